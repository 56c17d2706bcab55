/** Organisations, one a line, the first name is the key: unions of states, armed groups, bodies of state, agencies, outlets. */
export const ORGANISATIONS = `
European Union,EU
European Commission
European Parliament
United Nations,UN
UN Security Council,Security Council
NATO,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
African Union,AU
Arab League,League of Arab States
Gulf Cooperation Council,GCC
ASEAN
G7,Group of Seven
G20,Group of Twenty
OPEC
OSCE,Organization for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe
International Atomic Energy Agency,IAEA
World Health Organization,World Health Organisation,WHO
International Monetary Fund,IMF
World Bank
World Trade Organization,WTO
International Criminal Court,ICC
International Court of Justice,ICJ
UNICEF
UNESCO
UNHCR
UNRWA
Red Cross,International Committee of the Red Cross,ICRC
Red Crescent
Amnesty International
Human Rights Watch
Doctors Without Borders,MSF
Islamic State,ISIS,ISIL,Daesh,IS group
Al-Qaeda,Al-Qaida,Al Qaeda,Al Qaida
Taliban
Hamas
Hezbollah,Hizbollah,Hizbullah
Kataib Hezbollah
Popular Mobilization Forces,Popular Mobilisation Forces,PMF,Hashed al-Shaabi,Hashd al-Shaabi
Islamic Jihad
Fatah
Houthis,Houthi,Ansar Allah
Boko Haram
Al-Shabaab,Al Shabaab,Al-Shabab
PKK,Kurdistan Workers' Party
Revolutionary Guards,Revolutionary Guard,IRGC,Islamic Revolutionary Guard Corps
Quds Force
Wagner Group
White House
Pentagon
Kremlin
Downing Street
State Department,US State Department,Department of State
Congress,US Congress
Senate,US Senate
House of Representatives
Supreme Court
Justice Department,Department of Justice
Treasury Department
Homeland Security,Department of Homeland Security
FBI,Federal Bureau of Investigation
CIA,Central Intelligence Agency
NSA,National Security Agency
ATF
DEA
FDA,Food and Drug Administration
CDC
EPA
NASA
USGS,US Geological Survey,United States Geological Survey
NYPD
LAPD
IRS
Mossad
Knesset
IDF,Israel Defense Forces
Duma
Bundestag
House of Commons
House of Lords
Republican Party,GOP
Democratic Party
Labour Party
Conservative Party
Reuters
Associated Press,AP
Agence France-Presse,AFP
United Press International,UPI
Bloomberg
BBC,BBC News
CNN
Fox News
NBC,NBC News
CBS,CBS News
ABC News
MSNBC
NPR
PBS
Sky News
Al Jazeera,Al-Jazeera
Al Arabiya,Al-Arabiya
New York Times
Washington Post
Wall Street Journal,WSJ
USA Today
Los Angeles Times
New York Post
New Yorker
Daily News
Financial Times
Guardian
Daily Telegraph
Daily Mail
Independent
Economist
Times of London
Politico
Axios
BuzzFeed
HuffPost,Huffington Post
Breitbart,Breitbart News
Time magazine
Newsweek
Le Monde
Der Spiegel
El Pais
Haaretz
Times of Israel
Jerusalem Post
Sputnik
TASS
Interfax
RIA Novosti
RT,Russia Today
Xinhua
Kyodo
Yonhap
KCNA
Press Trust of India,PTI
Anadolu,Anadolu Agency
IRNA
Fars,Fars News Agency
Tasnim
Press TV
Shafaq News
Rudaw
Kurdistan 24
Iraqi News Agency,INA
SANA
WAFA
Al-Masala
Facebook
Twitter
Google
Apple
Microsoft
Amazon
YouTube
Instagram
WhatsApp
Telegram
Wikipedia
`;
