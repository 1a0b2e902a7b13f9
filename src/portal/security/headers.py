"""The headers of a site as the usual hosts read them."""

from collections.abc import Callable, Iterable

from portal.security.policy import header_policy

# Nothing of this is used, neither by the portal nor by anything that could get into one of its pages.
UNUSED = (
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
)
CACHE = "Cache-Control"
# The names of the fonts hold a hash of what they are made from; every other file keeps its name.
FONTS, FOR_A_YEAR = "assets/portal/fonts/", "public, max-age=31536000, immutable"


def headers(scripts: Iterable[str]) -> dict[str, str]:
    """Return the headers for everything that a site with these scripts in its pages sends.

    What is cached is asked for again, so that nobody sees parts of two versions.
    """
    return {
        "Content-Security-Policy": header_policy(scripts),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in UNUSED),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        CACHE: "no-cache",
    }


def netlify(values: dict[str, str], root: str = "/") -> str:
    """Return the file `_headers`, which Netlify, Cloudflare Pages and others read at the host's root.

    `root` is the path of the site there.

    Values of several rules for one file are joined there, so that all but the fonts keep what these hosts
    say by themselves: to ask again each time.
    """
    others = {name: value for name, value in values.items() if name != CACHE}
    everything = f"{root}*\n" + "".join(f"  {name}: {value}\n" for name, value in others.items())
    return f"{everything}{root}{FONTS}*\n  {CACHE}: {FOR_A_YEAR}\n"


def apache(values: dict[str, str]) -> str:
    """Return the part of `.htaccess` with the headers; nothing happens where the module is missing."""
    lines = "".join(f'  Header always set {name} "{value}"\n' for name, value in values.items())
    fonts = f'  <FilesMatch "\\.woff2$">\n    Header always set {CACHE} "{FOR_A_YEAR}"\n  </FilesMatch>\n'
    return f"<IfModule mod_headers.c>\n{lines}{fonts}</IfModule>\n"


def nginx(values: dict[str, str]) -> str:
    """Return lines to include into a server block of nginx."""
    return "".join(f'add_header {name} "{value}" always;\n' for name, value in values.items())


FORMATS: dict[str, Callable[[dict[str, str]], str]] = {
    "apache": apache,
    "nginx": nginx,
}
