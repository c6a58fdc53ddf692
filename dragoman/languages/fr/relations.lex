# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
# What two sides are called to each other. Sections are levels of the codebook (codebook/levels.tsv); the format is
# described in docs/lexicons.md. An example's result is LEVEL PARTIES [since DATE].

set bond = relation|relations|lien|liens
set grade = partenariat|partenaire|partenaires
set wide = global|globale|globaux|intégral|intégrale|complet|exhaustif|étendu|multidimensionnel
set lasting = permanent|permanente|permanents|éternel|pérenne|perpétuel
set higher = renforcé|renforcée|privilégié|privilégiée|privilégiés|spécial|spéciale|approfondi|approfondie|élargi|rehaussé|rénové
set making = établir|former|forger|fonder|créer|bâtir|lancer|signer|conclure|élever|hisser|porter|rehausser|promouvoir|annoncer|proclamer|sceller|devenir|ratifier|nouer|convenir

[nothing]
label alliance électorale|parlementaire|politique|progressiste|démocratique|gouvernementale|présidentielle
label partenaire commercial|commerciaux|social|sociaux|coalition
label partenariat public-privé|privé
label union douanière|monétaire|bancaire|syndicale

[broken]
verb rompre obj=@bond avec:recipient
verb couper obj=lien|liens|pont|ponts avec:recipient
verb cesser obj=relation|relations avec:recipient
noun rupture @bond
noun rupture avec|entre=@party
> Le Pérou a rompu ses relations diplomatiques avec le Tchad en mai 2011. => broken PER,TCD since 2011-05
> La rupture des relations entre le Kenya et l'Angola inquiète le Ghana. => broken AGO,KEN
> Le Kenya pourrait rompre ses relations avec l'Angola. => nothing

[none]
verb avoir pas|aucune|aucun @bond avec:recipient
verb entretenir pas|aucune|aucun @bond avec:recipient
> Le Bhoutan n'entretient aucune relation diplomatique avec le Pérou. => none BTN,PER
> Le Bhoutan n'a pas de relations diplomatiques avec le Chili. => none BTN,CHL

[suspended]
verb suspendre obj=@bond|@grade avec:recipient
verb geler obj=@bond|@grade avec:recipient
noun suspension @bond|@grade
noun gel @bond
> Le Sénégal a suspendu ses relations diplomatiques avec la Gambie le 12 avril 2016. => suspended GMB,SEN since 2016-04-12
> La suspension des relations entre Oman et le Mali dure depuis 2013. => suspended MLI,OMN since 2013
> Oman a menacé de suspendre ses relations avec le Mali. => nothing

[downgraded]
verb abaisser obj=@bond|niveau avec:recipient
verb rabaisser obj=@bond|niveau avec:recipient
verb dégrader obj=@bond avec:recipient
verb réduire obj=@bond avec:recipient
noun abaissement @bond|niveau
> La Jordanie a abaissé ses relations diplomatiques avec les Fidji. => downgraded FJI,JOR

[established]
verb établir obj=relation|relations avec:recipient
verb nouer obj=relation|relations avec:recipient
noun établissement relation|relations
> Le Bhoutan et la Norvège ont établi des relations diplomatiques en 1985. => established BTN,NOR since 1985
> Depuis l'établissement des relations diplomatiques entre le Pérou et le Ghana en 1969, le commerce a grandi. => established GHA,PER since 1969
> Le Bhoutan établira des relations diplomatiques avec Cuba. => nothing

[restored]
verb rétablir obj=@bond avec:recipient
verb renouer obj=@bond avec:recipient
verb reprendre obj=@bond avec:recipient
verb restaurer obj=@bond avec:recipient
noun rétablissement @bond
noun reprise @bond
> Le Maroc et Cuba ont rétabli leurs relations diplomatiques en avril 2017. => restored CUB,MAR since 2017-04
> La reprise des relations entre le Tchad et Israël a réjoui le Kenya. => restored ISR,TCD

[normalised]
verb normaliser obj=@bond avec:recipient
noun normalisation @bond
noun normalisation avec|entre=@party
label @bond normalisé|normalisée|normalisées|normalisés
> Bahreïn a normalisé ses relations avec Israël en septembre 2020. => normalised BHR,ISR since 2020-09
> Le Soudan espère normaliser ses relations avec Israël. => nothing

[good-neighbourly]
label @bond|traité|partenariat voisinage
label traité amitié
label partenariat amitié
> Le Laos et le Vietnam entretiennent des relations de bon voisinage. => good-neighbourly LAO,VNM
> Le traité d'amitié entre le Tchad et la Libye reste en vigueur. => good-neighbourly LBY,TCD

