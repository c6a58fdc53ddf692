# SPDX-FileCopyrightText: Dragoman contributors
# SPDX-License-Identifier: Apache-2.0
"""Build ``dragoman/registry/places.tsv``: cities of 50,000 inhabitants or more, and all capitals.

The table of cities is GeoNames' (CC BY 4.0); the French exonyms below are ours.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import re
import sys
import unicodedata
from pathlib import Path

OUTPUT = Path(__file__).resolve().parent.parent / "dragoman" / "registry" / "places.tsv"

HEADER = """\
# SPDX-FileCopyrightText: GeoNames (https://www.geonames.org) and Dragoman contributors
# SPDX-License-Identifier: CC-BY-4.0
# Cities of 50,000 inhabitants or more, and all capitals. Written by scripts/build_places.py; do not edit by hand.
# Source: GeoNames, CC BY 4.0; changed: alternate names cut down to forms met in French and English text, French
# exonyms added. id: GeoNames id. name: English name. names: other forms, parted by "|". iso3: ISO 3166-1 alpha-3.
# lat, lon: degrees, WGS 84. population: inhabitants. capital_of: ISO 3166-1 alpha-3, empty where no capital.
"""
COLUMNS = ("id", "name", "names", "iso3", "lat", "lon", "population", "capital_of")

# States and territories whose code cannot be read off the capitals in the table.
EXTRA_CODES = {
    "AS": "ASM", "AW": "ABW", "AX": "ALA", "BM": "BMU", "CW": "CUW", "EH": "ESH", "GF": "GUF", "GG": "GGY", "GI": "GIB",
    "GP": "GLP", "GU": "GUM", "HK": "HKG", "IL": "ISR", "IM": "IMN", "JE": "JEY", "KY": "CYM", "MO": "MAC", "MQ": "MTQ",
    "NC": "NCL", "PF": "PYF", "PR": "PRI", "PS": "PSE", "RE": "REU", "TW": "TWN", "VI": "VIR", "XK": "XKX", "YT": "MYT",
}  # fmt: skip

# English name in the table, country: French form or forms, and English ones that the table lacks.
EXONYMS = """
London GB=Londres;Edinburgh GB=Édimbourg|Edimbourg;Geneva CH=Genève|Geneve;Basel CH=Bâle;Bern CH=Berne
Zürich CH=Zurich;Sankt Gallen CH=Saint-Gall;Köln DE=Cologne
Frankfurt am Main DE=Francfort|Frankfurt|Francfort-sur-le-Main;Munich DE=Munich;Hamburg DE=Hambourg
Nuremberg DE=Nuremberg;Dresden DE=Dresde;Aachen DE=Aix-la-Chapelle;Trier DE=Trèves;Bremen DE=Brême
Hannover DE=Hanovre|Hanover;Mainz DE=Mayence;Freiburg DE=Fribourg-en-Brisgau;Regensburg DE=Ratisbonne
Göttingen DE=Göttingue;Rome IT=Rome|Roma;Milan IT=Milan;Turin IT=Turin;Venice IT=Venise;Genoa IT=Gênes
Naples IT=Naples;Bologna IT=Bologne;Padua IT=Padoue|Padova;Siena IT=Sienne;Pisa IT=Pise;Trento IT=Trente
Bolzano IT=Bolzano;Siracusa IT=Syracuse;Palermo IT=Palerme;Livorno IT=Livourne;Vatican City VA=Cité du Vatican|Vatican
Brussels BE=Bruxelles;Antwerp BE=Anvers|Antwerpen;Gent BE=Gand|Ghent;Brugge BE=Bruges;Leuven BE=Louvain;Liège BE=Liège
Mechelen BE=Malines;Kortrijk BE=Courtrai;Namur BE=Namur;The Hague NL=La Haye;Copenhagen DK=Copenhague
Gothenburg SE=Göteborg;Warsaw PL=Varsovie;Kraków PL=Cracovie|Krakow;Gdańsk PL=Gdansk|Dantzig;Wrocław PL=Wroclaw
Łódź PL=Lodz;Poznań PL=Poznan;Rzeszów PL=Rzeszow;Prague CZ=Prague;Vienna AT=Vienne;Salzburg AT=Salzbourg
Bratislava SK=Bratislava;Bucharest RO=Bucarest;Timişoara RO=Timisoara;Iaşi RO=Iasi;Sofia BG=Sofia;Belgrade RS=Belgrade
Sarajevo BA=Sarajevo;Mostar BA=Mostar;Skopje MK=Skopje;Pristina XK=Pristina|Prishtina;Tirana AL=Tirana
Athens GR=Athènes;Thessaloníki GR=Salonique|Thessalonique|Thessaloniki;Piraeus GR=Le Pirée;Nicosia CY=Nicosie
Limassol CY=Limassol;Valletta MT=La Valette;Lisbon PT=Lisbonne;Porto PT=Porto;Barcelona ES=Barcelone
Sevilla ES=Séville|Seville;Valencia ES=Valence;Córdoba ES=Cordoue|Cordoba;Zaragoza ES=Saragosse|Saragossa
Málaga ES=Malaga;Granada ES=Grenade;Cadiz ES=Cadix;Moscow RU=Moscou
Saint Petersburg RU=Saint-Pétersbourg|St Petersburg|St. Petersburg|Saint-Petersbourg;Kazan RU=Kazan|Kazan'
Sochi RU=Sotchi;Yekaterinburg RU=Iekaterinbourg|Ekaterinbourg|Ekaterinburg;Kaliningrad RU=Kaliningrad;Grozny RU=Grozny
Kursk RU=Koursk;Ufa RU=Oufa;Irkutsk RU=Irkoutsk;Murmansk RU=Mourmansk;Rostov-on-Don RU=Rostov-sur-le-Don|Rostov
Krasnoyarsk RU=Krasnoïarsk;Bryansk RU=Briansk;Khabarovsk RU=Khabarovsk;Kyiv UA=Kiev|Kyiv;Kharkiv UA=Kharkiv|Kharkov
Odesa UA=Odessa|Odesa;Lviv UA=Lviv|Lvov;Donetsk UA=Donetsk;Luhansk UA=Lougansk|Louhansk;Mariupol UA=Marioupol
Kherson UA=Kherson;Zaporizhzhya UA=Zaporijjia|Zaporizhzhia|Zaporijia;Dnipro UA=Dnipro;Mykolayiv UA=Mykolaïv|Mykolaiv
Chernihiv UA=Tchernihiv|Tchernigov;Bakhmut UA=Bakhmout;Sumy UA=Soumy;Pokrovsk UA=Pokrovsk
Sevastopol UA=Sébastopol|Sevastopol;Simferopol UA=Simferopol;Kerch UA=Kertch;Yalta UA=Yalta|Ialta
Kramatorsk UA=Kramatorsk;Brest BY=Brest-Litovsk;Chisinau MD=Chisinau|Kichinev|Kichinau;Tbilisi GE=Tbilissi
Sokhumi GE=Soukhoumi;Batumi GE=Batoumi;Yerevan AM=Erevan;Baku AZ=Bakou;Ganja AZ=Gandja
Astana KZ=Nour-Soultan|Nur-Sultan|Noursoultan|Nursultan;Almaty KZ=Almaty|Alma-Ata;Aktau KZ=Aktaou;Shymkent KZ=Chymkent
Karagandy KZ=Karaganda;Tashkent UZ=Tachkent;Samarkand UZ=Samarcande|Samarkand;Bukhara UZ=Boukhara;Bishkek KG=Bichkek
Osh KG=Och;Dushanbe TJ=Douchanbé|Douchanbe;Ashgabat TM=Achgabat|Achkhabad;Istanbul TR=Istamboul|Istanbul
İzmir TR=Izmir|Smyrne;Diyarbakır TR=Diyarbakir;Aleppo SY=Alep;Damascus SY=Damas;Latakia SY=Lattaquié
Ar Raqqah SY=Raqqa|Raqa;Beirut LB=Beyrouth;Sidon LB=Saïda;Tyre LB=Tyr;Jerusalem IL=Jérusalem
Tel Aviv IL=Tel-Aviv|Tel Aviv;Haifa IL=Haïfa;Ashdod IL=Ashdod;Beersheba IL=Beersheva|Beer-Sheva;Gaza PS=Gaza City
Rafaḩ PS=Rafah;Hebron PS=Hébron;Nablus PS=Naplouse;Khān Yūnis PS=Khan Younès|Khan Younis|Khan Yunis
East Jerusalem PS=Jérusalem-Est;Baghdad IQ=Bagdad;Mosul IQ=Mossoul;Basrah IQ=Bassora|Basra|Bassorah;Kirkuk IQ=Kirkouk
Erbil IQ=Erbil;Sulaymaniyah IQ=Souleimaniyeh|Souleimanieh;Najaf IQ=Nadjaf;Karbala IQ=Kerbala
Al Fallūjah IQ=Falloujah|Fallujah;Tehran IR=Téhéran;Isfahan IR=Ispahan;Qom IR=Qom;Mashhad IR=Machhad;Shiraz IR=Chiraz
Bandar Abbas IR=Bandar Abbas;Bushehr IR=Bouchehr;Kabul AF=Kaboul;Kandahār AF=Kandahar;Herāt AF=Hérat|Herat
Jalālābād AF=Jalalabad;Mazār-e Sharīf AF=Mazar-e-Charif|Mazar-i-Sharif;New Delhi IN=New Delhi;Mumbai IN=Bombay
Kolkata IN=Calcutta;Chennai IN=Madras;Bengaluru IN=Bangalore;Dhaka BD=Dacca;Kathmandu NP=Katmandou;Thimphu BT=Thimphou
Beijing CN=Pékin|Peking;Shanghai CN=Shanghaï;Guangzhou CN=Canton;Nanjing CN=Nankin;Tianjin CN=Tientsin
Lhasa CN=Lhassa;Ürümqi CN=Urumqi|Ouroumtsi;Kashgar CN=Kachgar;Xi’an CN=Xian|Xi'an;Hong Kong HK=Hongkong|Hong-Kong
Macau MO=Macao;Taipei TW=Taïpei|Taipeh;Ulan Bator MN=Oulan-Bator|Ulaanbaatar;Seoul KR=Séoul;Busan KR=Pusan
Hanoi VN=Hanoï;Da Nang VN=Danang;Ho Chi Minh City VN=Hô Chi Minh-Ville|Saïgon|Saigon|Hô-Chi-Minh-Ville
Phnom Penh KH=Phnom-Penh;Vientiane LA=Vientiane;Yangon MM=Rangoun|Rangoon;Nay Pyi Taw MM=Naypyidaw|Naypyitaw
Singapore SG=Singapour;Jakarta ID=Djakarta;Bandung ID=Bandoung;Manila PH=Manille;Riyadh SA=Riyad|Ryad
Jeddah SA=Djeddah|Djedda;Makkah SA=La Mecque|Mecca|la Mecque;Madinah SA=Médine|Medina
Abu Dhabi AE=Abou Dabi|Abou Dhabi;Dubai AE=Dubaï|Doubaï;Kuwait City KW=Koweït-Ville|Koweït City;Muscat OM=Mascate
Sanaa YE=Sanaa|Sana'a|Sanaa;Al Ḩudaydah YE=Hodeïda|Hodeida;Cairo EG=Le Caire;Alexandria EG=Alexandrie
Port Said EG=Port-Saïd;Tripoli LY=Tripoli;Misratah LY=Misrata;Sirte LY=Syrte;Algiers DZ=Alger;Marrakesh MA=Marrakech
Tangier MA=Tanger;Laayoune EH=Laâyoune|El-Ayoun;Omdurman SD=Omdourman;Port Sudan SD=Port-Soudan
El Fasher SD=El-Facher|El Facher;Juba SS=Djouba;Addis Ababa ET=Addis-Abeba|Addis Abeba
Mek'ele ET=Mekele|Mékélé|Mekelle;Djibouti DJ=Djibouti-Ville;Mogadishu SO=Mogadiscio;Hargeysa SO=Hargeisa
Dar es Salaam TZ=Dar es-Salaam|Dar-es-Salaam;Yaoundé CM=Yaounde;N'Djamena TD=Ndjamena|N’Djamena;Timbuktu ML=Tombouctou
Lomé TG=Lome;Antananarivo MG=Tananarive;Cape Town ZA=Le Cap;Port Louis MU=Port-Louis
Washington US=Washington D.C.|Washington DC|Washington, D.C.;New York City US=New York|New-York
Philadelphia US=Philadelphie;New Orleans US=La Nouvelle-Orléans;Montréal CA=Montreal;Québec CA=Quebec City
Mexico City MX=Mexico;Havana CU=La Havane;Santo Domingo DO=Saint-Domingue;Guatemala City GT=Guatemala Ciudad
Bogotá CO=Bogota;Brasília BR=Brasilia;São Paulo BR=Sao Paulo;Rio de Janeiro BR=Rio;Belém BR=Belem;Asunción PY=Asuncion
Santiago CL=Santiago du Chili;Nouméa NC=Noumea;Luxembourg LU=Luxembourg-Ville|Luxembourg City;Marseille FR=Marseilles
Lyon FR=Lyons;Strasbourg FR=Strasburg;Reykjavík IS=Reykjavik;Dunkirk FR=Dunkerque;Male MV=Malé
"""

# Words of French and English text, and given names, that an alternate name must not be.
_COMMON = """
about after alba alma alexander alexandre alexandria andre anna anne antonio april arabia arthur austin band base bell
benjamin bernard best boca book boston bran camp carmel carmen carol central cesar champ charles charlotte china
christina city claire clara clement clinton come concord coral corona court cruz dale daniel david december delta denis
diana domingo dora east edison edward elena elisabeth elizabeth emma enterprise eugene eva fatima felix fernando fine
florence force forest fort france francis francisco franklin garden general george georges georgia gloria grace grand
grant great green hall hassan heart helena henry high hope hospital ibrahim independence irene isabel isabella ivan
jackson jacob james january javier jean john jordan jose joseph juan juliette junction june karim khalid king lake
laura lawrence liberty lincoln long lord louis lucia luis lune main manuel march maria marie marina mark mars martin
mary mayo mercedes michael mobile monte montana moon mont mount musa nancy nature neuf nord north norma omar orange
order park paul pearl pedro peter pierre place plate plaza point porte prince providence queen rafael ramon real reading
riviere robert rock roger roma rosa rose ruth said salem salma salvador sandy sara sarah school sharon simon sofia
sophia south spring square star state station stella stone summit sunrise sure teresa terre thomas three tour tours
town union usman valley veronica victor victoria viktor ville vincent virginia vista vladimir walker water west white
william wilson yusuf
paris london mexico france canada israel georgia niger chad mali
"""
COMMON = frozenset(_COMMON.split())
# Cities, none a capital, whose name is a frequent word of French or English text: read as the word.
_WORDS = """
cela celle date enterprise forest independence man mari mission mobile most normal reading russe sale se seul sur
surprise union
"""
WORDS = frozenset(_WORDS.split())

# Letters of French, English and the press's usual transliterations; other Latin letters mark forms of languages that
# neither prints (Vietnamese tones, Baltic and Turkic spellings).
_PRESS = re.compile(r"[A-ZÀÂÇÉÈÊËÎÏÔÖÛÜ][A-Za-zÀÂÇÉÈÊËÎÏÔÖÛÜàâçéèêëîïôöûüœ'’ .\-]{3,}")


def fold(text: str) -> str:
    """Lower-case letters of ``text`` without accents, spaces or signs."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if char.isalnum())


