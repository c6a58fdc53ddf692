# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
# Who says it, and in what spirit. Sections are stances; the format is described in docs/lexicons.md.
# A verb that only reports with a clause or a quotation beside it has the condition clause=@any.
# Marks are written one word a token: "can not", "do n't".

set pact = agreement|treaty|convention|pact|contract|deal
set harsh = provocation|unacceptable|illegal|unlawful|outrageous|shameful|irresponsible|disgraceful|reckless|aggression|violation|unjust|unfair|hypocritical|provocative|dangerous|deplorable|regrettable|mistake|crime|terrorism|terrorist|dictator|liar|barbaric|cowardly|absurd|disgrace|betrayal|blackmail|massacre|genocide
set charges = allegation|claim|report|accusation|suggestion|criticism|offer|demand|proposal|call|rumour|rumor|charge|idea
set concern = concern|alarm|dismay|regret|outrage|disappointment|anger|displeasure|opposition|worry|indignation|dissatisfaction|disapproval|shock|reservation|objection|frustration|unease
set will = commitment|determination|readiness|willingness|resolve|intention|pledge|promise|dedication|desire

[assert]
# Verbs that tell something to somebody
frame verb  subj:actor clause:matter obj:matter inf:matter to:recipient
verb say
verb state clause=@any
verb declare
verb announce
verb explain
verb indicate
verb confirm
verb report clause=@any
verb reply clause=@any
verb respond clause=@any
verb repeat clause=@any
verb reiterate
verb reaffirm
verb affirm
verb signal clause=@any
verb mention
verb point out
verb point clause=@any
verb spell out
verb make clear
verb make known
verb make statement|remark|comment|announcement|speech
verb make point
verb put it clause=@any
verb put forward
verb lay out
verb set out
verb bring up
verb read clause=@any
verb communicate clause=@any
verb convey
verb convey message|greeting|condolence|view
verb relay clause=@any
verb disclose
verb reveal
verb divulge
verb admit
verb concede clause=@any
verb acknowledge
verb confess
verb confide clause=@any
verb suggest clause=@any
verb hint clause=@any
verb intimate clause=@any
verb whisper clause=@any
verb shout clause=@any
verb testify clause=@any
verb write clause=@any
verb express view|opinion|position
verb express condolence|sympathy|sorrow|solidarity
verb offer condolence|sympathy
verb extend condolence|sympathy
verb send message|letter|condolence
verb issue statement|communique|communiqué|declaration
verb release statement|communique|communiqué
verb give speech|address|explanation
verb deliver speech|address|statement|message
verb describe as:matter
verb recount
verb relate clause=@any
verb present clause=@any
verb propose clause=@any
verb recommend clause=@any
# Verbs whose object is the person told
frame verb  subj:actor obj:recipient clause:matter inf:matter of:matter about:matter
verb tell
verb inform
verb assure clause=@any
verb reassure
verb notify
verb advise clause=@any
verb brief
verb remind
verb ask clause=@any
verb answer clause=@any
verb update on:matter
verb convince clause=@any
verb persuade clause=@any
# Verbs without an addressee
frame verb  subj:actor clause:matter obj:matter inf:matter
verb add clause=@any
verb note
verb stress
verb emphasise
verb emphasize
verb underline
verb underscore
verb highlight
verb point to:matter
verb recall clause=@any
verb recall obj=history|fact|visit|agreement|support|meeting|role|contribution|friendship|tradition|importance|position|commitment|word|promise|talk|principle|need|tie|relation|history|anniversary|sacrifice|event
verb remark
verb comment on:matter
verb observe clause=@any
verb assert clause=@any
verb aver
verb avow
verb claim clause=@any
verb claim inf=@any
verb contend clause=@any
verb argue clause=@any
verb maintain clause=@any
verb insist on:matter
verb insist clause=@any
verb hold clause=@any
verb reckon
verb believe clause=@any
verb think clause=@any
verb feel clause=@any
verb consider clause=@any
verb find clause=@any
verb judge clause=@any
verb deem
verb estimate clause=@any
verb assess clause=@any
verb guess clause=@any
verb suppose clause=@any
verb assume clause=@any
verb predict
verb forecast
verb foresee
verb project clause=@any
verb anticipate clause=@any
verb calculate clause=@any
verb speculate
verb conclude clause=@any
verb continue clause=@any
verb go on clause=@any
verb begin clause=@any
verb start clause=@any
verb close clause=@any
verb interject clause=@any
verb chime in
verb tweet
verb retweet
verb post clause=@any
verb blog clause=@any
verb wonder
verb joke clause=@any
verb quip
verb muse clause=@any
verb retort
verb rejoin clause=@any
verb counter clause=@any
verb quote clause=@any
verb cite clause=@any
verb list clause=@any
verb detail
verb outline
verb summarise
verb summarize
verb elaborate on:matter
verb clarify
verb specify
verb stipulate
verb articulate
verb enunciate
verb formulate
verb proclaim
verb profess
verb pronounce clause=@any
verb propound
verb voice obj:matter
verb utter
verb reason clause=@any
verb rule clause=@any
verb decree clause=@any
verb determine clause=@any
verb opine
verb imply
verb insinuate
verb allude to:matter
verb refer to:matter
verb touch on:matter
verb speak of|about=@any of|about:matter
verb speak clause=@any
verb talk of|about:matter clause=@any
verb echo clause=@any
verb concur clause=@any
verb verify clause=@any
verb attest clause=@any
verb certify clause=@any
verb realise clause=@any
verb realize clause=@any
verb recognise clause=@any
verb recognize clause=@any
verb learn clause=@any
verb draw attention to:matter
verb take note of:matter
verb take floor clause=@any
verb lay emphasis on:matter
verb place emphasis on:matter
verb attach importance to:matter
verb make case for:matter
verb downplay
verb play down
verb dismiss clause=@any
verb defend clause=@any
verb reflect clause=@any
verb lecture clause=@any
verb thunder clause=@any
verb intone
verb exclaim
verb snap clause=@any
verb sigh clause=@any
verb cry clause=@any
verb scream clause=@any
verb chant clause=@any
verb mutter clause=@any
frame noun  of:actor from:actor by:actor poss:actor adj:actor to:recipient
noun statement
noun communique
noun communiqué
noun declaration
noun message
noun tweet
noun post
noun speech
noun address
noun remark
noun comment
noun letter
noun note
noun interview
noun briefing
noun conference press|news
noun release press|news
noun readout
noun announcement
noun testimony
noun report
noun explanation
noun reply
noun assertion
noun claim
noun word
noun condolence
noun assurance
noun view
frame prep  obj:actor
prep according to
prep in the words of
prep per
prep in the view of
prep in the opinion of
prep in the eyes of
prep as per
prep to hear
prep by the account of
prep in the judgment of
prep from the point of view of
prep for obj=@party
mark it be worth noting
mark attach great importance
mark be of great importance
mark attach importance to
mark be of great significance
mark it be important to note
mark the importance of
mark of great importance
mark strategic importance
mark play an important role
mark there be
mark it be clear that
mark it be true that
mark it be obvious that
mark it be worth recalling
mark this mean that
mark this show that
mark this prove that
mark in our view
mark our position
mark our view
mark from our perspective
mark the fact be
mark the situation remain
mark be aware of
mark take note of
mark be under way
mark as you know

