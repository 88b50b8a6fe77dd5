/** Switch the language of the conversation, or ask which languages there are. */
export const taal = {
  nl: `
taal
taal wijzigen
verander de taal
andere taal
Nederlands
in het Nederlands
in het Nederlands graag
praat Nederlands
kan het in het Nederlands
naar het Nederlands
terug naar Nederlands
ik wil Nederlands
spreek je Nederlands
Engels
in het Engels
in het Engels graag
kan dit in het Engels
kun je Engels praten
spreek je Engels
naar Engels
zet de taal op Engels
zet alles om naar Engels
overschakelen naar Engels
mijn Nederlands is niet zo goed
ik spreek geen Nederlands
ik begrijp geen Nederlands
ik versta het niet goed, kan het in het Engels
welke talen spreek je
welke talen ken je
in welke taal kan ik typen
kan het ook in het Papiaments
spreek je Papiamentu
kan ik in het Turks praten
kan dit in het Frans
heb je het ook in het Arabisch
vertaal dit
vertaal naar Engels
vertaling graag
taalinstelling
taalkeuze
ik wil van taal wisselen
wissel van taal
mijn medewerker spreekt alleen Engels, kan dit scherm ook Engels
kan je het in makkelijker Nederlands zeggen
nederlans
nedelands
engles
engelsch
verander taal aub
hoe verander ik de taal
waar kan ik de taal instellen
waarom praat je Engels tegen mij
je praat Engels, ik wil Nederlands
hou op met dat Engels
liever Engels
liever Nederlands
NL
nl aub
kunt u overgaan op de Nederlandse taal
graag verder in het Engels
kan ik ook in mijn eigen taal schrijven
ander taal
tweetalig?
taal aanpassen
ik wil graag in het Engels verder
kunnen we Engels praten
kunnen we overstappen op Engels
mag het in het Engels
doe maar Engels
doe maar Nederlands
zet op Nederlands
zet alles in het Nederlands
wil je Nederlands praten
ik snap geen Engels
ik kan geen Engels
mijn Engels is slecht
ik ben Engelstalig
ik ben niet zo goed in Nederlands, kan het anders
dit is Engels, ik wil het Nederlands
de taal staat verkeerd
verkeerde taal
kies taal
welke taal praat je
spreekt u ook andere talen
versta je Nederlands
kun je Duits
is er een Nederlandse versie
kan alles vertaald worden
vertaal deze pagina
wijzig taal naar Engels
instellen op Engels
mijn collega spreekt geen Nederlands, kan het in het Engels getoond worden
kan dit ook in het Engels voor een nieuwe collega
waarom is alles in het Engels
Nederlands graag
Engels alsjeblieft
heb je een Engelse versie
Engelse modus
Engelse versie graag
nederlandse taal
doe je ook Engels
kan het ook in een andere taal
ik wil het in een andere taal
zet de Nederlandse taal aan
ik wil in het Nederlands geholpen worden
zou het ook in het Engels kunnen
mijn Nederlands is nog niet goed
kun je Nederlands tegen me praten
ik snap er niks van in het Engels, kan het in het Nederlands
dit lukt niet in het Engels
mag het ook gewoon Nederlands
mijn moedertaal is Engels
ik ben niet Nederlandstalig
`,
  en: `
language
change language
change the language
other language
English
in English
in English please
speak English
can you speak English
do you speak English
switch to English
set the language to English
back to English
i want English
English please
can this be in English
Dutch
in Dutch
Dutch please
switch to Dutch
speak Dutch
my Dutch is not so good
i don't speak Dutch
i do not understand Dutch
i can't read this, can i have it in English
which languages do you speak
what languages do you know
in which language can i type
can it be in Papiamento
do you speak Papiamentu
can i talk in Turkish
can you do French
is it available in Arabic
do you have Spanish
translate this
translate to English
translation please
language setting
language settings
language choice
i'd like to switch languages
switch language
my employee only speaks English, can this screen be English
can you say it in simpler English
englsh
inglish
englisch
chnage language
how do i change the language
where can i set the language
why are you talking Dutch to me
you speak Dutch, i want English
stop with the Dutch
rather English
prefer Dutch
EN
eng pls
could we continue in English
may i write in my own language
is there an English version
i only know english
adjust language
i'd like to go on in English
can we speak English
can we change to English
may it be in English
just do English
just do Dutch
set it to Dutch
put everything in Dutch
i don't understand English
my English is bad
i'm an English speaker
i'm not good at Dutch, can it be different
this is Dutch, i need English
the language is wrong
wrong language
choose language
which language do you speak
do you speak other languages
do you understand English
can you speak German
can everything be translated
translate this page
change language to Dutch
set to Dutch
is there a Dutch version
my colleague doesn't speak Dutch, can this be shown in English
can this be in English for a new colleague
why is it all in Dutch
nederlands please
english aub
is there an English mode
English mode
English version please
dutch mode
do you do English too
can it be in another language
i want it in another language
i want to be helped in English
my Dutch isn't good yet
can you talk English to me
can you talk Dutch to me
would it be possible in English
i can't follow this in Dutch, can i get English
this doesn't work for me in Dutch
can i get English
just English please
my native language is English
my mother tongue is English
i'm not a Dutch speaker
`,
}
