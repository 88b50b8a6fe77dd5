/** Greeting, start, menu, and what the bot is or can do. */
export const hulp = {
  nl: `
help
hulp
help me
hoi
hallo
hey
hey daar
hai
goedemorgen
goedemiddag
goeiedag
dag
hallo trede
yo
ewa
fawaka
bon dia
start
start opnieuw
begin
begin opnieuw
opnieuw
menu
hoofdmenu
terug naar het begin
terug naar het menu
wat kun je
wat kan je allemaal
wat kun je voor me doen
wat kan ik hier doen
wat kan ik jou vragen
waar kun je mij mee helpen
kun je me helpen
kan je me helpen
ik heb hulp nodig
ik heb een vraag
mag ik iets vragen
hoe werkt dit
hoe werkt deze bot
hoe gebruik ik jou
wie ben je
wat ben je
wat is trede
wat is dit voor bot
waar is deze bot voor
ben je een robot
ben je een mens
uitleg
uitleg graag
welke opties zijn er
welke opdrachten ken je
welke commando's zijn er
toon de opties
ik snap het niet
ik begrijp het niet
ik weet niet hoe dit werkt
ik kom er niet uit
ik ben de weg kwijt
en nu
wat nu
hoe verder
verder
helpp
hellep
huulp
halo
hulp nodig aub
ik ben hier nieuw
eerste keer hier, wat moet ik doen
kunt u mij uitleggen wat u kunt
dank je wel
bedankt
oke
ja
nee
testen
test
hoe begin ik
hoe begin ik hier
hoe kom ik verder
hoe start ik dit
hoe ga ik aan de slag met deze bot
hoe gaat dit in zijn werk
wat is de bedoeling van deze bot
wat is het doel hiervan
waar dient dit voor
waarvoor kan ik je gebruiken
waarvoor is deze chatbot
wat doe jij
wat doet deze bot
wat doet trede
wat zijn de mogelijkheden
wat zijn de functies
wat heb je te bieden
wat zijn mijn opties
geef me de opties
laat zien wat je kunt
vertel wat je kan
kun jij mij helpen met iets
help mij even
kan je me ergens mee helpen
ik zoek hulp bij het gebruik van deze bot
ik snap er niets van
ik snap jou niet
je snapt me niet
je begrijpt me niet
dat bedoelde ik niet
dat is niet wat ik vroeg
fout antwoord
ga terug
terug
stoppen
stop
annuleren
opties
instructie
handleiding
gebruiksaanwijzing
info
faq
hallootjes
goedendag
goede morgen
hee hoi
hi trede
he daar
hoihoi
dag bot
goedenavond
welterusten
doei
tot ziens
fijne dag
dankjewel
thanks
top
prima
oke dan
wie heeft jou gemaakt
ben je een computer
ben jij chatgpt
wat moet ik hier
wat moet ik hiermee
wat moet ik met deze bot
eh wat nu
moggeh
leg eens uit wat je doet
hoi bot, wat doe je zoal
hoi, kun je uitleggen wat dit is
hallo?
is daar iemand
is er iemand
ben je daar
ben je er
doe je het
werk je wel
wat voor dingen kan ik hier doen
wat kan ik hier regelen
waar gaat dit over
hoe gebruik ik dit ding
hoe gebruik ik dit
ik weet niet waar ik moet beginnen
waar begin ik
waar moet ik beginnen
help me op weg
wat is dit
wat is dit?
wat doet dit ding
ik ben voor het eerst hier
lekker dan
hmm
eh
oeps
sorry
per ongeluk
niks
laat maar
laat maar zitten
klaar
ik ben verdwaald in deze app
ik weet niet wat ik moet typen
geen idee wat ik moet typen
wat moet ik typen
oke en nu
wat doe jij de hele dag
hoe praat ik met jou
hoe stel ik jou een vraag
ik klikte hier per ongeluk op
wat is dit voor iets
ik kwam hier per ongeluk
wat voor soort vragen kan ik stellen
voor wie is dit bedoeld
ben jij er voor mij
luister je
kun je me horen
begrijp je mij
oke laten we beginnen
ik wil beginnen
waarmee kun je mij van dienst zijn
waar kan ik jou voor inzetten
waar dient dit programma voor
ik begrijp niet waar dit programma voor is
laat zien wat er mogelijk is
toon alle mogelijkheden
`,
  en: `
help
help me
hi
hello
hey
hey there
hiya
good morning
good afternoon
hello trede
yo
what's up
start
start over
begin
restart
again
menu
main menu
home
back to the start
back to the menu
what can you do
what can you do for me
what can i do here
what can i ask you
how can you help me
can you help me
could you help me please
i need help
i need some help
i have a question
can i ask something
how does this work
how does this bot work
how do i use you
who are you
what are you
what is trede
what kind of bot is this
what is this bot for
are you a robot
are you human
are you a real person
explain
instructions
what options are there
which commands do you know
show options
i don't get it
i don't understand
i don't know how this works
i'm stuck
i'm lost here
what now
now what
what next
how do i go on
helpp
hlp
helo
need help pls
i'm new here
first time here, what do i do
please explain what you can do
thank you
thanks
ok
yes
no
test
how do i start
how do i begin here
how do i get started
how do i get started with this bot
how does it work
what is the purpose of this bot
what is the point of this
what can i use you for
what is this chatbot for
what do you do
what does this bot do
what does trede do
what are the possibilities
what functions do you have
what do you offer
what are my options
give me the options
show me what you can do
tell me what you can do
can you help me with something
help me out
i need help using this bot
i don't understand a thing
i don't understand you
you don't understand me
that's not what i meant
that's not what i asked
wrong answer
go back
back
stop
cancel
options
manual
info
faq
hiii
greetings
hey bot
good day
good evening
good night
bye
goodbye for now
have a nice day
thx
cool
fine
okay then
who made you
are you a computer
are you chatgpt
what am i supposed to do with this
what am i supposed to do here
what do i do with this bot
er what now
sup
tell me what you do
hi bot, what can you tell me
hi, can you explain what this is
what are you capable of
hello?
anybody there
is anyone there
are you there
does this work
are you working
what sort of things can i do here
what can i arrange here
what is this about
how do i use this thing
how do i use this
i don't know where to start
where do i begin
where do i start
get me started
what is this
what is this?
what does this thing do
this is my first time
hmm
er
oops
sorry
by accident
nothing
never mind
done
i'm lost in this app
i don't know what to type
no idea what to type
what should i type
ok and now
what do you do all day bot
how do i talk to you
how do i ask you a question
i clicked this by accident
what is this thing
i came here by accident
what kind of questions can i ask
who is this meant for
are you there for me
are you listening
can you hear me
do you understand me
ok let's begin
i want to begin
what can you do to assist me
what is this program for
i don't get what this program is for
how can you be of service
show all possibilities
`,
}
