/** People, organizations, places and initiatives: gazetteers, title rules, statistical model. */
package io.github.bodonlp.internal.name;
