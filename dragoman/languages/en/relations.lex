# SPDX-FileCopyrightText: 2026 Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
# What two sides are called to each other. Sections are levels of the codebook (codebook/levels.tsv); the format is
# described in docs/lexicons.md. An example's result is LEVEL PARTIES [since DATE].

set bond = relation|relations|tie|ties|relationship|link|links
set grade = partnership|partner|partners
set wide = comprehensive|all-round|all-around|all-encompassing|full-fledged|wide-ranging|broad
set lasting = permanent|eternal|everlasting|perpetual|long-lasting
set higher = enhanced|privileged|special|reinforced|deepened|upgraded|elevated|extended
set resume = restore|resume|re-establish|reestablish|renew|reopen
set making = establish|form|forge|found|create|build|launch|sign|conclude|elevate|upgrade|raise|lift|promote|announce|proclaim|declare|seal|enter|become|ratify|set|agree

[nothing]
label alliance progressive|democratic|opposition|electoral|ruling|parliamentary|political|coalition
label partner trading|coalition|sexual|junior|business
label partnership public-private|private|law|business
label union customs|trade|credit|monetary|banking

[broken]
verb cut off @bond with:recipient
verb cut obj=@bond with:recipient
verb break off @bond with:recipient
verb break obj=@bond with:recipient
verb sever obj=@bond with:recipient
verb end obj=relation|relations with:recipient
verb terminate obj=relation|relations with:recipient
noun rupture of=@bond
noun severance of=@bond
noun break in=@bond
phrase broken @bond
> Peru severed diplomatic relations with Chad in May 2011. => broken PER,TCD since 2011-05
> Qatar cut ties with Niger. => broken NER,QAT
> Kenya and Angola broke off diplomatic relations on 3 June 2014. => broken AGO,KEN since 2014-06-03
> Kenya may sever ties with Angola. => nothing

[none]
verb have no|any @bond with:recipient
verb maintain no|any @bond with:recipient
> Bhutan has no diplomatic relations with Peru. => none BTN,PER
> Bhutan does not maintain any diplomatic relations with Chile. => none BTN,CHL

[suspended]
verb suspend obj=@bond|@grade with:recipient
verb freeze obj=@bond|@grade with:recipient
verb put on=hold obj=@bond|@grade with:recipient
noun suspension of=@bond|@grade
noun freeze of|in=@bond
> Senegal suspended diplomatic relations with Gambia on 12 April 2016. => suspended GMB,SEN since 2016-04-12
> Relations between Oman and Mali were suspended in 2013. => suspended MLI,OMN since 2013
> Oman threatened to suspend relations with Mali. => nothing

[downgraded]
verb downgrade obj=@bond with:recipient
verb lower obj=@bond with:recipient
verb scale back|down obj=@bond with:recipient
noun downgrading of=@bond
> Jordan downgraded its diplomatic ties with Fiji. => downgraded FJI,JOR
> Fiji downgraded relations with Jordan in 2018. => downgraded FJI,JOR since 2018

[established]
verb establish obj=relation|relations|tie|ties with:recipient
verb open obj=relation|relations with:recipient
verb enter into obj=relation|relations with:recipient
noun establishment of=relation|relations|tie|ties
> Bhutan and Norway established diplomatic relations in 1985. => established BTN,NOR since 1985
> Since the establishment of diplomatic relations between Peru and Ghana in 1969, trade has grown. => established GHA,PER since 1969
> Bhutan will establish diplomatic relations with Cuba. => nothing

[restored]
verb @resume obj=@bond with:recipient
noun restoration of=@bond
noun resumption of=@bond
noun re-establishment of=@bond
> Morocco and Cuba restored diplomatic relations in April 2017. => restored CUB,MAR since 2017-04
> The resumption of relations between Chad and Israel pleased Kenya. => restored ISR,TCD

[normalised]
verb normalise|normalize obj=@bond with:recipient
adj normalised|normalized
noun normalisation|normalization of=@bond
noun normalisation|normalization with|between=@party
label @bond normalised|normalized
> Bahrain normalised its relations with Israel in September 2020. => normalised BHR,ISR since 2020-09
> Sudan hopes to normalise relations with Israel. => nothing

[good-neighbourly]
label @bond|friendship|partnership|cooperation good-neighbourly|good-neighborly|neighbourly|neighborly
label treaty friendship
label relation|relations|treaty good-neighbourliness|good-neighborliness|neighbourliness|neighborliness
> Laos and Vietnam maintain good-neighbourly relations. => good-neighbourly LAO,VNM
> The treaty of friendship between Chad and Libya is still in force. => good-neighbourly LBY,TCD

