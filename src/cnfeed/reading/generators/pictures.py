"""A document's picture as an absolute address."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from .base import Page

IMAGES = ("image", "cover", "banner", "featured_image", "featuredimage", "thumbnail", "images", "og_image")
IMAGE_PARTS = ("src", "url", "image", "path", "filename", "cover")


def image_of(page: Page, base_url: str | None, page_url: str | None, bundle: bool) -> str | None:
    """The document's picture as an absolute address."""
    for key in IMAGES:
        found = picture(page.values.get(key))
        if found:
            return absolute(found, base_url, page_url if bundle and not found.startswith("images/") else None)
    return None


def picture(value: object) -> str | None:
    """The address that an image value gives."""
    if isinstance(value, (list, tuple)):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = next((value[part] for part in IMAGE_PARTS if value.get(part)), None)
    return value.strip() if isinstance(value, str) and value.strip() else None


def absolute(address: str, base_url: str | None, page_url: str | None) -> str | None:
    """An address as http(s) with a host, or None."""
    if address.startswith("//"):
        address = f"https:{address}"
    elif "://" not in address and base_url:
        beside = page_url if not address.startswith("/") else None
        address = urljoin(beside or base_url, address.lstrip("/"))
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.netloc else None
