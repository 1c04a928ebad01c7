// The inner loops of the logo detector, four numbers at a time. Built by bench/images/make-kernels.ts into kernels-wasm.ts.
// No library, no allocation: the caller lays everything out in memory (see kernels.ts).
#include <wasm_simd128.h>

typedef float f32;
typedef unsigned char u8;
#define EXPORT(name) __attribute__((export_name(name)))
#define LENGTH 128

static inline f32 root(f32 x) { return __builtin_sqrtf(x); }
static inline int least(int a, int b) { return a < b ? a : b; }
static inline int most(int a, int b) { return a > b ? a : b; }

/** A row number beyond an edge, mirrored back. */
static inline int mirrored(int y, int height) {
  int inside = y < 0 ? -y : y >= height ? 2 * height - 2 - y : y;
  return least(height - 1, most(0, inside));
}

/** Separable blur by half a symmetric kernel of `radius` + 1 weights; `padded` holds a row and its margins. */
EXPORT("blur")
void blur(const f32 *source, f32 *rows, f32 *target, f32 *padded, int width, int height, const f32 *kernel, int radius) {
  for (int y = 0; y < height; y++) {
    const f32 *row = source + y * width;
    for (int i = 0; i < radius; i++) {
      padded[i] = row[least(width - 1, radius - i)];
      padded[width + radius + i] = row[most(0, width - 2 - i)];
    }
    __builtin_memcpy(padded + radius, row, width * sizeof(f32));
    f32 *out = rows + y * width;
    int x = 0;
    for (; x + 4 <= width; x += 4) {
      const f32 *at = padded + x + radius;
      v128_t sum = wasm_f32x4_mul(wasm_f32x4_splat(kernel[0]), wasm_v128_load(at));
      for (int i = 1; i <= radius; i++)
        sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_f32x4_splat(kernel[i]),
                                                 wasm_f32x4_add(wasm_v128_load(at - i), wasm_v128_load(at + i))));
      wasm_v128_store(out + x, sum);
    }
    for (; x < width; x++) {
      const f32 *at = padded + x + radius;
      f32 sum = kernel[0] * at[0];
      for (int i = 1; i <= radius; i++) sum += kernel[i] * (at[-i] + at[i]);
      out[x] = sum;
    }
  }
  for (int y = 0; y < height; y++) {
    f32 *out = target + y * width;
    const f32 *middle = rows + y * width;
    int x = 0;
    for (; x + 4 <= width; x += 4) {
      v128_t sum = wasm_f32x4_mul(wasm_f32x4_splat(kernel[0]), wasm_v128_load(middle + x));
      for (int i = 1; i <= radius; i++) {
        const f32 *above = rows + mirrored(y - i, height) * width + x;
        const f32 *below = rows + mirrored(y + i, height) * width + x;
        sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_f32x4_splat(kernel[i]),
                                                 wasm_f32x4_add(wasm_v128_load(above), wasm_v128_load(below))));
      }
      wasm_v128_store(out + x, sum);
    }
    for (; x < width; x++) {
      f32 sum = kernel[0] * middle[x];
      for (int i = 1; i <= radius; i++)
        sum += kernel[i] * (rows[mirrored(y - i, height) * width + x] + rows[mirrored(y + i, height) * width + x]);
      out[x] = sum;
    }
  }
}

/** 1-2-1 both ways; the border rows and columns keep their own values in that direction. */
static void soften(const f32 *source, f32 *rows, f32 *target, int width, int height) {
  for (int y = 0; y < height; y++) {
    const f32 *in = source + y * width;
    f32 *out = rows + y * width;
    out[0] = in[0];
    out[width - 1] = in[width - 1];
    for (int x = 1; x < width - 1; x++) out[x] = (in[x - 1] + 2 * in[x] + in[x + 1]) * 0.25f;
  }
  __builtin_memcpy(target, rows, width * sizeof(f32));
  __builtin_memcpy(target + (height - 1) * width, rows + (height - 1) * width, width * sizeof(f32));
  for (int i = width; i < width * (height - 1); i++)
    target[i] = (rows[i - width] + 2 * rows[i] + rows[i + width]) * 0.25f;
}

