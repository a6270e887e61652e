"""Share widgets: the default texts of the plug-ins that print them, alone, listed or fused."""

from __future__ import annotations

from flows.cleaning.rule import Rule

_NETWORK = (
    r"(?:facebook|twitter|x|google\s?\+|google plus|linkedin|pinterest|whats ?app|telegram|reddit|tumblr|"
    r"e-?mail|print|pocket|skype|line|viber|messenger|instagram|youtube|flipboard|weibo|vk(?:ontakte)?|"
    r"odnoklassniki|xing|digg|stumbleupon|buffer|mastodon|bluesky|threads|copy (?:the )?link|sms|kakao(?: ?talk|story)?|"
    r"mix|blogger|evernote|snapchat|tiktok|rss)"
)
_VERB = (
    r"(?:share(?: this)?(?: (?:article|post|story|page|entry))?(?: (?:on|to|via|by|with|in))?|tweet(?: this)?(?: about this)?(?: on)?|"
    r"pin (?:it|this)(?: on)?|e?-?mail this(?: to (?:someone|a friend))?|print this page|send (?:this )?(?:by|via|to)|"
    r"save to|post (?:on|to)|like(?: this)?(?: on)?|follow(?: us)?(?: on)?|click to (?:share|e?-?mail|print|tweet)(?: (?:a link )?(?:on|to|this)(?: a friend)?)?|"
    r"partager(?: sur)?|compartir(?: en)?|compartilhar(?: no| em)?|condividi(?: su)?|teilen(?: auf)?|delen(?: op)?|"
    r"del(?: på)?|dela(?: på)?|jaa|udostępnij(?: na)?|поделиться(?: в)?|"
    r"paylaş|bagikan(?: ke)?|chia sẻ|分享(?:到)?|シェア(?:する)?|공유(?:하기)?|شارك|แชร์)"
)
_ITEM = rf"(?:{_VERB}|{_NETWORK}|someone|this page|\(opens in (?:a )?new (?:window|tab)\)|\d+(?:[.,]\d+)?\s?[km]?|shares?|likes?|tweets?|comments?|more|this|on|to|about)"

RULES = (
    Rule(
        name="share.buttons",
        family="share",
        reason="Labels of share buttons, as their plug-ins print them, often fused.",
        pattern=(
            r"(?:it's only fair to share\W*|sharing is caring\W*|share (?:this|it|the love)\b\W*|spread the (?:love|word)\W*)?"
            rf"(?:[\s|/•·,:;.>+&()-]*{_ITEM}){{1,40}}[\s|/•·,:;.!>+-]*"
        ),
        drops=(
            "It's only fair to share...Share on FacebookShare on Google+Tweet about this on TwitterEmail this to someonePrint this page",
            "FacebookShare on Google+TweetPin it",
            "Share this: Twitter Facebook Print Email",
            "Click to share on Facebook (Opens in new window)",
            "Share on Facebook | Share on Twitter | Share on WhatsApp",
            "Partager sur Facebook",
        ),
        keeps=(
            "Facebook said on Tuesday that it will let users share less.",
            "Share prices fell.",
            "He decided to share the prize with his brother.",
            "Print is not dead",
        ),
    ),
)
