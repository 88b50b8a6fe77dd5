import assert from 'node:assert/strict'
import { codeIn, codeOf } from '#src/incident/code.ts'

describe('a code', () => {
  it('has eight signs that cannot be mistaken, and is read however it is typed', () => {
    for (let i = 0; i < 500; i++) {
      const code = codeOf(Buffer.from(`${i} some name of more than enough letters`).toString('base64url').slice(-40))
      assert.match(code, /^[BCDFGHJKLMNPQRSTVWXZ2-9]{4}-[BCDFGHJKLMNPQRSTVWXZ2-9]{4}$/)
      for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', ' ')} `, [...code].join(' ')])
        assert.equal(codeIn(typed), code)
    }
    for (const wrong of ['', 'KPRT-482', 'KPRT-48277', 'AEIO-UUUU', '0000-1111']) assert.equal(codeIn(wrong), undefined)
  })
})