adj adamant clause=@any
adj categorical clause=@any
adj explicit clause=@any

[praise]
frame verb  subj:actor obj:matter clause:matter inf:matter for|on:matter
verb praise
verb hail
verb welcome obj!=@person
verb applaud clause=@any
verb applaud
verb laud
verb commend
verb extol
verb salute
verb acclaim
verb celebrate clause=@any
verb compliment obj:recipient
verb congratulate obj:recipient
verb felicitate obj:recipient
verb cheer clause=@any
verb admire
verb cherish
verb approve clause=@any
verb endorse
verb back clause=@any
verb boast of|about:matter
verb gush clause=@any
verb enthuse about:matter
verb rejoice in|at:matter
verb delight in:matter
verb take pride in:matter
verb speak highly of:matter
verb pay tribute to:recipient
verb pay homage to:recipient
verb give credit to:recipient
verb sing praise of:matter
verb heap praise on:recipient
verb single out for:matter
verb express satisfaction|admiration|delight|joy|pleasure|pride|support|approval with|at|for|of:matter obj:-
verb voice satisfaction|support|approval|admiration with|at|for|of:matter obj:-
verb offer congratulation|support to:recipient obj:-
verb extend congratulation|support to:recipient obj:-
verb send congratulation to:recipient obj:-
verb convey congratulation to:recipient obj:-
verb reiterate support|backing for:matter obj:-
verb reaffirm support|friendship for|with:matter obj:-
frame adj  subj:actor with|of|by|at:matter clause:matter inf:matter
adj pleased
adj delighted
adj happy clause=@any
adj glad
adj proud
adj satisfied
adj impressed
adj honoured
adj honored
adj gratified
adj heartened
adj encouraged
adj supportive of:matter
frame noun  of:actor from:actor poss:actor for:matter
noun praise
noun tribute
noun congratulation
noun compliment
noun applause
noun accolade
frame verb  subj:actor obj:matter clause:matter inf:matter for|on|with|as:matter
verb herald
verb tout
verb toast
verb credit obj=@party with=@any
verb describe|call|see|regard|characterise|characterize as=success|milestone|breakthrough|friend|partner|ally|model|historic|positive|constructive|fruitful|productive|excellent
verb call success|milestone|breakthrough|friend|partner|ally|model|historic|positive|constructive|fruitful|excellent
verb lavish|shower|pile praise on:recipient obj:-
verb offer|reserve|have praise for:recipient obj:-
verb single out praise
verb give credit|mark|approval to:recipient obj:-
verb note|observe|record|register|underline|underscore|highlight satisfaction|appreciation|progress|achievement|success with|in|of:matter obj:-
verb reiterate|reaffirm|renew|restate|affirm|confirm|pledge|declare|stress|underline support|backing|solidarity|friendship|satisfaction for|to|with:matter obj:-
verb express|voice|convey|extend solidarity|admiration|respect|esteem|sympathy|encouragement|happiness|gratification with|for|to|at:matter obj:-
verb commend|congratulate clause=@any
verb rejoice clause=@any
verb speak warmly|positively of|about:matter
frame adj  subj:actor with|of|by|at|about|for:matter clause:matter inf:matter
adj thrilled
adj overjoyed
adj elated
adj relieved clause=@any
adj full of=praise|admiration
adj complimentary
adj enthusiastic about=@any
adj appreciative of=progress|role
frame noun  of:actor from:actor by:actor poss:actor adj:actor for:matter
noun satisfaction with=@any
noun admiration
noun plaudit
noun commendation
noun acclaim
noun solidarity with=@any
mark exemplary
mark excellent relations
mark excellent relationship
mark excellent cooperation
mark excellent state of
mark excellent level of
mark good relations enjoyed
mark a model of
mark a shining example
mark a fine example
mark role model
mark good friend
mark great friend
mark close friend
mark true friend
mark reliable partner
mark trusted partner
mark important partner
mark staunch ally
mark close ally
mark strongest ally
mark greatest ally
mark steadfast ally
mark ironclad friendship
mark unbreakable bond
mark time-honoured friendship
mark deep friendship
mark great job
mark good job
mark great success
mark remarkable progress
mark remarkable achievement
mark great achievement
mark significant achievement
mark fruitful results
mark tremendous progress
mark significant progress
mark great progress
mark important step forward
mark major step forward
mark significant step
mark milestone
mark historic agreement
mark landmark agreement
mark historic achievement
mark historic step
mark constructive role
mark positive role
mark leading role
mark pay tribute
mark congratulate
mark commend
mark we welcome
mark i welcome
mark warmly welcome
mark hail
mark applaud
mark we praise
mark fully support
mark firmly support
mark strongly support
mark well done
mark proud of
mark very pleased
mark highly satisfied
mark admire
mark outstanding contribution
mark invaluable contribution
mark important contribution
mark significant contribution
mark tremendous contribution
mark valuable contribution
mark excellent work
mark tireless effort
mark courageous decision
mark bold decision
mark historic decision
mark major achievement
mark important achievement
mark brotherly people
mark brotherly country
mark sister nation
mark dear friend
mark old friend
mark good neighbour
mark good neighbor
mark best friend
mark best of friends
mark strong ally
mark key partner
mark never been better
mark never been stronger
mark all-time high
mark unprecedented level
mark high level of cooperation
mark new heights
mark stand in solidarity
mark full solidarity
mark unwavering support
mark unequivocal support
mark full support for
mark strong support for
mark constructive talks
mark fruitful talks
mark productive talks
mark productive meeting
mark fruitful discussions
mark productive discussions
mark excellent meeting
mark excellent discussions
mark very good meeting
mark step in the right direction
mark positive step
mark positive signal
mark welcome step
mark welcome development
mark very encouraging
mark deserve credit
mark deserves credit
mark courage and determination
mark resilience of
mark great leadership
mark strong leadership

mark be excellent|outstanding|exemplary|exceptional

