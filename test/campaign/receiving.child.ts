import { receiving } from './receiving.ts'

// A connector in a process of its own, so that who sends can be measured alone. Answers after 50 ms, as Teams does at its best.
const { url } = await receiving(Date.now, () => ({ status: 201, after: 50 }))
process.stdout.write(`${url}\n`)
setInterval(() => undefined, 1_000)
