"""What pages in scripts without capitals, and in Indonesian and Vietnamese, put between an article's paragraphs with a name, a title
or a number in it. As in :mod:`flows.cleaning.rules.inserts` each is taken for good wherever it stands."""

from __future__ import annotations

from flows.cleaning.rule import Rule, phrases
from flows.cleaning.rules.bylines import SURNAME

_HAN = r"[\x{3005}\x{3041}-\x{30fa}\x{30fc}\x{3400}-\x{9fff}]"
_NETWORK = r"(?:google(?: ?news)?|facebook|instagram|ig|youtube|line|zalo|telegram|whatsapp|x|twitter|tiktok|threads|구글|네이버|유튜브|카카오톡?|페이스북|인스타그램|臉書|谷歌|微信|抖音|فيسبوك|واتس ?اب|واتساب|الواتساب|تلغرام|تليجرام|التليجرام|إكس|يوتيوب|جوجل|غوغل|إنستغرام|फेसबुक|फ़ेसबुक|ट्विटर|इंस्टाग्राम|यूट्यूब|व्हाट्सएप|वॉट्सऐप|टेलीग्राम|गूगल|เฟซบุ๊ก|ไลน์|ยูทูบ)"
_WORDS = r"[^ .,:;!?؟،।\"|]+(?: [^ .,:;!?؟،।\"|]+){1,2}"
"""A name of two or three words."""