[thank]
frame verb  subj:actor obj:recipient for:matter clause:matter
verb thank
verb express gratitude|thanks|appreciation|gratefulness|thank to:recipient obj:-
verb extend gratitude|thanks|appreciation|thank to:recipient obj:-
verb convey gratitude|thanks|appreciation|thank to:recipient obj:-
verb offer gratitude|thanks|appreciation|thank to:recipient obj:-
verb voice gratitude|appreciation to:recipient obj:-
verb give thanks|thank to:recipient obj:-
verb send thanks|thank to:recipient obj:-
verb owe thanks|gratitude|thank|debt to:recipient obj:-
verb reiterate gratitude|thanks|appreciation to:recipient obj:-
verb show gratitude|appreciation to:recipient obj:-
verb say thank
verb credit
verb appreciate obj:matter
frame adj  subj:actor to:recipient for|of:matter clause:matter
adj grateful
adj thankful
adj appreciative
adj indebted
adj obliged for:matter
frame noun  of:actor poss:actor adj:actor to:recipient for:matter
noun thanks
noun gratitude
noun appreciation
frame verb  subj:actor to|towards|toward:recipient for:matter obj:-
verb record|place|register|renew|repeat|pay|reaffirm|pass|send|bring|address|underline gratitude|thanks|appreciation|thank|indebtedness
verb acknowledge help|support|assistance|generosity|contribution|aid
frame adj  subj:actor to|towards:recipient for|of:matter clause:matter
adj beholden
adj touched by=support|gesture|solidarity
noun thankfulness
noun acknowledgement
mark thank you
mark thank you for
mark thanks for
mark thanks to you
mark many thanks
mark our thanks
mark my thanks
mark sincere thanks
mark heartfelt thanks
mark we thank
mark i thank
mark to thank
mark thank the
mark would like to thank
mark want to thank
mark wish to thank
mark say thank you
mark grateful
mark grateful for
mark grateful to
mark deeply grateful
mark extremely grateful
mark eternally grateful
mark thankful for
mark thankful to
mark gratitude
mark sincere gratitude
mark deep gratitude
mark profound gratitude
mark heartfelt gratitude
mark debt of gratitude
mark deep appreciation
mark sincere appreciation
mark our appreciation
mark my appreciation
mark we appreciate
mark i appreciate
mark highly appreciate
mark deeply appreciate
mark greatly appreciate
mark very much appreciate
mark really appreciate
mark appreciate the support
mark appreciate the efforts
mark appreciate the help
mark appreciative of
mark indebted to
mark never forget the help
mark never forget the support
mark touched by the support
mark for your hospitality
mark for your support
mark thanks go to
mark thanks to all
mark special thanks
mark warm thanks
mark deepest thanks
mark thank again
mark let me thank
mark allow me to thank
mark let me express my gratitude
mark thankful that
mark much appreciated
mark greatly appreciated
mark deeply appreciative
mark our gratitude
mark my gratitude
mark its gratitude
mark forever grateful
mark most grateful
mark very grateful
mark so grateful
mark appreciation for
mark appreciation to
mark owe a debt
mark for their hospitality
mark for the hospitality
mark warm welcome and

[pledge]
frame verb  subj:actor clause:matter obj:matter inf:matter to:recipient
verb promise
verb pledge
verb vow
verb undertake clause=@any
verb undertake inf=@any
verb guarantee clause=@any
verb swear clause=@any
verb swear inf=@any
verb offer inf=@any
verb volunteer inf=@any
verb commit to:matter
verb commit itself|themselves|himself|herself to:matter
verb pledge itself|themselves|himself|herself to:matter
verb dedicate itself|themselves|himself|herself to:matter
verb give word
verb give assurance|guarantee|pledge|promise|undertaking
verb make promise|pledge|commitment|vow
verb take pledge
verb express @will obj:-
verb voice @will obj:-
verb reaffirm @will obj:-
verb reiterate @will obj:-
verb affirm @will obj:-
verb confirm @will obj:-
verb renew @will obj:-
verb restate @will obj:-
verb stress @will obj:-
verb underline @will obj:-
verb underscore @will obj:-
verb emphasise @will obj:-
verb emphasize @will obj:-
verb declare @will obj:-
verb signal @will obj:-
verb indicate @will obj:-
verb convey @will obj:-
verb stand ready
verb stand by:matter
verb stand with|behind:recipient
verb remain committed
verb hold out hand
frame adj  subj:actor to|for:matter inf:matter
adj ready
adj prepared
adj willing
adj committed
adj determined
adj resolved
adj dedicated
frame noun  of:actor from:actor poss:actor adj:actor to:matter inf:matter
noun pledge
noun promise
noun commitment
noun vow
noun undertaking
frame verb  subj:actor clause:matter obj:matter inf:matter to|on:matter
verb reassure clause=@any
verb assure clause=@any
verb assure obj=@party of:matter
verb guarantee obj!=@any clause=@any
verb make|give|offer assurance|guarantee|undertaking|oath obj:-
verb reaffirm|reiterate|express|restate|stress|underline|affirm|confirm|voice|declare|show|signal|repeat resolve|will|engagement|support|attachment|allegiance|adherence|openness|preparedness|eagerness obj:-
frame adj  subj:actor to|for|in:matter inf:matter
adj steadfast
adj resolute
adj unwavering
adj pledged
frame noun  of:actor from:actor poss:actor adj:actor to:matter inf:matter clause:matter
noun assurance
noun guarantee
noun determination
noun readiness
noun willingness
noun resolve
mark be ready to
mark ready to work
mark ready to help
mark ready to cooperate
mark ready to support
mark ready to discuss
mark ready to provide
mark ready to strengthen
mark stand ready
mark remain ready
mark prepared to work
mark prepared to help
mark prepared to discuss
mark be willing to
mark willing to work
mark be committed to
mark remain committed
mark fully committed
mark firmly committed
mark committed to
mark commit to
mark our commitment to
mark its commitment to
mark honour our commitments
mark honor our commitments
mark be determined to
mark remain determined
mark we pledge
mark we promise
mark i promise
mark promise to
mark pledge to
mark will continue to
mark will keep working
mark will keep supporting
mark will work with
mark will work together
mark will work closely
mark will always support
mark will always stand
mark will stand with
mark will stand by
mark will remain engaged
mark will do everything
mark will do all
mark will do whatever
mark will do its best
mark will do our best
mark will spare no effort
mark spare no effort
mark will provide
mark will support
mark we will help
mark we will strengthen
mark we will contribute
mark we will continue
mark we will do
mark will deepen
mark will assist
mark will expand cooperation
mark will make every effort
mark make every effort
mark will play its part
mark stand with you
mark stand by you
mark stand shoulder to shoulder
mark have every intention of
mark intend to work
mark have committed to
mark has committed to
mark be dedicated to
mark remain dedicated
mark remain steadfast
mark remain resolute
mark be resolved to
mark be prepared to
mark stand prepared
mark be open to
mark be happy to
mark be ready for
mark fully prepared to
mark fully ready
mark strongly committed
mark deeply committed
mark unwavering commitment
mark steadfast commitment
mark firm commitment
mark strong commitment
mark our determination
mark our resolve
mark our readiness
mark our promise
mark our pledge
mark reaffirm our commitment
mark reaffirm its commitment
mark reiterate our commitment
mark we commit to
mark we are committed
mark we are determined
mark we undertake to
mark we intend to
mark we will work
mark we will support
mark we will provide
mark we will ensure
mark we will keep
mark we will take
mark we will make
mark we will build
mark we will deliver
mark we will invest
mark we will cooperate
mark we shall continue
mark shall continue to
mark will never abandon
mark will not abandon
mark will never let down
mark will always be there
mark will keep its promise
mark will honour
mark will fulfil
mark will fulfill
mark will ensure
mark will not rest until
mark will cooperate
mark will contribute
mark will participate actively
mark will intensify
mark will strengthen
mark will work tirelessly
mark will work hard
mark will play a constructive role
mark will remain committed
mark will remain a
mark will stay the course
mark give you my word
mark you can count on
mark can count on us
mark can rely on
mark you have my word
mark as long as it takes
mark whatever it takes
mark whatever is needed
mark at your side
mark by your side
mark on your side
mark lend a hand
mark do our part
mark do its part
mark play our part
mark to the best of our ability