[dialogue-partner]
label partner|partners dialogue
label partner|partners sectoral
> Brazil is a sectoral dialogue partner of ASEAN. => dialogue-partner BRA,asean

[association]
label agreement association
label state|states associated
> Georgia signed an association agreement with the European Union in 2014. => association EUR,GEO since 2014

[cooperative-partnership]
label @grade cooperative
label @grade cooperation
label @grade friendly
label @grade traditional
label @grade innovative
label @grade constructive
label @grade development
label partnership friendship
> Romania and China have a friendly cooperative partnership. => cooperative-partnership CHN,ROU

[comprehensive-partnership]
label @grade @wide
label @grade @wide cooperative|cooperation|friendly
> Indonesia and Peru established a comprehensive partnership in 2018. => comprehensive-partnership IDN,PER since 2018
> The comprehensive partnership between Oman and Chile is now ten years old. => comprehensive-partnership CHL,OMN

[privileged-partnership]
label @grade @higher|exceptional|unique
label @bond privileged|exceptional
> France and Senegal enjoy a privileged partnership. => privileged-partnership FRA,SEN

[strategic-partnership]
label @grade strategic
label @grade strategic global
label relationship strategic
label @bond strategic
label cooperation strategic partnership
> Kenya is a strategic partner of India. => strategic-partnership IND,KEN
> The strategic partnership between Japan and Kenya has borne fruit. => strategic-partnership JPN,KEN
> Kenya's strategic partnership with Japan dates from 2010, the minister said. => strategic-partnership JPN,KEN since 2010
> Vietnam and Chile hope to build a strategic partnership. => nothing
> Vietnam upgraded its relations with Chile to a strategic partnership in 2019. => strategic-partnership CHL,VNM since 2019
> Vietnam and Chile have been strategic partners since 2019. => strategic-partnership CHL,VNM since 2019
> "Our strategic partnership with Chile is strong," the Vietnamese president said. => strategic-partnership CHL,VNM
> Peru has no strategic partnership with Chile. => nothing

[enhanced-strategic-partnership]
label @grade strategic @higher
label @grade strategic cooperative
label @bond strategic @higher
> Kuwait and Ghana announced an enhanced strategic partnership. => enhanced-strategic-partnership GHA,KWT
> The special and privileged strategic partnership between Russia and India has grown. => enhanced-strategic-partnership IND,RUS

[comprehensive-strategic-partnership]
label @grade strategic @wide
label @grade strategic @wide cooperative|cooperation|coordination
label @bond strategic @wide
> Peru and Qatar have had a comprehensive strategic partnership since 2013. => comprehensive-strategic-partnership PER,QAT since 2013
> The comprehensive strategic partnership of coordination between China and Ghana is at its best. => comprehensive-strategic-partnership CHN,GHA
> Mongolia and China elevated ties to a comprehensive strategic partnership for a new era. => comprehensive-strategic-partnership CHN,MNG

[permanent-comprehensive-strategic-partnership]
label @grade strategic @lasting
label @grade strategic @wide @lasting
> China and Laos speak of their permanent comprehensive strategic partnership. => permanent-comprehensive-strategic-partnership CHN,LAO

[all-weather]
label @grade|friendship|cooperation|friend|friends|@bond all-weather
label @grade all-weather strategic
label @grade all-weather strategic @wide|cooperative
label brother|brothers|brotherhood iron
> Belarus and China have an all-weather comprehensive strategic partnership. => all-weather BLR,CHN

[no-limits]
label @grade|friendship|cooperation no-limits
label @grade|friendship|cooperation without limit|limits
label @grade|friendship|cooperation limitless|boundless|unlimited
> The no-limits partnership between Russia and Mali was praised. => no-limits MLI,RUS

[special-relationship]
label relationship|relation|relations special
> The special relationship between Malta and Italy will endure. => special-relationship ITA,MLT

[alliance]
label alliance
label ally|allies treaty|formal|nato|non-nato|military
label pact|treaty|agreement defence|defense mutual
label pact|treaty|agreement alliance
label partnership strategic alliance
label relation|relations allied
label relation|relations alliance
verb ally with:recipient
> Japan is a treaty ally of Australia. => alliance AUS,JPN
> The alliance between Japan and Australia is solid. => alliance AUS,JPN
> Tonga and Fiji signed a mutual defence treaty in 2009. => alliance FJI,TON since 2009

[union]
label state|states union
label confederation
> The union state of Russia and Belarus will have a common market. => union BLR,RUS
