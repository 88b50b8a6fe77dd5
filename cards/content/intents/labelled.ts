import type { Intent, Labelled } from '#src/knowledge/intent.ts'
import { type Lang, langs } from '../../text.ts'
import { acuutGevaar } from './acuut-gevaar.ts'
import { buitenScope } from './buiten-scope.ts'
import { campagne } from './campagne.ts'
import { discriminatie, institutioneelRacisme, microagressie, racisme } from './definitie-discriminatie.ts'
import { agressie, intimidatie, pesten, seksueleIntimidatie } from './definitie-gedrag.ts'
import { omstander, psa, socialeVeiligheid, victimisatie } from './definitie-werk.ts'
import { factsheet } from './factsheet.ts'
import { geenGevaar } from './geen-gevaar.ts'
import { gesprekVoorbereiden } from './gesprek-voorbereiden.ts'
import { hulp } from './hulp.ts'
import { incidentMelden } from './incident-melden.ts'
import { ladder } from './ladder.ts'
import { mijnZaken } from './mijn-zaken.ts'
import { pGesprekPlannen } from './p-gesprek-plannen.ts'
import { pGesprekVraag } from './p-gesprek-vraag.ts'
import { privacy } from './privacy.ts'
import { rapportage } from './rapportage.ts'
import { taal } from './taal.ts'
import { wieHelpt } from './wie-helpt.ts'

/**
 * The sentences from which the recogniser learns, one a line; invented, nobody's words. Where intents touch:
 * - what somebody asks for last decides: "ik word gepest, bij wie kan ik terecht" is wie_helpt; told without a question,
 *   or with "wat moet ik doen", it is incident_melden; "wat zeg ik tegen haar" makes it gesprek_voorbereiden.
 * - figures of the survey or the law are factsheet; figures out of Trede ("bij ons", export, this quarter) are rapportage.
 * - which trede or step is ladder; what the law, the cao or policy says of measures is factsheet.
 * - what is asked or answered in a p-gesprek is p_gesprek_vraag; its date is p_gesprek_plannen; how many were held is rapportage.
 * - "kan ik anoniem melden" and "wie ziet dit" are privacy; what a role may pass on is wie_helpt.
 * - a bare term, and "is … pesten?", is definitie; "is … strafbaar?" is factsheet.
 * - danger is now or near, of anybody; told as past ("vorig jaar werd ik bedreigd") it is incident_melden.
 */
const sentences: Readonly<Record<Intent, Readonly<Record<Lang, string>>>> = {
  incident_melden: incidentMelden,
  ladder,
  factsheet,
  wie_helpt: wieHelpt,
  gesprek_voorbereiden: gesprekVoorbereiden,
  p_gesprek_plannen: pGesprekPlannen,
  p_gesprek_vraag: pGesprekVraag,
  campagne,
  rapportage,
  privacy,
  taal,
  hulp,
  mijn_zaken: mijnZaken,
  acuut_gevaar: acuutGevaar,
  buiten_scope: buitenScope,
  'definitie:discriminatie': discriminatie,
  'definitie:racisme': racisme,
  'definitie:institutioneel_racisme': institutioneelRacisme,
  'definitie:microagressie': microagressie,
  'definitie:intimidatie': intimidatie,
  'definitie:seksuele_intimidatie': seksueleIntimidatie,
  'definitie:pesten': pesten,
  'definitie:agressie': agressie,
  'definitie:victimisatie': victimisatie,
  'definitie:psa': psa,
  'definitie:sociale_veiligheid': socialeVeiligheid,
  'definitie:omstander': omstander,
}

const lines = (text: string) => text.split('\n').filter(line => line !== '')

export const labelled: readonly (Labelled & { readonly lang: Lang })[] = (Object.keys(sentences) as Intent[]).flatMap(
  intent => langs.flatMap(lang => lines(sentences[intent][lang]).map(text => ({ intent, lang, text }))),
)

export const harmless: readonly string[] = langs.flatMap(lang => lines(geenGevaar[lang]))
