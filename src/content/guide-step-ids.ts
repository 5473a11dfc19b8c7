/** The ids of the steps of ours, by the name of the guide; a test holds this to the guides. */
export const guideStepIds: Readonly<Record<string, string>> = {
  readiness: 'rules maybe looking-back about-that pause-here looking-ahead today first next-step next-date thanks',
  'why-we-paused': 'rules pulls one-act tell pause-here then keep why-now different take-along next-date thanks',
  intentions:
    'rules same-size hope left-open parting breathe parting-thanks need-now contact practical parting-help hopes told pause-here match next-step next-date thanks',
  'being-heard':
    'rules two-parts what-kind not-now happened did go-on more breath go-on-again arrived close next when thanks',
  'what-went-wrong':
    'rules before first pattern which name-it last-time pause-here inside heard early next-date thanks',
  accountability: 'rules before first part mine pause-here own-it how-it-was from-here next-date thanks',
  needs: 'rules blueprint areas look tell pause-here mine offer try next-date thanks',
  'deal-breakers': 'rules told-apart mine weighs-most pause-here can-meet reached stands both-hold next-date thanks',
  'opening-up': 'rules small after-small medium pause-here after-medium deeper landing keep-it next-date thanks',
  transparency: 'rules private good-day not-today areas wish pause-here choose hard agree when thanks',
  'middle-ground': 'rules name-it wish under heard pause-here ideas could-you smaller trial until thanks',
  imperfections:
    'rules small is-it-small not-this look own-first pause-here how-big not-small ask-for kind try when thanks',
  forgiveness: 'rules before waits what-it-is since pause-here let-go go-on comes-back next-date thanks',
  'signs-of-rebuilding': 'rules signs seen tell pause-here fragile tell-fragile keep when thanks',
  growth: 'rules now tell notice pause-here own tell-own offer support when thanks',
  'shared-vision': 'rules values four tell pause-one match goals hear-goals one-goal pause-two ways how when thanks',
  'outside-view': 'which-kind not-this seen hold-on again',
};
