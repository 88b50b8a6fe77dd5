/** Groups of words that tell danger from figures of speech, Dutch and English together. Same notation as concepts. */
export const dangerWords = {
  suicide:
    'zelfmoord* zelfmort zelfmoort zelfdoding* suicid* suizid* suiside suicde sucide levensmoe doodswens zelfbeschadig* zelfverwond* automutil* selfharm* unalive kms euthanasie afscheidsbrief ikwildood killmyself overdosis overdose strop noose polsen wrists',
  wish: 'wil wilt wilde wou wens wenst wish wishes want wants wanted wanna liever liefst rather hoop hope hopes beter better',
  dead: 'dood doodgaan sterven dying dead death doden overlijden doodga doodwil',
  self: 'mezelf mijzelf zichzelf jezelf haarzelf hemzelf zich myself himself herself themself themselves yourself',
  life: 'leven bestaan life live living exist existing alive',
  noMore:
    'niet meer nooit geen zonder not dont doesnt never no longer without niks niets nothing anymore cant cannot kan',
  weary:
    'zat moe beu uitweg eind einde end ending stoppen waard zinloos zin hoop tired sick done worth pointless point reason reden way out verdwijnen disappear zitten verder',
  pills:
    'pil pillen pilletjes slaappillen slaaptabletten medicijnen medicatie tabletten pills medication meds tablets pillenstrip paracetamol drugs overdosis overdose',
  swallow:
    'slikken slik slikt geslikt doorgeslikt ingenomen innemen genomen swallow* took taken strip doos pot handvol bottle handful box verzameld opgespaard saved',
  jump: 'spring springen springt sprong gesprongen jump* stappen stap stapt step stepping',
  height:
    'dak brug flat trein treinen metro spoor raam balkon verdieping toren viaduct roof bridge train trains tracks rails window balcony ledge ervoor eraf rand',
  cut: 'snij* gesneden doorgesneden sneed kras krast cut cuts cutting slit slits hang* ophangen verhang* touw rope doorsnijden opensnijden kerf krassen bloedt bleed*',
  limbs: 'arm armen arms polsen wrists benen legs',
  must: 'moet must should have supposed told stem stemmen voices hoofd',
  farewell: 'afscheid vaarwel goodbye goodbyes farewell',
  weapon:
    'mes mess messen vleesmes keukenmes wapen wapens wape vuurwapen* pistool geweer bijl machete kapmes hamer honkbalknuppel knuppel boksbeugel shank shanks kuchu steekwapen knife knive knives nife gun guns weapon* firearm* pistol rifle shotgun blade axe hatchet crowbar bat molotov benzine gasoline aansteker lighter zuur stok stick schaar scissors schroevendraaier screwdriver gewapend* armed traangas pepperspray fles bottle ijzeren staaf pipe bijtend* bijtende dolk dagger zwaard sword steen stenen brick',
  bomb: 'bom bommen bomb* explosie* explos* granaat grenade aanslag schutter shooter gijzel* hostage* gunshots',
  person:
    'mij me ons hem haar hen hun elkaar mekaar iedereen mensen collega* medewerk* stagiair* us him her them everyone everybody someone som1 somebody people colleague* coworker* employee* staff clerk',
  hits: 'slaat slaan sla geslagen klap klappen schopt schoppen schop geschopt trapt trappen stompt stompen stomp mept meppen beukt beuken ramt wurgt wurgen gewurgd knijpt slaand mishandel* sleurt sleept grijpt gegrepen duwt geduwd hit hits hitting punch* kick kicks kicking kicked beat beats beating beaten chok* strangl* slap slaps slapping slapped attack* assault* aangevallen aanvalt aanvallen drag* pinned shov* pushed grabbed vuist fist keel throat verrot molest* belaagd belagen surround* smash* neck nek klauw* spuugt spits spuwt tackelt bijt bites stikt rammen ramde gebeukt knal knalt swing* swinging',
  kills:
    'vermoord* doodmaken doodmaak afmaken afmaak kapotmaken kapotmaak doodslaan doodsteken doodschiet* neersteek* neersteken neergestoken neerschiet* schiet schieten geschoten steekt steken steek gestoken kill kills killing murder* stab* shoot* shot poppen djoeken brandstichten fik lynch* keel doorsnijden omleggen neerknallen afslachten slit burn verbrand* opblazen',
  fights:
    'gevochten vechten vecht vechtend vegten vechtpartij gevecht geknokt knokken knokpartij matpartij fight fights fighting brawl* knokt',
  harms:
    'aandoen aandoet pijn kwaad verwond* beschadig* verminken hurt hurts hurting harm harms harming geweld violence violent gewelddadig agressief agressieve agressiever aggressive',
  threatens:
    'dreigt dreigde dreigen gedreigd dreigend bedreigt bedreigd bedreigen bedrijgd bedreiging* doodsbedreiging* threat threats threaten* thret*',
  shouts: 'schreeuwt schreeuwen tiert tieren brult roept yell* scream* shout*',
  fear: 'bang angst doodsbang vrees vreest scared afraid terrified fear fears frightened',
  now: 'nu nou momenteel direct meteen zojuist net zonet daarnet vanavond vannacht straks now tonight just currently immediately snel quick quickly fast',
  close:
    'deur gang hal balie receptie kantine parkeerplaats parkeergarage buiten beneden boven uitgang hallway corridor lobby reception outside downstairs exit tuin garden stoep porch huis house raam windows steeg alley achteringang',
  waits:
    'opwacht opwachten opgewacht wacht wachten waiting wait achtervolg* volgt following followed follows stalk* zoekt',
  held: 'opgesloten ingesloten vastgehouden blokkeert blokkeren verstopt verstop opsluit ontvoerd locked trapped hiding hide blocks blocking kidnapped bonkt bonken banging escape kelder basement kist vastgebonden tied',
  unsafe: 'gevaar gevaarlijk onveilig veilig danger dangerous unsafe safe',
  emergency:
    'nood emergency spoed ambulance* ziekenwagen alarm beveiliging bhv politie police cops security help hlp hellup dringend urgent',
  alarm: '112 911 113 noodrem noodgeval noodsituatie noodknop sos mayday levensgevaar* levensbedreigend*',
  ending: 'kant beroven beneemt benemen doden opknopen verdrinken drown brand fire',
  body: 'bewusteloos unconscious flauwgevallen hartaanval hartstilstand reanim* collapsed bloed bloedt bleeding bloeding ademt ademen adem breathing breathe lucht gewond injured wounded verkracht* rape* raping aangerand aanrand* randt gesneden stervend stroke choking',
  fire: 'brand vlammen rook fire flames smoke burn burning',
  past: 'vorig vorige geleden destijds vroeger toen ooit jaren afgelopen gisteren eergisteren laatst last ago yesterday years previously',
  study:
    'cijfers statistieken statistics wet strafbaar protocol agressieprotocol beleid cursus definitie figures law policy crime punishable betekent verschil preventie prevention suicidepreventie zelfmoordpreventie campagne campaign artikel article workshop',
  things:
    'laptop* batterij battery printer deadline* begroting budget abonnement mailinglijst honger verveel verveelt schrik lach lachen bored laughing linkedin target notulen borrel drinks pensioen party draak hak tak kanten toon rede proposal opvolger lamp inloggen haha hahaha lol grapje lunch lunchen koffie coffee',
} as const satisfies Record<string, string>
