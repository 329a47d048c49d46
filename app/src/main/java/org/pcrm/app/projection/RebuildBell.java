package org.pcrm.app.projection;

import org.pcrm.app.rounds.Bell;
import org.springframework.stereotype.Component;

/** Rings when a rebuild is asked for. */
@Component
class RebuildBell extends Bell {}
