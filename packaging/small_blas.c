/* What NumPy's modules ask of a linear algebra library, in plain loops: vectors and matrices multiplied.

   The wheel brings OpenBLAS, with kernels for thirty processors: 25 MB for one product of a vector and a table, by which
   the language of a text is told. Factorisations are never asked for here; they end the program rather than answer wrongly. */
#include <complex.h>
#include <stdio.h>
#include <stdlib.h>

typedef long long i64;
enum { ROW = 101, COLUMN = 102, PLAIN = 111, TURNED = 112, TURNED_CONJUGATE = 113, UPPER = 121 };

#define FIRST(x, n, step) ((step) < 0 ? (x) + (1 - (n)) * (step) : (x))
/* The element in row i and column j of op(a), which lies in memory by rows or by columns. */
#define PLACE(order, op, ld, i, j) ((((order) == ROW) == ((op) == PLAIN)) ? (i) * (ld) + (j) : (j) * (ld) + (i))

#define KIND(P, T, GIVEN, VALUE, CONJUGATE)                                                                                   \
    static void P##times(i64 order, int ta, int tb, i64 m, i64 n, i64 k, T alpha, const T *a, i64 lda, const T *b, i64 ldb,    \
                         T beta, T *c, i64 ldc, int uplo)                                                                     \
    {                                                                                                                         \
        for (i64 i = 0; i < m; i++)                                                                                           \
            for (i64 j = uplo == UPPER ? i : 0; j < (uplo && uplo != UPPER ? i + 1 : n); j++) {                               \
                T sum = 0;                                                                                                    \
                for (i64 l = 0; l < k; l++) {                                                                                 \
                    T x = a[PLACE(order, ta, lda, i, l)], y = b[PLACE(order, tb, ldb, l, j)];                                 \
                    sum += (ta == TURNED_CONJUGATE ? CONJUGATE(x) : x) * (tb == TURNED_CONJUGATE ? CONJUGATE(y) : y);         \
                }                                                                                                             \
                T *at = c + PLACE(order, PLAIN, ldc, i, j);                                                                   \
                *at = alpha * sum + (beta == 0 ? 0 : beta * *at);                                                             \
            }                                                                                                                 \
    }                                                                                                                         \
    void scipy_cblas_##P##gemm64_(int order, int ta, int tb, i64 m, i64 n, i64 k, GIVEN alpha, const T *a, i64 lda,           \
                                  const T *b, i64 ldb, GIVEN beta, T *c, i64 ldc)                                             \
    {                                                                                                                         \
        P##times(order, ta, tb, m, n, k, VALUE(T, alpha), a, lda, b, ldb, VALUE(T, beta), c, ldc, 0);                         \
    }                                                                                                                         \
    void scipy_cblas_##P##syrk64_(int order, int uplo, int op, i64 n, i64 k, GIVEN alpha, const T *a, i64 lda, GIVEN beta,    \
                                  T *c, i64 ldc)                                                                              \
    {                                                                                                                         \
        int other = op == PLAIN ? TURNED : PLAIN;                                                                             \
        P##times(order, op, other, n, n, k, VALUE(T, alpha), a, lda, a, lda, VALUE(T, beta), c, ldc, uplo);                   \
    }                                                                                                                         \
    void scipy_cblas_##P##gemv64_(int order, int op, i64 m, i64 n, GIVEN alpha, const T *a, i64 lda, const T *x, i64 stepx,   \
                                  GIVEN beta, T *y, i64 stepy)                                                                \
    {                                                                                                                         \
        i64 rows = op == PLAIN ? m : n, columns = op == PLAIN ? n : m;                                                        \
        x = FIRST(x, columns, stepx), y = FIRST(y, rows, stepy);                                                              \
        for (i64 i = 0; i < rows; i++) {                                                                                      \
            T sum = 0;                                                                                                        \
            for (i64 j = 0; j < columns; j++) {                                                                               \
                T one = a[PLACE(order, op, lda, i, j)];                                                                       \
                sum += (op == TURNED_CONJUGATE ? CONJUGATE(one) : one) * x[j * stepx];                                        \
            }                                                                                                                 \
            y[i * stepy] = VALUE(T, alpha) * sum + (VALUE(T, beta) == 0 ? 0 : VALUE(T, beta) * y[i * stepy]);                 \
        }                                                                                                                     \
    }                                                                                                                         \
    void scipy_cblas_##P##axpy64_(i64 n, GIVEN alpha, const T *x, i64 stepx, T *y, i64 stepy)                                 \
    {                                                                                                                         \
        x = FIRST(x, n, stepx), y = FIRST(y, n, stepy);                                                                       \
        for (i64 i = 0; i < n; i++)                                                                                           \
            y[i * stepy] += VALUE(T, alpha) * x[i * stepx];                                                                   \
    }

#define BY_VALUE(T, given) (given)
#define BY_PLACE(T, given) (*(const T *)(given))
#define SAME(x) (x)
KIND(s, float, float, BY_VALUE, SAME)
KIND(d, double, double, BY_VALUE, SAME)
KIND(c, float complex, const void *, BY_PLACE, conjf)
KIND(z, double complex, const void *, BY_PLACE, conj)

#define DOT(T, CONJUGATE)                                                                                                     \
    T sum = 0;                                                                                                                \
    x = FIRST(x, n, stepx), y = FIRST(y, n, stepy);                                                                           \
    for (i64 i = 0; i < n; i++)                                                                                               \
        sum += CONJUGATE(x[i * stepx]) * y[i * stepy];

float scipy_cblas_sdot64_(i64 n, const float *x, i64 stepx, const float *y, i64 stepy) { DOT(float, SAME) return sum; }
double scipy_cblas_ddot64_(i64 n, const double *x, i64 stepx, const double *y, i64 stepy) { DOT(double, SAME) return sum; }
#define SUB(NAME, T, CONJUGATE)                                                                                               \
    void NAME(i64 n, const T *x, i64 stepx, const T *y, i64 stepy, T *result) { DOT(T, CONJUGATE) *result = sum; }
SUB(scipy_cblas_cdotu_sub64_, float complex, SAME)
SUB(scipy_cblas_cdotc_sub64_, float complex, conjf)
SUB(scipy_cblas_zdotu_sub64_, double complex, SAME)
SUB(scipy_cblas_zdotc_sub64_, double complex, conj)

static void refuse(const char *name)
{
    fprintf(stderr, "Fieldshelf comes without %s of LAPACK.\n", name);
    abort();
}
#define WITHOUT(NAME) void scipy_##NAME##_64_(void) { refuse(#NAME); }
#define FOR_EACH(NAME) WITHOUT(s##NAME) WITHOUT(d##NAME) WITHOUT(c##NAME) WITHOUT(z##NAME)
FOR_EACH(copy) FOR_EACH(geev) FOR_EACH(gelsd) FOR_EACH(geqrf) FOR_EACH(gesdd) FOR_EACH(gesv) FOR_EACH(getrf) FOR_EACH(potrf)
WITHOUT(sorgqr) WITHOUT(dorgqr) WITHOUT(cungqr) WITHOUT(zungqr)
WITHOUT(ssyevd) WITHOUT(dsyevd) WITHOUT(cheevd) WITHOUT(zheevd)