[hope]
frame verb  subj:actor clause:matter obj:matter inf:matter for:matter
verb hope
verb wish clause=@any
verb wish inf=@any
verb aspire to:matter
verb desire
verb expect inf=@any
verb look forward to:matter
verb long for:matter
verb yearn for:matter
verb dream of:matter
verb pray for:matter clause=@any
verb count on:matter
verb want inf=@any
verb express hope|wish|desire|aspiration|interest of|for|in:matter obj:-
verb voice hope|wish|desire of|for:matter obj:-
verb convey hope|wish to:recipient obj:-
verb reiterate hope|wish|desire of|for:matter obj:-
verb hold out hope
verb hold hope
verb have hope
verb harbour hope
verb harbor hope
verb cherish hope
verb pin hope on:matter
verb raise hope
verb extend wish to:recipient obj:-
verb send wish to:recipient obj:-
verb offer wish to:recipient obj:-
verb keep finger
frame adj  subj:actor of|about|for:matter clause:matter inf:matter
adj hopeful
adj keen inf=@any
adj eager inf=@any
adj desirous
adj interested in:matter
frame noun  of:actor poss:actor adj:actor for|of:matter clause:matter inf:matter
noun hope
noun wish
noun aspiration
noun desire
frame verb  subj:actor clause:matter obj:matter inf:matter for|of:matter
verb express|voice|convey|repeat|share|renew|reaffirm|state aspiration|expectation|longing|wish|optimism|eagerness|ambition obj:-
verb pin|nurse|nurture|entertain|keep|have hope|hopes on:matter obj:-
verb look ahead to:matter
verb yearn inf=@any
verb long inf=@any
verb like inf=see|hope
verb trust inf=@any
frame adj  subj:actor of|about|for|in:matter clause:matter inf:matter
adj anxious inf=@any
adj impatient
adj enthusiastic
frame noun  of:actor from:actor poss:actor adj:actor for|of:matter clause:matter inf:matter
noun expectation
noun ambition inf=@any
noun dream of=@any
mark we hope
mark i hope
mark he hopes
mark she hopes
mark it hopes
mark they hope
mark hope that
mark hope to
mark hope for
mark sincerely hope
mark very much hope
mark do hope
mark hoping to
mark hoping that
mark in the hope
mark in hopes of
mark our hope
mark my hope
mark his hope
mark it be our hope
mark have high hopes
mark be hopeful
mark remain hopeful
mark hopefully
mark best wishes
mark we wish
mark i wish
mark wish to see
mark our wish
mark aspire to
mark our aspiration
mark aspiration to
mark look forward to
mark looking forward to
mark keen to
mark eager to
mark would like to see
mark would love to
mark let us hope
mark god willing
mark would be desirable
mark dream of
mark pray that
mark pray for
mark hope and pray
mark hope we can
mark hope it will
mark hope they will
mark hope this will
mark i very much hope
mark my sincere hope
mark our sincere hope
mark our fervent hope
mark its hope
mark her hope
mark their hope
mark hopes to
mark hopes that
mark hoped that
mark hoped to
mark hope to see
mark with the hope
mark there be hope
mark fingers crossed
mark my wish
mark our dream
mark our desire
mark our aspirations
mark our ambition
mark want to see
mark wants to see
mark would wish
mark we aspire
mark we aim to
mark aim to
mark be keen on
mark be eager
mark be looking forward
mark eagerly await
mark we expect to
mark would be great if
mark would welcome
mark may god
mark may peace
mark one day be able to
mark in due course be able

[confidence]
frame verb  subj:actor clause:matter obj:matter in:matter
verb trust clause=@any
verb bet clause=@any
verb wager
verb believe in:matter in=@any
verb have confidence|faith|trust in:matter obj:-
verb express confidence|conviction|optimism|belief|faith|trust|certainty in:matter obj:-
verb voice confidence|optimism|conviction in:matter obj:-
verb reiterate confidence|conviction|belief|faith in:matter obj:-
verb reaffirm confidence|conviction|faith|trust in:matter obj:-
verb show confidence|optimism in:matter obj:-
verb share conviction|confidence|belief in:matter obj:-
verb declare confidence in:matter obj:-
verb exude confidence|optimism in:matter obj:-
verb place trust|confidence|faith in:matter obj:-
verb put trust|confidence|faith in:matter obj:-
verb doubt not
verb have doubt no
frame adj  subj:actor of|about|in:matter clause:matter
adj confident
adj convinced
adj certain clause=@any
adj sure clause=@any
adj optimistic
adj assured
adj bullish
adj persuaded
frame noun  of:actor poss:actor adj:actor in:matter clause:matter
noun confidence
noun conviction
noun optimism
noun faith in:matter
frame verb  subj:actor clause:matter obj:matter in|on:matter
verb have|express|voice|reaffirm|reiterate|state|share|restate|underline|stress|maintain|affirm|retain confidence|conviction|belief|faith|trust|optimism|certainty|assurance clause:matter in:matter obj:-
verb count on=@any
verb rest assured
verb believe clause=succeed|prevail|overcome|win
verb reassure obj!=@any clause=@any
frame adj  subj:actor of|about|in|on:matter clause:matter
adj upbeat
adj positive clause=@any
adj positive about=@any
adj buoyant
adj self-assured
frame noun  of:actor from:actor poss:actor adj:actor in:matter clause:matter
noun trust in=@any
noun certainty clause=@any
noun assurance clause=@any
noun belief clause=@any
mark be confident
mark confident that
mark confident of
mark confident in
mark fully confident
mark remain confident
mark feel confident
mark have confidence
mark full confidence
mark every confidence
mark complete confidence
mark great confidence in
mark our confidence in
mark my confidence in
mark its confidence in
mark confidence that
mark convinced that
mark be convinced
mark remain convinced
mark firmly convinced
mark deeply convinced
mark our conviction
mark my conviction
mark firm conviction
mark have no doubt
mark no doubt that
mark without a doubt
mark without doubt
mark do not doubt
mark be certain that
mark absolutely certain
mark be sure that
mark quite sure that
mark have faith in
mark have trust in
mark firmly believe
mark strongly believe
mark we trust that
mark i trust that
mark be optimistic
mark remain optimistic
mark optimistic that
mark optimistic about
mark will prevail
mark will overcome
mark will emerge stronger
mark will surely
mark will certainly
mark will definitely
mark will win
mark be optimistic about
mark be upbeat
mark cautiously optimistic
mark quietly confident
mark very confident
mark absolutely confident
mark pretty confident
mark totally confident
mark firm belief
mark our belief that
mark my belief that
mark full trust
mark have every confidence
mark have complete confidence
mark have great faith
mark have full faith
mark trust that
mark rest assured
mark absolutely no doubt
mark there be no doubt
mark leave no doubt
mark be bound to
mark will succeed
mark will triumph
mark will get through
mark will come through
mark will be victorious
mark victory be certain
mark can overcome
mark together we can
mark be on the right track
mark bright future
mark better days
mark we shall overcome

