# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
# Who says it, and in what spirit. Sections are stances; the format is described in docs/lexicons.md.
# A verb that only reports with a clause or a quotation beside it has the condition clause=@any.
# Marks are written with a space after an elided word ("n' avoir jamais"): each word is one token.

set pact = accord|traité|convention|pacte|contrat|trêve
set envoy = ambassadeur|diplomate|consul|troupe|soldat|réserviste
set ready = prêt|disposé|déterminé|résolu|engagé|décidé|disponible|ouvert
set sure = confiant|convaincu|persuadé|certain|sûr|optimiste|serein|rassuré
set pleased = satisfait|heureux|ravi|fier|impressionné|enchanté|honoré|comblé|réjoui
set grateful = reconnaissant|redevable|touché|ému
set upset = préoccupé|inquiet|choqué|indigné|consterné|déçu|scandalisé|outré|horrifié|alarmé|opposé|hostile|sceptique|défavorable|mécontent|furieux
set hopeful = désireux|intéressé|favorable

[assert]
# Verbs that tell somebody something
frame verb  subj:actor clause:matter obj:matter inf:matter à:recipient iobj:recipient devant:recipient
verb dire
verb déclarer
verb indiquer
verb préciser
verb expliquer
verb annoncer
verb affirmer
verb réaffirmer
verb confirmer
verb rappeler clause=@any
verb rappeler obj!=@person obj!=@party obj!=@envoy
verb confier clause=@any
verb exposer clause=@any
verb révéler
verb rapporter clause=@any
verb raconter
verb relater
verb répondre clause=@any
verb répliquer clause=@any
verb rétorquer clause=@any
verb réagir clause=@any
verb riposter clause=@any
verb répéter clause=@any
verb redire
verb réitérer
verb signaler
verb signifier clause=@any
verb notifier
verb communiquer clause=@any
verb transmettre clause=@any
verb écrire clause=@any
verb avouer
verb concéder clause=@any
verb admettre clause=@any
verb admettre|reconnaître|avouer|confirmer|prétendre|soutenir inf=@any
verb publier|poster clause=@any
verb reconnaître clause=@any
verb certifier clause=@any
verb attester clause=@any
verb témoigner clause=@any
verb lire clause=@any
verb lancer clause=@any
verb glisser clause=@any
verb murmurer clause=@any
verb souffler clause=@any
verb faire savoir
verb savoir faire  # "faire" as an auxiliary
verb faire remarquer
verb faire observer
verb faire valoir
verb valoir faire
verb faire part de:matter
verb faire comprendre
verb faire état de:matter
verb faire entendre clause=@any
verb laisser entendre
verb laisser savoir
verb porter connaissance
verb donner lecture de:matter
verb exprimer
verb exprimer point|position|opinion|avis
verb présenter|offrir obj=condoléance|sympathie
verb adresser obj=condoléance
verb transmettre obj=condoléance
verb exprimer obj=condoléance|compassion|sympathie|solidarité
verb adresser message|lettre|courrier|télégramme
verb envoyer message|lettre|courrier|télégramme
verb transmettre message
# Verbs whose object is the person told
frame verb  subj:actor obj:recipient clause:matter inf:matter de:matter
verb assurer clause=@any
verb informer
verb aviser
verb tenir informé|courant
verb mettre courant
verb interroger clause=@any
verb interpeller clause=@any
# Verbs without an addressee
frame verb  subj:actor clause:matter obj:matter inf:matter
verb ajouter clause=@any
verb souligner
verb estimer clause=@any
verb estimer inf=@any
verb assurer inf=@any
verb soutenir clause=@any
verb prétendre clause=@any
verb prétendre inf=@any
verb maintenir clause=@any
verb tweeter
verb retweeter
verb twitter
verb poster clause=@any
verb publier clause=@any
verb marteler
verb juger clause=@any
verb considérer clause=@any
verb penser clause=@any
verb croire clause=@any
verb trouver clause=@any
verb renchérir clause=@any
verb poursuivre clause=@any
verb continuer clause=@any
verb enchaîner clause=@any
verb reprendre clause=@any
verb conclure clause=@any
verb terminer clause=@any
verb achever clause=@any
verb commencer clause=@any
verb débuter clause=@any
verb insister sur:matter
verb appuyer sur:matter clause=@any
verb commenter
verb noter clause=@any
verb noter obj!=@person obj!=@party
verb observer clause=@any
verb remarquer clause=@any
verb relever clause=@any
verb constater
verb mentionner
verb évoquer
verb revenir subj=@person sur=rôle|sujet|question|dossier|accord|feuille|plan|programme|déclaration|décision|position|projet|visite|situation|crise|conflit|conséquence|point|importance|enjeu|lien|relation|coopération|engagement|proposition|initiative sur:matter
verb citer clause=@any
verb énumérer
verb détailler
verb développer clause=@any
verb résumer clause=@any
verb analyser clause=@any
verb argumenter
verb arguer de:matter
verb alléguer
verb avancer clause=@any
verb plaisanter clause=@any
verb ironiser sur:matter
verb plaider clause=@any
verb nuancer clause=@any
verb tempérer clause=@any
verb relativiser clause=@any
verb corriger clause=@any
verb rectifier clause=@any
verb clarifier
verb théoriser clause=@any
verb résoudre clause=@any
verb trancher clause=@any
verb proclamer
verb professer
verb énoncer
verb formuler
verb prononcer clause=@any
verb articuler clause=@any
verb stipuler
verb spécifier
verb mettre accent sur:matter
verb mettre avant
verb mettre évidence
verb mettre relief
verb attirer attention sur:matter
verb prendre parole clause=@any
verb prendre acte de:matter
verb faire déclaration
verb tenir propos
verb dresser constat
verb dresser bilan
verb donner précision|explication
verb prédire
verb prévoir clause=@any
verb pronostiquer
verb supposer clause=@any
verb présumer clause=@any
verb postuler clause=@any
verb suggérer clause=@any
verb sous-entendre
verb insinuer
verb philosopher clause=@any
verb improviser clause=@any
verb lâcher clause=@any
verb opiner clause=@any
verb soupirer clause=@any
verb sourire clause=@any
verb gronder clause=@any
verb grogner clause=@any
verb embrayer clause=@any
verb surenchérir clause=@any
verb reformuler clause=@any
verb dicter clause=@any
verb cingler clause=@any
verb objecter clause=@any
verb rassurer clause=@any
verb rabâcher clause=@any
verb décréter clause=@any
verb minimiser clause=@any
verb dédramatiser clause=@any
verb se agacer clause=@any
verb se amuser clause=@any
verb se vanter de:matter
verb se limiter dire
verb se borner dire
verb se contenter dire
verb se refuser commentaire
verb clamer
verb crier clause=@any
verb scander clause=@any
verb hurler clause=@any
verb asséner clause=@any
verb se exclamer
verb se écrier
verb se interroger sur:matter
verb se exprimer sur:matter
verb se expliquer sur:matter
verb se étonner de:matter
verb se justifier clause=@any
verb se défendre clause=@any
verb se demander
verb se rappeler clause=@any
verb se souvenir clause=@any
verb se prononcer sur|pour|contre:matter
verb se dire
verb se déclarer
verb se montrer clause=@any
verb se avouer
verb se affirmer clause=@any
frame noun  de:actor par:actor poss:actor adj:actor
noun communiqué
noun déclaration
noun message
noun tweet
noun allocution
noun discours
noun propos
noun lettre
noun courrier
noun note
noun tribune
noun intervention
noun point presse
noun conférence presse
noun briefing
noun interview
noun entretien télévisé
noun remarque
noun commentaire
noun mise point
noun explication
noun précision
noun témoignage
noun rapport
noun compte rendu
noun compte-rendu
noun publication
noun annonce
noun avis
noun condoléance
frame prep  obj:actor
prep selon
prep d' après
# Only at the beginning of a sentence
prep pour obj=@party
prep suivant
prep aux yeux de
prep de l' avis de
prep du point de vue de
prep de l' aveu de
prep au dire de
prep aux dires de
prep à en croire
prep à entendre
prep dans les mots de
prep pour reprendre les mots de
mark il convenir de noter
mark il être important
mark revêtir une importance
mark attacher une importance
mark accorder une grande importance
mark attacher une grande importance
mark l' importance de
mark importance capitale
mark importance stratégique
mark grande importance
mark être important de
mark jouer un rôle important
mark il y avoir
mark il être clair
mark il être évident
mark il être vrai que
mark il ressortir
mark force est de constater
mark cela signifier
mark cela montrer
mark cela prouver
mark être en train de
mark pour notre part
mark notre position
mark notre point de vue
mark la situation rester
mark compter parmi
mark être conscient
mark prendre acte
mark prendre note

