"""Where a text comes from by its own words, and where such words say something else."""

from __future__ import annotations

import pytest

from flows.cleaning.clean import clean
from flows.cleaning.describe import describe
from flows.cleaning.rules.rights import RIGHTS
from flows.documents import Description, Page

TITLE = "The ferry returns to the northern quay after nine years"
BODY = (
    "The ferry returned to the northern quay on Tuesday after nine years, and four hundred people were there to see it come in.",
    "The harbour board had promised the return three times before, the last time in the spring, when the new pier was opened.",
    "Two boats will cross every hour from Monday to Friday, the board said, and one every two hours at the end of the week.",
    "Nobody had believed in it any more, said the owner of the inn at the quay, who has waited for guests since the ferry left.",
)


def told(*below: str, amid: str = "", above: str = "") -> Description:
    lines = [TITLE, *filter(None, [above]), *BODY[:2], *filter(None, [amid]), *BODY[2:], *below]
    return describe(clean("\n\n".join(lines)))


@pytest.mark.parametrize(
    "line",
    [
        "First published on March 19, 2019 / 8:16 AM", "First Published on Mar 20, 2019 01:38 pm", "This page was originally published on Wednesday, March 2.",
        "This post was originally published on the 21st of June 2017 and updated later.", "Originally published on Sunday.", "Originally published on 12 May.",
    ],
)  # fmt: skip
def test_a_day_is_nowhere_to_appear_in(line: str) -> None:
    found = told(line)
    assert (found.original_publisher, found.syndicated) == (None, False)


@pytest.mark.parametrize(
    "line",
    [
        "Her work previously appeared in Harbour Weekly.", "Ana Li is a writer whose essays have previously appeared in Harbour Weekly.",
        "He has previously published in Harbour Weekly.",
    ],
)  # fmt: skip
def test_other_work_of_an_author_says_nothing_of_this_text(line: str) -> None:
    assert told(line).original_publisher is None


def test_a_version_that_previously_appeared_elsewhere_did() -> None:
    assert (
        told("A version of this story previously appeared in Harbour Weekly.").original_publisher
        == "Harbour Weekly"
    )


@pytest.mark.parametrize(
    "line",
    ["Source: Port Statistics Office", "(Quelle: dpa)", "Source: Getty Images", "Courtesy: Harbour Line"],
)
def test_between_paragraphs_a_source_is_that_of_a_picture_or_a_chart(line: str) -> None:
    found = told(amid=line)
    assert (found.original_publisher, found.publisher, found.agencies) == (None, None, ())


SOURCE = "Source: Port Statistics Office"


@pytest.mark.parametrize(
    "lines",
    [
        (
            "share",
            "“The quay is no place for a ferry of this size, and it was never meant to be one, as all of us know,” the ministry wrote.",
            *(SOURCE, "False", "Several sources dispute the claims", *BODY),
        ),
        (BODY[0], "What a crossing costs", "$8,639", "Average price of a crossing (2020)", SOURCE, *BODY[1:]),
        (
            *(*BODY, "Facts about the quay", "It is 90 metres long.", SOURCE, "In the village"),
            "The inn opens again on Friday, and its owner says that she has bought forty chairs for those who wait for the boat.",
        ),
    ],
    ids=("quotation", "figures", "box"),
)
def test_a_source_beside_something_else_says_nothing_of_the_article(lines: tuple[str, ...]) -> None:
    assert describe(clean("\n\n".join((TITLE, *lines)))).original_publisher is None


def test_a_house_is_not_its_own_source() -> None:
    own = Page(
        "\n\n".join((TITLE, *BODY, "Source: harbourweekly.com")),
        hints={"link:canonical": "https://www.harbourweekly.com/a"},
    )
    other = Page(own.text, hints={"link:canonical": "https://www.quaypost.com/a"})
    assert describe(clean(own.text), own).original_publisher is None
    assert describe(clean(own.text), other).original_publisher == "harbourweekly.com"
    # The page's foot alone says whose site it is.
    assert told("Source: harbourweekly.com", "info@harbourweekly.com").original_publisher is None


def test_a_source_is_named_without_its_day_or_a_bracket_that_was_left_over() -> None:
    assert told("Source: Harbour Weekly, March 5").original_publisher == "Harbour Weekly"
    assert told("(Quelle: dpa/AFP)").agencies == ("dpa", "AFP")


def test_pictures_have_no_first_publisher() -> None:
    assert told("Source: abc/Getty Images").original_publisher is None


def test_who_says_of_itself_that_it_was_first_is_the_publisher() -> None:
    line = "The post The ferry returns appeared first on Harbour Weekly."
    assert told(line).original_publisher == "Harbour Weekly"
    assert told(line, "© 2019 Harbour Weekly").original_publisher is None


@pytest.mark.parametrize("line", ["Courtesy Pay", "Courtesy Harbour Line"])
def test_courtesy_without_of_or_a_colon_says_nothing(line: str) -> None:
    assert told(line).publisher is None