def parse_exonyms(text: str) -> dict[tuple[str, str], list[str]]:
    """Forms by (name in the GeoNames table, ISO 3166-1 alpha-2)."""
    table: dict[tuple[str, str], list[str]] = {}
    for entry in text.replace("\n", ";").split(";"):
        if entry:
            key, forms = entry.split("=")
            name, code = key.rsplit(" ", 1)
            table[name, code] = [form for form in forms.split("|") if form]
    return table


def keep_form(form: str, name: str, largest: dict[str, int], population: int) -> bool:
    """Whether an alternate name is one that a French or English text may print, and means this city."""
    if not _PRESS.fullmatch(form) or form == name or form.casefold() in COMMON or form.isupper():
        return False
    plain = fold(form)
    # The name of a larger city elsewhere is read as that city.
    if largest.get(plain, 0) > population:
        return False
    # GeoNames does not mark languages, and a variant of another language may be a word or name in these (Pari, Sofie):
    # only spellings that the usual transliterations tell apart are kept; EXONYMS has the rest.
    return _sound(plain) == _sound(fold(name))


_SOUND = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("oo|ou", "u"), ("tch", "ch"), ("sh", "ch"), ("dj", "j"), ("kh", "k"), ("q", "k"), ("gu(?=[ei])", "g"),
        ("y", "i"), ("ii", "i"), (r"(.)\1", r"\1"), ("ah$", "a"), ("eh$", "e"),
    )
)  # fmt: skip


