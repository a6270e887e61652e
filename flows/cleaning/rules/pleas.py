"""Pleas with a name, a network or a price in them, as pages put them between an article's paragraphs.

They are taken for good wherever they stand, like all of :mod:`flows.cleaning.rules.leads`.
"""

from __future__ import annotations

from flows.cleaning.rule import MARKS, Rule, phrases
from flows.cleaning.rules.leads import NAME

_NETWORK = r"(?:facebook|twitter|x|instagram|bluesky|threads|tiktok|youtube|linkedin|mastodon|whatsapp|telegram|snapchat|google news)"
_NETWORKS = rf"{_NETWORK}(?:(?:,? and |,? or |,? & |, ?|/| ){_NETWORK})*"
_HANDLE = r"@[a-z0-9_.]+"

RULES = (
    Rule(
        name="prompts.follow_whom",
        reason="Asks to follow somebody or the house, by name or handle, and on which network.",
        begins=("follow",),
        pattern=(
            rf" (?:(?:(?:the |our |us )?{NAME}|the (?:author|writer|reporter|journalist|editor|team|newsroom|conversation)|her|him|them|me)(?:,? {_HANDLE})? (?:on|at|via) {_NETWORKS}(?:[ :,(]*(?:(?:at|as) )?{_HANDLE}\)?)?"
            rf"|{_HANDLE}(?: (?:on|at|via) {_NETWORKS})?){MARKS}"
        ),
        longest=120,
        follows=True,
        drops=("Follow @harborpost on Twitter", "Follow the author on X", "Follow Marta Olsen on X", "Follow Harbour Live on Google News", "Follow the Post on Facebook, X and Instagram", "Follow Marta Olsen on Twitter @molsen", "Follow @molsen"),
        keeps=("Follow the money on Facebook", "Follow Lund on Instagram and you see a man who counts gulls.", "Follow Lund on X marks", "Follow @molsen and learn nothing.", "Follow us on the path.", "Follow the River on Foot"),
    ),
    Rule(
        name="prompts.join_named",
        reason="Asks to join the house's group on a network, by its name.",
        begins=("join the", "join our"),
        pattern=rf"(?: {NAME})? (?:whatsapp|telegram|facebook|discord|signal)(?: (?:community|channel|group))(?: (?:here|now|today|for [^.,\"]*))?{MARKS}",
        longest=120,
        drops=("Join the Harbour Live WhatsApp community here", "Join the Kelso Post Facebook group"),
        keeps=("Join the Facebook group, she wrote, and you will be heard.", "Join the navy"),
    ),
    Rule(
        name="prompts.joining",
        reason="Says what joining the house's group on a network brings.",
        holds=phrases(en="joining our whatsapp|joining our dedicated whatsapp|joining our free whatsapp|join our dedicated whatsapp|join our free whatsapp|sign up to our whatsapp"),
        pattern=r"[^\"]*\b(?:your phone|your inbox|latest|breaking|stories|news|updates)\b[^\"]*",
        longest=240,
        drops=("Get the best stories from Harbour Live straight to your phone by joining our WhatsApp community here",),
        keeps=("By joining our WhatsApp group she lost 4,000 pounds.", "Join the choir for the latest songs."),
    ),
    Rule(
        name="prompts.price",
        reason="What reading on costs.",
        begins=phrases(en="keep reading for|continue reading for|read on for|subscribe for|subscribe from|try 1 month for|try one month for|get unlimited access for|unlimited access for|unlimited digital access for|full access for"),
        pattern=r" (?:only |just |as little as )?[$£€]\d[^\",]*",
        longest=100,
        drops=("Keep reading for $1 a week", "Try 1 month for $1"),
        keeps=("Subscribe for the price of a coffee, the mayor said.", "Subscribe for $1, he told them, and read for free."),
    ),
    Rule(
        name="prompts.preferred_house",
        reason="Asks to prefer the house in a search.",
        begins=("prefer", "make", "add", "set", "choose", "select"),
        pattern=rf" (?:the |us )?(?:{NAME} )?(?:(?:as )?(?:an? |our |your )?preferred (?:news )?source )?(?:on|in|with) google(?: search)?{MARKS}",
        longest=90,
        drops=("Prefer Harbour Live on Google", "Add the Harbour Post as a preferred source on Google", "Make Harbour Live your preferred source on Google"),
        keeps=("Prefer paper on principle", "Make money on Google", "Add your shop on Google, the minister told them."),
    ),
    Rule(
        name="prompts.letter_by_name",
        reason="Asks to take a letter by its name, often with what it brings.",
        begins=phrases(en="sign up for|sign up to|sign up here for|subscribe to|subscribe for"),
        pattern=(
            rf" (?:(?:the |our )?{NAME}(?:'s)? (?:newsletter|e-?mail|briefing|digest)|(?:the |our )?(?:{NAME} )?(?-i:Briefing|Digest|Bulletin|Newsletter|Mail|Dispatch|Rundown|Roundup|Playbook|Edition|Morning [A-Z][a-z]+|Evening [A-Z][a-z]+))(?: newsletter| e-?mail)?(?: in your inbox[^.\"]*| (?:today|now|here))?{MARKS}"
            rf"|(?: the| our)? {NAME}(?: newsletter)? ?[:-] [^\"]*\b(?:every (?:day|weekday|morning|evening|week|(?-i:[A-Z])[a-z]+day)|weekdays?|inbox|e-?mail|newsletter|day's|week's)\b[^\"]*"
        ),
        longest=200,
        follows=True,
        drops=("Sign up for the Morning Ledger", "Sign up for the Harbor Daily newsletter", "Sign up to Sport Daily: the stories you need, every weekday", "Subscribe to the Quay Digest"),
        keeps=("Sign up for the marathon: where and when", "Sign up for Medicare", "Sign up for the Army", "Subscribe to the paper, the mayor said, and you read the mayor.", "Sign up for Medicare: you have until December", "Sign up for Text Alerts: how it works"),
    ),
    Rule(
        name="prompts.letter_pitch",
        reason="Says in the house's own voice what its letter brings.",
        begins=phrases(en="our morning email|our daily email|our weekly email|our morning newsletter|our daily newsletter|our weekly newsletter|our free newsletter|our free daily newsletter|our free weekly newsletter|our evening email|our us morning briefing|our australian morning briefing"),
        pattern=r" (?:breaks|brings|lands|rounds|delivers|gives|covers|features|takes|tells|sends|has)\b[^\",]*(?:,[^\"]*\b(?:you|your)\b[^\"]*)?",
        longest=240,
        drops=("Our morning email breaks down the key stories of the day, telling you what's happening and why it matters", "Our free newsletter brings the best of the harbour to you"),
        keeps=("Our daily newsletter is written by hand, he says.", "Our weekly newsletter covers the whole parish, the vicar said."),
    ),
    Rule(
        name="prompts.thanks",
        reason="Thanks for reading and asks to subscribe, as hosted letters do.",
        begins=("thanks for reading", "thank you for reading"),
        pattern=r"(?: [^.!?\"]{1,50})?[.!] *(?:subscribe|this post is|please (?:subscribe|share|consider)|if you|share)\b[^\"]*|(?: [^.!?\"]{1,50})?!",
        longest=240,
        drops=("Thanks for reading Quay Notes! Subscribe for free to receive new posts and support my work.", "Thank you for reading the Harbour Post. Please consider subscribing."),
        keeps=("Thanks for reading the will, she said.", "Thank you for reading. The judge looked up."),
    ),
    Rule(
        name="prompts.in_app",
        reason="Offers somebody's texts in an app or an inbox, as hosted letters do.",
        begins=("get more from", "get"),
        pattern=rf" {NAME}(?: in the [a-z]+ app|'s? (?:stories|posts) in your inbox)",
        longest=90,
        drops=("Get more from Ina Li in the Quill app", "Get Ina Li's stories in your inbox"),
        keeps=("Get more from life", "Get more from Lindholm's fields"),
    ),
)  # fmt: skip
