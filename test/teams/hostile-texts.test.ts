import assert from 'node:assert/strict'
import { classify } from '#cards/content/intents/classify.ts'
import { slack } from '../slack.ts'
import { type Bot, running } from './client.ts'
import { assertCalm } from './reading.ts'
import { canary, withstanding } from './withstood.ts'

/** What somebody can type that is no sentence, or a very long one. */
const texts: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \t\n ',
  emoji: '😭😭🙏🏽👩‍👩‍👧‍👦🏳️‍🌈',
  Arabic: `يوجد تمييز في فريقي ${canary}`,
  Hebrew: 'אני צריך עזרה',
  'text that turns around': `\u202Ehulp\u202C ${canary}`,
  'letters on top of each other': `h\u0335\u0321\u0322u\u0336lp${'\u0301'.repeat(500)}`,
  'letters that cannot be seen': 'h\u200Bu\u200Bl\u200Bp\uFEFF',
  'half a character': 'hulp \uD83D',
  'a zero byte': 'hulp\0hulp',
  '50 KB of one letter': 'a'.repeat(50_000),
  '50 KB of words': 'discriminatie en gevaar '.repeat(2_100),
  '50 KB without an end': `${canary}!`.repeat(4_500),
  'many lines': 'hulp\n'.repeat(5_000),
  markdown: `# ${canary}\n[klik](http://evil.example) **vet** <b>x</b> | a | b |`,
  'a script': `<script>alert('${canary}')</script>`,
  JSON: '{"type":"AdaptiveCard","body":[]}',
  SQL: `'; DROP TABLE cases; -- ${canary}`,
  'a template': `\${process.env} {{constructor}} %s %d $& \`id\``,
  'a command': '/start --help; rm -rf /',
  'a regular expression that takes for ever': `${'a'.repeat(30_000)}!`,
}

describe('what a person can type', () => {
  let bot: Bot
  const { withstood, restore } = withstanding(() => bot)
  before(async () => {
    bot = await running({ understand: classify })
  })
  after(async () => {
    restore()
    await bot.stop()
  })

  for (const [name, text] of Object.entries(texts))
    it(`${name}: one calm card comes back, within two seconds and without these words`, async () => {
      const [start, before] = [performance.now(), bot.sent.length]
      await withstood({ ...bot.base('noor'), type: 'message', text })
      assert.ok(performance.now() - start < 2_000 * slack)
      assert.equal(bot.sent.length, before + 1)
      assertCalm(bot.sent.at(-1)?.card)
      assert.doesNotMatch(JSON.stringify(bot.sent.at(-1)?.card), new RegExp(`${canary}|evil\\.example|DROP TABLE`))
    })
})
