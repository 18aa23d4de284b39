"""Feeds by the W3C feed validator's own names of errors and warnings, and Atom by a grammar of RFC 4287.

The validator itself is in no package registry, so it is not run: each name below is a feed that it would complain
of, and ``cnfeed doctor``, which finds nothing in what is published, must find that.
"""

from __future__ import annotations

import re

import pytest
from lxml import etree

from cnfeed.formats.doctor import RULES
from cnfeed.model.problem import Severity
from wired import found, good

RSS, ATOM = "feed.xml", "atom.xml"

# W3C's name, the feed, what is replaced (once) and by what.
SPOILT = [
    ("SAXError", RSS, r"</channel>", "</chanel>"),
    ("InvalidRSSVersion", RSS, r' version="2.0"', ""),
    ("UndefinedElement", RSS, r"<item>", "<item><updated>today</updated>"),
    ("MissingTitle", RSS, r"<title>.*?</title>", ""),
    ("MissingDescription", RSS, r"<description>.*?</description>", ""),
    ("MissingLink", RSS, r"<link>.*?</link>", ""),
    ("MissingAtomSelfLink", RSS, r'<atom:link rel="self"[^>]*/>', ""),
    ("MissingGuid", RSS, r"<guid.*?</guid>", ""),
    ("InvalidHttpGUID", RSS, r' isPermaLink="false"', ' isPermaLink="true"'),
    ("InvalidPermalink", RSS, r' isPermaLink="false"', ""),
    ("DuplicateValue", RSS, r"(<item>.*?<guid[^>]*>)(.*?)(<.*?<guid[^>]*>)(.*?)<", r"\1\2\3\2<"),
    ("InvalidRFC2822Date", RSS, r"<pubDate>.*?</pubDate>", "<pubDate>2026-01-05</pubDate>"),
    ("IncorrectDOW", RSS, r"<pubDate>\w+, .*?</pubDate>", "<pubDate>Fri, 05 Jan 2026 12:00:00 +0000</pubDate>"),
    ("ImplausibleDate", RSS, r"<pubDate>.*?</pubDate>", "<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate>"),
    ("ContainsHTML", RSS, r"(<item>\s*<title>)", r"\1&lt;b&gt;Bold&lt;/b&gt; "),
    ("ContainsRelRef", RSS, r"(<content:encoded>(?:<!\[CDATA\[)?)", r"\1" + "&lt;a href='/x'&gt;x&lt;/a&gt;"),
    ("SecurityRisk", RSS, r"(<content:encoded>(?:<!\[CDATA\[)?)", r"\1" + "&lt;script&gt;x()&lt;/script&gt;"),
    ("SecurityRiskAttr", RSS, r"(<content:encoded>(?:<!\[CDATA\[)?)", r"\1" + "&lt;p onclick='x()'&gt;x&lt;/p&gt;"),
    (
        "DangerousStyleAttr",
        RSS,
        r"(<content:encoded>(?:<!\[CDATA\[)?)",
        r"\1" + "&lt;p style='position:fixed'&gt;x&lt;/p&gt;",
    ),
    ("NeedDescriptionBeforeContent", RSS, r"(<item>)", r"\1<content:encoded>x</content:encoded>"),
    ("DuplicateEnclosure", RSS, r"(<enclosure[^>]*/>)", r"\1\1"),
    ("MissingAttribute", RSS, r'(<enclosure[^>]*) type="[^"]*"', r"\1"),
    ("UseZeroForUnknown", RSS, r'(<enclosure[^>]*) length="[^"]*"', r'\1 length="-1"'),
    ("InvalidContact", RSS, r"(<item>)", r"\1<author>Ada</author>"),
    ("MissingElement id", ATOM, r"(<entry[^>]*>.*?)<id>.*?</id>", r"\1"),
    ("MissingElement updated", ATOM, r"(<entry[^>]*>.*?)<updated>.*?</updated>", r"\1"),
    ("MissingElement author", ATOM, r"<author>.*?</author>", ""),
    ("MissingSelf", ATOM, r'<link[^>]*rel="self"[^>]*/>', ""),
    ("InvalidRFC3339Date", ATOM, r"<updated>.*?</updated>", "<updated>5 January 2026</updated>"),
    ("InvalidTextType", ATOM, r'type="html"', 'type="CDATA"'),
    ("DuplicateEntries", ATOM, r"(<entry[^>]*>.*?<id>)(.*?)(</id>.*?<entry[^>]*>.*?<id>)(.*?)</id>", r"\1\2\3\2</id>"),
    ("SecurityRisk in Atom", ATOM, r"(<content[^>]*>)", r"\1&lt;iframe src='https://x.example/'&gt;&lt;/iframe&gt;"),
]


@pytest.mark.parametrize(("name", "path", "old", "new"), SPOILT, ids=[one[0] for one in SPOILT])
def test_what_w3c_complains_of_doctor_finds(name: str, path: str, old: str, new: str) -> None:
    text = good()[path].decode("utf-8")
    if "CDATA" in text:
        new = new.replace("&lt;", "<").replace("&gt;", ">") if "content:encoded" in old else new
    spoilt, count = re.subn(old, new, text, count=1, flags=re.DOTALL)
    assert count == 1 and spoilt != text
    told = [RULES[one.code].severity for one in found(path, spoilt.encode("utf-8"))]
    assert {Severity.ERROR, Severity.WARNING} & set(told)