/** Adds one colour channel's edges, as doubled angles, to `along` and `across`. */
EXPORT("addEdges")
void add_edges(const f32 *channel, f32 *rows, f32 *soft, f32 *along, f32 *across, int width, int height) {
  if (width < 3 || height < 3) return;
  soften(channel, rows, soft, width, height);
  for (int y = 1; y < height - 1; y++) {
    const f32 *up = soft + (y - 1) * width, *here = soft + y * width, *down = soft + (y + 1) * width;
    f32 *a = along + y * width, *b = across + y * width;
    for (int x = 1; x < width - 1; x++) {
      f32 gx = (up[x + 1] - up[x - 1] + down[x + 1] - down[x - 1] + 2 * (here[x + 1] - here[x - 1])) * 0.125f;
      f32 gy = (down[x - 1] - up[x - 1] + down[x + 1] - up[x + 1] + 2 * (down[x] - up[x])) * 0.125f;
      a[x] += gx * gx - gy * gy;
      b[x] += 2 * gx * gy;
    }
  }
}

/** Squared distance of two descriptors of bytes. */
static inline int distance(const u8 *a, const u8 *b) {
  v128_t sum = wasm_i32x4_splat(0);
  for (int i = 0; i < LENGTH; i += 16) {
    v128_t p = wasm_v128_load(a + i), q = wasm_v128_load(b + i);
    v128_t low = wasm_i16x8_sub(wasm_u16x8_extend_low_u8x16(p), wasm_u16x8_extend_low_u8x16(q));
    v128_t high = wasm_i16x8_sub(wasm_u16x8_extend_high_u8x16(p), wasm_u16x8_extend_high_u8x16(q));
    sum = wasm_i32x4_add(sum, wasm_i32x4_add(wasm_i32x4_dot_i16x8(low, low), wasm_i32x4_dot_i16x8(high, high)));
  }
  return wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1) + wasm_i32x4_extract_lane(sum, 2) +
         wasm_i32x4_extract_lane(sum, 3);
}

/** Member of the set nearest to the query and closer than `limit` (squared), or −1; its distance goes to `found`. */
EXPORT("nearest")
int nearest(const u8 *query, const u8 *set, int count, int limit, int *found) {
  int member = -1;
  for (int n = 0; n < count; n++) {
    int d = distance(query, set + n * LENGTH);
    if (d >= limit) continue;
    limit = d;
    member = n;
  }
  *found = limit;
  return member;
}

/** Whether some member of the set is closer than `limit` (squared). */
EXPORT("hasWithin")
int has_within(const u8 *query, const u8 *set, int count, int limit) {
  for (int n = 0; n < count; n++)
    if (distance(query, set + n * LENGTH) < limit) return 1;
  return 0;
}

/** The same, of members that lie at least `reach` from a place. */
EXPORT("hasElsewhere")
int has_elsewhere(const u8 *query, const u8 *set, int count, int limit, const f32 *xs, const f32 *ys, f32 x, f32 y, f32 reach) {
  for (int n = 0; n < count; n++) {
    f32 dx = xs[n] - x, dy = ys[n] - y;
    if (dx * dx + dy * dy >= reach * reach && distance(query, set + n * LENGTH) < limit) return 1;
  }
  return 0;
}

/** Arctangents to about 0.0002 rad. */
static inline v128_t arctangents(v128_t y, v128_t x) {
  v128_t ax = wasm_f32x4_abs(x), ay = wasm_f32x4_abs(y);
  v128_t high = wasm_f32x4_max(wasm_f32x4_max(ax, ay), wasm_f32x4_splat(1e-20f));
  v128_t t = wasm_f32x4_div(wasm_f32x4_min(ax, ay), high);
  v128_t s = wasm_f32x4_mul(t, t);
  v128_t p = wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_splat(-0.0464964749f), s), wasm_f32x4_splat(0.15931422f));
  p = wasm_f32x4_sub(wasm_f32x4_mul(p, s), wasm_f32x4_splat(0.327622764f));
  v128_t angle = wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_mul(p, s), t), t);
  angle = wasm_v128_bitselect(wasm_f32x4_sub(wasm_f32x4_splat(1.57079633f), angle), angle, wasm_f32x4_gt(ay, ax));
  v128_t zero = wasm_f32x4_splat(0);
  angle = wasm_v128_bitselect(wasm_f32x4_sub(wasm_f32x4_splat(3.14159265f), angle), angle, wasm_f32x4_lt(x, zero));
  return wasm_v128_bitselect(wasm_f32x4_neg(angle), angle, wasm_f32x4_lt(y, zero));
}

