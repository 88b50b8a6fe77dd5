import { join } from 'node:path'
import { readConfig } from '#src/config.ts'
import { addSample } from '#src/local/sample.ts'
import { addSampleCampaigns } from '#src/local/sample-campaigns.ts'
import { addSampleTalks } from '#src/local/sample-talks.ts'
import { monthOf } from '#src/privacy/retention.ts'
import { sqliteStore } from '#src/store/sqlite.ts'
import { onStage } from './harness.ts'

const words = {
  nl: {
    help: 'hulp',
    door: 'Cijfers',
    title: 'Cijfers: ',
    subjects: [
      'Meldingen en advies',
      'Uitkomsten en maatregelen',
      'Lessen van leidinggevenden',
      'P-gesprekken',
      'Bereik van campagnes',
    ],
    open: 'Openen',
    back: 'Alle cijfers',
    doors: ['Vragen van de Kamer', 'Per onderdeel', 'Door de tijd'],
    year: 'Heel 2026',
    period: 'Welke periode?',
    show: 'Toon periode',
    files: 'Als bestand',
    docx: 'Tekst voor rapportage (Word)',
    ready: /Je bestand staat klaar/,
  },
  en: {
    help: 'help',
    door: 'Figures',
    title: 'Figures: ',
    subjects: [
      'Reports and advice',
      'Outcomes and measures',
      'Lessons of managers',
      'P-gesprekken',
      'Reach of campaigns',
    ],
    open: 'Open',
    back: 'All figures',
    doors: ['Questions of parliament', 'By unit', 'Over time'],
    year: 'All of 2026',
    period: 'Which period?',
    show: 'Show period',
    files: 'As a file',
    docx: 'Text for the report (Word)',
    ready: /Your file is ready/,
  },
} as const

for (const [lang, width] of [
  ['nl', 'narrow'],
  ['en', 'wide'],
] as const)
  describe(`figures in ${lang}, in a ${width} window`, () => {
    const stage = onStage({ roles: ['hr'], width })
    const t = words[lang]
    const chat = () => stage().chat('hr')
    const shot = (name: string) => chat().screenshot(`figures-${lang}-${name}`)

    it('come on their day, as an overview', async () => {
      const store = sqliteStore(join(stage().dir, 'trede.sqlite'))
      const month = monthOf(Date.now())
      await addSample(store.casebook, month)
      await addSampleTalks(store.urns, readConfig({}, true).ballotKeys, month)
      await addSampleCampaigns(store, month)
      await store.close()
      await stage().advance('P70D')
      if (lang === 'en') await chat().say('English')
      // They are made by a round of the clock, a moment after their day has come.
      const made = () => chat().card().getByRole('heading', { name: t.title }).count()
      for (let asked = 0; asked < 20 && (await made()) === 0; asked++) {
        await chat().say(t.help)
        await chat().press(t.door)
      }
      await chat().waitForCard(t.title)
      await shot('overview')
    })

    it('open by subject, with a table and a chart', async () => {
      for (const subject of t.subjects) {
        await chat().press(`${t.open}: ${subject}`)
        await chat().waitForCard(subject)
        await shot(subject)
        await chat().press(t.back)
      }
    })

    it('answer parliament, show units of a year, and the line over time', async () => {
      await chat().pick(t.period, t.year)
      await chat().press(t.show)
      await chat().waitForCard(t.year.toLowerCase())
      for (const door of t.doors) {
        await chat().press(door)
        await chat().waitForCard(door)
        await shot(door)
        await chat().press(t.back)
      }
    })

    it('come as a file', async () => {
      await chat().press(t.files)
      await chat().press(t.docx)
      await chat().waitForText(t.ready)
      await shot('file')
    })
  })
