/** Proves what is said about duplicates: how many are found, how many are not ones, and what a search costs. */
package org.pcrm.proving.duplicate;
