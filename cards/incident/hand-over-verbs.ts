/** The verbs of handing over stand apart: the case points to them, and they point back to the case. */
export const handOverVerbs = {
  open: 'handover.open',
  offer: 'handover.offer',
  withdraw: 'handover.withdraw',
  enter: 'handover.enter',
  look: 'handover.look',
  accept: 'handover.accept',
  decline: 'handover.decline',
} as const
