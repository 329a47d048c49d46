/** A house of offenders: each class breaks a rule, so that the rule is seen to catch it. */
package org.pcrm.app.architecture.counterexample;
