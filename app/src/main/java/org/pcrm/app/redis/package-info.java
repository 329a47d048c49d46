/** The Redis that shares what is short-lived between processes, where {@code pcrm.redis.url} names one. */
package org.pcrm.app.redis;
