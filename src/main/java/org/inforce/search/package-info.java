/// Builds and asks the full-text index behind one narrow interface, [SearchIndex]. Takes documents
/// with what was found in them, gives documents with the passages that fit a query, where to mark
/// them, and counts by facet. Nothing above knows what the index is made of. Never holds a truth
/// that the store does not.
///
/// **What is indexed.** A document is a block: its passages ([PassageSplitter]), then itself. Words
/// are indexed as written ([WordScanner]); a query asks for all their forms ([WordForms]), so that
/// a quotation stays exact. An authority is indexed with all it lies in, so that a section finds
/// its paragraphs ([AuthorityWords]); a docket by year and number, however it is written
/// ([DocketKey]).
///
/// **How a query is answered.** [QueryParser] reads it to an [Expression] and says where it could
/// not. [QueryTranslator] asks for documents: plain words may stand anywhere in one, what is said
/// of norms must hold in one passage ([PassageTranslator]). When few documents have all the words,
/// half of what is telling is enough ([Relaxation], [Coverage]). [FacetCounter] narrows and counts,
/// [HitOrder] takes the page, [HitReader] reads what is shown.
///
/// **Life.** Readers see commits only ([Views]); each carries the store's revision. Cursors go on
/// in the view they came from while it lives, and at the same place of a newer one afterwards.
@NullMarked
package org.inforce.search;

import org.jspecify.annotations.NullMarked;
