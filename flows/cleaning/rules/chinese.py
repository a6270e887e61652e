"""What sites in Chinese print around their articles in lines of several parts, and the nearest of it in Japanese and Korean: the day
with the source and the size of the type, the title it bore elsewhere, rows of tools, counts of readers and answers."""

from __future__ import annotations

from flows.cleaning.description.people.chinese import EDITORS, LED, MADE, PASSED, PROOFS, any_of
from flows.cleaning.matching.rule import MARKS, Rule, phrases
from flows.cleaning.rules.bylines import SURNAME

_DATE = r"(?:(?:19|20)\d\d[-./年] ?\d{1,2}[-./月] ?\d{1,2}日?)"
_CLOCK = r"(?: *\d{1,2}[:时時]\d\d分?(?:[:]\d\d)?)"
_NAMED = rf"(?:信息来源|文章来源|来源|來源|出处|出處|稿源|作者|记者|記者|{any_of(EDITORS, PROOFS)}|字号|字體|字体|浏览次数|浏览量|浏览|瀏覽次數|点击数|点击率|点击|點閱|阅读次数|阅读数|阅读|閱讀|人气|评论|評論|我有话说|举报|收藏本文|打印)"
_PART = rf"{_NAMED}(?: *:[^。！？!?]{{0,24}}| ?[^ 。，！？!?:\d]{{0,6}}|[(（][^。()（）]{{0,20}}[)）])"
"""What stands behind the day: a label with what it labels. Where reporters come at ten o'clock more is said of them."""
_COUNT = r"(?:人参与|人參與|条评论|條評論|则评论|则留言|則留言|评论|評論|跟贴|跟帖|回帖|人跟帖|条回复)"
_TOOLS = phrases(
    zh="缩小字体|放大字体|字体|字号|字號|字體|放大|缩小|縮小|正常|默认|标准|標準|超大|大|中|小|收藏|微博|微信|朋友圈|分享|qq|qq空间|腾讯qq|新浪微博|打印|列印|关闭|關閉|举报|檢舉|转发|评论|扫码|简体|繁体|繁體|简|繁|无障碍|无障碍浏览|確認|确认|取消|手机版|浅色模式|深色模式|我要反馈|换一换|刷新|最新评论|最热评论|热门评论|登录|注册|关注"
)

