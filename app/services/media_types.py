# SPDX-License-Identifier: Apache-2.0
"""What kind of file it is, told from its first bytes and never from its name."""

from collections.abc import Callable, Mapping

LOOKED_AT = 4096
"""How many of the first bytes are looked at."""
UNKNOWN = "application/octet-stream"

PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/bmp"})
"""Those that Casebook shows itself."""

MEDIA_WORDS: Mapping[str, str] = {
    "image/png": "Picture (PNG)",
    "image/jpeg": "Picture (JPEG)",
    "image/gif": "Picture (GIF)",
    "image/webp": "Picture (WebP)",
    "image/bmp": "Picture (BMP)",
    "image/tiff": "Picture (TIFF)",
    "image/heic": "Picture (HEIC)",
    "application/pdf": "Document (PDF)",
    "application/zip": "Archive (ZIP)",
    "application/vnd.openxmlformats-officedocument": "Document (Word, Excel or PowerPoint)",
    "video/mp4": "Video (MP4)",
    "video/quicktime": "Video (QuickTime)",
    "video/x-msvideo": "Video (AVI)",
    "video/x-matroska": "Video (Matroska or WebM)",
    "audio/mp4": "Sound (M4A)",
    "audio/mpeg": "Sound (MP3)",
    "audio/wav": "Sound (WAV)",
    "audio/ogg": "Sound or video (Ogg)",
    "text/plain": "Text",
    UNKNOWN: "File of another kind",
}
"""By media type, as an officer would say it."""

# Bytes, and where they stand; of several, the first that fits.
_SIGNS: tuple[tuple[str, int, bytes], ...] = (
    ("image/png", 0, b"\x89PNG\r\n\x1a\n"),
    ("image/jpeg", 0, b"\xff\xd8\xff"),
    ("image/gif", 0, b"GIF87a"),
    ("image/gif", 0, b"GIF89a"),
    ("image/tiff", 0, b"II*\x00"),
    ("image/tiff", 0, b"MM\x00*"),
    ("application/pdf", 0, b"%PDF-"),
    ("video/x-matroska", 0, b"\x1aE\xdf\xa3"),
    ("audio/ogg", 0, b"OggS"),
    ("audio/mpeg", 0, b"ID3"),
    ("audio/mpeg", 0, b"\xff\xfb"),
    ("audio/mpeg", 0, b"\xff\xf3"),
    ("audio/mpeg", 0, b"\xff\xf2"),
)
_IN_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_IN_ISO = {
    b"qt  ": "video/quicktime",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heic",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
}


def media_type(first: bytes) -> str:
    """The media type of a file that begins with these bytes (as many as ``LOOKED_AT``, or all)."""
    for sort, at, sign in _SIGNS:
        if first[at : at + len(sign)] == sign:
            return sort
    for look in _LOOKS:
        found = look(first)
        if found:
            return found
    return UNKNOWN


def _riff(first: bytes) -> str:
    return _IN_RIFF.get(first[8:12], "") if first[:4] == b"RIFF" else ""


def _iso(first: bytes) -> str:
    return _IN_ISO.get(first[8:12], "video/mp4") if first[4:8] == b"ftyp" else ""


def _bitmap(first: bytes) -> str:
    # Two letters alone would take in any text that begins with them.
    header = int.from_bytes(first[14:18], "little")
    return "image/bmp" if first[:2] == b"BM" and header in (12, 40, 52, 56, 64, 108, 124) else ""


def _zip(first: bytes) -> str:
    if first[:4] not in (b"PK\x03\x04", b"PK\x05\x06"):
        return ""
    office = b"[Content_Types].xml" in first or b"_rels/.rels" in first
    return "application/vnd.openxmlformats-officedocument" if office else "application/zip"


def _text(first: bytes) -> str:
    if not first or b"\x00" in first:
        return ""
    try:
        first.decode()
    except UnicodeDecodeError as fault:
        # A character that is cut at the end of what was looked at is no fault of the text.
        if fault.start < len(first) - 3:
            return ""
    return "" if any(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in first) else "text/plain"


_LOOKS: tuple[Callable[[bytes], str], ...] = (_riff, _iso, _bitmap, _zip, _text)
