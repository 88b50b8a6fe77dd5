/** How people write when they chat, and what they mean: `short=words in full`, Dutch and then English. */
const meant = `
k=ik kwil=ik wil kga=ik ga kben=ik ben kheb=ik heb kmoet=ik moet t=het tis=het is n=een m=hem dr=er zn=zijn mn=mijn nie=niet ni=niet
mr=meer gwn=gewoon idd=inderdaad ff=even effe=even wa=wat da=dat das=dat is wrm=waarom wnr=wanneer wss=waarschijnlijk vd=van de
zsm=snel mss=misschien msch=misschien egt=echt ech=echt kunne=kunnen hebbe=hebben zegge=zeggen moete=moeten wille=willen
im=i am ive=i have youre=you are hes=he is shes=she is theyre=they are thats=that is whats=what is whos=who is hows=how is
wheres=where is theres=there is u=you ur=your cuz=because bc=because coz=because gonna=going to gona=going to wanna=want to
gotta=got to imma=i am going to lemme=let me gimme=give me plz=please pls=please thx=thanks abt=about ppl=people smth=something
som1=someone rn=right now b=be asap=soon dunno=do not know dont=do not doesnt=does not didnt=did not cant=can not cannot=can not
couldnt=could not wont=will not wouldnt=would not isnt=is not arent=are not wasnt=was not havent=have not hasnt=has not
shouldnt=should not nomore=no more anymore=any more
`

const inFull = new Map(
  [...meant.matchAll(/(\S+)=([^=]+)(?=\s\S+=|\s*$)/g)].map(([, short = '', full = '']) => [
    short,
    full.trim().split(/\s+/),
  ]),
)

/** The words in full; nearly always just the word itself. */
export const unshortened = (word: string): readonly string[] => inFull.get(word) ?? [word]
