import { helpCard } from '#cards/home.ts'
import { languageCard, languageVerb, readLanguage } from '#cards/language.ts'
import { helpVerb } from '#cards/manners.ts'
import { moreCard, moreVerb } from '#cards/more.ts'
import type { Audit } from '#src/privacy/audit.ts'
import type { From, Routes } from '#src/teams/routes.ts'
import type { Acquaintances, Language } from './people.ts'

/** What is about the person who asks: help, language, and everything there is on one card. */
export function peopleRoutes(acquaintances: Acquaintances, audit: Audit): Routes {
  const speak = async ({ person }: From, lang: Language) => {
    await acquaintances.speaks(person, lang)
    await audit('taal', person)
    return languageCard(lang)
  }
  const help = async ({ lang, roles }: From) => helpCard(lang, roles)
  return {
    says: {
      hulp: help,
      taal: (from, topic) => speak(from, topic === 'nl' || topic === 'en' ? topic : other(from.lang)),
    },
    does: {
      [helpVerb]: async (_data, from) => help(from),
      [moreVerb]: async (_data, { lang, roles }) => moreCard(lang, roles),
      [languageVerb]: async (data, from) => speak(from, readLanguage(data) ?? from.lang),
    },
  }
}

const other = (lang: Language): Language => (lang === 'nl' ? 'en' : 'nl')
