"""Files that are no readable text."""

import os
from pathlib import Path

import pytest

from certflow import CaseFileError
from certflow.casefile import read_case
from certflow.casefile.files import MAX_BYTES

VALID = b"certflow: 1\ncase: demo\nacts: []\n"


@pytest.fixture
def refused_file(tmp_path, monkeypatch, judge):
    """What is said of a file with these bytes."""
    monkeypatch.chdir(tmp_path)

    def read(data, name="case.yaml"):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(CaseFileError) as caught:
            read_case(Path(name))
        return judge(caught.value), caught.value

    return read


@pytest.mark.parametrize(
    ("data", "line", "en"),
    [
        pytest.param(b"", 1, "empty", id="empty"),
        pytest.param(b" \n\n", 1, "empty", id="blank"),
        pytest.param(b"\xef\xbb\xbf", 1, "empty", id="only a mark"),
        pytest.param(b"a: 1\nb: \xff\n", 2, "UTF-8", id="not UTF-8"),
        pytest.param("a: 1\nb: 苏州\n".encode("gbk"), 2, "UTF-8", id="GBK"),
        pytest.param("a: 1\n".encode("utf-16"), 1, "UTF-8", id="UTF-16"),
        pytest.param(b"a: 1\r\nb: \x00\r\n", 2, r"U\+0000", id="NUL"),
        pytest.param(b"a: 1\nb: 2\nc: \x1b[2J\n", 3, r"U\+001B", id="escape"),
        pytest.param("a: x\u2028y\n".encode(), 1, r"U\+2028", id="line separator"),
        pytest.param("a: x\u0085y\n".encode(), 1, r"U\+0085", id="next line"),
    ],
)
def test_bytes_that_are_no_text(refused_file, data, line, en):
    places, error = refused_file(data)
    assert places == [(line, "")]
    with pytest.raises(CaseFileError, match=en):
        raise error


def test_control_characters_in_json_are_refused(refused_file):
    places, _ = refused_file(b'{"certflow": 1,\n"case": "\x00"}', "case.json")
    assert places == [(2, "")]


def test_a_file_of_five_megabytes_is_read_and_one_byte_more_is_not(refused_file):
    padding = b"#" + b" " * (MAX_BYTES - len(VALID) - 2)
    whole = VALID + padding + b"\n"
    assert len(whole) == MAX_BYTES
    places, error = refused_file(whole + b"\n")
    assert places == [(0, "")]
    assert "5 MB" in error.en
    assert "5 MB" in error.zh
    path = Path("case.yaml")
    path.write_bytes(whole)
    assert read_case(path).case == "demo"


def test_a_mark_and_other_line_ends_do_no_harm(tmp_path):
    path = tmp_path / "case.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + VALID.replace(b"\n", b"\r\n"))
    assert read_case(path).case == "demo"


def test_a_missing_file_and_a_directory(tmp_path, monkeypatch, judge):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cases").mkdir()
    for name, en, zh in (("none.yaml", "no such file", "文件不存在"), ("cases", "a directory", "文件夹")):
        with pytest.raises(CaseFileError) as caught:
            read_case(Path(name))
        assert judge(caught.value) == [(0, "")]
        assert caught.value.en.startswith(f"{name}: ")
        assert en in caught.value.en
        assert zh in caught.value.zh


@pytest.mark.skipif(os.geteuid() == 0, reason="everything is readable to root")
def test_a_file_without_permission(tmp_path):
    path = tmp_path / "case.yaml"
    path.write_bytes(VALID)
    path.chmod(0)
    with pytest.raises(CaseFileError, match="cannot be read"):
        read_case(path)


def test_a_name_that_no_file_can_have(tmp_path):
    with pytest.raises(CaseFileError, match="cannot be read"):
        read_case(tmp_path / "a\0b")