/** exp(−t) for 0 ≤ t ≤ 5, as one over the first terms of exp(t). */
static inline v128_t fading(v128_t t) {
  v128_t sum = wasm_f32x4_splat(1);
  for (int k = 9; k > 0; k--)
    sum = wasm_f32x4_add(wasm_f32x4_splat(1), wasm_f32x4_mul(wasm_f32x4_mul(t, wasm_f32x4_splat(1.0f / k)), sum));
  return wasm_f32x4_div(wasm_f32x4_splat(1), sum);
}

static inline v128_t steps(f32 from) { return wasm_f32x4_make(from, from + 1, from + 2, from + 3); }

#define DIRECTIONS 36
#define TURN 6.28318531f

/** Writes the directions a point faces: peaks of the gradient directions about it, at most three. */
EXPORT("facings")
int facings(const f32 *plane, int width, int height, f32 x, f32 y, f32 sigma, f32 *out) {
  f32 histogram[DIRECTIONS] = {0}, smooth[DIRECTIONS], angles[4], weights[4];
  int middle_x = (int)(x + 0.5f), middle_y = (int)(y + 0.5f), radius = (int)(4.5f * sigma + 0.5f);
  f32 falloff = 1 / (2 * (1.5f * sigma) * (1.5f * sigma));
  int from_x = most(1 - middle_x, -radius), to_x = least(width - 2 - middle_x, radius);
  for (int dy = most(1 - middle_y, -radius); dy <= least(height - 2 - middle_y, radius); dy++) {
    const f32 *row = plane + (middle_y + dy) * width + middle_x;
    for (int dx = from_x; dx <= to_x; dx += 4) {
      v128_t gx = wasm_f32x4_sub(wasm_v128_load(row + dx + 1), wasm_v128_load(row + dx - 1));
      v128_t gy = wasm_f32x4_sub(wasm_v128_load(row + dx + width), wasm_v128_load(row + dx - width));
      v128_t d = steps(dx);
      v128_t t = wasm_f32x4_mul(wasm_f32x4_add(wasm_f32x4_mul(d, d), wasm_f32x4_splat((f32)(dy * dy))), wasm_f32x4_splat(falloff));
      v128_t size = wasm_f32x4_sqrt(wasm_f32x4_add(wasm_f32x4_mul(gx, gx), wasm_f32x4_mul(gy, gy)));
      wasm_v128_store(weights, wasm_f32x4_mul(size, fading(t)));
      wasm_v128_store(angles, wasm_f32x4_mul(arctangents(gy, gx), wasm_f32x4_splat(DIRECTIONS / TURN)));
      for (int k = 0; k < 4 && dx + k <= to_x; k++) {
        int bin = (int)(angles[k] + DIRECTIONS + 0.5f);
        if (bin >= DIRECTIONS) bin -= DIRECTIONS;
        if (bin >= DIRECTIONS) bin -= DIRECTIONS;
        histogram[bin] += weights[k];
      }
    }
  }
  f32 highest = 0;
  for (int i = 0; i < DIRECTIONS; i++) {
#define AROUND(step) histogram[(i + (step) + DIRECTIONS) % DIRECTIONS]
    smooth[i] = 0.375f * histogram[i] + (AROUND(-1) + AROUND(1)) / 4 + (AROUND(-2) + AROUND(2)) / 16;
    if (smooth[i] > highest) highest = smooth[i];
  }
  int count = 0;
  for (int i = 0; i < DIRECTIONS && count < 3; i++) {
    f32 left = smooth[(i + DIRECTIONS - 1) % DIRECTIONS], right = smooth[(i + 1) % DIRECTIONS], value = smooth[i];
    if (value <= left || value <= right || value < 0.8f * highest) continue;
    out[count++] = (i + 0.5f * (left - right) / (left - 2 * value + right)) * (TURN / DIRECTIONS);
  }
  return count;
}

#define CELLS 4
#define BINS 8
#define GRID (CELLS + 2)
#define GRID_BINS (BINS + 2)