[praise]
frame verb  subj:actor clause:matter obj:matter inf:matter
verb saluer
verb louer clause=@any
verb louer obj=effort|geste|bilan|action|rôle|mérite|courage|engagement
verb vanter
verb applaudir clause=@any
verb encenser
verb célébrer clause=@any
verb approuver
verb acclamer
verb apprécier clause=@any
verb admirer clause=@any
verb féliciter obj:recipient pour|de:matter
verb complimenter obj:recipient
verb congratuler obj:recipient
verb rendre hommage à:recipient
verb tirer chapeau à:recipient
verb faire éloge de:matter
verb tresser louange|laurier
verb ne tarir éloge
verb exprimer satisfaction|admiration|joie|félicitation|soutien|appui
verb adresser félicitation|compliment à:recipient
verb présenter félicitation|compliment à:recipient
verb transmettre félicitation à:recipient
verb apporter soutien à:recipient
verb réaffirmer soutien|appui|amitié
verb réitérer soutien|appui
verb accueillir satisfaction
verb accueillir favorablement
verb accueillir joie
verb se féliciter de:matter
verb se réjouir de:matter
verb se satisfaire de:matter
verb se enthousiasmer de|pour:matter
verb se extasier
verb se enorgueillir de:matter
verb se louer de:matter
verb se dire @pleased de:matter
verb se déclarer @pleased de:matter
verb se montrer @pleased de:matter
verb célébrer obj=victoire|succès|accord|amitié
verb chanter louange
verb couvrir éloge|louange
verb qualifier de=historique|exemplaire|encourageant|remarquable|constructif|courageux|excellent|fructueux|positif obj:matter
verb juger|trouver encourageant|positif|constructif|excellent|exemplaire|remarquable|historique|fructueux|prometteur
verb exprimer|marquer|manifester|dire enthousiasme|soulagement|fierté|respect|estime|solidarité|gratification
verb témoigner|manifester|renouveler|confirmer|apporter|déclarer soutien|appui|solidarité
verb décerner|adresser satisfecit|louange|bravo|éloge
verb souligner|relever|vanter obj=excellence|qualité|solidité|mérite|courage
verb se prononcer en=faveur
verb se solidariser
verb se honorer de:matter
frame adj  subj:actor de:matter inf:matter clause:matter
adj satisfait
adj heureux
adj ravi
adj fier
adj impressionné
adj enchanté
adj honoré
adj admiratif
adj content
adj comblé
adj élogieux
adj enthousiaste
frame noun  de:actor poss:actor adj:actor à:recipient
noun éloge
noun hommage
noun félicitation
noun louange
noun satisfaction
mark saluer
mark se féliciter
mark se réjouir
mark nous nous félicitons
mark nous nous réjouissons
mark je me félicite
mark je me réjouis
mark féliciter
mark exemplaire
mark un modèle de
mark modèle de relation
mark modèle de bon voisinage
mark modèle de coopération
mark un exemple de
mark excellent relation
mark excellence de nos relations
mark excellence des relations
mark excellente relation
mark excellente coopération
mark relation excellent
mark relation exemplaire
mark partenaire fiable
mark partenaire privilégié
mark ami fidèle
mark grand ami
mark bon ami
mark pays ami
mark allié fidèle
mark amitié indéfectible
mark amitié solide
mark rendre hommage
mark à la hauteur
mark bonne nouvelle
mark excellente nouvelle
mark grand succès
mark succès remarquable
mark résultat remarquable
mark remarquable
mark accord historique
mark étape historique
mark pas important
mark avancée majeure
mark progrès significatif
mark progrès considérable
mark bond avant
mark fruit abondant
mark résultat fructueux
mark pleinement satisfait
mark très satisfait
mark hautement apprécier
mark rôle moteur
mark rôle constructif
mark rôle positif
mark soutenir fermement
mark soutenir pleinement
mark soutien total
mark soutien indéfectible
mark courage de
mark admiration pour
mark accueillir favorablement
mark accueillir avec satisfaction
mark se satisfaire de
mark grand bond
mark percée historique
mark jour historique
mark moment historique
mark décision courageuse
mark décision historique
mark geste fort
mark partenaire stratégique
mark partenaire essentiel
mark partenaire de confiance
mark allié précieux
mark allié indispensable
mark frères et sœurs
mark amitié profonde
mark amitié séculaire
mark amitié traditionnelle
mark relations fraternelles
mark liens fraternels
mark liens historiques
mark liens étroits
mark liens solides
mark relation privilégiée
mark relations privilégiées
mark relations exceptionnelles
mark coopération exemplaire
mark coopération fructueuse
mark entretien fructueux
mark discussions fructueuses
mark discussions constructives
mark échange constructif
mark sur la bonne voie
mark dans la bonne direction
mark pas en avant
mark motif de fierté
mark être fier de
mark chapeau bas
mark tirer son chapeau
mark applaudir
mark apporter un soutien
mark plein soutien
mark entière solidarité
mark être solidaire

mark être excellent|excellents|excellente|excellentes|exemplaire|exemplaires

[thank]
frame verb  subj:actor obj:recipient de|pour:matter clause:matter inf:matter
verb remercier
verb savoir gré
verb savoir gré à|iobj:recipient
verb être reconnaissant à|envers:recipient
verb rendre grâce à:recipient
verb exprimer gratitude|reconnaissance|remerciement|appréciation à|envers:recipient obj:-
verb témoigner gratitude|reconnaissance à|envers:recipient obj:-
verb adresser remerciement à:recipient obj:-
verb présenter remerciement à:recipient obj:-
verb transmettre remerciement à:recipient obj:-
verb réitérer gratitude|reconnaissance|remerciement à|envers:recipient obj:-
verb renouveler gratitude|reconnaissance|remerciement à|envers:recipient obj:-
verb manifester gratitude|reconnaissance à|envers:recipient obj:-
verb dire merci à:recipient obj:-
verb dire gratitude|reconnaissance à:recipient obj:-
verb apprécier obj:matter obj=aide|soutien|assistance|appui|solidarité|geste|effort|contribution|hospitalité|accueil
verb se dire @grateful envers|à:recipient obj:-
verb se déclarer @grateful envers|à:recipient obj:-
verb se montrer @grateful envers|à:recipient obj:-
verb exprimer|adresser|transmettre|formuler|présenter remerciement|merci à|envers:recipient obj:-
verb devoir remerciement|reconnaissance à:recipient obj:-
verb se dire|déclarer redevable|touché|ému
frame adj  subj:actor à|envers:recipient de|pour:matter
adj reconnaissant
adj redevable
frame noun  de:actor poss:actor adj:actor à|envers:recipient pour:matter
noun remerciement
noun gratitude
noun reconnaissance pour:matter
mark remercier
mark je remercie
mark nous remercions
mark je tiens à remercier
mark tenir à remercier
mark vouloir remercier
mark remerciement
mark sincère remerciement
mark merci à
mark merci pour
mark grand merci
mark mille mercis
mark dire merci
mark reconnaissant envers
mark reconnaissante envers
mark reconnaissant à
mark être reconnaissant
mark très reconnaissant
mark profondément reconnaissant
mark éternellement reconnaissant
mark savoir gré
mark gratitude
mark profond gratitude
mark profonde gratitude
mark sincère gratitude
mark avec gratitude
mark exprimer notre reconnaissance
mark exprimer sa reconnaissance
mark notre reconnaissance envers
mark avec reconnaissance
mark apprécier hautement
mark apprécier le soutien
mark apprécier l' aide
mark apprécier le geste
mark apprécier les efforts
mark apprécier beaucoup
mark apprécier vivement
mark apprécier sincèrement
mark redevable à
mark dette envers
mark ne oublier jamais l' aide
mark ne oublier jamais le soutien
mark toucher par la solidarité
mark aide précieuse
mark soutien précieux
mark accueil chaleureux
mark un grand merci
mark un immense merci
mark tous nos remerciements
mark toute ma gratitude
mark toute notre gratitude
mark toute notre reconnaissance
mark profonde reconnaissance
mark sincères remerciements
mark vifs remerciements
mark infiniment reconnaissant
mark devons beaucoup à
mark doit beaucoup à
mark sans votre aide
mark sans votre soutien
mark grâce à votre soutien
mark n' oublierons jamais
mark n' oublierai jamais
mark soutien inestimable
mark aide inestimable
mark généreux soutien
mark généreuse contribution
mark hospitalité
mark touché par

