"""What Chinese papers call those who work at an article, and with what their names begin: rules and description read the same
tables, each the part that is plain enough where it looks."""

from __future__ import annotations

from flows.cleaning.matching.rule import Phrases, phrases

HELPERS = phrases(zh="通讯员|通訊員|实习记者|實習記者|实习生|實習生|见习记者|見習記者")
"""Who wrote it with its reporters."""
EDITORS = phrases(zh="责任编辑|責任編輯|编辑|編輯|责编|責編")
PROOFS = phrases(zh="本文责编|本文責編|值班编辑|值班編輯|责任校对|責任校對|校对|校對|排版")
"""Who brought it into print, by words that mean nothing else."""
PASSED = phrases(zh="审核|審核|审校|審校|编审|編審|初审|初審|复审|複審|终审|終審")
"""Who let it pass, by words that courts use too."""
LED = phrases(zh="监制|监製|監製|主编|主編|统筹|統籌|策划|策劃")
MADE = phrases(zh="摄影|攝影|摄像|攝像|图文|圖文|剪辑|剪輯|美编|美編|制图|製圖")
"""Who made the pictures."""
SHOWN = phrases(zh="图片|圖片|视频|視頻|图|圖")
"""The same by what they made: captions and tools begin so, too."""


def any_of(*labels: Phrases) -> str:
    """A pattern of these labels, none of which is taken for the beginning of a longer one.

    >>> any_of(("图", "图片"), ("编辑",))
    '(?:图片|编辑|图)'
    """
    return f"(?:{'|'.join(sorted((label for of in labels for label in of), key=len, reverse=True))})"


PLAIN_FAMILIES = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾"
    "汪田任姜范範姚谭譚廖邹鄒熊陆陸郝孔白崔康毛邱秦顾顧侯邵孟龙龍万萬段钱錢汤湯尹黎仇尚欒栾邢艾阮詹涂耿穆闵閔柯裴褚翁易贺賀赖賴龚龔殷庞龐樊施翟倪严嚴季俞鲁魯葛毕畢聂"
    "聶焦柳尤"
    # Rare ones, whose signs hardly mean anything else.
    "逄仉亓郗郄佘邸隗谌邰邴昝邾璩蔺亢笪谯逯"
)
"""Families' names of one sign, in both ways of writing, with which labels, sections and places seldom begin."""
_WORDS = (
    "高肖鐘金石韦韋方江雷史陶洪武莫常温溫文牛安齐齊乔喬伍颜顏庄莊章岳申欧歐关關兰蘭左甘祝包宁寧符舒纪紀梅童凌单單霍苗谷盛冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華祁蒲房滕屈饶"
    "饒牟卓古吉缪繆简簡车車项項芦麦麥娄婁窦竇戚岑景党宫宮费費冷晏卫衛柏宗瞿桂佟臧邬鄔边邊卞隋刁沙荣榮桑郎甄仲虞敖巩鞏池麻苑迟遲邝鄺"
)
FAMILIES = PLAIN_FAMILIES + _WORDS
"""With those that begin words as well: 文, 时, 高, 方, 安, 成, 车."""
