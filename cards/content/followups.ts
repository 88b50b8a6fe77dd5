import type { Facets } from '#src/knowledge/followup.ts'

/**
 * "En bij een stagiair?": what somebody asks on top of what was just shown. `about` are beginnings of words; `after` is what
 * answers it, by what was shown before, first fit first; `otherwise` when nothing was or nothing fits.
 */
export const followups = {
  anoniem: {
    about: 'anoniem anonym naamloos',
    after: [
      ['antwoord:aangifte', 'antwoord:melding_of_aangifte'],
      ['antwoord:klacht', 'antwoord:klacht_anoniem'],
      ['onderdeel:klacht', 'antwoord:klacht_anoniem'],
      ['rol:kcoo', 'antwoord:klacht_anoniem'],
    ],
    otherwise: 'antwoord:anoniem_signaal',
  },
  burger: {
    about: 'burger klant bezoeker inwoner citizen customer visitor publiek',
    after: [
      ['antwoord:klacht', 'antwoord:burger_klaagt'],
      ['onderdeel:klacht', 'antwoord:burger_klaagt'],
    ],
    otherwise: 'antwoord:burger_tegen_mij',
  },
  inhuur: {
    about:
      'stagiair uitzend inhuur ingehuurd extern zzp trainee intern temp contractor consultant freelance gedetach leverancier',
    after: [],
    otherwise: 'antwoord:bij_inhuur',
  },
  getuige: { about: 'getuige omstander witness bystander', after: [], otherwise: 'antwoord:als_getuige' },
  baas: {
    about: 'baas chef leidinggevende manager directeur boss director machtsverschil',
    after: [],
    otherwise: 'antwoord:machtsverschil',
  },
  mij: { about: 'mij mijzelf mezelf myself', after: [], otherwise: 'antwoord:over_mij' },
  online: { about: 'online appgroep app whatsapp chat linkedin', after: [], otherwise: 'antwoord:online_gedrag' },
  eilanden: {
    about: 'bonaire saba statia eustatius caribisch caribbean bes eilanden islands',
    after: [
      ['onderdeel:wet', 'antwoord:eilanden_wet'],
      ['antwoord:gronden', 'antwoord:eilanden_wet'],
      ['rol:politie', 'antwoord:eilanden_nood'],
      ['rol:', 'antwoord:eilanden_hulp'],
    ],
    otherwise: 'onderdeel:caribisch_nederland',
  },
  oud: {
    about: 'geleden verjaar jaar years ago',
    after: [
      ['antwoord:aangifte', 'antwoord:aangifte_termijn'],
      ['onderdeel:strafrecht', 'antwoord:aangifte_termijn'],
    ],
    otherwise: 'antwoord:klacht_te_laat',
  },
  herhaling: { about: 'vaker opnieuw steeds weer again repeat herhal', after: [], otherwise: 'antwoord:herhaling' },
  opzet: {
    about: 'onbedoeld bedoeld opzet unintended intended meant expres',
    after: [],
    otherwise: 'antwoord:niet_bedoeld',
  },
  ziek: { about: 'ziek sick ill burn', after: [], otherwise: 'antwoord:ziek_door_werk' },
  meer: { about: 'meerdere meer anderen several others', after: [], otherwise: 'antwoord:patroon' },
  onterecht: {
    about: 'onterecht vals onwaar false wrong untrue',
    after: [['gids:collega', 'antwoord:onterecht']],
    otherwise: 'antwoord:niet_gegrond',
  },
  wilniet: { about: 'wil niet niets', after: [], otherwise: 'antwoord:melder_wil_niets' },
} as const satisfies Facets