[pledge]
frame verb  subj:actor clause:matter obj:matter inf:matter à:recipient iobj:recipient
verb promettre
verb jurer clause=@any
verb jurer inf=@any
verb garantir
verb proposer inf=@any
verb offrir inf=@any
verb assurer engagement|soutien
verb donner parole
verb donner assurance|garantie
verb prendre engagement
verb faire promesse
verb faire serment
verb faire vœu|voeu inf=@any
verb affirmer volonté|engagement|détermination|disponibilité|disposition|résolution|attachement
verb réaffirmer volonté|engagement|détermination|disponibilité|disposition|résolution|attachement
verb réitérer volonté|engagement|détermination|disponibilité|disposition|résolution|attachement|promesse
verb renouveler engagement|promesse|attachement
verb exprimer volonté|engagement|détermination|disponibilité|disposition|résolution|attachement|intention
verb manifester volonté|engagement|détermination|disponibilité|disposition|intention
verb marquer disponibilité|disposition|volonté|détermination
verb souligner volonté|engagement|détermination|attachement
verb confirmer volonté|engagement|détermination|attachement|disponibilité
verb rappeler attachement|engagement|détermination
verb témoigner volonté|détermination
verb se engager à:matter
verb se obliger à:matter
verb se proposer inf=@any
verb se dire @ready à:matter
verb se déclarer @ready à:matter
verb se montrer @ready à:matter
verb se tenir prêt à:matter
verb se faire fort
verb tendre main
verb annoncer volonté|intention|engagement|disposition
verb dire volonté|détermination|disponibilité|intention|résolution
verb faire part volonté|intention|disponibilité|engagement|détermination
verb faire état disponibilité|volonté
verb faire serment|promesse inf=@any
verb prendre obj=engagement inf=@any
verb montrer|démontrer|afficher|proclamer|marteler volonté|détermination|engagement
verb maintenir engagement
verb offrir service|médiation|office|aide
verb proposer aide|service|médiation|assistance
verb se consacrer|vouer|atteler à:matter inf=@any
verb se porter garant de:matter
verb se tenir côté|disposition de:matter
frame adj  subj:actor à:matter inf:matter
adj prêt
adj disposé
adj déterminé
adj résolu
adj engagé
adj décidé inf=@any
adj attaché à:matter
adj mobilisé
adj fidèle à:matter
frame noun  de:actor poss:actor adj:actor inf:matter à:matter
noun promesse
noun engagement
noun serment
mark être prêt à
mark prêt à
mark prête à
mark prêts à
mark prêtes à
mark disposé à
mark disposée à
mark disposés à
mark disposer à travailler
mark déterminé à
mark déterminée à
mark déterminés à
mark résolu à
mark bien décidé à
mark tout disposé
mark s' engager à
mark s' engage à
mark s' engagera
mark s' engageront
mark nous engageons
mark nous nous engageons
mark je m' engage
mark nous engager à
mark avoir pour engagement
mark prendre l' engagement
mark respecter nos engagements
mark respecter ses engagements
mark tenir nos engagements
mark tenir ses engagements
mark tenir sa promesse
mark promettre
mark continuera à
mark continuera de
mark continueront à
mark continueront de
mark continuerons à
mark continuerons de
mark continuerai à
mark poursuivra ses efforts
mark poursuivra son
mark poursuivrons
mark restera aux côtés
mark resterons aux côtés
mark serons aux côtés
mark sera aux côtés
mark aux côtés du peuple
mark ne ménagera aucun effort
mark ne ménagerons aucun effort
mark mettra tout en œuvre
mark mettrons tout en œuvre
mark ferons tout
mark fera tout
mark ferai tout
mark fera de son mieux
mark ferons de notre mieux
mark apportera son soutien
mark apportera son aide
mark fournira une aide
mark avoir la ferme intention
mark avoir la volonté de
mark avoir l' intention de
mark rester attaché à
mark rester engagé
mark rester déterminé
mark demeurer engagé
mark travaillera avec
mark travaillerons avec
mark travaillerons ensemble
mark œuvrera
mark œuvrerons
mark s' engageront à
mark nous engagerons
mark je m' engagerai
mark engagement indéfectible
mark engagement total
mark engagement inébranlable
mark rester mobilisé
mark restons mobilisés
mark restons déterminés
mark restons engagés
mark restera engagé
mark resterons engagés
mark toujours prêt à
mark toujours prêts à
mark entièrement disposé
mark disponible pour
mark tenir parole
mark tiendrons parole
mark ne laisserons pas
mark n' abandonnerons pas
mark n' abandonnera pas
mark ne laissera pas tomber
mark n' épargnera aucun effort
mark n' épargnerons aucun effort
mark aucun effort ne sera
mark redoubler d' efforts
mark redoublera d' efforts
mark redoublerons d' efforts
mark poursuivra sa coopération
mark poursuivra son aide
mark maintiendra son soutien
mark maintiendrons notre
mark apporterons notre soutien
mark apporterons notre aide
mark fournirons
mark accueillerons
mark aiderons
mark soutiendrons
mark soutiendra
mark se tiendra aux côtés
mark se tient aux côtés
mark nous tenons aux côtés
mark aussi longtemps qu' il le faudra
mark aussi longtemps que nécessaire
mark nous veillerons à
mark veillera à
mark donner notre parole
mark dans toute la mesure du possible
mark à la disposition de

[hope]
frame verb  subj:actor clause:matter obj:matter inf:matter
verb espérer
verb souhaiter
verb ambitionner
verb rêver de:matter clause=@any
verb rêver inf=@any
verb aspirer à:matter
verb escompter
verb attendre clause=@any
verb compter clause=@any
verb tabler sur:matter
verb désirer
verb exprimer espoir|souhait|vœu|voeu|espérance|désir|aspiration
verb former vœu|voeu|souhait
verb formuler vœu|voeu|souhait
verb émettre vœu|voeu|souhait|espoir
verb dire espoir|espérer
verb faire vœu|voeu
verb nourrir espoir
verb caresser espoir
verb garder espoir
verb conserver espoir
verb manifester souhait|désir|espoir
verb réitérer souhait|espoir|vœu|voeu
verb appeler vœu|voeu obj:matter
verb présenter vœu|voeu à:recipient
verb adresser vœu|voeu à:recipient
verb dire hâte
verb se prendre espérer
verb se réjouir perspective
verb se dire @hopeful de|à|par:matter
verb se déclarer @hopeful de|à|par:matter
verb se montrer @hopeful de|à|par:matter
verb croiser doigt
verb miser sur:matter clause=@any
verb faire part espoir|souhait|désir|vœu|voeu
verb exprimer|dire|réaffirmer|partager espoir|souhait|ambition|attente
verb placer espoir dans|en:matter
verb avoir espoir|hâte|ambition
verb réitérer|renouveler ambition|aspiration|désir
verb se réjouir inf=@any
verb se prendre rêver
frame adj  subj:actor de:matter inf:matter
adj désireux
adj impatient inf=@any
adj avide de:matter
frame noun  de:actor poss:actor adj:actor de:matter inf:matter clause:matter
noun espoir
noun souhait
noun vœu
noun aspiration
mark espérer
mark j' espère
mark nous espérons
mark on espère
mark espérons que
mark espérer vivement
mark espérer sincèrement
mark espérer que
mark en espérant
mark souhaiter
mark souhaiter que
mark souhaiter vivement
mark nous souhaitons
mark je souhaite
mark souhaitable
mark il être souhaitable
mark dans l' espoir
mark avec l' espoir
mark avoir l' espoir
mark avoir bon espoir
mark avoir espoir
mark garder espoir
mark notre espoir
mark l' espoir de
mark l' espoir que
mark lueur d' espoir
mark former le vœu
mark de tout cœur
mark de nos vœux
mark de ses vœux
mark de mes vœux
mark désireux de
mark désireuse de
mark aspirer à
mark nous aspirons
mark ambitionner de
mark avoir hâte
mark attendre avec impatience
mark attendre avec intérêt
mark se réjouir à l' idée
mark se réjouir de travailler
mark se réjouir de pouvoir
mark pourvu que
mark aimerait
mark aimerions
mark aimerais
mark voudrait voir
mark voudrions voir
mark vouloir croire
mark espère que
mark espèrent que
mark nous espérons que
mark espérons
mark souhaitons que
mark souhaite que
mark souhaitent que
mark formons le vœu
mark formuler le vœu
mark formulons le vœu
mark avons bon espoir
mark il y a bon espoir
mark c' est notre espoir
mark c' est mon espoir
mark notre souhait
mark mon souhait
mark notre ambition
mark notre vœu
mark puisse
mark puissent
mark aimerions voir
mark aimerait voir
mark voudrions
mark attend avec impatience
mark attendons avec impatience
mark attendons avec intérêt
mark ai hâte
mark avons hâte
mark vivement que

