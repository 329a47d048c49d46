package org.pcrm.app.mail;

import org.pcrm.app.rounds.Bell;
import org.springframework.stereotype.Component;

/** Rings when a mail was queued. */
@Component
class MailBell extends Bell {}
