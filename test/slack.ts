/**
 * How much longer than promised something may take before a test calls it late. What is fast is measured by `npm run bench`; a test
 * with a limit is only there to see what hangs or grows out of bounds, and a busy machine must not make it fail.
 */
export const slack = Number(process.env.TEST_SLACK ?? 4)