/** Describes a point seen from one of its facings (4 × 4 cells of 8 directions, RootSIFT, bytes); 0 when there is nothing there. */
EXPORT("describe")
int describe(const f32 *plane, int width, int height, f32 x, f32 y, f32 sigma, f32 facing, f32 cosine, f32 sine, u8 *out) {
  f32 grid[GRID * GRID * GRID_BINS] = {0}, us[4], vs[4], bins[4], weights[4];
  f32 cos = cosine / (3 * sigma), sin = sine / (3 * sigma);
  int radius = (int)(3 * sigma * 1.41421356f * (CELLS + 1) * 0.5f + 0.5f);
  int middle_x = (int)(x + 0.5f), middle_y = (int)(y + 0.5f);
  int from_x = most(1 - middle_x, -radius), to_x = least(width - 2 - middle_x, radius);
  for (int dy = most(1 - middle_y, -radius); dy <= least(height - 2 - middle_y, radius); dy++) {
    const f32 *row = plane + (middle_y + dy) * width + middle_x;
    // Only the stretch of the row that lies within the turned square: |u| and |v| below 2.5.
    f32 low = from_x, high = to_x;
#define WITHIN(slope, base) \
    if ((slope) > 1e-6f || (slope) < -1e-6f) { \
      f32 a = (-2.5f - (base)) / (slope), b = (2.5f - (base)) / (slope); \
      f32 p = a < b ? a : b, q = a < b ? b : a; \
      if (p > low) low = p; \
      if (q < high) high = q; \
    } else if ((base) <= -2.5f || (base) >= 2.5f) high = low - 1;
    WITHIN(cos, dy * sin)
    WITHIN(-sin, dy * cos)
    if (high < low) continue;
    int first = most(from_x, (int)low - 1), last = least(to_x, (int)high + 1);
    for (int dx = first; dx <= last; dx += 4) {
      v128_t gx = wasm_f32x4_sub(wasm_v128_load(row + dx + 1), wasm_v128_load(row + dx - 1));
      v128_t gy = wasm_f32x4_sub(wasm_v128_load(row + dx + width), wasm_v128_load(row + dx - width));
      v128_t d = steps(dx);
      v128_t u = wasm_f32x4_add(wasm_f32x4_mul(d, wasm_f32x4_splat(cos)), wasm_f32x4_splat(dy * sin));
      v128_t v = wasm_f32x4_add(wasm_f32x4_mul(d, wasm_f32x4_splat(-sin)), wasm_f32x4_splat(dy * cos));
      v128_t t = wasm_f32x4_mul(wasm_f32x4_add(wasm_f32x4_mul(u, u), wasm_f32x4_mul(v, v)), wasm_f32x4_splat(0.125f));
      v128_t size = wasm_f32x4_sqrt(wasm_f32x4_add(wasm_f32x4_mul(gx, gx), wasm_f32x4_mul(gy, gy)));
      wasm_v128_store(us, u);
      wasm_v128_store(vs, v);
      wasm_v128_store(weights, wasm_f32x4_mul(size, fading(t)));
      wasm_v128_store(bins, wasm_f32x4_mul(wasm_f32x4_sub(arctangents(gy, gx), wasm_f32x4_splat(facing)), wasm_f32x4_splat(BINS / TURN)));
      for (int k = 0; k < 4 && dx + k <= last; k++) {
        f32 column = us[k] + CELLS / 2 - 0.5f, line = vs[k] + CELLS / 2 - 0.5f;
        if (line <= -1 || line >= CELLS || column <= -1 || column >= CELLS) continue;
        f32 bin = bins[k];
        while (bin < 0) bin += BINS;
        while (bin >= BINS) bin -= BINS;
        int r0 = (int)(line + 1) , c0 = (int)(column + 1), b0 = (int)bin;
        f32 fr = line + 1 - r0, fc = column + 1 - c0, fb = bin - b0;
        f32 *at = grid + (r0 * GRID + c0) * GRID_BINS + b0;
        f32 top = weights[k] * (1 - fr), bottom = weights[k] * fr;
        f32 parts[4] = {top * (1 - fc), top * fc, bottom * (1 - fc), bottom * fc};
        static const int offsets[4] = {0, GRID_BINS, GRID * GRID_BINS, (GRID + 1) * GRID_BINS};
        for (int j = 0; j < 4; j++) {
          at[offsets[j]] += parts[j] * (1 - fb);
          at[offsets[j] + 1] += parts[j] * fb;
        }
      }
    }
  }
  f32 values[LENGTH], squares = 0, sum = 0;
  for (int r = 0, k = 0; r < CELLS; r++)
    for (int c = 0; c < CELLS; c++) {
      f32 *at = grid + ((r + 1) * GRID + c + 1) * GRID_BINS;
      at[0] += at[BINS];
      for (int b = 0; b < BINS; b++, k++) {
        values[k] = at[b];
        squares += at[b] * at[b];
      }
    }
  if (squares < 1e-6f) return 0;
  f32 cap = 0.2f * root(squares);
  for (int k = 0; k < LENGTH; k++) {
    if (values[k] > cap) values[k] = cap;
    sum += values[k];
  }
  for (int k = 0; k < LENGTH; k++) {
    int value = (int)(512 * root(values[k] / sum) + 0.5f);
    out[k] = value > 255 ? 255 : value;
  }
  return 1;
}