ABOVE = (
    Rule(
        name="describing.stamp",
        reason="When it was published, with whom it was taken from and how often it was read, in one line.",
        field="published",
        holds=phrases(zh="来源|來源|出处|出處|稿源|作者|记者|記者|编辑|編輯|责编|責編|校对|校對|字号|字體|字体|浏览|瀏覽|点击|點閱|阅读|閱讀|人气|评论|評論|我有话说"),
        pattern=rf"{MARKS}(?:{_NAMED} *:? *[^。！？!?\d]{{0,20}}[ |]+)?(?:(?:发布|发表|更新|發布|發表)?(?:时间|時間|日期|于|於) *:? *)?{_DATE}(?:{_CLOCK}(?:[ |/·]*[^ 。，！？!?\d:|]{{2,10}})?(?:[ |/·\d]*(?:[次条條] *)?{_PART})+|(?:[ |/·]*[^ 。，！？!?\d:|]{{2,10}})?[ |/·\d]*(?:[次条條] *)?{_NAMED} *:[^。！？!?]{{0,24}}(?:[ |/·\d]*(?:[次条條] *)?{_PART})*)",
        longest=120,
        drops=("2021-03-04 09:12:33 来源: 河口晚报 举报", "2021-03-04 15:10 字号:A- A A+ 来源:河口网", "发布日期:2021-03-04 浏览次数: 信息来源:河口区办", "来源: | 发布时间: 2021-03-04 | 浏览次数: 318", "2021年03月04日10:15 河口科技 我有话说(12人参与) 收藏本文", "发表于2021-03-04 21:30| 64次阅读| 来源河口| 0 条评论| 作者王小明", "发布日期:2021-03-04 责任编辑:李四"),
        keeps=("2021年3月4日 记者赶到现场时大火已被扑灭", "2021年3月4日 10:15 记者赶到现场时大火已被扑灭", "2021年3月4日，来源不明的货物运抵河口。", "2021年3月4日 河口大桥通车", "来源：河口晚报"),
    ),
    Rule(
        name="describing.outlet_stamp",
        reason="The day and the clock, with the paper's name before or behind it.",
        field="published",
        pattern=rf"(?:[^ 。，、！？!?\d:|]{{2,14}} +){{1,4}}{_DATE} *\d\d:\d\d(?::\d\d)?|{_DATE}{_CLOCK}(?: +[^ 。，、！？!?:|]{{2,14}}){{1,4}}(?: +\d{{1,6}})?",
        longest=70,
        firm=False,
        follows=True,
        drops=("原创 河口晚报 2021-03-04 16:01:46", "河口网 2021-03-04 10:37:31", "2021年03月04日 18:57 河口消息", "2021-03-04 20:35 王小明 李四", "2021-03-04 11:10 河口星空[整理] 1"),
        keeps=("2021年3月4日 河口大桥通车", "2021-03-04 10:37 大桥通车，市民欢呼。", "王小明2021年3月4日离开河口。"),
    ),
    Rule(
        name="describing.other_title",
        reason="The title that it bore where it was taken from.",
        begins=phrases(zh="原标题|原標題|本文原标题|本文原標題|原文标题|原文標題|原题为|原題為|原题|原題|新闻原标题|稿件原标题|文章原标题", ja="原題"),
        pattern=r" *(?:: *.*|[《\"「].*)",
        longest=140,
        drops=("(原标题:河口大桥昨日通车)", "原标题:大桥通车 市民欢呼", "(原题为《河口大桥通车了?》)", "本文原标题:《定了!大桥通车》", "（原標題：大橋通車）"),
        keeps=("原标题党的文章不再受欢迎。", "原题很难，考生说。", "原标题很长"),
    ),
    Rule(
        name="describing.proofs",
        reason="Who edited it, read the proofs and let it pass, named or not.",
        field="desk",
        begins=EDITORS + PROOFS + phrases(zh="采写|採寫|采编|採編|供稿"),
        pattern=r" *(?:[:|/] *[^.!?。！？，:]{0,30}(?:[ /|]+[^.!?。！？，: ]{2,5} *[:|/] *[^.!?。！？，:]{0,20}){0,4})",
        longest=90,
        drops=("责任编辑:", "校对|王小明", "责编:李四 校对:王小明", "責任校對：王小明", "采写:河口记者 王小明 李四"),
        keeps=("校对工作已经完成。", "责任编辑离开了编辑部。"),
    ),
    Rule(
        name="describing.passed",
        reason="Who let it pass: behind words that courts use too stands a name.",
        field="desk",
        begins=PASSED + LED + MADE,
        pattern=rf" *[:|/] *{SURNAME}[^ .!?。！？，:]{{1,3}}(?:[ /|、]+[^.!?。！？，: ]{{2,5}}(?: *[:|/] *[^.!?。！？，:]{{0,20}})?){{0,6}}",
        longest=90,
        drops=("審核：王小明", "初审：王小明 复审：李四 终审：张三", "摄影/张艳 编辑/苏芳", "攝像：王小明 剪輯：李四", "监制：王小明 主编：李四"),
        keeps=("摄影：我父亲的爱好", "主编：我们不怕亏本", "策划：三年以后", "终审：维持原判", "初审：法院判决被告赔偿三万元", "审核:三天后公布，他说。"),
    ),
    Rule(
        name="comments.tally",
        reason="Counts those who took part and what they wrote.",
        holds=phrases(zh="人参与|人參與|评论|評論|留言|跟贴|跟帖|回帖|回复"),
        pattern=rf"(?:[^ 。，,.!?！？:]{{1,14}} *[⋅·•|] *)?(?:\d{{1,7}} *{_COUNT}|人参与|人參與)(?:[ /|⋅·•]*(?:\d{{1,7}} *)?{_COUNT}){{0,3}}(?:[ /|⋅·•]*(?:\d{{1,7}}|相关|刚刚|举报|跟帖管理|网友评论|\d+(?:分钟|小时|天)前)){{0,4}}{MARKS}",
        longest=60,
        drops=("32人参与8评论", "人参与 评论", "317 跟贴 317", "河口网 ⋅ 9评论 ⋅ 相关", "2 条评论/4 人参与网友评论|跟帖管理|举报", "河口网 ⋅ 12评论 ⋅ 刚刚", "25人參與 3條評論"),
        keeps=("评论", "32人参与了评论。", "三人参与评选", "2条评论引起争议"),
    ),
    Rule(
        name="navigation.here",
        reason="Where on the site the reader is.",
        begins=phrases(zh="当前位置|您的位置|您现在的位置|您当前的位置|您所在的位置|所在位置|现在位置|當前位置|目前位置|您的位置是|您目前的位置", ja="現在位置|現在のページ", ko="현재위치|현재 위치"),
        pattern=r" *(?::|>) *(?:[^。！？!?]*(?:[>»›→/|]|首页|首頁|ホーム|홈|网|網|频道|頻道|新闻|新聞|正文)[^。！？!?]*)?",
        longest=160,
        drops=("当前位置:", "现在位置: 首页 >> 河口新闻 >> 正文", "您的位置:首页>新闻>正文", "현재 위치 : 홈 > 뉴스"),
        keeps=("当前位置：北纬21.3度", "現在位置：北緯24度", "当前位置信息由手机提供。", "当前位置:水位已经下降。", "現在位置を確認した。"),
    ),
)  # fmt: skip
"""What describes the article, or counts: before the rules that remove by a word."""

