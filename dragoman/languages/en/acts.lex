# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
# English: the words that express each act of codebook/acts.tsv. Format: docs/lexicons.md.
# Of entries equally specific the first stands, so narrow sections come before broad ones.
# Lemmas as a Universal Dependencies lemmatizer gives them; British and American spellings are entries of their own.

# ---------------------------------------------------------------- sets
set talks = talk|talks|discussion|consultation|conversation|dialogue|deliberation|tete-a-tete|negotiations|tête-à-tête|powwow|huddle
set negotiations = negotiation|talk|talks|bargaining|dialogue
set meetings = meeting|encounter|reunion|luncheon|lunch|dinner|get-together|session|parley|tete-a-tete|tête-à-tête|sit-down|face-to-face|gathering|conclave|breakfast|banquet|audience|teleconference
set summits = summit|conference|congress|forum|plenary|assembly|convention|symposium|roundtable|round-table|seminar|colloquium|council|gathering|mini-summit
set views = view|opinion|viewpoint|idea|impression|assessment|insight|perspective|note|thought|position
set visits = visit|trip|tour|voyage|stopover|stop|pilgrimage|journey|sojourn|excursion
set calls = call|teleconference|videoconference|conversation|phone|videocall|video-call|phonecall|hotline
set coop = cooperation|co-operation|collaboration|coordination|partnership|tie|ties|relation|relations|relationship|friendship|link|contact|exchange|interaction|integration|engagement|alliance|connectivity|synergy|solidarity|understanding|trust|dialogue|bond|bonds|exchanges|rapprochement|interdependence|teamwork|brotherhood|fraternity|detente|unity|multilateralism|consultation|entente
set relations = relation|relations|tie|ties|relationship|link|contact|bond|bonds|friendship|partnership|cooperation
set treaties = treaty|pact|agreement|accord|convention|protocol|deal|memorandum|charter|covenant|concordat|statute|compact|constitution|instrument|arrangement|settlement
set papers = agreement|accord|treaty|pact|protocol|memorandum|convention|contract|deal|communique|communiqué|declaration|charter|document|mou|letter|covenant|compact|arrangement|understanding|settlement|statement|roadmap|instrument|agenda|programme|program|package|concordat|note
set bodies = union|bloc|organization|organisation|alliance|council|agency|court|commission|league|community|committee|federation|coalition|assembly|forum|conference|cartel|association|commonwealth|grouping|pact|fund|body|opec|nato|unesco|eu|un|ecowas|au|wto|who|icc|osce|oas|asean|sadc|mercosur|brics
set forces = troop|troops|force|forces|soldier|army|unit|battalion|brigade|division|contingent|military|peacekeeper|marine|regiment|garrison|paratrooper|personnel|serviceman|warship|fleet|squadron|ship|frigate|destroyer|carrier|submarine|jet|warplane|fighter|plane|bomber|aircraft|tank|armor|armour|artillery|guard|commando|legionnaire|infantry|reinforcement|navy|convoy|battery
set weapons = weapon|weapons|arm|arms|missile|rocket|ammunition|munition|tank|howitzer|fighter|jet|helicopter|drone|shell|artillery|gun|rifle|warplane|weaponry|armament|interceptor|armor|armour|mortar|grenade|warship|launcher|bullet|hardware|f-16|mig|patriot|himars|uav|bomber|frigate|submarine|corvette|torpedo|bazooka|apc|machinegun|kalashnikov|cartridge|firepower
set missiles = missile|rocket|projectile|torpedo|shell|mortar|warhead
set bombs = bomb|explosive|device|mine|grenade|charge|ied|dynamite
set airbombs = bomb|missile|barrel|napalm|munition
set aircraft = aircraft|jet|plane|warplane|bomber|helicopter|gunship|fighter|aviation|airforce
set drones = drone|uav|quadcopter
set help = aid|assistance|help|support|relief|backing|sponsorship|scholarship|succour|succor|supplies|logistics|expertise|training|guarantee|contribution
set money = money|fund|funds|loan|credit|grant|dollar|euro|pound|yuan|yen|ruble|rouble|franc|cash|financing|funding|subsidy|bailout|tranche|billion|million|budget|donation|package|$|£|€|us$|a$|nz$|c$|hk$|dlrs|dlr|stg|bln|mln|bn|capital|contribution|facility|line|rand|naira|shilling|peso|rupee|won|krona|kroner|crown|mark|marks|dinar|riyal|dirham|lira|real|baht|ringgit|rupiah|dong|trillion|thousand|sum|overdraft|finance|scholarship|subsidies|stipend|allowance|ecu|sdr|moratorium
set relief = food|medicine|blanket|tent|vaccine|flour|grain|wheat|rice|water|clothing|ambulance|doctor|medic|nurse|mask|ventilator|rescuer|oxygen|supplies|supply|hospital|shelter|convoy|dose|relief|firefighter|paramedic|surgeon|generator|antibiotic|syringe|seed|kit|foodstuff|milk|maize|corn|bean|sugar|ration|meal|parcel|mattress|stretcher|insulin|drug|medication|sack|tarpaulin|tarp|purifier|excavator|ppe|glove|gown|planeload|shipload|truckload|foodstuffs|midwife|epidemiologist|jab|serum|incubator|disinfectant|fodder|sandbag
set refugees = refugee|exile|migrant|displaced|asylum-seeker|seeker|evacuee|deserter|defector|dissident|orphan|fugitive|family|civilian|boatpeople|returnee
set goods = oil|gas|grain|wheat|coal|uranium|electricity|aircraft|ore|iron|car|rice|copper|gold|good|goods|product|crude|reactor|corn|maize|soybean|soybeans|sugar|barley|tonne|ton|barrel|cargo|shipment|machinery|locomotive|fertiliser|fertilizer|cotton|meat|beef|coffee|cocoa|tea|timber|steel|helicopter|airliner|textile|vegetable|fruit|fish|lng|diesel|petrol|gasoline|diamond|cement|flour|bushel|rapeseed|palm|power|energy|fuel|petroleum|tanker|train|bus|vaccine
set detainees = prisoner|hostage|detainee|captive|inmate|internee|pow|dissident|kidnapped|abductee|sailor|crew|fisherman|pilot|activist|journalist|reporter|tourist|passenger|missionary|priest|nun|monk|engineer|lawyer|editor|businessman|cleric|pilgrim|teacher|contractor|trawlerman|serviceman|airman|marine|seaman|seafarer|schoolgirl|schoolboy|schoolchild|blogger|unionist|lawmaker|opposition|militant|fighter|convict|defector|abducted|detained|aviator|schoolgirls|hostages
set diplomats = diplomat|ambassador|attaché|attache|envoy|consul|staff|staffer|official|personnel|representative|chargé|counsellor|counselor|secretary|mission|journalist|correspondent|spy|adviser|advisor|agent|aide|delegation|officer
set missions = embassy|consulate|mission|legation|office
set sanctions = sanction|sanctions|embargo|tariff|duty|penalty|boycott|ban|quota|levy
set restrictions = restriction|curb|limit|limitation|control|measure|barrier|constraint|restraint|requirement|obstacle|rule|regulation|quota|limits|safeguard|hurdle|impediment|red|prohibition
set easables = sanction|sanctions|embargo|blockade|curfew|restriction|ban|siege|curb|tariff|control|boycott|emergency|lockdown|moratorium|quarantine|cordon|censorship|freeze|closure|penalty|law|embargoes|suspension|exclusion|cap|bar|prohibition|levy|tax|duty|quota|measure|rationing|martial|blacklist|designation|requirement
set assets = asset|account|property|deposit|fund|funds|holding|reserve
set flows = aid|assistance|trade|flight|export|import|sale|shipment|delivery|supply|supplies|cooperation|co-operation|link|funding|payment|financing|contribution|service|visa|investment|loan|support|help|gas|oil|subsidy|license|licence|program|programme|project|deal|contract|agreement|accord|pact|treaty|contact|talk|talks|negotiation|dialogue|consultation
set protests = protest|demonstration|rally|march|sit-in|vigil|parade|procession|picket
set crowds = protester|protestor|rioter|demonstrator|crowd|rally|protest|demonstration|march|marcher|striker|student|rioter|gathering|worker|miner|picket|mob|activist|supporter
set police = police|policeman|officer|gendarme|constable|guard|force|forces|soldier|troop|troops|army
set workers = worker|employee|miner|teacher|nurse|doctor|driver|docker|pilot|union|railwayman|steelworker|staff|trucker|student|labourer|laborer|farmer|physician|journalist|transporter
set offences = murder|treason|espionage|spying|corruption|terrorism|genocide|crime|fraud|sedition|conspiracy|theft|rape|manslaughter|sabotage|trafficking|subversion|blasphemy|bribery|embezzlement|rebellion|incitement|smuggling|libel|contempt|offence|offense|abuse|assassination|massacre|plotting
set inquiries = investigation|inquiry|enquiry|probe|inquest
set attacks = attack|assault|offensive|raid|incursion|invasion|ambush|operation|onslaught|campaign|counterattack|counteroffensive|war|strike
set hostilities = hostility|hostilities|fighting|fire|shelling|bombardment|bombing|attack|offensive|operation|raid|strike|combat|clash|clashes|conflict|airstrike|sortie|incursion|rebellion|insurgency|feud|bloodshed|onslaught|barrage
set truces = truce|ceasefire|cease-fire|armistice|moratorium|cease-fires|pause|standstill|lull
set targets = target|position|base|village|town|city|camp|convoy|post|building|house|hospital|airport|headquarters|stronghold|border|area|facility|depot|hideout|site|port|refinery|ship|tanker|vessel|school|plant|bridge|installation
set property = building|house|home|church|mosque|temple|village|bridge|crop|school|shop|store|office|plant|pipeline|infrastructure|hospital|factory|town|city|port|car|bus|vehicle|refinery|farm|depot|market|cemetery|statue|window|embassy|consulate|monument
set roads = road|highway|street|bridge|motorway|railway|traffic|route|border|crossing|entrance|access|port|airport|refinery|avenue|square|track|depot|runway
set media = newspaper|website|site|channel|station|radio|television|broadcaster|magazine|media|internet|facebook|twitter|youtube|whatsapp|telegram|press|network|broadcast|film|book|article|app|platform|daily|weekly|outlet|signal
set votables = resolution|motion|draft|bill|proposal|text|measure|amendment|law|declaration|plan
set proposals = proposal|offer|plan|idea|suggestion|initiative|overture|bid|invitation|resolution|draft|move|application|deal|scheme|compromise|call|appeal|request|demand|claim|accusation|allegation|charge|criticism|condition|term|ultimatum|recommendation|formula|blueprint|roadmap|package|amnesty|truce|mediation|gesture|advance|text|candidacy|nomination|measure|arrangement
set demands = demand|request|condition|call|appeal|ultimatum|pressure|claim|term|petition|plea|terms|grievance|wish
set concern = concern|worry|alarm|regret|anger|dismay|disappointment|indignation|outrage|displeasure|dissatisfaction|disapproval|disgust|unease|apprehension|criticism|misgiving|reservation|consternation|disquiet|fury|annoyance
set praises = appreciation|satisfaction|admiration|praise|tribute|approval|pleasure|delight|joy|respect|esteem|gratification|contentment|pride|happiness|enthusiasm|congratulation
set thanks = gratitude|thanks|appreciation|thankfulness|indebtedness|gratefulness|thank
set commitments = commitment|determination|resolve|pledge|promise|engagement|resolution|vow|adherence|dedication|will|intent|allegiance|loyalty|attachment|devotion|fidelity|undertaking|assurance
set readiness = readiness|willingness|preparedness|openness|interest|eagerness|disposition|availability|keenness|flexibility|enthusiasm
set hopes = hope|desire|wish|aspiration|expectation|ambition|optimism|dream|longing|yearning|wishes|eagerness
set harm = retaliate|respond|reply|avenge|attack|strike|bomb|invade|destroy|punish|hit|kill|crush|fight|annihilate|retake|shoot|resist|react
set penalise = sanction|punish|penalise|penalize|impose|restrict|tax|ban|blacklist|tighten|block
set sever = sever|break|cut|leave|quit|withdraw|boycott|suspend|expel|recall|walk
set force = force|attack|war|strike|invasion|retaliation|reprisal|bombing|destruction|annihilation|violence|assault|action|response|intervention|death|revenge|bombardment
set yields = release|free|withdraw|stop|halt|end|cease|lift|ease|leave|abandon|surrender|disarm|vacate|evacuate|suspend|stay|refrain|dismantle|renounce|restrain|cede|desist|retreat|disengage|disband|unfreeze|unblock|reopen|drop|scrap|curb|rein|pull|remove|pardon|spare|de-escalate|repatriate|forgo|reverse|repeal|abolish|shelve
set endings = withdrawal|release|end|halt|ceasefire|cease-fire|cessation|truce|pullout|restraint|lifting|calm|surrender|evacuation|freeing|liberation|disarmament|easing|moderation|suspension|de-escalation|pause|pull-out|pullback|repatriation|handover|return|reopening|removal|dismantling|closure|closing|standstill|reversal|abolition|repeal|disbandment|halting|stop|ending|drawdown|disengagement|detente|clemency|amnesty|pardon
set reforms = reform|change|election|elections|resignation|democracy|referendum|independence|revision|autonomy|abolition|removal|ouster|dismissal|transition|overhaul|dissolution|liberalisation|liberalization|inquiry|restructuring|reconsideration|revocation|repeal|constitution|vote|apology|explanation|accountability|justice|equality|compensation|reparation|recognition|statehood
set reformverbs = reform|respect|change|amend|resign|step|revise|reconsider|review|democratise|democratize|abolish|repeal|reverse|rethink|quit|dissolve|rewrite|overhaul|restructure|modify|adjust|liberalise|liberalize|devalue|revalue|legalise|legalize|sack|dismiss|apologise|apologize|reinstate|privatise|privatize|shut|outlaw|relinquish|undo|redraw
set helping = help|assist|aid|support|send|provide|donate|contribute|finance|fund|supply|lend|deliver|back|cooperate|arm|grant|give|rescue|intervene|protect|train|equip|rebuild|shelter|invest|extradite|participate|loan|subsidise|subsidize|resettle|share|mobilise|mobilize|allocate|ship|airlift|evacuate
set meetverbs = meet|negotiate|talk|mediate|discuss|dialogue|consult|visit|resume|sit|convene|attend|reopen|parley|confer|host|gather|reconvene|restart|reconcile
set meetnouns = talk|talks|meeting|dialogue|negotiation|summit|mediation|conference|consultation|discussion|session|visit|negotiations|consultations|arbitration|tete-a-tete|reconciliation
set territory = territory|province|region|island|city|town|village|peninsula|area|zone|enclave|land|border|strip|country|capital|airport|base|hill
set rights = right|passport|license|licence|citizenship|autonomy|accreditation|visa|nationality|permit|immunity
set governance = office|post|position|power|presidency|premiership|seat|chairmanship|ministry|cabinet|government
set honours = medal|order|decoration|title|award|prize|doctorate|cross|distinction
set stones = stone|knife|machete|bottle|axe|club|spear|brick|rock|sword|arrow|stick|bayonet
set units = flotilla|armada|gunboat|minesweeper|patrol|detachment|corps|squad|column|helicopter|gunship|conscript|vessel|sailor|airman|ranger|gunner|legion|expedition|formation|howitzer|launcher|radar|missile
set fighters = rebel|guerrilla|insurgent|militant|separatist|jihadist|extremist|terrorist|fighter|militia|militiaman|gunman|bandit|insurgency|rebellion|enemy|attacker|invader|intruder|infiltrator|mercenary|secessionist|islamist|mutineer|pirate|bandit|army|troop|troops|soldier|force|forces
set assaults = attack|assault|offensive|raid|incursion|invasion|ambush|onslaught|counterattack|counteroffensive|counter-offensive|counter-attack|blitz|bombing|bombardment|sortie|aggression|airstrike|rampage|foray|thrust
set materiel = tank|vehicle|helicopter|plane|depot|warship|drone|battery|launcher|convoy|camp|hideout|bunker|radar|armour|armor|truck|boat|jet|aircraft|position|stronghold|tunnel|stockpile
set aliens = migrant|refugee|worker|immigrant|civilian|resident|foreigner|family|population|citizen|seeker|national|villager|cleric|imam|missionary|pilgrim|expatriate|trader|minority|muslim|inhabitant|people|thousand|hundred|community|stowaway|herder|student|woman|child|farmer|fisherman|settler
set freedoms = freedom|right|liberty|access|movement|travel|stay|activity|speech|worship|assembly|autonomy|press|dissent|expression
set disinformation = disinformation|misinformation|propaganda|lie|lies|falsehood|rumour|rumor|hoax|smear|untruth|slander|fabrication|calumny|discord
set systems = computer|network|system|server|website|email|account|database|grid|software|infrastructure|phone|site
set basics = water|electricity|power|gas|fuel|food|supply|supplies|wage|wages|salary|pay|medicine|heating|ration|oxygen|pension
set many = thousand|thousands|hundred|hundreds|dozen|dozens|score|people|million|villager|parent|nurse|doctor|teacher|farmer|youth|mourner|opponent|campaigner|lawyer|monk|citizen|prisoner|settler|migrant|refugee|opposition|family|dissident|islander|muslim|tribesman|veteran|pensioner|mother
set trades = crew|fisherman|lecturer|servant|porter|cleaner|firefighter|paramedic|midwife|lawyer|judge|magistrate|barrister|actor|writer|trader|shopkeeper|seaman|seafarer|stevedore|longshoreman|dockworker|autoworker|metalworker|printer|technician|controller|engineer|collector|medic|clerk|academic|professor|unionist|oilman|busman|schoolteacher|postman|operator|personnel|picker|textile|planter|conductor|baker
set flows2 = credit|grant|exercise|drill|package|tranche|disbursement|transit|training|exports|imports|sales|flights|aid|trade|arms|weapon|supplies|lending|ferry|purchase|consultation|service|assistance|cooperation|co-operation|export|import|flight|sale|shipment|delivery|contact|link|links|dialogue|funding
set reproaches = aggression|aggressor|provocation|provocative|violation|crime|criminal|terrorist|terrorism|unacceptable|illegal|unlawful|illegitimate|irresponsible|outrageous|unjust|unjustified|dictator|dictatorship|liar|hypocrite|hypocritical|imperialist|colonialist|expansionist|disgrace|disgraceful|shameful|barbaric|cowardly|massacre|genocide|reckless|dangerous|destabilising|destabilizing|murderer|murderous|tyrant|fascist|nazi|racist|inhuman|inhumane|brutal|hostile|cynical|arrogant|unfair|discriminatory|protectionist|absurd|scandalous|deplorable|regrettable|appalling|piracy|blackmail|interference|escalation|threat|enemy|traitor|treason|betrayal|failure|mistake|error|sham|farce|fraudulent|rigged|undemocratic|unconstitutional|disproportionate|excessive|atrocity|disaster|insult|slap|stab|breach
set policies = policy|record|decision|stance|speech|handling|plan|rule|remark|law|measure|budget|bill|reform|tariff|practice|government|regime|approach|strategy|conduct|behaviour|behavior|action|move|treatment|role|inaction
set militarism = deployment|presence|buildup|build-up|test|manoeuvre|maneuver|exercise|drill|base|missile|militarisation|militarization|nuclear|occupation|annexation|settlement|expansion|strike|operation|offensive|blockade|embargo|sanction
set outcries = criticism|condemnation|outrage|anger|fury|ire|outcry|rebuke|backlash|denunciation|indignation|objection|censure|disapproval|wrath|scorn|ridicule|dismay|alarm|concern|uproar|furore|furor|reproach|recrimination|hostility
set claims = accusation|allegation|charge|claim|criticism|assertion|insinuation|report|suggestion|speculation|rumour|rumor|talk|notion|idea|concern|fear|warning|threat|comment|remark
set rules = sanction|embargo|resolution|ban|ceasefire|cease-fire|truce|agreement|treaty|law|order|ruling|airspace|sovereignty|border|ultimatum|pact|accord|convention|blockade|undertaking|obligation|moratorium|curfew|deadline|deal|charter|norm

set cooperative = strengthen|develop|deepen|expand|cooperate|co-operate|collaborate|work|promote|boost|enhance|consolidate|increase|intensify|support|help|assist|aid|join|accede|pursue|engage|contribute|provide|send|supply|deliver|donate|fund|finance|invest|lend|train|back|improve|upgrade|elevate|facilitate|share|exchange|sign|ratify|conclude|meet|talk|visit|host|receive|welcome|attend|discuss|negotiate|mediate|consult|hold|resume|restore|reopen|normalise|normalize|establish|forge|build|launch|explore|maintain|preserve|defend|protect|coordinate|broaden|extend|widen|advance|foster|diversify|attract|export|import|buy|purchase|sell|trade|participate|implement|settle|resolve|overcome|respect|become|see|partner|contact|communicate|offer|combat|tackle|reach|accelerate|uphold|safeguard|cement|reinforce|bolster|sustain|redouble|devote|dedicate|allocate|honour|honor|fulfil|fulfill|liberalise|liberalize|modernise|modernize|rebuild|reconstruct|reschedule|restructure|refinance|subsidise|subsidize|sponsor|solve|attain|harmonise|harmonize|integrate|link|connect|reconcile|mend|repair|heal|reunite|unify|reunify|align|organise|organize|revive|relaunch|reinvigorate|revitalise|revitalize|renew|stabilise|stabilize|eradicate|alleviate|mitigate|transfer|ship|equip|mobilise|mobilize|co-finance|co-host|channel|create|comply|ally|step
set benchmarks = demand|condition|requirement|target|need|goal|deadline|criterion|standard|challenge|obligation|fate|resistance|commitment|expectation|death|end|cost|quota|objective|opposition|request|approval


# --- Words that look like an act and are none -----------------------------------------------------------------------

[nothing]
noun rally stock|share|price|market|bond|dollar|currency|sharp|relief|car
noun meeting cabinet|board|party|committee|staff|shareholder
verb expel from=competing|competition|tournament|club|party|league|cup|championship|school|university|class
verb release obj=account|statement|report|figure|result|list|transcript|footage|photo|video|text|data|detail|information|book|album|film|readout|communique|communiqué|song|version
verb hold press conference
verb hold conference press|news
verb refuse inf=comment|give|say|discuss|elaborate|disclose|speculate|confirm|answer|name|identify detail|comment|anything|question|whether|how|name
verb refuse inf=comment|elaborate|speculate
verb decline inf=comment|elaborate|give|say|discuss|disclose|speculate|confirm|answer|name|identify
verb decline comment
verb clash over=@any over:matter
verb meet response
verb meet need|demand|requirement|goal|target|deadline|obligation|commitment|cost|condition
verb take place
verb threaten obj=peace|security|stability|existence|interest|future|life|environment|economy|recovery|unity|order|survival|livelihood|health|world
verb support obj=claim|view|idea|argument|theory|hypothesis|conclusion|family
verb let inf=@any obj=i|me|us|we
phrase memorandum of understanding
phrase memoranda of understanding
verb hold view|belief|opinion|record|title|share|stake|office|post|seat
verb strike tone|chord|balance|note
verb pull plug|string
verb work obj=@any
verb help obj=explain|understand
verb support obj=growth|price|currency|dollar|market|proposition|evidence|student|worker|business
verb accept obj=i|me|us
verb hit obj=record|low|high|peak|headline|rock-bottom|milestone
verb support obj=perception|notion|thesis|assumption|industry|economy|job|family
verb decline give detail|name|figure|reason|comment|interview
verb refuse give detail|name|figure|reason|comment|interview
verb decline inf=specify|identify|name|reveal|predict|confirm|discuss clause=@any
verb ask not inf=name|identify|quote
verb request not inf=name|identify|quote
> Zambia offered its condolences to Malawi after the floods. => nothing
> Slovenia took note of the statement. => nothing
verb give credit to=@any
verb ask inf=say|speak|comment|name|address
verb express interest in=buying|acquiring|purchasing
verb stage comeback|recovery|rally
verb hold election|referendum|vote|poll
verb strike by=disaster|earthquake|storm
verb hit by=storm|earthquake|crisis|recession|drought|inflation
verb fire obj=coach|manager|employee
verb seek inf=limit|avoid|prevent|reduce|explain|reassure
noun talk of=@any between!=@any
verb attack obj=problem|issue|task
verb fight obj=inflation|poverty|crime|disease|election|battle|corruption|deficit|recession|unemployment|fire|blaze|case|suit|takeover
verb trade obj=stock|share|place|bond
verb exchange obj=dollar|share|currency
verb defend obj=title|championship|rate|currency|price|record|benchmark|target
verb release obj=report|figure|data|statement|statistics|result|detail|document|album|film|video
verb accept obj=fact|reality|award|prize|responsibility of!=@any
verb occupy with=@any
verb warn of=delay|rain|storm|flood|flooding
verb raise obj=rate|price|question|eyebrow|money|capital
verb withdraw obj=money|cash|deposit|fund|card
verb fight off
verb fight|combat|battle obj=change|hunger|terrorism|extremism|pandemic|virus|coronavirus|covid-19|trafficking|racism|discrimination|malaria|aids|smuggling|inequality|deforestation|famine|drug|piracy|impunity|antisemitism|radicalisation|radicalization|desertification|pollution|protectionism|warming|narcotic|epidemic|outbreak
verb hold to=account|standard|promise|ransom
verb plead guilty
verb plead innocent
verb stand for=@any
verb launch campaign obj=campaign
verb advise clause=@any inf!=@any
verb hit with=tax|fine|tariff|bill|charge|levy|cost|price|inflation|loss|penalty
verb shell obj=peanut|nut|egg|pea|bean|shrimp|crab
verb confine obj!=@party to:matter
verb clash subj=union|party|lawmaker|senator|deputy|congressman|director|shareholder with!=police|army|troop|soldier
verb defend its|his|her|their|our obj!=@party obj=sale|policy|record|decision|strategy|plan|budget|handling|choice|price|position|market
verb concern subj=discussion|talk|talks|meeting|report|issue|question|decision|case|law|dispute|agreement|proposal|story|negotiation
noun session interview|trading|training|practice|morning|afternoon|recording
verb leave subj=@person obj=agency|commission|committee|court|fund|council|body|ministry|department|company|firm|bank|board|newspaper|club
verb present obj=plan|budget|bill|report|programme|program|proposal subj=@person to!=@party
verb suspend obj=payment|dividend|trading|dealing|sale|operation|production|price|quotation|listing|service to!=@party
verb cancel obj=flight|train|service|show|concert|match|order|contract|offer|dividend|share to!=@party
verb cut obj=output|production|supply|growth|rate|price|cost|job|staff|spending|dividend|stake|tax
verb end obj=program|programme|year|session|week|day|season|quarter
verb discontinue obj=operation|production|product|line|business
verb work out obj=cost|price|detail|detailed
verb withdraw obj=liquidity|money|mark|dollar|bill|offer|product|bid from!=@party
verb oust in=vote|election|ballot|poll
verb decline inf=predict|detail|forecast|estimate|describe|characterize|characterise
noun rally in=price|market|share|stock|dollar|bond
noun strike warning price
verb kill obj=virus|bacterium|bacteria|germ|weed|pest|insect|microbe
> The new lamp kills germs in the hospitals of Peru. => nothing
verb delist from=exchange|market
noun drawdown in|of=stock|inventory|credit|loan|reserve
verb oppose obj=merger|takeover|bid|sale|acquisition|deal subj!=@party
set markets = price|prices|market|share|stock|dollar|bond|futures|future|gold|oil|currency|yen|franc|index|bourse|equity|commodity|trading|session
verb spark|trigger|prompt|fuel|stage|start|lead|extend rally in|on=@markets
verb spark|trigger|prompt|fuel|stage|start|lead rally obj=rally sharp|strong|late|early|modest|broad|technical
noun rally in|on=@markets
verb rise up subj=price|share|volume|index|rate|sale|profit|output|figure|stock|earning|earnings|export|import|production|inflation|income|revenue|dollar|market|yield|cost|wage|deficit|surplus|number|total
verb strike obj=@workers
verb express regret over|at|about=departure|resignation|retirement
verb sell in=market|store|shop|country|currency obj=car|share|bond|product|unit|bill|note
phrase resigned to
verb show surge|rise|fall|drop|slump support
verb return to=service|work|normal|profit|port|base
verb fight obj=plan|bid|merger|proposal|cut|closure|sale|decision|law|bill|tax|ruling|charge|lawsuit
verb detain obj=shipment|cargo|consignment|goods|parcel|package
verb free|release obj=stock|capacity|fund|funds|resource|cash|capital|land|supply|space
noun freeing|release of=stock|capacity|fund|resource|cash|capital|land|supply
noun demand for=@markets|@relief|@flows|product|house|housing|car|steel|coal|metal|credit|service

# ================================================================ CONSULT
> The Chadian government denied that its troops had crossed into Libya. => nothing
> The two countries upgraded their relations, the Omani minister said in Peru. => nothing
phrase non - stop
phrase be to blame                          # a mark in what is said
verb raise question about=@any subj!=@party
verb suspend obj=fast|strike|trading|share|dividend|player|rule
> The two foreign ministers spoke by telephone on Friday, the Latvian ministry said. => nothing
verb have opportunity|chance
> The Chilean trade minister declined to give details. => nothing
> The Greek spokesman asked not to be named. => nothing
> Production in Norway hit a record in May. => nothing
> The Danish government is fighting inflation. => nothing
> Ghana will hold elections in December. => nothing
> The Bank of Japan defended the dollar. => nothing
> Sunbeam Foods Corp said it supports the proposal of the Danish government. => nothing
> Norway's Fjord Lines ASA signed an agreement with a bank in Malta. => nothing
> The Moldovan agriculture ministry plans to build six silos. => nothing
> The Peruvian central bank accepted bids for 30 million soles of bills. => nothing
> The Danish cabinet launched a campaign against waste. => nothing
> The Maltese ministry advised Tunisia last week that the parcel had been found. => nothing
> The Latvian consumers will be hit with a new tax on fuel. => nothing
> Kenya suspended dividend payments. => nothing
> The Norwegian airline cancelled 40 flights. => nothing
> A rally in share prices lifted the Spanish market. => nothing
> Twelve Bolivians were killed in a bus crash. => nothing
> Growth in Sweden should reach two per cent, the Danish minister said. => nothing
> The Latvian index has gained since March. => nothing
> Asked about the treaty, the Peruvian minister said nothing. => nothing
> The Lisbon Football Club urged the Portuguese government to cut taxes. => nothing

[meet]
frame verb  subj:actor obj:recipient with:recipient in|at:place
frame noun  of:actor poss:actor adj:actor with:recipient between:actor in|at:place
verb meet obj!=@benchmarks                     # "meets a target" is no meeting, "met the demands" is [yield]
> The Chilean president met the Peruvian prime minister in Geneva. => CONSULT CHL,PER > -
> Kenya and Uganda met on Tuesday. => CONSULT KEN,UGA > -
> The Omani foreign minister met with his Indian counterpart in Geneva. => CONSULT IND,OMN > -
> Leaders of Kenya, Uganda and Rwanda met on Sunday to discuss the railway. => CONSULT KEN,RWA,UGA > -
> The Ivorian minister met her Ghanaian counterpart in Accra. => CONSULT CIV > GHA
> The Ukrainian president, on the sidelines of the conference in Davos, met his Moldovan counterpart. => CONSULT MDA,UKR > -
> The presidents of Bolivia and Paraguay will meet in Asuncion on Friday. => AGREE BOL,PRY > -
> Bahrain's crown prince met the Italian defence minister in Manama on Sunday. => CONSULT ITA > BHR
verb meet up
verb confer
> Kuwaiti officials conferred with a delegation from Iraq. => CONSULT IRQ,KWT > -
verb caucus
verb huddle
verb reconvene
verb dine
verb lunch
verb encounter obj=@person
verb see obj=@person subj=@person               # "saw his counterpart"; "saw progress" is none
frame verb  subj:actor with:recipient between:actor in|at:place
verb hold @meetings
> The Thai foreign minister held a meeting with the Laotian ambassador. => CONSULT LAO,THA > -
> The Malaysian and Thai leaders held a bilateral meeting in Singapore. => CONSULT MYS,THA > -
verb have @meetings obj=@meetings
verb conduct @meetings
verb attend @meetings
verb arrange @meetings
verb convene @meetings
verb organise @meetings
verb organize @meetings
verb come together
verb sit down with=@party
verb sit down with=@person
verb shake hand
verb rub shoulder
noun meeting
> The meeting between Norway and Iceland took place on Friday. => CONSULT ISL,NOR > -
noun encounter
noun rendezvous
noun get-together
noun luncheon
noun parley
noun handshake
noun pull-aside
frame verb  subj:actor obj:recipient with:recipient in|at:place
verb sit table|face with:recipient
verb get together subj=@person
verb get together subj=@group
verb catch up with=@person
verb come face
verb share table|platform|stage with=@person
verb dine|lunch|breakfast with=@any
> The Finnish president dined with the Swedish prime minister in Oslo. => CONSULT FIN,SWE > -
verb meet face|behind|privately|separately|briefly|informally
verb cross path
verb run into=@person into:recipient
verb bump into=@person into:recipient
verb break bread
frame verb  subj:actor with:recipient between:actor in|at:place
verb schedule @meetings obj:- clause!=@any subj!=@any
verb chair|host|preside @meetings obj=@meetings
verb open|begin|start|resume|conclude|end|close|finish @meetings obj=@meetings subj=@party
> The Omani and Yemeni ministers concluded their meeting in Aden. => CONSULT OMN,YEM > -
verb have|take breakfast|lunch|dinner|tea|coffee with=@person
> The Greek prime minister had lunch with his Cypriot counterpart. => CONSULT CYP,GRC > -
verb pose with=@person
verb secure|get|obtain|win audience|meeting with=@party
noun tete-a-tete
noun tête-à-tête
noun sit-down
noun huddle
noun powwow
noun conclave
noun audience with=@any

[visit]
frame verb  subj:actor to|in|at:recipient
frame noun  of:actor poss:actor adj:actor by:actor from:actor to|in:recipient
verb visit obj:recipient
> The Argentine foreign minister visited Bolivia on Monday. => CONSULT ARG > BOL
> The Turkish foreign minister will visit Georgia next week. => AGREE TUR > GEO
> A high-ranking Chinese delegation is visiting Zambia. => CONSULT CHN > ZMB
verb pay @visits obj=@visits
> The Turkish president paid a visit to Azerbaijan. => CONSULT TUR > AZE
> The Gabonese defence minister paid a working visit to Equatorial Guinea. => CONSULT GAB > GNQ
> The Sultan of Oman will pay a state visit to Singapore in December. => AGREE OMN > SGP
verb pay call obj=call on:recipient
verb call subj=@person on=@person inf=discuss|talk|review|confer|brief|exchange on:recipient
> The Danish ambassador paid a courtesy call on the Ghanaian foreign minister. => CONSULT DNK > GHA
> The Danish ambassador paid a courtesy call on the Ghanaian foreign minister. => CONSULT DNK > GHA
verb make @visits obj=@visits
verb undertake @visits
verb begin @visits obj=@visits
> The Argentine president began a state visit to Portugal on Monday. => CONSULT ARG > PRT
verb start @visits obj=@visits
verb conclude @visits obj=@visits
> The Serbian president concluded his official visit to Egypt. => CONSULT SRB > EGY
verb end @visits obj=@visits
> Chile's foreign minister ended a visit to Bolivia on Saturday. => CONSULT CHL > BOL
verb complete @visits obj=@visits
verb wind up obj=@visits
verb finish @visits obj=@visits
verb continue @visits obj=@visits
verb conduct @visits
verb embark on=@visits
verb arrive subj=@person
> The Polish prime minister arrived in Lithuania on Sunday. => CONSULT POL > LTU
> The Bulgarian president arrived in Tirana on an official visit. => CONSULT BGR > ALB
> The Polish president arrived in Vilnius for talks with his Lithuanian counterpart. => CONSULT POL > LTU
verb arrive subj=@group
> A Cuban delegation arrived in Angola on Monday. => CONSULT CUB > AGO
verb arrive subj=delegation|mission|team|envoy
verb travel subj=@person
> The Spanish prime minister will travel to Algeria on Thursday. => AGREE ESP > DZA
verb fly subj=@person
verb fly in subj=@person
verb head subj=@person to|for:recipient to|for=@place
verb journey
verb go subj=@person to=@place
verb go subj=delegation|team|mission to=@place
verb leave subj=@person for:recipient for=@place
verb depart subj=@person for:recipient for=@place
verb set off subj=@person for:recipient
verb return subj=@person to:- in:- to=@visits
verb land subj=@person
verb tour subj=@person obj:recipient
verb inspect subj=@person obj:recipient obj=@party
verb stop over subj=@person
verb stay subj=@person in=@place
verb leave subj=delegation|team|mission|envoy for=@place for:recipient
verb fly subj=delegation|team|mission|envoy
verb touch down subj=@person
verb accompany subj=@person on=@visits
noun visit
> The visit of the Greek foreign minister to Cyprus began on Thursday. => CONSULT GRC > CYP
> The Swiss foreign minister is on a two-day visit to Kenya. => CONSULT CHE > KEN
noun trip
noun tour
noun stopover
noun voyage
noun arrival
phrase on a visit to  subj:actor to:recipient
phrase on an official visit to  subj:actor to:recipient
phrase on a state visit to  subj:actor to:recipient
phrase on a working visit to  subj:actor to:recipient
verb wrap up obj=@visits
> The Vietnamese president wrapped up a three-day visit to Laos on Friday. => CONSULT VNM > LAO
> The Vietnamese president wrapped up a three-day visit to Laos on Friday. => CONSULT VNM > LAO
verb round off obj=@visits
verb extend obj=visit
phrase on a private visit to  subj:actor to:recipient
phrase on a three-day visit to  subj:actor to:recipient
phrase on an official trip to  subj:actor to:recipient
verb fly subj=@person into=@place into:recipient
verb travel subj=delegation|team|mission|envoy
verb arrive subj=@person on|for=@visits
verb pay visit
frame verb  subj:actor to|in|at:recipient
verb kick off obj=@visits
verb launch|open|resume obj=@visits
verb cut short obj=@visits
> The visit to Ecuador was cut short by the Peruvian president. => CONSULT PER > ECU
verb make|pay|hold @visits on|through|across:recipient
verb make stop|stopover|appearance|pilgrimage|swing|tour
> The Irish prime minister made a stopover in Iceland. => CONSULT IRL > ISL
verb come subj=@person to=@place on|for=@visits|@talks|@summits
> The Thai prime minister came to Vientiane for talks. => CONSULT THA > LAO
verb go subj=@person on=@visits
verb swing through=@place through:recipient subj=@person
verb stop in|at=@place subj=@person
verb stop off
verb drop in|by on:recipient subj=@person
verb jet in|off|to|into into:recipient subj=@person
verb set out subj=@person
verb set foot in|on on:recipient subj=@person
verb fly out to|for=@place for:recipient subj=@person
verb leave subj=@person on|for=@visits to:recipient
> The Angolan president left on a visit to Cuba. => CONSULT AGO > CUB
verb set|take off subj=@person for|to=@place for:recipient
verb pass through=@place through:recipient subj=@person
verb transit subj=@person through:recipient
verb arrive in|to for=@talks|@meetings|@summits|funeral|ceremony subj!=@forces
verb reach obj=@place subj=@person obj:recipient
verb visit subj=delegation|team|mission|envoy|inspector obj:recipient
verb spend day|week|hour in=@place subj=@person
> The Belgian foreign minister spent two days in Burundi. => CONSULT BEL > BDI
verb meet leader|official|minister in=@place subj=delegation|mission|team obj:recipient
verb dispatch|despatch|send obj=envoy|emissary|delegation|mediator|representative|minister|negotiator obj:- to|in:recipient
> Turkey sent an envoy to Chad. => CONSULT TUR > TCD
> Japan dispatched a delegation to Myanmar. => CONSULT JPN > MMR
verb lead|head obj=delegation|mission|team to|in|at:recipient to|in=@place
> The Chilean trade minister is leading a delegation to India. => CONSULT CHL > IND
verb cross into=@place subj=@person into:recipient for=@talks|@meetings|@visits
noun stop
noun stop-over
noun pilgrimage
noun journey
phrase on a trip to  subj:actor to:recipient
phrase on a tour of  subj:actor of:recipient
phrase on a two-day visit to  subj:actor to:recipient
phrase on a four-day visit to  subj:actor to:recipient
phrase on a five-day visit to  subj:actor to:recipient
phrase on a one-day visit to  subj:actor to:recipient
phrase on a week-long visit to  subj:actor to:recipient
phrase on a goodwill visit to  subj:actor to:recipient
phrase on a surprise visit to  subj:actor to:recipient
> The Dutch defence minister is on a surprise visit to Mali. => CONSULT NLD > MLI

[host]
frame verb  subj:recipient obj:actor
frame noun  of:actor by:recipient
verb host
> Oman hosted the Iraqi prime minister on Wednesday. => CONSULT IRQ > OMN
> Pakistan will host the prime minister of Malaysia next week. => AGREE MYS > PAK
verb host obj=@talks obj:- between|with:actor
verb host obj=@meetings obj:- between|with:actor
verb host obj=@summits obj:- between|with|of:actor
verb receive obj=@person
> The Mexican president received the Cuban foreign minister. => CONSULT CUB > MEX
> The Kazakh foreign minister received the Uzbek ambassador on Tuesday. => CONSULT UZB > KAZ
> The Emir of Qatar received the Nigerien prime minister in Doha. => CONSULT NER > QAT
verb receive obj=delegation|envoy|ambassador|mission|emissary|visitor
verb receive obj=@group
verb welcome obj=@person
> The Jordanian king welcomed the Spanish prime minister in Amman. => CONSULT ESP > JOR
> The Hungarian president was welcomed by the Vietnamese president in Hanoi. => CONSULT HUN > VNM
verb welcome obj=delegation|envoy|visitor|guest
verb greet obj=@person
verb entertain obj=@person
verb invite obj=@person to=lunch|dinner|luncheon|banquet
verb grant audience obj:- iobj:actor to:actor
> The Moroccan king granted an audience to the Senegalese foreign minister. => CONSULT SEN > MAR
verb give audience obj=audience obj:- iobj:actor to:actor
verb give reception obj=reception obj:- for:actor
verb give banquet obj=banquet obj:- for:actor
verb give welcome obj=welcome obj:- iobj:actor to:actor
verb roll out obj=carpet obj:- for:actor
noun audience with:recipient
frame verb  subj:recipient obj:actor
verb play host obj:- to:actor
> Egypt played host to the Sudanese leader. => CONSULT SDN > EGY
verb grant|give obj=audience obj:- iobj:actor to:actor
verb hold|give|host|throw|lay|offer banquet|reception|dinner|luncheon|lunch|party obj:- for:actor for=@party
> The Emperor of Japan held a banquet for the president of Brazil. => CONSULT BRA > JPN
verb hold audience obj:- with|for:actor
verb see off obj=@person
verb receive|welcome|greet obj=leader|president|minister|premier|king|queen|chancellor|counterpart|ambassador|secretary|official|sultan|emir|crown|pope|chief
verb welcome|receive back obj=@person
verb entertain obj=@person for|at=dinner|lunch|banquet
verb usher in obj=@person

[talk]
frame verb  subj:actor with:recipient to:recipient between:actor
frame noun  of:actor poss:actor adj:actor with:recipient between:actor
verb talk with=@party
verb talk to=@party
verb talk with=@person
verb talk to=@person
verb speak with=@party
verb speak with=@person
verb speak to=@person
verb consult obj:recipient
> Morocco consulted Senegal on Tuesday. => CONSULT MAR,SEN > -
verb converse
verb discuss to:-
> The Dutch and Belgian defence ministers discussed border security. => CONSULT BEL,NLD > -
> The two ministers of Peru and Ecuador discussed border trade on the sidelines of the summit. => CONSULT ECU,PER > -
> Ties between Fiji and China were discussed during the meeting, the Fijian minister said. => CONSULT CHN,FJI > -
verb deliberate
verb dialogue
verb brief obj:recipient
> The Colombian envoy briefed the Dutch minister on the peace process. => CONSULT COL,NLD > -
verb debrief obj:recipient
verb sound out obj:recipient
verb review obj=@coop
verb review obj=situation|progress|state|development|implementation|issue|process|status|way
verb address obj=issue|topic|question|matter|subject subj=@person to:-
verb examine obj=@coop to:-
verb examine obj=way|mean|means|possibility|prospect|opportunity to:-
verb explore obj=way|possibility|opportunity|avenue|option|prospect|potential|mean|means to:-
verb consider obj=way|prospect|possibility to:-
verb touch on|upon=@any subj=@person
verb dwell on=@any subj=@person
verb focus on=@coop subj=@group
verb compare note
verb exchange @views
> India and Nepal exchanged views on regional security. => CONSULT IND,NPL > -
verb share @views
verb have exchange obj=exchange
verb hold exchange
verb hold @talks
> The Egyptian president held talks with the Sudanese prime minister. => CONSULT EGY,SDN > -
> Slovakia and Hungary held consultations on minority rights. => CONSULT HUN,SVK > -
> The Belgian foreign minister will hold talks with his Rwandan counterpart on Monday. => AGREE BEL,RWA > -
> The Kyrgyz and Tajik presidents held a telephone conversation. => CONSULT KGZ,TJK > -
verb have @talks obj=@talks
> The Portuguese minister had a telephone conversation with the Brazilian minister. => CONSULT BRA,PRT > -
verb conduct @talks
verb begin @talks obj=@talks
verb start @talks obj=@talks
verb open @talks obj=@talks
verb resume @talks obj=@talks
verb continue @talks obj=@talks
verb pursue @talks
verb end @talks obj=@talks
verb conclude @talks obj=@talks
verb complete @talks obj=@talks
verb finish @talks obj=@talks
verb wrap up obj=@talks
verb engage in=@talks
verb enter into obj=@talks
verb maintain contact
verb maintain dialogue
verb keep touch obj=touch
verb remain touch
verb stay touch
verb take stock obj=stock
verb raise issue|question|matter|case|topic subj=@party to|with:recipient
verb take up obj=issue|matter|question
verb bring up obj=issue|matter|question
verb coordinate obj=position|stance|policy|approach|view
verb co-ordinate obj=position|stance|policy|approach|view
noun talk
> The talks between Vietnam and Cambodia opened on Monday. => CONSULT KHM,VNM > -
noun talks
noun discussion
noun consultation
noun conversation
noun dialogue
noun deliberation
noun brainstorming
phrase in talks with  subj:actor with:recipient
phrase in contact with  subj:actor with:recipient
phrase in touch with  subj:actor with:recipient
noun exchange of=@views of:-
verb open day talk|talks|consultation
> Brazilian and Argentine officials opened two days of talks in Montevideo. => CONSULT ARG,BRA > -
> Brazilian and Argentine officials opened two days of talks in Montevideo. => CONSULT ARG,BRA > -
verb begin day talk|talks|consultation
verb start day talk|talks|consultation
verb hold day|hour|round talk|talks|consultation|negotiation
verb conclude day|round talk|talks|consultation|negotiation
verb end day|round talk|talks|consultation|negotiation
verb resume round talk|talks|consultation|negotiation
verb have working lunch|dinner|breakfast
frame verb  subj:actor with:recipient to:recipient between:actor
verb go over obj=@any with=@party
verb talk over obj=@any
verb hash out
verb talk through obj=issue|problem|matter
verb broach obj=issue|subject|topic|question|matter|idea
> The Nigerian president broached the issue with his Ghanaian counterpart. => CONSULT GHA,NGA > -
verb raise|take|bring|air|discuss obj=concern|issue|matter|question|case|subject with=@party
verb swap|trade @views obj=@views
verb compare note|experience
verb hold briefing|discussion|hearing with=@party
verb brief obj=@party obj:recipient
verb clear air obj=air
verb keep|maintain|establish|make|restore|renew|open|re-establish contact|channel|communication|line|dialogue|hotline obj=contact|channel|communication|line|dialogue|hotline with=@party
> Armenia has maintained contacts with Iran over the border. => CONSULT ARM,IRN > -
verb keep|remain|be|stay|get contact|touch in=contact|touch with=@party
verb liaise
verb open|launch|initiate|begin|start|establish dialogue|conversation obj=dialogue|conversation
> Canada and Cuba opened a dialogue on migration. => CONSULT CAN,CUB > -
verb revive|relaunch|restart|reopen|renew @talks obj=@talks
> Slovakia and Hungary relaunched talks on the dam. => CONSULT HUN,SVK > -
verb complete|close|finish|suspend|adjourn|extend|prolong round|day @talks
verb hold series|session|round|hour|day @talks
verb discuss|debate|tackle|examine obj=@any with=@party
verb speak with|to=official|minister|president|leader|counterpart|chief|secretary
verb talk with|to=official|minister|president|leader|counterpart|chief|secretary|rebel|side
verb reach out to:recipient to=@party
> Colombia reached out to Venezuela over the border crossings. => CONSULT COL,VEN > -
verb contact obj=@party obj:recipient subj=@party
verb contact obj=@person obj:recipient subj=@person
verb confer with|on=@any
verb huddle with=@any
verb chat with|to=@person
verb hold forth
verb meet obj=@any inf=discuss|review|examine|consider obj:recipient
noun contact between=@party
noun exchange between=@party of!=@any

[call]
frame verb  subj:actor obj:recipient with:recipient to:recipient
frame noun  of:actor poss:actor adj:actor with:recipient between:actor to:recipient from:actor
verb telephone
> The Swedish prime minister telephoned the Finnish president on Sunday. => CONSULT FIN,SWE > -
verb phone
verb ring
verb call obj=@person inf!=@any                 # "called the president to resign" is no telephone call
verb speak by=phone|telephone|videoconference|link|video
verb speak on=phone|telephone
verb speak via=videoconference|link|video
verb talk by=phone|telephone
verb talk on=phone|telephone
verb discuss by=phone|telephone obj:-
> The Jordanian king discussed the crisis with the Egyptian president by telephone. => CONSULT EGY,JOR > -
verb discuss in=call obj:-
verb confer by=phone|telephone
frame verb  subj:actor with:recipient to:recipient between:actor
verb hold @calls
> The Canadian foreign minister held a phone call with the Danish foreign minister. => CONSULT CAN,DNK > -
> Poland's prime minister held a telephone call with his Lithuanian counterpart. => CONSULT LTU,POL > -
verb have @calls obj=@calls
verb make call obj=call
verb place call
verb receive call from:recipient
verb hold talk by=phone|telephone|videoconference
verb hold telephone
noun call
noun teleconference
noun videoconference
noun phone-call
noun conversation telephone|phone
noun call telephone|phone|video
noun talk|talks telephone|phone
noun discussion telephone|phone
phrase over the phone  subj:actor with:recipient
verb speak|talk|confer telephone|phone with:recipient
> The Finnish prime minister had spoken by telephone with the Estonian president. => CONSULT EST,FIN > - [historical]
phrase spoke by telephone  subj:actor with:recipient
phrase spoke by phone  subj:actor with:recipient
> The Finnish prime minister spoke by phone with the Estonian president. => CONSULT EST,FIN > -
frame verb  subj:actor obj:recipient with:recipient to:recipient
verb call up obj=@person
verb ring up obj=@person
verb speak via|over=phone|telephone|videoconference|video|teleconference|hotline
verb speak|talk|confer phone|telephone|videoconference|teleconference|videolink
verb hold conversation|consultation|discussion|meeting telephone|phone|video
> The Maltese and Tunisian foreign ministers held telephone consultations. => CONSULT MLT,TUN > -
verb call obj=president|premier|minister|counterpart|leader|chancellor inf=discuss|express|congratulate|thank|convey|offer
verb initiate|share|exchange call obj=call
verb consult|brief|contact by=phone|telephone|videoconference
frame noun  of:actor poss:actor adj:actor with:recipient between:actor to:recipient from:actor
noun contact telephone|phone
noun consultation telephone|phone
noun telecon

[negotiate]
frame verb  subj:actor with:recipient between:actor
frame noun  of:actor poss:actor adj:actor with:recipient between:actor
verb negotiate
> Ecuador negotiated with Colombia over the river border. => CONSULT COL,ECU > -
verb renegotiate
verb bargain
verb haggle
verb parley
verb hammer out
verb thrash out
verb hold negotiation
verb begin negotiation obj=negotiation
verb start negotiation obj=negotiation
verb open negotiation obj=negotiation
verb launch @negotiations obj=@negotiations
verb resume negotiation obj=negotiation
> Iraqi and Jordanian experts resumed negotiations over the pipeline. => CONSULT IRQ,JOR > -
verb reopen @negotiations
verb restart @negotiations
verb relaunch @negotiations
verb continue negotiation obj=negotiation
verb conduct negotiation
verb pursue negotiation
verb conclude negotiation obj=negotiation
verb complete negotiation obj=negotiation
verb enter negotiation
verb enter into obj=negotiation
verb engage in=negotiation
verb return to=@negotiations
noun negotiation
> The negotiations between Croatia and Slovenia continued. => CONSULT HRV,SVN > -
noun bargaining
noun renegotiation
noun talk|talks peace|trade|disarmament|arms|border|truce|ceasefire|accession|membership|nuclear|reunification
> Talks between Libya and Malta on the maritime border ended without result. => CONSULT LBY,MLT > -
noun round of=@negotiations of:-
phrase negotiating table  subj:actor with:recipient
frame verb  subj:actor with:recipient between:actor
verb iron out obj=@any
> Benin and Togo ironed out the details of the customs accord. => CONSULT BEN,TGO > -
verb narrow|bridge obj=gap|difference|differences|divide
verb work out obj=detail|details|term|arrangement|modality
verb draft obj=@papers with=@party
verb work on=@papers subj=@party
verb return|come|go|get back table
> Serbia and Kosovo returned to the negotiating table. => CONSULT SRB,XKX > -
verb come|sit|get to|at|around=table
verb horse-trade
verb reopen obj=@treaties
verb discuss obj=term|terms|condition|modality|draft|@treaties
verb make progress obj=progress with=@party in=@talks
verb bargain|haggle over=@any
verb hold|begin|open|start|launch|conclude|continue|resume|finish bargaining
verb initiate|relaunch|revive|renew|finish|extend|end|adjourn negotiation obj=negotiation
noun parley
noun negotiations
noun talk|talks ceasefire|cease-fire|reconciliation|normalisation|normalization|debt|tariff|fisheries|fishery|unification|brexit|climate|gas|oil|loan|bailout|power-sharing|autonomy|withdrawal|missile|security|economic|bilateral|trilateral|high-level|multilateral|unity|truce|cabinet|strategic

[mediate]
frame verb  subj:actor between:recipient in:-
frame noun  of:actor poss:actor adj:actor by:actor between:recipient
verb mediate
> Qatar mediated between Chad and Sudan. => CONSULT QAT > SDN,TCD
verb arbitrate
verb intercede
verb broker
verb conciliate
verb facilitate obj=@talks
verb facilitate obj=dialogue|meeting|negotiation|agreement|settlement
verb shuttle between=@party
verb act as=mediator|intermediary|go-between|broker
verb serve as=mediator|intermediary|go-between
verb play mediator
verb bring together obj=side|party|faction|rival|enemy|belligerent|warring obj:recipient
> Norwegian mediators brought the two Sudanese sides together in Oslo. => CONSULT NOR > SDN
verb bring table obj:recipient
noun mediation
noun arbitration
noun conciliation
noun facilitation
phrase good offices  poss:actor of:actor between:recipient
phrase shuttle diplomacy  poss:actor of:actor between:recipient
frame verb  subj:actor between:recipient in:-
verb help inf=reconcile|mediate|broker|negotiate|defuse between:recipient
verb help inf=resolve|settle|end|solve obj!=@any between:recipient
verb bridge gap|difference|divide between=@party
> Norway tried to bridge the gap between Israel and Lebanon. => nothing
verb act|serve as=bridge|facilitator|arbiter|middleman|intermediary|conduit|broker|guarantor
verb play role mediator|mediating|mediation
verb play broker|intermediary|peacemaker|go-between|middleman
verb carry|relay|pass|ferry message between=@party
> Oman relayed messages between Iran and Iraq. => CONSULT OMN > IRN,IRQ
verb step in as=mediator|broker
verb step in mediate
verb moderate|supervise|sponsor|oversee|referee obj=@talks obj:-
verb moderate|sponsor|oversee|referee obj=negotiation|dialogue obj:-
verb reconcile obj=@party subj=@party obj:recipient
verb reconcile obj=side|faction|party|rival obj:recipient
verb chair|host|convene obj=@talks between:recipient between=@party obj:-
> Togo chaired the talks between Mali and Niger. => CONSULT TGO > MLI,NER
verb broker|negotiate|mediate obj=@truces|deal|agreement|accord|exchange|swap|release|settlement between:recipient
> Turkey brokered a truce between Chad and Libya. => CONSULT TUR > LBY,TCD
verb offer mediation|office
verb lead|undertake|pursue|resume mediation|effort between:recipient
noun diplomacy shuttle
noun effort mediation
noun effort mediating
noun mission mediation

[gather]
frame verb  subj:actor in|at:place
frame noun  of:actor adj:actor between:actor in|at:place
verb gather subj=@party
verb gather subj=minister|leader|head|president|official|delegate
> The leaders of Ghana, Togo and Benin have gathered in Accra. => CONSULT BEN,GHA,TGO > -
verb assemble subj=minister|leader|head|president|official|delegate
verb convene subj=@party
verb convene obj=@summits
verb convene obj=session|council
verb hold @summits
> Brazil, Paraguay and Uruguay held a summit on Saturday. => CONSULT BRA,PRY,URY > -
verb organise @summits
verb organize @summits
verb open @summits obj=@summits
verb attend @summits
> The leaders of Malta, Italy and Spain attended a conference on migration. => CONSULT ESP,ITA,MLT > -
verb join @summits
verb participate in=@summits
verb participate in=meeting|session|talk|talks
verb take part in=@summits
verb take part in=meeting|session|talk|talks
verb chair @summits
verb chair meeting|session
verb co-chair @summits
verb co-chair meeting|session
noun summit
noun conference
noun congress
noun plenary
noun session
noun forum
verb convene obj=summit|conference|meeting of:actor
frame verb  subj:actor in|at:place
verb congregate|converge subj=minister|leader|head|president|official|delegate|@person
verb converge on|in on:place subj=@party
verb assemble subj=@party
verb meet|gather at=@summits
verb meet|gather for=@summits|@talks
> The ministers of Guinea, Gambia and Senegal gathered for talks in Dakar. => CONSULT GIN,GMB,SEN > -
verb hold|open|close|inaugurate|conclude|host obj=session|roundtable|assembly|@summits with:actor between:actor of:actor
verb preside over=@summits|meeting|session|talk|talks over:-
verb attend|join @summits with=@party with:actor
verb attend obj=meeting|session|talk|talks|ceremony|gathering|event subj=@party
verb attend obj=funeral|inauguration|swearing-in|enthronement|coronation|celebration|parade of:actor in:actor
> The Kenyan president attended the inauguration of the Malawian president. => CONSULT KEN,MWI > -
verb take|have part at=@summits
verb participate at=@summits|meeting|session|talk|talks
verb participate in=gathering|negotiation|dialogue|consultation|ceremony|event
verb take part in=gathering|negotiation|dialogue|consultation
verb co-host @summits obj=@summits
verb co-host @talks obj=@talks
verb call obj=meeting|session|summit|conference of:actor with:actor
> Angola called a summit of Zambia, Namibia and Botswana. => CONSULT AGO,BWA,NAM,ZMB > -
noun mini-summit
noun roundtable
noun gathering
noun symposium
noun assembly general|national
noun meeting ministerial|annual|extraordinary|emergency|trilateral|tripartite|quadrilateral|joint
noun session emergency|extraordinary|special|joint


# ================================================================ SUPPORT

[praise]
frame verb  subj:actor obj:recipient for:matter
frame noun  of|for:recipient by:actor poss:actor adj:actor
verb praise
> Zambia praised Botswana for its elections. => SUPPORT ZMB > BWA
> The Iraqi minister praised Jordan for its help. => SUPPORT IRQ > JOR
verb hail
> Germany hailed the reforms of Moldova. => SUPPORT DEU > MDA
> Spain hailed the peace agreement in Colombia. => SUPPORT ESP > COL
> The Namibian president hailed the role of Cuba in the liberation of his country. => SUPPORT NAM > CUB
verb welcome
> Portugal welcomed the decision of Angola. => SUPPORT PRT > AGO
> Sweden welcomed the decision of Belarus to free the prisoners. => SUPPORT SWE > BLR
> Spain's government has welcomed the ceasefire declared by Armenia. => SUPPORT ESP > ARM
verb applaud
verb commend
> The Zambian minister commended Botswana for its role in the mission. => SUPPORT ZMB > BWA
verb laud
> The Malawian minister lauded the contribution of Ireland to the health sector. => SUPPORT MWI > IRL
verb salute
verb compliment
verb admire
verb acclaim
verb extol
verb cheer
verb celebrate obj=@coop
verb appreciate
verb value obj=@coop
> The Peruvian foreign ministry said Peru valued its friendship with Japan. => SUPPORT PER > JPN
verb cherish obj=@coop
verb glorify
verb eulogise
verb eulogize
verb rejoice at|in|over:recipient
verb note satisfaction
verb acknowledge obj=contribution|effort|role|leadership
verb recognise obj=contribution|effort|role|leadership|progress|importance
verb recognize obj=contribution|effort|role|leadership|progress|importance
verb commemorate obj=anniversary|friendship
frame verb  subj:actor to|of|for|with|at|over:recipient
verb express @praises
verb voice @praises
> The Kenyan foreign minister voiced his appreciation for the support of Japan. => SUPPORT KEN > JPN
> Mongolia and Poland voiced satisfaction with the development of their relations. => SUPPORT MNG,POL > -
verb pay tribute obj=tribute
> The Irish prime minister paid tribute to Tunisia. => SUPPORT IRL > TUN
> The Mexican president paid tribute to Cuba. => SUPPORT MEX > CUB
> The Swedish foreign minister paid tribute to the late president of Finland. => SUPPORT SWE > FIN
verb speak highly
verb speak warmly
verb speak of=friendship|solidarity
verb heap praise
verb lavish praise
verb attach importance to:recipient
> He stressed that Oman attaches great importance to its relations with India, the Omani minister added. => SUPPORT OMN > IND
verb take note satisfaction obj=note
noun praise
noun tribute to:recipient
noun applause
noun acclaim
noun commendation
noun admiration
adj pleased with|by|about=@any inf!=@any  subj:actor with|by|about:recipient
adj pleased clause=@any inf!=@any  subj:actor clause:matter
adj satisfied with=@any  subj:actor with:recipient
adj delighted with|by|at=@any inf!=@any  subj:actor with|by|at:recipient
adj proud of=@any  subj:actor of:recipient
adj glad about|clause=@any  subj:actor about:recipient clause:matter
adj appreciative  subj:actor of:recipient
adj encouraged by=@any  subj:actor by:recipient
adj impressed by|with=@any  subj:actor by|with:recipient
verb note level high|good|excellent with|of:recipient
> The Uzbek president noted the high level of relations with Malaysia. => SUPPORT UZB > MYS
verb note progress|success|achievement obj=progress|success|achievement of|with:recipient
verb hail obj=@coop with:recipient
verb welcome obj=@coop with:recipient
frame verb  subj:actor obj:recipient for:matter
verb herald
verb tout obj=@party|role|effort|progress|cooperation|success
verb toast obj=@party
verb toast obj=friendship|alliance|success|partnership with:recipient
verb celebrate obj=anniversary|success|achievement|friendship|signing|agreement with|of:recipient subj=@party
> Cuba celebrated the anniversary of its friendship with Angola. => SUPPORT CUB > AGO
verb credit obj=@party with|for=@any
> The Gambian president credited Senegal with the restoration of order. => SUPPORT GMB > SEN
verb describe|portray|characterise|characterize|see|regard|view|consider|depict as=friend|partner|ally|model|example|success|milestone|breakthrough|brother|champion|hero|inspiration|constructive|positive|fruitful|productive|encouraging|excellent|historic|useful|friendly|cordial|good|successful|exemplary|helpful|reliable
> The Zambian minister described Botswana as a reliable partner. => SUPPORT ZMB > BWA
verb call friend|ally|partner|brother|model|hero|success|milestone|breakthrough|historic|constructive|positive|encouraging|excellent|courageous|fruitful subj=@party inf!=@any on!=@any for!=@any
> The Greek prime minister called Cyprus a true friend. => SUPPORT GRC > CYP
verb hold up obj=@party as=model|example
verb single out obj=@party for=praise
verb take hat off
verb look up to:recipient
verb admire|esteem|revere|respect obj=@party subj=@party
verb value|appreciate|prize|treasure|cherish obj=support|contribution|role|help|assistance|effort|solidarity|friendship|cooperation|leadership|position|stance|stand of|from:recipient
> Estonia valued the contribution of Denmark to its defence. => SUPPORT EST > DNK
verb welcome obj=step|move|announcement|progress|statement|result|outcome|agreement|accord|release|ceasefire|effort|commitment|election|reform|signing|resolution|report of|by:recipient
verb note|observe|record|register appreciation|pleasure|satisfaction|joy
verb respect obj=decision|choice|position subj=@party
frame verb  subj:actor to|of|for|with|at|over|about:recipient
verb feel|take|derive|find satisfaction|pride|pleasure obj=satisfaction|pride|pleasure
verb reiterate|renew|repeat|convey|show|reaffirm|record satisfaction|admiration|praise|tribute|approval|pleasure|delight|joy|respect|esteem|pride obj=satisfaction|admiration|praise|tribute|approval|pleasure|delight|joy|respect|esteem|pride
> The Moroccan minister reiterated his satisfaction with the development of relations with Gabon. => SUPPORT MAR > GAB
verb win|earn|draw|receive|attract|garner praise|plaudit|applause|acclaim|commendation obj=praise|plaudit|applause|acclaim|commendation subj:recipient from:actor from=@party
verb be full of=praise
verb shower praise
verb shower with=praise obj:recipient
verb pile praise
verb offer praise|tribute|commendation
verb have praise|word obj=praise obj:-
verb sing praise
verb give credit|praise obj=credit|praise to|for=@party
verb speak of=cooperation|partnership|relation|tie|progress
verb speak well
verb react|respond positively|favourably|favorably|warmly
> Malta reacted positively to the statement of Libya. => SUPPORT MLT > LBY
verb note with=satisfaction|appreciation|pleasure obj:recipient
verb attach significance|value|priority to:recipient
verb give|accord importance obj=importance to:recipient to=@coop|@party
noun salute
noun plaudit
noun compliment
noun satisfaction poss:actor with|at:recipient
noun welcome warm|enthusiastic
adj happy with|about|at=@any inf!=@any  subj:actor with|about|at:recipient
adj heartened by|at=@any  subj:actor by|at:recipient
adj thrilled|overjoyed|elated with|about|at|by=@any inf!=@any  subj:actor with|about|at|by:recipient
adj content|gratified with|by=@any inf!=@any  subj:actor with|by:recipient
adj full of=praise|admiration  subj:actor for:recipient
adj complimentary about=@any  subj:actor about:recipient
adj enthusiastic about=@any  subj:actor about:recipient
adj happy|glad|delighted|pleased clause=@any inf!=@any  subj:actor clause:matter
> The Croatian minister was glad that Bosnia had ratified the treaty. => SUPPORT HRV > BIH
phrase full of praise for  subj:actor for:recipient
phrase generous in his praise of  subj:actor of:recipient

[thank]
frame verb  subj:actor obj:recipient for:matter
frame noun  poss:actor of:actor to:recipient for:matter
verb thank
> Nepal thanked Bangladesh for the help. => SUPPORT NPL > BGD; AID BGD > NPL [historical]
> "We thank Norway for its generosity," the Malawian president said. => SUPPORT MWI > NOR
> Sri Lanka thanked India for the fuel deliveries. => SUPPORT LKA > IND; AID IND > LKA [historical]
> The Chinese side thanked Peru for its solidarity. => SUPPORT CHN > PER
frame verb  subj:actor to|towards|toward:recipient for:matter
verb express @thanks
> Ethiopia expressed its gratitude to Djibouti. => SUPPORT ETH > DJI
> The Armenian minister expressed gratitude to France for the assistance. => SUPPORT ARM > FRA; AID FRA > ARM [historical]
verb convey @thanks
> Nepal conveyed its appreciation to Japan for the road project. => SUPPORT NPL > JPN
> The Icelandic minister conveyed her thanks to Ghana. => SUPPORT ISL > GHA
verb extend @thanks
verb voice @thanks
verb offer thanks
verb give thanks obj=thanks
noun gratitude
noun thanks
noun thankfulness
adj grateful  subj:actor to:recipient for:matter
> Samoa is grateful to New Zealand. => SUPPORT WSM > NZL
adj thankful  subj:actor to:recipient for:matter
adj indebted  subj:actor to:recipient for:matter
adj obliged to=@party  subj:actor to:recipient
frame verb  subj:actor obj:recipient for:matter
verb acknowledge|appreciate|recall|remember|recognise|recognize gratitude|gratefully
verb appreciate obj=generosity|hospitality|kindness|aid|gesture|goodwill of|from:recipient
> Rwanda appreciates the hospitality of Ghana. => SUPPORT RWA > GHA
frame verb  subj:actor to|towards|toward:recipient iobj:recipient for:matter
verb owe gratitude|debt|thanks|thank obj=gratitude|debt|thanks|thank
> Slovenia owes Austria a debt of gratitude. => SUPPORT SVN > AUT
verb reiterate|renew|repeat|register|record|show|reaffirm|pass|send|bring|address|present|deliver|place @thanks obj=@thanks
> Dominica reiterated its gratitude to Morocco. => SUPPORT DMA > MAR
verb say thank
noun appreciation poss:actor to=@any
adj beholden to=@party  subj:actor to:recipient for:matter
adj appreciative of|to=@party  subj:actor of|to:recipient for:matter

[congratulate]
frame verb  subj:actor obj:recipient on|for:matter
frame noun  poss:actor of:actor from:actor to:recipient
verb congratulate
> The Croatian president congratulated the Slovenian prime minister on his victory. => SUPPORT HRV > SVN
> The Algerian president congratulated his Tunisian counterpart on his election. => SUPPORT DZA > TUN
verb felicitate
frame verb  subj:actor to:recipient iobj:recipient on|for:matter
verb send congratulation
verb offer congratulation
verb convey congratulation
> The Georgian president conveyed his congratulations to the Latvian president. => SUPPORT GEO > LVA
verb extend congratulation
verb express congratulation
verb send greeting
verb send felicitation
verb wish success
> The Mongolian foreign minister wished Bhutan success in its chairmanship. => SUPPORT MNG > BTN
noun congratulation
noun congratulations
noun felicitation
frame verb  subj:actor obj:recipient on|for:matter
verb wish well obj=@any
verb wish obj=success|luck|prosperity|victory iobj:recipient obj:- to:recipient
> Jordan wished Iraq prosperity. => SUPPORT JOR > IRQ
frame verb  subj:actor to:recipient iobj:recipient on|for:matter
verb send|convey|offer|extend|express|cable|transmit|address|deliver|present|pass message|greeting|wish|felicitation|congratulation|compliment obj=greeting|wish|felicitation|congratulation|compliment
> The Vietnamese president sent a greeting to Laos. => SUPPORT VNM > LAO
verb send|address|cable message congratulation|congratulatory|felicitation
> The Pakistani prime minister sent a message of congratulations to the Malaysian king. => SUPPORT PAK > MYS
verb raise|drink|propose toast|glass obj=toast|glass
verb pay compliment obj=compliment
noun toast
noun message congratulation|congratulatory

[support]
frame verb  subj:actor obj:recipient
frame noun  of:actor poss:actor adj:actor from|by:actor for|to|of:recipient
verb support
> Algeria supported the position of Namibia. => SUPPORT DZA > NAM
> Vietnam supports the efforts of Indonesia to end the conflict. => SUPPORT VNM > IDN
verb back
> Japan backed South Korea. => SUPPORT JPN > KOR
> Nicaragua backed Venezuela in the dispute. => SUPPORT NIC > VEN
verb endorse
> The Philippines endorsed the Japanese proposal. => SUPPORT PHL > JPN
verb approve obj=policy|action|stance|decision|move|@party
verb champion
verb favour obj=@party
verb favour obj=@proposals
verb favor obj=@party
verb favor obj=@proposals
verb encourage obj=@party inf!=@any
verb encourage obj=@coop
verb uphold
verb second
verb sympathise with:recipient
verb sympathize with:recipient
verb side with:recipient
> Venezuela sided with Nicaragua. => SUPPORT VEN > NIC
verb stand by:recipient by=@party
verb stand with:recipient with=@party
verb stand behind:recipient behind=@party
verb stand up for=@any for:recipient
verb stick by:recipient by=@party
verb rally behind=@any behind:recipient
verb rally around=@any around:recipient
verb align with:recipient
verb ally with:recipient
verb concur with=@party with:recipient
verb agree with=@party to!=@any on!=@any inf!=@any clause!=@any with:recipient    # "agrees with Egypt"; "agreed with Egypt to" is [agree]
verb approve of:recipient of=@any
verb subscribe to:recipient
verb adhere to:recipient to=policy|principle|position
verb identify with=@party with:recipient
verb vote for:recipient for=@party
verb campaign for=@party for:recipient
verb lobby for=@party for:recipient
verb share obj=position|stance|concern|goal of|with:recipient
frame verb  subj:actor to|for|with|of|behind:recipient iobj:recipient
verb express support|solidarity|backing|sympathy|approval
> Ireland expressed its support for Palestine. => SUPPORT IRL > PSE
> Brazil expressed its solidarity with Mozambique after the cyclone. => SUPPORT BRA > MOZ
verb voice support|solidarity|backing|approval
verb reaffirm support|solidarity|backing
> The Chilean government reaffirmed its solidarity with Haiti. => SUPPORT CHL > HTI
verb reiterate support|solidarity|backing
> Pakistan reiterated its support for Azerbaijan. => SUPPORT PAK > AZE
> The Turkish side reiterated its support for Azerbaijan. => SUPPORT TUR > AZE
verb affirm support|solidarity
verb renew support
verb confirm support
verb underline support
verb underscore support
verb stress support
verb declare support|solidarity obj=support|solidarity
verb give support|backing|endorsement|blessing|approval obj=support|backing|endorsement|blessing|approval
verb lend support|weight|backing
verb throw weight
verb throw support
verb show support|solidarity
verb take side obj=side
verb speak favour
verb speak favor
verb come out in=favour|favor|support
noun support
noun backing
noun endorsement
noun solidarity
noun approval
noun blessing
adj supportive  subj:actor of:recipient
adj favourable to=@any  subj:actor to:recipient
adj favorable to=@any  subj:actor to:recipient
adj sympathetic to=@any  subj:actor to:recipient
adj loyal  subj:actor to:recipient
phrase in favor of  subj:actor of:recipient
phrase in favour of  subj:actor of:recipient
phrase in solidarity with  subj:actor with:recipient
phrase on the side of  subj:actor of:recipient
frame verb  subj:actor obj:recipient
verb back up obj=@party
verb get|swing|fall|line|unite|rally|close behind=@any behind:recipient
> Sweden and Norway lined up behind Finland. => SUPPORT NOR,SWE > FIN
verb rally to|round=@party|side|defence|defense|cause to|round|of:recipient
verb come down on=side of:recipient on:-
verb come out for|behind:recipient for|behind=@any
verb stand alongside|beside|together:recipient alongside|beside=@party
verb stand shoulder to:- with:recipient
verb stand firm|firmly|squarely|solidly behind|with|by:recipient behind|with|by=@party
> Luxembourg stands firmly with Moldova. => SUPPORT LUX > MDA
verb bolster|buttress obj=@party subj=@party
verb echo obj=call|view|concern|position|appeal|sentiment|demand|criticism of:recipient by:recipient
> Kenya echoed the appeal of Rwanda. => SUPPORT KEN > RWA
verb espouse|embrace|adopt obj=cause|view|position|line of:recipient
verb favour|favor|advocate|prefer obj=return|deal|approach|solution|settlement|candidate|membership|accession|entry|extension|inclusion|unity|reunification of:recipient
> Slovakia favours the accession of Albania. => SUPPORT SVK > ALB
verb campaign|lobby|canvass|root|stump|speak for:recipient for=@party
verb cheer on
verb vouch for:recipient
verb nominate|propose obj=@person for:-
verb co-sponsor|sponsor obj=@votables
verb associate itself|himself|herself|themselves|ourselves with:recipient
> Armenia associated itself with the statement of Greece. => SUPPORT ARM > GRC
verb align itself|himself|herself|themselves|ourselves with:recipient
verb ally itself|themselves with:recipient
verb identify itself|themselves with:recipient
verb sponsor obj=resolution|motion|bid|candidacy of:recipient
verb join chorus|call
verb condone
verb countenance
verb bless obj=@proposals
verb bless obj=deal|accord|union|coalition|attack|operation
verb approve|back|endorse|support obj=membership|accession|bid|candidacy|candidate|independence|sovereignty|unity|integrity|claim|right|cause of:recipient
verb promote obj=candidacy|cause|bid of:recipient
frame verb  subj:actor to|for|with|of|behind|towards|toward|in:recipient iobj:recipient
verb put weight|support behind:recipient obj=weight|support
verb lend|add|give voice|name|support|weight|legitimacy|credence|credibility|encouragement|succour obj=voice|name|support|weight|legitimacy|credence|credibility|encouragement|succour
> Cyprus added its voice to the appeal of Greece. => SUPPORT CYP > GRC
verb offer support|backing|solidarity|encouragement|endorsement|sympathy obj=support|backing|solidarity|encouragement|endorsement|sympathy
verb extend|convey|send|bring support|solidarity|sympathy|friendship|backing|greeting obj=support|solidarity|sympathy|friendship|backing
> Indonesia conveyed its solidarity to Turkey after the earthquake. => SUPPORT IDN > TUR
verb swear|declare|pledge|reaffirm|proclaim|profess allegiance|loyalty|fealty|solidarity|friendship obj=allegiance|loyalty|fealty|solidarity|friendship
> Nauru declared its loyalty to Australia. => SUPPORT NRU > AUS
verb have|enjoy|command support|backing|blessing obj=support|backing|blessing of:actor subj:recipient
> Nauru has the backing of Australia. => SUPPORT AUS > NRU
verb win|gain|receive|secure|get|obtain|draw|garner|earn support|backing|endorsement|blessing|approval obj=support|backing|endorsement|blessing|approval from|of:actor subj:recipient from|of=@party
> Timor-Leste won the backing of Portugal for its bid. => SUPPORT PRT > TLS
verb give|get nod|thumbs-up|thumbs|imprimatur|vote|seal obj=nod|thumbs-up|thumbs|imprimatur|vote|seal subj=@party
verb maintain|continue|restate|repeat|emphasise|emphasize|announce|demonstrate|proclaim|recall|highlight|assert|profess|signal|pledge support|solidarity|backing obj=support|solidarity|backing
> Mauritania restated its support for the Palestinians. => SUPPORT MRT > PSE
verb express|voice|reaffirm|reiterate sympathy|allegiance|preference|commitment|approval|endorsement for|with=@party obj=sympathy|allegiance|preference|approval|endorsement
verb drum up obj=support
verb close rank
verb fall into|in=line behind|with:recipient
verb argue|plead|speak in=favour|favor|support of:recipient in:-
verb vote in=favour|favor|support of:recipient in:-
verb cast vote obj=vote for:recipient for=@party
noun allegiance to=@party
noun loyalty to=@party
noun sympathy for|with=@party
noun backing for=@party
adj united behind|with=@any  subj:actor behind|with:recipient
adj behind  subj:actor obj:recipient
adj aligned|allied|associated with=@party  subj:actor with:recipient
adj favourable|favorable|sympathetic|friendly to|toward|towards=@any  subj:actor to|toward|towards:recipient
adj united|unanimous in=support|backing  subj:actor for|of:recipient
phrase shoulder to shoulder with  subj:actor with:recipient
phrase squarely behind  subj:actor behind:recipient
phrase firmly behind  subj:actor behind:recipient
phrase fully behind  subj:actor behind:recipient
phrase in support of  subj:actor of:recipient subj=@party of=@party
phrase in sympathy with  subj:actor with:recipient
phrase stand in solidarity with  subj:actor with:recipient

[trust]
frame verb  subj:actor obj:recipient in:recipient
frame noun  of:actor poss:actor adj:actor in:recipient clause:matter
verb trust
> Malaysia trusts Indonesia. => SUPPORT MYS > IDN
verb believe in:recipient in=@party
verb rely on:recipient on=@party
verb count on:recipient on=@party
verb express confidence|trust|faith|conviction|belief|certainty clause:matter obj:-
verb voice confidence|trust|faith|conviction|belief clause:matter obj:-
> China voiced confidence that Cambodia would overcome the crisis. => SUPPORT CHN > KHM
verb reaffirm confidence|trust|faith|conviction|belief clause:matter obj:-
verb reiterate confidence|trust|faith|conviction|belief clause:matter obj:-
verb have confidence|trust|faith obj=confidence|trust|faith clause:matter obj:-
verb place confidence|trust|faith obj:-
verb show confidence obj:-
noun confidence
noun trust in=@party
noun faith in=@party
adj confident  subj:actor in|of:recipient clause:matter
> Australia is confident that Fiji will succeed. => SUPPORT AUS > FJI
adj convinced  subj:actor of:recipient clause:matter
adj certain of=@any  subj:actor of:recipient
adj sure of=@any  subj:actor of:recipient
frame verb  subj:actor obj:recipient in:recipient
verb have|place|put|express|reaffirm|reiterate|voice|show|maintain|restate|renew confidence|trust|faith|conviction|belief|optimism obj=confidence|trust|faith|conviction|belief|optimism in|about:recipient clause:matter obj:-
> Bulgaria renewed its confidence in Moldova. => SUPPORT BGR > MDA
verb pin|place hope|faith obj=hope|faith on|in:recipient obj:-
verb bank on:recipient on=@party
verb share|underline|stress|emphasise|emphasize confidence|conviction|belief|optimism obj=confidence|conviction|belief|optimism clause:matter in:recipient obj:-
verb believe|trust clause=succeed|prevail|overcome|win clause:matter
noun conviction clause=@any
adj optimistic|upbeat|hopeful about=@any  subj:actor about:recipient
adj confident|convinced|certain|sure|optimistic clause=succeed|prevail|overcome|win|recover|honour|honor|keep|respect|fulfil  subj:actor clause:matter

[defend]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:actor adj:actor
verb defend
> Belarus defended Syria at the conference. => SUPPORT BLR > SYR
verb justify obj=attack|invasion|raid|action|operation|decision|war|intervention|strike|coup|@party
verb excuse obj=attack|invasion|raid|action|operation|decision|war|intervention|strike|coup|@party
verb vindicate obj=attack|invasion|raid|action|operation|decision|war|intervention|strike|coup|@party
verb exonerate
verb plead for:recipient for=@party
verb speak up for=@any for:recipient
verb stick up for=@any for:recipient
verb come to=defence|defense obj:- of:recipient
verb rush to=defence|defense obj:- of:recipient
noun defence of=@party
noun defense of=@party
noun justification
frame verb  subj:actor obj:recipient
verb come|rush|leap|spring|rise|rally|jump to=defence|defense|side obj:- of|to:recipient
> Serbia rallied to the defence of Armenia. => SUPPORT SRB > ARM
verb come|speak out in=defence|defense obj:- of:recipient in:-
verb shield obj=@party from=criticism|sanction|sanctions|condemnation|pressure from:-
verb take up obj=cause|case of:recipient
verb exculpate|absolve|clear obj=@party of=blame|wrongdoing|responsibility|charge|suspicion of:-
verb go to=bat for:recipient
verb make case obj=case obj:- for:recipient for=@party
verb justify|defend|excuse obj=right|policy|conduct|behaviour|behavior|record|stance|position of:recipient
verb deflect|dismiss|rebut obj=criticism of=@party of:recipient obj:-
phrase in defence of  subj:actor of:recipient subj=@party of=@party
phrase in defense of  subj:actor of:recipient subj=@party of=@party

[recognise]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:actor adj:actor
verb recognise obj=@party
> Spain recognised Kosovo on Friday. => SUPPORT ESP > XKX
> Ireland recognised the State of Palestine on Tuesday. => SUPPORT IRL > PSE
> Jamaica will not recognise the new government of Haiti. => REJECT JAM > HTI
verb recognize obj=@party
verb recognise obj=government|state|independence|sovereignty|statehood|claim|regime|president|leader|council|integrity
verb recognize obj=government|state|independence|sovereignty|statehood|claim|regime|president|leader|council|integrity
verb acknowledge obj=independence|sovereignty|statehood|integrity|legitimacy
verb legitimise
verb legitimize
verb grant recognition obj:- to:recipient iobj:recipient
verb extend recognition obj:- to:recipient
verb accord recognition obj:- to:recipient iobj:recipient
noun recognition of=@party
noun recognition of=independence|sovereignty|statehood|government
frame verb  subj:actor obj:recipient
verb recognise|recognize|accept|acknowledge|treat as=president|leader|state|government|capital|representative|legitimate|authority|country|nation|ruler|heir|independent|winner as:-
> Norway recognised Palestine as a state. => SUPPORT NOR > PSE
verb accept|endorse|reaffirm|affirm|respect|confirm obj=legitimacy|sovereignty|independence|authority|statehood|integrity|inviolability of:recipient
> Algeria reaffirmed the territorial integrity of Mali. => SUPPORT DZA > MLI
verb confer|bestow obj=legitimacy|recognition obj:- on|upon:recipient
verb give|grant|announce|offer|confirm|extend recognition obj:- to|of:recipient iobj:recipient
frame verb  subj:recipient from|of|by:actor
verb win|gain|receive|get|obtain recognition obj=recognition
frame verb  subj:actor obj:recipient
verb recognise|recognize obj=republic|authority|junta|opposition|election|result|border|victory|genocide|annexation of:recipient

[upgrade]
frame verb  subj:actor with|between:recipient
frame noun  of:- between:actor with:recipient poss:actor
verb establish obj=@relations
> Bhutan and Israel established diplomatic relations. => SUPPORT BTN,ISR > -
> Cape Verde established diplomatic relations with Bhutan. => SUPPORT BTN,CPV > -
verb establish obj=partnership|consulate|embassy
verb restore obj=@relations
> Mali restored relations with Mauritania. => SUPPORT MLI,MRT > -
> Saudi Arabia and Iran restored diplomatic relations. => SUPPORT IRN,SAU > -
verb resume obj=@relations
verb normalise obj=@relations
verb normalize obj=@relations
verb renew obj=@relations
verb re-establish obj=@relations
verb reestablish obj=@relations
verb upgrade obj=@relations
> Japan upgraded its ties with Vietnam. => SUPPORT JPN,VNM > -
verb upgrade obj=partnership|cooperation
verb elevate obj=@relations
verb elevate obj=partnership|cooperation|friendship
verb raise obj=@relations
verb lift obj=@relations
verb mend obj=@relations
verb repair obj=@relations
verb rebuild obj=@relations
verb improve obj=@relations
verb warm obj=@relations
verb reset obj=@relations
verb thaw obj=@relations
verb forge obj=@relations
verb forge obj=partnership|alliance
verb open obj=embassy|consulate|mission|legation in:recipient
> Kosovo opened an embassy in Kuwait. => SUPPORT KWT,XKX > -
verb reopen obj=embassy|consulate|mission|legation in:recipient
verb inaugurate obj=embassy|consulate|mission in:recipient
verb accredit obj=ambassador to|in:recipient
verb appoint obj=ambassador to|in:recipient
verb name obj=ambassador to|in:recipient
verb present obj=credential to:recipient
verb exchange obj=ambassador|envoy
verb reconcile
noun reconciliation between:actor
noun normalisation
noun normalization
noun rapprochement
noun reestablishment
noun re-establishment
noun restoration of=@relations
noun resumption of=@relations
noun establishment of=@relations
noun upgrading
noun thaw
verb restore obj=@relations full
> Togo and Benin restored full diplomatic ties. => SUPPORT BEN,TGO > -
frame verb  subj:actor with|between:recipient
verb patch up obj=@any
> Bahrain and Qatar patched up their differences. => SUPPORT BHR,QAT > -
verb heal|mend|bury|overcome obj=rift|wound|breach|division|fence|quarrel|feud|differences|dispute|hatchet
verb mend fence
> Uganda mended fences with Rwanda. => SUPPORT RWA,UGA > -
verb turn page obj=page
verb open|begin|start|write|usher obj=chapter|page|era|phase in:-
verb usher in obj=era|chapter|phase
verb bury past|difference|animosity|enmity
verb break ice
verb form|forge|create|establish|build|enter obj=alliance|partnership|axis|union|bloc|friendship|bond|confederation|federation with:recipient between=@party
verb form|forge|create|establish|build obj=alliance|partnership|axis|union|bloc|confederation|federation
> Mali, Niger and Burkina Faso formed a confederation. => SUPPORT BFA,MLI,NER > -
verb enter into obj=alliance|partnership|relationship|union
verb make peace with=@party
verb establish|restore|resume|re-establish|reestablish|renew|reopen|open obj=tie|contact|link|relation diplomatic|consular|economic|trade|military
verb agree inf=normalise|normalize|restore|resume|establish|upgrade|mend|exchange obj=relation|relations|tie|ties|ambassador
verb reinstate|readmit obj=@party obj:recipient to|as|into:-
> The African Union readmitted Gabon. => SUPPORT GAB,IGO > -
verb admit|accept|welcome obj=@party to|into|in=@bodies obj:recipient to|into|in:-
verb admit|accept|welcome obj=@party as=member obj:recipient
> The European Union admitted Albania as a member. => SUPPORT ALB,EUR > -
verb return|send|reinstate|exchange|swap|post obj=ambassador|envoy|chargé back to|in:recipient
> Tunisia sent its ambassador back to Syria. => SUPPORT SYR,TUN > -
verb send|name|appoint|nominate|post|designate obj=ambassador|consul to|in|for:recipient to|in|for=@party
verb grant|give|accord membership|status obj:- to:recipient iobj:recipient subj=@party
verb welcome|take back obj=@party into|to=fold|@bodies obj:recipient
verb move|shift|relocate|transfer obj=embassy to|in:recipient to=@place
verb unify|reunify|reunite|merge obj!=@any with:recipient
verb draw|move|grow|come close|closer subj=@party to:recipient
> Turkey and Egypt moved closer. => SUPPORT EGY,TUR > -
verb warm up to:recipient subj=@party
verb cosy|cozy up to:recipient subj=@party
verb make overture to:recipient
verb extend|offer|hold branch|hand to:recipient
> Ethiopia extended a hand of friendship to Eritrea. => SUPPORT ERI,ETH > -
noun reunification
noun unification
noun detente
noun détente
noun alliance with|between=@party
noun upgrade of=@relations
noun readmission of=@party
noun reinstatement of=@party
noun reopening of=embassy|consulate

[sign]
frame verb  subj:actor with|between:recipient
frame noun  of:- by:actor between:actor with:recipient
verb sign
> Peru and Chile signed a customs agreement. => SUPPORT CHL,PER > -
verb sign obj=@papers
> Iceland and Poland signed an agreement on fisheries on Wednesday. => SUPPORT ISL,POL > -
> Iceland and Poland signed an agreement on fisheries on Wednesday. => SUPPORT ISL,POL > -
> Romania and Bulgaria signed a memorandum of understanding on energy. => SUPPORT BGR,ROU > -
verb co-sign
verb initial obj=@papers
verb ratify
> Hungary ratified the convention on Thursday. => SUPPORT HUN > -
> The Swiss parliament ratified the trade treaty with Indonesia. => SUPPORT CHE,IDN > -
verb conclude obj=@papers
> Laos concluded a trade pact with Myanmar. => SUPPORT LAO,MMR > -
> Japan and Chile concluded a free trade agreement. => SUPPORT CHL,JPN > -
verb finalise obj=@papers
verb finalize obj=@papers
verb ink obj=@papers
> Greece and Albania inked a deal on tourism. => SUPPORT ALB,GRC > -
verb seal obj=@papers
verb strike obj=deal|agreement|bargain|accord
verb clinch obj=deal|agreement|accord
verb accede to=@treaties
verb join obj=@treaties
verb enter into obj=@papers
verb put signature
verb affix signature
verb exchange obj=instrument|document
verb renew obj=@treaties
verb extend obj=@treaties
verb prolong obj=@treaties
noun signing
noun signature
noun ratification
noun accession to=@treaties
noun finalisation
noun finalization
verb approve obj=@treaties subj=parliament|senate|congress|assembly|lawmaker|cabinet|council
> The Georgian parliament approved the association agreement. => SUPPORT GEO > -
verb endorse obj=@treaties subj=parliament|senate|congress|assembly|lawmaker|cabinet
verb witness signing|signature
> The Omani and Malaysian ministers witnessed the signing of a memorandum of understanding. => SUPPORT MYS,OMN > -
verb attend signing|signature
verb preside signing over=@any
frame verb  subj:actor with|between:recipient
verb pen|ratify|wrap|cut|do|land|secure|complete|validate|rubber-stamp obj=deal|accord|pact|treaty|agreement|contract up:-
> Egypt and Jordan wrapped up a deal on gas. => SUPPORT EGY,JOR > -
verb put pen|name|ink to:- obj=pen|name|ink
verb sign up|on to|for=@papers|@bodies
> Kiribati signed on to the convention. => SUPPORT KIR > -
verb sign off on=@papers
verb sign away
verb deposit obj=instrument|ratification
verb complete|finalise|finalize|approve|begin ratification|accession obj=ratification|accession
verb become member|signatory|party|signatories|parties of|to=@bodies|@treaties of|to:recipient
> Montenegro became a member of the alliance. => SUPPORT MNE > -
verb become member|signatory subj=@party of|to:recipient of|to=@party
> South Sudan became a member of the African Union. => SUPPORT IGO,SSD > -
verb join|rejoin obj=@bodies subj=@party obj:recipient
> Sweden joined NATO. => SUPPORT IGO,SWE > -
verb rejoin|re-join obj=@treaties|@bodies subj=@party obj:recipient
verb enter obj=@bodies subj=@party
verb accede subj=@party to=@bodies to:recipient
verb subscribe to=@treaties
verb enter into|in=force subj=@treaties subj:- between:actor with:actor
verb take effect subj=@treaties obj=effect subj:- between:actor with:actor
verb come into=force|effect subj=@treaties subj:- between:actor with:actor
verb amend|update|revise|modernise|modernize|renegotiate|expand obj=@treaties with=@party
verb reach|strike|conclude|seal|clinch|secure obj=contract|deal|agreement for|on=delivery|purchase|supply|sale|construction|export|import
verb sign|conclude|ink|initial|formalise|formalize obj=@papers with|between=@party with|between:recipient
verb formalise|formalize obj=@papers|@relations|union|membership
verb swap|trade obj=signature|letter|instrument
verb adopt|endorse|back|pass|clear|okay obj=@treaties subj=parliament|senate|congress|assembly|lawmaker|cabinet|council|duma|knesset|bundestag|house
> The Danish parliament adopted the treaty with Germany. => SUPPORT DEU,DNK > -
noun conclusion of=@papers
noun entry into=force
noun membership in=@bodies

[honour]
frame verb  subj:actor obj:recipient
verb honour
verb honor
verb decorate obj=@person
> The French president decorated the Ivorian ambassador. => SUPPORT FRA > CIV
verb knight
verb award obj=@honours obj:- iobj:recipient to:recipient
verb bestow obj=@honours obj:- on|upon:recipient
verb confer obj=@honours obj:- on|upon:recipient
verb present obj=@honours obj:- to:recipient
verb pin obj=medal obj:- on:recipient
verb pay homage obj=homage obj:- to:recipient
verb pay respect obj=respect obj:- to:recipient
verb lay wreath obj:- at:recipient
verb mourn
noun homage poss:actor to:recipient
frame verb  subj:actor obj:recipient
verb remember|commemorate|honour|honor obj=victim|@person|memory|sacrifice of:recipient subj=@party
verb present|award|honour|honor|decorate with=@honours obj=@person|@party with:-
> The king of Spain decorated the Peruvian president with a medal. => SUPPORT ESP > PER
verb name|make citizen|knight|doctor honorary
verb observe|hold silence|minute obj:- for:recipient
verb lay|place flower|wreath|bouquet obj:- at|on|for:recipient
verb unveil|erect|dedicate obj=monument|statue|memorial|plaque to|of|for:recipient obj:-
verb bow|doff head|hat obj:- to:recipient before:recipient
verb receive obj=@honours from:actor subj:recipient from=@party obj:-
verb declare mourning obj=mourning obj:- for:recipient
verb fly flag half-mast|half-staff obj:-
noun decoration of=@person

[adopt]
frame verb  subj:actor
frame noun  by:actor of:-
verb adopt obj=@votables
> The United Nations adopted a resolution on Libya. => SUPPORT UNO > LBY
verb adopt obj=statement|position|budget|charter|communique|communiqué|programme|program|document
verb approve obj=@votables
verb pass obj=@votables
verb vote for=@votables
verb vote favour
verb vote favor
verb co-sponsor
verb enact
verb pass law
noun adoption of=@votables
noun approval of=@votables
frame verb  subj:actor
verb adopt|endorse|approve|pass|back|carry obj=@votables in|on|against:recipient subj=@party
> The Security Council approved a resolution on Haiti. => SUPPORT UNO > HTI
verb vote|decide overwhelmingly|unanimously for|in=@votables|favour|favor for|in:-
verb vote inf=@cooperative|@yields|accept|approve|adopt|join|endorse|recognise|recognize|admit|create inf:matter
verb renew|extend|authorise|authorize|approve|prolong obj=mandate|mission|operation|deployment of|in|for:recipient
> The Security Council renewed the mandate of the mission in Mali. => SUPPORT UNO > MLI
verb authorise|authorize|mandate subj=council|assembly|parliament obj!=@person
verb vote through|for|to=reform|amendment|budget|law
verb sign|promulgate|ratify obj=constitution|amendment into:-
verb adopt|approve|issue|agree statement|declaration|communique|communiqué|position joint|common subj:actor obj:-
> Niger and Algeria adopted a joint declaration. => SUPPORT DZA,NER > -
noun passage of=@votables
noun vote in=favour|favor


# ================================================================ CONCEDE

[apologise]
frame verb  subj:actor to:recipient for:matter
frame noun  of:actor poss:actor adj:actor from|by:actor to:recipient for:matter
verb apologise
> Norway apologised to Latvia. => CONCEDE NOR > LVA
> The Australian minister apologised to Indonesia for the incident. => CONCEDE AUS > IDN
> Fiji apologised to Tonga over the seizure of a boat. => CONCEDE FJI > TON
verb apologize
verb repent
verb atone
verb express remorse
> Japan expressed remorse to South Korea. => CONCEDE JPN > KOR
verb express contrition
verb express apology
verb offer apology
> Bulgaria offered an apology to Romania. => CONCEDE BGR > ROU
verb offer condolence apology
verb present apology
verb issue apology
verb make apology obj=apology
verb extend apology
verb convey apology
verb make amends obj=amends
verb beg forgiveness
verb ask forgiveness
verb ask for=forgiveness|pardon
verb admit guilt
verb admit responsibility
verb accept responsibility
verb accept blame
verb acknowledge guilt
verb acknowledge responsibility
verb acknowledge wrongdoing
verb admit obj=mistake|error|fault|wrongdoing
verb acknowledge obj=mistake|error|fault
verb regret his|her|its|their obj=mistake|error|remark
noun apology
noun remorse
adj sorry  subj:actor for:matter
frame verb  subj:actor to:recipient for:matter
verb say sorry
> Croatia said sorry to Bosnia. => CONCEDE HRV > BIH
verb express|show|voice|convey remorse|contrition|repentance|sorrow for:matter obj=remorse|contrition|repentance
verb deliver|tender|repeat|renew|reiterate|send|publish|write|read apology|apologies obj=apology|apologies
> The Dutch king delivered an apology to Suriname. => CONCEDE NLD > SUR
verb seek|beg|ask|implore forgiveness|pardon obj=forgiveness|pardon
verb own up to:matter
verb accept|take|shoulder|acknowledge|assume blame obj=blame|responsibility for:matter
verb admit|acknowledge|accept|concede obj=guilt|fault|culpability|failing|shortcoming|failure|mistake|error|wrong|excess subj=@party
> Colombia admitted mistakes in the raid. => CONCEDE COL > -
verb admit|concede inf=err|blunder
verb eat obj=humble|pie|words
verb make mea
noun contrition
noun mea culpa

[forgive]
frame verb  subj:actor obj:recipient
frame noun  of:recipient for:recipient by:actor poss:actor
verb forgive
verb pardon
> The Zimbabwean president pardoned five Zambian prisoners. => CONCEDE ZWE > ZMB
> Azerbaijan pardoned two Iranian prisoners. => CONCEDE AZE > IRN
verb amnesty
verb absolve
verb spare obj=@person
verb reprieve
verb commute obj=sentence obj:- of:recipient
verb grant pardon|amnesty|clemency|immunity|reprieve obj:- iobj:recipient to:recipient
> Montenegro granted amnesty to a Serbian officer. => CONCEDE MNE > SRB
verb grant obj=pardon|amnesty|clemency|immunity obj:- to:recipient
verb offer amnesty|pardon|clemency|immunity obj:- iobj:recipient to:recipient
verb declare amnesty obj=amnesty obj:- for:recipient
verb announce amnesty obj=amnesty obj:- for:recipient
verb proclaim amnesty obj:- for:recipient
verb drop obj=charge|case|lawsuit|prosecution|suit obj:- against:recipient
verb withdraw obj=charge|complaint|lawsuit|suit obj:- against:recipient
verb dismiss obj=charge|case|lawsuit obj:- against:recipient
verb waive obj=charge|immunity|penalty obj:-
verb acquit
verb rehabilitate obj=@person
noun amnesty
noun pardon
noun clemency
noun acquittal
frame verb  subj:actor obj:recipient
verb let off obj=@person
verb remit|reduce|cut|shorten|halve|suspend|quash|overturn|annul|commute obj=sentence|conviction|term|verdict|jail obj:- of|for|against:recipient
> The Ugandan president commuted the sentence of a Kenyan trader. => CONCEDE UGA > KEN
verb issue|sign|approve|order|proclaim|give|extend|declare pardon|amnesty|clemency|decree obj=pardon|amnesty|clemency obj:- for|to|of:recipient
> The Georgian president issued a pardon to two Armenian drivers. => CONCEDE GEO > ARM
verb drop|abandon|shelve|close|withdraw|dismiss|suspend|discontinue obj=charge|case|prosecution|investigation|probe|inquiry|complaint|lawsuit|proceedings|proceeding obj:- against|into:recipient
> Turkey dropped the charges against two Danish reporters. => CONCEDE TUR > DNK
verb clear obj=@person of=charge|wrongdoing|crime|murder|treason|espionage of:-
verb lift obj=sentence|conviction obj:- on|against:recipient
verb reinstate obj=@person
verb set aside obj=conviction|sentence obj:- of|against:recipient
verb spare obj=life obj:- of:recipient
noun commutation
noun reprieve

[yield]
frame verb  subj:actor to:recipient on:matter
frame noun  of:actor poss:actor adj:actor by|from:actor to:recipient
verb yield
> Greece yielded to the demands of Turkey. => CONCEDE GRC > TUR
> Ecuador yielded to the demands of the protesters. => CONCEDE ECU > ECU
verb concede clause!=@any
verb relent
verb capitulate
verb compromise obj!=@any
verb backtrack
verb back-pedal
verb backpedal
verb back down
verb allow obj=@party inf=@any subj=@party obj:recipient inf:matter
verb let obj=@party inf=@any subj=@party obj:recipient inf:matter
verb permit obj=@party inf=@any subj=@party obj:recipient inf:matter
> Tanzania backed down in the fishing dispute. => CONCEDE TZA > -
verb back off
verb climb down
verb give in obj!=@any
verb give way obj=way
verb give ground obj=ground
verb cave in
verb bow to=@demands
> The Nigerian government bowed to the demands of the workers. => CONCEDE NGA > NGA
verb bow to=pressure|threat
verb submit to=@demands
verb submit to=pressure|threat
verb accede to=@demands
verb acquiesce
verb succumb to=pressure|threat|@demands
verb agree to=@demands
verb consent to=@demands
verb accept obj=@demands obj:matter
verb meet obj=@demands subj=@party obj:matter
verb satisfy obj=@demands obj:matter
verb comply with:recipient
verb heed obj=@demands
verb make concession obj=concession
verb offer concession
verb make compromise obj=compromise
verb offer compromise
verb soften obj=stance|position|tone|line|demand
verb moderate obj=stance|position|demand
verb drop obj=@demands
> Panama dropped its demand. => CONCEDE PAN > -
verb drop obj=plan|opposition|objection|bid|threat|insistence|veto
verb withdraw obj=@demands
verb withdraw obj=objection|opposition|threat|bid|veto
verb waive obj=@demands
verb retract
verb recant
verb renounce obj=claim|violence|terrorism|demand
verb renounce obj=weapon|programme|program
verb reverse course
verb reverse obj=decision|policy|stance
verb abandon obj=claim|demand|plan|opposition
verb suspend obj=enrichment|programme|program|settlement
verb freeze obj=enrichment|programme|program|settlement
verb undo obj=decision
verb scrap obj=tax|law|plan
verb repeal
verb rescind
noun concession
noun compromise
noun climbdown
noun capitulation
noun U-turn
frame verb  subj:actor to:recipient on:matter
verb bend|fold|buckle|knuckle|cave under|to|in=pressure|@demands
> The Peruvian government buckled under pressure. => CONCEDE PER > -
verb knuckle under
verb row back
verb walk back obj=@any
verb step back from=@any
verb dilute|water|tone|scale obj=@demands|plan|stance|proposal|criticism|rhetoric down|back:-
verb tone|water|scale down|back obj=@demands|plan|stance|proposal|criticism|rhetoric|ambition|bill|law
verb shelve|ditch|scrap|freeze|drop|abandon|postpone|withdraw|delay|suspend|bin|halt obj=plan|law|bill|proposal|project|reform|tax|decree|hike|measure|idea|claim|demand|move|campaign subj=government|president|minister|cabinet|premier|parliament|@party
> The Kenyan government shelved the tax on Tanzanian milk. => CONCEDE KEN > TZA
verb drop|abandon|withdraw|lift|waive|end|remove obj=objection|opposition|resistance|insistence|veto|reservation|hold to|on:matter
> Hungary lifted its veto on the loan to Moldova. => CONCEDE HUN > MDA
verb give up obj=claim|fight|demand|enrichment|plan|bid|opposition|struggle|effort|attempt
> Ghana gave up its claim to the field. => CONCEDE GHA > -
verb stop|halt|end|freeze|curb|limit obj=enrichment|settlement
verb call off strike|protest|boycott|blockade|march|walkout|demonstration|rally|stoppage|sit-in|action obj=strike|protest|boycott|blockade|march|walkout|demonstration|rally|stoppage|sit-in|action
> The Greek dockers called off their strike. => CONCEDE GRC > -
verb end|suspend|lift|break obj=strike|boycott|walkout|stoppage|sit-in|hunger|blockade|picket subj=@workers
verb return|go|get back to=work subj=@workers
> Striking miners returned to work in Zambia. => CONCEDE ZMB > -
verb return to=work subj=@workers
verb grant|concede|give|accord|restore obj=demand|autonomy|independence|suffrage|concession|wish|home|self-rule|freedom to:recipient iobj:recipient
> Serbia granted autonomy to Kosovo. => CONCEDE SRB > XKX
verb grant|give|accord autonomy|independence|self-rule|freedom|concession obj=autonomy|independence|self-rule|freedom|concession obj:- to:recipient iobj:recipient
verb concede|admit|accept|acknowledge defeat obj=defeat
> The Ivorian opposition leader conceded defeat. => CONCEDE CIV > -
verb concede election
verb cede|yield|concede ground obj=ground
verb accommodate|placate|mollify|satisfy|meet obj=@demands|concern|@party
verb meet halfway obj:recipient
verb soften|moderate|shift|change|ease|relax|modify|alter|revise|drop obj=stance|position|tone|line|demand|opposition|attitude|rhetoric|insistence|tune|course subj=@party
> Iceland softened its stance on the fishing quota. => CONCEDE ISL > -
verb reverse|overturn|revoke|withdraw|reconsider|rethink|revisit obj=decision|ban|order|policy|stance|course|veto|position subj=@party
> Malawi reversed its decision to close the border. => CONCEDE MWI > -
verb reverse itself
verb make|perform|do|execute u-turn|turn|climbdown|concession|about-face|volte-face|retreat obj=u-turn|u-turns|climbdown|concession|about-face|volte-face|retreat
verb change|shift obj=mind subj=@party
verb defer|postpone|delay|suspend|stay|put obj=tariff|execution|deadline|expulsion|deportation|duty|sanction|eviction off:-
> Brazil postponed the tariffs on Argentine cars. => CONCEDE BRA > ARG
verb agree|offer inf=compromise|concede|yield
verb show|display|demonstrate flexibility|restraint|leniency|clemency subj=@party
> Taiwan showed restraint on Monday. => CONCEDE TWN > -
verb exercise restraint obj=restraint
verb refrain from=retaliation|force|retaliate|respond|escalate
verb step down|back from=confrontation
verb bow to=@any subj=@party
verb swallow obj=demand|condition|term
noun u-turn
noun backdown
noun back-down
noun climb-down
noun about-face
adj flexible  subj:actor on:matter

[ease]
frame verb  subj:actor on|against:recipient for:recipient
frame noun  of:- by:actor on|against:recipient for:recipient
verb announce easing|lifting|relaxation|removal|softening|suspension obj=easing|lifting|relaxation|removal|softening|suspension of=@easables
> Panama announced the easing of restrictions on Honduras. => CONCEDE PAN > HND
> Saudi Arabia announced the lifting of its ban on Lebanese goods. => CONCEDE SAU > LBN
verb announce reopening|opening obj=reopening|opening of=border|crossing|airspace|embassy
verb declare end obj=end to|of=@easables
verb announce end obj=end to|of=@easables
verb announce reduction obj=reduction in|of=@easables
verb promise easing|lifting|relaxation of=@easables
verb decide lifting|easing
verb reduce obj=sentence|charge|fine|penalty
verb relax obj=policy|stance|rule|law
verb loosen obj=policy|rule|law
noun easing
noun relaxation of=@easables
noun relaxation of=@restrictions
noun softening of=@easables
frame verb  subj:actor on|against:recipient for:recipient
verb announce|propose|promise|signal|decide|pledge|order|plan|approve obj=easing|lifting|relaxation|removal|softening|suspension|abolition|waiver|loosening|phasing of=@easables
> Bolivia announced the abolition of visas for Chileans. => nothing
verb announce|declare|propose|pledge obj=end to|of=@easables
verb loosen|relax|soften|ease|moderate|liberalise|liberalize obj=policy|rule|law|stance|grip|regime|regulation|control|requirement|criterion
> Myanmar eased its rules for Thai journalists. => CONCEDE MMR > THA
verb announce|grant|approve exemption|waiver obj=exemption|waiver to|for:recipient iobj:recipient
noun abolition of=@easables
noun loosening of=@easables
noun relaxation

[announce-withdrawal]
frame verb  subj:actor from:recipient of:-
verb announce withdrawal obj=withdrawal
> Rwanda announced the withdrawal of its troops from Burundi. => CONCEDE RWA > BDI
> Morocco announced the withdrawal of its soldiers from the buffer zone. => CONCEDE MAR > -
verb announce pullout|pull-out|pullback|drawdown|departure|redeployment|retreat obj=pullout|pull-out|pullback|drawdown|departure|redeployment|retreat
verb announce evacuation obj=evacuation of=@forces
verb announce reduction obj=reduction of|in=@forces
verb announce release obj=release of:recipient
verb announce freeing|liberation obj=freeing|liberation of:recipient
verb announce handover obj=handover of:recipient
verb announce return obj=return of=@territory
verb announce truce obj=truce
verb announce disarmament obj=disarmament
verb announce dismantling|destruction obj=dismantling|destruction
verb announce resignation obj=resignation
verb propose truce|ceasefire to:recipient
verb offer truce|ceasefire|cease-fire to:recipient
verb announce timetable obj=timetable
verb set obj=timetable for=withdrawal|pullout
verb order withdrawal obj=withdrawal of=@forces
verb order obj=@forces inf=withdraw|leave|return
frame verb  subj:actor from:recipient of:-
verb announce|order|plan|schedule|propose|approve|confirm|promise|pledge|unveil|signal|decide withdrawal|pullout|pull-out|pullback|drawdown|evacuation|disengagement obj=withdrawal|pullout|pull-out|pullback|drawdown|disengagement of=@forces
> Italy confirmed the withdrawal of its soldiers from Niger. => CONCEDE ITA > NER
verb set|fix|announce obj=timetable|date|deadline|schedule|timeline for|of=withdrawal|pullout|pull-out|drawdown|departure|handover
verb propose|offer|suggest moratorium|truce|ceasefire|cease-fire|disarmament|amnesty obj=moratorium|truce|ceasefire|cease-fire|disarmament|amnesty to:recipient
> The rebels in Chad offered a truce to the government. => CONCEDE TCD > TCD
verb offer inf=withdraw|disarm|surrender|release|free|resign|leave|lay inf:matter
> Syria offered to withdraw its troops from Lebanon. => CONCEDE SYR > LBN
verb order|command obj=@forces inf=retreat|pull|stop|halt|cease|stand|disengage
verb offer|announce|tender obj=resignation


# ================================================================ COOPERATE

[cooperate]
frame verb  subj:actor with:recipient between:actor
frame noun  of:actor poss:actor adj:actor with:recipient between:actor
verb cooperate
> Vietnam and Thailand cooperated on flood control. => COOPERATE THA,VNM > -
verb co-operate
verb collaborate
verb partner
verb team up
verb join hand
verb join force
verb pool obj=resource|effort
verb work together
verb work closely
verb work with:recipient with=@party
verb work hand
verb coordinate
verb co-ordinate
verb interact
verb share obj=experience|technology|knowledge|expertise|burden|resource|know-how|water
verb deepen obj=@coop
> Ghana and Togo deepened their cooperation. => COOPERATE GHA,TGO > -
verb strengthen obj=@coop
verb enhance obj=@coop
verb expand obj=@coop
verb broaden obj=@coop
verb boost obj=@coop
verb intensify obj=@coop
verb develop obj=@coop
verb promote obj=@coop
verb advance obj=@coop
verb foster obj=@coop
verb consolidate obj=@coop
verb reinforce obj=@coop
verb step up obj=@coop
verb bolster obj=@coop
verb extend obj=@coop
verb widen obj=@coop
verb cement obj=@coop
verb nurture obj=@coop
verb further obj=@coop
verb invigorate obj=@coop
verb facilitate obj=cooperation|exchange|trade
verb maintain obj=cooperation|coordination|partnership
verb carry out obj=project|programme|program|cooperation
verb implement obj=@papers
verb implement obj=project|programme|program|plan
verb launch obj=cooperation|partnership|project|programme|program|satellite with=@party
verb set up obj=commission|committee|group|fund|centre|center with=@party
verb establish obj=commission|committee|group|fund|centre|center|mechanism|council with=@party
verb create obj=commission|committee|fund|mechanism with=@party
noun cooperation
noun co-operation
noun collaboration
noun coordination
noun interaction
frame verb  subj:actor with:recipient between:actor
verb ramp|scale|build up obj=@coop
> Slovakia and Poland have scaled up their cooperation. => COOPERATE POL,SVK > -
verb accelerate|tighten|solidify|fortify|sustain|revitalise|revitalize|reinvigorate|diversify|pursue|build obj=@coop
> Fiji and Samoa revitalised their partnership. => COOPERATE FJI,WSM > -
verb act|work|move|operate jointly|together|concert|tandem
verb work side|hand|tirelessly|constructively with=@party
verb work|operate|act alongside:recipient alongside=@party
> Chad worked alongside Niger in the lake basin. => COOPERATE NER,TCD > -
verb work in=partnership|coordination|cooperation|concert|tandem with:recipient
verb act in=coordination|concert|cooperation|partnership with:recipient
verb unite with:recipient with=@party
verb join force|hand|effort
verb band|pull|come together inf=@any
verb link arm
verb make common obj=cause
verb run|manage|develop|produce|operate|explore|build|launch|organise|organize|undertake|host|monitor jointly
> India and Bangladesh jointly developed the port. => COOPERATE BGD,IND > -
verb co-develop|co-produce|co-finance|cofinance|co-organise|co-organize|co-operate|codevelop
verb co-host|cohost obj!=@talks
verb participate|engage in=operation|mission|effort|project|programme|program|initiative|force|search|scheme|activity|campaign|coalition|work in:- with:recipient
> Portugal and Spain participated in the rescue mission. => COOPERATE ESP,PRT > -
verb take part in=operation|mission|effort|project|programme|program|initiative|force|search|scheme|activity|campaign|coalition in:-
verb join obj=operation|mission|effort|project|programme|program|initiative|force|search|fight|campaign|coalition|scheme|patrol of:recipient subj=@party
> Latvia joined the mission of France. => COOPERATE FRA,LVA > -
verb contribute to=operation|project|solution|effort|programme|program|development|initiative|implementation to:-
verb set|put up|together obj=body|panel|committee|mechanism|fund|force|corridor|line|team|commission|group|hotline|zone|secretariat|centre|center joint|common
verb set|put up obj=body|panel|committee|mechanism|force|team|commission|hotline with|between=@party
verb establish|create|form|launch|inaugurate obj=commission|committee|group|fund|centre|center|mechanism|council|body|panel|force|team|zone|secretariat|working joint|common|bilateral|trilateral
> Peru and Ecuador created a joint commission. => COOPERATE ECU,PER > -
verb open|launch|resume|start|restore|reopen|inaugurate obj=flight|service|route|line|link|corridor|bridge|pipeline|railway|ferry to:recipient with|to|between=@party
> Uganda resumed flights to Rwanda. => COOPERATE RWA,UGA > -
verb coordinate|co-ordinate|align|harmonise|harmonize|synchronise|synchronize obj=policy|effort|action|response|activity|operation|legislation|standard|border|patrol with:recipient
verb share|split obj=cost|burden|responsibility|revenue|profit|border|information|lesson|practice|experience with:recipient
verb exchange obj=experience|expertise|technology|know-how|practice|expert|delegation|student|professor|data with:recipient
verb implement|carry|execute|fulfil|fulfill obj=@papers out:- subj=@party
> Ethiopia and Djibouti implemented the agreement on the railway. => COOPERATE DJI,ETH > -
verb maintain|continue|keep|preserve|uphold obj=@coop
verb cooperate|collaborate|co-operate fully|closely
noun teamwork
noun partnership with|between=@party
noun project joint|common
noun effort joint
noun operation joint

[trade]
frame verb  subj:actor with|to|from|in:recipient between:actor
frame noun  of:actor poss:actor adj:actor with|to|from:recipient between:actor
verb trade with=@party
> Uruguay traded with Paraguay. => COOPERATE PRY,URY > -
verb export to=@any
verb export obj=@any to:recipient subj=@party
> Kazakhstan exported grain to Tajikistan. => COOPERATE KAZ,TJK > -
verb import from=@any
verb import obj=@any subj=@party
verb sell obj=oil|gas|grain|wheat|coal|uranium|electricity|aircraft|ore|iron|car|rice|copper|gold|good|product|crude|reactor
verb buy from:recipient obj=oil|gas|grain|wheat|coal|uranium|electricity|aircraft|ore|iron|rice|copper|good|product|crude|reactor
verb purchase from:recipient
verb invest in=@party
verb build obj=pipeline|railway|plant|road|port|dam|reactor with|in=@party
verb set up obj=venture with=@party
verb form obj=venture with=@party
verb barter
verb supply obj=oil|gas|electricity|energy|grain|coal|uranium|fuel
noun trade with|between=@party
noun investment in=@party
noun venture joint
frame verb  subj:actor with|to|from|in:recipient between:actor
verb sell obj=@goods to:recipient subj=@party
> Argentina sold wheat to Egypt. => COOPERATE ARG,EGY > -
verb sell to:recipient to=@party obj=@goods
verb buy|purchase|order|import|acquire|procure obj=@goods from:recipient from=@party
> Iraq bought rice from Vietnam. => COOPERATE IRQ,VNM > -
verb buy|purchase|import tonne|barrel|cargo|shipment obj=tonne|barrel|cargo|shipment subj=@party of:recipient
verb ship|deliver|export|pump|supply|transport|send obj=oil|gas|crude|coal|grain|wheat|ore|electricity|petroleum|fertiliser|fertilizer|uranium|lng|diesel|petrol to:recipient to=@party
> Norway shipped gas to Denmark. => COOPERATE DNK,NOR > -
verb invest|sink obj=@money in|into=@party in|into:recipient
verb increase|boost|double|expand|raise|diversify|develop|promote|facilitate|strengthen|step|triple|liberalise|liberalize|grow obj=trade|export|import|investment|commerce|exchange|purchase|sale with|to|from=@party up:-
> Mexico doubled its exports to Panama. => COOPERATE MEX,PAN > -
verb increase|boost|double|expand|develop|promote|facilitate|triple|liberalise|liberalize obj=trade|commerce subj=@party
> Namibia and Angola increased their trade. => COOPERATE AGO,NAM > -
verb award|grant|give obj=contract|concession|licence|license|order to:recipient to=@party subj=@party
verb place order obj=order with|for:recipient
verb swap|barter obj=@goods
verb resume|start|begin|restore obj=trade|export|import|purchase|sale|delivery|shipment|supply with|to|from=@party
> Ukraine resumed grain exports to Libya. => COOPERATE LBY,UKR > -
verb do obj=business with=@party
noun export|sale to=@party
noun import|purchase from=@party

[drill]
frame verb  subj:actor with:recipient between:actor
frame noun  of:actor adj:actor poss:actor by:actor with:recipient between:actor
verb hold exercise|exercises|drill|drills|maneuver|manoeuvre|manoeuvres|maneuvers|wargame
> Finland and Estonia held a naval exercise in the gulf. => COOPERATE EST,FIN > -
verb conduct exercise|exercises|drill|drills|maneuver|manoeuvre|patrol
> Chinese and Tajik troops conducted a joint drill. => COOPERATE CHN,TJK > -
verb carry out obj=exercise|drill|maneuver|manoeuvre
> Ethiopia and Djibouti carried out a joint military exercise. => COOPERATE DJI,ETH > -
verb stage exercise|drill|maneuver|manoeuvre
verb begin exercise|drill|maneuver|manoeuvre obj=exercise|drill|maneuver|manoeuvre
> Russia and Belarus began joint military exercises on Monday. => COOPERATE BLR,RUS > -
verb start exercise|drill|maneuver|manoeuvre obj=exercise|drill|maneuver|manoeuvre
verb launch exercise|drill|maneuver|manoeuvre obj=exercise|drill|maneuver|manoeuvre
verb kick off obj=exercise|drill
verb complete exercise|drill|maneuver|manoeuvre obj=exercise|drill|maneuver|manoeuvre
verb conclude exercise|drill|maneuver|manoeuvre obj=exercise|drill|maneuver|manoeuvre
verb end exercise|drill|maneuver|manoeuvre obj=exercise|drill|maneuver|manoeuvre
verb participate in=exercise|drill|maneuver|manoeuvre
verb take part in=exercise|drill|maneuver|manoeuvre
verb drill subj=@forces
verb patrol with=@party
noun exercise
noun drill
noun manoeuvre
noun maneuver
noun wargame
noun game war
verb hold game war
verb launch game war obj=game
verb begin game war obj=game
verb stage game war
noun patrol joint
frame verb  subj:actor with:recipient between:actor
verb train together|jointly|alongside
verb train|rehearse|sail|fly|patrol alongside|with:recipient alongside|with=@party
> Finnish sailors trained with the Swedish navy. => COOPERATE FIN,SWE > -
verb patrol|exercise jointly|together
> Bulgarian and Romanian ships patrolled together. => COOPERATE BGR,ROU > -
verb hold|conduct|stage|begin|launch|carry|finish|complete|plan wargames|war-games|manoeuvres|maneuvers|exercises|patrol|patrols joint
verb join|attend|observe|lead|host exercise|drill|maneuver|manoeuvre obj=exercise|drill|maneuver|manoeuvre|exercises|drills|maneuvers|manoeuvres
verb wrap up obj=exercise|drill|maneuver|manoeuvre
verb take part obj=part in=exercises|drills|maneuvers|manoeuvres|patrol|wargame
noun exercises
noun drills
noun manoeuvres
noun maneuvers
noun training joint

[extradite]
frame verb  subj:actor to:recipient
frame noun  of:- by:actor to:recipient from:actor
verb extradite
> Spain extradited a smuggler to Morocco. => COOPERATE ESP > MAR
> Colombia extradited a trafficker to Spain. => COOPERATE COL > ESP
verb hand over obj=suspect|fugitive|criminal|defendant|accused|murderer|trafficker
verb surrender obj=suspect|fugitive|criminal
verb turn over obj=suspect|fugitive|criminal
verb deliver obj=suspect|fugitive
verb transfer obj=suspect|fugitive|convict
noun extradition
frame verb  subj:actor to:recipient
verb send back obj=suspect|fugitive|criminal|convict|defendant
verb return|transfer|send|render obj=suspect|fugitive|criminal|convict|defendant|trafficker|murderer|smuggler|killer|murderer|terrorist to=@party
> Paraguay returned a fugitive to Brazil. => COOPERATE PRY > BRA
verb hand|turn over obj=@person to=court|tribunal|justice
verb hand|turn over obj=smuggler|killer|terrorist|convict|criminal|trafficker|general|commander to=@party|court|tribunal
verb surrender|deliver|transfer|hand obj=@person to=court|tribunal|justice|hague over:-
verb grant|approve|authorise|authorize|allow|order|okay|clear extradition obj=extradition obj:- to:recipient
> Cyprus approved the extradition of a banker to Russia. => COOPERATE CYP > RUS
verb repatriate obj=suspect|fugitive|criminal|convict

[share-intelligence]
frame verb  subj:actor with:recipient to:recipient iobj:recipient between:actor
frame noun  of:- by:actor with|to:recipient between:actor
verb share intelligence|information|data|evidence
> Singapore shared intelligence with Brunei. => COOPERATE SGP > BRN
> Australia and Indonesia shared intelligence on smugglers. => COOPERATE AUS,IDN > -
> Estonia and Finland shared data on the incident. => COOPERATE EST,FIN > -
verb exchange intelligence|information|data
verb provide intelligence|information|data|evidence
verb pass on obj=intelligence|information
verb pass intelligence|information
verb give intelligence|information|evidence obj=intelligence|information|evidence
verb supply intelligence|information
verb transmit intelligence|information
verb hand over obj=intelligence|document|evidence|file
noun sharing intelligence|information
noun exchange intelligence|information
frame verb  subj:actor with:recipient to:recipient iobj:recipient between:actor
verb swap|trade|pool|supply|feed|offer|pass|hand|forward|submit|relay intelligence|information|data|evidence obj=intelligence|information|data|evidence on|over:-
verb provide|supply|give|hand|send|transmit|pass list|dossier|detail|coordinate|image|file|report|sample|record obj=dossier|coordinate|file|sample to=@party
verb provide|supply with=intelligence|information|evidence|data obj:recipient
> Australia provided Vanuatu with intelligence. => COOPERATE AUS > VUT
verb tip off obj:recipient obj=@party
verb receive|obtain|get intelligence|information|evidence obj=intelligence|information|evidence from:actor subj:recipient from=@party

[exchange]
frame verb  subj:actor with:recipient between:actor
frame noun  of:- by:actor between:actor with:recipient
verb exchange
> India and Pakistan exchanged lists of prisoners. => COOPERATE IND,PAK > -
verb exchange obj=prisoner|remains|body|captive|detainee|spy|goods|student|agent
> Yemen and Oman exchanged prisoners. => COOPERATE OMN,YEM > -
verb swap
> Israel and Lebanon swapped prisoners. => COOPERATE ISR,LBN > -
verb trade obj=prisoner|hostage|captive|spy
noun exchange of=@detainees
noun exchange prisoner
noun swap
frame verb  subj:actor with:recipient between:actor
verb carry|conduct|complete|hold|make|agree swap|exchange of=@detainees|remains|body out:-
verb conduct|complete|carry|hold swap prisoner out:-
> Armenia and Azerbaijan completed a prisoner swap. => COOPERATE ARM,AZE > -
verb exchange obj=ambassador|gift|map|remains|list|letter|note|document|visit|goods|hostage
verb return|hand|give obj=remains|body in=exchange|return


# ================================================================ AID

[aid-humanitarian]
frame verb  subj:actor obj:recipient
frame noun  of:- by|from:actor adj:actor poss:actor to|for:recipient
verb rescue
> The Maltese navy rescued twelve Somali migrants. => AID MLT > SOM
> The Philippine coast guard rescued nine Vietnamese sailors. => AID PHL > VNM
verb evacuate obj=@group from:-
verb evacuate obj=civilian|wounded|refugee|patient|survivor|resident|citizen|national|inhabitant
verb airlift
verb vaccinate
verb feed
verb treat obj=wounded|patient|refugee|victim
verb hospitalise
verb hospitalize
frame verb  subj:actor to|for:recipient iobj:recipient
verb send obj=@relief
> India sent medicines to Sri Lanka. => AID IND > LKA
> Finland will send doctors to Liberia. => AGREE FIN > LBR
> Slovakia sent firefighters to Greece. => AID SVK > GRC
verb send humanitarian
verb deliver obj=@relief
verb provide obj=@relief
verb provide humanitarian
verb provide aid humanitarian|medical|food|emergency
verb send aid humanitarian|medical|food|emergency
verb deliver aid humanitarian|medical|food|emergency
verb supply obj=@relief
verb ship obj=@relief
> South Korea shipped rice to North Korea. => AID KOR > PRK
verb fly obj=@relief
verb donate obj=@relief
> The Netherlands donated vaccines to Suriname. => AID NLD > SUR
verb give obj=@relief
verb distribute obj=@relief to|among|in:recipient
verb distribute obj=aid|assistance to|among|in:recipient
verb drop obj=@relief over|on|into:recipient
verb parachute obj=@relief
verb dispatch obj=@relief
verb dispatch obj=aid|assistance
verb dispatch team medical|rescue|relief
verb receive obj=@relief from:actor subj:recipient
noun aid humanitarian|medical|food|emergency|relief
noun assistance humanitarian|medical|food|emergency
noun rescue of:recipient
noun relief flood|emergency|humanitarian|earthquake|famine|disaster|drought
noun airlift
verb provide with=@relief obj:recipient
> Norway provided Malawi with food and medicine. => AID NOR > MWI
> Croatia provided Ukraine with generators. => AID HRV > UKR
verb supply with=@relief obj:recipient
verb send obj=team rescue|medical
frame verb  subj:actor obj:recipient
verb evacuate|airlift|fly|rescue obj=@refugees|wounded|survivor|worker|student|national|citizen from:- out:-
verb treat|nurse|hospitalise|hospitalize|operate obj=wounded|patient|refugee|victim|casualty|fighter|soldier of:recipient
verb save obj=sailor|crew|migrant|refugee|fisherman|life of:recipient
verb pluck|pull obj=sailor|migrant|survivor|crew|refugee from:-
frame verb  subj:actor to|for:recipient iobj:recipient
verb send|despatch|rush|fly|ship|truck|ferry|airlift|airdrop|transport|bring|move|hand|parachute obj=@relief to=@party out:- in:-
> Turkey airlifted tents to Haiti. => AID TUR > HTI
verb send|despatch|dispatch|rush|fly|deploy|loan obj=doctor|medic|team|rescuer|engineer|firefighter|expert|nurse|paramedic|volunteer|helicopter|plane inf=help|assist|treat|fight|search|rebuild
verb send|despatch|dispatch|deploy|rush|fly team|crew|brigade medical|rescue|relief|firefighting|search
> Cuba dispatched a medical brigade to Angola. => AID CUB > AGO
verb send|despatch|dispatch|fly|rush|deploy obj=rescuer|firefighter|paramedic|surgeon|nurse|medic|doctor
verb rush|fly|airlift|truck|ship|ferry|despatch|transport|channel|distribute|bring aid|assistance|supplies|relief obj=aid|assistance|supplies|relief
> Oman airlifted supplies to Yemen. => AID OMN > YEM
verb give|provide|deliver|send|extend|grant|supply treatment|care|surgery|vaccination|clinic
verb set|open|build|run obj=hospital|clinic|camp|shelter field|for=refugee|victim in:recipient up:-
verb help|assist|aid obj=refugee|victim|survivor|displaced|migrant|casualty|wounded|homeless of:recipient
verb mobilise|mobilize|raise obj=@money|aid|relief|supplies|blanket for=victim|survivor|refugee|@party
verb clear|remove|defuse obj=mine|landmine|rubble|ordnance subj=@forces|team|engineer|sapper|expert|@party in|from:recipient
verb step|scale up obj=aid|relief|assistance humanitarian
noun relief
noun supplies relief|medical|food|emergency
noun treatment medical
noun evacuation of=@refugees|wounded|survivor|citizen|national of:recipient
noun flight aid|relief

[aid-military]
frame verb  subj:actor obj:recipient
frame noun  of:- by|from:actor adj:actor poss:actor to|for:recipient
verb arm
> Bulgaria has armed Chad. => AID BGR > TCD
verb rearm
verb re-arm
verb train obj=@forces of:recipient
> Denmark trained Kenyan soldiers. => AID DNK > KEN
verb train obj=@group
verb train obj=rebel|guerrilla|militia|fighter|cadet|recruit|pilot
verb equip obj=@forces of:recipient
verb equip obj=rebel|guerrilla|militia|fighter
frame verb  subj:actor to|for:recipient iobj:recipient with:-
verb supply obj=@weapons
> The Soviet Union supplied arms to Angola. => AID SUN > AGO
verb supply with=@weapons obj:recipient
verb provide obj=@weapons
verb provide with=@weapons obj:recipient
verb deliver obj=@weapons
verb deliver|send|supply|provide|donate|give vehicle armoured|armored
> Slovenia delivered armoured vehicles to Ecuador. => AID SVN > ECU
> Slovakia delivered tanks to Armenia. => AID SVK > ARM
> Romania delivered ammunition to Moldova. => AID ROU > MDA
verb send obj=@weapons to|for=@party
> The Polish foreign ministry denied that Poland had sent weapons to Libya. => AID POL > LBY [negated]
verb ship obj=@weapons
verb sell obj=@weapons
verb give obj=@weapons
verb donate obj=@weapons
verb transfer obj=@weapons
verb hand over obj=@weapons to=@party
verb lease obj=@weapons
verb provide training
verb give training obj=training
verb provide cover
verb send obj=adviser|advisor|instructor|trainer
verb receive obj=@weapons from:actor subj:recipient
verb buy obj=@weapons from:actor subj:recipient
verb purchase obj=@weapons from:actor subj:recipient
verb acquire obj=@weapons from:actor subj:recipient
noun aid military
noun assistance military
noun sale arm|arms|weapon|weapons
noun delivery of=@weapons
noun delivery arm|arms|weapon|weapons
noun shipment of=@weapons
noun shipment arm|arms|weapon|weapons
noun supply of=@weapons
frame verb  subj:actor obj:recipient
verb train|mentor|advise|instruct|drill obj=army|police|guard|officer|soldier|rebel|troop|troops|force|forces|recruit|pilot|fighter|unit|guerrilla|militia of:recipient
> Morocco trained Malian officers. => AID MAR > MLI
verb train obj=@party subj=@party
verb arm|sponsor|finance|fund obj=rebel|guerrilla|militia|insurgent|fighter|faction|separatist of|in:recipient
verb modernise|modernize|upgrade|rebuild|refit|overhaul obj=army|navy|fleet|force|forces of:recipient
frame verb  subj:actor to|for:recipient iobj:recipient with:-
verb transfer|lend|furnish|offload|funnel|smuggle|channel|supply|hand|airlift|fly|rush|pour|bring|donate|lease|loan obj=@weapons to|for=@party over:-
verb export|ship|supply obj=@weapons to=@party subj=@party
> Pakistan exported tanks to Myanmar. => AID PAK > MMR
verb provide|give|supply|lend support|aid|assistance|training|equipment|help|logistics|cover military|air|logistical|logistic|naval|arms obj=support|aid|assistance|training|equipment|help|logistics|cover
> Rwanda gave military support to Mozambique. => AID RWA > MOZ
verb step|increase|boost|resume up obj=aid|assistance|support|delivery military|arms
verb approve|authorise|authorize|clear|okay|announce sale|delivery|transfer|shipment|export obj=sale|delivery|transfer|shipment|export of=@weapons
> Germany approved the sale of frigates to Chile. => AID DEU > CHL
verb approve|authorise|authorize|clear sale|export|delivery|package arm|arms|weapon|weapons|military
verb second|send|dispatch|despatch|lend obj=adviser|advisor|instructor|trainer|mercenary to|in=@party
verb replenish obj=stock|arsenal of:recipient
verb equip with=@weapons obj:recipient obj=@party
verb receive|get|obtain|acquire|order|purchase|buy obj=@weapons from=@party from:actor subj:recipient
> Togo received helicopters from Turkey. => AID TUR > TGO
noun package military
noun support military|logistical
noun transfer of=@weapons
noun transfer arm|arms|weapon|weapons
noun export arm|arms|weapon|weapons
noun training of=@forces|police|army

[aid-economic]
frame verb  subj:actor obj:recipient
frame noun  of:actor poss:actor adj:actor from|by:actor to|for:recipient
verb finance obj=@party obj:recipient
verb fund obj=@party obj:recipient
verb bankroll
verb bail out
frame verb  subj:actor to|for:recipient iobj:recipient
verb lend obj=@money
> Kuwait gave a loan to Lebanon. => AID KWT > LBN
verb loan obj=@money
verb provide obj=@money
verb give obj=@money
> Germany gave Namibia a grant of 20 million euros. => AID DEU > NAM
> The European Union gave Jordan a loan of 300 million euros. => AID EUR > JOR
verb grant obj=@money
> The United Arab Emirates granted a loan to Jordan. => AID ARE > JOR
verb extend obj=@money
verb donate obj=@money
verb contribute obj=@money
verb transfer obj=@money
verb disburse
verb release obj=@money
verb unblock obj=@money
verb allocate obj=@money
verb earmark obj=@money
verb approve obj=loan|credit|grant|bailout|package|tranche
> The World Bank approved a loan for Tanzania. => AID IGO > TZA
verb open obj=credit
verb pay obj=@money
verb inject obj=@money into:recipient
verb reschedule obj=debt of|for:recipient
verb write off obj=debt|loan of|for:recipient
> Kuwait wrote off the debts of Senegal. => AID KWT > SEN
verb cancel obj=debt|loan of|for:recipient
verb forgive obj=debt|loan of|for:recipient
verb waive obj=debt of|for:recipient
verb relieve obj=debt of|for:recipient
verb receive obj=@money from:actor subj:recipient
verb secure obj=@money from=@party from:actor subj:recipient
noun loan
noun bailout
noun grant
noun financing
noun aid economic|financial|development
noun assistance economic|financial|development
noun cancellation of=debt of:-
verb provide with=@money obj:recipient
frame verb  subj:actor obj:recipient
verb finance|fund|sponsor|underwrite|subsidise|subsidize|bankroll obj=project|programme|program|school|hospital|construction|study|mission|effort|group|rebel|militia|operation|campaign|road|dam|railway|plant|scholarship|budget|reconstruction|election|infrastructure|scheme of|in|for:recipient obj:recipient
> Italy financed the construction of a dam in Ethiopia. => AID ITA > ETH
verb rescue|prop|bail|shore obj=economy|bank|budget|currency up:- out:- of:recipient
verb subsidise|subsidize|bankroll|support obj=budget|economy|salary of:recipient
verb prop|shore up obj=@party subj=@party
frame verb  subj:actor to|for|into:recipient iobj:recipient
verb inject|pump|pour|plough|channel|funnel|divert|direct obj=@money into|to=@party
> Qatar pumped 400 million dollars into Lebanon. => AID QAT > LBN
verb send|hand|wire|remit|transfer|loan|advance|deposit|credit|award obj=@money to|with=@party over:-
verb stump|cough|put up obj=@money for=@any
verb set aside obj=@money for=@any
verb make|keep available obj=@money
verb make|give donation|contribution|grant|loan|payment obj=donation|contribution|grant|loan|payment to=@party
> Latvia made a donation to Samoa. => AID LVA > WSM
verb increase|double|triple|raise|boost|expand|step|quadruple|maintain|continue|resume|restore|unfreeze obj=aid|assistance|funding|support|contribution|grant|loan|subsidy|donation to|for=@party up:-
> Denmark doubled its aid to Niger. => AID DNK > NER
verb provide|extend|give|grant|approve|arrange|open|sign|disburse|agree credit|loan|line|facility|grant|financing|budget|subsidy|bailout obj=credit|loan|line|facility|grant|financing|subsidy|bailout to|for=@party
verb approve|release|sanction|authorise|authorize|agree|clear obj=@money for|to=@party
> The African Development Bank approved 90 million dollars for Malawi. => AID IGO > MWI
verb reschedule|restructure|refinance|roll|reduce|ease|swap obj=debt|loan|repayment|arrears of|for|with:recipient over:-
> The Paris Club rescheduled the debts of Zambia. => AID IGO > ZMB
verb write|wipe off|out obj=debt|loan of|for:recipient
verb cut|slash|halve obj=debt of:recipient
verb grant relief|moratorium|rescheduling debt obj:- to:recipient iobj:recipient
verb foot|pay|cover obj=bill|cost|expense|salary|wage for|of:recipient for|of=@party
verb earmark|allot|assign|devote obj=@money for|to|towards=@party
verb grant|give|extend|accord obj=preference|concession|status to=@party tariff|trade|preferential
verb borrow obj=@money from=@party from:actor subj:recipient
verb secure|get|obtain|receive|win|draw|attract obj=loan|credit|grant|bailout|@money from=@party from:actor subj:recipient
verb lend|loan to=@party obj!=@any
noun credit
noun funding
noun subsidy
noun package aid|rescue|bailout|loan|assistance
noun relief debt
noun rescheduling
noun contribution to=@party

[protect]
frame verb  subj:actor obj:recipient to|in:recipient
frame noun  of:recipient by:actor
verb protect obj=@party
> Canada protected Kuwait. => AID CAN > KWT
verb protect obj=@group
verb protect obj=civilian|convoy|refugee|population|minority|mission|embassy
verb safeguard obj=@group
verb escort obj=convoy|tanker|ship|civilian|vessel
verb guard obj=convoy|border|embassy subj=peacekeeper
verb send obj=peacekeeper|observer obj:-
> Nepal sent peacekeepers to Lebanon. => AID NPL > LBN
verb deploy obj=peacekeeper|observer obj:-
verb dispatch obj=peacekeeper|observer obj:-
verb contribute obj=peacekeeper|troop to=@party obj:-
verb send obj=force|mission peacekeeping obj:-
verb keep peace obj:-
noun deployment of=peacekeeper|observer of:-
frame verb  subj:actor obj:recipient to|in:recipient
verb protect|safeguard|shield|guard|defend obj=civilian|convoy|refugee|population|minority|mission|embassy|shipping|pilgrim|worker|tanker|vessel of|in:recipient
verb protect|shield|guard obj=@party from|against=@any from|against:- subj=@party
verb escort obj=@refugees|tanker|vessel|freighter|merchantman|cargo
verb reflag|re-flag obj=tanker|ship|vessel of:recipient
verb send|despatch|deploy|dispatch|contribute|commit|provide|station obj=peacekeeper|observer|monitor|gendarme obj:-
> Bangladesh contributed peacekeepers to South Sudan. => AID BGD > SSD
verb send|deploy|contribute|provide|commit obj=troop|soldier|police|contingent|battalion|force|personnel|officer to|for=mission|peacekeeping|operation|unifil|monusco obj:- to:-
verb contribute|provide obj=troop|soldier|personnel|peacekeeper|officer|contingent in=mission|operation|peacekeeping obj:- in:recipient
> Ghana has contributed 700 peacekeepers in three United Nations missions. => AID GHA > UNO
verb send|deploy|dispatch|despatch mission|force|contingent|battalion|troop|troops peacekeeping|peace-keeping|observer|stabilisation|stabilization|monitoring obj:-
> Rwanda deployed a peacekeeping contingent in Mozambique. => AID RWA > MOZ
verb provide|guarantee|give|ensure security|protection|escort|cover|safety|guarantee to|for|of=@party obj:-
> Oman guaranteed the security of Qatar. => AID OMN > QAT
verb monitor|supervise|oversee|police|observe obj=@truces|election|elections|withdrawal|vote|poll|referendum|border in|between:recipient of:recipient
> Kenyan soldiers supervised the ceasefire in Burundi. => AID KEN > BDI
noun protection of=civilian|convoy|refugee|minority|population
noun mission peacekeeping|observer
noun escort

[shelter]
frame verb  subj:actor obj:recipient
frame noun  of:- by:actor to:recipient
verb shelter obj=@group
verb shelter obj=refugee|exile|civilian|displaced|migrant
> The Ugandan government has sheltered Congolese refugees. => AID UGA > COD
verb harbour obj=refugee|exile
verb resettle
verb accommodate obj=refugee|exile|migrant|displaced
verb take in obj=refugee|exile|migrant|family
verb receive obj=refugee|exile|migrant|displaced
verb welcome obj=refugee|exile|migrant
verb host obj=refugee|exile|migrant
verb admit obj=refugee|exile|migrant
verb naturalise
verb naturalize
frame verb  subj:actor to:recipient iobj:recipient
verb grant asylum|refuge|sanctuary|shelter|citizenship
> Ecuador granted asylum to a Guatemalan journalist. => AID ECU > GTM
> Bolivia granted asylum to a Peruvian judge. => AID BOL > PER
verb give asylum|refuge|sanctuary|shelter|haven obj=asylum|refuge|sanctuary|shelter|haven
verb offer shelter|refuge|sanctuary|haven
verb provide shelter|refuge|sanctuary|haven
verb accord asylum
noun asylum
noun resettlement of:recipient
frame verb  subj:actor obj:recipient
verb shelter|accommodate|absorb|house|lodge|settle|relocate|accept|admit|receive|welcome|harbour|harbor|host|resettle|rehouse|readmit obj=@refugees
> Jordan housed Iraqi families. => AID JOR > IRQ
verb take|let in obj=@refugees|people|thousand|hundred
verb shelter|harbour|harbor obj=@person|@group subj=@party
verb open obj=door|border|camp|frontier|arm to|for=@refugees obj:- to|for:recipient
> Uganda opened its border to Congolese refugees. => AID UGA > COD
frame verb  subj:actor to:recipient iobj:recipient
verb grant|give|accord|offer|extend|provide asylum|refuge|sanctuary|shelter|haven|citizenship|protection|residence|residency|home|status|permit|visa obj=asylum|refuge|sanctuary|shelter|haven|citizenship|residence|residency|home
> Rwanda offered a home to Libyan orphans. => AID RWA > LBY
verb get|receive|obtain|win refuge|asylum|sanctuary|shelter|haven obj=refuge|asylum|sanctuary|shelter|haven in:actor subj:recipient
verb issue obj=visa|passport to:recipient to=@refugees
noun sanctuary
noun refuge
noun haven

[aid]
frame verb  subj:actor obj:recipient
frame noun  of:actor poss:actor adj:actor from|by:actor to|for:recipient
verb help obj=@party subj=@party
> Luxembourg helped Malawi. => AID LUX > MWI
verb aid obj=@party
verb assist obj=@party
verb support with=@help
verb support with=@money
verb equip obj=@party
verb subsidise obj=@party
verb subsidize obj=@party
frame verb  subj:actor to|for|with|at:recipient iobj:recipient
verb provide @help
> Austria provided assistance to Albania. => AID AUT > ALB
verb provide assistance
verb give @help obj=@help
verb send @help
> Qatar sent two planes with relief supplies to Libya. => AID QAT > LBY
verb extend @help
verb lend hand
verb lend @help
verb deliver @help
verb supply @help
verb grant @help
verb render @help
verb bring @help
verb contribute @help
verb furnish @help
verb channel @help
verb resume @help obj=@help
> South Africa resumed aid to Lesotho. => AID ZAF > LSO
verb donate
verb contribute to=@party
verb provide obj=equipment|material|training|expertise|electricity|fuel|oil|service|scholarship|computer
verb send obj=equipment|material|expert|engineer|teacher|technician|fuel
verb supply obj=equipment|material|technology with=@party
verb give obj=equipment|material|book|bus|car|vehicle
verb hand over obj=equipment|vehicle|donation|gift|building|school
verb present obj=gift|donation
verb make donation obj=donation
verb come to=aid|help|rescue|assistance of:recipient
verb receive obj=@help from:actor subj:recipient
> Qatar has given assistance to Eritrea. => AID QAT > ERI
verb obtain obj=@help from:actor subj:recipient
verb get obj=@help from:actor subj:recipient
verb benefit from=@help subj:recipient
noun aid
noun assistance
noun help
noun donation
noun gift
noun delivery fuel|oil|gas|food|medicine|grain|equipment|supply
noun shipment fuel|oil|gas|food|medicine|grain|equipment
verb build obj=hospital|school|clinic|stadium|well|road|bridge in|for=@place subj=@party in|for:recipient
> China built a hospital in Chad. => AID CHN > TCD
verb rebuild obj=hospital|school|clinic|bridge|road in|for=@place subj=@party in|for:recipient
frame verb  subj:actor obj:recipient
verb help|aid|assist obj=country|nation|government|neighbour|neighbor|people|rebel|population|army|state|island|victim|community of|in:recipient subj=@party
verb help inf=rebuild|develop|modernise|modernize|restore|reconstruct|finance|fund|train|feed|build|stabilise|stabilize|equip|improve|fight|combat|tackle|protect obj!=@any inf:recipient subj=@party
> Japan helped to rebuild the port of Beira in Mozambique. => AID JPN > MOZ
verb help out obj=@party
verb assist|support|back with=equipment|expertise|loan|fund|training|@relief|@weapons obj=@party
verb supply|equip|furnish|provide|present with=equipment|fuel|gas|electricity|oil|vehicle|@help|material|technology|energy obj:recipient obj=@party
> Finland supplied Nepal with equipment. => AID FIN > NPL
verb ply|arm|shower with=@help|gift|cash obj:recipient
frame verb  subj:actor to|for|with|at|in:recipient iobj:recipient
verb provide|give|grant|lend|send|supply|deliver|extend|render|furnish|donate|contribute|bring|channel|continue|maintain|increase|restore|step @help obj=@help to|for=@party up:-
verb give|provide|donate|hand|ship|gift obj=scholarship|equipment|vehicle|ambulance|bus|truck|computer|book|boat|tractor|fuel|electricity|expertise|training|technology|material|laboratory|uniform to|for=@party over:-
verb give scholarship|vaccine|equipment|fuel|electricity|bus|book|computer
> Romania gave scholarships to Syrian students. => AID ROU > SYR
verb donate|gift|present obj=gift|plane|boat|ship|helicopter|statue|park|land to=@party
verb send|lend|second obj=expert|engineer|teacher|technician|adviser|specialist|volunteer|helper to=@party
> Hungary sent engineers to Laos. => AID HUN > LAO
verb build|rebuild|reconstruct|construct|restore|renovate|erect|equip|electrify obj=hospital|school|clinic|stadium|well|road|bridge|house|home|village|university|plant|dam|parliament|palace|power|orphanage|centre|center|library|airport|port|railway in|for=@place subj=@party in|for:recipient
> Japan built a bridge in Laos. => AID JPN > LAO
verb come|go|rush to=aid|assistance|help|rescue|relief of:recipient
> Bulgaria rushed to the assistance of North Macedonia. => AID BGR > MKD
verb train obj=teacher|doctor|official|engineer|student|farmer|diplomat|nurse|journalist|expert|civil of|from|in:recipient
verb assist|aid|help in=reconstruction|rebuilding|recovery|development|transition|search|rescue obj=@party obj:recipient in:-
verb live|depend|survive on=aid|handout
noun assistance technical
noun scholarship
noun handout


# ================================================================ RETREAT

[withdraw]
frame verb  subj:actor from:recipient
frame noun  of:- poss:actor adj:actor by:actor from:recipient
verb withdraw
> Ethiopia withdrew its forces from Eritrea. => RETREAT ETH > ERI
verb withdraw obj=@forces
> Russia withdrew its peacekeepers from Armenia. => RETREAT RUS > ARM
verb pull out
> Angolan troops pulled out of the Namibian border area. => RETREAT AGO > NAM
verb pull out obj=@forces
> Vietnam pulled its soldiers out of Cambodia. => RETREAT VNM > KHM
verb pull back
verb pull obj=@forces
verb move back
verb retreat
verb redeploy from:recipient from=@any
verb evacuate obj=@territory obj:recipient
verb evacuate obj=base|post|position|settlement obj:recipient
verb vacate obj=@territory
verb vacate obj=base|position|post|embassy|building|outpost|settlement
verb leave obj=@territory subj=@forces obj:recipient
verb leave subj=@forces obj:recipient
verb abandon obj=@territory
verb abandon obj=position|base|post|settlement
verb quit obj=@territory subj=@forces
verb reduce obj=@forces
verb cut obj=@forces
verb scale back obj=presence|operation|@forces
verb scale down obj=presence|operation|@forces
verb draw down obj=presence|@forces
verb bring home obj=@forces
verb demilitarise
verb demilitarize
verb disengage
verb return obj=@territory to:recipient from:-
verb hand back obj=@territory to:recipient
verb hand over obj=@territory to:recipient
verb give back obj=@territory to:recipient
verb give up obj=@territory to:recipient
verb cede obj=@territory to:recipient
verb cede to:recipient
verb relinquish obj=@territory to:recipient
verb surrender obj=@territory to:recipient
verb lift obj=siege
verb raise obj=siege
verb dismantle obj=base|settlement|outpost|checkpoint
noun withdrawal
noun pullout
noun pull-out
noun pullback
noun retreat
noun drawdown
noun evacuation of=@forces
noun disengagement
noun redeployment from=@any
frame verb  subj:actor from:recipient
verb withdraw|pull|remove|retire obj=@forces|presence|contingent|mission|@weapons|base|settler|missile out|back:- from=@party
> Hungary withdrew its contingent from Iraq. => RETREAT HUN > IRQ
verb pull|fall|move|draw|edge back|away|out subj=@forces
verb move|march|pull|get out of:recipient subj=@forces
> Ugandan troops moved out of Congo. => RETREAT UGA > COD
verb fall back subj=@forces obj!=@any
verb leave|quit|depart|exit|vacate subj=@forces obj:recipient
> The last Portuguese soldiers left Guinea-Bissau. => RETREAT PRT > GNB
verb quit|leave|exit obj=@party subj=@forces obj:recipient
verb depart from=@any subj=@forces
verb recall obj=troop|troops|soldier|warship|fleet|contingent|peacekeeper|force|forces|ship
verb bring|take|send|fly|ship|call|pull home|back obj=@forces|contingent
> Ireland brought its peacekeepers home from Lebanon. => RETREAT IRL > LBN
verb return|come|go|head|sail home subj=troop|troops|force|forces|contingent|battalion|warship|fleet|peacekeeper|regiment|brigade
verb thin out obj=@forces
verb halve|slash|trim|shrink|downsize|lower|cut|reduce|scale|wind|draw obj=@forces|presence|mission|operation|contingent|garrison|deployment down|back:- in:recipient
> Belgium halved its contingent in Kosovo. => RETREAT BEL > XKX
verb wind down obj=presence|mission|operation|@forces|war in:recipient
verb end|finish|terminate|conclude occupation|presence|deployment|mission|involvement|intervention|incursion|annexation|blockade in|of:recipient subj=@party
> Vietnam ended its occupation of Cambodia. => RETREAT VNM > KHM
verb close|dismantle|shut|evacuate|vacate|abandon|hand obj=base|outpost|garrison|checkpoint|settlement|barrack|embassy over|down:- in:recipient
verb return|restore|hand|give|cede|surrender|yield|transfer|relinquish obj=@territory|village|base|control|sovereignty|canal to:recipient over|back|up:- from:- to=@party
> China returned the islands to Japan. => RETREAT CHN > JPN
verb relinquish|cede|surrender|yield|give control|sovereignty up:- of:- to:recipient
verb cede obj=land|territory|islet|strip|village
verb lift|end|break|raise obj=siege|encirclement|blockade of:recipient
verb complete|begin|start|finish|accelerate|continue|resume|carry|speed withdrawal|pullout|pull-out|pullback|evacuation|disengagement|drawdown|retreat|redeployment obj=withdrawal|pullout|pull-out|pullback|disengagement|drawdown|retreat|redeployment out|up:-
> Sudan completed its pullout from Darfur. => RETREAT SDN > -
verb beat retreat obj=retreat
noun departure of=@forces
noun exit of=@forces
noun removal of=@forces|base|missile
noun handover of=@territory|base

[release]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:actor
verb release obj=@detainees
> Iran released two Pakistani fishermen. => RETREAT IRN > PAK
> Israel released four Jordanian detainees. => RETREAT ISR > JOR
verb release obj=@person
verb release obj=@group
verb release obj=citizen|national|woman|man|child|suspect|soldier|policeman|opponent|diplomat|leader|student|worker
verb free
> The Somali kidnappers freed a Swedish engineer. => RETREAT SOM > SWE
> Hungary freed two Slovak drivers. => RETREAT HUN > SVK
> The Nicaraguan president freed a Costa Rican journalist. => RETREAT NIC > CRI
verb liberate obj=@detainees
verb liberate obj=@person
verb let go obj=@person
verb let go obj=@detainees
verb set free
verb set liberty
verb hand over obj=@detainees obj:- to:recipient
verb return obj=@detainees obj:- to:recipient
verb repatriate obj=@detainees
verb repatriate obj=remains|body obj:- to:recipient
verb hand over obj=remains|body obj:- to:recipient
verb discharge obj=@detainees
verb parole
verb bail obj=@person
noun release of=@detainees
noun release of=@person
noun release of=@group
noun liberation of=@detainees
noun freeing
verb hand over obj=soldier|fisherman|citizen|pilot|national obj:- to:recipient to=@party
> Uganda handed over five captured soldiers to Rwanda. => RETREAT UGA > RWA
verb repatriate obj=soldier|fisherman|citizen|national|sailor|crew
noun release of=fisherman|soldier|sailor|pilot|journalist
frame verb  subj:actor obj:recipient
verb release|free|liberate|discharge|deliver|ransom obj=@detainees|official|people|man|member|men|girl|boy|villager|trader|driver|farmer|aid|spy|dozen|hundred|thousand|@refugees|worker|rebel|criminal|politician|politicians|demonstrator|protester|trucker|peacekeeper|policeman|citizen of:recipient
> Cambodia freed a Thai engineer. => RETREAT KHM > THA
verb let|set go|free|loose obj=@detainees|@person|@group|@refugees|crew|ship|worker|man|woman|citizen
> Yemen let three Indian sailors go. => RETREAT YEM > IND
verb release|free on|under=bail|parole|amnesty|humanitarian
verb release from=prison|jail|custody|detention|captivity|arrest
> A Latvian captain was released from prison in Guinea. => RETREAT - > LVA
verb free from=prison|jail|custody|detention|captivity
verb grant|give|allow bail|parole|furlough obj=bail|parole|furlough obj:- iobj:recipient to:recipient
verb hand|turn|give|send back|over obj=@detainees|remains|body|bodies|soldier|fisherman|pilot|sailor|crew|civilian|child obj:- to:recipient
verb return|hand|send|repatriate|transfer|deliver obj=remains|body|bodies|prisoner|captive|detainee|crew|pilot|child|children|fisherman obj:- to:recipient to=@party over:-
> North Korea returned the remains of an airman to Canada. => RETREAT PRK > CAN
verb repatriate obj=prisoner|captive
verb send home obj=@detainees|@refugees|fisherman|crew|worker
verb lift|end|suspend arrest house obj:- of|on:recipient
> Myanmar lifted the house arrest of the opposition leader. => RETREAT MMR > MMR
verb open|empty obj=prison|jail|cell|camp obj:-
verb walk|go free subj:recipient
> Two Slovak journalists walked free in Belarus. => RETREAT - > SVK
noun release of=@detainees|citizen|national|people|student|worker|member|woman|child
noun freedom of=@detainees
noun repatriation of=@detainees|remains|body|@refugees

[give-back]
frame verb  subj:actor to:recipient iobj:recipient
frame noun  of:- by:actor to:recipient
verb give back
verb hand back
> Belgium handed back the stolen masks to Rwanda. => RETREAT BEL > RWA
verb return obj=property|treasure|artefact|artifact|asset|ship|plane|archive|artwork|painting|mask|bronze|sculpture|statue|boat|vessel|remains|money|land|aircraft|skull
verb restitute
verb return obj=@weapons
verb restore obj=property|asset
verb release obj=ship|vessel|boat|tanker|plane|aircraft|cargo
verb unfreeze obj=@assets of:recipient
verb unblock obj=@assets of:recipient
verb compensate obj:recipient
verb pay compensation obj=compensation
noun restitution
noun compensation
frame verb  subj:actor to:recipient iobj:recipient
verb give|hand|send|ship|turn back|over obj=property|treasure|artefact|artifact|artwork|ship|plane|archive|painting|mask|bronze|sculpture|statue|boat|vessel|aircraft|land|asset|money|remains|relic|manuscript|helicopter|trawler
> Denmark sent back the manuscripts to Iceland. => RETREAT DNK > ISL
verb return obj=manuscript|relic|antiquity|trawler|helicopter|fund|funds|gold|treasure|collection|throne|crown|stone to:recipient
verb refund|reimburse|indemnify|recompense obj:recipient
> Libya reimbursed Malta for the damage. => RETREAT LBY > MLT
verb pay|award|grant|give compensation|reparation|reparations|damages|restitution|indemnity obj=compensation|reparation|reparations|damages|restitution|indemnity to|for:recipient iobj:recipient
> Poland paid reparations to Lithuania. => RETREAT POL > LTU
verb release|unfreeze|unlock|unblock|free|thaw|defreeze obj=@assets of|for|to:recipient up:-
verb restore obj=property|land|asset|citizenship to:recipient
noun reparation
noun repatriation of=artefact|artifact|artwork|treasure|relic
noun unfreezing

[ceasefire]
frame verb  subj:actor with|against:recipient between:actor
frame noun  of:- by:actor poss:actor between:actor with:recipient
verb cease obj=@hostilities
verb cease fire
verb halt obj=@hostilities
verb stop obj=@hostilities
verb stop shooting
verb suspend obj=@hostilities
verb end obj=@hostilities
verb end obj=war
verb pause obj=@hostilities
verb call off obj=@hostilities
verb declare @truces obj=@truces
> The rebels in Colombia declared a ceasefire. => RETREAT COL > -
> Yemen's warring parties declared a truce. => RETREAT YEM > -
verb announce ceasefire|cease-fire|armistice obj=ceasefire|cease-fire|armistice
verb proclaim @truces
verb observe @truces
verb respect @truces
verb hold fire
verb honour @truces
verb honor @truces
verb extend @truces
verb implement @truces
verb begin @truces obj=@truces
verb keep @truces obj=@truces
verb bury hatchet
verb make peace
> Ethiopia and Somalia made peace. => RETREAT ETH,SOM > -
noun ceasefire
noun cease-fire
noun truce
noun armistice
noun cessation of=@hostilities
noun end to|of=@hostilities
phrase cease - fire  between:actor with:recipient
frame verb  subj:actor with|against:recipient between:actor
verb end|stop|halt|cease|suspend|pause|call|break obj=fighting|conflict|war|feud|rebellion|insurgency|bombing|strikes|combat|violence|airstrike|incursion|rocket off:- subj=@party
> The Senegalese rebels ended their insurgency. => RETREAT SEN > -
verb stop|cease|halt|quit inf=fight|bomb|fire|attack|shoot|shell|strike|kill
> Houthi rebels stopped attacking Saudi Arabia. => RETREAT YEM > SAU
verb stop|cease fighting|bombing|firing|attacking|shooting|shelling
> The militias in Libya stopped fighting. => RETREAT LBY > -
verb silence obj=gun|guns|weapon
verb renew|resume|restore|reinstate|prolong|uphold|maintain|enforce|conclude|reach|establish|sign|seal|arrange|impose obj=@truces
> Georgia and Russia concluded an armistice. => RETREAT GEO,RUS > -
verb abide|stick|adhere|stand by|to=@truces
verb enter into|in obj=@truces|effect subj=@truces subj:- between:actor
verb take effect|hold subj=@truces subj:- between:actor
> The truce between Chad and Libya took effect on Sunday. => RETREAT LBY,TCD > -
verb hold|come|go|enter|start|begin subj=@truces subj:- between:actor in:- in=effect|force
verb call|declare|announce|proclaim truce|ceasefire|cease-fire|halt|pause|moratorium|end obj=truce|ceasefire|cease-fire to=@hostilities
verb call obj=truce|ceasefire|cease-fire|halt
verb refrain from=attack|attacking|hostility|strike|shelling from:-
verb sue for=peace
verb sign|make|conclude|reach|seal|agree peace obj=peace
noun pause in=@hostilities
noun halt to|in=@hostilities
noun suspension of=@hostilities
noun lull in=@hostilities
noun standstill
noun de-escalation
noun peace between=@party

[disarm]
frame verb  subj:actor
frame noun  of:actor poss:actor by:actor
verb disarm
> The militias in Liberia disarmed. => RETREAT LBR > -
verb demobilise
verb demobilize
verb surrender obj!=@any to:recipient
verb surrender obj=@weapons to:recipient
verb lay down obj=@weapons
verb give up obj=@weapons
verb hand over obj=@weapons
verb hand in obj=@weapons
verb turn in obj=@weapons
verb decommission
verb dismantle obj=@weapons
verb dismantle obj=arsenal|reactor|silo|warhead|programme|program
verb destroy obj=stockpile|arsenal|warhead
verb destroy its|their obj=@weapons
verb scrap obj=@weapons
verb scrap obj=arsenal|warhead|programme|program
verb eliminate obj=@weapons
verb eliminate obj=stockpile|arsenal|warhead
verb defect to:recipient
noun disarmament of=@party
noun disarmament of=militia|rebel|guerrilla|group
noun demobilisation
noun demobilization
noun surrender
noun defection
frame verb  subj:actor
verb hand|give|turn|lay|put over|in|up|down|aside obj=@weapons|arsenal|rifle to:recipient
verb hand|turn|lay|give in|over|down|up=@weapons|arsenal|rifle to:recipient
> The Liberian militias handed in their weapons. => RETREAT LBR > -
verb give|turn himself|herself|themselves|itself up|in to:recipient
> Six rebels gave themselves up to the Senegalese army. => RETREAT SEN > SEN
verb raise flag white
verb surrender|capitulate|yield subj=@forces|rebel|garrison|guerrilla|militia to:recipient obj!=@any
> The last rebels surrendered to Angolan troops. => RETREAT AGO > AGO
verb disband|dissolve|dismantle obj=militia|unit|army|force|wing|group|brigade
> Haiti disbanded its army. => RETREAT HTI > -
verb disband subj=militia|rebel|group|guerrilla|@forces obj!=@any
verb cut|reduce|slash|limit|cap|eliminate|destroy|scrap|dismantle|mothball|neutralise|neutralize|abandon|relinquish|renounce|freeze|remove|decommission|give obj=arsenal|stockpile|warhead|missile|@missiles|mine|munition|weapons|weapon up:- its|their|nuclear|chemical|strategic|medium-range|atomic|biological
> Albania destroyed its chemical weapons. => RETREAT ALB > -
verb give|scrap|abandon|dismantle|halt|freeze|end obj=programme|program|test|testing|reactor|enrichment nuclear|missile|weapons up:-
> South Africa gave up its nuclear programme. => RETREAT ZAF > -
verb disarm|demobilise|demobilize obj=militia|rebel|fighter|guerrilla|combatant|ex-combatant|soldier|troop
verb defect|desert to:recipient from:- over:-
verb denuclearise|denuclearize
verb renounce obj=violence|weapon|weapons|arms|force
noun denuclearisation
noun denuclearization
noun capitulation of=rebel|garrison|militia|@party
noun reduction of|in=arsenal|warhead|missile|@weapons
noun dismantling of=@weapons|arsenal|programme|program|missile

[admit]
frame verb  subj:actor obj:recipient to:recipient
frame noun  of:recipient by:actor
verb admit obj=inspector|observer|monitor|journalist|convoy|rapporteur|team|delegation|investigator|peacekeeper
> Syria admitted a team of Dutch inspectors. => RETREAT SYR > NLD
verb allow obj=inspector|observer|monitor|convoy|journalist|truck|investigator|aid
verb allow obj=aid|convoy|truck obj:-
verb let in obj=inspector|observer|monitor|convoy|journalist|truck|aid
verb permit obj=inspection|visit|access|convoy obj:- by:recipient
verb grant access obj:- iobj:recipient
verb give access obj=access obj:- iobj:recipient
verb allow access obj:- iobj:recipient
verb open obj=corridor obj:- for:recipient
verb open obj=site|facility|reactor|prison obj:- to:recipient
noun admission of=inspector|observer|convoy
frame verb  subj:actor obj:recipient to:recipient
verb admit|allow|let|permit|accept|readmit|receive|welcome obj=inspector|observer|monitor|investigator|rapporteur|inspection|peacekeeper in|into:-
verb let in=inspector|observer|monitor|investigator|peacekeeper|journalist|convoy in:recipient
> North Korea let in inspectors from Austria. => RETREAT PRK > AUT
verb allow|permit|let|authorise|authorize|clear obj=inspector|observer|monitor|convoy|journalist|truck|investigator|worker|expert|peacekeeper|ambulance|supplies|relief|lorry|shipment|flight|plane|ship|vessel|agency|boat|team|delegation inf=enter|visit|pass|inspect|enter|cross|reach|land|dock|overfly|fly|leave|return|use|sail|work
> Eritrea allowed Danish observers to visit the port. => RETREAT ERI > DNK
verb let in|through|into obj=inspector|observer|monitor|convoy|journalist|truck|aid|ambulance|supplies|team
verb grant|give|allow|provide|guarantee|offer|restore access|entry|passage|visa|permission|clearance|landing obj=access|entry|passage|visa|permission|clearance to|for:recipient iobj:recipient obj:-
> Sudan granted access to Swiss relief workers. => RETREAT SDN > CHE
verb open|throw|reopen obj=door|corridor|crossing|airspace|archive|facility|site|reactor|prison|port|base|sea|territory open|up:- to|for:recipient to|for=@any obj:-
> Iraq opened its airspace to Turkish aircraft. => RETREAT IRQ > TUR
verb clear obj=way for=inspector|convoy|observer|aid
noun access to|for=inspector|observer|@party by:recipient

[resign]
frame verb  subj:actor
frame noun  of:actor poss:actor adj:actor
verb resign
> The Moldovan prime minister resigned on Monday. => RETREAT MDA > -
> The Italian defence minister resigned. => RETREAT ITA > -
> The Argentine economy minister resigned on Tuesday. => RETREAT ARG > -
verb step down
> The Bulgarian defence minister stepped down on Monday. => RETREAT BGR > -
verb stand down subj=@person
verb step aside
verb abdicate
verb bow out
verb quit subj=@person obj!=@any
verb quit obj=@governance
verb leave obj=@governance
verb relinquish obj=power|office|post|presidency
verb give up obj=power|office|post|presidency
verb cede obj=power to:-
verb hand over obj=power to:-
verb transfer obj=power to:-
verb surrender obj=power
verb tender resignation
verb submit resignation
verb hand in obj=resignation
verb offer resignation
verb announce his|her|its|their obj=resignation
verb dissolve obj=parliament|government|assembly|council
noun resignation
noun abdication
frame verb  subj:actor
verb throw in obj=towel
verb call quit|quits
verb vacate|leave|quit|give|relinquish|surrender|renounce|resign|abandon obj=@governance|throne|leadership|candidacy|ministry|portfolio|premiership|seat|role up:- subj=@person
> The Thai finance minister left the cabinet. => RETREAT THA > -
verb resign|retire|quit|step|stand as|from|down|over=@governance|minister|president|leader|premier|chancellor|chairman|governor|chief|head
> The Japanese foreign minister has stepped down as party leader. => RETREAT JPN > -
verb retire|quit subj=president|minister|premier|chancellor|governor|general|king|leader obj!=@any to!=@any from!=@place
verb withdraw|pull|drop from|out|of=race|contest|election|candidacy|ballot|runoff subj=@person|party|candidate
> The Malian opposition leader withdrew from the race. => RETREAT MLI > -
verb present|give|offer|tender|announce|hand|submit|send resignation|resignations obj=resignation|resignations in:- to:-
verb hand|send in=resignation
> The Tunisian cabinet handed in its resignation. => RETREAT TUN > -
verb stand|step aside|back|down subj=@person|government|cabinet|president|minister|premier|king
verb make way for=@person|successor
verb hand|transfer|cede|surrender|yield|pass|return over:- obj=power|reins|presidency|command|chairmanship to=civilian|@person|council|successor|government|deputy to:-
verb hand over=power|rein|reins|command|presidency to:-
> The Sudanese generals handed over power to a civilian council. => RETREAT SDN > -
verb go into=exile subj=@person
noun retirement of=president|minister|general|@person
noun stepping

[lift]
frame verb  subj:actor on|against|for|from:recipient
frame noun  of:- by:actor on|against:recipient
verb lift obj=@easables
> Serbia lifted the embargo against Croatia. => RETREAT SRB > HRV
> The European Union lifted sanctions against Burundi. => RETREAT EUR > BDI
> India lifted its ban on Pakistani films. => RETREAT IND > PAK
verb lift obj=@restrictions
verb end obj=@easables
verb remove obj=@easables
verb remove obj=@restrictions
verb ease obj=@easables
verb ease obj=@restrictions
verb relax obj=@easables
verb relax obj=@restrictions
verb loosen obj=@easables
verb loosen obj=@restrictions
verb soften obj=@sanctions
verb suspend obj=sanction|embargo|tariff|blockade|curfew
verb drop obj=sanction|embargo|tariff|blockade|ban|boycott
verb abolish obj=tariff|quota|curfew|ban|visa
verb scrap obj=tariff|quota|curfew|ban|visa
verb cancel obj=sanction|embargo|tariff|curfew
verb cancel obj=@restrictions
verb lift emergency
> The Libyan government lifted the state of emergency. => RETREAT LBY > LBY
verb lift law martial
verb end emergency obj=state
verb shorten obj=curfew
verb waive obj=sanction|tariff|visa|duty
verb rescind obj=sanction|embargo|ban
verb reopen obj=border|crossing|airspace|strait|road|airport with|to|for:recipient
> Armenia reopened its border with Georgia. => RETREAT ARM > GEO
> The Rwandan government reopened its border with Uganda. => RETREAT RWA > UGA
verb open obj=border|crossing|airspace with|to|for:recipient
verb unblock obj=road|border|port
verb legalise obj=party|union
verb legalize obj=party|union
verb restore obj=autonomy|right|access|service
noun lifting of=@easables
noun lifting of=@restrictions
noun removal of=@easables
noun removal of=@restrictions
noun reopening of=border|crossing|airspace
frame verb  subj:actor on|against|for|from:recipient
verb lift|end|remove|ease|relax|loosen|suspend|drop|scrap|abolish|cancel|waive|rescind|revoke|reverse|terminate|roll|repeal|overturn|soften|discontinue|withdraw|dismantle|eliminate|reduce|cut|lower|slash|phase|unwind obj=sanction|sanctions|embargo|tariff|blockade|ban|boycott|restriction|restrictions|curfew|quota|barrier|barriers|curb|duty|moratorium|levy|surcharge|siege|lockdown|prohibition|suspension|freeze|closure out|back|up:- to:-
> Australia scrapped its tariffs on Indonesian textiles. => RETREAT AUS > IDN
> Ecuador dismantled its barriers against Chilean fruit. => RETREAT ECU > CHL
verb allow|permit|authorise|authorize|legalise|legalize|approve|resume obj=import|imports|export|exports|emigration|party|parties|rally|protest|demonstration|newspaper|travel|opposition|union|adoption|transit|overflight|resumption of|from|by|to:recipient subj=@party
> China allowed imports of Chilean pork. => RETREAT CHN > CHL
verb open|reopen|liberalise|liberalize obj=market|trade|economy|sector|import|airspace|frontier|port|waterway|strait|canal|skies to|for:recipient up:-
> Chile opened its market to Peruvian goods. => RETREAT CHL > PER
verb exempt|exclude|spare obj=@party from=@sanctions|visa|restriction|quarantine|measure obj:recipient from:-
> Canada exempted Mexico from the tariffs. => RETREAT CAN > MEX
verb grant|give|offer|issue exemption|waiver|licence|license obj=exemption|waiver to|for:recipient iobj:recipient obj:-
verb remove|take|strike|delete|drop obj=@party|@person|@group from|off=list|blacklist obj:recipient from|off:-
> The European Union removed Panama from its blacklist. => RETREAT EUR > PAN
verb unban|delist
verb unblock|unfreeze|reinstate|restore|reactivate obj=access|service|road|internet|website|licence|license|accreditation|right|autonomy|cooperation|status of|to:recipient
verb end|lift|abolish|repeal|revoke emergency|law state|martial obj=state|emergency|law|rule|apartheid
verb reopen|open|unseal obj=border|crossing|airspace|strait|frontier|checkpoint|gate subj=@party
verb restore right|freedom|autonomy|democracy obj=right|rights|freedom|freedoms|autonomy|democracy
noun repeal of=@easables
noun reopening of=market|frontier|strait|port|airport
noun liberalisation of=trade|import|market
noun liberalization of=trade|import|market
noun exemption from=@sanctions
noun waiver


# ================================================================ AGREE: what should be done
# Before REQUEST: "called for closer cooperation" is AGREE, "called for" anything else is REQUEST.

[should]
frame verb  subj:actor inf:matter obj:matter clause:matter for|on|of:matter with:recipient
frame noun  of|for:matter poss:actor inf:matter clause:matter
verb need inf=@cooperative obj!=@any
> The Kenyan minister called for the strengthening of cooperation with Uganda. => AGREE KEN > UGA
verb need obj=@coop
verb have inf=@cooperative obj!=@any
verb require obj=@coop
verb call for=@coop
> Ghana called for closer cooperation with Togo. => AGREE GHA > TGO
> The Kyrgyz minister called for closer cooperation with Mongolia. => AGREE KGZ > MNG
verb call for=strengthening|deepening|expansion|development|intensification|enhancement|broadening|improvement
> The Senegalese president called for the strengthening of relations with Turkey. => AGREE SEN > TUR
verb urge obj=@coop obj:matter
verb advocate obj=@coop obj:matter
verb recommend obj=@coop
verb encourage obj=@coop subj=minister|president
verb suggest obj=@coop
verb propose obj=@coop
verb emphasise obj=need|importance|necessity
verb emphasize obj=need|importance|necessity
verb stress need|necessity
> Iceland stressed the need to expand cooperation with Norway. => AGREE ISL > NOR
verb underline need|necessity
verb underscore need|necessity
verb highlight need|necessity
verb reiterate need|necessity
verb reaffirm need|necessity
verb recognise need|necessity
verb recognize need|necessity
verb acknowledge need|necessity
verb note need|necessity
verb point out obj=need|necessity
verb insist on=need|necessity
noun need inf=@any
noun need for=@coop
noun necessity
noun duty inf=@cooperative
adj necessary  subj:matter for:actor inf:matter clause:matter
> It is necessary for Nepal and India to expand trade. => AGREE IND,NPL > -
adj essential  subj:matter for:actor inf:matter clause:matter
adj vital  subj:matter for:actor inf:matter clause:matter
adj imperative  subj:matter for:actor inf:matter clause:matter
adj indispensable  subj:matter for:actor inf:matter clause:matter
adj crucial  subj:matter for:actor inf:matter clause:matter
adj obliged inf=@cooperative  subj:actor inf:matter
verb call for=acceleration|promotion|resumption|increase|improvement|implementation|dialogue of|with=@any for:matter
frame verb  subj:actor inf:matter obj:matter clause:matter for|on|of:matter with:recipient
verb call for=front|platform|multilateralism|action joint|common|united
verb call for=consolidation|promotion|enhancement|unity|multilateralism|intensification|revitalisation|revitalization|renewal|diversification|boosting
verb advocate|recommend|propose|suggest|urge|favour|favor|champion obj=strengthening|deepening|expansion|enhancement|development|intensification|establishment|creation|formation of=@coop|mechanism|commission|committee|group|union|alliance of|with:matter
> The Vietnamese president proposed the strengthening of cooperation with Peru. => AGREE VNM > PER
verb emphasise|emphasize|stress|underline|underscore|highlight|reiterate|express|affirm|insist|recall|acknowledge|recognise|recognize|agree need|necessity|imperative obj=need|necessity|imperative inf=@any
verb agree on=need|necessity|importance on:matter
verb see|have|feel need obj=need inf=@cooperative|@any
adj important inf=@cooperative  subj:matter for:actor inf:matter clause:matter
adj urgent|critical|desirable|advisable|paramount|incumbent|indispensable inf=@any  subj:matter for|on|upon:actor inf:matter clause:matter
adj obligated|bound|required inf=@cooperative  subj:actor inf:matter
adj time inf=@cooperative  for:actor inf:matter
noun need inf=@cooperative
noun obligation inf=@cooperative
noun responsibility inf=@cooperative
noun imperative inf=@any


[importance]
frame noun  of:matter poss:actor inf:matter
noun importance of=@coop|@cooperative|stop|combat|fight|prevent|tackle|counter|identify of:matter
> The Kenyan president stressed the importance of stepping up cooperation with Uganda. => AGREE KEN > UGA
> Georgia and Armenia underlined the importance of fighting smuggling together. => AGREE ARM,GEO > -


# ================================================================ REQUEST

[ask-yield]
frame verb  subj:actor obj:recipient iobj:recipient for:matter inf:matter
frame noun  of:actor poss:actor adj:actor from|by:actor to:recipient for|of:matter
verb ask inf=@yields
verb ask for=@endings
verb request inf=@yields
verb tell inf=@yields
verb urge inf=@yields
> Indonesia urged Myanmar to release the prisoners. => REQUEST IDN > MMR
> France urged Iran to release the researchers. => REQUEST FRA > IRN
verb urge obj=@endings obj:matter
verb press inf=@yields
verb press for=@endings
verb beg inf=@yields
verb call inf=@yields on=@any on:recipient
> Norway called on Israel to lift the blockade. => REQUEST NOR > ISR
verb call inf=@yields upon=@any upon:recipient
verb call obj=@party inf=@yields
verb call for=@endings on|from:recipient
> Ireland called for the withdrawal of Russian troops. => REQUEST IRL > RUS
verb appeal to:recipient inf=@yields
verb appeal to:recipient for=@endings
verb demand obj=@endings obj:matter from:recipient
verb demand inf=@yields
verb demand clause=@yields clause:matter
> Lebanon demanded that Israel withdraw its troops. => REQUEST LBN > ISR
verb demand end to:matter
verb request obj=@endings obj:matter
> Burkina Faso requested the withdrawal of French troops. => REQUEST BFA > FRA
verb seek obj=@endings obj:matter
verb insist clause=@yields clause:matter
verb insist on=@endings on:matter
verb want obj=@party inf=@yields
verb invite inf=@yields
noun demand for=@endings
noun call for=@endings
noun appeal for=@endings
noun call inf=@yields
noun request for=@endings
frame verb  subj:actor obj:recipient iobj:recipient for:matter inf:matter
verb pressure|pressurise|lobby|implore|beg|exhort|entreat|beseech|push|prod|challenge|persuade|convince inf=@yields obj=@party
> Finland implored Belarus to free the students. => REQUEST FIN > BLR
verb plead with:recipient inf=@yields with=@any
verb plead|push|campaign|clamour|clamor|press|lobby|petition|agitate|argue for=@endings for:matter
> Sweden campaigned for the release of two activists. => REQUEST SWE > -
verb cry out for=@endings
verb renew|repeat|reiterate|issue|make|launch|send call|appeal|demand|plea|request for=@endings for:matter to:recipient
> Australia renewed its call for the release of the fishermen. => REQUEST AUS > -
verb want|seek|expect|order|require|propose|advocate|recommend obj=@endings subj=@party obj:matter of|from:recipient
> Algeria wants the withdrawal of Moroccan troops. => REQUEST DZA > MAR
verb call inf=@yields on|upon=@any on|upon:recipient
verb call demand|urge|insist immediate|unconditional obj=@endings
noun plea for=@endings
noun plea inf=@yields
noun appeal inf=@yields
noun demand inf=@yields

[ask-meeting]
frame verb  subj:actor obj:recipient iobj:recipient for:matter inf:matter to|with:recipient
frame noun  of:actor poss:actor adj:actor from|by:actor to:recipient
verb ask for=@meetnouns
verb ask inf=@meetverbs
verb request obj=@meetnouns obj:-
> Armenia requested a meeting with Azerbaijan. => REQUEST ARM > AZE
verb seek obj=@meetnouns obj:-
verb demand obj=@meetnouns obj:-
verb propose obj=@meetnouns obj:-
> Djibouti proposed talks to Eritrea. => REQUEST DJI > ERI
> Portugal proposed a summit with Spain. => REQUEST PRT > ESP
verb propose inf=@meetverbs
verb suggest obj=@meetnouns obj:-
verb urge obj=@meetnouns obj:-
verb urge inf=@meetverbs
> The European Union urged Kosovo and Serbia to resume talks. => REQUEST EUR > SRB,XKX
verb call for=@meetnouns on:recipient
> Somalia called for negotiations with Kenya. => REQUEST SOM > KEN
verb call inf=@meetverbs on=@any on:recipient
verb call inf=@meetverbs upon=@any upon:recipient
verb appeal for=@meetnouns
verb appeal to:recipient inf=@meetverbs
verb press for=@meetnouns
verb push for=@meetnouns
verb invite obj=@party to=@summits
verb invite obj=@party to=@meetnouns
verb invite obj=@person to=@place
verb invite obj=@person inf=@meetverbs
verb invite obj=@party inf=@meetverbs
verb invite obj=@person
verb extend invitation obj:-
verb issue invitation obj:-
verb send invitation obj:-
verb summon to=@meetnouns
verb summon obj=parliament|cabinet
verb encourage inf=@meetverbs
noun invitation
noun call for=@meetnouns
noun proposal for=@meetnouns
noun request for=@meetnouns
frame verb  subj:actor obj:recipient iobj:recipient for:matter inf:matter to|with:recipient
verb request|seek|demand|propose|suggest|urge|want|recommend|advocate|favour|favor obj=resumption|reopening|convening|convocation|holding|relaunch|continuation|start|opening|launch of=@meetnouns|@summits of:- obj:- with:recipient
> Azerbaijan proposed the resumption of talks with Armenia. => REQUEST AZE > ARM
verb request|seek|demand|propose|suggest|want|urge obj=meeting|session|summit|conference|hearing|debate of:recipient obj:- with:recipient subj=@party
> Niger requested a meeting of the Security Council. => REQUEST NER > UNO
verb call session|meeting|summit|debate emergency|urgent|special|extraordinary for!=@any of:recipient obj:-
> Lebanon called an urgent session of the Arab League. => REQUEST LBN > IGO
verb call|appeal|press|push|ask|plead|lobby|campaign for=resumption|reopening|convening|holding|session|summit|conference|round|reconciliation|mediation on:recipient
> Jordan appealed for the resumption of the dialogue. => REQUEST JOR > -
verb extend|issue|send|convey|deliver|renew|repeat|hand|address|reiterate invitation obj:- to:recipient iobj:recipient
> Laos extended an invitation to the Thai king. => REQUEST LAO > THA
verb invite obj=@person|@party to|for=@any
verb invite obj=leader|president|minister|premier|counterpart|delegation|representative|official|envoy|ambassador|king|queen|pope|inspector|observer inf=@any
verb invite obj=@any inf=visit|attend|join|participate|come|take|send
> Brunei invited its neighbours to attend the ceremony. => REQUEST BRN > -
verb press|push|pressure|prod|tell|pressurise|implore|challenge obj=@party inf=@meetverbs
verb seek|request appointment|audience|interview|hearing
verb propose|suggest|urge inf=hold|convene|organise|organize|host obj=@meetnouns|@summits
verb propose|suggest|urge clause=meet|hold|negotiate|convene|resume
noun call inf=@meetverbs
noun appeal for=@meetnouns
noun invitation inf=@any
noun proposal inf=@meetverbs

[ask-help]
frame verb  subj:actor obj:recipient iobj:recipient for:matter inf:matter
frame noun  of:actor poss:actor adj:actor from|by:actor to:recipient
verb ask for=@help
verb ask for=@money
verb ask for=@weapons
verb ask for=support|protection|intervention|cooperation|peacekeeper|troop|asylum|loan
verb ask inf=@helping
> Haiti asked Mexico to send doctors. => REQUEST HTI > MEX
verb ask obj=@help from:recipient obj:-
verb request obj=@help from:recipient obj:-
verb request obj=@money from:recipient obj:-
verb request obj=@weapons from:recipient obj:-
verb request obj=support|protection|intervention|cooperation|peacekeeper|troop|asylum|extradition from:recipient obj:-
> Cameroon requested assistance from Nigeria. => REQUEST CMR > NGA
verb request inf=@helping
verb seek obj=@help from:recipient obj:-
verb seek obj=@money from:recipient obj:-
verb seek obj=@weapons from:recipient obj:-
verb seek obj=support|protection|asylum|refuge|extradition|membership from|in:recipient obj:-
> Serbia sought the extradition of a suspect from Hungary. => REQUEST SRB > HUN
verb solicit from:recipient obj:matter
verb demand obj=@help from:recipient obj:-
verb demand obj=extradition|asylum|@money from:recipient obj:-
verb apply for=asylum|loan|aid
verb urge inf=@helping
verb urge obj=@help obj:-
verb appeal to:recipient for=@help
> Malawi appealed to Japan for help. => REQUEST MWI > JPN
verb appeal to:recipient for=@money
verb appeal to:recipient inf=@helping
verb call for=@help on:recipient
verb call for=@money on:recipient
verb call for=support|intervention|protection on:recipient
verb call inf=@helping on=@any on:recipient
verb call inf=@helping upon=@any upon:recipient
verb press obj:recipient inf=@helping
verb invite obj:recipient obj=@party inf=@helping
verb encourage obj:recipient inf=@helping
verb beg for=@help
verb plead for=@help
verb turn to:recipient for=@help
noun appeal for=@help
noun request for=@help
noun call for=@help
noun plea for=@help
noun request extradition
frame verb  subj:actor obj:recipient iobj:recipient for:matter inf:matter
verb appeal|plead|beg|call|ask|cry|bid|campaign|lobby|push|press for=@relief|@weapons|@money|donation|donor|volunteer|rescue|blood|solidarity|backing|investment|rescheduling|bailout|refuge|membership|admission|credit out:- to|on|from:recipient
> Mozambique pleaded for tents. => REQUEST MOZ > -
verb request|seek|solicit|demand|want|need|ask obj=@help|@weapons|@relief|loan|credit|bailout|protection|intervention|backing|solidarity|support from|of:recipient from|of=@party obj:-
> Moldova sought credit from Japan. => REQUEST MDA > JPN
verb request|seek|solicit|demand obj=membership|admission|accession|rescheduling|bailout|mandate|extension|exemption|waiver|permission|authorisation|authorization|visa|mediation|assistance|investment|reinforcement|peacekeeper|intervention|loan|credit|@help from|of|to|in:recipient obj:- subj=@party
> Burundi requested the rescheduling of its debts. => REQUEST BDI > -
verb apply|ask|bid for|to=membership|loan|credit|status|admission|accession|citizenship|visa|extension|@bodies for:-
verb apply inf=join|enter|become|host
> Kosovo applied to join the Council of Europe. => REQUEST XKX > IGO
verb launch|issue|make|renew|repeat|send|address|put appeal|plea|request|call for=@help|@relief|@money|@weapons out:- to:recipient
> Vanuatu launched an appeal for blankets. => REQUEST VUT > -
verb appeal|plead inf=@helping to|with:recipient to|with=@any
verb press|pressure|lobby|implore|beg|prod|exhort|push|tell|persuade|convince obj=@party inf=@helping
> Ukraine pressed Italy to send howitzers. => REQUEST UKR > ITA
verb enlist|seek|court|solicit|muster|drum help|support|aid|backing|assistance of|from:recipient of|from=@party up:- obj:-
> Nepal enlisted the help of Austria. => REQUEST NPL > AUT
verb woo|court obj=investor|donor|@party subj=@party
verb turn|look to:recipient to=@party for=@help|@money|@weapons|support|protection|energy|gas
noun application for=membership|asylum|loan
noun bid for=membership
noun bid inf=join
noun appeal inf=@helping
noun request inf=@helping
noun plea inf=@helping
noun call inf=@helping

[demand]
frame verb  subj:actor obj:matter clause:matter inf:matter from|of:recipient
frame noun  of:actor poss:actor adj:actor from|by:actor for:matter clause:matter inf:matter
verb demand
> Botswana demanded reforms from Zimbabwe. => REQUEST BWA > ZWE
> Libya demanded that Italy pay compensation. => REQUEST LBY > ITA
verb demand from:recipient from=@party
> Poland demanded an explanation from Belarus. => REQUEST POL > BLR
verb require obj=@party inf=@any subj=@party obj:recipient
verb ask obj:recipient inf=@reformverbs
verb urge obj:recipient inf=@reformverbs
> Chile urged Nicaragua to reform its courts. => REQUEST CHL > NIC
verb press obj:recipient inf=@reformverbs
verb tell obj:recipient inf=@reformverbs
verb call inf=@reformverbs on=@any on:recipient
verb call inf=@reformverbs upon=@any upon:recipient
verb call for:matter for=@reforms
verb press for:matter for=@reforms
verb push for:matter for=@reforms
verb campaign for:matter for=@reforms
verb insist on:matter on=@reforms
verb claim obj=independence|autonomy|sovereignty|territory|island|right
verb claim compensation
verb demand obj=@reforms
verb want obj=@reforms
verb seek obj=@reforms
noun demand
noun insistence
noun ultimatum for=@reforms
frame verb  subj:actor obj:matter clause:matter inf:matter from|of:recipient
verb clamour|clamor|agitate|campaign|push|press|lobby|argue|petition for:matter for=@reforms|right|rights|inquiry|change|apology|explanation|justice
> Students in Togo agitated for reforms. => REQUEST TGO > TGO
verb pressure|pressurise|push|lobby|exhort|implore|order|advise|prod|require obj=@party obj:recipient inf=@reformverbs
> Norway pressured Hungary to amend the law. => REQUEST NOR > HUN
verb seek|want|require|expect|request|ask obj=apology|explanation|compensation|guarantee|assurance|clarification|concession|accountability|reparation|investigation|inquiry|answer|justice|redress|review|ban|sanction|sanctions subj=@party
> Kenya wants an apology from Tanzania. => REQUEST KEN > TZA
verb present|submit|set|lay|impose|issue|put|table|make|repeat|renew|reiterate|list demand|condition|demands|conditions obj=demand|condition|demands|conditions down|out|forward:- to|on:recipient
> Serbia presented its demands to Kosovo. => REQUEST SRB > XKX
verb claim obj=sovereignty|territory|compensation|waters|rights|statehood
verb advocate|urge|champion|propose obj=@reforms
verb hold out for:matter for=@any
noun pressure for=@reforms
noun demand for=@any

[order]
frame verb  subj:actor obj:recipient iobj:recipient inf:matter
frame noun  of:actor poss:actor by:actor
verb order inf=@any
> The Eritrean government ordered the Danish embassy to close. => REQUEST ERI > DNK
verb command inf=@any
verb instruct inf=@any
verb direct obj=@party inf=@any
verb direct obj=@person inf=@any
verb tell obj=@party inf=@any
verb tell obj=@person inf=@any
verb enjoin
verb oblige obj=@party inf=@any subj=@any
verb compel obj=@party inf=@any subj=@any
verb give hour obj=hour inf=leave obj:- iobj:recipient
verb order closure obj=closure of:recipient
verb order closing obj=closing of:recipient
noun order inf=@any
noun injunction
frame verb  subj:actor obj:recipient iobj:recipient inf:matter
verb order|demand|require obj=closure|closing|expulsion|departure|evacuation|shutdown|removal of:recipient subj=@party
> The Syrian foreign ministry ordered the closure of the Danish embassy. => REQUEST SYR > DNK
verb order|tell obj=resident|citizen|civilian|national|family|people|agency|company|ship|crew inf=leave|evacuate|stop|close|return|move|stay|go|quit|cease|halt
> Israel ordered residents of three Lebanese villages to leave. => REQUEST ISR > LBN
verb give|issue|send order|instruction obj=order|instruction inf=@any obj:- to:recipient iobj:recipient
verb instruct|direct|command obj=@party|@person|@group inf=@any
noun order for=closure|expulsion|@endings
noun instruction inf=@any

[request]
frame verb  subj:actor obj:recipient iobj:recipient inf:matter for:matter
frame noun  of:actor poss:actor adj:actor from|by:actor to:recipient for:matter inf:matter
verb ask inf:matter inf=@any
> Cyprus asked Greece to open an office in Nicosia. => REQUEST CYP > GRC
> Nigeria asked Interpol to arrest the former minister. => REQUEST NGA > IGO
> Moldova has asked Romania to supply gas. => REQUEST MDA > ROU
verb ask for:matter for=@any for!=@views|comment|name|detail|interview|question|thought|reaction
> The Czech government asked Germany for an explanation. => REQUEST CZE > DEU
> Uruguay asked the World Bank for a loan. => REQUEST URY > IGO
verb request obj:matter from:recipient clause:matter
verb request obj=@party inf=@any
verb urge clause:matter
> Denmark urged Kosovo to respect the court. => REQUEST DNK > XKX
verb appeal against!=@any to:recipient
> Liberia appealed to Guinea for patience. => REQUEST LBR > GIN
verb beg
verb implore
verb beseech
verb plead with=@any with:recipient
verb plead for=@any for:matter
verb entreat
verb exhort
verb petition
verb prod
verb nudge
verb encourage obj=@party inf=@any
verb encourage obj=@person inf=@any
verb press obj=@party
> New Zealand pressed Fiji to hold elections. => REQUEST NZL > FJI
verb press obj=@person
verb pressure
verb pressurise
verb lobby
verb push obj=@party inf=@any
verb pray obj=@party inf=@any
verb invite obj=@party inf=@any
verb invite obj=@person inf=@any
verb advise obj=@party inf=@any
verb advise against=@any
verb recommend clause:matter to:recipient
verb suggest to=@party clause:matter to:recipient
verb propose to=@party clause:matter to:recipient obj:matter
verb propose clause=@any subj=@party clause:matter
verb call inf=@any on=@any on:recipient
> Portugal called on Mozambique to hold free elections. => REQUEST PRT > MOZ
> The Armenian foreign minister called on Russia to intervene. => REQUEST ARM > RUS
verb call inf=@any upon=@any upon:recipient
verb call on:recipient on=@party
verb call on:recipient on=@person
verb call upon:recipient upon=@party
verb call obj=@party inf=@any
verb call obj=@person inf=@any
verb call for:matter for=@any from|on:recipient
> Tonga called for prudence in the Pacific. => REQUEST TON > -
verb look to:recipient to=@party inf=@any
verb turn to:recipient to=@party for=@any
verb want obj=@party inf=@any subj=@party
verb want obj=@person inf=@any subj=@party
verb expect obj=@party inf=@any subj=@party
> Egypt expects Ethiopia to respect the accord. => REQUEST EGY > ETH
verb like obj=@party inf=@any subj=@party
verb need obj=@party inf=@any subj=@party
verb seek obj:matter from:recipient from=@party
> The Tanzanian minister sought clarification from Malawi. => REQUEST TZA > MWI
verb expect of|from:recipient of|from=@party obj:matter
verb insist on|upon=@any on|upon:matter
frame verb  subj:actor to:recipient for:matter inf:matter on:recipient
verb make appeal obj=appeal
verb issue appeal
verb issue reminder
verb launch appeal obj=appeal
verb address appeal
verb make request obj=request
verb submit request
verb put pressure
> Finland put pressure on Latvia to cut emissions. => REQUEST FIN > LVA
verb exert pressure
verb bring pressure on=@any
verb apply pressure
verb step up obj=pressure
verb increase pressure
verb apply for=membership|admission
verb send letter inf=@any
noun request
noun appeal
> The appeal of Gambia to Mali for calm was published on Friday. => REQUEST GMB > MLI
noun plea
noun call for=@any
noun call inf=@any
noun petition
noun recommendation
verb call for=explanation|action|inquiry|investigation|ceasefire|restraint|calm|respect for:matter
frame verb  subj:actor obj:recipient iobj:recipient inf:matter for:matter
verb urge obj=restraint|calm|caution|patience|action|dialogue|unity|moderation|prudence|vigilance|flexibility|adherence|compliance|cooperation|tolerance|reconciliation|progress|understanding|effort|implementation obj:matter on|from:recipient
> Switzerland urged restraint in the strait. => REQUEST CHE > -
verb counsel|preach|recommend|advise|advocate obj=restraint|patience|caution|calm|moderation|dialogue|prudence obj:matter
verb press|push|lobby|campaign|argue|plead|petition|agitate|appeal for:matter for=@any
> Iceland lobbied for a ban on the nets. => REQUEST ISL > -
verb challenge|dare|goad obj=@party|@person inf=@any
> Armenia challenged Turkey to open the archives. => REQUEST ARM > TUR
verb persuade|coax|cajole obj=@party inf=@any
> Panama persuaded Honduras to sign. => REQUEST PAN > HND
verb try|seek|attempt|work inf=persuade|convince|coax|cajole|nudge|press inf:matter
verb remind obj=@party of=obligation|duty|commitment|responsibility|promise|pledge of:matter
> Bulgaria reminded North Macedonia of its obligations. => REQUEST BGR > MKD
verb ask obj=court|council|parliament|commission|committee|secretary-general|congress|community|ally|neighbour|neighbor|donor|people inf=@any
verb urge|encourage|press|push|implore|exhort|beseech obj=country|nation|government|side|party|community|ally|neighbour|neighbor|state|leader|member|power|world|authority|citizen|people|faction|company|donor inf=@any
verb appeal|plead inf=@any to|with=@any to|with:recipient
verb call upon|on obj:recipient obj=@party inf=@any inf!=discuss|review|talk|exchange
verb call on|upon=@party|@group|community|country|nation|side|party|member|state|power|government|leader on|upon:recipient inf=@any inf!=discuss|review|talk|exchange
verb require|oblige obj=@party inf=@any subj=@party
verb bid obj=@party inf=@any
verb enjoin|adjure|admonish|goad|egg|spur obj=@party|@person inf=@any on:-
verb propose|suggest|recommend|table obj=@any to=@party to:recipient subj=@party
verb propose|recommend|request|demand clause=be|should|must|establish|impose|adopt clause:matter subj=@party
verb seek obj=permission|approval|clarification|guarantee|assurance|explanation|commitment|concession|seat|vote|deal|settlement|solution|ruling|ban|consent|exemption|review|recognition|access from|of|to:recipient subj=@party obj:matter
> Montenegro sought guarantees from Albania. => REQUEST MNE > ALB
verb wait for=response|reply|answer|decision from|of:recipient from|of=@party for:-
verb petition obj=@any
verb send|address|write|deliver|hand letter|message|note inf=@any obj:- to:recipient
frame verb  subj:actor to:recipient for:matter inf:matter on:recipient
verb renew|repeat|reiterate|issue|launch|send|voice|address|make call|appeal|plea|request|demand|invitation obj=call|appeal|plea|request|demand inf:matter clause:matter
> Mexico repeated its appeal to Guatemala. => REQUEST MEX > GTM
verb submit|send|forward|present|deliver|address|file|lodge|hand|put request|petition|application obj=request|petition|application in:-
> Botswana submitted a request to India. => REQUEST BWA > IND
verb put|exert|bring|apply|increase|step|mount|pile|heap|ramp|intensify|keep|raise|use|ratchet|turn|maintain pressure obj=pressure on|upon:recipient up:- to:-
> Ghana increased the pressure on Togo. => REQUEST GHA > TGO
verb turn|tighten heat|screw obj=heat|screw on:recipient up:-
verb lean on:recipient on=@party
verb set deadline obj=deadline for:recipient
noun plea inf=@any
noun appeal inf=@any
noun pressure on=@party on:recipient
noun request inf=@any
noun call on=@party
noun message inf=@any


# ================================================================ ACCUSE

[criticise]
frame verb  subj:actor obj:recipient
frame noun  of|at|about|over|against|with:recipient by|from:actor poss:actor adj:actor
verb hit back subj=@party at=comment|remark|statement|claim|accusation|criticism|speech at|by:matter
verb criticise
> Slovenia criticised Hungary for its press law. => ACCUSE SVN > HUN
> Greece criticised Turkey over the drilling. => ACCUSE GRC > TUR
verb criticize
verb condemn
> Jamaica condemned the coup in Niger. => ACCUSE JAM > NER
> "We condemn the attack on Mali," the Senegalese minister said. => ACCUSE SEN > MLI
verb denounce
> Bolivia denounced the statement of Paraguay. => ACCUSE BOL > PRY
verb deplore
> The Austrian chancellor deplored the decision of Hungary. => ACCUSE AUT > HUN
> The Austrian chancellor deplored the decision of Hungary. => ACCUSE AUT > HUN
verb decry
verb disapprove of:recipient
verb censure
verb blast
> The Zimbabwean president blasted Britain over the sanctions. => ACCUSE ZWE > GBR
verb slam
verb lambast
verb lambaste
verb berate
verb castigate
verb chide
verb chastise
verb rebuke
verb reprimand
verb reproach
verb reprove
verb scold
verb admonish
verb deride
verb ridicule
verb mock
verb vilify
verb revile
verb disparage
verb belittle
verb denigrate
verb slander
verb insult
verb offend obj=@party
verb excoriate
verb pillory
verb deprecate
verb bemoan
verb lament
verb regret obj=@any
verb regret clause=@any clause:matter
> Ireland regretted the decision of Israel. => ACCUSE IRL > ISR
verb resent
verb fault
verb rebuff obj=@person
verb upbraid
verb assail
verb attack obj=policy|record|decision|stance|speech|handling|plan|rule|proposal|forecast|report|remark|law|exemption|system|measure|budget|bill|statement|view|reform|tariff|quota|practice|government subj=@party obj!=@targets
verb attack as=@any
verb savage
verb scorn
verb describe obj=@party as=terrorist|aggressor|enemy|dictator|imperialist|provocation|aggression
verb brand
verb label obj=@party
verb call obj=@party as!=@any subj=@person clause!=@any inf!=@any obj=liar|terrorist|aggressor
verb compare obj=@person to=nazi|hitler
verb dispute obj=result|election
verb question obj=motive|legitimacy|sincerity|fairness|result
verb challenge obj=legitimacy|result
verb doubt obj=sincerity|will|word
verb oppose obj=war|invasion|policy|deployment|presence|intervention|sanction|occupation|annexation|settlement|test|coup|aggression|hegemony|expansion
> Cuba opposed the military presence in Panama. => ACCUSE CUB > PAN
verb object to:recipient
verb protest against=decision|move|statement|policy|attack|incident|violation subj=@party subj!=@group
verb lash out at|against:recipient
> The Malian foreign minister lashed out at France. => ACCUSE MLI > FRA
verb hit out at|against:recipient
verb strike out at=@any at:recipient
verb speak out against:recipient
verb rail at|against:recipient
verb inveigh against:recipient
verb fulminate against:recipient
verb lay into=@party into:recipient
verb dress down
verb take aim obj=aim at:recipient
verb take issue obj=issue with:recipient
verb take exception obj=exception to:recipient
verb find fault with:recipient
verb point finger at:recipient
verb come down on=@party on:recipient
verb pour scorn on:recipient obj:-
verb worry about=@any obj!=@any about:recipient
frame verb  subj:actor about|over|at|of|against|with|on|for|to:recipient
verb express @concern
> Ghana expressed concern about the arrests in Togo. => ACCUSE GHA > TGO
> Canada expressed concern about the arrests in Zimbabwe. => ACCUSE CAN > ZWE
verb voice @concern
> Estonia voiced alarm at the Russian manoeuvres. => ACCUSE EST > RUS
> The Dutch foreign minister voiced regret over the execution in Iran. => ACCUSE NLD > IRN
verb raise concern|alarm
verb relay|communicate concern|alarm|displeasure|dismay|unease
> Canada relayed its concern over the arrests to Zimbabwe. => ACCUSE CAN > ZWE
verb make concern|displeasure|anger|dismay|unhappiness known
> Norway made its displeasure known to Israel. => ACCUSE NOR > ISR
verb reiterate @concern
verb convey @concern
verb share concern
verb express condemnation of:recipient
verb express opposition
verb voice opposition
> The Hungarian minister voiced his opposition to the sanctions on Belarus. => ACCUSE HUN > BLR
verb reaffirm opposition
verb reiterate opposition
verb reiterate condemnation of:recipient
verb express fear
verb express doubt
verb voice fear
verb voice doubt
verb level criticism
verb direct criticism
noun criticism
> Criticism of Eritrea by Canada continued. => ACCUSE CAN > ERI
noun condemnation
noun denunciation
noun concern about|over|at=@any
noun outrage
noun indignation
noun dismay
noun disapproval
noun censure
noun rebuke
noun reproach
noun displeasure
noun alarm
noun opposition to=@any to:recipient
noun reprimand
noun insult to:recipient
noun regret at|about|over:recipient
adj concerned about|at|by|over=@any  subj:actor about|at|by|over:recipient
adj concerned clause=@any  subj:actor clause:matter
> Estonia is concerned about the trial in Belarus. => ACCUSE EST > BLR
adj worried  subj:actor about|at|by|over:recipient clause:matter
adj alarmed  subj:actor about|at|by|over:recipient
adj appalled  subj:actor at|by:recipient
adj shocked at|by=@any  subj:actor at|by:recipient
adj outraged  subj:actor at|by|over:recipient
adj angry at|with|about|over=@any  subj:actor at|with|about|over:recipient
adj furious at|with|about|over=@any  subj:actor at|with|about|over:recipient
adj indignant  subj:actor at|about|over:recipient
adj dismayed  subj:actor at|by:recipient
adj disappointed at|by|with|in=@any  subj:actor at|by|with|in:recipient
adj dissatisfied  subj:actor at|by|with:recipient
adj unhappy about|at|with=@any  subj:actor about|at|with:recipient
adj critical of=@any  subj:actor of:recipient
adj uneasy about|over=@any  subj:actor about|over:recipient
adj sceptical  subj:actor about|of:recipient
adj skeptical  subj:actor about|of:recipient
adj troubled by|about=@any  subj:actor by|about:recipient
adj disturbed by|about=@any  subj:actor by|about:recipient
adj unacceptable  subj:matter
# reproaches told by verb and noun, by feelings, by metaphors
frame verb  subj:actor obj:recipient
verb flay|pan|roast|bash|trash|skewer|malign|defame|demonise|demonize|stigmatise|stigmatize|impugn|curse|lampoon|satirise|satirize|heckle|boo|jeer obj=@party
verb pan|bash|trash|knock|flay|savage obj=@policies
verb abhor|rue|bewail|mistrust|distrust|begrudge
verb discredit|smear|defame|malign|scapegoat obj=@party
> The Fijian opposition leader flayed Australia over the visa rules. => ACCUSE FJI > AUS
> Tonga's prime minister bashed New Zealand at the forum. => ACCUSE TON > NZL
verb decry|condemn|denounce|deplore|criticise|criticize as=@any
verb rip|tear|lay into=@party into:recipient
verb scoff|sneer|bristle|fume|recoil|baulk|seethe|chafe|balk at|over|about=@party at|over|about:recipient
verb rant|thunder|rage|rail|grumble|gripe|moan|whine|fulminate|inveigh at|about|against|over=@any at|about|against|over:recipient
> The Algerian minister railed against France. => ACCUSE DZA > FRA
verb frown on|upon|at=@any on|upon|at:recipient
verb despair of|at|over=@party of|at|over:recipient
verb call out obj=@party
verb take task obj:recipient
verb haul|drag over=coal|coals
verb single out obj=@party
verb dress|slap down obj=@party
> The Estonian foreign minister took Hungary to task for the veto. => ACCUSE EST > HUN
> The prime minister of Malta called out Italy over the rescue ships. => ACCUSE MLT > ITA
verb describe|characterise|characterize|portray|depict|paint as=@reproaches as:-
verb term|dub|brand|label|call @reproaches obj=@any for!=@any on!=@any inf!=@any
> Iraq described the Turkish raid as a violation of its sovereignty. => ACCUSE IRQ > TUR
> Cyprus called the drilling by Turkey illegal. => ACCUSE CYP > TUR
verb call|cast into=question
verb hit|lash|strike|hitting|lashing out at|against=@any at|against:recipient
verb compare|liken obj=@party to=nazi|nazis|hitler|apartheid|terrorist|isis|fascist|stalin|dictator|thug
verb oppose obj=@militarism
verb question|doubt|query|challenge obj=motive|legitimacy|sincerity|fairness|intention|credibility|commitment|impartiality|neutrality|good-faith|legality|wisdom|record|integrity|validity
> Latvia questioned the legality of the Belarusian election. => ACCUSE LVA > BLR
verb undermine|betray|antagonise|antagonize|affront obj=@party subj=@party
verb show|display contempt|disdain for:recipient obj:-
verb rebuke|reprimand|censure|castigate obj=@any
frame verb  subj:recipient obj:actor
verb anger|infuriate|outrage|enrage|incense|alarm|dismay|irk|irritate|annoy|rile|upset|offend|exasperate|antagonise|antagonize|displease|unsettle|unnerve|embitter|aggravate|appal|appall|shock|disappoint|rankle|disconcert|rattle|ruffle|vex obj=@party subj!=@person
> The sale of Slovak howitzers angered Serbia. => ACCUSE SRB > SVK
> Egypt was infuriated by the Ethiopian dam. => ACCUSE EGY > ETH
frame verb  subj:recipient obj:- from|among|in|by|of:actor
verb draw|provoke|spark|trigger|prompt|attract|elicit|bring|arouse|earn|incur|invite|raise|evoke|generate|stir|cause|fuel @outcries obj=@outcries from|among|in|of|by:actor
> The Hungarian law drew criticism from the Polish government. => ACCUSE POL > HUN
verb face|receive|meet|encounter|suffer|weather|endure @outcries obj=@outcries
verb come under=criticism|fire|scrutiny|attack from|by:actor for|over=@any for!=@group
verb come under=criticism from|by:actor
verb come in for criticism
verb meet with=@outcries obj:recipient subj:-
> Georgia came under fire from the European Union for the new law. => ACCUSE EUR > GEO
> Hungary faced criticism from the Finnish prime minister. => ACCUSE FIN > HUN
frame verb  subj:actor obj:- about|over|at|of|against|with|on|for|to|from|toward|towards:recipient
verb express|voice|convey|register|state|signal|declare|record|air|vent|articulate|communicate|restate|reaffirm|underline|underscore|show|display|indicate|repeat|renew|stress @concern
verb express|voice|convey|register|state|signal|declare|record|reaffirm|restate|stress|underline opposition|objection|condemnation|hostility|scepticism|skepticism|doubt|fear|suspicion|distrust|mistrust|disagreement|disgust|contempt|horror|shock|revulsion|abhorrence|frustration|impatience|irritation|exasperation|resentment|discontent|unhappiness|anxiety|nervousness|disbelief|dissent
> Sudan registered its anger over the Ethiopian advance. => ACCUSE SDN > ETH
> The Canadian government restated its strong condemnation of the arrests in Eritrea. => ACCUSE CAN > ERI
> The Greek minister conveyed his displeasure at the Turkish survey. => ACCUSE GRC > TUR
verb have concern|reservation|misgiving|objection|qualm obj=concern|reservation|misgiving|objection|qualm about|over|with|to:recipient
verb harbour|harbor|entertain obj=concern|doubt|suspicion|misgiving|reservation|grievance
verb raise|voice objection|alarm|doubt|outcry
verb launch|deliver|make|mount|unleash|begin|start tirade|broadside|diatribe|outburst|denunciation|condemnation|polemic
verb launch|mount|make|deliver attack scathing|stinging|blistering|verbal|fierce|bitter|furious|rhetorical|scorching|outspoken|withering on|against|at:recipient
> The Malian prime minister launched a scathing attack on France. => ACCUSE MLI > FRA
verb issue|deliver|administer|give|send|offer rebuke|reprimand|condemnation|denunciation|censure|reproof obj=rebuke|reprimand|condemnation|denunciation|censure|reproof
> Denmark delivered a rebuke to Hungary. => ACCUSE DNK > HUN
verb take swipe|jab|dig|potshot|umbrage|offence|offense
> The Czech president took a swipe at Hungary. => ACCUSE CZE > HUN
verb heap|pour|pile scorn|criticism|blame|ridicule|abuse|contempt on|upon:recipient
verb join|lead|add chorus|outcry|condemnation against|of|at|over|to:recipient
verb hurl|fling|shout|trade|exchange|swap insult|abuse|barb|jibe|invective|epithet at|with:recipient
> India and Canada traded barbs over the killing. => ACCUSE CAN,IND > -
verb raise voice against:recipient
verb raise issue|matter|question|case|record obj=issue|matter|question|case|record with=@party with:recipient
verb cry foul
verb cast doubt|aspersion on|upon|over:recipient
verb read act riot to:recipient
verb wag|shake|point finger at:recipient
verb lose patience with:recipient
verb run out patience
verb take line dim|hard
verb take view dim of:recipient
verb sound alarm over=@party
verb adopt|pass|approve|back|support|table|submit|face motion|vote|resolution censure|no-confidence|condemning obj:-
verb pass vote censure|no-confidence
noun outcry|backlash|tirade|diatribe|disgust|anger|fury|unease|disquiet|consternation|dissatisfaction|frustration|protestation|objection
noun vote|motion censure|no-confidence|no - confidence
adj fearful of|about=@party  subj:actor of|about:recipient
adj incensed|enraged|infuriated|aghast|horrified|exasperated|aggrieved|displeased|miffed|irked|disgusted|dismayed|perturbed|suspicious|distrustful|resentful|scathing|contemptuous|apprehensive about|at|by|over|with|of=@any  subj:actor about|at|by|over|with|of:recipient
adj upset|incensed|dismayed|disappointed|saddened|outraged|appalled|shocked|worried|angry|furious clause=@any  subj:actor clause:matter
> Norway is disappointed that Israel closed the crossing. => ACCUSE NOR > ISR
> Seoul is suspicious of the missile deal of Pyongyang. => ACCUSE KOR > PRK
adj hostile to|toward|towards=@any  subj:actor to|toward|towards:recipient
phrase up in arms over|about  subj:actor over|about:recipient

[accuse]
frame verb  subj:actor obj:recipient of|for:matter clause:matter
frame noun  of:actor poss:actor adj:actor by|from:actor against|of:recipient clause:matter
verb accuse
> Sudan accused Chad of arming the rebels. => ACCUSE SDN > TCD
> Kosovo accused Serbia of sending gunmen across the border. => ACCUSE XKX > SRB
> Iran has been accused by Bahrain of training saboteurs. => ACCUSE BHR > IRN
verb blame
> Burundi blamed Rwanda for the grenade attack. => ACCUSE BDI > RWA
verb blame on:recipient obj:matter on=@any
verb allege
verb suspect of=@any
verb charge clause=@any obj=@party
verb incriminate
verb implicate
verb impute to:recipient
verb attribute to:recipient to=@party obj=attack|killing|bombing|explosion|massacre|violence|incident
verb insinuate
verb hold responsible
verb hold obj=@party accountable
verb taunt
verb denounce as=@any
verb lay blame obj:- on|with|at:recipient
verb pin blame obj:- on:recipient
verb put blame obj:- on:recipient
verb place blame obj:- on:recipient
verb level accusation obj:- against|at:recipient
verb level charge obj:- against|at:recipient
verb make accusation obj=accusation obj:- against:recipient
verb trade accusation obj:- with:recipient
verb trade blame obj:- with:recipient
verb exchange accusation obj:- with:recipient
verb repeat accusation obj:- against:recipient
verb point to=@party
noun accusation
> The accusations of Thailand against Cambodia continued. => ACCUSE THA > KHM
noun allegation
noun insinuation
noun blame
noun charge clause=@any
frame verb  subj:actor obj:recipient of|for:matter clause:matter
verb finger obj=@party
verb link|tie|connect obj=@party to=attack|bombing|murder|killing|plot|massacre|terrorism|assassination|poisoning|explosion|coup|terrorist|smuggling|hacking
verb trace|attribute|ascribe|impute to=@party to:recipient obj=@attacks|bombing|killing|explosion|massacre|violence|incident|poisoning|crash|murder|assassination|disaster|hack|cyberattack
> Czech investigators attributed the explosion to Russia. => ACCUSE CZE > RUS
verb hold|find obj=@party accountable|answerable|liable|culpable
verb hold to=account
verb lay door|feet blame|responsibility at:recipient
verb find obj=@party in=breach|violation|contravention
verb suspect obj=@party
verb suspect clause=@any subj=@party clause:matter
verb denounce|name|identify|unmask|expose obj=@party as=spy|culprit|mastermind|agent|perpetrator|traitor|suspect
verb charge clause=@any subj=@party clause:matter
verb fault|reproach obj=@party for=@any
> Somalia reproached Ethiopia for the port deal. => ACCUSE SOM > ETH
> Turkey held Israel accountable for the raid. => ACCUSE TUR > ISR
frame verb  subj:actor obj:- against|at|on|upon|to|of|with|onto:recipient clause:matter
verb level|make|lodge|bring|repeat|renew|hurl|throw|fling|air|direct|raise|voice|reiterate|publish|issue accusation|allegation|insinuation|recrimination
verb level|hurl|direct charge|charges obj=charge|charges
> Mali levelled grave accusations against France. => ACCUSE MLI > FRA
> The Iranian minister repeated his allegations against Bahrain. => ACCUSE IRN > BHR
verb trade|exchange|swap accusation|charge|recrimination|blame|allegation
> The two sides are trading accusations, with Cambodia blaming Thailand. => ACCUSE KHM > THA
verb assign|apportion|shift|attribute|attach|lay|pin|put|place|cast blame|responsibility obj=blame|responsibility
verb present|produce|give|release|show|publish|offer|have|hold evidence|proof against:recipient against=@any
verb claim evidence
noun suspicion of=@party
noun recrimination
noun charge against=@party
noun claim clause=@any against=@party

[investigate]
frame verb  subj:actor obj:recipient into:recipient
frame noun  of|into:recipient by:actor poss:actor adj:actor
verb investigate
> Swiss prosecutors investigated a Panamanian bank. => ACCUSE CHE > PAN
> Latvian prosecutors are investigating a Russian banker. => ACCUSE LVA > RUS
verb probe
verb inquire into:recipient
verb enquire into:recipient
verb look into:recipient into=incident|case|affair|allegation|report|killing|claim
verb audit
verb send obj=inspector|investigator to:recipient obj:-
verb dispatch obj=inspector|investigator to:recipient obj:-
verb inspect obj=site|facility|plant|reactor
verb interrogate
verb question obj=@person subj=@police
verb question obj=suspect|witness
verb subpoena
verb search obj=home|office|house|headquarters|apartment|premise subj=@police
frame verb  subj:actor into|against|of|on:recipient
verb open @inquiries obj=@inquiries
> The Kenyan prosecutor opened an inquiry into a Ugandan trader. => ACCUSE KEN > UGA
> Italian prosecutors opened an investigation into a Libyan militia leader. => ACCUSE ITA > LBY
verb launch @inquiries obj=@inquiries
verb order @inquiries obj=@inquiries
verb begin @inquiries obj=@inquiries
verb start @inquiries obj=@inquiries
verb initiate @inquiries
verb conduct @inquiries
verb announce @inquiries obj=@inquiries
verb carry out obj=@inquiries
verb hold inquiry|enquiry|inquest
verb pursue @inquiries
verb reopen @inquiries
verb set up obj=commission of=inquiry|enquiry|investigation
verb open obj=file|case|proceedings
noun investigation
noun inquiry
noun enquiry
noun probe
noun inquest
frame verb  subj:actor obj:recipient into|about|on|over:recipient
verb examine|review|study|consider|scrutinise|scrutinize|check obj=allegation|complaint|accusation|abuse|claim clause!=@any
verb inquire|enquire|look|probe|delve into=@any into:recipient
verb grill|cross-examine obj=@person
verb question|interview|quiz|interrogate subj=@police
verb question|interview|quiz about|over=@offences|death|killing|involvement|role|case|attack|link obj:recipient
verb summon for=questioning|interrogation obj:recipient
verb call|bring|take in|for=questioning|interrogation obj:recipient
> Turkish police questioned two Bulgarian lorry drivers. => ACCUSE TUR > BGR
> The Georgian prosecutor summoned an Armenian banker for questioning. => ACCUSE GEO > ARM
verb document|record|catalogue|collect|gather|compile obj=abuse|crime|violation|evidence|atrocity|testimony subj=@party
verb track|hunt|comb|trawl down|for=suspect
verb search|comb|raid|sweep obj=home|office|house|headquarters|apartment|premise|premises|flat|villa subj=@police
verb place|put|be under=investigation|scrutiny obj:recipient
verb come under=investigation subj:recipient obj:-
verb face investigation|probe|inquiry|enquiry|scrutiny subj:recipient obj:- from|by:actor
> The minister of Kosovo faces a probe by the European Union. => ACCUSE EUR > XKX
verb appoint|name|establish|create|form|set commission|panel|inquiry|team|committee|body inf=investigate|probe|examine|inquire|establish obj:- into:recipient
verb set up obj=commission|panel|inquiry|team|committee into=@any obj:- into:recipient
verb send|dispatch|deploy obj=team|mission|commission|expert|panel|detective inf=investigate|probe|examine|inquire|establish obj:- to:recipient inf:matter
verb send|dispatch|deploy obj=inspector|investigator|detective obj:- to:recipient
> Argentina sent investigators to Paraguay. => ACCUSE ARG > PRY
frame verb  subj:actor into|against|of|on|over:recipient
verb open|launch|order|begin|start|initiate|conduct|announce|pursue|reopen|widen|expand|extend|broaden|step|complete|conclude|resume|continue|lead|undertake|authorise|authorize|institute|mount @inquiries obj=@inquiries
> The Serbian prosecutor widened the inquiry into the Montenegrin smugglers. => ACCUSE SRB > MNE
verb open|launch|begin|start obj=file|dossier|proceedings|case against=@any
phrase under investigation  subj:recipient
phrase under criminal investigation  subj:recipient
noun audit|questioning|interrogation|fact-finding|cross-examination

[sue]
frame verb  subj:actor obj:recipient
frame noun  of|against:recipient by:actor poss:actor adj:actor
verb sue
> Nicaragua sued Honduras at the court. => ACCUSE NIC > HND
verb indict
verb prosecute
> The Italian prosecutor prosecuted two Albanian traffickers. => ACCUSE ITA > ALB
verb arraign
verb impeach
verb try obj=@person
verb try for=@offences
verb charge obj=@person
> A Belgian judge charged a Congolese colonel with torture. => ACCUSE BEL > COD
verb charge obj=@group
verb charge with:matter with=@offences
> The South African court charged a Mozambican trader with murder. => ACCUSE ZAF > MOZ
verb charge with:matter with=@any
verb put trial
verb go trial on=trial subj:recipient
verb stand trial subj:recipient
verb take obj:recipient to=court
> Guyana took Venezuela to court over the border. => ACCUSE GUY > VEN
verb bring obj:recipient to=justice|trial|court
verb drag obj:recipient to=court
verb haul obj:recipient to=court
frame verb  subj:actor against|of:recipient for:matter
verb file suit|lawsuit|case
> Bolivia filed a lawsuit against Chile. => ACCUSE BOL > CHL
verb file obj=suit|lawsuit|case|charge|indictment
verb bring suit|case|charge
verb press charge
verb lay charge
verb prefer charge
verb seek obj=penalty|conviction|extradition for:recipient
verb demand obj=sentence|penalty|imprisonment|jail for:recipient
verb issue obj=warrant for|against:recipient
> A French court issued an arrest warrant for a Lebanese banker. => ACCUSE FRA > LBN
verb start obj=proceeding|proceedings
verb open obj=trial|proceeding|proceedings
verb begin obj=proceeding|proceedings
verb institute obj=proceeding|proceedings
verb initiate obj=proceeding|proceedings
noun lawsuit
noun indictment
noun prosecution
noun impeachment
noun trial of=@person
frame verb  subj:actor obj:recipient
verb try obj=@group
verb try subj=court|tribunal|judge
verb court-martial
verb commit|send|refer obj:recipient for=trial
verb send to=trial
verb bring|take|haul|put before|in=court|judge|tribunal|magistrate|dock|jury
verb take|bring|challenge in|to|before|at=court|tribunal|wto|arbitration
> Vietnam took China to arbitration over the reefs. => ACCUSE VNM > CHN
> Uganda hauled a Kenyan policeman before a judge. => ACCUSE UGA > KEN
verb refer|report obj=@party to=council|court|tribunal|commission|wto
verb sue for=@any
verb name obj=@party|@person as=suspect|defendant|accused
verb accuse|charge obj=@person|@group in=court
verb remand|commit inf=stand|face
frame verb  subj:recipient obj:- for:matter
verb appear before|in=court|judge|tribunal|magistrate subj=@person|@group|suspect|man|woman
verb face|await obj=trial|prosecution|indictment|court-martial|tribunal|lawsuit|charge|charges|extradition
verb go before=court|judge|tribunal|jury
frame verb  subj:actor obj:- against|of|for|with|over:recipient for:matter
verb file|lodge|bring|launch|initiate|submit|open|start|begin|institute|mount|prepare suit|lawsuit|proceeding|proceedings|prosecution|indictment|impeachment|petition|litigation against=@any
verb file|lodge|bring|submit obj=complaint|case|dispute|application|claim|suit at|with|before|to|in=court|wto|tribunal|council
verb take|bring|launch|start|begin|initiate action legal|court|disciplinary|criminal
> Costa Rica brought proceedings against Nicaragua. => ACCUSE CRI > NIC
> Timor-Leste began legal action against Australia. => ACCUSE TLS > AUS
verb press|bring|file|lay|prefer|announce|issue charge|charges obj=charge|charges
verb return|unseal|issue|hand indictment
verb issue|obtain|request warrant
> Ecuador issued a warrant for the Venezuelan senator. => ACCUSE ECU > VEN
verb seek|demand|request|recommend|ask obj=sentence|penalty|imprisonment|jail|conviction|term for:recipient
verb ask|call for=sentence|penalty|conviction|death subj=prosecutor|prosecution|court
verb go trial on=trial subj:recipient
phrase on trial  subj:recipient for:matter
phrase charged with  subj:recipient with:matter
noun case|suit|proceedings|petition|warrant|complaint against=@any
noun court-martial|arraignment|litigation

[complain]
frame verb  subj:actor to:recipient about|against|over:matter
frame noun  of:actor poss:actor adj:actor from|by:actor to|with|against:recipient
verb complain
> Tuvalu complained to Japan about the fishing boats. => ACCUSE TUV > JPN
verb protest to=@party
> Mexico protested to Guatemala over the killing of a fisherman. => ACCUSE MEX > GTM
> Cyprus protested to the United Nations about the Turkish drilling. => ACCUSE CYP > UNO
verb protest obj=@any subj!=@group obj:recipient
verb lodge protest|complaint with|against|to:recipient
> Cambodia lodged a complaint with Thailand. => ACCUSE KHM > THA
> Vietnam lodged a protest with China over the fishing ban. => ACCUSE VNM > CHN
verb file protest|complaint with|against|to:recipient
verb submit protest|complaint with|against|to:recipient
verb make protest|complaint|representation obj=protest|complaint|representation with|against|to:recipient
verb deliver protest|note with|against|to:recipient
verb send protest|note with|against|to:recipient
verb issue protest with|against|to:recipient
verb enter protest with|against|to:recipient
verb register protest|objection with|against|to:recipient
verb present protest|complaint with|against|to:recipient
verb bring complaint with|against|to:recipient
verb hand note protest
noun protest to|with:recipient to|with=@party
noun complaint to|with|against=@party
noun demarche
noun note protest
frame verb  subj:actor obj:- with|against|to|at:recipient about|against|over:matter
verb lodge|file|submit|deliver|hand|send|address|issue|make|enter|present|register|transmit|convey|voice protest|complaint|objection|representation|demarche|démarche|remonstrance obj=protest|complaint|objection|representation|demarche|démarche|remonstrance
verb send|hand|deliver|submit|present|address obj=note|letter of|protest=protest|complaint
verb hand|send|deliver|present note protest|diplomatic
> Sri Lanka submitted a formal objection to India. => ACCUSE LKA > IND
> Kyrgyzstan handed a note of protest to Tajikistan. => ACCUSE KGZ > TJK
verb protest|complain|remonstrate|object to|with=@party to|with:recipient
verb complain about|of|over=@any about|of|over:recipient
> Namibia complained about the South African tariffs. => ACCUSE NAM > ZAF
verb complain clause=@any clause:recipient
verb take|bring complaint|grievance|matter|case|dispute to=@party|council|court|commission|wto to:matter
verb air|raise|voice complaint|grievance|protest

[summon]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor
verb summon
> Austria summoned the Turkish ambassador. => ACCUSE AUT > TUR
> Finland summoned the Belarusian charge d'affaires. => ACCUSE FIN > BLR
verb summon obj=@diplomats
> The Israeli ambassador was summoned by the Chilean foreign ministry. => ACCUSE CHL > ISR
verb call in obj=@diplomats
verb convoke
verb haul in obj=@diplomats
verb summon obj=chargé|charge
noun summoning
noun summons
frame verb  subj:actor obj:recipient
verb summon|call|convoke|convene|invite|bring to=ministry obj=@diplomats
verb summon|convoke|convene|carpet|call|haul in|before|over|to|for=@any obj=@diplomats
verb call in=@diplomats in:recipient
verb ask|call|demand obj=@diplomats|explanation inf=explain|account
> Ireland summoned the Russian envoy over the cables. => ACCUSE IRL > RUS
> Latvia called in the Moldovan ambassador. => ACCUSE LVA > MDA


# ================================================================ REJECT

[veto]
frame verb  subj:actor obj:matter
frame noun  of:actor poss:actor adj:actor by:actor on|of:matter
verb veto
> Kazakhstan vetoed the draft declaration. => REJECT KAZ > -
> Russia vetoed the resolution on Syria. => REJECT RUS > SYR
verb vote down
verb block obj=@votables subj=@party
verb cast veto
verb use veto
verb exercise veto
verb wield veto
verb impose veto
verb vote against=@votables
verb defeat obj=@votables
verb reject obj=@votables subj=parliament|congress|senate|assembly|council
noun veto
frame verb  subj:actor obj:matter
verb vote down obj=@any
verb vote against|inf=@votables|reject against:matter
verb quash|kill|scuttle|sink|derail|scupper|doom|bury|filibuster|defeat|reject|block|throw|shoot|oppose obj=resolution|bill|motion|draft|amendment subj=@party
verb use|exercise|cast|wield|invoke|impose|employ|apply veto obj=veto|power|right obj:- on|against|over|of:matter
> France cast its veto against the British amendment. => REJECT FRA > GBR
> The Polish parliament voted down the accord with Ukraine. => REJECT POL > UKR

[refuse-meeting]
frame verb  subj:actor with|to:recipient inf:matter obj:matter
frame noun  of:matter by:actor poss:actor adj:actor with:recipient
verb cancel obj=@visits
> Paraguay cancelled a visit to Brazil. => REJECT PRY > BRA
verb cancel obj=@meetings
> Jordan cancelled a meeting with Israel. => REJECT JOR > ISR
verb cancel obj=@summits
verb cancel obj=@talks
verb call off obj=@talks
> Eritrea called off talks with Ethiopia. => REJECT ERI > ETH
> Pakistan called off the talks with India. => REJECT PAK > IND
verb call off obj=@visits
verb call off obj=@meetings
verb call off obj=@summits
verb postpone obj=@visits
> Lebanon postponed the visit of the Syrian minister. => REJECT LBN > SYR
verb postpone obj=@meetings
verb postpone obj=@summits
verb postpone obj=@talks
verb put off obj=@visits
verb put off obj=@meetings
verb put off obj=@summits
verb put off obj=@talks
verb delay obj=@talks
verb delay obj=@visits
verb defer obj=@visits
verb defer obj=@meetings
verb adjourn obj=@talks
verb scrap obj=@talks
verb scrap obj=@meetings
verb boycott obj=@talks
verb boycott obj=@meetings
> The Syrian foreign minister boycotted the meeting with Turkey. => REJECT SYR > TUR
verb boycott obj=@summits
verb boycott obj=@negotiations
verb shun
verb refuse inf=@meetverbs
> Bahrain refused to meet the Qatari envoy. => REJECT BHR > QAT
verb refuse obj=@meetnouns
verb refuse obj=mediation|negotiation|mediator
verb reject obj=@meetnouns
verb reject obj=mediation|negotiation
verb rule out obj=@meetnouns
> Burkina Faso ruled out talks with the rebels. => REJECT BFA > BFA
verb decline inf=@meetverbs
verb decline obj=invitation|@meetnouns
verb turn down obj=invitation|@meetnouns|mediation
verb reject obj=invitation of|from:recipient
verb snub obj=@summits
verb skip obj=@summits
verb skip obj=@meetings
verb cut short obj=@visits
verb oppose obj=@meetnouns
verb disinvite obj:recipient
verb withdraw obj=invitation
noun cancellation of=@visits
noun cancellation of=@talks
noun cancellation of=@meetings
noun postponement of=@visits
noun postponement of=@talks
noun postponement of=@meetings
noun refusal inf=@meetverbs
frame verb  subj:actor with|to|of|by|between:recipient inf:matter obj:matter
verb cancel|postpone|delay|defer|scrap|shelve|drop|abort|adjourn|suspend|abandon|boycott|skip|snub|spurn|shun|miss|reschedule|ditch|axe|nix obj=@visits|@summits|@meetings|@talks|ceremony|reception|banquet
verb call|put|break off obj=@visits|@summits|@meetings
> Qatar postponed the summit with Egypt. => REJECT QAT > EGY
> The visit of the Rwandan minister was called off by Belgium. => REJECT BEL > RWA
verb refuse|decline inf=attend|receive|see|greet|sit|host|engage|come|join obj!=@reforms
> Senegal refused to receive the Gambian envoy. => REJECT SEN > GMB
verb refuse|decline|reject|rebuff|spurn|rule|oppose|resist obj=@meetnouns|invitation|mediation|dialogue|negotiation|contact
verb rule out obj=@meetnouns|meeting|dialogue|negotiation|contact|mediation
verb stay away from=@summits|@meetings|@talks|@visits|ceremony
> Jamaica stayed away from the summit. => REJECT JAM > -
verb absent itself|himself from=@any
verb cold-shoulder|uninvite|disinvite|ostracise|ostracize obj=@party obj:recipient
verb give shoulder cold iobj:recipient to:recipient obj:-
verb close|shut|slam door to|on=@talks|@meetnouns|dialogue|negotiation
verb turn back on=@talks|dialogue|negotiation
verb refuse talk|negotiate|meet inf=@any
noun cancellation|postponement|adjournment|boycott of=@visits|@talks|@meetings|@summits|meeting|summit
noun refusal inf=attend|receive|see|sit|engage

[refuse-yield]
frame verb  subj:actor obj:recipient inf:matter
frame noun  of:actor poss:actor adj:actor inf:matter
verb refuse inf=@yields
> Togo refused to release the Beninese sailors. => REJECT TGO > BEN
verb refuse obj=@endings
verb reject obj=@endings
verb reject obj=@demands obj:matter of|from:recipient
> Laos rejected the demands of Myanmar. => REJECT LAO > MMR
verb reject obj=truce|ceasefire|cease-fire obj:matter
verb reject obj=compromise|concession obj:matter
verb rule out obj=@endings
verb rule out obj=compromise|concession|surrender
verb decline inf=@yields
verb defy
verb flout
verb disobey
verb ignore obj=@demands
verb ignore obj=warning|resolution|deadline|order|ban|decision|ruling|protest
verb disregard
verb violate obj=@truces
verb violate obj=resolution|airspace|agreement|embargo|sanction|border|sovereignty|treaty|border
verb breach obj=airspace|agreement|treaty|resolution|ceasefire|truce|sovereignty|embargo|sanction|border|pact|accord|deal
verb break obj=@truces
verb infringe obj=airspace|agreement|treaty|sovereignty|border
verb resist obj=@demands
verb stand firm
verb hold out against=@any against:recipient
verb vow inf=resist|defy
noun refusal inf=@yields
noun defiance of:recipient
noun violation of=ceasefire|cease-fire|truce|agreement|resolution|airspace|sovereignty|border|treaty|embargo of:recipient by:actor
frame verb  subj:actor obj:recipient inf:matter of|from:recipient
verb refuse|decline inf=bow|budge|yield|compromise|concede|relent|submit|vacate|comply|obey|abide|honour|honor|capitulate|retreat|implement|hand|back|bend|desist|disband
> Burundi refused to comply with the ruling on Rwanda. => REJECT BDI > RWA
verb refuse|rule|reject|resist obj=compromise|concession|surrender|capitulation|truce|ceasefire|withdrawal|demand|deadline|ultimatum|appeal|call
verb ignore|disregard|defy|flout|rebuff|spurn|dismiss|resist|brush|shrug|reject obj=@demands|warning|plea|threat|order|ruling|deadline|ultimatum|protest|request obj:matter of|from|by:recipient
> Azerbaijan ignored the warnings of Iran. => REJECT AZE > IRN
verb flout|defy|contravene|violate|breach|break|infringe|transgress|circumvent|evade|bypass|dodge|sidestep|skirt|trample obj=@rules
> Rwanda breached the border agreement with Burundi. => REJECT RWA > BDI
verb fail inf=comply|abide|honour|honor|heed
verb dig heel|heels
verb stand ground|fast
verb hold ground|firm
verb thumb nose at:recipient obj:-
verb turn ear deaf to:recipient obj:-
> Guinea turned a deaf ear to Sierra Leone. => REJECT GIN > SLE
verb stick to=gun|guns
verb brave obj=ban|curfew
verb hang|cling on to=power
verb insist on=staying|keeping|retaining|continuing|remaining
adj defiant|intransigent|unyielding|unmoved|uncompromising|unrepentant|unbowed|undeterred|unapologetic  subj:actor inf:matter clause:matter
noun intransigence|disregard|non-compliance|noncompliance
noun breach of=ceasefire|cease-fire|truce|agreement|resolution|airspace|sovereignty|border|treaty|embargo of:recipient by:actor

[refuse-change]
frame verb  subj:actor obj:matter inf:matter
frame noun  of:matter by:actor poss:actor adj:actor inf:matter
verb refuse inf=@reformverbs
> Niger refused to amend its constitution. => REJECT NER > NER
verb reject obj=@reforms
verb oppose obj=@reforms
verb rule out obj=@reforms
verb resist obj=@reforms
verb decline inf=@reformverbs
verb refuse inf=apologise|apologize|recognise|recognize
verb vow inf=continue|persist|stay
verb stick to=policy|plan|position|programme|program|course to:matter
verb cling to=power|policy|post|position to:matter
verb persist with|in:matter
verb press ahead with:matter
verb forge ahead with:matter
noun rejection of=@reforms
noun refusal inf=@reformverbs
frame verb  subj:actor obj:matter inf:matter
verb refuse inf=change|alter|move|hold|allow|permit|ease|relax|devalue|modify|rewrite|drop|relinquish|retire|recant|retract
verb stand by=decision|policy|remark|comment|statement|position|action|claim|measure|stance|plan to|by:matter
verb stick with|to=plan|policy|decision|stance|position|line|course to|with:matter
verb push|plough|plow|press|forge ahead|on with=@any with:matter
> Austria pressed ahead with the deportations to Serbia. => REJECT AUT > SRB
verb vow|pledge inf=continue|persist|stay|remain|press|proceed obj!=@coop with!=@coop
verb reject|refuse|oppose|block|resist|thwart|delay|stall obj=@reforms
verb rule out obj=@reforms|change|devaluation|resignation|election|referendum

[refuse-help]
frame verb  subj:actor obj:matter to|with|for:recipient inf:matter
frame noun  of:matter by:actor poss:actor adj:actor inf:matter with|to:recipient
verb refuse inf=@helping
> Ecuador refused to supply gas to Peru. => REJECT ECU > PER
verb refuse obj=@help
verb refuse obj=@money
verb refuse obj=cooperation|asylum|visa|extradition
verb decline inf=@helping
verb deny obj=@help iobj:recipient
verb deny obj=asylum|extradition|overflight|protection iobj:recipient
verb reject obj=@help from|of:recipient
verb reject obj=cooperation|extradition
verb turn away obj=refugee|migrant|ship|convoy
verb turn back obj=refugee|migrant|ship|convoy
verb rule out obj=@help
verb oppose obj=@help
noun refusal inf=@helping
noun refusal of=@help
frame verb  subj:actor obj:matter to|with|for:recipient inf:matter
verb refuse|decline|reject inf=cooperate|collaborate|extradite|accept|admit|host|take|share|hand|grant|allow|let|permit|rescue|participate|contribute|lend|sell|export|pay|arm
> Cuba refused to extradite the American pilot. => REJECT CUB > USA
> Hungary refused to take the migrants from Italy. => REJECT HUN > ITA
verb refuse|deny|reject|withhold|block obj=@help|cooperation|asylum|visa|extradition|loan|credit|overflight|refuge|landing|aid iobj:recipient
verb turn away|back obj=refugee|migrant|ship|convoy|boat|@group obj:recipient
verb close|shut|slam door to|on=refugee|migrant|@group to|on:recipient obj:-

[refuse]
frame verb  subj:actor inf:matter obj:matter
frame noun  of:actor poss:actor adj:actor by:actor inf:matter
verb refuse
> Mongolia refused to join the bloc. => REJECT MNG > -
> Taiwan refused to sign the agreement. => REJECT TWN > -
verb decline inf=@any
> Tanzania declined to take part in the summit. => REJECT TZA > -
verb balk at:matter
verb baulk at:matter
verb shy away from:matter
verb refrain from=signing|joining|voting
verb pull plug on=@papers|@talks|@visits|plan|project|programme|program on:matter
> Oman pulled the plug on its railway project with Yemen. => REJECT OMN > YEM
verb renege
verb go back on=@any
verb break obj=promise|commitment|pledge|word
verb abstain
verb hold back
verb rule out obj=participation|possibility
noun refusal
noun reluctance
noun unwillingness
noun abstention
adj unwilling  subj:actor inf:matter
> Bhutan is unwilling to join the customs union. => REJECT BTN > -
adj reluctant  subj:actor inf:matter
adj loath  subj:actor inf:matter
adj unready  subj:actor inf:matter
frame verb  subj:actor inf:matter obj:matter
verb balk|baulk|shrink|shy|recoil|flinch at|from=@any at|from:matter
verb pass up obj=offer|chance|opportunity|invitation
verb opt out of:matter
verb steer|stay clear of:matter
verb drag foot|feet on|over:matter obj:-
verb stall on|over=@any on|over:matter
verb back out of|from=@any of|from:matter
verb backtrack|renege|backpedal on=@any on:matter
> Tanzania reneged on the pipeline accord with Uganda. => REJECT TZA > UGA
verb row|go back on=@any on:matter
verb walk back obj=pledge|promise|commitment|remark
verb break|breach|betray obj=promise|commitment|pledge|word|undertaking
verb dismiss|discount|exclude|reject|rule obj=participation|possibility|prospect|involvement
adj disinclined|hesitant|unprepared|loth inf=@any  subj:actor inf:matter
adj resistant|cool|lukewarm|allergic|unreceptive to=@any  subj:actor to:matter
phrase in no mood to  subj:actor inf:matter
phrase in no hurry to  subj:actor inf:matter
> Sweden was in no hurry to ratify the accord. => REJECT SWE > -
noun hesitation|foot-dragging

[reject]
frame verb  subj:actor obj:matter of|from:recipient
frame noun  of:matter by:actor poss:actor adj:actor
verb reject
> Guatemala rejected the proposal of Belize. => REJECT GTM > BLZ
> Eritrea rejected the accusations of Ethiopia. => REJECT ERI > ETH
verb refute
verb dismiss obj=@proposals
> Argentina dismissed the British proposal. => REJECT ARG > GBR
verb dismiss as=@any
verb repudiate
verb rebuff
verb spurn
verb snub
verb decline obj=@any
verb turn down
> Oman turned down the offer of Yemen. => REJECT OMN > YEM
> Brazil turned down a request from Argentina. => REJECT BRA > ARG
verb rule out
verb brush aside
verb brush off
verb throw out obj=@proposals
verb strike down
verb shrug off
verb wave aside
verb deny obj=request|permission|application|appeal|visa
verb oppose to!=@any                         # "is opposed to" is the adjective below
> Ethiopia opposed the plan of Egypt. => REJECT ETH > EGY
verb oppose obj=@proposals
verb contest
verb exclude obj=possibility|option|idea
verb discount obj=possibility|offer
verb disavow
verb disown
verb renounce obj=@treaties
verb denounce obj=@treaties
verb nullify
verb annul obj=decision|vote|result|election|agreement
verb invalidate
verb overrule
verb overturn obj=decision|ruling
verb block obj=@proposals
verb block obj=membership|accession|entry|nomination|appointment|candidate|move|adoption
verb obstruct obj=@proposals
verb stall obj=@proposals
verb thwart obj=@proposals
verb stymie obj=@proposals
verb torpedo
verb frustrate obj=@proposals
verb resist obj=@proposals
verb resist obj=pressure|change|effort|attempt
verb fend off obj=@proposals
verb accept not obj=@proposals
verb say no to=@any to:recipient
verb vote against=@any against:matter
verb come out against=@any against:matter
noun rejection
> Nepal announced the rejection of the Indian offer. => REJECT NPL > IND
noun repudiation
noun denial of=request|permission|visa
noun snub to:recipient of:-
noun opposition to=@proposals to:matter
adj opposed  subj:actor to:matter
> Tunisia is opposed to the proposal of Libya. => REJECT TUN > LBY
adj averse  subj:actor to:matter
adj void  subj:matter
phrase null and void  subj:matter
verb regard void
verb consider void
verb declare void obj=@proposals
frame verb  subj:actor obj:matter of|from|by:recipient
verb shoot|knock|slap|vote|strike|bat|swat|turn down|away|back obj=@proposals|@claims
> Jordan shot down the Israeli proposal. => REJECT JOR > ISR
verb throw|kick|rule|toss out obj=@proposals|@claims|appeal|case|petition
verb pour|throw water cold on:matter obj:-
> Germany poured cold water on the Polish plan. => REJECT DEU > POL
verb give shrift|thumb short|down to:matter obj:-
verb close|shut|slam door on|to=@any on|to:matter obj:-
verb turn nose|back on|at|up=@proposals|@treaties obj:-
verb quash|scotch|rubbish|rebut|refute|dismiss|discard|ditch|spike|disdain|scorn|discount|debunk|repudiate|deride|wave|brush|shrug obj=@claims|@proposals
> The Turkish president dismissed the claims of Greece. => REJECT TUR > GRC
verb dismiss|reject|describe|deride|denounce|condemn as=nonsense|baseless|groundless|false|absurd|propaganda|unfounded|ridiculous|interference|fabrication|lie|ludicrous|unrealistic|unworkable|untrue|slander
> Togo dismissed the Ghanaian claim as baseless. => REJECT TGO > GHA
verb oppose|resist|fight|contest|thwart|obstruct|block|stall|scupper|scuttle|derail|sabotage|sink|torpedo|foil|frustrate|stymie|hinder|stonewall|spurn|rebuff obj=@proposals|@votables|@treaties|process|membership|accession|bid|entry|nomination|ruling|verdict|effort|attempt|decision|pressure
verb hold up obj=@proposals|@votables|@treaties|membership|approval|accession
verb dispute obj=@claims|account|finding|figure|verdict|ruling|version|readout|conclusion subj=@party
> Egypt disputed the findings of Sudan. => REJECT EGY > SDN
verb disagree with=@party|@proposals|position|view|assessment with:recipient
> Uruguay disagreed with Argentina on the tariff. => REJECT URY > ARG
verb argue|speak|campaign|lobby|come|vote|warn out|against=@proposals|@votables against:matter
verb set face against:matter obj:-
verb reaffirm|reiterate|announce|declare|confirm|stress|underline|express|voice|emphasise|emphasize rejection|refusal|objection of|to:matter obj:-
> Lebanon reiterated its rejection of the Syrian demands. => REJECT LBN > SYR
verb preclude|rule|exclude out=@any
verb annul|nullify|invalidate|overturn|quash|void obj=decision|vote|result|election|verdict|ruling
verb deny|refuse obj=request|permission|application|appeal|visa|overflight|clearance|landing iobj:recipient
adj opposed|averse|hostile to=@proposals|@treaties|@votables  subj:actor to:matter
phrase dead set against  subj:actor against:matter
phrase out of the question  subj:matter
phrase a non - starter  subj:matter
noun rebuff|refutation|dismissal of=@proposals|@claims


# ================================================================ THREATEN

[ultimatum]
frame verb  subj:actor obj:- to:recipient iobj:recipient for:recipient inf:matter
frame noun  of:actor poss:actor adj:actor from|by:actor to|for:recipient inf:matter
verb issue ultimatum
> Mali issued an ultimatum to Mauritania. => THREATEN MLI > MRT
verb give ultimatum obj=ultimatum
> Mali gave France an ultimatum. => THREATEN MLI > FRA
verb deliver ultimatum
verb send ultimatum
verb present ultimatum
verb set deadline
verb give deadline obj=deadline
verb impose deadline on:recipient
verb give obj=hour|day inf=@yields
> Syria gave Jordan two days to withdraw its troops. => THREATEN SYR > JOR
verb give obj=hour|day inf=comply|accept|respond|answer
noun ultimatum
frame verb  subj:actor obj:- to|on:recipient iobj:recipient for:recipient inf:matter
verb issue|give|deliver|send|present|serve|set|lay|impose|hand ultimatum obj=ultimatum
verb set|impose|lay|announce|issue|fix deadline obj=deadline for|inf=@any
verb give obj=hour|day|week|month|deadline|notice inf=@any
> Rwanda gave Burundi ten days to hand over the officers. => THREATEN RWA > BDI
verb give until=@any inf=@any iobj:recipient obj:recipient
> Ecowas gave the junta in Niger until Sunday to step down. => THREATEN IGO > NER

[threaten-force]
frame verb  subj:actor obj:recipient iobj:recipient with:matter inf:matter of:matter
frame noun  of:matter by|from:actor poss:actor adj:actor against:recipient inf:matter
verb threaten with=@force
> North Korea threatened South Korea with war. => THREATEN PRK > KOR
verb threaten inf=attack|strike|bomb|invade|shoot|kill|destroy|fire|annihilate|retaliate|hit|execute|shell|use|launch|sink
> Libya threatened to attack Malta. => THREATEN LBY > MLT
verb threaten obj=@force obj:- against:recipient
verb warn of=@force
> North Korea warned South Korea of a nuclear attack. => THREATEN PRK > KOR
verb warn of=@attacks
verb warn inf=attack|strike|bomb|invade|shoot|kill|destroy|fire|annihilate|retaliate
verb vow inf=attack|strike|bomb|invade|destroy|annihilate|crush|wipe|kill|retake against:recipient
verb rattle sabre|saber obj:- at:recipient
verb brandish weapon
verb draw obj=line obj:-
noun threat of=@force
noun threat military
noun threat inf=attack|strike|bomb|invade|shoot|kill|destroy|fire
frame verb  subj:actor obj:recipient iobj:recipient with:matter inf:matter clause:matter of:matter against:recipient
verb threaten inf=target|respond|crush|wipe|obliterate|sweep|march|occupy|fight|assassinate|behead|shoot|down|overthrow|topple|resume|escalate|storm|turn|strike|flatten|level|assault|eliminate|unleash|avenge|raze
verb warn clause=respond|act|intervene|consider|face|pay|use subj=@party clause:matter
> Greece warned Turkey that it would respond. => THREATEN GRC > TUR
verb threaten clause=attack|strike|bomb|invade|destroy|kill|retaliate clause:matter
> Chadian rebels threatened to assault a Sudanese garrison. => THREATEN TCD > SDN
verb warn|vow|declare|announce|caution clause=attack|strike|bomb|invade|shoot|destroy|annihilate|target|retaliate|avenge|sink|crush|fire subj=@party clause:matter
> North Korea warned that it would strike South Korea. => THREATEN PRK > KOR
verb vow|swear|promise|pledge|threaten inf=hunt|defeat|eliminate|eradicate|liberate|flush|overrun|wipe|obliterate|overthrow|topple|oust|recapture|reconquer
> Rwanda vowed to wipe out the Congolese militia. => THREATEN RWA > COD
verb threaten obj=war|bloodbath|bloodshed|holocaust|massacre|violence|attack|strike|invasion|action|intervention|bombing obj:-
verb vow|swear|declare|proclaim|promise|threaten obj=jihad|war|holy-war|vengeance|revenge obj:- on|against:recipient subj=@party
verb refuse rule force|action|strike|intervention|option|war military|use|force|strike obj:-
verb raise|float|hold|evoke|invoke prospect|spectre|specter|possibility|threat of=@force|war|strike|intervention obj:-
verb beat drum|drums war
verb brandish|wave|rattle|flex sabre|saber|sword|weapon|muscle|muscles|fist obj:-
verb consider|weigh|mull|contemplate|study|discuss|debate obj=strike|airstrike|attack|invasion|intervention|retaliation|offensive obj:- on|against|in:recipient
> Turkey is weighing an attack on the Syrian militia. => THREATEN TUR > SYR
verb authorise|authorize|approve|sanction obj=strike|airstrike|force|attack|invasion|retaliation|use obj:- on|against|in:recipient
verb give green|go-ahead light|for attack|strike|invasion|offensive
phrase option|options on the table
phrase options are on the table
phrase option is on the table
phrase cross a red line
phrase on the brink of war
noun threat of=invasion|bloodshed|missile|escalation|intervention

[threaten-penalty]
frame verb  subj:actor obj:recipient iobj:recipient with:matter on|against:recipient inf:matter
frame noun  of:matter by|from:actor poss:actor adj:actor against|on:recipient inf:matter
verb threaten with=@sanctions
> The European Union threatened Belarus with sanctions. => THREATEN EUR > BLR
> The European Union threatened Georgia with sanctions. => THREATEN EUR > GEO
verb threaten obj=@sanctions obj:-
verb threaten inf=@penalise
> Canada threatened to impose tariffs on Brazil. => THREATEN CAN > BRA
> China threatened to impose sanctions on Lithuania. => THREATEN CHN > LTU
verb threaten inf=close|seize|arrest|freeze|block|halt|detain|deport|raise|dissolve|blockade
> Iran threatened to close the strait. => THREATEN IRN > -
verb threaten with=arrest|expulsion|dismissal|prosecution|fine|jail|blockade|embargo|isolation
verb warn of=@sanctions
verb consider obj=@sanctions inf!=@any obj:-
verb mull obj=@sanctions obj:-
verb weigh obj=@sanctions obj:-
verb vow inf=@penalise
noun threat of=@sanctions
noun threat inf=@penalise
frame verb  subj:actor obj:recipient iobj:recipient with:matter on|against:recipient inf:matter clause:matter
verb threaten with=action|measure|penalty|retaliation|tariff|duty|fine|prosecution|lawsuit|jail|prison|imprisonment|deportation|countermeasure|reprisal|curb|ban|execution|trial|blacklist|suspension
> Nigeria threatened the traders with deportation. => THREATEN NGA > NGA
verb threaten obj=retaliation|reprisal|countermeasure|measure|lawsuit|action|crackdown|fine|penalty|curb|litigation|war|tariff|arrest|legal obj:-
> China threatened countermeasures against Lithuania. => THREATEN CHN > LTU
verb threaten inf=cut|slap|levy|withhold|expel|sue|ban|jail|prosecute|evict|disband|shut|cancel|deny|revoke|fine|demolish|place|use|disrupt|withdraw|curb|limit|hike|double|reimpose|put|hit|tighten|introduce|take|remove|strip|turn|imprison|execute|try|report|refer|nationalise|nationalize|confiscate|retaliate
> Saudi Arabia threatened to expel Lebanese workers. => THREATEN SAU > LBN
verb warn clause=impose|cut|close|expel|sanction|ban|arrest|prosecute|suspend|deport|seize|block|halt|revoke|dissolve|jail|punish|raise|withdraw subj=@party clause:matter
verb warn of=measure|penalty|countermeasure|reprisal|retaliation|fine|action|crackdown
> Turkey warned Sweden of penalties. => THREATEN TUR > SWE
verb propose|prepare|draw|plan|draft|consider|mull|weigh|study|discuss|contemplate|debate|ready|examine|recommend obj=@sanctions|countermeasure|retaliation|reprisal|expulsion obj:-
> The European Union is preparing sanctions against Georgia. => THREATEN EUR > GEO
verb draw up|list obj=@sanctions|countermeasure obj:-
verb vow|pledge|promise|threaten|signal|announce obj=crackdown|action|punishment|measure|retaliation|reprisal obj:- against|on:recipient against|on=@any
verb dangle|raise|hold|float|wield threat|prospect|possibility of=@sanctions obj:-
noun threat of=tariff|retaliation|reprisal|arrest|expulsion|deportation|ban|blockade|embargo|closure|action

[threaten-relations]
frame verb  subj:actor obj:matter with:recipient inf:matter
frame noun  of:matter by|from:actor poss:actor adj:actor inf:matter
verb threaten inf=@sever
> Chad threatened to break off relations with Sudan. => THREATEN TCD > SDN
verb threaten inf=pull|end|stop|cancel|freeze|downgrade|reconsider|close
verb threaten obj=boycott|withdrawal|walkout
verb threaten with=boycott|withdrawal|expulsion
verb warn inf=@sever
verb vow inf=sever|break|leave|quit|boycott
noun threat inf=@sever
noun threat of=boycott|withdrawal
frame verb  subj:actor obj:matter with|from|of:recipient inf:matter clause:matter
verb threaten inf=abandon|scrap|tear|renounce|abrogate|rescind|review|freeze|terminate|dissolve|default|secede|bolt|desert|storm|stay|halt|sever|disengage|curtail|reduce|defect|block|veto
> Poland threatened to veto the accession of Ukraine. => THREATEN POL > UKR
verb threaten obj=boycott|withdrawal|walkout|secession|divorce|veto|rupture|pullout
verb review|reconsider|reassess|rethink|reevaluate|re-evaluate|re-examine obj=@relations|membership|participation|recognition|@treaties|alliance subj=@party
> Hungary is reviewing its relations with Ukraine. => THREATEN HUN > UKR
verb warn clause=quit|leave|break|boycott|sever|abandon|veto|walk subj=@party clause:matter
verb vow inf=veto|block|oppose

[threaten]
frame verb  subj:actor obj:recipient iobj:recipient with:matter inf:matter clause:matter
frame noun  of:actor poss:actor adj:actor by|from:actor against|to:recipient inf:matter of:matter
verb threaten
> Azerbaijan threatened Armenia. => THREATEN AZE > ARM
> France threatened to expel Algerian diplomats. => THREATEN FRA > DZA
verb warn obj=@party subj=@party of|about:matter
verb warn iobj=@party subj=@party iobj:recipient of|about:matter
> Singapore warned Malaysia. => THREATEN SGP > MYS
> Iraq warned Turkey that it would cut off the pipeline. => THREATEN IRQ > TUR
verb warn against=@any subj=@party against:matter
> Turkey warned Greece against extending its waters. => THREATEN TUR > GRC
verb caution obj=@party subj=@party
verb menace
verb intimidate
verb blackmail
verb browbeat
verb bully
verb put on=notice
verb serve notice obj:- on:recipient
verb serve warning obj:- on:recipient
verb issue warning|threat obj:- to|against:recipient
> Bulgaria issued a warning to North Macedonia. => THREATEN BGR > MKD
verb give warning obj=warning obj:- to:recipient iobj:recipient
verb deliver warning obj:- to:recipient
verb send warning obj:- to:recipient
verb sound warning obj:- to:recipient
verb make threat obj=threat obj:- against|to:recipient
verb repeat threat obj:- against|to:recipient
verb reiterate warning|threat obj:- against|to:recipient
verb renew threat obj:- against|to:recipient
verb respond firmly to:recipient
verb play fire obj:-
phrase pay a heavy price  subj:recipient
phrase pay the price  subj:recipient
phrase pay a high price  subj:recipient
phrase pay dearly for  subj:recipient
verb face consequence subj:recipient obj:-
verb regret clause!=@any subj=@party obj!=@any subj:recipient
verb vow inf=@harm against|on:recipient
> Yemen vowed to retaliate against Eritrea. => THREATEN YEM > ERI
> Iraq vowed to retaliate against Iran. => THREATEN IRQ > IRN
verb pledge inf=retaliate|respond|avenge|punish
verb promise inf=retaliate|avenge|punish
verb swear inf=@harm
verb vow obj=revenge|vengeance obj:- on|against:recipient
verb swear obj=revenge|vengeance obj:- on|against:recipient
verb promise obj=response|retaliation|revenge obj:- to|against:recipient
verb vow obj=response|retaliation obj:- to|against:recipient
noun threat
> The threats of Turkey against Cyprus continued. => THREATEN TUR > CYP
noun warning to|against=@party
noun intimidation
noun blackmail
verb respond kind to:recipient
> Russia will respond in kind if Estonia expels its diplomats, the Russian ministry said. => THREATEN RUS > EST
verb retaliate against|on:recipient subj=@party
verb hit back subj=@party at!=comment|remark|statement|claim|accusation|criticism|speech
frame verb  subj:actor obj:recipient iobj:recipient with:matter inf:matter clause:matter
verb strong-arm|arm-twist|coerce|cow|terrorise|terrorize|harass|hector|menace|intimidate obj=@party
verb hold ransom|gunpoint to|at=ransom|gunpoint obj:recipient
verb blackmail|bully inf=@any
verb warn inf=@any subj=@party obj:recipient
> Iran warned Iraq not to shelter the rebels. => THREATEN IRN > IRQ
verb warn of=consequence|response|repercussion|backlash|escalation|war|retribution|punishment|cost|confrontation subj=@party of:matter
> Algeria warned Morocco of grave consequences. => THREATEN DZA > MAR
verb warn|caution|admonish|advise against=@any subj=@party obj=@party against:matter
verb put on=notice|warning obj:recipient
frame verb  subj:actor obj:- to|against|on|at|with|for:recipient iobj:recipient inf:matter clause:matter
verb issue|give|send|deliver|convey|address|sound|repeat|reiterate|renew|make|level|hurl|utter|direct|fire threat|warning obj=threat|warning subj=@party
> Sudan repeated its warning to Chad. => THREATEN SDN > TCD
verb fire shot warning|bow across
verb trade|exchange|swap threat
> Rwanda exchanged threats with Burundi. => THREATEN RWA > BDI
verb step|ratchet|escalate|intensify|harden up|rhetoric threat|rhetoric against=@any
verb reserve right inf=@harm|take|act|use|defend
> Lebanon reserves the right to respond to Israel. => THREATEN LBN > ISR
verb respond|reply|answer forcefully|harshly|decisively|resolutely|militarily|proportionately|severely|vigorously|firmly|force to:recipient
verb respond|reply|answer with|in=force|fire|strike|kind|iron|strength to:recipient subj=@party
verb strike|fight|hit back at|against=@party subj=@party
verb take revenge|vengeance|countermeasure|reprisal|retribution on|against:recipient
verb take|adopt|prepare measure|action|step|countermeasure retaliatory|punitive|drastic|tough|stern|resolute|reciprocal|decisive|counter against:recipient
> Serbia will take retaliatory measures against Croatia. => THREATEN SRB > HRV
verb vow|promise|swear|pledge|threaten obj=retaliation|retribution|revenge|vengeance|reprisal|response
> Iran promised a crushing response to Israel. => THREATEN IRN > ISR
verb vow|promise|swear|pledge inf=retaliate|avenge|punish|strike|teach|exact|crack|hit subj=@party
verb exact|wreak revenge|vengeance|price|retribution
verb face|bear|reap|risk consequence|retaliation|reprisal|wrath|punishment subj:recipient obj:-
> Cyprus will face consequences, the Turkish president said. => THREATEN TUR > CYP
noun threat|warning|ultimatum from|by=@party


# ================================================================ PROTEST

[demonstrate]
frame verb  subj:actor against:recipient in:place
frame noun  of:actor adj:actor poss:actor by:actor against:recipient in:place
verb demonstrate|protest|rally outside|at|near=@missions outside|at|near:recipient
> Ecuadorian nurses demonstrated outside the Slovenian embassy. => PROTEST ECU > SVN
verb demonstrate subj=@group
verb demonstrate against=@any
> Peruvian farmers demonstrated in Lima. => PROTEST PER > PER
> Thousands of people demonstrated in Chile against the pension law. => PROTEST CHL > CHL
verb protest subj!=@party
verb protest subj=@group
verb march subj=@group
verb march subj=@crowds
verb march against=@any
> Thousands marched in Georgia against the Russian law. => PROTEST GEO > RUS
verb rally subj=@crowds
verb rally against=@any
> Ecuadorian nurses rallied against the Spanish government. => PROTEST ECU > ESP
verb rally subj=thousand|hundred|people|million|supporter|opponent
verb parade subj=@crowds
verb gather subj=@crowds
verb assemble subj=@crowds
verb chant
verb picket
verb turn out subj=thousand|hundred|people
verb throng
verb camp out subj=@crowds
verb mass subj=@crowds
verb pour subj=thousand|people into=street
verb take to=street
> Students in Chile took to the streets. => PROTEST CHL > CHL
verb wave banner
verb burn obj=flag|effigy of:recipient
verb storm out
verb stage @protests
> Tunisian teachers staged a protest in Sfax. => PROTEST TUN > TUN
> Farmers in Poland staged a protest against Ukrainian imports. => PROTEST POL > UKR
verb hold @protests
verb organise @protests
verb organize @protests
verb join @protests
verb lead @protests
verb attend rally|march|protest
verb participate in=@protests
verb take part in=@protests
verb mount @protests
noun demonstration
> Demonstrations against the government continued in Honduras. => PROTEST HND > HND
noun protest
noun rally
noun march
noun sit-in
noun vigil
phrase sit - in  of:actor by:actor
verb protest against=visit|government|president|law|plan|tax|price|war|election|result|arrest|killing|reform|cut
verb protest subj=thousand|hundred|dozen|people|crowd|student|worker|farmer|teacher|woman
verb demonstrate subj=thousand|hundred|dozen|people|crowd|student|worker|farmer
frame verb  subj:actor against:recipient in:place
verb demonstrate|march|protest|rally|parade subj=@crowds|@many
> Thousands of Serbs marched in Belgrade against the mine. => PROTEST SRB > SRB
> Students rallied in Mongolia over corruption. => PROTEST MNG > MNG
verb gather|assemble|mass|converge|congregate|descend|camp|meet subj=@crowds|@many inf=protest|demand|denounce|demonstrate|condemn|oppose|call
verb gather|assemble|mass|converge|congregate|descend|rally|queue|picket outside|at|on=embassy|parliament|ministry|court|palace|consulate|office|headquarters|square|residence|mission|courthouse subj=@crowds|@many
verb pour|flood|spill|surge|flock into|onto|through|to=street|square|capital subj=@crowds|@many|@group
verb flood|fill|pack|throng|clog|crowd|jam obj=street|square|boulevard|avenue|plaza subj=@crowds|@many|@group
> Protesters filled the main square in Slovakia. => PROTEST SVK > SVK
verb take to=street|streets|barricade|square
verb come|turn out in=force|protest
verb chant|shout|scream slogan
verb carry|hold|wave|brandish|display|unfurl banner|placard subj=@crowds|@many|@group
verb burn|trample|tear obj=flag|effigy|portrait|picture|koran|copy of:recipient
> Pakistani students burned the flag of Denmark. => PROTEST PAK > DNK
verb stage|hold|organise|organize|join|lead|mount|attend|continue|resume|launch|begin|start|plan|announce|call @protests|demo|sit-down obj=@protests|demo|sit-down
verb hold vigil|rally|sit-in|march
verb form chain human
verb light candle
verb defy curfew|ban subj=@crowds|@many
verb bang pot|pots
verb protest against|over|at=@any subj=@crowds|@many|@group|@workers
verb demand obj=resignation|release|withdrawal|justice|pay subj=protester|demonstrator|marcher|thousand|crowd
verb spark|trigger|provoke|prompt|ignite|draw|inspire|cause|touch|unleash|stir|face|fuel @protests obj=@protests subj:recipient in|by|from|across:actor obj:-
noun demo|procession|marching|sit-down

[riot]
frame verb  subj:actor against:recipient in:place
frame noun  of:actor adj:actor by:actor against:recipient in:place
verb riot
> Prisoners in Ecuador rioted. => PROTEST ECU > ECU
verb revolt
verb rebel
verb mutiny subj:actor
verb rampage
verb storm obj=@missions subj=@crowds obj:recipient
verb storm obj=parliament|palace|building|headquarters subj=@crowds obj:recipient
verb attack obj=@missions subj=@crowds obj:recipient
verb clash with=police|gendarme subj=@crowds with:recipient
> Protesters in Senegal clashed with police. => PROTEST SEN > SEN
> Students clashed with police in Bangladesh. => PROTEST BGD > BGD
verb clash subj=@crowds
verb clash with=@crowds subj=@police with:recipient
verb battle subj=@crowds obj:recipient
verb fight subj=@crowds obj:recipient
verb hurl obj=stone|rock|bottle|bomb|cocktail subj=@crowds at:recipient
verb throw obj=stone|rock|bottle|bomb|cocktail subj=@crowds at:recipient
verb rise up subj=@party|people|population|nation|rebel|slave|tribe|worker|student|peasant|army|prisoner
verb run riot
verb go rampage on=rampage
noun riot
> Riots in Algeria continued on Sunday. => PROTEST DZA > DZA
> Riots broke out in Jamaica. => PROTEST JAM > JAM
noun rioting
noun unrest
noun uprising
noun revolt
noun mutiny
noun rebellion
noun disturbance
frame verb  subj:actor against:recipient in:place
verb clash|battle|scuffle|fight|skirmish with=police|policeman|gendarme|guard|soldier|troop|troops|army|force|forces|officer|security subj=@crowds|@many with:recipient
> Villagers clashed with soldiers in Myanmar. => PROTEST MMR > MMR
verb storm|attack|ransack|besiege|invade|overrun|break|burst|torch|burn|stone obj=@missions|parliament|palace|building|headquarters|office|station|prison|ministry|compound subj=@crowds|mob|youth|supporter obj:recipient
> Iraqi protesters stormed the compound of the Swedish embassy. => PROTEST IRQ > SWE
verb break|burst|force into|through|way=@missions|parliament|palace|building|headquarters|compound|office subj=@crowds|mob|youth into:recipient
verb pelt|attack|stone obj=@police|@police subj=@crowds|@many|youth obj:recipient
verb hurl|throw|lob|toss|fling obj=stone|rock|bottle|bomb|cocktail|brick|firebomb|firework|egg|tomato|chair|molotov subj=@crowds|@many|youth at:recipient
verb rise|revolt|rebel up|against=@party|ruler|rule
> The Haitian people rose up against the president. => PROTEST HTI > HTI
verb run|go amok|rampage|riot on:-
verb riot|rampage|mutiny over|in|at=@any
verb take arm|arms against=@party up
verb erupt|explode|descend into|in=violence|rioting|riot|chaos
noun riots|disorder|mayhem|insurrection|intifada|turmoil

[strike]
frame verb  subj:actor against:recipient
frame noun  of:actor adj:actor by:actor against:recipient
verb strike obj!=@any subj=@workers
> Moroccan miners struck on Monday. => PROTEST MAR > MAR
verb walk out subj=@workers
> Dockers in Portugal walked out on Tuesday. => PROTEST PRT > PRT
verb down tool
verb go strike on=strike
> Greek dockers went on strike. => PROTEST GRC > GRC
> Bolivian teachers went on strike. => PROTEST BOL > BOL
verb stop work
verb stay away subj=@workers
verb begin strike obj=strike subj=@workers
verb start strike obj=strike subj=@workers
verb launch strike obj=strike subj=@workers
verb launch|begin|stage|call|start strike|strikes week|day|hour|week-long|day-long|24-hour|48-hour|nationwide|general|pay|wage|two-day|one-day|three-day|rolling|rotating obj=strike
verb launch strike|strikes subj=union|federation|@workers
> Uruguayan unions launched a week-long strike. => PROTEST URY > URY
verb stage strike|walkout
verb hold strike
verb call strike
verb observe strike
verb call for=strike
verb continue strike obj=strike
verb join strike
noun strike
> Nurses in Zimbabwe began a strike on Monday. => PROTEST ZWE > ZWE
noun walkout
noun walk-out
noun stoppage
noun strike general|nationwide|sympathy|wildcat|rail|teacher|labour|labor
phrase on strike  subj:actor
> Workers in Gabon are on strike. => PROTEST GAB > GAB
frame verb  subj:actor against:recipient in:place
verb strike subj=@workers|@trades obj!=@any
verb walk|stay out|off|away subj=@workers|@trades
> Ghanaian nurses walked off the job. => PROTEST GHA > GHA
verb down|lay|drop tool|tools
verb stop|halt|cease|refuse work subj=@workers|@trades obj=work|inf
verb refuse inf=work|load|unload|drive|teach|handle subj=@workers|@trades
verb withdraw labour|labor
verb stage|hold|call|observe|continue|join|extend|resume|begin|start|launch|declare|announce|organise|organize|enter|mount|end stoppage|strike|walkout|go-slow|slowdown|lockout|shutdown|work-to-rule subj=@workers|@trades obj=stoppage|strike|walkout|go-slow|slowdown|lockout|shutdown|work-to-rule
> Portuguese railway workers began a two-day stoppage. => PROTEST PRT > PRT
verb take|begin|stage|start action industrial
verb embark|go|come on|out=strike
verb vote strike for|inf|in=strike|favour|favor
verb close|shut|shutter shop|shops|business|stall subj=trader|shopkeeper|merchant
verb paralyse|paralyze|cripple|disrupt|ground|halt|hit|shut subj=strike|stoppage|walkout obj:actor subj:-
verb be strike on=strike
noun go-slow|slowdown|lockout|strike-action|work-to-rule|stay-away|shutdown general
noun action industrial
> A dock workers' strike in Senegal entered its second week. => PROTEST SEN > SEN

[fast]
frame verb  subj:actor against:recipient
frame noun  of:actor poss:actor adj:actor by:actor against:recipient
verb fast
verb begin strike hunger obj=strike
> Cuban prisoners began a hunger strike. => PROTEST CUB > CUB
verb start strike hunger obj=strike
verb stage strike hunger
verb go strike hunger on=strike
> Egyptian prisoners went on hunger strike. => PROTEST EGY > EGY
verb go on=strike hunger
verb launch strike hunger obj=strike
verb continue strike hunger obj=strike
verb refuse food inf!=@any obj:-
noun strike hunger
frame verb  subj:actor against:recipient
verb begin|start|stage|launch|continue|declare|enter|join|hold strike|fast hunger
verb go|be on=fast|hunger
verb refuse food|meal|eat|feed subj=prisoner|detainee|inmate|activist|striker|hostage
> A jailed Moroccan journalist began a hunger strike. => PROTEST MAR > MAR
verb starve himself|herself|themselves
phrase on hunger strike  subj:actor
phrase on a hunger strike  subj:actor

[boycott]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:actor adj:actor
verb boycott
> Mauritania boycotted Senegalese goods. => PROTEST MRT > SEN
verb boycott obj=election|vote|poll|referendum|ceremony|game|games|olympics|product|parliament
verb call boycott obj:- of:recipient
verb call for=boycott obj:-
noun boycott
frame verb  subj:actor obj:recipient
verb shun|spurn|snub obj=election|poll|vote|referendum|product|goods|ceremony|game|games|olympics|parliament
verb sit out obj=election|poll|vote|referendum
verb stay away from=poll|polls|election|vote|referendum|parliament|game|games|olympics from:recipient
verb announce|organise|organize|lead|declare|join|launch|maintain|begin|impose boycott obj=boycott obj:- of|on|against:recipient
> Kuwaiti activists launched a boycott of French goods. => PROTEST KWT > FRA
verb refuse buy|vote inf=buy|vote inf:-

[obstruct]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor
verb block obj=@roads
> Colombian truckers blocked a highway. => PROTEST COL > COL
> Peruvian farmers blocked the road to Bolivia. => PROTEST PER > PER
verb blockade obj=@roads
verb barricade
verb obstruct obj=@roads
verb paralyse obj=@roads
verb paralyze obj=@roads
verb disrupt obj=traffic|ceremony|election|session|meeting|service
verb cut off obj=road|highway
verb cut obj=road|highway
verb close obj=@roads subj=@crowds
verb occupy obj=building|factory|university|office|embassy|square|ministry|church|campus|parliament|consulate subj!=@forces
verb storm obj=parliament
verb stage sit-in
verb erect barricade obj:-
verb set up obj=barricade|roadblock subj=@crowds obj:-
noun roadblock
noun barricade
frame verb  subj:actor obj:recipient in:place
verb block|cut|close|barricade|obstruct|seal|shut|blockade|occupy|choke|clog|paralyse|paralyze obj=@roads|port|refinery|depot|airport|bridge subj=@crowds|@many|@workers|@trades|@group subj!=government
> Bulgarian farmers blocked a bridge on Monday. => PROTEST BGR > BGR
verb occupy|seize|invade|take obj=building|factory|university|office|embassy|ministry|church|campus|consulate|school|faculty subj=@crowds|@many|@workers|@trades
> Students occupied a faculty in Chile. => PROTEST CHL > CHL
verb surround|ring|encircle|besiege|picket obj=building|embassy|parliament|ministry|office|consulate|palace|factory subj=@crowds|@many|@workers obj:recipient
verb chain themselves|himself
verb bring|halt traffic standstill|halt
verb set|erect|put|throw|build|mount up barricade|roadblock|blockade subj=@crowds|@many|@group obj:-
verb disrupt|interrupt|heckle|invade|break obj=ceremony|session|speech|meeting|service|sitting|debate subj=@crowds|@many|@group
verb dump|spill|spray obj=milk|manure|produce|grain|wine|potato|tomato|hay|dung subj=farmer|@crowds
> The French farmers dumped Spanish wine on the road. => PROTEST FRA > ESP
noun blockade by=@crowds|farmer|fisherman|trucker

[vandalize]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor
verb vandalise
verb vandalize
> Demonstrators in Lebanon vandalized a bank. => PROTEST LBN > LBN
verb loot
verb ransack
verb deface
verb desecrate
verb smash obj=window|shop|car|store|statue
verb torch subj=@crowds
verb burn obj=tyre|tire|car|bus|shop|vehicle|building subj=@crowds
verb set fire subj=@crowds to:recipient
verb topple obj=statue
verb daub
noun looting
noun vandalism
noun desecration
frame verb  subj:actor obj:recipient
verb pillage|plunder|trash|deface|vandalise|vandalize|desecrate|loot|ransack|daub|profane
verb smash|break|wreck|burn|torch|overturn|attack|destroy obj=window|shop|car|store|statue|bus|vehicle|shopfront|bank|monument|kiosk|church|mosque|grave|cemetery subj=@crowds|@many|mob|youth|vandal
> Congolese students smashed the windows of a Belgian bank. => PROTEST COD > BEL
verb pull|tear|knock down obj=statue|monument|flag|poster|portrait
verb scrawl|paint|spray|daub graffiti|slogan|swastika
verb set fire|ablaze|alight subj=@crowds|mob|youth obj:recipient to:recipient
noun pillage|plunder


# ================================================================ SANCTION

[sanction]
frame verb  subj:actor obj:recipient
frame noun  of:actor poss:actor adj:actor by:actor on|against:recipient
verb sanction
> Switzerland sanctioned Zimbabwe. => SANCTION CHE > ZWE
verb embargo
verb blacklist
verb penalise obj=@party
verb penalize obj=@party
verb punish obj=@party
verb hit obj=@party with=@sanctions
verb slap obj=@sanctions obj:- on:recipient
verb isolate obj=@party
frame verb  subj:actor on|against:recipient
verb impose @sanctions
> Canada imposed sanctions on Belarus. => SANCTION CAN > BLR
> Japan imposed new sanctions on North Korea. => SANCTION JPN > PRK
verb impose obj=@sanctions
verb apply @sanctions
verb adopt @sanctions
verb announce sanction|embargo|tariff obj=sanction|embargo|tariff
verb decree embargo
verb declare embargo obj=embargo
verb introduce @sanctions
verb extend @sanctions
verb renew @sanctions
verb tighten @sanctions
verb toughen @sanctions
verb strengthen @sanctions
verb widen @sanctions
verb expand @sanctions
verb prolong @sanctions
verb maintain @sanctions
verb reimpose @sanctions
verb reinstate @sanctions
verb approve sanction|embargo
verb enforce embargo|sanction
verb raise obj=tariff|duty
verb hike obj=tariff|duty
verb increase obj=tariff|duty
verb freeze obj=@assets of:recipient
> The Latvian government froze the assets of a Ukrainian banker. => SANCTION LVA > UKR
> The United States froze the assets of an Iranian bank. => SANCTION USA > IRN
> Switzerland froze the assets of the Tunisian president. => SANCTION CHE > TUN
verb block obj=@assets of:recipient
verb immobilise obj=@assets of:recipient
verb retaliate with=@sanctions
noun sanction
noun embargo
> The embargo of Kenya against Somalia took effect. => SANCTION KEN > SOM
noun tariff on|against=@party
noun imposition of=@sanctions of:-
noun freeze of|on=@assets of:recipient
noun blacklisting of:recipient
adj sanction|sanctions|embargo under  subj:recipient
> Eritrea is still under sanctions. => SANCTION - > ERI
frame verb  subj:actor obj:recipient
verb subject obj=@party to=@sanctions
verb slap|hit|punish|penalise|penalize|target obj=@party|@person with=@sanctions|@sanctions
> Canada hit Belarus with new sanctions. => SANCTION CAN > BLR
verb place|put|add|include obj=@party|@person on|to=blacklist|list
verb blacklist|ostracise|ostracize|embargo|isolate
verb strip|deprive obj=@party of=status|privilege|preference|concession|quota
frame verb  subj:actor obj:- on|against|upon|to|of|from:recipient
verb impose|slap|clamp|levy|place|put|lay|enact|implement|institute|declare|order|unveil|launch|agree|announce|approve|adopt|introduce|decree|apply|enforce|pass|endorse|inflict|decide|set|issue|begin @sanctions|countermeasure obj=@sanctions|countermeasure
> Norway slapped sanctions on Myanmar. => SANCTION NOR > MMR
> Sanctions were imposed on Eritrea by the Security Council. => SANCTION UNO > ERI
verb extend|renew|tighten|toughen|strengthen|widen|expand|prolong|maintain|reimpose|re-impose|reinstate|restore|ratchet|step|intensify|harden|stiffen|reapply|retain|uphold|keep|double|broaden|raise|hike|increase|activate @sanctions obj=@sanctions
> The European Union prolonged its sanctions against Nicaragua. => SANCTION EUR > NIC
verb impose|slap|place|announce|order|declare|introduce|extend|put ban|restriction travel|visa|import|export|oil|arms|trade|flight|entry|trading|investment|technology obj=ban|restriction
> Moldova imposed a travel ban on three Russian senators. => SANCTION MDA > RUS
verb freeze|block|immobilise|immobilize|seize obj=@assets|money|bank of:recipient
verb suspend|revoke|withdraw|remove|cancel|end obj=status|privilege|preference|concession trade|trading|most-favoured|most-favored|nation|tariff|customs
verb cut|reduce|slash obj=quota
verb face|incur|attract|suffer @sanctions obj=@sanctions subj:recipient from|by:actor
verb freeze obj=account
noun sanction|countermeasure|blacklisting
noun embargo|tariff|duty|ban on|against=@party

[suspend]
frame verb  subj:actor with|to|from|for:recipient
frame noun  of:- by:actor poss:actor adj:actor to|with:recipient
verb suspend obj=@flows
> Sweden suspended aid to Burkina Faso. => SANCTION SWE > BFA
> Germany suspended development aid to Uganda. => SANCTION DEU > UGA
verb halt obj=@flows
verb stop obj=@flows
verb cut obj=@flows
verb cut off obj=@flows
> Denmark cut off aid to Nicaragua. => SANCTION DNK > NIC
> The United States cut off military aid to Ecuador. => SANCTION USA > ECU
verb cut off obj=@party obj:recipient
verb freeze obj=@flows
verb end obj=@flows
verb terminate obj=@flows
verb discontinue
verb cancel obj=contract|agreement|aid|project|flight|deal|sale|loan|order|treaty
verb scrap obj=contract|agreement|treaty|deal|project
verb annul obj=contract|treaty|deal
verb abrogate
verb denounce obj=treaty|pact|accord subj=@party
verb tear up obj=@treaties
verb break off obj=@talks
> Ethiopia broke off negotiations with Egypt. => SANCTION ETH > EGY
verb break off obj=@negotiations
verb break off obj=contact|cooperation|trade
verb cut off obj=contact
verb reduce obj=aid|assistance|trade|contribution|import|export|cooperation|supply
verb slash obj=aid|assistance|trade|contribution|import|export
verb withhold obj=aid|payment|contribution|dues|funding
verb withdraw obj=aid|support|funding|assistance|recognition|preference
verb ban obj=import|export|flight|trade|sale|beef|product
> The Kenyan government banned imports from Uganda. => SANCTION KEN > UGA
> Ukraine banned imports from Hungary. => SANCTION UKR > HUN
verb prohibit obj=import|export|flight|trade|sale
verb block obj=import|export|trade|shipment|sale
verb restrict obj=import|export|trade
verb shelve obj=deal|project|agreement|treaty
verb pull plug
verb interrupt obj=@flows
verb sever obj=trade|contact
noun suspension of=@flows
noun termination of=@flows
noun freeze of=@flows
noun halt to|in=@flows
noun cutoff
noun cancellation of=contract|deal|agreement|aid
noun abrogation
frame verb  subj:actor obj:- with|to|from|for|in|on|of:recipient
verb suspend|halt|stop|cut|freeze|end|terminate|interrupt|discontinue|cease|pause|axe|curtail|slash|shelve|withdraw|reduce|trim|lower|curb|drop|abort|mothball|scrap|cancel|sever|withhold|limit|restrict|revoke obj=@flows2
> Spain suspended arms sales to Israel. => SANCTION ESP > ISR
> Turkey halted trade with Israel. => SANCTION TUR > ISR
verb scale|wind|phase|hold|cut|break|pull back|down|out|off obj=aid|assistance|cooperation|trade|funding|support|supply|supplies|import|export|sale|contact|link|credit|@flows2 obj!=@any|aid|assistance|cooperation|trade|funding|support|supply|supplies|import|export|sale|contact|link|credit|@flows2
verb scale|wind|phase|hold|break|pull|cut back|down|out|off obj=aid|assistance|cooperation|trade|funding|support|supply|supplies|import|export|sale|contact|link|credit|@flows2
verb put on=hold|ice obj=aid|cooperation|project|talk|talks|deal|sale|agreement|treaty|loan|accord
> Belgium put its cooperation with Rwanda on hold. => SANCTION BEL > RWA
verb stop|halt|cease|quit|suspend buying|purchasing|importing|exporting|selling|supplying|shipping|funding|financing|arming|cooperating|sharing|issuing|providing|pumping
> Bolivia stopped supplying gas to Argentina. => SANCTION BOL > ARG
verb ban|prohibit|bar|block|restrict|limit|curb|outlaw|forbid|embargo obj=import|export|imports|exports|flight|trade|sale|shipment|purchase|transit|transaction|investment|fish|meat|pork|poultry|wine|coal|goods|technology|chip|airline|product
> Algeria banned exports of cement to Spain. => SANCTION DZA > ESP
verb tear|rip|scrap|ditch|dump|junk|rescind|repudiate|void|nullify|cancel|denounce|revoke|terminate|suspend|freeze|annul|abrogate|break up|off obj=@treaties|contract|ceasefire|partnership|arrangement
verb scrap|ditch|dump|junk|rescind|repudiate|void|nullify|cancel|terminate|annul|revoke obj=@treaties|contract|partnership|arrangement|purchase|order|exercise|drill|programme|program|licence|license|participation|shipment|package
> Malawi rescinded its contract with Mozambique. => SANCTION MWI > MOZ
verb break|cut|call off obj=contact|cooperation|trade|@talks|@negotiations|dialogue|drill|exercise|deal
verb back|pull out of=deal|contract|project|venture|sale|programme|program of:-
verb delay|hold obj=tranche|disbursement|delivery|shipment|loan|payment up
noun suspension|halt|freeze|termination|cessation|stoppage of|to|in|on=@flows2|@flows
noun cut in|to=aid|assistance|funding|export|import|supply|contribution
noun ban on=import|export|flight|trade|sale|imports|exports

[expel]
frame verb  subj:actor obj:recipient iobj:recipient from:-
frame noun  of:recipient by:actor poss:actor adj:actor from:-
verb expel
> Slovakia expelled three Russian diplomats. => SANCTION SVK > RUS
> Pakistan expelled the Indian high commissioner. => SANCTION PAK > IND
verb expel obj=@diplomats
> Czechia expelled four Russian diplomats. => SANCTION CZE > RUS
verb oust obj=@party from=@bodies
verb exclude obj=@party
verb suspend obj=@party
> The African Union suspended Gabon. => SANCTION IGO > GAB
verb suspend obj=membership obj:- of:recipient
verb suspend from=@bodies
verb eject obj=@party
verb eject obj=@diplomats
verb kick out
verb force out obj=@party
verb throw out obj=@diplomats
verb throw out obj=@party
verb send home obj=@diplomats
verb order out
verb order obj=@diplomats inf=leave
> Ukraine ordered the Hungarian consul to leave the country. => SANCTION UKR > HUN
verb tell obj=@diplomats inf=leave
verb give obj=hour|day iobj=@diplomats inf=leave obj:- iobj:recipient
verb ask obj=@diplomats inf=leave
verb declare obj=@diplomats persona
verb declare persona
> Bulgaria declared a Russian attache persona non grata. => SANCTION BGR > RUS
verb declare obj=@diplomats undesirable
verb close obj=@missions of:recipient
verb shut obj=@missions of:recipient
verb shut down obj=@missions of:recipient
verb bar obj=@party from=@bodies|@summits
noun expulsion
> Norway announced the expulsion of two Iranian diplomats. => SANCTION NOR > IRN
noun exclusion of=@party
noun ouster of=@diplomats
noun closure of=@missions
verb expel from=@place subj!=@party from:actor
verb oust from=@place subj!=@party obj=@diplomats from:actor
frame verb  subj:actor obj:recipient iobj:recipient from|of:-
verb boot|kick|turf|throw|order|force|drum|chuck|toss out obj=@diplomats|@party|@person
> Gabon kicked out the French ambassador. => SANCTION GAB > FRA
verb send|order home|back|packing|away obj=@diplomats
verb send packing
verb declare|deem|pronounce unwelcome|undesirable|non-grata|persona obj=@diplomats|@person|@party
verb expel|oust|eject|evict|remove|bar|ban|exclude|suspend|drop obj=@diplomats|@party|@person from=@bodies|council|committee|cup|parliament|coalition|government|summit|group|club
> The African Union suspended Togo from the committee. => SANCTION IGO > TGO
verb strip obj=@party of=membership|seat|vote|chairmanship|presidency
verb revoke|withdraw|cancel|suspend|lift obj=accreditation|credential|agrement|immunity of:recipient
> Ecuador revoked the accreditation of the Mexican ambassador. => SANCTION ECU > MEX
verb close|shut|shutter|seal down obj=@missions of:recipient
verb order|decree closure of=@missions of:recipient obj:-
verb ask|tell|order|instruct|give obj=@diplomats inf=leave|depart|go|quit obj:recipient
verb order|announce|decree|approve expulsion|removal|ouster|suspension obj=expulsion|removal|ouster|suspension obj:- of:recipient
> Slovenia ordered the expulsion of a Serbian attache. => SANCTION SVN > SRB
noun expulsion|ejection|eviction|suspension of=@diplomats|@party

[recall]
frame verb  subj:actor obj:- from|to|in:recipient
frame noun  of:- by:actor poss:actor adj:actor from|to|in:recipient
verb recall obj=@diplomats
> Chile recalled its ambassador to Israel. => SANCTION CHL > ISR
> Colombia recalled its ambassador from Ecuador. => SANCTION COL > ECU
> Algeria recalled its ambassador to Spain. => SANCTION DZA > ESP
verb withdraw obj=@diplomats
verb ask|order|instruct|tell|request obj=ambassador|envoy|commissioner|consul|chargé|diplomat inf=return|leave from:recipient
> Chile asked its ambassador to return from Peru. => SANCTION CHL > PER
> Cambodia withdrew its ambassador from Thailand. => SANCTION KHM > THA
verb pull out obj=@diplomats
verb pull obj=@diplomats
verb call home obj=@diplomats
verb call back obj=@diplomats
verb bring home obj=@diplomats
verb evacuate obj=@diplomats
verb evacuate obj=@missions
verb close its|their obj=@missions
> Finland closed its embassy in Eritrea. => SANCTION FIN > ERI
verb shut its|their obj=@missions
noun recall of=@diplomats
noun withdrawal of=@diplomats
frame verb  subj:actor obj:- from|to|in:recipient
verb recall|withdraw|pull|evacuate|summon|order|call|bring|fly|remove home|back|out obj=@diplomats
> Bolivia called its ambassador to Peru home. => SANCTION BOL > PER
verb remove|pull obj=@diplomats from=@place
verb reduce|cut|slash|scale|downsize obj=staff|personnel|presence embassy|diplomatic|consular
verb close|shut|vacate|abandon|evacuate|suspend obj=@missions|embassy its|their
noun recall|evacuation|withdrawal of=@diplomats|@missions

[break-relations]
frame verb  subj:actor with:recipient obj:- between:actor
frame noun  of:- by:actor poss:actor between:actor with:recipient
verb break obj=@relations
> Bahrain broke relations with Iran. => SANCTION BHR > IRN
verb break off obj=@relations
> Jordan broke off diplomatic relations with Iran. => SANCTION JOR > IRN
verb break with:recipient with=@party
verb cut obj=@relations
> Oman has cut ties with Eritrea. => SANCTION OMN > ERI
verb cut off obj=@relations
verb sever obj=@relations
> Albania severed diplomatic ties with Iran. => SANCTION ALB > IRN
> Tunisia said on Friday it had severed relations with Iran. => SANCTION TUN > IRN
verb suspend obj=@relations
verb freeze obj=@relations
verb end obj=@relations
verb downgrade obj=@relations
> Honduras downgraded its relations with Venezuela. => SANCTION HND > VEN
verb scale down obj=@relations
verb rupture obj=@relations
verb reduce obj=@relations
verb terminate obj=@relations
verb withdraw obj=recognition from|of:recipient
verb declare war obj=war on|against:recipient
verb part way
noun rupture
noun break in|with=@relations|@party
noun severance of=@relations
noun suspension of=@relations
noun downgrading of=@relations
frame verb  subj:actor with|from|of:recipient obj:- between:actor
verb break|cut|sever|suspend|freeze|end|downgrade|rupture|reduce|terminate|curtail|lower|dissolve|renounce|scale|limit|loosen off|back|down obj=@relations|alliance|bond|connection|partnership|friendship
verb sever|suspend|freeze|downgrade|rupture|terminate|curtail|dissolve|renounce|loosen|cool|break|cut|end obj=@relations|alliance|bond|connection|partnership|friendship
> Kenya and Somalia severed all links. => SANCTION KEN,SOM > -
> Relations with Qatar were cut by Bahrain. => SANCTION BHR > QAT
verb distance|dissociate|disassociate itself|himself|themselves|herself from=@party
> Ghana distanced itself from the Malian junta. => SANCTION GHA > MLI
verb turn back on=@party on:recipient
verb burn bridge|bridges
verb fall|split|break with|from=@party out|with|away
verb derecognise|derecognize obj:recipient
verb withdraw|revoke|rescind|suspend|end|cancel obj=recognition of|from:recipient
verb downgrade|lower|reduce obj=representation|mission|embassy|level
> Nicaragua downgraded its mission in Chile. => SANCTION NIC > CHL
noun break|split|rupture|rift|falling-out with=@party
noun severing|breaking|rupture|freezing of=@relations

[leave]
frame verb  subj:actor obj:recipient from|of:recipient
frame noun  of:- by:actor poss:actor adj:actor from:recipient
verb leave obj=@bodies
> Panama left the organization. => SANCTION PAN > -
verb leave obj=@treaties
verb leave obj=coalition|@talks|@negotiations
verb quit obj=@bodies
> Burundi quit the International Criminal Court. => SANCTION BDI > IGO
> The Gambia quit the International Criminal Court. => SANCTION GMB > IGO
verb quit obj=@treaties
verb quit obj=@talks
verb exit obj=@bodies
verb exit obj=@treaties
verb abandon obj=@treaties
verb abandon obj=@talks
verb withdraw from=@bodies
verb withdraw from=@treaties
> Malawi withdrew from the treaty. => SANCTION MWI > -
verb withdraw from=@talks
verb withdraw from=@negotiations
verb withdraw from=@summits
verb withdraw from=race|election|government
verb withdraw obj=signature
verb pull out of|out|from=@bodies
verb pull out of|out|from=@treaties
verb pull out of|out|from=@talks
verb pull of|out|from=@treaties
verb pull of|out|from=@bodies
verb pull of|out|from=@talks
verb walk out of|from=@talks
verb walk out
> Zimbabwe walked out of the talks. => SANCTION ZWE > -
verb walk away from=@talks
verb walk of|out|from=@talks
verb walk of|out|from=@summits
verb walk of|out|from=meeting|session
verb drop out of|out=@talks
verb secede from:recipient
verb renounce obj=membership of|in:recipient
verb suspend its|their obj=participation|membership obj:- in|of:recipient
verb denounce obj=treaty|convention
verb announce withdrawal obj=withdrawal from=@bodies
verb announce withdrawal obj=withdrawal from=@treaties
verb announce departure obj=departure from=@bodies
noun withdrawal from=@bodies
noun withdrawal from=@treaties
noun withdrawal from=@talks
noun secession
noun exit from=@bodies
noun pullout from=@treaties
frame verb  subj:actor obj:recipient from|of:recipient
verb leave|quit|exit|abandon|ditch|dump|repudiate|desert|renounce|boycott|denounce obj=@bodies|@treaties|coalition|alliance|@negotiations
> Nauru quit the fisheries commission. => SANCTION NRU > -
verb withdraw|secede|walk|pull|step|break|drop|opt|bow|storm|back|split|resign out|away|back|from|of=@bodies|@treaties|@talks|@negotiations|@summits|coalition|alliance|government
verb withdraw|pull|walk|storm|opt|bow|drop|step out|away|back of|from|out=@bodies|@treaties|@talks|@negotiations|@summits|coalition|alliance|meeting|session|room|hall
> The Hungarian delegation stormed out of the session. => SANCTION HUN > -
verb withdraw|secede from=coalition|alliance|@bodies|@treaties
verb suspend|end|halt|freeze|terminate|cease|cancel obj=participation|membership|involvement obj:- in|of|from:recipient
> Belarus suspended its participation in the convention. => SANCTION BLR > -
verb announce|declare|confirm|trigger|formalise|formalize|complete|order|notify withdrawal|exit|departure|pullout|secession from|of=@bodies|@treaties|@talks|coalition|alliance
verb give notice withdrawal
noun exit|departure|walkout|pull-out|withdrawal|pullout from=@bodies|@treaties|@talks|@summits|coalition|alliance

[convict]
frame verb  subj:actor obj:recipient to|of|for:matter
frame noun  of:recipient by:actor
verb convict
> A Greek court convicted two Bulgarian smugglers. => SANCTION GRC > BGR
verb sentence
> An Egyptian court sentenced two Israeli citizens to prison. => SANCTION EGY > ISR
verb condemn obj=@person to=death|prison|imprisonment|year|life
verb condemn to=death|prison|imprisonment|year|life
verb jail for=year|month
> A Thai court jailed two Vietnamese poachers for five years. => SANCTION THA > VNM
verb fine
verb find guilty
verb disbar
verb disqualify obj=@person
verb rule against:recipient against=@party
verb hand down obj=sentence|verdict obj:-
verb pass sentence obj:- on:recipient
noun conviction of=@person
noun conviction of=@group
noun sentencing
frame verb  subj:actor obj:recipient to|of|for:matter
verb imprison|jail|lock for=year|month|life
verb give|hand obj=sentence|term|penalty|year|life|month iobj:recipient obj:-
verb receive|get|draw obj=sentence|term subj:recipient obj:-
> A court in Minsk passed sentence on a Latvian smuggler. => SANCTION BLR > LVA
verb find guilty|liable
verb declare|pronounce|adjudge guilty
verb hold|find in=contempt
verb excommunicate|defrock|cashier|court-martial
verb strip obj=@person of=title|rank|medal|honour|honor
verb impose|hand|pass|pronounce|uphold|confirm|issue|deliver|order|announce obj=sentence|verdict|conviction|fine|penalty|term obj:- on|against|of:recipient
> A Spanish court upheld the conviction of an Andorran banker. => SANCTION ESP > AND
verb rule|find against=@party|@person against:recipient
verb order obj=@party inf=pay|compensate subj=court|judge|tribunal|jury
noun conviction|sentence|sentencing|verdict of|against=@person|@group|@party


# ================================================================ MOBILIZE

[deploy]
frame verb  subj:actor obj:- to|in|on|at|into|near|along|against:recipient
frame noun  of:- by:actor poss:actor adj:actor to|in|on|at|into|near|along:recipient
verb deploy subj=@forces
verb deploy obj=@weapons
> Algeria deployed troops on the border with Mali. => MOBILIZE DZA > MLI
verb deploy obj=@forces
> Venezuela deployed soldiers along the border with Guyana. => MOBILIZE VEN > GUY
verb redeploy obj=@forces
verb send obj=@forces
> Kenya sent troops to the Somali border. => MOBILIZE KEN > SOM
> The United States sent an aircraft carrier to the Gulf. => MOBILIZE USA > -
> Nato sent warships to the Black Sea. => MOBILIZE IGO > -
verb dispatch obj=@forces
verb move obj=@forces
> Egypt moved tanks to the Libyan border. => MOBILIZE EGY > LBY
> Ethiopia moved troops to the Eritrean border. => MOBILIZE ETH > ERI
verb rush obj=@forces
verb position obj=@forces
verb station obj=@forces
verb station obj=@weapons
verb mass obj=@forces
verb amass obj=@forces
verb concentrate obj=@forces
verb build up obj=@forces
verb reinforce obj=@forces
verb reinforce obj=garrison|border|presence|contingent
verb strengthen obj=presence|garrison|@forces
verb bolster obj=presence|garrison|@forces
verb beef up obj=presence|garrison|@forces
verb increase obj=@forces
verb increase obj=presence
verb airlift obj=@forces
verb land obj=@forces
verb transfer obj=@forces
verb pour obj=@forces
verb order obj=@forces to|into|in:recipient
verb order deployment obj=deployment
verb install obj=missile|battery|launcher|radar
verb place obj=missile|battery
verb set up obj=base|checkpoint
verb scramble
verb patrol subj=@forces obj:recipient
verb advance subj=@forces
verb move in subj=@forces
verb move subj=@forces into|towards|toward|to:recipient
verb sail subj=warship|fleet|frigate|carrier|destroyer|flotilla|submarine|navy
verb encircle subj=@forces obj:recipient
verb fly over obj:recipient subj=@aircraft
verb overfly obj:recipient
noun deployment
> Turkey announced the deployment of troops in Iraq. => MOBILIZE TUR > IRQ
noun buildup
noun build-up
noun dispatch of=@forces
noun reinforcement of=@forces
noun movement troop|of=@forces
phrase military buildup  by|of:actor
verb mass subj=@forces
> Iranian troops massed on the border with Afghanistan. => MOBILIZE IRN > AFG
verb gather subj=@forces on|along|near=@any
verb dig in subj=@forces
frame verb  subj:actor obj:- to|in|on|at|into|near|along|against|towards|toward|off:recipient
verb deploy|send|dispatch|move|rush|station|mass|amass|concentrate|position|transfer|redeploy|relocate|ferry|fly|ship|airlift|parachute|land|pour|push|post|rotate|base|array|assemble|muster|gather|commit|field|mobilise|mobilize|march|order|bring|throw|pull in|up obj=@forces|@units obj!=@detainees
verb deploy|send|dispatch|move|rush|station|mass|amass|concentrate|position|transfer|redeploy|ferry|fly|ship|airlift|parachute|push|post|rotate|base|array|muster|commit|field obj=@forces|@units|@weapons
> Japan stationed missiles on the southern islands. => MOBILIZE JPN > -
> Uganda moved a column of tanks towards the Rwandan border. => MOBILIZE UGA > RWA
> Two warships were dispatched to Djibouti by France. => MOBILIZE FRA > DJI
verb call|send|draft in obj=army|troop|troops|soldier|military|force|forces|paratrooper|marine
verb reinforce|strengthen|bolster|boost|beef|increase|double|augment|expand|build|step|swell|enlarge|fortify up obj=presence|garrison|deployment|contingent|force|forces|defence|defense|defences|border|troop|position|fleet|patrol|buildup
verb reinforce|strengthen|bolster|boost|double|augment|fortify|garrison|militarise|militarize obj=presence|garrison|deployment|contingent|forces|troop|border|frontier|position|outpost|flank
> Estonia fortified its border with Russia. => MOBILIZE EST > RUS
verb increase|expand|build obj=presence military|naval|armed|troop
verb ready|prepare obj=@forces|@weapons for=war|attack|battle|invasion|offensive|combat
verb enter|cross|penetrate|approach obj=water|waters|zone|territory|harbour|harbor|port|strait|city|town|capital|airspace|border|frontier subj=@forces|@units obj:recipient
> A Russian frigate entered Swedish waters. => MOBILIZE RUS > SWE
verb enter|cross into obj=@place subj=@forces obj:recipient
verb advance|march|roll|head|converge|push|move|thrust|close towards|toward|on|into|to=@place|@territory subj=@forces|tank|tanks|column|convoy
> Uzbek tanks rolled into the Tajik capital. => MOBILIZE UZB > TJK
verb march|roll|pour|stream|drive|fan into|in|across|through|out subj=tank|tanks|column|troop|troops|armour|armor|soldier|convoy
verb patrol|buzz|shadow|overfly|escort|circle|track obj=water|waters|ship|border|strait|sea|coast|island|sky|skies|airspace|vessel|frontier|street|streets subj=@forces|@units|@aircraft|@party obj:recipient
verb take up obj=position subj=@forces
verb surround|encircle|ring|cordon obj=@place|@territory|building|palace|station|parliament|residence|compound subj=@forces|@units obj:recipient
verb sail|steam|cruise subj=warship|fleet|frigate|carrier|destroyer|flotilla|submarine|navy|armada|ship through|into|off|near|towards|to=@place|strait|water|waters
verb set up|establish|build|erect|construct obj=base|checkpoint|outpost|fortification|garrison|trench|bunker
verb dig trench
verb intensify|increase|step|resume|conduct|begin|mount|maintain patrol obj=patrol|patrols|overflight|surveillance
verb show|project|flex force|strength|muscle|power obj=force|strength|muscle|power military|naval
verb hold|conduct|stage|launch|begin|start exercise|exercises|drill|drills|manoeuvre|manoeuvres|maneuvers live|live-fire|snap|massive|amphibious near|off|in|along:recipient
verb scramble obj=@aircraft
> Lithuania scrambled two fighter jets after the overflight. => MOBILIZE LTU > -
noun massing|stationing|dispatch|redeployment|concentration|reinforcement|influx of=@forces|@weapons
noun movement|build-up|buildup troop|military|naval|arms

[alert]
frame verb  subj:actor obj:- against:recipient
frame noun  of:- by:actor adj:actor poss:actor
verb mobilise
verb mobilize
> Eritrea mobilized its army. => MOBILIZE ERI > -
verb mobilise obj=@forces
verb mobilize obj=@forces
verb mobilise obj=reservist|reserve
verb mobilize obj=reservist|reserve
verb call up obj=reservist|reserve|conscript|recruit
verb call up obj=@forces
verb put alert
> Pakistan put its forces on alert. => MOBILIZE PAK > -
> The Polish government put the army on alert. => MOBILIZE POL > -
verb place alert
verb go alert on=alert
verb raise alert
verb raise level
verb order alert obj=alert
verb declare alert obj=alert
verb declare mobilisation obj=mobilisation
verb declare mobilization obj=mobilization
verb decree mobilisation|mobilization
verb order mobilisation|mobilization obj=mobilisation|mobilization
verb announce mobilisation|mobilization obj=mobilisation|mobilization
verb step up obj=alert|readiness|preparation
noun mobilisation of=@forces
noun mobilization of=@forces
noun mobilization general|partial
noun mobilisation general|partial
phrase on high alert  subj:actor
phrase on full alert  subj:actor
frame verb  subj:actor obj:- against|for:recipient
verb put|place|keep|be|remain|go|set on|at=alert|footing|standby|readiness obj:actor
verb put|place|keep|have alert high|maximum|full|combat|red|heightened obj:actor
> The Jordanian army was put on full alert. => MOBILIZE JOR > -
verb raise|heighten|increase|upgrade|step|boost obj=alert|readiness|preparedness|vigilance
verb prepare|brace|gear|arm|ready for=war|attack|invasion|conflict|assault|incursion subj=@party for:matter
> Armenia is bracing for an attack by Azerbaijan. => MOBILIZE ARM > AZE
verb prepare inf=attack|invade|strike|fight|defend|resist|repel|storm|assault|defend subj=@party inf:matter
verb call|summon|activate|mobilise|mobilize|recall up obj=reservist|reserve|reserves|conscript|recruit|veteran|guard
verb activate|recall obj=reservist|reserves|guard
> Finland called up reservists on Monday. => MOBILIZE FIN > -
verb order|declare|announce|decree|begin|launch|introduce|extend|complete|reintroduce|restore mobilisation|mobilization|conscription|draft obj=mobilisation|mobilization|conscription|draft
verb cancel obj=leave
noun mobilisation|mobilization|call-up|conscription
phrase on maximum alert  subj:actor
phrase on standby  subj:actor
phrase on a war footing  subj:actor
phrase on combat alert  subj:actor

[test-weapon]
frame verb  subj:actor obj:- towards|toward|near|off|over:recipient
frame noun  of:- by:actor adj:actor poss:actor
verb test obj=@missiles
verb test obj=@weapons
> Pakistan tested a ballistic missile. => MOBILIZE PAK > -
verb test obj=bomb|device
verb test-fire
verb launch obj=@missiles
> North Korea launched a missile over Japan. => MOBILIZE PRK > JPN
verb fire obj=@missiles into=sea|water|air|ocean
verb detonate obj=device nuclear
verb carry out obj=test nuclear|missile|weapon
verb conduct test nuclear|missile|weapon|launch
verb explode obj=device nuclear
verb parade obj=@weapons
verb unveil obj=@weapons
verb display obj=@weapons
verb develop obj=@weapons
verb enrich obj=uranium
verb stockpile obj=@weapons
noun test missile|nuclear|weapon|weapons|rocket
noun launch of=@missiles
noun launch missile|rocket
noun enrichment of=uranium
verb fire test obj=@missiles
verb fire test
frame verb  subj:actor obj:- towards|toward|near|off|over|into:recipient
verb test|test-launch|test-fire|flight-test|launch obj=@missiles|@weapons|interceptor|warhead|satellite obj!=grenade|shell|mortar on|at|against!=@party
verb conduct|carry|perform|stage|hold|announce|complete|resume|order|undertake test|launch nuclear|missile|weapon|weapons|atomic|rocket|ballistic|hypersonic
> India carried out a nuclear test in the desert. => MOBILIZE IND > -
> Pyongyang conducted a ballistic missile launch. => MOBILIZE PRK > -
verb detonate|explode|test obj=device|bomb|weapon nuclear|atomic|hydrogen|thermonuclear
verb show|put|parade|display|exhibit|unveil|roll|reveal|present|flaunt off|out|on|display obj=@weapons
verb develop|acquire|build|produce|manufacture|obtain|seek obj=weapon|weapons|bomb|missile|warhead|arsenal nuclear|atomic|chemical|biological|ballistic
> Syria produced chemical weapons at the site. => MOBILIZE SYR > -
verb enrich|stockpile|reprocess obj=uranium|plutonium|fuel|@weapons
verb resume|expand|continue|accelerate|begin|start|restart|boost|increase obj=enrichment|reprocessing
verb restart|reactivate obj=reactor|centrifuge
> Iran restarted its centrifuges. => MOBILIZE IRN > -
noun testing|test|launch|firing of=@missiles|@weapons|satellite
noun detonation|explosion|blast nuclear

[police]
frame verb  subj:actor obj:- in|around|at|to:place
frame noun  of:- by:actor adj:actor in:place
verb deploy obj=police|policeman|gendarme|officer
> Zambia deployed police in the copper towns. => MOBILIZE ZMB > -
verb send obj=police|policeman|gendarme
verb dispatch obj=police|policeman|gendarme
verb mobilise obj=police|policeman|gendarme
verb mobilize obj=police|policeman|gendarme
verb patrol subj=police|policeman|gendarme
verb surround subj=police|policeman|gendarme
verb cordon off
verb step up obj=security|patrol
verb tighten obj=security
verb reinforce obj=security
verb strengthen obj=security
verb heighten obj=security
noun deployment of=police|policeman|gendarme
noun deployment police
frame verb  subj:actor obj:- in|around|at|to|outside:place
verb deploy|send|dispatch|station|post|draft|rush|mobilise|mobilize|reinforce|order|call|assign in|out|extra obj=police|policeman|riot|gendarme|officer|guard|constable|paramilitary
verb deploy|send|dispatch|station|post|draft|rush|mobilise|mobilize obj=police|policeman|gendarme|constable|officer|paramilitary
> Jamaica posted extra constables at the port. => MOBILIZE JAM > -
verb beef|step|tighten|boost|increase|reinforce|heighten|strengthen|bolster|intensify|enhance|ramp up obj=security|patrol|policing|checkpoint|surveillance|protection
verb tighten|boost|reinforce|heighten|strengthen|bolster|enhance obj=security|patrol|policing
verb surround|ring|guard|patrol|line|cordon|seal|encircle|occupy obj=@any obj!=@systems subj=police|policeman|gendarme|constable|officer|security
> Riot police surrounded the university in Guinea. => MOBILIZE GIN > -
verb set|erect|mount up checkpoint|cordon|roadblock subj=@police
verb increase|step obj=presence police|security

[militia]
frame verb  subj:actor obj:- against:recipient
frame noun  of:- by:actor adj:actor
verb mobilise obj=militia|volunteer|fighter|guerrilla|militant|rebel
verb mobilize obj=militia|volunteer|fighter|guerrilla|militant|rebel
> The Libyan rebels mobilized volunteers. => MOBILIZE LBY > -
verb raise obj=militia
verb form obj=militia
verb create obj=militia
verb recruit obj=mercenary|fighter|militiaman|guerrilla|volunteer|child
verb deploy obj=militia|militiaman|mercenary|guerrilla
verb send obj=mercenary|militia|militiaman|guerrilla|volunteer to:recipient
noun recruitment of=mercenary|fighter|volunteer|child
frame verb  subj:actor obj:- against:recipient
verb arm|train|organise|organize|recruit|raise|form|create|mobilise|mobilize|assemble obj=militia|villager|tribesman|peasant|guerrilla|volunteer|mercenary|vigilante|militiaman|fighter
> The Malian army recruited volunteers and mercenaries. => MOBILIZE MLI > -
verb take arm|arms up
verb enlist|conscript|press-gang|recruit obj=child|fighter|youth|boy|volunteer|convict|prisoner|foreigner
> The Colombian guerrillas recruited children. => MOBILIZE COL > -
verb join obj=rebellion|insurgency|guerrilla|militia|uprising subj=@group|@person


# ================================================================ COERCE

[arrest]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:recipient adj:-
verb arrest
> Thai police arrested four Malaysian fishermen. => COERCE THA > MYS
> Spanish police arrested a Colombian senator. => COERCE ESP > COL
> Two Maltese fishermen were arrested by the Tunisian navy. => COERCE TUN > MLT
> The Gambian police arrested two Senegalese traders. => COERCE GMB > SEN
verb detain
> Turkey detained a German journalist. => COERCE TUR > DEU
> Turkish police detained a Swedish journalist. => COERCE TUR > SWE
> The junta in Guinea detained the former prime minister. => COERCE GIN > GIN
> Police in Kazakhstan detained dozens of demonstrators. => COERCE KAZ > KAZ
verb imprison
verb jail
verb incarcerate
verb intern
verb apprehend
verb nab
verb capture obj=suspect|fugitive|criminal|trafficker|terrorist|smuggler
verb re-arrest
verb round up
verb pick up obj=@person
verb pick up obj=suspect|activist|dissident
verb lock up
verb take custody
verb take in=custody
verb place arrest
verb put arrest
verb put behind=bar|bars
verb hold obj=@person
verb hold obj=@detainees
verb hold in=custody|prison|jail
verb hold subj=@police obj=suspect|people|man|activist
verb remand
verb confine
verb make arrest obj=arrest obj:- of:recipient
noun arrest
> Uganda announced the arrest of two Rwandan officers. => COERCE UGA > RWA
noun detention
noun imprisonment
noun internment
noun jailing
noun roundup
phrase under house arrest  subj:recipient
frame verb  subj:actor obj:recipient
verb bust|collar|handcuff|shackle|recapture|rearrest|re-arrest|incarcerate|jail|imprison|detain|apprehend obj=@any
verb catch|seize|net|snatch|trap|corner obj=suspect|fugitive|smuggler|trafficker|spy|bomber|killer|militant|dealer|poacher subj=@police|@party
verb round|pick|lock|bang|hunt|track|sweep up|down|away obj=@person|@group|suspect|activist|dissident|leader|opponent|fugitive|hundred|dozen|people|member|supporter
verb haul|take|lead|drag|whisk|bundle|march|cart away|off subj=@police|agent|soldier
verb take|bring|call in|for=questioning|interrogation subj=@police
verb take|place|put|keep|hold|remand|be custody|detention|arrest|jail|prison|bar|bars|cell in|into|under|behind=custody|detention|arrest|jail|prison|bar|bars|cell
> A Ukrainian sailor was taken into custody by the Polish coast guard. => COERCE POL > UKR
> Mauritania kept two Malian officers in detention. => COERCE MRT > MLI
verb send|throw|commit|return|order in|into|to=prison|jail|custody|dungeon|cell|camp|gulag obj=@person|@group|@party
> Bahrain threw the cleric into jail. => COERCE BHR > BHR
verb hold|keep without|incommunicado|in=charge|trial|incommunicado|isolation obj=@person|@group|@party
verb hold|detain obj=suspect|people|man|woman|activist|leader|protester|journalist|national|citizen|dissident|opponent|crew|member subj=@party|@police
verb make|carry|conduct|launch|order|announce|continue|begin|step arrest|roundup|sweep obj=arrest|roundup|sweep obj:- of:recipient
> Mozambique ordered the arrest of a Tanzanian cleric. => COERCE MOZ > TZA
verb extend|prolong|renew|order obj=detention|custody|remand obj:- of:recipient
verb languish|rot in=jail|prison|custody|detention subj:recipient
verb place|put|keep under=surveillance|house
phrase under arrest  subj:recipient
phrase behind bars  subj:recipient
noun custody|incarceration|capture of=suspect|fugitive|@person|@group
noun arrests|roundup|dragnet

[seize]
frame verb  subj:actor obj:recipient from:recipient
frame noun  of:recipient by:actor poss:actor
verb seize obj=@property
verb seize
> Iran seized a Greek tanker. => COERCE IRN > GRC
> Iran seized a South Korean tanker. => COERCE IRN > KOR
verb confiscate
> Malaysian authorities confiscated a Chinese trawler. => COERCE MYS > CHN
verb impound
verb requisition
verb nationalise
verb nationalize
> Bolivia nationalized a Spanish company. => COERCE BOL > ESP
verb expropriate
verb commandeer
verb appropriate obj=land|property|house|farm
verb sequester
verb intercept obj=ship|vessel|boat|plane|tanker|trawler|convoy|aircraft
verb board obj=ship|vessel|boat|tanker|trawler
verb detain obj=ship|vessel|boat|tanker|trawler
verb capture obj=ship|vessel|boat|tanker|trawler
verb raid obj=office|home|headquarters|house subj=@police
verb overthrow
> Officers overthrew the president of Gabon. => COERCE GAB > GAB
verb topple obj=@person
verb topple obj=government|regime
verb oust obj=@person
verb oust obj=government|regime
verb depose
verb dethrone
verb unseat subj=@forces
verb seize obj=power obj:-
verb take obj=power subj=@forces obj:-
verb take over obj=power obj:-
verb stage coup obj:-
verb attempt coup obj:-
verb mount coup obj:-
noun seizure
noun confiscation
noun nationalisation
noun nationalization
noun expropriation
noun overthrow
noun coup
noun putsch
frame verb  subj:actor obj:recipient from:recipient
verb grab|confiscate|impound|requisition|expropriate|nationalise|nationalize|commandeer|sequester|sequestrate|appropriate obj=@any
verb take over obj=company|bank|factory|plant|firm|station|airport|refinery|field|farm|mine|property
verb seize|hold|intercept|divert|capture|detain|impound|arrest|storm|hijack obj=ship|vessel|boat|tanker|trawler|freighter|cargo|plane|airliner|shipment|consignment|yacht|barge|container
> Ghana intercepted a Chinese trawler. => COERCE GHA > CHN
> A Panamanian freighter was impounded by Indonesia. => COERCE IDN > PAN
verb force obj=plane|airliner|aircraft|ship|vessel inf=land|stop|dock|turn
verb escort|tow obj=ship|vessel|boat|trawler|tanker|plane to|into=port|harbour|harbor|airport
verb seize|steal|loot|plunder|pillage obj=land|grain|oil|artefact|artifact|farm|weapon|cash|money|asset|property|document|equipment|passport|drug|cocaine|heroin|ivory|gold subj=@party|@forces|@police|@group
verb raid|search|storm|ransack|sweep obj=office|home|headquarters|house|embassy|consulate|mosque|church|newspaper|premise|premises|apartment subj=@police|agent|@forces|authority|investigator
verb overthrow|topple|oust|depose|dethrone|unseat|remove|dislodge|eject obj=president|minister|government|regime|leader|king|ruler|monarch|emperor|sultan|dictator|shah subj=@forces|soldier|officer|general|colonel|coup|junta|@group|rebel
> Soldiers ousted the king of Lesotho. => COERCE LSO > LSO
verb remove|force|drive|oust|hound from=power|office obj=@person|government obj:recipient
verb bring|take down|over obj=government|regime subj=@forces|rebel|junta|coup
verb seize|grab|usurp|take|wrest obj=power subj=@forces|junta|general|colonel|military|army|soldier|rebel obj:-
> The Malian army seized power in August. => COERCE MLI > MLI
verb stage|attempt|mount|launch|carry|lead|plot|plan|organise|organize coup|putsch|mutiny obj=coup|putsch|takeover obj:- against|in:recipient
noun takeover|usurpation|interception|requisition|impounding

[occupy]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:actor adj:actor
verb occupy obj=@party
verb occupy obj=@place
verb occupy obj=@territory
> Armenian troops occupied a village in Azerbaijan. => COERCE ARM > AZE
verb annex
verb capture obj=@territory
verb capture obj=position|post|hilltop|headquarters|stronghold
verb seize obj=@territory
verb conquer
verb overrun
verb take obj=@territory subj=@forces
verb recapture
verb retake
verb colonise
verb colonize
verb settle obj=@territory
verb seize obj=control obj:- of:recipient
verb take obj=control obj:- of:recipient
verb gain obj=control obj:- of:recipient
verb encroach on|upon:recipient
noun occupation of:recipient
> The occupation of Cyprus by Turkey continued. => COERCE TUR > CYP
noun annexation
noun capture of=@territory
noun conquest
noun recapture
noun takeover
frame verb  subj:actor obj:recipient
verb occupy|capture|seize|conquer|overrun|retake|recapture|reoccupy|reconquer|regain|recover|grab|reclaim obj=@territory|@place|base|airport|barracks|crossing|garrison|hill|bridge|checkpoint
verb take|capture|seize|win|retake obj=@place|@territory|base|airport subj=@forces|rebel|@group|@fighters|army
> Sudanese rebels took a town in Chad. => COERCE SDN > TCD
verb seize|take|gain|regain|win|wrest|assume|establish|recapture|retake|consolidate|tighten|secure control|grip|hold obj=control|grip|hold of|over|on|in:recipient obj:-
> The rebels of Burma took control of a Chinese border post. => COERCE MMR > CHN
verb fall to=@fighters|@group|@party subj=@place|@territory|base|garrison subj:recipient to:actor
verb fall into=hand|hands of:actor subj=@place|@territory|base|garrison subj:recipient
verb enter|penetrate obj=@place|@territory|city|town|capital|suburb subj=@fighters|@forces
verb annex|absorb|incorporate obj=@place|@territory
verb march|move|roll|sweep|push|drive|thrust|advance into=@place|@territory|city|town|capital subj=@fighters into:recipient
verb set foothold
noun takeover|fall|seizure|capture|recapture|conquest|occupation|annexation|retaking of=@place|@territory|base

[restrict]
frame verb  subj:actor obj:recipient on|against|for|with|of:recipient
frame noun  of:- by:actor poss:actor adj:actor on|against|with:recipient
verb restrict
> Malawi restricted the movements of Zambian diplomats. => COERCE MWI > ZMB
verb close obj=border|crossing|airspace|strait|airport|frontier obj:- with|to|from:recipient
> Niger closed its border with Benin. => COERCE NER > BEN
> Nigeria closed its border with Benin. => COERCE NGA > BEN
verb shut obj=border|crossing|airspace|airport|frontier obj:- with|to:recipient
> Algeria shut its airspace to Moroccan aircraft. => COERCE DZA > MAR
verb seal obj=border|frontier|area|road obj:- with:recipient
verb seal off
verb fence off
verb close obj=school|university|church|mosque|road|bank|union|party
verb revoke obj=@rights of:recipient
verb withdraw obj=passport|license|licence|accreditation|visa|citizenship of|from:recipient
verb cancel obj=passport|license|licence|accreditation|visa of|from:recipient
verb strip of=@rights
verb deprive of=@rights
verb deny obj=entry|access|visa|passport|permission iobj:recipient to:recipient
verb refuse obj=entry|access|visa|passport iobj:recipient to:recipient
> The Maltese government refused entry to a Libyan minister. => COERCE MLT > LBY
verb bar obj=@person from=@any
verb bar obj=@group from=@any
verb prevent obj=@person from=@any
verb prevent obj=@group from=@any
verb turn back obj=@person
verb block obj=@person
verb block obj=entry|passage|access of:recipient
verb limit obj=access|movement|travel|freedom|stay
verb curtail
verb curb obj=freedom|right|access|movement
verb impose obj=@restrictions obj:-
> Qatar imposed restrictions on Nepalese workers. => COERCE QAT > NPL
verb impose visa obj:-
verb tighten obj=restriction|control|border|rule|law obj:-
verb introduce obj=restriction|curb|visa|control obj:-
verb abolish obj=autonomy
verb revoke obj=autonomy
verb dissolve obj=party|organization|organisation|union
verb evict
verb dismiss obj=@person subj=@person
verb sack obj=@person
verb fire obj=@person subj=government|minister|president
verb purge
verb suspend obj=minister|judge|law
verb relocate
verb jam obj=phone
verb conscript
noun closure of=border|airspace|crossing|frontier
noun restriction on|against:recipient on|against=@any
noun revocation of=@rights
noun eviction
noun purge of:recipient
noun crackdown on=media|press|journalist|corruption on:recipient
verb bar obj=lorry|truck|ship|vessel|aircraft|flight|plane|product|goods|airline from=@any
> Mauritania barred Malian lorries from its territory. => COERCE MRT > MLI
verb ban obj=lorry|truck|ship|vessel|aircraft|plane|airline|entry
frame verb  subj:actor obj:recipient on|against|for|with|of|from|to:recipient
verb close|shut|seal|reclose|barricade|block|shutter off|down obj=border|crossing|airspace|strait|airport|frontier|port|checkpoint|corridor|canal|waterway obj:-
verb close|shut|seal|block obj=border|crossing|airspace|strait|airport|frontier|port|checkpoint|corridor|canal|gate obj:-
> Kazakhstan sealed its frontier with Kyrgyzstan. => COERCE KAZ > KGZ
> The Allenby crossing was shut by Israel. => COERCE ISR > -
verb impose|place|put|introduce|tighten|extend|enforce|toughen|maintain|announce|decree|enact|order|slap|set|reimpose|reinstate|apply @restrictions|lockdown|quarantine|clampdown|cap obj=@restrictions|lockdown|quarantine|clampdown on|against|for|with=@any obj:-
> Malaysia tightened controls on Bangladeshi workers. => COERCE MYS > BGD
verb bar|ban|prohibit|forbid|prevent|stop|block|keep|preclude|debar obj=@person|@group|@party from=@any from:matter
verb deny|refuse obj=entry|access|permission|visa|passport|accreditation|exit|permit|citizenship iobj:recipient to:recipient
verb refuse allow|let|permit|admit obj=@any inf=allow|let|permit|admit
verb turn|send away|back obj=@party|@person|@group
verb limit|restrict|curtail|curb|suppress|stifle|suspend|abolish|violate|trample|revoke|erode|deny obj=@freedoms of:recipient
> The Egyptian authorities curtailed the freedom of Sudanese refugees. => COERCE EGY > SDN
verb revoke|suspend|cancel|annul|withdraw|rescind|strip|remove obj=@rights of|from:recipient
> Azerbaijan cancelled the visa of an Armenian bishop. => COERCE AZE > ARM
verb strip|deprive obj=@party|@person|@group of=@rights|right|nationality
verb dissolve|disband|close|shut|suspend|deregister|shutter|liquidate|outlaw down obj=party|organisation|organization|ngo|union|church|group|charity|movement|foundation|association
verb dissolve|disband|deregister|liquidate|outlaw obj=party|organisation|organization|ngo|union|church|group|charity|movement|foundation|association
> Nicaragua dissolved a German foundation. => COERCE NIC > DEU
verb evict|dislodge|uproot|confine|quarantine obj=@person|@group|@party
verb impose rule direct|presidential|federal
verb build|erect|construct fence|wall|barrier obj=fence|wall|barrier along|on=border|frontier obj:- with:recipient
> Hungary erected a fence along its border with Serbia. => COERCE HUN > SRB
verb lock|seal|cordon down|off obj=@place|@territory|district|neighbourhood|area
verb discriminate|segregate against=@any against:recipient
verb harass|hound|victimise|victimize|marginalise|marginalize|subjugate obj=@party|@group
verb close door on|to=@party
verb impose|require visa on|from|for=@party|@group
noun closure|closing|sealing of=border|airspace|crossing|frontier|port
noun clampdown|lockdown|restriction|curb|quarantine on|against:recipient

[blockade]
frame verb  subj:actor obj:recipient
frame noun  of|on|against:recipient by:actor poss:actor adj:actor
verb blockade
> Saudi Arabia blockaded Qatar. => COERCE SAU > QAT
verb besiege
verb encircle obj=@party
verb encircle obj=@territory
verb lay siege obj:- to:recipient
verb impose blockade obj:- on|against|of:recipient
verb maintain blockade obj:- on|against|of:recipient
verb tighten blockade obj:- on|against|of:recipient
verb mine obj=harbour|harbor|port|strait|water|waters
verb cut off obj=@territory
noun blockade
noun siege
noun encirclement
frame verb  subj:actor obj:recipient
verb lay|impose|maintain|tighten|declare|enforce|announce|begin|order|establish siege|blockade|encirclement obj:- to|on|against|of:recipient
> Thailand maintained a blockade of Cambodia. => COERCE THA > KHM
verb surround|encircle|ring|besiege|isolate|trap obj=@place|@territory|@party|enclave|garrison subj=@forces|@fighters|@party subj!=police|policeman|gendarme
verb choke|cut|seal off obj=@place|@territory|enclave|road|supply|supplies
verb block|close|mine obj=port|strait|canal|corridor|harbour|harbor subj=@party|@forces
phrase under siege subj=@place|@territory|enclave|garrison  subj:recipient
phrase under blockade subj=@place|@territory  subj:recipient

[ban]
frame verb  subj:actor obj:recipient from:matter
frame noun  on|of:recipient by:actor poss:actor adj:actor
verb ban
> Egypt banned a Sudanese opposition party. => COERCE EGY > SDN
verb outlaw
verb proscribe
verb prohibit
verb forbid
verb criminalise
verb criminalize
verb bar obj=@person
verb disqualify obj=candidate
verb exclude obj=candidate from=election
verb impose ban obj:- on:recipient
verb declare illegal
verb designate obj=@party as=terrorist
noun ban on:recipient on=@any
noun prohibition
noun outlawing
frame verb  subj:actor obj:recipient from:matter
verb ban|outlaw|proscribe|criminalise|criminalize|prohibit|forbid obj=@any
verb impose|place|slap|announce|declare|order|introduce|extend|enforce|maintain|uphold|issue|decree|put ban obj=ban on|against=@media|@person|@group|party|organization|organisation|rally|protest|demonstration|newspaper|strike|march obj:- on|against:recipient
> Brunei introduced a ban on a Malaysian newspaper. => COERCE BRN > MYS
verb designate|list|classify|label|declare|brand|add obj=@party|@group as=terrorist|extremist|agent|undesirable|organization|organisation
> Paraguay designated Hezbollah as a terrorist organization. => COERCE PRY > LBN
verb declare|make illegal|outlawed|unlawful obj=@party|@group|party|union|strike|protest|march
verb disqualify|bar|exclude|debar obj=candidate|@person|@party from=election|poll|race|office|ballot|vote|contest
verb disallow|forbid obj=@protests|march|meeting|gathering|publication
noun ban|prohibition|injunction on=@any

[censor]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:actor
verb censor
> Rwanda censored a Congolese newspaper. => COERCE RWA > COD
verb gag
verb muzzle
verb silence obj=@media
verb ban obj=@media
verb suspend obj=@media
verb close obj=newspaper|station|channel|radio|broadcaster|magazine
> The Belarusian authorities closed a Polish newspaper. => COERCE BLR > POL
verb shut obj=newspaper|station|channel|radio|broadcaster|magazine
verb shut down obj=@media
verb close down obj=newspaper|station|channel|radio|broadcaster|magazine
verb block obj=@media
verb restrict obj=@media
verb suspend obj=publication|broadcast|broadcasting
verb order obj=@media inf=close|suspend|stop|cease
verb jam obj=broadcast|signal|radio|station|transmission
verb cut obj=internet|network|signal|broadcast
verb cut off obj=internet|network|phone|telephone|communication
verb confiscate obj=newspaper|magazine|book|copy|camera
verb impose censorship obj:- on:recipient
verb impose blackout obj:- on:recipient
noun censorship
noun blackout news|internet|media
noun shutdown internet
frame verb  subj:actor obj:recipient
verb block|ban|shut|close|suspend|jam|fine|restrict|shutter|outlaw|muzzle|gag down|off obj=@media
verb silence|muzzle|gag|intimidate|stifle|suppress obj=critic|journalist|dissent|opposition|voice|press|media|reporter|blogger|speech|criticism
> Azerbaijan gagged a Georgian broadcaster. => COERCE AZE > GEO
verb take|pull|force|go off=air obj:recipient
verb revoke|suspend|withdraw|cancel obj=licence|license|accreditation of:recipient of=@media|journalist
verb throttle|disrupt|cut|shut|switch|block|restrict|slow|suspend off|down|access obj=internet|network|service|access|broadband|network|communication|line|phone
> Gabon cut off the internet after the vote. => COERCE GAB > GAB
verb suppress|withhold|censor|delete|ban|burn|pulp|confiscate|seize obj=book|film|newspaper|magazine|article|report|copy|footage|publication|broadcast
verb order|impose blackout|gag news|media|information|communications|internet|order
verb tighten|impose|introduce|restore|strengthen censorship
noun blackout|shutdown|ban media|news|internet|press
noun crackdown|clampdown on=media|press|journalist|broadcaster

[curfew]
frame verb  subj:actor obj:- on|in:recipient
frame noun  of:- by:actor in:recipient
verb impose curfew
> Sri Lanka imposed a curfew. => COERCE LKA > LKA
> Honduras imposed a curfew. => COERCE HND > HND
verb declare curfew obj=curfew
verb order curfew obj=curfew
verb decree curfew
verb announce curfew obj=curfew
verb extend curfew
verb enforce curfew
verb introduce curfew
verb clamp curfew
noun curfew
frame verb  subj:actor obj:- on|in:recipient
verb slap|set|reimpose|maintain|prolong|tighten|institute|place|put|impose|declare|order|announce|extend curfew obj=curfew
verb put|place curfew under=curfew obj:recipient
> The authorities in Fiji placed the capital under curfew. => COERCE FJI > FJI
phrase under curfew  subj:recipient
phrase under a curfew  subj:recipient

[martial-law]
frame verb  subj:actor obj:- in|on:recipient
frame noun  of:- by:actor in:recipient
verb declare emergency obj=emergency
> Trinidad and Tobago declared a state of emergency. => COERCE TTO > TTO
verb impose emergency
verb proclaim emergency
verb decree emergency
verb extend emergency
verb declare state obj=state of=emergency|siege|exception
> Chad declared a state of emergency. => COERCE TCD > TCD
verb impose state of=emergency|siege|exception
verb proclaim state of=emergency|siege|exception
verb decree state of=emergency|siege|exception
verb extend state of=emergency|siege|exception
verb declare law martial obj=law
verb impose law martial
verb proclaim law martial
verb extend law martial
verb suspend obj=constitution
noun law martial
noun state of=emergency|siege|exception
frame verb  subj:actor obj:- in|on:recipient
verb declare|impose|proclaim|decree|extend|announce|order|prolong|renew|introduce|invoke emergency|state law|emergency|rule martial|emergency|of=emergency|siege|exception
verb declare|impose|proclaim|decree|extend|announce|order|prolong|renew|introduce|invoke obj=law|rule|powers|act martial|emergency
> The Ukrainian parliament prolonged martial law. => COERCE UKR > UKR
verb place|put under=law|emergency|rule|control martial|emergency|military|army obj:recipient
verb suspend|abrogate|revoke|annul|scrap|abolish obj=constitution|charter|parliament|assembly|legislature|senate obj:-
> The junta in Guinea suspended the constitution. => COERCE GIN > GIN
verb dissolve|dismiss|prorogue|disband obj=parliament|assembly|legislature|senate|congress|government|cabinet|council subj=@forces|junta|military|army|council|king|general|colonel|ruler|soldier|putschist obj:-
verb assume|take|grant powers|power emergency|special|sweeping|extraordinary
noun emergency state
noun imposition|declaration of=law|emergency|curfew

[deport]
frame verb  subj:actor obj:recipient to|from:-
frame noun  of:recipient by:actor
verb deport
> Mauritania deported forty Gambian workers. => COERCE MRT > GMB
> Tunisia deported twenty Malian migrants. => COERCE TUN > MLI
verb banish
verb exile
verb repatriate obj=migrant|refugee|worker|immigrant
verb expel obj=migrant|refugee|worker|immigrant|civilian|resident|foreigner|family|population|citizen
> Angola expelled Congolese migrants. => COERCE AGO > COD
verb send back obj=migrant|refugee|worker|immigrant
verb return obj=migrant|refugee|immigrant
verb displace
verb uproot
verb refoule
verb drive out obj=@group
noun deportation
noun expulsion of=migrant|refugee|worker|immigrant|civilian|resident|foreigner
noun banishment
verb deport from=@place subj!=@party from:actor
frame verb  subj:actor obj:recipient to|from|out:-
verb deport|expel|send|return|ship|fly|remove|evict|drive|force|kick|push|round|throw back|home|out|away obj=@aliens
> Iran sent back thousands of Afghan families. => COERCE IRN > AFG
verb deport|expel|evict|uproot|displace|remove|banish|exile obj=@aliens
> Chadian herders were expelled by Cameroon. => COERCE CMR > TCD
verb deport|expel|evict obj=@aliens|@group obj!=@diplomats from=@place subj!=@party from:actor
verb drive|force|chase|push|hound|expel from=home|land|village|farm|country|homeland obj=@aliens|@group|@party|@person
verb force|drive into=exile
verb force home obj=@aliens|@group
verb force inf=flee obj=@person|@group|@aliens subj=@party|@forces
> The Belarusian authorities drove a Polish priest into exile. => COERCE BLR > POL
verb order|announce|begin|start|resume|carry|conduct deportation|expulsion|removal|repatriation of=@aliens obj:- of:recipient
noun deportation|expulsion|removal|eviction of=@aliens|@group|@person
noun repatriation|return forced|forcible

[withhold]
frame verb  subj:actor obj:- from|to:recipient
frame noun  of:- by:actor
verb withhold
verb withhold obj=passport|salary|wage|pay|food|water|supply|fuel|body|tax
> Iran has withheld the passport of a French citizen. => COERCE IRN > FRA
verb deny obj=food|water|medicine|supply|treatment|care iobj:recipient
verb cut off obj=water|electricity|power|gas|fuel|food
> Ukraine cut off water to Moldova. => COERCE UKR > MDA
verb cut obj=water|electricity|power|fuel
verb block obj=aid|convoy|shipment|food|fuel|delivery|relief|truck|supply
verb obstruct obj=aid|convoy|delivery|relief
verb hold up obj=aid|convoy|shipment|delivery|relief|truck
verb turn off obj=tap|gas|water
verb deprive obj:recipient of=food|water|medicine|care|sleep
noun withholding
frame verb  subj:actor obj:- from|to|of:recipient
verb deny|refuse|withhold|block|halt|choke|shut|switch|turn|cut|stop off obj=@basics iobj:recipient
> Turkey cut off water to the Syrian province. => COERCE TUR > SYR
verb withhold|block|deny obj=@basics|aid|convoy|relief|payment|truck|shipment|visa|passport|document|body iobj:recipient
verb hold|keep up|back|out obj=aid|convoy|relief|truck|ambulance
verb starve|deprive obj=@party|@group|@place of=@basics|fund|funds|funding
verb prevent obj=aid|convoy|relief|ambulance|food from=@any
> Eritrean troops blocked an aid convoy. => COERCE ERI > ERI
noun blockage|blocking|withholding of=aid|salary|wage|@basics

[misinform]
frame verb  subj:actor obj:- about|against:recipient
frame noun  of:actor poss:actor by:actor against:recipient
verb spread disinformation|misinformation|propaganda|lie|falsehood|rumour|rumor
> Belarus spread disinformation about Lithuania. => COERCE BLR > LTU
verb disseminate disinformation|misinformation|propaganda|falsehood
verb broadcast propaganda|disinformation
verb circulate rumour|rumor|falsehood|disinformation
verb publish disinformation|misinformation
verb fabricate obj=evidence|story|report|news
verb misinform obj:recipient
verb disinform obj:recipient
verb mislead obj:recipient
verb deceive obj:recipient
verb meddle in:recipient
verb interfere in:recipient in=election|referendum|vote
verb rig obj=election|vote
noun disinformation
noun misinformation
noun campaign disinformation|propaganda|smear
frame verb  subj:actor obj:- about|against|in|over|on:recipient
verb spread|peddle|disseminate|circulate|publish|broadcast|promote|sow|churn|push|propagate|fabricate|feed|plant|post @disinformation obj=@disinformation|news|story|information|narrative
> Serbia peddled propaganda about Kosovo. => COERCE SRB > XKX
verb wage|conduct|launch|mount|run|orchestrate|step campaign disinformation|propaganda|smear|slander|defamation|influence|media
> Iran launched a smear campaign against Azerbaijan. => COERCE IRN > AZE
verb fabricate|falsify|forge|doctor|fake|concoct|manufacture obj=evidence|document|story|report|news|claim|result|figure|proof|accusation
verb rig|steal|manipulate|falsify|hijack obj=election|vote|poll|ballot|referendum|result|count obj:-
> The Congolese government rigged the election. => COERCE COD > COD
verb meddle|interfere|intervene|intrude in=affair|affairs|election|politics|referendum|vote|campaign
> Qatar meddled in the affairs of Bahrain. => COERCE QAT > BHR
verb dupe|trick|hoodwink|mislead|deceive|brainwash obj=@party|@group|public obj:recipient
verb sow discord|division|confusion|chaos|hatred
noun meddling|interference in=election|affair|affairs|vote|referendum
noun war propaganda

[hack]
frame verb  subj:actor obj:recipient
frame noun  of|on|against:recipient by:actor poss:actor adj:actor
verb hack into:recipient
> Iranian hackers hacked an Albanian ministry. => COERCE IRN > ALB
verb break into:recipient into=computer|network|server|email|account|system
verb infect obj=computer|network|system
verb sabotage obj=computer|network|system
verb paralyse obj=website|network|server|system
verb paralyze obj=website|network|server|system
verb disable obj=website|network|server|system
verb tap obj=phone|telephone|conversation
verb bug
verb wiretap
verb spy on:recipient
verb eavesdrop on:recipient
verb launch cyberattack|cyber-attack obj=cyberattack|cyber-attack obj:- on|against:recipient
verb carry out obj=cyberattack|cyber-attack obj:- on|against:recipient
noun cyberattack
noun cyber-attack
noun attack cyber
noun hacking
noun espionage against:recipient
noun spying on:recipient
verb attack subj=hacker|cybercriminal
frame verb  subj:actor obj:recipient
verb hack|breach|penetrate|infiltrate|compromise|infect|target|attack|cripple|crash|disable|paralyse|paralyze|disrupt|sabotage|deface|knock|bring|shut out|offline|down|into obj=@systems
verb hack|breach|penetrate|infiltrate|compromise|infect|attack|cripple|disable|sabotage|deface obj=@systems
> North Korean hackers crippled the servers of a Japanese bank. => COERCE PRK > JPN
verb steal obj=data|secret|secrets|information|email|password|technology subj=hacker|spy|agent|@party from|of:recipient obj:-
verb tap|bug|wiretap|monitor|intercept obj=phone|telephone|conversation|call|embassy|communication|line of:recipient
verb spy|snoop|eavesdrop on|upon=@any on|upon:recipient
> Denmark spied on a German minister. => COERCE DNK > DEU
verb plant obj=malware|virus|spyware|bug|microphone in:recipient obj:-
verb launch|conduct|carry|mount|wage|stage|run|commit cyberattack|cyber-attack|hack|espionage|spying|intrusion|surveillance obj:- on|against|in:recipient
> Russia conducted cyberattacks against Estonia. => COERCE RUS > EST
verb engage|be in=espionage|spying
noun hack|cyberattack|cyber-attack|cyberespionage|eavesdropping|wiretapping|intrusion
noun espionage|spying cyber|on=@party


# ================================================================ ASSAULT

[gas]
frame verb  subj:actor obj:recipient against|on|in:recipient
frame noun  of|against|on:recipient by:actor poss:actor
verb gas obj=@group
> The Iraqi army gassed Iranian soldiers. => ASSAULT IRQ > IRN
verb gas
verb use obj=weapon|agent|gas chemical obj:-
verb use weapon chemical|biological|nuclear obj:-
verb use obj=sarin|chlorine|mustard|anthrax obj:-
verb drop obj=bomb atomic|nuclear|cluster|chemical obj:-
verb exterminate
verb annihilate
verb commit genocide obj:-
verb commit massacre|atrocity obj:-
noun attack chemical|gas|sarin|nuclear|biological
noun genocide
noun extermination
noun cleansing ethnic
frame verb  subj:actor obj:recipient against|on|in:recipient
verb use|deploy|fire|drop|employ|unleash|release obj=weapon|weapons|agent|gas|shell|bomb|munition chemical|biological|nuclear|toxic|nerve|mustard|poison|cluster|phosphorus obj:-
verb use|fire|drop|employ|unleash obj=sarin|chlorine|mustard|anthrax|phosphorus|gas|novichok obj:-
> Syria used chlorine against the rebels. => ASSAULT SYR > SYR
verb commit|perpetrate|carry|conduct|wage genocide|massacre|atrocity|cleansing|pogrom|extermination obj:- against|of|in|on:recipient
> Serb forces perpetrated massacres in Bosnia. => ASSAULT SRB > BIH
verb exterminate|annihilate|wipe out obj=@group|village|villager|population|town|tribe|community
noun atrocity|atrocities|pogrom|genocide|massacre against=@any

[suicide-bomb]
frame verb  subj:actor obj:recipient
frame noun  of|on|against|in|at:recipient by:actor
verb blow up himself|herself|themselves|itself obj:- in|at|near|outside:recipient
> A suicide bomber blew himself up in Tajikistan. => ASSAULT TJK > TJK
verb ram obj=car|truck|vehicle obj:- into:recipient
verb detonate obj=belt|vest obj:- in|at|near|outside:recipient
verb attack subj=bomber
verb kill subj=bomber
verb kill bomber suicide
noun bombing suicide
noun attack suicide|kamikaze
noun attack car bomb suicide
frame verb  subj:actor obj:recipient
verb blow himself|herself|themselves up obj:- in|at|near|outside|among:recipient
verb detonate|explode|trigger obj=belt|vest|himself|herself|explosive subj=bomber|attacker|militant|woman|man|suicide obj:- in|at|near|outside|among:recipient
verb ram|drive|crash|plough|plow obj=car|truck|vehicle|lorry|van|plane|airliner into:recipient obj:-
> Somali militants rammed a truck into a Kenyan police post. => ASSAULT SOM > KEN
verb strike|hit|target|kill|attack|wound|injure subj=bomber|suicide
verb strike subj=bomber in:recipient
noun bombing|attack|blast|explosion|bomber suicide|kamikaze

[drone-strike]
frame verb  subj:actor obj:recipient on|against|in:recipient
frame noun  of|on|against|in:recipient by:actor poss:actor adj:actor
verb attack with=@drones
verb strike with=@drones
verb hit with=@drones
verb attack subj=@drones
verb strike subj=@drones
verb hit subj=@drones
> A Turkish drone hit an Iraqi village. => ASSAULT TUR > IRQ
verb kill subj=@drones
verb target subj=@drones
verb bomb subj=@drones
verb launch obj=@drones obj:- at|into|towards:recipient
verb fire obj=@drones obj:- at:recipient
verb send obj=@drones obj:- into|over|against:recipient into|over|against=@any
verb carry out obj=strike|attack drone obj:-
noun strike drone|uav
noun attack drone|uav
frame verb  subj:actor obj:recipient on|against|in:recipient
verb attack|strike|hit|kill|target|bomb|wound|injure|destroy|damage subj=@drones
verb attack|strike|hit|kill|target|bomb|destroy with|by=@drones
> Two Ukrainian drones damaged a Russian refinery. => ASSAULT UKR > RUS
verb launch|fire|send|unleash|dispatch|fly obj=@drones at|into|on|over|against|towards|toward=@any obj:- at|into|on|over|against|towards|toward:recipient
verb launch|conduct|carry|order|stage strike|attack drone|uav obj=strike|attack|raid obj:-

[air-strike]
frame verb  subj:actor obj:recipient on|against|in|over:recipient
frame noun  of|on|against|in:recipient by:actor poss:actor adj:actor
verb bomb subj=@aircraft
> Saudi jets bombed a Yemeni port. => ASSAULT SAU > YEM
> Ethiopian jets bombed a Somali town. => ASSAULT ETH > SOM
verb bomb from=air
verb strafe
verb carpet-bomb
verb napalm
verb attack subj=@aircraft
> Saudi warplanes attacked a Yemeni airport. => ASSAULT SAU > YEM
verb strike subj=@aircraft
> Turkish warplanes struck targets in Iraq. => ASSAULT TUR > IRQ
verb hit subj=@aircraft
verb pound subj=@aircraft
verb raid subj=@aircraft
> Iraqi planes raided an Iranian oil terminal. => ASSAULT IRQ > IRN
verb bombard subj=@aircraft
verb fire subj=@aircraft obj:-
verb drop obj=@airbombs obj:- on|over:recipient
> Sudan dropped bombs on South Sudan. => ASSAULT SDN > SSD
verb carry out obj=airstrike|air-strike obj:-
verb carry out obj=raid|strike|attack air obj:-
verb launch airstrike obj=airstrike obj:-
verb launch strike|raid|attack air obj=strike|raid|attack obj:-
verb conduct airstrike obj:-
verb conduct strike|raid air obj:-
verb mount raid air obj:-
noun airstrike
noun air-strike
noun strike air
noun raid air
noun attack air|aerial
noun bombing air|aerial
noun bombardment air|aerial
frame verb  subj:actor obj:recipient on|against|in|over|at:recipient
verb pummel|blast|blitz|destroy|kill|wound|target|shell|flatten|rocket|attack|bomb|strafe|hit subj=@aircraft|airstrike|air-strike|airforce
verb hit|kill|strike|target|destroy|wound|level|flatten|injure|pound subj=airstrike|air-strike|sortie
> An Israeli airstrike hit a Lebanese village. => ASSAULT ISR > LBN
verb carry|launch|conduct|mount|fly|stage|order|resume|intensify|step|unleash|make|execute airstrike|air-strike|sortie|bombardment obj=airstrike|air-strike|sortie|bombardment obj:-
> Kenya carried out airstrikes in Somalia. => ASSAULT KEN > SOM
verb carry|launch|conduct|mount|fly|stage|order|resume|intensify|step|unleash|make|execute strike|raid|attack|bombing air|aerial|bombing obj=strike|raid|attack|mission|campaign obj:-
verb rain|drop|unload bomb|bombs on|over:recipient obj:-
verb carpet-bomb|napalm|strafe|dive-bomb|rebomb
noun airstrikes|sortie|airraid|air-raid
noun campaign|raid|strike|operation bombing|air|aerial

[repress]
frame verb  subj:actor obj:recipient
frame noun  of|on|against:recipient by:actor poss:actor adj:actor
verb repress
verb disperse
> Kenyan police dispersed the protesters. => ASSAULT KEN > KEN
verb suppress
verb crush obj=@protests
verb crush obj=revolt|uprising|rebellion|dissent|opposition|riot|strike|mutiny
verb quell
verb put down obj=@protests
verb put down obj=revolt|uprising|rebellion|riot|strike|mutiny
verb break up obj=@protests
verb break up obj=@crowds
verb break up obj=strike|meeting|gathering
verb teargas
verb tear-gas
verb charge obj=@crowds subj=@police
verb beat obj=@crowds
verb fire obj=gas|canister|pellet|cannon obj:- at|on:recipient
> Police in Togo fired tear gas at students. => ASSAULT TGO > TGO
> Mexican police fired tear gas at migrants from Guatemala. => ASSAULT MEX > GTM
verb use gas|cannon|baton obj:- against|on:recipient
verb shoot obj=@crowds
verb fire on|at:recipient on|at=@crowds
verb kill obj=@crowds subj=@police
verb attack obj=@crowds subj=@police
verb crack down on:recipient
verb clamp down on:recipient
verb persecute
verb oppress
verb brutalise obj=@crowds
noun repression
noun crackdown
noun suppression
noun persecution
noun dispersal
frame verb  subj:actor obj:recipient
verb quash|stamp|smother|stifle|crush|quell|put|break|suppress|snuff out|down|up obj=@protests|revolt|uprising|rebellion|dissent|riot|strike|mutiny|unrest|opposition|insurrection|demonstration
verb quash|smother|crush|quell|suppress obj=@protests|revolt|uprising|rebellion|dissent|riot|strike|mutiny|unrest|insurrection
> The Sudanese army crushed the uprising. => ASSAULT SDN > SDN
verb baton-charge|teargas|bludgeon|tear-gas|water-cannon
verb clear|remove|drive|chase|push|scatter|disperse obj=@crowds|square|camp|barricade|encampment|blockade subj=@police
> Police in Serbia cleared the student camp. => ASSAULT SRB > SRB
verb use|employ force|violence|ammunition|bullet|water|rubber|truncheon|teargas|baton against|on=@crowds|@group|crowd|people obj:- against|on:recipient
verb fire|use|shoot|lob obj=bullet|round|gas|teargas|grenade|canister|cannon|pellet rubber|tear|water|stun|live|plastic obj:- at|on|into|against:recipient
> Iraqi police fired rubber bullets at Kurdish marchers. => ASSAULT IRQ > IRQ
verb beat|charge|attack|assault|club|shoot|kill|wound|spray|injure obj=@crowds subj=@police
verb open fire on|at=@crowds obj:- on|at:recipient
verb launch|step|order|intensify|mount|lead|begin|continue|wage|conduct|unleash crackdown|clampdown|purge|repression|reprisal obj=crackdown|clampdown|purge|repression|campaign obj:- on|against:recipient
> Tajikistan launched a crackdown on the clerics. => ASSAULT TJK > TJK
verb crack|clamp down on|upon=@any on|upon:recipient
verb persecute|oppress|subjugate|terrorise|terrorize|brutalise|brutalize|tyrannise
noun clampdown|crackdown|oppression|pogrom

[stab]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor
verb stab
> A Jordanian student stabbed an Israeli soldier. => ASSAULT JOR > ISR
verb knife
verb hack death
verb lynch obj=@person
verb stone obj=@person
verb stone obj=embassy|car|bus|convoy
verb pelt
verb attack with=@stones
verb kill with=@stones
verb throw obj=@stones obj:- at:recipient
verb hurl obj=@stones obj:- at:recipient
noun stabbing
noun stoning
frame verb  subj:actor obj:recipient
verb slash|knife|bludgeon|spear|axe|stab|bayonet obj=@person|@group|@forces
verb hack|club|beat|stone|stab to=death
verb slit obj=throat of:recipient obj:-
verb throw|hurl|lob|fling obj=@stones|petrol|acid obj:- at|on:recipient
> Indian fishermen hurled stones at a Sri Lankan patrol. => ASSAULT IND > LKA
verb attack|kill|wound with|by=@stones|knife|sword|hammer|axe|stick|iron
noun stabbing|knifing|attack knife|machete|axe|sword

[shell]
frame verb  subj:actor obj:recipient on|at|into|against|towards:recipient
frame noun  of|on:recipient by:actor
verb shell
> Lebanon shelled a Syrian village. => ASSAULT LBN > SYR
> Turkish artillery shelled Syrian positions. => ASSAULT TUR > SYR
verb rocket
verb mortar
verb torpedo obj=ship|vessel|tanker|frigate|cruiser
verb bombard with=artillery|mortar|rocket|shell|howitzer
verb pound with=artillery|mortar|rocket|shell|howitzer
verb fire obj=@missiles obj:-
> Yemen fired missiles at Saudi Arabia. => ASSAULT YEM > SAU
verb fire obj=artillery|mortar|tank obj:-
verb launch obj=@missiles obj:- on|at|into|against=@any
verb lob obj=@missiles obj:-
verb rain obj=@missiles obj:- on:recipient
verb sink obj=ship|vessel|boat|tanker|frigate|trawler
verb shoot down
> Turkey has shot down a Russian fighter jet. => ASSAULT TUR > RUS
> Ukraine shot down two Russian drones. => ASSAULT UKR > RUS
verb down obj=@aircraft
verb down obj=@drones
verb intercept obj=missile|rocket|drone
verb attack with=artillery|missile|rocket|mortar|tank
verb strike with=missile|rocket
noun shelling
noun bombardment
noun barrage
noun fire artillery|mortar|rocket
noun attack missile|rocket|mortar|artillery
noun strike missile|rocket
noun downing of:recipient
frame verb  subj:actor obj:recipient on|at|into|against|towards|toward|in:recipient
verb launch|fire|lob|hurl|rain|send|unleash|shoot|pour|direct|loose obj=@missiles|salvo|barrage|volley|artillery on|at|into|against|towards|toward=@any obj:-
> Hezbollah lobbed rockets into Israel. => ASSAULT LBN > ISR
verb shell|bombard|mortar|rocket|pummel|batter obj=@any
phrase come under shelling  subj:recipient from|by:actor
phrase come under bombardment  subj:recipient from|by:actor
phrase land|fall|slam|crash|hit|strike|explode subj=missile|missiles|rocket|shell|projectile|mortar|torpedo  subj:actor obj:recipient in|on|near|into|at|inside|outside:recipient
> Several rockets landed in Jordan on Monday. => ASSAULT - > JOR
verb sink|torpedo|scuttle obj=ship|vessel|boat|tanker|frigate|trawler|warship|submarine|cruiser|ferry
verb shoot|bring|blast|gun down obj=@aircraft|@drones|airliner|balloon|missile
verb down|intercept obj=@aircraft|@drones|missile|rocket|balloon|airliner
noun salvo|barrage|shellfire|cannonade|duel artillery|missile|rocket|of=missile|rocket|shell
noun shelling|bombardment|shellfire

[bomb]
frame verb  subj:actor obj:recipient
frame noun  of|in|against|on|at:recipient by:actor
verb bomb
> Separatists bombed a Spanish police station. => ASSAULT ESP > ESP
verb blow up
verb dynamite
verb plant obj=@bombs obj:- in|at|under:recipient
verb detonate obj:-
verb set off obj=@bombs obj:- in|at:recipient
verb explode obj=@bombs obj:- in|at:recipient
verb place obj=@bombs obj:- in|at|under:recipient
verb throw obj=bomb|grenade obj:- at|into|on:recipient
verb hurl obj=bomb|grenade obj:- at|into|on:recipient
verb lay obj=mine obj:- in:recipient
verb mine obj=road|field|border|bridge
verb explode subj=bomb|car|mine|device|grenade in:recipient subj:-
verb go off subj=bomb|device|grenade|mine in:recipient subj:-
verb firebomb
verb booby-trap
noun bombing
> A bombing in Somalia killed nobody. => ASSAULT - > SOM
noun explosion
noun blast
noun attack bomb|grenade
noun firebombing
frame verb  subj:actor obj:recipient
verb plant|detonate|set|explode|place|lay|hide|attach|leave off obj=@bombs|explosives obj:- in|at|under|on|near:recipient
verb plant|detonate|explode|lay obj=@bombs|explosives obj:- in|at|under|on|near:recipient
> Iraqi militants planted mines near a Turkish base. => ASSAULT IRQ > TUR
verb throw|hurl|lob|toss obj=bomb|grenade|cocktail|firebomb|molotov obj:- at|into|on:recipient
> Albanian militants tossed a grenade into the Greek consulate. => ASSAULT ALB > GRC
phrase go off subj=bomb|car|mine|device|grenade|explosive|parcel|charge  in|at|near|outside|inside:recipient
phrase explode|detonate subj=bomb|car|mine|device|grenade|explosive|parcel|charge  in|at|near|outside|inside:recipient
phrase rip|tear through subj=bomb|blast|explosion  through:recipient
phrase rock subj=bomb|blast|explosion|bombing  obj:recipient
> A car bomb went off outside the Danish embassy. => ASSAULT - > DNK
> A blast ripped through a market in Pakistan. => ASSAULT - > PAK
verb firebomb|dynamite|petrol-bomb|blow up
noun bombing|explosion|blast|firebombing|detonation

[shoot]
frame verb  subj:actor obj:recipient
frame noun  of|at|on:recipient by:actor
verb shoot at:recipient
> A Sudanese border guard shot an Egyptian trader. => ASSAULT SDN > EGY
> Israeli troops shot two Lebanese fishermen. => ASSAULT ISR > LBN
verb snipe at:recipient
verb machine-gun
verb spray
verb fire on|upon|at=@any on|upon|at:recipient
> Pakistani soldiers fired on an Afghan post. => ASSAULT PAK > AFG
verb fire obj=shot|round|bullet|volley|gun|rifle obj:- on|at:recipient
verb open fire obj=fire obj:- on|at|against:recipient
> The Turkish coast guard opened fire on a Cypriot boat. => ASSAULT TUR > CYP
> Libyan soldiers opened fire on a Maltese trawler. => ASSAULT LBY > MLT
verb return fire obj:- on:recipient
verb gun down
verb riddle
noun shooting
noun gunfire
noun sniping
frame verb  subj:actor obj:recipient
verb open fire obj=fire obj:- on|at|against|in|into:recipient
verb open up on=@any on:recipient
verb fire obj=shot|round|bullet|volley|gun|rifle|weapon|machinegun|burst|pistol obj:- on|at|into|against:recipient
verb exchange|trade shot|shots|gunfire|bullet obj:- with:recipient
> Thai and Cambodian soldiers traded shots. => ASSAULT KHM,THA > -
verb pick|mow|cut|gun down|off obj=@person|@group|@forces subj=sniper|gunman|soldier|@group|@forces
verb shoot death|dead to=death
verb spray|rake|riddle with=bullet|gunfire|fire
phrase come under fire for!=@any  subj:recipient from|by:actor
> The Irish patrol came under fire in Lebanon. => ASSAULT - > IRL
noun shoot-out|shootout|gunfight|crossfire

[abduct]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor
verb abduct
> Somali pirates abducted three Danish sailors. => ASSAULT SOM > DNK
> Ugandan rebels abducted Congolese villagers. => ASSAULT UGA > COD
verb kidnap
verb hijack
verb snatch obj=@person
verb capture obj=@person
verb capture obj=soldier|hostage|pilot|crew|peacekeeper
verb take obj=@person hostage
verb take hostage
> Somali gunmen took two Spanish nurses hostage. => ASSAULT SOM > ESP
verb take captive
verb take prisoner
verb hold hostage
verb hold captive
verb seize obj=hostage
verb seize obj=@person
verb carry off obj=@person
verb enslave
noun abduction
noun kidnapping
noun kidnap
noun hijacking
noun taking hostage
noun capture of=@person
frame verb  subj:actor obj:recipient
verb abduct|kidnap|hijack|snatch|waylay|whisk|spirit|bundle away|into|off obj=@person|@group|plane|bus|airliner|ship|schoolgirl|child|girl|worker|tourist|priest
verb take|hold|keep|seize hostage|captive|prisoner
verb seize|capture|grab|snatch obj=@person|sailor|tourist|crew|worker|missionary|schoolgirl|child|girl|student|pilgrim|bus|passenger|hostage subj=gunman|rebel|pirate|militant|@group|bandit|kidnapper
> Nigerian pirates seized the crew of a Greek tanker. => ASSAULT NGA > GRC
verb demand ransom for:recipient
noun hostage-taking|disappearance|kidnapping|abduction of=@person|@group

[torture]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:actor
verb torture
> Syrian agents tortured a Jordanian prisoner. => ASSAULT SYR > JOR
verb mistreat
verb ill-treat
verb abuse obj=@detainees
verb abuse obj=@person
verb brutalise
verb brutalize
verb waterboard
verb electrocute
verb starve obj=@detainees
verb mutilate
noun torture
noun mistreatment
noun ill-treatment
noun maltreatment
noun mutilation
frame verb  subj:actor obj:recipient
verb torment|degrade|humiliate|ill-treat|mistreat|maltreat|brutalise|brutalize obj=@detainees|@person|@group|@party
> Libyan guards humiliated Ghanaian migrants. => ASSAULT LBY > GHA
verb subject obj=@detainees|@person|@group|@party to=torture|beating|abuse|ill-treatment|violence|shock
verb abuse|starve|whip|burn|blindfold|electrocute obj=@detainees|@group|soldier|civilian|detainee
noun abuse|maltreatment|torture of=@detainees|@group|@person

[rape]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor
verb rape
> Soldiers from Rwanda raped Congolese women. => ASSAULT RWA > COD
verb gang-rape
verb violate obj=woman|girl
verb assault sexually
verb abuse sexually
noun rape
noun violence sexual
frame verb  subj:actor obj:recipient
verb abuse|assault|molest|violate|attack sexually
noun assault|violence|abuse sexual

[beat]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor
verb beat obj=@person
verb beat obj=@group
verb beat up
> Maltese policemen beat up a Gambian migrant. => ASSAULT MLT > GMB
verb batter
verb manhandle
verb club
verb flog
verb lash obj=@person
verb whip obj=@person
verb punch
verb kick obj=@person
verb slap obj=@person
verb rough up
verb maltreat
verb molest
noun beating
noun flogging
frame verb  subj:actor obj:recipient
verb thrash|thump|pummel|maul|shove|trample|cane obj=@person|@group
verb hit|strike|punch|kick|slap|assault|attack obj=@person subj=policeman|guard|officer|soldier
verb set upon upon:recipient
> Croatian border guards thrashed two Pakistani migrants. => ASSAULT HRV > PAK
verb beat|kick|club unconscious|death|up to=death
noun assault|beating|thrashing|caning|lashing of|on=@person|@group

[assassinate]
frame verb  subj:actor obj:recipient
frame noun  of|on|against:recipient by:actor
verb assassinate
> Gunmen assassinated the Haitian president. => ASSAULT HTI > HTI
verb execute obj=@person
verb execute obj=@group
verb execute obj=prisoner|hostage|dissident|rebel|officer
verb behead
verb decapitate
verb poison
verb liquidate obj=@person
verb eliminate obj=@person
verb kill obj=leader|president|minister|ambassador|general|commander targeted
verb crucify
verb put death
verb attempt life obj:- of:recipient
verb carry out obj=execution|assassination obj:- of:recipient
noun assassination
noun execution of=@person
noun execution of=@group
noun beheading
noun poisoning
noun attempt assassination|murder
noun attempt on=life
frame verb  subj:actor obj:recipient
verb attempt|try|plot|conspire|plan|order inf=assassinate|kill|murder|poison|behead inf:matter
verb survive|escape attempt|attack assassination|murder|life|on subj:recipient obj:-
> The Montenegrin president survived an assassination attempt. => ASSAULT - > MNE
verb execute|hang|behead|guillotine|gas|electrocute|shoot obj=man|woman|people|convict|protester|spy|activist|dissident|national|citizen|prisoner|rebel|officer|hostage subj=@party|@forces
> Saudi Arabia executed two Jordanian smugglers. => ASSAULT SAU > JOR
verb put|do death to=death
verb send to=gallows|scaffold|death
verb carry|order|stage|conduct execution|assassination|beheading obj=execution|assassination|hanging|beheading obj:- of:recipient
> Iran carried out the execution of a Swedish dissident. => ASSAULT IRN > SWE
verb make attempt life|on on:recipient
noun hanging|execution|beheading|liquidation of=@person|@group|man|woman|prisoner|@party

[destroy]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor poss:actor
verb destroy obj=@property|@targets
verb destroy obj=@place
verb destroy obj=@group
verb destroy obj=@property
> Ethiopian forces destroyed an Eritrean bridge. => ASSAULT ETH > ERI
verb demolish obj=@property|@targets
verb demolish obj=@place
verb demolish obj=@group
verb raze
verb bulldoze
verb devastate obj=@property|@targets
verb devastate obj=@place
verb devastate obj=@group
verb wreck obj=@property|@targets
verb wreck obj=@place
verb wreck obj=@group
verb burn obj=@property
verb burn down
verb set ablaze
verb set fire obj:- to:recipient
verb torch
verb sabotage
verb level obj=@property
verb flatten obj=@property|@targets
verb flatten obj=@place
verb flatten obj=@group
verb ravage obj=@property|@targets
verb ravage obj=@place
verb ravage obj=@group
verb gut obj=@property|@targets
verb gut obj=@place
verb gut obj=@group
verb cripple obj=@property
verb damage obj=@property
verb damage obj=ship|tanker|vessel|plane|aircraft|base|airport
verb damage obj=@place
verb damage obj=@group
noun destruction
noun demolition
noun sabotage
noun arson
frame verb  subj:actor obj:recipient
verb destroy|demolish|raze|bulldoze|level|flatten|burn|torch|gut|wreck|blast|smash|obliterate|incinerate|blow|pulverise|pulverize|damage|hit|bomb down|up|out|to obj=@property|@targets|@materiel
verb destroy|demolish|raze|bulldoze|flatten|torch|wreck|smash|obliterate|incinerate|damage|cripple|sabotage|rip obj=@materiel|@property|@targets
> Yemeni rebels destroyed a Saudi radar. => ASSAULT YEM > SAU
verb set ablaze|alight|fire on=fire obj=@property|@targets|@materiel|@place
verb lay waste to:recipient obj:-
verb reduce to=rubble|ruin|ruins|ash|ashes obj:recipient
> Burmese soldiers reduced a Thai village to ashes. => ASSAULT MMR > THA
verb take|knock|put out obj=@targets|@materiel|power|@missiles
noun destruction|demolition|razing|burning|bulldozing of=@property|@targets|@place|@materiel

[kill]
frame verb  subj:actor obj:recipient
frame noun  of:recipient by:actor
verb kill
> A Syrian soldier killed two Lebanese farmers. => ASSAULT SYR > LBN
> Rebels killed three Rwandan soldiers. => ASSAULT RWA > RWA
> The Colombian army killed a rebel leader. => ASSAULT COL > COL
verb wound
verb injure
verb murder
verb slay
verb slaughter
verb maim
verb butcher
verb lynch
verb massacre obj=civilian
verb claim obj=life obj:- of:recipient
verb leave obj=@person dead
verb inflict obj=casualty|loss obj:- on:recipient
verb mow down
verb shoot dead
verb wipe out obj=@group
verb hang obj=@person
noun killing
noun murder
noun slaying
noun slaughter
noun massacre
noun bloodshed
noun lynching
frame verb  subj:actor obj:recipient
verb neutralise|neutralize|eliminate|liquidate obj=militant|terrorist|fighter|rebel|soldier|@group|commander|leader|guerrilla|insurgent|@person
> Turkey neutralised five Syrian militants. => ASSAULT TUR > SYR
verb die|perish|fall in=attack|bombing|fighting|clash|explosion|raid|strike|shelling|ambush|battle|airstrike|gunfire|violence|combat|shooting|blast|massacre|bombardment subj:recipient by:actor
> Three Nepalese peacekeepers died in an ambush. => ASSAULT - > NPL
verb hurt|wound|injure|maim|burn obj=@person|@group|@forces|people in|by=@assaults|clash|explosion|blast|shelling|fighting|violence|shooting
verb claim|take|cost obj=life|lives|victim obj:- of:recipient subj=@assaults|fighting|violence|clash|war|conflict|blast|shelling|@party|@group
verb leave dead|wounded|injured|killed obj:recipient
verb lose obj=soldier|troop|troops|fighter|tank|plane|man|men|life|pilot subj=@forces|@party in=@assaults|battle|fighting|clash|war subj:recipient obj:-
verb suffer|sustain casualty|casualties|loss|losses subj=@forces|army|rebel|@group subj:recipient obj:-
> The Malian army suffered heavy losses. => ASSAULT - > MLI
verb inflict casualty|casualties|loss|losses|damage on|upon:recipient obj:-
verb decimate|cut|mow down obj=@group|@forces|population|villager
verb run over obj=@group|@person|protester
noun killing|murder|slaying|slaughter|wounding of=@person|@group|@party
noun carnage|bloodletting

[attack]
frame verb  subj:actor obj:recipient against|on|with|in|into:recipient
frame noun  of|on|against|in|into|at:recipient by:actor poss:actor adj:actor
verb attack
> Eritrean troops attacked an Ethiopian village. => ASSAULT ERI > ETH
> A Greek ship was attacked by Iranian gunboats in the Gulf. => ASSAULT IRN > GRC
verb assault
verb invade
> Iraq invaded Kuwait. => ASSAULT IRQ > KWT
verb raid
verb storm
verb ambush
> Mozambican rebels ambushed a Tanzanian patrol. => ASSAULT MOZ > TZA
verb bombard
verb strike obj=@party
verb strike obj=@targets
verb strike at:recipient
verb hit obj=@party with!=@sanctions
verb hit obj=@targets
verb target obj=@targets
verb pound
verb counterattack
verb fight obj=@party
verb fight obj=@group
verb fight obj=rebel|guerrilla|insurgent|army|militia|troop|militant|separatist
verb fight with|against:recipient
verb battle
verb combat obj=rebel|guerrilla|insurgent|militant
verb engage obj=@forces subj=@forces
verb clash
> Indian and Chinese soldiers clashed on the border. => ASSAULT CHN,IND > -
verb skirmish
verb rout
verb defeat subj=@forces
verb repel
> The Congolese army repelled an attack by Rwandan soldiers. => ASSAULT COD > RWA
verb repulse
verb beat back
verb drive back
verb push into:recipient subj=@forces
verb push back subj=@forces
verb penetrate subj=@forces
verb infiltrate
verb cross obj=border subj=@forces
verb intervene subj=@forces in:recipient
verb massacre
verb exchange fire obj:- with:recipient
> Pakistani and Afghan border guards exchanged fire. => ASSAULT AFG,PAK > -
verb trade fire obj:- with:recipient
verb wage war obj:-
verb make war obj=war obj:-
verb go war to=war obj:- with:recipient
verb launch campaign military|bombing|bomb|air|terror|guerrilla|assassination obj=campaign obj:-
verb launch @attacks obj=@attacks obj:-
> Chad launched an offensive against Libya. => ASSAULT TCD > LBY
verb mount @attacks obj:-
verb carry out obj=@attacks obj:-
verb stage attack|raid|ambush|assault obj:-
verb begin attack|offensive|assault|invasion obj=attack|offensive|assault|invasion obj:-
verb start attack|offensive|war|assault obj=attack|offensive|war|assault obj:-
verb conduct attack|raid|operation obj:-
verb renew attack|offensive|assault obj:-
verb step up obj=attack|offensive|raid obj:-
verb press attack obj:-
verb unleash attack|offensive|war obj:-
verb commit aggression obj:-
verb claim responsibility obj:- for:matter
noun attack
> The attack on Mali by Burkina Faso lasted two days. => ASSAULT BFA > MLI
noun assault
noun offensive
noun invasion
noun raid
noun ambush
noun incursion
noun onslaught
noun clash between:actor with:recipient
noun fighting between:actor with:recipient of:-
noun battle between:actor with:recipient of:-
noun combat between:actor
noun skirmish between:actor with:recipient
noun hostility between:actor
noun aggression
noun counterattack
noun counteroffensive
noun strike on|against|at=@party|@place
noun strike military|retaliatory|punitive|precision|preemptive|pre-emptive
noun counter-offensive
phrase at war with  subj:actor with:recipient
phrase exchange of fire  between:actor
phrase exchange of gunfire  between:actor
frame verb  subj:actor obj:recipient against|on|with|in|into:recipient
verb target obj=@party|@group|@place|@forces|@property subj=@forces|@fighters|@assaults|@weapons|gunman|bomber|sniper|fighter|@aircraft with!=@sanctions
> Ugandan rebels targeted a Congolese camp. => ASSAULT UGA > COD
verb set|fall|pounce|descend|swoop upon|on=@forces|@group|village|town|camp|convoy subj=@fighters|@group|@forces upon|on:recipient
verb mount|launch|stage|conduct|carry|spearhead|wage|open|begin|start|resume|renew|step|intensify|escalate|press|unleash|continue|lead|undertake|execute|perpetrate|make|commit|prosecute|order|initiate out|up|ahead @assaults obj=@assaults obj:-
verb mount|launch|stage|conduct|carry|spearhead|wage|begin|start|resume|renew|intensify|escalate|press|unleash|continue|lead|undertake|execute|perpetrate|commit|order|initiate obj=@assaults obj:-
> The Kurdish militia mounted a raid on a Turkish outpost. => ASSAULT TUR > TUR
> An incursion was launched by Uganda into South Sudan. => ASSAULT UGA > SSD
verb launch|begin|start|resume|renew|continue|mount operation|campaign military|ground|land|cross-border obj:-
verb wage|fight|resume war|battle|jihad|insurgency|campaign|rebellion against|on|with=@party obj=war|battle|jihad|insurgency|campaign|rebellion obj:- against|on|with:recipient
> Uganda waged war against the Congolese rebels. => ASSAULT UGA > COD
verb battle|combat|engage|confront|ambush|attack|fight|skirmish obj=@fighters
verb lock|engage|involve|be in=battle|fighting|combat|clash|firefight|skirmish with:recipient
verb come to=blow|blows with:recipient
verb target obj=civilian|civilians|militant|rebel|population|position|faction|fighter|village|hospital|convoy|troop subj=@party
verb wage obj=insurgency|rebellion|jihad|war|terror obj:- against|on|in:recipient
verb order strike missile|cruise|air|military|retaliatory obj=strike obj:- on|against|in:recipient
verb order obj=airstrike|bombing|bombardment obj:- of|on|against|in:recipient
verb intensify|escalate obj=insurgency|fight|war|bombardment|campaign against|in|on=@any obj:- against|in|on:recipient
> Turkey ordered missile strikes on the Iraqi camp. => ASSAULT TUR > IRQ
> Ivorian militants waged an insurgency against Burkina Faso. => ASSAULT CIV > BFA
phrase come under attack for!=@any  subj:recipient from|by:actor
phrase come under assault  subj:recipient from|by:actor
> A Filipino base came under attack. => ASSAULT - > PHL
verb repel|repulse|beat|fend|push|drive|foil|thwart|ward|throw|turn|hold|force back|off obj=@assaults|@fighters|advance|infiltration
verb repel|repulse|foil|thwart obj=@assaults|attacker|invader|infiltration|advance
> Tajik border guards repulsed an Afghan incursion. => ASSAULT TJK > AFG
verb drive|push|flush|force|clear|oust|dislodge|expel|chase|rout out|from|off|back obj=rebel|militant|guerrilla|fighter|jihadist|insurgent|army|troop|troops|terrorist|militia|separatist|islamist|@fighters
verb oust|dislodge|expel|rout|flush obj=rebel|militant|guerrilla|fighter|jihadist|insurgent|militia|separatist from|out=@place|@territory|stronghold
> The Somali army flushed militants out of a village. => ASSAULT SOM > SOM
verb crush|defeat|rout|smash|annihilate|overwhelm|vanquish|destroy|beat|subdue obj=rebel|insurgent|guerrilla|militant|jihadist|separatist|army|militia|enemy subj=@forces|@party|@fighters
verb hunt|pursue|chase|track down obj=rebel|militant|guerrilla|jihadist|insurgent|terrorist|separatist subj=@forces|@party
verb exchange|trade artillery|blow|blows|rocket|strike|attack obj:- with:recipient
verb go offensive on=offensive against:recipient
verb go|be war|battle to|at=war|battle with|against:recipient
verb intervene militarily in|against:recipient
verb breach|break|pierce through obj=line|lines|defence|defense|defences|perimeter|front
verb inflict obj=defeat|blow|damage on|upon:recipient obj:-
noun gunbattle|firefight|gunfight|shootout|shoot-out|battle|warfare|hostilities between:actor with:recipient
> Kenya began a cross-border raid into Somalia. => ASSAULT KEN > SOM
noun blitz|foray|sortie|counter-attack|storming|infiltration|aggression
noun war between=@party between:actor
noun strike|blow|operation cross-border|military|ground|retaliatory on|against=@any


# ================================================================ AGREE

[plan]
frame verb  subj:actor inf:matter obj:matter clause:matter for|on|of:matter with:recipient
frame noun  of:actor poss:actor adj:actor inf:matter for:matter
verb plan inf=@cooperative|set|form|open|create
> Bulgaria plans to build a bridge with Romania. => AGREE BGR > ROU
verb plan obj=@visits
verb plan obj=@meetings
verb plan obj=@summits
verb plan obj=@talks
verb plan obj=exercise|drill|cooperation|project
verb plan on=@any on:matter
verb intend inf=@cooperative|set|form|open|create
> Malta intends to open talks with Libya. => AGREE MLT > LBY
verb schedule obj=@visits
verb schedule obj=@meetings
verb schedule obj=@summits
verb schedule obj=@talks
verb schedule inf=@cooperative obj:actor
verb arrange obj=@visits
verb arrange obj=@summits
verb arrange inf=@cooperative
verb prepare inf=@cooperative obj!=@any
verb prepare obj=@visits
verb prepare obj=@summits
verb prepare for=@visits
verb prepare for=@summits
verb prepare for=@meetings
verb envisage
verb envision
verb foresee obj=@coop
verb set date for:matter
verb fix date for:matter
verb set obj=goal|target|objective inf=@cooperative
verb announce plan|intention obj=plan|intention
verb unveil plan inf=@any
verb express intention
verb reaffirm intention
verb confirm intention
verb state intention
verb declare intention obj=intention
verb reiterate intention
verb signal intention
verb await obj=@visits
verb expect obj=@visits
verb be due inf=@cooperative subj=@party
noun intention
noun intent inf=@cooperative
adj due inf=@cooperative|arrive|travel|begin|start|leave|return subj=@party  subj:actor inf:matter
> The Omani minister is scheduled to visit Kuwait. => AGREE OMN > KWT
adj set inf=@cooperative|arrive|travel|begin|start|leave|return subj=@party  subj:actor inf:matter
adj scheduled inf=@cooperative|arrive|travel|begin|start|leave|return  subj:actor inf:matter
adj slated inf=@cooperative|arrive|travel|begin|start|leave|return  subj:actor inf:matter
adj expected inf=@meetverbs|arrive|travel|sign|hold|attend  subj:actor inf:matter
verb expect inf=@meetverbs|arrive|travel|sign|hold obj:actor
> The Japanese prime minister is expected to travel to Mongolia in May. => AGREE JPN > MNG
noun plan inf=@cooperative|set|form|open|create adj=@party
noun plan inf=@cooperative|set|form|open|create poss=@party
frame verb  subj:actor inf:matter obj:matter clause:matter for|on|of:matter with:recipient
verb plan|intend|propose|prepare|aim|look|expect|mean|decide obj!=@any inf=@cooperative subj=@party
verb look|gear inf=@cooperative subj=@party up:-
> Latvia is looking to expand its trade with Georgia. => AGREE LVA > GEO
verb lay|prepare groundwork|ground|way for:matter obj=groundwork|ground|way
> Sudan and Chad laid the groundwork for a customs union. => AGREE SDN,TCD > -
verb pave way for:matter
verb eye obj=@coop|deal|visit|summit|treaty|membership
verb unveil|announce|launch|present|outline|adopt|approve|draw plan|strategy|programme|program|initiative|roadmap|package|scheme|project|blueprint obj=plan|strategy|programme|program|initiative|roadmap|package|scheme|project|blueprint inf=@cooperative inf:matter up:-
> Ghana unveiled a plan to help Burkina Faso. => AGREE GHA > BFA
verb unveil|announce|launch|present|outline|draw plan|strategy|programme|program|initiative|roadmap|package|scheme|project|blueprint obj=plan|strategy|programme|program|initiative|roadmap|package|scheme|project|blueprint for=@coop|@party|@help|reconstruction|development|trade for:matter up:-
verb announce obj=meeting|summit|visit|talks|talk|conference|negotiation|exercise|drill with|between:recipient with|between=@party
> Kenya announced talks with Somalia. => AGREE KEN > SOM
verb have plan|intention|ambition obj=plan|intention|ambition inf=@cooperative inf:matter
verb agree|decide date for:matter
verb schedule|plan|slate|arrange|fix|set @talks|@meetings|@summits|@visits obj=@talks|@meetings|@summits|@visits with:recipient
verb schedule|plan|slate|set|tip inf=@meetverbs|arrive|travel|sign|attend|host|hold obj:actor
> The Emir of Kuwait is slated to visit Tunisia in June. => AGREE KWT > TUN
adj due|set|scheduled|slated|expected|likely in|for=@place subj=@person  subj:actor in|for:matter
adj poised|about|set inf=@cooperative subj=@party  subj:actor inf:matter
noun plan for=@talks|@meetings|@summits|@visits|@coop

[agree]
frame verb  subj:actor with:recipient inf:matter to|on|upon|over:matter clause:matter
frame noun  of:actor poss:actor adj:actor between:actor with:recipient inf:matter on|to:matter clause:matter
verb agree to|on|upon|over|about=@any
> Bahrain and Cyprus agreed to open direct flights. => AGREE BHR,CYP > -
> Lebanon and Cyprus agreed on the demarcation of their border. => AGREE CYP,LBN > -
> Ethiopia and Eritrea agreed to a ceasefire. => CONCEDE ERI,ETH > -
verb agree with=@party on|about=@any
> Fiji and Tonga agreed to strengthen trade. => AGREE FJI,TON > -
> Bolivia agreed with Peru on the protection of the lake. => AGREE BOL,PER > -
verb agree inf=@any
verb agree on=@any
verb agree clause=@any
verb decide inf=@cooperative|set|continue|begin|start|take inf:matter
verb resolve inf=@any obj!=@any inf:matter
verb settle obj=dispute|differences|difference|conflict obj:matter
verb settle on:matter
verb reach agreement|understanding|accord|consensus|deal|compromise|settlement
> Laos and Thailand reached an agreement on fisheries. => AGREE LAO,THA > -
verb come to=agreement|understanding|terms
verb arrive at=agreement|understanding|consensus|decision
verb find compromise|agreement|consensus|solution
verb make deal|agreement with=@party obj=deal|agreement
verb conclude understanding obj=understanding
verb achieve agreement|consensus|understanding
verb forge consensus|agreement
verb announce agreement obj=agreement
verb work out obj=agreement|compromise|solution
verb make decision obj=decision inf=@cooperative
verb take decision obj=decision inf=@cooperative
verb set up obj=mechanism|committee obj:matter
verb approve obj=programme|program|roadmap|plan subj=side|party|minister obj:matter
verb concur clause=@any
verb concur on=@any
verb resolve obj=dispute|difference|issue|conflict obj:matter
verb overcome obj=difference obj:matter
verb define obj=area|priority|framework obj:matter
verb outline obj=priority|area obj:matter
verb identify obj=area|opportunity|priority|project|way obj:matter
verb map out obj:matter
verb chart obj=course|path|way obj:matter
verb determine inf=@any obj!=@any inf:matter
verb undertake jointly inf:matter
noun agreement inf=@any
noun agreement clause=@any
noun agreement between=@party
> The agreement between Gabon and Benin to share water was announced. => AGREE BEN,GAB > -
noun consensus
noun understanding on|clause=@any
noun accord inf=@any
noun resolve common|joint
noun settlement between=@any
noun deal inf=@any
adj agreed  subj:actor on:matter clause:matter
phrase in agreement  subj:actor on:matter with:recipient
phrase of one mind  subj:actor on:matter
frame verb  subj:actor with:recipient inf:matter to|on|upon|over:matter clause:matter
verb reach|hammer|hash|thrash|find|achieve|build|secure agreement|understanding|accord|consensus|deal|compromise|settlement|pact|arrangement|solution|formula obj=agreement|understanding|accord|consensus|deal|compromise|settlement|pact|arrangement|solution|formula out:- with|between:recipient
verb strike compromise|understanding obj=compromise|understanding with|between:recipient
> Tunisia struck a compromise with Algeria on the gas field. => AGREE DZA,TUN > -
verb see eye
verb find|reach ground common obj=ground
> Gabon and Cameroon found common ground on the fishing zone. => AGREE CMR,GAB > -
verb decide|agree|resolve jointly|together|unanimously|mutually
verb decide|resolve|opt|choose|vote inf=@cooperative inf:matter
> Samoa decided to join the scheme of New Zealand. => AGREE NZL,WSM > -
verb settle|resolve|end|solve|bury|patch|defuse|iron|bridge obj=dispute|difference|differences|row|conflict|quarrel|disagreement|feud|rift|deadlock|impasse|stand-off|standoff|friction|spat out|up:- obj:matter with|between:recipient
> Oman and Yemen solved the border dispute. => AGREE OMN,YEM > -
verb share commitment|vision|determination|understanding|view|belief|goal|aim obj=commitment|vision|determination|understanding|view|belief|goal|aim inf|clause=@any inf:matter clause:matter
verb adopt|approve|endorse|agree obj=roadmap|agenda|framework|timetable|strategy|plan|programme|program|blueprint|package|formula subj=side|party|minister|leader|country|president|government|delegation obj:matter
verb fix|set|agree obj=target|date|deadline|ceiling|quota|price|timetable subj=side|party|minister|leader|country|delegation obj:matter
verb agree obj=@papers|deal|plan|date|timetable|price|term|terms|measure|cut|budget|package|rule|framework|ceasefire obj:matter
> Kuwait and Iraq agreed a timetable for the border talks. => AGREE IRQ,KWT > -
verb accept|agree|concur clause=must|should|need clause:matter subj=side|party|minister|leader|country
verb compromise on:matter
verb come round to:matter
verb join obj=@talks|negotiation|initiative|scheme|partnership|agreement|accord|plan|framework|programme|program obj:matter subj=@party
verb form|create obj=government|coalition|cabinet with=@party|party|opposition obj:matter
verb pledge|promise|vow|undertake|commit jointly|together|mutual inf=@any
noun agreement on|to|for=@any between|with=@party
noun deal on|to|for=@any between|with=@party
noun compromise between=@party
noun accord between=@party
noun pact between=@party
noun understanding between=@party

[promise]
frame verb  subj:actor obj:matter inf:matter clause:matter to|on|for:matter iobj:recipient with:recipient
frame noun  of:actor poss:actor adj:actor by|from:actor inf:matter to|for|on:matter clause:matter
verb promise
> Turkey promised to send teachers to Albania. => AGREE TUR > ALB
> Turkey promised to send engineers to Somalia. => AGREE TUR > SOM
verb promise obj=@party inf=@any obj:recipient
verb promise obj=@person inf=@any obj:recipient
verb pledge
> Ireland pledged aid to Malawi. => AGREE IRL > MWI
> Norway pledged to support Moldova. => AGREE NOR > MDA
> Norway pledged to support Moldova. => AGREE NOR > MDA
verb vow inf=@any
verb vow clause=@any
verb swear inf=@any
verb commit to=@any obj!=@any inf:matter
verb commit himself|herself|itself|themselves|oneself|ourselves|myself obj:- to:matter inf:matter
> Ghana committed itself to strengthening ties with Mali. => AGREE GHA > MLI
verb commit obj=troop|resource|fund|money|billion|million to:recipient
verb undertake inf:matter inf=@any
> Kazakhstan undertook to supply oil to Belarus. => AGREE KAZ > BLR
> Albania and Kosovo undertook to combat smuggling. => AGREE ALB,XKX > -
verb guarantee
verb guarantee iobj=@party
verb assure obj:recipient of:matter clause:matter
> Japan assured Palau of its support. => AGREE JPN > PLW
verb assure clause=@any obj:recipient
> The Ethiopian prime minister assured Somalia that Ethiopia would respect its borders. => AGREE ETH > SOM
verb engage inf=@any inf:matter
verb work inf:matter inf=@cooperative subj=@party on!=@any
verb work towards|toward|for:matter towards|toward=@any
verb strive inf=@cooperative inf:matter
verb strive for=@any for:matter
verb endeavour inf=@cooperative inf:matter
verb endeavor inf=@cooperative inf:matter
verb continue inf=@helping subj=@party
> The South Korean minister said his country would continue to support Mongolia. => AGREE KOR > MNG
verb remain committed to:matter inf:matter
> Belgium remains committed to helping Burundi. => AGREE BEL > BDI
verb stand by:matter by=@commitments|word|promise|obligation
verb honour obj=commitment|obligation|pledge|promise|agreement
verb honor obj=commitment|obligation|pledge|promise|agreement
verb fulfil obj=commitment|obligation|pledge|promise
verb fulfill obj=commitment|obligation|pledge|promise
verb abide by:matter by=@any
frame verb  subj:actor obj:- inf:matter to|for|on:matter clause:matter iobj:recipient with:recipient
verb make commitment|pledge|promise obj=commitment|pledge|promise
verb give commitment|pledge|promise|assurance|guarantee|word obj=commitment|pledge|promise|assurance|guarantee|word
verb offer assurance|guarantee
verb express @commitments
verb reaffirm @commitments
> Mongolia and Kyrgyzstan reaffirmed their commitment to deepening cooperation. => AGREE KGZ,MNG > -
> Kenya and Ethiopia reaffirmed their commitment to the treaty. => AGREE ETH,KEN > -
verb reiterate @commitments
verb underscore @commitments
verb underline @commitments
> The Egyptian and Sudanese ministers underlined their determination to deepen cooperation. => AGREE EGY,SDN > -
verb stress @commitments
verb emphasise @commitments
verb emphasize @commitments
verb highlight @commitments
verb confirm @commitments
verb renew @commitments
verb restate @commitments
verb affirm @commitments
verb repeat @commitments
verb declare @commitments obj=@commitments
verb voice @commitments
verb show @commitments
verb demonstrate @commitments
verb convey @commitments
noun commitment
> Chile underscored its commitment to cooperation with Haiti. => AGREE CHL > HTI
noun determination
noun pledge
noun promise
noun vow inf=@any
noun assurance
noun guarantee
noun resolve
noun undertaking inf=@any
noun engagement to=@any
noun adherence
noun dedication
adj committed  subj:actor to:matter inf:matter
> Slovenia is committed to closer cooperation with Serbia. => AGREE SVN > SRB
adj determined inf=@any  subj:actor inf:matter
> Kiribati is determined to expand trade with Nauru. => AGREE KIR > NRU
adj resolved  subj:actor inf:matter
adj dedicated  subj:actor to:matter
verb pledge obj=support|backing for|to:recipient obj:matter
verb pledge obj=@money to|for|towards:recipient iobj:recipient obj:matter
> Saudi Arabia pledged 50 million dollars to Yemen. => AGREE SAU > YEM
verb pledge obj=@help to|for|towards:recipient iobj:recipient obj:matter
verb promise obj=@money to|for|towards:recipient iobj:recipient obj:matter
verb promise obj=@help to|for|towards:recipient iobj:recipient obj:matter
verb commit obj=@money to|for|towards:recipient iobj:recipient obj:matter
verb commit obj=@help to|for|towards:recipient iobj:recipient obj:matter
verb vow obj=@money to|for|towards:recipient iobj:recipient obj:matter
verb vow obj=@help to|for|towards:recipient iobj:recipient obj:matter
frame verb  subj:actor obj:matter inf:matter clause:matter to|on|for:matter iobj:recipient with:recipient
verb continue|keep|persist|proceed inf=@cooperative subj=@party inf:matter
> The Egyptian minister said Egypt continued to support Libya. => AGREE EGY > LBY
verb reassure obj=@party|@person obj:recipient of:matter clause:matter
> France reassured Poland of its backing. => AGREE FRA > POL
verb devote|dedicate|bind|commit itself|himself|herself|themselves|ourselves|myself obj:- to:matter inf:matter
verb take it|upon itself|himself|themselves obj:- inf:matter
verb dedicate|devote|commit obj=effort|resource|energy|fund|money|share|budget to|towards:matter obj:-
verb redouble|intensify|step|continue|pursue|sustain|accelerate|multiply|strengthen|increase|maximise|maximize obj=effort|efforts|work|engagement inf=@any|@cooperative up:- obj:- inf:matter
> Slovenia stepped up its efforts to help Bosnia. => AGREE SVN > BIH
verb continue|pursue|sustain|redouble|intensify|step|strengthen|maintain obj=effort|efforts|commitment|engagement for|towards|to=@any up:- obj:- for|towards|to:matter
verb spare effort|expense obj:- inf:matter
> Ireland spared no effort to support the peace plan of Norway. => nothing
verb do utmost|everything|best|all|part|whatever|more obj=utmost|everything|best|all|part|whatever|more inf=@cooperative|ensure|prevent|protect|reach|achieve|find subj=@party obj:- inf:matter
verb leave stone obj:- inf:matter
verb go out inf=@cooperative
verb stay|keep|stick course obj=course
verb remain|stay|stand engaged|dedicated|faithful|true|determined|loyal|attached|steadfast to|in:matter inf:matter
> Japan remains determined to assist Tonga. => AGREE JPN > TON
verb keep|respect|observe|fulfil|fulfill|meet|honour|honor|uphold|discharge|carry obj=promise|word|commitment|pledge|obligation|undertaking|@treaties|accord|term|terms out:- subj=@party
verb make good on=promise|pledge|commitment|vow on:matter
verb deliver on=promise|pledge|commitment|vow on:matter
verb live up to=commitment|obligation|promise|pledge to:matter
verb stick|adhere|hold|subscribe to=@treaties|agreement|accord|commitment|obligation|deal|plan|principle subj=@party to:matter
> The Hungarian minister said Hungary would adhere to the agreement with Slovakia. => AGREE HUN > SVK
verb comply|abide with|by=obligation|@treaties|commitment|deal|resolution|rule|norm subj=@party with|by:matter
verb work tirelessly|actively|hard|constructively|closely|together|hand inf=@cooperative|end|bring|find|achieve|reach|prevent inf:matter subj=@party
> Norway is working actively to strengthen its ties with Sudan. => AGREE NOR > SDN
verb work on=@coop|project|deal|agreement|plan|solution|treaty subj=@party on:matter with:recipient
verb push|press|forge|move|go ahead|forward with=@coop|plan|reform|project|deal|talks|negotiation|agreement with:matter subj=@party
> Bhutan is pressing ahead with its project with India. => AGREE BTN > IND
verb prioritise|prioritize obj=@coop
verb give|attach|accord priority obj=priority|importance obj:- to:matter to=@coop|@party|development|strengthening
verb maintain|continue|sustain|preserve obj=support|aid|assistance|contribution|commitment for|to:matter obj:- subj=@party
verb continue|proceed with=@coop|support|aid|assistance|effort|project|reform|plan with:matter subj=@party
frame verb  subj:actor obj:- inf:matter to|for|on:matter clause:matter iobj:recipient with:recipient
verb give|make|offer|provide|issue|receive undertaking|vow|oath|assurances|guarantees obj=undertaking|vow|oath|assurances|guarantees
verb express|reaffirm|reiterate|stress|underline|underscore|emphasise|emphasize|confirm|affirm|declare|show|demonstrate|proclaim|announce|restate|renew|recall|signal|state|indicate|maintain|repeat @commitments obj=@commitments
> Tunisia recalled its attachment to cooperation with Italy. => AGREE TUN > ITA
verb have|retain|share|keep @commitments obj=@commitments inf|to=@any
verb pledge|commit|promise himself|itself|themselves|herself
noun will inf=@cooperative
noun pledge inf=@any
noun promise inf=@any
noun obligation inf=@cooperative
noun attachment to=@any
noun allegiance to=principle|treaty
adj committed|devoted|dedicated|attached|faithful|pledged  subj:actor to:matter inf:matter
adj resolute|steadfast|adamant|unwavering in=commitment|support|determination|pursuit  subj:actor in:matter
adj bound by=@treaties|agreement|commitment  subj:actor by:matter
adj engaged in=@coop|effort|work|process|search subj=@party  subj:actor in:matter
adj busy inf=@cooperative  subj:actor inf:matter

[accept]
frame verb  subj:actor obj:matter from|of:recipient inf:matter
frame noun  of:matter by:actor poss:actor adj:actor
verb accept obj!=@person
> Bhutan accepted the invitation of Bangladesh. => AGREE BTN > BGD
> The Gabonese president accepted an invitation to visit Turkey. => AGREE GAB > TUR
> "We will never accept the annexation," the Ukrainian foreign minister said. => REJECT UKR > -
> The Laotian government said it would never accept Thai troops on its soil. => REJECT LAO > THA
> The Cuban side accepted the proposal of Mexico. => AGREE CUB > MEX
verb accept obj=@proposals
verb accept obj=mediation|mediator|role|membership|help
verb accept clause=@any
verb accept inf=@any
verb consent inf:matter to:matter
verb assent to:matter
verb approve obj=request|proposal|application|visit|plan
verb grant obj=request|wish
verb welcome obj=proposal|offer|invitation|initiative subj=@party
verb take up obj=offer|invitation
verb go along with:matter
verb respond positively to:matter
verb react positively to:matter
verb respond favourably to:matter
verb give consent obj=consent
verb give light obj=light
verb give go-ahead obj=go-ahead
verb say yes
noun acceptance
noun consent
adj agreeable  subj:actor to:matter
adj acceptable  subj:matter to:actor
adj favourable  subj:actor to=@proposals to:matter
frame verb  subj:actor obj:matter from|of:recipient inf:matter
verb ok|okay|greenlight|green-light obj=@any
verb give nod|green|approval|assent|agreement|thumbs-up|go-ahead|okay|blessing|clearance|consent obj=nod|approval|assent|agreement|thumbs-up|go-ahead|okay|clearance|consent to|for:matter obj:-
> Malaysia gave its assent to the proposal of Brunei. => AGREE MYS > BRN
verb give light green to|for:matter obj:-
verb embrace|endorse|adopt|take obj=@proposals|mediation on|up:- of|by|from:recipient subj=@party
> Sudan embraced the proposal of Egypt. => AGREE SDN > EGY
verb take up obj=@party on=offer|invitation on:matter obj:recipient
verb sign up|on to|for=plan|initiative|scheme|programme|proposal|deal to|for:matter
> Peru signed up to the initiative of Chile. => AGREE PER > CHL
verb approve|authorise|authorize|clear|allow|grant obj=request|visit|application|proposal|bid|overflight|flight|docking|deployment|sale|merger|investment of|from|by:recipient subj=@party obj:matter
verb come on obj=board
verb respond|react|reply favourably|favorably|positively|affirmatively to:matter
verb entertain obj=@proposals obj:matter
noun approval of=@proposals
noun go-ahead
noun nod
adj amenable|agreeable|receptive to=@any  subj:actor to:matter

[be-ready]
frame verb  subj:actor obj:- inf:matter for|in|to:matter clause:matter with:recipient
frame noun  of:actor poss:actor adj:actor inf:matter in|for|to:matter clause:matter
verb express @readiness
> Uzbekistan expressed its readiness to deepen ties with Turkmenistan. => AGREE UZB > TKM
> Jordan expressed its readiness to share its experience with Libya. => AGREE JOR > LBY
> The Kazakh side expressed its readiness to deepen cooperation with Laos. => AGREE KAZ > LAO
verb voice @readiness
> The Nepali prime minister voiced his country's readiness to send more peacekeepers to Lebanon. => AGREE NPL > LBN
verb reaffirm @readiness
verb reiterate @readiness
verb confirm @readiness
verb affirm @readiness
verb declare @readiness obj=@readiness
verb signal @readiness
verb stress @readiness
verb underline @readiness
verb underscore @readiness
verb emphasise @readiness
verb emphasize @readiness
verb convey @readiness
verb indicate @readiness
verb show @readiness
verb demonstrate @readiness
verb announce @readiness obj=@readiness
verb state @readiness
verb have interest in=@coop
verb have interest inf=@cooperative
verb stand ready
> China stands ready to deepen cooperation with Fiji in fisheries. => AGREE CHN > FJI
verb remain ready
verb remain open
verb consider inf=joining|sending|signing|opening|resuming inf:matter
verb contemplate obj:matter
verb agree principle
noun readiness
> The readiness of Oman to mediate was confirmed. => AGREE OMN > -
noun willingness
noun preparedness
noun openness
noun interest in=@coop
adj ready inf=@cooperative|allow|let|permit|share|open|resume|respond|listen|consider|continue|make|take|do|go|give|lift|release|withdraw|end|accept|agree|extradite|conduct|grant|speak|pay|reopen|return|sell|organise|organize subj=@party  subj:actor inf:matter
> "We are ready to help Lebanon," the Greek prime minister said. => AGREE GRC > LBN
adj ready for=@any  subj:actor for:matter
> Latvia is ready to send experts to Moldova. => AGREE LVA > MDA
adj willing  subj:actor inf:matter
> Suriname is willing to expand cooperation with Guyana. => AGREE SUR > GUY
> China is willing to work with Namibia to expand trade. => AGREE CHN > NAM
> Chile is willing to buy gas from Argentina. => AGREE CHL > ARG
adj prepared inf=@cooperative|allow|let|permit|share|open|resume|respond|listen|consider|continue|make|take|do|go|give|lift|release|withdraw|end|accept|agree|host|pay|fight|retaliate|use|extradite|conduct|grant|speak|reopen|return|organise|organize  subj:actor inf:matter
adj prepared for=@talks|@negotiations|dialogue|peace|war  subj:actor for:matter
> Senegal is prepared to help Guinea-Bissau. => AGREE SEN > GNB
> The Austrian chancellor said Austria was prepared to mediate between Armenia and Azerbaijan. => AGREE AUT > ARM,AZE
adj open  subj:actor to:matter
adj interested  subj:actor in:matter inf:matter
> Georgia is interested in developing trade with Iraq. => AGREE GEO > IRQ
> Turkmenistan is interested in buying aircraft from Brazil. => AGREE TKM > BRA
adj disposed  subj:actor inf:matter
adj inclined  subj:actor inf:matter
adj poised inf=@helping  subj:actor inf:matter
adj amenable  subj:actor to:matter
adj receptive  subj:actor to:matter
frame verb  subj:actor obj:- inf:matter for|in|to:matter clause:matter with:recipient
verb show|express|voice|signal|indicate|declare|reiterate|reaffirm|convey|announce|stress|underline|repeat|confirm|affirm|state|register @readiness obj=@readiness inf|in|for|to=@any
> Angola signalled its interest in a pact with Cuba. => AGREE AGO > CUB
verb have|take|retain interest obj=interest in:matter in=@coop|develop|expand|deepen|strengthen|work|increase|join|invest|cooperate|trade|project|deal|agreement|peace
verb leave|keep|hold door|option open to:matter inf:matter
> Ethiopia left the door open to talks with Eritrea. => AGREE ETH > ERI
verb open obj=door|way to:matter to=@coop|talks|negotiation|dialogue|agreement|deal|trade
verb stand|remain|stay prepared|willing|poised|disposed|open|ready|available inf=@any inf:matter subj=@party
> Malta stands prepared to host the meeting. => AGREE MLT > -
verb consider|weigh|mull|contemplate obj=@proposals|request|possibility|visit|membership|accession|return|participation obj:matter from|of|by:recipient subj=@party
> Benin is considering the proposal of Togo. => AGREE BEN > TGO
verb consider|mull|contemplate|weigh inf=@cooperative|join|send|sign|open|resume|restore|buy|establish|recognise|recognize|provide|supply inf:matter subj=@party
verb look at|into=way|mean|means|possibility|option|opportunity at|into:- inf=@cooperative inf:matter
verb volunteer obj=@help|troop|service|fighter
noun availability inf=@any
noun flexibility
noun interest inf=@cooperative
adj happy|glad|delighted inf=@cooperative  subj:actor inf:matter
> Tonga is happy to receive the Indian minister. => AGREE TON > IND
adj willing|prepared|ready in=principle subj=@party  subj:actor inf:matter
adj enthusiastic|positive|favourable|open-minded about|to=@any  subj:actor about|to:matter
adj interested in=@any  subj:actor in:matter
phrase in a position to help  subj:actor obj:matter
phrase in a position to provide  subj:actor obj:matter

[offer]
frame verb  subj:actor inf:matter obj:matter to|for:recipient iobj:recipient
frame noun  of:actor poss:actor adj:actor by|from:actor to:recipient inf:matter
verb offer inf=@any
> Morocco offered to mediate between Mali and Niger. => AGREE MAR > MLI,NER
> Indonesia offered to mediate between Fiji and Tonga. => AGREE IDN > FJI,TON
verb offer obj=@help
> Croatia offered help to Montenegro. => AGREE HRV > MNE
verb offer obj=@money
verb offer obj=@weapons
verb offer obj=@relief
verb offer obj=mediation|service|services|expertise|training|cooperation|partnership|asylum|membership|office|guarantee|talks|talk|dialogue
verb propose obj=@help
verb propose obj=mediation|service|cooperation|partnership
verb propose inf=@helping inf:matter
verb volunteer inf:matter
verb extend obj=hand|offer
verb make offer obj=offer
verb renew offer
verb reiterate offer
verb put forward obj=proposal|plan|initiative|offer
verb submit obj=proposal|plan|offer
verb present obj=proposal|plan|initiative
verb table obj=proposal|plan|offer
noun offer
noun proposal to=@party
noun proposal inf=@any
verb offer obj=access|facility|base|port|ceasefire|truce|compensation|visit|exchange|assurance|food|scholarship|experience
frame verb  subj:actor inf:matter obj:matter to|for:recipient iobj:recipient
verb offer obj!=condolence|condolences|apology|congratulation|congratulations|resignation|explanation|view|prayer|sympathy|thanks|gratitude|reward|bribe|tribute|resistance|@weapons|comment|excuse|term|post|job|chance|opportunity|seat to=@party subj=@party
> Thailand offered rice to the Philippines. => AGREE THA > PHL
verb offer obj=aid|assistance|help|fund|expert|engineer|electricity|gas|oil|rice|wheat|grain|asylum|haven|refuge|mediation|rescue|team|solution|plan|deal|partnership|cooperation|concession|truce|incentive|dialogue|proposal|compromise|vaccine|loan|credit|cease-fire|discount|term|terms|guarantee|support|backing subj=@party
> Cuba offered doctors and vaccines to Angola. => AGREE CUB > AGO
verb put|bring|lay|hold|set forward|out obj=proposal|plan|initiative|offer|compromise|formula|package|suggestion|idea|prospect
verb float|advance|unveil|launch|submit|table|present obj=initiative|offer|compromise|formula|peace subj=@party
verb make|renew|repeat|reiterate|extend|improve|confirm|reaffirm offer|proposal|overture obj=offer|proposal|overture of|inf=@any
> Slovakia repeated its offer to mediate between Serbia and Kosovo. => AGREE SVK > SRB,XKX
verb hold|extend out|olive branch|hand to:recipient obj:-
verb propose obj=@coop|@help|deal|agreement|pact|treaty|alliance|project|union|partnership|plan|exchange|zone subj=@party obj:matter to|with:recipient
> Paraguay proposed a pact with Uruguay. => AGREE PRY > URY
noun offer inf=@any
noun offer of=@any
noun overture

[hope]
frame verb  subj:actor inf:matter clause:matter obj:matter for|to:matter with:recipient
frame noun  of|for:matter poss:actor adj:actor inf:matter clause:matter
verb hope
> Tajikistan hopes to expand trade with Pakistan. => AGREE TJK > PAK
> "We hope to expand our cooperation with Peru," the Thai minister told reporters. => AGREE THA > PER
> Bhutan hopes to sell electricity to Bangladesh. => AGREE BTN > BGD
> Argentina hopes that Paraguay will ratify the agreement. => REQUEST ARG > PRY
verb wish inf=@cooperative|set|form|open|create
> Moldova wishes to join the European Union. => AGREE MDA > EUR
verb wish clause=@any
verb desire
verb want inf=@cooperative|set|form|open|create
> Georgia wants to develop ties with Greece. => AGREE GEO > GRC
verb want obj=@coop
verb want|hope|wish|seek|aim|plan inf=conclude|close|finalise|finalize|strike|clinch|seal|complete|reach obj!=@any inf:matter
> Zambia wants to conclude a fishing pact with Malawi. => AGREE ZMB > MWI
> Rwanda wants closer ties with Burundi. => AGREE RWA > BDI
verb aspire to:matter
verb aim inf=@cooperative subj=@party inf:matter
verb seek inf=@cooperative|set|form|open|create
> Paraguay seeks to deepen cooperation with Taiwan. => AGREE PRY > TWN
verb seek obj=@coop
verb strive for=@coop
verb long for=@any inf:matter
verb yearn
verb like inf=@cooperative
verb love inf=@cooperative
verb dream of:matter of=@any
verb expect inf=@cooperative obj!=@any subj=@party
verb look forward to:matter clause:matter inf:matter
> Vanuatu looks forward to working with Australia. => AGREE VUT > AUS
verb look forward to=@any
> "I look forward to my visit to Brazil," the Angolan president said. => AGREE AGO > BRA
verb look ahead to:matter
verb anticipate obj=@coop
verb welcome obj=opportunity|prospect|chance
frame verb  subj:actor obj:- inf:matter clause:matter for|to|of:matter with:recipient
verb express @hopes
> Rwanda expressed the hope to expand cooperation with Zambia. => AGREE RWA > ZMB
> The Thai prime minister expressed the hope that Laos would sign the treaty. => REQUEST THA > LAO
verb voice @hopes
verb reaffirm @hopes
verb reiterate @hopes
verb convey @hopes
verb confirm desire|wish|aspiration|ambition
verb affirm desire|wish|aspiration|ambition
verb stress desire|wish|aspiration|ambition
verb underline desire|wish|aspiration|ambition
verb underscore desire|wish|aspiration|ambition
verb emphasise desire|wish|aspiration|ambition
verb emphasize desire|wish|aspiration|ambition
verb declare desire|wish|ambition obj=desire|wish|ambition
verb state desire|wish|ambition
verb signal desire|wish|ambition
verb have @hopes obj=@hopes
verb share @hopes
noun hope
noun desire
> Angola confirmed its desire to deepen relations with Zambia. => AGREE AGO > ZMB
noun wish
noun aspiration
noun ambition inf=@any
noun eagerness
noun opportunity inf=@cooperative
adj hopeful  subj:actor clause:matter of|for|about:matter
adj eager inf=@cooperative  subj:actor inf:matter
adj eager for=@any  subj:actor for:matter
adj keen inf=@cooperative  subj:actor inf:matter
> Kuwait is keen to develop relations with Kenya. => AGREE KWT > KEN
adj keen on=@any  subj:actor on:matter
> Botswana is keen to work with Namibia. => AGREE BWA > NAM
adj desirous  subj:actor of:matter
adj anxious inf=@cooperative  subj:actor inf:matter
adj impatient inf=@cooperative  subj:actor inf:matter
frame verb  subj:actor inf:matter clause:matter obj:matter for|to:matter with:recipient
verb seek|want|wish|hope|aspire|aim|desire|like|prefer|love|long inf=@cooperative|become|host|acquire|secure|obtain|reach|achieve|end|avoid subj=@party obj!=@any
verb seek|want|desire|wish|pursue obj=@coop|peace|deal|agreement|reconciliation|rapprochement|settlement|solution|membership|accession|investment|alliance|normalisation|normalization|détente|detente|treaty|talks|dialogue with|between|to:recipient subj=@party
> Libya wants peace with Chad. => AGREE LBY > TCD
verb try|attempt|struggle|bid inf=improve|restore|mend|normalise|normalize|revive|boost|resolve|settle|strengthen|help|repair|join|rebuild|reconcile|defuse|broker|negotiate|reach|deepen subj=@party inf:matter
> Sudan is trying to mend its relations with Kenya. => AGREE SDN > KEN
verb set sight on:matter obj:-
verb pray|long|yearn|work|strive|push for=peace|cooperation|unity|settlement|reconciliation|agreement for:matter subj=@party
verb await obj=@visits|@meetings|cooperation|signing
verb envisage|envision|foresee obj=@coop|deal|agreement|visit
frame verb  subj:actor obj:- inf:matter clause:matter for|to|of:matter with:recipient
verb express|voice|reiterate|reaffirm|have|share|state|declare|convey|confirm|stress|underline|emphasise|emphasize|signal|announce|nurture|show|indicate|harbour|harbor|cherish|repeat @hopes obj=@hopes inf|clause|for|to=@any
> Belize conveyed its wish to deepen cooperation with Mexico. => AGREE BLZ > MEX
noun aim inf=@cooperative poss=@party
noun goal inf=@cooperative poss=@party
noun ambition
adj hopeful|optimistic clause=@any  subj:actor clause:matter

[visit]
