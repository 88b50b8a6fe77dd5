import type { Activity } from 'botbuilder'
import {
  type Acquaintance,
  type Acquaintances,
  type Address,
  type Directory,
  type Language,
  type Profile,
  stranger,
} from '#src/people/people.ts'
import { addressOf, personOf, scopeOf } from './incoming.ts'
import type { From } from './routes.ts'

export type AskingDeps = {
  directory: Directory
  acquaintances: Acquaintances
  now: () => number
  /** Told when somebody is here again to whom nothing got through. */
  returned?: (person: string) => void
  onError: (error: unknown) => void
}

/** Who is asking. When the store or the directory is away people still get guidance, as a stranger in Dutch. */
export function asking({ directory, acquaintances, now, returned = () => {}, onError }: AskingDeps) {
  const orElse =
    <T>(fallback: T) =>
    (error: unknown) => {
      onError(error)
      return fallback
    }

  const fromOf = (profile: Profile, conversation: string, lang: Language): From => ({
    person: profile.person,
    conversation,
    lang,
    roles: profile.roles,
    unit: profile.unit,
    organisation: profile.organisation,
    region: profile.region,
    zone: profile.zone,
    now: now(),
  })

  const remember = async (person: string, address: Address, known: Acquaintance | undefined, heard?: Language) => {
    const month = new Date(now()).toISOString().slice(0, 7)
    if (!(known && sameAddress(known.address, address) && known.seen === month && !known.gone))
      await acquaintances.met(person, address, month)
    if (known?.gone) returned(person)
    if (heard && heard !== known?.lang) await acquaintances.speaks(person, heard)
  }

  return {
    /**
     * `heard` is the language of what was typed, when that is clear: people are answered in the language they speak. Only a personal chat is remembered:
     * where others read along is no address for a reminder. `traceless`: nothing of this turn may be seen in the store.
     */
    async inTurn(activity: Activity, heard?: Language, traceless = false): Promise<From> {
      const [person, address] = [personOf(activity), addressOf(activity)]
      // Asked at the same time: when both are slow, people wait for one of them.
      const looking = directory.find(person).catch(orElse(undefined))
      const found = await acquaintances.find(person).then(known => ({ known }), orElse(undefined))
      const known = found?.known
      if (found && !traceless && scopeOf(activity) === 'personal')
        await remember(person, address, known, heard).catch(orElse(undefined))
      const profile = (await looking) ?? stranger(person)
      const from = fromOf(profile, address.conversation, heard ?? known?.lang ?? 'nl')
      return activity.replyToId ? { ...from, message: activity.replyToId } : from
    },

    /** Somebody we write to unasked; undefined when we never met. Throws when the store is away. */
    async unasked(person: string): Promise<{ from: From; address: Address } | undefined> {
      const known = await acquaintances.find(person)
      if (!known) return undefined
      const profile = (await directory.find(person)) ?? stranger(person)
      return { from: fromOf(profile, known.address.conversation, known.lang ?? 'nl'), address: known.address }
    },
  }
}

const sameAddress = (a: Address, b: Address) =>
  a.serviceUrl === b.serviceUrl && a.conversation === b.conversation && a.bot === b.bot