def _sound(plain: str) -> str:
    """What the French and English transliterations of one name share; ``plain`` is folded."""
    for pattern, letter in _SOUND:
        plain = pattern.sub(letter, plain)
    return plain


def build(source: Path) -> list[list[str]]:
    """Rows of the registry table from the GeoNames extract ``source`` (gzip, tab-separated)."""
    with gzip.open(source, "rt", encoding="utf-8", newline="") as handle:
        cities = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    codes = {city["iso2"]: city["capital_of"] for city in cities if city["capital_of"]} | EXTRA_CODES
    largest: dict[str, int] = {}
    biggest: dict[tuple[str, str], int] = {}
    for city in cities:
        plain = fold(city["name"])
        largest[plain] = max(largest.get(plain, 0), int(city["population"] or 0))
        key = city["name"], city["iso2"]
        biggest[key] = max(biggest.get(key, 0), int(city["population"] or 0))
    exonyms = parse_exonyms(EXONYMS)
    unused = set(exonyms)
    rows = []
    for city in cities:
        name, population = city["name"], int(city["population"] or 0)
        if name.casefold() in WORDS and not city["capital_of"]:
            continue
        forms = list(exonyms.get((name, city["iso2"]), ()))
        # Two cities of one name in a country: the exonym is the larger one's.
        if population < biggest[name, city["iso2"]]:
            forms = []
        unused.discard((name, city["iso2"]))
        if any(ord(char) > 0x7F for char in name):
            plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
            forms.append(plain.translate(str.maketrans("ıłŁđĐøØ‘’", "ilLdDoO''")))
        for form in city["alternatenames"].split("|"):
            if keep_form(form, name, largest, population):
                forms.append(form)
        forms = [f for f in dict.fromkeys(forms) if f and f != name and f.casefold() not in WORDS]
        iso3 = codes.get(city["iso2"], "")
        position = [city["lat"], city["lon"]]
        rows.append([city["geonameid"], name, "|".join(forms), iso3, *position, str(population), city["capital_of"]])
    for name, code in sorted(unused):
        sys.stderr.write(f"exonym for a city that the table does not have: {name} {code}\n")
    rows.sort(key=lambda row: (row[3], -int(row[6]), int(row[0])))
    return rows


def main() -> None:
    """Read the GeoNames extract, write the table, say how many rows it has."""
    parser = argparse.ArgumentParser(description="Build the registry of places.")
    parser.add_argument("--source", type=Path, required=True, metavar="FILE", help="GeoNames extract, tsv.gz")
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="FILE", help="table to write")
    arguments = parser.parse_args()
    rows = build(arguments.source)
    with arguments.output.open("w", encoding="utf-8", newline="\n") as handle:
        handle.write(HEADER + "\t".join(COLUMNS) + "\n")
        handle.writelines("\t".join(row) + "\n" for row in rows)
    sys.stdout.write(f"{len(rows)} places, {sum(bool(row[7]) for row in rows)} capitals\n")


if __name__ == "__main__":
    main()
