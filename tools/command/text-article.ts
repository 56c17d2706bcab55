/** Moved; kept until all that name it here are. */
export * from '../../lib/page/text-article';