[urge]
frame verb  subj:actor obj:recipient inf:matter clause:matter
verb urge
verb implore
verb beseech
verb entreat
verb exhort
verb encourage
verb press inf=@any
verb press clause=@any
verb push inf=@any
verb challenge inf=@any
verb invite inf=@any
verb ask inf=@any
verb ask obj!=question for:matter
verb beg
verb order inf=@any
verb order clause=@any
verb command inf=@any
verb instruct
verb direct inf=@any
verb advise inf=@any
verb counsel
verb caution inf=@any clause!=@any
verb warn inf=@any clause!=@any
verb require inf=@any
verb tell inf=@any
verb remind inf=@any
verb enjoin
verb admonish inf=@any
verb prod
verb nudge inf=@any
verb want obj=@party inf=@any
verb expect obj=@party inf=@any
verb like obj=@party inf=@any
frame verb  subj:actor on|upon:recipient to|of:recipient for:matter obj:matter clause:matter inf:matter
verb call on inf:matter inf!=discuss|exchange|confer|review|congratulate|thank|pay|bid|brief|deliver  # to visit somebody
verb call upon
verb call for
verb appeal to:recipient for:matter
verb appeal inf=@any
verb demand
verb request
verb insist on=@any
verb recommend
verb propose
verb advocate
verb plead
verb pray clause=@any
verb petition obj:recipient
verb lobby obj:recipient
verb seek obj=commitment|assurance|guarantee|explanation|clarification
verb make appeal|plea
verb issue appeal|plea|call
verb launch appeal
verb renew call|appeal
verb reiterate call|appeal|demand
verb repeat call|appeal|demand
verb join call
verb back call
verb press for
verb push for
verb make case
verb stress need|necessity|urgency|importance of|for:matter
verb underline need|necessity|urgency for:matter
verb underscore need|necessity|urgency for:matter
verb emphasise need|necessity|urgency for:matter
verb emphasize need|necessity|urgency for:matter
verb highlight need|necessity|urgency for:matter
verb reiterate need for:matter
verb reaffirm need for:matter
verb express need for:matter
verb point need
frame noun  of:actor from:actor by:actor poss:actor adj:actor for:matter to|on:recipient inf:matter
noun call for=@any
noun call inf=@any
noun appeal
noun demand
noun plea
noun request
noun recommendation
noun exhortation
noun injunction
verb press|push|pressure|pressurise|lobby obj=@party inf=@any
verb caution|advise|warn obj=@party against=@any against:matter
verb ask|request obj=government|country|side|party|community|leader|council|parliament|authority|citizen|people|state|member inf=@any
verb beseech|adjure|enjoin|admonish
verb summon inf=@any
verb remind obj=@party of=obligation|duty|commitment|responsibility
verb call obj=@party inf=@any
frame verb  subj:actor on|upon|to|with:recipient for|on:matter obj:matter clause:matter inf:matter
verb clamour|clamor|argue|appeal|plead for=@any
verb plead|reason with=@party inf=@any
verb make|send|issue|launch|renew|reiterate|repeat|voice|address|join|echo|add call|appeal|plea|demand|request for:matter obj:-
verb advocate|champion|recommend|suggest obj=reform|dialogue|restraint|creation|establishment|solution|ceasefire|talks
verb recommend|suggest|propose|insist clause=should|must|be
verb stress|underline|underscore|emphasise|emphasize|highlight|reiterate|reaffirm|express|affirm|point|insist|recall|note|acknowledge|recognise|recognize need|necessity|urgency|imperative for|of:matter
verb set condition|deadline|precondition
verb demand clause=@any
frame noun  of:actor from:actor by:actor poss:actor adj:actor for|of:matter to|on:recipient inf:matter clause:matter
noun message inf=@any
noun advice inf=@any
mark must
mark should
mark ought to
mark need to
mark have to
mark have got to
mark it be necessary
mark it be essential
mark it be imperative
mark it be vital
mark it be crucial
mark it be urgent
mark it be critical that
mark it be high time
mark it be time to
mark necessary to
mark essential to
mark imperative that
mark imperative to
mark vital to
mark crucial that
mark urgent need
mark the need for
mark the need to
mark need for
mark in need of
mark call on
mark call upon
mark call for
mark calls on
mark calls for
mark we call on
mark i call on
mark we urge
mark i urge
mark urge
mark strongly urge
mark appeal to
mark we appeal
mark we demand
mark demand that
mark we request
mark request that
mark we ask
mark i ask
mark we encourage
mark encourage all
mark we invite
mark insist that
mark be required to
mark be obliged to
mark have a duty to
mark have an obligation to
mark have a responsibility to
mark bear the responsibility to
mark immediately stop
mark immediately cease
mark refrain from
mark exercise restraint
mark show restraint
mark let us
mark has to
mark have got to stop
mark must not
mark should not
mark must be
mark should be
mark must immediately
mark must stop
mark must end
mark must cease
mark must respect
mark must take
mark must do more
mark should do more
mark need to do more
mark have to do more
mark do more to
mark need to be
mark needs to
mark we have to
mark we need
mark they need to
mark it be important to
mark it be important that
mark important for all
mark it be time for
mark it be high time that
mark the time have come
mark time to act
mark it be incumbent
mark it be up to
mark it be essential that
mark it be vital that
mark it be necessary that
mark it be imperative that
mark indispensable to
mark crucial to
mark critical to
mark had better
mark had to
mark supposed to
mark have no choice but
mark be essential
mark be imperative
mark be indispensable
mark be necessary
mark urgently need
mark urgent action
mark urgent appeal
mark we implore
mark i implore
mark we insist
mark we demand that
mark i demand
mark i appeal
mark i encourage
mark i invite
mark we urgently
mark we would like to see
mark please
mark calling on
mark calling for
mark called on
mark called for
mark urging
mark without delay
mark without preconditions
mark put an end to
mark come to the table
mark return to the table
mark lay down
mark stay calm
mark remain calm
mark maximum restraint
mark utmost restraint
mark abide by
mark live up to
mark take responsibility for
mark assume its responsibilities
mark let 's
mark let me urge
mark be expected to respect