_ACCOUNTS = r"微信|公众号|公眾號|微博|抖音|视频号|官方|账号|帳號|粉絲|粉丝|频道|頻道|客户端|app|line|facebook|fb|instagram|ig|youtube|twitter|telegram|threads|google"

BELOW = (
    Rule(
        name="disclaimers.permits",
        reason="The permits a site must name, and where to complain of it: no sentence, or one with the permit's number.",
        holds=phrases(zh="违法和不良信息举报|互联网新闻信息服务许可证|icp备|公网安备|信息网络传播视听节目许可证|增值电信业务经营许可证|广播电视节目制作经营许可证", ko="청소년보호책임자|사업자등록번호|통신판매업신고|인터넷신문 등록번호|등록번호 :"),
        pattern=r"[^。！？]*[0-9:|©][^。！？]*[^.。！？]|[^。！？]*(?:许可证|举报|책임자|신고)[ :]*|[^“”\"]*(?:许可证|举报电话|举报热线|举报|备|公网安备|번호|신고)[^，。“”\"]{0,14}[0-9-]{5,}[^，“”\"]*",
        longest=420,
        drops=("제호 : 한밭일보 | 등록번호 : 대전 가 00000 | 청소년보호책임자 : 최유리", "京ICP备00000000号-1", "违法和不良信息举报电话：000-0000000。", "互联网新闻信息服务许可证 00000000000"),
        keeps=("ICP备案新规今起施行", "청소년보호책임자를 두지 않은 업체가 적발됐다.", "警方说，他没有取得互联网新闻信息服务许可证。", "网站未取得ICP备案的，一律不得接入。", "他说，公司2019年取得互联网新闻信息服务许可证，编号是假的12345号。", "警方公布了违法和不良信息举报电话12377，三天接到四百个电话。"),
    ),
    Rule(
        name="prompts.account",
        reason="Asks to follow the paper's account or to take its app: no sentence, or one that begins by asking.",
        holds=phrases(zh="关注公众号|关注微信公众号|下载客户端|按讚追蹤|追蹤粉絲團|加入粉絲團|粉絲專頁|粉絲團按讚|加入line好友|line好友|官方line|关注官方微信|微信公众号|微信公眾號"),
        pattern=r"(?:下载|下載|加入)[^“”\"的后後]*|(?:[^。！？“”\":：]*[ ，,|！!】])?(?:关注|關注|追蹤|追踪|按讚|加入|扫码|掃碼|扫描|请|請|欢迎|歡迎|點|点击|订阅|微信扫|长按|微信搜索)[^。！？“”\"]*[！!]?|[【(（ ]*(?:欢迎|歡迎|敬请|请|請|关注|關注|扫|掃|长按|长按|点击|點擊|更多|想|快来|快來|追蹤|按讚|本[报報站网網社]|立即|立刻|第一时间)[^“”\"后後]*",
        longest=220,
        drops=("关注微信公众号", "欢迎关注本报微信公众号。", "更多新闻，请下载客户端。", "按讚追蹤粉絲團！"),
        keeps=("微信公众号的黄金时代", "预约方式：河口博物馆微信公众号", "他的微信公众号有三万读者", "他在微信公众号上写道，桥要拆了。", "市民可以下载客户端，查看公交到站时间。", "关注公众号之后，她才知道这件事。"),
    ),
    Rule(
        name="prompts.account_ours",
        reason="Asks to follow us, or to follow by scanning, and names the account or ends there: schools ask to mind our children.",
        holds=phrases(zh="关注我们|關注我們|追蹤我們|追蹤我们|加入我們的|扫码关注|掃碼關注"),
        pattern=rf"(?:[^。！？“”\"]{{0,60}}[ ，,|！!】请請迎码碼])?(?:(?:关注|關注|追蹤|加入)我[们們]|(?:扫码关注|掃碼關注)(?:我[们們]|本[报報站网網刊]|[^ 。，！“”\"的]{{2,8}}[报報网網闻聞台])?)(?:[的 :：@【「]*(?:{_ACCOUNTS})[^“”\"的后後]*|[ :：!！。~>》)）]*(?:[,，][^。“”\"]{{0,40}}(?:{_ACCOUNTS}|资讯|資訊|新闻|新聞|精彩|内容|內容|消息)[^“”\"]*)?)",
        longest=160,
        drops=("关注我们的微信公众号", "扫码关注我们", "追蹤我們的 Facebook", "扫码关注，获取更多精彩内容"),
        keeps=("关注我们的孩子，就是关注明天，校长说。", "追蹤我們的候鳥今年早到了三天。", "扫码关注水位，村里的喇叭已经停用。"),
    ),
    Rule(
        name="prompts.account_named",
        reason="Names the paper's account or app, and is no sentence: a subhead may name one, or a list of dates.",
        holds=phrases(zh="微信公众号|微信公眾號|官方微信|公众号|下载客户端|粉絲專頁|粉絲團|line好友"),
        pattern=r"[^。！？“”\"]*",
        longest=60,
        firm=False,
        drops=("河口晚报微信公众号", "微信公众号：河口晚报"),
        keeps=("他在微信公众号上写道，桥要拆了。",),
    ),
    Rule(
        name="disclaimers.uploaded",
        reason="Says that a user of the platform put it there, and that the platform is not bound by it.",
        begins=phrases(zh="本文为|本文系|本文由|特别声明|以上内容|以上文章|声明|声明以上内容|特别声明以上内容|特别声明以上文章", en="notice|notice the content above|special statement|the above content"),
        pattern=r".*(?:上传并发布|上傳並發布|上传发布|平台仅提供信息|僅代表該作者|仅代表该机构|uploaded and posted by|represents only the views? of the author).*",
        longest=400,
        drops=("本文为河口号作者或机构上传并发布,仅代表该作者或机构观点。", "特别声明:以上内容为自媒体平台用户上传并发布,本平台仅提供信息存储服务。", "Notice: The content above (including the pictures, if any) is uploaded and posted by a user of Harbour Hub, a social media platform."),
        keeps=("本文为读者讲述一位老人的故事。", "他把视频上传并发布到网上。", "Notice: the ferry is uploaded at ten."),
    ),
    Rule(
        name="disclaimers.borrowed",
        reason="Says that pictures or text come from the web, and whom to ask to take them down.",
        begins=phrases(zh="图片来自网络|图片均来自网络|图片来源于网络|图片源自网络|图片来源网络|文中图片来自网络|本文图片来自网络|图文来自网络|素材来自网络|文章来源于网络|内容来自网络|圖片來自網路|圖片取自網路|圖片來源網路|图片源于网络|配图来自网络"),
        pattern=r" *(?:[，,;；。 ]*(?:(?:版权|版權)(?:归|歸|属于|屬於)[^“”\"]{0,40}|(?:如有|如|若|侵)[^“”\"]{0,60}))?[。. )）]*",
        longest=90,
        drops=("图片来自网络,如有侵权,请联系删除。", "图片均来自网络", "(图片来源于网络)", "圖片來自網路，版權歸原作者所有"),
        keeps=("图片来自网络监控的录像。", "图片来自网络，但是没有人知道是谁拍的。", "图片来自网络，版权不明，法院判决退还三万元。"),
    ),
    Rule(
        name="prompts.scan",
        reason="Asks to scan a code that leads to the site's account or app.",
        begins=phrases(zh="扫描下方|扫描下方二维码|扫描上方二维码|扫描左方二维码|扫描左边二维码|扫描右侧二维码|扫描右边二维码|扫描二维码|扫码下载|扫码关注|扫码加入|微信扫一扫|微信扫一扫关注|微信扫码|长按识别|长按二维码|更多猛料|欢迎扫描|欢迎关注|掃描下方|掃描qr|請掃描|安装|下载"),
        holds=phrases(zh="关注|下载|公众号|官方微信|官方微博|客户端|二维码|關注|下載|官方帳號|好友"),
        pattern=r"[^“”\"后後]*",
        longest=100,
        firm=False,
        drops=("扫描左边二维码下载河口网客户端。", "欢迎关注河口网公众号"),
        keeps=("扫描二维码下载客户端后,她损失了三万元。", "扫描显示肿瘤消失"),
    ),
    Rule(
        name="prompts.own_app",
        reason="Offers the app under the paper's name.",
        holds=phrases(zh="app下载|app下載|app 下载|客户端下载|客戶端下載|手机版下载|官方微信|官方微博|公众号"),
        pattern=r"[^ 。，,.!?！？:\"]{2,10} ?(?:app ?下载|app ?下載|客户端下载|客戶端下載|手机版下载|官方微信|官方微博|微信公众号|新闻公众号)",
        longest=30,
        firm=False,
        drops=("河口新闻APP下载", "河口资讯官方微信", "河口客户端下载"),
        keeps=("他的手机不能下载app", "河口新闻发布"),
    ),
    Rule(
        name="widgets.row",
        reason="A row of two tools or more: the size of the type, networks, keeping, printing.",
        says=_TOOLS,
        begins=_TOOLS,
        numbers=True,
        pattern=r"[ :|/·\]】-].*[^ -~].*",
        longest=90,
        drops=("缩小字体 放大字体 收藏 微博 微信 分享 106", "腾讯QQ QQ空间", "打印 字体: 放大 正常 缩小 分享", "字号:默认 大 超大 | 打印 |", "取消 确认", "最热评论 刷新", "打印 关闭", "【打印】 【关闭】"),
        keeps=("微信", "微信和微博", "分享 快乐", "分享快乐"),
    ),
    Rule(
        name="widgets.pressed",
        reason="A button of a Chinese page, or what it says once pressed.",
        says=phrases(
            zh="不感兴趣|举报文章问题|举报此人|举报该用户|点击加载更多|点击加载更多评论|加载更多评论|查看更多跟贴|查看更多评论|我知道啦|我知道了|已显示全部内容|点击刷新|刚刚看到这里 点击刷新|调整字体|app专享|下次自动登录|忘记密码立即注册|使用qq登录|换个账号登录|扫描成功|点击手机上的确认即可登录|您的浏览器暂时无法播放此视频|请使用浏览器分享功能|请使用浏览器的分享功能|点击右上角|点击右上角分享到朋友圈|分享到空间|分享到x|表情删除后不可恢复,是否删除|图片正在上传,请稍后|取消上传|评论内容为空|还没有评论,快来抢沙发吧|该评论已关闭|有事没事说两句|去社区看看吧|去热评看看吧|超大|标准|转繁体版|转繁體版|旧版回顾|繁體版|简体版|发送到看一看|您有未读新闻,点击查看|欢迎批评指正|意见反馈留言板",
            ko="url을 길게 누르면 복사하실 수 있습니다",
        ),
        numbers=True,
        longest=60,
        told=False,
        drops=("不感兴趣", "举报文章问题", "点击加载更多", "还没有评论,快来抢沙发吧!", "您的浏览器暂时无法播放此视频.", "我知道了"),
        keeps=("他对此不感兴趣。", "我知道了他的名字", "标准很高"),
    ),
    Rule(
        name="related.shelves",
        reason="Heads a shelf of what else the site shows.",
        says=phrases(zh="为您推荐|為您推薦|精彩视频|精彩组图|精彩图集|精彩图片|高清图集|好书精选|热新闻|热话题|热点新闻|热点博客|视频新闻|图片新闻|图片故事|推荐新闻|今日视点|近期热点|大家都在看|大家都在搜|大家都在說|热门视频|热门评论|最热评论|延伸推荐|延伸 推荐|推荐阅读相关主题|相关主题|频道推荐|要闻推荐|猜您喜欢|推薦文章|推薦新聞|你可能還想看|热帖|新闻评论|阅读排行榜|评论排行榜|点击排行榜|友情链接|友情連結|相關推薦|本网推荐|本周热点|热门话题|熱門話題|熱門影片|猜你想看|你可能还喜欢"),
        longest=40,
        firm=False,
        heads=True,
        follows=True,
        drops=("为您推荐", "精彩视频", "延伸 · 推荐", "阅读排行榜 评论排行榜", "友情链接"),
        keeps=("精彩视频引发热议", "热话题不断"),
    ),
)  # fmt: skip