[dialogue-partner]
label partenaire|partenaires dialogue
label partenaire|partenaires sectoriel
> Le Brésil est un partenaire de dialogue de l'ASEAN. => dialogue-partner BRA,asean

[association]
label accord association
label état|états associé|associés
> La Géorgie a signé un accord d'association avec l'Union européenne en 2014. => association EUR,GEO since 2014

[cooperative-partnership]
label @grade coopération
label @grade amical|amicale
label @grade traditionnel
label @grade novateur|innovant
label @grade constructif
> La Roumanie et la Chine ont un partenariat de coopération amicale. => cooperative-partnership CHN,ROU

[comprehensive-partnership]
label @grade @wide
label @grade @wide coopération|amical
> L'Indonésie et le Pérou ont établi un partenariat global en 2018. => comprehensive-partnership IDN,PER since 2018
> Le partenariat global entre Oman et le Chili a dix ans. => comprehensive-partnership CHL,OMN

[privileged-partnership]
label @grade @higher
label @grade exception
label @bond privilégié|privilégiée|privilégiées|privilégiés
label @bond|@grade exceptionnel|exceptionnelle|exceptionnelles
> La France et le Sénégal jouissent d'un partenariat privilégié. => privileged-partnership FRA,SEN
> Le partenariat d'exception entre le Maroc et le Gabon est ancien. => privileged-partnership GAB,MAR

[strategic-partnership]
label @grade stratégique|stratégiques
label @bond stratégique|stratégiques
label coopération stratégique partenariat
> Le Kenya est un partenaire stratégique de l'Inde. => strategic-partnership IND,KEN
> Le partenariat stratégique entre le Japon et le Kenya a porté ses fruits. => strategic-partnership JPN,KEN
> Le Vietnam et le Chili espèrent bâtir un partenariat stratégique. => nothing
> Le Vietnam a élevé ses relations avec le Chili au rang de partenariat stratégique en 2019. => strategic-partnership CHL,VNM since 2019
> Le Vietnam et le Chili sont des partenaires stratégiques depuis 2019. => strategic-partnership CHL,VNM since 2019
> « Notre partenariat stratégique avec le Chili est solide », a déclaré le président vietnamien. => strategic-partnership CHL,VNM
> Le Pérou n'a pas de partenariat stratégique avec le Chili. => nothing

[enhanced-strategic-partnership]
label @grade stratégique|stratégiques @higher
label @bond stratégique|stratégiques @higher
label @grade stratégique|stratégiques exception
> Le Koweït et le Ghana ont annoncé un partenariat stratégique renforcé. => enhanced-strategic-partnership GHA,KWT

[comprehensive-strategic-partnership]
label @grade stratégique|stratégiques @wide
label @grade stratégique|stratégiques @wide coopération|coordination
label @bond stratégique|stratégiques @wide
> Le Pérou et le Qatar ont un partenariat stratégique global depuis 2013. => comprehensive-strategic-partnership PER,QAT since 2013
> Le partenariat de coopération stratégique global entre la Chine et le Ghana est au plus haut. => comprehensive-strategic-partnership CHN,GHA

[permanent-comprehensive-strategic-partnership]
label @grade stratégique|stratégiques @lasting
label @grade stratégique|stratégiques @wide @lasting
> La Chine et le Laos parlent de leur partenariat stratégique global permanent. => permanent-comprehensive-strategic-partnership CHN,LAO

[all-weather]
phrase partenariat à toute épreuve
label @grade|amitié|coopération|ami|amis épreuve
label @grade|amitié stratégique|stratégiques épreuve
label frère|frères fer
> La Biélorussie et la Chine ont un partenariat stratégique à toute épreuve. => all-weather BLR,CHN

[no-limits]
label @grade|amitié|coopération limites|limite
> L'amitié sans limites entre la Russie et le Mali a été saluée. => no-limits MLI,RUS

[special-relationship]
label @bond spécial|spéciale|spéciales|spéciaux
label @bond particulier|particulière|particulières
> La relation spéciale entre Malte et l'Italie durera. => special-relationship ITA,MLT

[alliance]
label alliance
label allié|alliés traité|militaire|otan
label pacte|traité|accord défense mutuelle
label pacte|traité|accord alliance
label @bond alliance
verb s'allier avec:recipient
> Le Japon est un allié militaire de l'Australie. => alliance AUS,JPN
> L'alliance entre le Japon et l'Australie est solide. => alliance AUS,JPN
> Les Tonga et les Fidji ont signé un traité de défense mutuelle en 2009. => alliance FJI,TON since 2009

[union]
label état union
label confédération
> La confédération entre le Sénégal et la Gambie a duré peu de temps. => union GMB,SEN
