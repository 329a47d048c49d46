package org.pcrm.app.projection;

import org.pcrm.app.rounds.Bell;
import org.springframework.stereotype.Component;

/** Rings when somebody wants what was set aside tried again. */
@Component
class RetryBell extends Bell {}
