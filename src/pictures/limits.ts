/** What a picture may be at most and must be at least. A phone's photo of 50 million pixels passes. */
export const limits = {
  bytes: 15_000_000,
  /** Pixels once unpacked; a small file can unpack into more than the machine has memory for. */
  pixels: 60_000_000,
  /** Longest side; WebP ends at 16,383 (https://developers.google.com/speed/webp/faq). */
  side: 16_000,
  /** Least width as it is looked at, in pixels: a phone's screen at twice the density. */
  width: 720,
};
