import { onStage } from './harness.ts'

const words = {
  nl: {
    talks: 'P-gesprekken',
    plan: 'Gesprek plannen',
    form: 'Een p-gesprek plannen',
    who: 'Met wie?',
    day: 'Op welke dag?',
    submit: 'Plannen',
    prepare: /^Bereid .* voor$/,
    info: 'Je p-gesprek komt eraan',
    prompt: /^Nu: stel de vraag/,
    question: 'Een vraag aan jou alleen',
    ask: 'Heb je het afgelopen jaar op je werk discriminatie of racisme meegemaakt, of bij een ander gezien?',
    answer: 'Ja, bij een ander gezien of gehoord',
    send: 'Antwoord insturen',
    thanks: 'Dank je wel',
    put: 'De vraag is gesteld',
    how: 'Hoe ging het p-gesprek?',
    discussed: 'Is er gesproken over sociale veiligheid?',
    yes: 'Ja, het is besproken',
    confirm: 'Bevestigen',
    confirmed: /: bevestigd$/,
    ownConfirmed: 'Je hebt bevestigd',
    coverage: 'Hoeveel p-gesprekken zijn gevoerd?',
    quarter: 'Laatste kwartaal',
    unknown: /Dat laat Trede niemand zien/,
    more: 'Meer',
    help: 'hulp',
  },
  en: {
    talks: 'P-gesprekken',
    plan: 'Plan a talk',
    form: 'Plan a p-gesprek',
    who: 'With whom?',
    day: 'On which day?',
    submit: 'Plan',
    prepare: /^Prepare /,
    info: 'Your p-gesprek is coming up',
    prompt: /^Now: put the question/,
    question: 'A question for you alone',
    ask: 'In the past year at work, did you experience discrimination or racism, or see it happen to somebody else?',
    answer: 'Yes, I saw or heard it happen to somebody else',
    send: 'Send the answer',
    thanks: 'Thank you',
    put: 'The question was put',
    how: 'How did the p-gesprek go?',
    discussed: 'Did you talk about social safety?',
    yes: 'Yes, it was discussed',
    confirm: 'Confirm',
    confirmed: /: confirmed$/,
    ownConfirmed: 'You have confirmed',
    coverage: 'How many p-gesprekken were held?',
    quarter: 'Last quarter',
    unknown: /Trede shows that to nobody/,
    more: 'More',
    help: 'help',
  },
} as const

const DAY = 86_400_000

for (const [lang, width] of [
  ['nl', 'narrow'],
  ['en', 'wide'],
] as const)
  describe(`a p-gesprek in ${lang}, in three ${width} windows`, () => {
    const stage = onStage({ roles: ['leidinggevende', 'medewerker', 'hr'], width })
    const t = words[lang]
    const of = (role: 'leidinggevende' | 'medewerker' | 'hr') => stage().chat(role)
    const shot = (role: 'leidinggevende' | 'medewerker' | 'hr', name: string) =>
      of(role).screenshot(`p-gesprek-${lang}-${name}`)

    it('is planned for a day three weeks away', async () => {
      for (const role of ['leidinggevende', 'medewerker', 'hr'] as const)
        await of(role).say(lang === 'en' ? 'English please' : 'Nederlands')
      const noor = of('leidinggevende')
      await noor.say(lang === 'nl' ? 'p-gesprek plannen' : 'plan a p-gesprek')
      await noor.waitForCard(t.talks)
      await noor.press(t.plan)
      await noor.waitForCard(t.form)
      await noor.pick(t.who, 'Sam')
      const day = new Date(Date.now() + 21 * DAY)
      await noor.date(t.day, day.toISOString().slice(0, 10))
      await shot('leidinggevende', 'plan')
      await noor.press(t.submit)
      await noor.waitForCard(t.prepare)
      await shot('leidinggevende', 'prepare')
    })

    it('tells the medewerker beforehand, and puts the question to both at the talk', async () => {
      await of('medewerker').receives(() => stage().advance('next'))
      await of('medewerker').waitForCard(t.info)
      await shot('medewerker', 'info')
      await of('leidinggevende').receives(() => stage().advance('next'))
      await of('medewerker').receives(() => stage().advance('next'))
      await of('medewerker').waitForCard(t.question)
      await shot('medewerker', 'question')
      await of('leidinggevende').waitForCard(t.prompt)
      await shot('leidinggevende', 'prompt')
    })

    it('takes the answer of the medewerker, and shows what is the same for everybody', async () => {
      await of('medewerker').pick(t.ask, t.answer)
      await of('medewerker').press(t.send)
      await of('medewerker').waitForCard(t.thanks)
      await shot('medewerker', 'thanks')
    })

    it('is confirmed by both, each alone', async () => {
      const noor = of('leidinggevende')
      await noor.press(t.put)
      await noor.waitForCard(t.how)
      await noor.pick(t.discussed, t.yes)
      await shot('leidinggevende', 'confirm')
      await noor.press(t.confirm)
      await noor.waitForCard(t.confirmed)
      await of('medewerker').receives(() => stage().advance('P7D'))
      await of('medewerker').waitForCard(t.how)
      await of('medewerker').pick(t.discussed, t.yes)
      await shot('medewerker', 'confirm')
      await of('medewerker').press(t.confirm)
      await of('medewerker').waitForCard(t.ownConfirmed)
      await shot('medewerker', 'confirmed')
    })

    it('tells HR what the figures say and what not, and leads to them', async () => {
      await stage().advance('P150D')
      await of('hr').say(t.help)
      await of('hr').press(t.more)
      await of('hr').press(t.coverage)
      await of('hr').waitForText(t.unknown)
      await shot('hr', 'coverage')
      await of('hr').press(t.quarter)
      await shot('hr', 'figures')
    })
  })
