/**
 * Words that mean the same for the recogniser, Dutch and English together. `meld*` is every word that begins so,
 * `*gesprek` every word that ends so. A word may stand under more than one concept.
 */
export const concepts = {
  // The form of the question.
  who: 'wie wiens who whom whos whose',
  where: 'waar waarheen waarnaartoe where ergens somewhere anywhere',
  how: 'hoe how',
  howMany:
    'hoeveel aantal aantallen hoevaak vaak number numbers count counts percentage percentages procent percent share getal getallen many often frequent',
  what: 'wat what whats',
  which: 'welke welk which wich',
  when: 'wanneer when waneer hoelang sinds since until tot binnen within',
  why: 'waarom why',
  may: 'mag mogen may allowed toegestaan verboden forbidden prohibited illegal legal lawful strafbaar punishable crime criminal eisen demand weigeren refuse afwijzen reject',
  must: 'moet moeten verplicht* verplichting* plicht plichten mandatory compulsory obliged obligatory obligation* duty duties required must need vrijwillig voluntary optional',
  want: 'wil wilt zou graag want wanna would like please aub alstublieft liever rather',
  cannot: 'durf durft dare cannot cant kunnen lukt',
  not: 'niet geen nooit niks niets not no never dont doesnt isnt wont nothing',
  // Who it is about.
  me: 'ik mij me mijn mn mezelf i my im ive id myself',
  we: 'we wij ons onze our us',
  you: 'je jij jou jouw jullie u uw you your youre',
  bot: 'bot chatbot chatbotje robot systeem system trede app applicatie chat chatje gesprekje gpt chatgpt programma program tool ding thing assistent assistant hulpmiddel',
  third: 'hij zij ze hem haar hen hun zijn he she him her they them his hers hes shes theyre',
  someone: 'iemand someone somebody anyone anybody mens mensen person people human persoon ander anders else other',
  employee:
    'medewerk* mdw teamlid teamleden werknemer* stagiair* stagiaire uitzendkracht* employee* staff intern interns trainee* temp teamgenoot* analist* analyst* adviseur secretaresse baliemedewerk* receptionist* jongen meisje girl boy guy guys vrouw man woman medewerkster ondergeschikte subordinate werknmr werknemster stagiairs trainees directreport report ploeg mensen mannen kracht inhuurkracht hulpkracht assistent assistant kandidaat candidate sollicitant applicant',
  colleague: 'collega* kollega* colleague* collegue* coworker* teammate* kamergenoot mentor',
  boss: 'baas chef manager* leidinggevende* teamleider teamlead afdelingshoofd boss supervisor* directeur director superior hoofd bazin chief afdelingsmanager meerdere bovengeschikte leiding leidinggevenden managers mt teammanager projectleider lead coordinator dg inspecteur inspector',
  public: 'burger* klant* bezoeker* citizen* customer* client* visitor* caller* beller',
  reporter: 'melder* klager* slachtoffer* victim* complainant reporter betrokkene getuige witness',
  accused: 'beklaagde* beschuldigd* dader* accused perpetrator* offender*',
  team: 'team teams afdeling* department* directie* directorate* unit dienst dienstonderdeel ministerie* ministry organisatie* organisation* organization groep ploeg club groepje kantoor office werkvloer workplace vloer',
  hrStaff:
    'or ondernemingsraad council secretarisgeneraal dg sg bestuur board management mt kamer parliament leiding leadership',
  // What happened.
  report:
    'meld melden meldt meldde meldden gemeld melding meldingen klacht klachten klaag klagen klaagt geklaagd report reports reported reporting complaint complaints complain complained complaining incident incidents incidenten voorval voorvallen signaal signal aankaarten aangeven doorgeven flag log submit lodge grievance grievances signalement aangemeld aanmelden opnemen binnengekomen landed filed ingediend indienen bekendmaken',
  happen:
    'gebeurd gebeurde gebeurt gebeuren happened happening happens overkomen overkwam meegemaakt meemaken experienced experience voorgevallen plaatsgevonden occurred ging mis voordoen voorgedaan speelt spelen aan hand ongeval kwestie situatie situation issue matter probleem problem problemen problems',
  unkind:
    'gepest pest pesten pesterij* uitgescholden schold schelden scheldt uitgemaakt belachelijk beledig* vernederd vernedert vernederend gediscrimineerd discrimineert discrimineerde buitengesloten genegeerd negeert negeren uitgelachen lachen lacht lachten getreiterd treiteren nare rot kwetsend* kwetste gekwetst bullied bully bullies insult* mock* mocked slur slurs offensive offended hurtful humiliat* exclud* ignored ignores laughed laughing laugh tease teased harassed harasses discriminates discriminated abuse abusive misgender* betast betasten aangeraakt aanraken aanraakt groped groping touched touching touchy intimideert geintimideerd gestalkt roddelen roddelt geroddeld gossip afgeblaft afblafte kleineert gekleineerd stangen achtergesteld gepasseerd overgeslagen afgekapt kapt sneren sneer vernederen bespot bespotten zwartgemaakt buitensluiten doodgezwegen passed overlooked belittle* demean* ridicul* undermin* intimidated bejegend lastiggevallen lastigvallen geplaagd uitgejouwd nagedaan imitates imitating hitler* nazi* hakenkruis swastika apengeluid* banaan neerbuigend condescending klein belittled treat* behandeld behandelt gezeik gezeur lastig stalkt scheldnaam uitgefoeterd uitgekafferd afgekraakt afkraken afgezeikt afzeiken denigrerend minachtend spottend gemeden mijden roddel roddels rumour rumours rumor hatelijk haat hate hatred hateful vijandig hostile rude onbeleefd respectloos disrespect* ongelijk unequal unfair oneerlijk voorgetrokken favours favors favoritism vriendjespolitiek benadeeld disadvantaged uitschelden kutmarokkaan mongool flikker slet hoer slut whore bitch sukkel dom stupid lui lazy achterlijk aap monkey terrorist lekkerste hottest kleineren neerkijken buitenbeentje outcast shun* left pushed nasty mean cruel gemeen kwetsen wegpesten weggepest gemolesteerd stalken stalking aanranden opgejaagd uitgesloten',
  remark:
    'opmerking opmerkingen *opmerking *opmerkingen grap grappen grapje grapjes *grap *grappen uitspraak uitspraken uitlating* remark remarks joke joking jokes comment comments noemde noemden noemt noemen calls called zei zeiden said says zegt schreef wrote written geschreven plaatjes memes meme foto filmpje appgroep groepsapp groepschat whatsapp bijnaam nickname riep roept shouted shout fluisterde whispered mompelde grapte woord word lijstje gedicht cartoon sticker poster gif appje mailtje geschreeuw',
  upset:
    'huil* tranen overstuur kapot boos woedend geschrokken bang trilt verdrietig crying cry cries tears upset angry furious shocked scared shaking sad aangeslagen somber zit mee ontslag overweegt ziek ziekgemeld weggelopen walked resign* wakker slapeloos slaap sleepless wanhopig desperate radeloos raad moe teleurgesteld disappointed gekwetst beschaamd ashamed vernederd onzeker insecure zenuwachtig nervous stress ontdaan opstappen quit opstapt leave',
  ground:
    'moslim* muslim* islam* joods* jood* joden jewish jews zwart* black* donker bruin* huidskleur kleur skin color colour afkomst herkomst origin etni* ethnic* hoofddoek headscarf hijab tulband turban keppel* sikh geloof religion religious religie turk* marokk* moroccan surinam* antill* pool polen polish chinees chinese aziatisch* asian indisch* indian hindoe* hindu arab* afrik* african homo* gay lesbi* lesbian trans transgender transitie queer geaardheid orientation sexuality rolstoel wheelchair beperking handicap disabled disability zwanger* pregnan* oud oude older leeftijd ageing vrouwen women vrouwelijk female accent stotter* stutter* haren hair buitenlander* foreigner* vluchteling* refugee* doof deaf blind autis* adhd depress* gender non-binair nonbinary naam achternaam surname gewicht weight dik dikke fat lichaam body uiterlijk appearance diploma background achtergrond poolse vluchtelingen',
  bad: 'racist* racis* rasis* discrimin* dicrimin* descrimin* seksis* sexis* homofo* homophob* ongewenst* unwanted ongepast* inappropriate grensoverschrijdend* transgressive misconduct onveilig unsafe pesterijen',
  sexual:
    'seks* sexu* sex vies vieze schuin* dirty advances flirt* billen borsten kont knie breasts bottom chest zoende gezoend kiss* naakt* naked lekker hot uitgaan date touchy handtastelijk* lekkere lekkerste hottest sexy schatje sweetie liefje bips tieten tits kleedkamer',
  // Things people come for.
  talk: '*gesprek gesprek gesprekken *gesprekken praat praten praatje gepraat spreek spreken bespreek bespreken bespreekbaar aanspreken toespreken talk talks talking talked conversation conversations convo discuss confront sparren overleg dialoog gesproken onderhoud chatten chat overlegje vergadering meeting teamoverleg werkoverleg',
  say: 'zeg zeggen say saying tell vertel vertellen verwoord* formuleer* woorden words zinnen sentences phrases script draaiboek leidraad openingszin wording breng brengen noemen mention break verteld uitspreken uitleggen toelichten benoemen benoem aankaart brengt boodschap reageer reageren react respond response antwoorden bespreek noem openen aanhoren luister luisteren listen opvangen',
  prepare:
    'voorbereid* bereid prepare* preparing preparation oefenen practise practice rehearse tips tip checklist aanpak aanpakken pak handle handling approach nazorg aftercare followup terugkoppel* feedback fouten mistakes valkuil* pitfall* dichtklapt dichtklapt shuts ontkent denies emotioneel emotional emoties emotions boos kalm calm rustig neutraal neutral partij sides professioneel houding tone toon ontspoort derail escaleert vermijden vermijd avoid voorkomen prevent voorbeeld example voorbeeldzin opening eerste hulp leidraad guide gesprekshulp gids',
  pgesprek:
    'pgesprek* functionerings* personeelsgesprek* jaargesprek* beoordelingsgesprek* voortgangsgesprek* jaarlijkse appraisal* review reviews performance annual yearly gesprekscyclus gesprekkencyclus beoordeling',
  plan: 'plan plannen gepland planning inplannen inroosteren schedule* scheduling reschedule* verzet verzetten verplaats* verschuif* schuift uitstel* uitgesteld postpone* push cancel* annuleer* annuleren afzeggen afgezegd schrap* herinner* remind* reminder* agenda calendar diary afspraak appointment datum date achterstallig overdue inboeken boek book inzetten zet set arrange regel regelen vastleggen prik prikken dubbel twice moment tijdstip schuiven vervroegen later earlier eerder doorgaan invoeren wekelijks',
  day: 'week weken weeks maand month months maandag monday dinsdag tuesday woensdag wednesday donderdag thursday vrijdag friday morgen tomorrow vandaag today januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october uur clock',
  ask: 'vraag vragen gevraagd vraagt gesteld stellen stel question questions ask asked asks asking antwoord* beantwoord* answer answers answering',
  safety: 'veilig veiligheid veilige safe safety safely',
  send: 'stuur stuurt sturen verstuur* versturen verzend* verzenden send sends sending sent rondsturen uitsturen mailing* mailen verspreid* deel delen publiceer* broadcast blast post compose opstellen doorsturen forward laten weten bereiken attenderen attent informeren inform notify informeer inlichten aankondigen promoten promote verspreiden spread wijzen lanceren launch',
  message:
    'bericht* message* mesage* campagne* campaign* campain* mededeling* aankondiging* announce* nieuwsbrief newsletter boodschap communicatie communication oproep poster voorlichting bewustwording* awareness elearning post flyer mailing mailings tekst text bericht berichtje berichten note notes nieuws news reclame advertise uitnodiging mail mails filmpje video',
  everyone:
    'alle iedereen allemaal all everyone everybody hele whole doelgroep* audience* ontvangers recipients heel entire collegas medewerkers employees allen departement organisatiebreed rijksbreed massaal ontvanger recipient',
  approve:
    'goedkeur* goedkeuren approve* approval akkoord geaccordeerd accorderen sign nakijken check checken controleren meekijken tweede',
  recall:
    'intrek* intrekken ingetrokken recall* terughalen terug pull retract corrigeer* corrigeren correct pauzeer* pauze pause* halt stop stopzetten hervat resume fout mistake error wrong verkeerde',
  figures:
    'cijfer* kerncijfer* figures statisti* statistics stats trend* grafiek* chart charts graph metrics kwartaal* quarter* quarterly maandcijfers dekking* coverage lijn stijg* rising upward daling scoren score scores vergelijk* compare* benchmark tabel tabellen table totaal total totals ontwikkeling ontwikkelt develop develops development verloop stijging toename afname increase decrease gemiddeld average meeste most minste top ranking aandeel verdeling distribution meer minder fewer',
  survey:
    'enquete* personeelsenquete survey onderzoek research per feiten feit fact facts factsheet* study omvang bron source bronnen factsheets achtergrond background informatie information onderzoeksresultaten uitkomst uitkomsten results findings',
  output:
    'rapport* rapportage* raport* export* exporteer* excel* csv xlsx download* spreadsheet dashboard overzicht* overview jaarverslag stuurinformatie uitdraai printout lijst list verslaglegging bestand tabel powerpoint presentatie kwartaalrapport',
  law: 'wet wetten wettelijk* wetgeving wetboek law laws legislation regel regels rule rules beleid policy policies artikel* article* grondwet constitution cao gedragscode* code norm norms normen juridisch* legal legally recht rechten rights act arbowet awgb awb gronden grounds ground termijn* deadline verjaart verjaring statute geregeld regeling zorgplicht bewijslast officieel juridische strafblad gevangenis prison boete fine grens verboden banned ban illegaal wettig onwettig wettelijke geldt geldig gelden apply applies regelgeving verordening jurisprudentie caseLaw aansprakelijk liable rechter court schadevergoeding damages verplichting ingegaan force handreiking kamerbrief letter minister kabinet overheid government',
  punish:
    'straf straffen strafbaar strafrecht sanctie* ontslag ontslagen ontsla berisping* dismiss* fired sack sacked sanction* penalt* reprimand* punish* maatregel* measure* consequences gevolgen',
  ladder:
    'ladder* *ladder *lader trede treden treeden *trede trap rung rungs stap stappen stapje step steps stage stages level levels niveau* fase* escal* deescal* opschal* afschal* opschaal scaled scale stappenplan formeel formele formal informeel informal begrenzen opvangen versterken duiden hoever zwaarder heavier lichter lighter zwaarste heaviest lichtste lightest trapje fasen volgorde order stapsgewijs interventie* intervention* escalatiemodel tussenstap herstelfase',
  store:
    'opgeslagen opslaan slaat bewaar* bewaren bewaard store* stored kept keep keeps save saves saved gelogd logged gegevens data persoonsgegevens details dossier file sporen traces vastgelegd recorded record geregistreerd registreren vastleggen archief archive archived logs log logboek server database backup geschiedenis history opname',
  see: 'ziet zien lezen leest meelezen teruglezen see sees read reads reading toegang access inzage weten weet know knows kijkt meekijkt erbij meekijken meekijk inzien inkijken bekijken gelezen gezien achterhalen achter traceren view merken ontdekken discover',
  secret:
    'anoniem* anonym* anonim* vertrouwelijk* geheim* secret* secrecy privacy prive private privately avg gdpr uitlekken lek leak* doorvertel* doorvertellen doorspelen herleid* herleiden trace* traceerbaar confidentially discreet anonimiteit confidentiality uitlekt doorgespeeld doorgeven vertrouwen trust veilig beveiligd secure encrypted versleuteld identiteit identity herkenbaar identifiable',
  erase:
    'verwijder* verwijderen wis wissen gewist delete* erase* remove* wipe* vergeet forget weghalen ongedaan undo spijt regret',
  tongue:
    'nederlands* engels* dutch english frans french turks turkish arabisch arabic spaans spanish duits german papiament* pools nl en eng',
  language:
    'taal talen taalkeuze taalinstelling language* vertaal* vertaling translat* overschakelen switch versta verstaan spreek speak moedertaal native versie version vertaalt tolk',
  greet:
    'hoi hallo halo hey hee hai hi hello hiya heyy hallootjes goedemorgen goedemiddag goedenavond goeiedag goedendag goeie mogguh moggeh morgen moin morning afternoon evening yo dag welkom welcome sup howdy greetings ola hola goeiemorgen goeiemiddag goeienavond hoihoi hallo! doei bye bedankt thanks dankje dank cheers groetjes',
  start:
    'start begin beginnen menu hoofdmenu home opnieuw restart again commando* opdrachten commands options opties functies features mogelijkheden capable instructie handleiding',
  thing: 'werkt werk works gebruik* use using doel purpose doet doe doen do does',
  term: 'discrimin* dicrimin* racis* rasis* microag* agres* agress* aggress* intimid* harass* pesten bully* mobbing victim* benadel* retaliat* represaille* psa psychosoc* omstand* bystand*',
  meaning:
    'betekent betekenis betekend definitie define* defines definition definitions mean means meaning ment begrip begrippen inhoudt inhouden houdt uitleg uitleggen leg explain* verschil difference noem heet heten call term word woord afkorting abbreviation precies exactly valt counts qualifies grens line bedoel* bedoelt verstaan understand omschrijving omschrijf describe',
  role: 'vertrouwenspersoon* vertrouwensper* vertrouwens kcoo mior hr personeelszaken personeelsafdeling po klachtencommissie bedrijfsarts bedrijfsmaatschappelijk maatschappelijk integriteitsco* coordinator meldpunt politie police ombudsman slachtofferhulp counsellor counselor confidant adviser advisor vakbond union mediator mediation klokkenluiders whistleblow* instantie* instanties committee commissie hotline loket college hulpverlener* psycholoog psychologist jurist lawyer advocaat onafhankelijk independent body vertrouwenspersonen adviseurs advisers bureau antidiscriminatie huisarts arts doctor coach deskundige expert specialist bedrijfspsycholoog mensenrechten ombudsvrouw rechtswinkel advies advice hulplijn helpline inspectie',
  contact:
    'bel bellen contact* nummer telefoon* phone email mailadres adres bereik* reach terecht aankloppen wenden turn doorverwij* verwijs refer inschakelen betrekken involve benaderen approach boven above doorverbinden connect bereikbaar reachable available spreekuur telefonisch website link melden naartoe heen aanspreekpunt contactpersoon',
  help: 'help helpt helpen geholpen hulp steun steunen steunt support* assist assistance bijstaan bijstand steunpunt begeleiding counselling counseling opvang dienst van advies',
  zaak: 'zaak zaken case cases casus casussen lopende hervatten resume oppakken dossiers gebleven bezig working lopend openstaand vervolg vervolgen verdergaan continue reopen heropenen',
  time: 'gisteren vorig vorige geleden yesterday last ago jaren laatst',
} as const satisfies Record<string, string>