/** A template's five lists lie one after another, each `room` long: x, y, the way its edge runs (x, y), weight. */
#define LIST(n) (points + (n) * room)

/**
 * Holds a template against an edge field under the projective map `m` (field pixels are picture pixels times `shrink`).
 * Writes per point the edge strength found (−1 outside the field) and −1…1 how it runs, and to `out` the share of the
 * template's edges found running the right way, the share found that it does not have, and the number of points inside.
 */
EXPORT("agree")
void agree(const f32 *along, const f32 *across, int width, int height, f32 shrink, const f32 *points, int count, int room,
           const f32 *m, f32 noise, f32 relative_noise, f32 *strength, f32 *fit, f32 *out) {
  v128_t one = wasm_f32x4_splat(1), zero = wasm_f32x4_splat(0);
  v128_t a = wasm_f32x4_splat(m[0]), b = wasm_f32x4_splat(m[1]), c = wasm_f32x4_splat(m[2]);
  v128_t d = wasm_f32x4_splat(m[3]), e = wasm_f32x4_splat(m[4]), f = wasm_f32x4_splat(m[5]);
  v128_t g = wasm_f32x4_splat(m[6]), h = wasm_f32x4_splat(m[7]), i = wasm_f32x4_splat(m[8]);
  v128_t sum = zero, total = zero;
  int inside = 0;
  for (int n = 0; n < count; n += 4) {
    v128_t tx = wasm_v128_load(LIST(0) + n), ty = wasm_v128_load(LIST(1) + n);
    v128_t w = wasm_f32x4_div(one, wasm_f32x4_add(wasm_f32x4_add(wasm_f32x4_mul(g, tx), wasm_f32x4_mul(h, ty)), i));
    v128_t u = wasm_f32x4_mul(wasm_f32x4_add(wasm_f32x4_add(wasm_f32x4_mul(a, tx), wasm_f32x4_mul(b, ty)), c), w);
    v128_t v = wasm_f32x4_mul(wasm_f32x4_add(wasm_f32x4_add(wasm_f32x4_mul(d, tx), wasm_f32x4_mul(e, ty)), f), w);
    v128_t half = wasm_f32x4_splat(0.5f), s = wasm_f32x4_splat(shrink);
    v128_t px = wasm_f32x4_sub(wasm_f32x4_mul(wasm_f32x4_add(u, half), s), half);
    v128_t py = wasm_f32x4_sub(wasm_f32x4_mul(wasm_f32x4_add(v, half), s), half);
    v128_t x0 = wasm_f32x4_floor(px), y0 = wasm_f32x4_floor(py);
    v128_t fx = wasm_f32x4_sub(px, x0), fy = wasm_f32x4_sub(py, y0);
    v128_t within = wasm_v128_and(
        wasm_v128_and(wasm_f32x4_ge(x0, zero), wasm_f32x4_ge(y0, zero)),
        wasm_v128_and(wasm_f32x4_lt(x0, wasm_f32x4_splat(width - 1)), wasm_f32x4_lt(y0, wasm_f32x4_splat(height - 1))));
    f32 p00[4], p10[4], p01[4], p11[4], q00[4], q10[4], q01[4], q11[4], xs[4], ys[4];
    int bits = wasm_i32x4_bitmask(within);
    wasm_v128_store(xs, wasm_v128_and(x0, within));
    wasm_v128_store(ys, wasm_v128_and(y0, within));
    for (int k = 0; k < 4; k++) {
      int at = (int)ys[k] * width + (int)xs[k];
      p00[k] = along[at], p10[k] = along[at + 1], p01[k] = along[at + width], p11[k] = along[at + width + 1];
      q00[k] = across[at], q10[k] = across[at + 1], q01[k] = across[at + width], q11[k] = across[at + width + 1];
      if (n + k < count && (bits >> k) & 1) inside++;
    }
#define BLEND(l) wasm_f32x4_add( \
      wasm_f32x4_mul(wasm_f32x4_sub(one, fy), wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_sub(one, fx), wasm_v128_load(l##00)), wasm_f32x4_mul(fx, wasm_v128_load(l##10)))), \
      wasm_f32x4_mul(fy, wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_sub(one, fx), wasm_v128_load(l##01)), wasm_f32x4_mul(fx, wasm_v128_load(l##11)))))
    v128_t p = BLEND(p), q = BLEND(q);
    v128_t square = wasm_f32x4_sqrt(wasm_f32x4_add(wasm_f32x4_mul(p, p), wasm_f32x4_mul(q, q)));
    v128_t strong = wasm_f32x4_sqrt(square);
    wasm_v128_store(strength + n, wasm_v128_bitselect(strong, wasm_f32x4_splat(-1), within));
    v128_t rx = wasm_v128_load(LIST(2) + n), ry = wasm_v128_load(LIST(3) + n);
    v128_t jx = wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_sub(a, wasm_f32x4_mul(g, u)), rx), wasm_f32x4_mul(wasm_f32x4_sub(b, wasm_f32x4_mul(h, u)), ry));
    v128_t jy = wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_sub(d, wasm_f32x4_mul(g, v)), rx), wasm_f32x4_mul(wasm_f32x4_sub(e, wasm_f32x4_mul(h, v)), ry));
    v128_t xx = wasm_f32x4_mul(jx, jx), yy = wasm_f32x4_mul(jy, jy), xy = wasm_f32x4_mul(jx, jy);
    v128_t size = wasm_f32x4_mul(square, wasm_f32x4_add(xx, yy));
    v128_t same = wasm_f32x4_add(wasm_f32x4_mul(p, wasm_f32x4_sub(xx, yy)), wasm_f32x4_mul(q, wasm_f32x4_add(xy, xy)));
    v128_t known = wasm_v128_and(within, wasm_f32x4_gt(size, wasm_f32x4_splat(1e-6f)));
    wasm_v128_store(fit + n, wasm_v128_and(known, wasm_f32x4_neg(wasm_f32x4_div(same, wasm_f32x4_max(size, wasm_f32x4_splat(1e-12f))))));
    v128_t weight = wasm_v128_and(within, wasm_v128_load(LIST(4) + n));
    sum = wasm_f32x4_add(sum, wasm_f32x4_mul(weight, strong));
    total = wasm_f32x4_add(total, weight);
  }
#define ACROSS(l) (wasm_f32x4_extract_lane(l, 0) + wasm_f32x4_extract_lane(l, 1) + wasm_f32x4_extract_lane(l, 2) + wasm_f32x4_extract_lane(l, 3))
  f32 all = ACROSS(total), floor = all > 0 ? noise + relative_noise * ACROSS(sum) / all : noise;
  v128_t explained = zero, edges = zero, strange = zero, found = zero, least = wasm_f32x4_splat(floor);
  for (int n = 0; n < count; n += 4) {
    v128_t strong = wasm_v128_load(strength + n), within = wasm_f32x4_ge(strong, zero);
    v128_t real = n + 4 <= count ? within : wasm_v128_and(within, wasm_i32x4_lt(wasm_i32x4_make(n, n + 1, n + 2, n + 3), wasm_i32x4_splat(count)));
    v128_t weight = wasm_v128_and(real, wasm_v128_load(LIST(4) + n));
    v128_t certainty = wasm_v128_and(real, wasm_f32x4_div(strong, wasm_f32x4_add(strong, least)));
    explained = wasm_f32x4_add(explained, wasm_f32x4_mul(wasm_f32x4_mul(weight, certainty), wasm_v128_load(fit + n)));
    edges = wasm_f32x4_add(edges, weight);
    strange = wasm_f32x4_add(strange, wasm_f32x4_mul(certainty, wasm_f32x4_sub(one, weight)));
    found = wasm_f32x4_add(found, certainty);
  }
  f32 e_sum = ACROSS(edges), f_sum = ACROSS(found);
  out[0] = ACROSS(explained) / (e_sum > 1e-6f ? e_sum : 1e-6f);
  out[1] = ACROSS(strange) / (f_sum > 1e-6f ? f_sum : 1e-6f);
  out[2] = inside;
}