verb dire inf=vouloir|souhaiter|espérer|désirer

[confidence]
frame verb  subj:actor clause:matter obj:matter inf:matter
verb parier clause=@any
verb gager clause=@any
verb croire en|à:matter
verb faire confiance à:recipient
verb avoir confiance en|dans:matter
verb garder confiance en|dans:matter
verb exprimer confiance|conviction|certitude|optimisme|foi
verb réaffirmer confiance|conviction|certitude
verb réitérer confiance|conviction
verb renouveler confiance
verb témoigner confiance
verb dire confiance|conviction|certitude|optimisme
verb manifester confiance|optimisme
verb afficher confiance|optimisme|certitude
verb faire part confiance|conviction|optimisme
verb partager conviction
verb douter ne de:matter
verb se fier à:matter
verb se persuader clause=@any
verb se convaincre clause=@any
verb se dire @sure de|dans|en:matter
verb se déclarer @sure de|dans|en:matter
verb se montrer @sure de|dans|en:matter
verb placer|mettre|maintenir|accorder|garder confiance
verb avoir foi en|dans:matter
verb dire|afficher|exprimer|garder foi|assurance|sérénité
verb faire part conviction|certitude|confiance
verb réaffirmer|réitérer|renouveler|partager conviction|certitude|foi
verb se montrer|dire|déclarer confiant|optimiste|serein
frame adj  subj:actor de|dans|en:matter clause:matter inf:matter
adj confiant
adj convaincu
adj persuadé
adj certain clause=@any
adj sûr clause=@any
adj optimiste
adj serein
adj assuré clause=@any
adj rassuré
frame noun  de:actor poss:actor adj:actor en|dans:matter clause:matter
noun confiance
noun conviction
noun certitude
noun optimisme
mark convaincu que
mark convaincue que
mark convaincus que
mark être convaincu
mark convaincre que
mark intimement convaincu
mark fermement convaincu
mark persuadé que
mark persuadée que
mark persuader que
mark être persuadé
mark confiant dans
mark confiant quant à
mark être confiant
mark rester confiant
mark demeurer confiant
mark confiant que
mark confiante que
mark avoir confiance
mark avoir pleine confiance
mark faire confiance
mark pleine confiance
mark en toute confiance
mark avec confiance
mark ma confiance en
mark notre confiance dans
mark sa confiance dans
mark sa confiance en
mark sûr que
mark sûre que
mark être sûr que
mark certain que
mark être certain que
mark avoir la certitude
mark avoir la conviction
mark ma conviction
mark notre conviction
mark sans aucun doute
mark sans nul doute
mark nul doute que
mark aucun doute que
mark ne douter pas
mark ne doute pas
mark ne doutons pas
mark ne avoir aucun doute
mark croire fermement
mark croire profondément
mark croire en la capacité
mark optimiste quant
mark être optimiste
mark rester optimiste
mark parviendra à surmonter
mark saura surmonter
mark remportera la victoire
mark vaincra
mark vaincrons
mark triomphera
mark bien convaincu
mark profondément convaincu
mark sommes convaincus
mark sommes persuadés
mark sommes confiants
mark sommes certains
mark suis convaincu
mark suis convaincue
mark suis persuadé
mark suis confiant
mark suis certain
mark suis sûr
mark suis optimiste
mark sommes optimistes
mark restons confiants
mark faisons confiance
mark fais confiance
mark confiance totale
mark entière confiance
mark toute confiance
mark toute notre confiance
mark foi dans
mark foi en
mark aucun doute sur
mark ne fait aucun doute
mark ne fait pas de doute
mark il ne fait aucun doute
mark nous l' emporterons
mark l' emportera
mark nous vaincrons
mark nous gagnerons
mark sortira vainqueur
mark sortirons plus forts
mark surmonterons
mark saura relever
mark optimisme prudent

[urge]
frame verb  subj:actor obj:recipient à|de:matter inf:matter clause:matter
verb exhorter
verb appeler inf=@any
verb appeler à=@any
verb appeler clause=@any
verb inviter inf=@any
verb prier inf=@any
verb presser inf=@any
verb presser clause=@any
verb sommer inf=@any
verb adjurer
verb conjurer inf=@any
verb implorer
verb supplier
verb encourager
verb inciter
verb pousser inf=@any
verb engager inf=@any
verb convier inf=@any
verb mettre demeure
verb mettre défi
verb défier inf=@any
verb interpeller sur=@any sur:matter
verb relancer clause=@any
frame verb  subj:actor à|iobj:recipient obj:matter inf:matter clause:matter
verb demander
verb ordonner
verb enjoindre
verb intimer ordre
verb commander clause=@any
verb conseiller
verb déconseiller
verb recommander
verb suggérer
verb proposer
verb imposer inf=@any
verb réclamer
verb exiger
verb requérir
verb solliciter
verb adresser appel
verb lancer appel
verb renouveler appel
verb réitérer appel
verb faire appel
verb quémander
verb quêter
verb crier secours
frame verb  subj:actor pour|en|à:matter obj:matter inf:matter clause:matter
verb préconiser
verb juger nécessaire|indispensable|urgent|essentiel|impératif
verb estimer nécessaire|indispensable|urgent|essentiel|impératif
verb considérer nécessaire|indispensable|urgent|essentiel
verb prôner
verb plaider pour=@any
verb plaider en=faveur
verb militer
verb insister pour=@any
verb insister nécessité|urgence|devoir sur:matter
verb souligner nécessité|urgence|devoir
verb rappeler nécessité|urgence|devoir|obligation
verb réaffirmer nécessité|urgence
verb évoquer nécessité|urgence
verb plaider nécessité
verb revendiquer clause=@any
verb vouloir clause=@any
verb prescrire
verb se prononcer pour=@any
verb se impatienter
verb presser|prier|exhorter|adjurer|engager obj=@party
verb appeler vœu|calme|retenue|vigilance|unité
verb lancer appel|SOS|cri
verb réitérer|renouveler|multiplier|relayer|adresser appel|demande|requête
verb faire pression sur:recipient
verb rappeler ordre|obligation|devoir
verb plaider faveur|cause
verb juger|estimer|considérer|croire souhaitable|opportun|crucial|vital|primordial
verb insister sur=nécessité|urgence|devoir|besoin
verb réclamer|exiger clause=@any
frame noun  de:actor poss:actor adj:actor à:recipient inf:matter
noun appel inf=@any
noun appel à=@any
noun demande
noun exhortation
noun injonction
noun requête
noun recommandation
noun sommation
noun mise demeure
noun supplique
noun appel calme|retenue|unité|dialogue
mark devoir
mark devrait
mark devraient
mark devrions
mark il faut
mark il faudra
mark il faudrait
mark falloir
mark il convenir de
mark il importer de
mark il importe que
mark il être nécessaire
mark il être impératif
mark il être essentiel
mark il être indispensable
mark il être urgent
mark il être crucial
mark il être grand temps
mark il être temps
mark nécessaire de
mark nécessaire que
mark nécessité de
mark impératif de
mark impératif que
mark indispensable de
mark indispensable que
mark urgent de
mark urgence de
mark essentiel de
mark essentiel que
mark primordial de
mark avoir le devoir de
mark avoir l' obligation de
mark être tenu de
mark être obligé de
mark avoir besoin de
mark appeler à
mark appeler la communauté
mark appeler les parties
mark appeler toutes les parties
mark lancer un appel
mark j' appelle
mark nous appelons
mark nous exhortons
mark exhorter
mark nous demandons
mark je demande
mark demander instamment
mark demander à
mark exiger
mark nous exigeons
mark réclamer
mark nous invitons
mark ne devoir pas
mark ne peut pas continuer
mark cesser immédiatement
mark doit cesser
mark doivent cesser
mark faire preuve de retenue
mark s' abstenir de
mark il ne faut pas
mark il est temps
mark il est grand temps
mark il est urgent
mark il est impératif
mark il est indispensable
mark il est essentiel que
mark il est crucial
mark il est vital
mark il est primordial
mark il est nécessaire
mark il importe de
mark il convient de
mark il nous faut
mark nous devons
mark nous devrions
mark devons
mark doivent
mark avons besoin
mark a besoin de
mark il y a urgence
mark de toute urgence
mark sans délai
mark sans plus tarder
mark dès maintenant
mark dans les plus brefs délais
mark immédiatement et sans condition
mark sans condition
mark appelons toutes les parties
mark appelons à
mark exhortons
mark demandons
mark demande instamment
mark invitons
mark prions
mark faisons appel à
mark je vous demande
mark je vous prie
mark je vous exhorte
mark nous vous demandons
mark prendre ses responsabilités
mark prenne ses responsabilités
mark prennent leurs responsabilités
mark assumer ses responsabilités
mark fasse preuve de
mark fassent preuve de
mark mettre fin à
mark mette fin à
mark mettent fin à
mark cesse de
mark cessent de
mark respecter le droit
mark respecte ses engagements
mark respectent leurs engagements