RULES = (
    Rule(
        name="related.titled",
        reason="Another article's title, behind words of reading on that begin no sentence.",
        begins=phrases(
            ja="関連記事|関連|あわせて読みたい|合わせて読みたい|こちらもおすすめ", zh="延伸閱讀|延伸阅读|相關閱讀|相关阅读|相關新聞|相关新闻|推荐阅读|推薦閱讀", ko="관련기사|관련 기사|관련뉴스", hi="ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|ये भी देखें|यह भी देखें", ar="اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|إقرأ أيضا|إقرأ أيضاً|طالع أيضا|طالع أيضاً|قد يهمك أيضا|قد يهمك أيضاً",
            fa="بیشتر بخوانید|همچنین بخوانید|این مطلب را هم بخوانید", bn="আরও পড়ুন|আরো পড়ুন", ur="یہ بھی پڑھیں|مزید پڑھیں", th="อ่านข่าวที่เกี่ยวข้อง|อ่านข่าวเพิ่มเติม|อ่านข่าวต้นฉบับ|ข่าวที่เกี่ยวข้อง",
        ),
        pattern=r"(?:[\])}】］」〉》）]+[ :|-]*| *[:|>»-]+ *| +)[^ .:|\"“「].*[^.。।،؛\"]",
        longest=160,
        follows=True,
        told=False,
        drops=("【関連記事】河口大橋の点検、昨年から遅れ", "関連記事 河口大橋の点検が遅れた理由", "延伸閱讀 河口大橋去年已亮紅燈", "[관련기사] 하구대교 점검, 지난해부터 늦어져", "ये भी पढ़ें पुल की जांच में देरी", "اقرأ أيضا فحص الجسر تأخر", "بیشتر بخوانید بررسی پل عقب افتاد", "আরও পড়ুন সেতুর পরীক্ষা পিছিয়েছে", "یہ بھی پڑھیں پل کا معائنہ"),
        keeps=("関連記事を読んだ市民は驚いた。", "関連会社の株が下がった", "延伸閱讀的習慣改變了他的一生。", "관련기사를 읽은 시민들은 놀랐다.", "اقرأ أيضا كتب الشعر، قال المعلم.", "קראו גם את האותיות הקטנות."),
    ),
    Rule(
        name="related.announced",
        reason="Another article or film, named behind a colon.",
        begins=phrases(
            id="lihat juga video|simak video|tonton video|pilihan editor|baca|saksikan video", ar="اقرأ المزيد|شاهد أيضا|شاهد أيضاً", fa="بخوانید|ببینید|همچنین ببینید", he="צפו", hi="देखें वीडियो|पढ़ें", th="อ่านข่าว|อ่านเพิ่มเติม", ko="관련 영상", zh="更多新聞|看更多|更多閱讀", ja="次ページ|次のページ",
        ),
        pattern=r" *: *[^ \"“«].*[^.。।،\"]",
        longest=160,
        follows=True,
        told=False,
        drops=("Lihat juga Video: Jembatan Ditutup", "Pilihan Editor: Pemeriksaan jembatan tertunda", "BACA: Jambatan ditutup", "اقرأ المزيد: فحص الجسر تأخر", "بخوانید: بررسی پل عقب افتاد", "צפו: רגע סגירת הגשר", "次ページ：市の説明は"),
        keeps=("شاهد: لم أر شيئا تلك الليلة", "Baca dulu, kata ibunya: \"jangan lari\"", "شاهد الرجل الجسر: لم يبق شيء.", "בסרט צפו: אלף איש", "次ページの図を見る", "更多新聞自由：一個夢。"),
    ),
    Rule(
        name="filing.tags_apart",
        reason="The tags, of which there are two at least, behind a word that means nothing else.",
        field="tags",
        begins=phrases(
            ja="タグ|関連タグ|関連キーワード", zh="標籤|标签|文章標籤|相關標籤|關鍵字|关键字|tags", ko="태그|관련 태그", ar="كلمات دلالية|الكلمات الدلالية|الكلمات المفتاحية|كلمات مفتاحية|الوسوم|وسوم", hi="टैग्स|टैग", vi="từ khóa|tags|thẻ", th="แท็ก|แท็กที่เกี่ยวข้อง|คำค้น|คีย์เวิร์ด", he="תגיות|תגים", fa="برچسب‌ها|برچسب ها|کلیدواژه‌ها|کلمات کلیدی|تگ‌ها", bn="ট্যাগস|ট্যাগ", ur="ٹیگز", id="tag|tags|kata kunci",
        ),
        pattern=rf" *[:|>]+ *(?:#?[^.!?。！？।؟,،、;|:\"]{{1,40}}[,،、;|] *)+#?[^.!?。！？।؟,،、;|:\"]{{1,40}}| *[:|>]+ *#?{_HAN}{{1,12}}(?: +#?{_HAN}{{1,12}})+",
        longest=200,
        follows=True,
        told=False,
        drops=("タグ：河口大橋、通行止め", "標籤：河口大橋、橋墩", "标签： 河口大桥 桥墩", "태그: 하구대교, 교각", "الوسوم: الجسر، المصب", "टैग्स: पुल, मुहाना", "Từ khóa: cầu, cửa sông", "תגיות: גשר, השפך", "برچسب‌ها: پل، مصب", "ট্যাগস: সেতু, মোহনা", "ٹیگز: پل، دہانہ", "Tag: jembatan, muara"),
        keeps=("タグ：壁に書かれた名前", "标签：一座城市的记忆", "태그: 벽에 적힌 이름", "Tags: seni di dinding kota", "الوسوم: فن على الجدران", "タグを付けた、と彼は言った。", "Thẻ: vật nhỏ, chuyện lớn, ông nói."),
    ),
    Rule(
        name="filing.by_writer",
        reason="Leads to all that the writer wrote, by name.",
        pattern=(
            rf"{_HAN}{{2,8}}(?:さん|記者)?の記事一覧(?:(?:へ|はこちら|を見る))?|(?:查看|看)?{_HAN}{{2,8}}的(?:其他|更多|所有|全部)文章|更多{_HAN}{{2,10}}(?:新聞網|新聞|日報|晚報|時報|週刊)(?:的)?報導|[가-힣]{{2,4}} ?기자의 다른 ?기사(?: ?(?:더 ?)?보기)?|"
            rf"(?:לכל הכתבות של|עוד מאת|כתבות נוספות של|עוד כתבות של) {_WORDS}|(?:كل مقالات|جميع مقالات) {_WORDS}|(?:همه مطالب|سایر مطالب) {_WORDS}|{_WORDS} की (?:अन्य|सभी) (?:खबरें|ख़बरें)|(?:tất cả bài viết của|xem thêm bài viết của) {_WORDS}|บทความทั้งหมดของ[^.]{{3,40}}|artikel lain dari {_WORDS}"
        ),
        longest=70,
        follows=True,
        told=False,
        drops=("森花子の記事一覧", "更多河口新聞報導", "이서연 기자의 다른기사 보기", "לכל הכתבות של יואב לוין", "كل مقالات سارة منصور", "همه مطالب سارا کریمی", "सीमा वर्मा की अन्य खबरें", "Tất cả bài viết của Minh Anh", "บทความทั้งหมดของ สมหญิง ใจกว้าง", "Artikel lain dari Budi Santoso"),
        keeps=("이서연 기자의 다른 이름", "森花子の記事を読んだ。", "更多新聞自由", "עוד מאת השטן", "كل مقالات الصحيفة عن الجسر كانت خاطئة."),
    ),
    Rule(
        name="prompts.followed_japanese",
        reason="Asks in Japanese to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"@[a-z0-9_.]{{2,30}}(?:さん)?をフォロー(?:する)?|{_HAN}{{2,12}}(?:さん|新聞|公式|編集部|の公式アカウント|記者)をフォロー(?:する)?|google(?:検索|ニュース)で{_HAN}{{2,12}}を(?:優先表示|フォロー(?:する)?)|[^ 。]{{0,12}}お届けする「[^」]{{2,24}}」(?:の)?(?:登録|購読)はこちら",
        longest=80,
        follows=True,
        told=False,
        drops=("@kakoshimbunさんをフォロー", "森花子さんをフォロー", "毎朝7時にお届けする「河口モーニング」登録はこちら",),
        keeps=("新人をフォローする", "彼女をフォローした。",),
    ),
    Rule(
        name="prompts.followed_chinese",
        reason="Asks in Chinese to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"[將将][^ 。，]{{2,14}}(?:設為|设为) ?google ?(?:偏好來源|首選來源|偏好来源|首选来源)|(?:追蹤|按讚追蹤|追踪)[^ 。，]{{2,12}} ?{_NETWORK}(?:粉絲團)?|加入[^ 。，]{{2,12}}粉絲團|(?:訂閱|订阅)[^ 。，]{{2,12}} ?youtube ?(?:頻道|频道)|用google ?news追蹤[^ 。，]{{2,12}}|(?:打开|下载|下載|打開)[^ 。，的后後]{{2,12}}(?:客户端|客戶端|app)(?:[，,] ?(?:查看|阅读|閱讀|掌握|看)[^。]{{2,20}})?",
        longest=80,
        follows=True,
        told=False,
        drops=("將河口新聞設為Google偏好來源", "追蹤河口新聞 Facebook", "打开河口新闻客户端，查看更多精彩内容",),
        keeps=("打开客户端后，她损失了三万元。",),
    ),
    Rule(
        name="prompts.followed_korean",
        reason="Asks in Korean to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"[▶☞ ]*(?:[가-힣]{{2,10}} )?{_NETWORK}(?: ?메인| ?뉴스)?(?:에서)? (?:[가-힣]{{2,10}} )?(?:채널 )?(?:구독하기|팔로우(?:하기)?)|구글(?:에서)? [가-힣]{{2,12}} 선호 (?:출처|매체)로 추가|[가-힣]{{2,10}}(?:신문|일보|뉴스|방송) 앱 (?:다운로드|설치)(?:하기)?|[가-힣]{{2,10}}(?:신문|일보|뉴스|방송)[을를] 후원해 ?주세요|매일 [^.]{{1,16}}['\"][^'\"]{{2,20}}['\"][을를]? 받아보세요",
        longest=80,
        follows=True,
        told=False,
        drops=("▶ 하구신문 네이버 구독하기", "구글에서 하구신문을 선호 출처로 추가", "네이버 메인에서 하구신문 구독하기",),
        keeps=("유튜브에서 뉴스를 보는 노인들",),
    ),
    Rule(
        name="prompts.followed_arabic",
        reason="Asks in Arabic to follow the house by its name, to take its app or to prefer it in a search.",
        begins=phrases(ar="تابع|تابعوا|أضف|أضيفوا|اجعل|للاشتراك في|حمل|حمّل|نزل"),
        pattern=rf" (?:(?:قناة|صفحة|حساب) [^.\"]{{2,30}} على {_NETWORK}|[^.\"]{{2,30}} (?:كمصدر مفضل|مصدرك المفضل) (?:على|في) {_NETWORK}|قناتنا على {_NETWORK} اضغط هنا|تطبيق [^ .\"]{{2,20}}(?: [^ .\"]{{2,20}})?)",
        longest=80,
        follows=True,
        told=False,
        drops=("تابع قناة المصب على واتساب", "اجعل المصب مصدرك المفضل على جوجل",),
        keeps=("تابع قناة السويس على الخريطة.",),
    ),
    Rule(
        name="prompts.followed_latin",
        reason="Asks in Vietnamese to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"(?:theo dõi|quan tâm) (?-i:[A-ZÀ-ỸĐ])[^.,\"]{{1,30}} trên {_NETWORK}|(?:chọn|thêm) (?-i:[A-ZÀ-ỸĐ])[^.,\"]{{1,30}} (?:làm nguồn ưu tiên|vào nguồn tin (?:yêu thích|ưu tiên)) trên google|tải ứng dụng (?-i:[A-ZÀ-ỸĐ])[^.,\"]{{1,30}}",
        longest=80,
        follows=True,
        told=False,
        drops=("Theo dõi Báo Cửa Sông trên Google News", "Quan tâm Cửa Sông trên Zalo",),
        keeps=("Theo dõi cảnh sát trên đường",),
    ),
    Rule(
        name="prompts.followed_others",
        reason="Asks in Thai, Hebrew and Indonesian to follow the house by its name, to take its app or to prefer it in a search.",
        pattern=rf"(?:กด)?ติดตาม(?:ข่าว|เพจ)?[^. ]{{0,30}}(?:ได้ที่|ใน|บน|ทาง) *{_NETWORK}|(?:กด)?ติดตามข่าว[^. ]{{0,30}}ได้ที่|เพิ่มเพื่อน *{_NETWORK}[^.]{{0,24}}|הוסיפו את [^.\"]{{2,20}} כמקור מועדף בגוגל|(?:download|unduh) aplikasi (?-i:[A-Z])[^.,\"]{{1,24}}",
        longest=80,
        follows=True,
        told=False,
        drops=("ติดตามข่าวล่าสุดได้ที่ Facebook", "เพิ่มเพื่อน LINE ปากน้ำนิวส์", "הוסיפו את השפך כמקור מועדף בגוגל",),
        keeps=("ติดตามคนร้ายได้ที่ชายแดน ตำรวจกล่าว", "סימנו את הגשר כמקור לסכנה",),
    ),
    Rule(
        name="widgets.counted",
        reason="How often it was read, liked or answered: a word and a number.",
        pattern=(
            r"(?:コメント|いいね!?|参考になった|댓글|전체 댓글|좋아요|싫어요|훌륭해요|화나요|슬퍼요|추천해요|쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추|조회수?|구독자|응원수|点赞|點讚|赞|按讚|喜歡|阅读量?|瀏覽數|浏览量|觀看次數|观看次数|人氣|人气|عدد (?:المشاهدات|القراءات)|المشاهدات|จำนวนผู้เข้าชม|lượt xem|lượt thích)[ :：]*[(（]? *\d[\d,.]*[万萬만千천]? *(?:件|개|回|次)?[)）]?|"
            r"共? ?\d[\d,]* ?(?:条评论|則留言|則評論|件のコメント)|\d[\d,]* (?:تعليقا?|مشاهدة|कमेंट|כתבות קשורות)|(?:写真|画像)\d{1,3}枚|共\d{1,3}[張张]|(?:この記事の)?(?:画像|写真) ?[（(]全?\d{1,3}枚[)）]|(?:すべて|全て)の(?:写真|画像)を見る[（(]全?\d{1,3}枚[)）]|foto \d{1,2} dari \d{1,2}|halaman:? 1 2(?: \d)*"
        ),
        longest=40,
        follows=True,
        told=False,
        drops=("コメント（12件）", "参考になった 24", "댓글 12개", "화나요 0", "조회수 1,234", "阅读量：1234", "赞(12)", "共12条评论", "12 تعليقا", "عدد المشاهدات: 1234", "この記事の画像（5枚）", "全ての写真を見る（全12枚）", "Foto 1 dari 5"),
        keeps=("コメント欄に12件", "댓글 12개가 삭제됐다.", "阅读 12本书", "写真3枚の裁判", "12 تعليقا على الخبر أزيلت", "人气 12年"),
    ),
    Rule(
        name="widgets.reading",
        reason="How long reading is thought to take.",
        pattern=(
            r"(?:この記事は)?約? ?\d{1,2} ?分で読めます。?|(?:この記事の)?読了(?:時間|目安)(?:の目安)? ?[:：]? ?約? ?\d{1,2} ?分|(?:全文共|本文约|本文約|全文约)\d{2,5}字[，, ]*(?:阅读|閱讀)(?:大约|大約|约|約)?需要? ?\d{1,2} ?分[钟鐘]|(?:預計|预计)?(?:閱讀|阅读)(?:時間|时间) ?[:：约約]* ?\d{1,2} ?分[钟鐘]|(?:약 )?\d{1,2}분 (?:읽기|분량)|"
            r"(?:مدة|زمن|وقت) القراءة ?:? ?\d{1,2} (?:دقائق|دقيقة)|\d{1,2} (?:دقائق|دقيقة) (?:لل|لـ|)قراءة|\d{1,2} मिनट (?:में )?पढ़ें|(?:ใช้เวลา)?อ่าน \d{1,2} นาที|\d{1,2} דקות קריאה|זמן קריאה(?: משוער)? ?: ?\d{1,2} דקות|[\d\x{06f0}-\x{06f9}]{1,2} دقیقه مطالعه|پڑھنے کا وقت:? \d{1,2} منٹ"
        ),
        longest=60,
        told=False,
        drops=("この記事は約3分で読めます", "読了時間の目安：3分", "全文共1200字，阅读大约需要3分钟", "預計閱讀時間 3 分鐘", "3분 읽기", "مدة القراءة: 3 دقائق", "3 دقائق للقراءة", "3 मिनट पढ़ें", "ใช้เวลาอ่าน 3 นาที", "3 דקות קריאה", "۳ دقیقه مطالعه"),
        keeps=("この記事は3分で読める、と彼は言った。", "3분 읽기 운동이 학교에 퍼진다", "阅读时间减少了3分钟。", "3 دقائق غيرت حياتها"),
    ),
    Rule(
        name="prompts.rest",
        reason="Counts what is left to read without paying.",
        pattern=r"(?:この記事は(?:有料記事|有料会員限定|会員限定)です。 ?)?残り:?[\d,]{1,7}文字(?: ?[（(]全文:?[\d,]{1,7}文字[)）])?|(?:この記事は)?会員限定です。ログインすると続きをお読みいただけます。|この記事は会員限定です。[^。\"]{0,30}(?:登録|ログイン)[^。\"]{0,30}続きを[^。\"]{0,20}。?|(?:剩餘|剩余|还剩) ?\d{1,2}%(?:內容|内容)[，, ]*(?:訂閱|订阅|付费|登入|登录)[^。]{0,12}|تبقى لك \d{1,2} مقالات مجانية",
        longest=80,
        told=False,
        drops=("この記事は有料記事です。残り1234文字", "残り1,234文字（全文：2,345文字）", "この記事は会員限定です。ログインすると続きをお読みいただけます。", "剩餘80%內容，訂閱後繼續閱讀", "تبقى لك 3 مقالات مجانية"),
        keeps=("残り3人が見つかった。", "この記事は有料です、と彼は言った。", "剩餘80%的居民已經撤離"),
    ),
    Rule(
        name="describing.in_print",
        reason="Where and when it was printed, or from where it was taken.",
        field="courtesy",
        pattern=r"(?:この記事は)?(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日付(?:の)? ?(?:朝刊|夕刊|本紙|紙面)(?: ?\d{1,2}面|に掲載(?:されました|したものです))?。?|이 기사는 \d{1,2}월 \d{1,2}일자 (?:지면|신문)에 실렸습니다\.?|本文(?:首发于|首發於|刊登於|刊登于|原載於|原载于|转载自|轉載自)[^。，,]{2,24}(?:第\d{1,4}期)?。?|artikel ini (?:telah|sudah|pernah) tayang di [^\"]{3,40}(?: dengan judul [^\"]+)?",
        longest=200,
        follows=True,
        told=False,
        drops=("2025年3月4日付 朝刊 1面", "この記事は3月4日付の朝刊に掲載されました", "이 기사는 3월 4일자 지면에 실렸습니다", "本文首发于河口晚报", "本文刊登於河口週刊第12期", "Artikel ini telah tayang di Muara.com dengan judul Jembatan Muara Ditutup"),
        keeps=("3月4日付で市長が辞任した。", "本文的作者是一位老师。", "Artikel ini ditulis di penjara."),
    ),
    Rule(
        name="describing.made_by",
        reason="Who asked, wrote and edited it, in scripts without capitals.",
        field="byline",
        pattern=rf"(?:取材・文|取材・構成|取材/文|文・写真|文・構成|構成・文|取材・執筆|撮影・文|文/写真|取材・文・写真) ?[:：=＝] ?{_HAN}{{2,8}}(?:[ 　・、（(].{{0,20}})?|文[/／] ?(?:記者)?{SURNAME}{_HAN}{{1,3}}|[가-힣]{{2,8}}(?:신문|일보|뉴스|타임스|경제|방송|매일) ?=? ?[가-힣]{{2,4}} ?기자|[가-힣]{{2,8}}팀 [a-z0-9._-]+@[a-z0-9.-]+",
        longest=60,
        follows=True,
        told=False,
        drops=("取材・文：森花子", "取材・構成＝森花子", "文・写真＝森花子", "文／王小明", "하구신문 이서연 기자", "디지털뉴스팀 digital@hagu.example"),
        keeps=("取材・文は彼が担当した。", "文／理科の壁", "하구신문 이서연 기자는 그날 부두에 있었다."),
    ),
    Rule(
        name="disclaimers.as_of",
        reason="Says of which day what it tells is, that the house earns by links, or that nobody is told to buy.",
        pattern=r"※? ?(?:この|本)記事は(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?(?:に|時点で)?(?:公開|掲載|配信|執筆|作成)された(?:もの|記事)です。?|※? ?(?:記事内|本記事内?|当サイト|本ページ)のリンクから(?:商品を)?購入(?:する|された)[^。\"]{2,40}(?:還元|報酬)[^。\"]{2,20}。?|(?:以上|文章|本文)?(?:内容|內容)?(?:仅供参考|僅供參考)?[，, ]*不(?:构成|構成)(?:任何)?投(?:资建议|資建議)[。.]?|(?:本文|以上内容|文章内容|以上內容)[^。“\"]{0,14}不(?:构成|構成)(?:任何)?投(?:资建议|資建議)[。.]?|投(?:资有风险|資有風險)[，, ]*(?:入市需谨慎|投資需謹慎|入市須謹慎)[。.]?|(?:डिस्क्लेमर|अस्वीकरण) ?[:-] ?[^\"]+|[(（]? ?इनपुट ?[:-] ?[^ .,\"।]{2,14}(?: [^ .,\"।]{2,14}){0,2}[)）]?",
        longest=200,
        follows=True,
        told=False,
        drops=("※この記事は2025年3月4日に公開されたものです", "記事内のリンクから商品を購入すると、売上の一部が当社に還元されることがあります。", "以上内容仅供参考，不构成投资建议", "本文不構成投資建議", "投资有风险，入市需谨慎", "डिस्क्लेमर: यहां दी गई जानकारी सामान्य मान्यताओं पर आधारित है।", "(इनपुट: भाषा)", "इनपुट- पीटीआई"),
        keeps=("他说，这不构成投资建议。", "この記事は市民に衝撃を与えたものです。", "投资有风险，她早就知道。", "डिस्क्लेमर पढ़े बिना उसने हस्ताक्षर किए।"),
    ),
    Rule(
        name="prompts.followed_too",
        reason="Says in a sentence where the house may be followed or its app taken.",
        begins=phrases(hi="आप हमें|बीबीसी हिन्दी के|बीबीसी हिंदी के"),
        pattern=rf" [^\"।]*(?:{_NETWORK}[^\"।]*(?:कर सकते हैं|करें)|ऐप[^\"।]*(?:क्लिक कर(?: सकते हैं|ें)|डाउनलोड करें))[.।]?",
        longest=200,
        told=False,
        drops=("आप हमें फ़ेसबुक, ट्विटर, इंस्टाग्राम और यूट्यूब पर फ़ॉलो भी कर सकते हैं.", "बीबीसी हिन्दी के एंड्रॉएड ऐप के लिए आप यहां क्लिक कर सकते हैं."),
        keeps=("आप हमें बताएं कि पुल कब खुलेगा।",),
    ),
)  # fmt: skip