GRAMMAR = """<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="feed">
      <ref name="common"/>
      <interleave>
        <element name="id"><ref name="iri"/></element>
        <element name="title"><ref name="text"/></element>
        <element name="updated"><ref name="moment"/></element>
        <oneOrMore><element name="author"><ref name="person"/></element></oneOrMore>
        <zeroOrMore><ref name="link"/></zeroOrMore>
        <zeroOrMore><ref name="category"/></zeroOrMore>
        <optional><element name="subtitle"><ref name="text"/></element></optional>
        <optional><element name="rights"><ref name="text"/></element></optional>
        <optional><element name="icon"><ref name="iri"/></element></optional>
        <optional><element name="logo"><ref name="iri"/></element></optional>
        <optional><element name="generator"><ref name="anything"/></element></optional>
        <zeroOrMore><ref name="foreign"/></zeroOrMore>
        <zeroOrMore><ref name="entry"/></zeroOrMore>
      </interleave>
    </element>
  </start>
  <define name="entry">
    <element name="entry">
      <ref name="common"/>
      <interleave>
        <element name="id"><ref name="iri"/></element>
        <element name="title"><ref name="text"/></element>
        <element name="updated"><ref name="moment"/></element>
        <optional><element name="published"><ref name="moment"/></element></optional>
        <zeroOrMore><element name="author"><ref name="person"/></element></zeroOrMore>
        <zeroOrMore><ref name="link"/></zeroOrMore>
        <zeroOrMore><ref name="category"/></zeroOrMore>
        <optional><element name="summary"><ref name="text"/></element></optional>
        <optional><element name="rights"><ref name="text"/></element></optional>
        <optional><element name="content"><ref name="text"/></element></optional>
        <zeroOrMore><ref name="foreign"/></zeroOrMore>
      </interleave>
    </element>
  </define>
  <define name="common">
    <optional><attribute name="xml:lang"><data type="language"/></attribute></optional>
    <optional><attribute name="xml:base"><data type="anyURI"/></attribute></optional>
  </define>
  <define name="iri"><ref name="common"/><data type="anyURI"><param name="minLength">1</param></data></define>
  <define name="moment">
    <data type="dateTime"><param name="pattern">.+T.+(Z|[+-][0-9][0-9]:[0-9][0-9])</param></data>
  </define>
  <define name="text">
    <ref name="common"/>
    <optional><attribute name="type"><choice><value>text</value><value>html</value></choice></attribute></optional>
    <text/>
  </define>
  <define name="person">
    <interleave>
      <element name="name"><text/></element>
      <optional><element name="uri"><data type="anyURI"/></element></optional>
      <optional>
        <element name="email"><data type="string"><param name="pattern">.+@.+</param></data></element>
      </optional>
    </interleave>
  </define>
  <define name="link">
    <element name="link">
      <ref name="common"/>
      <attribute name="href"><data type="anyURI"/></attribute>
      <optional><attribute name="rel"/></optional>
      <optional>
        <attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute>
      </optional>
      <optional><attribute name="hreflang"><data type="language"/></attribute></optional>
      <optional><attribute name="title"/></optional>
      <optional><attribute name="length"/></optional>
    </element>
  </define>
  <define name="category">
    <element name="category">
      <attribute name="term"/>
      <optional><attribute name="scheme"><data type="anyURI"/></attribute></optional>
      <optional><attribute name="label"/></optional>
    </element>
  </define>
  <define name="foreign"><element><anyName><except><nsName/></except></anyName><ref name="anything"/></element></define>
  <define name="anything">
    <zeroOrMore>
      <choice><attribute><anyName/></attribute><text/><element><anyName/><ref name="anything"/></element></choice>
    </zeroOrMore>
  </define>
</grammar>"""
ATOM_FEEDS = sorted(path for path, content in good().items() if b"<feed" in content[:300])


def atom_faults(content: bytes) -> str:
    schema = etree.RelaxNG(etree.fromstring(GRAMMAR))
    return "" if schema.validate(etree.fromstring(content)) else str(schema.error_log)


@pytest.mark.parametrize("path", ATOM_FEEDS)
def test_every_atom_feed_is_one_by_the_grammar_of_rfc_4287(path: str) -> None:
    assert atom_faults(good()[path]) == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<updated>", b"<updated>yesterday "),
        (b'type="html"', b'type="CDATA"'),
        (b"<id>", b"<id></id><id>"),
        (b"<author>", b"<writer>"),
        (b"</entry>", b"<headline>x</headline></entry>"),
    ],
)
def test_the_grammar_refuses_what_is_no_atom(old: bytes, new: bytes) -> None:
    spoilt = good()[ATOM].replace(old, new, 1).replace(b"</author>" if old == b"<author>" else b"\0", b"</writer>", 1)
    assert atom_faults(spoilt) != ""


def test_w3c_warns_of_one_thing_that_is_meant() -> None:
    """DuplicateUpdated: what is published at one moment says so; a time is never altered to be unique."""
    moments = re.findall(rb"<entry.*?<updated>(.*?)</updated>", good()[ATOM], re.DOTALL)
    assert len(moments) > len(set(moments)) > 0