def test_by_courtesy_of_whom_stands_below_or_is_said_outright() -> None:
    assert told("Courtesy: Harbour Weekly").publisher == "Harbour Weekly"
    assert told("Story courtesy of Harbour Weekly").publisher == "Harbour Weekly"
    assert told(above="Courtesy: Harbour Weekly").publisher == "Harbour Weekly"
    assert told(above="Courtesy of Harbour Line").publisher is None


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("© 2019 Harbour Weekly Ltd. All rights reserved.", "Harbour Weekly"), ("Copyright Harbour Weekly 2019", "Harbour Weekly"),
        ("© Copyright - Harbour Weekly", "Harbour Weekly"), ("Copyright © 2019 eHarbour", "eHarbour"), ("Copyright by Harbour Weekly", "Harbour Weekly"),
        ("© 2019 Harbour Weekly or its affiliates", "Harbour Weekly"), ("© Harbour Weekly or used under licence 2019", "Harbour Weekly"),
        ("© Harbour Weekly MMXIX and Privacy policy", "Harbour Weekly"), ("© 2019 Harbour Weekly ·PrivacyTermsCookies", "Harbour Weekly"),
        ("© 2013 onwards Harbour Weekly", "Harbour Weekly"), ("© 2013 onwards. All rights reserved.", None), ("© 2013 – heute Harbour Weekly", "Harbour Weekly"),
        ("© 2019 Present Tense Press", "Present Tense Press"), ("© Harbour Weekly and affiliated companies.", "Harbour Weekly"), ("© 2019 Harbour Weekly, a Quay Company", "Harbour Weekly"),
        ("© 2019 Harbour Weekly unless otherwise noted", "Harbour Weekly"), ("© Harbour Weekly Inc, DBA HarbourWeekly.com", "Harbour Weekly"), ("© Harbour Weekly Verlag GmbH & Co. KG 2019", "Harbour Weekly Verlag"),
        ("© 2019 Harbour Weekly, S.L.", "Harbour Weekly"), ("© Casa Editora “Porto”, 2005–2019. All rights reserved.", "Casa Editora “Porto”"),
        ("Copyright Infringement", None), ("Copyright law", None), ("Copyright 2019 | Privacy Policy", None), ("U.S. Copyright Office", None),
        ("The question of copyright and licensing is difficult", None), ("The Copyright and Related Rights Act of 2019", None),
        ("Portal software and CMS: © Crane Systems, 2008 Crane Ltd.", None), ("Szerkesztőségi rendszer: © Daru 2008", None), ("Дизайн: © Кран 2019", None), ("Design © 2019 Harbour Weekly", "Harbour Weekly"), ("Software © 2019 Harbour Weekly", "Harbour Weekly"), ("Â© 2019 Harbour Weekly", "Harbour Weekly"),
        ("miniatÅ±rÃ¶k sÃ¶tÃ©t hÃ¡ttÃ©r 2019", None), ("Copyright AP Photo", None), ("Marta Olsen/Copyright 2019 The AP", None),
    ],
)  # fmt: skip
def test_who_holds_the_copyright(line: str, publisher: str | None) -> None:
    assert told(line).publisher == publisher


def test_a_caption_says_whose_picture_it_is() -> None:
    assert told(amid="The ferry at the quay. © 2019 Harbour Archives").publisher is None


def test_an_agency_that_holds_the_copyright_supplied_the_text() -> None:
    found = told("Copyright 2019 The Associated Press. All rights reserved.")
    assert (found.publisher, found.agencies, found.syndicated) == (None, ("Associated Press",), True)
    assert told("© 2019 dpa-infocom, dpa:190302-99-1234/3").agencies == ("dpa",)


@pytest.mark.parametrize("phrase", RIGHTS)
def test_that_rights_are_reserved_is_nobodys_name(phrase: str) -> None:
    assert told("About us", "Contact", f"© 2021 {phrase.capitalize()}").publisher is None
    assert told("About us", "Contact", f"© 2021 Kelso Ledger. {phrase}").publisher == "Kelso Ledger"


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("© 2021 Powered by WordPress", None),
        ("© 2021 All rights reserved. Reproduction is forbidden", None),
        ("© 2021 Kelso Ledger, powered by WordPress", "Kelso Ledger"),
        ("© Kelso Ledger 2021 Všechna práva vyhrazena", "Kelso Ledger"),
        ("© 2021 All rights reserved by Kelso Ledger", "Kelso Ledger"),
        ("© 2021 Alla rättigheter förbehållna | Kelso Ledger", "Kelso Ledger"),
        ("© 2021 صحيفة الميناء جميع الحقوق محفوظة", "صحيفة الميناء"),
    ],
)
def test_beside_such_words_a_name_is_kept(line: str, publisher: str | None) -> None:
    assert told("About us", "Contact", line).publisher == publisher


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("Kelso Ledger © 2019", "Kelso Ledger"), ("Kelso Ledger © 2019. All rights reserved", "Kelso Ledger"), ("KRN © 2019 KRN对外部网站内容概不负责", "KRN"),
        ("Kelso Ledger (c) 2019", "Kelso Ledger"), ("Page design © 2019 Kelso Ledger", "Kelso Ledger"), ("Copyright © 2019", None),
        ("Photo: Jo Wit © 2019", None),
    ],
)  # fmt: skip
def test_the_holder_may_stand_before_the_sign(line: str, holder: str | None) -> None:
    assert told(line).publisher == holder