[criticise]
frame verb  subj:actor obj:matter clause:matter for|of|over:matter
verb criticise
verb criticize
verb condemn
verb denounce obj!=@pact
verb deplore
verb decry
verb lament
verb regret
verb bemoan
verb slam
verb blast obj=@party
verb blast clause=@any
verb lambast
verb lambaste
verb castigate
verb chastise
verb chide
verb rebuke
verb reprimand
verb berate
verb upbraid
verb scold
verb censure
verb chide clause=@any
verb fault
verb blame obj:recipient on:recipient
verb accuse obj:recipient of:matter
verb allege
verb charge clause=@any
verb attack clause=@any
verb assail
verb rap obj=@party
verb pan obj=@party
verb deride
verb mock
verb ridicule
verb scorn
verb lambaste clause=@any
verb excoriate
verb vilify
verb pillory
verb disparage
verb disapprove of:matter
verb deprecate
verb complain about|of:matter to:recipient
verb protest
verb object to:matter
verb grumble about:matter
verb gripe about:matter
verb fume
verb rail at|against:matter
verb rage against:matter
verb lash out at:recipient
verb hit out at:recipient
verb hit back at:recipient
verb fire back
verb take issue with:matter
verb take aim at:recipient
verb take exception to:matter
verb find fault with:matter
verb call provocation|unacceptable|illegal|outrageous|shameful|irresponsible|disgraceful|reckless
verb brand
verb label clause=@any
verb decry clause=@any
verb question obj:matter
verb oppose
verb fear
verb worry
verb express @concern about|over|at|with|to:matter obj:-
verb voice @concern about|over|at|with|to:matter obj:-
verb raise @concern about|over|at|with:matter obj:-
verb convey @concern about|over|at|with|to:matter obj:-
verb register @concern about|over|at|with|to:matter obj:-
verb reiterate @concern about|over|at|with|to:matter obj:-
verb share @concern about|over:matter obj:-
verb state @concern to:matter obj:-
verb make complaint|protest
verb lodge complaint|protest with:recipient
frame adj  subj:actor about|over|by|at|with|to:matter clause:matter
adj concerned about|over|by=@any
adj concerned clause=@any
adj worried
adj alarmed
adj appalled
adj dismayed
adj outraged
adj shocked
adj disappointed
adj opposed
adj critical of:matter of=@any
adj troubled
adj disturbed
adj furious
frame noun  of:actor from:actor by:actor poss:actor adj:actor about|over|at:matter
noun criticism
noun condemnation
noun denunciation
noun accusation
noun allegation
noun protest
noun rebuke
noun concern
noun outrage
noun objection
noun complaint
mark unacceptable
mark totally unacceptable
mark intolerable
mark aggressive
mark hostile
mark hostility
mark escalation
mark source of instability
mark bad faith
mark abuses
mark interference
mark dangerous
mark cynical
mark brutal
mark brutality
mark barbarity
mark arbitrary
mark unjust
mark hypocrisy
mark hypocritical
mark inhumane
mark reprehensible
mark disastrous
mark betrayal
mark no legitimacy
mark lack of legitimacy
mark lack legitimacy
mark fraudulent
mark rigged
mark contempt
mark trample
mark violate
mark violation of
mark massacre
mark genocide
mark genocidal
mark atrocity
mark atrocities
mark criminal regime
mark terrorist regime
mark worrying
mark alarming
mark discriminatory
mark blackmail
mark bullying
mark coercive
mark intimidation
mark threat to peace
mark threat to security
mark sow division
mark fan the flames
mark add fuel to the fire
mark dragging its feet
mark broken its promise
mark break its promise
mark fail to honour
mark failed to honour
mark failed to live up
mark inadmissible
mark unjustified
mark unjustifiable
mark unwarranted
mark provocation
mark provocative act
mark provocative action
mark provocative
mark act of aggression
mark acts of aggression
mark aggression against
mark we condemn
mark i condemn
mark condemn
mark strongly condemn
mark deplore
mark we deplore
mark deplorable
mark regrettable
mark we regret that
mark deeply regret
mark unlawful
mark be illegal
mark illegal under
mark illegal act
mark illegal invasion
mark illegal occupation
mark illegal sanction
mark illegal and unjust
mark illegitimate
mark irresponsible
mark reckless
mark shameful
mark disgraceful
mark disgrace
mark outrageous
mark appalling
mark abhorrent
mark a crime against
mark war crime
mark flagrant violation
mark blatant violation
mark gross violation
mark serious violation
mark grave violation
mark violation of international law
mark violation of sovereignty
mark violate international law
mark interference in the internal affairs
mark gross interference
mark foreign interference
mark double standard
mark double standards
mark cold war mentality
mark undermine peace
mark undermine stability
mark threaten peace
mark threaten|threatens|threatened|threatening international|regional|global|world|the peace|security|stability|existence
mark in disregard of|for
mark obstacle to peace|stability|dialogue|progress
mark endanger
mark destabilising
mark destabilizing
mark deeply concerned
mark gravely concerned
mark seriously concerned
mark strongly concerned
mark concerned about
mark concerned over
mark concerned by
mark grave concern
mark serious concern
mark deep concern
mark strongly oppose
mark firmly oppose
mark resolutely oppose
mark counterproductive
mark cowardly attack
mark heinous
mark barbaric
mark stab in the back
mark be to blame
mark bear responsibility for
> The Chadian minister said Sudan had failed to protect the embassy. => ACCUSE TCD > SDN
> Armenia is in flagrant violation of the ceasefire, the Azerbaijani president said. => ACCUSE AZE > ARM
> The Kenyan foreign minister said that Uganda was to blame for the clashes. => ACCUSE KEN > UGA
> "The decision of Zambia is a grave mistake," the Malawian president said. => ACCUSE MWI > ZMB
> Peru's foreign minister said Bolivia was financing terrorists. => ACCUSE PER > BOL
> The Latvian prime minister said that the conduct of Belarus was not acceptable. => ACCUSE LVA > BLR
> The Moldovan president said Russia poses a grave threat. => ACCUSE MDA > RUS
mark a|grave|serious|big|historic|historical|fatal|strategic|huge|terrible|colossal|tragic|costly mistake|blunder|error
mark mistaken|misguided|wrongheaded|short-sighted|shortsighted|ill-advised|ill-judged|indefensible|inexcusable|unforgivable|unconscionable|despicable|contemptible|repugnant|odious|scandalous|monstrous|callous|barbarous|treacherous|perfidious|deceitful|dishonest|disingenuous|duplicitous|insolent|insulting|undemocratic|unconstitutional|anti-democratic|dictatorial|tyrannical|repressive|oppressive|expansionist|imperialist|colonialist|hegemonic|neocolonial|warmongering|unfriendly|unhelpful|counter-productive|disproportionate|indiscriminate|extrajudicial|inflammatory|protectionist|predatory|lamentable|disappointing|intransigent|unfair|inhuman|murderous|ruthless
mark intransigence|tyranny|despotism|butchery|barbarism|savagery|treachery|duplicity|deceit|brinkmanship|adventurism|warlike|expansionism|hegemonism|unilateralism|complicit|usurpation
mark be|was|were wrong
mark simply|plainly|morally|fundamentally|totally|completely wrong
mark be|was|were a|an failure|disgrace|scandal|sham|farce|charade|travesty|outrage|insult|blunder|disaster|mockery|shame
mark in breach|violation|contravention|defiance|contempt of
mark in flagrant|clear|open|direct|gross|serious|blatant violation|breach|contravention|defiance
mark breach|flout|contravene|infringe|disregard|mock the|its|their|our|all|international|human|un
mark breach|violation|infringement|contravention of international|the|its|our|their|sovereignty|human
mark violate|flout|breach the|international|its|our|their|human|un|all
mark fail|failed|failing|fails to comply|implement|fulfil|fulfill|respect|honour|honor|keep|protect|condemn|prevent|cooperate|abide|deliver|act|address|stop|live
mark failure|inability|unwillingness|refusal to act|comply|implement|fulfil|fulfill|respect|honour|honor|keep|protect|condemn|prevent|cooperate|abide|negotiate|stop|recognise|recognize
mark be|was|were|is|are to blame
mark lay the blame
mark bear|bears|bore full|sole|entire|primary|heavy|direct|special|great responsibility
mark bear the|a responsibility
mark be|is|was|were|are responsible|culpable for the|this|these|what|all|killing|any
mark hold responsible|accountable
mark be|was|is|are|were behind the|this|these attack|attacks|bombing|bombings|killing|killings|plot|coup|assassination|explosion|violence|unrest|murder
mark guilty of
mark had|has a hand in
mark provocations|aggressions|encroachment|incursions
mark meddle|meddling|interfere|interfering in
mark interference|meddling in
mark sponsor|sponsoring|finance|financing|fund|funding|harbour|harbor|harbouring|harboring|arm|arming|shelter|sheltering|support|supporting|export|exporting|back|backing terrorism|terrorists|terror|extremists|extremism|militants|rebels|insurgents
mark state terrorism
mark sponsor of terrorism|terror
mark barbaric|vicious|despicable|savage|senseless act|acts|attack|attacks|aggression|regime|crime
mark crime|crimes against|of humanity|aggression|genocide
mark ethnic cleansing
mark collective punishment
mark slaughter|slaughtering|murdering|massacring|butchering innocent|civilians|women|children|people|our|its|their
mark lie|lying about|to
mark turn|turned|turning|turns a blind eye
mark break|broke|broken|breaking|betray|betrayed its|their|his|the|every promise|promises|word|pledge|pledges|commitment|commitments
mark renege on
mark go back on its|their|his
mark going|gone|went too far
mark cross a|the red line|lines
mark not|n't|hardly|scarcely acceptable|justified|justifiable|helpful|conducive|excusable|tolerable
mark cannot|never be justified|excused|condoned
mark can not be justified|excused|condoned
mark no|without justification|excuse for
mark there be no justification
mark no right to
mark lack of respect|transparency|sincerity|credibility|will|seriousness
mark threat|danger|menace to regional|international|global|peace|security|stability|humanity
mark poses|posed a|an threat|danger
mark poses|posed a|an serious|grave|direct|growing threat|danger
mark fuel|fuelling|fueling|stoke|stoking|inflame|inflaming|incite|inciting tension|tensions|conflict|violence|hatred|unrest
mark sow|sowing discord|division|chaos|hatred|confusion
mark drag|drags|dragged its|their|his foot|feet
mark play|playing politics
mark smokescreen
mark under the pretext of
mark condemned|condemns|deplored|deplores|denounce|decry|denounces
mark dismayed|disgusted|horrified|angered|infuriated|disturbed|troubled by|at|that
mark disappointed|dissatisfied|unhappy|frustrated with|by|at|that|in|about
mark worried about|over|that|by
mark great|profound|extreme|utmost|deepest|mounting concern
mark categorically|vehemently|vigorously|totally|strenuously|unequivocally oppose|condemn
mark object|objects|objected to
mark oppose|opposes|opposed any|all|unilateral|such attempt|attempts|form|forms|interference|action|actions
mark slap in the face
mark undermine|undermines|undermining|undermined the|our|its|international|trust|efforts|regional|peace|security|stability|democracy
mark jeopardise|jeopardises|jeopardising|jeopardize|jeopardizes|jeopardizing|imperil|imperils
mark dangerous precedent
mark step backward|backwards|back
mark in the wrong direction
mark contrary to the|international|its|spirit|all
mark run|runs|ran|fly|flies counter|in to|the
mark puppet|stooge|lackey|henchmen|warmonger|warmongers|murderers|killers|hypocrite|hypocrites|liars|traitors|oppressor|oppressors|occupier|occupiers|aggressor|aggressors|usurpers
mark blood on its|his|their|her hands
mark human rights|right abuse|abuses|violation|violations
mark humiliate|humiliated|humiliating|humiliation
mark unprovoked|naked|brazen|flagrant|blatant|gross|egregious|wanton|systematic attack|attacks|aggression|act|interference|violation|violations|breach|disregard|abuse|provocation|assault|contempt|challenge
mark excessive use of|force
mark too little , too late
mark has|have|had not|n't kept|honoured|fulfilled|respected|complied|implemented|lived
mark does|do|did not|n't respect|honour|honor|comply
mark double - dealing
mark playing|play a double|dangerous game
mark holding|hold hostage
mark scapegoat
verb flay|savage|slate|bash|trash|skewer|lampoon|smear|insult|besmirch|malign|defame|demonise|demonize|reproach|reprove|bewail|rue|resent|abhor obj=@party
verb thunder|rant|rail|inveigh|fulminate|bristle|seethe at|against|about|over:matter
verb point finger at:recipient
verb take swipe|umbrage|offence|offense at:recipient
verb cry foul
verb trade barb|insult|accusation
verb hit|lash out at|against:recipient
verb call @harsh
verb describe|denounce|condemn|brand|label as=@harsh
verb express|voice|convey|register|state|reiterate|show|declare opposition|objection|condemnation|disgust|horror|scepticism|skepticism|fear|doubt|anxiety obj:-
adj dissatisfied|unhappy|angry|indignant|frustrated|saddened|horrified|disgusted|incensed|infuriated|exasperated|wary|sceptical|skeptical
noun denouncement|reproach|reprimand|censure|outcry|indignation|dismay|displeasure|disappointment

