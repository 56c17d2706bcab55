/**
 * Countries, one a line: names | demonyms | capitals and other cities. The first name is the key. A demonym's plural
 * and the name with "the" need no entry. What outlets write, not what is official.
 */
export const COUNTRIES = `
Afghanistan|Afghan|Kabul,Kandahar,Herat
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian,Aussie|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels,Antwerp
Bolivia|Bolivian|La Paz
Bosnia,Bosnia and Herzegovina|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia,Rio de Janeiro,Sao Paulo
Britain,Great Britain,United Kingdom,UK|British,Briton|London,Manchester,Birmingham,Liverpool,Leeds
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa,Toronto,Montreal,Vancouver,Calgary,Quebec
Central African Republic||Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China,People's Republic of China,PRC|Chinese|Beijing,Peking,Shanghai,Hong Kong,Wuhan,Guangzhou,Shenzhen
Colombia|Colombian|Bogota,Medellin
Congo,DRC,Democratic Republic of the Congo,DR Congo|Congolese|Kinshasa,Goma
Costa Rica|Costa Rican|San Jose
Croatia|Croatian,Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Denmark|Danish,Dane|Copenhagen
Djibouti|Djiboutian|
Dominican Republic|Dominican|Santo Domingo
East Timor,Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian|Cairo,Alexandria
El Salvador|Salvadoran|San Salvador
England|English|
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish,Finn|Helsinki
France|French,Frenchman,Frenchwoman|Paris,Marseille,Lyon,Strasbourg
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin,Munich,Frankfurt,Hamburg,Cologne
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Greenland|Greenlander|Nuuk
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic,Icelander|Reykjavik
India|Indian|New Delhi,Delhi,Mumbai,Kolkata,Chennai,Bangalore,Srinagar
Indonesia|Indonesian|Jakarta,Bali,Banda Aceh
Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran,Isfahan,Bandar Abbas
Iraq|Iraqi|Baghdad,Basra,Mosul,Erbil,Irbil,Kirkuk,Najaf,Karbala
Ireland|Irish,Irishman|Dublin
Israel|Israeli|Jerusalem,Tel Aviv,Haifa
Italy|Italian|Rome,Milan,Naples,Venice
Ivory Coast,Cote d'Ivoire|Ivorian|Abidjan
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo,Osaka,Kyoto,Fukushima
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana,Almaty
Kenya|Kenyan|Nairobi,Mombasa
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian,Lao|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut,Tripoli
Liberia|Liberian|Monrovia
Libya|Libyan|Benghazi,Misrata
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourger|
Macedonia,North Macedonia|Macedonian|Skopje
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Male
Mali|Malian|Bamako,Timbuktu
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mexico|Mexican|Mexico City,Tijuana
Moldova|Moldovan|Chisinau
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat,Casablanca
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw,Yangon
Namibia|Namibian|Windhoek
Nepal|Nepalese,Nepali|Kathmandu
Netherlands,Holland|Dutch|Amsterdam,The Hague,Rotterdam
New Zealand|New Zealander,Kiwi|Wellington,Auckland,Christchurch
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja,Lagos
North Korea,DPRK|North Korean|Pyongyang
Northern Ireland||Belfast
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad,Karachi,Lahore,Peshawar
Palestine,Palestinian territories|Palestinian|Ramallah,Gaza City
Panama|Panamanian|Panama City
Papua New Guinea|Papuan|Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Filipino,Philippine|Manila
Poland|Polish,Pole|Warsaw,Krakow
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation|Russian|Moscow,Saint Petersburg,St Petersburg
Rwanda|Rwandan|Kigali
Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh,Jeddah,Mecca
Scotland|Scottish,Scot|Edinburgh,Glasgow
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria,Johannesburg,Cape Town
South Korea,Republic of Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard|Madrid,Barcelona
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish,Swede|Stockholm
Switzerland|Swiss|Bern,Geneva,Zurich,Davos
Syria|Syrian|Damascus,Aleppo,Idlib,Homs
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma,Dar es Salaam
Thailand|Thai|Bangkok
Togo|Togolese|Lome
Tunisia|Tunisian|Tunis
Turkey,Turkiye|Turkish,Turk|Ankara,Istanbul
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev,Kharkiv,Odesa,Odessa,Lviv,Mariupol
United Arab Emirates,UAE,Emirates|Emirati|Abu Dhabi,Dubai
United States,United States of America,US,USA,America|American|Washington DC,New York,New York City,Los Angeles,Chicago,San Francisco,Boston,Philadelphia,Houston,Miami,Seattle,Atlanta,Dallas,Detroit
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vatican,Holy See||Vatican City
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi,Ho Chi Minh City
Wales|Welsh|Cardiff
Yemen|Yemeni|Sanaa,Sana'a,Aden
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
`;

/** Parts of countries: names | people of it. American states first, with their newspaper abbreviations. */
export const REGIONS = `
Alabama,Ala
Alaska
Arizona,Ariz
Arkansas,Ark
California,Calif|Californian
Colorado,Colo
Connecticut,Conn
Delaware,Del
Florida,Fla|Floridian
Hawaii
Idaho
Illinois,Ill
Indiana,Ind
Iowa
Kansas,Kan
Kentucky,Ky
Louisiana,La
Maine
Maryland,Md
Massachusetts,Mass
Michigan,Mich
Minnesota,Minn
Mississippi,Miss
Missouri,Mo
Montana,Mont
Nebraska,Neb
Nevada,Nev
New Hampshire
New Jersey,NJ
New Mexico
New York State,NY
North Carolina
North Dakota
Ohio
Oklahoma,Okla
Oregon,Ore
Pennsylvania,Pa
Rhode Island
South Carolina
South Dakota
Tennessee,Tenn
Texas,Tex|Texan
Utah
Vermont,Vt
Virginia,Va
Washington State,Wash
West Virginia
Wisconsin,Wis
Wyoming,Wyo
British Columbia,BC
Ontario
Alberta
Washington
Green Zone,International Zone,Al Khadra,Khadra
Kurdistan,Kurdistan Region,Iraqi Kurdistan|Kurdish,Kurd
Gaza,Gaza Strip|Gazan
West Bank
Golan Heights
Crimea|Crimean
Donbas,Donbass
Chechnya|Chechen
Kashmir|Kashmiri
Tibet|Tibetan
Xinjiang
Darfur
Catalonia|Catalan
Aceh
Sumatra
Middle East|Middle Eastern
Gulf of Aden
Gulf of Mexico
Persian Gulf,Gulf
Red Sea
Black Sea
Mediterranean,Mediterranean Sea
Europe|European
Asia|Asian
Africa|African
Latin America|Latin American
North America
South America|South American
Balkans|Balkan
Caribbean
Arctic
Antarctica
Soviet Union,USSR|Soviet
West|Westerner
Queens
Brooklyn
Manhattan
Bronx
Hollywood
`;
