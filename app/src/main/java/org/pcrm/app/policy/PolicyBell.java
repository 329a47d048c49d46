package org.pcrm.app.policy;

import org.pcrm.app.rounds.Bell;
import org.springframework.stereotype.Component;

/** Rings when the policies of an office changed. */
@Component
class PolicyBell extends Bell {}