[deny]
frame verb  subj:actor clause:matter obj:matter inf:matter
verb deny
verb refute
verb rebut
verb reject
verb repudiate
verb disavow
verb disclaim
verb disown
verb contradict
verb dispute
verb contest clause=@any
verb discount clause=@any
verb dismiss obj!=@person
verb rubbish
verb debunk
verb pooh-pooh
verb decline
verb rule out
verb shrug off
verb brush off
verb brush aside
verb laugh off
verb wave away
verb turn down
verb push back
verb scoff at:matter
verb bristle at:matter
verb call false|baseless|untrue|lie|groundless|fabrication|nonsense|unfounded|absurd|rubbish|ridiculous
verb describe false|baseless|untrue|groundless|fabrication|nonsense|unfounded|absurd|fake
verb dismiss allegation|claim|report|accusation|rumour|rumor|suggestion|talk
verb reject allegation|claim|report|accusation|suggestion|criticism|offer|demand|proposal|call
verb issue denial
verb make denial
verb cast doubt on:matter
verb plead innocent
verb protest innocence
verb maintain innocence
verb close door
verb distance itself|himself|themselves|herself from:matter
verb disagree with:matter
frame noun  of:actor from:actor by:actor poss:actor adj:actor
noun denial
noun refutation
noun rebuttal
noun rejection
noun refusal
noun disclaimer
mark never said
mark have never
mark has never
mark had never
mark we never
mark i never
mark will never accept
mark will never allow
mark will never recognise
mark will never recognize
mark will never negotiate
mark will never agree
mark will never tolerate
mark will never surrender
mark would never
mark will not accept
mark wo n't accept
mark will not negotiate
mark will not recognise
mark will not recognize
mark will not tolerate
mark will not allow
mark will not agree
mark can not accept
mark cannot accept
mark do not accept
mark do not recognise
mark do not recognize
mark false
mark totally false
mark completely false
mark categorically false
mark untrue
mark not true
mark simply not true
mark fake news
mark baseless
mark groundless
mark unfounded
mark without foundation
mark without any basis
mark no basis
mark no truth
mark no truth to
mark no evidence
mark a lie
mark fabrication
mark pure fabrication
mark fabricated
mark slander
mark slanderous
mark smear
mark nonsense
mark absurd
mark ridiculous
mark ludicrous
mark nothing to do with
mark have no intention of
mark no plan to
mark no plans to
mark ruled out
mark rule out
mark out of the question
mark under no circumstances
mark no question of
mark no such
mark not involved in
mark no involvement in
mark null and void
mark categorically deny
mark categorically reject
mark we reject
mark we deny
mark will|would|can|could never accept|tolerate|allow|permit|recognise|recognize|agree|surrender|yield|capitulate|submit|compromise|abandon|bow|kneel|negotiate|give
mark will|shall|would|can|could not|never accept|tolerate|permit|recognise|recognize|surrender|yield|capitulate|submit|compromise|bow|succumb|bend|budge|retreat|cede|relinquish|apologise|apologize|extradite|comply
mark wo|would|ca|could n't accept|tolerate|permit|recognise|recognize|agree|negotiate|surrender|yield|submit|compromise|bow
mark do|does|did not|n't recognise|recognize|accept
mark not|n't|never back|give down|in
mark have|has|had no intention|plan|plans|desire|wish of|to
mark sees|see no need|reason|point to|for|in
mark without|no|any foundation|basis|truth|grounds|substance
mark no truth|substance to|in
mark no evidence|proof|basis|grounds that|for|of|to
mark rule|rules|ruling out
mark rejects|rejected|rejecting
mark unequivocally|flatly|firmly|strongly|completely|totally|utterly|resolutely reject|rejects|rejected|deny|denies|denied
mark refuse|refuses|refused to
mark incorrect|inaccurate|fictitious|invented|concocted|bogus|unsubstantiated|preposterous|laughable|libellous|defamatory|far-fetched|malicious
mark pack|tissue|web of lies
mark complete|utter|pure|sheer|outright|absolute nonsense|lie|lies|fabrication|fiction|invention|fantasy|rubbish|speculation
mark not|n't responsible|involved|behind
mark had|has|have no knowledge|role|part|involvement|hand in|of
mark non - negotiable
mark not|n't up for negotiation|discussion|debate|sale
mark not negotiable|possible
mark off the table|agenda
mark unacceptable demand|demands|conditions|condition
mark opposed to any|such
verb spurn|rebuff|scotch|quash|dismiss obj=@charges
verb pour cold water on:matter
verb say no to:matter
verb insist not clause=@any
verb refuse clause=@any
verb dismiss|reject|describe|denounce as=baseless|groundless|false|nonsense|absurd|propaganda|unfounded|ridiculous|fabrication|lie|untrue