[criticise]
frame verb  subj:actor clause:matter obj:matter inf:matter
verb critiquer
verb condamner obj!=@person
verb condamner clause=@any
verb dénoncer obj!=@pact
verb dénoncer clause=@any
verb déplorer
verb regretter
verb fustiger
verb craindre
verb redouter
verb blâmer
verb réprouver
verb désapprouver
verb stigmatiser
verb vilipender
verb conspuer
verb contester
verb récuser
verb accuser obj:recipient de:matter
verb taxer obj:recipient de:matter clause=@any
verb reprocher à:recipient iobj:recipient
verb imputer à:recipient
verb attribuer responsabilité à:recipient
verb rejeter faute|responsabilité sur:recipient
verb tancer obj:recipient
verb réprimander obj:recipient
verb sermonner obj:recipient
verb admonester obj:recipient
verb railler
verb moquer
verb attaquer clause=@any
verb pester contre:matter
verb fulminer contre:matter
verb tonner contre:matter
verb protester contre:matter
verb vitupérer contre:matter
verb pointer responsabilité|faute|défaillance
verb pointer doigt
verb montrer doigt
verb mettre cause clause=@any
verb qualifier provocation|inacceptable|injustifié|illégal|scandaleux|honteux|irresponsable|inadmissible|agression|crime obj:matter
verb juger inacceptable|inadmissible|regrettable|intolérable|illégal|honteux|scandaleux|irresponsable obj:matter
verb trouver inacceptable|inadmissible|regrettable|intolérable|scandaleux obj:matter
verb élever voix contre:matter
verb exprimer préoccupation|inquiétude|indignation|regret|désaccord|mécontentement|opposition|déception|consternation|colère|désapprobation|réserve|crainte
verb manifester préoccupation|inquiétude|indignation|désaccord|mécontentement|opposition|désapprobation
verb faire part préoccupation|inquiétude|indignation|regret|désaccord|mécontentement|déception
verb faire part préoccupation|inquiétude|indignation|regret de:matter
verb dire préoccupation|inquiétude|indignation|regret|déception|opposition
verb réitérer préoccupation|inquiétude|opposition|condamnation
verb réaffirmer opposition|condamnation
verb émettre réserve|critique
verb formuler critique|réserve
verb se indigner de:matter
verb se insurger contre:matter
verb se inquiéter de:matter
verb se alarmer de:matter
verb se émouvoir de:matter
verb se offusquer de:matter
verb se emporter contre:matter
verb se plaindre de:matter
verb se lamenter sur:matter
verb se désoler de:matter
verb se scandaliser de:matter
verb se opposer à:matter
verb se élever contre:matter
verb se en prendre
verb se dire @upset de|par|à:matter
verb se déclarer @upset de|par|à:matter
verb se montrer @upset de|par|à:matter
verb accabler clause=@any
verb bondir clause=@any
verb cingler clause=@any
verb s'agacer clause=@any
verb décrier
verb dénigrer
verb s'irriter de:matter
verb s'offenser de:matter
verb s'étrangler clause=@any
verb s'énerver contre:matter
verb se gausser de:matter
verb tempêter contre:matter clause=@any
verb tonner clause=@any
verb fulminer clause=@any
verb pester clause=@any
verb tacler clause=@any
verb assassiner clause=@any
verb vitupérer clause=@any
verb railler clause=@any
verb ironiser clause=@any
verb se désoler clause=@any
verb se lamenter clause=@any
verb se plaindre clause=@any
verb se moquer de:matter
verb monter créneau contre:matter
verb tirer boulet sur:matter
verb taper poing
verb faire grief à:recipient iobj:recipient
verb tenir rigueur à:recipient iobj:recipient
verb rappeler ordre
verb crier scandale|fraude|trahison|complot|injustice
verb soupçonner obj:recipient de:matter
verb incriminer obj:recipient
verb exprimer|dire|manifester|afficher|crier|clamer|témoigner exaspération|agacement|irritation|frustration|amertume|émoi|effroi|horreur|stupeur|alarme|dégoût|réprobation|incompréhension|condamnation
verb faire part exaspération|agacement|irritation|frustration|amertume|effroi|horreur|stupeur|opposition|réserve|réprobation|condamnation de:matter
verb cacher ne inquiétude|irritation|agacement|colère|déception|mécontentement
verb qualifier|juger|trouver|estimer préoccupant|inquiétant|injuste|disproportionné|excessif|déplorable|dangereux|injustifiable|infâme|odieux|indigne|barbare|lâche|ignoble|insultant|discriminatoire|arbitraire|illégitime|contre-productif|hostile|agressif|abject|criminel|absurde
verb qualifier ingérence|erreur|faute|trahison|honte|chantage|mascarade|génocide|massacre|barbarie|terrorisme|farce|scandale|violation|escalade|menace obj:matter
frame adj  subj:actor de|par|à:matter clause:matter
adj préoccupé
adj inquiet
adj indigné
adj choqué
adj consterné
adj déçu
adj opposé à:matter
adj furieux
adj outré
adj révolté
adj scandalisé
adj alarmé
adj horrifié
adj irrité
adj agacé
frame noun  de:actor poss:actor adj:actor de:matter contre:matter
noun critique
noun condamnation
noun protestation
noun reproche
noun indignation
noun préoccupation
noun accusation
noun regret
noun diatribe
noun réquisitoire
noun réprimande
noun blâme
noun désapprobation
noun irritation
noun déception
noun remontrance
noun grief
mark inacceptable
mark inadmissible
mark agressif
mark attitude agressif
mark hostile
mark déstabilisant
mark déstabiliser
mark escalade
mark source d' instabilité
mark facteur d' instabilité
mark mauvaise foi
mark abus
mark ingérence
mark dangereux
mark cynique
mark cynisme
mark brutal
mark brutalité
mark barbarie
mark arbitraire
mark injuste
mark hypocrite
mark hypocrisie
mark inhumain
mark déplorable
mark désastreux
mark trahison
mark sans légitimité
mark frauduleux
mark mépris
mark au mépris de
mark bafouer
mark violer
mark violation
mark massacre
mark génocide
mark génocidaire
mark régime criminel
mark régime terroriste
mark inquiétant
mark alarmant
mark discriminatoire
mark chantage
mark intimidation
mark menace pour la paix
mark menace pour la sécurité
mark fuite en avant
mark semer la division
mark jeter de l' huile sur le feu
mark attiser
mark contraire à l' esprit
mark contraire aux engagements
mark intolérable
mark injustifiable
mark injustifié
mark sans justification
mark provocation
mark provocateur
mark acte de provocation
mark acte d' agression
mark agression contre
mark condamner
mark nous condamnons
mark je condamne
mark condamner fermement
mark dénoncer
mark regrettable
mark il être regrettable
mark nous regrettons
mark je regrette
mark déplorer
mark nous déplorons
mark être illégal
mark illégal au regard
mark acte illégal
mark action illégale
mark occupation illégale
mark invasion illégale
mark sanction illégal
mark illégitime
mark irresponsable
mark honteux
mark scandaleux
mark une honte
mark un scandale
mark un crime contre
mark crime de guerre
mark violation flagrante
mark violation grave
mark violation de la souveraineté
mark violation du droit international
mark violer le droit international
mark contraire au droit
mark ingérence dans les affaires
mark ingérence étrangère
mark ingérence grossière
mark deux poids deux mesures
mark mentalité de guerre froide
mark mettre en danger
mark mettre en péril
mark menacer la paix
mark menace|menacent|menaçait|menaçaient|menacer la|l' paix|sécurité|stabilité|existence|équilibre|intégrité|souveraineté
mark obstacle au dialogue|processus|rapprochement
mark obstacle à la paix|stabilité|coopération
mark vivement préoccupé
mark gravement préoccupé
mark profondément préoccupé
mark préoccupé par
mark préoccupation face
mark s' opposer à
mark opposer fermement
mark contre-productif
mark lâche attentat
mark acte barbare
mark acte odieux
mark coup de poignard
mark manque de respect
mark être responsable de
mark porter la responsabilité
mark une|grave|lourde|terrible|énorme|profonde|tragique erreur
mark erreur historique|stratégique|grave|tragique|fatale|majeure|monumentale
mark faute morale|grave|politique|lourde|historique
mark une faute
mark ne être pas acceptable
mark n' est pas acceptable
mark n' est plus acceptable
mark ne sont pas acceptables
mark ne saurait être accepté|acceptée|toléré|tolérée
mark ne peut être accepté|acceptée|toléré|tolérée|justifié|justifiée
mark ne peuvent être acceptés|tolérés|justifiés
mark rien ne justifie
mark rien ne peut justifier
mark rien ne saurait justifier
mark aucune justification
mark aucune excuse
mark en violation de|du|des|d'
mark en contravention avec
mark au mépris de|du|des
mark en dépit de ses|leurs engagements
mark contrairement à ses|leurs engagements
mark en contradiction avec
mark viole|violent|violait|violaient|violé
mark enfreint|enfreignent|bafoue|bafouent|piétine|piétinent
mark transgresse|transgressent
mark foule|foulent aux pieds
mark porte|portent la|une responsabilité
mark porte|portent l' entière responsabilité
mark porte|portent|portait|portaient une lourde|grave|grande responsabilité
mark la responsabilité incombe
mark en porte la responsabilité
mark seul responsable
mark seule responsable
mark principal|principale responsable
mark est responsable de|du|des|d'
mark sont responsables de|du|des|d'
mark est|sont coupable|coupables
mark par la faute de
mark est à blâmer
mark n' a|ont pas respecté
mark n' a|ont pas tenu
mark n' a|ont pas rempli
mark n' a|ont pas honoré
mark n' a|ont rien fait
mark n' a|ont rien à faire
mark ne respecte|respectent pas
mark ne respecte|respectent ni
mark ne tient|tiennent pas ses|leurs promesses|engagements|parole
mark a manqué|failli à
mark ont manqué|failli à
mark manque de|d' volonté|transparence|respect|courage|sincérité|responsabilité|coopération
mark manquement
mark a trahi
mark ont trahi
mark trahit|trahissent
mark menti|mentent
mark a triché
mark acte|actes hostile|hostiles|terroriste|terroristes|criminel|criminels|barbare|barbares|lâche|lâches|odieux|inqualifiable|irresponsable|irresponsables|illégal|illégaux|inamical|inamicaux|ignoble
mark acte de guerre|piraterie|barbarie|terrorisme|terreur|sabotage|lâcheté|folie|trahison
mark geste inamical|hostile|provocateur|irresponsable|dangereux|déplorable
mark décision|mesure|mesures|loi|attitude|comportement|politique|action|actions|annonce injuste|injustes|illégale|illégales|unilatérale|unilatérales|arbitraire|arbitraires|dangereuse|dangereuses|discriminatoire|discriminatoires|irresponsable|irresponsables|regrettable|hostile|hostiles|agressive|agressives|inacceptable|disproportionnée|disproportionnées|incompréhensible
mark mesures coercitives
mark coercition économique
mark politique de deux poids
mark deux poids , deux mesures
mark double standard
mark crime|crimes contre l' humanité
mark crime|crimes de guerre|agression
mark crime|crimes odieux|abject|abominable|abominables
mark terrorisme d' état|etat
mark épuration ethnique
mark agression|agressions russe|israélienne|turque|militaire|armée|américaine|injustifiée|caractérisée|barbare
mark une agression
mark occupation|annexion illégale
mark colonisation|colonies illégale|illégales
mark usage disproportionné|excessif
mark répression brutale|sanglante|violente|féroce
mark violence|violences inacceptable|inacceptables|aveugle|gratuite
mark atteinte à la|au|aux|l'
mark atteinte|atteintes grave|graves|inacceptable|intolérable
mark attaque|attentat lâche|odieux|odieuse|ignoble|barbare|abject|abjecte|inqualifiable|injustifiée|terroriste
mark attaque contre la démocratie|liberté|souveraineté
mark insulte à|aux|au
mark une insulte
mark un affront
mark une gifle
mark humiliation
mark un outrage
mark une farce
mark une mascarade
mark une parodie
mark un simulacre
mark sous prétexte
mark une manœuvre
mark manœuvre|manœuvres dilatoire|dilatoires|politique|politicienne
mark tentative de déstabilisation|manipulation|intimidation|coup
mark tente|tentent de déstabiliser|diviser|manipuler|intimider|saper
mark cherche|cherchent à déstabiliser|diviser|saper|intimider|détruire|affaiblir|humilier
mark vise|visent à déstabiliser|diviser|saper|intimider|affaiblir|détruire
mark saper
mark sape|sapent
mark compromet|compromettent
mark menace|menacent la|l' stabilité|sécurité|existence|ordre|souveraineté|intégrité
mark représente|représentent|constitue|constituent une menace
mark constitue|constituent une violation|provocation|agression|ingérence|atteinte|escalade
mark constitue|constituent un crime|danger|acte|précédent
mark grave|graves violation|violations
mark violations des droits
mark violations répétées|systématiques|massives|continues
mark sujet|source de préoccupation|d'|inquiétude
mark source d' inquiétude
mark grand|grande|grandes|vif|vive|vives|sérieuse|sérieuses|profonde|profondes préoccupation|préoccupations|inquiétude|inquiétudes
mark est|sont préoccupant|préoccupants|préoccupante|préoccupantes
mark inquiet|inquiète|inquiets de|du|des|pour|par
mark nous inquiète|préoccupe|préoccupent|inquiètent
mark nous sommes préoccupés|inquiets|alarmés|consternés|choqués|indignés|déçus|horrifiés
mark je suis préoccupé|inquiet|choqué|indigné|consterné|horrifié|déçu|atterré|scandalisé
mark très|extrêmement|sérieusement|particulièrement inquiet|inquiète|inquiets|préoccupé|préoccupée|préoccupés|choqué|déçu|déçus
mark profondément choqué|choqués|déçu|déçus|attristé|regrettable|injuste|injustes|troublant
mark décevant|décevante
mark consternant|consternante|affligeant|révoltant|révoltante|choquant|choquante
mark indigne de|d'
mark ignoble|abject|abjecte|odieux|odieuse|infâme|monstrueux|monstrueuse|atroce|abominable
mark barbare|barbares
mark cruel|cruelle|cruauté
mark sanguinaire|tyran|tyrannie|despote|dictateur|boucher
mark état voyou
mark etat voyou
mark absurdité
mark disproportionné|disproportionnée|disproportionnées
mark abusif|abusive|abusives
mark arrogance|arrogant|arrogante
mark mensonger|mensongère
mark discours de haine
mark hégémonie|hégémonisme|hégémonique
mark unilatéralisme
mark impérialisme|impérialiste|colonialisme|néocolonialisme|néocolonial
mark protectionnisme|protectionniste
mark racisme|raciste|xénophobe|xénophobie|islamophobie
mark terroriser|terrorise
mark opprimer|opprime|oppression
mark persécuter|persécution|persécutions
mark affamer|affame
mark assassiner|assassine des|les
mark tue|massacre des civils
mark instrumentaliser|instrumentalise|instrumentalisent
mark jouer|joue|jouent un rôle négatif|néfaste|destructeur
mark rôle négatif|néfaste|destructeur|déstabilisateur
mark influence néfaste
mark tourner|tourne|tournent le dos
mark souffler|souffle sur les braises
mark mettre|met de l' huile
mark verser de l' huile
mark aggraver|aggrave|aggravent
mark exacerber|exacerbe|exacerbent
mark envenimer|envenime
mark laxisme|laxiste
mark complaisance|complaisant
mark complicité|complice|complices
mark inaction|immobilisme|passivité
mark nous opposons
mark contre cette|ces|ce|toute ingérence|agression|décision|mesure|mesures|projet
mark dans les termes les plus
mark sans réserve cet|cette
mark vigoureusement|fermement opposé|condamné
mark je déplore
mark on ne peut que regretter|déplorer
mark on ne peut pas accepter
mark nous ne pouvons pas accepter
mark nous ne pouvons accepter
mark c' est inacceptable|intolérable|inadmissible|scandaleux|honteux|injuste|grave|dangereux|odieux|indigne
mark triste jour|journée
mark recul démocratique
mark recul pour|de la démocratie
mark dérive|dérives autoritaire|autoritaires
mark autoritarisme
mark procès politique|inéquitable|truqué
mark élections|élection|scrutin truqué|truquées|truquée|frauduleux|frauduleuses
mark ni libre|libres ni
mark détention|arrestation arbitraire|illégale|injustifiée
mark sans fondement juridique|légal
mark base légale
> « La décision de la Hongrie est une grave erreur », a déclaré la ministre danoise. => ACCUSE DNK > HUN
> « L'Éthiopie n'a pas respecté ses engagements », a affirmé le président érythréen. => ACCUSE ERI > ETH; REJECT ETH > ERI
> Le ministre jordanien a déclaré que la Syrie portait une lourde responsabilité. => ACCUSE JOR > SYR
> « Le Rwanda bafoue la souveraineté du Congo », a dit le ministre burundais. => ACCUSE BDI > RWA; REJECT RWA > COD
> « Le Venezuela cherche à déstabiliser la région », a affirmé le président guyanien. => ACCUSE GUY > VEN

