"""Cities and countries where communities meet, and their zones."""

from __future__ import annotations

import re
from functools import lru_cache

_PLACES = """
Europe/Paris: paris, lyon, nice, toulouse, france, 巴黎, 法国, 法國
Europe/London: london, edinburgh, manchester, cambridge, oxford, glasgow, united kingdom, uk, england, scotland,
  伦敦, 倫敦, 英国, 英國
Europe/Dublin: dublin, ireland, 都柏林, 爱尔兰, 愛爾蘭
Europe/Amsterdam: amsterdam, rotterdam, utrecht, netherlands, the netherlands, 阿姆斯特丹, 荷兰, 荷蘭
Europe/Brussels: brussels, ghent, antwerp, belgium, 布鲁塞尔, 布魯塞爾, 比利时, 比利時
Europe/Berlin: berlin, munich, hamburg, cologne, frankfurt, nuremberg, leipzig, germany, münchen, köln, 柏林,
  慕尼黑, 汉堡, 德国, 德國
Europe/Zurich: zurich, zürich, geneva, basel, bern, lausanne, switzerland, 苏黎世, 瑞士
Europe/Vienna: vienna, wien, austria, 维也纳, 維也納, 奥地利, 奧地利
Europe/Prague: prague, brno, czech republic, czechia, 布拉格, 捷克
Europe/Warsaw: warsaw, krakow, kraków, gdansk, wroclaw, poland, 华沙, 華沙, 波兰, 波蘭
Europe/Budapest: budapest, hungary, 布达佩斯, 匈牙利
Europe/Bucharest: bucharest, cluj, romania, 布加勒斯特, 罗马尼亚
Europe/Sofia: sofia, bulgaria, 索非亚, 保加利亚
Europe/Athens: athens, thessaloniki, greece, 雅典, 希腊, 希臘
Europe/Istanbul: istanbul, ankara, turkey, türkiye, 伊斯坦布尔, 伊斯坦堡, 土耳其
Europe/Madrid: madrid, barcelona, valencia, bilbao, málaga, malaga, seville, spain, 马德里, 馬德里, 巴塞罗那,
  巴塞隆納, 西班牙
Europe/Lisbon: lisbon, porto, portugal, 里斯本, 葡萄牙
Europe/Rome: rome, milan, turin, bologna, florence, italy, 罗马, 羅馬, 米兰, 米蘭, 意大利, 義大利
Europe/Copenhagen: copenhagen, aarhus, denmark, 哥本哈根, 丹麦, 丹麥
Europe/Stockholm: stockholm, gothenburg, malmö, sweden, 斯德哥尔摩, 瑞典
Europe/Oslo: oslo, bergen, trondheim, norway, 奥斯陆, 奧斯陸, 挪威
Europe/Helsinki: helsinki, tampere, finland, 赫尔辛基, 芬兰, 芬蘭
Europe/Tallinn: tallinn, estonia, 塔林, 爱沙尼亚
Europe/Riga: riga, latvia, 里加
Europe/Vilnius: vilnius, lithuania, 维尔纽斯
Europe/Kyiv: kyiv, lviv, ukraine, 基辅, 乌克兰
Europe/Moscow: moscow, saint petersburg, 莫斯科
Europe/Zagreb: zagreb, croatia
Europe/Belgrade: belgrade, serbia
Europe/Ljubljana: ljubljana, slovenia
America/New_York: new york, new york city, nyc, boston, washington, washington dc, washington d.c., atlanta,
  miami, orlando, philadelphia, pittsburgh, detroit, raleigh, charlotte, 纽约, 紐約, 波士顿, 华盛顿, 亚特兰大,
  底特律
America/Chicago: chicago, austin, dallas, houston, san antonio, new orleans, nashville, minneapolis, kansas city,
  st. louis, 芝加哥, 奥斯汀, 达拉斯, 休斯顿
America/Denver: denver, salt lake city, boulder, albuquerque, 丹佛, 盐湖城, 鹽湖城
America/Phoenix: phoenix, scottsdale, 凤凰城
America/Los_Angeles: san francisco, los angeles, san diego, san jose, seattle, portland, las vegas, santa clara,
  mountain view, sunnyvale, palo alto, long beach, anaheim, 旧金山, 舊金山, 洛杉矶, 洛杉磯, 圣地亚哥, 西雅图,
  西雅圖, 拉斯维加斯, 硅谷
Pacific/Honolulu: honolulu, hawaii, 檀香山, 夏威夷
America/Toronto: toronto, montreal, montréal, ottawa, quebec, waterloo, 多伦多, 多倫多, 蒙特利尔
America/Vancouver: vancouver, victoria, 温哥华, 溫哥華
America/Edmonton: calgary, edmonton
America/Mexico_City: mexico city, guadalajara, monterrey, mexico, 墨西哥城, 墨西哥
America/Guatemala: guatemala, guatemala city, 危地马拉
America/Costa_Rica: costa rica, 哥斯达黎加
America/Bogota: bogotá, bogota, medellín, medellin, colombia, 波哥大, 哥伦比亚
America/Lima: lima, peru, 利马, 秘鲁
America/Santiago: santiago, chile, 智利
America/Argentina/Buenos_Aires: buenos aires, argentina, 布宜诺斯艾利斯, 阿根廷
America/Sao_Paulo: são paulo, sao paulo, rio de janeiro, brazil, brasil, 圣保罗, 聖保羅, 里约热内卢, 巴西
America/Montevideo: montevideo, uruguay
Asia/Shanghai: shanghai, beijing, shenzhen, hangzhou, guangzhou, chengdu, nanjing, wuhan, xi'an, xian, suzhou,
  dalian, tianjin, chongqing, changsha, xiamen, qingdao, zhengzhou, china, 上海, 北京, 深圳, 杭州, 广州, 廣州,
  成都, 南京, 武汉, 武漢, 西安, 苏州, 蘇州, 大连, 大連, 天津, 重庆, 重慶, 长沙, 長沙, 厦门, 廈門, 青岛, 郑州,
  合肥, 珠海, 中国, 中國
Asia/Hong_Kong: hong kong, 香港
Asia/Macau: macau, macao, 澳门, 澳門
Asia/Taipei: taipei, hsinchu, taichung, kaohsiung, tainan, taiwan, 台北, 臺北, 新竹, 台中, 臺中, 高雄, 台南,
  臺南, 台湾, 台灣, 臺灣
Asia/Tokyo: tokyo, osaka, kyoto, fukuoka, yokohama, nagoya, sapporo, japan, 东京, 東京, 大阪, 京都, 福岡, 横滨,
  横浜, 名古屋, 札幌, 日本
Asia/Seoul: seoul, busan, south korea, korea, 首尔, 首爾, 韩国, 韓國, 서울, 부산, 한국
Asia/Singapore: singapore, 新加坡
Asia/Kuala_Lumpur: kuala lumpur, penang, malaysia, 吉隆坡, 马来西亚, 馬來西亞
Asia/Bangkok: bangkok, chiang mai, thailand, 曼谷, 泰国, 泰國
Asia/Ho_Chi_Minh: ho chi minh city, hanoi, da nang, vietnam, 胡志明市, 河内, 越南
Asia/Jakarta: jakarta, bandung, yogyakarta, 雅加达, 雅加達
Asia/Manila: manila, cebu, philippines, 马尼拉, 菲律宾
Asia/Kolkata: bangalore, bengaluru, delhi, new delhi, mumbai, hyderabad, chennai, pune, kolkata, gurgaon, india,
  班加罗尔, 新德里, 孟买, 海得拉巴, 印度
Asia/Colombo: colombo, sri lanka, 科伦坡, 斯里兰卡
Asia/Dhaka: dhaka, bangladesh, 达卡, 孟加拉国
Asia/Karachi: karachi, lahore, islamabad, pakistan, 卡拉奇, 巴基斯坦
Asia/Kathmandu: kathmandu, nepal, 加德满都, 尼泊尔
Asia/Dubai: dubai, abu dhabi, uae, united arab emirates, 迪拜, 杜拜, 阿联酋
Asia/Riyadh: riyadh, jeddah, saudi arabia, 利雅得, 沙特
Asia/Qatar: doha, qatar, 多哈, 卡塔尔
Asia/Jerusalem: tel aviv, jerusalem, haifa, israel, 特拉维夫, 耶路撒冷, 以色列
Asia/Tbilisi: tbilisi, georgia
Asia/Yerevan: yerevan, armenia
Asia/Almaty: almaty, 阿拉木图
Africa/Cairo: cairo, egypt, 开罗, 埃及
Africa/Nairobi: nairobi, kenya, 内罗毕, 肯尼亚
Africa/Lagos: lagos, abuja, nigeria, 拉各斯, 尼日利亚
Africa/Accra: accra, ghana, 阿克拉, 加纳
Africa/Johannesburg: johannesburg, cape town, south africa, 约翰内斯堡, 开普敦, 南非
Africa/Casablanca: casablanca, rabat, morocco, 卡萨布兰卡, 摩洛哥
Africa/Tunis: tunis, tunisia
Africa/Kigali: kigali, rwanda
Africa/Kampala: kampala, uganda
Australia/Sydney: sydney, canberra, 悉尼, 雪梨
Australia/Melbourne: melbourne, 墨尔本, 墨爾本
Australia/Brisbane: brisbane, 布里斯班
Australia/Perth: perth, 珀斯
Australia/Adelaide: adelaide, 阿德莱德
Pacific/Auckland: auckland, wellington, christchurch, new zealand, 奥克兰, 奧克蘭, 惠灵顿, 新西兰, 紐西蘭
"""
_LATIN = re.compile(r"[a-zà-ɏ.']+")


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    lines = (line.partition(": ") for line in _PLACES.strip().replace("\n  ", " ").splitlines())
    return {name.strip(): zone for zone, _, names in lines for name in names.split(",")}


@lru_cache(maxsize=1024)
def place_zone(place: str | None) -> str | None:
    """The zone of the city or country that the words name: the most telling part of ``Paris Expo, Paris, France``."""
    if not place:
        return None
    whole = place.strip().lower()
    return _table().get(whole) or _by_parts(whole) or _by_sign(whole)


def _by_parts(place: str) -> str | None:
    """Names between commas first, then runs of up to three words, the longest first."""
    for part in re.split(r"[,/|;()，、（）·\n]+", place):
        found = _table().get(part.strip())
        if found:
            return found
    words = _LATIN.findall(place)
    for length in (3, 2, 1):
        for at in range(len(words) - length + 1):
            name = " ".join(words[at : at + length])
            if len(name) > 3 and name in _table():
                return _table()[name]
    return None


def _by_sign(place: str) -> str | None:
    """Chinese, Japanese and Korean names stand in the text without blanks."""
    if place.isascii():
        return None
    for length in (4, 3, 2):
        for at in range(len(place) - length + 1):
            name = place[at : at + length]
            if not name.isascii() and name in _table():
                return _table()[name]
    return None
