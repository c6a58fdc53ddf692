# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
#
# The words by which French tells acts: agency French of diplomacy and of conflict, and the French of readouts.
# Format: docs/lexicons.md. Prepositions stand in all their forms (à|au|aux, de|du|des|d'), as the engine compares forms.
# Among entries of one word that hold equally the first wins, so that narrow sections (ask-yield, threaten-force, aid-military) stand before the broad ones (request, threaten, aid).

# --- Sets of lemmas -------------------------------------------------------------------------------------------------

set agreements = accord|traité|convention|contrat|mémorandum|protocole|pacte|charte|déclaration|partenariat|communiqué|document|lettre|arrangement|alliance|trêve|paix|accord-cadre|compromis|armistice|feuille|entente|texte|acte|avenant|bail|plan|programme|concession|cadre|accords
set joint = conjoint|conjointe|conjoints|conjointes
set pacts = accord|traité|convention|pacte|protocole|charte|alliance|partenariat|contrat|moratoire|concordat|statut|mémorandum|accord-cadre|entente|bail
set resolutions = résolution|motion|déclaration|texte|communiqué|position|recommandation|stratégie|plan|budget|amendement|loi|directive|agenda|programme|rapport|charte|paquet|conclusion|appel|projet|feuille|décision|plateforme|document
set bodies = cédéao|onu|oms|otan|unesco|opep|cpi|mercosur|cedeao|ue|organisation|union|alliance|coalition|bloc|conseil|agence|commission|cour|force|mission|groupe|communauté|forum|comité|banque|ligue|gouvernement|tribunal
set gatherings = sommet|conférence|forum|session|assemblée|réunion|plénière|congrès|rencontre|table|concertation|séminaire|symposium|conseil|colloque|assise|dialogue|consultation|cérémonie|mini-sommet|assises|conclave|investiture|funérailles|obsèques|commémoration|festivité|consultations|pourparlers
set meetings = réunion|rencontre|entretien|tête-à-tête|audience|entrevue|déjeuner|dîner|séance|rendez-vous|réception|petit-déjeuner|tour|trilatérale|face-à-face|huis
set talks = discussion|entretien|conversation|consultation|échange|dialogue|débat|concertation|conciliabule
set negotiations = négociation|pourparler|pourparlers|tractation|marchandage
set meeting_nouns = dialogue|négociation|pourparler|pourparlers|entretien|rencontre|réunion|sommet|discussion|table|médiation|conférence|consultation|concertation|séance|session|audience|convocation|visite|entrevue|face-à-face|tête-à-tête|diplomatie|conciliation|tenue|congrès|dîner|déjeuner
set meeting_verbs = dialoguer|négocier|rencontrer|discuter|réunir|asseoir|médier|consulter|concerter|rasseoir|convoquer|reprendre|renouer|parler|retourner|conférer|parlementer
set visit_verbs = rendre|visiter|effectuer|rencontrer|recevoir|accueillir|entretenir|réunir|participer|assister|tenir|venir|arriver|signer|atterrir|conférer|séjourner|retrouver|voir|présider|inaugurer|rejoindre|déplacer|envoler|rallier|regagner
set occasions = visite|déplacement|voyage|séjour|tournée|passage|escale
set restrictions = sanction|restriction|embargo|blocus|interdiction|mesure|gel|couvre-feu|état|siège|quarantaine|confinement|veto|suspension|moratoire|limitation|barrière|droit|tarif|surtaxe|contrôle|obligation|boycott|censure|immunité|entrave|obstacle|blocage|condition|règle|visa|taxe|gels|surtaxes|plafond|entraves|sanctions|assignation|isolement|couvre-feux|moratoires|barrage|alerte
set sanctions = sanction|embargo|tarif|surtaxe|taxe|pénalité|droit|contre-mesure|boycott|rétorsion|amende|gel|représaille|représailles|quota|contre-sanction|contremesure|taxation|surtaxes|contingentement
set assets = avoir|actif|compte|bien|fonds|réserve|patrimoine|transaction|avoirs|crédit|aide|richesse|propriété|fortune|portefeuille|dépôt|yacht|immobilier
set ships = navire|bateau|pétrolier|cargo|tanker|cargaison|chalutier|vedette|vraquier|avion|appareil|drogue|cocaïne|arme|munition|stock|marchandise|yacht|villa|propriété|document|matériel|vaisseau|ferry|embarcation|catamaran|voilier|paquebot|tonnelier|méthanier|butane|cannabis|résine|héroïne|méthamphétamine|ivoire|explosif|missile|fusil|drone|or|lingot|argent|devise|ordinateur|téléphone|archive|dossier|passeport|véhicule|voiture|camion|carburant|essence|pétrole|céréale|terrain|terre|immeuble|maison|château|bien|biens|usine|entreprise|mine|conteneur|container|chargement|tonne|kilo|hélicoptère|jet|bateaux|navires|engrais|disque|matériels
set roads = route|rue|autoroute|axe|pont|rail|voie|carrefour|accès|circulation|rond-point|entrée|port|raffinerie|dépôt|usine|université|lycée|campus|avenue|périphérique|boulevard|barrage|chaussée|rocade|échangeur|péage|frontière|poste|aéroport|gare|terminal|piste|métro|train|voies|tunnel|corridor|centre-ville|place|artère|chantier|mine|site|plateforme|entrepôt|station|centrale|oléoduc|bretelle|trafic|livraison|convoi
set borders = frontière|espace|point|détroit|passage|poste|port|aéroport|consulat|mosquée|école|église|rédaction|bureau|local|radio|ciel|ports|accès|corridor|axe|canal|territoire|route|université|synagogue|temple|monastère|camp|centre|antenne|média|agence|ong|institut
set missions = ambassade|consulat|représentation|légation|mission|ambassades|consulats|consulat-général|chancellerie|délégation|bureau|antenne
set networks = internet|site|réseau|chaîne|télévision|radio|média|journal|application|plateforme|communication|page|compte|diffusion|publication|émission|antenne|web|portail|plateformes|téléphone|téléphonie|messagerie|facebook|twitter|x|whatsapp|telegram|tiktok|youtube|instagram|wikipédia|hebdomadaire|quotidien|mensuel|revue|magazine|agence|blog|podcast|studio|signal|connexion|réseaux|sites|médias|données|documentaire|reportage|imprimerie|contenu|rédaction
set troops = troupe|soldat|militaire|force|armée|unité|contingent|régiment|brigade|bataillon|char|blindé|navire|frégate|destroyer|porte-avions|sous-marin|chasseur|avion|hélicoptère|bombardier|missile|batterie|artillerie|renfort|parachutiste|marine|flotte|drone|escadron|légion|commando|mercenaire|effectif|base|légionnaire|casque|garde-côte|garde-côtes|garde-frontière|garde-frontières|instructeur|conseiller|armada|escadre|escadrille|patrouilleur|bâtiment|croiseur|corvette|patriot|patriote|s-300|s-400|obusier|lance-roquettes|lance-missiles|intercepteur|convoi|colonne|division|garnison|compagnie|milicien|milice|combattant|paramilitaire|réserviste|bouclier|système|arsenal|ogive|satellite|radar|appareil|f-16|f-35|sous-marins|armement|arme|tank|canon|démineur|aviation|infanterie|commandos|para|troupes|militaires|renforts
set policemen = policier|gendarme|police|gendarmerie|crs|agent|anti-émeute|antiémeute|patrouille|brigade|carabinier|douanier|garde|escouade|garde-frontière|agents|policiers|gendarmes
set weapons = arme|armement|missile|munition|obus|char|blindé|avion|chasseur|drone|canon|obusier|roquette|fusil|système|batterie|radar|hélicoptère|équipement|matériel|véhicule|lance-roquettes|blindage|vedette|frégate|f-16|himars|patriot|leopard|javelin|rafale|sous-marin|mine|grenade|mortier|mitrailleuse|artillerie|lance-missiles|aéronef|mig|cartouche|explosif|tank|patrouilleur|projectile|torpille|intercepteur|bombe|sukhoï
set missiles = missile|roquette|projectile|drone|obus|torpille|bombe|salve|fusée|mortier|fusées|roquettes|missiles|icbm|katioucha|grenade|munition|ogive|rafale|flèche
set tested_weapons = missile|bombe|fusée|roquette|arme|torpille|ogive|engin|satellite|planeur|tir|icbm|slbm|missiles|système|lanceur|propulseur|moteur|drone|bombardier|char|sous-marin|avion|laser|arsenal|fusées|munition
set relief = fourniture|denrée|nourriture|vivre|vivres|médicament|vaccin|tente|couverture|aide|secours|eau|ambulance|secouriste|médecin|équipe|masque|céréale|blé|riz|farine|convoi|dose|respirateur|hôpital|infirmier|sauveteur|pompier|kit|test|oxygène|matelas|colis|ration|lait|sang|vêtement|abri|moustiquaire|générateur|plasma|sérum|antibiotique|bâche|chirurgien|soignant|urgentiste|cargaison|pain|semence|canadair|respirateurs|réanimateur|seringue|médecins|remède|gel|potable|logisticien|huile|sucre
set money = million|milliard|euro|dollar|prêt|crédit|don|subvention|fonds|financement|somme|ligne|tranche|yuan|yen|rouble|livre|enveloppe|bourse|garantie|budget|franc|dinar|couronne|rallonge|dotation|allocation|liquidité|shilling|peso|naira|won|dirham|rand|roupie|financements
set fuels = gaz|pétrole|électricité|charbon|uranium|engrais|blé|céréale|avion|machine|voiture|brut|carburant|fer|minerai|cuivre|bétail|viande|centrale|train|gnl|diesel|kérosène|gazole|hydrocarbure|or|diamant|bois|café|cacao|thé|coton|soja|maïs|riz|sucre|poisson|produit|marchandise|satellite|essence|phosphate|bœuf|fruit|banane|lithium|acier|bauxite
set help_nouns = aide|soutien|appui|assistance|secours|concours|coopération|renfort|fonds|financement|don|arme|armement|munition|missile|livraison|contribution|solidarité|médicament|vaccin|parapluie|protection|asile|hospitalité|subvention|prêt|crédit|matériel|équipement|dose|allègement|annulation|rééchelonnement|moratoire|envoi|déploiement|intervention|fourniture|extradition|entraide|investissement|casque|médecin|facilité|accompagnement|refuge|sauvetage
set help_verbs = aider|soutenir|appuyer|assister|coopérer|contribuer|fournir|livrer|financer|secourir|accueillir|intervenir|donner|envoyer|collaborer|participer|verser|armer|former|protéger|accorder|débloquer|ravitailler|équiper|prêter|approvisionner|investir|sauver|mobiliser|déployer|extrader|reconstruire|octroyer|épauler|acheminer|évacuer|expédier|dépêcher|défendre|offrir|partager
set yield_nouns = cessation|arrêt|fin|retrait|libération|levée|cessez-le-feu|trêve|désescalade|désarmement|évacuation|restitution|désengagement|départ|suspension|gel|abandon|pause|armistice|relaxe|apaisement|démantèlement|accès|ouverture|retenue|reddition|assouplissement|allègement|réouverture|moratoire|modération|calme|renonciation|abrogation|déblocage|démilitarisation
set yield_verbs = cesser|arrêter|retirer|libérer|relâcher|lever|mettre|évacuer|suspendre|renoncer|abandonner|désarmer|interrompre|stopper|restituer|déposer|rendre|desserrer|alléger|assouplir|abroger|annuler|rouvrir|geler|démanteler|revenir|épargner|relaxer|éviter|abstenir|reculer|retenir|apaiser|calmer|capituler|autoriser|laisser|désamorcer|sortir|remettre|permettre|baisser|clore|freiner|gracier
set change_nouns = démission|réforme|changement|élection|scrutin|révision|modification|renvoi|limogeage|respect|révocation|destitution|référendum|transition|dissolution|rectification|clarification|explication|excuse|excuses|garantie|transparence|indépendance|autonomie|alternance|libéralisation|enquête|vérité|recomptage|abrogation|application|refonte|remaniement|remplacement|restauration|rétablissement|départ
set change_verbs = démissionner|réformer|changer|modifier|revoir|respecter|réviser|corriger|limoger|organiser|dissoudre|adopter|appliquer|rectifier|clarifier|expliquer|garantir|rétablir|adapter|amender|excuser|reconsidérer|repenser|partir|réexaminer|enquêter|élire|ratifier|restaurer|remplacer|abolir|augmenter|transférer
set force_nouns = guerre|frappe|riposte|attaque|invasion|bombardement|intervention|destruction|anéantissement|offensive|assaut|mort|feu|bombe|missile|enfer|force|usage|escalade|attentat|vengeance|représaille|représailles|annexion|occupation|extermination|élimination|carnage|massacre|annihilation|déluge|tir|contre-attaque|contre-offensive|opération|raid|dévastation|conséquence|punition|châtiment|réponse|fureur|foudre|jihad|djihad|assassinat|exécution|enlèvement|sabotage
set force_verbs = attaquer|frapper|bombarder|envahir|détruire|riposter|tuer|anéantir|éliminer|écraser|raser|intervenir|abattre|couler|tirer|exécuter|venger|utiliser|recourir|employer|assassiner|incendier|annexer|rayer|pilonner|effacer|pulvériser|massacrer|liquider|exterminer|neutraliser|châtier|bouter|déloger|capturer|dévaster|ravager|torpiller|décapiter|kidnapper|répliquer|contre-attaquer|conquérir|encercler|assiéger|éradiquer|battre|combattre
set penalty_nouns = sanction|tarif|droit|taxe|surtaxe|embargo|pénalité|amende|rétorsion|restriction|mesure|contre-mesure|représaille|représailles|interdiction|exclusion|expulsion|poursuite|gel|blocus|procès|contre-sanction|contremesure|contremesures|droits|prohibition|boycott|quota|plainte|inculpation|mandat|suspension|fermeture|dissolution|destitution|arrestation|prison|veto|saisie|confiscation|rupture|punition|blocage|coupure
set penalty_verbs = sanctionner|taxer|imposer|interdire|fermer|bloquer|restreindre|priver|expulser|poursuivre|punir|saisir|confisquer|exclure|limiter|surtaxer|infliger|arrêter|emprisonner|dissoudre|traduire|appliquer|pénaliser|geler|réimposer|durcir|alourdir|bannir|verrouiller|déporter|inculper|destituer|condamner|incarcérer|écrouer|boycotter|blacklister|réquisitionner|nationaliser
set relations_nouns = rupture|retrait|suspension|départ|rappel|arrêt|sortie|réexamen|boycott|gel|coupure|abandon|annulation|dénonciation|désengagement|divorce|cessation|interruption
set relations_verbs = rompre|quitter|suspendre|retirer|boycotter|couper|sortir|reconsidérer|réexaminer|revoir|rappeler|geler|cesser|dénoncer|interrompre|abandonner|claquer|mettre|annuler|déchirer|réduire|résilier|désengager
set threat_forms = ripostera|riposterait|riposteront|riposteraient|frappera|frapperait|frapperont|frapperaient|attaquera|attaquerait|attaqueront|attaqueraient|bombardera|bombarderait|bombarderont|bombarderaient|imposera|imposerait|imposeront|imposeraient|sanctionnera|sanctionnerait|sanctionneront|sanctionneraient|expulsera|expulserait|expulseront|expulseraient|fermera|fermerait|fermeront|fermeraient|taxera|taxerait|taxeront|taxeraient|intervenira|intervenirait|interveniront|interveniraient|réagira|réagirait|réagiront|réagiraient|punira|punirait|puniront|puniraient|détruirea|détruireait|détruireont|détruireaient|répondra|répondrait|répondront|rompra|rompraient|romprait|prendra|prendrait|hésitera|hésiterait|tolérera|tolérerait|paiera|paierait|subira|subirait
set concede_verbs = lever|libérer|retirer|relâcher|démissionner|reporter|rouvrir|restituer|évacuer|autoriser|céder|désarmer|geler|suspendre|renoncer|abandonner|assouplir|alléger|cesser|partir|rétrocéder|gracier|réduire|desserrer|ralentir|annuler|dégeler|lâcher|modifier|revoir|interrompre|rétablir|capituler
set coop_verbs = renforcer|développer|approfondir|élargir|coopérer|collaborer|travailler|œuvrer|oeuvrer|promouvoir|intensifier|consolider|accroître|étendre|élever|contribuer|soutenir|aider|participer|poursuivre|continuer|dialoguer|unir|bâtir|construire|resserrer|favoriser|faciliter|encourager|partager|échanger|coordonner|accélérer|dynamiser|diversifier|préserver|sauvegarder|investir|hisser|porter|conjuguer|maintenir|multiplier|relancer|stimuler|explorer|saisir|joindre|tisser|nouer|établir|rapprocher|concrétiser|améliorer|appuyer|conclure|signer|créer|lancer|mener|avancer|donner|augmenter|respecter|entretenir|raffermir|fournir|accompagner|mettre|tirer|apporter|défendre|lutter|combattre|impulser|ouvrir|agir|négocier|discuter|trouver|rencontrer|reprendre|redoubler|doubler|tripler|forger|sceller|densifier|réactiver|revitaliser|redynamiser|harmoniser|rehausser|normaliser|renouer|rétablir|financer|livrer|épauler|secourir|accueillir|résoudre|surmonter|apaiser|désamorcer|garantir|mutualiser|cofinancer|raccorder|relier|débloquer|octroyer|reconstruire|soigner|vacciner
set hope_verbs = @coop_verbs|@visit_verbs|adhérer|devenir|attirer|acquérir|acheter|importer|exporter|doubler|tripler|parvenir|aboutir|normaliser|rétablir|renouer|instaurer|régler|résoudre|apaiser|coexister|vivre|aller|bénéficier|rejoindre|intégrer|obtenir|profiter|apprendre|faire|reprendre|rapprocher|passer|partager|coopter|être|rester|pouvoir
set coop_nouns = coopération|collaboration|partenariat|relation|dialogue|développement|renforcement|approfondissement|amitié|lien|multilatéralisme|échange|paix|stabilité|rapprochement|intensification|élargissement|consolidation|promotion|poursuite|coordination|règlement|résolution|intégration|solidarité|négociation|processus|mise|connectivité|compréhension|synergie|normalisation|accroissement|essor|diversification|modernisation|resserrement|raffermissement|relance|redynamisation|entraide|entente|partage
set prisoners = prisonnier|détenu|otage|captif|dépouille|corps|espion|prisonnière|combattant|cadavre|captive|détenue|soldat|ressortissant
set freed = prisonnier|détenu|otage|captif|opposant|journaliste|militant|dissident|soldat|ressortissant|marin|équipage|manifestant|avocat|touriste|humanitaire|pilote|enfant|pêcheur|suspect|activiste|blogueur|diplomate|détenue|prisonnière|élève|étudiant|lycéen|lycéenne|écolier|fille|travailleur|employé|ingénieur|médecin|prêtre|religieuse|missionnaire|ex-président|ministre|leader|dirigeant|combattant|civil|femme|homme|personne|migrant|pèlerin|observateur|policier|militaire|correspondant|reporter|cinéaste|écrivain|chercheur|syndicaliste|chauffeur|villageois|agent|espion|rappeur|chanteur|artiste|défenseur|député|membre|dizaine|centaine|cadre|responsable|élu|occidental|captive|djihadiste|jihadiste
set territory = territoire|ville|village|région|province|île|zone|localité|capitale|terre|aéroport|enclave|position|colline|base|district|port|quartier|centrale|fief|péninsule|bande|plateau|bastion|pouvoir|barrage|camp|poste|caserne|garnison|front|rive|secteur|hauteur|avant-poste|kibboutz|colonie
set refugees = réfugié|migrant|exilé|déplacé|demandeur|fugitif|opposant|clandestin|évacué|orphelin|dissident|rapatrié|naufragé|rescapé|sinistré|déserteur|rohingya
set persons_hurt = personne|civil|homme|femme|enfant|soldat|militaire|policier|gendarme|combattant|habitant|villageois|manifestant|journaliste|rebelle|djihadiste|jihadiste|chef|commandant|étudiant|passant|fidèle|garde|terroriste|touriste|ouvrier|paysan|otage|famille|victime|casque|humanitaire|insurgé|militant|officier|membre|ressortissant|pêcheur|berger|agriculteur|éleveur|fermier|commerçant|chauffeur|employé|travailleur|secouriste|médecin|infirmier|infirmière|enseignant|professeur|élève|écolier|lycéen|fillette|garçon|adolescent|jeune|bébé|vieillard|vieille|père|mère|frère|fils|fille|époux|couple|parent|proche|garde-frontière|garde-côte|douanier|agent|élu|maire|juge|imam|prêtre|pèlerin|croyant|passager|voyageur|réfugié|migrant|déplacé|prisonnier|détenu|milicien|assaillant|islamiste|fondamentaliste|extrémiste|séparatiste|mercenaire|guérillero|taliban|pirate|gréviste|opposant|activiste|blogueur|avocat|reporter|photographe|cameraman|caméraman|correspondant|orpailleur|mineur|conseiller|instructeur|coopérant|bénévole|démineur|sentinelle|marin|pilote|parachutiste|légionnaire|réserviste|recrue|général|colonel|capitaine|lieutenant|sergent|caporal|responsable|dirigeant|leader|suspect|kamikaze|tireur|occupant|colon|paysanne|nomade|indigène|autochtone|citoyen|piéton|automobiliste|spectateur|noir|américain|résident|voisin|chrétien|musulman|juif|yézidi|chiite|sunnite|terroristes|personnes|civils|supporter|fuyard|dizaine|centaine|millier
set leaders = président|ministre|chef|leader|opposant|général|journaliste|scientifique|dirigeant|roi|gouverneur|commandant|militant|juge|maire|diplomate|ambassadeur|transfuge|espion|dissident|député|avocat|numéro|figure|candidat|ex-président|premier|vice-président|secrétaire|responsable|patron|directeur|officier|colonel|capitaine|lieutenant|procureur|magistrat|imam|évêque|prêtre|prince|émir|cheikh|sénateur|parlementaire|élu|ingénieur|physicien|chercheur|professeur|universitaire|blogueur|activiste|défenseur|syndicaliste|conseiller|négociateur|émissaire|porte-parole|homme|cadre|fondateur|cerveau|baron|terroriste|chanteur|écrivain|milliardaire|oligarque|rival|adversaire|prédicateur|avocate
set protesters = manifestant|manifestation|rassemblement|foule|cortège|marche|étudiant|sit-in|protestataire|contestataire|gréviste|émeutier|protestation|contestation|révolte|soulèvement|mouvement|mobilisation|protestataires|manifestants|opposant|militant|jeune|lycéen|écologiste|indépendantiste|grève|veillée|occupant|campement|partisan|contre-manifestant|grévistes|sympathisant|gilet|enseignant|agriculteur|citoyen|supporter|blocage|barrage|attroupement|foules|meeting|insurrection|dissidence|opposition
set buildings = maison|bâtiment|immeuble|pont|infrastructure|école|hôpital|village|dépôt|usine|centrale|barrage|église|mosquée|temple|quartier|ville|installation|char|véhicule|avion|hélicoptère|navire|radar|statue|monument|récolte|gazoduc|câble|raffinerie|entrepôt|habitation|base|pipeline|magasin|commissariat|ambassade|voiture|clinique|gare|aéroport|aérodrome|marché|moulin|silo|grenier|bateau|hangar|caserne|camp|tente|convoi|camion|poste|université|orphelinat|maternité|crèche|synagogue|monastère|cathédrale|musée|bibliothèque|théâtre|cimetière|oléoduc|réservoir|puits|transformateur|ligne|antenne|laboratoire|palais|parlement|tribunal|prison|logement|appartement|ferme|champ|plantation|bétail|site|cible|objectif|position|tunnel|bunker|blindé|tank|chasseur|appareil|bombardier|lance-roquettes|batterie|sous-station|station|relais|route|voie|piste|port|quai|terminal|plateforme|patrimoine|mausolée|boutique|commerce|tombe|drone|missile|roquette|flotte|frégate|croiseur|patrouilleur|pétrolier|chalutier|maisons
set property = vitrine|magasin|voiture|commissariat|mairie|statue|ambassade|parlement|siège|bureau|banque|poubelle|abribus|bâtiment|drapeau|effigie|portrait|bus|consulat|pneu|monument|permanence|école|lycée|universités|mobilier|vitre|fenêtre|façade|porte|stèle|tombe|cimetière|synagogue|mosquée|église|mémorial|plaque|panneau|affiche|radar|distributeur|agence|boutique|supermarché|véhicule|camion|kiosque|gare|péage|tramway|barrière|palais|tribunal|locaux|local|domicile|résidence|tableau|œuvre|fresque|statues
set diplomats = inspecteur|coopérant|enquêteur|journaliste|diplomate|ambassadeur|attaché|consul|espion|agent|ong|correspondant|fonctionnaire|chargé|observateur|expert|personnel|représentant|coordinateur|consule|attachée|conseiller|militaire|employé|coopérante|travailleur|envoyé|émissaire|chef|casque|personnels|responsable|missionnaire|pasteur|militant|équipe|humanitaire|instructeur|soldat|nonce
set deportees = migrant|clandestin|réfugié|étranger|demandeur|sans-papiers|ressortissant|imam|immigré|famille|travailleur|opposant|population|rom|exilé|déplacé|résident|sans-abri|communauté|minorité|tribu|bédouin|mineur|enfant|passager|voyageur|touriste|étudiant|ouvrier|travailleurs|rohingya|harraga|subsaharien|délinquant|criminel|condamné|détenu|islamiste|djihadiste|prédicateur|religieux|bonne|journaliste|avocat|militant
set statements_made = propos|déclaration|attitude|acte|attaque|comportement|violence|politique|ingérence|agression|décision|exaction|attentat|mesure|violation|silence|répression|méthode|action|conduite|démarche|manœuvre|manoeuvre|position|posture|agissement|pratique|procédé|ton|discours|déploiement|essai|tir|frappe|incursion|opération|arrestation|détention|expulsion|loi|réforme|projet|initiative|plan|réponse|gestion|commentaire|sanction|accusation|menace|visite|livraison|tarif|condamnation|verdict|exécution|annexion|invasion
set proposals = offre|proposition|demande|appel|plan|idée|projet|initiative|requête|suggestion|invitation|médiation|compromis|main|ultimatum|condition|accord|résolution|exigence|revendication|texte|budget|motion|candidature|recours|trêve|cessez-le-feu|négociation|dialogue|ingérence|option|hypothèse|principe
set accusations = accusation|allégation|critique|reproche|soupçon|assertion|affirmation|imputation|information|rumeur|insinuation|dénonciation|calomnie|suspicion|spéculation|thèse|version|mensonge|grief|attaque
set inspectors = inspecteur|observateur|humanitaire|convoi|enquêteur|aide|journaliste|mission|expert|casque|secours|secouriste|ong|équipe|rapporteur|camion|cargaison|ambulance|délégation|médecin|navire|ravitaillement|inspection|vérificateur|observatrice|enquête|aiea|correspondant
set decorations = médaille|prix|décoration|ordre|distinction|insigne|titre|croix|légion|doctorat|clef|clé|trophée|récompense|diplôme|ruban|citoyenneté|grade
set abstract_met = difficulté|problème|obstacle|résistance|succès|opposition|écho|réticence|hostilité|limite|crise|échec
set leased = appartement|maison|voiture|terrain|local|bureau|avion|bateau|salle|port|base
set supplies = eau|gaz|électricité|courant|aide|nourriture|salaire|fonds|passeport|visa|pétrole|vivre|vivres|approvisionnement|paiement|livraison|médicament|vaccin|carburant|subvention|accréditation|combustible|fioul|diesel|essence|céréale|blé|engrais|semence|internet|chauffage|alimentation|fourniture|ravitaillement|secours|vaccins|dose|traitement|pension|retraite|indemnité|bourse|allocation|versement|crédit|financement|budget|impôt|rémunération|solde|document|information|donnée|munition|arme|ration|colis|paie|eaux|asile|soin
set suspended = distribution|partie|activité|opération|visa|fourniture|prestation|crédit|mission|travail|rapatriement|aide|coopération|échange|vol|liaison|importation|exportation|livraison|participation|commerce|assistance|adhésion|accord|financement|partenariat|relation|négociation|pourparler|pourparlers|programme|dialogue|contrat|traité|contribution|projet|achat|vente|investissement|transport|adoption|prêt|construction|dotation|expédition|approvisionnement|fret|ligne|desserte|trafic|paiement|remboursement|versement|décaissement|subvention|allocation|bourse|exercice|entraînement|formation|patrouille|jumelage|consultation|ratification|convention|mécanisme|facilité|exemption|statut|privilège|préférence|appui|soutien|commande|chantier|exploration|forage|extradition|délivrance|octroi|émission|recrutement|accréditation|usage|utilisation|processus|intégration|candidature|droit|qualité|export|achats|flux|gazoduc|échanges|relations|vols|liaisons
set bad_quality = inacceptable|inadmissible|intolérable|insupportable|inexcusable|injustifiable|injustifié|injustifiée|inqualifiable|impardonnable|ignoble|infâme|abject|abjecte|odieux|odieuse|horrible|atroce|abominable|monstrueux|barbare|inhumain|cruel|brutal|sauvage|lâche|honteux|honteuse|scandaleux|scandaleuse|indigne|indécent|déplorable|regrettable|lamentable|pitoyable|désolant|consternant|affligeant|décevant|choquant|révoltant|répugnant|offensant|insultant|humiliant|blessant|irrespectueux|méprisant|arrogant|raciste|discriminatoire|xénophobe|islamophobe|antisémite|haineux|incendiaire|agressif|belliqueux|belliciste|provocateur|provocatrice|provocant|hostile|déstabilisateur|déstabilisant|dangereux|dangereuse|irresponsable|inconscient|imprudent|insensé|aventuriste|cynique|hypocrite|perfide|déloyal|malhonnête|mensonger|mensongère|trompeur|fallacieux|tendancieux|partial|biaisé|injuste|arbitraire|abusif|abusive|excessif|disproportionné|disproportionnée|démesuré|illégal|illégale|illicite|illégitime|anticonstitutionnel|inconstitutionnel|antidémocratique|despotique|autoritaire|dictatorial|tyrannique|répressif|liberticide|colonial|colonialiste|néocolonial|néocolonialiste|impérialiste|unilatéral|préoccupant|préoccupante|inquiétant|inquiétante|alarmant|alarmante|contre-productif|contreproductif|inopportun|malvenu|maladroit|inapproprié|déplacé|insuffisant|insuffisante|inefficace|décevante|ridicule|absurde|grotesque|aberrant|erroné|inique|scélérat|criminel|criminelle|nul
set bad = @bad_quality|folie|aventurisme|folie|aventurisme|terroriste|meurtrier|génocidaire|nazi|fasciste|dictateur|tyran|despote|boucher|assassin|tueur|menteur|traître|marionnette|voyou|paria|provocation|agression|ingérence|immixtion|chantage|racket|extorsion|piraterie|vol|hold-up|mascarade|farce|parodie|simulacre|comédie|mensonge|calomnie|diffamation|propagande|hypocrisie|cynisme|trahison|injure|insulte|affront|gifle|humiliation|honte|scandale|infamie|ignominie|atrocité|barbarie|crime|génocide|massacre|carnage|boucherie|terrorisme|violation|atteinte|menace|danger|erreur|faute|bavure|dérive|diktat|oukase|injustice|discrimination|racisme|persécution|chasse|machination|complot|conspiration|manipulation|putsch|usurpation|annexion|occupation|invasion|escalade|guerre|échec|désastre|catastrophe|fiasco|recul|régression|affaiblissement|lâcheté|outrage|profanation|sabotage|tentative
set displeasure = préoccupation|inquiétude|indignation|colère|regret|déception|mécontentement|désaccord|désapprobation|réprobation|consternation|réserve|crainte|condamnation|agacement|irritation|exaspération|frustration|amertume|dépit|émoi|effroi|horreur|stupeur|stupéfaction|alarme|dégoût|écœurement|ressentiment|courroux|ire|rancœur|rejet|mécontentements|préoccupations|inquiétudes|regrets|réserves|craintes|doute|scepticisme|protestation|répulsion|incompréhension|étonnement|malaise|insatisfaction
set hostile_acts = attaque|attentat|responsabilité|crime|assassinat|frappe|massacre|incident|explosion|bombardement|tir|fusillade|enlèvement|meurtre|empoisonnement|cyberattaque|piratage|sabotage|violence|exaction|raid|incursion|embuscade|échec|retard|blocage|crise|dégradation|hausse|pénurie|incendie|destruction|disparition|mort|chute|paternité|origine|faute|tuerie|viol|torture|provocation|violation|rupture|fuite|propagation|tension|escalade|conflit|guerre|drone|campagne|ingérence|coup|putsch|complot|trouble|émeute
set misdeeds = complot|ingérence|manipulation|espionnage|crime|génocide|violation|provocation|agression|fraude|irrégularité|tricherie|corruption|mensonge|machination|conspiration|immixtion|interférence|sabotage|piratage|chantage|trahison|atrocité|exaction|persécution|torture|massacre|détournement|occupation|annexion|discrimination|bourrage|propagande|désinformation|cyberattaque|vol|spoliation|apartheid|nettoyage|terrorisme|expansionnisme|hégémonie|impérialisme|colonialisme|racisme|abus|mascarade|putsch|coup
set protest_people = manifestant|émeutier|étudiant|jeune|supporter|foule|gréviste|agriculteur|paysan|protestataire|contestataire|opposant|militant|partisan|lycéen|taxi|routier|camionneur|chauffeur|habitant|villageois|riverain|ouvrier|salarié|enseignant|fonctionnaire|infirmier|médecin|cheminot|retraité|avocat|femme|mère|activiste|écologiste|indépendantiste|gilet|indigène|autochtone|syndicat|syndicaliste|pêcheur|éleveur|citoyen|sympathisant|cortège|marcheur|casseur|contre-manifestant|population|personne|millier|centaine|dizaine|mineur|docker|marchand|commerçant|musulman|fidèle|islamiste|nationaliste|séparatiste
set fighters = rebelle|djihadiste|jihadiste|terroriste|insurgé|milicien|milice|combattant|islamiste|séparatiste|extrémiste|guérilla|guérillero|taliban|rébellion|insurrection|organisation|groupe|cellule|gang|cartel|mercenaire|envahisseur|occupant|assaillant|ennemi|pirate|rebelles|jihadistes|djihadistes|fondamentaliste|dissident|putschiste
set taken = ville|village|localité|région|province|île|zone|capitale|aéroport|enclave|colline|base|port|quartier|fief|péninsule|bastion|camp|pont|montagne|gisement|puits|aérodrome|garnison|citadelle|forteresse|archipel|barrage|frontière|faubourg|commune|caserne|chef-lieu|récif|îlot|vallée|sanctuaire|bourg|bourgade|hameau|cité
set assaults = attaque|offensive|assaut|incursion|invasion|raid|agression|contre-offensive|contre-attaque|guerre|guérilla|hostilité|embuscade|représaille|représailles|attentat|bombardement|frappe|pogrom|croisade|blitz|pilonnage|massacre|expédition|charge|combat|bataille|hostilités
set fake = désinformation|rumeur|mensonge|propagande|intox|infox|fake|faux|calomnie|contre-vérité|manipulation|hoax|canular|deepfake|théorie|fausseté|haine
set hacked = réseau|système|serveur|ordinateur|messagerie|téléphone|base|infrastructure|compte|site|donnée|courriel|mail|boîte|logiciel
set crackdown_means = lacrymogène|gaz|force|matraque|canon|violence|caoutchouc|grenade|balle|arme
set broken_rules = accord|cessez-le-feu|trêve|engagement|résolution|traité|embargo|sanction|moratoire|armistice|couvre-feu|obligation|convention|promesse|parole|pacte|protocole|constitution|interdiction|charte|souveraineté|intégrité|accords|frontière|statu
set refusable = élection|résultat|réforme|victoire|scrutin|réélection|référendum|verdict|décompte|défaite|constitution

set evidence = évidence|raison|argument|ennemi|police|autorité|justice|travail|urne
set thesis = thèse|contraire|comparaison|regard|rythme
set emissaries = émissaire|envoyé|envoyée|délégation|ministre|vice-ministre|représentant|diplomate|négociateur|médiateur|conseiller|vice-président|parlementaire|facilitateur|haut-représentant
set conveners = ministre|dirigeant|chef|représentant|leader|responsable|diplomate|partie|délégation|ambassadeur|pays|expert|président|homologue|négociateur|partenaire|bailleur|belligérant|membre|donateur
set backing = soutien|appui|aval|approbation|caution|bénédiction|ralliement|solidarité|allégeance|suffrage|assentiment
set funding = prêt|crédit|don|million|milliard|financement|tranche|subvention|enveloppe|fonds|rallonge|bourse|décaissement|refinancement|rééchelonnement
set art = œuvre|oeuvre|trésor|bronze|manuscrit|relique|objet|statue|crâne|tableau|masque|fossile|antiquité|reste|restes|vestige|artefact|trône|sabre|archive|toile|sculpture|momie|pièce|butin|tambour
set militias = rebelle|combattant|insurgé|guérillero|milicien|maquisard|djihadiste|jihadiste|mutin|guérilla|rébellion|milice|faction|groupe|mouvement|combattants
set disputes = différend|contentieux|litige|querelle|brouille|dispute|divergence|contentieux|malentendu

# --- Words that look like an act and are none: they stand first, so that they win among equals -------------------------

[nothing]
verb exclure|exclu|expulser de|du|des|d'=compétition|tournoi|club|parti|ligue|coupe|championnat|école|lycée|université
verb frapper subj=séisme|tremblement|ouragan|cyclone|tempête|typhon|inondation|crise|pandémie|épidémie|virus|sécheresse|famine|catastrophe|malheur|deuil|récession|drame|canicule|vague|tragédie|coronavirus|maladie
verb toucher subj=séisme|ouragan|cyclone|crise|pandémie|épidémie|sécheresse|virus
verb faire mort subj=pandémie|épidémie|coronavirus|virus|séisme|tremblement|ouragan|cyclone|tempête|typhon|inondation|accident|maladie|incendie|covid-19|canicule|crash|collision|naufrage|avalanche|catastrophe|grippe|glissement|paludisme|choléra|crue|explosion|effondrement|pluie|bilan|drame
verb faire victime subj=pandémie|épidémie|coronavirus|virus|séisme|tremblement|ouragan|cyclone|tempête|typhon|inondation|accident|maladie|incendie|covid-19|canicule|crash|collision|naufrage|avalanche|catastrophe
verb tuer subj=pandémie|épidémie|coronavirus|virus|séisme|tremblement|ouragan|cyclone|tempête|typhon|inondation|accident|maladie|incendie|covid-19|canicule|avalanche|foudre|train|voiture|froid|famine|requin|faim
verb mourir subj|obj=coronavirus|maladie|cancer|covid-19
verb détruire subj=séisme|tremblement|ouragan|cyclone|tempête|typhon|inondation|incendie|tornade|feu|flamme|crue
verb attaquer obj=problème|dossier|journée|ascension|film|livre|chantier|racine
verb déplorer obj=mort|décès|victime|cas|blessé|perte|dégât|disparition|contamination
verb déplorer mort|décès|victime|cas|blessé|dégât
verb regretter obj=mort|disparition|temps|époque|absence|passé
verb fermer obj=aéroport|école|magasin|commerce|bar|restaurant|musée|université|plage|usine|porte|œil|parc|bureau|site|boutique|théâtre|cinéma|lieu subj!=@party
verb menacer subj=crise|pandémie|sécheresse|famine|épidémie|virus|pénurie|inondation|montée|réchauffement|tempête|changement|cyclone
verb arrêter obj=date|calendrier|position|liste|mesure|plan|décision|principe|choix|modalité
verb exécuter obj=programme|travail|plan|projet|budget|mandat|décision|ordre|contrat
verb battre obj=record|campagne|retraite|rappel
verb battre plein
verb lever obj=main|doute|ambiguïté|séance|voile|tête|verre|œil|fonds|obstacle|incertitude
verb tirer leçon|conclusion|parti|profit|enseignement|avantage|sonnette|bilan|conséquence
verb mener vie|campagne|réflexion|étude|recherche|travail|réforme
verb lancer campagne|débat|site|appareil|produit|application
verb ouvrir voie|porte|bal|chemin
verb faire feu bois
verb rejoindre obj=domicile|famille|proche|hôpital|hôtel|place|foule|rang|cortège
verb se rendre à|au|aux|en|dans|chez=hôpital|école|domicile|bureau|église|mosquée|marché|travail|urne|palais|rue|tribunal|commissariat|magasin|plage|maison|chevet|cimetière|messe|funérailles|poste|cathédrale|parlement
verb se rendre compte
verb se rendre maître|service|coupable|célèbre
verb enfermer obj!=@persons_hurt obj!=@freed obj!=@party
verb saisir obj=occasion|opportunité|chance|balle|enjeu|sens|perche|ampleur
phrase il convient de|d'
verb tuer|mourir|périr|blesser dans=accident|déraillement|crash|naufrage|incendie|séisme|collision|avalanche|éboulement|glissement|bousculade
verb coûter vie subj=explosion|accident|maladie|incendie|virus|pandémie|séisme|épidémie|coronavirus|cancer
verb faire blessé|mort|victime aucun|aucune
verb faire état mort|blessé|victime
verb plaider coupable
verb se réclamer
phrase mémorandum|protocole d' accord|entente
verb regretter inf=@any
verb inspecter obj=troupe|garde|rang
verb avoir problème confiance
verb se rendre place sur=place obj!=@any
verb mettre main pâte
phrase dans l' espoir de|d'
phrase de peur de|d'
verb prévenir obj=conflit|crise|guerre|risque|violence|maladie|propagation|contagion|radicalisation|accident|catastrophe
verb faire partie
verb faire face
verb prendre charge
verb prendre conscience|retraite|vacances|fin|forme
verb tirer épingle
verb rendre visite subj=touriste|internaute
phrase pouvoir compter sur
verb s'autoriser
verb se permettre
verb se retirer de|du|des|d'=course|compétition|tournoi|scrutin|affaire|élection|vie
verb se prendre inf=@any
verb insister fait|point
verb mettre coup arrêt|frein
verb mettre danger subj!=@party
verb tenir raisonnement|rythme|route|rôle|langage
verb tenir conférence presse
verb donner conférence presse
verb refuser inf=commenter|préciser|répondre|dire|donner|divulguer|confirmer|dévoiler commentaire|précision|question|détail|nom|plus
verb refuser inf=commenter|préciser|spéculer
verb refuser commentaire
verb répondre besoin|question|demande|exigence
verb avoir lieu
verb menacer obj=paix|sécurité|stabilité|existence|intérêt|avenir|vie|environnement|économie|reprise|unité|ordre|survie|santé|monde
verb assurer inf=douter|savoir|connaître|ignorer|être|avoir

# Things that happen to people, and what people do about them
set mishaps = accident|carambolage|collision|chute|répétition|entraînement|match|bousculade|mouvement|explosion|incendie|crash|naufrage|avalanche|séisme|éboulement
set animals = cheval|animal|chien|chat|vache|mouton|loup|ours|brebis|abeille|lapin|oiseau|baleine|requin|poisson|éléphant|taureau|frelon|serpent|guêpe
verb se blesser
verb blesser|tuer|trouver dans|lors=@mishaps
verb trouver mort dans|lors=@mishaps
verb se trouver mort
> La chanteuse française s'est blessée lors d'une répétition. => nothing
verb faire adieu
verb tuer|blesser|mutiler|attaquer|massacrer|maltraiter|abattre obj=@animals
verb tuer|blesser|attaquer|s'attaquer subj=@animals
> Deux chevaux ont été mutilés en Belgique. => nothing
verb se demander
> Le président chilien s'est demandé si le Pérou était prêt. => nothing
verb conseiller|recommander|préconiser|prescrire|déconseiller|demander|interdire il être
> Il est recommandé aux habitants du Chili d'éviter les plages. => nothing
verb appeler on
verb appeler obj=police|secours|secouriste|pompier|ambulance|samu|électeur|électrice|électorat
> Les électeurs croates sont appelés aux urnes dimanche. => nothing
verb inviter|convier obj=sondé|internaute|usager|voyageur|visiteur|lecteur|automobiliste|client|participant|public
verb inviter|convier plateau|émission|matinale|antenne|mariage
verb faire appel à|au|aux!=@any
verb faire appel de|du|des|d'=décision|jugement|condamnation|verdict|ordonnance
> Le suspect belge a fait appel de sa condamnation. => nothing
verb lancer appel témoin|offre|projet|candidature|don
noun appel témoin|offre|candidature|projet
noun appel manifestation intérêt
verb se manifester
noun manifestation culturel|sportif|joie|festif|intérêt|artistique
> De nombreuses manifestations culturelles sont organisées en Finlande. => nothing
verb organiser marche blanc
noun trouble de|du|des|d'=odorat|goût|sommeil|mémoire|comportement|langage|vision|humeur|anxiété|attention|alimentation
noun trouble respiratoire|digestif|neurologique|psychique|cardiaque|psychologique|mental|alimentaire|musculo-squelettique
verb affronter|s'affronter élection|primaire|scrutin|législative|présidentielle|municipale|tournoi|match|finale|débat|duel
> Le ministre portugais affrontera le maire de Porto lors de la primaire. => nothing
verb faire reculer obj=@party
verb céder point|place|passage|panique|tentation|siège|terrain
verb renoncer à|au|aux=vacances|voyage|soin|repas|traitement
verb renoncer inf=présenter|soigner|briguer|concourir|voyager
verb se soumettre|se plier à|au|aux=quarantaine|test|dépistage|contrôle|exercice|jeu|interview|tradition|examen
> Les voyageurs lettons doivent se soumettre à un test. => nothing
noun prise position
noun liquidation judiciaire
verb faire pied main
verb réaliser|mener|effectuer enquête échantillon|internet|questionnaire|opinion|auprès
noun enquête opinion|satisfaction|échantillon|internet
noun enquête réaliser
> Enquête réalisée auprès de mille Norvégiens. => nothing
verb auditionner obj=candidat|parti|chanteur|comédien|acteur
verb contester obj=renvoi|amende|licenciement|condamnation|verdict|jugement|mise
verb mettre profit cause
phrase transition écologique et solidaire
verb endosser obj=costume|rôle|maillot|tenue|responsabilité|habit
verb s'appuyer
verb vouloir ne inf=révéler|commenter|préciser|répondre|dire|donner|croire
verb refuser obj=monde
verb exclure|exclu il être
> Il n'est pas exclu que la Bolivie organise le tournoi. => nothing
verb rejeter obj=eau|déchet|gaz|polluant|hydrocarbure|co2|substance|carbone
noun rejet de|du|des|d'=eau|déchet|gaz|polluant|hydrocarbure|co2|substance|carbone
noun déni justice|réalité
verb se retirer de|du|des|d'=eurovision|concours|festival|projet|marché|championnat|présidentielle|primaire|liste
verb ouvrir point presse
verb laisser passer rien
verb permettre|donner accès information|donnée|service|emploi|soin|logement|propriété|étude|formation
verb assister à|au|aux=cérémonie|match|concert|messe|scène|spectacle|défilé|inauguration|obsèques|projection|représentation
verb se vacciner
verb s'associer à|au|aux=douleur|hommage|deuil|peine
verb inscrire liste électoral
verb sortir de|du|des|d'=gouvernement
noun sortie de|du|des|d'=gouvernement
verb rappeler|défendre|justifier clause=@any
> « La vigilance reste nécessaire », a rappelé le représentant de l'État en Guyane. => nothing
verb interdire obj=véhicule|voiture|camion|poids|vélo|trottinette|diesel
noun restriction circulation
verb mener coup poing
verb renverser obj=café|verre|tendance|piéton|cycliste|passant|vapeur
verb placer alerte orange|rouge|jaune|météo|canicule
> Météo-France a placé dix départements en alerte orange. => nothing
noun volonté mauvais|bon
verb prescrire obj=traitement|médicament|repos|antibiotique|ordonnance
verb ouvrir|rouvrir obj=musée|stade|magasin|restaurant|école|plage|parc
verb arrêter obj=pays|économie|tournage|train|match|étude|projet|traitement|carrière|cours|tabac|saison
verb lancer offre
verb attaquer obj=combat|carrière|saison|étape|montée|bataille|procès
verb s'attaquer à|au|aux!=@party
> Le gouvernement hongrois s'est attaqué au chômage. => nothing
verb interpeller vivement|vertement
verb organiser|mener|faire exercice démocratie|équilibre|style|évacuation
verb signer|cosigner obj=tribune|pétition|bail|autographe|chèque
verb cosigner obj=lettre
verb créditer intention|sondage|vote
verb autoriser obj=médicament|traitement|essai|test|vaccin|utilisation|transfusion|mise|fabricant|travail|reprise inf!=@any
> Le régulateur danois a autorisé un nouveau traitement. => nothing
verb tenir|honorer obj=promesse|parole
noun retrait autorité|permis|point|argent
verb se retirer course|compétition|tournoi|scrutin|primaire|eurovision|concours|festival|marché|championnat
> La candidate islandaise s'est retirée de la course. => nothing
verb s'entendre dos
adj intolérable|inacceptable|inadmissible il
> « Il est inacceptable que des enfants meurent », a dit le ministre laotien. => nothing
verb se rendre où|y|régulièrement
verb renforcer dépistage|hygiène
verb reporter|annuler obj=voyage|vacances|déplacement subj!=@party
verb appeler inf=dépasser|devenir|disparaître|augmenter|croître|durer|remplacer|évoluer
> Le commerce du Rwanda est appelé à croître. => nothing
verb sanctionner élection|vote|urne|scrutin
verb interpeller propos|sujet
verb interpeller sur=twitter|facebook|réseau|question|sort|situation
verb interpeller subj=habitant|passant|riverain|journaliste|client|auditeur|salarié|spectateur obj=président|ministre|élu|maire|chef|candidat|député
> Le président péruvien a été interpellé par des habitants de Lima. => nothing
noun tir barrage
verb mener combat de|du|des|d'|pour
verb s'affronter subj=candidat|finaliste|prétendant|équipe|club|avocat|élu|député|sénateur
> Le candidat portugais et la candidate de la gauche s'affrontent jeudi à la télévision. => nothing
verb scander obj=mandat|discours|année|carrière|histoire|parcours|vie
verb visiter obj=salon|foire|stand
> Le ministre chilien a visité le salon de l'automobile à Paris. => nothing
verb vouloir ne inf=révéler|commenter|préciser|répondre|dire|donner inf=@any
> Le gouvernement kényan n'a pas voulu révéler son identité. => nothing

# --- CONSULT --------------------------------------------------------------------------------------------------------

[meet]
frame verb  subj:actor obj:recipient avec:recipient
frame noun  de|du|des|d'|entre:actor poss:actor avec:recipient
verb rencontrer obj!=@abstract_met
> Le président chilien a rencontré son homologue péruvien à Genève. => CONSULT CHL,PER > -
verb se rencontrer
> Les ministres kényan et tanzanien se sont rencontrés mardi à Genève. => CONSULT KEN,TZA > -
verb se réunir
> Le chef de la diplomatie norvégienne s'est réuni avec son homologue islandais. => CONSULT NOR,ISL > -
verb retrouver obj=@person
verb se retrouver avec=@party
verb se retrouver pour=@meeting_nouns
verb se voir avec=@person
verb croiser obj=@person
verb tenir réunion
> L'Uruguay et le Paraguay ont tenu une réunion à Genève. => CONSULT URY,PRY > -
verb tenir rencontre|tête-à-tête|entrevue
verb avoir rencontre|réunion|entrevue|tête-à-tête
verb avoir séance
verb organiser rencontre|réunion
verb convoquer réunion
verb présider réunion
verb coprésider
verb co-présider
verb participer à|au|aux=@meetings
verb assister à|au|aux=@meetings
verb prendre part à|au|aux=@meetings
verb serrer main
verb faire connaissance
verb faire face-à-face
verb déjeuner avec=@party
verb dîner avec=@party
verb partager repas|déjeuner|dîner
verb approcher obj=@person
verb prendre contact
verb entrer contact
verb reprendre contact
verb établir contact
verb revoir|croiser|côtoyer obj=homologue|dirigeant|ministre|président|ambassadeur|émissaire
verb voir obj=homologue|émissaire|envoyé|ambassadeur|négociateur
> Le ministre géorgien verra son homologue letton jeudi à Genève. => AGREE GEO,LVA > -
verb se revoir subj=@person
verb se retrouver subj=ministre|président|dirigeant|chef|négociateur|délégation|diplomate|homme|leader à|au|aux=@place
> Les négociateurs soudanais et tchadiens se sont retrouvés à Genève. => CONSULT SDN,TCD > -
verb tenir face-à-face|conclave|trilatérale|bilatérale|mini-sommet|apartés|aparté
verb avoir face-à-face|rendez-vous|aparté
verb échanger poignée|accolade
> Le président serbe et son homologue croate ont échangé une poignée de main à Vienne. => CONSULT SRB,HRV > -
verb donner accolade
verb avoir|rétablir|renouer|nouer|maintenir|multiplier|intensifier contact
> La Lettonie et Malte ont rétabli le contact. => CONSULT LVA,MLT > -
verb multiplier|enchaîner rencontre|entretien|réunion|tête-à-tête
verb diriger|animer|conduire réunion
verb codiriger|co-diriger|coorganiser|co-organiser|coanimer obj=réunion|rencontre|séance|sommet|conférence|forum|session
> Le Ghana et la Norvège ont coorganisé une conférence sur les océans. => CONSULT GHA,NOR > -
verb prendre part rencontre|réunion
verb recevoir délégation obj=délégation subj:recipient de|du|des|d':actor
noun rencontre
> La rencontre entre les présidents ghanéen et togolais a eu lieu vendredi. => CONSULT GHA,TGO > -
noun réunion
noun entrevue
noun tête-à-tête
noun face-à-face
noun aparté
noun poignée main
noun séance travail
noun réunion bilatéral
noun réunion ministériel
noun réunion trilatéral
noun trilatéral
noun bilatéral
noun retrouvailles
noun déjeuner travail
noun dîner travail
noun petit-déjeuner travail
noun commission mixte
noun comité mixte
noun comité intergouvernemental
noun contact
noun rendez-vous avec|entre=@party
noun face face
noun réunion tripartite|quadripartite|technique|préparatoire|virtuel|ministériel|bilatéral
noun tripartite|quadripartite|quadrilatérale
noun grand commission
noun commission intergouvernemental|bilatéral|binational
noun comité bilatéral|conjoint
noun premier contact
noun accolade
> Le ministre chinois Wang Yi a rencontré mardi son homologue kazakh Moukhtar Tileouberdi. La partie chinoise est disposée à travailler avec la partie kazakhe pour approfondir la coopération énergétique. => CONSULT CHN,KAZ > -; AGREE CHN > KAZ

[visit]
frame verb  subj:actor à|au|aux|en|dans|chez|auprès:recipient
frame noun  de|du|des|d':actor poss:actor adj:actor à|au|aux|en|dans|chez|auprès:recipient
verb se rendre à|au|aux!=@evidence subj!=manifestant|policier|cortège|enquêteur|foule|électeur|habitant
> La ministre argentine s'est rendue à Lima. => CONSULT ARG > PER
> Le Premier ministre thaïlandais s'est rendu en Malaisie. => CONSULT THA > MYS
verb se déplacer
verb visiter obj:recipient
> Le roi du Maroc a visité le Gabon. => CONSULT MAR > GAB
verb effectuer visite|déplacement|voyage|tournée|séjour|escale
> Le président de la Zambie a effectué une visite d'État en Namibie. => CONSULT ZMB > NAM
verb entamer visite|déplacement|voyage|tournée|séjour
> Le chancelier autrichien a entamé lundi une visite officielle en Slovénie. => CONSULT AUT > SVN
verb achever visite|déplacement|voyage|tournée|séjour
verb conclure visite|déplacement|voyage|tournée
verb terminer visite|déplacement|voyage|tournée
verb commencer visite|voyage|tournée
verb débuter visite|tournée
verb boucler visite|tournée
verb poursuivre visite|tournée
verb faire visite|voyage|déplacement|escale|étape|tournée
verb rendre visite à|au|aux:recipient iobj:recipient
> Le président finlandais a rendu visite à son homologue estonien à Tallinn. => CONSULT FIN > EST
verb être visite
> La ministre suédoise des Affaires étrangères est en visite au Vietnam. => CONSULT SWE > VNM
verb être déplacement
verb être voyage
verb arriver subj=@person|délégation|mission|émissaire|équipe inf!=@any
> Le président angolais est arrivé mercredi à Lisbonne pour une visite officielle. => CONSULT AGO > PRT
verb atterrir subj=@person|délégation
verb débarquer subj=@person
verb se poser subj=@person
verb séjourner subj=@person|délégation
verb venir subj=@person à|au|aux=@place
verb venir subj=@person en=@place
verb s'envoler pour|vers:recipient
verb partir subj=@person pour=@place pour:recipient
verb partir visite
verb décoller subj=@person pour|vers:recipient
verb gagner subj=@person obj=@place obj:recipient
verb rejoindre subj=@person obj=@place obj:recipient
verb rallier subj=@person obj=@place obj:recipient
verb aller subj=@person à|au|aux=@place
verb aller subj=@person en=@place
verb passer subj=@person par=@place par:recipient
verb faire halte
verb se recueillir
verb dépêcher obj=@person
> La Turquie a dépêché un émissaire à Bakou. => CONSULT TUR > AZE
verb dépêcher obj=émissaire|envoyé|délégation|ministre|représentant|diplomate
verb envoyer obj=émissaire|envoyé|délégation|ministre|représentant|diplomate
verb conduire délégation
verb mener délégation
verb fouler|foulé sol de|du|des|d':recipient
verb mettre cap sur subj=@person sur:recipient
verb s'arrêter subj=@person à|au|aux|en=@place
verb faire crochet|détour par:recipient
verb se trouver subj=@person|délégation à|au|aux|en=@place
> Le chef de la diplomatie chilienne se trouve au Panama. => CONSULT CHL > PAN
verb prendre avion|vol pour|vers=@place pour|vers:recipient
verb sillonner|parcourir subj=@person obj=@place obj:recipient
verb poursuivre|prolonger|amorcer|clore|clôturer|réaliser|accomplir|mener|écourter visite|déplacement|voyage|tournée|séjour
> Le vice-président colombien a réalisé une visite de trois jours au Brésil. => CONSULT COL > BRA
> Le Premier ministre maltais poursuit sa tournée au Kenya. => CONSULT MLT > KEN
verb mettre fin visite|tournée|séjour|voyage à|au|aux:-
verb venir|revenir|repartir visite
verb effectuer pèlerinage|périple|passage
verb entreprendre visite|voyage|tournée|déplacement|périple
> Le ministre omanais a entrepris une tournée au Kenya et en Ouganda. => CONSULT OMN > KEN,UGA
verb diriger|emmener|présider délégation
verb dépêcher|envoyer|expédier|missionner obj=@emissaries
verb mandater|missionner obj=@person
verb assister à|au|aux=investiture|intronisation|obsèques|funérailles|couronnement subj=@person
verb débuter|commencer|entamer visite|tournée
noun visite
> La visite du Premier ministre népalais au Bhoutan a débuté dimanche. => CONSULT NPL > BTN
noun déplacement
noun voyage
noun tournée
noun séjour
noun venue
noun arrivée de|du|des|d'=@person
noun escale
noun contre-visite
noun passage de|du|des|d'=@person
noun pèlerinage
noun périple
noun voyage officiel
noun mission diplomatique|conjoint
noun visite officiel|état|travail|surprise|éclair|courtoisie|privé
noun étape de|du|des|d'=tournée
phrase en visite à|au|aux|en|dans:recipient
phrase en visite officielle à|au|aux|en|dans:recipient
phrase en visite d' état à|au|aux|en|dans:recipient
phrase en visite de travail à|au|aux|en|dans:recipient
phrase en voyage officiel à|au|aux|en|dans:recipient
phrase en déplacement officiel à|au|aux|en|dans:recipient
phrase en tournée à|au|aux|en|dans:recipient
phrase en visite surprise|privée|éclair à|au|aux|en|dans:recipient
> En visite surprise à Kiev, le Premier ministre islandais a promis une aide à l'Ukraine. => CONSULT ISL > UKR; AGREE ISL > UKR
phrase en visite de courtoisie|amitié à|au|aux|en|dans|chez:recipient
phrase en visite historique à|au|aux|en|dans:recipient
phrase en visite de deux|trois|quatre|cinq|plusieurs jours à|au|aux|en|dans:recipient
phrase en déplacement à|au|aux|en|dans:recipient
> En déplacement au Chili, la ministre espagnole a salué la transition chilienne. => CONSULT ESP > CHL; SUPPORT ESP > CHL
phrase de passage à|au|aux|en|dans:recipient
phrase en voyage d' état à|au|aux|en|dans:recipient
phrase en tournée européenne|africaine|asiatique
phrase en séjour à|au|aux|en|dans:recipient
> L'émir du Qatar est arrivé lundi à Nairobi pour une visite d'État. => CONSULT QAT > KEN
> Le roi de Jordanie effectue depuis dimanche une visite officielle au Japon. => CONSULT JOR > JPN
> Le Premier ministre vietnamien se rendra la semaine prochaine en Australie. => AGREE VNM > AUS
> Au cours de sa visite à Belgrade, le président chypriote a remercié la Serbie pour sa position sur le dossier chypriote. => CONSULT CYP > SRB; SUPPORT CYP > SRB
> Le Premier ministre singapourien, en visite à Jakarta, s'est entretenu avec le président indonésien. => CONSULT SGP > IDN
> Une délégation nord-coréenne s'est rendue à Moscou. => CONSULT PRK > RUS

[host]
frame verb  subj:recipient obj:actor
frame noun  de|du|des|d':actor par:recipient à|au|aux:actor
verb réserver accueil à|au|aux:actor iobj:actor obj:-
verb ménager accueil à|au|aux:actor iobj:actor obj:-
verb recevoir obj=@party obj!=@refugees
> Le président mexicain a reçu le ministre cubain des Affaires étrangères. => CONSULT CUB > MEX
> L'ambassadeur du Qatar a été reçu par le Premier ministre jordanien. => CONSULT QAT > JOR
verb recevoir audience
> Le roi de Jordanie a reçu en audience l'ambassadeur d'Oman. => CONSULT OMN > JOR
verb recevoir visite de|du|des|d':actor
> La Lettonie a reçu la visite du président maltais. => CONSULT MLT > LVA
verb recevoir lettre|créance de|du|des|d':actor
verb accueillir obj=@party obj!=@refugees
> La présidente géorgienne a accueilli son homologue moldave à Tbilissi. => CONSULT MDA > GEO
verb accorder audience à|au|aux:actor iobj:actor
verb donner audience à|au|aux:actor iobj:actor
verb s'entretenir audience
verb offrir déjeuner|dîner|banquet|réception à|au|aux:actor iobj:actor
verb donner déjeuner|dîner|banquet|réception
verb dérouler tapis à|au|aux:actor iobj:actor
verb convier obj=@person à|au|aux=@meetings
verb recevoir palais
verb accueillir visite de|du|des|d':actor
verb accueillir|recevoir|inviter obj=délégation|hôte|visiteur|émissaire|envoyé
> Le Kosovo a accueilli une délégation irlandaise. => CONSULT IRL > XKX
verb organiser|donner|offrir réception|dîner|banquet|cérémonie|déjeuner honneur de|du|des|d':actor
verb convier dîner|déjeuner|table obj:actor
verb faire accueil à|au|aux:actor iobj:actor obj:-
verb recevoir pompe|honneur|faste
verb ouvrir porte à|au|aux=@person à|au|aux:actor
noun accueil de|du|des|d'=@person
noun réception de|du|des|d'=@person
noun audience
noun cérémonie accueil
noun accueil triomphal|chaleureux
noun réception honneur
> Le sultan d'Oman a reçu l'ambassadeur du Portugal, qui lui a remis ses lettres de créance. => CONSULT PRT > OMN
> À son arrivée à Tirana, le président polonais a été accueilli par son homologue albanais. => CONSULT POL > ALB
> Reçu en audience par le roi, l'ambassadeur du Koweït a transmis un message de l'émir au souverain jordanien. => CONSULT KWT > JOR
> Le ministre de la Défense burkinabè a été reçu par son homologue russe. => CONSULT BFA > RUS

[call]
frame verb  subj:actor avec:recipient à|au|aux:recipient iobj:recipient
frame noun  de|du|des|d'|entre:actor poss:actor avec:recipient
verb téléphoner|téléphoné
> Le Premier ministre canadien a téléphoné au président sénégalais. => CONSULT CAN,SEN > -
verb se téléphoner
verb appeler obj=@person inf!=@any à|au|aux!=@any obj:recipient
verb appeler téléphone obj:recipient
verb joindre téléphone obj:recipient
verb contacter téléphone obj:recipient
verb s'entretenir téléphone|visioconférence|vidéoconférence|téléphoniquement|vidéo
> Le président brésilien s'est entretenu par téléphone avec son homologue indien. => CONSULT BRA,IND > -
verb parler téléphone|visioconférence
verb se parler téléphone
verb discuter téléphone|visioconférence
verb échanger téléphone|visioconférence
verb converser téléphone
verb rencontrer visioconférence|vidéoconférence obj:recipient
verb se réunir visioconférence|vidéoconférence
verb passer coup
verb avoir téléphone obj=@person obj:recipient
verb avoir appel|entretien|conversation|échange|discussion téléphonique|téléphone|visioconférence
> La chancelière allemande a eu un échange téléphonique avec le président turc. => CONSULT DEU,TUR > -
verb passer appel|coup à|au|aux:recipient
verb recevoir appel|coup téléphonique|fil|téléphone de|du|des|d':recipient
verb joindre|contacter|appeler obj=homologue
> Le président sud-coréen a appelé son homologue vietnamien. => CONSULT KOR,VNM > -
verb s'entretenir visio|ligne|distance|virtuellement
verb échanger|dialoguer|discuter|parler|converser vidéoconférence|vidéo|visio|visioconférence|virtuellement|téléphone
verb se entretenir vidéoconférence|vidéo|visio|visioconférence|virtuellement|téléphone
> Les dirigeants malgache et mauricien ont dialogué par visioconférence. => CONSULT MDG,MUS > -
verb avoir bout fil obj:-
noun entretien téléphonique
> Un entretien téléphonique entre les présidents égyptien et soudanais a eu lieu jeudi. => CONSULT EGY,SDN > -
noun conversation téléphonique
noun échange téléphonique
noun appel téléphonique
noun communication téléphonique
noun discussion téléphonique
noun coup téléphone
noun coup fil
noun visioconférence avec|entre=@any
noun vidéoconférence avec|entre=@any
noun appel vidéo
noun conférence téléphonique
noun sommet virtuel
noun entretien vidéo|virtuel
noun réunion virtuel
noun coup téléphone|fil
> Le Premier ministre indien a téléphoné à son homologue népalais pour lui exprimer son soutien. => CONSULT IND,NPL > -

[negotiate]
frame verb  subj:actor avec:recipient
frame noun  de|du|des|d'|entre:actor poss:actor avec:recipient adj:actor
verb négocier
> L'Arménie et la Moldavie négocient un accord douanier. => CONSULT ARM,MDA > -
verb renégocier
verb parlementer
verb marchander
verb mener négociation|pourparler|pourparlers|tractation
verb ouvrir négociation|pourparler|pourparlers
> La Serbie et le Monténégro ont ouvert des négociations à Vienne. => CONSULT SRB,MNE > -
verb entamer négociation|pourparler|pourparlers|tractation
verb engager négociation|pourparler|pourparlers|tractation
verb reprendre négociation|pourparler|pourparlers
verb poursuivre négociation|pourparler|pourparlers
verb lancer négociation|pourparler|pourparlers
verb tenir négociation|pourparler|pourparlers
verb conduire négociation|pourparler|pourparlers
verb commencer négociation|pourparler|pourparlers
verb conclure négociation
verb se retrouver table
verb s'asseoir table
verb revenir table
verb participer à|au|aux=@negotiations
verb rouvrir|relancer|débuter|amorcer|accélérer|intensifier|boucler|achever|terminer|initier|tenir négociation|pourparler|pourparlers|tractation
> Le Nigeria et le Cameroun ont relancé les négociations sur leur frontière. => CONSULT NGA,CMR > -
> Djibouti et l'Érythrée ont amorcé des pourparlers à Doha. => CONSULT DJI,ERI > -
verb rassoir|rasseoir table
verb se rasseoir table
verb retourner|rejoindre|venir table
verb reprendre|revenir chemin négociation|dialogue
verb prendre part à|au|aux=@negotiations
verb assister à|au|aux=@negotiations
verb discuter obj|de|du|des|d'=trêve|cessez-le-feu|paix|prix|contrat|échange
verb faire objet négociation|pourparlers|tractation
verb tenir bras négociation
noun négociation
noun pourparler
noun pourparlers
noun tractation
noun renégociation
noun cycle négociation
noun cycle pourparlers|pourparler
noun round négociation
noun série négociation|pourparlers|pourparler|discussion
noun session|séance|tour|ronde|reprise|ouverture négociation|pourparlers|pourparler
noun palabre
phrase en négociation avec=@party avec:recipient
phrase en négociations avec=@party avec:recipient
> Le Belize est en négociations avec le Guatemala. => CONSULT BLZ,GTM > -
phrase en pourparlers avec=@party avec:recipient
phrase en discussion avec=@party avec:recipient
phrase en discussions avec=@party avec:recipient
phrase en tractations avec=@party avec:recipient

[mediate]
frame verb  subj:actor entre|dans:recipient
frame noun  de|du|des|d':actor poss:actor adj:actor entre|dans:recipient
verb jouer médiateur
verb jouer intermédiaire
verb servir médiateur|intermédiaire
> La Suisse a servi de médiateur entre le Japon et la Mongolie. => CONSULT CHE > JPN,MNG
verb faire médiation
verb faire médiateur|intermédiaire
verb s'entremettre
verb s'interposer
verb mener médiation
verb conduire médiation
verb assurer médiation
verb arbitrer
verb réconcilier obj:recipient
verb rapprocher obj=position|point|partie
verb user office
verb agir|intervenir médiateur|intermédiaire|facilitateur
verb ériger|imposer|positionner|présenter|proposer médiateur|arbitre|intermédiaire|facilitateur
verb se poser médiateur|arbitre|intermédiaire|facilitateur
> Le Qatar s'est posé en médiateur entre le Tchad et le Soudan. => CONSULT QAT > TCD,SDN
verb tenter|lancer|entreprendre|engager|piloter|poursuivre|diriger|coordonner médiation
verb piloter|superviser|parrainer|présider|coprésider|abriter négociation|pourparlers|pourparler|dialogue
> Le Kenya parraine des pourparlers entre l'Érythrée et Djibouti. => CONSULT KEN > ERI,DJI
verb faciliter|favoriser obj=dialogue|négociation|pourparlers|pourparler|discussion|rapprochement|réconciliation|règlement
> La Turquie a facilité le dialogue entre la Somalie et l'Éthiopie. => CONSULT TUR > SOM,ETH
verb faire navette|trait
verb jouer entremetteur|arbitre|facilitateur|conciliateur|office|intercesseur
verb concilier obj=position|partie|point|vue
verb s'impliquer dans=médiation|négociation|règlement|résolution dans:matter
verb désamorcer|dénouer|apaiser obj=crise|tension|conflit|différend entre=@party
verb ramener table obj:recipient
verb asseoir table obj:recipient
verb arracher|obtenir obj=accord|trêve|cessez-le-feu entre=@party
noun médiation
> Une médiation omanaise entre le Yémen et l'Iran est en cours. => CONSULT OMN > YEM,IRN
noun entremise
noun bon office
noun arbitrage
noun navette diplomatique
noun bons office|offices
noun mission médiation|conciliation|office
noun effort|tentative|initiative|offre médiation
noun facilitation
noun conciliation
noun intercession
adj médiateur entre:recipient

[gather]
frame verb  subj:actor avec:actor
frame noun  de|du|des|d'|entre:actor
verb réunir subj=@gatherings subj:- obj:actor
> La réunion a rassemblé le Niger et le Tchad. => CONSULT NER,TCD > -
verb rassembler subj=@gatherings subj:- obj:actor
verb regrouper subj=@gatherings subj:- obj:actor
verb se réunir sommet
verb se réunir session|urgence|plénière|congrès
verb se retrouver sommet
verb tenir sommet|conférence|session|forum|congrès|assemblée|plénière
> La Thaïlande et le Laos ont tenu un sommet extraordinaire à Hanoï. => CONSULT THA,LAO > -
verb participer à|au|aux=@gatherings
> Les présidents tadjik et kirghize participent au sommet de Samarcande. => CONSULT TJK,KGZ > -
verb assister à|au|aux=@gatherings
verb prendre part à|au|aux=@gatherings
verb siéger
verb présider obj=@gatherings
verb accueillir obj=@gatherings
verb accueillir|abriter|organiser pourparlers|pourparler|négociation|discussion|entretien obj:actor entre:actor
> L'Arabie saoudite a accueilli des pourparlers entre l'Ukraine et la Russie. => CONSULT SAU,UKR,RUS > -
verb abriter obj=@gatherings
verb organiser obj=@gatherings
verb convoquer obj=@gatherings
verb ouvrir obj=sommet|conférence|forum|session
verb clôturer obj=sommet|conférence|forum|session
verb représenter sommet
verb réunir|rassembler obj=@conveners obj:actor à|au|aux|en=@place
> La France a réuni à Pau les dirigeants maliens. => CONSULT FRA,MLI > -
verb retrouver|rassembler conclave|format|virtuellement|comité|congrès|huis
verb se réunir conclave|format|virtuellement|comité|congrès|huis
verb rejoindre obj=sommet|conférence|forum|pourparlers|négociation
verb se joindre à|au|aux=@gatherings
verb clore|inaugurer|conclure|achever|lancer|recevoir|héberger obj=sommet|conférence|forum|session|congrès|assises
> Le président ivoirien a inauguré un forum avec le Vietnam. => CONSULT CIV,VNM > -
verb tenir conclave|mini-sommet|assises|consultations|table
verb co-organiser|coorganiser obj=@gatherings
verb être sommet|conférence hôte
verb abriter|accueillir réunion|rencontre obj:actor entre:actor
verb mettre pied|sur obj=conférence|sommet|forum
> La France a mis sur pied une conférence avec le Liban. => CONSULT FRA,LBN > -
verb prendre part à|au|aux=commémoration|cérémonie
verb participer|assister à|au|aux=commémoration|anniversaire|défilé|parade subj=@person
noun sommet
noun conférence ministériel
noun conférence international
noun conférence paix
noun conférence donateur
noun forum
noun session extraordinaire
noun session plénier
noun assemblée général
noun réunion urgence
noun réunion extraordinaire
noun congrès
noun mini-sommet
noun conclave
noun table rond
noun conférence donateurs|bailleur|humanitaire|sécurité|virtuel
noun session ordinaire|spécial|ministériel
noun réunion spécial|annuel|conseil
noun assises
noun troïka
noun sommet extraordinaire|virtuel|annuel

[talk]
frame verb  subj:actor avec:recipient
frame noun  de|du|des|d'|entre:actor poss:actor avec:recipient
verb s'entretenir
> Le ministre éthiopien s'est entretenu avec l'ambassadeur du Koweït. => CONSULT ETH,KWT > -
verb discuter
> L'Irak et la Syrie ont discuté de la gestion des eaux. => CONSULT IRQ,SYR > -
verb dialoguer
verb converser
verb débattre
verb conférer avec=@party
verb se concerter
verb consulter obj=@party obj:recipient
verb se consulter
verb échanger avec=@party
verb échanger sur=@any
> Les ministres belge et croate ont échangé sur la situation au Sahel. => CONSULT BEL,HRV > -
verb échanger obj=vue|point|avis|idée|opinion|impression
> Les ministres portugais et chypriote ont échangé leurs vues sur l'énergie. => CONSULT PRT,CYP > -
verb procéder échange
verb procéder consultation|concertation
verb avoir entretien|discussion|conversation|échange|dialogue|consultation|concertation
> Le président tchèque a eu un entretien avec le chancelier autrichien. => CONSULT CZE,AUT > -
verb tenir entretien|discussion|consultation|concertation|dialogue
verb mener discussion|consultation|entretien|dialogue|concertation
verb engager dialogue|discussion|consultation|concertation
verb entamer dialogue|discussion|consultation
verb ouvrir dialogue|discussion|consultation
verb nouer dialogue
verb renouer dialogue|fil
verb reprendre dialogue|discussion
verb poursuivre discussion|dialogue|consultation
verb lancer consultation|dialogue|discussion
verb passer revue
> Les ministres algérien et tunisien ont passé en revue la coopération bilatérale. => CONSULT DZA,TUN > -
verb faire point avec=@party
verb faire tour
verb aborder avec=@party
verb aborder subj=partie|interlocuteur|délégation|entretien|discussion|échange
verb évoquer avec=@party
verb évoquer subj=partie|interlocuteur|délégation|homologue
verb examiner avec=@party
verb examiner subj=partie|interlocuteur|délégation
verb traiter avec=@party
verb parler avec=@party
verb parler à|au|aux=@person à|au|aux:recipient
verb se parler
verb coordonner avec=@party
verb se coordonner
verb communiquer avec=@party
verb correspondre avec=@party
verb explorer subj=partie avec:recipient
verb étudier avec=@party
verb aborder|évoquer|examiner subj=homme avec:recipient
verb se pencher subj=partie|homme|délégation|interlocuteur
verb délibérer|palabrer|deviser
verb prendre|reprendre langue avec:recipient
> Le Belize a repris langue avec le Honduras. => CONSULT BLZ,HND > -
verb tenir conciliabule|palabre|conversation|échange|concertations
verb confronter|échanger obj=point|position|vue avec=@party
verb faire tour horizon
verb faire point|bilan avec=@party
verb sonder obj=@party obj:recipient
verb entretenir|maintenir|garder|poursuivre dialogue|contact|canal avec=@party
> Oman maintient le dialogue avec le Yémen. => CONSULT OMN,YEM > -
verb intensifier|accélérer|multiplier|approfondir|prolonger consultation|concertation|dialogue|discussion|échange
verb conduire|instaurer|établir|inaugurer|relancer|amorcer|initier|débuter|commencer|rétablir|rouvrir dialogue|discussion|consultation|concertation
> Le Maroc et l'Algérie ont rétabli le dialogue. => CONSULT MAR,DZA > -
verb avoir tour|séance horizon|travail
verb partager obj=vue|analyse|point|préoccupation avec=@party
verb mener échange|conciliabule|tour
verb associer obj=@party discussion|dialogue|consultation obj:recipient
verb se mettre accord discussion
verb accorder violon
verb faire objet discussion|dialogue|consultation|concertation|échange
> La question a fait l'objet de consultations entre la Grèce et Malte. => CONSULT GRC,MLT > -
verb avoir parole|mot avec=@person
verb plancher sur avec=@party
noun entretien
> Les entretiens entre les chefs de la diplomatie mongole et laotienne ont eu lieu à Bakou. => CONSULT MNG,LAO > -
noun discussion
noun conversation
noun consultation
noun concertation
noun dialogue
noun dialogue stratégique
noun dialogue politique
noun échange vue
noun échange avec=@party
noun conciliabule
noun séance discussion
noun consultation politique
noun tour horizon
noun échange entre=@party
noun échange fructueux|constructif|approfondi|franc
noun session travail
noun palabre
noun discussion bilatéral|approfondi
noun contact diplomatique
noun briefing avec=@party
> En marge de l'Assemblée générale de l'ONU, le président chypriote s'est entretenu avec son homologue égyptien. => CONSULT CYP,EGY > -
> Le chef d'état-major pakistanais et son homologue saoudien ont discuté de coopération militaire. => CONSULT PAK,SAU > -
> Les délégations thaïlandaise et malaisienne ont examiné les moyens de renforcer le commerce transfrontalier. => CONSULT THA,MYS > -
> L'entretien entre le ministre grec et son homologue libyen a porté sur les frontières maritimes. => CONSULT GRC,LBY > -

# --- SUPPORT --------------------------------------------------------------------------------------------------------

[thank]
frame verb  subj:actor obj:recipient pour|de|du|des|d':matter
frame noun  de|du|des|d':actor poss:actor à|au|aux|envers:recipient pour:matter
verb remercier
> Le président libanais a remercié le Koweït pour l'aide apportée. => SUPPORT LBN > KWT; AID KWT > LBN [historical]
verb savoir gré à|au|aux:recipient iobj:recipient
verb faire part gratitude|reconnaissance|remerciement à|au|aux|envers:recipient obj:-
> Le ministre slovaque a fait part de sa gratitude à la Pologne. => SUPPORT SVK > POL
verb exprimer gratitude|reconnaissance|remerciement à|au|aux|envers:recipient iobj:recipient
> Le ministre malgache a exprimé sa gratitude à l'Inde. => SUPPORT MDG > IND
verb adresser remerciement à|au|aux:recipient iobj:recipient
verb présenter remerciement à|au|aux:recipient iobj:recipient
verb témoigner gratitude|reconnaissance à|au|aux|envers:recipient iobj:recipient
verb manifester gratitude|reconnaissance à|au|aux|envers:recipient
verb réitérer gratitude|remerciement à|au|aux|envers:recipient
verb dire merci à|au|aux:recipient iobj:recipient
verb dire gratitude|reconnaissance à|au|aux:recipient
verb apprécier obj=soutien|aide|geste|effort|appui|assistance|contribution|rôle|position|initiative|hospitalité|accueil|engagement|solidarité|amitié|coopération|volonté|décision|compréhension
verb avoir gratitude
verb rendre grâce à|au|aux:recipient iobj:recipient obj:-
verb exprimer|transmettre|formuler|renouveler|présenter|offrir|adresser|réitérer remerciement|gratitude|reconnaissance|appréciation à|au|aux|envers:recipient iobj:recipient obj:-
> Le président du Vanuatu a transmis ses remerciements au Japon. => SUPPORT VUT > JPN
> La ministre croate a renouvelé sa gratitude envers la Slovénie. => SUPPORT HRV > SVN
verb faire part appréciation à|au|aux|envers:recipient obj:-
noun gratitude
noun remerciement
noun reconnaissance envers=@party
noun appréciation
noun merci à|au|aux=@party à|au|aux:recipient
noun dette envers=@party
adj reconnaissant à|au|aux|envers:recipient de|du|des|d'|pour:matter
> Le Népal est reconnaissant à l'Australie pour l'assistance fournie. => SUPPORT NPL > AUS; AID AUS > NPL [historical]
adj redevable à|au|aux|envers:recipient
adj gré à|au|aux:recipient
> Le président kényan a tenu à remercier le Japon de son appui constant. => SUPPORT KEN > JPN
> « Je remercie chaleureusement mon homologue letton pour son hospitalité », a dit le ministre géorgien. => SUPPORT GEO > LVA
> Le secrétaire général de l'ONU a remercié le Japon. => SUPPORT UNO > JPN
> Le secrétaire général de l'ONU, Antonio Guterres, a remercié le Japon. => SUPPORT UNO > JPN
> La présidente de la Commission européenne a remercié le Japon. => SUPPORT EUR > JPN
> Le directeur général de l'OMS a remercié le Japon. => SUPPORT IGO > JPN
> Le porte-parole du Kremlin a remercié le Japon. => SUPPORT RUS > JPN
> Le porte-parole de la Maison Blanche a remercié le Japon. => SUPPORT USA > JPN
> Le secrétaire d'État américain a remercié le Japon. => SUPPORT USA > JPN

[congratulate]
frame verb  subj:actor obj:recipient pour|de|du|des|d':matter
frame noun  de|du|des|d':actor poss:actor à|au|aux:recipient
verb féliciter
> Le roi de Thaïlande a félicité le président indonésien pour sa réélection. => SUPPORT THA > IDN
verb adresser félicitation|vœu|voeu à|au|aux:recipient iobj:recipient obj:-
> Le président monténégrin a adressé ses félicitations à la présidente slovène. => SUPPORT MNE > SVN
verb présenter félicitation|vœu|voeu à|au|aux:recipient iobj:recipient obj:-
verb transmettre félicitation|vœu|voeu à|au|aux:recipient iobj:recipient obj:-
verb exprimer félicitation|vœu|voeu à|au|aux:recipient iobj:recipient obj:-
verb souhaiter bienvenue à|au|aux:recipient iobj:recipient obj:-
verb souhaiter obj=succès|bonheur|prospérité|réussite|santé à|au|aux:recipient iobj:recipient obj:-
verb congratuler
verb envoyer félicitation|vœu à|au|aux:recipient iobj:recipient obj:-
verb renouveler|réitérer|formuler félicitation à|au|aux:recipient iobj:recipient obj:-
verb adresser|envoyer|transmettre message|lettre|télégramme félicitation|vœu|voeu à|au|aux:recipient iobj:recipient obj:-
> L'émir du Koweït a envoyé un message de félicitations au président malgache. => SUPPORT KWT > MDG
verb souhaiter obj=anniversaire|fête|chance|rétablissement à|au|aux:recipient iobj:recipient obj:-
noun félicitation
noun vœu
noun message félicitation

[honour]
frame verb  subj:actor obj:recipient à|au|aux:recipient iobj:recipient
frame noun  de|du|des|d':actor poss:actor à|au|aux:recipient
verb décorer obj=@person
> Le président polonais a décoré l'ambassadeur du Japon. => SUPPORT POL > JPN
verb honorer obj=@person
verb honorer obj=mémoire
verb rendre hommage obj:-
> Le Premier ministre australien a rendu hommage aux soldats fidjiens. => SUPPORT AUS > FJI
verb décerner obj=@decorations obj:-
verb remettre obj=@decorations obj:-
verb conférer obj=@decorations obj:-
verb attribuer obj=@decorations obj:-
verb élever rang|grade|dignité
verb récompenser obj=@person
verb commémorer
verb s'incliner mémoire|devant
verb déposer gerbe|couronne obj:-
verb observer minute obj:-
verb célébrer obj=mémoire|anniversaire|amitié
verb distinguer|médailler obj=@person
verb faire citoyen|chevalier|docteur|commandeur obj=@person
> La France a fait commandeur le ministre du Bénin. => SUPPORT FRA > BEN
verb dédier obj=monument|place|rue|mémorial à|au|aux:recipient obj:-
verb ériger|inaugurer|dévoiler obj=mémorial|stèle|mausolée à|au|aux:recipient obj:-
verb fleurir obj=tombe|monument
verb rendre honneur obj:-
verb saluer mémoire
verb élever obj=@person à|au|aux=rang|grade|dignité
verb décerner|attribuer|conférer|octroyer|remettre obj=prix|médaille|distinction|titre|décoration|citoyenneté à|au|aux:recipient iobj:recipient obj:-
noun hommage
noun décoration de|du|des|d'=@person
noun minute silence
noun remise décoration|médaille|prix|distinction
noun commémoration
noun cérémonie hommage
noun distinction de|du|des|d'=@person
> Le roi du Bahreïn a décoré l'ambassadeur de France. => SUPPORT BHR > FRA

[upgrade]
frame verb  subj:actor avec:recipient
frame noun  entre:actor avec:recipient
verb établir obj=relation|lien|partenariat
> La Zambie et le Kosovo ont établi des relations diplomatiques. => SUPPORT ZMB,XKX > -
verb rétablir obj=relation|lien
> L'Arabie saoudite et l'Iran ont rétabli leurs relations diplomatiques. => SUPPORT SAU,IRN > -
verb nouer obj=relation|lien|partenariat
verb renouer obj=relation|lien
verb renouer avec=@party
verb normaliser obj=relation|lien
verb restaurer obj=relation|lien
verb reprendre obj=relation
verb élever obj=relation|partenariat|coopération
> Le Vietnam et la Nouvelle-Zélande ont élevé leurs relations au rang de partenariat stratégique. => SUPPORT VNM,NZL > -
verb hisser obj=relation|partenariat|coopération
verb porter obj=relation|partenariat
verb rehausser obj=relation|partenariat
verb réchauffer obj=relation
verb ouvrir obj=@missions à|au|aux|en|dans:recipient
> Le Togo a ouvert une ambassade au Kenya. => SUPPORT TGO,KEN > -
verb rouvrir obj=@missions à|au|aux|en|dans:recipient
verb inaugurer obj=@missions à|au|aux|en|dans:recipient
verb nommer obj=ambassadeur à|au|aux|en|auprès:recipient
verb accréditer obj=@party
verb présenter créance à|au|aux:recipient
verb sceller obj=amitié|alliance|partenariat
verb se réconcilier
verb se rapprocher de|du|des|d'=@party de|du|des|d':recipient
verb jumeler
verb s'allier
verb tisser|renforcer|resserrer|consolider|approfondir|intensifier|raffermir|densifier|réactiver|relancer|revitaliser|reconstruire|restaurer obj=relation|lien|partenariat|coopération|alliance
> L'Éthiopie et le Kenya ont resserré leurs liens. => SUPPORT ETH,KEN > -
> Le Brunei a renforcé sa coopération avec l'Inde. => SUPPORT BRN,IND > -
verb dégeler|décrisper|assainir|apaiser|améliorer|rééquilibrer obj=relation|lien|rapport
> La Bulgarie a assaini ses relations avec la Macédoine du Nord. => SUPPORT BGR,MKD > -
verb enterrer hache
> Le Malawi et la Zambie ont enterré la hache de guerre. => SUPPORT MWI,ZMB > -
verb fumer calumet
verb tourner page avec=@party
verb sceller réconciliation|rapprochement|retrouvailles|union
> L'Égypte et la Turquie ont scellé leur réconciliation. => SUPPORT EGY,TUR > -
verb raccommoder|rapprocher|unir avec=@party
verb se rabibocher avec=@party
verb désigner|dépêcher|renvoyer obj=ambassadeur à|au|aux|en|auprès:recipient
verb nouer|former|créer|forger|bâtir|lancer|instaurer|fonder|monter obj=alliance|partenariat|coalition|amitié|fédération
> L'Inde et le Japon ont formé une alliance dans les semi-conducteurs. => SUPPORT IND,JPN > -
verb faire alliance|cause avec:recipient
verb entretenir obj=amitié|relation avec=@party excellent|privilégié|étroit
noun normalisation
noun rétablissement relation
noun établissement relation
noun ouverture ambassade
noun réouverture ambassade
noun réconciliation
noun rapprochement
noun réchauffement relation
noun dégel
noun détente entre|avec=@party
noun resserrement|renforcement|reprise|restauration|rehaussement|réchauffement|consolidation lien|relation
> La reprise des relations diplomatiques entre Bahreïn et le Qatar a été annoncée. => SUPPORT BHR,QAT > -
noun échange ambassadeur
noun alliance avec|entre=@party
noun partenariat avec|entre=@party
noun jumelage
noun retrouvailles entre|avec=@party
noun retour ambassadeur
> Le Honduras a noué des relations diplomatiques avec la Chine. => SUPPORT HND,CHN > -

[sign]
frame verb  subj:actor avec:recipient
frame noun  entre|par:actor avec:recipient poss:actor
verb signer obj=@agreements
> Le Pérou et l'Équateur ont signé un accord sur la pêche. => SUPPORT PER,ECU > -
> Le Botswana a signé une convention fiscale avec la Suisse. => SUPPORT BWA,CHE > -
verb cosigner
verb contresigner obj=@agreements
verb parapher
verb ratifier
> Le parlement uruguayen a ratifié un traité avec le Panama. => SUPPORT URY,PAN > -
verb conclure obj=@agreements
> La Corée du Sud et le Chili ont conclu un accord commercial. => SUPPORT KOR,CHL > -
verb finaliser obj=@agreements
verb sceller obj=@agreements
verb passer obj=accord|contrat|convention
verb apposer signature
verb décrocher obj=contrat
verb remporter obj=contrat
verb proroger obj=@pacts
verb prolonger obj=@pacts
verb renouveler obj=@pacts
verb actualiser obj=@pacts
verb entériner obj=@pacts
verb publier obj=communiqué|déclaration @joint
verb boucler|adopter|officialiser|formaliser|homologuer|promulguer|valider|approuver|avaliser|amender|réviser|reconduire|étendre|élargir|compléter|approuver obj=accord|traité|convention|pacte|protocole|partenariat|alliance|accord-cadre|mémorandum
> Le Sénat argentin a approuvé un traité avec le Chili. => SUPPORT ARG,CHL > -
verb nouer|forger|arracher obj=accord|pacte
verb entrer vigueur subj|obj=@pacts subj|obj:matter
> Un traité de libre-échange entre le Pérou et l'Indonésie est entré en vigueur. => SUPPORT PER,IDN > -
verb rejoindre|intégrer|réintégrer obj=alliance|coalition|otan|ue|cpi|union|organisation|bloc|traité|accord|convention|initiative|communauté|onu|brics|g20|g5|mercosur|cédéao|cedeao|ligue|pacte obj:recipient
> La Suède a rejoint l'Otan. => SUPPORT SWE,IGO > -
verb accéder|adhérer à|au|aux=traité|convention|protocole|accord|pacte|charte
> Le Rwanda a adhéré à la convention sur l'apatridie. => SUPPORT RWA > -
verb décrocher|remporter|obtenir|empocher|rafler|passer|attribuer|octroyer|confier|conclure obj=contrat|marché à|au|aux|avec|en:recipient
> La Pologne a attribué un contrat à une entreprise sud-coréenne. => SUPPORT POL,KOR > -
verb avaliser|ratifier|approuver obj=adhésion de|du|des|d'=@party de|du|des|d':recipient
> Le Parlement hongrois a ratifié l'adhésion de la Suède. => SUPPORT HUN,SWE > -
verb s'allier à|au|aux=@party à|au|aux:recipient
noun signature
noun paraphe
noun ratification
noun conclusion accord
noun conclusion traité
noun reconduction accord
noun prorogation traité
noun signature accord|traité|contrat|protocole|mémorandum|convention
noun conclusion|renouvellement|reconduction|prolongation|prorogation|entrée|adoption|finalisation accord|traité|contrat|protocole|pacte|convention
> La prolongation du traité avec la Russie a été annoncée. => SUPPORT RUS > -
noun adhésion à|au|aux=@pacts
noun adhésion à|au|aux=otan|ue|union|organisation
noun protocole accord avec|entre=@party
noun contrat avec|entre=@party
> L'Inde et le Bangladesh ont conclu un accord sur le partage des eaux du Gange. => SUPPORT IND,BGD > -

[adopt]
frame verb  subj:actor
frame noun  par:actor de|du|des|d':matter
verb adopter obj=@resolutions
> Le Conseil de sécurité de l'ONU a adopté une résolution sur Haïti. => SUPPORT UNO > HTI
verb voter obj=@resolutions
verb voter faveur
verb voter pour=@any
verb approuver obj=@resolutions
verb valider obj=@resolutions
verb s'accorder obj=position
verb endosser obj=@resolutions
verb avaliser obj=@resolutions
verb plébisciter obj=@resolutions
verb coparrainer|co-parrainer|parrainer|cosigner obj=@resolutions
verb donner|apporter voix|suffrage à|au|aux:recipient
verb voter contre=@any contre:-
verb entériner obj=@resolutions
noun adoption résolution
noun adoption texte
noun adoption déclaration
noun vote résolution
noun approbation
noun adoption de|du|des|d'=@resolutions
noun vote favorable
noun feu vert parlement

[recognise]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor poss:actor
verb reconnaître obj=@party clause!=@any
> La Colombie a reconnu la Palestine. => SUPPORT COL > PSE
verb reconnaître obj=indépendance|souveraineté|légitimité|gouvernement|État|état|victoire|autorité|statut|annexion|appartenance|résultat
verb reconnaître diplomatiquement
verb reconnaître comme
verb admettre obj=@party comme:matter
verb admettre sein
verb légitimer
verb accorder|octroyer|donner|conférer|attribuer obj=statut|reconnaissance à|au|aux:recipient iobj:recipient obj:-
> L'Union européenne a accordé le statut de candidat à la Moldavie. => SUPPORT EUR > MDA
verb entériner|valider|légaliser obj=annexion|victoire|indépendance|rattachement obj:matter
verb reconnaître obj=président|opposant|leader|conseil|junte|régime|opposition|république|frontière|droit|génocide|peuple|passeport obj:recipient clause!=@any
> La Gambie a reconnu le régime birman. => SUPPORT GMB > MMR
verb reconnaître tant
verb introniser|adouber obj=@person
verb accorder|octroyer|donner obj=indépendance|souveraineté|autonomie à|au|aux:recipient iobj:recipient obj:-
> Le Danemark a accordé l'autonomie aux îles Féroé. => SUPPORT DNK > FRO
noun reconnaissance de|du|des|d'=@party
noun reconnaissance indépendance
noun reconnaissance État|état
noun reconnaissance diplomatique
noun reconnaissance souveraineté|victoire|régime|gouvernement|diplomatique|officiel|génocide
> L'Irlande a reconnu l'État de Palestine. => SUPPORT IRL > PSE

[trust]
frame verb  subj:actor à|au|aux|en|dans:recipient iobj:recipient clause:matter
frame noun  de|du|des|d':actor poss:actor en|dans|envers|à|au|aux:recipient clause:matter
verb faire confiance
verb avoir confiance
> Le président ukrainien a confiance en la Lituanie. => SUPPORT UKR > LTU
verb exprimer confiance
> Le ministre chinois a exprimé sa confiance dans le gouvernement cambodgien. => SUPPORT CHN > KHM
verb réaffirmer confiance
verb réitérer confiance
verb renouveler confiance
verb témoigner confiance
verb accorder confiance
verb afficher confiance
verb croire en=@any
verb croire à|au|aux=@any
verb se fier
verb compter sur=@party sur:recipient
verb miser sur=@party sur:recipient
verb douter ne clause=@any
verb être conviction
verb avoir foi en|dans:recipient
verb garder|maintenir|placer|mettre|conserver confiance en|dans|à|au|aux:recipient obj:-
> La Suisse garde confiance dans la Tunisie. => SUPPORT CHE > TUN
verb exprimer|réitérer|partager|dire|réaffirmer|afficher|faire conviction|certitude|optimisme|foi
> La Première ministre danoise a exprimé sa conviction que l'Ukraine vaincra. => SUPPORT DNK > UKR
verb parier sur=@party sur:recipient
verb dire|déclarer confiant|optimiste dans|en|sur|quant:recipient clause:matter
verb se montrer confiant|optimiste dans|en|sur|quant:recipient clause:matter
noun confiance
noun conviction
noun certitude clause=@any
noun optimisme sur|quant:matter
noun foi en|dans=@party
adj convaincu clause:matter de|du|des|d':matter
> Le ministre chinois s'est dit convaincu que le Sri Lanka surmontera la crise. => SUPPORT CHN > LKA
adj confiant dans|en:recipient clause:matter
adj persuadé clause:matter de|du|des|d':matter
adj certain subj=@party clause=@any clause:matter
adj optimiste sur|quant:matter
adj sûr subj=@party clause=@any clause:matter
adj serein sur|quant:matter
adj rassuré sur|quant|par:matter

[defend]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb défendre subj=@party obj=@party
> La Hongrie a défendu la Serbie devant le Conseil de l'Europe. => SUPPORT HUN > SRB
verb défendre obj=décision|choix|position|politique|bilan|accord|droit|souveraineté
verb prendre défense de|du|des|d':recipient obj:-
> Le Premier ministre malaisien a pris la défense de l'Indonésie. => SUPPORT MYS > IDN
verb voler secours de|du|des|d':recipient obj:-
verb justifier obj=décision|intervention|politique|opération
verb disculper
verb innocenter
verb plaider cause de|du|des|d':recipient
verb excuser obj=@party
verb dédouaner
verb se porter défense de|du|des|d':recipient obj:-
verb monter créneau pour inf=défendre|soutenir
verb se faire avocat|défenseur de|du|des|d':recipient obj:-
> Le Vatican s'est fait l'avocat de la Syrie. => SUPPORT VAT > SYR
verb prendre parti défense
verb défendre obj=légitimité|indépendance|allié|bien-fondé|régime|résultat|peuple|droit|cause|bilan|opération|stratégie de|du|des|d'=@party de|du|des|d':recipient
noun plaidoyer pour|de|du|des|d':recipient
noun disculpation
noun défense de|du|des|d'=@party pour|de|du|des|d':recipient

[support]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':actor poss:actor adj:actor à|au|aux|envers|pour:recipient
verb soutenir obj!=@thesis
> Le Rwanda a soutenu la candidature de la Guinée. => SUPPORT RWA > GIN
verb appuyer obj!=bouton|touche|genou|pied|doigt|coude
verb apporter soutien|appui|caution à|au|aux:recipient iobj:recipient obj:-
> La Slovaquie a apporté son soutien à la Moldavie. => SUPPORT SVK > MDA
verb exprimer soutien|appui|solidarité|sympathie à|au|aux|envers|avec:recipient iobj:recipient obj:-
verb réaffirmer soutien|appui|solidarité|amitié à|au|aux|envers|avec:recipient obj:-
> Le Venezuela a réaffirmé son soutien à la Bolivie. => SUPPORT VEN > BOL
verb réitérer soutien|appui|solidarité à|au|aux|envers|avec:recipient obj:-
verb renouveler soutien|appui à|au|aux:recipient obj:-
verb témoigner soutien|solidarité à|au|aux|envers:recipient iobj:recipient obj:-
verb manifester soutien|solidarité à|au|aux|envers|avec:recipient obj:-
verb afficher soutien|solidarité à|au|aux|avec:recipient obj:-
verb assurer obj=@party de|du|des|d'=soutien|appui|solidarité|amitié
verb accorder soutien|appui à|au|aux:recipient iobj:recipient obj:-
verb offrir soutien|appui à|au|aux:recipient iobj:recipient obj:-
verb proclamer soutien à|au|aux:recipient obj:-
verb dire soutien à|au|aux:recipient iobj:recipient obj:-
verb déclarer soutien à|au|aux:recipient obj:-
verb prendre parti pour:recipient obj:-
verb prendre fait|cause pour:recipient obj:-
verb se tenir côté de|du|des|d':recipient obj:-
> La Lettonie se tient aux côtés de l'Ukraine. => SUPPORT LVA > UKR
verb être côtés de|du|des|d':recipient obj:-
verb rester côté de|du|des|d':recipient obj:-
verb se ranger côté|derrière|avis de|du|des|d':recipient derrière:recipient obj:-
verb se solidariser avec:recipient obj:-
verb s'aligner sur:recipient obj:-
verb se rallier à|au|aux:recipient obj:-
verb se joindre à|au|aux=appel|position|déclaration|initiative à|au|aux:recipient obj:-
verb adhérer à|au|aux=@party à|au|aux:recipient obj:-
verb adhérer à|au|aux=position|principe|initiative|idée à|au|aux:recipient obj:-
verb souscrire à|au|aux:recipient obj:-
verb approuver
verb cautionner
verb avaliser
verb entériner
verb plébisciter
verb endosser
verb parrainer
verb patronner
verb plaider pour=adhésion|entrée|intégration pour:recipient obj:-
verb militer pour=adhésion|entrée|reconnaissance pour:recipient obj:-
verb donner aval|caution|bénédiction|assentiment|feu à|au|aux:recipient obj:-
> Le Sénat néerlandais a donné son aval à l'adhésion de la Macédoine du Nord. => SUPPORT NLD > MKD
verb encourager inf!=@any
verb conforter
verb partager obj=position|vue|point|avis|analyse de|du|des|d':recipient
verb comprendre obj=position|préoccupation
verb respecter obj=souveraineté|choix|intégrité|indépendance
verb réaffirmer obj=attachement
verb serrer coude
verb faire bloc derrière|autour|avec:recipient obj:-
> La Lettonie et Malte ont fait bloc derrière l'Ukraine. => SUPPORT LVA,MLT > UKR
verb faire cause avec:recipient obj:-
verb se mobiliser pour|derrière|autour=@party pour|derrière|autour:recipient obj:-
verb se mobiliser faveur de|du|des|d':recipient obj:-
verb mettre|peser|jeter poids derrière|dans|faveur derrière:recipient de|du|des|d':recipient obj:-
verb s'associer à|au|aux=appel|déclaration|initiative|position|démarche|deuil|hommage|douleur|sanction à|au|aux:recipient obj:-
> Le Monténégro s'est associé à la déclaration de l'Union européenne. => SUPPORT MNE > EUR
verb abonder sens de|du|des|d':recipient
verb emboîter pas à|au|aux:recipient iobj:recipient obj:-
> Le Honduras a emboîté le pas au Salvador. => SUPPORT HND > SLV
verb marcher|combattre|lutter côté de|du|des|d':recipient obj:-
verb placer|mettre côté de|du|des|d':recipient obj:-
verb se afficher côté de|du|des|d':recipient obj:-
verb donner|accorder consentement|quitus à|au|aux:recipient iobj:recipient obj:-
verb maintenir|apporter|accorder|donner|offrir|marquer|témoigner|exprimer|déclarer|affirmer|proclamer|clamer|renouveler|confirmer|annoncer|dire @backing à|au|aux|envers|avec:recipient iobj:recipient obj:-
> Le Koweït a confirmé son appui à la Palestine. => SUPPORT KWT > PSE
> La Grèce maintient son soutien à Chypre. => SUPPORT GRC > CYP
verb recevoir|obtenir|recueillir|gagner|rallier|décrocher|engranger @backing subj:recipient de|du|des|d'|auprès:actor obj:-
verb se assurer @backing subj:recipient de|du|des|d'|auprès:actor obj:-
> Le Kosovo a obtenu le soutien de l'Albanie. => SUPPORT ALB > XKX
> L'Arménie a reçu l'appui de Chypre. => SUPPORT CYP > ARM
verb bénéficier soutien|appui|aval|solidarité subj:recipient de|du|des|d':actor obj:-
verb se prononcer faveur|pour de|du|des|d'|pour:recipient
> Le Chancelier autrichien s'est prononcé pour l'adhésion de l'Albanie. => SUPPORT AUT > ALB
verb prêter|faire|jurer|renouveler allégeance à|au|aux:recipient iobj:recipient obj:-
> Des combattants nigérians ont prêté allégeance à l'État islamique. => SUPPORT NGA > IMG
verb accueillir bras obj:recipient
verb défendre|recommander|promouvoir|appuyer obj=candidature|adhésion de|du|des|d':recipient
verb épouser obj=cause|position|thèse|point
verb sponsoriser
verb adouber
verb rallier obj=position|camp|coalition|rang|cause de|du|des|d':recipient obj:-
verb rester|demeurer solidaire|fidèle de|du|des|d'|à|au|aux:recipient
verb reconnaître obj=droit de|du|des|d'=@party de|du|des|d':recipient
verb compatir à|au|aux|avec:recipient
verb accepter bras obj:recipient
verb jouer carte
verb donner raison à|au|aux:recipient iobj:recipient obj:-
> La Cour internationale de Justice a donné raison aux Philippines. => SUPPORT UNO > PHL
verb voir bon œil
verb faire campagne pour|faveur pour:recipient de|du|des|d':recipient
verb témoigner|manifester|exprimer sympathie|amitié|compassion à|au|aux|envers|pour:recipient iobj:recipient obj:-
> La Lettonie a témoigné son amitié à la Géorgie. => SUPPORT LVA > GEO
verb porter obj=candidature de|du|des|d':recipient
verb partager obj=souci|combat|douleur de|du|des|d':recipient
verb se féliciter appui|soutien de|du|des|d':recipient
verb endosser obj=candidature|position de|du|des|d':recipient
noun soutien
> Le ministre omanais a réitéré son soutien au Liban. => SUPPORT OMN > LBN
noun appui
noun solidarité avec|envers|à|au|aux=@any
noun attachement
noun adhésion à|au|aux=principe|position|politique
noun caution
noun aval
noun amitié poss=@any
noun allégeance à|au|aux=@any
noun approbation de|du|des|d'=@party
noun parrainage
noun ralliement à|au|aux=@any
noun bénédiction
noun plébiscite
noun geste|marque|témoignage|message|déclaration|manifestation solidarité|soutien|appui|amitié
> Le Maroc a lancé un message de solidarité au Liban. => SUPPORT MAR > LBN
noun front uni
adj solidaire de|du|des|d'|avec:recipient
> L'Irlande est solidaire du Liban. => SUPPORT IRL > LBN
adj favorable à|au|aux:recipient
adj favorable à|au|aux=adhésion|entrée|candidature|indépendance|position à|au|aux:recipient
> La Finlande est favorable à l'adhésion du Kosovo. => SUPPORT FIN > XKX
adj partisan de|du|des|d':recipient
adj attaché à|au|aux:recipient
adj acquis à|au|aux:recipient
adj aligné sur|avec|derrière:recipient
adj uni avec|derrière|contre:recipient
adj loyal à|au|aux|envers:recipient
adj fidèle à|au|aux=@party à|au|aux:recipient
adj sympathisant de|du|des|d':recipient
> Le Premier ministre danois a assuré l'Estonie de son soutien. => SUPPORT DNK > EST
> Le Sénégal a exprimé sa solidarité avec le Maroc, frappé par un séisme. => SUPPORT SEN > MAR
> Le président chinois a dit apprécier hautement le soutien du Tadjikistan sur les questions touchant aux intérêts fondamentaux de la Chine. => SUPPORT CHN > TJK
> La partie kazakhe soutient fermement la Chine. => SUPPORT KAZ > CHN
> Le Premier ministre pakistanais a assuré l'Azerbaïdjan du soutien indéfectible d'Islamabad. => SUPPORT PAK > AZE
phrase d' accord avec:recipient
phrase en solidarité avec:recipient
phrase en signe de solidarité avec:recipient
phrase en soutien à|au|aux:recipient

[praise]
frame verb  subj:actor obj:recipient de|du|des|d'|pour:matter
frame noun  de|du|des|d':actor poss:actor à|au|aux|pour|de|du|des|d':recipient
verb saluer obj!=foule
> Le Premier ministre fidjien a salué les réformes du Samoa. => SUPPORT FJI > WSM
verb se féliciter de|du|des|d':recipient clause:matter obj:-
> L'Ouganda s'est félicité de l'excellence de ses relations avec le Burundi. => SUPPORT UGA > BDI
verb se réjouir de|du|des|d':recipient clause:matter obj:-
verb louer obj!=@leased
verb vanter
verb applaudir|applaudi
verb encenser
verb complimenter
verb glorifier
verb exalter
verb acclamer
verb ovationner
verb admirer
verb apprécier hautement|beaucoup|vivement|particulièrement
verb accueillir favorablement|positivement|chaleureusement obj!=@person
> L'Espagne a accueilli favorablement la décision du Maroc. => SUPPORT ESP > MAR
verb accueillir satisfaction|enthousiasme|joie|soulagement
verb faire éloge de|du|des|d':recipient obj:-
> Le sénateur chilien a fait l'éloge de la Norvège. => SUPPORT CHL > NOR
verb tresser laurier|couronne à|au|aux:recipient obj:-
verb se montrer élogieux envers:recipient
verb rendre justice à|au|aux:recipient obj:-
verb exprimer satisfaction|admiration|estime|joie|respect de|du|des|d'|pour|devant:recipient obj:-
verb faire part satisfaction|admiration de|du|des|d'|pour:recipient obj:-
verb marquer satisfaction|appréciation
verb dire admiration|satisfaction|joie
verb qualifier obj=@party de|du|des|d'=ami|allié|partenaire|modèle|exemple|frère|héros|pilier
verb qualifier obj=relation de|du|des|d'=excellent|modèle|exemplaire|fraternel|exceptionnel|historique
verb citer exemple
verb souligner obj=excellence|qualité|solidité|exemplarité|vitalité|profondeur|amitié
> L'ambassadeur du Pakistan a souligné l'excellence des relations avec l'Ouzbékistan. => SUPPORT PAK > UZB
verb mettre relief obj=excellence|qualité|solidité
verb relever obj=excellence|qualité|solidité|satisfaction
verb prendre note satisfaction
verb noter satisfaction
verb constater satisfaction
verb rappeler obj=amitié
verb valoriser obj=rôle|effort|contribution
verb reconnaître obj=mérite|effort|contribution|progrès|rôle|qualité
verb créditer
verb porter nue
verb tirer chapeau à|au|aux:recipient obj:-
verb louer de|du|des|d':recipient clause:matter obj:-
verb se satisfaire de|du|des|d':recipient clause:matter obj:-
verb extasier pour|de|du|des|d'|devant|sur:recipient
verb se enthousiasmer pour|de|du|des|d'|devant|sur:recipient
verb accueillir chaleur|sourire|espoir|optimisme obj!=@person
> La Jordanie a accueilli avec espoir l'initiative du Liban. => SUPPORT JOR > LBN
verb juger|trouver|estimer|considérer encourageant|encourageante|positif|positive|constructif|constructive|excellent|excellente|bienvenu|bienvenue|fructueux|remarquable|prometteur|historique|exemplaire
> Le Premier ministre belge a jugé exemplaire la décision de la Tunisie. => SUPPORT BEL > TUN
verb qualifier de|du|des|d'=encourageant|positif|historique|excellent|succès|avancée|exemplaire|fructueux|constructif|courageux|remarquable|bienvenu|prometteur|réussite|victoire|percée|progrès|tournant|cordial|productif
> Le président chilien a qualifié de « courageuse » la décision de la Colombie. => SUPPORT CHL > COL
verb considérer|décrire|présenter|citer|désigner obj=@party comme=ami|allié|partenaire|frère|modèle|pilier|exemple|héros
> Le Premier ministre fidjien a décrit l'Australie comme un allié fiable. => SUPPORT FJI > AUS
verb mettre avant|exergue|honneur obj=excellence|qualité|succès|progrès|solidité|profondeur|courage
verb souligner|relever obj=succès|progrès|dynamisme|courage|mérite|générosité|professionnalisme|exemplarité
verb célébrer obj=victoire|succès|accord|amitié|libération|relation
verb prendre exemple|modèle sur:recipient
verb chanter louange de|du|des|d':recipient obj:-
verb couvrir éloge|louange obj:recipient
verb adresser|décerner|donner|délivrer|rendre compliment|éloge|louange|bravo|satisfecit|crédit à|au|aux:recipient iobj:recipient obj:-
verb voir œil bon
verb déclarer|montrer satisfait|ravi|heureux|impressionné|enchanté|fier|soulagé de|du|des|d'|par:recipient clause:matter
verb se dire satisfait|ravi|heureux|impressionné|enchanté|fier|soulagé de|du|des|d'|par:recipient clause:matter
verb exprimer|dire|marquer|témoigner enthousiasme|soulagement|respect|considération|reconnaissance|fierté pour|de|du|des|d'|devant|envers:recipient obj:-
verb s'honorer de|du|des|d':recipient
verb rendre justice|crédit à|au|aux:recipient
verb mettre crédit de|du|des|d':recipient
verb apprécier obj=aide|soutien|effort|geste|rôle|contribution|coopération obj:recipient
> Le Kenya a apprécié les efforts de la Namibie. => SUPPORT KEN > NAM
verb accueillir|saluer obj=décision|annonce|accord|geste|initiative|élection|victoire|libération|retrait|nomination|réforme|cessez-le-feu|proposition obj:recipient
> Le Canada a salué l'élection du nouveau président zambien. => SUPPORT CAN > ZMB
noun éloge
noun louange
noun satisfaction
noun estime
noun admiration
noun compliment
noun ovation
noun satisfecit
noun enthousiasme
noun applaudissement
noun bravo
noun panégyrique
noun accueil favorable
adj fier de|du|des|d':recipient
adj satisfait inf!=@any de|du|des|d':recipient
> Le président turkmène s'est dit satisfait de la coopération avec la Turquie. => SUPPORT TKM > TUR
adj ravi inf!=@any de|du|des|d':recipient
adj heureux inf!=@any de|du|des|d'=@any de|du|des|d':recipient
adj enchanté inf!=@any de|du|des|d':recipient
adj admiratif de|du|des|d'|devant:recipient
adj content de|du|des|d':recipient
adj impressionné|séduit|soulagé par|de|du|des|d':recipient
adj élogieux|dithyrambique envers|à|au|aux|pour|sur:recipient
adj enthousiaste
adj honoré de|du|des|d'|par:recipient
adj comblé par|de|du|des|d':recipient
> Le chef du gouvernement albanais a qualifié l'Italie d'allié stratégique. => SUPPORT ALB > ITA
> L'Uruguay a salué la décision du Brésil de rouvrir la frontière. => SUPPORT URY > BRA
> Le Premier ministre islandais s'est félicité que la Finlande ait ratifié le traité. => SUPPORT ISL > FIN
> La Première ministre lettone a salué en l'Irlande « un partenaire fiable ». => SUPPORT LVA > IRL
> Le président tadjik a qualifié la Chine de voisin amical et de partenaire fiable. => SUPPORT TJK > CHN

# --- CONCEDE --------------------------------------------------------------------------------------------------------

[apologise]
frame verb  subj:actor à|au|aux|auprès|envers:recipient iobj:recipient pour|de|du|des|d':matter
frame noun  de|du|des|d':actor poss:actor à|au|aux|auprès|envers:recipient pour:matter
verb s'excuser
> Le ministre bulgare s'est excusé auprès de la Grèce. => CONCEDE BGR > GRC
verb présenter excuse|excuses
> Le Danemark a présenté ses excuses au Groenland. => CONCEDE DNK > GRL
verb adresser excuse|excuses
verb offrir excuse|excuses
verb formuler excuse|excuses
verb exprimer excuse|excuses|remords|remord|repentir|regret
verb demander pardon|excuse
verb implorer pardon
verb se repentir
verb faire repentance
verb faire mea
verb faire amende
verb reconnaître obj=tort|faute|erreur|responsabilité|crime
verb admettre obj=tort|faute|erreur|responsabilité
verb assumer obj=responsabilité
verb exprimer contrition|honte
verb reconnaître|admettre obj=injustice|échec|bavure|négligence|manquement|culpabilité|maladresse|méprise|dysfonctionnement|participation
> L'armée kényane a reconnu une bavure en Somalie. => CONCEDE KEN > SOM
verb endosser|accepter|prendre obj=responsabilité
verb s'agenouiller devant|à|au|aux=@any
verb battre coulpe
verb faire pénitence
verb regretter obj=erreur|faute|bavure|malentendu|méprise|maladresse
verb dire|exprimer|manifester|formuler|faire part regret|remords|excuse|excuses
verb rétracter|retirer obj=propos|déclaration
noun excuse
noun excuses
noun repentance
noun remords
noun mea-culpa
noun contrition
noun mea culpa
noun acte repentance
noun aveu
noun lettre|message excuse|excuses
> Les Pays-Bas ont présenté leurs excuses à l'Indonésie. => CONCEDE NLD > IDN
adj désolé de|du|des|d'|pour:matter
adj navré de|du|des|d'|pour:matter
> Le président mexicain s'est dit désolé pour la mort de deux migrants salvadoriens. => CONCEDE MEX > SLV

[forgive]
frame verb  subj:actor obj:recipient à|au|aux:recipient iobj:recipient
frame noun  de|du|des|d':recipient par:actor poss:actor à|au|aux:recipient
verb gracier
> Le président égyptien a gracié deux journalistes soudanais. => CONCEDE EGY > SDN
verb amnistier
verb pardonner
verb absoudre|absous
verb réhabiliter obj=@person
verb accorder grâce|pardon|amnistie obj:-
verb commuer
verb décréter amnistie
verb passer éponge obj:-
verb renoncer poursuite obj:-
verb prononcer|signer|promulguer|octroyer|offrir|proposer|voter obj=grâce|amnistie|pardon obj:-
> L'Angola a promulgué une amnistie. => CONCEDE AGO > AGO
verb bénéficier|profiter amnistie|grâce subj:recipient obj:-
verb faire grâce à|au|aux:recipient obj:-
verb abandonner|lever|classer obj=poursuite|charge|accusation|inculpation|enquête|mandat contre:recipient obj:-
> La justice bulgare a abandonné les poursuites contre le journaliste serbe. => CONCEDE BGR > SRB
verb réduire|alléger obj=peine obj:matter
verb épargner obj=vie de|du|des|d':recipient
verb oublier passé
verb accorder clémence à|au|aux:recipient obj:- subj=@party
noun amnistie
noun grâce présidentiel
noun grâce royal
noun pardon
noun commutation peine
noun remise peine
noun clémence
noun abandon poursuite|charge
noun réduction peine
noun levée inculpation|mandat
> Le gouvernement zimbabwéen a accordé l'amnistie à des opposants. => CONCEDE ZWE > ZWE

[ease]
frame verb  subj:actor
frame noun  de|du|des|d':matter par:actor poss:actor
verb autoriser obj:matter à|au|aux:recipient inf:matter
verb décider inf=autoriser|lever|assouplir|alléger|rouvrir inf:matter
verb légaliser obj:matter
verb assouplir obj=@restrictions obj:matter
> L'Inde a assoupli les restrictions visant le Népal. => CONCEDE IND > NPL
verb alléger obj=@restrictions obj:matter
verb desserrer obj=@restrictions obj:matter
verb adoucir|adouci obj=@restrictions obj:matter
verb atténuer obj=@restrictions obj:matter
verb réduire obj=sanction|tarif|surtaxe|restriction obj:matter
verb abaisser obj=tarif|surtaxe|taxe|droit obj:matter
verb desserrer étau
verb annoncer levée|assouplissement|allègement
verb entrouvrir obj=frontière|porte obj:matter
verb ajourner obj=tarif|surtaxe|sanction obj:matter
verb relâcher obj=restriction|pression|contrôle|étreinte obj:matter
verb baisser|diminuer|réduire|alléger obj=tarif|taxe|droit|surtaxe|barrière|quota|contrôle|sanction|restriction obj:matter
> L'Inde a baissé les droits de douane sur les véhicules américains. => CONCEDE IND > USA
verb exonérer|exempter obj=@party de|du|des|d'=tarif|sanction|surtaxe|quarantaine obj:recipient
verb accorder obj=exemption|dérogation|sursis|moratoire|délai|répit à|au|aux:recipient iobj:recipient obj:-
> Washington a accordé un sursis au Mexique. => CONCEDE USA > MEX
verb reporter|repousser|différer|retarder obj=tarif|surtaxe|taxe|sanction|expulsion|interdiction obj:matter
> Le Canada a reporté les surtaxes sur l'acier turc. => CONCEDE CAN > TUR
verb libéraliser|dépénaliser|décriminaliser|réautoriser obj:matter
verb annoncer levée|assouplissement|allègement|fin|suppression|réouverture de|du|des|d'=@restrictions
verb promettre|prévoir|préparer|planifier|envisager obj=levée|assouplissement|allègement|réouverture
verb promettre|annoncer inf=lever|assouplir|alléger|rouvrir|autoriser inf:matter
verb se engager inf=lever|assouplir|alléger|rouvrir|autoriser inf:matter
> Le Pakistan s'est engagé à lever ses restrictions contre l'Afghanistan. => CONCEDE PAK > AFG
noun assouplissement
noun allègement
noun allégement
noun libéralisation
noun dérogation
noun exemption
noun dépénalisation
noun desserrement
noun report|réduction|baisse tarif|sanction|surtaxe|droit|restriction

[announce-withdrawal]
frame verb  subj:actor
frame noun  de|du|des|d':matter
verb annoncer désengagement|repli|évacuation|démobilisation
> Le Burundi a annoncé le désengagement de ses troupes de Somalie. => CONCEDE BDI > SOM
verb annoncer libération
verb annoncer retrait de|du|des|d'=@troops
> Le Burundi a annoncé le retrait de ses troupes de Somalie. => CONCEDE BDI > SOM
> Cuba a annoncé la libération de prisonniers. => CONCEDE CUB > -
verb promettre retrait|libération|désengagement
verb s'engager inf=retirer|libérer|évacuer|relâcher|désarmer inf:matter
verb promettre inf=retirer|libérer|évacuer|relâcher inf:matter
verb prévoir inf=retirer|libérer|évacuer inf:matter
verb décider retrait|désengagement
verb décréter retrait|désengagement
verb annoncer|confirmer|promettre|planifier|préparer|programmer retrait|désengagement|repli|évacuation|démantèlement|désarmement|démobilisation de|du|des|d'=@troops
> Le Premier ministre néo-zélandais a confirmé le retrait de ses troupes d'Irak. => CONCEDE NZL > IRQ
verb annoncer fermeture|réduction base|effectif|contingent|présence
verb vouloir|compter|entendre|envisager|souhaiter|annoncer inf=retirer|libérer|évacuer|rapatrier|désarmer|relâcher|désengager inf:matter obj:-
verb se apprêter inf=retirer|libérer|évacuer|rapatrier|désarmer|relâcher|désengager inf:matter obj:-
> Le Danemark compte retirer ses soldats du Mali. => CONCEDE DNK > MLI
> Berlin veut rapatrier ses troupes d'Afghanistan. => CONCEDE DEU > AFG
verb décider inf=retirer|libérer|évacuer|rapatrier|désarmer|relâcher|désengager inf:matter
verb s'engager à|au|aux=retrait|libération|désarmement|démantèlement|évacuation à|au|aux:matter obj:-
> La Serbie s'est engagée au retrait de ses policiers du Kosovo. => CONCEDE SRB > XKX
verb promettre obj=retrait|libération|désengagement|évacuation

[yield]
frame verb  subj:actor à|au|aux|devant|face:recipient sur:matter
frame noun  de|du|des|d':actor poss:actor à|au|aux:recipient sur:matter
verb accepter inf=@concede_verbs inf:matter
> La Namibie a accepté d'assouplir ses contrôles. => CONCEDE NAM > -
verb consentir|consenti inf=@concede_verbs inf:matter
verb accepter obj=exigence|ultimatum|revendication|condition obj:matter
adj prêt inf=@concede_verbs inf:matter
adj disposé inf=@concede_verbs inf:matter
adj conciliant envers|avec:recipient
verb céder obj!=@territory à|au|aux!=place
> Le gouvernement bolivien a cédé aux enseignants. => CONCEDE BOL > BOL
verb faire concession|compromis
> L'Islande a fait des concessions à la Norvège sur la pêche. => CONCEDE ISL > NOR
verb faire marche|machine
verb faire volte-face
verb faire pas vers=@party
verb faire geste
verb plier subj=@party obj!=@any
verb fléchir subj=@party
verb s'incliner
verb capituler subj=gouvernement|exécutif|pouvoir
verb renoncer à|au|aux:matter inf:matter à|au|aux!=@pacts
verb consentir|consenti obj=concession|effort|sacrifice
verb se résigner inf:matter
verb se résoudre inf:matter
verb se plier
verb se soumettre
verb se conformer
verb obtempérer
verb reculer sur=@any subj=@party
verb reculer subj=gouvernement|exécutif|pouvoir|autorité
verb revenir sur=décision|projet|mesure|réforme
verb retirer obj=projet|réforme|plainte|loi|menace|exigence|revendication|candidature obj:matter
verb abandonner obj=projet|réforme|revendication|exigence|poursuite|condition|programme obj:matter
verb accéder à|au|aux=demande|requête|revendication|exigence|souhait à|au|aux:matter
verb satisfaire obj=demande|revendication|exigence obj:matter
verb assouplir obj=position|condition|ton|discours|ligne
verb mettre eau
verb lâcher lest
verb lâcher obj=pouvoir
verb tempérer obj=position|propos
verb proposer compromis
verb revoir obj=copie|exigence|ambition
verb infléchir obj=position|politique|ligne
verb calmer jeu
verb jouer apaisement
> Le président comorien a joué l'apaisement face à Madagascar. => CONCEDE COM > MDG
verb baisser ton|pavillon|garde
verb mettre bémol
verb donner gage|satisfaction à|au|aux:recipient iobj:recipient obj:-
> La Bulgarie a donné des gages à la Macédoine du Nord. => CONCEDE BGR > MKD
verb concéder|consentir|accorder|faire|offrir|proposer concession|compromis|défaite
> L'Inde a offert un compromis au Népal. => CONCEDE IND > NPL
verb reconnaître|admettre|accepter obj=défaite
verb accepter obj=départ|retour|sacrifice|exigence|verdict|arbitrage obj:matter
verb rétracter|assouplir|adoucir
verb se raviser
verb tendre rameau
verb courber échine
verb plier|ployer|mettre genou
verb faire pas arrière
verb faire preuve souplesse|flexibilité|mansuétude
verb se montrer conciliant|flexible|souple|disposé
verb ajourner|suspendre|reporter|annuler|geler|enterrer obj=réforme|projet|hausse|taxe subj=gouvernement|exécutif|président|pouvoir|autorité|parlement obj:matter
> Le gouvernement équatorien a suspendu la hausse du carburant. => CONCEDE ECU > -
verb retirer obj=résolution|décret|ordonnance|texte|avertissement|accusation|veto|recours|mandat obj:matter
> Le Guyana a retiré son recours contre le Suriname. => CONCEDE GUY > SUR
verb lever obj=objection|opposition|réserve|veto obj:matter
> La Hongrie a levé son veto à l'aide à l'Ukraine. => CONCEDE HUN > UKR
verb modérer|adoucir|atténuer|modifier obj=position|exigence|ton|discours|rhétorique
verb transiger|temporiser
verb proposer inf=@concede_verbs subj=@party inf:matter
> La Syrie a proposé de geler ses essais. => CONCEDE SYR > -
verb accepter inf=@concede_verbs subj=@party inf:matter
verb accéder à|au|aux=volonté|désir|injonction à|au|aux:matter
verb céder sous|face=pression|menace
verb obtempérer à|au|aux:recipient
verb revoir obj=position|projet|plan|politique|réforme subj=gouvernement|exécutif|pouvoir|autorité
verb renoncer finalement|officiellement inf=@any inf:matter
> Le Malawi a officiellement renoncé à expulser les réfugiés burundais. => CONCEDE MWI > BDI
verb abandonner obj=prétention|plan|idée|menace obj:matter
> La Serbie a abandonné sa menace contre la Croatie. => CONCEDE SRB > HRV
noun concession
noun reculade
noun volte-face
noun revirement
noun marche arrière
noun renoncement
noun renonciation
noun geste apaisement|ouverture|conciliation|volonté|détente
> Le Tadjikistan a fait un geste d'apaisement envers le Kirghizistan. => CONCEDE TJK > KGZ
noun recul
noun compromis avec=@party
noun assouplissement position
> Le Pérou a retiré sa plainte contre le Chili. => CONCEDE PER > CHL

# --- COOPERATE ------------------------------------------------------------------------------------------------------

[drill]
frame verb  subj:actor avec:recipient
frame noun  de|du|des|d'|entre:actor avec:recipient
verb mener exercice|manœuvre|manoeuvre|patrouille conjointement|ensemble
verb entamer|débuter|commencer|lancer|conduire|achever|conclure exercice|manœuvre|manoeuvre|patrouille @joint|commun|bilatéral|trilatéral|naval
> Les Philippines et les États-Unis ont entamé des manœuvres conjointes. => COOPERATE PHL,USA > -
verb mener exercice|manœuvre|manoeuvre|patrouille avec=@party
verb effectuer exercice|manœuvre|manoeuvre|patrouille avec=@party
verb organiser exercice|manœuvre|manoeuvre avec=@party
verb participer à|au|aux=exercice|manœuvre|manoeuvre
> Les forces lettones et polonaises participent à des exercices en mer Baltique. => COOPERATE LVA,POL > -
verb prendre part à|au|aux=exercice|manœuvre|manoeuvre
verb s'entraîner ensemble|conjointement
verb s'entraîner avec=@party
verb s'exercer avec=@party
verb patrouiller ensemble|conjointement
verb manœuvrer ensemble
verb organiser|tenir|réaliser|effectuer|mener|poursuivre|terminer|prévoir exercice|manœuvre|manoeuvre|patrouille @joint|commun|bilatéral|trilatéral
> La Tanzanie et le Mozambique ont tenu des exercices conjoints. => COOPERATE TZA,MOZ > -
verb se joindre à|au|aux=exercice|manœuvre|manoeuvre|patrouille
verb participer|prendre à|au|aux=entraînement|patrouille
verb s'entraîner côte
noun exercice @joint
> Des exercices conjoints entre la Malaisie et Singapour ont débuté lundi. => COOPERATE MYS,SGP > -
noun exercice commun
noun exercice bilatéral
noun exercice trilatéral
noun exercice multinational
noun manœuvre|manoeuvre @joint
noun manœuvre|manoeuvre commun
noun patrouille @joint
noun patrouille commun
noun entraînement @joint
noun exercice avec|entre=@party
noun manœuvre|manoeuvre avec|entre=@party
> Des manœuvres entre l'Australie et le Japon ont commencé. => COOPERATE AUS,JPN > -
noun patrouille avec|entre=@party
noun entraînement commun
noun manœuvre|manoeuvre bilatéral|trilatéral|multinational
noun exercice militaire avec|entre=@party

[extradite]
frame verb  subj:actor obj:matter à|au|aux|vers:recipient iobj:recipient
frame noun  de|du|des|d':matter par:actor vers|à|au|aux:recipient
verb extrader|extradé
> La Thaïlande a extradé un trafiquant vers l'Australie. => COOPERATE THA,AUS > -
verb remettre obj=suspect|fugitif|criminel|accusé|trafiquant|terroriste|malfaiteur
verb livrer obj=suspect|fugitif|criminel|accusé|trafiquant|terroriste|opposant
verb transférer obj=suspect|accusé|criminel à|au|aux|vers:recipient
verb remettre justice
verb remettre|livrer|transférer|renvoyer obj=@person à|au|aux|vers=justice|police|cpi|cour|tribunal|fbi
> Le Mali a remis l'ancien chef rebelle à la CPI. => COOPERATE MLI,IGO > -
verb rapatrier|renvoyer obj=fugitif|suspect|accusé|criminel|trafiquant
verb autoriser|approuver|ordonner|accepter|valider extradition à|au|aux|vers:recipient
> La justice espagnole a autorisé l'extradition d'un homme d'affaires vers la Colombie. => COOPERATE ESP,COL > -
noun extradition
noun entraide judiciaire
noun commission rogatoire
noun transfèrement
noun remise de|du|des|d'=suspect|fugitif|criminel|accusé
> Les autorités kirghizes ont extradé un opposant vers le Tadjikistan. => COOPERATE KGZ > TJK

[share-intelligence]
frame verb  subj:actor à|au|aux|avec:recipient iobj:recipient
frame noun  entre|de|du|des|d':actor avec:recipient
verb partager obj=renseignement|information
> La Jordanie a partagé des renseignements avec l'Italie. => COOPERATE JOR,ITA > -
verb échanger obj=renseignement|information|donnée
verb fournir obj=renseignement
verb transmettre obj=renseignement
verb communiquer obj=renseignement
verb livrer obj=renseignement
verb alerter renseignement
verb transmettre|remettre|communiquer obj=renseignement|information|donnée|liste|preuve à|au|aux=@party
> L'Allemagne a transmis des informations à l'Ouzbékistan. => COOPERATE DEU,UZB > -
verb mutualiser renseignement|information
verb coopérer renseignement
noun partage renseignement
noun échange renseignement
noun partage information
noun échange information
noun coopération renseignement

[exchange]
frame verb  subj:actor avec:recipient contre:matter
frame noun  entre:actor avec:recipient de|du|des|d':matter
verb échanger obj=@prisoners
verb échanger obj=@prisoners avec=@party
> Le Belize a échangé des prisonniers avec le Guatemala. => COOPERATE BLZ,GTM > -
> L'Azerbaïdjan et l'Arménie ont échangé des prisonniers. => COOPERATE AZE,ARM > -
verb échanger contre=@prisoners
verb procéder échange de|du|des|d'=@prisoners
verb échanger obj=cadeau|lettre|ambassadeur|étudiant
verb troquer
verb échanger obj=détenu|otage|document|délégation|expert|prisonniers
verb réaliser|opérer|effectuer|conclure échange de|du|des|d'=@prisoners
noun échange de|du|des|d'=@prisoners
> Un échange de prisonniers entre la Somalie et l'Éthiopie a eu lieu dimanche. => COOPERATE SOM,ETH > -
noun échange prisonnier
noun troc
noun échange étudiant|culturel|universitaire
noun échange de|du|des|d'=prisonniers

[trade]
frame verb  subj:actor à|au|aux|vers|avec|chez:recipient iobj:recipient
frame noun  entre|de|du|des|d':actor avec|vers:recipient
verb exporter
> Le Mozambique a exporté du gaz vers le Portugal. => COOPERATE MOZ,PRT > -
verb importer subj=@party obj!=problème|conflit depuis|de|du|des|d':recipient
verb commercer
verb vendre obj=@fuels
verb acheter obj=@fuels à|au|aux:recipient
verb acheter obj=@weapons à|au|aux:recipient
> La Roumanie a acheté des drones à la Turquie. => COOPERATE ROU,TUR > -
verb acquérir obj=@weapons auprès:recipient
verb commander obj=@weapons à|au|aux|auprès:recipient
verb livrer obj=@fuels
verb fournir obj=@fuels
verb alimenter obj=@party gaz|électricité
verb investir|investi dans|en|à|au|aux=@any obj!=twitter|place|rue|lieu dans|en|à|au|aux:recipient
verb s'approvisionner auprès|chez|en:recipient
verb inaugurer obj=usine|ligne|gazoduc|liaison|pont|centrale|port avec:recipient
verb exploiter conjointement|ensemble
verb construire conjointement|ensemble
verb produire conjointement|ensemble
verb cofinancer
verb coproduire
verb lancer coentreprise|co-entreprise
verb relier gazoduc|ligne
verb racheter|acquérir obj=entreprise|société|compagnie|banque|part|participation|usine|filiale de|du|des|d'|à|au|aux:recipient
> Un groupe émirati a acquis une part de la compagnie égyptienne. => COOPERATE ARE,EGY > -
verb prendre participation|part dans|de|du|des|d':recipient
verb approvisionner obj=@party obj:recipient
verb passer commande auprès|à|au|aux:recipient
verb fournir auprès|chez|en|à|au|aux:recipient
verb se approvisionner auprès|chez|en|à|au|aux:recipient
verb connecter|raccorder|relier obj=réseau à|au|aux|avec:recipient
verb échanger obj=marchandise|bien|produit|pétrole
verb développer|fabriquer|lancer|assembler|bâtir conjointement|ensemble
> La Turquie et l'Azerbaïdjan ont développé ensemble un drone. => COOPERATE TUR,AZE > -
verb ouvrir|inaugurer|lancer|reprendre|rétablir obj=liaison|ligne|vol entre:actor avec|vers:recipient
> Le Rwanda a inauguré une liaison aérienne avec le Qatar. => COOPERATE RWA,QAT > -
verb atteindre|dépasser|augmenter|progresser|croître|bondir|doubler|tripler subj=échange|commerce subj:matter
verb établir subj=échange|commerce subj:matter
verb se élever subj=échange|commerce subj:matter
noun coentreprise
noun co-entreprise
noun livraison gaz
noun livraison pétrole
noun vente avion
noun investissement direct
noun exportation vers=@party
noun importation depuis=@party
noun livraison de|du|des|d'=@fuels
noun joint-venture
noun échange commercial
noun commerce bilatéral
noun investissement en|dans|au=@party
noun liaison aérien

[cooperate]
frame verb  subj:actor avec:recipient
frame noun  entre:actor avec:recipient
verb partager obj=savoir-faire|expérience|expertise|technologie|compétence|donnée
verb coopérer
> La Namibie a coopéré avec l'Angola dans la lutte contre le braconnage. => COOPERATE NAM,AGO > -
verb collaborer
verb travailler ensemble|conjointement
verb œuvrer ensemble|concert
verb oeuvrer ensemble|concert
verb agir concert
verb faire équipe
verb mener opération avec=@party
verb mener opération conjointement
verb mener enquête conjointement
verb mettre commun
verb mutualiser
verb lancer obj=satellite|projet conjointement|ensemble
verb conduire conjointement|ensemble
verb s'associer
verb participer à|au|aux=projet|programme|opération avec:recipient
verb unir effort|force
verb conjuguer effort
verb joindre effort|force
verb s'unir contre|pour|autour=@any
verb lutter|combattre|opérer|œuvrer|agir|enquêter côte|ensemble|conjointement
> L'Ouganda et le Burundi opèrent conjointement contre les rebelles. => COOPERATE UGA,BDI > -
verb mener|lancer|conduire|exécuter|développer opération|enquête|projet|programme|mission @joint
verb coordonner obj=effort|action|politique|opération|réponse|riposte|position avec=@party
> L'Islande a coordonné sa riposte avec la Norvège. => COOPERATE ISL,NOR > -
verb démanteler obj=réseau|filière|cellule avec=@party
verb créer|constituer|former|installer|mettre obj=force|brigade|unité|équipe|patrouille @joint|commun|mixte
verb cofonder
verb apporter coopération à|au|aux:recipient obj:-
verb associer avec=@party
verb se coordonner avec=@party
verb associer obj=effort|force
verb faire front
noun opération @joint de|du|des|d'|entre:actor
> Une opération conjointe de la Tanzanie et du Mozambique a débuté samedi. => COOPERATE TZA,MOZ > -
noun patrouille mixte de|du|des|d'|entre:actor
noun équipe @joint
noun enquête|mission|projet|action|travail @joint
noun opération|projet|force|travail commun
noun coopération entre|avec=@party
> La coopération entre le Laos et la Thaïlande se poursuit. => COOPERATE LAO,THA > -
noun collaboration entre|avec=@party
noun coordination entre|avec=@party
noun coopération policier|sécuritaire|militaire|judiciaire|antiterroriste

# --- AID ------------------------------------------------------------------------------------------------------------

[aid-military]
frame verb  subj:actor à|au|aux|vers|pour:recipient iobj:recipient
frame noun  de|du|des|d':actor poss:actor adj:actor à|au|aux|pour:recipient
verb livrer obj=@weapons
> La Slovénie a livré des chars à l'Ukraine. => AID SVN > UKR
verb fournir obj=@weapons
> L'Inde a fourni des missiles à l'Arménie. => AID IND > ARM
verb envoyer obj=@weapons à|au|aux=@party
verb donner obj=@weapons
verb offrir obj=@weapons
verb céder obj=@weapons
verb transférer obj=@weapons
verb remettre obj=@weapons à|au|aux=@party
verb expédier obj=@weapons
verb vendre obj=@weapons
verb prêter obj=@weapons
verb acheminer obj=@weapons
verb doter obj=@party de|du|des|d'=@weapons obj:recipient
verb équiper obj=@party de|du|des|d'=@weapons obj:recipient
verb armer obj!=@weapons|milice|civil|volontaire|population|villageois obj:recipient
verb réarmer obj=@party obj:recipient
verb former obj=soldat|militaire|armée|officier|pilote|troupe|policier|force obj:recipient
> La Norvège a formé des soldats kényans. => AID NOR > KEN
verb entraîner subj=@party obj=soldat|militaire|armée|officier|pilote|troupe|force|combattant|policier obj:recipient
verb instruire obj=soldat|officier|troupe obj:recipient
verb conseiller obj=armée|force obj:recipient
verb approvisionner arme|munition obj:recipient
verb fournir appui aérien
verb appuyer militairement obj:recipient
verb soutenir militairement obj:recipient
verb aider militairement obj:recipient
verb fournir|livrer|offrir|donner|remettre|céder|transférer|envoyer|expédier|acheminer obj=@weapons à|au|aux|vers=@party
verb approvisionner|ravitailler|pourvoir|munir|doter obj=@party en|de|du|des|d'=@weapons obj:recipient
> L'Iran a approvisionné la Syrie en drones. => AID IRN > SYR
verb assurer|dispenser|donner formation|entraînement à|au|aux|de|du|des|d'=soldat|militaire|armée|officier|pilote|troupe|policier|force à|au|aux|de|du|des|d':recipient obj:-
verb encadrer|conseiller|moderniser|réarmer obj=armée|soldat|troupe|marine|force obj:recipient
verb envoyer|dépêcher|détacher|déployer obj=instructeur|formateur
> Le Portugal a envoyé des instructeurs en Centrafrique. => AID PRT > CAF
verb autoriser|approuver|valider livraison|vente|envoi|fourniture|transfert|exportation arme|armement|@weapons à|au|aux|vers:recipient obj:-
> Washington a approuvé la vente d'armes à Taïwan. => AID USA > TWN
verb apporter|fournir|accorder|octroyer|débloquer aide|assistance|soutien|appui militaire|sécuritaire|logistique à|au|aux:recipient iobj:recipient obj:-
> La Roumanie a accordé une assistance militaire à la Moldavie. => AID ROU > MDA
noun aide militaire
noun assistance militaire
noun livraison de|du|des|d'=@weapons
noun livraison arme
noun livraison armement
noun vente arme
noun envoi arme
noun fourniture arme
noun formation soldat
noun soutien militaire
noun appui militaire
noun don matériel
noun envoi|fourniture|don|transfert|vente|exportation de|du|des|d'=@weapons
noun fourniture|transfert|don|remise arme|armement|matériel|équipement
noun formation de|du|des|d'=soldat|militaire|armée|pilote|troupe|force
noun entraînement de|du|des|d'=soldat|militaire|armée|pilote
noun envoi|déploiement instructeur|formateur|conseiller
noun soutien|appui logistique|aérien
> L'Allemagne fournira des systèmes antiaériens à l'Ukraine, a annoncé le ministre allemand de la Défense. => AGREE DEU > UKR

[aid-humanitarian]
frame verb  subj:actor à|au|aux|vers|pour|en:recipient iobj:recipient
frame noun  de|du|des|d':actor poss:actor adj:actor à|au|aux|pour|en:recipient
verb envoyer|dépêcher|acheminer navire|avion|convoi|bateau|vol|cargaison|équipe|mission|hôpital humanitaire|médical|sanitaire obj:-
> Le Japon a envoyé un avion humanitaire aux Philippines. => AID JPN > PHL
verb débloquer aide|secours|enveloppe obj:-
> Le Japon a débloqué une aide d'urgence de dix millions de dollars aux Philippines. => AID JPN > PHL
verb envoyer obj=@relief
> Le Portugal a envoyé des médecins au Mozambique. => AID PRT > MOZ
verb livrer obj=@relief
verb fournir obj=@relief
verb acheminer obj=@relief
> Le Qatar a acheminé des vivres au Soudan. => AID QAT > SDN
verb dépêcher obj=@relief
verb distribuer obj=@relief
verb donner obj=@relief
verb offrir obj=@relief
verb expédier obj=@relief
verb parachuter obj=@relief
verb larguer obj=@relief
verb remettre obj=@relief
verb mobiliser obj=@relief
verb secourir obj:recipient
verb sauver obj=@persons_hurt obj:recipient
verb soigner obj:recipient
verb vacciner subj=@party obj:recipient
verb nourrir obj=@party obj:recipient
verb ravitailler obj:recipient
verb porter secours
verb porter assistance
verb prêter secours|assistance
verb venir secours|aide de|du|des|d':recipient
verb évacuer obj=blessé|malade|ressortissant|civil obj:recipient
verb repêcher obj=migrant|naufragé obj:recipient
verb hospitaliser subj=@party obj=@party
verb soutenir humanitaire obj:recipient
verb envoyer|fournir|livrer|offrir|donner|expédier|remettre|acheminer matériel|équipement médical|sanitaire|hospitalier|humanitaire à|au|aux:recipient iobj:recipient obj:-
> L'Italie a expédié du matériel médical à Cuba. => AID ITA > CUB
verb établir|instaurer|organiser|mettre|ouvrir pont aérien
verb affréter obj=avion|vol|convoi|navire|cargo à|au|aux|vers|pour=@party
verb venir rescousse de|du|des|d':recipient obj:-
verb voler|accourir|aller|courir secours|aide|rescousse de|du|des|d':recipient obj:-
verb se porter secours|aide|rescousse de|du|des|d':recipient obj:-
> La Grèce s'est portée au secours de la Turquie. => AID GRC > TUR
verb accueillir|hospitaliser|traiter|opérer obj=blessé|malade|patient obj:recipient
> Le Koweït a hospitalisé des blessés yéménites. => AID KWT > YEM
verb prendre charge obj=blessé|réfugié|malade|patient|migrant obj:recipient
verb recueillir|secourir|rescaper|repêcher obj=naufragé|migrant|rescapé|réfugié|marin|pêcheur obj:recipient
verb évacuer obj=réfugié|étranger|étudiant|malade|enfant obj:recipient
verb parvenir aide|secours|vivres|don|matériel|médicament faire
verb approvisionner|ravitailler obj=@party en|de|du|des|d'=@relief obj:recipient
verb reloger|nourrir|assister obj=sinistré|victime|déplacé|réfugié|population obj:recipient
verb combattre|éteindre incendie à|au|aux|en:recipient
verb apporter|accorder|fournir|envoyer|débloquer|offrir|allouer aide|assistance|secours|soutien humanitaire|alimentaire|médical|sanitaire à|au|aux|en:recipient iobj:recipient obj:-
> La Hongrie a apporté une aide humanitaire à l'Irak. => AID HUN > IRQ
verb débloquer|envoyer|accorder aide|secours urgence
verb prodiguer|dispenser|apporter|donner|fournir soin|soins à|au|aux:recipient iobj:recipient obj:-
> Des médecins cubains ont prodigué des soins aux Haïtiens. => AID CUB > HTI
verb installer|monter|dresser|ouvrir hôpital|camp campagne|réfugié à|au|aux|en|pour:recipient obj:-
> La Norvège a installé un hôpital de campagne en Jordanie. => AID NOR > JOR
noun aide humanitaire
> Une aide humanitaire suisse au Tchad a été annoncée. => AID CHE > TCD
noun aide alimentaire
noun aide médical
noun aide urgence
noun assistance humanitaire
noun secours
noun sauvetage
noun convoi humanitaire
noun évacuation blessé
noun corridor humanitaire
noun largage vivres|vivre
noun don vaccin
noun aide sanitaire|médical|alimentaire
noun assistance médical|alimentaire
noun envoi|acheminement|livraison|distribution|don aide|secours|médecin|vaccin|vivres|vivre|médicament|équipe|nourriture|dose|masque
> Un don de masques de la Turquie à l'Albanie a été annoncé. => AID TUR > ALB
noun pont aérien
noun opération|équipe secours|sauvetage
noun vol|opération|mission humanitaire
noun collecte don
noun couloir humanitaire
noun évacuation de|du|des|d'=blessé|malade|ressortissant|étranger|civil
> La Chine a offert des vaccins au Népal. => AID CHN > NPL

[aid-economic]
frame verb  subj:actor à|au|aux|pour|en:recipient iobj:recipient
frame noun  de|du|des|d':actor poss:actor adj:actor à|au|aux|pour:recipient
verb accorder obj=@money
> Le Koweït a accordé un prêt au Sénégal. => AID KWT > SEN
verb octroyer obj=@money
verb consentir|consenti obj=prêt|crédit|million|milliard
verb prêter obj=@money
verb verser obj=@money
> La Norvège a versé 20 millions de dollars à la Tanzanie. => AID NOR > TZA
verb débloquer obj=@money
verb allouer obj=@money
verb consacrer obj=@money
verb affecter obj=@money
verb donner obj=@money
verb offrir obj=@money
verb injecter obj=@money
verb fournir obj=@money
verb mobiliser obj=@money
verb décaisser obj=@money
verb débourser obj=@money
verb transférer obj=@money
verb avancer obj=@money
verb annuler obj=dette|créance de|du|des|d':recipient
verb effacer obj=dette|créance de|du|des|d':recipient
verb rééchelonner obj=dette de|du|des|d':recipient
verb alléger obj=dette de|du|des|d':recipient
verb restructurer obj=dette de|du|des|d':recipient
verb financer
> L'Allemagne a financé la reconstruction d'hôpitaux en Irak. => AID DEU > IRQ
verb subventionner obj:recipient
verb renflouer obj:recipient
verb soutenir financièrement|économiquement obj:recipient
verb aider financièrement|économiquement obj:recipient
verb exempter visa|taxe|droit obj:recipient
verb apporter|attribuer|envoyer|virer obj=@money|euro|dollar|subvention
> La France a apporté 20 millions d'euros au Bénin. => AID FRA > BEN
verb remettre obj=chèque|million|somme à|au|aux:recipient
verb mettre disposition obj=million|milliard|fonds|crédit|somme
verb garantir|cautionner obj=prêt|emprunt|dette
verb reporter|suspendre|geler|remettre|abandonner|réduire|racheter|refinancer|soulager obj=dette|créance|remboursement|échéance de|du|des|d':recipient obj:-
> La Chine a suspendu le remboursement de la Zambie. => AID CHN > ZMB
verb accorder|octroyer obj=moratoire|remise|rééchelonnement|allègement à|au|aux:recipient iobj:recipient obj:-
verb approuver|valider|entériner|autoriser|débloquer obj=prêt|crédit|tranche|décaissement|subvention|versement|aide à|au|aux|pour|en:recipient obj:-
> Le FMI a approuvé un prêt de deux milliards de dollars au Ghana. => AID IGO > GHA
verb recevoir|obtenir|décrocher|percevoir|toucher|empocher obj=@funding subj!=@person subj:recipient de|du|des|d'|auprès:actor obj:-
> Le Pakistan a obtenu un prêt du FMI. => AID IGO > PAK
> La Moldavie a reçu des financements de la Roumanie. => AID ROU > MDA
verb bénéficier prêt|crédit|don|financement|aide|subvention subj:recipient de|du|des|d':actor obj:-
verb soutenir|relancer|stabiliser obj=économie|monnaie de|du|des|d'=@party de|du|des|d':recipient obj:-
verb payer|prendre facture|salaire|coût charge de|du|des|d'|à|au|aux:recipient obj:-
verb alimenter|abonder obj=fonds
verb renflouer|subventionner obj:recipient
verb octroyer|accorder|débloquer|verser|allouer obj=aide|soutien financier|économique|budgétaire à|au|aux|en|pour:recipient iobj:recipient obj:-
> La Suède a alloué une aide financière à la Géorgie. => AID SWE > GEO
verb accorder|négocier renflouement|plan à|au|aux:recipient obj:-
verb combler obj=déficit de|du|des|d':recipient
noun aide financier
noun aide économique
noun aide budgétaire
noun aide développement
noun assistance financier
noun soutien financier
noun soutien budgétaire
noun prêt de|du|des|d'=@money
noun prêt à|au|aux=@party
noun don financier
noun plan sauvetage
noun annulation dette
noun allègement dette
noun versement de|du|des|d'=@money
noun déblocage de|du|des|d'=@money
noun crédit|ligne|tranche à|au|aux=@party
noun octroi|décaissement|versement|déblocage|don de|du|des|d'=@money
noun subvention à|au|aux=@party
noun rééchelonnement|effacement|remise|moratoire|suspension|restructuration dette
noun plan aide|sauvetage|renflouement
noun contribution|appui|coup financier
noun bourse étude
> La Banque mondiale a accordé un prêt de 300 millions de dollars à la Tanzanie. => AID IGO > TZA

[protect]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb protéger obj=@party
> Les casques bleus ont protégé les civils centrafricains. => AID UNO > CAF
verb escorter obj!=prisonnier
verb sécuriser obj=@party
verb assurer obj=sécurité|protection|défense de|du|des|d':recipient obj:-
verb déployer obj=casque|contingent à|au|aux|en:recipient obj:-
verb envoyer obj=casque à|au|aux|en:recipient obj:-
verb défendre militairement
verb surveiller obj=cessez-le-feu|trêve obj:-
verb s'interposer entre=@party entre:recipient
verb participer|contribuer à|au|aux=maintien|minusma|minusca|monusco|finul|force|mission à|au|aux:matter obj:-
verb superviser|surveiller|garantir|observer obj=cessez-le-feu|trêve|retrait|frontière|élection|scrutin obj:-
verb exfiltrer
> Le Kenya a exfiltré deux diplomates ougandais de Juba. => AID KEN > UGA
verb mettre abri|sécurité obj=@party
verb déployer|envoyer obj=observateur|casque à|au|aux|en|dans:recipient obj:-
> L'OSCE a déployé des observateurs en Géorgie. => AID IGO > GEO
verb placer protection obj:recipient
verb accorder|offrir|assurer protection à|au|aux:recipient iobj:recipient obj:-
noun déploiement casque
noun maintien paix
noun force interposition
noun protection civil
noun mission paix|observation|observateur
noun exfiltration
noun interposition
noun escorte
noun protection de|du|des|d'=civil|population|convoi
noun déploiement observateur

[shelter]
frame verb  subj:actor obj:recipient à|au|aux:recipient iobj:recipient
frame noun  de|du|des|d':recipient par:actor à|au|aux:recipient
verb accueillir obj=@refugees
> Le Tchad a accueilli des réfugiés soudanais. => AID TCD > SDN
verb recevoir obj=@refugees
verb héberger obj=@party
verb abriter obj=@refugees
verb loger obj=@refugees
verb accorder asile|refuge|nationalité|protection obj:-
> Le Mexique a accordé l'asile à l'ex-ministre équatorien. => AID MEX > ECU
verb octroyer asile|nationalité|visa|protection obj:-
verb donner asile|refuge obj:-
verb offrir asile|refuge|hospitalité obj:-
verb réinstaller obj=@refugees
verb naturaliser obj=@party
verb régulariser obj=@refugees
verb ouvrir porte à|au|aux=@refugees obj:-
verb accorder|octroyer|donner|offrir|délivrer asile|refuge|nationalité|citoyenneté|séjour|passeport|résidence à|au|aux:recipient iobj:recipient obj:-
> L'Albanie a offert la citoyenneté à une chanteuse kosovare. => AID ALB > XKX
verb accueillir obj=ukrainien|syrien|afghan|rohingya|vénézuélien|soudanais|érythréen|yazidi|orphelin obj=@party obj!=@person
> La Lettonie a accueilli des orphelins ukrainiens. => AID LVA > UKR
verb recueillir|relocaliser|abriter|loger obj=@refugees
verb obtenir|recevoir obj=asile|refuge|nationalité|citoyenneté subj:recipient en|au|aux|à|auprès|dans:actor obj:-
verb trouver refuge|asile subj:recipient en|au|aux|à|auprès|chez|dans:actor obj:-
verb bénéficier asile|protection subj:recipient en|au|aux|à|de|du|des|d':actor obj:-
noun asile
noun accueil de|du|des|d'=@refugees
noun octroi asile
noun réinstallation réfugié
noun relocalisation
noun protection temporaire
noun octroi nationalité|visa|citoyenneté
noun naturalisation
noun hébergement de|du|des|d'=@refugees
> Le Portugal a accueilli 40 réfugiés afghans. => AID PRT > AFG

[aid]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':actor poss:actor adj:actor à|au|aux|pour|envers:recipient
verb aider
> Le Japon a aidé les Philippines après le typhon. => AID JPN > PHL
verb assister obj=@party
verb épauler
verb prêter main à|au|aux:recipient iobj:recipient obj:-
verb prêter concours|assistance à|au|aux:recipient iobj:recipient obj:-
verb donner coup main à|au|aux:recipient iobj:recipient obj:-
verb apporter aide|assistance|concours|secours|contribution à|au|aux:recipient iobj:recipient obj:-
> La Slovaquie a apporté une aide au Monténégro. => AID SVK > MNE
verb fournir aide|assistance à|au|aux:recipient iobj:recipient obj:-
verb accorder aide|assistance à|au|aux:recipient iobj:recipient obj:-
verb envoyer aide à|au|aux|en:recipient iobj:recipient obj:-
verb dispenser aide|assistance à|au|aux:recipient obj:-
verb offrir obj=don|cadeau à|au|aux:recipient iobj:recipient obj:-
verb faire don à|au|aux:recipient iobj:recipient obj:-
verb remettre obj=don à|au|aux:recipient iobj:recipient obj:-
verb contribuer à|au|aux=effort|reconstruction|fonds à|au|aux:recipient obj:-
verb reconstruire obj=@party|pays|infrastructure|hôpital|école|ville
verb former obj=médecin|ingénieur|étudiant|fonctionnaire|cadre|enseignant
verb déminer
verb parrainer obj=étudiant|école
verb ramener obj=@prisoners
verb seconder obj=@party
verb donner coup pouce à|au|aux:recipient iobj:recipient obj:-
> L'Allemagne a donné un coup de pouce à la Tunisie. => AID DEU > TUN
verb accompagner subj=@party obj=@party dans=effort|développement|transition|processus|lutte|réforme|relance|reconstruction|organisation
> L'Espagne accompagne la Mauritanie dans ses réformes. => AID ESP > MRT
verb contribuer|participer|aider à|au|aux=développement|reconstruction|stabilisation|formation|modernisation|stabilité|redressement|réhabilitation à|au|aux:recipient obj:-
> Le Brésil a contribué à la reconstruction d'Haïti. => AID BRA > HTI
verb réhabiliter|rénover|moderniser|équiper obj=hôpital|école|route|port|aéroport|dispensaire|réseau de|du|des|d'|à|au|aux|en:recipient obj:- subj=@party
verb offrir|donner|remettre|fournir obj=bourse|véhicule|ordinateur|lot|ambulance|livre|équipement|matériel|expertise|conseil|savoir-faire|service|formation à|au|aux:recipient iobj:recipient obj:-
> La Corée du Sud a offert des ordinateurs au Laos. => AID KOR > LAO
verb envoyer|dépêcher|détacher obj=expert|technicien|ingénieur|enseignant|volontaire|coopérant à|au|aux|en|auprès:recipient obj:-
> Cuba a envoyé des enseignants au Timor oriental. => AID CUB > TLS
verb former obj=juge|magistrat|agent|jeune|stagiaire|infirmier|professeur|diplomate|technicien
verb recevoir|obtenir|bénéficier aide|assistance|concours subj:recipient de|du|des|d'|auprès:actor obj:-
> Le Lesotho a reçu l'aide de l'Afrique du Sud. => AID ZAF > LSO
verb prêter|donner|apporter concours|renfort|appui|expertise à|au|aux:recipient iobj:recipient obj:-
verb donner|fournir|apporter obj=soin|service|laissez-passer|masque à|au|aux:recipient iobj:recipient obj:- subj=@party
verb venir appui|renfort|soutien de|du|des|d':recipient obj:-
> Le Kenya est venu en appui à la Somalie. => AID KEN > SOM
verb dépêcher|envoyer obj=renfort|mission à|au|aux|en|dans:recipient de|du|des|d'=assistance|secours|soutien
verb bénéficier appui|expertise|coopération subj:recipient de|du|des|d':actor obj:-
noun aide
> L'aide de la Chine au Laos a repris. => AID CHN > LAO
noun assistance
noun concours poss=@any
noun entraide
noun contribution de|du|des|d'=@party
noun coup main
noun soutien|assistance|appui technique|logistique|matériel
noun envoi expert
noun transfert technologie
noun renforcement capacité
noun don de|du|des|d'=@party
noun programme aide|assistance
noun accompagnement
> Le Koweït a fait don de 5 millions de dollars au Soudan. => AID KWT > SDN

# --- RETREAT --------------------------------------------------------------------------------------------------------

[ceasefire]
frame verb  subj:actor avec:recipient
frame noun  entre:actor de|du|des|d':actor avec:recipient
verb cesser obj=feu|combat|hostilité|tir|bombardement
> Les rebelles birmans ont cessé le feu. => RETREAT MMR > -
verb décréter obj=cessez-le-feu|trêve|pause
> Le gouvernement philippin a décrété une trêve. => RETREAT PHL > -
verb proclamer obj=cessez-le-feu|trêve
verb annoncer obj=cessez-le-feu|trêve
verb déclarer obj=cessez-le-feu|trêve
verb observer obj=cessez-le-feu|trêve
verb respecter obj=cessez-le-feu|trêve
verb instaurer obj=cessez-le-feu|trêve
verb conclure obj=cessez-le-feu|trêve
verb signer obj=cessez-le-feu|trêve|armistice
verb accepter obj=cessez-le-feu|trêve
verb prolonger obj=cessez-le-feu|trêve
verb suspendre obj=frappe|bombardement|offensive|combat|hostilité|attaque|opération
verb arrêter obj=frappe|bombardement|offensive|combat|hostilité|attaque
verb interrompre|interrompu obj=frappe|bombardement|offensive|combat|hostilité
verb mettre fin à|au|aux=guerre|combat|hostilité|offensive|conflit|bombardement|frappe
verb mettre terme à|au|aux=guerre|combat|hostilité|offensive|conflit
verb faire paix
verb parvenir|aboutir à|au|aux=cessez-le-feu|trêve|armistice
> Les belligérants yéménites sont parvenus à une trêve. => RETREAT YEM > -
verb instituer|établir|imposer|promulguer|entamer|reconduire|renouveler|proroger|étendre|rétablir|maintenir|tenir|consolider|approuver|adopter|ordonner|commencer|lancer obj=cessez-le-feu|trêve|armistice|pause
> Les rebelles éthiopiens ont reconduit leur trêve. => RETREAT ETH > -
verb cesser|stopper|suspendre|arrêter|interrompre|geler obj=raid|frappe|guerre|attaque|tir|pilonnage|offensive|violence|affrontement|bombardement|hostilité|combat|campagne|incursion
> L'armée birmane a stoppé ses bombardements. => RETREAT MMR > -
verb mettre fin à|au|aux=violence|attaque|insurrection|rébellion|guérilla|affrontement|tir|raid|lutte|opération|agression|occupation
> Les insurgés philippins ont mis fin à leur rébellion. => RETREAT PHL > -
verb mettre terme à|au|aux=bombardement|frappe|violence|attaque|affrontement|rébellion|opération|guerre
verb faire taire arme
verb se taire subj=arme|canon
verb décréter|observer|respecter|annoncer obj=pause|accalmie|cessation|arrêt
verb baisser|poser arme
verb mettre fin|terme à|au|aux=répression|carnage|massacre|tuerie|bain|effusion|siège|hostilité|guerre|offensive
verb sceller|accepter|obtenir|négocier obj=cessez-le-feu|trêve avec=@party avec:recipient
> Les Houthis yéménites ont négocié une trêve avec l'Arabie saoudite. => RETREAT YEM > SAU
noun cessez-le-feu
> Un cessez-le-feu entre le Cambodge et la Thaïlande est entré en vigueur. => RETREAT KHM,THA > -
noun trêve
noun armistice
noun cessation hostilité
noun cessation combat
noun arrêt combat
noun arrêt hostilité
noun pause humanitaire
noun suspension hostilité
noun cessez-le-feu|trêve unilatéral|humanitaire|illimité
noun fin|arrêt|suspension|cessation hostilité|combat|guerre|bombardement|frappe|tir|offensive|attaque|opération
noun accalmie
noun désescalade

[release]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb libérer obj=@freed
> La Biélorussie a libéré deux journalistes polonais. => RETREAT BLR > POL
verb libérer obj=@person
verb relâcher
verb élargir obj=@freed
verb remettre liberté
verb remettre obj=otage|corps|dépouille obj:matter à|au|aux:recipient
verb rendre liberté à|au|aux:recipient obj:-
verb rapatrier obj=corps|dépouille|prisonnier|otage
verb relaxer
verb acquitter
verb autoriser obj=@freed inf=quitter|rentrer|partir
verb blanchir obj=@person
verb laisser partir|sortir|repartir
verb partir|sortir|repartir laisser
verb sortir subj|obj=@person|@freed de|du|des|d'=prison|geôle|cellule|détention subj|obj:recipient de|du|des|d':-
> L'opposante biélorusse est sortie de prison. => RETREAT - > BLR
verb quitter subj=@person|@freed obj=prison|cellule|geôle subj:recipient obj:-
verb recouvrer|retrouver liberté subj:recipient
> Deux otages nigérians ont retrouvé la liberté. => RETREAT - > NGA
verb obtenir obj=libération|élargissement|relaxe de|du|des|d':recipient subj:- obj:-
> Le Qatar a obtenu la libération de trois otages népalais. => RETREAT - > NPL
verb bénéficier libération|non-lieu|acquittement subj:recipient
verb accorder obj=liberté|libération à|au|aux:recipient iobj:recipient obj:-
verb rendre|restituer|remettre|rapatrier obj=otage|corps|dépouille|prisonnier|soldat|enfant|cercueil|captif obj:matter à|au|aux:recipient
> L'Azerbaïdjan a remis les corps de six soldats à l'Arménie. => RETREAT AZE > ARM
verb lever obj=garde|écrou|assignation
verb élargir obj=@person
verb libérer obj=@group
verb ordonner|autoriser|approuver obj=libération|remise|élargissement obj:- de|du|des|d':recipient
> Un tribunal malaisien a ordonné la libération d'un pêcheur indonésien. => RETREAT MYS > IDN
verb remettre dehors obj:recipient
noun libération de|du|des|d'=@party
> La libération par l'Iran de trois marins indiens a eu lieu dimanche. => RETREAT IRN > IND
noun libération de|du|des|d'=@freed
noun élargissement de|du|des|d'=@freed
noun relaxe
noun acquittement
noun remise liberté
noun remise corps|otage|dépouille
noun mise liberté
noun sortie prison
noun rapatriement de|du|des|d'=corps|dépouille|prisonnier|otage|soldat
noun libération conditionnel|provisoire|anticipé|otage|prisonnier
noun non-lieu

[give-back]
frame verb  subj:actor obj:matter à|au|aux:recipient iobj:recipient
frame noun  de|du|des|d':matter par:actor à|au|aux:recipient
verb restituer
> Le Danemark a restitué un manteau au Brésil. => RETREAT DNK > BRA
verb rendre obj=œuvre|trésor|bronze|manuscrit|relique|bien|navire|statue|objet|butin|crâne|drone|avion|fonds|or
verb rétrocéder
verb dégeler obj=@assets de|du|des|d':recipient
> Les Pays-Bas ont dégelé les avoirs de la Libye. => RETREAT NLD > LBY
verb débloquer obj=avoir|compte|actif de|du|des|d':recipient
verb indemniser obj:recipient
verb dédommager obj:recipient
verb rembourser à|au|aux=@party
verb rembourser obj=dette|prêt|créancier|emprunt
verb verser obj=indemnité|réparation|compensation
verb renvoyer obj=œuvre|objet|relique
verb rendre|retourner|remettre|rapatrier|renvoyer obj=@art obj:matter à|au|aux:recipient
> La Belgique a remis un crâne à la Tanzanie. => RETREAT BEL > TZA
verb récupérer obj=@art obj:matter subj:recipient
verb compenser|indemniser obj=victime|famille|@party obj:recipient
verb réparer obj=préjudice|tort obj:matter
verb payer|accorder|octroyer obj=indemnité|réparation|compensation|indemnisation à|au|aux:recipient iobj:recipient obj:-
> L'Égypte a payé des réparations au Soudan. => RETREAT EGY > SDN
verb libérer obj=navire|pétrolier|bateau|chalutier|cargo|avion obj:matter
> L'Iran a libéré un pétrolier grec. => RETREAT IRN > GRC
verb libérer obj=avoir|fonds|compte|actif de|du|des|d':recipient
noun restitution
noun rétrocession
noun indemnisation
noun déblocage avoir
noun dégel avoir
noun retour œuvre|oeuvre|bronze|trésor
noun remise de|du|des|d'=@art
noun dédommagement
noun compensation
noun rapatriement de|du|des|d'=@art
noun dégel fonds|compte|avoir
> La Croatie a rendu à la Serbie des œuvres d'art. => RETREAT HRV > SRB

[disarm]
frame verb  subj:actor
frame noun  de|du|des|d':actor poss:actor
verb se rendre subj|obj=rebelle|combattant|insurgé|guérillero|milicien|déserteur|maquisard|djihadiste|mutin|soldat|preneur inf!=@any
> Des maquisards laotiens se sont rendus. => RETREAT LAO > -
verb désarmer obj!=@any
> Les anciens combattants mozambicains ont désarmé. => RETREAT MOZ > -
verb désarmer obj=@party
verb démobiliser obj:matter
verb déposer arme|armes obj=arme|armes
> La guérilla colombienne a déposé les armes. => RETREAT COL > -
verb rendre arme|armes
verb remettre arme|armes
verb se rendre à|au|aux=ennemi|police|autorité|justice|armée|force
verb se rendre obj!=@any à|au|aux!=@any en|dans|sur|chez|devant|auprès|vers!=@any
verb capituler
verb se désarmer
verb détruire obj=arsenal|stock obj:matter
verb démanteler obj=arsenal|programme|silo|site obj:matter
verb dénucléariser obj:matter
verb déminer obj=frontière
verb se dissoudre
verb abandonner lutte
verb renoncer à|au|aux=violence|lutte|arme|nucléaire|terrorisme
verb hisser drapeau
verb geler obj=enrichissement|programme obj:matter
verb se rendre subj=@militias à|au|aux=@party obj!=@any
> Des rebelles ougandais se sont rendus à l'armée congolaise. => RETREAT UGA > COD
verb remettre obj=arme|arsenal
verb abandonner obj=arme|lutte|armement|arsenal|insurrection
verb se livrer à|au|aux=police|autorité|justice|armée|force
verb se constituer prisonnier
verb quitter obj=maquis|rébellion|guérilla
verb réduire obj=arsenal|stock|armement|ogive obj:matter
> La Russie a réduit son arsenal. => RETREAT RUS > -
verb suspendre|geler|arrêter|cesser|interrompre|stopper obj=enrichissement|essai obj:matter
> L'Iran a suspendu l'enrichissement d'uranium. => RETREAT IRN > -
verb fermer|démanteler|détruire|neutraliser|inspecter obj=réacteur|centrifugeuse|silo|armement
verb renoncer à|au|aux=programme|arsenal|enrichissement|bombe|essai
verb démilitariser|désarmer obj:matter
verb cantonner obj=combattant|@militias
verb hisser|agiter drapeau blanc
verb faire défection
> Deux officiers soudanais ont fait défection. => RETREAT SDN > -
verb autodissoudre|dissoudre
verb se saborder
verb dissoudre obj=milice|guérilla
noun désarmement
noun démobilisation
noun reddition
noun capitulation
noun démantèlement arsenal
noun dénucléarisation
noun remise|dépôt|abandon arme
noun démilitarisation
noun défection
noun gel enrichissement|essai|programme
noun destruction arsenal|stock
noun moratoire essai
noun réduction arsenal|armement|stock

[admit]
frame verb  subj:actor obj:recipient à|au|aux|pour:recipient iobj:recipient
frame noun  de|du|des|d':recipient par:actor
verb entrer laisser
verb passer laisser
verb autoriser obj=@inspectors
> L'Érythrée a autorisé les convois de l'ONU. => RETREAT ERI > UNO
verb autoriser obj=accès|entrée|passage|inspection|survol obj:-
verb autoriser inf=entrer|accéder|passer|inspecter|visiter
verb laisser entrer
verb laisser passer
verb accorder accès obj:-
> L'Iran a accordé à l'AIEA l'accès à ses sites. => RETREAT IRN > IGO
verb donner accès obj:-
verb permettre accès|passage|inspection|entrée obj:-
verb admettre obj=@inspectors
verb ouvrir obj=corridor|couloir|point obj:-
verb ouvrir obj=frontière obj:- à|au|aux|avec:recipient
verb faciliter accès obj:-
verb délivrer visa obj:-
verb accepter|accueillir|recevoir obj=inspecteur|observateur|enquêteur|inspection|casque obj:recipient
> Bahreïn a accepté des observateurs de l'ONU. => RETREAT BHR > UNO
verb permettre inf=entrer|accéder|passer|inspecter|visiter|traverser
verb garantir|rétablir|offrir|assurer|octroyer accès|passage obj:-
verb rouvrir obj=port|aéroport|voie|route|poste|ciel|point|pont|gazoduc obj:- à|au|aux|avec:recipient
> Djibouti a rouvert son port à l'Éthiopie. => RETREAT DJI > ETH
verb ouvrir obj=port|aéroport|espace|ciel|site|installation|marché|territoire|poste à|au|aux=@any obj:- à|au|aux:recipient
> Le Kazakhstan a ouvert son espace aérien aux avions turcs. => RETREAT KAZ > TUR
verb accorder|délivrer|octroyer visa obj:-
verb entrer|passer|accéder|traverser laisser
verb se rouvrir subj=frontière
verb coopérer avec=inspecteur|aiea
verb accorder laissez-passer|autorisation|feu à|au|aux:recipient iobj:recipient obj:-
verb obtenir visa|accès|autorisation subj:recipient de|du|des|d'|auprès:actor obj:-
> Les enquêteurs de l'ONU ont obtenu l'accès de la Syrie. => RETREAT SYR > UNO
noun réouverture frontière
noun ouverture frontière
noun ouverture corridor
noun accès inspecteur
noun réouverture|ouverture de|du|des|d'=frontière|port|passage|espace|corridor|point|poste
noun couloir humanitaire
noun autorisation survol|passage|accès
noun délivrance visa
> Le Maroc et l'Espagne ont rouvert leurs frontières terrestres. => RETREAT MAR,ESP > -
> L'Iran a accordé l'accès aux inspecteurs de l'AIEA. => RETREAT IRN > IGO

[resign]
frame verb  subj:actor
frame noun  de|du|des|d':actor poss:actor
verb démissionner
> Le ministre roumain de l'Intérieur a démissionné. => RETREAT ROU > -
verb présenter démission
verb remettre démission
verb donner démission
verb annoncer démission
> Le Premier ministre japonais a annoncé sa démission. => RETREAT JPN > -
verb quitter obj=fonction|poste|pouvoir|gouvernement|présidence
verb céder pouvoir|place|main
verb abandonner pouvoir|fonction|poste
verb renoncer à|au|aux=poste|mandat|fonction|pouvoir|présidence|trône
verb se démettre
verb abdiquer
verb rendre tablier
verb passer pouvoir
verb transférer pouvoir
verb transmettre pouvoir
verb se retirer pouvoir|politique|fonction
verb jeter éponge
verb quitter obj=tête|direction|mandat|ministère|commandement|charge|trône|cabinet
> Le ministre letton a quitté la tête du gouvernement. => RETREAT LVA > -
verb céder|passer|transmettre|abandonner|laisser obj=commande|siège|rêne|rênes|fauteuil|trône|pouvoir|relais|flambeau|témoin|poste|main
verb tirer révérence
verb déposer mandat|démission|charge
verb annoncer départ|retrait politique|pouvoir|poste|fonction|tête
verb rendre portefeuille|mandat
verb remettre obj=mandat|charge|démission
verb soumettre|offrir|proposer|adresser démission
> Le chef de l'armée malgache a offert sa démission. => RETREAT MDG > -
verb se retirer politique|présidence|gouvernement|pouvoir|course
verb claquer porte de|du|des|d'=gouvernement|parti|cabinet|coalition de|du|des|d':-
verb quitter navire
verb renoncer à|au|aux=trône|fauteuil|portefeuille
verb rendre|remettre|restituer pouvoir à|au|aux=civil|peuple|parlement
> La junte guinéenne a rendu le pouvoir aux civils. => RETREAT GIN > -
verb annoncer obj=démission|départ|retrait poss=@any
noun démission
noun abdication
noun départ pouvoir
noun passation pouvoir
noun démission collectif|surprise
noun transfert|transition pouvoir
noun renonciation pouvoir|trône
noun retrait politique

[lift]
frame verb  subj:actor obj:matter contre|à|au|aux|envers|sur:recipient
frame noun  de|du|des|d':matter par:actor
verb rouvrir obj=frontière|point|passage|corridor|terminal|détroit|espace obj:- avec:recipient
> L'Algérie a rouvert sa frontière avec la Libye. => RETREAT DZA > LBY
verb lever obj=@restrictions
> L'Australie a levé ses sanctions contre les Fidji. => RETREAT AUS > FJI
verb supprimer obj=@restrictions
verb abolir obj=@restrictions|peine
verb annuler obj=@restrictions
verb abroger
verb mettre fin à|au|aux=sanction|embargo|blocus|couvre-feu|état|siège|restriction|boycott|confinement à|au|aux:matter
verb mettre terme à|au|aux=sanction|embargo|blocus|couvre-feu|restriction à|au|aux:matter
verb suspendre obj=sanction|embargo|droit|tarif|surtaxe
verb rétablir obj=vol|liaison|livraison|aide|circulation|internet|accès obj:matter avec|à|au|aux:recipient
verb reprendre obj=livraison|vol|aide|exportation|importation obj:matter vers|à|au|aux|avec:recipient
verb débloquer obj=route|accès|port|axe
verb réintégrer obj=@party obj:recipient
verb réadmettre obj=@party obj:recipient
verb retirer liste de|du|des|d':matter
verb rayer liste obj:recipient
verb dispenser obj=@party obj:recipient
verb rendre obj=autonomie|droit
verb retirer|ôter|révoquer|abandonner|démanteler|éliminer|alléger obj=sanction|embargo|interdiction|surtaxe|blocus|barrière|entrave|barrage|boycott|obligation
> L'Indonésie a retiré l'interdiction visant les produits australiens. => RETREAT IDN > AUS
verb mettre fin|terme à|au|aux=confinement|interdiction|gel|quarantaine|obligation|suspension|exclusion|isolement|dérogation|censure|coupure|visa à|au|aux:matter
> La Jordanie a mis fin au gel des livraisons à la Syrie. => RETREAT JOR > SYR
verb rétablir obj=électricité|réseau|accréditation|service|financement|adhésion|statut|visa|connexion|liaison|approvisionnement|coopération|commerce obj:matter avec|à|au|aux|vers:recipient
verb reprendre obj=coopération|liaison|financement|versement|commerce|importation|échange|paiement|contribution|rapatriement|activité obj:matter vers|à|au|aux|avec:recipient
> L'Islande a repris ses versements à la Palestine. => RETREAT ISL > PSE
verb restaurer|rétablir obj=accès|internet|réseau obj:matter
verb cesser|lever|briser obj=blocus|boycott|embargo|siège
verb sortir|retirer|radier|rayer|enlever liste obj:matter de|du|des|d':-
> Les États-Unis ont retiré le Soudan de la liste des États terroristes. => RETREAT USA > SDN
verb autoriser reprise|retour|réouverture vol|livraison|liaison|exportation|importation
verb débloquer obj=site|internet|réseau|compte|application|frontière|situation
verb normaliser obj=trafic|commerce
verb remettre service|marche obj:matter
verb rétablir obj=droit|liberté|relation|courant|eau obj:matter
noun levée de|du|des|d'=@restrictions
> Les États-Unis ont levé l'embargo sur le Soudan. => RETREAT USA > SDN
noun levée sanction
noun levée embargo
noun levée blocus
noun levée siège
noun levée couvre-feu
noun suppression visa
noun abolition
noun levée de|du|des|d'=interdiction|restriction|état|immunité|sanctions|veto
noun fin blocus|embargo|sanction|couvre-feu|siège|boycott|quarantaine|confinement|restriction
> L'Arabie saoudite a annoncé la fin de l'embargo contre le Qatar. => CONCEDE SAU > QAT
noun reprise vol|livraison|liaison|exportation|importation|aide|commerce|trafic
noun suppression droit|tarif|restriction|sanction|taxe|visa
noun rétablissement internet|vol|électricité|liaison|livraison
noun réintégration de|du|des|d'=@party
noun réadmission de|du|des|d'=@party
noun suspension de|du|des|d'=sanction|embargo|surtaxe
> La Zambie a levé l'interdiction d'importer du maïs d'Afrique du Sud. => RETREAT ZMB > ZAF
> La Cédéao a levé les sanctions imposées au Mali. => RETREAT IGO > MLI

[withdraw]
frame verb  subj:actor de|du|des|d'|depuis:recipient
frame noun  de|du|des|d':actor poss:actor adj:actor
verb retirer obj=@troops obj:matter
> Le Sénégal a retiré ses soldats de Gambie. => RETREAT SEN > GMB
verb rapatrier obj=@troops obj:matter
verb replier obj=@troops obj:matter
verb évacuer obj=troupe|soldat|militaire|force|contingent|garnison|base|position|village|ville|territoire obj:matter
verb désengager obj:matter
verb se retirer de|du|des|d'!=@pacts de|du|des|d'!=@bodies
> Les troupes érythréennes se sont retirées d'Éthiopie. => RETREAT ERI > ETH
verb se désengager
verb se replier
verb battre retraite
verb reculer subj=@troops
verb quitter subj=@troops obj!=aéroport|piste|port obj:recipient
verb abandonner obj=@territory obj:matter
verb céder obj=@territory obj:matter à|au|aux:recipient
verb évacuer subj=@troops|@party obj=@territory obj:matter
verb rendre obj=territoire|île|province|village|ville obj:matter à|au|aux:recipient
verb retirer obj=arme|artillerie|blindé|lourd obj:matter
verb réduire obj=contingent|présence|effectif obj:matter
verb ramener obj=@troops obj:matter
verb lever siège
verb lever camp
verb démanteler obj=base|camp|colonie obj:matter
verb rappeler|sortir|rentrer|ramener obj=@troops obj:matter
verb rentrer|repartir|revenir subj=@troops
verb partir subj=@troops de|du|des|d':recipient
verb refluer|décrocher|fuir subj=@troops
verb se enfuir subj=@troops
verb plier bagage
> Les soldats allemands ont plié bagage au Mali. => RETREAT DEU > MLI
verb fermer|évacuer|vider|rétrocéder|quitter obj=base|garnison|caserne|camp|avant-poste obj:matter
> La France a fermé sa base au Tchad. => RETREAT FRA > TCD
verb transférer|remettre|confier obj=base|contrôle|camp|ville|position|commandement à|au|aux:recipient
> L'armée ougandaise a remis la base aux forces somaliennes. => RETREAT UGA > SOM
verb alléger|diminuer|réduire obj=dispositif|contingent|effectif|présence|troupe|empreinte|force|garnison obj:matter à|au|aux|en:recipient
> L'Italie a réduit ses effectifs en Irak. => RETREAT ITA > IRQ
verb mettre fin|terme à|au|aux=occupation|présence|mission|opération|intervention|mandat à|au|aux:matter
> Le Danemark a mis fin à sa mission au Mali. => RETREAT DNK > MLI
verb achever|terminer|clore|boucler|accélérer|entamer|débuter|commencer|poursuivre|entreprendre|finaliser|compléter retrait|désengagement|repli|évacuation obj=retrait|désengagement|repli|évacuation
> Le Tchad a achevé le retrait de ses troupes du Niger. => RETREAT TCD > NER
verb quitter subj=@troops|@militias obj=@territory|pays|base|sol obj:recipient
> Les soldats érythréens ont quitté le territoire éthiopien. => RETREAT ERI > ETH
verb libérer obj=@territory|village subj=@militias|@troops
verb passer relais|témoin|main à|au|aux=armée|force|police|troupe à|au|aux:recipient
> Les soldats italiens ont passé le relais aux forces libanaises. => RETREAT ITA > LBN
verb céder obj=terrain
verb abandonner obj=siège|position|poste|base|terrain
verb lever|arrêter|abandonner siège
noun retrait de|du|des|d'=@troops
> Le retrait des troupes tchadiennes a commencé. => RETREAT TCD > -
noun retrait
noun retrait troupe
noun retrait force
noun retrait militaire
noun désengagement
noun repli
noun évacuation de|du|des|d'=@troops
noun rapatriement de|du|des|d'=@troops
noun retraite de|du|des|d'=@troops
noun fin|clôture occupation|mission|opération|intervention|présence
noun fermeture base
noun réduction de|du|des|d'=@troops|effectif|contingent|présence
noun transfert contrôle|base
noun restitution base|territoire
noun retour de|du|des|d'=@troops
> Les troupes éthiopiennes se sont retirées de Somalie. => RETREAT ETH > SOM
> Une partie des troupes françaises s'est retirée du Mali. => RETREAT FRA > MLI

# --- REQUEST --------------------------------------------------------------------------------------------------------
# What is asked is `matter`; who is asked is `recipient`. The narrow senses hang on the thing or the action asked for.

[ask-help]
frame verb  subj:actor à|au|aux|auprès:recipient iobj:recipient obj:matter inf:matter clause:matter
frame noun  de|du|des|d':actor poss:actor à|au|aux|auprès:recipient
verb chercher refuge|asile en|dans|chez|auprès:recipient
verb demander obj=@help_nouns
> Le Malawi a demandé l'aide du Japon. => REQUEST MWI > JPN
verb demander inf=@help_verbs de|du|des|d':matter
verb réclamer obj=@help_nouns
verb solliciter obj=@help_nouns
> Le Soudan du Sud a sollicité l'appui de l'Union africaine. => REQUEST SSD > IGO
verb solliciter obj=@party pour:matter obj:recipient
verb requérir obj=@help_nouns
verb quémander obj=@help_nouns
verb chercher obj=aide|soutien|appui
verb rechercher obj=aide|soutien|appui
verb appeler à|au|aux=@help_nouns obj:recipient à|au|aux:matter
> La Somalie a appelé la Norvège à l'aide. => REQUEST SOM > NOR
verb appeler inf=@help_verbs obj:recipient
> Le président libanais a appelé le Canada à aider les réfugiés. => REQUEST LBN > CAN
verb appeler rescousse obj:recipient
verb appeler secours obj:recipient
verb exhorter inf=@help_verbs obj:recipient
verb exhorter à|au|aux=@help_nouns obj:recipient à|au|aux:matter
verb presser inf=@help_verbs obj:recipient
verb inviter inf=@help_verbs obj:recipient
verb prier inf=@help_verbs obj:recipient
verb inciter inf=@help_verbs obj:recipient
verb encourager inf=@help_verbs obj:recipient
verb supplier inf=@help_verbs obj:recipient
verb implorer obj=@help_nouns
verb exiger obj=@help_nouns
verb lancer SOS|sos
verb lancer appel pour=@help_nouns
verb lancer appel à|au|aux=@help_nouns
verb faire appel à|au|aux:recipient
> Haïti a fait appel au Kenya. => REQUEST HTI > KEN
verb plaider pour=@help_nouns
verb insister sur=@help_nouns
verb appeler en obj!=@any à|au|aux=solidarité|générosité à|au|aux:matter
verb se tourner vers=@party vers!=@group vers:recipient obj:-
> Le Sri Lanka s'est tourné vers l'Inde. => REQUEST LKA > IND
verb frapper|toquer porte de|du|des|d':recipient obj:-
> La Zambie a frappé à la porte du FMI. => REQUEST ZMB > IGO
verb mendier|quêter|implorer|négocier obj=aide|soutien|appui|secours|assistance auprès|à|au|aux|de|du|des|d':recipient
verb recourir à|au|aux=fmi|onu|banque|@party à|au|aux:recipient
verb chercher|rechercher obj=garantie|protection|allié|financement|investisseur|concours|assistance auprès|de|du|des|d'|chez|en:recipient
> La Moldavie cherche des garanties auprès de la Roumanie. => REQUEST MDA > ROU
verb demander|solliciter|réclamer|déposer|introduire asile à|au|aux|en|auprès|de|du|des|d':recipient obj:-
> L'opposant togolais a demandé l'asile au Ghana. => REQUEST TGO > GHA
verb plaider pour|auprès=@help_nouns
verb insister pour=@help_nouns pour:matter
verb souhaiter|vouloir obj=@help_nouns de|du|des|d':recipient
verb inviter|encourager|inciter|pousser|convaincre|presser|appeler inf=@help_verbs obj:recipient
verb lancer cri|appel alarme|détresse|secours|aide
> Vanuatu a lancé un appel à l'aide à la Nouvelle-Zélande. => REQUEST VUT > NZL
verb demander|solliciter|réclamer|chercher obj=protection|garantie|asile|refuge|argent|vaccin|dose|arme|avion à|au|aux|auprès|de|du|des|d':recipient
> Le Monténégro a demandé des vaccins à la Serbie. => REQUEST MNE > SRB
noun appel aide
noun appel solidarité
noun demande aide
noun demande assistance
noun demande asile
noun appel don|assistance|secours|générosité
noun demande soutien|renfort|prêt|extradition|adhésion|intervention|financement
> L'Ukraine a formulé une demande d'extradition auprès de la Pologne. => REQUEST UKR > POL
noun SOS|sos
> Kiev a demandé à Varsovie de livrer des avions de combat. => REQUEST UKR > POL
> Le Premier ministre bulgare a demandé le soutien de la Grèce. => REQUEST BGR > GRC
adj demandeur de|du|des|d'=@help_nouns|armement|asile

[ask-meeting]
frame verb  subj:actor à|au|aux|avec:recipient iobj:recipient obj:matter inf:matter
frame noun  de|du|des|d':actor poss:actor à|au|aux:matter avec:recipient
verb demander obj=@meeting_nouns
> Le Guyana a demandé une réunion avec le Venezuela. => REQUEST GUY > VEN
verb demander inf=@meeting_verbs
verb réclamer obj=@meeting_nouns
verb exiger obj=@meeting_nouns
verb solliciter obj=@meeting_nouns
verb proposer obj=@meeting_nouns
> Le président colombien a proposé une rencontre à son homologue vénézuélien. => REQUEST COL > VEN
verb proposer inf=@meeting_verbs
verb suggérer obj=@meeting_nouns
verb appeler à|au|aux=@meeting_nouns obj:recipient à|au|aux:matter
> L'Égypte a appelé l'Éthiopie au dialogue. => REQUEST EGY > ETH
verb appeler inf=@meeting_verbs obj:recipient
verb exhorter à|au|aux=@meeting_nouns obj:recipient à|au|aux:matter
verb exhorter inf=@meeting_verbs obj:recipient
verb presser inf=@meeting_verbs obj:recipient
verb inviter inf=@meeting_verbs obj:recipient
verb inviter inf=@visit_verbs obj:recipient
> Le roi du Bhoutan a invité le président indien à se rendre à Thimphou. => REQUEST BTN > IND
verb inviter à|au|aux=@meeting_nouns|@gatherings obj:recipient à|au|aux:matter
verb inviter obj=@person inf!=@any obj:recipient
verb inviter obj=@party à|au|aux=@place obj:recipient à|au|aux:-
verb convier obj:recipient à|au|aux:matter
verb adresser invitation
> La Jordanie a adressé une invitation au président chypriote. => REQUEST JOR > CYP
verb lancer invitation
verb transmettre invitation
verb remettre invitation
verb formuler invitation
verb plaider pour=@meeting_nouns
verb prôner obj=dialogue|négociation|médiation|concertation
verb préconiser obj=dialogue|négociation|médiation|concertation
verb insister sur=dialogue|négociation
verb proposer médiation
verb proposer office
verb tendre main à|au|aux|vers:recipient
verb convoquer obj=conférence
verb presser obj=@party de|du|des|d'=dialogue|négociation obj:recipient
verb proposer|suggérer obj=tenue|organisation|date|calendrier|format de|du|des|d':matter
verb suggérer|solliciter|réclamer|chercher inf=@meeting_verbs
verb chercher obj=dialogue|médiation|entretien|rencontre
verb solliciter|demander|requérir|obtenir obj=médiation|office|arbitrage
verb renouveler|réitérer|envoyer|étendre|parvenir invitation
> Le Brunei a renouvelé son invitation au président fidjien. => REQUEST BRN > FJI
verb encourager|inciter|pousser|convaincre|presser|exhorter|inviter inf=@meeting_verbs obj:recipient
verb encourager|inciter|pousser|presser|exhorter obj=@party à|au|aux=@meeting_nouns obj:recipient à|au|aux:matter
> Le Canada a encouragé la Serbie au dialogue. => REQUEST CAN > SRB
verb inviter obj=@party table|sommet|dialogue|forum|conférence obj:recipient
verb appeler table obj:recipient
> Le Vatican a appelé la Russie et l'Ukraine à la table des négociations. => REQUEST VAT > RUS,UKR
verb demander|réclamer|exiger|solliciter convocation|réunion|session|sommet urgence
> L'Équateur a demandé une réunion d'urgence de l'OEA. => REQUEST ECU > IGO
verb privilégier obj=dialogue|négociation|diplomatie
verb poser inf=@meeting_verbs
verb se proposer inf=@meeting_verbs
verb obtenir|demander rendez-vous|audience|entretien avec|auprès|à|au|aux|de|du|des|d':recipient
> L'opposante biélorusse a demandé un rendez-vous à la chancelière allemande. => REQUEST BLR > DEU
verb inviter|convier obj=@party à|au|aux=@occasions|cérémonie|défilé|investiture|commémoration obj:recipient à|au|aux:-
> Le Rwanda a convié le président burundais à l'investiture. => REQUEST RWA > BDI
noun invitation
noun appel dialogue
noun appel négociation
noun demande audience
noun demande entretien
noun main tendu
noun demande réunion|rencontre|négociation|dialogue|médiation
noun appel réunion|conférence|concertation|pourparlers|table
noun proposition|offre dialogue|rencontre|négociation|médiation|pourparlers
noun lettre|carton invitation
> Le président turkmène a invité son homologue ouzbek à se rendre à Achgabat. => REQUEST TKM > UZB

[ask-yield]
frame verb  subj:actor à|au|aux|auprès|de|du|des|d':recipient iobj:recipient obj:matter inf:matter clause:matter
frame noun  de|du|des|d':actor poss:actor à|au|aux:matter
verb demander obj=@yield_nouns
> La Norvège a demandé la libération de trois marins détenus au Gabon. => REQUEST NOR > GAB
verb demander inf=@yield_verbs de|du|des|d':matter
> Le Pakistan a demandé à l'Afghanistan de cesser ses tirs. => REQUEST PAK > AFG
verb demander clause=@yield_verbs
verb réclamer obj=@yield_nouns
verb réclamer clause=@yield_verbs
verb exiger obj=@yield_nouns
> La Géorgie a exigé le retrait des forces russes. => REQUEST GEO > RUS
verb exiger inf=@yield_verbs
verb exiger clause=@yield_verbs
verb requérir obj=@yield_nouns
verb appeler à|au|aux=@yield_nouns obj:recipient à|au|aux:matter
> Le Vatican a appelé à un cessez-le-feu. => REQUEST VAT > -
verb appeler inf=@yield_verbs obj:recipient
> L'Union africaine a appelé le Rwanda à retirer ses troupes. => REQUEST IGO > RWA
verb appeler en obj!=@any à|au|aux=retenue|raison|calme à|au|aux:matter
verb appeler à|au|aux=retenue|calme|modération|apaisement obj:recipient à|au|aux:matter
verb exhorter à|au|aux=@yield_nouns|calme|modération obj:recipient à|au|aux:matter
verb exhorter inf=@yield_verbs obj:recipient
> L'ONU a exhorté le Soudan à cesser les combats. => REQUEST UNO > SDN
verb presser inf=@yield_verbs obj:recipient
verb inviter inf=@yield_verbs obj:recipient
verb inviter à|au|aux=retenue|calme|modération obj:recipient à|au|aux:matter
verb prier inf=@yield_verbs obj:recipient
verb sommer inf=@yield_verbs obj:recipient
> L'Érythrée a sommé Djibouti de retirer ses soldats. => REQUEST ERI > DJI
verb enjoindre inf=@yield_verbs obj:recipient
verb conjurer inf=@yield_verbs obj:recipient
verb supplier inf=@yield_verbs obj:recipient
verb implorer inf=@yield_verbs obj:recipient
verb intimer inf=@yield_verbs
verb inciter inf=@yield_verbs obj:recipient
verb engager inf=@yield_verbs obj=@party obj:recipient
verb encourager inf=@yield_verbs obj:recipient
verb pousser inf=@yield_verbs obj:recipient
verb insister pour=@yield_nouns pour:matter
verb plaider pour=@yield_nouns pour:matter
verb prôner obj=@yield_nouns
verb préconiser obj=@yield_nouns
verb revendiquer obj=@yield_nouns
verb militer pour=@yield_nouns pour:matter
verb devoir inf=cesser|arrêter|retirer|libérer|renoncer|désarmer|évacuer|relâcher|lever|restituer|abstenir|démanteler subj:recipient
> Le Premier ministre estonien a déclaré que la Russie devait retirer ses troupes. => REQUEST EST > RUS
verb lancer appel à|au|aux=@yield_nouns|calme à|au|aux:matter
verb encourager|inciter|pousser|presser|inviter obj=@party à|au|aux=@yield_nouns|retenue|calme|modération obj:recipient à|au|aux:matter
verb souhaiter|vouloir obj=@yield_nouns
> La Norvège souhaite la libération des marins gabonais. => REQUEST NOR > GAB
verb vouloir|souhaiter|espérer clause=@yield_verbs
verb conseiller|recommander|suggérer inf=@yield_verbs
verb plaider faveur|pour de|du|des|d'|pour=@yield_nouns de|du|des|d'|pour:matter
verb insister sur|pour=@yield_nouns sur|pour:matter
verb presser obj=@party de|du|des|d'=@yield_nouns obj:recipient
verb ordonner|demander|commander|prier|intimer inf=cesser|arrêter|suspendre|libérer|relâcher|retirer
> La Cour internationale de Justice a ordonné à Israël de suspendre son offensive. => REQUEST UNO > ISR
verb réclamer inf=@yield_verbs
verb faire campagne|pression libération|retrait|abolition
verb lancer|formuler|multiplier|renouveler|relancer appel retenue|calme|trêve|cessez-le-feu|apaisement|désescalade à|au|aux:matter
> L'Égypte a multiplié les appels à la retenue au Soudan. => REQUEST EGY > SDN
verb demander|réclamer|exiger grâce|clémence à|au|aux|de|du|des|d':recipient
> Le Vatican a demandé la clémence de l'Indonésie. => REQUEST VAT > IDN
verb prendre parti retrait|trêve|cessez-le-feu
noun appel calme
noun appel retenue
noun appel cessez-le-feu
noun appel trêve
noun appel désescalade
noun appel libération
noun demande libération
noun demande retrait
noun appel fin|retrait|arrêt|modération|apaisement|cessation|levée|pause
> Le Mexique a lancé un appel à l'apaisement au Venezuela. => REQUEST MEX > VEN
noun demande levée|fin|arrêt|cessez-le-feu|pause|grâce
> La ministre ivoirienne a exhorté les autorités maliennes à libérer les soldats détenus. => REQUEST CIV > MLI
> Séoul a exhorté Pyongyang à cesser ses provocations. => REQUEST KOR > PRK
> La Norvège a sommé la Russie de retirer ses troupes d'Ukraine. => REQUEST NOR > RUS

[demand]
frame verb  subj:actor à|au|aux|auprès|de|du|des|d':recipient iobj:recipient obj:matter inf:matter clause:matter
frame noun  de|du|des|d':actor poss:actor à|au|aux:recipient
verb demander obj=@change_nouns
> Les syndicats tunisiens ont demandé la démission du gouvernement. => REQUEST TUN > TUN
verb demander inf=@change_verbs
verb demander compte
verb demander explication|éclaircissement
verb réclamer obj=@change_nouns
> Les manifestants géorgiens ont réclamé de nouvelles élections. => REQUEST GEO > GEO
verb réclamer
verb exiger obj=@change_nouns
verb exiger
> La Chine a exigé des explications du Canada. => REQUEST CHN > CAN
verb appeler à|au|aux=@change_nouns obj:recipient à|au|aux:matter
verb appeler inf=@change_verbs obj:recipient
> L'Union européenne a appelé la Géorgie à réformer sa justice. => REQUEST EUR > GEO
verb exhorter à|au|aux=@change_nouns obj:recipient à|au|aux:matter
verb exhorter inf=@change_verbs obj:recipient
verb presser inf=@change_verbs obj:recipient
verb inviter inf=@change_verbs obj:recipient
verb sommer inf=@change_verbs obj:recipient
verb plaider pour=@change_nouns pour:matter
verb insister pour=@change_nouns pour:matter
verb préconiser obj=@change_nouns
verb prôner obj=@change_nouns
verb presser obj=@party de|du|des|d'=réforme obj:recipient
verb rappeler ordre obj:recipient
verb poser condition
verb revendiquer obj=droit|indépendance|autonomie|souveraineté|territoire|archipel|île|augmentation|province|démission
> Le Venezuela revendique un territoire du Guyana. => REQUEST VEN > GUY
verb rappeler obj=@party à|au|aux=ordre|raison|obligation|devoir|engagement|responsabilité obj:recipient à|au|aux:-
> L'Autriche a rappelé la Hongrie à ses obligations. => REQUEST AUT > HUN
verb poser|dicter|imposer|énoncer|formuler|présenter|avancer|adresser|fixer condition|exigence|revendication|préalable à|au|aux|pour:recipient iobj:recipient
> Riyad a dicté ses conditions au Liban. => REQUEST SAU > LBN
verb conditionner|subordonner obj=aide|accord|soutien|adhésion|levée|prêt|retrait|reprise|versement à|au|aux:matter
> L'UE a conditionné son aide à des réformes en Tunisie. => REQUEST EUR > TUN
verb réclamer|demander|exiger obj=tête|compte|départ|réparation de|du|des|d'|à|au|aux:recipient
verb demander|réclamer|exiger|vouloir|souhaiter clause=@change_verbs
> Le Japon veut que la Mongolie respecte l'accord. => REQUEST JPN > MNG
verb inciter|pousser|encourager|inviter|presser obj=@party à|au|aux=@change_nouns obj:recipient à|au|aux:matter
verb prier|supplier|conjurer|inciter|pousser|engager|encourager inf=@change_verbs obj:recipient
noun exigence
noun revendication
noun appel démission
noun appel réforme
noun rappel ordre
noun préalable
noun desiderata
noun doléance
noun cahier doléance
noun liste exigence|revendication
noun appel changement|transition|enquête|élection
> « Nous appelons l'Iran à respecter ses engagements », ont déclaré les ministres français, allemand et britannique. => REQUEST FRA,DEU,GBR > IRN
> Varsovie a réclamé des réparations à Berlin. => REQUEST POL > DEU

[order]
frame verb  subj:actor à|au|aux:recipient iobj:recipient obj:matter inf:matter clause:matter
frame noun  de|du|des|d':actor poss:actor à|au|aux:recipient
verb ordonner inf=@any
> L'Algérie a ordonné au consul du Maroc de quitter le pays. => REQUEST DZA > MAR
verb ordonner obj=fermeture|départ|évacuation|retrait|restitution|paiement|arrêt|suspension|dissolution
> Le gouvernement éthiopien a ordonné la fermeture du bureau d'une ONG norvégienne. => REQUEST ETH > NOR
verb ordonner clause=@any
verb sommer obj:recipient de|du|des|d':matter
verb enjoindre
verb intimer ordre
verb donner ordre inf=@any
verb donner ordre clause=@any
verb mettre demeure obj:recipient
> La Zambie a mis en demeure une entreprise indienne. => REQUEST ZMB > IND
verb commander inf=@any
verb contraindre subj=@party inf=@any obj:recipient
verb obliger subj=@party inf=@any obj:recipient
verb forcer subj=@party inf=@any obj:recipient
verb donner heure inf=@any
verb imposer obj=départ|fermeture
verb signifier obj=départ|congé
verb prescrire inf=@any
verb condamner inf=verser|payer|rembourser obj:recipient
verb donner consigne|instruction|ultimatum inf=@any
verb instruire obj=@party inf=@any obj:recipient
verb imposer obj=retrait|évacuation|démission|rapatriement
verb enjoindre|intimer|sommer|commander|signifier inf=@any obj:recipient
verb ordonner obj=cessation|remboursement|rapatriement
> Un juge brésilien a ordonné le rapatriement d'un mineur cubain. => REQUEST BRA > CUB
verb exiger|demander obj=départ|fermeture|rappel de|du|des|d'=ambassadeur|ambassade|diplomate|consul|consulat|attaché
> Le Mali a exigé le départ de l'ambassadeur suédois. => REQUEST MLI > SWE
noun injonction
noun sommation
noun ordre inf=@any
noun mise demeure
noun consigne inf=@any
noun diktat
noun directive
noun oukase
> La junte nigérienne a ordonné le départ des troupes américaines. => REQUEST NER > USA

[request]
frame verb  subj:actor à|au|aux|auprès:recipient iobj:recipient obj:matter inf:matter clause:matter
frame noun  de|du|des|d':actor poss:actor à|au|aux|auprès:recipient inf:matter pour:matter
verb demander inf=@any
> Le Costa Rica a demandé au Nicaragua de surveiller le fleuve. => REQUEST CRI > NIC
verb demander clause=@any
verb demander obj=@any
verb redemander
verb appeler inf=@any obj:recipient
> La Mongolie a appelé la Chine à mieux surveiller la frontière. => REQUEST MNG > CHN
verb appeler à|au|aux=@any obj:recipient à|au|aux:matter
verb appeler en obj!=@any à|au|aux:recipient
verb exhorter obj:recipient à|au|aux:matter
> Le ministre ghanéen a exhorté la Guinée à organiser la transition. => REQUEST GHA > GIN
verb presser obj=@party obj:recipient de|du|des|d':matter
verb presser inf=@any obj:recipient
verb inviter inf=@any obj:recipient
verb inviter à|au|aux=vigilance|prudence|réflexion obj:recipient à|au|aux:matter
verb prier inf=@any obj:recipient
verb supplier obj:recipient
verb implorer obj=@party obj:recipient
verb conjurer obj=@party obj:recipient
verb inciter inf=@any obj:recipient
verb inciter à|au|aux=@any obj:recipient à|au|aux:matter
verb encourager inf=@any obj:recipient
verb pousser inf=@any obj=@party obj:recipient
verb engager inf=@any obj=@party obj:recipient
verb conseiller inf=@any
verb recommander inf=@any
verb recommander clause=@any
verb suggérer inf=@any
verb suggérer à|au|aux=@party
verb proposer inf=@any à|au|aux=@party
verb insister pour clause=@any
verb insister auprès=@party
verb plaider auprès=@party pour:matter
verb plaider pour pour:matter
verb plaider faveur de|du|des|d':matter
verb intercéder
verb convaincre inf=@any obj:recipient
verb persuader inf=@any obj:recipient
verb solliciter
verb quémander
verb requérir
verb interpeller obj=gouvernement|communauté|autorité|pouvoir|président|ministre|préfet|maire|chef|exécutif|élysée|matignon subj!=@policemen|justice|force obj:recipient
> Des étudiants ont interpellé le ministre croate. => REQUEST HRV > HRV
verb saisir obj=conseil|cour|tribunal|organisation|commission obj:recipient
> L'Arménie a saisi la Cour internationale de Justice. => REQUEST ARM > UNO
verb adresser requête|demande|appel|pétition|supplique
verb déposer demande|requête|candidature auprès:recipient
verb formuler demande|requête|souhait
verb présenter demande|requête
verb lancer appel à|au|aux:recipient
> Le président haïtien a lancé un appel à la Communauté caribéenne. => REQUEST HTI > IGO
verb réitérer appel|demande
verb renouveler appel|demande
verb multiplier appel
verb faire pression sur:recipient
> L'Éthiopie a fait pression sur l'Érythrée. => REQUEST ETH > ERI
verb exercer pression sur:recipient
verb mettre pression sur:recipient
verb accentuer pression sur:recipient
verb maintenir pression sur:recipient
verb espérer clause=@party
verb attendre de|du|des|d'=@party clause=@any de|du|des|d':recipient
verb attendre obj=réponse|explication|geste|clarification de|du|des|d':recipient
verb préconiser
verb prôner
verb militer pour pour:matter
verb faire campagne pour:matter
verb postuler à|au|aux=@bodies
verb exprimer obj=souhait clause=@any
verb adjurer|conjurer obj:recipient
verb mettre défi inf=@any obj:recipient
verb défier inf=@any obj:recipient
> Le président philippin a défié la Chine de publier ses cartes. => REQUEST PHL > CHN
verb dissuader obj=@party obj:recipient
> La Finlande a dissuadé la Hongrie de bloquer l'accord. => REQUEST FIN > HUN
verb décourager obj=@party obj:recipient inf=@any
verb tenter|essayer|chercher inf=convaincre|persuader|dissuader|rallier|amener inf:matter
verb rallier obj=@party à|au|aux=cause|position|projet|proposition obj:recipient
verb relancer obj=@party obj:recipient inf=@any
verb pousser à|au|aux|vers|pour=@any obj=@party obj:recipient
verb pousser pour=@any pour:matter
> Le Qatar pousse pour une réintégration de la Syrie. => REQUEST QAT > SYR
verb accroître|augmenter|renforcer|intensifier|durcir|poursuivre|redoubler|relancer pression sur:recipient obj:-
> L'Inde a accru la pression sur le Pakistan. => REQUEST IND > PAK
verb faire lobbying auprès|pour:recipient
verb réitérer|renouveler|formuler|soumettre|introduire|adresser|envoyer|transmettre|présenter demande|requête|recommandation|sollicitation|pétition à|au|aux|auprès:recipient obj:matter
> La Serbie a soumis une requête à l'Otan. => REQUEST SRB > IGO
verb poser|soumettre|présenter obj=candidature à|au|aux|auprès:recipient obj:-
> La Bosnie a présenté sa candidature à l'Union européenne. => REQUEST BIH > EUR
verb briguer obj=adhésion|statut|siège
verb candidater à|au|aux=@any à|au|aux:recipient
verb sensibiliser obj=@party à|au|aux|sur=@any obj:recipient
verb appeler vigilance|mobilisation|unité|boycott|grève obj!=@any
verb appeler subj=@party obj=@party clause=@any obj:recipient
verb convier obj=@party inf=@any obj:recipient
verb exhorter|presser|implorer|sommer obj=@party obj:recipient
> L'ONU a exhorté les parties soudanaises à la retenue. => REQUEST UNO > SDN
verb demander|réclamer|exiger auprès=@party auprès:recipient
verb en appeler à|au|aux:recipient
verb recommander|suggérer|préconiser obj=envoi|création|adoption|recours|report|suspension|prolongation
verb tirer manche à|au|aux:recipient
verb faire appel à|au|aux=gouvernement|communauté|onu|otan|police|garde|armée à|au|aux:recipient
verb écrire à|au|aux=@party inf=@any à|au|aux:recipient inf:matter
verb adresser|envoyer|écrire lettre|courrier|missive|pétition inf=@any à|au|aux:recipient
verb demander|réclamer|exiger explication|compte|clarification à|au|aux|de|du|des|d':recipient iobj:recipient
> Le Portugal a demandé des explications au Mozambique. => REQUEST PRT > MOZ
verb presser|prier|exhorter|adjurer clause=@any obj:recipient
verb lancer pétition
verb relayer appel|demande
verb porter demande|requête à|au|aux|devant|auprès:recipient
noun appel
noun demande
noun requête
noun sollicitation
noun pression sur:recipient
noun exhortation
noun supplique
noun pétition
noun demande extradition|explication|adhésion
noun incitation
noun recommandation à|au|aux=@party
noun appel mobilisation|unité|vigilance
noun candidature à|au|aux=@bodies
adj exigeant envers:recipient
adj insistant
> Le Guyana a saisi le Conseil de sécurité de l'ONU après les menaces du Venezuela. => REQUEST GUY > UNO

# --- ACCUSE ---------------------------------------------------------------------------------------------------------

[summon]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb convoquer obj=@person
> Le Danemark a convoqué l'ambassadeur du Brésil. => ACCUSE DNK > BRA
verb convoquer obj=ambassadeur|ambassadrice|chargé|consul|diplomate|représentant|attaché
verb convoquer obj=@person à|au|aux=ministère|diplomatie|département à|au|aux:actor
> L'ambassadeur de Biélorussie a été convoqué au ministère lituanien des Affaires étrangères. => ACCUSE LTU > BLR
> L'ambassadrice du Canada a été convoquée par le ministère indien des Affaires étrangères. => ACCUSE IND > CAN
verb interroger obj=ambassadeur|diplomate|consul
verb mander obj=ambassadeur|ambassadrice|chargé|consul|diplomate
verb convoquer ambassadeur|ambassadrice|chargé|consul|nonce
verb convoquer explication obj=@party
noun convocation de|du|des|d'=@person
noun convocation ambassadeur
noun convocation diplomate
> Le ministère danois des Affaires étrangères a annoncé avoir convoqué l'ambassadeur de Chine. => ACCUSE DNK > CHN
noun convocation de|du|des|d'=ambassadeur|ambassadrice|chargé|consul|diplomate|attaché|représentant
> Oslo a convoqué le chargé d'affaires iranien pour explications. => ACCUSE NOR > IRN
> La Lettonie a annoncé la convocation de l'ambassadeur de Russie. => ACCUSE LVA > RUS

[complain]
frame verb  subj:actor auprès|contre|à|au|aux:recipient iobj:recipient
frame noun  de|du|des|d':actor poss:actor contre|auprès:recipient
verb protester subj=gouvernement|ministère|ministre|président|ambassadeur|diplomatie contre=@any
verb protester auprès=@any
> Le Chili a protesté auprès de l'Argentine. => ACCUSE CHL > ARG
verb protester officiellement|vigoureusement|formellement|énergiquement
verb élever protestation
verb émettre protestation
verb déposer protestation
verb remettre protestation
verb adresser protestation
> Le Vietnam a adressé une protestation à la Chine. => ACCUSE VNM > CHN
verb transmettre protestation
verb exprimer protestation
verb remettre obj=note
verb déposer plainte contre:recipient
verb porter plainte contre:recipient
> L'Équateur a porté plainte contre le Mexique devant la Cour internationale de Justice. => ACCUSE ECU > MEX
verb se plaindre de|du|des|d':recipient
verb introduire recours contre:recipient
verb déposer recours contre:recipient
verb saisir OMC|omc
verb former recours contre:recipient
verb contester obj=décision|résultat|légalité obj:recipient devant:-
verb dénoncer auprès=@party
verb élever plainte
verb formuler|présenter|envoyer|soumettre|signifier|notifier|élever|émettre|déposer|transmettre protestation|plainte|réclamation|doléance|grief contre|auprès|à|au|aux:recipient iobj:recipient
verb envoyer|adresser|transmettre note protestation
verb saisir obj=cour|tribunal|justice|conseil|cij|cpi|omc|onu|cedh|commission|juge|arbitrage|instance contre=@any obj:- contre:recipient
verb introduire requête|instance|action contre:recipient
verb engager recours|instance|arbitrage contre:recipient
verb porter affaire|différend|litige|contentieux contre:recipient
verb contester devant=cour|justice|tribunal|omc|instance|juge|conseil
verb attaquer devant=cour|justice|tribunal|omc|conseil obj:recipient
noun protestation
noun plainte
noun recours contre=@any
noun réclamation
noun note protestation
noun remontrance
noun grief
> Les Philippines ont protesté auprès de la Chine après un incident en mer. => ACCUSE PHL > CHN
> Tokyo a déposé une protestation officielle auprès de Moscou. => ACCUSE JPN > RUS
noun lettre protestation
noun dépôt plainte
noun saisine
noun doléance
noun protestation officiel
> Le Costa Rica a saisi la Cour internationale de Justice contre le Nicaragua. => ACCUSE CRI > NIC
> L'ambassade d'Iran a transmis une note de protestation à la Suède. => ACCUSE IRN > SWE
> Le Canada a attaqué la Chine devant l'OMC. => ACCUSE CAN > CHN

[sue]
frame verb  subj:actor obj:recipient pour|de|du|des|d':matter
frame noun  de|du|des|d':recipient par:actor contre:recipient
verb inculper
> La justice kényane a inculpé un ressortissant tanzanien. => ACCUSE KEN > TZA
verb poursuivre justice
verb poursuivre obj=@person pour=@any
verb poursuivre judiciairement
verb mettre examen
verb mettre examen garde
> L'ancien ministre belge a été mis en examen après deux jours de garde à vue. => ACCUSE - > BEL
verb mettre accusation
verb traduire justice|tribunal|cour
verb déférer
verb juger obj=@person pour=@any
verb juger obj=@persons_hurt
verb assigner justice
verb attaquer justice
verb citer comparaître
verb engager poursuite contre:recipient obj:-
verb entamer procédure contre:recipient obj:-
verb lancer procédure contre:recipient obj:-
verb ouvrir procédure contre:recipient obj:-
verb intenter contre:recipient obj:-
verb requérir obj=peine|an|mois|prison|mort|perpétuité|emprisonnement|procès|renvoi|amende|relaxe contre:recipient obj:-
verb requérir subj=parquet|procureur|procureure|avocat|ministère|accusation contre|à|au|aux:recipient obj:matter
> Le parquet suisse a requis le placement en détention d'un Serbe. => ACCUSE CHE > SRB
verb demander|réclamer subj=parquet|procureur|procureure|avocat|ministère obj=peine|an|mois|prison|condamnation|procès|renvoi|inéligibilité|amende|détention|placement contre:recipient obj:-
> Le procureur estonien a demandé deux ans de prison contre un Finlandais. => ACCUSE EST > FIN
verb réclamer obj=peine|an|prison contre:recipient obj:-
verb émettre mandat contre:recipient obj:-
> La Cour pénale internationale a émis un mandat d'arrêt contre un général libyen. => ACCUSE IGO > LBY
verb délivrer mandat contre:recipient obj:-
verb lancer mandat contre:recipient obj:-
verb comparaître subj:recipient obj:-
verb destituer
verb demander destitution
verb renvoyer devant=tribunal|cour|justice|assises|juge|juridiction
verb traîner justice|tribunal
verb déférer parquet|juge|justice|tribunal
verb présenter devant=juge|tribunal|parquet|procureur|cour
verb juger pour=@any
verb juger devant|par=tribunal|cour
verb demander|réclamer|requérir obj=peine|perpétuité|emprisonnement|condamnation|réclusion contre|pour:recipient obj:-
verb engager|entamer|lancer|intenter|ouvrir|déclencher poursuite|procédure|action|procès contre|envers:recipient obj:-
verb viser mandat|plainte|poursuite|inculpation|procédure subj:-
verb faire objet poursuite|mandat|plainte|inculpation|procédure subj:recipient obj:-
verb mettre état accusation
verb émettre|délivrer|lancer|obtenir|demander mandat arrêt|dépôt|amener contre:recipient obj:-
verb retenir charge contre:recipient obj:-
verb porter charge contre:recipient obj:-
verb abandonner ne poursuite|charge
verb passer jugement|justice subj:recipient obj:-
verb répondre de|du|des|d'=accusation|crime|meurtre|corruption|terrorisme subj:recipient devant:actor
noun inculpation
noun mise examen
noun mise accusation
noun procès
noun poursuite judiciaire
noun mandat arrêt
noun réquisitoire contre:recipient
noun acte accusation
noun destitution
> La justice turque a inculpé un pasteur canadien. => ACCUSE TUR > CAN
> La Cour pénale internationale a émis un mandat d'arrêt contre le président soudanais. => ACCUSE IGO > SDN
noun chef accusation
noun procédure destitution|judiciaire
noun action justice
noun poursuite contre=@any contre:recipient
noun renvoi procès|justice
noun mise jugement
> Le parquet bulgare a engagé des poursuites contre deux ressortissants serbes. => ACCUSE BGR > SRB
> Un opposant vénézuélien a été renvoyé devant un tribunal. => ACCUSE - > VEN

[investigate]
frame verb  subj:actor sur|contre|à|au|aux:recipient obj:recipient
frame noun  de|du|des|d':actor poss:actor sur|contre:recipient
verb dépêcher obj=inspecteur|enquêteur à|au|aux|en|dans:recipient obj:-
verb envoyer obj=inspecteur|enquêteur à|au|aux|en|dans:recipient obj:-
verb enquêter
> La police norvégienne a enquêté sur des espions russes. => ACCUSE NOR > RUS
verb ouvrir enquête obj:-
> Le parquet belge a ouvert une enquête contre une banque qatarie. => ACCUSE BEL > QAT
verb lancer enquête obj:-
verb diligenter enquête obj:-
verb mener enquête obj:-
verb ordonner enquête obj:-
verb conduire enquête obj:-
verb entamer enquête obj:-
verb ouvrir information obj:-
verb perquisitionner chez:recipient
verb interroger obj=suspect|témoin
verb auditionner
verb entendre obj=@person
verb inspecter
verb vérifier obj=allégation|accusation
verb viser enquête|investigation|instruction subj:-
verb faire objet enquête|investigation|instruction subj:recipient obj:-
verb instruire obj=affaire|plainte|dossier
verb investiguer
verb perquisitionner obj=domicile|bureau|siège|locaux|local|appartement|maison|résidence|rédaction
verb fouiller obj=domicile|maison|bureau|appartement|véhicule|locaux|siège subj=@party
verb ouvrir|lancer|diligenter|ordonner|annoncer|rouvrir|relancer|démarrer|déclencher|commander|entreprendre enquête|investigation|information|audit|instruction obj:-
verb mener|effectuer|conduire|réaliser|entamer|poursuivre|opérer investigation|perquisition|audition|fouille|inspection obj:-
verb procéder perquisition|fouille|audition|vérification|inspection obj:-
verb confier enquête obj:-
verb faire lumière sur:recipient obj:-
verb créer|constituer|former|instituer commission enquête obj:-
verb interroger subj=police|enquêteur|juge|procureur|parquet|justice|fbi|service|gendarme|policier|agent obj=@any
verb rechercher subj=justice|cour|interpol|tribunal|parquet|cpi|fbi
verb auditer
verb enquêter contre=@any
verb s'autosaisir
verb examiner obj=plainte|accusation|allégation
noun enquête
noun perquisition
noun investigation
noun instruction judiciaire
noun commission enquête
noun audition de=@person
noun enquête préliminaire
noun information judiciaire
noun commission rogatoire
noun interrogatoire
noun contre-enquête
> Le parquet de Bruxelles a ordonné des perquisitions dans une banque émiratie. => ACCUSE BEL > ARE

[accuse]
frame verb  subj:actor obj:recipient de|du|des|d':matter inf:matter clause:matter
frame noun  de|du|des|d':actor poss:actor contre:recipient
verb accuser obj!=coup|retard|réception|déficit|baisse
> Le Mali a accusé la Mauritanie d'abriter des rebelles. => ACCUSE MLI > MRT
> L'Inde est accusée d'ingérence par le Canada. => ACCUSE CAN > IND
verb s'accuser
verb taxer obj=@party de|du|des|d'=@any
verb soupçonner
> La Moldavie soupçonne la Russie de préparer un putsch. => ACCUSE MDA > RUS
verb suspecter
verb imputer à|au|aux:recipient obj:matter
> La Colombie a imputé l'attentat à la guérilla vénézuélienne. => ACCUSE COL > VEN
verb attribuer à|au|aux:recipient obj=attaque|attentat|responsabilité|crime|assassinat|frappe|massacre|incident obj:matter
verb incriminer
verb reprocher à|au|aux:recipient iobj:recipient obj:matter
> Le Tchad a reproché au Soudan son silence. => ACCUSE TCD > SDN
verb blâmer
verb rejeter faute|responsabilité sur:recipient obj:-
verb faire porter sur:recipient obj:-
verb renvoyer responsabilité sur:recipient obj:-
verb rendre responsable
> Le Kirghizstan a rendu le Tadjikistan responsable des affrontements. => ACCUSE KGZ > TJK
verb tenir responsable
verb mettre cause
verb montrer doigt
verb pointer doigt
verb pointer responsabilité
verb désigner responsable
verb désigner coupable
verb prétendre contre=@party
verb alléguer
verb dénoncer obj=complot|manipulation|espionnage|crime|génocide|violation|provocation|agression
verb jeter opprobre sur:recipient
verb porter accusation contre:recipient obj:-
verb lancer accusation contre:recipient obj:-
verb proférer accusation contre:recipient obj:-
verb formuler accusation contre:recipient obj:-
verb calomnier
verb diffamer
verb tenir pour responsable
verb accabler obj=@party
verb mettre compte de|du|des|d':recipient obj:-
verb faire grief à|au|aux:recipient iobj:recipient
verb tenir rigueur à|au|aux:recipient iobj:recipient
verb jeter blâme|discrédit à|au|aux|sur:recipient iobj:recipient obj:-
verb rejeter|imputer|renvoyer|reporter|déverser|attribuer|reverser|faire blâme|tort|culpabilité|responsabilité|faute|paternité|origine sur|à|au|aux:recipient obj:-
verb attribuer à|au|aux:recipient obj=@hostile_acts obj:matter
verb imputer obj=@any à|au|aux:recipient
verb voir main de|du|des|d':recipient obj:-
verb déceler|dénoncer|soupçonner main de|du|des|d':recipient obj:-
verb désigner|présenter responsable|coupable|commanditaire|complice|auteur
verb rendre coupable
verb désigner doigt
verb lier obj=@party à|au|aux=attentat|terrorisme|assassinat|attaque|complot|piratage|meurtre
verb relier obj=@party à|au|aux=attentat|terrorisme|assassinat|attaque|complot|piratage|meurtre
verb impliquer obj=@party dans=attentat|terrorisme|assassinat|attaque|complot|piratage|meurtre|trafic subj=@party
verb crier complot|fraude|trahison|manipulation|ingérence|tricherie|vol contre:recipient
verb dénoncer obj=@misdeeds
verb pointer obj=responsabilité|rôle|ingérence|complicité|défaillance
verb pointer responsabilité|rôle|complicité de|du|des|d':recipient obj:-
verb évoquer|invoquer responsabilité de|du|des|d':recipient obj:-
verb affirmer|assurer|clamer responsabilité|culpabilité|implication de|du|des|d':recipient obj:-
verb se dire victime de|du|des|d':matter
verb se plaindre d'|de=ingérence|harcèlement|pression|discrimination|attaque|violation
verb lancer|porter|formuler|proférer|réitérer|renouveler|marteler|répéter|émettre|asséner accusation|allégation contre|à|au|aux|envers:recipient obj:-
verb renvoyer accusation à|au|aux:recipient obj:-
verb échanger|s'échanger accusation avec:recipient obj:-
verb se rejeter responsabilité|faute
verb se renvoyer balle
verb s'accuser mutuellement
verb faire endosser à|au|aux:recipient
verb peser soupçon sur:recipient subj:- obj:-
verb révéler obj=crime|complot|espionnage|ingérence|fraude|corruption subj=@party
verb démasquer obj=@party
noun accusation
noun allégation
noun imputation
noun soupçon
noun mise cause
noun procès intention
noun insinuation
noun accusation mutuel
adj coupable de|du|des|d':matter
adj responsable de|du|des|d':matter subj:recipient
> La Grèce a dénoncé la violation de son espace aérien par des avions turcs. => ACCUSE GRC > TUR
> La RDC accuse le Rwanda de soutenir les rebelles du M23. => ACCUSE COD > RWA
> Le Rwanda a accusé Kinshasa d'avoir bombardé son territoire. => ACCUSE RWA > COD
> Des experts de l'ONU ont accusé le Rwanda. => ACCUSE UNO > RWA
> L'ambassadrice de France auprès de l'ONU a accusé la Russie. => ACCUSE FRA > RUS
adj complice de|du|des|d':matter subj:recipient
adj coupable subj:recipient de|du|des|d':matter
> L'Ukraine tient la Biélorussie pour responsable de l'attaque. => ACCUSE UKR > BLR
> Le ministre kényan a attribué l'explosion à la Somalie. => ACCUSE KEN > SOM
> Séoul a rejeté sur Pyongyang la responsabilité de l'incident. => ACCUSE KOR > PRK
> Le Pérou voit la main du Venezuela derrière les émeutes. => ACCUSE PER > VEN
> Le ministre béninois a lancé de graves accusations contre le Niger. => ACCUSE BEN > NER
> L'Érythrée a crié au complot contre l'Éthiopie. => ACCUSE ERI > ETH
> La Lituanie a dénoncé les ingérences biélorusses. => ACCUSE LTU > BLR

[criticise]
frame verb  subj:actor obj:recipient pour:matter
frame noun  de|du|des|d':recipient par:actor contre|envers:recipient poss:actor
verb condamner obj!=@persons_hurt à|au|aux!=prison|peine|mort|an|amende|perpétuité
> L'Irlande a condamné l'attaque russe. => ACCUSE IRL > RUS
verb condamner fermement|vigoureusement|vivement|énergiquement
verb dénoncer obj!=@pacts
> Le Pakistan a dénoncé les propos du ministre indien. => ACCUSE PAK > IND
verb critiquer
> Le Portugal a critiqué la Hongrie. => ACCUSE PRT > HUN
verb déplorer
verb regretter obj!=mort|disparition
verb fustiger
verb stigmatiser
verb vilipender
verb réprouver
verb désapprouver
verb blâmer obj=@party
verb étriller
verb épingler
verb tancer
verb éreinter
verb railler
verb se moquer de|du|des|d':recipient obj:-
verb insulter
verb injurier
verb ridiculiser
verb humilier
verb conspuer
verb huer
verb siffler obj=@party
verb admonester
verb réprimander
verb gronder obj=@party
verb sermonner
verb morigéner
verb rabrouer
verb recadrer
verb désavouer
verb contester
verb flétrir
verb pourfendre
verb brocarder
verb invectiver
verb attaquer verbalement|twitter|tweet|propos|injustement|frontalement|tribune|tabloïd
verb attaquer subj=@person obj=candidat|candidate|adversaire|rival|gouvernement|majorité|opposition|presse|média|politique|bilan
verb s'attaquer subj=@person à|au|aux=@party à|au|aux:recipient obj:-
> Le président philippin s'est attaqué au Canada sur Twitter. => ACCUSE PHL > CAN
verb tirer boulet sur:recipient obj:-
> Le sénateur mexicain a tiré à boulets rouges sur le Guatemala. => ACCUSE MEX > GTM
verb charger violemment
verb discréditer
verb diaboliser
verb se prendre en à|au|aux=@any à|au|aux:recipient obj:-
verb prendre grippe
verb s'insurger contre:recipient obj:-
verb s'indigner de|du|des|d'|contre:recipient obj:-
> Le Liban s'est indigné des propos du ministre koweïtien. => ACCUSE LBN > KWT
verb s'élever contre:recipient obj:-
verb s'offusquer de|du|des|d':recipient obj:-
verb s'inquiéter de|du|des|d'|pour:recipient obj:-
> La Suède s'est inquiétée de la répression en Biélorussie. => ACCUSE SWE > BLR
verb s'alarmer de|du|des|d':recipient obj:-
verb s'émouvoir de|du|des|d':recipient obj:-
verb se scandaliser
verb se dresser contre:recipient obj:-
verb récriminer contre:recipient
verb dire préoccupation|inquiétude|indignation|colère|regret|déception sur|devant|de|du|des|d'|face:recipient obj:-
verb exprimer préoccupation|inquiétude|indignation|colère|regret|déception|mécontentement|désaccord|désapprobation|réprobation|consternation|réserve|crainte sur|devant|de|du|des|d'|face|envers|quant|concernant|à|au|aux:recipient obj:-
> L'Australie a exprimé sa préoccupation face aux manœuvres chinoises. => ACCUSE AUS > CHN
verb manifester inquiétude|mécontentement|désaccord|préoccupation|colère sur|devant|face|envers:recipient obj:-
verb marquer désaccord|préoccupation avec|sur:recipient obj:-
verb faire part inquiétude|préoccupation|mécontentement|regret|déception|désaccord sur|à|au|aux|face:recipient obj:-
verb faire état préoccupation|inquiétude sur|face:recipient obj:-
verb réitérer préoccupation|inquiétude|condamnation de|du|des|d'|sur:recipient obj:-
verb tirer sonnette
verb sonner alarme
verb crier scandale
verb juger obj=@statements_made
verb juger inacceptable|inadmissible|inquiétant|regrettable|scandaleux|honteux|irresponsable|déplorable|injustifié|illégal|excessif|insuffisant
verb qualifier de|du|des|d'=inacceptable|terroriste|honteux|dictateur|provocation|agression|génocide|illégal|irresponsable|scandaleux|inadmissible|absurde|lâche|barbare|criminel|crime|ignoble|scandale|acte|honte|erreur|ingérence|mensonge|calomnie|mascarade|propagande|chantage|violation|menace|hypocrisie|farce|ennemi|trahison|dangereux|hostile|injustifié
> Le Soudan a qualifié d'ingérence les déclarations du Kenya. => ACCUSE SDN > KEN
verb exprimer|réitérer|réaffirmer|signifier|marquer|redire|rappeler|manifester|affirmer|exposer opposition à|au|aux:recipient
> La Chine a exprimé son opposition à la vente d'armes à Taïwan. => ACCUSE CHN > TWN
verb faire part opposition à|au|aux:recipient
> Le Premier ministre malien a qualifié la décision du Bénin de provocation. => ACCUSE MLI > BEN
verb traiter obj=@party de|du|des|d'=@any
verb comparer obj=@party à|au|aux=nazi|hitler|dictateur|apartheid
verb estimer inacceptable|illégal|regrettable
verb trouver inacceptable|regrettable|scandaleux
verb exercer critique
verb émettre critique|réserve|doute sur|contre|à|au|aux:recipient obj:-
verb formuler critique contre:recipient obj:-
verb essuyer critique de|du|des|d':actor subj:recipient obj:-
verb provoquer tollé
verb susciter indignation|colère|tollé
verb mettre doute obj:recipient
verb douter de|du|des|d'=volonté|sincérité|engagement|bonne de|du|des|d':recipient obj:-
verb renvoyer dos
verb rejeter obj=attitude|agression|violence|ingérence
verb s'opposer à|au|aux=guerre|invasion|agression|annexion|colonisation|ingérence à|au|aux:recipient obj:-
verb accuser tort
verb abhorrer
verb agonir obj=@party
verb apostropher obj=@party
verb caricaturer obj=@party
verb chapitrer
verb clouer pilori
verb mettre pilori|index
verb crier haro sur:recipient obj:-
verb décrier
verb dénigrer
verb descendre flamme
verb dézinguer
verb égratigner obj=@party
verb engueuler
verb flinguer obj=@person
verb fulminer contre:recipient obj:-
verb pester contre:recipient obj:-
verb tonner contre:recipient obj:-
verb vitupérer contre:recipient
verb gourmander
verb honnir
verb houspiller
verb incendier obj=@person subj=@person
verb ironiser sur=@any sur:recipient obj:-
verb laminer obj=@person
verb maudire obj=@party
verb narguer
verb offenser
verb outrager
verb persifler
verb ravaler
verb rappeler obj=@party à|au|aux=ordre|devoir|obligation
verb remettre place obj=@party
verb remonter bretelle à|au|aux:recipient iobj:recipient obj:-
verb rudoyer obj=@party
verb salir obj=@party
verb semoncer
verb sabrer obj=@person
verb taper doigt
verb taper poing contre:recipient obj:-
verb tirer boulet sur|contre:recipient obj:-
verb tourner dérision
verb trouver redire
verb traîner boue
verb vouer gémonie
verb voir mauvais œil obj:recipient
verb voir mauvais oeil obj:recipient
verb monter créneau contre:recipient
verb élever voix contre:recipient obj:-
verb donner voix contre:recipient obj:-
verb mâcher ne mot contre:recipient obj:-
verb froncer sourcil
verb s'emporter contre:recipient obj:-
verb s'énerver contre:recipient obj:-
verb s'agacer de|du|des|d'|contre:recipient obj:-
verb s'irriter de|du|des|d'|contre:recipient obj:-
verb s'offenser de|du|des|d':recipient obj:-
verb s'étonner de|du|des|d'=@any de|du|des|d':recipient obj:-
verb se désoler de|du|des|d':recipient obj:-
verb se lamenter sur|de:recipient obj:-
verb se fâcher contre:recipient obj:-
verb se déchaîner contre:recipient obj:-
verb se récrier contre:recipient obj:-
verb se gausser de|du|des|d':recipient obj:-
verb se formaliser de|du|des|d':recipient obj:-
verb s'étrangler
verb prendre partie obj=@party
verb passer savon à|au|aux:recipient obj:-
verb faire leçon|morale à|au|aux:recipient iobj:recipient obj:-
verb donner leçon à|au|aux:recipient iobj:recipient obj:-
verb exprimer|manifester|témoigner|afficher|marquer|clamer|crier|dire|réitérer|redire|répéter|renouveler|réaffirmer|signifier|transmettre @displeasure sur|devant|de|du|des|d'|face|envers|quant|concernant|à|au|aux|contre:recipient obj:-
verb faire part|état @displeasure sur|devant|de|du|des|d'|face|envers|quant|concernant|à|au|aux:recipient obj:-
verb faire entendre|connaître|savoir @displeasure sur|devant|de|du|des|d'|face|envers|quant|concernant|à|au|aux:recipient obj:-
verb cacher ne @displeasure face|devant|sur|envers|de|du|des|d':recipient obj:-
verb adresser|lancer|émettre|formuler|exprimer|asséner|réitérer|décocher|essaimer critique|reproche|réprimande|blâme|pique|attaque|remontrance|invective|insulte|injure|semonce|flèche|charge|diatribe à|au|aux|contre|envers:recipient iobj:recipient obj:-
verb s'attirer foudre|critique|ire|colère|courroux|reproche|condamnation|réprobation de|du|des|d':actor subj:recipient obj:-
verb attirer foudre|critique|ire|colère|courroux|reproche de|du|des|d':actor subj:recipient obj:-
verb essuyer|subir|recevoir|affronter|encaisser|endurer critique|reproche|réprimande|blâme|salve|foudre|huée de|du|des|d':actor subj:recipient obj:-
verb provoquer|susciter|déclencher|soulever|entraîner|valoir|engendrer|exciter indignation|tollé|colère|ire|protestation|critique|réprobation|condamnation|courroux|fureur|levée|consternation|inquiétude|préoccupation|outrage|irritation|agacement subj:recipient de|du|des|d'|à|au|aux|en|chez|auprès|parmi:actor obj:-
verb faire objet|cible critique|condamnation|reproche subj:recipient de:actor obj:-
verb être feu|cible|objet critique subj:recipient obj:-
verb déclencher|provoquer|susciter|soulever tollé|scandale|tempête|levée subj:recipient à|au|aux|en|chez|parmi:actor obj:-
verb qualifier @bad
verb juger @bad_quality
verb estimer @bad_quality
verb trouver @bad_quality
verb considérer @bad_quality subj=@party
verb traiter obj=@party @bad
verb dénoncer obj=@statements_made
verb décrire obj=@party @bad
verb dépeindre obj=@party @bad
verb présenter obj=@party comme @bad
verb parler obj!=@party de|du|des|d'=provocation|génocide|crime|agression|mascarade|trahison|ingérence|chantage|hypocrisie|scandale|invasion|massacre|apartheid|violation|déstabilisation|harcèlement|piraterie|terrorisme de|du|des|d':matter
verb voir provocation|ingérence|agression|trahison|chantage obj:recipient dans:recipient
verb comparer obj=@party à|au|aux=nazi|hitler|dictateur|apartheid|staline|reich|mafia|gestapo|terroriste|fasciste|daech
verb assimiler obj=@party à|au|aux=nazi|hitler|dictateur|apartheid|mafia|terroriste|fasciste|daech
verb condamner action|attaque|agression|attentat|violence|propos|répression|invasion|coup|putsch|tir|essai|décision|arrestation|frappe|meurtre|assassinat|exaction|annexion|ingérence
verb condamner attitude|comportement|acte|usage|recours
verb réprouver|condamner|dénoncer fermement|vigoureusement|vivement|énergiquement|vertement|catégoriquement|sévèrement
verb pointer obj=manque|lacune|carence|manquement|insuffisance|dérive|dysfonctionnement|hypocrisie|contradiction obj:recipient
verb relever obj=manquement|lacune|carence|dérive|violation obj:recipient
verb déplorer absence|manque|lenteur|refus|attitude|choix|décision
verb exprimer|dire|manifester|afficher|clamer hostilité à|au|aux|envers|contre:recipient obj:-
verb exprimer|réitérer|réaffirmer|signifier|marquer|redire|rappeler|manifester|affirmer|exposer|clamer|crier|afficher|dire|répéter opposition contre:recipient
verb s'opposer à|au|aux=guerre|invasion|agression|annexion|colonisation|ingérence|occupation|répression|sanction|expansion|recours|usage|violence|unilatéralisme à|au|aux:recipient obj:-
verb se dresser contre=@any contre:recipient obj:-
verb se heurter à|au|aux=critique|hostilité|réprobation|opposition subj:recipient obj:-
verb rester ne silencieux
verb remettre cause|question obj=légitimité|sincérité|crédibilité|impartialité|bonne obj:recipient
verb mettre doute|question obj=légitimité|sincérité|crédibilité|impartialité|efficacité|réalité|capacité obj:recipient
verb dire tout mal de|du|des|d':recipient
verb donner carton rouge
verb distribuer carton|blâme
verb appeler traître|dictateur|menteur|boucher|assassin
noun condamnation
> La condamnation des essais nord-coréens par la Mongolie a été publiée mardi. => ACCUSE MNG > PRK
noun critique
noun dénonciation
noun réprobation
noun indignation
noun préoccupation
noun inquiétude
noun reproche
noun blâme
noun réprimande
noun mécontentement
noun tollé
noun diatribe
noun charge contre=@party
noun regret
noun désaveu
noun motion censure
noun insulte
noun ire
noun courroux
noun colère
noun exaspération
noun agacement
noun irritation
noun consternation
noun déception
noun amertume
noun grogne
noun désapprobation
noun semonce
noun remontrance
noun réquisitoire
noun invective
noun levée bouclier
noun fronde
noun pique
noun attaque verbal
noun concert critique|protestation|réprobation
noun salve|flot|pluie|avalanche|déluge critique|reproche
noun volée bois
noun rappel ordre
noun passe arme
noun sortie contre=@party
noun frustration
noun désaccord
noun réserve sur=@any
adj inquiet de|du|des|d'|pour:recipient
adj inquiet de|du|des|d'|pour=@any de|du|des|d'|pour:recipient
> La Bolivie est inquiète des expulsions au Chili. => ACCUSE BOL > CHL
adj préoccupé par|de|du|des|d':recipient
> Le Japon s'est dit préoccupé par les patrouilles chinoises. => ACCUSE JPN > CHN
adj indigné par|de|du|des|d':recipient
adj choqué par=@any par:recipient
adj consterné par=@any par:recipient
adj horrifié par=@any par:recipient
adj scandalisé par=@any par:recipient
adj outré par=@any par:recipient
adj déçu par|de|du|des|d'=@any par|de|du|des|d':recipient
adj alarmé par=@any par:recipient
adj critique envers=@any envers:recipient
adj hostile subj=@party à|au|aux:recipient
adj mécontent de|du|des|d':recipient
adj inacceptable subj:recipient
adj inadmissible subj:recipient
adj intolérable subj:recipient
> « Nous condamnons avec la plus grande fermeté cette attaque contre le Liban », a réagi le ministre jordanien. => ACCUSE JOR > LBN
> « Nous regrettons la décision du Brésil », a déploré la ministre colombienne. => ACCUSE COL > BRA
> Interrogée sur les propos du président turc, la ministre grecque les a jugés inacceptables. => ACCUSE GRC > TUR
> Le chef de la diplomatie malaisienne a jugé « préoccupante » la décision de la Thaïlande. => ACCUSE MYS > THA
> Ankara a fustigé le rapport de l'Union européenne. => ACCUSE TUR > EUR
> La frappe birmane a été dénoncée par le Chili, le Pérou et la Bolivie. => ACCUSE CHL,PER,BOL > MMR
> La ministre islandaise a fait part de son inquiétude face aux exercices russes dans l'Arctique. => ACCUSE ISL > RUS
> La Bulgarie juge inacceptables les déclarations de l'ambassadrice de Russie. => ACCUSE BGR > RUS
> La porte-parole de l'UE a condamné la Russie. => ACCUSE EUR > RUS
adj irrité par|de|du|des|d'|contre:recipient
adj agacé par|de|du|des|d':recipient
adj furieux contre|de|du|des|d'|après:recipient
adj fâché contre|de|du|des|d':recipient
adj ulcéré par:recipient
adj excédé par:recipient
adj exaspéré par:recipient
adj remonté contre:recipient
adj atterré par:recipient
adj révolté par|contre:recipient
adj contrarié par:recipient
adj dépité par:recipient
adj stupéfait de|du|des|d'|par:recipient
adj épouvanté par:recipient
adj attristé par:recipient
adj frustré par|de|du|des|d':recipient
adj sceptique subj=@party sur|envers|quant:recipient
adj regrettable subj:recipient
adj honteux subj:recipient
adj scandaleux subj:recipient
adj irresponsable subj:recipient
adj injustifiable subj:recipient
adj injustifié subj:recipient
adj déplorable subj:recipient
adj inqualifiable subj:recipient
adj inexcusable subj:recipient
adj abject subj:recipient
adj ignoble subj:recipient
adj odieux subj:recipient
adj contre-productif subj:recipient
adj disproportionné subj:recipient
> Le ministre polonais monte au créneau contre la Biélorussie. => ACCUSE POL > BLR
> L'Algérie ne cache pas son irritation face au Maroc. => ACCUSE DZA > MAR
> La décision du Brésil a provoqué la colère de l'Argentine. => ACCUSE ARG > BRA
> L'Inde s'est attiré les foudres du Pakistan. => ACCUSE PAK > IND
> Le président bolivien a tiré à boulets rouges sur le Chili. => ACCUSE BOL > CHL
> La Suède a vu d'un mauvais œil les manœuvres de la Russie. => ACCUSE SWE > RUS
> L'Australie juge illégale l'annexion par la Russie. => ACCUSE AUS > RUS
> Le chef de la diplomatie néerlandaise a dit toute son indignation après les propos du ministre turc. => ACCUSE NLD > TUR
> La RDC est furieuse contre la Belgique. => ACCUSE COD > BEL
> L'Irlande a qualifié de disproportionnée la réponse d'Israël. => ACCUSE IRL > ISR

# --- REJECT ---------------------------------------------------------------------------------------------------------

[veto]
frame verb  subj:actor à|au|aux|contre:recipient
frame noun  de|du|des|d':actor poss:actor à|au|aux|contre:recipient
verb opposer veto
> La Russie a opposé son veto à une résolution japonaise. => REJECT RUS > JPN
verb mettre veto
verb apposer veto
verb user veto
verb utiliser veto
verb exercer veto
verb brandir|brandi veto
verb bloquer obj=résolution|adhésion|candidature|texte|déclaration|nomination|élargissement|négociation|plan|accord obj:recipient
> La Bulgarie a bloqué l'adhésion de la Macédoine du Nord. => REJECT BGR > MKD
verb voter contre
verb rejeter obj=résolution|motion|traité|loi obj:recipient
verb censurer obj=gouvernement obj:recipient
verb renverser vote|motion|censure obj:recipient
verb faire barrage
verb faire obstruction
verb bloquer obj=sanction|paquet|motion|réforme|vote|budget|projet|déblocage|versement|adoption|entrée|aide obj:recipient subj=@party
verb torpiller obj=accord|négociation|projet|résolution|sommet|plan|paix|processus|initiative obj:recipient
verb saborder obj=accord|négociation|projet|plan|paix|processus|initiative obj:recipient
verb enterrer obj=accord|projet|plan|proposition|initiative|processus subj=@party obj:recipient
verb barrer route à|au|aux:recipient obj:-
verb mettre bâton à|au|aux:recipient obj:-
verb opposer|mettre|apposer|exercer|utiliser|brandir veto à|au|aux|contre:recipient
verb voter contre=@any contre:recipient
verb recaler obj=@party
verb enrayer obj=adoption|processus|adhésion
verb retarder obj=adhésion|adoption|ratification|élargissement obj:recipient
verb capoter|échouer|dérailler faire|fait obj:recipient
noun veto
> La Chine a bloqué une résolution sur le Myanmar. => REJECT CHN > MMR
noun vote contre
noun droit veto
> La Hongrie a opposé son veto à l'aide européenne à l'Ukraine. => REJECT HUN > UKR
noun blocage de|du|des|d'=résolution|adhésion|négociation|processus
noun obstruction
> Le Sénégal a voté contre la résolution du Rwanda. => REJECT SEN > RWA
> La Turquie a fait capoter les négociations avec la Grèce. => REJECT TUR > GRC

[refuse-meeting]
frame verb  subj:actor obj:matter avec|à|au|aux|en:recipient
frame noun  de|du|des|d':matter avec|à|au|aux|en:recipient par:actor
verb annuler obj=@meeting_nouns|@occasions
> Le président serbe a annulé sa visite en Croatie. => REJECT SRB > HRV
verb reporter obj=@meeting_nouns|@occasions
> Le Japon a reporté la visite de son ministre en Corée du Sud. => REJECT JPN > KOR
verb ajourner obj=@meeting_nouns|@occasions
verb repousser obj=réunion|sommet|rencontre|visite
verb suspendre obj=dialogue|pourparler|pourparlers|négociation|discussion|consultation
verb rompre|rompu obj=dialogue|pourparler|pourparlers|négociation|discussion
verb interrompre|interrompu obj=dialogue|pourparler|pourparlers|négociation|visite
verb écourter obj=@occasions
verb quitter obj=table|négociation|salle|réunion|sommet
verb boycotter obj=@gatherings|@negotiations|dialogue
verb bouder obj=@gatherings|@meetings
verb refuser obj=@meeting_nouns
verb refuser inf=@meeting_verbs|recevoir|participer|assister inf:matter
> Le président tchadien a refusé de rencontrer l'émissaire soudanais. => REJECT TCD > SDN
verb refuser invitation
verb décliner obj=invitation|rencontre|entretien
verb boycotter obj=invitation|rencontre|entretien|réunion|sommet
> La Norvège a boycotté la réunion avec la Hongrie. => REJECT NOR > HUN
verb rejeter obj=dialogue|négociation|pourparler|pourparlers|médiation|rencontre
verb exclure|exclu obj=dialogue|négociation|rencontre
verb se décommander
verb déprogrammer
verb claquer porte à|de|du|des|d'=négociation|réunion|sommet|pourparlers|table|dialogue|discussion obj:-
verb faire faux bond à|au|aux:recipient iobj:recipient obj:-
verb poser lapin à|au|aux:recipient obj:-
verb snober obj:recipient
verb éconduire obj:recipient
verb éviter obj=@person subj=@person obj:recipient
verb fermer porte à|au|aux=dialogue|négociation|pourparlers|discussion|médiation
verb tourner talon
verb sécher obj=réunion|sommet|rencontre|séance
verb renoncer à|au|aux=@occasions|rencontre|sommet|entretien|négociation|dialogue à|au|aux:matter
verb renoncer inf=rencontrer|rendre|participer|négocier|recevoir|assister|dialoguer inf:matter
verb annuler obj=cérémonie|participation|venue|arrivée|entretien|rendez-vous|consultation|pourparlers|déjeuner|dîner|discussion|réception subj=@party
verb reporter obj=cérémonie|participation|venue|arrivée|rendez-vous|pourparlers subj=@party
verb ajourner obj=pourparlers|discussion|entretien
verb geler|suspendre|interrompre|rompre|stopper|cesser obj=négociation|pourparler|pourparlers|dialogue|discussion|entretien|consultation
verb mettre fin|terme à|au|aux=dialogue|négociation|discussion|pourparlers|entretien|visite à|au|aux:matter
verb abréger obj=@occasions|réunion|entretien
verb refuser inf=dialoguer|parler|asseoir|siéger|serrer|venir|saluer|converser inf:matter
verb refuser|décliner|bouder|rejeter obj=entrevue|poignée|participation|entretien|audience|pourparlers|invitation|médiation|sommet|rencontre|dialogue|négociation
verb exclure|exclu inf=@meeting_verbs|parler inf:matter
verb se rendre ne subj=@party à|au|aux|en=@place à|au|aux|en:recipient
verb se rendre ne subj=@party à|au|aux=@gatherings
verb quitter obj=pourparlers|tribune|hémicycle|séance|dialogue
verb se retirer de|du|des|d'=négociation|pourparlers|pourparler|table|dialogue|discussion|sommet|réunion
verb suspendre participation à|au|aux=négociation|pourparlers|dialogue|sommet|réunion|discussion
noun annulation de|du|des|d'=@meeting_nouns|@occasions
noun report de|du|des|d'=@meeting_nouns|@occasions
noun ajournement
noun rupture négociation
noun boycott sommet
> Le président sud-africain a reporté sa visite en Ouganda. => REJECT ZAF > UGA
noun annulation sommet|rencontre|visite|réunion|entretien
noun report sommet|rencontre|visite|réunion|entretien|négociation
noun rupture pourparlers|dialogue|discussion
noun suspension pourparlers|dialogue|négociation|discussion
> La délégation soudanaise a claqué la porte des négociations. => REJECT SDN > -
> L'Iran a fermé la porte à tout dialogue avec le Canada. => REJECT IRN > CAN
> La Somalie a gelé les pourparlers avec l'Éthiopie. => REJECT SOM > ETH

[refuse-help]
frame verb  subj:actor obj:matter à|au|aux:recipient iobj:recipient
frame noun  inf:matter de|du|des|d':matter
verb refuser inf=@help_verbs inf:matter
> La Hongrie a refusé d'aider l'Ukraine. => REJECT HUN > UKR
verb refuser obj=@help_nouns
verb refuser obj=extradition|visa|accréditation|agrément
verb décliner obj=aide|assistance
verb rejeter obj=aide|assistance
verb exclure|exclu obj=livraison|aide|envoi
verb exclure|exclu inf=@help_verbs inf:matter
verb tourner dos à|au|aux:recipient
verb refuser inf=accorder|octroyer|prêter|délivrer|vendre|extrader|céder|remettre|partager|transférer|ouvrir|prendre|transmettre|communiquer|reprendre inf:matter
verb refuser obj=coopération|concours|contribution|crédit|prêt|asile|entraide|accueil|hospitalité
verb rejeter obj=extradition|asile|offre
verb rejeter demande extradition|asile|aide de|du|des|d':recipient
verb fermer porte à|au|aux=réfugié|migrant|demandeur|exilé à|au|aux:recipient
verb lâcher subj=@party obj=@party obj:recipient
verb abandonner sort obj=@party obj:recipient
verb abandonner subj=@party obj=@party obj:recipient
verb tomber laisser subj=@party obj:recipient
noun refus inf=@help_verbs inf:matter poss:actor de|du|des|d':actor
noun refus aide
> Le gouvernement hongrois a refusé de livrer des armes à l'Ukraine. => REJECT HUN > UKR
noun refus aide|asile|extradition|coopération
> L'Autriche a refusé d'extrader un homme d'affaires ukrainien. => REJECT AUT > UKR

[refuse-yield]
frame verb  subj:actor obj:matter inf:matter à|au|aux|devant:recipient
frame noun  de|du|des|d':actor poss:actor inf:matter
verb revenir sur=engagement|promesse|parole
verb renier obj=engagement|promesse|parole
verb manquer à|au|aux=engagement|promesse|parole
verb refuser inf=@yield_verbs|céder|reculer|capituler|plier inf:matter
> Le Venezuela a refusé de libérer un pilote colombien. => REJECT VEN > COL
verb refuser obj=@yield_nouns
verb exclure|exclu obj=@yield_nouns
verb exclure|exclu inf=@yield_verbs inf:matter
verb rejeter obj=cessez-le-feu|trêve|ultimatum
> Les rebelles éthiopiens ont rejeté la trêve. => REJECT ETH > -
verb défier obj:recipient
verb braver obj:recipient
verb résister subj=@party obj!=@any
verb tenir tête
verb ignorer obj=ultimatum|appel|mise|avertissement|résolution
verb passer outre
verb persister subj=@party inf=@any
verb s'obstiner
verb violer|violé obj=cessez-le-feu|trêve
> La Thaïlande a violé le cessez-le-feu. => REJECT THA > -
verb rompre|rompu obj=cessez-le-feu|trêve
verb enfreindre obj=cessez-le-feu|trêve
verb maintenir obj=sanction|embargo|blocus|siège
verb camper position
verb rester|demeurer|montrer|se montrer inflexible|intransigeant|intraitable
verb tenir bon
verb faire fi
verb s'entêter
verb s'arc-bouter
verb se cramponner à|au|aux=pouvoir|poste|fauteuil
verb s'accrocher à|au|aux=pouvoir|poste|fauteuil
verb narguer obj:recipient
verb enfreindre obj=@broken_rules
verb contourner obj=sanction|embargo|interdiction|résolution
verb violer|violé obj=@broken_rules
verb transgresser obj=@broken_rules
verb bafouer obj=@broken_rules
verb fouler pied
verb rompre|rompu obj=engagement|promesse|armistice
verb respecter ne obj=@broken_rules
verb tenir ne obj=promesse|engagement|parole
verb plier|fléchir|transiger|capituler|désarmer ne subj=@party
verb bouger ne subj=@party
verb lâcher ne rien
verb maintenir obj=interdiction|refus|restriction|gel|fermeture subj=@party
verb refuser inf=quitter|rendre|payer|désarmer|partir|remettre|rembourser|obtempérer|plier|dégeler|lâcher|obéir|exécuter|transiger inf:matter
verb refuser obj=désarmement|évacuation|dépôt|reddition|compromis|concession|capitulation|diktat
verb s'opposer à|au|aux=retrait|libération|levée|cessez-le-feu|trêve|désescalade|désarmement|assouplissement|départ
verb rejeter obj=retrait|libération|levée|armistice|désarmement|concession|diktat|compromis
verb résister à|au|aux=pression|injonction|ultimatum|appel|menace
verb tenir tête à|au|aux:recipient iobj:recipient
verb braver interdiction|couvre-feu|sanction|menace|interdit
verb dire niet|non à|au|aux:recipient
noun violation cessez-le-feu
noun rupture cessez-le-feu
noun rupture trêve
noun fin recevoir
noun non-respect
noun intransigeance
noun défi de|du|des|d'=@party
noun bras honneur
> Le Soudan campe sur ses positions face à l'Égypte. => REJECT SDN > EGY
> L'Azerbaïdjan n'a pas respecté le cessez-le-feu. => REJECT AZE > -
> La Birmanie a bafoué ses engagements envers la Thaïlande. => REJECT MMR > THA
> Le Nicaragua tient tête au Costa Rica. => REJECT NIC > CRI

[refuse-change]
frame verb  subj:actor obj:matter de|du|des|d'|à|au|aux:recipient
frame noun  de|du|des|d':actor poss:actor inf:matter
verb refuser inf=@change_verbs inf:matter
> Le Premier ministre arménien a refusé de démissionner. => REJECT ARM > ARM
verb refuser obj=@change_nouns
verb rejeter obj=réforme|projet|revendication|exigence|condition|ultimatum|élection
verb repousser obj=réforme|projet|revendication|exigence
verb exclure|exclu obj=@change_nouns
verb exclure|exclu inf=@change_verbs inf:matter
verb contester obj=élection|résultat|réforme|victoire obj:recipient
verb s'opposer à|au|aux=réforme|projet|loi à|au|aux:recipient
verb refuser inf=infléchir|ratifier|abandonner|assouplir|renégocier|dialoguer|légiférer|changer|abdiquer|démettre inf:matter
verb refuser obj=changement|modification|renégociation|compromis|ratification
verb rejeter obj=amendement|changement|référendum|verdict|modification|révision|résultat|scrutin|candidature
verb contester obj=@refusable obj:recipient
verb récuser obj=@refusable obj:recipient
verb reconnaître ne obj=@refusable obj:recipient
verb changer ne cap|ligne|position|politique|avis
verb dévier ne subj=@party
verb écarter obj=démission|réforme|élection|référendum
verb mettre doute obj=@refusable obj:recipient
noun opposition à|au|aux=réforme|projet à|au|aux:recipient
noun rejet réforme
> L'Union européenne ne reconnaît pas la réélection du président biélorusse. => REJECT EUR > BLR

[reject]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor poss:actor
verb rejeter obj=@proposals
> L'Iran a rejeté la proposition omanaise. => REJECT IRN > OMN
verb rejeter obj=@accusations
> Le Rwanda a rejeté les accusations du Burundi. => REJECT RWA > BDI
verb rejeter catégoriquement|fermement|bloc|vigoureusement
verb rejeter
verb repousser obj=@proposals
verb récuser
verb réfuter obj=@accusations
verb balayer obj=@accusations|@proposals
verb écarter obj=@proposals
verb décliner obj=@proposals
verb refuser obj=@proposals
> Chypre a refusé le plan de l'ONU. => REJECT CYP > UNO
verb refuser obj=@any
verb exclure|exclu obj=@proposals|possibilité|perspective|idée|recours
verb exclure|exclu clause=@any
verb dénier obj:matter à|au|aux:recipient
verb contester obj=légitimité|souveraineté|compétence|validité
verb méconnaître
verb reconnaître ne obj=légitimité|indépendance|résultat|annexion|gouvernement|république
verb accepter ne|jamais
verb accepter ne jamais
verb accepter ne inf=@any
verb s'opposer à|au|aux:recipient obj:-
> Le Brésil s'est opposé à la candidature du Venezuela. => REJECT BRA > VEN
verb se refuser à|au|aux:matter
verb s'inscrire faux contre:recipient
verb opposer fin à|au|aux:recipient obj:-
verb opposer refus à|au|aux:recipient obj:-
verb dire non à|au|aux:recipient obj:-
verb faire sourd
verb invalider
verb retoquer
verb débouter subj=@party
verb renier
verb répudier
verb considérer nul
verb juger irrecevable|caduc
verb nier obj=@accusations|implication|responsabilité|rôle|existence|ingérence|participation
verb démentir obj=@accusations|implication|ingérence|participation
verb contester obj=@accusations
verb réfuter obj=@any
verb rejeter accusation|proposition|demande|offre|critique|appel|allégation|idée de|du|des|d':recipient
verb balayer revers obj:recipient
verb balayer critique|accusation|argument|demande|proposition de|du|des|d':recipient
verb écarter obj=idée|hypothèse|possibilité|éventualité|scénario|recours
verb opposer refus|démenti|fin|non|niet|rejet à|au|aux:recipient obj:-
verb essuyer refus|rejet|camouflet|rebuffade|veto|fin de|du|des|d':actor subj:recipient obj:-
verb se heurter refus|rejet|veto|fin de|du|des|d':actor subj:recipient obj:-
verb infliger camouflet|rebuffade à|au|aux:recipient iobj:recipient obj:-
verb envoyer promener|paître|bouler
verb fermer porte à|au|aux:recipient obj:-
verb faire cas peu
verb se prononcer contre contre:recipient
verb prendre position contre contre:recipient obj:-
verb se déclarer|dire|montrer opposé|hostile|défavorable|contre à|au|aux|contre:recipient
verb vouloir ne de|du|des|d'=@any de|du|des|d':recipient
verb tolérer ne subj=@party obj:recipient
verb permettre ne subj=@party obj:matter
verb laisser ne faire|impuni subj=@party
verb reconnaître ne subj=@party obj=@party
verb reconnaître ne obj=souveraineté|annexion|indépendance|autorité|légitimité|compétence|état|frontière|juridiction|référendum
verb accepter ne obj=@any
verb souscrire ne à|au|aux:recipient
verb renvoyer obj=@proposals
verb dénier obj=droit|légitimité|qualité|compétence
verb refuser catégoriquement|fermement|net
verb rejeter bloc|fermement|catégoriquement|vigoureusement|formellement|sèchement
verb s'opposer fermement|catégoriquement|vigoureusement|farouchement|formellement à|au|aux:recipient obj:-
verb faire oreille sourd
verb disqualifier obj=@proposals
verb tirer trait sur=@proposals
noun rejet
> Le rejet du plan américain par les Maldives a été annoncé vendredi. => REJECT MDV > USA
noun refus
noun opposition à|au|aux=@any à|au|aux:recipient
noun fin non-recevoir
noun objection
noun réfutation
noun dénégation
noun démenti
noun camouflet
noun rebuffade
noun refus catégorique
noun rejet catégorique
noun opposition ferme à|au|aux:recipient
adj opposé à|au|aux:recipient
> La Serbie est opposée à l'adhésion du Kosovo. => REJECT SRB > XKX
adj réticent à|au|aux:recipient
adj irrecevable subj:recipient
adj défavorable à|au|aux:recipient
adj hostile subj=@party à|au|aux=projet|idée|proposition|adhésion|intervention|accord|plan|présence à|au|aux:recipient
adj réfractaire à|au|aux:recipient
adj rétif à|au|aux:recipient
adj inflexible subj=@party
adj intransigeant subj=@party
adj catégorique subj=@party
adj caduc subj:recipient
adj inenvisageable subj:recipient
phrase nul et non avenu
phrase hors de question
phrase pas question
> Le Brésil a rejeté les accusations du Venezuela. => REJECT BRA > VEN
> Alger a décliné l'offre de médiation de Doha. => REJECT DZA > QAT
phrase nuls et non avenus
phrase nulle et non avenue
phrase nulles et non avenues
phrase fin de non-recevoir
> Téhéran nie toute implication dans l'attaque contre le Koweït. => REJECT IRN > KWT
> La proposition du Chili s'est heurtée au refus de la Bolivie. => REJECT BOL > CHL
> Le Ghana a essuyé un refus du Togo. => REJECT TGO > GHA
> L'Espagne ne reconnaît pas le Kosovo. => REJECT ESP > XKX
> La Croatie a balayé les critiques de la Serbie. => REJECT HRV > SRB
> La Géorgie n'accepte pas l'annexion de l'Abkhazie par la Russie. => REJECT GEO > RUS

[refuse]
frame verb  subj:actor obj:matter inf:matter clause:matter à|au|aux:recipient iobj:recipient
frame noun  de|du|des|d':actor poss:actor inf:matter
verb refuser inf=@any
> Le Paraguay a refusé de signer la déclaration. => REJECT PRY > -
verb refuser clause=@any
verb se refuser inf=@any
verb rechigner inf=@any
verb répugner inf=@any
verb s'abstenir inf=@any
verb renâcler
verb vouloir ne inf=@any subj!=je|j'|on|nous
verb exclure|exclu inf=@any
verb se garder inf=@any subj=@party
verb se soustraire à|au|aux=obligation|convocation|justice|résolution|contrôle|engagement
verb se dérober à|au|aux=obligation|convocation|engagement|responsabilité|question
verb désobéir à|au|aux:recipient
verb s'affranchir de|du|des|d'=règle|contrainte|résolution|obligation|tutelle de|du|des|d':recipient
verb entendre ne inf=@any subj=@party
verb compter ne inf=@any subj=@party
verb envisager ne inf=@any subj=@party
verb avoir ne intention inf=@any
verb souhaiter ne inf=@any subj=@party
verb répondre ne à|au|aux=appel|demande|convocation|invitation|requête|ultimatum|sommation|proposition à|au|aux:recipient
verb traîner pied
verb faire mauvais volonté
verb ignorer obj=demande|proposition|recommandation|décision|ordre|mandat|convocation|sommation|injonction|interdiction subj=@party obj:recipient
noun refus inf=@any
noun refus signer|reconnaître|négocier|participer|appliquer|respecter
adj disposé ne inf=@any
adj prêt ne inf=@any
adj réticent inf=@any
> Le Belize n'entend pas céder au Guatemala. => REJECT BLZ > GTM
> La Hongrie n'a pas l'intention de signer la déclaration. => REJECT HUN > -
> La Namibie a ignoré la demande du Botswana. => REJECT NAM > BWA

# --- THREATEN -------------------------------------------------------------------------------------------------------

[ultimatum]
frame verb  subj:actor à|au|aux:recipient iobj:recipient
frame noun  de|du|des|d':actor poss:actor à|au|aux:recipient
verb donner heure|jour|semaine|mois à|au|aux=@party obj:-
> L'Égypte a donné une semaine à l'Éthiopie pour suspendre les travaux. => THREATEN EGY > ETH
verb lancer ultimatum
> L'Éthiopie a lancé un ultimatum à l'Érythrée. => THREATEN ETH > ERI
verb adresser ultimatum
verb poser ultimatum
verb fixer ultimatum
verb donner ultimatum
verb émettre ultimatum
verb fixer date butoir
verb laisser heure|jour|semaine inf=@any
verb donner jusque|jusqu'|jusqu'à|jusqu'au à|au|aux=@party obj:-
verb laisser jusque|jusqu'|jusqu'à|jusqu'au à|au|aux=@party obj:-
verb accorder délai|heure à|au|aux=@party obj:-
verb donner délai à|au|aux=@party obj:-
verb fixer délai|échéance|limite à|au|aux=@party obj:-
verb impartir délai à|au|aux:recipient obj:-
verb mettre demeure obj:recipient inf=@any
noun ultimatum
noun date butoir
> L'Arabie saoudite a accordé un délai de dix jours au Qatar. => THREATEN SAU > QAT

[threaten-force]
frame verb  subj:actor obj:recipient de|du|des|d':matter inf:matter contre:recipient
frame noun  de|du|des|d':matter contre:recipient poss:actor
verb menacer inf=@force_verbs
> La Corée du Nord a menacé de frapper le Japon. => THREATEN PRK > JPN
verb menacer de|du|des|d'=@force_nouns
> Le Hezbollah a menacé Chypre de représailles. => THREATEN LBN > CYP
verb menacer de|du|des|d'=représaille|représailles
verb promettre inf=@force_verbs obj:- à|au|aux:recipient iobj:recipient
verb promettre obj=riposte|vengeance|représaille|représailles|enfer|guerre obj:matter à|au|aux:recipient
verb jurer inf=@force_verbs obj:- à|au|aux:recipient
verb jurer vengeance
verb jurer perte
verb jurer destruction
verb avertir inf=@force_verbs
verb s'engager inf=riposter|venger|détruire|anéantir|éliminer obj:-
verb se réserver droit inf=@force_verbs obj:-
verb se réserver droit de|du|des|d'=riposte|réponse
verb appeler à|au|aux=vengeance|jihad|djihad|guerre obj:- à|au|aux:matter
verb appeler inf=attaquer|tuer|détruire obj:-
verb brandir|brandi menace|arme obj:-
verb exclure|exclu force
verb exclure|exclu intervention
verb agiter menace
verb montrer muscle
verb vouer mort
verb pointer missile sur|vers:recipient
verb menacer clause=@force_verbs
verb promettre obj=représaille|châtiment|feu|foudre|réponse|contre-attaque obj:matter à|au|aux:recipient
verb promettre pluie|déluge|enfer|sang|vengeance|riposte à|au|aux:recipient obj:-
verb jurer venger|vengeance|anéantir|anéantissement obj:- de|du|des|d'|contre:recipient
verb hésiter ne inf=@force_verbs obj:-
verb se tenir prêt inf=@force_verbs obj:-
verb laisser planer menace obj:-
verb faire planer|peser|miroiter menace|spectre obj:- sur|contre:recipient
verb exclure|exclu ne obj=frappe|option|attaque|recours|guerre|riposte|opération|offensive|intervention|action|envoi obj:matter contre:recipient
verb exclure|exclu ne inf=@force_verbs obj:- inf:matter
verb répondre force|militairement|feu à|au|aux:recipient
verb réagir force|militairement à|au|aux|contre:recipient
verb promettre|jurer|annoncer|préparer riposte|représaille|représailles|vengeance contre|à|au|aux:recipient obj:-
verb fourbir obj=arme contre:recipient obj:-
verb montrer dent|croc|biceps à|au|aux:recipient obj:-
verb bander muscle
verb déterrer hache
verb brandir|brandi|agiter|lever menace|spectre|arme|bâton|épouvantail obj:- contre|à|au|aux:recipient
verb appeler à|au|aux=destruction|extermination|attaque|assassinat|violence|meurtre obj:- à|au|aux|de|du|des|d'|contre:matter
verb appeler inf=assassiner|venger|exterminer|anéantir|frapper|combattre obj:-
verb menacer de|du|des|d'=@force_nouns obj=@party
verb payer faire subj=@party à|au|aux:recipient iobj:recipient obj:-
verb planer|peser faire|laisser menace|spectre sur|contre:recipient obj:-
adj prêt inf=@force_verbs inf:matter
> Le président azerbaïdjanais s'est dit prêt à attaquer l'Arménie. => THREATEN AZE > ARM
adj prêt à|au|aux=guerre|riposte|affrontement à|au|aux:matter
adj déterminé inf=@force_verbs inf:matter
adj résolu inf=@force_verbs inf:matter
adj décidé inf=@force_verbs inf:matter
noun menace de|du|des|d'=@force_nouns
noun menace nucléaire
noun menace représaille
noun menace mort
noun bruit botte
noun rhétorique guerrier|belliqueux|martial
noun menace militaire
noun menace attentat
noun menace riposte
noun gesticulation
noun surenchère
> La Turquie n'exclut pas une opération contre les milices syriennes. => THREATEN TUR > SYR
> L'Iran a promis une riposte foudroyante à l'Arabie saoudite. => THREATEN IRN > SAU
> Le président russe brandit la menace d'une guerre contre la Moldavie. => THREATEN RUS > MDA

[threaten-penalty]
frame verb  subj:actor obj:recipient de|du|des|d':matter inf:matter contre:recipient
frame noun  de|du|des|d':matter contre:recipient poss:actor
verb menacer inf=@penalty_verbs
> Les États-Unis ont menacé de taxer le vin chilien. => THREATEN USA > CHL
verb menacer de|du|des|d'=@penalty_nouns
> Le Canada a menacé le Nicaragua de sanctions. => THREATEN CAN > NIC
verb brandir|brandi obj=sanction|tarif|mesure obj:-
verb agiter sanction
verb promettre inf=@penalty_verbs obj:-
verb promettre obj=sanction|mesure|rétorsion obj:matter à|au|aux:recipient
verb avertir inf=@penalty_verbs
verb envisager obj=sanction|tarif|rétorsion|contre-mesure obj:matter
verb préparer obj=sanction|contre-mesure|rétorsion obj:matter
verb prévoir obj=sanction|contre-mesure|rétorsion obj:matter
verb s'exposer à|au|aux=sanction subj:recipient
verb étudier obj=sanction|contre-mesure obj:matter
verb menacer sanction|taxe|surtaxe|rétorsion|embargo|boycott|expulsion
verb hésiter ne inf=@penalty_verbs obj:-
verb exclure|exclu ne obj=sanction|tarif|rétorsion|embargo|mesure obj:matter contre:recipient
verb exclure|exclu ne inf=@penalty_verbs obj:- inf:matter
verb vouloir inf=sanctionner|taxer|surtaxer|pénaliser|punir|expulser|bannir obj:- inf:matter subj=@party
verb compter inf=sanctionner|taxer|surtaxer|pénaliser|punir|expulser|bannir obj:- inf:matter
verb s'apprêter inf=sanctionner|taxer|surtaxer|pénaliser|punir|expulser|bannir obj:- inf:matter
verb s'exposer à|au|aux=@penalty_nouns subj:recipient obj:-
verb plancher sur=sanction|contre-mesure|rétorsion
verb élaborer obj=sanction|contre-mesure|rétorsion obj:matter
verb planifier obj=sanction|contre-mesure|rétorsion obj:matter
verb proposer obj=sanction|embargo|contre-mesure obj:matter contre:recipient
verb faire planer|peser menace sanction|tarif|embargo|taxe obj:- sur|contre:recipient
verb promettre obj=contre-mesure|tarif|taxe|surtaxe|fermeté|rétorsion|représaille obj:matter à|au|aux:recipient
verb annoncer obj=contre-mesure|rétorsion|représaille subj=@party obj:matter contre|à|au|aux:recipient
adj prêt inf=@penalty_verbs inf:matter
adj prêt à|au|aux=sanction|contre-mesure à|au|aux:matter
adj déterminé inf=@penalty_verbs inf:matter
adj résolu inf=@penalty_verbs inf:matter
noun menace de|du|des|d'=@penalty_nouns
noun menace tarifaire
noun menace sanction
> Athènes menace de bloquer l'adhésion de l'Albanie. => THREATEN GRC > ALB
> La Somalie a menacé d'expulser les soldats éthiopiens. => THREATEN SOM > ETH
noun menace taxe|surtaxe|embargo|boycott|expulsion|exclusion
noun menace douanier|commercial|économique
> La Norvège n'hésitera pas à sanctionner la Biélorussie. => THREATEN NOR > BLR
> La Commission européenne a proposé de nouvelles sanctions contre l'Iran. => THREATEN EUR > IRN

[threaten-relations]
frame verb  subj:actor obj:recipient avec:recipient de|du|des|d':matter inf:matter
frame noun  de|du|des|d':matter poss:actor
verb menacer inf=@relations_verbs
> Le Venezuela a menacé de rompre ses relations avec le Paraguay. => THREATEN VEN > PRY
verb menacer de|du|des|d'=@relations_nouns
verb promettre inf=rompre|quitter|couper|suspendre obj:-
verb envisager obj=rupture|retrait|suspension obj:matter
verb avertir inf=@relations_verbs
verb menacer rupture|retrait|départ|boycott|divorce
verb envisager inf=revoir|reconsidérer|réexaminer|réévaluer|geler|réduire|boycotter|fermer|sortir|dénoncer obj:-
verb menacer inf=claquer|quitter|partir|retirer|reconsidérer
verb hésiter ne inf=rompre|quitter|suspendre|couper|geler obj:-
verb exclure|exclu ne inf=rompre|quitter|suspendre|couper|geler|sortir|retirer obj:- inf:matter
verb exclure|exclu ne obj=rupture|retrait|boycott|suspension obj:matter
adj prêt inf=rompre|quitter|suspendre|couper inf:matter
adj déterminé inf=rompre|quitter|suspendre|couper|geler|sortir|dénoncer inf:matter
noun menace de|du|des|d'=@relations_nouns
noun menace rupture|retrait|boycott|départ
> La Hongrie n'exclut pas de quitter l'OMS. => THREATEN HUN > IGO

[threaten]
frame verb  subj:actor obj:recipient de|du|des|d'|contre:matter inf:matter clause:matter
frame noun  de|du|des|d':actor poss:actor contre|à|au|aux:recipient
verb menacer inf=@any
> La Slovaquie a menacé de couper l'électricité à l'Ukraine. => THREATEN SVK > UKR
verb menacer de|du|des|d'=@any
verb menacer subj=@party obj=@any de|du|des|d'!=@any
verb menacer subj=@person obj=@any de|du|des|d'!=@any
verb avertir clause=@force_verbs|@penalty_verbs|@relations_verbs|@threat_forms|répondre|réagir
> La porte-parole du ministère russe des Affaires étrangères a averti que Moscou riposterait à toute provocation de la Lettonie. => THREATEN RUS > LVA
verb avertir obj=@party clause!=@any
> Le président kényan a averti l'Ouganda. => THREATEN KEN > UGA
verb prévenir clause=@force_verbs|@penalty_verbs|@relations_verbs|@threat_forms|répondre|réagir
verb mettre garde obj=@party clause!=@any
> Le Vietnam a mis en garde la Chine contre toute provocation. => THREATEN VNM > CHN
verb lancer avertissement à|au|aux:recipient iobj:recipient obj:-
verb adresser avertissement à|au|aux:recipient iobj:recipient obj:-
verb lancer mise à|au|aux:recipient obj:-
verb proférer menace contre|à|au|aux:recipient obj:-
verb lancer menace contre|à|au|aux:recipient obj:-
verb multiplier menace contre|à|au|aux:recipient obj:-
verb hausser ton contre|envers:recipient obj:-
verb jouer feu
verb intimider
verb défier inf=@any
verb faire chanter obj=@party obj:recipient
verb faire chantage à|au|aux:recipient obj:-
verb payer prix subj=@party subj:recipient
verb payer cher subj=@party subj:recipient
verb assumer conséquence subj:recipient
verb subir conséquence subj:recipient
verb répondre fermement|vigoureusement à|au|aux:recipient
verb provoquer obj=@party
verb durcir|durci ton obj:- envers|contre|face:recipient
verb avertir solennellement|sèchement|fermement
verb mettre garde contre=ingérence|provocation|agression|intervention|violation|incursion|reconnaissance|livraison|aventure|ligne|représaille|tentative subj=@party contre:recipient
verb mettre garde solennellement|fermement|sèchement
verb adresser|lancer|émettre|réitérer|délivrer avertissement|mise|menace|sommation à|au|aux|contre:recipient iobj:recipient obj:-
verb exercer chantage|intimidation sur|contre|à|au|aux:recipient obj:-
verb faire chantage|pression contre|à|au|aux|sur:recipient iobj:recipient obj:-
verb se livrer chantage|intimidation contre|à|au|aux:recipient
verb passer ne éponge
verb tomber sous=menace subj:recipient
verb faire peur subj=@party à|au|aux:recipient obj:-
verb tracer ligne à|au|aux:recipient
verb fixer ligne à|au|aux:recipient
verb monter ton contre|face|envers:recipient obj:-
verb hausser|durcir|durci ton contre|face|envers|à|avec|vis-à-vis:recipient obj:-
verb lever ton contre|face:recipient obj:-
verb montrer griffe
verb taper table
verb être menace sous de|du|des|d':actor subj:recipient
verb faire objet menace subj:recipient obj:-
verb recevoir menace subj:recipient de|du|des|d'|par:actor obj:-
verb proférer|lancer|multiplier|réitérer|agiter|renouveler|répéter menace contre|à|au|aux|envers:recipient obj:-
verb rester ne impuni|impunie|impunis|impunies|réponse|conséquence subj:recipient
noun menace de|du|des|d'=@party
noun menace contre=@any
noun avertissement
noun mise garde à|au|aux=@party
> La mise en garde de l'Égypte à l'Éthiopie a été publiée dimanche. => THREATEN EGY > ETH
noun intimidation
noun chantage
noun avertissement à|au|aux=@party à|au|aux:recipient
noun menace voilé
noun coup pression
noun coup semonce
noun diplomatie canonnière
noun escalade verbal
adj menaçant envers|pour:recipient
> Le Pakistan a mis en garde l'Inde contre toute agression. => THREATEN PAK > IND
> Le président azerbaïdjanais a menacé l'Arménie d'une nouvelle offensive. => THREATEN AZE > ARM
adj menaçant
> Le ministre azerbaïdjanais a haussé le ton face à l'Iran. => THREATEN AZE > IRN
> L'Inde a lancé une sévère mise en garde au Pakistan. => THREATEN IND > PAK
> La Russie se livre à un chantage contre la Finlande. => THREATEN RUS > FIN
> « Cette provocation du Togo ne restera pas impunie », a lancé le président béninois. => THREATEN BEN > TGO

# --- PROTEST --------------------------------------------------------------------------------------------------------

[fast]
frame verb  subj:actor contre|pour:matter
frame noun  de|du|des|d':actor poss:actor
verb jeûner
verb entamer grève faim
verb faire grève faim
> Des détenus salvadoriens ont fait une grève de la faim. => PROTEST SLV > SLV
verb observer grève faim
verb cesser inf=alimenter
verb refuser inf=alimenter|manger
verb mener|suivre|poursuivre|commencer|débuter|reprendre|lancer|cesser|interrompre grève faim
verb se mettre grève faim
verb se laisser mourir
noun grève faim
> Une grève de la faim de prisonniers marocains a commencé lundi. => PROTEST MAR > MAR
noun gréviste faim
> Un opposant biélorusse a commencé une grève de la faim. => PROTEST BLR > BLR

[strike]
frame verb  subj:actor contre|pour:matter
frame noun  de|du|des|d':actor poss:actor contre:recipient
verb faire grève
> Les enseignants chiliens se sont mis en grève. => PROTEST CHL > CHL
verb se mettre grève
verb entamer grève
verb observer grève
verb déclencher grève
verb lancer grève
verb débrayer
verb cesser travail
verb arrêter travail
verb appeler grève
verb être grève
verb poursuivre grève
verb paralyser grève
verb reconduire grève
verb croiser bras
verb cesser|suspendre|interrompre obj=travail|activité subj=@protest_people
verb suivre|mener|organiser|décréter|voter|durcir|prolonger|commencer|reprendre|maintenir grève
verb appeler arrêt travail
verb observer arrêt|journée
verb se croiser bras
verb répondre appel grève
noun grève
> Une grève des enseignants camerounais a débuté mardi. => PROTEST CMR > CMR
noun débrayage
noun arrêt travail
noun grève général
noun mouvement social
noun mouvement grève
> Les cheminots belges ont entamé une grève de trois jours. => PROTEST BEL > BEL
noun opération ville
noun journée action
noun lock-out
noun grève sauvage
noun grève zèle
noun piquet grève
noun ville mort
> Les médecins nigérians ont cessé le travail. => PROTEST NGA > NGA
> Les dockers grecs ont voté une grève. => PROTEST GRC > GRC

[riot]
frame verb  subj:actor contre:recipient
frame noun  de|du|des|d':actor en|à|au|aux:place
verb se soulever subj=population|habitant|peuple|détenu|étudiant|foule
verb s'insurger subj=population|habitant|peuple|détenu
verb se révolter
> Des prisonniers équatoriens se sont révoltés à Guayaquil. => PROTEST ECU > ECU
verb se mutiner
verb saccager
verb piller
verb affronter obj=@policemen subj=manifestant|émeutier|étudiant|jeune|supporter obj:recipient
verb jeter pierre
verb lancer pierre|cocktail|projectile subj=manifestant|jeune|émeutier|étudiant
verb lapider subj=manifestant
verb envahir obj=parlement|ambassade|pelouse obj:recipient
verb prendre assaut subj=manifestant|foule|partisan obj:recipient
> Des manifestants irakiens ont pris d'assaut l'ambassade de Suède. => PROTEST IRQ > SWE
verb lancer|jeter pierre|cocktail|projectile|caillou|pavé|bouteille|pétard|fumigène subj=@protest_people
verb dégénérer subj=manifestation|rassemblement|marche|cortège|protestation
verb s'embraser subj=@place
verb affronter obj=@policemen subj=@protest_people obj:recipient
verb affronter force ordre|sécurité subj=@protest_people obj:-
verb se heurter à|au|aux=@policemen|force|armée subj=@protest_people à|au|aux:recipient
verb forcer obj=barrage|cordon|grille|porte subj=@protest_people
verb envahir|investir obj=parlement|ambassade|palais|siège|congrès|capitole|consulat subj=@protest_people obj:recipient
verb prendre assaut subj=@protest_people obj:recipient
verb faire irruption dans subj=@protest_people
verb s'introduire subj=@protest_people
verb se révolter contre=@any
verb se rebeller
verb s'insurger subj=population|habitant|peuple|détenu|province|région
noun émeute
> Des émeutes de détenus brésiliens ont éclaté. => PROTEST BRA > BRA
noun soulèvement
noun insurrection
noun révolte
noun mutinerie
noun pillage
noun échauffourée
noun trouble
noun débordement
noun intifada
noun heurt entre=@protest_people entre:actor
noun affrontement entre=@protest_people entre:actor
noun heurt avec=@policemen|police|force
noun affrontement avec=@policemen|police|force
noun nuit|scène|flambée violence|émeute|chaos|guérilla
noun guérilla urbain
noun rébellion de|du|des|d'=détenu|prisonnier
noun jet pierre|projectile
noun jacquerie
> Des supporters argentins ont lancé des pierres sur la police. => PROTEST ARG > ARG
> Des manifestants libanais ont affronté les forces de l'ordre. => PROTEST LBN > LBN

[obstruct]
frame verb  subj:actor obj:matter
frame noun  de|du|des|d':matter par:actor
verb bloquer obj=@roads
> Des agriculteurs polonais ont bloqué la route vers l'Ukraine. => PROTEST POL > POL
verb barrer obj=@roads
verb couper obj=route|autoroute|axe|circulation
verb obstruer obj=@roads
verb paralyser obj=@roads|ville|capitale|trafic
verb occuper subj=@group obj=université|faculté|usine|place|ministère|rond-point|mairie|bâtiment|campus
> Des étudiants serbes ont occupé l'université. => PROTEST SRB > SRB
verb ériger barricade
verb dresser barricade|barrage
verb s'enchaîner subj=@group
verb envahir obj=autoroute|place|piste
verb perturber obj=trafic|circulation
verb bloquer subj=@protest_people
verb occuper subj=@protest_people
verb ériger|dresser|monter|élever|installer|tenir barricade|barrage
verb entraver|empêcher|perturber|interrompre obj=circulation|passage|trafic|séance|discours|tenue|accès subj=@protest_people
verb filtrer obj=@roads|véhicule|camion
verb investir obj=place|aéroport|université|gare|usine subj=@protest_people
verb s'asseoir subj=@protest_people
verb s'installer subj=@protest_people
verb murer
verb cadenasser
verb paralyser subj=@protest_people
noun blocage de|du|des|d'=@roads
noun barricade
noun sit-in
noun occupation de|du|des|d'=université|usine|place
noun opération escargot
noun barrage routier
noun chaîne humain
noun barrage filtrant
noun blocus de|du|des|d'=université|lycée|faculté|raffinerie|dépôt
noun occupation de|du|des|d'=place|faculté|rond-point|bâtiment|campus|site
noun opération escargot|péage
> Des routiers bulgares ont dressé des barrages à la frontière turque. => PROTEST BGR > BGR
> Des paysans indiens occupent une place de New Delhi. => PROTEST IND > IND

[vandalize]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb jeter obj=œuf|tomate|peinture sur|contre:recipient obj:-
verb vandaliser
> Des manifestants soudanais ont vandalisé le consulat d'Égypte. => PROTEST SDN > EGY
verb dégrader obj=@property
verb profaner|profané
verb déboulonner
verb taguer
verb incendier obj=drapeau|effigie|portrait|poubelle|pneu|commissariat
verb brûler obj=drapeau|effigie|portrait|pneu|coran|exemplaire
> Des manifestants pakistanais ont brûlé le drapeau du Danemark. => PROTEST PAK > DNK
verb caillasser
verb déchirer obj=drapeau|portrait
verb piétiner obj=drapeau|portrait
verb renverser obj=statue|monument
verb maculer
verb souiller obj=@property
verb barbouiller
verb asperger obj=statue|façade|monument|ambassade|portrait|tableau
verb couvrir peinture|graffiti|tag
verb abattre|décapiter|renverser|démonter obj=statue|monument|stèle|buste
verb casser|briser obj=vitrine|vitre|fenêtre|mobilier|statue
verb incendier|brûler|détruire|attaquer|piller|saccager obj=@property subj=@protest_people
verb mettre feu subj=@protest_people à|au|aux:recipient obj:-
verb arracher obj=drapeau|affiche|plaque subj=@protest_people
verb fouler drapeau
verb lancer|jeter œuf|tomate|peinture sur|contre:recipient obj:-
noun vandalisme
noun profanation
noun dégradation
noun saccage
noun autodafé
noun bris
noun incendie de|du|des|d'=ambassade|consulat|drapeau|commissariat|voiture
noun acte vandalisme
> Des émeutiers tunisiens ont incendié le consulat d'Italie. => PROTEST TUN > ITA
> La statue d'un général belge a été déboulonnée par des militants congolais. => PROTEST COD > BEL

[boycott]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb boycotter
> Les consommateurs jordaniens ont boycotté les produits suédois. => PROTEST JOR > SWE
verb appeler boycott obj:-
verb lancer boycott obj:-
verb bouder obj=urne|scrutin|élection|produit|vote|marque
verb appeler boycott obj:- de|du|des|d':recipient
verb boycotter obj=élection|scrutin|vote|référendum|présidentielle|législatives|urne|produit
noun boycott
noun boycottage
noun appel boycott
noun campagne boycott
> L'opposition sénégalaise a boycotté le scrutin. => PROTEST SEN > SEN

[demonstrate]
frame verb  subj:actor contre:recipient devant:recipient
frame noun  de|du|des|d':actor contre|devant:recipient
verb manifester obj!=@any subj!=ministre|président
verb manifester devant|près=@missions devant|près:recipient subj!=ministre|président
> Des infirmières équatoriennes ont manifesté devant l'ambassade de Slovénie. => PROTEST ECU > SVN
> Des étudiants bangladais ont manifesté à Dacca. => PROTEST BGD > BGD
> Des milliers de Géorgiens ont manifesté contre la Russie. => PROTEST GEO > RUS
verb défiler subj!=nuage|mannequin|image|jour|heure|paysage|souvenir|nom|chiffre|année|minute|voiture
verb descendre rue
verb protester contre=@any
verb protester subj=@group
verb se rassembler devant=@any
verb se rassembler contre=@any
verb se rassembler pour=@any
verb se mobiliser contre=@any subj!=réseau|entreprise|site|plateforme|groupe
verb marcher contre=@any
verb marcher sur=@place|capitale|palais|parlement|ville
verb battre pavé
verb scander
verb organiser manifestation|rassemblement|marche
verb participer à|au|aux=manifestation|rassemblement|marche|cortège
verb appeler manifester
verb appeler manifestation
verb camper devant
verb dénoncer rue
verb se réunir devant=ambassade|consulat|parlement
verb envahir rue
verb encercler|encerclé obj=ambassade|consulat|parlement subj=manifestant|foule obj:recipient
verb se réunir|rassembler|masser|regrouper|attrouper|presser subj=@protest_people devant|contre:recipient
verb se masser devant=ambassade|consulat|parlement|palais|siège devant:recipient
verb crier slogan
verb brandir obj=pancarte|banderole|portrait|affiche|drapeau|effigie subj=@protest_people
verb déployer banderole
verb arpenter rue
verb envahir|occuper|investir|battre|reprendre|tenir|prendre rue|pavé
verb affluer|converger|déferler subj=@protest_people rue|place|capitale
verb sortir rue
verb marcher subj=manifestant|cortège|opposant|militant|foule|étudiant|partisan|contestataire|gréviste
verb défiler subj=@protest_people contre|pour=@any
verb se mobiliser subj=@protest_people
verb se mobiliser pour=@any
verb tenir sit-in|rassemblement|manifestation|veillée
verb tenir|organiser|lancer|mener|poursuivre|entamer|faire manifestation|marche|fronde|sit-in|rassemblement|contestation|mobilisation
verb prendre part manifestation|marche|rassemblement
verb rejoindre manifestation|cortège|mouvement|contestation
verb mettre genou terre
verb s'agenouiller
verb crier|clamer|exprimer|hurler|dire|manifester colère|opposition|ras-le-bol|mécontentement subj=@protest_people contre:recipient obj:-
verb réclamer subj=@protest_people rue
verb demander|exiger rue subj=@protest_people
verb protester subj=@protest_people
verb protester dans|devant=rue|ambassade|parlement|place|consulat
verb huer subj=@protest_people
verb rassembler obj=manifestant|opposant
verb réunir obj=manifestant
verb pétitionner
verb camper subj=@protest_people
noun manifestation
> Des étudiants congolais ont manifesté contre le Rwanda à Kinshasa. => PROTEST COD > RWA
noun rassemblement
noun marche protestation
noun marche contre=@any
noun mobilisation contre|pour=@any
noun mobilisation syndical|social|étudiant|citoyen
noun contestation
noun cortège
noun défilé protestation
noun contre-manifestation
noun mouvement protestation
noun mouvement contestation
> Des centaines de Géorgiens ont manifesté devant l'ambassade de Russie. => PROTEST GEO > RUS
noun manif
noun veillée
noun marche pour=@any
noun marche silencieux|blanc|pacifique|funèbre
noun meeting opposition
noun concert casserole
noun vague protestation|contestation|manifestation|colère
noun fronde social
noun journée mobilisation|colère|protestation
noun mouvement colère|protestation|contestation|grogne
noun rassemblement contre|devant=@any
noun démonstration force opposition
noun attroupement
noun protestation contre=@any
noun pétition
> Des milliers d'Arméniens ont battu le pavé à Erevan. => PROTEST ARM > ARM
> Des lycéens maliens ont tenu un sit-in devant l'ambassade de France. => PROTEST MLI > FRA
> Les opposants géorgiens sont sortis dans la rue. => PROTEST GEO > GEO

# --- SANCTION -------------------------------------------------------------------------------------------------------

[expel]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor poss:actor
verb contraindre inf=quitter|partir obj:recipient
verb forcer inf=quitter|partir obj:recipient
verb obliger inf=quitter|partir obj:recipient
verb expulser obj=@diplomats
> La Slovaquie a expulsé trois diplomates russes. => SANCTION SVK > RUS
verb expulser obj=@person
verb expulser obj=organisation|mission|bureau|délégation|équipe|membre
verb renvoyer obj=@diplomats
verb chasser obj=@diplomats|mission|contingent
verb déclarer persona
> L'Uruguay a déclaré persona non grata un attaché iranien. => SANCTION URY > IRN
verb déclarer indésirable
verb exclure|exclu obj=@party de|du|des|d':matter
> Le Conseil de l'Europe a exclu la Russie. => SANCTION IGO > RUS
verb suspendre obj=@party de|du|des|d'=@any de|du|des|d':matter
verb bannir|banni obj=@party de|du|des|d':matter
verb radier obj=@party
verb évincer obj=@party de|du|des|d'=@bodies
verb donner heure obj=@diplomats
verb retirer accréditation à|au|aux:recipient iobj:recipient obj:-
verb retirer agrément à|au|aux:recipient obj:-
verb révoquer obj=accréditation
verb mettre porte|dehors obj=@party
verb éjecter obj=@party
verb exclure|exclu obj=@party
verb exclure|exclu de|du|des|d'=@bodies|@gatherings|swift|compétition|jeux|mondial|coupe obj=@party
verb écarter obj=@party de|du|des|d'=@bodies|@gatherings subj=@party
verb ostraciser
verb mettre ban obj=@party
verb expulser obj=ambassadeur|ambassadrice|diplomate|consul|attaché|chargé|nonce
verb renvoyer obj=ambassadeur|ambassadrice|diplomate|consul|chargé
verb congédier obj=ambassadeur|ambassadrice|diplomate|mission
verb suspendre obj=accréditation à|au|aux|de|du|des|d':recipient
verb priver obj=@party de|du|des|d'=siège|vote|parole
verb prier inf=quitter obj=@diplomats obj:recipient
verb sommer inf=quitter obj=@diplomats obj:recipient
verb donner heure diplomate|ambassadeur obj:-
verb retirer statut|accréditation|agrément à|au|aux:recipient iobj:recipient obj:-
verb suspendre obj=@party de|du|des|d'=@bodies|instance|organe|fonction de|du|des|d':matter
noun expulsion de|du|des|d'=@diplomats
> Le Monténégro a annoncé l'expulsion d'un diplomate serbe. => SANCTION MNE > SRB
noun expulsion diplomate
noun renvoi de|du|des|d'=@diplomats
noun exclusion
noun bannissement
noun suspension de|du|des|d'=@party
> La Roumanie a expulsé deux diplomates biélorusses accusés d'espionnage. => SANCTION ROU > BLR
> Le Nicaragua a expulsé l'ambassadrice de l'Union européenne. => SANCTION NIC > EUR
> La Moldavie a déclaré persona non grata trois diplomates russes. => SANCTION MDA > RUS
noun éviction de|du|des|d'=@party
noun expulsion ambassadeur|attaché|consul|ambassadrice
noun mise ban
noun mise écart de|du|des|d'=@party
> La Suède a prié deux diplomates chinois de quitter le pays. => SANCTION SWE > CHN
> L'Afrique du Sud a été mise au ban par l'Union africaine. => SANCTION IGO > ZAF

[recall]
frame verb  subj:actor à|au|aux|en|de|du|des|d':recipient obj:matter
frame noun  de|du|des|d':matter en|à|au|aux:recipient par:actor
verb rappeler obj=ambassadeur|ambassadrice|diplomate|chargé|consul|représentant|personnel
> Le Maroc a rappelé son ambassadeur en Suède. => SANCTION MAR > SWE
verb retirer obj=ambassadeur|ambassadrice|diplomate|personnel
verb rapatrier obj=diplomate|personnel|ambassadeur
verb évacuer obj=@missions|diplomate
verb ramener obj=ambassadeur|diplomate|personnel
verb rappeler consultation
verb réduire obj=personnel|effectif en|à|au|aux=ambassade|consulat
verb évacuer personnel ambassade
noun rappel de|du|des|d'=ambassadeur|ambassadrice|diplomate
noun rappel ambassadeur
noun rappel consultation
> L'Algérie a rappelé pour consultations son ambassadeur en Espagne. => SANCTION DZA > ESP
> Le Tchad a retiré son ambassadeur au Soudan. => SANCTION TCD > SDN
> Bogota a rappelé son ambassadrice à Managua. => SANCTION COL > NIC
noun évacuation ambassade
noun retrait de|du|des|d'=ambassadeur|ambassadrice|diplomate
noun retrait ambassadeur|personnel
> La Zambie a annoncé le retrait de son ambassadeur au Zimbabwe. => SANCTION ZMB > ZWE

[break-relations]
frame verb  subj:actor avec|à|au|aux|en:recipient
frame noun  de|du|des|d'|entre:actor avec:recipient
verb rompre|rompu obj=relation|lien|alliance|contact|ban
> Le Nicaragua a rompu ses relations diplomatiques avec Israël. => SANCTION NIC > ISR
verb rompre|rompu avec=@party
verb couper obj=lien|pont|contact|relation
verb suspendre obj=relation|lien|contact
verb geler obj=relation|lien|contact
verb dégrader obj=relation
verb abaisser obj=relation|représentation|niveau
verb réduire obj=relation|représentation
verb cesser obj=relation|contact
verb interrompre|interrompu obj=relation|contact
verb fermer obj=@missions
> La Lettonie a fermé son consulat en Biélorussie. => SANCTION LVA > BLR
verb tourner page avec=@party avec:recipient
verb rompre|rompu|couper|suspendre|geler|interrompre|cesser obj=contact|canal|dialogue|échange avec=@party
verb rompre|rompu obj=union|amitié|fiançailles|unité|coopération|partenariat
verb se brouiller avec:recipient
verb se fâcher avec:recipient
verb mettre fin|terme à|au|aux=relation|alliance|lien|contact à|au|aux:matter
verb rétrograder obj=relation|représentation
verb fermer obj=représentation|légation|chancellerie
verb retirer obj=reconnaissance
verb prendre distance avec:recipient obj:-
verb couper canal|pont avec:recipient obj:-
verb dégrader niveau relation
verb revoir baisse relation
verb limiter obj=relation|contact
noun rupture relation
> La rupture des relations diplomatiques entre le Soudan et les Émirats a été annoncée. => SANCTION SDN,ARE > -
noun rupture de|du|des|d'=relation
noun fermeture ambassade
noun fermeture consulat
noun gel relation
noun suspension relation
> L'Équateur a rompu ses relations diplomatiques avec le Mexique. => SANCTION ECU > MEX
> Le Paraguay a fermé son ambassade en Israël. => SANCTION PRY > ISR
noun rupture diplomatique
noun rupture lien|contact|relation
noun brouille
noun divorce entre=@party entre:actor
noun gel contact|relation
noun fermeture représentation
noun abaissement relation
> L'Ouganda a mis fin à ses relations avec la Corée du Nord. => SANCTION UGA > PRK
> Bahreïn a coupé tout contact avec le Qatar. => SANCTION BHR > QAT

[leave]
frame verb  subj:actor de|du|des|d':recipient obj:recipient
frame noun  de|du|des|d':recipient poss:actor
verb se retirer de|du|des|d'=@pacts|@bodies
> Le Burundi s'est retiré de l'accord commercial. => SANCTION BDI > -
verb se retirer de|du|des|d'=@party subj=@party
verb quitter obj=@pacts|@bodies
> Le Niger a quitté la Cédéao. => SANCTION NER > IGO
verb sortir de|du|des|d'=@pacts|@bodies
verb dénoncer obj=@pacts
> Le Mali a dénoncé le traité avec la France. => SANCTION MLI > FRA
verb résilier
verb déchirer obj=@pacts
verb abroger obj=@pacts
verb rompre|rompu obj=@pacts
verb se dégager de|du|des|d'=@pacts
verb se désengager de|du|des|d'=@pacts
verb abandonner obj=@pacts
verb renoncer à|au|aux=@pacts à|au|aux:recipient
verb claquer porte de|du|des|d':recipient obj:-
verb suspendre participation à|au|aux:recipient obj:-
verb mettre fin|terme à|au|aux=@pacts à|au|aux:matter
verb tourner page de|du|des|d'=accord|traité
verb enterrer obj=traité|pacte
verb annuler obj=traité|pacte|convention
verb s'affranchir de|du|des|d'=@pacts
verb se désolidariser de|du|des|d':recipient
verb suspendre|geler obj=participation|adhésion|appartenance à|au|aux:recipient
verb déserter obj=@bodies
verb se retirer de|du|des|d'=opep|alena|unesco|oms|otan|ue|mercosur|cpi
verb sortir de|du|des|d'=opep|alena|unesco|oms|otan|ue|mercosur|cpi|euro
verb quitter giron|bloc|alliance de|du|des|d':recipient
verb claquer porte
verb prendre congé de|du|des|d'=@bodies de|du|des|d':recipient
noun retrait de|du|des|d'=@pacts|@bodies
noun sortie de|du|des|d'=@pacts|@bodies
noun dénonciation de|du|des|d'=@pacts
noun résiliation
> Le Mali a annoncé son retrait de la Cédéao. => SANCTION MLI > IGO
noun désengagement de|du|des|d'=@pacts|@bodies
noun abrogation de|du|des|d'=@pacts
noun départ de|du|des|d'=@bodies
noun sortie de|du|des|d'=unesco|oms|otan|ue|cpi|euro|opep
noun retrait accord|traité|organisation
> La Bolivie a mis fin au traité avec le Pérou. => SANCTION BOL > PER
> Le Tchad a claqué la porte de l'Union africaine. => SANCTION TCD > IGO

[suspend]
frame verb  subj:actor obj:matter à|au|aux|avec|vers|envers|en|pour:recipient
frame noun  de|du|des|d':matter par:actor à|au|aux|avec|vers:recipient
verb suspendre obj=@suspended
> L'Allemagne a suspendu son aide au Niger. => SANCTION DEU > NER
> Le Japon a suspendu les vols vers le Myanmar. => SANCTION JPN > MMR
verb suspendre obj=@party obj:recipient
verb geler obj=@suspended
verb interrompre|interrompu obj=@suspended
verb arrêter obj=@suspended
verb cesser obj=@suspended
verb cesser inf=acheter|importer|exporter|livrer|vendre|financer|coopérer|fournir inf:matter
> La Bulgarie a cessé d'acheter du gaz à la Russie. => SANCTION BGR > RUS
verb stopper obj=@suspended
verb annuler obj=contrat|accord|commande|vente|exercice|vol|programme|coopération|partenariat
verb couper obj=aide|financement|subvention|vivre
verb réduire obj=aide|financement|contribution|importation|exportation|échange
verb mettre fin à|au|aux=coopération|partenariat|accord|programme|aide|mission à|au|aux:matter
> Le Tchad a mis fin à sa coopération militaire avec la France. => SANCTION TCD > FRA
verb mettre terme à|au|aux=coopération|partenariat|accord|programme|aide|mission à|au|aux:matter
verb mettre pause
verb rompre|rompu obj=contrat
verb remettre cause obj=accord|coopération|partenariat
verb retirer obj=soutien|confiance|aide|financement
verb retirer obj=licence|agrément|préférence
noun suspension de|du|des|d'=@suspended
noun gel de|du|des|d'=@suspended
noun arrêt de|du|des|d'=@suspended
noun interruption de|du|des|d'=@suspended
noun coup arrêt
noun annulation de|du|des|d'=contrat|accord|commande
noun fin de|du|des|d'=aide|coopération|partenariat|programme|livraison|importation|financement
noun réduction de|du|des|d'=aide|contribution|importation|financement
noun coupe de|du|des|d'|dans=aide|budget|financement
noun suspension aide|coopération|vol|livraison|financement|importation|exportation
noun gel aide|coopération|crédit|fonds
noun arrêt livraison|importation|exportation|aide|vol|coopération
noun moratoire
verb donner arrêt à|au|aux:recipient obj:-
verb porter coup subj=@party à|au|aux:recipient obj:-
> Le Danemark a suspendu son aide au développement au Burkina Faso. => SANCTION DNK > BFA
> L'Union africaine a suspendu le Gabon. => SANCTION IGO > GAB
verb fermer robinet|vanne à|au|aux:recipient obj:-
verb couper robinet|vivre à|au|aux:recipient obj:-
verb renoncer à|au|aux=achat|importation|gaz|pétrole à|au|aux:matter
verb se passer de|du|des|d'=gaz|pétrole|charbon de|du|des|d':recipient
verb abandonner obj=gazoduc|coopération|partenariat|programme|aide|construction|contrat
verb retirer obj=bourse|investissement|subvention|soutien|appui|financement à|au|aux|de|du|des|d':recipient
verb mettre veille|suspens|pause|sommeil
verb différer obj=aide|ratification|livraison|versement
verb désinvestir
verb diminuer obj=aide|financement|contribution|importation|exportation
verb sabrer obj=aide|budget|financement
verb amputer obj=aide|budget|contribution
verb restreindre obj=aide|coopération|exportation|importation|vente|livraison
verb geler|interrompre|arrêter|stopper|cesser|suspendre|annuler livraison|vente|exportation|importation|achat|aide|coopération
verb mettre fin|terme à|au|aux=livraison|financement|soutien|échange|vente|importation|exportation|exemption|subvention|liaison|assistance|commerce|intervention à|au|aux:matter
verb décréter moratoire
verb cesser inf=soutenir|aider|armer|recevoir|utiliser inf:matter
verb arrêter inf=acheter|importer|exporter|livrer|vendre|financer|coopérer|fournir|soutenir|armer inf:matter
verb dénoncer obj=contrat
verb résilier obj=contrat|concession|bail
> La Finlande a fermé le robinet de l'aide au Burundi. => SANCTION FIN > BDI
> La Pologne a cessé de financer le Nicaragua. => SANCTION POL > NIC
> Londres a gelé ses exportations d'armes vers Israël. => SANCTION GBR > ISR

[sanction]
frame verb  subj:actor obj:recipient
frame noun  contre|à|au|aux|envers:recipient de|du|des|d':actor adj:actor
verb sanctionner
> Le Canada a sanctionné deux généraux birmans. => SANCTION CAN > MMR
verb imposer @sanctions obj:- à|au|aux|contre|sur:recipient iobj:recipient
> L'Union européenne a imposé des sanctions au Nicaragua. => SANCTION EUR > NIC
verb infliger @sanctions obj:- à|au|aux:recipient iobj:recipient
verb prendre @sanctions obj:- contre|envers:recipient
> Le Royaume-Uni a pris des sanctions contre la Géorgie. => SANCTION GBR > GEO
verb prendre obj=mesure contre=@any obj:- contre:recipient
verb adopter @sanctions obj:- contre|envers:recipient
verb décréter embargo|sanction|boycott obj:- contre|sur|envers:recipient
verb annoncer @sanctions obj:- contre|sur|à|au|aux:recipient
verb voter sanction|embargo obj:- contre:recipient
verb appliquer @sanctions obj:- à|au|aux|contre|sur:recipient
verb durcir|durci @sanctions obj:- contre|envers:recipient
verb renforcer @sanctions obj:- contre|envers:recipient
verb alourdir @sanctions obj:- contre:recipient
verb étendre sanction|embargo obj:- à|au|aux|contre:recipient
verb prolonger sanction|embargo|gel obj:- contre:recipient
verb reconduire sanction|embargo obj:- contre:recipient
verb rétablir sanction|embargo|tarif|droit|surtaxe obj:- contre|sur:recipient
verb relever obj=tarif|droit|surtaxe|taxe obj:- sur:recipient
verb augmenter obj=tarif|droit|surtaxe|taxe obj:- sur:recipient
verb instaurer @sanctions obj:- contre|sur:recipient
verb mettre place sanction obj:- contre:recipient
verb édicter @sanctions obj:- contre:recipient
verb frapper sanction|embargo|surtaxe
> Les États-Unis ont frappé l'Érythrée de sanctions. => SANCTION USA > ERI
verb viser sanction subj:actor
verb surtaxer
verb taxer obj=importation|produit|vin|acier|exportation|voiture|marchandise
verb geler obj=@assets
> La Suisse a gelé les avoirs d'un ministre syrien. => SANCTION CHE > SYR
verb bloquer obj=@assets
verb inscrire liste
verb placer liste
verb ajouter liste
verb blacklister
verb interdire obj=importation|exportation|entrée|survol|atterrissage obj:matter à|au|aux|de|du|des|d':recipient
> La Pologne a interdit l'importation de céréales ukrainiennes. => SANCTION POL > UKR
verb interdire territoire|séjour
verb mettre embargo sur:recipient
verb pénaliser obj=@party
verb isoler obj=@party
verb priver obj=@party de|du|des|d'=visa|aide|fonds|vote|siège|statut
verb prononcer|adopter|décider|approuver|valider|édicter|arrêter|introduire|dévoiler|activer|déclencher|réimposer|réinstaurer|élargir|intensifier|accroître|publier|entériner sanction|embargo|surtaxe|contre-mesure|contre-sanction|rétorsion obj:- contre|envers|à|au|aux|sur|visant:recipient
verb soumettre sanction|embargo obj:recipient
verb placer sous sanction|embargo obj:recipient
verb être sous sanction|embargo subj:recipient
verb faire objet sanction|embargo subj:recipient obj:-
verb tomber sous=sanction|embargo subj:recipient
verb punir obj=@party
verb pénaliser obj=exportation|importation|@party
verb mettre index obj=@party
verb mettre liste noir
verb frapper droit|tarif|taxe|sanction|embargo|surtaxe|interdiction
verb viser sanction|embargo subj:-
verb cibler sanction|embargo subj:-
verb relever|augmenter|doubler|tripler|majorer|hausser obj=tarif|droit|surtaxe|taxe obj:- sur|contre:recipient
verb taxer obj=acier|aluminium|automobile|panneau|marchandise|textile|bois|soja|porc|orge|avion|métal|céréale|véhicule
verb taxer hauteur|%
verb bannir|banni obj=importation|produit|gaz|pétrole|charbon|huawei|compagnie|équipement|vol|diamant|or de|du|des|d':recipient
verb interdire obj=vente|achat|transaction|investissement|commerce|export|import|produit|gaz|pétrole|charbon obj:matter à|au|aux|de|du|des|d'|vers|avec:recipient
verb interdire entrée|visa|survol|ciel|atterrissage|exportation|importation à|au|aux|de|du|des|d':recipient obj:-
verb exclure|exclu obj=banque|entreprise|compagnie|produit obj:recipient subj=@party
verb décréter|imposer|instaurer|voter|maintenir|prolonger|rétablir|annoncer embargo|boycott|gel contre|sur|envers|à|au|aux:recipient obj:-
verb répliquer|riposter sanction|taxe|droit|surtaxe contre|à|au|aux:recipient
verb répondre sanction|taxe|droit|surtaxe à|au|aux|contre:recipient
verb infliger obj=amende|pénalité à|au|aux=@party à|au|aux:recipient iobj:recipient
verb isoler diplomatiquement|économiquement
verb sanctionner financièrement|économiquement
verb couper obj=@party de|du|des|d'=marché|système|swift|financement
noun sanction
> De nouvelles sanctions contre le Soudan ont été annoncées par la Norvège. => SANCTION NOR > SDN
noun embargo
noun contre-mesure
noun surtaxe
noun gel avoir
noun gel de|du|des|d'=@assets
noun droit douane
noun mesure rétorsion
noun paquet sanction
noun train sanction
> Le Canada a imposé de nouvelles sanctions à l'encontre de hauts responsables biélorusses. => SANCTION CAN > BLR
> Le Conseil de l'Union européenne a adopté un nouveau train de sanctions contre la Biélorussie. => SANCTION EUR > BLR
> Les États-Unis ont inscrit deux entreprises émiraties sur leur liste noire. => SANCTION USA > ARE
> L'Union européenne a gelé les avoirs de cinq généraux soudanais. => SANCTION EUR > SDN
noun salve|volée|vague|série|batterie|régime|arsenal sanction
noun liste noir
noun taxe douanier
noun barrière douanier
noun tarif douanier
noun guerre commercial
noun mesure restrictif
noun interdiction importation|exportation|visa
noun gel bien|fonds|actif
noun contremesure
noun contre-sanction
noun amende contre=@party
> Le Conseil de sécurité a placé l'Érythrée sous embargo. => SANCTION UNO > ERI
> Ottawa a relevé ses droits de douane sur l'acier chinois. => SANCTION CAN > CHN
> L'Union européenne a entériné une nouvelle salve de sanctions contre le Nicaragua. => SANCTION EUR > NIC
> Deux généraux birmans sont visés par des sanctions canadiennes. => SANCTION CAN > MMR

[convict]
frame verb  subj:actor obj:recipient à|au|aux|pour:matter
frame noun  de|du|des|d':recipient par:actor à|au|aux|pour:matter
verb condamner subj=justice|tribunal|cour|juge|magistrat|jury subj=@any obj!=attaque|violence|propos|guerre|décision
> La justice géorgienne a condamné un journaliste letton. => SANCTION GEO > LVA
verb condamner obj=@persons_hurt
verb condamner à|au|aux=prison|peine|mort|an|mois|amende|perpétuité|réclusion|emprisonnement|jour|détention|travail
> Un tribunal biélorusse a condamné une journaliste polonaise à huit ans de prison. => SANCTION BLR > POL
verb condamner contumace|appel|sursis
verb condamner pour=agression|viol|vol|meurtre|trafic|violence|fraude|corruption|escroquerie|diffamation|espionnage|terrorisme|homicide|assassinat|détournement|injure|conduite
> Un ingénieur autrichien a été condamné pour espionnage par un tribunal tchèque. => SANCTION CZE > AUT
verb condamner pour=@any obj=@person
verb condamner être obj=@person par!=@any
verb écoper subj:recipient
verb infliger obj=peine|amende|an|prison|condamnation obj:matter à|au|aux:recipient iobj:recipient
> La justice thaïlandaise a infligé une amende à un ressortissant suisse. => SANCTION THA > CHE
verb prononcer obj=peine|condamnation|verdict obj:matter contre:recipient
verb reconnaître coupable inf!=@any
verb déclarer coupable
verb juger coupable
verb confirmer obj=condamnation|peine obj:matter de|du|des|d':recipient
verb déchoir
verb bannir|banni obj=@person
verb frapper peine|interdiction obj=@person
verb verbaliser
verb mettre amende
verb sanctionner amende
verb alourdir|confirmer|aggraver peine|condamnation de|du|des|d':recipient obj:-
verb recevoir peine|condamnation subj:recipient obj:-
verb infliger peine|amende|an|mois|condamnation|perpétuité|réclusion à|au|aux:recipient iobj:recipient obj:-
verb condamner payer|verser
verb condamner peine|prison|mort|perpétuité|réclusion|amende|détention|emprisonnement
verb retenir culpabilité de|du|des|d':recipient obj:-
verb être reconnu coupable
noun condamnation à|au|aux=prison|peine|mort|perpétuité|an|amende
noun peine prison
noun peine mort
noun verdict
noun déchéance nationalité
> Le tribunal de Minsk a condamné un journaliste polonais à huit ans de prison. => SANCTION BLR > POL
noun condamnation pour=@any
noun sentence
noun peine capital
noun réclusion
noun peine mort|prison|perpétuité
> La cour d'appel de Tunis a alourdi la peine d'un homme d'affaires libyen. => SANCTION TUN > LBY
> Un tribunal iranien a condamné un touriste autrichien à verser une amende. => SANCTION IRN > AUT

# --- MOBILIZE -------------------------------------------------------------------------------------------------------

[police]
frame verb  subj:actor
frame noun  de|du|des|d':actor
verb déployer obj=@policemen
> Le Sénégal a déployé des policiers à Dakar. => MOBILIZE SEN > -
verb mobiliser obj=@policemen
verb envoyer obj=@policemen
verb poster obj=@policemen
verb renforcer obj=patrouille|contrôle|dispositif
verb boucler obj=quartier|centre|périmètre
verb quadriller
verb patrouiller subj=@policemen
verb multiplier patrouille
verb déployer|mobiliser|envoyer|dépêcher|poster|engager force|agent|unité ordre|sécurité|police|anti-émeute|policier
verb encadrer obj=manifestation|cortège|défilé subj=@policemen
verb sécuriser obj=quartier|bâtiment|périmètre|zone|aéroport|ville subj=@party
verb intervenir subj=@policemen
verb lancer|mener opération|chasse|traque|battue police|homme|sécurité|ratissage obj:-
verb lancer chasse|traque|battue obj:-
verb renforcer|accroître|resserrer obj=surveillance|patrouille subj=@party
verb placer haut surveillance obj=ville|quartier|capitale
verb patrouiller dans=rue
noun déploiement de|du|des|d'=@policemen
noun déploiement policier
noun dispositif sécurité
noun présence policier
noun chasse homme
noun opération police|sécurité|ratissage
noun ratissage
noun patrouille
noun renfort police|policier|gendarme
noun quadrillage
> Le Kenya a déployé des forces de l'ordre à Mombasa. => MOBILIZE KEN > -

[militia]
frame verb  subj:actor
frame noun  de|du|des|d':actor
verb créer milice
verb lever milice
> Le gouverneur afghan a levé une milice. => MOBILIZE AFG > -
verb former milice
verb armer obj=milice|civil|volontaire|population|villageois
> Le Burkina Faso a armé des volontaires civils. => MOBILIZE BFA > -
verb enrôler|enrôlé
verb recruter obj=combattant|mercenaire|milicien|volontaire|enfant
verb engager obj=mercenaire
verb prendre maquis
verb prendre arme
verb rejoindre obj=rébellion|insurrection|maquis
verb créer|lever|former|constituer|monter|fonder milice|armée|maquis
verb s'enrôler dans
verb s'engager dans=légion|milice|rébellion|maquis|guérilla
verb recruter obj=@fighters|soldat|mineur|ancien|légionnaire
verb prendre arme contre:recipient
verb entraîner obj=milicien|combattant|rebelle
verb armer obj=@group
noun enrôlement
noun recrutement combattant
noun recrutement mercenaire
noun levée milice
noun appel arme
noun conscription forcé
> La Libye a recruté des mercenaires soudanais. => MOBILIZE LBY > SDN

[test-weapon]
frame verb  subj:actor obj:matter
frame noun  de|du|des|d':matter par:actor adj:actor
verb tester obj=@tested_weapons
> L'Inde a testé un missile balistique. => MOBILIZE IND > -
verb essayer obj=@tested_weapons
verb lancer essai|test
verb lancer obj=satellite|fusée|icbm
verb lancer obj=missile contre!=@any sur!=@any
verb procéder essai|tir|test|lancement
> La Corée du Nord a procédé à un essai nucléaire. => MOBILIZE PRK > -
verb effectuer essai|tir|test|lancement
verb réaliser essai|tir|test
verb mener essai|test
verb conduire essai|test
verb tirer obj=missile vers=mer
verb exhiber obj=@tested_weapons
verb présenter obj=missile|drone
verb dévoiler obj=missile|drone|arme|sous-marin
verb parader
verb organiser défilé|parade
verb enrichir obj=uranium
verb mettre service obj=missile|sous-marin|destroyer
verb expérimenter obj=@tested_weapons
verb éprouver obj=@tested_weapons
verb procéder|effectuer|réaliser|mener|conduire|annoncer|multiplier|poursuivre|reprendre essai|tir|test|lancement|explosion missile|nucléaire|balistique|fusée|arme|hypersonique|souterrain
verb tester obj=engin|torpille|antimissile|bouclier
verb tester avec=succès obj=@tested_weapons
verb mettre orbite
verb placer orbite
verb faire exploser bombe nucléaire|atomique
verb tirer obj=missile|projectile|roquette|fusée|engin|salve vers|en|dans=mer|direction|large|océan|pacifique
verb tirer missile|projectile balistique|croisière vers|en:recipient
verb lancer missile|projectile|engin balistique|croisière
verb fabriquer|produire|développer|construire|concevoir obj=bombe|missile|ogive|drone subj=@party
verb se doter de|du|des|d'=arme|missile|bombe|sous-marin|porte-avions|drone|destroyer
verb moderniser obj=arsenal|armée|flotte|armement
verb accroître|augmenter|renforcer|étoffer|gonfler obj=arsenal|stock|armement
verb reprendre|relancer|poursuivre|accélérer enrichissement|programme nucléaire|uranium
verb reprendre enrichissement
verb exhiber|présenter|dévoiler|parader|montrer obj=missile|bombardier|char|icbm|drone|arme subj=@party
verb mettre point missile|arme|bombe
noun essai nucléaire
noun essai missile
noun essai balistique
noun essai de|du|des|d'=@tested_weapons
noun tir essai
noun tir missile
noun lancement missile
noun test missile
noun test nucléaire
noun défilé militaire
noun parade militaire
noun enrichissement uranium
noun essai atomique|thermonucléaire|hydrogène
noun tir balistique
noun lancement satellite|fusée
noun essai|tir|lancement engin|projectile|icbm
noun course armement
noun programme nucléaire
> Pyongyang a tiré un projectile vers la mer du Japon. => MOBILIZE PRK > -
> L'Iran a relancé l'enrichissement de l'uranium. => MOBILIZE IRN > -
> Le Pakistan a expérimenté un nouveau missile. => MOBILIZE PAK > -

[alert]
frame verb  subj:actor
frame noun  de|du|des|d':actor
verb décréter mobilisation
> La Lituanie a décrété la mobilisation générale. => MOBILIZE LTU > -
verb ordonner mobilisation
verb proclamer mobilisation
verb mobiliser obj=réserviste|armée|force|soldat|troupe|conscrit
> Israël a mobilisé ses réservistes. => MOBILIZE ISR > -
verb rappeler obj=réserviste
verb mettre alerte
verb placer alerte
verb relever niveau alerte
verb rétablir service
verb appeler drapeau|réserviste
verb fermer obj=espace
verb faire décoller
verb intercepter obj=avion|chasseur|bombardier|drone|appareil
noun mobilisation de|du|des|d'=@troops|@policemen|garde
> L'Australie a ordonné la mobilisation de deux mille soldats. => MOBILIZE AUS > -
verb passer alerte
verb relever|élever|hausser|porter niveau alerte|menace
verb se mettre|tenir alerte
verb mettre|placer|maintenir état|pied|ordre alerte|guerre|marche
verb mobiliser obj=réservistes|garde|conscrits|division
verb rappeler|appeler|convoquer réserviste
verb faire décoller chasseur|avion
verb décoller faire
verb intercepter|escorter obj=avion|chasseur|bombardier|appareil|navire|jet subj=@party
verb réintroduire|rétablir|prolonger|allonger service militaire
verb rétablir conscription
verb sonner branle-bas
verb activer obj=réserve|défense
noun mobilisation général
noun mobilisation partiel
noun mobilisation réserviste
noun mise alerte
noun état alerte
noun branle-bas
noun rappel réserviste
noun conscription
noun niveau alerte
noun mise état alerte
> La Finlande a placé ses troupes en état d'alerte. => MOBILIZE FIN > -
> Le Danemark a rappelé ses réservistes. => MOBILIZE DNK > -

[deploy]
frame verb  subj:actor obj:matter à|au|aux|en|dans|vers|sur|près:recipient contre:recipient
frame noun  de|du|des|d':matter à|au|aux|en|dans|vers:recipient par:actor
verb arriver subj=@troops|détachement
verb renforcer obj=@troops
verb affluer subj=@troops
verb déployer obj=@troops
> La France a déployé des soldats en Roumanie. => MOBILIZE FRA > ROU
verb redéployer obj=@troops
verb envoyer obj=@troops
> Le Rwanda a envoyé des troupes au Mozambique. => MOBILIZE RWA > MOZ
verb dépêcher obj=@troops
verb masser obj=@troops
> L'Azerbaïdjan a massé des troupes à la frontière arménienne. => MOBILIZE AZE > ARM
verb concentrer|concentré obj=@troops
verb positionner obj=@troops
verb stationner obj=@troops
verb amasser obj=@troops
verb poster obj=@troops
verb acheminer obj=@troops
verb engager obj=@troops
verb transférer obj=@troops
verb installer obj=@troops
verb renforcer obj=présence|contingent|dispositif|effectif|force|flanc|défense
verb accroître obj=présence|effectif
verb préparer obj=offensive|invasion|attaque|guerre
verb menacer subj=@troops
verb patrouiller
verb croiser subj=navire|frégate|porte-avions|destroyer
verb survoler obj:recipient
verb violer|violé obj=espace obj:recipient
> Deux avions turcs ont violé l'espace aérien grec. => MOBILIZE TUR > GRC
verb pénétrer subj=avion|navire|chasseur|drone|bâtiment
verb franchir obj=ligne|détroit subj=navire|avion|bâtiment
verb encercler|encerclé obj=île obj:recipient
verb mener exercice|manœuvre|manoeuvre|patrouille
> La Chine a mené des manœuvres autour de Taïwan. => MOBILIZE CHN > TWN
verb lancer exercice|manœuvre|manoeuvre
verb effectuer exercice|manœuvre|manoeuvre|patrouille
verb organiser exercice|manœuvre|manoeuvre
verb entamer exercice|manœuvre|manoeuvre
verb militariser obj:recipient
verb fortifier
verb se réarmer
verb creuser tranchée
verb construire base
verb déployer|envoyer|dépêcher|masser|poster|positionner|prépositionner|repositionner|dépêcher|engager|transférer|acheminer|convoyer|expédier|diriger|rassembler|regrouper|amasser|concentrer soldat|troupe|navire|renfort|missile|char|avion|sous-marin|porte-avions
verb prépositionner obj=@troops
verb déployer|envoyer|dépêcher|mobiliser obj=homme|hommes|détachement obj!=@person
verb repositionner obj=@troops
verb mobiliser obj=navire|avion|flotte|hélicoptère|char
verb convoyer obj=@troops
verb expédier obj=@troops
verb regrouper obj=@troops
verb rassembler obj=@troops
verb baser obj=missile|avion|bombardier|@troops
verb installer obj=missile|radar|bouclier|batterie|base
verb aligner obj=char|soldat|troupe
verb se masser subj=@troops
verb se déployer subj=@troops
verb se positionner subj=@troops
verb converger subj=@troops
verb avancer subj=@troops
verb progresser subj=@troops
verb marcher sur=@place sur:recipient
verb débarquer subj=soldat|troupe|militaire|force|marine|commando|légionnaire
verb prendre position subj=@troops
verb faire route subj=@troops
verb mettre cap subj=@troops
verb appareiller subj=@troops
verb mouiller subj=@troops
verb traverser subj=navire|frégate|destroyer|porte-avions|avion|flotte obj=détroit|espace
verb passer subj=navire|frégate|destroyer|porte-avions|flotte par=détroit
verb naviguer subj=navire|frégate|destroyer|porte-avions|patrouilleur
verb s'approcher subj=avion|navire|chasseur|frégate|destroyer de|du|des|d':recipient
verb entrer subj=avion|navire|chasseur|bombardier|drone|garde-côte|patrouilleur dans|en=espace|zone|eau dans:recipient
verb pénétrer dans=espace|eau|zone dans:recipient
verb violer|violé obj=eau|ciel obj:recipient
verb violer|violé espace aérien obj:recipient
verb simuler obj=attaque|invasion|blocus|frappe|guerre
verb s'entraîner subj=@troops|@party militairement
verb mener|lancer|effectuer|organiser|entamer|conduire|tenir|poursuivre|multiplier|intensifier|reprendre|annoncer|achever|débuter|démarrer|réaliser exercice|manœuvre|manoeuvre|patrouille|incursion militaire|naval|aérien|terrestre|maritime|amphibie|guerre|autour|près|bord
verb multiplier obj=manœuvre|manoeuvre|incursion|survol|patrouille
verb intensifier obj=manœuvre|manoeuvre|patrouille|présence
verb accroître|augmenter|renforcer|consolider|étoffer|doubler|muscler|élargir présence|dispositif|effectif|contingent|posture militaire|naval|défensif|troupe|soldat
verb augmenter obj=présence|effectif|contingent|budget|dépense subj=@party
verb envoyer renfort obj:-
verb dépêcher renfort obj:-
verb doter de|du|des|d'=missile|arme|char obj=armée|force
verb étendre obj=présence|contrôle|zone subj=armée|marine
verb ériger obj=base|fortification
verb miner obj=frontière|détroit
verb encercler|encerclé obj=@place subj=navire|avion|armée obj:recipient
noun déploiement de|du|des|d'=@troops
noun déploiement troupe
noun déploiement force
noun déploiement militaire
noun redéploiement
noun envoi de|du|des|d'=@troops
noun envoi troupe
noun concentration troupe
noun manœuvre|manoeuvre
noun manœuvre|manoeuvre militaire
noun exercice militaire
noun exercice naval
noun renfort
noun militarisation
noun réarmement
noun incursion avion
noun violation espace
noun survol
> La Pologne a déployé mille soldats à sa frontière avec la Biélorussie. => MOBILIZE POL > BLR
noun présence accru
noun mobilisation de|du|des|d'=@troops
noun afflux de|du|des|d'=@troops
noun arrivée de|du|des|d'=soldat|troupe|renfort|navire|avion|mercenaire
noun envoi de|du|des|d'=soldat|troupe|renfort|navire|avion|mercenaire|casque
noun envoi soldat|renfort|navire
noun mouvement troupe
noun démonstration force
noun montée puissance
noun intrusion
noun passage de|du|des|d'=navire|destroyer|frégate|porte-avions
noun escalade militaire
noun manœuvre naval|aérien|conjoint
noun jeu guerre
noun renforcement de|du|des|d'=@troops|présence|dispositif|flanc
noun intervention armée
noun préparatif guerre|militaire
noun branle-bas combat
> Deux frégates iraniennes ont mis le cap sur le Venezuela. => MOBILIZE IRN > VEN
> Des blindés turcs se massent à la frontière syrienne. => MOBILIZE TUR > SYR
> L'Éthiopie a dépêché des renforts à la frontière soudanaise. => MOBILIZE ETH > SDN
> Un destroyer américain a traversé le détroit de Taïwan. => MOBILIZE USA > -
> L'Allemagne a prépositionné des chars en Lituanie. => MOBILIZE DEU > LTU

# --- COERCE ---------------------------------------------------------------------------------------------------------

[curfew]
frame verb  subj:actor à|au|aux|en|dans:recipient
frame noun  à|au|aux|en|dans:recipient par:actor
verb imposer couvre-feu
> Le gouvernement sri-lankais a imposé un couvre-feu à Colombo. => COERCE LKA > LKA
verb décréter couvre-feu
verb instaurer couvre-feu
verb prolonger couvre-feu
verb proclamer couvre-feu
verb rétablir couvre-feu
verb décréter confinement
verb imposer confinement
verb placer|soumettre couvre-feu obj:recipient
verb étendre|durcir|avancer|décider|annoncer|ordonner|maintenir|prononcer couvre-feu
verb annoncer|ordonner|décider|prolonger|durcir|rétablir confinement
verb confiner|reconfiner obj=population|ville|région|quartier|pays obj:recipient
verb entrer vigueur couvre-feu
noun couvre-feu
> Le gouvernement tunisien a étendu le couvre-feu. => COERCE TUN > TUN
> Le Rwanda a placé Kigali sous couvre-feu. => COERCE RWA > RWA

[martial-law]
frame verb  subj:actor à|au|aux|en|dans:recipient
frame noun  à|au|aux|en|dans:recipient par:actor
verb décréter loi martial
verb décréter loi
verb proclamer loi
verb déclarer loi
verb imposer loi martial
verb décréter état
> Le président péruvien a décrété l'état d'urgence. => COERCE PER > PER
verb proclamer état
verb déclarer état obj=état
verb instaurer état
verb prolonger état
verb suspendre constitution
verb décréter|proclamer|déclarer|instaurer|imposer|annoncer|promulguer|prolonger|proroger|reconduire|étendre|rétablir|décider état|loi urgence|siège|exception|guerre|martial
verb placer sous état|loi urgence|siège|martial obj:recipient
noun état urgence
noun état siège
noun loi martial
noun état exception
noun prolongation état
noun mesure exception
> Le parlement arménien a prolongé la loi martiale. => COERCE ARM > ARM

[censor]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb censurer
> Le Kazakhstan a censuré une chaîne ouzbèke. => COERCE KAZ > UZB
verb bloquer obj=@networks
verb couper obj=@networks
> L'Ouganda a coupé internet. => COERCE UGA > UGA
verb fermer obj=média|journal|radio|chaîne|télévision|site
verb suspendre obj=média|journal|radio|chaîne|télévision|diffusion|internet
> Le Mali a suspendu une radio française. => COERCE MLI > FRA
verb interdire obj=média|journal|chaîne|diffusion|publication|livre|film
verb brouiller obj=signal|onde|fréquence|gps|émission
verb museler
verb bâillonner
verb restreindre internet
verb saisir obj=journal|exemplaire|livre
verb restreindre obj=@networks
verb limiter|filtrer|interrompre|perturber obj=@networks
verb suspendre obj=@networks
verb bloquer|restreindre|couper accès à|au|aux=@networks
verb interdire antenne
verb retirer licence|accréditation|fréquence obj:- à|au|aux|de|du|des|d':recipient
verb réduire silence
verb taire faire obj:recipient
verb expurger
verb caviarder
verb couper signal|antenne|micro|faisceau|fréquence
verb priver internet|réseau
verb bannir|banni obj=@networks
verb interdire obj=@networks|documentaire|reportage|ouvrage
verb fermer|perquisitionner obj=rédaction|hebdomadaire|quotidien|agence|antenne
verb étouffer obj=voix|presse|critique|débat
verb supprimer obj=chaîne|compte|page subj=gouvernement|autorité|régime|état
verb expulser obj=journaliste|correspondant|reporter
noun censure
noun coupure internet
noun blocage internet
noun brouillage
noun suspension de|du|des|d'=@networks
noun fermeture de|du|des|d'=@networks
noun blackout
noun black-out
noun blocage de|du|des|d'=@networks
noun restriction internet
noun interdiction antenne
noun musellement
noun mise silence
> Le Tchad a restreint l'accès à Facebook. => COERCE TCD > TCD
> Les autorités érythréennes ont réduit au silence un journal éthiopien. => COERCE ERI > ETH

[hack]
frame verb  subj:actor obj:recipient
frame noun  contre:recipient de|du|des|d':actor par:actor
verb attaquer obj=site|serveur|réseau|système|infrastructure subj=pirate|hacker|cybercriminel
> Des hackers russes ont attaqué des sites gouvernementaux estoniens. => COERCE RUS > EST
verb pirater
> Des pirates nord-coréens ont piraté une banque malaisienne. => COERCE PRK > MYS
verb hacker
verb espionner
> La Chine a espionné le parlement finlandais. => COERCE CHN > FIN
verb infiltrer obj=réseau|système|serveur
verb mener cyberattaque obj:- contre:recipient
verb lancer cyberattaque obj:- contre:recipient
verb paralyser obj=serveur|système
verb mettre écoute
verb s'introduire dans=@hacked dans:recipient
verb dérober|voler|subtiliser obj=donnée|secret|courriel|document subj=pirate|hacker|cybercriminel|espion
verb compromettre obj=système|réseau|serveur
verb infecter obj=@hacked
verb viser|cibler|frapper|paralyser|toucher subj=cyberattaque|piratage
verb subir|essuyer cyberattaque|piratage subj:recipient obj:- de|du|des|d'|adj:actor
verb victime cyberattaque|piratage|espionnage de|du|des|d'|adj:actor obj:recipient
verb intercepter obj=communication|appel|message|courriel
verb mettre table|écoutes obj:recipient
verb écouter obj=@party subj=service|agence|nsa|renseignement
verb pirater obj=@hacked
verb se livrer à|au|aux=espionnage|cyberattaque|piratage contre:recipient obj:-
verb mener|lancer|perpétrer|conduire|commettre|orchestrer cyberattaque|piratage|espionnage|cyberespionnage contre:recipient obj:-
noun cyberattaque
noun attaque informatique
noun piratage
noun cyberespionnage
noun espionnage
noun rançongiciel
noun intrusion informatique
noun logiciel espion
noun cyber-attaque
noun campagne espionnage|piratage
noun hameçonnage
noun opération espionnage
noun écoute téléphonique
adj victime|cible cyberattaque|piratage|espionnage de|du|des|d'|adj:actor subj:recipient
> Le parlement norvégien a été victime d'une cyberattaque russe. => COERCE RUS > NOR
> Des espions chinois se sont introduits dans le réseau du ministère philippin de la Défense. => COERCE CHN > PHL

[misinform]
frame verb  subj:actor
frame noun  de|du|des|d':actor contre:recipient
verb désinformer obj:recipient
verb propager obj=désinformation|rumeur|mensonge|propagande
verb diffuser obj=désinformation|rumeur|mensonge|propagande
verb diffuser|propager|répandre désinformation|intox en|à|au|aux|dans:recipient
> La Russie a diffusé de la désinformation en Moldavie. => COERCE RUS > MDA
verb répandre obj=désinformation|rumeur|mensonge
verb mener désinformation
verb manipuler obj=opinion|élection|information
verb s'ingérer
verb intoxiquer
verb répandre|diffuser|relayer|propager|colporter|véhiculer|disséminer|distiller|inonder|publier|semer obj=@fake
verb répandre|diffuser|propager|colporter|publier faux|fausse nouvelle|information|rumeur
verb influencer obj=élection|scrutin|vote|opinion|référendum|électeur|campagne obj:recipient
verb interférer dans:recipient
verb s'immiscer dans:recipient
verb s'ingérer dans:recipient
verb fabriquer obj=preuve|mensonge|prétexte
verb instrumentaliser obj=justice|migrant|religion|histoire|émotion
verb manipuler obj=vote|scrutin|fait|média|résultat
verb truquer
verb falsifier
noun désinformation
noun propagande
noun campagne désinformation
noun ingérence
noun fausse nouvelle|information
noun infox
noun intox
noun manipulation
noun opération influence
noun immixtion
noun interférence
noun fake news
> La Russie s'est immiscée dans l'élection en Roumanie. => COERCE RUS > ROU

[deport]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor vers:matter
verb expulser obj=@deportees
> L'Algérie a expulsé des migrants nigériens. => COERCE DZA > NER
verb expulser obj=@group
verb expulser
verb déporter
verb refouler
> La Croatie a refoulé des migrants afghans. => COERCE HRV > AFG
verb reconduire frontière
verb renvoyer obj=@deportees
verb chasser obj=@deportees|population|habitant
verb déplacer obj=population|habitant|famille
verb rapatrier force
verb exiler
verb bannir|banni obj=opposant|minorité
verb reconduire obj=@deportees
verb renvoyer force|pays|origine obj=@deportees
verb évacuer|déplacer|transférer|rapatrier|emmener force|forcé obj:recipient
verb raccompagner frontière
verb déloger obj=migrant|famille|réfugié|habitant
verb bannir|banni territoire
verb chasser obj=@group
verb chasser terre|maison|village|pays
verb déraciner obj=population
verb déplacer obj=@group subj=@party
verb rapatrier obj=migrant|clandestin|réfugié subj=@party
verb refouler frontière
noun expulsion de|du|des|d'=@deportees
noun expulsion
noun déportation
noun refoulement
noun reconduite frontière
noun déplacement forcé
noun renvoi de|du|des|d'=@deportees
noun transfert forcé
noun exode forcé
noun rapatriement forcé
noun vol expulsion
noun refoulement de|du|des|d'=@deportees
noun expulsion massif|collectif
> Le Pakistan a chassé des réfugiés afghans. => COERCE PAK > AFG
> L'Italie a renvoyé de force des migrants tunisiens. => COERCE ITA > TUN

[withhold]
frame verb  subj:actor obj:matter à|au|aux|de|du|des|d':recipient iobj:recipient
frame noun  de|du|des|d':matter à|au|aux:recipient par:actor
verb retenir obj=@supplies
verb couper obj=@supplies
> La Russie a coupé le gaz à la Moldavie. => COERCE RUS > MDA
verb priver obj=@party de|du|des|d'=@supplies obj:recipient
> Israël a privé d'électricité les habitants palestiniens. => COERCE ISR > PSE
verb refuser obj=visa|passeport|accréditation|entrée
verb bloquer obj=@supplies
verb confisquer obj=passeport|salaire
verb affamer obj:recipient
verb retarder obj=livraison|paiement|aide|visa
verb interrompre|réduire|diminuer obj=gaz|alimentation|approvisionnement|débit|électricité|eau|livraison à|au|aux|vers:recipient
verb plonger noir obj:recipient
verb assoiffer obj:recipient
verb bloquer|retenir|retarder|entraver|empêcher obj=aide|convoi|vaccin|céréale|acheminement|distribution|salaire|versement|ravitaillement|livraison
verb détourner obj=aide|eau|céréale|fleuve
verb couper eau|électricité|gaz|courant|internet|vivre à|au|aux:recipient obj:-
verb priver eau|électricité|gaz|courant|nourriture|soin|médicament|aide|carburant obj:recipient
verb refuser obj=médicament|soin|nourriture
noun coupure électricité
noun coupure gaz
noun coupure eau
noun privation
noun rétention de|du|des|d'=@supplies
noun coupure approvisionnement|courant|livraison
noun blocage de|du|des|d'=aide|convoi|céréale|livraison
noun rétention aide|salaire
> L'Arménie a privé d'eau le Nakhitchevan azerbaïdjanais. => COERCE ARM > AZE
> Le Soudan a entravé l'acheminement de l'aide aux réfugiés éthiopiens. => COERCE SDN > ETH

[blockade]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor adj:actor
verb assiéger
> Les rebelles maliens ont assiégé une garnison nigérienne. => COERCE MLI > NER
verb encercler|encerclé
verb imposer blocus obj:- à|au|aux|de|du|des|d':recipient
> L'Érythrée a imposé un blocus à Djibouti. => COERCE ERI > DJI
verb bloquer obj=port|détroit|enclave|ville|corridor|convoi|navire subj=@troops|marine|armée|rebelle|milice|garde|garde-côte|garde-côtes
verb instaurer blocus obj:- de|du|des|d'|à|au|aux:recipient
verb isoler obj=ville|enclave
verb couper obj=corridor|approvisionnement
verb cerner obj=@place|ville|village|maison|bâtiment|immeuble|quartier|@troops
verb boucler obj=territoire|enclave
verb couper monde
verb asphyxier obj=@party|@place|économie|territoire|enclave
verb étrangler obj=@party|@place|économie
verb ceinturer
verb mettre siège devant:recipient obj:-
verb assiéger obj=@taken
verb soumettre blocus|siège obj:recipient
verb décréter|maintenir|renforcer|durcir|instaurer|resserrer|établir|prolonger|imposer blocus|siège|embargo obj:- contre|de|du|des|d'|à|au|aux|autour|sur:recipient
verb bloquer|fermer obj=détroit|corridor|port|canal subj=@party
verb encercler|encerclé obj=@taken
verb isoler obj=@place
verb barrer route|accès subj=@troops|armée|marine|navire
noun blocus
noun siège de|du|des|d'=ville|enclave|capitale
noun encerclement
> La garde côtière chinoise a bloqué un navire philippin. => COERCE CHN > PHL
noun asphyxie
noun embargo maritime|naval
noun bouclage de|du|des|d'=territoire|ville|bande
> L'Azerbaïdjan maintient un blocus contre l'Arménie. => COERCE AZE > ARM
> Les rebelles tchadiens ont mis le siège devant une ville soudanaise. => COERCE TCD > SDN

[ban]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb interdire obj=manifestation|rassemblement|parti|activité|meeting|grève|organisation|association|voile|mouvement|syndicat
> La Tunisie a interdit une manifestation. => COERCE TUN > TUN
verb interdire obj=@party
verb dissoudre|dissous obj=parti|association|parlement|assemblée|organisation|mouvement|syndicat
> La Guinée a interdit un parti d'opposition. => COERCE GIN > GIN
verb proscrire obj=@party
verb proscrire obj=parti|organisation|manifestation|rassemblement|activité|usage
verb bannir|banni obj=parti|organisation|application|produit
verb suspendre obj=parti|association|ong|syndicat
verb suspendre obj=ong|association|parti|syndicat obj=@party
> Le Niger a suspendu une ONG belge. => COERCE NER > BEL
verb suspendre obj=constitution|parlement|élection obj:matter
verb mettre hors-la-loi
verb classer obj=@party
verb désigner terroriste
verb invalider obj=candidature obj:matter
verb bannir|banni obj=@party|symbole|drapeau|langue|minaret|burqa|voile|niqab|secte|parti
verb déclarer illégal|hors-la-loi|extrémiste
verb mettre loi hors
verb inscrire|placer|ajouter liste organisation|terroriste obj=@party
verb classer|qualifier|considérer|désigner organisation|groupe|entité terroriste|extrémiste
verb classer terroriste
verb écarter obj=candidat|candidature|opposant
verb disqualifier obj=candidat|@person
verb rejeter|invalider|recaler obj=candidature|candidat
verb exclure|exclu obj=candidat|candidature
verb fermer obj=ong|mosquée|association|local|antenne|centre|synagogue|église subj=gouvernement|autorité|état|régime|ministère|préfet|police
verb prohiber
verb interdire manifester|manifestation|rassemblement|culte|meeting|réunion|marche
verb interdire obj=réunion|marche|sit-in|syndicat|culte|secte|symbole|drapeau|langue|minaret|niqab|burqa|cortège|@bodies subj=@party
verb suspendre obj=activité parti|ong|association|politique|syndicat
verb dissoudre|dissous obj=@bodies|congrès|sénat|chambre|groupe|ong|collectif
verb radier obj=parti|avocat|ong
noun interdiction de|du|des|d'=manifestation|rassemblement|parti|organisation|application
noun dissolution de|du|des|d'=parti|association|parlement|assemblée
noun interdiction manifester
noun interdiction de|du|des|d'=parti|organisation|mouvement|marche|réunion|culte|voile|burqa
noun bannissement de|du|des|d'=parti|organisation
noun invalidation de|du|des|d'=candidature
noun exclusion de|du|des|d'=candidat|candidature
noun dissolution de|du|des|d'=organisation|mouvement|congrès|syndicat|groupe|ong|sénat

[occupy]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor adj:actor
verb annexer
> La Russie a annexé quatre régions ukrainiennes. => COERCE RUS > UKR
verb occuper obj=@territory
> L'armée éthiopienne a occupé une localité érythréenne. => COERCE ETH > ERI
verb occuper obj=@place
verb s'emparer de|du|des|d'=@territory|@place de|du|des|d':recipient obj:-
> Les rebelles se sont emparés d'une ville congolaise. => COERCE COD > COD
verb prendre obj=@territory
verb prendre contrôle de|du|des|d':recipient obj:-
verb reprendre obj=@territory
verb reprendre contrôle de|du|des|d':recipient obj:-
verb conquérir
verb reconquérir
verb capturer obj=@territory
verb faire main de|du|des|d':recipient
verb coloniser
verb tomber main obj:recipient subj:recipient de|du|des|d':actor
verb revendiquer obj=prise|contrôle|conquête
verb mettre main sur=@taken|@place sur:recipient obj:-
verb faire main sur=@taken|@place sur:recipient obj:-
verb rattacher obj=@place|territoire|région|province
verb prendre possession de|du|des|d':recipient obj:-
verb occuper obj=@taken subj=@party
verb occuper obj=@taken subj=@fighters|@troops
verb prendre obj=@taken subj=@party
verb prendre obj=@place subj=@party
verb reprendre obj=@taken
verb reprendre obj=@place subj=@party|@troops|@fighters
verb capturer obj=@taken
verb investir obj=@taken|@place subj=@troops|@fighters|armée
verb contrôler obj=@taken|@place subj=@fighters|@troops|armée|rebelle
verb libérer obj=ville|village|localité|quartier|territoire|région|province|zone|capitale|enclave
verb récupérer obj=@taken|@place subj=@party
verb établir|asseoir|étendre|consolider|prendre contrôle|emprise|mainmise sur|de|du|des|d':recipient obj:-
verb tomber main|contrôle|coupe|joug|domination obj:recipient subj:recipient de|du|des|d':actor obj:-
verb passer sous contrôle|main|coupe|domination obj:recipient subj:recipient de|du|des|d':actor obj:-
verb tomber subj|obj=ville|capitale|localité|bastion|village|aéroport|base|garnison|fief obj:recipient subj:recipient
verb s'emparer de|du|des|d'=@taken de|du|des|d':recipient obj:-
verb se rendre maître
verb gagner terrain subj=@troops|@fighters|armée
verb hisser drapeau
verb planter drapeau
verb entrer subj|obj=@fighters dans=@taken|@place dans:recipient
noun annexion
noun occupation
noun conquête
noun prise de|du|des|d'=@territory
noun chute de|du|des|d'=ville|capitale
noun colonisation
noun reprise de|du|des|d'=@taken|@place
noun reconquête
noun chute de|du|des|d'=@place|bastion|localité|base|garnison|fief
noun capture de|du|des|d'=@taken|@place
noun prise de|du|des|d'=@place|@taken
noun mainmise
noun libération de|du|des|d'=ville|localité|territoire|village
noun rattachement
> Une ville congolaise est tombée aux mains des rebelles rwandais. => COERCE RWA > COD
> Les forces azerbaïdjanaises ont pris plusieurs villages arméniens. => COERCE AZE > ARM
> L'armée turque a pris le contrôle d'une localité syrienne. => COERCE TUR > SYR

[arrest]
frame verb  subj:actor obj:recipient pour:matter
frame noun  de|du|des|d':recipient par:actor
verb arrêter obj=@party
> La police turque a arrêté un journaliste suédois. => COERCE TUR > SWE
verb arrêter obj=@persons_hurt|@leaders|suspect|trafiquant|migrant|équipage|pêcheur|marin|ressortissant|opposant|syndicaliste|pirate|fugitif|espion|complice|individu|supporter|activiste|blogueur
> Les Maldives ont arrêté des pêcheurs sri-lankais. => COERCE MDV > LKA
verb arrêter pour=@any
verb interpeller obj!=gouvernement|président|ministre|préfet|maire|exécutif
> La gendarmerie béninoise a interpellé deux Nigérians. => COERCE BEN > NGA
verb appréhender obj=@party
verb appréhender obj=suspect|fugitif
verb détenir obj=@party
verb détenir obj=@freed
verb emprisonner
verb incarcérer
> Le Tadjikistan a incarcéré un opposant. => COERCE TJK > TJK
verb écrouer
verb enfermer subj=@party
verb interner
verb séquestrer obj=@person
verb capturer obj=@party
verb capturer obj=soldat|combattant|chef|militaire|pilote|espion
verb mettre arrêt subj=@party obj!=coup
verb mettre verrou
verb placer détention|garde|résidence
verb maintenir détention
verb assigner résidence
verb jeter prison
verb embastiller
verb retenir obj=@freed
verb coffrer
verb démanteler obj=réseau|cellule|filière
verb lancer coup
verb cueillir obj=@person subj=police|gendarme|policier
verb mettre|jeter|placer|maintenir prison|détention|cachot|cellule|fers|écrou
verb mettre garde vue
verb embarquer obj=@protest_people|@freed|@person subj=police|policier|gendarme|militaire
verb emmener obj=@persons_hurt|@freed|@person subj=police|policier|gendarme|militaire|soldat|service
verb procéder|opérer|effectuer|annoncer|multiplier|mener|ordonner arrestation|interpellation|rafle|capture
verb garder vue
verb retenir obj=ressortissant|diplomate|équipage|marin|pêcheur|employé
verb priver liberté obj=@party
verb intercepter obj=migrant|suspect|@persons_hurt
verb interner obj=@party
verb parquer obj=@group|migrant|réfugié|population
verb placer camp|centre obj=@group|migrant|réfugié
verb capturer obj=@persons_hurt|@leaders
verb faire prisonnier obj:recipient
verb faire captif obj:recipient
verb arrêter obj=@protest_people|@diplomats|@freed|@leaders|personne|homme|femme|trafiquant|passeur|auteur|responsable|cerveau|proche|@deportees
verb appréhender obj=@persons_hurt|@leaders|trafiquant|pirate|migrant|pêcheur
verb détenir obj=@persons_hurt|@leaders|@deportees
verb emprisonner obj=@party
verb réincarcérer
verb prolonger|renouveler détention|garde
verb placer contrôle judiciaire
verb consigner résidence
verb mettre résidence
verb mettre menotte
verb menotter
verb tomber filet obj:recipient subj:recipient de|du|des|d':actor
verb démanteler obj=groupe|organisation|gang|laboratoire|réseaux subj=@party
verb lancer filet
noun arrestation
> L'arrestation par la Belgique d'un diplomate iranien a eu lieu jeudi. => COERCE BEL > IRN
noun interpellation
noun détention
noun incarcération
noun emprisonnement
noun capture
noun garde vue
noun rafle
noun placement détention
noun assignation résidence
> La police sénégalaise a interpellé une cinquantaine de manifestants. => COERCE SEN > SEN
> Le ministre serbe de l'Intérieur a ordonné l'arrestation de trois Albanais. => COERCE SRB > ALB
> La marine sri-lankaise a arrêté douze pêcheurs indiens. => COERCE LKA > IND
noun coup filet
noun descente police
noun vague|série|campagne arrestation|interpellation
noun mise détention|écrou|isolement
noun détention provisoire|arbitraire|préventif
noun internement
noun démantèlement de|du|des|d'=réseau|cellule|filière|gang
noun arrestation arbitraire
> La police bangladaise a procédé à l'arrestation de trois Birmans. => COERCE BGD > MMR
> Un professeur australien a été placé en détention par l'Iran. => COERCE IRN > AUS
> La justice malienne a maintenu en détention deux Ivoiriens. => COERCE MLI > CIV
> L'armée érythréenne a fait prisonniers des soldats éthiopiens. => COERCE ERI > ETH

[seize]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb saisir obj=@ships|@assets
> L'Iran a saisi un pétrolier grec. => COERCE IRN > GRC
verb confisquer
verb réquisitionner
verb exproprier
verb nationaliser
> La Bolivie a nationalisé une mine suisse. => COERCE BOL > CHE
verb arraisonner
> La marine sénégalaise a arraisonné un chalutier chinois. => COERCE SEN > CHN
verb intercepter obj=navire|cargo|pétrolier|bateau|cargaison|flottille|vedette|chalutier
verb immobiliser obj=navire|avion|bateau
verb dérouter obj=navire|pétrolier
verb s'emparer de|du|des|d'=pouvoir|bien|navire de|du|des|d':matter obj:-
verb prendre pouvoir obj:matter
> Des officiers gabonais ont pris le pouvoir. => COERCE GAB > GAB
verb renverser obj=@party
> L'armée nigérienne a renversé le président. => COERCE NER > NER
verb renverser obj=gouvernement|régime|pouvoir|junte
verb déposer obj=@person
verb mener coup obj:-
verb tenter coup obj:-
verb perpétrer coup obj:-
verb spolier
verb séquestrer obj=@assets
verb mettre main sur=@ships|@assets obj:-
verb appréhender obj=navire|bateau|chalutier
verb intercepter obj=@ships subj=@party
verb mettre saisie|scellé|séquestre
verb placer séquestre|scellé
verb s'emparer de|du|des|d'=@ships|@assets|arme|avoir de|du|des|d':recipient obj:-
verb s'approprier
verb accaparer
verb piller subj=@troops|@fighters|milice|armée
verb racketter
verb extorquer
verb voler obj=céréale|arme|blé|pétrole|terre subj=@party
verb capturer obj=navire|char|blindé|drone|pétrolier|avion
verb chasser|évincer|écarter|déloger|déposer pouvoir
verb chasser|évincer pouvoir obj=@person
verb destituer subj=militaire|armée|putschiste|officier|junte|soldat
verb renverser obj=@leaders|président|monarchie|royauté|dictateur
verb tenter|mener|fomenter|perpétrer|déclencher|orchestrer|réussir|commettre|réaliser|préparer|ourdir|conduire|lancer putsch|coup état|force|État obj:-
verb tenter|mener|fomenter|perpétrer|déclencher|orchestrer|réussir|préparer putsch obj:-
verb prendre|s'emparer|saisir|usurper|confisquer obj=pouvoir subj=@party obj:matter
verb se emparer de|du|des|d'=pouvoir obj:-
verb perquisitionner saisie
verb préempter
noun saisie
noun confiscation
noun nationalisation
noun expropriation
noun arraisonnement
noun coup État|état
noun putsch
noun interception navire
noun prise pouvoir
> Les autorités iraniennes ont saisi un pétrolier grec dans le Golfe. => COERCE IRN > GRC
noun coup force
noun renversement
noun tentative coup|putsch
noun réquisition
noun pillage de|du|des|d'=@party subj=@troops
noun interception de|du|des|d'=@ships
noun mainmise sur=@assets|ressource|pouvoir
> L'armée guinéenne a chassé du pouvoir le président. => COERCE GIN > GIN
> La marine indienne a capturé un navire pakistanais. => COERCE IND > PAK
> L'Espagne a placé sous séquestre un yacht russe. => COERCE ESP > RUS

[restrict]
frame verb  subj:actor obj:matter à|au|aux|avec|de|du|des|d'|contre|pour:recipient iobj:recipient
frame noun  de|du|des|d':matter par:actor à|au|aux|contre|pour:recipient
verb imposer obj=bouclage
verb réimposer obj=bouclage|restriction
verb boucler|bouclé obj=frontière|territoire|ville
noun bouclage
verb fermer obj=@borders
> Le Nigeria a fermé sa frontière avec le Bénin. => COERCE NGA > BEN
verb fermer obj=frontière
verb bloquer obj=@borders
verb restreindre
verb limiter obj=accès|visa|liberté|déplacement|mouvement|droit|importation|circulation
verb imposer obj=restriction|quarantaine|visa|limite|règle|contrôle|interdiction|condition
> L'Angola a imposé des restrictions aux diplomates zambiens. => COERCE AGO > ZMB
verb interdire inf=@any à|au|aux:recipient
> Le Sri Lanka a interdit à un navire chinois d'accoster. => COERCE LKA > CHN
verb interdire obj=accès|passage|vol|déplacement|sortie
verb empêcher subj=@party obj=@party obj:recipient inf:matter
verb durcir|durci obj=règle|contrôle|condition|loi|visa|législation|restriction
verb révoquer obj=autonomie|visa|statut|licence|passeport|nationalité
verb abolir obj=autonomie|droit
verb annuler obj=visa|passeport|licence
verb retirer obj=autonomie|visa|passeport|nationalité|permis|statut
verb suspendre obj=visa|liberté|droit|autonomie
verb refuser entrée
verb instaurer obj=visa|quarantaine|contrôle|restriction
verb rétablir obj=visa|contrôle
verb entraver subj=@party
verb harceler obj:recipient
verb persécuter obj:recipient
verb opprimer obj:recipient
verb discriminer obj:recipient
verb priver obj=@party de|du|des|d'=liberté|droit|nationalité|vote obj:recipient
verb ériger mur|clôture|barrière
verb refuser entrée|accès|passage|escale|débarquement|séjour à|au|aux:recipient iobj:recipient obj:-
verb fermer|verrouiller|boucler|condamner|barricader|bloquer frontière|ciel|espace|accès à|au|aux|avec|de|du|des|d':recipient obj:-
verb verrouiller obj=@borders|pays|ville
verb repousser obj=migrant|bateau|embarcation|réfugié obj:recipient
verb refouler obj=navire|bateau|avion|embarcation obj:recipient
verb barrer accès|entrée|passage à|au|aux:recipient
verb soumettre quarantaine|restriction obj:recipient
verb placer|mettre|maintenir quarantaine|tutelle obj=@party obj:recipient
verb supprimer obj=liberté|autonomie|statut|immunité|nationalité
verb bafouer|piétiner|fouler obj=liberté|droits subj=@party
verb asservir obj:recipient
verb brimer obj:recipient
verb martyriser obj:recipient
verb soumettre obj=@party obj:recipient
verb terroriser obj:recipient
verb marginaliser obj:recipient
verb réduire esclavage|servitude obj:recipient
verb interdire territoire|sortie|vol|séjour|voyage|embarquement obj:recipient
verb imposer obj=obligation|isolement|autorisation|barrage|loi|langue|fouille|couvre-visage subj=@party
verb imposer verrouillage|restriction|quarantaine|visa|interdiction|contrôle à|au|aux|sur|pour:recipient obj:-
verb durcir|durci|resserrer|restreindre|renforcer obj=règle|contrôle|condition|loi|visa|législation|restriction|quarantaine|étau|vis|politique
verb révoquer|annuler|retirer|suspendre|supprimer obj=visa|passeport|nationalité|permis|autonomie|statut|citoyenneté|immunité|exemption à|au|aux|de|du|des|d':recipient
verb priver obj=@party de|du|des|d'=nationalité|citoyenneté|liberté|droit|vote|parole|passeport obj:recipient
verb déchoir nationalité|citoyenneté obj:recipient
verb construire|édifier|ériger|bâtir|élever obj=mur|clôture|barrière|barbelé
verb dresser mur|clôture|barrière|barbelé
verb limiter obj=nombre|visa|entrée|déplacement|circulation subj=@party
verb resserrer vis|étau
verb serrer vis
verb empêcher inf=quitter|entrer|sortir|rejoindre|accoster|atterrir|voter|circuler|regagner obj=@any obj:recipient inf:matter
verb contraindre quarantaine|isolement
noun fermeture frontière
> Le Soudan a annoncé la fermeture de sa frontière avec le Tchad. => COERCE SDN > TCD
noun fermeture espace
noun restriction
noun interdiction entrée
noun interdiction voyage
noun révocation de|du|des|d'=visa|autonomie|statut
noun persécution
noun entrave
> Le Burundi a fermé sa frontière avec le Rwanda. => COERCE BDI > RWA
noun restriction accès|mouvement|voyage|visa|circulation
noun oppression
noun brimade
noun interdiction sortie|vol|séjour|territoire|circuler|voyager|survol
noun quarantaine
noun durcissement de|du|des|d'=règle|contrôle|condition|visa|législation|loi|politique
noun rétablissement de|du|des|d'=visa|contrôle
noun verrouillage
noun retrait de|du|des|d'=visa|nationalité|passeport|permis|licence
noun fermeture de|du|des|d'=frontière|espace|ciel|corridor|poste|passage|détroit
noun tour vis
noun mise tutelle
noun mise quarantaine
> L'Australie a refusé l'entrée à un tennisman serbe. => COERCE AUS > SRB
> Le Panama a retiré leur visa à deux ministres honduriens. => COERCE PAN > HND
> La Pologne a érigé une clôture à la frontière biélorusse. => COERCE POL > BLR
> La Grèce a empêché des migrants afghans d'entrer. => COERCE GRC > AFG

# --- ASSAULT --------------------------------------------------------------------------------------------------------

[suicide-bomb]
frame verb  subj:actor dans|contre|à|au|aux:recipient
frame noun  contre|à|au|aux|dans|de|du|des|d':recipient par:actor
verb se exploser faire
verb se sauter faire
verb se faire exploser
verb se faire sauter
verb exploser kamikaze
verb actionner|activer|déclencher ceinture|gilet
verb exploser faire ceinture|gilet|veste|charge
verb se donner mort
noun attentat suicide
> Un attentat contre l'ambassade d'Inde a eu lieu à Kaboul. => ASSAULT - > IND
noun attentat-suicide
noun attaque suicide
noun attentat kamikaze
noun attaque kamikaze
noun kamikaze
noun attaque-suicide
noun opération suicide|martyre
noun bombe humain
noun attaquant suicide
> Un kamikaze somalien a actionné sa ceinture dans l'ambassade d'Inde. => ASSAULT SOM > IND

[drone-strike]
frame verb  subj:actor obj:recipient contre|sur:recipient
frame noun  contre|sur:recipient de|du|des|d':actor adj:actor par:actor
verb frapper drone
> L'Azerbaïdjan a frappé l'Arménie avec des drones. => ASSAULT AZE > ARM
verb attaquer drone
verb viser drone
verb bombarder drone
verb cibler drone
verb tuer drone
verb lancer obj=drone obj:- contre|sur|vers:recipient
verb envoyer obj=drone contre=@any obj:-
verb percuter subj=drone
verb s'abattre subj=drone sur:recipient
verb s'écraser subj=drone sur|dans:recipient
verb envoyer obj=drone sur|vers|contre|au-dessus=@any obj:- sur|vers|contre:recipient
verb pilonner|toucher|blesser|tuer|viser|atteindre|frapper|endommager|détruire subj=drone
noun attaque drone
> Une attaque de drones contre le Soudan a fait trois morts. => ASSAULT - > SDN
noun frappe drone
noun tir drone
noun drone kamikaze|suicide|explosif
noun essaim|raid|vague|salve drone
noun raid drone
noun attaque-drone
> Un raid de drones iraniens contre l'Irak a été annoncé. => ASSAULT IRN > IRQ

[air-strike]
frame verb  subj:actor obj:recipient contre|sur:recipient
frame noun  contre|sur|à|au|aux|en|dans:recipient de|du|des|d':actor adj:actor par:actor
verb bombarder subj=avion|aviation|chasseur|appareil|hélicoptère|bombardier
verb bombarder subj=aviation|avion|chasseur|bombardier|hélicoptère
verb frapper subj=aviation|avion|chasseur|bombardier|hélicoptère
verb mener frappe|raid obj:-
> Le Pakistan a mené des frappes en Afghanistan. => ASSAULT PAK > AFG
verb effectuer frappe|raid obj:-
verb conduire frappe|raid obj:-
verb lancer frappe|raid obj:-
verb larguer obj=bombe obj:-
verb lâcher obj=bombe obj:-
verb mitrailler avion|hélicoptère
verb pilonner|cibler|viser|tuer|toucher|détruire|blesser subj=aviation|avion|chasseur|hélicoptère|bombardier
verb opérer|procéder|multiplier|intensifier|poursuivre|reprendre|revendiquer|perpétrer|annoncer|entreprendre frappe|raid|bombardement contre|sur|à|au|aux|en:recipient obj:-
verb viser|cibler|toucher|détruire|tuer|blesser|atteindre|anéantir subj=frappe|raid
verb périr|mourir frappe|raid|bombardement subj:recipient
verb mener|lancer|effectuer|conduire bombardement contre|sur|à|au|aux|en|dans:recipient obj:-
verb larguer|lâcher bombe|baril|munition|missile sur|contre:recipient obj:-
noun frappe
noun frappe aérien
> Une frappe aérienne turque sur l'Irak a été confirmée. => ASSAULT TUR > IRQ
noun raid aérien
noun raid
noun bombardement aérien
noun attaque aérien
> L'aviation turque a bombardé des positions kurdes dans le nord de l'Irak. => ASSAULT TUR > IRQ
noun frappe chirurgical|préventif|ciblé
noun campagne aérien
noun tapis bombe
noun pluie bombe
noun pilonnage aérien
> Trois soldats syriens ont péri dans un raid israélien. => ASSAULT ISR > SYR
> L'armée de l'air indienne a largué des bombes sur un camp pakistanais. => ASSAULT IND > PAK

[shell]
frame verb  subj:actor obj:recipient sur|contre|vers:recipient
frame noun  de|du|des|d':recipient contre|sur:recipient par:actor adj:actor
verb bombarder
> La Thaïlande a bombardé des positions cambodgiennes. => ASSAULT THA > KHM
verb pilonner
> L'armée syrienne a pilonné un village libanais. => ASSAULT SYR > LBN
verb canonner
verb tirer obj=@missiles obj:-
> Le Yémen a tiré des missiles sur Israël. => ASSAULT YEM > ISR
verb tirer missile|obus|roquette obj:-
verb lancer obj=@missiles contre=@any obj:-
verb lancer obj=@missiles sur=@any obj:-
verb lancer obj=@missiles vers=@party obj:-
verb lancer obj=roquette|obus|salve|bombe obj:-
verb frapper obus|missile|roquette
verb viser obus|missile|roquette
verb couler obj=navire|bateau|frégate|cargo
verb torpiller obj=navire|cargo
verb abattre obj=avion|drone|hélicoptère|appareil|chasseur
> Le Pakistan a abattu un drone indien. => ASSAULT PAK > IND
verb arroser obj=@place|village|position|ville obus|roquette|missile
verb marteler obj=position
verb projeter|expédier obj=@missiles sur|vers|contre=@any obj:- sur|vers|contre:recipient
verb s'abattre subj=obus|roquette|missile|bombe|mortier|projectile sur:recipient
verb tomber subj|obj=obus|roquette|missile|bombe|mortier|projectile sur|dans|en|près=@any obj:actor sur|dans|en|près:recipient
verb s'écraser subj=missile|roquette sur|dans:recipient
verb atteindre|toucher|percuter|frapper|endommager subj=obus|roquette|missile|mortier|projectile|tir
verb torpiller obj=@ships
verb couler obj=croiseur|destroyer|sous-marin|pétrolier|vedette|patrouilleur|chalutier
verb abattre obj=missile|hélico|jet|aéronef|ballon|bombardier|roquette|avion
verb essuyer|subir tir|bombardement|obus|roquette|missile|pilonnage de|du|des|d'|adj:actor subj:recipient obj:-
verb tuer|blesser|détruire|toucher|viser|pilonner subj=obus|missile|roquette|artillerie|mortier|bombardement|salve
verb périr|mourir obus|missile|roquette|artillerie|mortier subj:recipient
verb tirer salve obj:-
noun bombardement
noun pilonnage
noun tir roquette
noun tir obus
noun tir artillerie
noun tir missile contre=@any
noun tir sur=@party
noun salve
noun duel artillerie
noun barrage artillerie
noun tir mortier|canon|roquettes|missiles
noun pluie obus|roquette|missile|feu
noun déluge feu|fer|obus
noun salve missile|roquette
noun feu artillerie
noun canonnade
noun échange tir artillerie
noun attaque missile|roquette|obus
> Des obus soudanais sont tombés sur un village éthiopien. => ASSAULT SDN > ETH
> L'armée ukrainienne a subi un bombardement russe. => ASSAULT RUS > UKR
> Un missile houthi a touché un pétrolier grec. => ASSAULT - > GRC

[bomb]
frame verb  subj:actor obj:recipient
frame noun  contre|à|au|aux|dans|de|du|des|d':recipient par:actor
verb sauter faire obj:recipient
verb exploser faire obj:recipient
verb faire exploser
> Des rebelles ont fait exploser un oléoduc nigérian. => ASSAULT NGA > NGA
verb faire sauter
verb plastiquer
verb dynamiter
verb poser bombe obj:-
verb déposer bombe obj:-
verb miner obj=route|champ|pont
verb exploser subj=bombe|voiture|engin|mine|grenade subj:-
verb sauter sur=mine subj:recipient
verb piéger obj=voiture|véhicule|colis|camion|moto|route|maison
verb commettre attentat obj:- contre|à|au|aux:recipient
verb perpétrer attentat obj:- contre|à|au|aux:recipient
verb revendiquer obj=attentat obj:-
verb lancer grenade obj:- contre|sur:recipient
verb placer|dissimuler|cacher bombe|engin|explosif|mine obj:-
verb détoner faire obj:recipient
verb actionner obj=bombe|explosif|charge obj:-
verb attaquer bombe|explosif|grenade
verb jeter|lancer grenade|bombe|explosif sur|contre|dans:recipient obj:-
verb viser|cibler subj=attentat|bombe
verb frapper|toucher|secouer|ébranler|endeuiller|ensanglanter subj=attentat
verb frapper|toucher|endeuiller|ensanglanter subj=attentat
verb tuer|blesser subj=bombe|attentat|mine|grenade|engin|explosif
verb périr|mourir attentat|bombe|mine|grenade|engin subj:recipient
verb commettre|perpétrer|organiser|préparer|fomenter|revendiquer|mener|planifier attentat obj:- contre|à|au|aux|dans|en|sur:recipient
verb sauter|exploser sur=mine subj:recipient
noun attentat
> Un attentat contre des soldats tchadiens a fait dix morts. => ASSAULT - > TCD
noun attentat bombe
noun explosion bombe
noun voiture piégé
noun plasticage
noun double attentat
noun attentat voiture|mortier|terroriste|bombe
noun attaque bombe|explosif|grenade
noun dynamitage
noun colis piégé
noun explosion mine|voiture|engin
> Un attentat a frappé l'ambassade de Turquie. => ASSAULT - > TUR
> Trois soldats sénégalais ont péri dans l'explosion d'une mine. => ASSAULT - > SEN

[shoot]
frame verb  subj:actor sur|contre:recipient obj:recipient
frame noun  sur|contre:recipient de|du|des|d':actor par:actor
verb tirer sur=@any obj:-
> Des garde-côtes grecs ont tiré sur un navire turc. => ASSAULT GRC > TUR
verb ouvrir feu obj:-
> L'armée indienne a ouvert le feu sur des soldats pakistanais. => ASSAULT IND > PAK
verb faire feu obj:-
verb mitrailler
verb fusiller
verb abattre obj=@party
verb abattre obj=@persons_hurt
> La police kényane a abattu deux manifestants. => ASSAULT KEN > KEN
verb échanger tir obj:- avec:recipient
verb essuyer tir subj:recipient de|du|des|d':actor obj:-
verb blesser balle
verb tuer balle
verb viser subj=sniper|tireur
verb tirer coup|balle|rafale sur|contre|dans:recipient obj:-
verb tirer dans=foule|tas|dos
verb cribler obj:recipient balle
verb canarder
verb arroser balle
verb viser|atteindre|toucher|faucher|tuer|blesser subj=tir|balle|fusillade|rafale|tireur|sniper
verb attaquer arme feu|kalachnikov|automatique
verb ouvrir feu sur|contre:recipient obj:-
verb périr|mourir|tomber fusillade|balle subj:recipient
verb essuyer obj=tir|feu|rafale subj:recipient obj:-
verb échanger coup feu avec:recipient obj:-
verb s'échanger tir
noun fusillade
noun tir
noun échange tir
noun échange feu
noun coup feu
noun tuerie
> Des soldats éthiopiens ont ouvert le feu sur des bergers soudanais. => ASSAULT ETH > SDN
noun rafale
noun attaque armé
noun échange coup
noun exécution sommaire
noun tireur embusqué
noun bain sang
noun carnage
> Un pêcheur palestinien a été touché par des tirs israéliens. => ASSAULT ISR > PSE
> Des pirates somaliens ont criblé de balles un diplomate italien. => ASSAULT SOM > ITA

[stab]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor contre:recipient
verb poignarder
> Un assaillant a poignardé un policier norvégien. => ASSAULT NOR > NOR
verb égorger
verb décapiter
verb lapider
verb attaquer couteau|machette|hache|pierre|gourdin
> Des miliciens ont attaqué à la machette des villageois burundais. => ASSAULT BDI > BDI
verb massacrer machette
verb caillasser obj=policier|convoi|patrouille
verb blesser|tuer|agresser|frapper couteau|arme blanche|machette
verb blesser|tuer couteau|machette|hache|gourdin|poignard|sabre
verb larder coup
verb éventrer obj=@persons_hurt|@party
verb trancher gorge à|au|aux:recipient iobj:recipient
verb porter coup couteau à|au|aux:recipient
noun attaque couteau
noun attaque machette
noun décapitation
noun lapidation
noun attaque hache|sabre|arme
noun coup couteau
noun égorgement
> Un touriste suisse a été blessé à coups de couteau. => ASSAULT - > CHE

[gas]
frame verb  subj:actor obj:recipient contre:recipient
frame noun  de|du|des|d':recipient contre:recipient par:actor
noun nettoyage ethnique
verb se livrer à|au|aux=massacre|nettoyage|génocide|tuerie obj:-
verb gazer
verb massacrer
> Les rebelles ont massacré des villageois congolais. => ASSAULT COD > COD
verb exterminer
verb utiliser arme chimique obj:-
verb utiliser gaz|chlore|sarin obj:-
verb employer gaz|chlore|sarin obj:-
verb commettre génocide|massacre obj:-
verb perpétrer génocide|massacre obj:-
verb annihiler obj=@party
verb utiliser|employer arme|agent|munition chimique|biologique|nucléaire|phosphore|napalm|neurotoxique|sous-munition obj:- contre|sur:recipient
verb recourir à|au|aux=gaz|arme chimique contre:recipient
verb massacrer obj=@party
verb commettre|perpétrer|orchestrer|planifier génocide|massacre|tuerie|pogrom|carnage obj:- contre|à|au|aux|envers|de|du|des|d':recipient
verb se rendre coupable massacre|génocide|crime|atrocité contre:recipient
verb commettre|perpétrer crime guerre|humanité obj:- contre:recipient
noun attaque chimique
noun massacre
noun génocide
noun extermination
noun attaque gaz
noun pogrom
noun holocauste
noun crime humanité
noun épuration ethnique
noun tuerie
noun arme chimique
> Les miliciens rwandais ont perpétré un massacre contre des réfugiés congolais. => ASSAULT RWA > COD

[abduct]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb enlever obj=@party
verb enlever obj=@persons_hurt|@freed|élève|écolier|écolière|fille|prêtre|ingénieur|médecin
> Des hommes armés ont enlevé deux ingénieurs indiens au Niger. => ASSAULT - > IND
verb kidnapper
verb séquestrer
verb prendre otage
> Des pirates somaliens ont pris en otage des marins philippins. => ASSAULT SOM > PHL
verb retenir otage
verb garder otage
verb ravir obj=@person
verb détourner obj=avion|navire|bus|appareil
verb capturer obj=otage
verb enlever obj=ressortissant|touriste|employé|marin|équipage|diplomate|humanitaire|missionnaire|religieuse|pasteur|étudiant|lycéen|lycéenne|villageois|passager|travailleur|@deportees|@leaders
verb emmener force obj:recipient
verb prendre|retenir|garder|détenir|tenir otage|captif
verb faire otage
verb rançonner
verb disparaître faire obj:recipient
verb détourner obj=cargo|pétrolier|vol|boeing|ferry|car|train
verb détenir otage
noun enlèvement
noun kidnapping
noun rapt
noun prise otage
noun détournement avion
noun séquestration
noun disparition forcé
noun détournement de|du|des|d'=avion|navire|bus|bateau|vol
noun piraterie
noun acte piraterie
noun prise otages
> Les insurgés philippins détiennent en otage deux touristes canadiens. => ASSAULT PHL > CAN

[rape]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb violer|violé obj=femme|fille|fillette|jeune|villageois|villageoise|mineur|mineure|étudiante|détenue|victime|détenu
> Des soldats érythréens ont violé des femmes éthiopiennes. => ASSAULT ERI > ETH
verb violer|violé obj=@person
verb agresser sexuellement
verb abuser sexuellement
verb abuser de|du|des|d'=femme|fille|enfant|mineur|détenue de|du|des|d':recipient
verb réduire esclavage sexuel
noun viol
noun agression sexuel
noun violence sexuel
noun esclavage sexuel
noun sévice sexuel
noun abus sexuel
noun viol collectif|masse

[torture]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb torturer
> Des policiers géorgiens ont torturé un journaliste lituanien. => ASSAULT GEO > LTU
verb maltraiter
verb supplicier
verb mutiler
verb brutaliser
verb sévir subj=@party contre=@any contre:recipient
verb infliger torture|sévices|sévice obj:- à|au|aux:recipient iobj:recipient
verb électrocuter
verb soumettre torture|sévice|sévices|traitement obj:recipient
verb violenter
verb faire subir torture|sévice|sévices|supplice|traitement à|au|aux:recipient iobj:recipient
verb subir torture|sévice|sévices|traitement|supplice|exaction subj:recipient
verb subir faire torture|sévice|sévices|violence|traitement à|au|aux:recipient iobj:recipient
verb infliger torture|sévice|sévices|supplice|traitement|violence|souffrance à|au|aux:recipient iobj:recipient obj:-
verb commettre|perpétrer exaction|atrocité|abus|sévices contre|sur|envers|à:recipient obj:-
noun torture
noun mauvais traitement
noun sévices
noun exaction
noun mutilation
noun supplice
noun traitement inhumain|dégradant|cruel
noun acte torture
noun atrocité
noun abus contre=@any
> Les soldats érythréens ont commis des exactions contre des civils éthiopiens. => ASSAULT ERI > ETH

[beat]
frame verb  subj:actor obj:recipient
frame noun  contre:recipient de|du|des|d':recipient par:actor
verb battre obj=@persons_hurt|@leaders
verb frapper obj=@person
verb tabasser
> Des policiers angolais ont tabassé un journaliste portugais. => ASSAULT AGO > PRT
verb passer tabac
> Des miliciens libyens ont passé à tabac un diplomate maltais. => ASSAULT LBY > MLT
verb rouer coup
verb molester
verb lyncher
verb agresser obj=@party
verb agresser obj=@persons_hurt
verb gifler
verb matraquer
verb malmener
verb rosser
verb bastonner
verb cogner obj=@party
verb étrangler obj=@persons_hurt|@person
verb asphyxier obj=@persons_hurt|@person
verb étouffer obj=@person subj=policier|police|gendarme
verb bousculer obj=journaliste|@person
verb plaquer sol
verb frapper coup obj=@persons_hurt
verb foncer sur|dans=foule|piéton|passant sur|dans:recipient
verb battre mort obj:recipient
verb battre obj=@party subj=police|policier|soldat|gendarme|milicien
verb agresser physiquement
verb rouer
phrase venir|venu|venus|viennent aux mains avec:recipient
noun lynchage
noun passage tabac
noun agression de|du|des|d'=@person
noun rixe
noun bagarre
noun violence policier
noun brutalité
noun brutalité policier
noun bastonnade
noun bavure
noun coup matraque
> Des policiers biélorusses ont battu à mort un manifestant lituanien. => ASSAULT BLR > LTU

[assassinate]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d'|contre:recipient par:actor
verb assassiner
> Un commando iranien a assassiné un journaliste irakien. => ASSAULT IRN > IRQ
verb exécuter obj=@party
verb exécuter obj=@persons_hurt|@leaders|@freed|condamné
> L'Arabie saoudite a exécuté trois ressortissants yéménites. => ASSAULT SAU > YEM
verb empoisonner
> Des espions nord-coréens ont empoisonné un diplomate indonésien. => ASSAULT PRK > IDN
verb liquider obj=@party
verb liquider obj=@leaders
verb éliminer obj=@person
verb éliminer obj=chef|commandant|leader|dirigeant|responsable|général
> Israël a éliminé un commandant libanais. => ASSAULT ISR > LBN
verb attenter vie
verb pendre obj=@party
verb neutraliser obj=chef|commandant|leader
verb tenter inf=assassiner|tuer|empoisonner inf:matter
verb supprimer obj=@person
verb éliminer obj=@leaders
verb neutraliser obj=@leaders
verb abattre obj=@leaders
verb tuer obj=@leaders|numéro ciblé
verb planifier|comploter|projeter|préparer|ordonner|commanditer obj=assassinat|meurtre|élimination obj:matter
verb projeter|comploter inf=assassiner|tuer|éliminer inf:matter
verb échapper|survivre|réchapper attentat|assassinat|tentative subj:recipient
verb décapiter obj=organisation|commandement|mouvement|cartel
verb mettre mort obj=@persons_hurt|@leaders|@party
verb passer armes
verb assassiner faire obj:recipient
verb attenter à|au|aux=vie à|au|aux:recipient
verb tenter assassinat|meurtre
verb essuyer tentative assassinat subj:recipient obj:-
noun assassinat
noun exécution
noun empoisonnement
noun tentative assassinat
noun attentat contre=@person
noun assassinat ciblé
noun liquidation
noun pendaison
noun mise mort
noun meurtre ciblé
noun complot contre=@person
noun tentative meurtre|empoisonnement|assassinat
noun élimination de|du|des|d'=@leaders|@person
noun exécution de|du|des|d'=@leaders|@freed
noun exécution extrajudiciaire
> Le président haïtien a échappé à une tentative d'assassinat. => ASSAULT - > HTI
> L'Iran a mis à mort un ressortissant suédois. => ASSAULT IRN > SWE

[repress]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb réprimer
> La police géorgienne a réprimé les manifestants. => ASSAULT GEO > GEO
verb disperser obj=@protesters
> Les gendarmes togolais ont dispersé des manifestants. => ASSAULT TGO > TGO
verb charger obj=@protesters
verb évacuer obj=place|université|sit-in|campement
verb mater
verb écraser obj=@protesters|rébellion|insurrection|révolte
verb tirer obj=gaz|grenade lacrymogène obj:-
verb tirer lacrymogène obj:-
verb user lacrymogène obj:-
verb asperger
verb étouffer obj=@protesters
verb refouler obj=@protesters
verb repousser obj=@protesters
verb museler obj=@protesters
verb faire usage @crackdown_means contre|sur:recipient obj:-
verb user|utiliser|employer @crackdown_means contre|sur:recipient obj:- subj=@policemen|police|force|armée|soldat|autorité
verb recourir à|au|aux=force|gaz|violence|matraque contre:recipient obj:-
verb tirer|lancer lacrymogène|caoutchouc|sommation|gaz sur|contre|vers:recipient obj:-
verb gazer obj=@protesters
verb évacuer force
verb évacuer obj=place|campement|camp|rond-point|occupant|squat
verb déloger obj=@protesters|occupant|squatteur|étudiant
verb démanteler obj=campement|camp|barricade|barrage
verb noyer sang
verb sévir contre=@any contre:recipient
verb s'abattre subj=répression sur:recipient
verb disperser force|lacrymogène|gaz|matraque|eau
verb charger subj=@policemen|police obj=@protesters|foule
verb étouffer obj=contestation|révolte|dissidence|soulèvement|protestation|opposition
verb écraser obj=contestation|révolte|dissidence|soulèvement|protestation|mouvement|manifestation
verb réprimer obj=@party
verb écraser sang
noun répression
noun dispersion de|du|des|d'=@protesters
noun gaz lacrymogène
noun charge police
noun usage force
noun canon eau
noun évacuation de|du|des|d'=place|campement|camp|université
noun violence policier
noun tir gaz|lacrymogène|sommation
noun vague|campagne répression
noun chasse sorcière
noun purge
> La police kirghize a tiré des gaz lacrymogènes sur les manifestants. => ASSAULT KGZ > KGZ
> Le régime biélorusse a étouffé la contestation. => ASSAULT BLR > BLR
> L'armée birmane a noyé la révolte dans le sang. => ASSAULT MMR > MMR

[destroy]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb détruire obj!=arsenal|stock
> L'armée ukrainienne a détruit un navire russe. => ASSAULT UKR > RUS
verb incendier obj=@buildings
> Des miliciens soudanais ont incendié un village tchadien. => ASSAULT SDN > TCD
verb brûler obj=@buildings
verb raser obj=@buildings
verb démolir obj=@buildings
verb saboter
verb ravager subj=@party
verb dévaster subj=@party
verb anéantir|anéanti
verb endommager
verb mettre feu à|au|aux:recipient
verb réduire cendre
verb sectionner obj=câble
verb pulvériser
verb carboniser obj=@buildings
verb dévaster subj=@troops|@fighters|armée|bombardement|frappe
verb ravager subj=@troops|@fighters|armée|bombardement|frappe
verb ruiner obj=ville|village
verb souffler obj=@buildings
verb mettre bas obj=@buildings|installation
verb réduire ruine|cendre|poussière|néant|gravat
verb bouter feu
verb saborder obj=navire|frégate|flotte|pont
verb abîmer obj=@buildings
verb casser obj=@buildings
verb mettre feu subj=soldat|armée|milicien|@fighters|@troops à|au|aux:recipient obj:-
verb toucher obj=@buildings subj=attaque|frappe|tir|bombardement
verb détruire obj=@buildings
verb incendier subj=@fighters|@troops|milicien|armée
verb dynamiter obj=@buildings
verb démolir obj=maison|habitation|village|camp|mur
verb pilonner obj=@buildings
noun destruction
noun sabotage
noun démolition
noun incendie criminel
noun incendie volontaire
noun anéantissement
noun dévastation
noun saccage
noun démolition de|du|des|d'=maison|habitation|village|camp
noun sabotage gazoduc
noun acte sabotage
> Les colons israéliens ont mis le feu à une mosquée palestinienne. => ASSAULT ISR > PSE
> L'artillerie russe a réduit en ruines une ville ukrainienne. => ASSAULT RUS > UKR

[kill]
frame verb  subj:actor obj:recipient
frame noun  de|du|des|d':recipient par:actor
verb tuer
> Des soldats soudanais ont tué deux paysans éthiopiens. => ASSAULT SDN > ETH
verb blesser
> Des garde-frontières iraniens ont blessé un berger pakistanais. => ASSAULT IRN > PAK
verb ôter vie
verb faire mort obj:-
verb faire blessé obj:-
verb faire victime obj:-
verb décimer
verb neutraliser obj=@persons_hurt
verb éliminer obj=@persons_hurt
verb faucher
verb périr subj:recipient
verb trouver mort subj:recipient obj:-
verb donner mort à|au|aux:recipient obj:-
verb causer mort de|du|des|d':recipient obj:-
verb coûter vie à|au|aux:recipient
verb occire
verb trucider
verb perdre vie subj:recipient obj:-
verb perdre obj=soldat|militaire|combattant|policier|gendarme|légionnaire subj=@party subj:recipient obj:-
verb mourir|périr|tomber obj:recipient sous|dans|par=balle|feu|tir|bombe|bombardement|attaque|combat|frappe|raid|affrontement|embuscade|attentat|massacre|fusillade|assaut subj:recipient
verb trouver mort attaque|combat|attentat|frappe|embuscade|fusillade|raid|bombardement subj:recipient obj:-
verb succomber à|au|aux=blessure subj:recipient
verb causer|provoquer|entraîner mort obj:- de|du|des|d':recipient subj=@party
verb infliger|causer perte|victime à|au|aux:recipient iobj:recipient obj:-
verb faire mort|blessé|victime|tué|disparu subj=attaque|frappe|bombardement|attentat|tir|raid|embuscade|offensive|combat|affrontement|fusillade|assaut|explosion|heurt|violence|roquette|missile|drone parmi|chez|à|au|aux|dans|en:recipient obj:-
verb coûter vie subj=attaque|frappe|bombardement|attentat|tir|raid|embuscade|offensive|combat|affrontement à|au|aux:recipient
verb verser sang obj:-
verb laisser mort|blessé subj=attaque|frappe|attentat|raid|combat obj:-
verb massacrer obj=@persons_hurt
verb lyncher obj=@persons_hurt
verb blesser grièvement|légèrement|mortellement
verb mettre mort
noun meurtre
noun homicide
> Deux soldats pakistanais ont été tués par des tirs indiens. => ASSAULT IND > PAK
noun assassinat de|du|des|d'=@persons_hurt
noun mort de|du|des|d'=soldat|militaire|combattant|casque|civil|manifestant|policier|journaliste par|dans=tir|attaque|frappe|bombardement|police|embuscade|raid
> Cinq soldats burkinabè ont trouvé la mort dans une embuscade. => ASSAULT - > BFA
> Le Burundi a perdu trois soldats en Somalie. => ASSAULT - > BDI
> L'armée azerbaïdjanaise a infligé de lourdes pertes à l'Arménie. => ASSAULT AZE > ARM

[attack]
frame verb  subj:actor obj:recipient contre:recipient
frame noun  contre|sur|de|du|des|d':recipient par:actor adj:actor
verb attaquer obj!=problème|question|sujet|décision|loi|accord|projet|texte|politique|bilan|idée
> La Libye a attaqué un poste tunisien. => ASSAULT LBY > TUN
verb s'attaquer à|au|aux=@party à|au|aux:recipient obj:-
verb envahir
> La Russie a envahi la Géorgie. => ASSAULT RUS > GEO
verb assaillir
verb agresser
verb prendre assaut
verb donner assaut
verb lancer attaque|offensive|assaut|incursion|invasion obj:-
verb lancer opération contre=@any obj:-
verb lancer opération militaire|terrestre|aérien|antiterroriste|antijihadiste obj:-
> L'armée érythréenne a lancé une offensive contre l'Éthiopie. => ASSAULT ERI > ETH
verb mener attaque|offensive|assaut|incursion|raid obj:-
verb mener opération contre=@any obj:-
verb mener opération militaire|terrestre|aérien|antiterroriste|antijihadiste obj:-
verb déclencher attaque|offensive|guerre|hostilité obj:-
verb perpétrer attaque obj:-
verb commettre attaque|agression obj:-
verb conduire offensive|incursion obj:-
verb conduire opération contre=@any obj:-
verb conduire opération militaire|terrestre|aérien|antiterroriste|antijihadiste obj:-
verb poursuivre offensive|attaque obj:-
verb intensifier offensive|attaque|frappe obj:-
verb entrer guerre avec|contre:recipient
verb partir guerre contre:recipient
verb déclarer guerre obj:- à|au|aux:recipient
> L'Irak a déclaré la guerre à l'Iran. => ASSAULT IRQ > IRN
verb faire guerre obj:- à|au|aux:recipient
verb livrer bataille|guerre obj:- à|au|aux|contre:recipient
verb combattre obj=@party
verb combattre obj=rebelle|djihadiste|terroriste|insurgé
verb se battre contre|avec:recipient
verb affronter obj=@party
> L'armée malienne a affronté les rebelles près de Kidal. => ASSAULT MLI > MLI
verb s'affronter
> Les armées indienne et chinoise se sont affrontées. => ASSAULT IND,CHN > -
verb se heurter à|au|aux=@party à|au|aux:recipient
verb frapper obj=@party
verb frapper obj=@place
verb frapper obj=@buildings|base|position|site|cible|objectif|port|aéroport|dépôt
> L'Iran a frappé une base irakienne. => ASSAULT IRN > IRQ
verb viser obj=base|position|site|ville|convoi|caserne|poste
verb cibler obj=base|position|site|ville|convoi|caserne|poste
verb toucher obj=@buildings subj=missile|drone|obus|roquette|frappe|tir
verb riposter
verb contre-attaquer
verb intervenir militairement dans|en|à|au|aux:recipient
verb pénétrer subj=@troops dans|en:recipient
verb entrer subj=troupe|char|armée|soldat dans|en:recipient
verb tendre embuscade obj:- à|au|aux:recipient
verb tomber embuscade obj:recipient subj:recipient de|du|des|d':actor
verb harceler obj=position|troupe
verb revendiquer obj=attaque|assaut obj:-
verb prendre cible
verb prendre pour=cible
verb accrocher obj=patrouille
verb donner offensive
verb fondre sur=@place|@taken|@party sur:recipient
verb foncer sur=@party|@taken sur:recipient
verb ouvrir front|hostilité contre:recipient obj:-
verb engager combat|hostilité|bataille|guerre contre|avec:recipient obj:-
verb reprendre|poursuivre|relancer|cesser hostilité|offensive|combat|guerre contre:recipient obj:-
verb livrer combat|bataille|guerre|assaut à|au|aux|contre:recipient obj:-
verb porter guerre|coup subj=armée|force|@troops à|au|aux|contre|en|dans:recipient obj:-
verb se lancer dans=offensive|invasion contre:recipient
verb entrer conflit|guerre|bataille avec|contre:recipient
verb croiser fer avec:recipient
verb guerroyer contre:recipient
verb en découdre avec:recipient
verb lutter contre=@fighters subj=@party contre:recipient
verb combattre obj=@fighters
verb combattre contre:recipient
verb repousser obj=attaque|assaut|offensive|incursion|invasion|@troops|@fighters subj=@party
verb contrer|stopper|enrayer obj=attaque|offensive|invasion|avancée subj=@party
verb chasser|déloger|bouter|pourchasser|refouler|traquer obj=@fighters subj=@party|@troops
verb écraser obj=@fighters|@troops
verb vaincre obj=@party|@fighters
verb défaire obj=armée|@fighters
verb battre obj=armée|@fighters subj=@party
verb anéantir|neutraliser|éliminer|décimer obj=@fighters
verb mettre déroute|fuite obj=@fighters|@troops|@party
verb percer|enfoncer obj=ligne|défense|front subj=@troops|@fighters|armée|@party
verb franchir obj=frontière subj=@troops|@fighters|armée
verb s'infiltrer subj=@fighters|@troops dans|en:recipient
verb entrer|pénétrer subj|obj=@fighters|armée|colonne|blindé|char|troupe|soldat obj:actor dans|en:recipient
verb faire incursion dans|en|à:recipient obj:-
verb faire irruption subj=@fighters|homme|soldat|commando dans:recipient obj:-
verb lancer|mener|déclencher|conduire|perpétrer|commettre|entreprendre|ouvrir|reprendre|relancer|multiplier|intensifier|diriger|exécuter|revendiquer|effectuer|livrer|poursuivre @assaults contre|sur|à|au|aux|en|dans|de|du|des|d':recipient obj:-
verb lancer|mener|déclencher|conduire|entreprendre|poursuivre|intensifier opération|campagne militaire|terrestre|aérien|antiterroriste|antijihadiste|spécial|armé|sécuritaire|commando contre|en|dans|à|au|aux:recipient obj:-
verb se prendre en à|au|aux=civil|village|convoi|population|base|position|poste|patrouille|camp|caserne|habitant|villageois|militaire|soldat|minorité|navire à|au|aux:recipient obj:-
verb viser|cibler|frapper|toucher|atteindre subj=attaque|frappe|tir|assaut|bombardement|raid|offensive|roquette
verb subir|essuyer|affronter|repousser attaque|agression|frappe|assaut|offensive|raid|invasion|embuscade de|du|des|d'|adj:actor subj:recipient obj:-
verb victime attaque|agression|frappe|attentat|raid|assaut|offensive|embuscade|bombardement de|du|des|d'|adj:actor obj:recipient
verb être attaque|assaut|feu sous de|du|des|d':actor subj:recipient
verb faire objet attaque|agression|frappe|assaut subj:recipient obj:-
verb répliquer militairement à:recipient
verb riposter militairement à|contre:recipient
verb se venger de|du|des|d':recipient
verb prendre tenaille|revers|embuscade|étau
verb mettre feu sang obj:recipient
verb semer mort|terreur|désolation|chaos dans|en|parmi|à:recipient obj:-
verb se livrer à|au|aux=attaque|combat|exaction|pillage|violence|guerre contre:recipient obj:-
verb opposer subj=combat|affrontement|guerre|bataille|heurt|accrochage|conflit obj:actor à|au|aux:actor subj:-
verb intervenir subj=armée|@troops en|dans|à|au|aux:recipient
verb intervenir subj=@party militairement en|dans|à|au|aux:recipient
verb affronter obj=@fighters
verb affronter subj=armée|@troops obj:recipient
verb s'affronter subj=armée|@troops|@fighters|camp
verb accrocher obj=@fighters
verb tomber embuscade|guet-apens obj:recipient subj:recipient de|du|des|d':actor
verb tendre embuscade|guet-apens obj:- à|au|aux:recipient iobj:recipient
verb harceler obj=@troops
verb attaquer obj=@party
verb venger obj=mort|attaque|assassinat subj=@party obj:-
verb passer offensive|attaque|action contre:recipient
verb monter assaut|attaque de|du|des|d'|contre:recipient
verb prendre|avoir cible obj=@any
verb violer|violé obj=frontière|territoire obj:recipient
noun attaque
> Une attaque du Hezbollah contre un village syrien a été signalée. => ASSAULT LBN > SYR
noun assaut
noun offensive
noun invasion
noun agression
noun affrontement
noun affrontement entre=@any entre:actor
noun attaque contre|sur=@any contre|sur:recipient de|du|des|d':actor
noun combat entre=@any entre:actor
> Des affrontements entre soldats kirghizes et tadjiks ont éclaté jeudi. => ASSAULT KGZ,TJK > -
noun combat entre|contre|dans|à|au|aux|en|près|autour|pour=@any
noun incursion
noun accrochage
noun embuscade
noun escarmouche
noun bataille entre|contre|dans|à|au|aux|en|près|autour|pour|de|du=@party|@place
noun heurt
noun contre-offensive
noun contre-attaque
noun riposte
noun opération militaire
noun intervention militaire
noun hostilité
noun violence
noun choc armée|armé
noun confrontation armé|militaire
noun opération antiterroriste|spécial|terrestre|armé|antijihadiste
noun campagne militaire|bombardement|aérien
noun acte guerre|agression|hostilité
noun représaille
noun percée
noun coup main
noun guerre éclair
noun attaque coordonné|terroriste|meurtrier|surprise|armé|djihadiste
noun guérilla
noun guet-apens
noun frappe représailles
noun assaut final
noun reprise combat|hostilité
noun incursion militaire
adj cible|victime attaque|agression|frappe|attentat|raid|assaut|offensive|embuscade|bombardement de|du|des|d'|adj:actor subj:recipient
> Les rebelles congolais ont subi une attaque de l'armée rwandaise. => ASSAULT RWA > COD
> Des combats opposent l'armée éthiopienne aux miliciens érythréens. => ASSAULT ETH,ERI > -
> Un convoi tchadien est tombé dans une embuscade. => ASSAULT - > TCD
> L'armée française a été la cible d'une attaque. => ASSAULT - > FRA
> L'Azerbaïdjan a repris les hostilités contre l'Arménie. => ASSAULT AZE > ARM
> L'armée camerounaise a délogé les djihadistes nigérians. => ASSAULT CMR > NGA
> Les miliciens sud-soudanais ont mis à feu et à sang un village ougandais. => ASSAULT SSD > UGA

# --- AGREE ----------------------------------------------------------------------------------------------------------
# What is agreed, promised, wished is `matter`; the other side stands with "avec" or inside the matter.

[agree]
frame verb  subj:actor avec:recipient de|du|des|d'|sur|pour:matter inf:matter clause:matter
frame noun  entre:actor avec:recipient sur|de|du|des|d'|pour:matter
phrase d' accord sur|pour:matter inf:matter
verb convenir de|du|des|d'=@any subj!=lieu
> L'Égypte et la Jordanie sont convenues d'un plan commun. => AGREE EGY,JOR > -
verb convenir inf=@any
> Les présidents gabonais et camerounais sont convenus de renforcer leurs échanges. => AGREE GAB,CMR > -
verb convenir clause=@any
verb convenir avec=@party
verb s'accorder obj!=délai|répit
> Le Paraguay et l'Uruguay se sont accordés sur un calendrier. => AGREE PRY,URY > -
verb s'entendre sur=@any
verb s'entendre pour=@any
verb s'entendre inf=@any
verb s'entendre avec=@party
verb tomber accord
> La Norvège et l'Islande sont tombées d'accord sur les quotas de pêche. => AGREE NOR,ISL > -
verb se mettre accord
noun accord inf=@any inf:matter subj:actor
noun accord clause=@any clause:matter subj:actor
verb parvenir accord|entente|compromis|consensus|arrangement
> La Tanzanie et le Malawi sont parvenus à un accord sur le lac. => AGREE TZA,MWI > -
verb arriver accord|entente|compromis|consensus
verb aboutir accord|compromis|consensus|entente
verb trouver accord|compromis|entente|consensus|terrain
verb atteindre accord|compromis|consensus
verb dégager accord|consensus|compromis
verb obtenir accord avec:recipient
verb donner accord à|au|aux:recipient
verb arrêter obj=modalité|calendrier|position|plan|mesure obj:matter
verb fixer obj=date|calendrier|cap|objectif|modalité avec=@party obj:matter
verb adopter obj=calendrier|mesure avec=@party obj:matter
verb décider ensemble
verb décider conjointement
verb décider accord
verb décider subj=partie
> Chypre et Malte ont décidé de créer un fonds commun. => AGREE CYP,MLT > -
verb décider subj=pays
verb décider subj=côté
verb résoudre inf=@any subj=partie
verb approuver subj=partie obj:matter
verb valider subj=partie obj:matter
verb acter avec=@party obj:matter
verb toper
verb instituer obj=commission|comité|mécanisme|groupe|dialogue avec=@any obj:matter
verb reconnaître subj=partie inf=@any
verb reconnaître subj=partie nécessité
verb partager obj=volonté|ambition|objectif|vision|engagement
verb décrocher|arracher|négocier|forger|élaborer|conclure accord|compromis|entente|arrangement|consensus avec=@party
> La Zambie a décroché un accord avec le Malawi. => AGREE ZMB,MWI > -
verb fixer rendez-vous
verb se donner rendez-vous
> L'Inde et la Chine se sont donné rendez-vous en mai. => AGREE IND,CHN > -
verb régler|résoudre|solder|vider|trancher|surmonter|aplanir obj=@disputes
> Le Gabon et la Guinée équatoriale ont réglé leur différend frontalier. => AGREE GAB,GNQ > -
verb harmoniser|rapprocher|coordonner|accorder obj=position|point|violon|vue
verb adopter|définir|élaborer|arrêter|établir obj=position|approche|calendrier|feuille|stratégie|plan|cadre @joint|commun
> Le Bénin et le Togo ont défini une stratégie commune. => AGREE BEN,TGO > -
verb établir|définir|convenir obj=calendrier|feuille|cadre|mécanisme|modalité avec=@party
verb créer|lancer|installer|constituer|établir obj=commission|comité|mécanisme|fonds|groupe|conseil|plateforme|zone @joint|commun|mixte|bilatéral
> La Grèce et l'Égypte ont créé un comité mixte. => AGREE GRC,EGY > -
verb unir voix
verb exprimer|réaliser|former|constater|noter|relever|trouver consensus|convergence|identité|unanimité
verb sceller|conclure entente|compromis|arrangement
verb parler voix
verb partager obj=tâche|rôle|eau|quota
verb se répartir obj=tâche|rôle|eau|quota
verb s'accorder clause=@any
verb trouver|sceller|signer|conclure modus|terrain
verb enregistrer avancée|progrès dans avec:recipient
verb se accorder|entendre pour=@any
verb partager tâche|fardeau
verb débloquer obj=négociation|dossier|situation avec=@party
noun accord entre=@any sur|de|du|des|d'|pour:-
noun accord avec=@any sur|de|du|des|d'|pour:-
noun accord de|du|des|d'=principe
noun accord principe
noun accord-cadre
noun entente
noun compromis
noun consensus
noun convergence vue
noun identité vue
noun terrain entente
noun accord avec|entre=@party
noun modus vivendi
noun arrangement
noun pacte avec|entre=@party
noun règlement de|du|des|d'=@disputes
noun percée dans=@negotiations|@talks
adj convenu de|du|des|d':matter inf:matter
adj unanime inf:matter sur|à|au|aux:matter
adj unanime clause=@any clause:matter
phrase d' accord pour inf:matter
> La Mongolie et le Kazakhstan ont convenu d'ouvrir une liaison aérienne directe. => AGREE MNG,KAZ > -
> Les parties chinoise et kazakhe ont convenu de renforcer leur coopération énergétique. => AGREE CHN,KAZ > -
> Le Premier ministre grec et le président chypriote sont convenus d'intensifier leur coopération énergétique. => AGREE GRC,CYP > -

[promise]
frame verb  subj:actor à|au|aux|auprès|envers:recipient iobj:recipient inf:matter clause:matter obj:matter
frame noun  poss:actor adj:actor à|au|aux|en|pour|envers:matter inf:matter clause:matter
verb promettre inf=@any
> Le Japon a promis d'aider le Kiribati. => AGREE JPN > KIR
verb promettre clause=@any
verb compter inf=@coop_verbs
verb entendre inf=@coop_verbs
verb promettre obj=@help_nouns|soutien|aide|appui|investissement|coopération
> La Corée du Sud a promis une aide au Laos. => AGREE KOR > LAO
verb promettre de|du|des|d'=@any
verb s'engager inf=@any obj:-
> L'Autriche s'est engagée à renforcer sa coopération avec le Kosovo. => AGREE AUT > XKX
verb s'engager à|au|aux=@any obj:- à|au|aux:matter
verb s'engager faveur obj:-
verb s'engager pour=@any obj:- pour:matter
verb se réengager inf=@any obj:-
verb assurer inf=@coop_verbs|@help_verbs
verb assurer obj=@party de|du|des|d'=volonté|disponibilité|engagement|intention|détermination obj:recipient
verb garantir inf=@coop_verbs
verb garantir clause=@any
verb garantir obj=sécurité|livraison|approvisionnement
verb jurer inf=@coop_verbs
verb prendre engagement
verb prendre initiative inf=@coop_verbs
verb donner assurance|parole|garantie
> Le Premier ministre mongol a donné l'assurance de livrer du charbon au Japon. => AGREE MNG > JPN
verb donner garantie
verb honorer obj=engagement|promesse|parole
verb tenir obj=engagement|promesse|parole
verb respecter obj=engagement|promesse|accord
verb décider inf=@coop_verbs
> La Slovénie a décidé de renforcer sa coopération avec le Monténégro. => AGREE SVN > MNE
verb se promettre obj:-
verb se jurer inf=@any obj:-
verb réaffirmer engagement|volonté|détermination
verb réitérer engagement|volonté|détermination
verb afficher volonté|détermination|ambition
verb marquer volonté|détermination
verb exprimer volonté|détermination|engagement
verb témoigner volonté|détermination
verb confirmer engagement|volonté|détermination
verb renouveler engagement|volonté
verb souligner volonté|détermination|engagement
verb affirmer volonté|détermination
verb manifester volonté|détermination|engagement
verb faire part volonté|détermination|engagement|intention
verb faire état volonté|détermination|engagement
verb dire volonté|détermination
verb veiller à|au|aux=@coop_nouns à|au|aux:matter
verb veiller inf=@coop_verbs
verb ménager effort inf=@any pour:matter
verb mettre œuvre accord|engagement|consensus obj:matter
verb concrétiser obj=engagement|accord|consensus|projet
verb s'employer inf=@coop_verbs obj:-
verb s'attacher inf=@coop_verbs obj:-
verb s'efforcer inf=@coop_verbs obj:-
verb œuvrer pour|à|au|aux=@coop_nouns pour|à|au|aux:matter
verb œuvrer inf=@any
> Le Ghana œuvrera à renforcer ses liens avec la Jamaïque. => AGREE GHA > JAM
verb oeuvrer inf=@any
verb oeuvrer pour|à|au|aux=@coop_nouns pour|à|au|aux:matter
verb travailler inf=@coop_verbs
verb accorder obj=importance|priorité|attention à|au|aux:matter inf:matter
verb attacher obj=importance|prix à|au|aux:matter inf:matter
verb rester engagé
verb demeurer attaché
verb avoir intention|volonté|projet inf=@coop_verbs|@visit_verbs
> Le Chili a l'intention d'approfondir ses liens avec la Nouvelle-Zélande. => AGREE CHL > NZL
verb proclamer|démontrer|montrer|marteler|clamer|souligner|renouveler volonté|détermination|engagement|attachement
verb réaffirmer|réitérer|exprimer|rappeler|confirmer attachement à|au|aux=@coop_nouns à|au|aux:matter
> Le Paraguay a réaffirmé son attachement à la coopération avec le Maroc. => AGREE PRY > MAR
verb redoubler|intensifier|accroître|multiplier|accentuer|déployer|consentir effort inf:matter pour|de|du|des|d':matter
> La Jordanie a intensifié ses efforts pour réconcilier l'Irak et la Syrie. => AGREE JOR > IRQ,SYR
verb épargner effort inf:matter pour:matter
verb évertuer|astreindre|consacrer|obliger|vouer inf=@coop_verbs obj:-
verb se atteler inf=@coop_verbs obj:-
verb donner|assigner objectif|but|mission|tâche|moyen inf=@coop_verbs obj:-
verb se fixer objectif|but|mission|tâche|moyen inf=@coop_verbs obj:-
verb remplir|respecter|honorer|concrétiser obj=engagement|promesse|obligation
verb souscrire engagement
verb faire serment|promesse|vœu inf=@coop_verbs
verb promettre obj=don|milliard|million|réforme|élection|coopération|investissement|soutien|renfort|livraison|retour|protection à|au|aux=@party
verb prendre obj=engagement inf=@any
verb poursuivre|continuer obj=coopération|collaboration|partenariat|dialogue|soutien avec=@party obj:matter
verb placer|inscrire|faire priorité obj=@coop_nouns obj:matter
verb traduire acte|réalité obj:matter
verb faire tout|maximum|possible inf:matter pour:matter
verb promettre obj=@money à|au|aux:recipient
> La Norvège a promis 20 millions de dollars à la Tanzanie. => AGREE NOR > TZA
verb prendre|assumer obj=responsabilité|tête|initiative inf=@coop_verbs
verb joindre|associer à|au|aux=effort|lutte|combat|coalition à|au|aux:matter
verb se rallier à|au|aux=effort|lutte|combat|coalition à|au|aux:matter
verb garantir obj=protection|sécurité|accès|respect|soutien|aide à|au|aux|de|du|des|d'=@party
verb mettre place|pied obj=partenariat|coopération|dialogue|mécanisme|programme avec=@party obj:matter
noun engagement inf=@any
noun engagement à|au|aux|envers|pour|faveur=@any
> L'Indonésie a réaffirmé son engagement à coopérer avec le Timor oriental. => AGREE IDN > TLS
noun engagement de|du|des|d'=@party de|du|des|d':actor
noun volonté de|du|des|d':matter
> Le Panama et le Costa Rica ont réaffirmé leur volonté de renforcer leur partenariat. => AGREE PAN,CRI > -
noun volonté de|du|des|d'=@party de|du|des|d':actor
noun volonté commun
noun volonté politique
noun détermination
> Le Premier ministre letton a exprimé sa détermination à soutenir la Moldavie. => AGREE LVA > MDA
noun détermination de|du|des|d'=@party de|du|des|d':actor
noun résolution inf=@any
noun intention inf=@any
> Le ministre ougandais a fait part de son intention d'investir au Burundi. => AGREE UGA > BDI
noun intention de|du|des|d'=@party de|du|des|d':actor
noun promesse de|du|des|d':matter
noun promesse de|du|des|d'=@party de|du|des|d':actor
noun serment
noun assurance inf=@any
noun assurance clause=@any
noun garantie sécurité
noun attachement à|au|aux=@coop_nouns
> Le président sénégalais a réitéré son attachement au développement des relations avec le Brésil. => AGREE SEN > BRA
noun attachement inf=@any
noun vœu inf=@any
noun politique inf=@coop_verbs
noun mobilisation pour=@coop_nouns
noun obligation inf=@coop_verbs
noun parole donné
noun engagement ferme|commun
noun promesse inf=@any
noun initiative inf=@coop_verbs
noun gage de|du|des|d'=@coop_nouns
noun effort inf=@coop_verbs
adj déterminé inf:matter à|au|aux:matter
> La Zambie est déterminée à renforcer ses liens avec le Zimbabwe. => AGREE ZMB > ZWE
adj résolu inf=@any inf:matter
> Le Monténégro est résolu à développer ses relations avec l'Italie. => AGREE MNE > ITA
adj attaché à|au|aux=@coop_nouns à|au|aux:matter
adj attaché inf=@any inf:matter
adj fidèle à|au|aux=engagement|promesse|accord|parole à|au|aux:matter
adj décidé inf=@coop_verbs inf:matter
adj engagé à|au|aux|dans|pour|envers=@coop_nouns à|au|aux|dans|pour|envers:matter
adj mobilisé pour=@coop_nouns|@any pour:matter inf:matter
adj dévoué à|au|aux:matter
> « Nous sommes déterminés à porter nos échanges avec le Chili à un niveau supérieur », a affirmé le président péruvien. => AGREE PER > CHL
> Le Bénin et le Togo se sont engagés à renforcer la sécurité à leur frontière. => AGREE BEN,TGO > -

[accept]
frame verb  subj:actor obj:matter inf:matter clause:matter de|du|des|d':recipient
frame noun  de|du|des|d':matter poss:actor par:actor
verb accepter obj=@proposals
> Le Népal a accepté la proposition du Bangladesh. => AGREE NPL > BGD
verb accepter inf=@any
> Le Kenya a accepté d'accueillir le sommet. => AGREE KEN > -
verb accepter clause=@any
verb accepter obj=invitation|offre|principe|médiation|plan|proposition|rencontre|négociation
> Le président turkmène a accepté l'invitation de son homologue géorgien. => AGREE TKM > GEO
verb accepter obj=@party
verb accepter avec=plaisir
verb agréer obj=@proposals obj:matter
verb consentir|consenti inf=@any
> Le Suriname a consenti à ouvrir un consulat au Guyana. => AGREE SUR > GUY
verb consentir|consenti à|au|aux=@any à|au|aux:matter
verb acquiescer à|au|aux:matter
verb répondre favorablement|positivement à|au|aux:recipient
verb donner suite à|au|aux:matter
verb réserver suite à|au|aux:matter
verb donner réponse à|au|aux:recipient
verb dire oui à|au|aux=@any à|au|aux:matter
verb approuver obj=demande|proposition|projet|offre|plan|candidature
verb accéder à|au|aux=demande à|au|aux:matter
verb valider obj=demande|proposition|projet|candidature de|du|des|d'=@party
verb honorer obj=invitation
verb prendre acte
verb adhérer à|au|aux=proposition|plan|projet à|au|aux:matter
verb habiliter inf=@any
verb accepter obj=aide|don|soutien|coopération|transition|calendrier|texte|dialogue|déploiement|pourparlers|entretien|accueil|partage|visite
> L'Angola a accepté l'aide du Brésil. => AGREE AGO > BRA
verb répondre présent à|au|aux:recipient
verb répondre obj!=@any à|au|aux=invitation|appel à|au|aux:recipient
verb saisir main|perche de|du|des|d':recipient obj:-
verb retenir obj=offre|proposition|candidature de|du|des|d'=@party de|du|des|d':recipient
verb approuver obj=déploiement|envoi|création|adhésion|entrée|nomination
verb dire d' accord
verb donner|obtenir feu|accord|consentement vert inf=@any
noun acceptation
noun consentement
noun assentiment
noun feu vert
noun réponse favorable
noun accord préalable

[be-ready]
frame verb  subj:actor inf:matter à|au|aux|pour:matter obj:matter
frame noun  poss:actor adj:actor à|au|aux|pour:matter inf:matter
verb se tenir prêt
verb se tenir disposition à|au|aux:- de|du|des|d':recipient
verb rester disposition de|du|des|d':recipient
> Le Bénin s'est déclaré prêt à coopérer avec le Nigeria. => AGREE BEN > NGA
verb être mesure inf=@coop_verbs
verb faire part disponibilité|disposition|intérêt
> L'ambassadeur du Pérou a fait part de la disponibilité de son pays à coopérer avec la Croatie. => AGREE PER > HRV
verb faire état disponibilité|disposition|intérêt
verb exprimer disponibilité|disposition|intérêt
verb réitérer disponibilité|disposition
verb réaffirmer disponibilité|disposition
verb marquer disponibilité|intérêt
verb manifester intérêt|disponibilité|disposition
verb confirmer disponibilité|disposition
verb s'intéresser à|au|aux=@coop_nouns|projet|marché|offre
verb étudier obj=possibilité|opportunité
verb examiner obj=possibilité|opportunité
verb explorer obj=possibilité|opportunité|voie|piste
verb laisser porte ouvert
verb tenir disposition de|du|des|d':recipient
verb se porter volontaire|candidat
verb pouvoir inf=contribuer|aider|coopérer|fournir|médier
verb étudier|examiner|explorer|envisager|évaluer obj=possibilité|opportunité|voie|perspective|piste de|du|des|d':matter inf:matter
> Le Chili et l'Inde étudient la possibilité de construire un câble sous-marin. => AGREE CHL,IND > -
verb réfléchir|songer|penser inf=@coop_verbs
verb témoigner|montrer|afficher|exprimer|manifester|réaffirmer|réitérer|confirmer|marquer intérêt|disponibilité|disposition|empressement pour|à|au|aux:matter inf:matter
> Le Kenya a marqué son intérêt pour un partenariat avec la Slovénie. => AGREE KEN > SVN
verb faire preuve ouverture|disponibilité
verb s'ouvrir à|au|aux=coopération|négociation|dialogue|investissement|investisseur|commerce à|au|aux:matter
verb laisser porte
verb s'offrir inf=@any
noun disponibilité
> Le ministre marocain a réitéré la disponibilité de son pays à aider le Tchad. => AGREE MAR > TCD
noun disposition inf=@any
noun disponibilité de|du|des|d'=@party de|du|des|d':actor
noun empressement
noun intérêt pour=@coop_nouns|projet
noun intérêt inf=@any
noun ouverture dialogue
noun volontariat
noun bonne volonté
noun volonté dialogue|ouverture|coopération
noun prédisposition
adj prêt inf:matter à|au|aux|pour:matter
> Le Chili est prêt à intensifier ses échanges avec le Vietnam. => AGREE CHL > VNM
adj disposé inf:matter à|au|aux:matter
> Le président botswanais s'est dit disposé à travailler avec la Zambie. => AGREE BWA > ZMB
adj ouvert à|au|aux=@any inf:matter à|au|aux:matter
adj ouvert inf=@any inf:matter
adj disponible inf=@any inf:matter pour:matter
adj favorable inf=@any inf:matter
adj favorable à|au|aux=@coop_nouns à|au|aux:matter
adj intéressé par:matter inf:matter
> L'Arménie est intéressée par un partenariat avec la Grèce. => AGREE ARM > GRC
adj enclin inf:matter à|au|aux:matter
adj partant pour:matter inf:matter
adj volontaire inf:matter pour:matter
adj candidat à|au|aux=adhésion|entrée|organisation|accueil à|au|aux:matter
adj paré inf:matter
adj preneur de|du|des|d':matter
adj réceptif à|au|aux:matter
adj enthousiaste inf=@coop_verbs inf:matter
adj demandeur de|du|des|d':matter
adj disposé à|au|aux=dialogue|négociation|discussion|compromis|coopération à|au|aux:matter
> Le Guatemala est disposé au dialogue avec le Belize. => AGREE GTM > BLZ
adj favorable à|au|aux=dialogue|négociation|discussion|rencontre à|au|aux:matter
adj ouvert à|au|aux=dialogue|négociation|discussion|coopération à|au|aux:matter
> L'Indonésie est disposée à servir de médiateur entre la Thaïlande et le Cambodge. => AGREE IDN > THA,KHM
> « Le Kazakhstan est prêt à livrer du blé à l'Afghanistan », a assuré le ministre kazakh de l'Agriculture. => AGREE KAZ > AFG
> Bakou se dit prêt à reprendre le dialogue avec Erevan. => AGREE AZE > ARM
> L'ambassadeur du Japon a indiqué que son pays était prêt à financer la modernisation du port de Mombasa au Kenya. => AGREE JPN > KEN

[offer]
frame verb  subj:actor à|au|aux|entre:recipient iobj:recipient obj:matter inf:matter
frame noun  de|du|des|d':matter poss:actor adj:actor à|au|aux:recipient
verb proposer obj=@troops
verb proposer obj=aide|assistance|soutien|appui|service|coopération|partenariat|accord|plan|alliance|médiation|concours|projet|contrat|adhésion
> Le Maroc a proposé son aide au Mali. => AGREE MAR > MLI
verb proposer inf=@help_verbs|prêter|offrir|livrer
verb proposer inf=@help_verbs inf=@any subj=@party
> L'Inde a proposé de former des médecins au Népal. => AGREE IND > NPL
verb proposer inf=@coop_verbs
verb proposer service
verb offrir inf=@any
verb offrir aide|assistance|médiation|service|coopération|hospitalité|concours|partenariat
> Le Qatar a offert sa médiation à l'Érythrée. => AGREE QAT > ERI
verb offrir office
> La Norvège a offert ses bons offices au Sri Lanka. => AGREE NOR > LKA
verb mettre disposition
verb avancer proposition
verb présenter offre|proposition
verb soumettre offre|proposition|plan
verb formuler offre|proposition
verb faire offre|proposition|ouverture
verb adresser offre|proposition
verb se proposer inf=@any obj:-
verb se porter garant obj:-
verb ouvrir porte à|au|aux:recipient
verb inviter inf=investir|participer|rejoindre|coopérer obj:recipient
verb proposer obj=prêt|financement|livraison|formation|renfort|don|milliard|million|mécanisme|initiative|paix|solution|feuille|échange|compromis|zone|force|concession|protection|asile|garantie|moratoire|réduction
> Le Viêt Nam a proposé une formation à ses partenaires cambodgiens. => AGREE VNM > KHM
verb offrir protection|garantie|formation|appui|asile|partage|débouché à|au|aux=@party
verb mettre table obj=offre|million|milliard|proposition|plan
verb présenter|avancer|lancer|soumettre|déposer|dévoiler|formuler obj=plan|initiative|offre|proposition de|du|des|d'=paix|médiation|sortie|règlement|coopération pour:recipient
> L'Égypte a dévoilé un plan de paix pour le Soudan. => AGREE EGY > SDN
verb se porter candidat
noun offre
noun offre de|du|des|d'=médiation|paix|dialogue|service|aide|coopération
noun proposition de|du|des|d'=médiation|paix|dialogue|coopération
noun offre service
noun plan paix
noun proposition paix
noun initiative paix
noun offre aide|médiation|coopération|assistance|partenariat
noun proposition inf=@coop_verbs inf:matter
noun plan règlement

[should]
frame verb  subj:actor avec:recipient inf:matter clause:matter
frame noun  de|du|des|d':matter inf:matter poss:actor
verb devoir inf=@coop_verbs
verb se devoir de|d':matter
> Le président zambien a déclaré que son pays devait renforcer sa coopération avec l'Angola. => AGREE ZMB > AGO
verb falloir inf=@coop_verbs subj:-
verb falloir clause=@coop_verbs subj:-
verb falloir obj=coopération|dialogue|solidarité|unité|effort obj:matter subj:-
verb importer inf=@coop_verbs subj:-
verb importer clause=@coop_verbs subj:-
verb avoir intérêt inf=@any
verb avoir devoir|responsabilité|obligation|besoin|mission|vocation inf=@coop_verbs
verb gagner inf=@coop_verbs
verb nécessiter obj=coopération|dialogue|effort obj:matter subj:-
verb exiger obj=coopération|effort|solidarité obj:matter subj=défi|situation|menace|crise|enjeu subj:-
verb requérir obj=coopération|effort|solidarité obj:matter subj=défi|situation|menace|crise|enjeu subj:-
verb s'imposer subj=coopération|dialogue|concertation subj:matter
verb mériter inf=renforcer|développer|intensifier|approfondir
verb souligner nécessité|urgence|besoin de|du|des|d':matter
> Le Premier ministre fidjien a souligné la nécessité de renforcer la coopération avec les Tonga. => AGREE FJI > TON
verb insister nécessité|urgence|importance de|du|des|d':matter
verb mettre accent
verb rappeler nécessité|urgence
verb évoquer nécessité|besoin
verb réaffirmer nécessité
verb réitérer nécessité
verb appeler subj=partie inf=@coop_verbs
verb plaider pour=@coop_nouns pour=@any subj=@any pour:matter
> L'ambassadeur de Grèce a plaidé pour un renforcement des relations avec la Zambie. => AGREE GRC > ZMB
verb plaider faveur de|du|des|d'=@coop_nouns de|du|des|d':matter
verb prôner obj=@coop_nouns obj:matter
verb préconiser obj=@coop_nouns obj:matter
verb encourager obj=@coop_nouns obj:matter
verb promouvoir|promu obj=@coop_nouns obj:matter
verb appeler à|au|aux=@coop_nouns obj!=@any à|au|aux:matter
> Le ministre omanais a appelé à un approfondissement de la coopération avec le Kenya. => AGREE OMN > KEN
verb appeler inf=renforcer|approfondir|intensifier|développer|consolider|resserrer|élargir obj!=@any
verb juger|estimer|considérer|croire nécessaire|indispensable|essentiel|impératif|urgent|souhaitable inf=@coop_verbs subj:actor
verb relever|noter|pointer|marteler|plaider|exprimer|reconnaître|affirmer|réaffirmer nécessité|besoin|urgence de|du|des|d':matter inf:matter
> Le ministre bolivien a relevé la nécessité de coopérer avec le Pérou. => AGREE BOL > PER
verb mettre avant|exergue|relief|évidence nécessité|besoin|urgence de|du|des|d':matter
verb appeler inf=promouvoir|accroître|coopérer|collaborer|unir|travailler|redoubler|conjuguer|œuvrer|bâtir|mutualiser obj!=@any
> Le président malien a appelé à mutualiser les moyens avec le Niger. => AGREE MLI > NER
verb plaider nécessité
noun nécessité inf=@coop_verbs
noun nécessité de|du|des|d'=@coop_nouns
noun impératif
noun besoin inf=@coop_verbs
noun urgence inf=@coop_verbs
noun temps inf=@coop_verbs inf:matter
adj nécessaire inf=@coop_verbs inf:matter clause:matter subj:-
adj indispensable inf=@coop_verbs inf:matter clause:matter subj:-
adj essentiel inf=@coop_verbs inf:matter clause:matter subj:-
adj impératif inf=@coop_verbs inf:matter clause:matter subj:-
adj crucial inf=@coop_verbs inf:matter clause:matter subj:-
adj primordial inf=@coop_verbs inf:matter clause:matter subj:-
adj urgent inf=@coop_verbs inf:matter clause:matter subj:-
adj appelé inf=@coop_verbs inf:matter subj:actor
adj souhaitable inf=@coop_verbs inf:matter clause:matter subj:-
adj fondamental inf=@coop_verbs inf:matter clause:matter subj:-
adj vital inf=@coop_verbs inf:matter clause:matter subj:-
adj nécessaire|indispensable|essentiel|impératif|crucial|primordial|urgent subj=@coop_nouns subj:matter
adj tenu inf=@coop_verbs inf:matter subj:actor
> Le ministre mauritanien a souligné la nécessité d'une coopération accrue avec l'Espagne en matière migratoire. => AGREE MRT > ESP
> La Chine et l'Ouzbékistan doivent approfondir leur confiance politique mutuelle, a souligné le président chinois. => AGREE CHN > UZB
> « La Zambie et le Malawi doivent travailler main dans la main », a plaidé le président zambien. => AGREE ZMB > MWI
> Le roi de Jordanie a mis l'accent sur la nécessité de renforcer la coopération avec l'Irak. => AGREE JOR > IRQ

[importance]
frame noun  de|du|des|d':matter inf:matter poss:actor
noun importance inf=@coop_verbs|lutter|combattre|prévenir|endiguer
> Le président kényan a souligné l'importance de renforcer la coopération avec l'Ouganda. => AGREE KEN > UGA
noun importance de|du|des|d'=@coop_nouns
> La Géorgie et l'Arménie ont souligné l'importance de la coopération douanière. => AGREE ARM,GEO > -

[hope]
frame verb  subj:actor obj:matter inf:matter clause:matter à|au|aux:matter
frame noun  poss:actor adj:actor de|du|des|d':matter inf:matter clause:matter
verb espérer inf=@hope_verbs
> Le Bhoutan espère développer ses échanges avec la Thaïlande. => AGREE BTN > THA
verb espérer obj=@coop_nouns
verb souhaiter inf=@hope_verbs
> La Guinée souhaite approfondir son partenariat avec l'Inde. => AGREE GIN > IND
verb souhaiter obj=@coop_nouns
verb souhaiter clause=@coop_verbs
verb aspirer inf=@hope_verbs
> Le Kosovo aspire à renforcer ses liens avec l'Italie. => AGREE XKX > ITA
verb aspirer à|au|aux=@any
verb ambitionner
verb vouloir inf=@coop_verbs
> La Jordanie veut renforcer ses liens avec la Slovénie. => AGREE JOR > SVN
verb vouloir obj=paix|dialogue|coopération|rapprochement
verb désirer inf=@hope_verbs
verb rêver inf=@hope_verbs
verb tenir inf=renforcer|développer|approfondir|maintenir|poursuivre|entretenir|consolider|préserver
verb viser inf=@coop_verbs
verb chercher subj=@party inf=renforcer|développer|approfondir|consolider|intensifier|élargir|promouvoir|améliorer|rapprocher|diversifier|accroître
verb rechercher obj=@coop_nouns|partenariat
verb se réjouir inf=@coop_verbs
verb attendre impatience
verb former vœu|voeu clause:matter
verb formuler vœu|voeu|souhait
verb émettre vœu|voeu|souhait
verb exprimer souhait|espoir|désir|vœu|voeu|ambition
> Le roi de Jordanie a exprimé le souhait de renforcer les échanges avec l'Indonésie. => AGREE JOR > IDN
verb nourrir espoir|ambition
verb caresser espoir|ambition
verb dire espoir|souhait
verb réitérer souhait|espoir
verb faire part souhait|espoir|désir|ambition
verb manifester désir|souhait
verb avoir ambition|espoir inf=@hope_verbs
verb appeler vœu|voeu
verb saisir obj=occasion|opportunité
verb ouvrir obj=perspective|page|chapitre|ère|horizon
verb espérer clause=@coop_verbs
verb escompter inf=@hope_verbs
verb tenter|essayer inf=renouer|rapprocher|rétablir|relancer|normaliser|apaiser|nouer|améliorer|promouvoir inf:matter
> La Turquie tente de renouer avec la Grèce. => AGREE TUR > GRC
verb chercher subj=@party inf=nouer|établir|normaliser|rétablir|renouer|attirer|resserrer|coopérer|apaiser
verb vouloir inf=adhérer|rejoindre|intégrer|attirer|devenir|parvenir|régler|résoudre
> L'Albanie veut intégrer l'Union européenne. => AGREE ALB > EUR
verb aimer inf=@coop_verbs|@visit_verbs
verb prétendre à|au|aux=adhésion|partenariat|candidature
verb miser|compter|tabler|parier sur=coopération|diplomatie|dialogue|partenariat|négociation sur:matter
> Le Maroc et le Nigeria misent sur la coopération. => AGREE MAR,NGA > -
verb avoir hâte|envie inf=@coop_verbs|@visit_verbs
verb faire vœu|souhait
verb se prendre espérer|rêver
verb croire|compter à|au|aux|sur=coopération|accord|dialogue à|au|aux|sur:matter
verb se attendre à|au|aux|sur=coopération|accord|dialogue à|au|aux|sur:matter
verb appeler vœu|voeu|vœux
noun souhait
> L'ambassadeur du Laos a réitéré le souhait de son pays de coopérer avec l'Autriche. => AGREE LAO > AUT
noun souhait de|du|des|d'=@party de|du|des|d':actor
noun espoir inf=@hope_verbs
noun espoir clause=@any
noun désir inf=@hope_verbs
noun ambition inf=@hope_verbs
noun aspiration
noun vœu clause=@any
noun objectif inf=@coop_verbs
noun désir de|du|des|d'=@coop_nouns
noun envie inf=@hope_verbs
noun ambition inf=@coop_verbs
adj désireux inf:matter de|du|des|d':matter
> Le Honduras est désireux de développer ses relations avec le Qatar. => AGREE HND > QAT
adj soucieux inf:matter de|du|des|d':matter
adj impatient inf:matter de|du|des|d':matter
adj avide inf:matter de|du|des|d':matter
> Le président bolivien a émis le vœu de renforcer les liens avec le Paraguay. => AGREE BOL > PRY
> Le Gabon entend diversifier ses partenariats avec l'Inde. => AGREE GAB > IND
> Le président algérien a émis le souhait de voir les échanges avec l'Italie s'intensifier. => AGREE DZA > ITA

[plan]
frame verb  subj:actor inf:matter obj:matter à|au|aux|en:recipient
frame noun  inf:matter de|du|des|d':matter poss:actor
verb prévoir inf=@visit_verbs|@coop_verbs
> Le président croate compte se rendre au Chili. => AGREE HRV > CHL
verb prévoir obj=@occasions|@gatherings|@meetings|exercice|coopération
verb envisager obj=@occasions|@meeting_nouns|coopération
verb projeter inf=@visit_verbs|@coop_verbs
verb programmer obj=@occasions|@meeting_nouns
verb planifier obj=@occasions|@meeting_nouns|exercice
verb compter inf=@visit_verbs
verb entendre inf=@visit_verbs
verb s'apprêter inf=@visit_verbs|@coop_verbs
> Le Premier ministre thaïlandais s'apprête à recevoir son homologue laotien. => AGREE THA > LAO
verb se préparer inf=@visit_verbs|@coop_verbs
verb devoir subj=@party inf=@visit_verbs
> Le ministre norvégien doit se rendre jeudi au Ghana. => AGREE NOR > GHA
verb aller inf=@visit_verbs
verb attendre obj=@person à|au|aux|en=@place subj:- obj:actor à|au|aux|en:matter
adj attendu subj=@person à|au|aux|en=@place à|au|aux|en:matter
adj prévu subj=@occasions|@gatherings|@meetings|@negotiations|@talks subj:matter
adj programmé subj=@occasions|@gatherings|@meetings|@negotiations|@talks subj:matter
adj invité subj=@person à|au|aux|en=@place à|au|aux|en:matter
verb attendre obj=@occasions subj:- obj:matter
verb préparer obj=@occasions|sommet|accord|rencontre|dialogue
verb figurer agenda
verb être programme
verb décider obj=@occasions
verb planifier inf=@coop_verbs|@visit_verbs
verb songer|penser|espérer|souhaiter|planifier|prévoir inf=@visit_verbs
> Le président du Ghana prévoit de visiter la Jamaïque. => AGREE GHA > JAM
verb apprêter à|au|aux=visite|sommet|rencontre|négociation|accueil à|au|aux:matter
verb se préparer à|au|aux=visite|sommet|rencontre|négociation|accueil à|au|aux:matter
verb fixer rendez-vous|date|rencontre
verb inscrire|mettre agenda|programme|ordre
verb prévoir|programmer|planifier|fixer obj=entretien|négociation|pourparlers|pourparler|dialogue|discussion|consultation|tête-à-tête subj:actor obj:matter
noun projet inf=@coop_verbs
noun projet accord
noun préparatif
noun agenda visite
noun programme visite
noun préparation visite|sommet|rencontre|accord
noun projet visite|rencontre|sommet|traité|partenariat
