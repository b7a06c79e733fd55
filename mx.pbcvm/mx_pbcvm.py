"""The mx suite of PBCVM: nothing but a default for JDKs that come without packaged modules."""

import mx

_suite = mx.suite('pbcvm')


def mx_post_parse_cmd_line(opts):
    """mx looks for a folder of .jmod files, which many builds of JDK 25 do not have."""
    if not opts.jmods_dir:
        opts.jmods_dir = 'NO_JMODS'