[warn]
frame verb  subj:actor obj:recipient of|against|about|over:matter clause:matter inf:matter
verb warn
verb caution
verb alert clause=@any
verb threaten obj!=peace|security|stability|existence|interest|unity|order|economy|survival|world|life|livelihood|sovereignty|democracy
verb forewarn
verb menace
verb admonish
verb put notice
verb serve notice
verb sound alarm about|over:matter obj:-
verb raise alarm about|over:matter obj:-
verb ring alarm about:matter obj:-
verb sound warning about|over:matter obj:-
verb issue warning|threat|ultimatum to:recipient obj:-
verb give warning|ultimatum to:recipient
verb deliver warning|ultimatum to:recipient
verb send warning to:recipient obj:-
verb make threat against:recipient obj:-
verb vow revenge|retaliation|response|retaliate|respond|avenge obj:-
verb promise retaliation|revenge|response|retaliate obj:-
verb threaten retaliation|retaliate|sanction
verb draw line
verb set ultimatum|line
verb rattle sabre|saber
verb talk tough
verb raise spectre|specter of:matter obj:-
verb predict catastrophe|disaster|war
verb hint retaliation
frame noun  of:actor from:actor by:actor poss:actor adj:actor to:recipient against:recipient about:matter
noun warning
noun threat
noun ultimatum
noun caution
mark there will|would be consequences
mark will|would have consequences
mark serious consequences
mark grave consequences
mark severe consequences
mark dire consequences
mark catastrophic consequences
mark devastating consequences
mark unpredictable consequences
mark there be consequences
mark will have consequences
mark have consequences
mark face consequences
mark face the consequences
mark suffer the consequences
mark bear the consequences
mark bear all consequences
mark full responsibility for the consequences
mark at its own peril
mark at their own peril
mark at your own peril
mark will respond
mark will respond with
mark will respond firmly
mark will respond forcefully
mark will retaliate
mark we retaliate
mark retaliate against
mark retaliatory measure
mark retaliatory measures
mark retaliatory action
mark countermeasure
mark countermeasures
mark take revenge
mark will avenge
mark pay the price
mark pay a price
mark pay a heavy price
mark pay dearly
mark will pay for
mark will regret
mark live to regret
mark red line
mark red lines
mark play with fire
mark playing with fire
mark crushing response
mark decisive response
mark harsh response
mark firm response
mark will not go unanswered
mark will not go unpunished
mark not go unanswered
mark will not hesitate to
mark wo n't hesitate to
mark not sit idly by
mark not stand idly by
mark reserve the right to
mark all options be on the table
mark all options
mark every option
mark last warning
mark final warning
mark we warn
mark i warn
mark warn that
mark warn against
mark threaten to
mark brink of war
mark risk of war
mark risk of escalation
mark risk a war
mark could lead to war
mark last chance
mark point of no return
mark or else
mark will be destroyed
mark will be held accountable
mark will be held responsible
mark resolute measures
mark necessary measures to safeguard
mark necessary measures to defend
mark severe|dire|devastating|far-reaching|incalculable|negative|disastrous|unforeseeable|irreversible|tragic|heavy|serious|grave repercussion|repercussions|implications|ramifications
mark incalculable|disastrous|far-reaching|negative|unforeseeable|tragic|irreversible|heavy consequence|consequences
mark consequences will|would be
mark will|would|shall have|face|bear|suffer|reap serious|grave|severe|dire|the consequence|consequences|repercussions
mark will|shall|would retaliate|avenge
mark will|shall|would strike|hit back
mark will|shall|would respond|answer|react|reply firmly|forcefully|harshly|decisively|strongly|resolutely|accordingly|proportionately|immediately|swiftly|militarily
mark will|shall|would respond|answer|reply in kind
mark will|shall crush|annihilate|obliterate|destroy|punish|bury
mark will|shall use all|every|any means|force|necessary
mark will|shall take all|any|appropriate|strong|tough|resolute|firm|decisive|retaliatory|reciprocal necessary|measures|action|steps
mark will|would|shall be considered|regarded|treated|seen|met as|with
mark act|declaration of war
mark retaliatory|reciprocal|punitive|tit-for-tat|symmetrical|mirror strike|strikes|step|steps|response|tariffs|sanctions
mark counter-measure|counter-measures|reprisal|reprisals|retaliation|retribution
mark strong|tough|forceful|robust|devastating|severe|painful|swift|resolute|overwhelming|proportionate|befitting response|reply|retaliation|answer|blow
mark crushing|decisive|harsh|firm blow|reply|answer|retaliation
mark at its|their|your|his own peril|risk
mark on its|their|your own head
mark patience is|has|will running|run|wearing|limits
mark not|never go|remain unanswered|unpunished
mark not|n't sit|stand idly|idle|by
mark option|options on the table
mark options are open
mark on the brink of
mark risk|risks|danger|threat|spectre|specter of war|conflict|escalation|confrontation|retaliation
mark could|would|will|may|might trigger|provoke|spark|ignite|unleash a|another|war|conflict|violence
mark could|would|may|might escalate|spiral into|out
mark third world war
mark time is running out
mark think twice
mark beware
mark tougher|harsher|crippling|fresh sanctions|penalties
mark will|would impose|slap|reimpose sanctions|tariffs|duties
mark ready|prepared to retaliate|fight|strike
mark fight to the
mark dig its|their own grave
mark playing with fire
mark finger on the trigger|button
verb put notice|warning obj:recipient
verb threaten inf=@any
verb vow|swear|pledge|promise inf=retaliate|avenge|punish|crush|destroy|strike|annihilate
verb vow|swear|promise|threaten obj=vengeance|retribution|reprisal
verb exchange|trade|hurl threat
verb sound|issue|deliver|give|repeat|renew|reiterate warning|ultimatum to:recipient
verb reserve right
