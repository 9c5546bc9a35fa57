/**
 * Countries, regions and large cities, in lower case: names that are no person's. From the lexicon
 * of the library compromise 14 (MIT licence, Spencer Kelly), less those that are first names or surnames too.
 */
const NAMES = `
  aalborg|aarhus|abidjan|abu dhabi|accra|addis ababa|adygea|afghanistan|agartala|aguascalientes|ahmedabad|aizawl|al basrah al qadimah
  al mawsil al jadidah|alabama|alaska|albania|alberta|albuquerque|aleppo|algeria|algiers|almaty|altai|amaravati|america|amman|amsterdam|anaheim
  anapolis|anchorage|ancona|andhra pradesh|andorra|angola|anguilla|ankara|antarctica|antigua and barbuda|antwerp|aqaba|argentina|arizona|arkansas
  arlington|armenia|aruba|arunachal pradesh|ashdod|ashgabat|assam|asuncion|athens|atlanta|auckland|australia|austria|azerbaijan|baghdad|bahamas|bahia
  bahrain|baja california|bakersfield|baku|balkaria|bandung|bangalore|bangkok|bangladesh|banja luka|baotou|barbados|barcelona|bari|barranquilla|basel
  bashkortostan|basque|basrah|bavaria|bayan nur|beijing|beirut|belarus|belfast|belgium|belgrade|belize|belo horizonte|bengaluru|benghazi|benin|bergen
  berlin|bermuda|bern|bhopal|bhubaneshwar|bhutan|bihar|birmingham|bogota|bolivia|bonaire|bosnia and herzegovina|boston|botswana|bouvet island|brasilia
  bratislava|brazil|brazzaville|bremen|brisbane|bristol|british columbia|british virgin islands|brunei|brussels|bucharest|buckinghamshire|budapest
  buenos aires|bulgaria|burgas|burkina faso|burma|bursa|burundi|buryatia|busan|butuan|cagliari|cairo|calgary|california|camayenne|cambodia
  cambridgeshire|cameroon|campeche|canada|canberra|cancun|cape town|cape verde|caracas|cardiff|catania|cayman islands|ceara|cebu
  central african republic|changchun|changsha|changzhou|chattogram|chechnya|chengdu|chengzhong|chennai|cherkessia|chhattisgarh|chiang mai|chiapas
  chicago|chihuahua|chile|china|chittagong|chongqing|christchurch|christmas island|chuvashia|cleveland|coahuila|cocos islands|colima|cologne|colombia
  colombo|colorado|comoros|conakry|congo brazzaville|connecticut|constanta|cook islands|copenhagen|cordoba|cork|corsica|costa rica|cote de ivoire
  coventry|craiova|crimea|croatia|cuba|cumbria|curacao|curitiba|cyprus|czech republic|czechia|dadonghai|daegu|daejeon|dagestan|dakar|dalian|damascus
  dar es salaam|daugavpils|dehradun|delaware|delhi|denmark|denver|derbyshire|detroit|dhaka|dispur|djibouti|doha|dominica|dominican republic|dongguan
  dorset|dortmund|dr congo|dresden|dubai|dublin|duesseldorf|dunkirk|durango|durban|dushanbe|east timor|ecuador|edinburgh|edmonton|egypt|eindhoven
  el paso|el salvador|england|equatorial guinea|eritrea|essex|estonia|ethiopia|faisalabad|falkland islands|faroe islands|fiji|finland|florida
  fort worth|fortaleza|foshan|france|frankfurt|french guiana|french polynesia|fresno|fujian|fukuyama|gabon|galway|gambia|gandhinagar|gangtok|gansu
  gaza|gdansk|geneva|genoa|germany|ghana|ghent|gibraltar|giza|glasgow|gloucestershire|gold coast|gothenburg|graz|greece|greenland|grenada|guadalajara
  guadalupe|guadeloupe|guam|guanajuato|guangdong|guangzhou|guatemala|guayaquil|guernsey|guinea|guinea bissau|guizhou|gujarat|gujrat|guyana|haifa|haiti
  halifax|hamburg|hampshire|hangzhou|hannover|hanoi|harbin|haryana|havana|hawaii|hefei|helsinki|heraklion|hertfordshire|hidalgo|himachal pradesh
  ho chi minh|homs|honduras|hong kong|honolulu|hunan|hungary|hyderabad|ibadan|iceland|idaho|illinois|imphal|incheon|india|indiana|indianapolis
  indonesia|indore|ingushetia|iowa|iran|iraq|ireland|irkutsk|isfahan|islamabad|isle of man|islington|israel|istanbul|italy|itanagar|ivory coast|izmir
  iztapalapa|jaipur|jakarta|jalisco|jamaica|japan|jeddah|jersey|jerusalem|jharkhand|jiangxi|jilin|jinan|johannesburg|kabardino|kabul|kaduna
  kallakurichi|kalmykia|kampala|kandahar|kandy|kano|kanpur|kansas|kaohsiung|karachay|karachi|karaj|karelia|karnataka|kaunas|kawaguchi|kazakhstan|kedah
  keeling islands|kelantan|kentucky|kenya|kerala|khakassia|kharkiv|khartoum|khulna|kiev|kingston|kinshasa|kiribati|kirkuk|klaipeda|kohima|kolkata|komi
  kopavogur|korea|kosice|kosovo|kowloon|krakow|kuala lumpur|kunming|kunshan|kuwait|kyiv|kyoto|kyrgyzstan|la paz|la plata|lagos|lahore|lancashire
  lanzhou|latvia|lausanne|le mans|lebanon|leeds|leicester|leicestershire|leipzig|lesotho|liberia|libreville|libya|liechtenstein|liege|lima|limassol
  lincolnshire|linz|lisbon|lithuania|liverpool|london|long beach|los angeles|louisiana|luanda|lucknow|ludhiana|luxembourg|lviv|lyon|macao|macau
  macedonia|madagascar|madhya pradesh|madrid|maharashtra|maine|makassar|malacca|malawi|malaysia|maldives|mali|malmo|malta|manaus|manchester|mandalay
  manila|manipur|manitoba|maracaibo|maracay|maranhao|mari el|maribor|marrakesh|marseille|marshall islands|martinique|maryland|mashhad|massachusetts
  mauritania|mauritius|mayotte|mecca|medan|medellin|medina|meghalaya|melbourne|memphis|mendoza|messina|mexico|miami|michigan|michoacan|micronesia
  midlands|milan|milwaukee|minas gerais|minnesota|minsk|miskolc|mississauga|mississippi|missouri|mizoram|mogadishu|moldova|monaco|mongolia|montenegro
  montevideo|montpellier|montreal|montserrat|mordovia|morelos|morocco|moscow|mosul|mozambique|mumbai|munich|muscat|myanmar|nagaland|nagano|nagasaki
  nagoya|nagpur|nairobi|namibia|nanchang|nanchong|nanjing|nantes|nantong|naples|nashville|nauru|navan|nayarit|nebraska|nepal|netherlands|nevada
  new brunswick|new delhi|new hampshire|new jersey|new mexico|new orleans|new taipei|new york|new york state|new zealand|newcastle|newfoundland
  newfoundland and labrador|nicaragua|niger|nigeria|ningbo|niue|norfolk|norfolk island|normandy|north carolina|north dakota|north korea
  north yorkshire|northamptonshire|northern mariana islands|norway|nottinghamshire|nova scotia|novosibirsk|nuevo leon|nunavut|oakland|oaxaca|odessa
  odisha|ohio|oklahoma|oman|omsk|ontario|oran|ordos|oregon|osaka|oslo|ossetia|ottawa|oxfordshire|padua|pahang|pakistan|palau|palermo|palestine|panaji
  panama|papua new guinea|para|paraguay|parana|paris|patna|patras|peking|penang|pennsylvania|perak|pernambuco|peru|petah tikva|philadelphia|phnom penh
  phoenix|pilsen|piraeus|pitcairn islands|pittsburgh|poland|port au prince|port elizabeth|port said|portland|porto|portugal|poznan|prague|prato
  pretoria|prince edward island|puebla|puerto rico|punjab|puyang|pyongyang|qatar|qingdao|qinghai|quebec|queensland|queretaro|quezon|quintana roo|quito
  rabat|raipur|rajasthan|rajshahi|raleigh|ranchi|rangpur|rawalpindi|recife|reims|rennes|republic of ireland|reykjavik|rhode island|riga|rio de janeiro
  riyadh|romania|rome|rotterdam|russia|rwanda|sacramento|saint helena|saint louis|saint lucia|saint martin|saint petersburg|salem|salt lake city
  salzburg|samoa|san antonio|san diego|san francisco|san jose|san juan|san luis potosi|san marino|san pedro|san salvador|sanaa|santa ana
  santa catarina|santa fe|santa marta|santo domingo|sao paulo|sapporo|sarajevo|sarawak|saskatchewan|saudi arabia|saxony|scotland|seattle|selangor
  senegal|seoul|serbia|seville|seychelles|shanghai|shantou|sheffield|shenyang|shenzhen|shijiazhuang|shillong|shimla|shiyan|siberia|sichuan|sicily
  sierra leone|sikkim|sinaloa|singapore|sint maarten|skopje|slovakia|slovenia|solomon islands|somalia|somerset|sonora|south africa|south carolina
  south dakota|south korea|south sudan|soweto|spain|sri lanka|staffordshire|staten island|stockholm|strasbourg|stuttgart|sudan|suffolk|surabaya|surat
  suriname|surrey|sussex|suzhou|swaziland|sweden|switzerland|sylhet|syria|tabasco|tabriz|taian|taichung|tainan|taipei|taiwan|taiyuan|tajikistan
  tallinn|tamaulipas|tamil nadu|tampere|tangier|tangshan|tanzania|tartu|tashkent|tasmania|tatarstan|tbilisi|tegucigalpa|tehran|tel aviv|telangana
  tennessee|texas|thailand|the hague|thessaloniki|tianjin|tianshui|tijuana|tilburg|timisoara|timor leste|tirana|tlaxcala|togo|tokelau|tokyo|tomsk
  tonga|toronto|toulon|toulouse|trieste|trinidad and tobago|trinidad tobago|tripoli|tripura|trondheim|tulsa|tunis|tunisia|turin|turkey|turkmenistan
  turks and caicos islands|turku|tuscany|tuva|tuvalu|udmurtia|uganda|ukraine|ulan bator|united arab emirates|united kingdom|united states
  united states of america|uruguay|urumqi|us virgin islands|ussr|utah|utrecht|uttar pradesh|uttarakhand|uzbekistan|valencia|vancouver|vanuatu|varna
  vatican city|vaughn|venezuela|venice|veracruz|vermont|verona|versailles|vienna|vietnam|vilnius|vladivostok|volgograd|wales|wallis and futuna|warsaw
  warwickshire|washington|washington dc|wellington|west bengal|west virginia|wexford|wichita|wicklow|windhoek|windsor|winnipeg|winterthur|wisconsin
  wroclaw|wuhan|wuxi|wuzhou|wyoming|xiamen|xian|xinyang|yakutia|yangon|yekaterinburg|yemen|yerevan|yokohama|yorkshire|yucatan|yukon|yunfu|zacatecas
  zagreb|zambia|zanzibar|zhangzhou|zhengzhou|zhongshan|zibo|zimbabwe|zurich|washington|moscow|baghdad|kremlin|brussels|congress|parliament|europe|asia
  africa|america|white house|pentagon|united states|united nations|european union|islamic state|middle east
`;

/** Names of places, in lower case. */
export const PLACES: ReadonlySet<string> = new Set(
  NAMES.trim()
    .split(/[|\n]/)
    .map((name) => name.trim()),
);
