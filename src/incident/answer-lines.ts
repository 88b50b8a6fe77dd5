type Answer = (line: string) => string

/** Longer than any real set of facts; a line beyond it is cut here, so that memory stays constant. */
export const longestLine = 65_536

/**
 * One answer per line of UTF-8 input, in order and as the lines come in; each yield is the text for one chunk.
 * Blank lines at the end get no answer. A line beyond `longestLine` reaches `answer` cut to one character more.
 */
export async function* answerLines(chunks: AsyncIterable<Uint8Array>, answer: Answer): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const answered = afterBlanks(answer)
  let open = ''
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    const last = rest.pop()
    if (last !== undefined) yield [open + first, ...rest].map(answered).join('')
    open = last === undefined ? cut(open + first) : cut(last)
  }
  yield answered(open + decoder.decode())
}

const cut = (line: string): string => line.slice(0, longestLine + 1)

/** Holds blank lines back until a line with content shows that the input goes on. */
const afterBlanks = (answer: Answer): Answer => {
  let blanks = 0
  return line => {
    if (line.trim() === '') {
      blanks++
      return ''
    }
    const between = Array.from({ length: blanks }, () => '')
    blanks = 0
    return [...between, line].map(each => `${answer(cut(each))}\n`).join('')
  }
}