[deny]
frame verb  subj:actor clause:matter obj:matter inf:matter
verb démentir
verb nier
verb réfuter
verb rejeter
verb récuser accusation
verb contester clause=@any
verb dénier
verb infirmer
verb exclure clause=@any
verb exclure inf=@any
verb exclure obj!=@person obj!=@party
verb repousser clause=@any
verb balayer
verb écarter clause=@any
verb écarter obj=idée|hypothèse|possibilité|option|scénario|éventualité
verb décliner clause=@any
verb opposer refus|démenti
verb apporter démenti
verb publier démenti
verb infliger démenti
verb opposer fin
verb réfuter accusation
verb rejeter bloc
verb dire non à:matter
verb fermer porte à:matter
verb mettre doute
verb qualifier mensonge|mensonger|infondé|faux|absurde|fantaisiste|grotesque|ridicule|calomnie|calomnieux obj:matter
verb juger infondé|absurde|ridicule|faux obj:matter
verb crier calomnie|complot|mensonge
verb clamer innocence
verb plaider innocence
verb rejeter offre|demande|proposition|accusation|allégation|appel
verb se défendre de:matter
verb se refuser à:matter
verb se dissocier de:matter
verb se démarquer de:matter
verb se inscrire faux
verb se récrier
verb s'inscrire faux
verb nier implication|responsabilité
verb démentir catégoriquement|formellement
verb balayer|rejeter accusation|critique|allégation|soupçon
verb protester innocence|bonne
verb se refuser inf=@any
verb fermer porte
verb rejeter idée|hypothèse|possibilité
verb s'opposer catégoriquement à:matter
verb contester accusation|allégation
verb qualifier|juger|estimer infondé|infondée|irrecevable|ridicule|fantaisiste|mensonger|calomnieux|diffamatoire
frame noun  de:actor poss:actor adj:actor
noun démenti
noun dénégation
noun réfutation
noun refus
noun fin recevoir
noun rejet
noun récusation
mark ne avoir jamais
mark n' ai jamais
mark n' a jamais
mark n' avons jamais
mark n' ont jamais
mark ne être jamais
mark ne sera jamais
mark ne accepter jamais
mark n' acceptera jamais
mark n' accepterons jamais
mark ne tolérer jamais
mark ne tolérera jamais
mark ne permettra jamais
mark ne reconnaîtra jamais
mark ne reconnaître pas
mark ne négocier pas
mark ne céder pas
mark ne cédera pas
mark ne céderons pas
mark totalement faux
mark complètement faux
mark tout à fait faux
mark absolument faux
mark être faux
mark fausse information
mark sans fondement
mark dénué de fondement
mark dénué de tout fondement
mark dépourvu de fondement
mark infondé
mark infondée
mark mensonge
mark mensonger
mark pur mensonge
mark calomnie
mark calomnieux
mark diffamatoire
mark rumeur infondée
mark inventé de toutes pièces
mark de toutes pièces
mark pure invention
mark pure fiction
mark fantaisiste
mark absurde
mark rien à voir
mark ne avoir rien à voir
mark ne correspondre pas à la réalité
mark ne correspond pas à la réalité
mark contraire à la vérité
mark il ne être pas question
mark hors de question
mark pas question de
mark exclure toute
mark ne être pas vrai
mark ne être pas envisageable
mark nul et non avenu
mark aucune preuve
mark en aucun cas
mark il être exclu de
mark il est exclu que
mark en aucune manière
mark rejeter catégoriquement
mark aucun rapport
mark aucun lien
mark aucune implication
mark aucune intention|raison
mark n' avoir pas l' intention
mark n' a|avons|ont|ai aucune intention
mark n' a|avons|ont|ai pas l' intention
mark n' entend|entendent|entendons pas
mark n' acceptera|accepterons|accepteront|accepte|acceptons|acceptent pas
mark n' accepte|acceptera|acceptent|accepterons|accepterait aucun|aucune|jamais
mark ne peut|peuvent accepter
mark ne permettra|permettrons|permettront|laissera|laisserons|laisseront pas
mark ne tolérera|tolérerons|tolérons|tolère|tolérera|toléreront pas|aucune|aucun
mark ne cédera|céderons|céderont|cède|cédons pas|jamais
mark ne reculera|reculerons|recule pas
mark ne se pliera|plieront|laissera pas
mark ne négociera|négocierons|négocieront|négocie|négocions pas|jamais
mark ne discutera|discuterons pas
mark ne reconnaîtra|reconnaîtrons|reconnaîtront|reconnaît|reconnaissons|reconnaissent pas|jamais
mark ne renoncera|renoncerons|renoncera|abandonnera|abandonnerons pas|jamais
mark ne changera|changerons pas
mark ne participera|participerons|participeront pas
mark ne livrera|livrerons pas
mark ne signera|signerons pas
mark ne transigera|transigerons pas
mark ne se rendra|rendrons pas
mark ne démissionnera|démissionnerai pas
mark ne partira|partirai pas
mark ne sera pas accepté|acceptée|toléré
mark n' est pas négociable
mark non négociable
mark n' est|était pas responsable
mark n' a|ont rien à voir
mark n' était|étaient|est|sont pas impliqué|impliqués|impliquée
mark n' y est|sommes|sont pour rien
mark n' a|ont|avons pas attaqué|bombardé|visé|violé|tiré|commis|participé|tué|envahi
mark pas la moindre preuve
mark sans la moindre preuve
mark sans preuve
mark sans aucune preuve
mark ne repose|reposent sur aucun
mark ne repose|reposent sur rien
mark non fondé|fondée|fondées|fondés
mark infondés|infondées
mark dénuée|dénuées|dénués de|d'|tout
mark dépourvue|dépourvues de
mark erroné|erronée|erronées
mark inexact|inexacte|inexactes
mark contre-vérité|contrevérité
mark allégations|accusations ridicules|absurdes|mensongères|fallacieuses|grotesques|gratuites|fantaisistes|fausses
mark fake news
mark fausses nouvelles|informations|accusations|allégations
mark tissu de mensonges
mark pure propagande|calomnie|spéculation
mark ridicule|grotesque
mark nulle et non avenue
mark nuls et non avenus
mark lettre morte
mark irrecevable|irrecevables
mark inenvisageable
mark impensable
mark exclu|exclue pour
mark est|était exclu|exclue
mark nous excluons|rejetons|refusons|récusons
mark je rejette|refuse|récuse|démens|nie|réfute
mark rejette|rejettent toute|tout|les|ces|cette
mark refusons de|d'
mark il n' en est rien
mark c' est faux
mark faux et archifaux
mark ce n' est pas vrai
mark pas à l' ordre du jour
mark jamais nous n'

[warn]
frame verb  subj:actor obj:recipient contre|de:matter clause:matter inf:matter
verb prévenir clause=@any
verb prévenir de=@any
verb avertir
verb alerter
verb menacer obj!=paix|sécurité|stabilité|existence|intérêt|unité|ordre|économie|survie|monde|vie|souveraineté|démocratie|équilibre|avenir
verb mettre garde
verb mettre garde contre:matter
verb sommer clause=@any
verb intimider clause=@any
verb aviser contre:matter
frame verb  subj:actor à|iobj:recipient obj:matter clause:matter inf:matter
verb promettre représailles|riposte|réponse|enfer|vengeance|punition
verb annoncer représailles|riposte
verb jurer vengeance|venger|riposter
verb lancer avertissement|ultimatum|mise
verb adresser avertissement|ultimatum|mise
verb émettre avertissement
verb donner avertissement|ultimatum
verb poser ultimatum
verb fixer ultimatum|ligne
verb tracer ligne
verb tirer sonnette
verb sonner alarme
verb sonner tocsin
verb agiter menace|spectre
verb brandir menace
verb proférer menace
verb prophétiser
verb faire planer
verb hausser ton
verb menacer inf=@any
verb prévenir solennellement
verb promettre réponse|riposte|châtiment|feu|déluge
verb jurer destruction|perte|anéantir|punir
verb mettre solennellement garde
verb agiter|brandir menace|arme|spectre
verb laisser planer
verb lancer|adresser|réitérer menace|avertissement
frame noun  de:actor poss:actor adj:actor à:recipient contre:recipient
noun avertissement
noun mise garde
noun menace
noun ultimatum
noun alerte
noun menaces
mark conséquence grave
mark grave conséquence
mark conséquences graves
mark lourdes conséquences
mark conséquence désastreux
mark conséquences désastreuses
mark conséquence catastrophique
mark conséquences catastrophiques
mark conséquences imprévisibles
mark avoir des conséquences
mark aura des conséquences
mark subir les conséquences
mark subira les conséquences
mark assumer les conséquences
mark assumer toutes les conséquences
mark à ses conséquences
mark sous peine de
mark ripostera
mark riposterons
mark répliquera
mark mesure de représailles
mark mesure de rétorsion
mark se exposer à des représailles
mark nous riposterons
mark riposteront
mark contre-mesure
mark contre-mesures
mark en payer le prix
mark payer le prix
mark paieront le prix
mark paiera le prix
mark payer cher
mark paieront cher
mark le regretter
mark regretteront
mark ligne rouge
mark lignes rouges
mark jouer avec le feu
mark jouent avec le feu
mark répondra fermement
mark répondrons fermement
mark répondra avec force
mark réponse ferme
mark réponse immédiate
mark réponse sévère
mark réponse écrasante
mark répondra par la force
mark ne restera pas impuni
mark ne restera pas sans réponse
mark ne resterons pas les bras croisés
mark ne restera pas les bras croisés
mark se réserver le droit
mark réserver le droit de répondre
mark toute option
mark toutes les options
mark option être sur la table
mark dernier avertissement
mark mettre en garde
mark avertir
mark menacer de
mark risque de guerre
mark risquer de déclencher
mark risque d' escalade
mark au bord de la guerre
mark au bord du gouffre
mark danger mortel
mark dernière chance
mark n' hésiterons pas à
mark n' hésitera pas à
mark se venger
mark mettre fin à toute coopération
mark prendra des mesures fermes
mark mesures nécessaires pour défendre
mark graves conséquences
mark sérieuses conséquences
mark de lourdes|graves|sérieuses|terribles|profondes|incalculables conséquences
mark aurait|auraient|auront|aura des|de conséquences|graves|lourdes|sérieuses
mark conséquences incalculables|irréversibles|dramatiques|sévères|sérieuses|terribles|dévastatrices
mark représailles
mark rétorsion
mark riposter|riposterait|riposte|ripostes
mark riposte|réponse|réplique ferme|immédiate|sévère|écrasante|dévastatrice|foudroyante|proportionnée|rapide|appropriée|forte|décisive|musclée|vigoureuse|militaire|cinglante
mark répondra|répondrons|répondront|répondrait avec|par|à|de|fermement|vigoureusement|immédiatement|coup
mark réagira|réagirons|réagiront|réagirait
mark répliquerons|répliqueront|répliquerait
mark frappera|frapperons|frapperont|attaquera|attaquerons|bombardera|bombarderons|détruira|détruirons|détruiront|écrasera|écraserons|anéantira|anéantirons
mark vengera|vengerons|vengeront|venger
mark vengeance
mark punira|punirons|punie|puni|punis|châtiment|châtiée
mark sanctionnera|sanctionnerons|taxera|taxerons|imposera|imposerons de|des
mark de nouvelles sanctions
mark sanctions supplémentaires|sévères|massives|dévastatrices|renforcées
mark s' exposera|exposent|expose|exposeront à
mark devra|devront|aura|auront à rendre|payer|répondre
mark devra|devront rendre compte|des
mark devra|devront payer|assumer|répondre de
mark rendra|rendront des comptes
mark rendre des comptes
mark payera|payeront|paierait|payer le|un|cher|prix
mark prix à payer|élevé|fort
mark coût élevé|très
mark coûtera cher
mark à ses|leurs|vos risques et périls
mark à ses dépens
mark tirera|tirerons les|toutes|leçons|conséquences
mark ne restera|resteront|restera pas|impuni|impunie|impunis
mark ne restera|restera|resterait pas sans réponse|conséquences|conséquence
mark impunie|impunis|impunies
mark ne resterons|restera|resteront pas inactif|inactifs|passif|passifs|silencieux|spectateurs|indifférents
mark ne peut|peuvent rester sans réponse|impuni
mark ne tolérerons|tolérera aucune|pas
mark se réserve|réservent|réservons le droit
mark réserve|réservent|réservons le droit
mark n' hésitera|hésiterons|hésiteront|hésiterait pas
mark prendra|prendrons|prendront|prendrait des|les|toutes mesures|contre-mesures
mark prendre des contre-mesures
mark tous les moyens nécessaires|possibles|disponibles
mark toutes les options sont
mark option militaire
mark recourir à la force
mark recours à la force
mark usage de la force
mark prêt|prête|prêts|prêtes à riposter|frapper|attaquer|intervenir|répondre|défendre|combattre|réagir|sanctionner|recourir|utiliser
mark prêt|prêts|prête à la guerre|confrontation
mark préparer|prépare|préparent à la guerre
mark risque|risquent de conduire|mener|provoquer|déclencher|dégénérer|plonger|déstabiliser|embraser|aggraver
mark risque de conflit|confrontation|catastrophe|déstabilisation|guerre|escalade
mark risques d' escalade|affrontement|conflit
mark troisième guerre mondiale
mark guerre ouverte|totale|régionale|nucléaire
mark conduira|mènera à|au|aux une|guerre|catastrophe|désastre|chaos
mark conduirait|mènerait à|au|aux
mark point de non-retour
mark embraser|embrasement
mark catastrophe humanitaire|nucléaire|mondiale
mark bain de sang
mark poudrière|baril de poudre
mark danger|dangers grave|imminent|réel
mark franchir|franchi la|une|cette ligne|lignes
mark gare à
mark faute de quoi
mark si ce n' est pas le cas
mark à défaut de quoi
mark faire payer
mark regretter|regrettera|regretteront ce|cette|leur|son
mark ultimatum
mark avertissement
mark avertit|prévient|prévenons|avertissons
mark mettons|mets|met|mettent en garde
mark rompra|romprons|suspendra|suspendrons|quittera|quitterons l'|le|la|ses|nos|toute
mark expulsera|expulserons
mark fermera|fermerons la|ses|nos|l' frontière|frontières|espace|porte
> « L'Arménie devra en payer le prix », a prévenu le ministre azerbaïdjanais. => THREATEN AZE > ARM
