/** Weights of the cue model, by feature. Written by test/bench/fit-quotations.ts. */
const CUE_LINES = `
before=' form= -0.07
before=' form=base -0.71
before=' form=past -0.71
before=' form=s -0.06
before=' frame=adverbial -0.58
before=' frame=bare -0.86
before=' frame=preposition -0.32
before=' kinds=act -0.78
before=' kinds=attitude -0.92
before=' kinds=noun -0.07
before=( form=base -0.98
before=( frame=bare -1.06
before=( kinds=attitude -0.93
before=) form=base -0.19
before=) form=s -0.19
before=) frame=adverbial -0.38
before=) frame=bare -0.14
before=) frame=before 0.16
before=) frame=later-that 0.24
before=) frame=preposition 0.22
before=) frame=quoted -0.63
before=, form= 0.24
before=, form=base -0.47
before=, form=ing 0.29
before=, form=past -0.32
before=, form=s -0.29
before=, frame=adverbial -0.21
before=, frame=around -0.49
before=, frame=bare -0.15
before=, frame=before -0.13
before=, frame=comma 0.51
before=, frame=hearer 0.26
before=, frame=later-that 0.11
before=, frame=preposition -0.29
before=, frame=quoted 0.16
before=, frame=quoted-before 0.14
before=, kinds=act -0.08
before=, kinds=act+show -0.45
before=, kinds=attitude -0.09
before=, kinds=noun -0.15
before=, kinds=phrase 0.24
before=, kinds=say -0.07
before=, kinds=say+act+attitude 0.08
before=, kinds=say+act+show 0.46
before=, kinds=say+attitude 0.22
before=, kinds=say+show -0.22
before=, kinds=say+tell -0.31
before=, kinds=show -0.24
before=, kinds=tell -0.11
before=, kinds=tell+show -0.37
before=- form=base -0.71
before=- form=ing -0.34
before=- form=past 0.05
before=- form=s -0.59
before=- frame=adverbial -0.33
before=- frame=bare -0.17
before=- frame=before -0.14
before=- frame=that -0.19
before=- kinds=act -0.28
before=- kinds=attitude -0.18
before=- kinds=say -0.61
before=- kinds=say+act -0.21
before=- kinds=say+show 0.33
before=: form=base -0.22
before=: form=ing -0.41
before=: frame=bare -0.28
before=: frame=preposition -0.19
before=: kinds=attitude -0.06
before=; frame=bare -0.37
before=< form=base -0.66
before=< frame=bare -0.74
before=< frame=quoted -0.36
before=< kinds=say+act -0.66
before=about form=ing -0.61
before=about form=s -0.48
before=about frame=bare -0.23
before=about kinds=act -0.54
before=about kinds=attitude -0.26
before=adverb form= -0.33
before=adverb frame=bare -0.19
before=adverb frame=preposition -0.16
before=adverb kinds=noun -0.15
before=after form=ing 0.12
before=after form=past -0.42
before=after frame=adverbial 0.35
before=after frame=bare -0.31
before=after frame=later-that -0.83
before=after frame=preposition -0.11
before=after kinds=act -0.2
before=after kinds=attitude -0.26
before=and form= -0.13
before=and form=base -0.5
before=and form=ing -0.34
before=and form=past 0.33
before=and form=s -0.33
before=and frame=adverbial -0.56
before=and frame=colon -0.37
before=and frame=comma 0.21
before=and frame=later-that -0.45
before=and frame=preposition -0.18
before=and frame=quoted -0.26
before=and frame=that 0.08
before=and kinds=act 0.06
before=and kinds=act+show 0.36
before=and kinds=attitude -0.23
before=and kinds=noun -0.13
before=and kinds=say+act -0.08
before=and kinds=say+act+attitude -0.07
before=and kinds=say+attitude -0.08
before=and kinds=show -0.38
before=and kinds=tell -0.17
before=and kinds=tell+show -1.24
before=as form= -0.87
before=as form=base -0.07
before=as form=ing -0.64
before=as form=past -0.21
before=as form=s -0.64
before=as frame=adverbial 0.33
before=as frame=bare -0.69
before=as frame=preposition -0.74
before=as frame=quoted -0.64
before=as kinds=act 0.09
before=as kinds=attitude -0.6
before=as kinds=noun -0.87
before=as kinds=say+show -0.13
before=at form=base 0.16
before=at form=ing -1
before=at form=s -0.8
before=at frame=bare -0.58
before=at kinds=act -0.15
before=at kinds=attitude -0.59
before=but form=base -0.06
before=but form=ing -0.58
before=but form=past -0.06
before=but form=s 0.3
before=but frame=adverbial 0.34
before=but frame=bare -0.27
before=but frame=later-that 0.19
before=but frame=preposition -0.34
before=but frame=quoted -0.1
before=but frame=that 0.3
before=but kinds=act -0.33
before=but kinds=attitude -0.4
before=but kinds=say 0.1
before=but kinds=say+show 0.14
before=by form=base -0.37
before=by form=ing 0.09
before=by form=s -0.25
before=by frame=comma 0.42
before=by frame=later-that -0.16
before=by frame=preposition 0.25
before=by frame=that -0.4
before=by kinds=act 0.05
before=by kinds=attitude -0.38
before=by kinds=say 0.15
before=by kinds=say+act -0.06
before=by kinds=say+show 0.09
before=by kinds=tell -0.41
before=day form=base -0.24
before=day form=ing 0.29
before=day form=past 0.35
before=day form=s -0.2
before=day frame=adverbial -0.99
before=day frame=bare 0.48
before=day frame=before -0.65
before=day frame=hearer -0.41
before=day frame=later-that -0.68
before=day frame=quoted -1.06
before=day frame=that 0.47
before=day kinds=act -0.21
before=day kinds=act+attitude -0.54
before=day kinds=attitude -0.22
before=day kinds=say+act 0.37
before=day kinds=say+show -0.12
before=day kinds=tell+show 0.23
before=determiner form= -0.06
before=determiner form=ing -0.21
before=determiner form=past -0.1
before=determiner form=s -1.05
before=determiner frame=bare -0.24
before=determiner frame=before -0.73
before=determiner frame=comma -0.34
before=determiner frame=preposition -0.28
before=determiner frame=that -0.11
before=determiner kinds=act -0.28
before=determiner kinds=act+attitude -0.05
before=determiner kinds=act+show -0.21
before=determiner kinds=noun -0.06
before=determiner kinds=say -0.49
before=determiner kinds=say+act -0.29
before=determiner kinds=say+act+show -0.61
before=determiner kinds=say+show 0.13
before=determiner kinds=say+tell 0.23
before=determiner kinds=say+tell+act -0.55
before=determiner kinds=show -0.9
before=determiner kinds=tell -0.26
before=determiner kinds=tell+show -1.24
before=for form= -0.23
before=for form=base -0.6
before=for form=ing -0.7
before=for form=s -0.71
before=for frame=adverbial -0.74
before=for frame=bare -0.54
before=for frame=later-that -0.8
before=for frame=preposition -0.44
before=for frame=quoted -0.97
before=for kinds=act -0.75
before=for kinds=attitude 0.18
before=for kinds=noun -0.23
before=for kinds=say -0.07
before=for kinds=say+act -0.6
before=for kinds=say+show -0.87
before=from form=base 0.12
before=from form=ing -0.32
before=from form=s -0.14
before=from frame=adverbial -0.72
before=from frame=bare -0.38
before=from frame=preposition 0.28
before=from kinds=act 0.18
before=from kinds=attitude -0.43
before=function form= -0.08
before=function form=base -0.34
before=function form=ing -0.16
before=function form=participle -0.14
before=function form=past -0.08
before=function form=s -0.2
before=function frame=around -0.79
before=function frame=bare -0.3
before=function frame=before 0.32
before=function frame=colon -0.09
before=function frame=comma -0.26
before=function frame=hearer -0.29
before=function frame=later-that 0.1
before=function frame=preposition -0.36
before=function frame=quoted -0.06
before=function frame=that -0.18
before=function kinds=act 0.1
before=function kinds=act+attitude -0.33
before=function kinds=act+show -0.84
before=function kinds=attitude -0.26
before=function kinds=noun -0.2
before=function kinds=say -0.24
before=function kinds=say+act -0.48
before=function kinds=say+attitude 0.16
before=function kinds=say+show -0.15
before=function kinds=say+tell -0.86
before=function kinds=say+tell+act -0.06
before=function kinds=tell -0.3
before=function kinds=tell+show -0.5
before=how form=base 0.05
before=how kinds=act -0.72
before=if frame=bare -0.72
before=in form= -0.17
before=in form=base -0.11
before=in form=past -0.76
before=in form=s -0.55
before=in frame=adverbial -1.24
before=in frame=bare -0.09
before=in frame=comma -1.12
before=in frame=later-that -0.07
before=in frame=preposition -0.05
before=in frame=quoted -1.12
before=in frame=that -0.38
before=in kinds=act -0.19
before=in kinds=attitude -0.14
before=in kinds=noun -0.17
before=in kinds=say 0.08
before=in kinds=say+act 0.12
before=in kinds=say+show -0.2
before=in kinds=tell+act -1.35
before=it form=base -0.13
before=it form=ing -0.63
before=it form=past 0.13
before=it form=s 0.14
before=it frame=adverbial -0.35
before=it frame=around 0.29
before=it frame=bare 0.09
before=it frame=before -0.34
before=it frame=colon 0.19
before=it frame=comma -0.3
before=it frame=later-that -0.32
before=it frame=quoted -0.9
before=it kinds=act -0.37
before=it kinds=act+attitude 0.18
before=it kinds=attitude 0.22
before=it kinds=say -0.2
before=it kinds=say+act -0.26
before=it kinds=say+show 0.2
before=it kinds=show -1.15
before=it kinds=tell+show -0.23
before=name form= -0.33
before=name form=participle -0.31
before=name form=past 0.05
before=name form=s 0.06
before=name frame=adverbial -0.12
before=name frame=around -0.31
before=name frame=bare 0.16
before=name frame=before -0.14
before=name frame=hearer 0.2
before=name frame=later-that -0.17
before=name frame=quoted -0.11
before=name frame=quoted-before -0.41
before=name frame=that 0.14
before=name kinds=act+attitude -0.16
before=name kinds=noun -0.33
before=name kinds=say+act 0.11
before=name kinds=say+act+attitude 0.08
before=name kinds=say+attitude 0.09
before=name kinds=say+show+attitude 0.1
before=name kinds=say+tell -0.11
before=name kinds=say+tell+act 0.06
before=name kinds=say+tell+show -0.23
before=name kinds=show -0.07
before=name kinds=tell+act 0.18
before=name kinds=tell+show -0.33
before=nothing form= 0.14
before=nothing form=base -0.82
before=nothing form=ing -0.55
before=nothing form=past 0.1
before=nothing form=s -0.24
before=nothing frame=adverbial 0.14
before=nothing frame=bare -0.38
before=nothing frame=colon -0.65
before=nothing frame=comma 0.07
before=nothing frame=hearer -0.97
before=nothing frame=later-that -1.34
before=nothing frame=preposition -0.36
before=nothing frame=quoted 0.09
before=nothing frame=that -0.16
before=nothing kinds=act -0.65
before=nothing kinds=act+attitude 0.44
before=nothing kinds=attitude -0.49
before=nothing kinds=noun 0.05
before=nothing kinds=phrase 0.17
before=nothing kinds=say -0.24
before=nothing kinds=say+act -0.4
before=nothing kinds=say+show -0.13
before=nothing kinds=say+show+attitude -0.8
before=nothing kinds=say+tell+act -0.1
before=nothing kinds=show -0.21
before=noun form=ing 0.19
before=noun form=participle -0.59
before=noun form=past 0.1
before=noun form=s -0.16
before=noun frame=adverbial -0.11
before=noun frame=bare 0.1
before=noun frame=before -0.07
before=noun frame=colon -0.23
before=noun frame=comma -0.31
before=noun frame=hearer -0.36
before=noun frame=later-that -0.3
before=noun frame=preposition 0.11
before=noun frame=quoted -0.3
before=noun frame=quoted-before -0.14
before=noun kinds=act -0.21
before=noun kinds=act+attitude -0.22
before=noun kinds=say+act 0.12
before=noun kinds=say+act+attitude 0.05
before=noun kinds=say+act+show 0.15
before=noun kinds=say+show 0.19
before=noun kinds=say+show+attitude 0.14
before=noun kinds=say+tell -0.13
before=noun kinds=say+tell+act 0.25
before=noun kinds=say+tell+show -0.2
before=noun kinds=show -0.49
before=noun kinds=tell -0.09
before=noun kinds=tell+attitude 0.14
before=number form= -0.06
before=number form=base -0.06
before=number form=ing -0.16
before=number form=past 0.2
before=number form=s -0.42
before=number frame=adverbial -0.42
before=number frame=around -0.66
before=number frame=bare 0.18
before=number frame=before 0.06
before=number frame=comma -0.12
before=number frame=hearer -0.7
before=number frame=later-that -0.89
before=number frame=preposition -0.11
before=number frame=quoted -1.01
before=number frame=that -0.17
before=number kinds=act -0.37
before=number kinds=act+attitude 0.09
before=number kinds=attitude 0.18
before=number kinds=noun -0.06
before=number kinds=say 0.14
before=number kinds=say+act -1.25
before=number kinds=say+show 0.52
before=number kinds=say+tell -0.72
before=of form= -0.27
before=of form=base -0.43
before=of form=ing -0.38
before=of form=past -0.37
before=of form=s 0.17
before=of frame=adverbial -1.25
before=of frame=bare -0.37
before=of frame=colon 0.14
before=of frame=comma 0.1
before=of frame=hearer -0.53
before=of frame=later-that -1.07
before=of frame=quoted -1.19
before=of frame=that 0.11
before=of kinds=act -0.06
before=of kinds=act+attitude -0.56
before=of kinds=attitude -0.21
before=of kinds=noun -0.27
before=of kinds=say -0.94
before=of kinds=say+act 0.07
before=of kinds=say+show -0.18
before=of kinds=say+tell -0.48
before=on form=base -1.05
before=on form=ing -0.25
before=on form=s 0.28
before=on frame=adverbial -0.89
before=on frame=bare 0.07
before=on frame=preposition 0.06
before=on frame=quoted -0.84
before=on kinds=act -0.37
before=on kinds=attitude 0.26
before=possessive form= 0.05
before=possessive form=base -0.11
before=possessive form=ing -0.51
before=possessive form=past -0.66
before=possessive form=s 0.2
before=possessive frame=bare -0.14
before=possessive frame=colon 0.08
before=possessive frame=comma -0.45
before=possessive frame=hearer -0.74
before=possessive frame=preposition -0.1
before=possessive frame=quoted -0.38
before=possessive kinds=act -0.12
before=possessive kinds=act+attitude -0.09
before=possessive kinds=act+show 0.34
before=possessive kinds=attitude -0.09
before=possessive kinds=noun 0.05
before=possessive kinds=say -0.11
before=possessive kinds=say+act -0.2
before=possessive kinds=say+show -0.37
before=possessive kinds=say+tell -0.63
before=possessive kinds=say+tell+act -0.14
before=possessive kinds=tell+show -0.05
before=pronoun form=ing -0.05
before=pronoun form=participle -0.15
before=pronoun form=s -0.05
before=pronoun frame=around 0.2
before=pronoun frame=bare 0.15
before=pronoun frame=before -0.26
before=pronoun frame=colon -0.27
before=pronoun frame=comma -0.43
before=pronoun frame=hearer -0.26
before=pronoun frame=later-that -0.18
before=pronoun frame=quoted -0.2
before=pronoun frame=quoted-before 0.14
before=pronoun kinds=act 0.05
before=pronoun kinds=act+attitude -0.08
before=pronoun kinds=act+show 0.07
before=pronoun kinds=attitude -0.24
before=pronoun kinds=say+act 0.24
before=pronoun kinds=say+act+attitude -0.24
before=pronoun kinds=say+act+show 0.06
before=pronoun kinds=say+attitude -0.14
before=pronoun kinds=say+show+attitude 0.15
before=pronoun kinds=say+tell+act 0.05
before=pronoun kinds=say+tell+show -0.19
before=pronoun kinds=show -0.09
before=pronoun kinds=tell+attitude -0.48
before=pronoun kinds=tell+show -0.3
before=quoted form= -0.44
before=quoted form=base -0.13
before=quoted form=ing 1.05
before=quoted form=past -0.19
before=quoted form=s -0.12
before=quoted frame=adverbial 0.6
before=quoted frame=around 0.05
before=quoted frame=bare -0.43
before=quoted frame=before 0.55
before=quoted frame=comma 0.41
before=quoted frame=hearer 0.28
before=quoted frame=later-that -0.85
before=quoted frame=preposition -0.14
before=quoted frame=quoted -0.18
before=quoted frame=quoted-before -0.28
before=quoted frame=that 0.43
before=quoted kinds=act 0.29
before=quoted kinds=attitude 0.46
before=quoted kinds=phrase -0.25
before=quoted kinds=say 0.32
before=quoted kinds=say+act -0.57
before=quoted kinds=say+show -0.32
before=that form= -0.27
before=that form=base 0.08
before=that form=ing -0.36
before=that form=participle -0.18
before=that form=past 0.12
before=that form=s -0.49
before=that frame=before -0.8
before=that frame=colon -0.68
before=that frame=comma -0.14
before=that frame=hearer 0.34
before=that frame=later-that -0.28
before=that frame=preposition -0.05
before=that frame=quoted 0.05
before=that frame=quoted-before -0.63
before=that kinds=act -0.07
before=that kinds=act+attitude 0.13
before=that kinds=attitude -0.45
before=that kinds=noun -0.16
before=that kinds=say 0.09
before=that kinds=say+show -0.19
before=that kinds=show 0.4
before=that kinds=tell+show 0.3
before=to form=base -1.05
before=to form=past 0.43
before=to frame=adverbial -1.26
before=to frame=bare 0.11
before=to frame=later-that -0.57
before=to frame=preposition 0.26
before=to kinds=act -0.9
before=to kinds=attitude 0.39
before=verb-base form=ing 0.35
before=verb-base form=participle 0.44
before=verb-base form=s 0.11
before=verb-base frame=adverbial -0.25
before=verb-base frame=bare 0.38
before=verb-base frame=before 0.17
before=verb-base frame=comma -0.29
before=verb-base frame=hearer -0.44
before=verb-base frame=later-that 0.15
before=verb-base frame=quoted -0.13
before=verb-base frame=that 0.33
before=verb-base kinds=act -0.12
before=verb-base kinds=act+attitude -0.36
before=verb-base kinds=act+show 0.12
before=verb-base kinds=attitude -0.18
before=verb-base kinds=say+attitude -0.5
before=verb-base kinds=say+show 0.12
before=verb-base kinds=say+show+attitude 0.33
before=verb-base kinds=show 0.65
before=verb-base kinds=tell+show 0.56
before=verb-ing form=ing -0.6
before=verb-ing form=past -0.43
before=verb-ing form=s 0.36
before=verb-ing frame=adverbial -0.11
before=verb-ing frame=around -0.56
before=verb-ing frame=bare -0.11
before=verb-ing frame=before -1.23
before=verb-ing frame=hearer 0.22
before=verb-ing frame=later-that 0.56
before=verb-ing frame=preposition 0.07
before=verb-ing frame=quoted 0.29
before=verb-ing frame=that 0.11
before=verb-ing kinds=act -0.15
before=verb-ing kinds=act+show -1.07
before=verb-ing kinds=attitude -0.33
before=verb-ing kinds=say+act -0.14
before=verb-ing kinds=say+show 0.28
before=verb-ing kinds=say+tell 0.48
before=verb-participle form=base 0.36
before=verb-participle form=ing -0.69
before=verb-participle frame=adverbial -0.62
before=verb-participle frame=bare -0.15
before=verb-participle frame=preposition 0.16
before=verb-participle kinds=act -0.79
before=verb-past form=base 0.6
before=verb-past form=ing 0.25
before=verb-past form=past -0.34
before=verb-past frame=adverbial -0.26
before=verb-past frame=around -0.7
before=verb-past frame=bare 0.28
before=verb-past frame=before 0.15
before=verb-past frame=colon 0.26
before=verb-past frame=comma -0.2
before=verb-past frame=later-that -0.49
before=verb-past frame=preposition 0.21
before=verb-past frame=quoted -0.08
before=verb-past frame=that 0.59
before=verb-past kinds=act 0.26
before=verb-past kinds=act+show -0.17
before=verb-past kinds=attitude 0.66
before=verb-past kinds=say -0.26
before=verb-past kinds=say+act 0.32
before=verb-past kinds=say+show -0.07
before=verb-past kinds=say+tell -0.95
before=verb-past kinds=say+tell+act -0.26
before=verb-past kinds=show -0.82
before=verb-s form= 0.09
before=verb-s form=base 0.12
before=verb-s form=ing 0.35
before=verb-s form=participle -0.47
before=verb-s form=past -0.17
before=verb-s frame=adverbial -0.44
before=verb-s frame=around -0.15
before=verb-s frame=bare 0.19
before=verb-s frame=before 0.3
before=verb-s frame=comma 0.09
before=verb-s frame=hearer -0.42
before=verb-s frame=later-that -1.2
before=verb-s frame=quoted 0.11
before=verb-s frame=that 0.47
before=verb-s kinds=act+attitude 0.11
before=verb-s kinds=attitude -0.13
before=verb-s kinds=noun 0.28
before=verb-s kinds=say+act -0.06
before=verb-s kinds=say+show -0.12
before=verb-s kinds=show -0.21
before=verb-s kinds=tell+show 0.35
before=what form=past -0.55
before=what form=s -0.76
before=what frame=bare -0.87
before=what frame=preposition -0.74
before=what kinds=act -0.59
before=what kinds=attitude -0.83
before=when form=ing -0.42
before=when form=past 0.17
before=when frame=adverbial -0.34
before=when frame=bare 0.05
before=when frame=preposition 0.2
before=when frame=quoted -0.99
before=when kinds=act -0.33
before=when kinds=say+tell+act -0.07
before=whether frame=bare -0.14
before=which form=base -0.2
before=which form=s 0.1
before=which frame=adverbial -1.16
before=which frame=bare -0.16
before=which frame=later-that -0.73
before=which kinds=act -0.13
before=which kinds=act+attitude -0.3
before=which kinds=say -0.42
before=which kinds=say+act 0.59
before=which kinds=say+show -0.33
before=while form=ing -0.49
before=while frame=adverbial 0.06
before=while frame=bare -0.45
before=while frame=preposition -0.14
before=while kinds=say -0.45
before=who form=base 0.05
before=who form=participle -0.4
before=who form=past -0.17
before=who form=s 0.11
before=who frame=adverbial -0.14
before=who frame=colon -0.12
before=who frame=hearer -0.05
before=who frame=later-that -0.36
before=who frame=preposition -0.08
before=who frame=quoted -0.09
before=who frame=that -0.3
before=who kinds=act -0.18
before=who kinds=say 0.1
before=who kinds=say+act -0.35
before=who kinds=say+attitude -0.51
before=who kinds=show -0.05
before=who kinds=tell -0.47
before=with form= -0.2
before=with form=base -0.66
before=with form=past -0.81
before=with form=s 0.35
before=with frame=adverbial -0.62
before=with frame=bare 0.09
before=with kinds=act -0.19
before=with kinds=attitude -0.35
before=with kinds=noun -0.2
before=– frame=bare -0.23
before=— form=base -0.06
before=— form=ing -0.44
before=— form=past 0.1
before=— form=s 0.12
before=— frame=bare -0.15
before=— frame=before -0.45
before=— frame=later-that 0.42
before=— frame=preposition 0.14
before=— kinds=act 0.35
before=— kinds=attitude -0.27
before=— kinds=say 0.23
before=’ form= -0.46
before=’ form=base -1.25
before=’ form=s 0.34
before=’ frame=adverbial -0.67
before=’ frame=bare -0.4
before=’ frame=preposition -0.33
before=’ kinds=act -0.26
before=’ kinds=attitude 0.17
before=’ kinds=noun -0.46
bias -0.18
cue=accept -0.07
cue=accept aux=have -0.3
cue=accept aux=modal 0.25
cue=accept aux=to -0.3
cue=accept form=base -0.15
cue=accept form=ing 0.07
cue=accept form=past -0.33
cue=accept frame=bare 0.18
cue=accept next=determiner 0.24
cue=according to 0.23
cue=according to form= 0.23
cue=according to frame=before 0.15
cue=according to frame=comma 0.17
cue=according to next=determiner 0.22
cue=according to next=noun 0.17
cue=according to next=possessive -0.22
cue=according to next=verb-s -0.11
cue=accuse 0.15
cue=accuse aux=be -0.76
cue=accuse aux=have -0.25
cue=accuse form=ing -0.13
cue=accuse form=past -0.1
cue=accuse form=s 0.26
cue=accuse frame=adverbial -0.76
cue=accuse frame=bare 0.55
cue=accuse frame=before -0.42
cue=accuse frame=preposition -0.95
cue=accuse frame=quoted -0.86
cue=accuse next=determiner 0.5
cue=accuse next=function 0.32
cue=accuse next=name -0.08
cue=accuse next=of -1.46
cue=accuse to=of frame=adverbial -0.61
cue=accuse to=of frame=bare -1.08
cue=accuse to=of frame=preposition -0.87
cue=acknowledge -0.07
cue=acknowledge form=base -0.08
cue=acknowledge frame=adverbial 0.4
cue=acknowledge frame=around -0.05
cue=acknowledge frame=bare -0.13
cue=acknowledge frame=before -0.13
cue=acknowledge frame=that -0.1
cue=acknowledge next=determiner 0.1
cue=acknowledge next=that -0.12
cue=add -0.07
cue=add aux=modal -0.24
cue=add form=base -0.5
cue=add form=ing 0.42
cue=add form=s -0.66
cue=add frame=adverbial 0.16
cue=add frame=around 0.52
cue=add frame=bare -1.08
cue=add frame=before 0.17
cue=add frame=colon 0.3
cue=add frame=comma -0.09
cue=add frame=preposition -1.36
cue=add frame=quoted-before -0.87
cue=add frame=that 0.16
cue=add next=, 0.13
cue=add next=. 0.5
cue=add next=: 0.25
cue=add next=determiner -0.27
cue=add next=function -0.81
cue=add next=name -0.32
cue=add next=noun -1.12
cue=add next=that 0.13
cue=add next=to -1.38
cue=add to=to frame=adverbial -0.89
cue=add to=to frame=bare -1.01
cue=add to=to frame=preposition -0.98
cue=address -0.24
cue=address aux=to 0.41
cue=address form=base 0.08
cue=address form=ing -0.39
cue=address form=past -0.23
cue=address form=s -0.37
cue=address frame=adverbial -0.97
cue=address frame=bare -0.14
cue=address frame=before -0.28
cue=address frame=comma -0.5
cue=address frame=later-that -0.99
cue=address frame=preposition -1.31
cue=address frame=quoted -0.81
cue=address next=, -0.5
cue=address next=function -1.07
cue=address next=name -0.3
cue=address next=noun 0.22
cue=address next=to -1.01
cue=address to=to frame=bare -0.81
cue=admit 0.13
cue=admit form=base 0.31
cue=admit form=ing -0.6
cue=admit form=past -0.26
cue=admit frame=bare -0.29
cue=admit frame=before 0.11
cue=admit frame=that 0.36
cue=admit next=that 0.25
cue=advance -1.32
cue=advance form=base -0.95
cue=advance form=past -0.65
cue=advance frame=adverbial -0.51
cue=advance frame=bare -1.02
cue=advance frame=preposition -0.64
cue=advance next=noun -0.7
cue=advise -0.3
cue=advise form=ing 0.27
cue=advise form=past -0.23
cue=advise frame=bare -0.27
cue=advise frame=before -0.48
cue=advise frame=hearer -0.09
cue=advise next=name -0.21
cue=advocate -0.06
cue=advocate form=base 0.36
cue=advocate form=ing -0.36
cue=advocate form=s -0.33
cue=advocate frame=adverbial -1.05
cue=advocate frame=bare -0.07
cue=advocate frame=later-that -0.56
cue=advocate frame=preposition -0.05
cue=advocate next=for 0.13
cue=advocate next=function -0.99
cue=advocate to=for frame=adverbial -0.82
cue=advocate to=for frame=bare 0.11
cue=advocate to=for frame=preposition 0.12
cue=affirm -0.41
cue=agree -0.27
cue=agree form=base -0.16
cue=agree form=past -0.13
cue=agree form=s -0.18
cue=agree frame=bare -0.21
cue=agree frame=before -0.05
cue=agree frame=preposition 0.19
cue=agree frame=quoted -0.86
cue=agree frame=that 0.3
cue=agree next=on 0.42
cue=agree next=that 0.29
cue=agree next=to -0.27
cue=agree next=with -0.08
cue=agree to=on frame=bare 0.26
cue=agree to=on frame=preposition 0.31
cue=agree to=to frame=adverbial -1.42
cue=agree to=to frame=bare 0.07
cue=agree to=to frame=preposition 0.11
cue=agree to=with frame=bare -0.77
cue=agree to=with frame=preposition 0.06
cue=aim -0.06
cue=aim aux=be -0.19
cue=aim form=base 0.46
cue=aim form=past -0.46
cue=aim form=s -0.57
cue=aim frame=adverbial -1.39
cue=aim frame=bare -0.05
cue=aim frame=before -0.53
cue=aim frame=preposition 0.16
cue=aim next=at 0.12
cue=aim next=to 0.38
cue=aim to=at frame=adverbial -1.09
cue=aim to=at frame=bare 0.15
cue=aim to=at frame=before -0.43
cue=aim to=at frame=preposition 0.13
cue=aim to=to frame=adverbial -0.86
cue=aim to=to frame=bare 0.47
cue=air -0.81
cue=air form=base -0.6
cue=air form=ing -1.05
cue=air form=past -0.09
cue=air frame=adverbial -0.75
cue=air frame=bare -0.41
cue=air frame=preposition -1.07
cue=air next=noun 0.07
cue=air next=on -1.06
cue=air to=on frame=bare -0.75
cue=air to=on frame=preposition -0.64
cue=alarm -0.11
cue=alarm form=past 0.12
cue=alarm frame=bare -0.29
cue=align -0.44
cue=align form=past -0.26
cue=align frame=bare -0.77
cue=align frame=preposition -0.16
cue=align next=with -0.2
cue=align to=with frame=bare -0.41
cue=align to=with frame=preposition -0.07
cue=allege 0.28
cue=allege form=past 0.06
cue=allege frame=bare 0.31
cue=allege frame=that -0.08
cue=allege next=that -0.08
cue=anger -0.08
cue=anger form=base -0.44
cue=anger form=past 0.37
cue=anger frame=adverbial -1.18
cue=anger frame=bare -0.33
cue=anger frame=preposition 0.44
cue=anger next=and -0.43
cue=announce 0.21
cue=announce aux=be -0.44
cue=announce aux=have 0.56
cue=announce form=base 0.14
cue=announce form=ing -0.05
cue=announce form=past 0.12
cue=announce frame=adverbial 0.21
cue=announce frame=bare 0.47
cue=announce frame=before -0.08
cue=announce frame=later-that -0.13
cue=announce frame=preposition -0.42
cue=announce frame=that -0.16
cue=announce next=day -0.22
cue=announce next=determiner 0.05
cue=announce next=it 0.25
cue=announce next=noun 0.63
cue=announce next=on -0.26
cue=announce next=possessive 0.05
cue=announce next=pronoun 0.36
cue=announce next=that -0.28
cue=announce to=on frame=adverbial 0.51
cue=announce to=on frame=bare -0.98
cue=announce to=on frame=preposition -0.84
cue=answer -0.08
cue=answer form=base 0.08
cue=answer form=ing 0.08
cue=answer form=s -0.79
cue=answer frame=adverbial 0.05
cue=answer frame=bare -0.24
cue=answer frame=before -0.33
cue=answer frame=preposition -0.18
cue=answer next=function 0.17
cue=answer next=to -0.7
cue=answer to=to frame=adverbial -0.73
cue=answer to=to frame=bare -0.28
cue=answer to=to frame=preposition -0.9
cue=apologize -0.28
cue=apologize form=past -0.31
cue=apologize frame=adverbial -0.87
cue=apologize frame=bare -0.42
cue=apologize frame=preposition 0.07
cue=apologize next=for 0.47
cue=apologize to=for frame=bare 0.26
cue=apologize to=for frame=preposition 0.31
cue=appeal -0.45
cue=appeal form=base -0.3
cue=appeal form=ing -0.97
cue=appeal frame=bare -0.43
cue=appeal frame=preposition -0.38
cue=appeal frame=quoted -0.78
cue=appeal next=for -0.36
cue=appeal next=function -0.28
cue=appeal next=in -0.73
cue=appeal next=to -0.06
cue=appeal to=for frame=adverbial -0.36
cue=appeal to=for frame=bare -0.22
cue=appeal to=for frame=preposition -0.3
cue=appeal to=in frame=bare -0.4
cue=appeal to=in frame=preposition -0.51
cue=appeal to=to frame=adverbial 0.1
cue=appeal to=to frame=bare -0.09
cue=appeal to=to frame=preposition -0.19
cue=appear -0.65
cue=appear aux=have -0.67
cue=appear aux=modal -0.79
cue=appear aux=to 0.21
cue=appear form=base -0.73
cue=appear form=ing -0.18
cue=appear form=past -0.23
cue=appear form=s -0.56
cue=appear frame=adverbial -0.26
cue=appear frame=around -0.35
cue=appear frame=bare -0.72
cue=appear frame=before -0.35
cue=appear frame=later-that 0.14
cue=appear frame=preposition -1.89
cue=appear next=at -0.83
cue=appear next=determiner 0.07
cue=appear next=function -0.92
cue=appear next=noun -0.18
cue=appear next=on -1.21
cue=appear next=to -0.51
cue=appear next=verb-past -0.89
cue=appear to=at frame=bare -0.58
cue=appear to=at frame=preposition -0.5
cue=appear to=in frame=adverbial -0.84
cue=appear to=in frame=bare -0.63
cue=appear to=in frame=preposition -0.54
cue=appear to=on frame=adverbial -0.72
cue=appear to=on frame=bare -0.75
cue=appear to=on frame=preposition -0.7
cue=appear to=to frame=adverbial -0.06
cue=appear to=to frame=bare -0.72
cue=appear to=to frame=before -0.28
cue=appear to=to frame=later-that 0.16
cue=appear to=to frame=preposition -1.43
cue=applaud 0.07
cue=applaud frame=bare 0.39
cue=appoint -0.21
cue=appoint form=past -0.14
cue=appoint frame=bare -0.1
cue=appreciate -0.67
cue=approve -0.24
cue=approve form=past -0.41
cue=approve frame=adverbial -0.68
cue=approve frame=bare -0.26
cue=approve frame=preposition -0.17
cue=argue 0.36
cue=argue aux=have 0.41
cue=argue form=base 0.42
cue=argue form=ing 0.56
cue=argue form=s -0.18
cue=argue frame=adverbial 0.2
cue=argue frame=around 0.07
cue=argue frame=bare 0.34
cue=argue frame=before -0.26
cue=argue frame=comma -0.25
cue=argue frame=later-that 0.15
cue=argue frame=preposition 0.14
cue=argue frame=that 0.36
cue=argue next=, 0.08
cue=argue next=determiner 0.23
cue=argue next=function -0.3
cue=argue next=that 0.1
cue=ask -0.13
cue=ask aux=be 0.29
cue=ask aux=have -0.33
cue=ask aux=modal 0.18
cue=ask aux=to -0.49
cue=ask form=base -0.28
cue=ask form=s -0.08
cue=ask frame=adverbial 0.32
cue=ask frame=around -0.8
cue=ask frame=bare -0.2
cue=ask frame=before 0.11
cue=ask frame=colon -0.32
cue=ask frame=comma 0.4
cue=ask frame=hearer 0.23
cue=ask frame=later-that -0.49
cue=ask frame=preposition -0.19
cue=ask frame=quoted -0.77
cue=ask next=, 0.09
cue=ask next=. 0.78
cue=ask next=about -0.24
cue=ask next=by 0.17
cue=ask next=determiner -0.3
cue=ask next=for 0.28
cue=ask next=function -0.11
cue=ask next=if 0.43
cue=ask next=name -0.39
cue=ask next=noun -0.27
cue=ask next=possessive -0.37
cue=ask next=to -0.32
cue=ask next=what 0.21
cue=ask next=whether -0.1
cue=ask to=about frame=adverbial -1.36
cue=ask to=about frame=bare -0.21
cue=ask to=by frame=adverbial 0.48
cue=ask to=by frame=bare -0.88
cue=ask to=by frame=preposition -0.91
cue=ask to=for frame=adverbial -1.04
cue=ask to=for frame=bare 0.24
cue=ask to=for frame=preposition 0.39
cue=ask to=to frame=adverbial -1.12
cue=ask to=to frame=bare 0.08
cue=assail 0.76
cue=assail frame=bare 0.8
cue=assert 0.18
cue=assert form=past 0.43
cue=assert next=that -0.09
cue=associate -1.45
cue=associate form=base -0.62
cue=associate form=past -1.09
cue=associate frame=bare -1.23
cue=associate frame=later-that -0.48
cue=associate frame=preposition -0.66
cue=associate next=name -0.99
cue=associate next=with -0.67
cue=associate to=with frame=bare -0.24
cue=associate to=with frame=preposition -0.6
cue=assume -0.33
cue=assume frame=bare -0.56
cue=assure 0.24
cue=assure form=past 0.22
cue=assure frame=bare 0.42
cue=assure frame=before -0.12
cue=assure frame=hearer -0.06
cue=attack aux=have -0.59
cue=attack form=base -0.25
cue=attack form=ing 0.08
cue=attack form=past 0.25
cue=attack form=s -0.08
cue=attack frame=adverbial -1.08
cue=attack frame=around -0.46
cue=attack frame=bare -0.06
cue=attack frame=before -0.82
cue=attack frame=comma -0.55
cue=attack frame=later-that -1.2
cue=attack frame=preposition 0.2
cue=attack frame=quoted -1.34
cue=attack frame=that 0.18
cue=attack next=, -0.56
cue=attack next=and -0.56
cue=attack next=by -0.65
cue=attack next=from -0.84
cue=attack next=function -0.13
cue=attack next=in -1.01
cue=attack next=name 0.1
cue=attack next=noun 0.38
cue=attack next=on 0.18
cue=attack next=possessive -0.25
cue=attack next=that 0.18
cue=attack next=verb-past -0.69
cue=attack to=against frame=bare -0.99
cue=attack to=against frame=preposition 0.73
cue=attack to=by frame=bare -0.4
cue=attack to=by frame=preposition -0.42
cue=attack to=from frame=adverbial -0.43
cue=attack to=from frame=bare -0.36
cue=attack to=from frame=preposition -0.56
cue=attack to=in frame=adverbial -0.4
cue=attack to=in frame=bare -0.68
cue=attack to=in frame=preposition -0.83
cue=attack to=on frame=adverbial -1.04
cue=attack to=on frame=bare 0.14
cue=attack to=on frame=preposition 0.08
cue=authorize 0.09
cue=authorize aux=be -0.66
cue=authorize form=past 0.3
cue=authorize frame=adverbial -0.7
cue=authorize frame=bare 0.17
cue=authorize next=to -0.69
cue=authorize to=to frame=adverbial -0.7
cue=authorize to=to frame=bare -0.64
cue=await -0.94
cue=await frame=bare -0.94
cue=back 0.07
cue=back aux=be -0.18
cue=back aux=have 0.05
cue=back aux=modal -0.44
cue=back aux=to 0.14
cue=back form=base -0.12
cue=back form=ing 0.36
cue=back form=past -0.15
cue=back form=s -0.18
cue=back frame=adverbial -0.3
cue=back frame=around -0.68
cue=back frame=bare -0.09
cue=back frame=before -0.78
cue=back frame=colon 0.49
cue=back frame=comma 0.12
cue=back frame=later-that -1.43
cue=back frame=preposition -0.41
cue=back frame=quoted 0.38
cue=back next=, 0.12
cue=back next=at 0.07
cue=back next=by -1.62
cue=back next=determiner 0.05
cue=back next=function -0.47
cue=back next=in -0.51
cue=back next=name 0.64
cue=back next=of -1.38
cue=back next=to -0.34
cue=back to=at frame=adverbial -0.77
cue=back to=at frame=bare -0.18
cue=back to=by frame=adverbial -0.72
cue=back to=by frame=bare -1.04
cue=back to=by frame=preposition -0.98
cue=back to=down frame=bare -0.96
cue=back to=in frame=adverbial 0.18
cue=back to=in frame=bare -1.56
cue=back to=in frame=preposition -1.33
cue=back to=of frame=adverbial -0.36
cue=back to=of frame=bare -1.02
cue=back to=of frame=preposition -0.85
cue=back to=on frame=adverbial -1.08
cue=back to=on frame=bare 0.05
cue=back to=on frame=preposition 0.11
cue=back to=to frame=adverbial -0.43
cue=back to=to frame=bare -0.39
cue=back to=to frame=before -0.23
cue=back to=to frame=preposition -0.26
cue=bank -0.77
cue=bank form=base -0.28
cue=bank form=ing -1.01
cue=bank form=s -0.59
cue=bank frame=adverbial 0.11
cue=bank frame=bare -0.73
cue=bank frame=before -0.44
cue=bank frame=comma -0.81
cue=bank frame=preposition -0.26
cue=bank next=, -0.99
cue=bank next=and -0.29
cue=bank next=function -1.04
cue=bank next=noun -0.83
cue=bash -0.14
cue=bash form=base -0.49
cue=bash frame=bare -0.07
cue=believe 0.25
cue=believe aux=do -0.59
cue=believe form=base 0.48
cue=believe form=ing 0.2
cue=believe form=past -0.93
cue=believe frame=bare 0.16
cue=believe frame=before 0.2
cue=believe frame=comma -0.98
cue=believe frame=preposition 0.38
cue=believe frame=quoted -0.84
cue=believe frame=that -0.08
cue=believe next=, 0.46
cue=believe next=determiner -0.05
cue=believe next=function -1.26
cue=believe next=in 0.69
cue=believe next=it 0.22
cue=believe next=name -0.28
cue=believe next=possessive -0.2
cue=believe next=pronoun -0.06
cue=believe next=that -0.09
cue=believe to=in frame=bare 0.5
cue=believe to=in frame=preposition 0.62
cue=bet -1.05
cue=bet form=past -1.05
cue=bet frame=bare -0.93
cue=blame 0.31
cue=blame form=base 0.1
cue=blame form=past -0.33
cue=blame frame=adverbial -0.68
cue=blame frame=bare 0.72
cue=blame frame=before -0.44
cue=blame frame=later-that -0.58
cue=blame frame=preposition -0.28
cue=blame frame=quoted -0.28
cue=blame next=determiner 0.38
cue=blame next=name 0.54
cue=blast 0.35
cue=blast form=past 0.14
cue=blast frame=bare 0.39
cue=blast next=determiner 0.19
cue=blast next=name 0.43
cue=boast 0.35
cue=boast form=past 0.22
cue=boast frame=adverbial -0.23
cue=boast frame=bare -0.07
cue=boast frame=before -0.7
cue=boast frame=preposition 0.7
cue=boo form=past -0.26
cue=boo form=s -0.96
cue=boo frame=adverbial -0.51
cue=boo frame=bare 0.13
cue=brag 0.12
cue=brand -0.13
cue=brief -0.68
cue=brief form=base -1.05
cue=brief frame=bare -0.23
cue=brief frame=hearer -0.78
cue=brief next=noun -0.71
cue=broadcast -0.32
cue=broadcast form=past -0.56
cue=broadcast frame=bare 0.16
cue=broadcast frame=preposition -0.74
cue=brush 0.44
cue=brush frame=bare 0.1
cue=calculate -0.62
cue=calculate frame=bare -0.77
cue=call 0.27
cue=call aux=be 0.09
cue=call aux=have -0.22
cue=call aux=modal 0.06
cue=call aux=to 0.25
cue=call form=base -0.11
cue=call form=ing 0.48
cue=call form=past -0.15
cue=call form=s 0.28
cue=call frame=adverbial -0.17
cue=call frame=around -0.53
cue=call frame=bare 0.13
cue=call frame=before -0.82
cue=call frame=later-that -1.29
cue=call frame=preposition 0.23
cue=call frame=quoted -0.06
cue=call next=determiner -0.47
cue=call next=for 0.5
cue=call next=function 0.29
cue=call next=it 0.44
cue=call next=name -0.56
cue=call next=noun -0.92
cue=call next=on 0.31
cue=call next=possessive 0.16
cue=call next=quoted -0.67
cue=call next=to 0.09
cue=call next=with -0.06
cue=call to=for frame=adverbial -1.67
cue=call to=for frame=bare 0.35
cue=call to=for frame=before -0.26
cue=call to=for frame=preposition 0.44
cue=call to=for frame=quoted -0.13
cue=call to=into frame=bare -0.95
cue=call to=into frame=preposition -1.04
cue=call to=on frame=adverbial -0.86
cue=call to=on frame=bare 0.42
cue=call to=on frame=preposition 0.42
cue=call to=on frame=quoted -1.09
cue=call to=to frame=adverbial -1.38
cue=call to=to frame=bare 0.23
cue=call to=with frame=adverbial 0.28
cue=call to=with frame=bare 0.16
cue=call to=with frame=preposition -1.19
cue=campaign -0.54
cue=campaign aux=be 0.18
cue=campaign aux=have 0.27
cue=campaign aux=modal -0.23
cue=campaign aux=to 0.47
cue=campaign form=base -0.61
cue=campaign form=ing -0.77
cue=campaign form=past -0.06
cue=campaign form=s 0.08
cue=campaign frame=adverbial -0.08
cue=campaign frame=around -0.31
cue=campaign frame=bare -1.23
cue=campaign frame=before -0.46
cue=campaign frame=colon -0.82
cue=campaign frame=comma -0.56
cue=campaign frame=later-that 0.17
cue=campaign frame=preposition -0.05
cue=campaign frame=quoted -0.15
cue=campaign frame=that -0.94
cue=campaign next=, -0.37
cue=campaign next=. -0.45
cue=campaign next=adverb -0.79
cue=campaign next=and -0.85
cue=campaign next=as -1.03
cue=campaign next=day -0.54
cue=campaign next=determiner -0.05
cue=campaign next=for 0.16
cue=campaign next=function -0.21
cue=campaign next=in -0.95
cue=campaign next=name -1.33
cue=campaign next=noun -0.81
cue=campaign next=of -1.35
cue=campaign next=on -0.44
cue=campaign next=pronoun -0.68
cue=campaign next=that -0.93
cue=campaign next=to -0.2
cue=campaign next=verb-base -0.18
cue=campaign next=verb-ing 0.06
cue=campaign next=verb-past -0.15
cue=campaign next=with -1.15
cue=campaign to=against frame=adverbial -0.77
cue=campaign to=against frame=bare -0.89
cue=campaign to=against frame=preposition 0.86
cue=campaign to=as frame=adverbial -0.43
cue=campaign to=as frame=bare -0.57
cue=campaign to=as frame=preposition -0.85
cue=campaign to=for frame=adverbial -0.52
cue=campaign to=for frame=bare 0.27
cue=campaign to=for frame=preposition -0.1
cue=campaign to=in frame=adverbial -0.91
cue=campaign to=in frame=bare -0.34
cue=campaign to=in frame=preposition -0.84
cue=campaign to=of frame=adverbial -0.57
cue=campaign to=of frame=bare -0.83
cue=campaign to=of frame=preposition -1.09
cue=campaign to=on frame=adverbial -0.75
cue=campaign to=on frame=bare -0.07
cue=campaign to=on frame=preposition -0.41
cue=campaign to=to frame=adverbial -0.99
cue=campaign to=with frame=adverbial -0.66
cue=campaign to=with frame=bare -0.32
cue=campaign to=with frame=preposition -0.97
cue=care -0.69
cue=care form=base -0.75
cue=care frame=adverbial -0.72
cue=care frame=around -0.8
cue=care frame=bare -1.12
cue=care frame=before -0.37
cue=care frame=comma -0.59
cue=care frame=later-that -0.67
cue=care next=, -0.89
cue=care next=about 0.27
cue=care next=and -0.34
cue=care next=name -1.03
cue=care next=noun -0.8
cue=care to=about frame=bare -0.4
cue=care to=about frame=preposition 0.33
cue=cast -0.53
cue=cast aux=be 0.17
cue=cast form=ing -0.97
cue=cast form=past -0.2
cue=cast frame=bare -0.31
cue=cast frame=before -0.43
cue=cast frame=preposition -0.66
cue=cast frame=quoted -0.78
cue=cast next=determiner 0.09
cue=cast next=function 0.34
cue=cast next=noun -0.35
cue=cast next=possessive -0.7
cue=caution 0.52
cue=caution frame=bare -0.06
cue=celebrate -0.31
cue=celebrate form=ing -0.2
cue=celebrate frame=bare -0.35
cue=celebrate next=determiner -0.07
cue=celebrate next=name -0.27
cue=challenge -0.3
cue=challenge aux=be -0.11
cue=challenge aux=to -0.82
cue=challenge form=base -0.55
cue=challenge form=ing -0.09
cue=challenge form=past 0.09
cue=challenge form=s -0.59
cue=challenge frame=adverbial -1.19
cue=challenge frame=bare -0.13
cue=challenge frame=before -0.36
cue=challenge frame=later-that -0.81
cue=challenge frame=preposition -0.24
cue=challenge next=from -0.44
cue=challenge next=function -0.09
cue=challenge next=name -0.57
cue=challenge next=noun 0.48
cue=challenge next=possessive -0.15
cue=challenge next=to -1.02
cue=challenge to=from frame=bare -0.14
cue=challenge to=from frame=preposition -0.35
cue=challenge to=to frame=adverbial -0.42
cue=challenge to=to frame=bare -0.7
cue=champion -0.59
cue=champion form=base -0.99
cue=champion form=past -0.16
cue=champion frame=bare -0.25
cue=champion frame=preposition -0.8
cue=chant 0.57
cue=chant form=s 0.6
cue=chant frame=bare 0.3
cue=chant frame=preposition 0.39
cue=chant frame=quoted 0.47
cue=chant next=quoted 0.15
cue=characterize frame=bare 0.22
cue=charge -0.18
cue=charge aux=be -1.2
cue=charge form=base -0.36
cue=charge form=s -0.24
cue=charge frame=adverbial -0.92
cue=charge frame=bare 0.09
cue=charge frame=before 0.3
cue=charge frame=preposition -0.41
cue=charge next=determiner 0.08
cue=charge next=function -0.23
cue=charge next=of -1.45
cue=charge next=with -0.17
cue=charge to=against frame=bare -0.75
cue=charge to=against frame=preposition -0.81
cue=charge to=of frame=adverbial -0.33
cue=charge to=of frame=bare -1.08
cue=charge to=of frame=preposition -0.94
cue=charge to=with frame=adverbial -0.58
cue=charge to=with frame=bare -0.7
cue=cheer -0.17
cue=cheer form=past -0.4
cue=cheer form=s -0.7
cue=cheer frame=adverbial -0.69
cue=cheer frame=bare -0.08
cue=cheer frame=preposition 0.23
cue=cheer next=noun -1.05
cue=choose -0.64
cue=choose aux=be -0.84
cue=choose aux=have 0.15
cue=choose aux=modal -0.06
cue=choose form=base -0.16
cue=choose form=ing -1.1
cue=choose form=past -0.43
cue=choose frame=adverbial -0.88
cue=choose frame=bare -0.35
cue=choose frame=preposition -0.9
cue=choose next=determiner -0.14
cue=choose next=function -0.86
cue=choose next=name 0.1
cue=choose next=to -1
cue=choose to=to frame=adverbial -0.75
cue=choose to=to frame=bare -0.72
cue=circle -1.17
cue=circle form=base -1.02
cue=circle frame=bare -0.76
cue=cite 0.16
cue=cite form=ing 0.27
cue=cite frame=bare 0.63
cue=cite frame=before -0.81
cue=cite frame=later-that -0.8
cue=cite next=determiner -0.19
cue=cite next=name -0.14
cue=cite next=noun 0.2
cue=cite next=possessive 0.25
cue=claim 0.17
cue=claim form=ing -0.1
cue=claim form=past 0.32
cue=claim form=s -0.06
cue=claim frame=adverbial 0.18
cue=claim frame=around 0.2
cue=claim frame=bare 0.49
cue=claim frame=before -0.81
cue=claim frame=comma -0.73
cue=claim frame=preposition -0.23
cue=claim frame=quoted -0.23
cue=claim frame=that -0.31
cue=claim next=, 0.09
cue=claim next=determiner -0.08
cue=claim next=name 0.37
cue=claim next=pronoun 0.32
cue=claim next=that -0.38
cue=claim next=to 0.67
cue=claim to=to frame=bare 0.58
cue=classify -1.39
cue=classify form=past -1.35
cue=classify frame=bare -1.1
cue=classify frame=later-that -0.44
cue=classify next=noun -0.9
cue=command -0.37
cue=command form=base -1.23
cue=command form=ing -0.79
cue=command frame=bare -0.86
cue=command frame=hearer -0.11
cue=command next=noun -0.68
cue=command next=verb-base -0.48
cue=comment -0.28
cue=comment form=base -0.33
cue=comment form=s -0.58
cue=comment frame=adverbial -0.21
cue=comment frame=bare -0.2
cue=comment frame=before -0.15
cue=comment frame=comma -0.68
cue=comment frame=later-that -1.02
cue=comment frame=quoted -0.09
cue=comment frame=that -0.56
cue=comment next=, -0.71
cue=comment next=about 0.27
cue=comment next=from -0.57
cue=comment next=function -0.36
cue=comment next=on 0.75
cue=comment next=that -0.56
cue=comment next=to -0.99
cue=comment next=verb-past -0.88
cue=comment to=about frame=adverbial 0.12
cue=comment to=about frame=bare 0.22
cue=comment to=about frame=preposition -0.28
cue=comment to=from frame=bare -0.26
cue=comment to=from frame=preposition -0.42
cue=comment to=on frame=adverbial -1.1
cue=comment to=on frame=bare 0.68
cue=comment to=on frame=preposition 0.53
cue=comment to=to frame=bare -0.64
cue=compare -0.23
cue=compare form=ing -0.09
cue=compare form=past -0.08
cue=compare frame=adverbial -0.55
cue=compare frame=bare 0.08
cue=compare frame=preposition -1.31
cue=compare frame=quoted 0.06
cue=compare next=to -1.16
cue=compare next=with -1.3
cue=compare to=to frame=adverbial -0.61
cue=compare to=to frame=bare -0.96
cue=compare to=to frame=preposition -0.62
cue=compare to=with frame=adverbial -0.46
cue=compare to=with frame=bare -0.77
cue=compare to=with frame=preposition -1.05
cue=complain 0.19
cue=complain form=past 0.05
cue=complain frame=adverbial 0.21
cue=complain frame=before 0.18
cue=complain frame=that 0.05
cue=complain next=that -0.07
cue=concede -0.07
cue=concede form=past 0.35
cue=concede frame=bare -0.05
cue=concern -0.18
cue=concern aux=be -0.29
cue=concern form=base 0.15
cue=concern form=ing -0.94
cue=concern form=past 0.05
cue=concern form=s -0.41
cue=concern frame=adverbial -0.13
cue=concern frame=bare -0.68
cue=concern frame=before -0.25
cue=concern frame=later-that 0.27
cue=concern frame=that 0.09
cue=concern next=about 0.15
cue=concern next=function 0.1
cue=concern next=that 0.09
cue=concern to=about frame=adverbial -1
cue=concern to=about frame=preposition 0.17
cue=conclude 0.15
cue=conclude form=past 0.05
cue=conclude frame=around 0.49
cue=conclude frame=bare -0.23
cue=conclude frame=before -0.34
cue=conclude frame=comma -0.24
cue=conclude frame=that 0.12
cue=conclude next=, -0.05
cue=conclude next=. 0.21
cue=conclude next=that -0.14
cue=condemn 0.33
cue=condemn form=base -0.21
cue=condemn form=past 0.36
cue=condemn frame=bare 0.28
cue=condemn next=determiner 0.7
cue=confirm -0.19
cue=confirm form=past -0.23
cue=confirm next=determiner -0.15
cue=confuse 0.18
cue=confuse frame=bare 0.09
cue=congratulate 0.1
cue=congratulate frame=bare 0.2
cue=consider 0.08
cue=consider aux=be -0.05
cue=consider aux=modal -0.44
cue=consider form=past -0.32
cue=consider form=s 0.47
cue=consider frame=bare 0.15
cue=consider frame=before -0.64
cue=consider frame=later-that -1.02
cue=consider next=determiner -0.17
cue=consider next=function 0.64
cue=consider next=name 0.28
cue=consider next=noun 0.23
cue=consider next=verb-ing -0.21
cue=contain -0.68
cue=contain form=base -0.55
cue=contain form=ing -0.68
cue=contain form=past -0.17
cue=contain frame=bare -0.46
cue=contain next=noun -0.73
cue=contend -0.25
cue=contest -0.97
cue=contest form=base -1.41
cue=contest form=past -1.23
cue=contest form=s -0.45
cue=contest frame=adverbial -0.65
cue=contest frame=bare -0.52
cue=contest frame=before -0.3
cue=contest frame=comma -0.25
cue=contest frame=later-that -0.44
cue=contest frame=preposition -1.09
cue=contest frame=that -0.58
cue=contest next=, -0.25
cue=contest next=function -0.98
cue=contest next=in -0.43
cue=contest next=noun -0.93
cue=contest next=on -0.57
cue=contest next=that -0.58
cue=contest to=in frame=adverbial -0.37
cue=contest to=in frame=bare -0.29
cue=contest to=in frame=preposition -0.36
cue=contest to=on frame=bare -0.66
cue=contest to=on frame=preposition -0.28
cue=continue -0.32
cue=continue aux=have 0.26
cue=continue aux=modal -0.52
cue=continue aux=to -1.01
cue=continue form=base -0.44
cue=continue form=ing -0.39
cue=continue form=past -0.1
cue=continue form=s -0.09
cue=continue frame=adverbial 0.36
cue=continue frame=around 0.24
cue=continue frame=bare -1.55
cue=continue frame=before -0.42
cue=continue frame=colon 0.27
cue=continue frame=comma 0.18
cue=continue frame=later-that 0.26
cue=continue frame=preposition -1.47
cue=continue frame=quoted -0.89
cue=continue next=. 0.13
cue=continue next=determiner -0.87
cue=continue next=noun -0.14
cue=continue next=possessive -0.71
cue=continue next=verb-ing -0.73
cue=continue to=to frame=adverbial 0.48
cue=continue to=to frame=bare -2.17
cue=continue to=to frame=before -0.94
cue=continue to=to frame=later-that 0.37
cue=continue to=to frame=preposition -1.07
cue=contradict 0.11
cue=contradict frame=bare 0.15
cue=convict -1.01
cue=convict form=past -0.96
cue=convict frame=bare -0.71
cue=convict frame=preposition -0.51
cue=convict next=of -0.78
cue=convict to=of frame=bare -0.44
cue=convict to=of frame=preposition -0.58
cue=convince -0.15
cue=convince form=ing -1.23
cue=convince form=past 0.19
cue=convince frame=bare -0.36
cue=convince frame=hearer 0.18
cue=convince frame=that 0.05
cue=counsel -1.07
cue=counsel form=base -1.03
cue=counsel frame=bare -0.68
cue=counsel frame=before -0.36
cue=counsel frame=hearer -0.43
cue=count -0.32
cue=count aux=be 0.18
cue=count form=base -1.49
cue=count form=ing 0.06
cue=count form=past -0.46
cue=count frame=adverbial -0.09
cue=count frame=bare -0.18
cue=count frame=comma -0.57
cue=count frame=preposition -0.29
cue=count next=, -0.62
cue=count next=function -0.4
cue=count next=on 0.17
cue=count to=on frame=bare 0.1
cue=count to=on frame=preposition 0.07
cue=counter -0.17
cue=counter form=base -0.26
cue=counter frame=bare -0.26
cue=counter next=to -0.3
cue=counter to=to frame=bare -0.15
cue=credit form=base -0.12
cue=credit frame=adverbial -0.83
cue=credit frame=bare 0.1
cue=credit frame=quoted -0.94
cue=credit next=for 0.17
cue=credit to=for frame=adverbial -0.5
cue=credit to=for frame=bare 0.08
cue=credit to=for frame=preposition 0.16
cue=criticize 0.21
cue=criticize aux=be -0.54
cue=criticize aux=have -0.4
cue=criticize form=base 0.22
cue=criticize form=ing 0.46
cue=criticize form=past -0.25
cue=criticize frame=adverbial -0.66
cue=criticize frame=around -0.29
cue=criticize frame=bare 0.71
cue=criticize frame=before -0.54
cue=criticize frame=later-that -0.87
cue=criticize frame=preposition -0.98
cue=criticize frame=quoted -0.32
cue=criticize next=determiner 0.37
cue=criticize next=name 0.41
cue=criticize next=possessive 0.31
cue=cry 0.34
cue=cry form=base 0.3
cue=cry frame=bare 0.24
cue=cry frame=preposition -0.05
cue=debate -0.42
cue=debate form=base -0.27
cue=debate form=s -0.68
cue=debate frame=adverbial -0.29
cue=debate frame=around -0.39
cue=debate frame=bare -0.79
cue=debate frame=before -0.53
cue=debate frame=comma -0.42
cue=debate frame=later-that 0.18
cue=debate frame=preposition 0.05
cue=debate frame=quoted -1.13
cue=debate frame=that -0.13
cue=debate next=, -0.5
cue=debate next=and -0.66
cue=debate next=at -1.01
cue=debate next=day -0.65
cue=debate next=determiner -0.13
cue=debate next=function -0.35
cue=debate next=in -0.24
cue=debate next=name -1.04
cue=debate next=noun -0.34
cue=debate next=on 0.39
cue=debate next=that -0.18
cue=debate next=verb-past -0.85
cue=debate next=with 0.08
cue=debate to=at frame=bare -0.53
cue=debate to=at frame=preposition -0.65
cue=debate to=in frame=adverbial 0.13
cue=debate to=in frame=bare -0.8
cue=debate to=in frame=preposition -1.12
cue=debate to=on frame=adverbial -1.08
cue=debate to=on frame=bare 0.34
cue=debate to=on frame=preposition 0.2
cue=debate to=over frame=adverbial -0.69
cue=debate to=over frame=bare -0.83
cue=debate to=over frame=preposition 0.46
cue=debate to=with frame=bare -0.31
cue=debate to=with frame=preposition -1.13
cue=decide -0.34
cue=decide aux=have 0.23
cue=decide aux=modal -0.46
cue=decide form=base -0.37
cue=decide form=past -0.32
cue=decide frame=adverbial 0.09
cue=decide frame=bare -0.17
cue=decide frame=before -0.68
cue=decide frame=preposition -0.37
cue=decide next=to -0.23
cue=decide to=to frame=adverbial -1.02
cue=decide to=to frame=bare 0.13
cue=declare 0.22
cue=declare aux=be -0.73
cue=declare form=base 0.35
cue=declare form=ing 0.34
cue=declare form=past -0.23
cue=declare frame=around -0.85
cue=declare frame=bare -0.05
cue=declare frame=before 0.33
cue=declare frame=preposition -0.42
cue=declare frame=quoted 0.27
cue=declare frame=that 0.28
cue=declare next=determiner -0.19
cue=declare next=noun -0.18
cue=declare next=that 0.21
cue=decline -0.12
cue=decline aux=have -0.97
cue=decline form=base -1.04
cue=decline form=past 0.05
cue=decline frame=adverbial -0.07
cue=decline frame=before -0.44
cue=decline frame=preposition -0.09
cue=decline next=to 0.08
cue=decline to=to frame=before -0.34
cue=decry 0.48
cue=decry form=past 0.22
cue=decry frame=bare 0.83
cue=deem 0.3
cue=deem form=past 0.07
cue=deem frame=bare 0.26
cue=defend 0.24
cue=defend aux=to -0.22
cue=defend form=base -0.1
cue=defend form=ing 0.21
cue=defend form=past 0.4
cue=defend frame=bare 0.46
cue=defend frame=before -0.69
cue=defend frame=later-that -0.94
cue=defend frame=quoted -1.1
cue=defend next=determiner -0.15
cue=defend next=function 0.11
cue=defend next=name 0.3
cue=defend next=possessive 0.26
cue=demand form=base -0.15
cue=demand form=past -0.2
cue=demand form=s 0.19
cue=demand frame=adverbial 0.05
cue=demand frame=bare 0.13
cue=demand frame=preposition -0.63
cue=demonstrate 0.06
cue=demonstrate form=base 0.15
cue=demonstrate form=past -0.31
cue=demonstrate frame=bare -0.19
cue=denounce 0.53
cue=denounce form=ing 0.49
cue=denounce form=past 0.1
cue=denounce frame=bare 0.61
cue=denounce frame=quoted 0.25
cue=denounce next=determiner 0.05
cue=denounce next=name 0.3
cue=deny -0.32
cue=deny aux=have 0.32
cue=deny form=base -0.1
cue=deny form=ing -0.41
cue=deny form=past -0.09
cue=deny frame=bare -0.3
cue=deny frame=that 0.18
cue=deny next=determiner 0.31
cue=deny next=noun -0.55
cue=deny next=that 0.18
cue=deride 0.43
cue=deride frame=bare 0.48
cue=describe 0.15
cue=describe aux=be -0.18
cue=describe aux=to -0.44
cue=describe form=base -0.26
cue=describe form=ing 0.56
cue=describe form=past 0.06
cue=describe form=s -0.11
cue=describe frame=around -0.6
cue=describe frame=bare 0.54
cue=describe frame=before -0.73
cue=describe frame=later-that -0.76
cue=describe frame=preposition -0.77
cue=describe frame=quoted -0.5
cue=describe next=as -1.02
cue=describe next=determiner 0.05
cue=describe next=function 0.44
cue=describe next=name -0.15
cue=describe next=noun 0.43
cue=describe next=possessive 0.17
cue=describe to=as frame=bare -0.69
cue=describe to=as frame=preposition -0.54
cue=desire 0.26
cue=desire form=base 0.36
cue=desire frame=bare 0.26
cue=desire next=to 0.25
cue=desire to=to frame=bare 0.2
cue=detail -0.35
cue=detail form=base -0.46
cue=detail form=past -0.62
cue=detail form=s -0.21
cue=detail frame=adverbial -0.71
cue=detail frame=bare -0.41
cue=detail frame=comma -0.5
cue=detail frame=preposition 0.06
cue=detail frame=quoted -0.56
cue=detail next=, -0.54
cue=detail next=about -0.08
cue=detail next=determiner 0.28
cue=detail next=of -0.19
cue=detail to=about frame=bare -0.79
cue=detail to=about frame=preposition 0.16
cue=detail to=of frame=adverbial -0.37
cue=detail to=of frame=bare -0.15
cue=detail to=of frame=preposition -0.07
cue=determine -0.47
cue=determine aux=to -0.51
cue=determine form=base -0.18
cue=determine form=ing -0.22
cue=determine form=past -0.39
cue=determine frame=adverbial -0.54
cue=determine frame=bare -0.27
cue=determine next=to 0.21
cue=determine next=whether -0.15
cue=determine to=to frame=bare 0.26
cue=direct -0.57
cue=direct aux=be 0.38
cue=direct form=base -1.12
cue=direct form=past -0.18
cue=direct frame=adverbial -0.68
cue=direct frame=bare -0.77
cue=direct frame=later-that 0.13
cue=direct frame=preposition -0.13
cue=direct frame=quoted -0.58
cue=direct next=noun -1.1
cue=disagree 0.13
cue=disagree frame=bare -0.29
cue=disagree frame=preposition 0.44
cue=disappoint 0.09
cue=disappoint frame=bare -0.37
cue=disavow 0.25
cue=disavow frame=bare 0.32
cue=disclose -0.14
cue=disclose form=base -0.56
cue=disclose form=past -0.22
cue=disclose frame=bare -0.27
cue=discover -0.38
cue=discover form=past -0.44
cue=discover frame=bare -1.07
cue=discover frame=preposition -0.86
cue=discuss 0.37
cue=discuss aux=be -0.63
cue=discuss aux=to -0.17
cue=discuss form=base 0.27
cue=discuss form=past 0.21
cue=discuss frame=bare 0.58
cue=discuss frame=before -0.4
cue=discuss frame=later-that -0.31
cue=discuss frame=quoted -1.02
cue=discuss next=determiner 0.05
cue=discuss next=noun 0.19
cue=discuss next=possessive 0.11
cue=dislike 0.2
cue=dislike form=base 0.47
cue=dislike frame=bare 0.24
cue=dismiss 0.4
cue=dismiss form=ing 0.5
cue=dismiss form=past 0.18
cue=dismiss frame=bare 0.69
cue=dismiss frame=later-that -0.9
cue=dismiss next=determiner 0.29
cue=dismiss next=name 0.28
cue=dismiss next=noun 0.14
cue=dispute 0.18
cue=dispute form=base -0.07
cue=dispute frame=bare 0.19
cue=dispute next=function -0.19
cue=document -0.24
cue=document form=base -0.2
cue=document form=s -0.79
cue=document frame=adverbial -0.7
cue=document frame=comma -0.44
cue=document frame=preposition -0.61
cue=document next=, -0.54
cue=document next=function -0.52
cue=document next=verb-past 0.11
cue=doubt form=base 0.31
cue=doubt form=s -0.1
cue=doubt frame=adverbial -0.8
cue=doubt frame=bare -0.11
cue=doubt frame=preposition -0.07
cue=doubt frame=that 0.79
cue=doubt next=about -0.16
cue=doubt next=that 0.74
cue=doubt to=about frame=bare -0.89
cue=dream -1.19
cue=dream frame=bare -0.85
cue=dub -0.13
cue=echo -0.06
cue=echo form=ing 0.1
cue=echo form=past 0.09
cue=echo frame=bare 0.05
cue=echo frame=preposition -0.33
cue=echo next=name -0.15
cue=email -0.26
cue=email form=base -0.14
cue=email form=past 0.05
cue=email form=s -1.33
cue=email frame=around -0.61
cue=email frame=bare -0.22
cue=email frame=before -0.75
cue=email frame=colon 0.18
cue=email frame=comma -0.51
cue=email frame=hearer -0.22
cue=email frame=preposition -0.47
cue=email frame=quoted -0.14
cue=email frame=that -0.25
cue=email next=, -0.5
cue=email next=and -0.3
cue=email next=from -0.8
cue=email next=function -0.77
cue=email next=in -0.46
cue=email next=name -0.26
cue=email next=noun -0.73
cue=email next=that -0.25
cue=email next=to 0.08
cue=email next=verb-base -1.36
cue=email next=verb-ing -0.05
cue=email next=verb-past -1.05
cue=email next=verb-s -0.91
cue=email to=from frame=adverbial -0.73
cue=email to=from frame=bare -0.24
cue=email to=from frame=preposition -0.45
cue=email to=in frame=adverbial -0.3
cue=email to=in frame=bare -0.19
cue=email to=in frame=preposition -0.49
cue=email to=to frame=adverbial 0.2
cue=email to=to frame=bare -0.93
cue=embrace 0.08
cue=embrace aux=have 0.16
cue=embrace aux=to -0.36
cue=embrace form=base 0.07
cue=embrace form=ing -0.13
cue=embrace form=past -0.12
cue=embrace frame=adverbial -0.85
cue=embrace frame=before -0.64
cue=embrace frame=later-that -0.84
cue=embrace frame=preposition 0.27
cue=embrace next=determiner -0.15
cue=emphasize 0.25
cue=emphasize form=ing -0.19
cue=emphasize form=past -0.05
cue=emphasize frame=bare 0.2
cue=encourage 0.07
cue=encourage form=base 0.56
cue=encourage form=ing -0.79
cue=encourage form=past 0.3
cue=encourage next=determiner 0.32
cue=encourage next=noun -0.24
cue=endorse 0.22
cue=endorse aux=have 0.06
cue=endorse aux=modal -0.17
cue=endorse aux=to 0.27
cue=endorse form=ing -0.06
cue=endorse form=past 0.23
cue=endorse form=s 0.17
cue=endorse frame=around -0.22
cue=endorse frame=bare 0.5
cue=endorse frame=before -0.63
cue=endorse frame=later-that -0.85
cue=endorse frame=quoted -1.02
cue=endorse next=determiner -0.15
cue=endorse next=function 0.09
cue=enjoy -0.15
cue=enjoy form=s -0.28
cue=enjoy frame=bare -0.1
cue=enjoy next=determiner -0.21
cue=establish -0.28
cue=establish form=past -0.06
cue=establish frame=bare -0.28
cue=estimate -0.22
cue=estimate form=past -0.55
cue=estimate form=s 0.14
cue=estimate frame=adverbial -0.63
cue=estimate frame=bare -0.17
cue=estimate frame=preposition 0.18
cue=estimate frame=that 0.17
cue=estimate next=that 0.17
cue=examine -0.37
cue=examine frame=bare -0.79
cue=expect 0.19
cue=expect aux=be -0.09
cue=expect aux=modal -0.44
cue=expect form=base 0.61
cue=expect form=ing 0.85
cue=expect form=past -0.82
cue=expect form=s -0.61
cue=expect frame=adverbial -0.23
cue=expect frame=bare 0.26
cue=expect frame=later-that -1.02
cue=expect frame=preposition -0.28
cue=expect frame=quoted -0.88
cue=expect next=function 0.13
cue=expect next=to -0.15
cue=expect to=to frame=adverbial -0.25
cue=expect to=to frame=bare -0.27
cue=expect to=to frame=preposition -0.13
cue=explain 0.2
cue=explain aux=to -0.21
cue=explain form=ing 0.16
cue=explain form=past 0.06
cue=explain form=s 0.09
cue=explain frame=bare -0.17
cue=explain frame=before 0.09
cue=explain frame=preposition -0.24
cue=explain frame=quoted -0.23
cue=explain next=determiner -0.15
cue=explain next=possessive -0.09
cue=explain next=why 0.23
cue=express 0.24
cue=express aux=have -0.17
cue=express form=base 0.39
cue=express form=past 0.08
cue=express frame=bare -0.17
cue=express frame=before -0.49
cue=express frame=later-that 0.83
cue=express next=possessive 0.22
cue=express next=verb-base 0.23
cue=eye form=base -0.27
cue=eye form=s -0.28
cue=eye frame=bare -0.25
cue=eye frame=preposition -0.85
cue=fault -0.33
cue=fault form=base -0.33
cue=fault frame=bare -0.22
cue=favor form=base 0.12
cue=favor form=past -0.19
cue=favor form=s -0.14
cue=favor frame=adverbial -1.13
cue=favor frame=bare 0.16
cue=favor frame=later-that -0.79
cue=favor frame=preposition -0.15
cue=favor next=determiner -0.17
cue=favor next=name -0.34
cue=favor next=noun 0.27
cue=favor to=of frame=adverbial -0.55
cue=favor to=of frame=bare 0.08
cue=fear 0.18
cue=fear form=base 0.09
cue=fear frame=adverbial -1.05
cue=fear frame=bare 0.2
cue=fear frame=before -0.54
cue=fear frame=preposition -0.12
cue=fear frame=that 0.4
cue=fear next=determiner 0.47
cue=fear next=of -0.13
cue=fear next=that 0.4
cue=fear to=of frame=adverbial -0.5
cue=fear to=of frame=bare -0.13
cue=feel form=base 0.2
cue=feel form=ing -0.18
cue=feel form=past -0.06
cue=feel form=s -0.66
cue=feel frame=adverbial 0.14
cue=feel frame=bare 0.26
cue=feel frame=before -0.45
cue=feel frame=preposition -0.56
cue=feel frame=quoted -0.93
cue=feel frame=that -0.3
cue=feel next=determiner -0.64
cue=feel next=noun -1.24
cue=feel next=that -0.3
cue=feel next=verb-past 0.51
cue=figure -0.5
cue=figure form=base -0.62
cue=figure form=s -0.37
cue=figure frame=adverbial -0.92
cue=figure frame=bare -0.42
cue=figure frame=before -0.51
cue=figure frame=preposition -0.42
cue=figure next=function 0.26
cue=figure next=in -0.96
cue=figure to=in frame=bare -0.66
cue=figure to=in frame=preposition -0.62
cue=figure to=out frame=bare 0.39
cue=figure to=out frame=preposition 0.14
cue=find 0.09
cue=find aux=be -0.21
cue=find aux=have -0.71
cue=find aux=modal -0.51
cue=find aux=to -1.07
cue=find form=base -0.25
cue=find form=ing -0.33
cue=find form=past 0.08
cue=find form=s 0.45
cue=find frame=adverbial -0.26
cue=find frame=around -0.67
cue=find frame=bare 0.05
cue=find frame=preposition -0.22
cue=find frame=quoted 0.15
cue=find frame=that 0.07
cue=find next=. 0.32
cue=find next=determiner -0.74
cue=find next=function -0.64
cue=find next=possessive 0.11
cue=focus -0.17
cue=focus aux=be 0.26
cue=focus aux=have 0.25
cue=focus aux=modal -0.62
cue=focus aux=to 0.1
cue=focus form=base -0.21
cue=focus form=ing -0.06
cue=focus form=past -0.28
cue=focus form=s 0.08
cue=focus frame=adverbial -0.36
cue=focus frame=around -0.4
cue=focus frame=bare -0.25
cue=focus frame=before -0.62
cue=focus frame=later-that -0.64
cue=focus frame=quoted 0.05
cue=focus next=adverb -0.76
cue=focus next=function -0.73
cue=focus next=noun -0.96
cue=focus next=of -1.19
cue=focus next=on 0.21
cue=focus to=of frame=bare -0.69
cue=focus to=of frame=preposition -0.84
cue=focus to=on frame=adverbial -0.31
cue=focus to=on frame=bare 0.2
cue=focus to=on frame=before -0.58
cue=focus to=on frame=preposition 0.08
cue=focus to=on frame=quoted 0.09
cue=forecast 0.3
cue=forecast form=base 0.54
cue=forget -0.15
cue=frame -0.46
cue=frame form=base -0.07
cue=frame form=past -0.33
cue=frame frame=bare -0.34
cue=frustrate -0.41
cue=frustrate form=past -0.13
cue=frustrate frame=bare -0.9
cue=go -0.65
cue=go aux=do -0.3
cue=go aux=have -0.48
cue=go aux=modal -0.87
cue=go aux=to -0.89
cue=go form=base -1.14
cue=go form=ing -0.54
cue=go form=participle -0.33
cue=go form=past -0.34
cue=go frame=adverbial -0.66
cue=go frame=around -0.56
cue=go frame=bare -1.28
cue=go frame=before -0.4
cue=go frame=later-that 0.61
cue=go frame=preposition -0.41
cue=go frame=quoted -0.08
cue=go next=after 0.23
cue=go next=determiner -0.67
cue=go next=function -0.45
cue=go next=noun -1.37
cue=go next=on 0.12
cue=go next=to -0.93
cue=go next=verb-base -0.54
cue=go next=verb-past -0.65
cue=go next=with -0.9
cue=go to=after frame=adverbial -0.77
cue=go to=after frame=bare -0.57
cue=go to=after frame=preposition 0.5
cue=go to=beyond frame=bare -0.57
cue=go to=beyond frame=preposition -0.93
cue=go to=into frame=adverbial -0.49
cue=go to=into frame=bare -0.33
cue=go to=into frame=preposition -1.23
cue=go to=on frame=adverbial -0.87
cue=go to=on frame=bare -0.32
cue=go to=on frame=before -0.07
cue=go to=on frame=preposition -0.73
cue=go to=on frame=quoted 0.42
cue=go to=out frame=bare -0.71
cue=go to=out frame=preposition -0.94
cue=go to=through frame=bare -0.44
cue=go to=through frame=preposition -0.75
cue=go to=to frame=adverbial -0.13
cue=go to=to frame=bare -1.49
cue=go to=to frame=before -0.42
cue=go to=to frame=preposition -1.4
cue=go to=up frame=bare -0.51
cue=go to=with frame=bare -0.2
cue=go to=with frame=preposition -0.55
cue=guarantee -0.62
cue=guarantee frame=bare -0.27
cue=guess form=base 0.14
cue=hail 0.1
cue=hail frame=bare 0.23
cue=hail next=name -0.13
cue=hammer -0.26
cue=hammer frame=bare -0.44
cue=hate -0.06
cue=hate form=base -0.12
cue=hear -0.56
cue=hear aux=have -0.08
cue=hear form=base -0.59
cue=hear form=ing -0.58
cue=hear form=past -0.05
cue=hear frame=adverbial -0.94
cue=hear frame=bare -0.34
cue=hear frame=comma -0.64
cue=hear frame=later-that 0.24
cue=hear frame=preposition -1.01
cue=hear next=, -0.64
cue=hear next=name 0.26
cue=hear next=noun -0.88
cue=highlight form=base 0.2
cue=highlight form=ing -0.2
cue=highlight form=past 0.36
cue=highlight frame=bare 0.29
cue=highlight next=name 0.06
cue=hint 0.11
cue=hint form=s 0.55
cue=hint frame=bare 0.39
cue=hint frame=preposition 0.28
cue=hint next=at 0.12
cue=hint to=at frame=bare 0.5
cue=hint to=at frame=preposition 0.47
cue=honor -1.15
cue=honor form=base -0.59
cue=honor frame=bare -0.85
cue=hope 0.28
cue=hope aux=be 0.17
cue=hope aux=have 0.85
cue=hope form=base -0.35
cue=hope form=ing 0.47
cue=hope form=past -0.17
cue=hope form=s 0.44
cue=hope frame=adverbial -0.71
cue=hope frame=bare 0.39
cue=hope frame=before -0.57
cue=hope frame=later-that 0.39
cue=hope frame=preposition 0.08
cue=hope frame=quoted -0.83
cue=hope frame=that 0.05
cue=hope next=determiner 0.53
cue=hope next=for 0.39
cue=hope next=function -0.32
cue=hope next=name -0.98
cue=hope next=pronoun 0.59
cue=hope next=that 0.05
cue=hope next=to -0.05
cue=hope to=for frame=adverbial 0.1
cue=hope to=for frame=bare 0.16
cue=hope to=for frame=preposition 0.27
cue=hope to=of frame=adverbial -0.49
cue=hope to=of frame=bare -0.07
cue=hope to=of frame=preposition -0.05
cue=hope to=to frame=adverbial -1.58
cue=hope to=to frame=bare 0.31
cue=identify 0.22
cue=identify form=base -0.06
cue=identify form=ing -0.13
cue=identify form=past 0.12
cue=identify frame=adverbial -0.8
cue=identify frame=bare 0.1
cue=identify frame=later-that -0.61
cue=identify frame=preposition 0.27
cue=identify next=as -0.13
cue=identify next=determiner -0.29
cue=identify to=as frame=preposition -0.06
cue=ignore 0.12
cue=ignore form=base 0.23
cue=ignore form=past -0.1
cue=ignore frame=bare 0.17
cue=ignore next=determiner -0.36
cue=ignore next=noun 0.12
cue=illustrate 0.15
cue=illustrate frame=bare 0.26
cue=imagine 0.21
cue=imagine frame=bare 0.35
cue=imply -0.17
cue=imply form=ing 0.23
cue=imply frame=that -0.21
cue=imply next=that -0.21
cue=indicate -0.29
cue=indicate aux=have -0.22
cue=indicate form=past -0.37
cue=indicate frame=bare -0.32
cue=indicate frame=before -0.22
cue=indicate frame=that 0.1
cue=inform frame=bare 0.17
cue=insist 0.19
cue=insist form=base 0.25
cue=insist frame=adverbial -0.13
cue=insist frame=bare 0.2
cue=insist frame=before -0.26
cue=insist frame=preposition -0.14
cue=insist frame=that 0.54
cue=insist next=on -0.13
cue=insist next=pronoun 0.48
cue=insist next=that 0.23
cue=insist to=on frame=adverbial -0.2
cue=insist to=on frame=bare -0.21
cue=insist to=on frame=preposition 0.09
cue=inspire -1.24
cue=inspire form=past -0.9
cue=inspire frame=bare -0.87
cue=inspire frame=preposition -0.73
cue=inspire next=determiner -0.62
cue=instruct -0.83
cue=instruct frame=bare -0.65
cue=insult 0.34
cue=insult form=s -0.33
cue=insult frame=bare 0.05
cue=insult frame=preposition 0.4
cue=intend aux=be 0.39
cue=intend form=past -0.18
cue=intend frame=adverbial -1.17
cue=intend frame=bare 0.26
cue=intend next=to -0.33
cue=intend to=to frame=adverbial -1.05
cue=intend to=to frame=bare -0.09
cue=interest 0.08
cue=interest aux=be -0.35
cue=interest form=ing -0.9
cue=interest form=past 0.42
cue=interest form=s -1.69
cue=interest frame=adverbial -1.17
cue=interest frame=before -0.4
cue=interest frame=preposition 0.23
cue=interest next=and -0.72
cue=interest next=function -1
cue=interest next=in 0.59
cue=interest next=noun -1.02
cue=interest next=of -0.19
cue=interest next=verb-s -1.25
cue=interest to=in frame=adverbial -1.01
cue=interest to=in frame=bare 0.53
cue=interest to=in frame=preposition 0.45
cue=interest to=of frame=bare -0.13
cue=interest to=of frame=preposition -0.11
cue=interpret 0.22
cue=interpret frame=bare 0.35
cue=interrupt -0.72
cue=interrupt frame=bare -0.41
cue=interview -0.48
cue=interview aux=be -0.13
cue=interview form=base -0.09
cue=interview form=past -0.67
cue=interview form=s -1.34
cue=interview frame=adverbial 0.31
cue=interview frame=bare -1.16
cue=interview frame=before -0.65
cue=interview frame=comma -0.63
cue=interview frame=preposition -1.07
cue=interview frame=quoted -1.12
cue=interview frame=that 0.44
cue=interview next=, -0.63
cue=interview next=by -0.33
cue=interview next=day 0.34
cue=interview next=determiner -0.77
cue=interview next=function -1.25
cue=interview next=in -0.69
cue=interview next=name -1.11
cue=interview next=noun 0.1
cue=interview next=on -0.07
cue=interview next=that 0.44
cue=interview next=verb-past -0.8
cue=interview next=with -0.27
cue=interview to=by frame=bare -0.16
cue=interview to=by frame=preposition -0.38
cue=interview to=in frame=adverbial -0.9
cue=interview to=in frame=bare -0.36
cue=interview to=in frame=preposition -0.38
cue=interview to=on frame=adverbial -1
cue=interview to=with frame=adverbial 0.16
cue=interview to=with frame=bare -0.74
cue=interview to=with frame=preposition -1.54
cue=interview to=with frame=quoted -0.68
cue=introduce -0.1
cue=introduce aux=be -0.85
cue=introduce form=ing 0.2
cue=introduce form=past -0.6
cue=introduce frame=adverbial -0.79
cue=introduce frame=bare -0.5
cue=introduce frame=preposition -0.67
cue=introduce next=determiner -0.1
cue=introduce next=name 0.05
cue=invite -1.08
cue=invite form=ing -0.64
cue=invite form=past -0.76
cue=invite frame=bare -0.97
cue=invite next=to -0.42
cue=invite to=to frame=bare -0.3
cue=invoke -0.19
cue=invoke form=past 0.26
cue=invoke frame=bare -0.09
cue=invoke next=determiner -0.12
cue=issue -0.35
cue=issue form=base 0.05
cue=issue form=past -0.29
cue=issue form=s -1.8
cue=issue frame=adverbial -0.27
cue=issue frame=around -0.23
cue=issue frame=bare -1.07
cue=issue frame=before -0.52
cue=issue frame=colon -0.78
cue=issue frame=comma -0.3
cue=issue frame=later-that 0.6
cue=issue frame=preposition 0.08
cue=issue frame=that -0.8
cue=issue next=, -0.3
cue=issue next=and -0.21
cue=issue next=by -0.56
cue=issue next=determiner -0.21
cue=issue next=for -1.12
cue=issue next=function -1.6
cue=issue next=in -0.82
cue=issue next=noun -0.89
cue=issue next=of 0.24
cue=issue next=that -0.81
cue=issue next=verb-base -0.83
cue=issue next=verb-ing -0.66
cue=issue next=verb-past -0.36
cue=issue next=with 0.54
cue=issue to=by frame=bare -0.12
cue=issue to=by frame=preposition -0.43
cue=issue to=for frame=bare -0.66
cue=issue to=for frame=preposition -0.94
cue=issue to=in frame=adverbial -0.68
cue=issue to=in frame=bare -0.31
cue=issue to=in frame=preposition -0.6
cue=issue to=of frame=bare 0.21
cue=issue to=of frame=preposition -0.12
cue=issue to=with frame=bare -0.65
cue=issue to=with frame=preposition 0.67
cue=joke form=past -0.05
cue=joke frame=adverbial -0.36
cue=joke frame=bare -0.39
cue=joke frame=preposition 0.33
cue=judge -0.62
cue=judge form=base -0.55
cue=judge form=s -0.91
cue=judge frame=adverbial -1.12
cue=judge frame=bare -0.47
cue=judge frame=before -0.25
cue=judge frame=later-that -0.88
cue=judge frame=preposition -1.16
cue=judge frame=quoted -0.77
cue=judge next=function -0.08
cue=judge next=name -1.45
cue=judge next=verb-past -0.8
cue=knock -0.5
cue=knock form=base -1.03
cue=knock frame=bare 0.07
cue=know 0.07
cue=know aux=be -0.11
cue=know aux=do -0.37
cue=know aux=have -0.07
cue=know aux=to -0.37
cue=know form=base 0.11
cue=know form=ing 0.05
cue=know form=participle -0.34
cue=know form=past -0.25
cue=know form=s 0.71
cue=know frame=adverbial 0.16
cue=know frame=bare 0.09
cue=know frame=before -0.86
cue=know frame=comma 0.16
cue=know frame=later-that 0.28
cue=know frame=preposition -0.35
cue=know frame=quoted -0.08
cue=know next=about -0.47
cue=know next=as 0.12
cue=know next=determiner -0.54
cue=know next=for -0.36
cue=know next=function 0.58
cue=know next=name -0.06
cue=know next=noun -0.52
cue=know next=pronoun 0.35
cue=know next=to -0.37
cue=know next=what -0.17
cue=know to=about frame=adverbial -0.53
cue=know to=about frame=bare -0.54
cue=know to=about frame=preposition -0.27
cue=know to=as frame=adverbial -0.62
cue=know to=as frame=bare 0.07
cue=know to=as frame=preposition -0.05
cue=know to=for frame=adverbial 0.11
cue=know to=for frame=bare -0.39
cue=know to=for frame=preposition -0.33
cue=know to=to frame=adverbial -0.54
cue=know to=to frame=bare -0.08
cue=label 0.19
cue=label frame=bare -0.07
cue=lament 0.93
cue=lament form=past 0.25
cue=lament frame=bare 0.89
cue=lash 0.31
cue=lash frame=bare 0.17
cue=laugh -0.43
cue=laugh frame=adverbial -0.56
cue=laugh frame=bare 0.08
cue=laugh frame=preposition -0.24
cue=lay 0.09
cue=lay form=ing 0.11
cue=lay form=past -0.38
cue=lay frame=bare 0.1
cue=lay next=determiner -0.22
cue=lay next=noun -0.33
cue=lean -0.79
cue=lean form=base -0.87
cue=lean form=ing -1.05
cue=lean frame=adverbial -0.67
cue=lean frame=bare -0.32
cue=lean frame=preposition -0.92
cue=learn 0.22
cue=learn form=base -0.11
cue=learn form=ing -0.12
cue=learn form=past 0.33
cue=learn frame=adverbial 0.33
cue=learn frame=bare 0.22
cue=learn frame=that -0.16
cue=learn next=that -0.16
cue=like -0.49
cue=like aux=be -1.44
cue=like aux=do 0.89
cue=like aux=modal 0.54
cue=like form=base -0.59
cue=like frame=adverbial 0.12
cue=like frame=around -0.46
cue=like frame=bare -0.59
cue=like frame=before -0.25
cue=like frame=comma -0.56
cue=like frame=later-that -0.92
cue=like frame=preposition -0.24
cue=like frame=quoted 0.26
cue=like next=, -0.56
cue=like next=determiner -0.44
cue=like next=function 0.08
cue=like next=name -1.24
cue=like next=noun -0.1
cue=like next=possessive -0.26
cue=like next=pronoun -1.44
cue=like next=quoted 0.34
cue=like next=to 0.49
cue=like next=verb-ing -0.87
cue=like to=to frame=adverbial 0.18
cue=like to=to frame=bare 0.44
cue=liken -0.3
cue=liken form=past -0.3
cue=liken frame=bare 0.21
cue=list 0.06
cue=list form=base -0.23
cue=list form=past -0.37
cue=list form=s 0.32
cue=list frame=adverbial 0.06
cue=list frame=bare 0.15
cue=list frame=comma -0.42
cue=list frame=preposition -0.11
cue=list frame=quoted 0.15
cue=list next=, -0.42
cue=list next=of -0.08
cue=list to=of frame=bare -0.41
cue=lobby -0.61
cue=lobby form=ing -0.71
cue=lobby frame=adverbial 0.07
cue=lobby frame=bare -0.6
cue=lobby frame=preposition -0.46
cue=long -0.32
cue=long aux=have 0.24
cue=long form=base -0.32
cue=long frame=adverbial -0.86
cue=long frame=bare -2.15
cue=long frame=before -0.58
cue=long frame=comma -0.33
cue=long frame=later-that 0.59
cue=long frame=preposition -1.12
cue=long frame=quoted -0.42
cue=long next=, -0.33
cue=long next=as -0.75
cue=long next=function -0.27
cue=long next=name -0.61
cue=long next=noun -0.24
cue=long next=verb-base -0.75
cue=long next=verb-past 0.24
cue=long to=as frame=adverbial -0.38
cue=long to=as frame=bare -0.35
cue=long to=as frame=preposition -0.6
cue=look -0.25
cue=look aux=be 0.25
cue=look aux=modal -0.57
cue=look form=ing -0.15
cue=look form=past -0.41
cue=look form=s -0.48
cue=look frame=adverbial 0.08
cue=look frame=bare -0.3
cue=look frame=before -0.31
cue=look frame=later-that -0.74
cue=look frame=preposition 0.11
cue=look frame=quoted -0.5
cue=look next=at 0.16
cue=look next=for -0.1
cue=look next=function -0.59
cue=look next=noun -1.57
cue=look next=to 0.51
cue=look next=verb-base -0.62
cue=look to=at frame=bare 0.15
cue=look to=for frame=adverbial -0.11
cue=look to=for frame=preposition -0.13
cue=look to=like frame=adverbial -0.31
cue=look to=like frame=bare -0.91
cue=look to=like frame=preposition -0.19
cue=look to=to frame=bare 0.57
cue=look to=to frame=preposition 0.11
cue=love 0.14
cue=love form=past -0.5
cue=love frame=bare 0.19
cue=maintain -0.91
cue=maintain aux=have -0.18
cue=maintain form=base -0.45
cue=maintain form=past -0.62
cue=maintain form=s -0.58
cue=maintain frame=bare -1.29
cue=maintain frame=that -0.06
cue=maintain next=determiner -0.9
cue=maintain next=possessive -0.63
cue=maintain next=that -0.06
cue=mention aux=do 0.08
cue=mention form=base 0.4
cue=mention form=past -0.65
cue=mention frame=adverbial -0.23
cue=mention frame=bare 0.45
cue=mention frame=later-that -0.89
cue=mention frame=preposition -0.15
cue=mention next=determiner 0.26
cue=mention next=name 0.34
cue=mention next=of 0.19
cue=mention to=of frame=adverbial -1.04
cue=mention to=of frame=bare 0.05
cue=mention to=of frame=preposition 0.32
cue=mind -0.44
cue=mind form=base -0.16
cue=mind frame=adverbial -0.71
cue=mind frame=bare -0.1
cue=mind frame=comma -0.68
cue=mind frame=preposition -0.28
cue=mind next=, -0.68
cue=mock 0.13
cue=mock form=ing -0.07
cue=mock form=past -0.2
cue=mock frame=bare 0.42
cue=mock frame=quoted -1.09
cue=mock next=name 0.28
cue=name -0.3
cue=name aux=be -0.95
cue=name form=base -0.45
cue=name form=ing 0.19
cue=name form=past -0.06
cue=name form=s -1.23
cue=name frame=adverbial -0.9
cue=name frame=before -0.51
cue=name frame=comma -0.41
cue=name frame=preposition -1.34
cue=name next=, -0.41
cue=name next=determiner 0.22
cue=name next=for -1.01
cue=name next=function -0.1
cue=name next=name -0.33
cue=name next=noun 0.11
cue=name next=of -1
cue=name to=for frame=bare -0.7
cue=name to=for frame=preposition -0.6
cue=name to=of frame=adverbial -0.44
cue=name to=of frame=bare -0.82
cue=name to=of frame=preposition -0.51
cue=need -0.51
cue=need aux=be 0.2
cue=need aux=do 0.07
cue=need aux=modal -0.75
cue=need form=base -0.45
cue=need form=past -0.57
cue=need form=s -0.26
cue=need frame=adverbial 0.17
cue=need frame=bare -0.8
cue=need frame=before -0.28
cue=need frame=later-that -1.02
cue=need frame=preposition -0.37
cue=need frame=quoted -1.09
cue=need next=determiner -0.38
cue=need next=noun 0.13
cue=need next=to -0.34
cue=need to=for frame=adverbial -1.02
cue=need to=for frame=bare -0.06
cue=need to=for frame=preposition 0.05
cue=need to=to frame=adverbial 0.22
cue=need to=to frame=bare -0.9
cue=need to=to frame=before -0.15
cue=need to=to frame=later-that -0.87
cue=need to=to frame=preposition -0.36
cue=nominate aux=be 0.18
cue=nominate form=base 0.12
cue=nominate form=ing -0.35
cue=nominate frame=bare 0.08
cue=nominate frame=preposition -0.88
cue=nominate next=determiner 0.11
cue=nominate next=name 0.21
cue=nominate next=verb-base -1.17
cue=nominate next=verb-s -1.1
cue=note 0.3
cue=note form=base 0.09
cue=note form=ing 0.22
cue=note form=past 0.3
cue=note form=s -0.24
cue=note frame=around -0.08
cue=note frame=bare 0.11
cue=note frame=before -0.24
cue=note frame=colon -0.96
cue=note frame=comma 0.38
cue=note frame=later-that 0.18
cue=note frame=preposition 0.21
cue=note frame=quoted 0.29
cue=note frame=that 0.31
cue=note next=, 0.21
cue=note next=: -0.91
cue=note next=determiner 0.25
cue=note next=that 0.08
cue=notice -0.51
cue=notice frame=bare -0.45
cue=noun:account -0.44
cue=noun:account form= -0.44
cue=noun:account frame=adverbial -1.2
cue=noun:account frame=bare -0.25
cue=noun:account frame=comma -0.6
cue=noun:account frame=preposition -0.27
cue=noun:account frame=quoted -0.7
cue=noun:account next=, -0.6
cue=noun:account next=for -1.04
cue=noun:account next=function -0.91
cue=noun:account next=of 0.1
cue=noun:account to=for frame=bare -0.71
cue=noun:account to=for frame=preposition -0.68
cue=noun:account to=of frame=adverbial -0.7
cue=noun:account to=of frame=preposition 0.06
cue=noun:accusation frame=adverbial -0.86
cue=noun:accusation frame=bare 0.32
cue=noun:accusation frame=preposition 0.13
cue=noun:accusation frame=that -0.42
cue=noun:accusation next=that -0.42
cue=noun:admission 0.17
cue=noun:admission form= 0.17
cue=noun:advice 0.11
cue=noun:advice form= 0.11
cue=noun:advice frame=bare -0.32
cue=noun:advice frame=preposition -0.06
cue=noun:agreement -0.31
cue=noun:agreement form= -0.31
cue=noun:agreement frame=adverbial -0.84
cue=noun:agreement frame=bare -0.58
cue=noun:agreement frame=comma -0.64
cue=noun:agreement frame=later-that -0.8
cue=noun:agreement frame=preposition -0.34
cue=noun:agreement frame=that 0.28
cue=noun:agreement next=, -0.64
cue=noun:agreement next=function -1.12
cue=noun:agreement next=that 0.28
cue=noun:agreement next=with -0.11
cue=noun:agreement to=with frame=adverbial -0.39
cue=noun:agreement to=with frame=bare -0.71
cue=noun:allegation 0.2
cue=noun:allegation form= 0.2
cue=noun:allegation frame=bare 0.18
cue=noun:allegation frame=preposition 0.18
cue=noun:analysis -1.25
cue=noun:analysis form= -1.25
cue=noun:analysis frame=adverbial -0.54
cue=noun:analysis frame=bare -0.73
cue=noun:analysis frame=preposition -0.75
cue=noun:analysis next=of -0.89
cue=noun:analysis to=of frame=bare -0.59
cue=noun:analysis to=of frame=preposition -0.62
cue=noun:announcement 0.05
cue=noun:announcement form= 0.05
cue=noun:announcement frame=adverbial -0.83
cue=noun:announcement frame=bare 0.3
cue=noun:announcement frame=comma -0.7
cue=noun:announcement frame=preposition 0.12
cue=noun:announcement next=, -0.7
cue=noun:anxiety frame=bare -0.94
cue=noun:anxiety frame=preposition 0.05
cue=noun:approval -0.66
cue=noun:approval form= -0.66
cue=noun:approval frame=adverbial -0.88
cue=noun:approval frame=bare -0.63
cue=noun:approval frame=preposition -0.28
cue=noun:argument 0.06
cue=noun:argument form= 0.06
cue=noun:argument frame=adverbial 0.13
cue=noun:argument frame=bare -0.82
cue=noun:argument frame=preposition -0.21
cue=noun:argument frame=that -0.24
cue=noun:argument next=function 0.16
cue=noun:argument next=that -0.24
cue=noun:assertion 0.46
cue=noun:assertion form= 0.46
cue=noun:assertion frame=bare 0.34
cue=noun:assessment -0.17
cue=noun:assessment form= -0.17
cue=noun:assessment frame=bare 0.07
cue=noun:assessment to=of frame=bare 0.07
cue=noun:assumption 0.2
cue=noun:assumption form= 0.2
cue=noun:belief -0.08
cue=noun:belief form= -0.08
cue=noun:belief frame=that 0.21
cue=noun:belief next=that 0.21
cue=noun:bid -1.19
cue=noun:bid form= -1.19
cue=noun:bid frame=adverbial -0.55
cue=noun:bid frame=bare -1.07
cue=noun:bid frame=comma -0.11
cue=noun:bid frame=preposition -0.96
cue=noun:bid next=, -0.11
cue=noun:bid next=for -0.97
cue=noun:bid next=to -0.7
cue=noun:bid to=for frame=adverbial -0.15
cue=noun:bid to=for frame=bare -0.7
cue=noun:bid to=for frame=preposition -0.62
cue=noun:bid to=to frame=adverbial -0.51
cue=noun:bid to=to frame=bare -0.67
cue=noun:commitment -0.17
cue=noun:commitment form= -0.17
cue=noun:commitment frame=adverbial -0.94
cue=noun:commitment frame=bare -0.14
cue=noun:commitment frame=preposition -0.22
cue=noun:commitment to=to frame=adverbial -0.94
cue=noun:commitment to=to frame=bare 0.13
cue=noun:commitment to=to frame=preposition -0.07
cue=noun:complaint 0.32
cue=noun:complaint form= 0.32
cue=noun:complaint frame=bare -0.07
cue=noun:conclusion -0.22
cue=noun:conclusion form= -0.22
cue=noun:conclusion frame=bare -0.74
cue=noun:confidence 0.2
cue=noun:confidence form= 0.2
cue=noun:confidence frame=bare 0.26
cue=noun:criticism 0.09
cue=noun:criticism form= 0.09
cue=noun:criticism frame=adverbial -0.16
cue=noun:criticism frame=comma -0.61
cue=noun:criticism frame=later-that -1.21
cue=noun:criticism frame=preposition 0.06
cue=noun:criticism next=, -0.61
cue=noun:criticism next=for -0.19
cue=noun:criticism next=function -0.19
cue=noun:criticism to=for frame=bare -0.15
cue=noun:criticism to=for frame=preposition -0.14
cue=noun:criticism to=from frame=adverbial 0.25
cue=noun:criticism to=from frame=bare -0.63
cue=noun:criticism to=from frame=preposition -0.85
cue=noun:criticism to=of frame=adverbial -1.07
cue=noun:criticism to=of frame=later-that -0.46
cue=noun:decision -0.21
cue=noun:decision form= -0.21
cue=noun:decision frame=adverbial -0.46
cue=noun:decision frame=comma -0.84
cue=noun:decision frame=later-that -0.98
cue=noun:decision frame=preposition -0.24
cue=noun:decision next=, -0.84
cue=noun:decision next=function -1.26
cue=noun:decision next=not 0.18
cue=noun:decision next=on 0.56
cue=noun:decision next=to -0.08
cue=noun:decision next=verb-past -0.41
cue=noun:decision to=on frame=bare 0.31
cue=noun:decision to=on frame=preposition 0.35
cue=noun:decision to=to frame=adverbial -1.79
cue=noun:decision to=to frame=bare -0.09
cue=noun:declaration frame=bare 0.29
cue=noun:defense -0.08
cue=noun:defense form= -0.08
cue=noun:defense frame=adverbial -0.93
cue=noun:defense frame=bare -0.08
cue=noun:defense frame=preposition 0.1
cue=noun:defense next=name -1.05
cue=noun:defense next=noun -1.03
cue=noun:defense next=of 0.41
cue=noun:defense to=of frame=bare 0.37
cue=noun:defense to=of frame=preposition 0.3
cue=noun:description -0.23
cue=noun:description form= -0.23
cue=noun:description frame=bare -0.49
cue=noun:description frame=preposition -0.06
cue=noun:description next=of -0.22
cue=noun:description to=of frame=bare -0.4
cue=noun:description to=of frame=preposition -0.34
cue=noun:disagreement 0.47
cue=noun:disagreement form= 0.47
cue=noun:disagreement frame=bare 0.15
cue=noun:discussion -0.31
cue=noun:discussion form= -0.31
cue=noun:discussion frame=adverbial -0.93
cue=noun:discussion frame=bare -0.22
cue=noun:discussion frame=preposition -0.13
cue=noun:discussion next=of 0.26
cue=noun:discussion to=of frame=bare 0.26
cue=noun:discussion to=of frame=preposition 0.16
cue=noun:effort -0.67
cue=noun:effort form= -0.67
cue=noun:effort frame=bare -0.57
cue=noun:effort frame=comma -0.59
cue=noun:effort frame=later-that -0.84
cue=noun:effort frame=preposition -1.44
cue=noun:effort frame=quoted -0.67
cue=noun:effort next=, -0.59
cue=noun:effort next=by -0.59
cue=noun:effort next=function -0.99
cue=noun:effort next=in -0.75
cue=noun:effort next=to -0.19
cue=noun:effort to=by frame=adverbial -1.04
cue=noun:effort to=by frame=bare -0.25
cue=noun:effort to=by frame=preposition -0.25
cue=noun:effort to=in frame=adverbial -0.26
cue=noun:effort to=in frame=bare -0.35
cue=noun:effort to=in frame=preposition -0.42
cue=noun:effort to=to frame=bare -0.22
cue=noun:endorsement -0.21
cue=noun:endorsement form= -0.21
cue=noun:endorsement frame=adverbial -1.41
cue=noun:endorsement frame=bare -0.11
cue=noun:endorsement frame=preposition -0.1
cue=noun:endorsement frame=quoted -0.8
cue=noun:endorsement next=from -0.83
cue=noun:endorsement next=function -1.09
cue=noun:endorsement next=of 0.21
cue=noun:endorsement to=from frame=adverbial -0.98
cue=noun:endorsement to=from frame=bare -0.31
cue=noun:endorsement to=from frame=preposition -0.4
cue=noun:endorsement to=of frame=adverbial -0.84
cue=noun:endorsement to=of frame=bare 0.19
cue=noun:endorsement to=of frame=preposition 0.11
cue=noun:enthusiasm -0.21
cue=noun:enthusiasm form= -0.21
cue=noun:enthusiasm frame=adverbial -0.74
cue=noun:enthusiasm frame=bare -0.22
cue=noun:enthusiasm frame=preposition -0.07
cue=noun:enthusiasm next=for 0.24
cue=noun:enthusiasm to=for frame=bare 0.19
cue=noun:enthusiasm to=for frame=preposition 0.14
cue=noun:evidence -0.52
cue=noun:evidence form= -0.52
cue=noun:evidence frame=adverbial 0.05
cue=noun:evidence frame=bare -0.66
cue=noun:evidence frame=preposition -0.51
cue=noun:evidence frame=that -0.16
cue=noun:evidence next=of -0.33
cue=noun:evidence next=that -0.16
cue=noun:evidence to=of frame=bare -0.29
cue=noun:evidence to=of frame=preposition -0.23
cue=noun:expectation -0.35
cue=noun:expectation form= -0.35
cue=noun:expectation frame=adverbial -0.82
cue=noun:expectation frame=bare -0.05
cue=noun:expectation frame=preposition -0.27
cue=noun:explanation -0.53
cue=noun:explanation form= -0.53
cue=noun:explanation frame=bare -0.2
cue=noun:feeling -0.18
cue=noun:feeling form= -0.18
cue=noun:feeling frame=bare -0.72
cue=noun:finding -0.19
cue=noun:finding form= -0.19
cue=noun:finding frame=bare -0.76
cue=noun:frustration -0.27
cue=noun:frustration form= -0.27
cue=noun:frustration frame=adverbial -0.92
cue=noun:frustration frame=bare -0.32
cue=noun:frustration frame=preposition -0.07
cue=noun:idea -0.11
cue=noun:idea form= -0.11
cue=noun:idea frame=adverbial -1.22
cue=noun:idea frame=preposition -0.12
cue=noun:idea frame=that -0.18
cue=noun:idea next=for 0.16
cue=noun:idea next=function 0.12
cue=noun:idea next=of -0.46
cue=noun:idea next=that -0.18
cue=noun:idea to=for frame=bare 0.07
cue=noun:idea to=for frame=preposition 0.11
cue=noun:idea to=of frame=adverbial -0.76
cue=noun:idea to=of frame=bare -0.36
cue=noun:idea to=of frame=preposition -0.23
cue=noun:impression 0.14
cue=noun:impression form= 0.14
cue=noun:impression frame=bare 0.08
cue=noun:indication -0.89
cue=noun:indication form= -0.89
cue=noun:intention -0.51
cue=noun:intention form= -0.51
cue=noun:intention frame=bare -0.18
cue=noun:message -0.11
cue=noun:message form= -0.11
cue=noun:message frame=adverbial 0.16
cue=noun:message frame=bare -0.62
cue=noun:message frame=colon 0.43
cue=noun:message frame=comma -0.55
cue=noun:message frame=preposition -0.2
cue=noun:message frame=quoted -0.92
cue=noun:message frame=that -0.96
cue=noun:message next=, -0.55
cue=noun:message next=function -0.44
cue=noun:message next=of 0.16
cue=noun:message next=on -0.61
cue=noun:message next=that -0.96
cue=noun:message next=to -0.29
cue=noun:message to=of frame=adverbial -1.01
cue=noun:message to=of frame=bare 0.12
cue=noun:message to=of frame=preposition 0.09
cue=noun:message to=on frame=bare -1
cue=noun:message to=on frame=preposition -1.07
cue=noun:message to=to frame=adverbial 0.16
cue=noun:message to=to frame=bare -1.28
cue=noun:news -0.52
cue=noun:news form= -0.52
cue=noun:news frame=adverbial -1.32
cue=noun:news frame=bare -1.12
cue=noun:news frame=colon -0.83
cue=noun:news frame=preposition -0.33
cue=noun:news frame=that -0.46
cue=noun:news next=and -0.38
cue=noun:news next=for -1.15
cue=noun:news next=function -0.13
cue=noun:news next=name -1.01
cue=noun:news next=noun -0.12
cue=noun:news next=on -1.15
cue=noun:news next=that -0.46
cue=noun:news next=verb-base -0.98
cue=noun:news next=verb-past -0.32
cue=noun:news next=verb-s -0.85
cue=noun:news to=for frame=adverbial -0.15
cue=noun:news to=for frame=bare -0.73
cue=noun:news to=for frame=preposition -0.83
cue=noun:news to=on frame=bare -0.62
cue=noun:news to=on frame=preposition -0.67
cue=noun:notion -0.33
cue=noun:notion form= -0.33
cue=noun:notion frame=bare -0.3
cue=noun:notion frame=preposition -0.27
cue=noun:notion frame=that -0.07
cue=noun:notion next=that -0.07
cue=noun:opinion 0.28
cue=noun:opinion form= 0.28
cue=noun:opinion frame=adverbial 0.1
cue=noun:opinion frame=preposition 0.14
cue=noun:opinion next=noun -0.66
cue=noun:opposition 0.05
cue=noun:opposition form= 0.05
cue=noun:opposition frame=adverbial -1.45
cue=noun:opposition frame=bare -0.08
cue=noun:opposition frame=preposition 0.19
cue=noun:opposition next=to 0.33
cue=noun:opposition to=to frame=adverbial -1.16
cue=noun:opposition to=to frame=bare 0.1
cue=noun:opposition to=to frame=preposition 0.31
cue=noun:optimism -1.02
cue=noun:optimism form= -1.02
cue=noun:outrage -0.16
cue=noun:outrage form= -0.16
cue=noun:outrage frame=bare -0.58
cue=noun:perception -0.08
cue=noun:perception form= -0.08
cue=noun:prediction -0.11
cue=noun:prediction form= -0.11
cue=noun:prediction frame=bare -0.18
cue=noun:preference -0.18
cue=noun:preference form= -0.18
cue=noun:proposal -0.09
cue=noun:proposal form= -0.09
cue=noun:proposal frame=adverbial -1.44
cue=noun:proposal frame=bare 0.17
cue=noun:proposal frame=comma -0.65
cue=noun:proposal frame=later-that -0.8
cue=noun:proposal frame=preposition 0.14
cue=noun:proposal next=, -0.65
cue=noun:proposal next=for 0.68
cue=noun:proposal next=function -1.32
cue=noun:proposal next=to -0.12
cue=noun:proposal to=for frame=bare 0.46
cue=noun:proposal to=for frame=preposition 0.48
cue=noun:proposal to=to frame=adverbial -1.14
cue=noun:proposal to=to frame=bare 0.16
cue=noun:reaction -0.54
cue=noun:reaction form= -0.54
cue=noun:reaction frame=adverbial -0.77
cue=noun:reaction frame=bare -0.74
cue=noun:reaction frame=preposition -0.58
cue=noun:reaction next=to -0.93
cue=noun:reaction to=to frame=adverbial -0.62
cue=noun:reaction to=to frame=bare -0.64
cue=noun:reaction to=to frame=preposition -0.55
cue=noun:recommendation -0.58
cue=noun:recommendation form= -0.58
cue=noun:recommendation frame=adverbial 0.24
cue=noun:recommendation frame=bare -0.89
cue=noun:refusal -0.21
cue=noun:refusal form= -0.21
cue=noun:refusal frame=bare -0.26
cue=noun:refusal next=to -0.14
cue=noun:refusal to=to frame=bare -0.22
cue=noun:rejection 0.26
cue=noun:rejection form= 0.26
cue=noun:rejection frame=bare 0.22
cue=noun:rejection frame=preposition 0.19
cue=noun:resistance -0.25
cue=noun:resistance form= -0.25
cue=noun:resistance frame=adverbial -0.8
cue=noun:resistance frame=bare -0.27
cue=noun:resistance frame=preposition -0.17
cue=noun:response -0.28
cue=noun:response form= -0.28
cue=noun:response frame=adverbial -1
cue=noun:response frame=bare -0.15
cue=noun:response frame=comma -0.4
cue=noun:response frame=later-that -0.17
cue=noun:response frame=preposition -0.33
cue=noun:response next=, -0.4
cue=noun:response next=function 0.3
cue=noun:response next=to -0.08
cue=noun:response to=to frame=adverbial -1.01
cue=noun:response to=to frame=bare -0.06
cue=noun:rumor -0.14
cue=noun:rumor form= -0.14
cue=noun:skepticism -0.24
cue=noun:skepticism form= -0.24
cue=noun:speculation 0.3
cue=noun:speculation form= 0.3
cue=noun:speculation frame=bare -0.76
cue=noun:stance -0.21
cue=noun:stance form= -0.21
cue=noun:stance frame=adverbial -1.1
cue=noun:stance frame=bare -0.36
cue=noun:stance frame=preposition 0.23
cue=noun:stance next=on -0.34
cue=noun:stance to=on frame=adverbial -0.95
cue=noun:stance to=on frame=bare -0.12
cue=noun:stance to=on frame=preposition -0.23
cue=noun:statement 0.1
cue=noun:statement form= 0.1
cue=noun:statement frame=adverbial -0.67
cue=noun:statement frame=bare -0.39
cue=noun:statement frame=colon -0.34
cue=noun:statement frame=comma 0.24
cue=noun:statement frame=later-that 0.38
cue=noun:statement frame=preposition -0.3
cue=noun:statement frame=quoted 0.19
cue=noun:statement frame=that 0.25
cue=noun:statement next=, 0.24
cue=noun:statement next=about -0.34
cue=noun:statement next=day 0.11
cue=noun:statement next=function -0.29
cue=noun:statement next=in -0.94
cue=noun:statement next=that 0.25
cue=noun:statement next=verb-ing 0.48
cue=noun:statement next=verb-past -0.91
cue=noun:statement to=about frame=bare -1
cue=noun:statement to=about frame=preposition -0.08
cue=noun:statement to=in frame=bare -0.64
cue=noun:statement to=in frame=preposition -0.6
cue=noun:story -0.35
cue=noun:story form= -0.35
cue=noun:story frame=bare -0.22
cue=noun:story frame=comma -0.61
cue=noun:story frame=later-that -0.12
cue=noun:story frame=preposition -0.18
cue=noun:story next=, -0.61
cue=noun:story next=about -0.45
cue=noun:story next=function -0.99
cue=noun:story next=of 0.31
cue=noun:story to=about frame=bare -0.76
cue=noun:story to=about frame=preposition -0.21
cue=noun:story to=of frame=adverbial -0.83
cue=noun:story to=of frame=bare 0.22
cue=noun:story to=of frame=preposition 0.21
cue=noun:suggestion 0.19
cue=noun:suggestion form= 0.19
cue=noun:suggestion frame=bare 0.13
cue=noun:suggestion frame=preposition -0.16
cue=noun:suspicion -0.55
cue=noun:suspicion form= -0.55
cue=noun:testimony -0.27
cue=noun:testimony form= -0.27
cue=noun:testimony frame=adverbial -0.79
cue=noun:testimony frame=bare -0.12
cue=noun:thought 0.19
cue=noun:thought form= 0.19
cue=noun:thought frame=bare 0.06
cue=noun:threat -0.68
cue=noun:threat form= -0.68
cue=noun:threat frame=adverbial -1.06
cue=noun:threat frame=bare -1.31
cue=noun:threat frame=comma -0.35
cue=noun:threat frame=preposition -1.19
cue=noun:threat next=, -0.35
cue=noun:threat next=of -1.16
cue=noun:threat next=to -0.95
cue=noun:threat to=of frame=adverbial -0.45
cue=noun:threat to=of frame=bare -0.94
cue=noun:threat to=of frame=preposition -0.79
cue=noun:threat to=to frame=adverbial -0.62
cue=noun:threat to=to frame=bare -0.81
cue=noun:warning -0.46
cue=noun:warning form= -0.46
cue=offer -0.13
cue=offer aux=be 0.34
cue=offer aux=have 0.46
cue=offer aux=modal -0.2
cue=offer aux=to 0.26
cue=offer form=base 0.09
cue=offer form=ing 0.16
cue=offer form=past -0.24
cue=offer form=s -0.5
cue=offer frame=adverbial -0.11
cue=offer frame=bare -0.12
cue=offer frame=before -0.7
cue=offer frame=later-that -0.18
cue=offer frame=quoted 0.17
cue=offer next=determiner -0.56
cue=offer next=function 0.24
cue=offer next=noun 0.11
cue=offer next=possessive -0.28
cue=offer next=to 0.37
cue=offer to=to frame=adverbial 0.12
cue=offer to=to frame=bare 0.27
cue=oppose 0.24
cue=oppose aux=have 0.36
cue=oppose form=base 0.26
cue=oppose form=ing -0.4
cue=oppose form=past 0.23
cue=oppose frame=adverbial -1.12
cue=oppose frame=bare 0.39
cue=oppose frame=before -0.86
cue=oppose frame=later-that -0.83
cue=oppose frame=preposition -0.39
cue=oppose frame=quoted -0.17
cue=oppose next=determiner 0.45
cue=oppose next=name 0.16
cue=oppose next=noun 0.24
cue=oppose next=to -0.37
cue=oppose to=to frame=bare -0.26
cue=opt -0.19
cue=opt form=past 0.05
cue=opt frame=bare -0.17
cue=order -0.05
cue=order form=base -0.39
cue=order form=past 0.24
cue=order frame=adverbial -0.72
cue=order frame=bare 0.29
cue=order frame=before -0.69
cue=order frame=comma -0.46
cue=order frame=hearer -0.37
cue=order frame=preposition 0.12
cue=order frame=quoted -0.62
cue=order next=, -0.46
cue=order next=determiner 0.09
cue=order next=to -0.19
cue=order to=to frame=adverbial -0.47
cue=order to=to frame=bare -0.06
cue=outline 0.16
cue=outline form=past -0.5
cue=outline frame=bare 0.21
cue=overlook -1.12
cue=overlook frame=bare -0.88
cue=paint -0.09
cue=paint form=ing -0.35
cue=paint frame=bare 0.11
cue=perceive 0.3
cue=perceive form=past -0.06
cue=perceive frame=bare 0.15
cue=persuade -0.11
cue=persuade form=base -0.08
cue=persuade form=past -0.3
cue=persuade frame=bare 0.16
cue=persuade frame=hearer -1.33
cue=persuade next=determiner 0.1
cue=pick -0.53
cue=pick aux=be -1.1
cue=pick aux=modal -0.79
cue=pick aux=to 0.11
cue=pick form=base -1.56
cue=pick form=ing -0.24
cue=pick frame=adverbial -0.83
cue=pick frame=bare -0.18
cue=pick frame=before -0.31
cue=pick frame=preposition -0.58
cue=pick next=determiner -1.03
cue=pick next=function -0.66
cue=pick to=up frame=adverbial -0.56
cue=pick to=up frame=bare -0.31
cue=pick to=up frame=before -0.39
cue=pick to=up frame=preposition -0.39
cue=pitch -0.51
cue=pitch form=base -0.35
cue=pitch frame=adverbial -0.84
cue=pitch frame=bare -0.2
cue=pitch frame=preposition -0.82
cue=plan -0.29
cue=plan aux=be -0.17
cue=plan aux=have 0.19
cue=plan form=base -0.22
cue=plan form=ing -0.2
cue=plan form=past -0.83
cue=plan frame=adverbial -1.69
cue=plan frame=around -0.56
cue=plan frame=bare 0.05
cue=plan frame=before -0.48
cue=plan frame=comma -0.84
cue=plan frame=later-that -1
cue=plan frame=preposition 0.06
cue=plan frame=quoted -1.15
cue=plan next=, -0.92
cue=plan next=for -0.53
cue=plan next=function -0.73
cue=plan next=name -1.35
cue=plan next=noun -0.2
cue=plan next=to 0.3
cue=plan next=verb-past -0.95
cue=plan to=for frame=adverbial -0.47
cue=plan to=for frame=bare -0.28
cue=plan to=for frame=preposition -0.38
cue=plan to=to frame=adverbial -1.57
cue=plan to=to frame=bare 0.44
cue=plan to=to frame=before -0.39
cue=plan to=to frame=later-that -0.62
cue=plan to=to frame=preposition 0.31
cue=plan to=to frame=quoted -0.8
cue=play -0.94
cue=play aux=be -0.59
cue=play aux=have -0.05
cue=play aux=modal -0.48
cue=play form=base -1.56
cue=play form=ing -0.52
cue=play form=past -0.27
cue=play form=s -0.86
cue=play frame=adverbial -0.82
cue=play frame=bare -1.35
cue=play frame=before -0.18
cue=play frame=later-that -0.47
cue=play frame=preposition 0.15
cue=play next=determiner -1.2
cue=play next=function 0.32
cue=play next=in -0.46
cue=play next=noun -0.81
cue=play to=down frame=bare -0.7
cue=play to=down frame=preposition 0.54
cue=play to=in frame=adverbial -0.46
cue=play to=in frame=bare -0.19
cue=play to=in frame=preposition -0.28
cue=play to=out frame=bare -0.58
cue=play to=out frame=preposition -0.92
cue=plead -0.4
cue=plead form=past -0.28
cue=plead frame=bare -0.23
cue=please 0.24
cue=please frame=bare -0.22
cue=pledge form=base -0.32
cue=pledge form=past -0.34
cue=pledge form=s 0.22
cue=pledge frame=adverbial -0.74
cue=pledge frame=bare -0.08
cue=pledge frame=before -0.87
cue=pledge frame=later-that -0.57
cue=pledge frame=preposition 0.46
cue=pledge frame=quoted 0.18
cue=pledge next=possessive -0.25
cue=pledge next=to 0.4
cue=pledge next=verb-s -1.37
cue=pledge to=to frame=adverbial -0.62
cue=pledge to=to frame=bare 0.38
cue=pledge to=to frame=quoted -0.05
cue=point -0.05
cue=point form=base -0.11
cue=point form=ing -0.2
cue=point form=past 0.21
cue=point form=s -0.05
cue=point frame=adverbial -0.29
cue=point frame=around -0.47
cue=point frame=bare -0.08
cue=point frame=before -0.55
cue=point frame=comma -0.16
cue=point frame=preposition -0.09
cue=point frame=quoted 0.11
cue=point frame=that 0.81
cue=point next=, -0.16
cue=point next=. -0.18
cue=point next=determiner -0.49
cue=point next=for -1.23
cue=point next=function -0.05
cue=point next=in -0.24
cue=point next=name -0.05
cue=point next=noun -0.56
cue=point next=of -0.25
cue=point next=that 0.79
cue=point next=to 0.12
cue=point to=among frame=bare -0.76
cue=point to=among frame=preposition -0.81
cue=point to=for frame=bare -0.81
cue=point to=for frame=preposition -0.84
cue=point to=in frame=adverbial 0.1
cue=point to=in frame=bare -0.86
cue=point to=in frame=preposition -0.99
cue=point to=of frame=adverbial 0.23
cue=point to=of frame=bare -0.64
cue=point to=of frame=preposition -0.4
cue=point to=to frame=adverbial -1.19
cue=point to=to frame=bare 0.35
cue=point to=to frame=before -0.77
cue=point to=to frame=later-that -0.7
cue=point to=to frame=preposition 0.24
cue=poll -1.09
cue=poll form=base -0.46
cue=poll form=ing -0.97
cue=poll form=past -0.54
cue=poll form=s -1.21
cue=poll frame=adverbial -0.57
cue=poll frame=bare -0.99
cue=poll frame=before -0.3
cue=poll frame=colon -0.52
cue=poll frame=comma -0.27
cue=poll frame=later-that -0.9
cue=poll frame=preposition -0.4
cue=poll frame=quoted -0.66
cue=poll frame=that -0.39
cue=poll next=, -0.28
cue=poll next=. -0.58
cue=poll next=: -0.53
cue=poll next=and -0.09
cue=poll next=by -0.26
cue=poll next=determiner -0.5
cue=poll next=function -1.23
cue=poll next=in -0.34
cue=poll next=noun -1.1
cue=poll next=of -1.04
cue=poll next=that -0.39
cue=poll next=verb-base -0.52
cue=poll next=verb-ing -0.44
cue=poll next=verb-past -0.81
cue=poll next=verb-s -0.98
cue=poll to=by frame=adverbial -0.27
cue=poll to=by frame=bare -0.24
cue=poll to=by frame=preposition -0.19
cue=poll to=in frame=adverbial -0.28
cue=poll to=in frame=bare -0.27
cue=poll to=in frame=preposition -0.29
cue=poll to=of frame=adverbial -0.44
cue=poll to=of frame=bare -0.66
cue=poll to=of frame=preposition -0.78
cue=portray 0.44
cue=portray form=past 0.34
cue=portray frame=bare 0.44
cue=portray frame=quoted -0.21
cue=portray next=name -0.05
cue=position -0.14
cue=position form=base -0.39
cue=position form=past -0.5
cue=position form=s 0.13
cue=position frame=adverbial 0.13
cue=position frame=bare -0.17
cue=position frame=comma -0.34
cue=position frame=preposition -0.09
cue=position frame=quoted -0.78
cue=position frame=that -0.08
cue=position next=, -0.44
cue=position next=function -0.49
cue=position next=in -0.97
cue=position next=of 0.45
cue=position next=on 0.13
cue=position next=that -0.13
cue=position next=to -0.95
cue=position to=in frame=bare -0.46
cue=position to=in frame=preposition -0.6
cue=position to=of frame=adverbial 0.27
cue=position to=of frame=bare 0.19
cue=position to=of frame=preposition 0.21
cue=position to=on frame=adverbial -0.98
cue=position to=on frame=bare 0.12
cue=position to=on frame=preposition 0.12
cue=position to=to frame=adverbial -0.79
cue=position to=to frame=bare -0.78
cue=post -0.4
cue=post form=base -0.7
cue=post form=past -0.05
cue=post form=s 0.22
cue=post frame=adverbial 0.25
cue=post frame=around -0.66
cue=post frame=bare -0.83
cue=post frame=before -0.05
cue=post frame=colon -0.12
cue=post frame=comma -0.86
cue=post frame=later-that -1.22
cue=post frame=preposition -0.43
cue=post frame=quoted 0.49
cue=post next=, -0.98
cue=post next=and -0.64
cue=post next=determiner -0.11
cue=post next=function -0.34
cue=post next=in -0.08
cue=post next=name -0.91
cue=post next=noun 0.11
cue=post next=on -0.07
cue=post next=verb-past -1.01
cue=post to=in frame=bare -0.58
cue=post to=in frame=preposition -0.48
cue=post to=on frame=adverbial 0.33
cue=post to=on frame=bare -1.11
cue=post to=on frame=preposition -1.24
cue=praise 0.57
cue=praise form=base 0.64
cue=praise form=ing 0.05
cue=praise form=s 0.38
cue=praise frame=adverbial -0.8
cue=praise frame=bare 0.66
cue=praise frame=before -0.79
cue=praise frame=later-that -0.87
cue=praise frame=preposition 0.55
cue=praise frame=quoted -0.73
cue=praise next=determiner 0.47
cue=praise next=possessive -0.27
cue=predict 0.23
cue=predict form=base 0.14
cue=predict form=ing -0.07
cue=predict form=past 0.14
cue=predict frame=bare 0.35
cue=predict frame=before 0.05
cue=predict frame=that 0.16
cue=predict next=determiner -0.55
cue=predict next=that 0.08
cue=prefer 0.46
cue=prefer form=base 0.13
cue=prefer frame=bare 0.66
cue=prefer next=determiner 0.42
cue=prefer next=noun -0.32
cue=prepare -0.75
cue=prepare aux=be -0.26
cue=prepare form=base -0.8
cue=prepare form=past -1.25
cue=prepare frame=adverbial -0.89
cue=prepare frame=bare -0.74
cue=prepare frame=preposition -0.19
cue=prepare next=for -0.15
cue=prepare next=to -0.89
cue=prepare to=for frame=adverbial -0.69
cue=prepare to=for frame=preposition -0.14
cue=prepare to=to frame=adverbial -0.67
cue=prepare to=to frame=bare -0.76
cue=present -0.14
cue=present aux=be -0.72
cue=present form=base -0.26
cue=present form=past -0.22
cue=present form=s -0.41
cue=present frame=adverbial -0.72
cue=present frame=bare -0.22
cue=present frame=before -0.22
cue=present frame=preposition -0.8
cue=present next=determiner -0.11
cue=present next=function 0.34
cue=present next=noun -0.85
cue=press aux=be 0.16
cue=press form=base -0.61
cue=press form=ing 0.31
cue=press form=past 0.1
cue=press frame=adverbial 0.08
cue=press frame=around -0.27
cue=press frame=bare -0.66
cue=press frame=before -0.07
cue=press frame=comma -0.55
cue=press frame=later-that 0.64
cue=press frame=preposition 0.16
cue=press frame=quoted -0.79
cue=press next=, -0.55
cue=press next=. 0.2
cue=press next=name -0.14
cue=press next=noun -1.46
cue=press next=verb-base 0.2
cue=project -0.87
cue=project form=base -0.83
cue=project form=past -0.22
cue=project form=s -0.37
cue=project frame=adverbial -0.6
cue=project frame=bare -0.74
cue=project frame=before -0.37
cue=project frame=comma -0.51
cue=project frame=preposition -0.66
cue=project next=, -0.51
cue=project next=determiner 0.16
cue=project next=function -0.79
cue=promise 0.07
cue=promise aux=have 0.33
cue=promise form=base -0.28
cue=promise form=ing 0.37
cue=promise frame=adverbial -0.52
cue=promise frame=bare 0.06
cue=promise frame=before -0.63
cue=promise frame=hearer -0.34
cue=promise frame=later-that 0.34
cue=promise frame=quoted 0.35
cue=promise next=noun -0.6
cue=promise next=to 0.21
cue=promise to=to frame=adverbial -1.38
cue=promise to=to frame=bare 0.16
cue=promise to=to frame=preposition 0.3
cue=promise to=to frame=quoted 0.57
cue=promote form=base 0.38
cue=promote form=ing -0.36
cue=promote next=determiner 0.1
cue=propose aux=have 0.13
cue=propose form=ing 0.37
cue=propose form=past -0.17
cue=propose frame=bare 0.43
cue=propose frame=before -0.92
cue=propose frame=later-that -0.72
cue=propose next=determiner 0.24
cue=propose next=noun -0.17
cue=propose next=verb-ing -0.14
cue=protest -0.32
cue=protest form=base -0.56
cue=protest form=s -0.16
cue=protest frame=adverbial -0.65
cue=protest frame=bare -0.22
cue=prove -0.24
cue=prove aux=have 0.06
cue=prove aux=modal -0.29
cue=prove aux=to 0.19
cue=prove form=base 0.07
cue=prove form=past -0.58
cue=prove frame=bare -0.3
cue=prove frame=before -0.71
cue=prove frame=preposition 0.08
cue=prove frame=that -0.24
cue=prove next=noun -0.98
cue=prove next=that -0.25
cue=prove next=to 0.05
cue=prove to=to frame=bare 0.05
cue=prove to=to frame=preposition 0.13
cue=publish -0.19
cue=publish form=past -0.27
cue=publish frame=adverbial -1.01
cue=publish frame=bare -0.52
cue=publish frame=before -0.5
cue=publish frame=preposition -0.69
cue=publish frame=quoted 0.64
cue=publish next=day -0.63
cue=publish next=determiner -0.22
cue=publish next=in -0.8
cue=publish to=in frame=bare -0.38
cue=publish to=in frame=preposition -0.48
cue=pursue -0.4
cue=pursue aux=to -0.07
cue=pursue form=base 0.11
cue=pursue form=ing -0.22
cue=pursue frame=bare -0.38
cue=pursue frame=later-that -0.66
cue=pursue next=determiner -0.35
cue=pursue next=noun -0.07
cue=push -0.21
cue=push aux=be 0.12
cue=push aux=have 0.05
cue=push aux=to -1.07
cue=push form=base -0.48
cue=push form=ing 0.11
cue=push form=past -0.05
cue=push frame=adverbial -0.32
cue=push frame=bare -0.39
cue=push frame=before -0.42
cue=push frame=later-that 0.05
cue=push next=determiner -0.38
cue=push next=for 0.69
cue=push next=function -0.2
cue=push next=name -0.85
cue=push next=noun -0.7
cue=push next=to -0.17
cue=push next=verb-base -1.12
cue=push to=for frame=adverbial -1.09
cue=push to=for frame=bare 0.6
cue=push to=for frame=preposition 0.36
cue=push to=to frame=adverbial -0.82
cue=push to=to frame=bare 0.19
cue=put -0.5
cue=put aux=be -0.08
cue=put aux=have -1.24
cue=put aux=modal -0.76
cue=put aux=to -0.95
cue=put form=ing -1.42
cue=put form=past -0.17
cue=put form=s -0.1
cue=put frame=adverbial 0.3
cue=put frame=around -0.51
cue=put frame=bare -0.55
cue=put frame=before -0.6
cue=put frame=later-that -0.69
cue=put frame=preposition -0.51
cue=put frame=quoted 0.18
cue=put next=determiner -0.57
cue=put next=function -0.17
cue=put next=it 0.66
cue=put next=name -0.66
cue=put next=noun -1.45
cue=put next=possessive -0.5
cue=question 0.11
cue=question aux=be 0.14
cue=question aux=to -0.33
cue=question form=base 0.14
cue=question form=ing 0.19
cue=question form=past 0.36
cue=question form=s -0.32
cue=question frame=bare 0.26
cue=question frame=before -0.07
cue=question frame=colon 0.4
cue=question frame=comma -0.42
cue=question frame=later-that -0.25
cue=question frame=preposition -0.21
cue=question frame=quoted -0.33
cue=question next=, -0.48
cue=question next=determiner 0.24
cue=question next=for -1.21
cue=question next=from -0.73
cue=question next=function -0.41
cue=question next=name 0.24
cue=question next=of 0.17
cue=question next=on 0.11
cue=question next=possessive 0.71
cue=question next=verb-past 0.09
cue=question next=whether 0.35
cue=question to=about frame=adverbial 0.23
cue=question to=about frame=bare -0.12
cue=question to=for frame=bare -0.89
cue=question to=for frame=preposition -0.77
cue=question to=from frame=bare -0.39
cue=question to=from frame=preposition -0.39
cue=question to=of frame=bare 0.16
cue=question to=of frame=preposition 0.14
cue=question to=on frame=adverbial -0.38
cue=question to=on frame=bare -0.22
cue=question to=on frame=preposition -0.13
cue=quote -0.11
cue=quote form=s -0.18
cue=quote frame=bare 0.48
cue=quote frame=preposition -0.71
cue=rail 0.24
cue=rail form=past 0.3
cue=rail frame=adverbial -0.06
cue=rail frame=bare -0.88
cue=rail frame=preposition 0.68
cue=rail next=function 0.08
cue=rail to=against frame=bare -1.27
cue=rail to=against frame=preposition 0.59
cue=raise -0.79
cue=raise aux=have -1.12
cue=raise aux=modal -0.7
cue=raise aux=to -0.65
cue=raise form=base -1.35
cue=raise form=ing -1.33
cue=raise form=past -0.17
cue=raise form=s -0.91
cue=raise frame=adverbial -1.05
cue=raise frame=bare -0.82
cue=raise frame=before -0.2
cue=raise frame=later-that 0.13
cue=raise frame=preposition -1.06
cue=raise next=determiner -0.3
cue=raise next=function -0.05
cue=raise next=noun -0.96
cue=raise next=verb-base 0.19
cue=raise next=verb-s -1.01
cue=rally -0.67
cue=rally form=base -0.48
cue=rally form=ing -0.93
cue=rally form=past -1.15
cue=rally frame=bare -0.77
cue=rally frame=before -0.58
cue=rally frame=comma -0.86
cue=rally frame=later-that 0.21
cue=rally frame=preposition -0.53
cue=rally frame=quoted -0.75
cue=rally next=, -0.88
cue=rally next=and -0.53
cue=rally next=day -0.85
cue=rally next=determiner -0.81
cue=rally next=function 0.36
cue=rally next=in -1.32
cue=rally next=noun -0.09
cue=rally next=verb-past -0.47
cue=rally to=in frame=adverbial -0.77
cue=rally to=in frame=bare -0.95
cue=rally to=in frame=preposition -0.98
cue=rank -0.79
cue=rank form=base -0.7
cue=rank form=ing -0.96
cue=rank form=s -0.23
cue=rank frame=bare -0.58
cue=rank frame=preposition -0.92
cue=rank next=function -1.11
cue=rate -1.12
cue=rate form=base -1.2
cue=rate form=ing -1.03
cue=rate form=s -1.36
cue=rate frame=adverbial -0.69
cue=rate frame=bare -0.63
cue=rate frame=before -0.36
cue=rate frame=comma -0.17
cue=rate frame=later-that -0.36
cue=rate frame=preposition -1.04
cue=rate next=, -0.18
cue=rate next=function -1.01
cue=rate next=in -0.31
cue=rate next=noun -0.58
cue=rate next=of -0.6
cue=rate to=in frame=bare -0.18
cue=rate to=in frame=preposition -0.21
cue=rate to=of frame=adverbial -0.33
cue=rate to=of frame=bare -0.68
cue=rate to=of frame=preposition -0.33
cue=rattle -0.75
cue=rattle form=past -0.4
cue=rattle frame=bare -0.9
cue=read -0.2
cue=read form=ing -0.14
cue=read form=past -0.55
cue=read form=s 0.57
cue=read frame=adverbial -0.86
cue=read frame=bare -0.3
cue=read frame=before 0.35
cue=read frame=preposition -0.8
cue=read frame=quoted 0.08
cue=read next=, -0.19
cue=read next=. 0.25
cue=read next=determiner 0.13
cue=reason -0.4
cue=reason form=base -0.18
cue=reason form=s -1.65
cue=reason frame=adverbial 0.26
cue=reason frame=bare -0.49
cue=reason frame=colon -0.88
cue=reason frame=later-that -0.83
cue=reason frame=preposition -0.24
cue=reason next=for -0.41
cue=reason next=name -0.77
cue=reason next=to 0.34
cue=reason to=for frame=adverbial -0.86
cue=reason to=for frame=bare -0.22
cue=reason to=for frame=preposition -0.27
cue=reason to=to frame=adverbial 0.39
cue=reason to=to frame=bare 0.14
cue=reason to=to frame=preposition 0.07
cue=reassure -0.26
cue=reassure frame=bare -0.09
cue=rebuke 0.05
cue=rebuke frame=bare 0.41
cue=rebut 0.44
cue=recall -0.06
cue=recall form=base -0.51
cue=recall form=ing 0.22
cue=recall form=past 0.09
cue=recall frame=bare 0.26
cue=recall frame=before 0.3
cue=recall next=determiner 0.09
cue=recognize -0.07
cue=recognize form=base -0.07
cue=recognize form=past -0.44
cue=recognize frame=bare -0.19
cue=recognize frame=that 0.36
cue=recognize next=determiner 0.3
cue=recognize next=that 0.35
cue=recommend 0.15
cue=recommend form=base 0.26
cue=recommend form=past -0.24
cue=recommend frame=bare 0.46
cue=recount -0.07
cue=recount frame=bare 0.23
cue=refer 0.28
cue=refer aux=be -0.53
cue=refer form=ing 0.22
cue=refer form=past -0.06
cue=refer frame=adverbial -0.89
cue=refer frame=bare 0.32
cue=refer frame=preposition 0.49
cue=refer frame=quoted -0.26
cue=refer next=to 0.35
cue=refer to=to frame=adverbial -0.89
cue=refer to=to frame=bare 0.41
cue=refer to=to frame=preposition 0.49
cue=refer to=to frame=quoted -0.26
cue=reference 0.27
cue=reference form=ing -0.17
cue=reference frame=bare 0.38
cue=reference frame=preposition -0.45
cue=reference next=determiner 0.15
cue=reference next=to 0.31
cue=reference to=to frame=bare 0.32
cue=reference to=to frame=preposition -0.39
cue=reflect -0.28
cue=reflect form=base -0.45
cue=reflect form=ing 0.09
cue=reflect form=past -0.1
cue=reflect form=s -0.52
cue=reflect frame=adverbial -0.95
cue=reflect frame=bare -0.14
cue=reflect frame=before -0.74
cue=reflect frame=later-that -0.74
cue=reflect frame=preposition 0.32
cue=reflect next=determiner -0.29
cue=reflect next=noun -0.8
cue=reflect next=on 0.43
cue=reflect to=on frame=bare 0.37
cue=reflect to=on frame=preposition 0.41
cue=refuse form=ing -0.19
cue=refuse form=past 0.05
cue=refuse frame=adverbial 0.17
cue=refuse frame=bare 0.05
cue=refuse frame=before -0.34
cue=refuse next=to -0.05
cue=refuse to=to frame=adverbial 0.17
cue=refuse to=to frame=bare -0.07
cue=refuse to=to frame=before -0.28
cue=regard -0.38
cue=regard form=ing -0.37
cue=regard form=past -0.97
cue=regard frame=bare -0.16
cue=regard frame=preposition -0.81
cue=regard next=determiner -0.83
cue=regret -0.13
cue=regret frame=bare -0.21
cue=reiterate 0.12
cue=reiterate form=past -0.09
cue=reiterate frame=bare 0.44
cue=reject 0.11
cue=reject aux=have -0.08
cue=reject form=base -0.42
cue=reject form=past 0.18
cue=reject frame=bare 0.25
cue=reject frame=before -0.35
cue=reject next=determiner -0.08
cue=reject next=name -0.05
cue=relate -0.56
cue=relate form=past -0.17
cue=relate frame=adverbial -0.59
cue=relate frame=bare -0.24
cue=relate frame=preposition -0.73
cue=relate next=to -0.52
cue=relate to=to frame=adverbial -0.59
cue=relate to=to frame=bare -0.17
cue=relate to=to frame=preposition -0.73
cue=release -0.32
cue=release aux=be -0.14
cue=release aux=have 0.31
cue=release aux=modal -0.82
cue=release aux=to -0.39
cue=release form=base -0.31
cue=release form=ing -0.22
cue=release form=past -0.26
cue=release frame=adverbial 0.25
cue=release frame=around -0.29
cue=release frame=bare -0.83
cue=release frame=before -0.63
cue=release frame=comma -0.33
cue=release frame=later-that 0.08
cue=release frame=preposition -0.68
cue=release frame=quoted 0.65
cue=release next=, -0.33
cue=release next=by 0.26
cue=release next=day -0.38
cue=release next=determiner -0.15
cue=release next=function -0.19
cue=release next=in -0.73
cue=release next=noun -1.1
cue=release next=of -0.22
cue=release next=on -0.91
cue=release next=possessive 0.1
cue=release to=by frame=adverbial 0.43
cue=release to=by frame=bare -0.54
cue=release to=by frame=preposition -0.54
cue=release to=in frame=adverbial -0.56
cue=release to=in frame=bare -0.24
cue=release to=in frame=preposition -0.4
cue=release to=of frame=adverbial -1.26
cue=release to=of frame=bare -0.11
cue=release to=of frame=preposition -0.16
cue=release to=on frame=bare -0.57
cue=release to=on frame=preposition -0.65
cue=rely -0.39
cue=rely form=base -1.17
cue=rely form=ing 0.44
cue=rely form=past -1.25
cue=rely frame=adverbial -0.96
cue=rely frame=bare -0.3
cue=rely frame=preposition -0.17
cue=rely next=on -0.2
cue=rely to=on frame=adverbial -0.94
cue=rely to=on frame=bare -0.05
cue=rely to=on frame=preposition -0.14
cue=remark -0.2
cue=remark form=base -0.05
cue=remark form=past 0.12
cue=remark form=s -0.69
cue=remark frame=adverbial -0.62
cue=remark frame=bare -0.92
cue=remark frame=before 0.31
cue=remark frame=comma -0.08
cue=remark frame=later-that 0.15
cue=remark frame=preposition 0.19
cue=remark frame=quoted -1.05
cue=remark next=, -0.09
cue=remark next=about -0.14
cue=remark next=and -0.25
cue=remark next=function -0.11
cue=remark next=on 0.13
cue=remark next=verb-past 0.14
cue=remark to=about frame=bare -0.49
cue=remark to=about frame=preposition 0.05
cue=remark to=on frame=bare 0.18
cue=remark to=on frame=preposition 0.08
cue=remember 0.41
cue=remember form=base 0.11
cue=remember frame=bare 0.54
cue=remind -0.17
cue=remind form=ing 0.14
cue=remind form=past -0.39
cue=remind frame=bare -0.38
cue=remind frame=before -0.64
cue=remind frame=hearer 0.06
cue=remind next=noun 0.07
cue=repeat -0.14
cue=repeat form=ing 0.08
cue=repeat form=past -0.25
cue=repeat frame=bare 0.17
cue=repeat frame=before -0.39
cue=repeat frame=later-that -0.51
cue=repeat next=determiner 0.44
cue=reply form=past -0.18
cue=reply frame=around -0.8
cue=reply frame=before -0.05
cue=reply frame=preposition -0.23
cue=reply next=. 0.9
cue=report -0.18
cue=report aux=be 0.05
cue=report form=base -0.87
cue=report form=ing -0.8
cue=report form=past 0.38
cue=report form=s -0.12
cue=report frame=adverbial -0.12
cue=report frame=around -0.9
cue=report frame=bare -0.49
cue=report frame=before 0.49
cue=report frame=comma 0.25
cue=report frame=preposition 0.11
cue=report frame=quoted -0.42
cue=report frame=quoted-before -0.79
cue=report frame=that -0.33
cue=report next=, 0.15
cue=report next=. 0.19
cue=report next=by -0.06
cue=report next=day 0.25
cue=report next=determiner -0.2
cue=report next=function -0.25
cue=report next=in -0.3
cue=report next=name -0.2
cue=report next=of -0.08
cue=report next=on -0.11
cue=report next=that -0.37
cue=report next=verb-base -0.28
cue=report next=verb-past -0.81
cue=report next=verb-s -0.97
cue=report to=by frame=adverbial 0.52
cue=report to=by frame=bare -0.7
cue=report to=by frame=preposition -0.99
cue=report to=from frame=adverbial -0.73
cue=report to=from frame=bare -0.52
cue=report to=from frame=preposition -0.77
cue=report to=in frame=bare -0.6
cue=report to=in frame=preposition -0.91
cue=report to=of frame=adverbial -0.63
cue=report to=on frame=adverbial 0.28
cue=report to=on frame=bare 0.1
cue=report to=on frame=preposition 0.08
cue=request -0.08
cue=request form=base -0.39
cue=request form=past 0.42
cue=request form=s -0.25
cue=request frame=adverbial -1.21
cue=request frame=bare 0.14
cue=request frame=preposition -0.11
cue=request next=for 0.14
cue=request next=function -0.5
cue=request next=noun 0.56
cue=request to=for frame=adverbial -0.34
cue=request to=for frame=bare -0.11
cue=request to=for frame=preposition 0.19
cue=request to=to frame=bare 0.1
cue=resist 0.19
cue=resist frame=bare 0.1
cue=resolve -0.45
cue=resolve frame=bare -0.23
cue=respect -0.34
cue=respect form=base 0.09
cue=respect frame=bare -0.4
cue=respect frame=preposition 0.08
cue=respect next=for 0.26
cue=respect to=for frame=bare 0.31
cue=respect to=for frame=preposition 0.15
cue=respond aux=do 0.08
cue=respond aux=modal -0.13
cue=respond form=base 0.24
cue=respond form=ing -0.67
cue=respond form=past -0.12
cue=respond form=s 0.07
cue=respond frame=adverbial -0.82
cue=respond frame=around -0.8
cue=respond frame=colon -0.22
cue=respond frame=comma 0.34
cue=respond frame=preposition 0.06
cue=respond next=, 0.27
cue=respond next=. 0.95
cue=respond next=to 0.06
cue=respond to=by frame=adverbial -0.25
cue=respond to=by frame=bare 0.1
cue=respond to=to frame=adverbial -0.9
cue=respond to=to frame=bare 0.25
cue=respond to=to frame=preposition 0.11
cue=reveal 0.06
cue=reveal form=base 0.07
cue=reveal form=past 0.07
cue=reveal form=s -0.13
cue=reveal frame=bare 0.16
cue=reveal frame=before -0.78
cue=reveal frame=that 0.11
cue=reveal next=determiner -0.22
cue=reveal next=name 0.44
cue=reveal next=that 0.05
cue=review -0.62
cue=review form=base -0.33
cue=review frame=adverbial -0.78
cue=review frame=bare -0.5
cue=review frame=preposition -0.24
cue=review next=of -0.06
cue=review to=of frame=preposition -0.14
cue=rip -0.63
cue=rip frame=bare -0.17
cue=rule -0.53
cue=rule form=base -0.36
cue=rule form=ing -0.33
cue=rule form=past 0.25
cue=rule form=s -0.7
cue=rule frame=adverbial -1.05
cue=rule frame=bare -0.55
cue=rule frame=before 0.32
cue=rule frame=comma -0.71
cue=rule frame=later-that -0.7
cue=rule frame=preposition -0.19
cue=rule frame=that -0.35
cue=rule next=, -0.71
cue=rule next=function -0.49
cue=rule next=noun -1.25
cue=rule next=of -1.1
cue=rule next=that -0.35
cue=rule next=verb-base -0.62
cue=rule next=verb-past -0.56
cue=rule to=of frame=adverbial -0.53
cue=rule to=of frame=bare -0.71
cue=rule to=of frame=preposition -0.81
cue=say 0.2
cue=say aux=be 0.2
cue=say aux=do 0.23
cue=say aux=have -0.13
cue=say aux=modal -0.4
cue=say aux=to 0.16
cue=say form=base 0.45
cue=say form=ing 0.29
cue=say form=past -0.15
cue=say form=s 0.44
cue=say frame=adverbial 0.05
cue=say frame=around 0.13
cue=say frame=bare 0.35
cue=say frame=before 0.13
cue=say frame=colon 0.14
cue=say frame=comma -0.33
cue=say frame=later-that -0.19
cue=say frame=preposition -0.5
cue=say frame=quoted -0.35
cue=say frame=quoted-before 0.14
cue=say frame=that 0.17
cue=say next=, 0.21
cue=say next=. 0.58
cue=say next=: 0.2
cue=say next=about -0.09
cue=say next=after -0.16
cue=say next=as -0.31
cue=say next=at -0.17
cue=say next=determiner -0.05
cue=say next=for -0.14
cue=say next=function 0.05
cue=say next=in -0.12
cue=say next=it -0.12
cue=say next=name -0.11
cue=say next=noun 0.08
cue=say next=of -0.18
cue=say next=on -0.16
cue=say next=possessive -0.27
cue=say next=pronoun -0.26
cue=say next=quoted 0.64
cue=say next=that -0.06
cue=say next=there -0.22
cue=say next=to -0.37
cue=say next=verb-ing 0.18
cue=say next=verb-s 0.31
cue=say next=whether -0.44
cue=say to=about frame=adverbial 0.13
cue=say to=about frame=bare -0.5
cue=say to=about frame=before 0.1
cue=say to=after frame=bare -0.48
cue=say to=after frame=before 0.68
cue=say to=after frame=preposition -0.6
cue=say to=as frame=adverbial -0.46
cue=say to=as frame=bare -0.56
cue=say to=as frame=preposition -0.52
cue=say to=at frame=adverbial -0.34
cue=say to=at frame=around 0.22
cue=say to=at frame=bare -0.85
cue=say to=at frame=before 0.44
cue=say to=at frame=preposition -0.39
cue=say to=during frame=adverbial 0.13
cue=say to=during frame=bare -1.03
cue=say to=during frame=before 0.46
cue=say to=during frame=preposition -0.72
cue=say to=for frame=adverbial 0.46
cue=say to=for frame=bare -0.63
cue=say to=in frame=adverbial -0.16
cue=say to=in frame=around 0.16
cue=say to=in frame=bare -0.57
cue=say to=in frame=before 0.29
cue=say to=in frame=later-that 0.35
cue=say to=in frame=preposition -0.15
cue=say to=in frame=quoted 0.09
cue=say to=of frame=around 0.31
cue=say to=of frame=bare -0.63
cue=say to=of frame=preposition -0.18
cue=say to=on frame=adverbial -0.06
cue=say to=on frame=around -0.22
cue=say to=on frame=bare -1.29
cue=say to=on frame=before 0.32
cue=say to=on frame=preposition -0.51
cue=say to=to frame=bare -0.87
cue=say to=to frame=before 0.99
cue=say to=to frame=preposition -0.66
cue=scare 0.1
cue=see aux=be -1.14
cue=see aux=do 0.56
cue=see aux=have 0.26
cue=see aux=modal -0.54
cue=see aux=to -0.48
cue=see form=base 0.2
cue=see form=ing -0.53
cue=see form=participle -0.11
cue=see form=past -0.53
cue=see form=s 0.36
cue=see frame=around -0.63
cue=see frame=bare 0.17
cue=see frame=before -0.69
cue=see frame=later-that -0.48
cue=see frame=preposition -0.5
cue=see frame=quoted -1.04
cue=see next=as -0.16
cue=see next=determiner 0.07
cue=see next=how -0.62
cue=see next=if -0.56
cue=see next=name 0.39
cue=see next=noun 0.51
cue=see next=possessive -0.2
cue=see next=pronoun -0.81
cue=see to=as frame=adverbial -0.5
cue=see to=as frame=bare -0.09
cue=see to=as frame=before -0.18
cue=see to=in frame=preposition 0.11
cue=seek 0.12
cue=seek aux=be -0.39
cue=seek aux=have -0.14
cue=seek aux=modal 0.07
cue=seek form=base -0.12
cue=seek form=ing 0.09
cue=seek form=past -0.07
cue=seek form=s 0.24
cue=seek frame=adverbial -0.41
cue=seek frame=bare 0.19
cue=seek frame=before -0.77
cue=seek frame=later-that -1.28
cue=seek frame=preposition 0.32
cue=seek frame=quoted 0.27
cue=seek next=determiner -0.5
cue=seek next=noun 0.43
cue=seek next=to 0.1
cue=seek next=verb-base 0.12
cue=seek to=to frame=adverbial -0.35
cue=seek to=to frame=bare 0.09
cue=seek to=to frame=before -0.65
cue=seek to=to frame=later-that -0.93
cue=seem -0.25
cue=seem aux=do -1.02
cue=seem aux=modal 0.08
cue=seem form=base -0.68
cue=seem form=ing -0.05
cue=seem form=past -0.29
cue=seem form=s 0.1
cue=seem frame=adverbial 0.54
cue=seem frame=around -0.85
cue=seem frame=bare -0.65
cue=seem frame=before -0.73
cue=seem frame=later-that 0.09
cue=seem frame=preposition -0.52
cue=seem frame=quoted -0.84
cue=seem next=adverb 0.31
cue=seem next=determiner -0.18
cue=seem next=function -0.85
cue=seem next=noun -0.18
cue=seem next=to -0.28
cue=seem next=verb-base -0.1
cue=seem next=verb-past -0.95
cue=seem to=like frame=adverbial -0.72
cue=seem to=like frame=bare -0.08
cue=seem to=to frame=adverbial 0.56
cue=seem to=to frame=bare -0.8
cue=seem to=to frame=before -0.63
cue=seem to=to frame=later-that -1.02
cue=seem to=to frame=preposition -1.81
cue=sense -0.11
cue=sense form=base -0.18
cue=sense frame=bare -0.32
cue=sense frame=preposition -0.2
cue=sense to=of frame=adverbial -0.94
cue=sense to=of frame=bare 0.07
cue=sense to=of frame=preposition 0.05
cue=sentence -0.56
cue=sentence form=base -1.02
cue=sentence frame=adverbial -0.62
cue=sentence frame=bare -0.13
cue=sentence frame=preposition -0.88
cue=share -0.47
cue=share form=base -0.13
cue=share form=ing -0.33
cue=share form=past -0.33
cue=share form=s -0.31
cue=share frame=adverbial 0.05
cue=share frame=bare -0.34
cue=share frame=before -0.31
cue=share frame=later-that 0.12
cue=share frame=preposition -1.1
cue=share frame=quoted -0.94
cue=share next=determiner -0.24
cue=share next=noun 0.11
cue=share next=of -1.14
cue=share next=possessive -0.16
cue=share next=with -0.06
cue=share to=of frame=adverbial -0.85
cue=share to=of frame=bare -0.81
cue=share to=of frame=preposition -0.71
cue=share to=with frame=bare -0.3
cue=share to=with frame=preposition -0.55
cue=shock -0.11
cue=shock form=past 0.5
cue=shock frame=bare -0.05
cue=shout 0.39
cue=shout form=past 0.15
cue=shout frame=bare 0.11
cue=show -0.07
cue=show aux=be -0.32
cue=show aux=modal -0.08
cue=show aux=to -0.11
cue=show form=base -0.13
cue=show form=ing -0.17
cue=show form=participle -0.12
cue=show form=past -0.12
cue=show form=s 0.08
cue=show frame=adverbial -0.2
cue=show frame=around -0.13
cue=show frame=colon -0.68
cue=show frame=comma -0.15
cue=show frame=hearer -0.18
cue=show frame=preposition -0.3
cue=show frame=quoted -0.83
cue=show frame=that -0.06
cue=show next=. 0.72
cue=show next=determiner -0.22
cue=show next=function -0.2
cue=show next=how -0.21
cue=show next=in -0.88
cue=show next=name -0.06
cue=show next=on -0.91
cue=show next=possessive 0.18
cue=show next=pronoun 0.48
cue=show next=quoted -0.71
cue=show next=that -0.11
cue=show next=to 0.23
cue=show next=verb-base -1.11
cue=show to=in frame=adverbial -0.71
cue=show to=in frame=bare -0.54
cue=show to=in frame=preposition -0.51
cue=show to=on frame=bare -0.56
cue=show to=on frame=preposition -0.52
cue=show to=to frame=bare -0.05
cue=show to=up frame=bare -1.2
cue=show to=up frame=preposition -0.95
cue=shrug 0.6
cue=shrug frame=bare 0.42
cue=side -0.27
cue=side form=base -1.93
cue=side frame=adverbial -1.04
cue=side frame=bare -0.4
cue=side frame=before -0.44
cue=side frame=comma -0.71
cue=side frame=later-that -0.71
cue=side frame=preposition 0.09
cue=side next=, -0.84
cue=side next=function -0.92
cue=side next=of -1.37
cue=side next=with 0.29
cue=side to=of frame=adverbial -0.34
cue=side to=of frame=bare -0.88
cue=side to=of frame=preposition -0.99
cue=side to=with frame=bare 0.09
cue=side to=with frame=preposition 0.29
cue=sign -0.23
cue=sign aux=to -1.16
cue=sign form=base -0.15
cue=sign form=past -0.22
cue=sign form=s 0.06
cue=sign frame=adverbial -1.08
cue=sign frame=bare -0.19
cue=sign frame=before -0.49
cue=sign frame=comma -0.49
cue=sign frame=later-that 0.05
cue=sign frame=preposition -0.07
cue=sign frame=quoted -0.06
cue=sign next=, -0.5
cue=sign next=determiner -0.26
cue=sign next=function -0.64
cue=sign next=noun -0.73
cue=sign next=of 0.26
cue=sign next=on -0.27
cue=sign to=of frame=adverbial -0.77
cue=sign to=of frame=bare 0.27
cue=sign to=of frame=preposition 0.17
cue=sign to=on frame=bare -0.21
cue=sign to=on frame=preposition -0.09
cue=sign to=up frame=bare -0.21
cue=sign to=up frame=preposition -0.25
cue=signal -0.3
cue=signal form=base -0.61
cue=signal form=past 0.12
cue=signal frame=bare -0.08
cue=signal next=determiner 0.07
cue=slam 0.19
cue=slam form=ing -0.12
cue=slam form=past -0.31
cue=slam form=s 0.76
cue=slam frame=bare 0.49
cue=slam frame=quoted -0.91
cue=slam next=determiner -0.08
cue=slam next=name 0.37
cue=smile -0.27
cue=smile frame=bare -0.6
cue=sound -0.53
cue=sound form=base -0.57
cue=sound form=past 0.22
cue=sound frame=bare -0.68
cue=sound frame=before 0.11
cue=sound frame=preposition 0.11
cue=sound next=noun 0.13
cue=speak -0.54
cue=speak aux=be -0.05
cue=speak aux=have -0.13
cue=speak aux=to -1.04
cue=speak form=base -0.71
cue=speak form=ing -1.26
cue=speak form=participle 0.13
cue=speak form=past -0.08
cue=speak form=s 0.37
cue=speak frame=adverbial -1.87
cue=speak frame=bare -0.65
cue=speak frame=before -0.67
cue=speak frame=later-that -1.06
cue=speak frame=preposition 0.3
cue=speak next=about 0.64
cue=speak next=adverb -1.11
cue=speak next=at -1.48
cue=speak next=function -0.4
cue=speak next=in -1.2
cue=speak next=noun -1.23
cue=speak next=of 0.88
cue=speak next=on -0.52
cue=speak next=to -0.43
cue=speak next=with -1.34
cue=speak to=about frame=adverbial -0.48
cue=speak to=about frame=bare -1.13
cue=speak to=about frame=preposition 1.1
cue=speak to=at frame=adverbial -0.58
cue=speak to=at frame=bare -0.77
cue=speak to=at frame=preposition -1.25
cue=speak to=for frame=bare 0.06
cue=speak to=for frame=preposition -0.05
cue=speak to=in frame=adverbial -0.71
cue=speak to=in frame=bare -0.48
cue=speak to=in frame=preposition -0.69
cue=speak to=of frame=adverbial -0.78
cue=speak to=of frame=bare 0.69
cue=speak to=of frame=preposition 0.7
cue=speak to=on frame=adverbial -0.95
cue=speak to=on frame=bare -0.16
cue=speak to=on frame=preposition -0.44
cue=speak to=to frame=adverbial -0.74
cue=speak to=to frame=bare -0.33
cue=speak to=to frame=preposition -0.23
cue=speak to=to frame=quoted 0.09
cue=speak to=with frame=adverbial -0.57
cue=speak to=with frame=bare -0.4
cue=speak to=with frame=preposition -1.21
cue=state -0.73
cue=state aux=to 0.44
cue=state form=base -1.44
cue=state form=ing 0.62
cue=state form=past 0.9
cue=state form=s -1.63
cue=state frame=around -1.25
cue=state frame=bare -1.17
cue=state frame=before -0.13
cue=state frame=colon -0.13
cue=state frame=comma 0.17
cue=state frame=later-that -0.05
cue=state frame=preposition -0.52
cue=state frame=quoted -0.07
cue=state frame=quoted-before -0.29
cue=state frame=that -0.15
cue=state next=, -0.23
cue=state next=. 0.22
cue=state next=adverb -0.43
cue=state next=and -0.45
cue=state next=as -0.49
cue=state next=by -0.61
cue=state next=determiner -0.15
cue=state next=for -0.68
cue=state next=from -0.43
cue=state next=function -0.58
cue=state next=in 0.24
cue=state next=name -1.15
cue=state next=noun -1.48
cue=state next=of -0.22
cue=state next=on 0.07
cue=state next=pronoun -0.84
cue=state next=that -0.17
cue=state next=to -0.2
cue=state next=verb-base -0.09
cue=state next=verb-ing -1
cue=state next=verb-past -0.61
cue=state next=verb-s -1.03
cue=state next=with -0.59
cue=state to=as frame=adverbial -0.25
cue=state to=as frame=bare -0.36
cue=state to=as frame=preposition -0.59
cue=state to=by frame=bare -0.17
cue=state to=by frame=preposition -0.26
cue=state to=for frame=adverbial -0.63
cue=state to=for frame=bare -0.36
cue=state to=for frame=preposition -0.66
cue=state to=from frame=adverbial -0.3
cue=state to=from frame=bare -0.19
cue=state to=from frame=preposition -0.09
cue=state to=in frame=adverbial 0.1
cue=state to=in frame=bare -0.4
cue=state to=in frame=preposition -0.76
cue=state to=like frame=adverbial -0.54
cue=state to=like frame=bare -0.51
cue=state to=like frame=preposition -0.7
cue=state to=of frame=adverbial -0.33
cue=state to=of frame=bare -0.05
cue=state to=of frame=preposition -0.31
cue=state to=on frame=bare -0.4
cue=state to=on frame=preposition -0.68
cue=state to=to frame=adverbial -0.91
cue=state to=to frame=bare 0.05
cue=state to=with frame=adverbial -0.41
cue=state to=with frame=bare -0.21
cue=state to=with frame=preposition -0.61
cue=stress 0.16
cue=stress form=past 0.08
cue=struggle -0.47
cue=struggle aux=have -1.25
cue=struggle form=base -0.3
cue=struggle form=ing -0.39
cue=struggle form=past -0.25
cue=struggle form=s -0.18
cue=struggle frame=adverbial 0.46
cue=struggle frame=bare -0.83
cue=struggle frame=before -0.53
cue=struggle frame=preposition -1.27
cue=struggle next=to -0.11
cue=struggle next=with -0.87
cue=struggle to=to frame=adverbial 0.39
cue=struggle to=to frame=bare -0.44
cue=struggle to=to frame=before -0.45
cue=struggle to=with frame=bare -0.41
cue=struggle to=with frame=preposition -0.68
cue=study -1.65
cue=study form=base -1.05
cue=study form=s -1.04
cue=study frame=adverbial -0.69
cue=study frame=bare -1.12
cue=study frame=before -0.45
cue=study frame=preposition -0.9
cue=study next=by -0.61
cue=study next=of -0.61
cue=study to=by frame=adverbial -0.3
cue=study to=by frame=bare -0.4
cue=study to=by frame=preposition -0.29
cue=study to=of frame=bare -0.39
cue=study to=of frame=preposition -0.48
cue=suggest 0.05
cue=suggest aux=have 0.16
cue=suggest form=base 0.31
cue=suggest form=ing -0.13
cue=suggest form=s -0.22
cue=suggest frame=adverbial 0.05
cue=suggest frame=around 0.23
cue=suggest frame=bare 0.15
cue=suggest frame=before -0.49
cue=suggest frame=preposition -0.18
cue=suggest frame=quoted -0.36
cue=suggest frame=that 0.27
cue=suggest next=determiner -0.13
cue=suggest next=noun -0.07
cue=suggest next=pronoun 0.25
cue=suggest next=that 0.15
cue=sum -0.34
cue=sum frame=bare 0.08
cue=sum frame=preposition 0.11
cue=support 0.16
cue=support aux=be -0.52
cue=support aux=do -0.15
cue=support aux=have 0.63
cue=support aux=modal 0.17
cue=support aux=to -0.59
cue=support form=base -0.17
cue=support form=ing 0.26
cue=support form=past 0.51
cue=support frame=adverbial -0.73
cue=support frame=around -0.71
cue=support frame=bare 0.25
cue=support frame=before -0.1
cue=support frame=comma -0.97
cue=support frame=later-that -0.27
cue=support frame=preposition 0.08
cue=support frame=quoted -0.43
cue=support next=, -0.99
cue=support next=by -1.35
cue=support next=determiner 0.29
cue=support next=for 0.08
cue=support next=from -0.15
cue=support next=function -0.47
cue=support next=in -1.44
cue=support next=name 0.07
cue=support next=noun 0.48
cue=support next=of -0.15
cue=support next=possessive -0.39
cue=support next=to 0.3
cue=support next=verb-ing 0.52
cue=support next=verb-past -0.78
cue=support to=among frame=adverbial -0.97
cue=support to=among frame=bare -1.49
cue=support to=among frame=preposition -1.43
cue=support to=by frame=adverbial -0.63
cue=support to=by frame=bare -0.82
cue=support to=by frame=preposition -0.84
cue=support to=for frame=adverbial -1.47
cue=support to=for frame=before -0.49
cue=support to=for frame=preposition 0.14
cue=support to=from frame=adverbial -1.18
cue=support to=from frame=bare -0.7
cue=support to=in frame=bare -0.95
cue=support to=in frame=preposition -0.89
cue=support to=of frame=adverbial 0.13
cue=support to=of frame=bare -0.28
cue=support to=of frame=preposition -0.18
cue=support to=to frame=adverbial -0.87
cue=support to=to frame=bare 0.11
cue=surprise -0.38
cue=surprise aux=be -0.32
cue=surprise form=base -0.14
cue=surprise form=ing -0.25
cue=surprise form=past -0.25
cue=surprise frame=adverbial -0.94
cue=surprise frame=bare -1.45
cue=surprise frame=preposition -0.9
cue=surprise frame=that 0.07
cue=surprise next=noun 0.15
cue=surprise next=that 0.07
cue=survey -1.29
cue=survey form=base -1.02
cue=survey form=past -0.66
cue=survey form=s -0.61
cue=survey frame=adverbial -0.2
cue=survey frame=bare -1.11
cue=survey frame=before -0.3
cue=survey frame=comma -0.3
cue=survey frame=later-that -0.74
cue=survey frame=preposition -0.55
cue=survey next=, -0.3
cue=survey next=noun -0.46
cue=survey next=of -0.57
cue=survey next=verb-base -0.51
cue=survey next=verb-past -0.56
cue=survey to=of frame=adverbial -0.35
cue=survey to=of frame=bare -0.44
cue=survey to=of frame=preposition -0.38
cue=suspect -0.23
cue=suspect form=past -0.1
cue=suspect frame=bare -1.12
cue=swipe 0.68
cue=swipe frame=bare 0.33
cue=talk -0.12
cue=talk aux=be -0.28
cue=talk aux=have -0.14
cue=talk aux=to -0.37
cue=talk form=base -0.35
cue=talk form=past 0.1
cue=talk frame=adverbial -0.38
cue=talk frame=around -0.54
cue=talk frame=bare -0.69
cue=talk frame=before -0.76
cue=talk frame=later-that -0.06
cue=talk frame=preposition 0.3
cue=talk frame=quoted -0.06
cue=talk next=about 0.19
cue=talk next=function 0.25
cue=talk next=noun 0.17
cue=talk next=of 0.44
cue=talk next=to -1.44
cue=talk next=verb-base -0.18
cue=talk to=about frame=adverbial -0.14
cue=talk to=about frame=bare -0.79
cue=talk to=about frame=before -0.49
cue=talk to=about frame=preposition 0.48
cue=talk to=about frame=quoted -0.13
cue=talk to=of frame=adverbial -0.76
cue=talk to=of frame=bare 0.46
cue=talk to=of frame=preposition 0.12
cue=talk to=to frame=adverbial -0.5
cue=talk to=to frame=bare -0.89
cue=talk to=to frame=preposition -0.95
cue=target -0.54
cue=target form=base -1.23
cue=target form=ing -0.48
cue=target form=past -0.21
cue=target frame=adverbial -0.85
cue=target frame=bare -0.48
cue=target frame=before -0.15
cue=target frame=preposition -1.19
cue=target next=determiner 0.31
cue=target next=for -1.06
cue=target next=function -0.72
cue=target next=name -0.27
cue=target next=noun -0.05
cue=target next=of -0.76
cue=target to=for frame=bare -0.74
cue=target to=for frame=preposition -0.67
cue=target to=of frame=bare -0.53
cue=target to=of frame=preposition -0.53
cue=teach -0.75
cue=teach form=ing -0.86
cue=teach form=s 0.09
cue=teach frame=bare -0.95
cue=teach frame=hearer -0.46
cue=teach next=noun -0.37
cue=tear -1.21
cue=tear frame=adverbial -0.54
cue=tear frame=bare -0.85
cue=tear frame=preposition -0.82
cue=tell 0.2
cue=tell aux=be -0.13
cue=tell aux=have -0.41
cue=tell aux=modal -0.41
cue=tell aux=to -0.25
cue=tell form=base 0.6
cue=tell form=ing -0.07
cue=tell form=past -0.09
cue=tell form=s 0.42
cue=tell frame=around 0.18
cue=tell frame=bare -0.62
cue=tell frame=before 0.4
cue=tell frame=hearer 0.19
cue=tell frame=later-that 0.53
cue=tell frame=quoted -0.13
cue=tell next=function 0.46
cue=tell next=name 0.16
cue=tell next=noun 0.08
cue=tell next=possessive -0.05
cue=testify -0.62
cue=testify form=past -0.41
cue=testify frame=bare -0.69
cue=testify frame=preposition -0.77
cue=testify next=function -0.96
cue=testify to=before frame=bare -0.57
cue=testify to=before frame=preposition -0.66
cue=text -0.19
cue=text form=base -0.19
cue=text frame=bare -0.77
cue=text frame=hearer 0.33
cue=thank 0.1
cue=thank form=past 0.2
cue=thank form=s -1.25
cue=thank frame=adverbial -0.56
cue=thank frame=bare 0.2
cue=thank frame=preposition -0.75
cue=thank next=to -1.22
cue=thank to=to frame=adverbial -0.44
cue=thank to=to frame=bare -0.93
cue=thank to=to frame=preposition -0.71
cue=think 0.12
cue=think aux=be -0.32
cue=think aux=do -0.64
cue=think aux=modal 0.42
cue=think form=base 0.29
cue=think form=ing -0.21
cue=think form=past -0.63
cue=think form=s 0.41
cue=think frame=adverbial -0.36
cue=think frame=around 0.06
cue=think frame=bare 0.24
cue=think frame=before -0.75
cue=think frame=comma -0.92
cue=think frame=later-that -1.25
cue=think frame=quoted -0.07
cue=think next=about -0.28
cue=think next=determiner 0.11
cue=think next=function 0.17
cue=think next=it -0.17
cue=think next=name 0.12
cue=think next=noun -0.84
cue=think next=of 0.05
cue=think next=pronoun 0.11
cue=think to=about frame=bare -0.86
cue=think to=of frame=bare 0.06
cue=think to=of frame=preposition 0.16
cue=threaten form=ing 0.15
cue=threaten form=past -0.33
cue=threaten frame=adverbial -0.36
cue=threaten next=to 0.24
cue=threaten to=to frame=adverbial -0.36
cue=threaten to=to frame=bare 0.15
cue=touch -0.21
cue=touch form=base -1.13
cue=touch form=past 0.07
cue=touch frame=adverbial -0.85
cue=touch frame=bare -0.19
cue=touch frame=preposition 0.17
cue=tout 0.47
cue=tout form=ing 0.2
cue=tout frame=bare 0.6
cue=tout next=possessive 0.24
cue=trouble -0.26
cue=trouble aux=have -0.69
cue=trouble form=base -1.41
cue=trouble frame=adverbial 0.29
cue=trouble frame=bare -0.49
cue=trouble frame=preposition -0.14
cue=trouble next=verb-ing -0.75
cue=trust -0.47
cue=trust aux=modal -0.53
cue=trust form=base -0.48
cue=trust form=past -0.12
cue=trust frame=bare -0.19
cue=trust frame=preposition -0.89
cue=try -0.29
cue=try aux=be -0.43
cue=try aux=have -0.21
cue=try aux=modal -0.07
cue=try form=base -0.25
cue=try form=ing -0.12
cue=try form=past -0.4
cue=try form=s -0.42
cue=try frame=adverbial 0.29
cue=try frame=bare -1.51
cue=try frame=before -0.44
cue=try frame=later-that 0.55
cue=try frame=preposition -0.27
cue=try frame=quoted -0.98
cue=try next=determiner -0.82
cue=try next=to -0.19
cue=try to=to frame=adverbial 0.21
cue=try to=to frame=bare -1.21
cue=try to=to frame=before -0.38
cue=try to=to frame=later-that 0.5
cue=try to=to frame=preposition -0.12
cue=try to=to frame=quoted -0.96
cue=tweet -0.16
cue=tweet form=base -0.14
cue=tweet form=ing 0.25
cue=tweet form=past -0.16
cue=tweet form=s -0.82
cue=tweet frame=adverbial 0.1
cue=tweet frame=around 0.16
cue=tweet frame=bare -0.25
cue=tweet frame=before -0.11
cue=tweet frame=comma 0.11
cue=tweet frame=quoted -0.49
cue=tweet frame=that -0.16
cue=tweet next=, 0.37
cue=tweet next=. -0.11
cue=tweet next=day -0.16
cue=tweet next=determiner 0.1
cue=tweet next=function 0.44
cue=tweet next=noun -0.19
cue=tweet next=that -0.17
cue=tweet next=verb-past -0.66
cue=type -0.99
cue=type form=base -0.67
cue=type form=s -0.82
cue=type frame=adverbial -0.35
cue=type frame=bare -0.92
cue=type frame=preposition -0.65
cue=type next=of -0.86
cue=type to=of frame=adverbial -0.31
cue=type to=of frame=bare -0.75
cue=type to=of frame=preposition -0.63
cue=underscore -0.17
cue=underscore form=past -0.1
cue=underscore frame=bare -0.22
cue=underscore next=determiner -0.05
cue=understand 0.23
cue=understand form=base 0.14
cue=understand form=ing 0.37
cue=understand form=past -0.28
cue=understand form=s -0.21
cue=understand frame=bare 0.26
cue=understand frame=preposition 0.39
cue=understand frame=that -0.17
cue=understand next=determiner -0.24
cue=understand next=that -0.17
cue=unveil -0.53
cue=unveil frame=bare -0.41
cue=upset form=base 0.2
cue=upset frame=bare -0.11
cue=urge aux=have -0.18
cue=urge form=ing -0.47
cue=urge form=past 0.09
cue=urge frame=bare 0.47
cue=urge frame=before -0.24
cue=urge frame=hearer -0.6
cue=urge frame=quoted -0.05
cue=urge next=determiner -0.25
cue=urge next=function 0.14
cue=urge next=name -0.1
cue=urge next=noun 0.12
cue=utter -0.31
cue=value -1.24
cue=value form=base -1
cue=value form=s -0.68
cue=value frame=adverbial -0.41
cue=value frame=bare -0.92
cue=value frame=preposition -0.68
cue=value next=of -0.83
cue=value to=of frame=adverbial -0.42
cue=value to=of frame=bare -0.5
cue=value to=of frame=preposition -0.54
cue=venture -1.08
cue=venture frame=bare -0.88
cue=view 0.07
cue=view aux=be -1.44
cue=view form=base -0.06
cue=view form=past -0.41
cue=view form=s 0.29
cue=view frame=adverbial -1.28
cue=view frame=bare 0.05
cue=view frame=colon -0.07
cue=view frame=comma 0.58
cue=view next=, 0.58
cue=view next=as -0.18
cue=view next=function -0.06
cue=view next=name 0.31
cue=view next=of 0.26
cue=view next=on -0.13
cue=view to=as frame=adverbial -0.37
cue=view to=as frame=bare -0.11
cue=view to=as frame=preposition -0.21
cue=view to=of frame=adverbial -0.61
cue=view to=of frame=bare 0.17
cue=view to=of frame=preposition 0.15
cue=view to=on frame=adverbial -0.76
cue=view to=on frame=bare -0.05
cue=view to=on frame=preposition -0.16
cue=voice -0.29
cue=voice form=base -0.58
cue=voice form=past 0.21
cue=voice form=s -0.78
cue=voice frame=adverbial -1.24
cue=voice frame=bare -0.28
cue=voice frame=before -0.3
cue=voice frame=preposition -0.33
cue=voice next=in -0.84
cue=voice to=in frame=bare -0.52
cue=voice to=in frame=preposition -0.43
cue=volunteer -0.96
cue=volunteer form=base -0.82
cue=volunteer form=s -0.88
cue=volunteer frame=bare -0.3
cue=vote -0.24
cue=vote aux=be 0.06
cue=vote aux=have 0.66
cue=vote aux=modal 0.16
cue=vote aux=to -0.37
cue=vote form=base -0.28
cue=vote form=ing -0.55
cue=vote form=past 0.13
cue=vote frame=around -0.36
cue=vote frame=bare -0.38
cue=vote frame=before -0.69
cue=vote frame=colon -0.86
cue=vote frame=comma -0.53
cue=vote frame=later-that -0.83
cue=vote frame=preposition 0.18
cue=vote frame=quoted -1.08
cue=vote frame=that -0.66
cue=vote next=, -0.56
cue=vote next=adverb -0.66
cue=vote next=and -0.41
cue=vote next=at -1.24
cue=vote next=day -0.9
cue=vote next=for 0.29
cue=vote next=function -0.25
cue=vote next=in -0.11
cue=vote next=name -0.44
cue=vote next=noun -1.61
cue=vote next=on -1.69
cue=vote next=that -0.66
cue=vote next=to 0.16
cue=vote next=verb-base -0.31
cue=vote next=verb-past -0.83
cue=vote next=verb-s -0.86
cue=vote to=against frame=adverbial -0.37
cue=vote to=against frame=bare -1.23
cue=vote to=against frame=preposition 0.7
cue=vote to=at frame=bare -0.83
cue=vote to=at frame=preposition -0.87
cue=vote to=for frame=adverbial -1
cue=vote to=for frame=bare 0.2
cue=vote to=for frame=preposition 0.19
cue=vote to=for frame=quoted -0.83
cue=vote to=in frame=adverbial -0.28
cue=vote to=in frame=preposition -0.29
cue=vote to=on frame=adverbial -0.35
cue=vote to=on frame=bare -1.17
cue=vote to=on frame=preposition -1.2
cue=vote to=than frame=bare -0.69
cue=vote to=than frame=preposition -0.98
cue=vote to=to frame=bare 0.15
cue=vow 0.34
cue=vow aux=have -0.15
cue=vow form=base -0.44
cue=vow form=ing 0.09
cue=vow form=past 0.23
cue=vow frame=adverbial -1.38
cue=vow frame=bare 0.3
cue=vow frame=before 0.05
cue=vow frame=preposition 0.06
cue=vow frame=quoted 0.32
cue=vow next=to 0.2
cue=vow to=to frame=adverbial -1.2
cue=vow to=to frame=bare 0.3
cue=vow to=to frame=before -0.69
cue=vow to=to frame=preposition 0.06
cue=vow to=to frame=quoted 0.38
cue=walk -1.51
cue=walk form=base -0.75
cue=walk form=ing -0.56
cue=walk form=past -1.11
cue=walk frame=adverbial -0.74
cue=walk frame=bare -1.1
cue=walk frame=preposition -0.87
cue=walk next=function -0.88
cue=want aux=modal -0.29
cue=want form=past 0.21
cue=want form=s -0.15
cue=want frame=adverbial -0.29
cue=want frame=bare 0.21
cue=want frame=before -0.55
cue=want frame=later-that -1.18
cue=want frame=preposition -0.09
cue=want frame=quoted -0.26
cue=want next=determiner 0.31
cue=want next=name 0.07
cue=want next=noun 0.14
cue=want next=possessive -0.34
cue=want next=to -0.07
cue=want to=to frame=adverbial -0.28
cue=want to=to frame=before -0.33
cue=want to=to frame=later-that -0.7
cue=want to=to frame=quoted 0.06
cue=warn 0.05
cue=warn form=ing -0.43
cue=warn form=past 0.09
cue=warn frame=adverbial -0.21
cue=warn frame=around -0.16
cue=warn frame=bare -0.18
cue=warn frame=before -0.16
cue=warn frame=hearer 0.13
cue=warn frame=preposition 0.07
cue=warn frame=that 0.31
cue=warn next=function 0.05
cue=warn next=of 0.09
cue=warn next=that 0.21
cue=warn to=of frame=bare 0.44
cue=warn to=of frame=preposition 0.21
cue=watch -0.48
cue=watch aux=to -0.92
cue=watch form=base -1.1
cue=watch form=ing -0.37
cue=watch form=past 0.29
cue=watch frame=adverbial -0.79
cue=watch frame=around -0.83
cue=watch frame=bare -0.35
cue=watch frame=before -0.47
cue=watch frame=comma -0.69
cue=watch frame=later-that -0.77
cue=watch frame=quoted -0.75
cue=watch next=, -0.98
cue=watch next=determiner -0.29
cue=watch next=function -0.83
cue=watch next=name -0.13
cue=weigh -0.31
cue=weigh form=base -0.98
cue=weigh form=past 0.31
cue=weigh frame=bare -0.57
cue=weigh frame=preposition 0.24
cue=weigh next=in 0.14
cue=weigh to=in frame=bare -0.05
cue=weigh to=in frame=preposition 0.31
cue=welcome -0.11
cue=welcome form=base -0.52
cue=welcome form=ing 0.11
cue=welcome form=past 0.17
cue=welcome frame=bare -0.15
cue=welcome next=determiner -0.43
cue=welcome next=name 0.19
cue=welcome next=noun -0.2
cue=wish 0.29
cue=wish form=base 0.5
cue=wish frame=bare 0.11
cue=witness frame=bare 0.13
cue=wonder 0.18
cue=wonder form=base -0.13
cue=wonder frame=bare 0.14
cue=worry aux=be 0.2
cue=worry form=past 0.32
cue=worry form=s -0.41
cue=worry frame=adverbial -0.86
cue=worry frame=before -0.67
cue=worry frame=preposition 0.13
cue=worry frame=that 0.19
cue=worry next=about -0.12
cue=worry next=that 0.13
cue=worry to=about frame=adverbial -0.63
cue=worry to=about frame=bare -0.89
cue=worry to=about frame=preposition 0.15
cue=write 0.05
cue=write aux=be -1
cue=write form=base -0.08
cue=write form=ing -0.08
cue=write form=participle 0.12
cue=write form=past -0.14
cue=write form=s 0.39
cue=write frame=adverbial 0.1
cue=write frame=bare -0.57
cue=write frame=before 0.21
cue=write frame=colon 0.46
cue=write frame=later-that 0.27
cue=write frame=preposition -0.54
cue=write frame=quoted -0.11
cue=write frame=quoted-before 0.46
cue=write frame=that 0.16
cue=write next=, -0.05
cue=write next=. 0.08
cue=write next=: 0.36
cue=write next=about 0.2
cue=write next=by -0.08
cue=write next=determiner -0.19
cue=write next=function 0.06
cue=write next=in 0.07
cue=write next=name -0.09
cue=write next=noun 0.43
cue=write next=on -0.1
cue=write next=to -0.41
cue=write to=about frame=bare -0.87
cue=write to=about frame=preposition 0.32
cue=write to=by frame=adverbial -0.57
cue=write to=by frame=bare 0.16
cue=write to=in frame=bare -0.1
cue=write to=in frame=preposition -0.38
cue=write to=on frame=bare -0.75
cue=write to=on frame=before 0.62
cue=write to=on frame=preposition -0.94
cue=write to=to frame=bare -0.32
cue=write to=to frame=before 0.4
ends-in=) frame=around -0.45
ends-in=) frame=before -0.17
ends-in=- frame=before -0.64
ends-in=. frame=around -0.47
ends-in=. frame=before -0.24
ends-in=adverb frame=around 0.12
ends-in=adverb frame=before -0.34
ends-in=and frame=around -0.36
ends-in=and frame=before -0.62
ends-in=but frame=before -0.83
ends-in=day frame=around -0.7
ends-in=day frame=before -0.33
ends-in=determiner frame=before 0.27
ends-in=function frame=around -0.13
ends-in=it frame=before -0.59
ends-in=name frame=around -0.14
ends-in=name frame=before -0.28
ends-in=noun frame=before -0.12
ends-in=number frame=around -0.3
ends-in=pronoun frame=around 0.08
ends-in=pronoun frame=before 0.27
ends-in=quoted frame=around -0.11
ends-in=quoted frame=before 0.38
ends-in=quoted frame=quoted-before -0.25
ends-in=that frame=around -0.17
ends-in=that frame=before -0.29
ends-in=verb-base frame=around -0.1
ends-in=verb-base frame=before -0.09
ends-in=verb-ing frame=before -0.07
ends-in=verb-participle frame=before 0.11
ends-in=verb-past frame=around 0.18
ends-in=verb-past frame=before -0.15
ends-in=verb-s frame=around 0.11
ends-in=verb-s frame=before -0.26
first=( frame=adverbial kinds=act -0.71
first=( frame=adverbial kinds=attitude -1.04
first=( frame=adverbial kinds=noun -0.83
first=( second=name -0.63
first=- frame=adverbial kinds=act -1.29
first=- frame=adverbial kinds=attitude -1.3
first=- frame=adverbial kinds=noun -0.94
first=- frame=adverbial kinds=say -0.22
first=- frame=adverbial kinds=say+show -0.76
first=- second=- -0.89
first=- second=and -0.62
first=- second=determiner -0.73
first=- second=function -0.76
first=- second=name -0.74
first=- second=noun 0.11
first=- second=verb-past -0.59
first=. frame=adverbial kinds=act -0.73
first=. frame=adverbial kinds=attitude -0.75
first=. second=) -0.9
first=; frame=adverbial kinds=act 0.13
first=; second=name -0.67
first=about frame=bare kinds=act -0.48
first=about frame=bare kinds=act+show -0.79
first=about frame=bare kinds=attitude -0.71
first=about frame=bare kinds=noun -0.36
first=about frame=bare kinds=say -0.12
first=about frame=bare kinds=say+act -0.14
first=about frame=bare kinds=say+show -0.6
first=about frame=bare kinds=say+tell+act -0.21
first=about second=determiner -0.77
first=about second=function -0.93
first=about second=how -0.07
first=about second=it -0.09
first=about second=name -0.17
first=about second=noun -0.32
first=about second=number 0.17
first=about second=possessive -0.17
first=about second=verb-ing -0.37
first=about second=verb-s -0.64
first=about second=what -0.89
first=about second=whether -1.34
first=adverb frame=adverbial kinds=act -0.17
first=adverb frame=adverbial kinds=attitude -1.39
first=adverb frame=adverbial kinds=noun -1.07
first=adverb frame=adverbial kinds=say -0.84
first=adverb frame=bare kinds=act -0.05
first=adverb frame=bare kinds=act+attitude -0.37
first=adverb frame=bare kinds=attitude -0.26
first=adverb frame=bare kinds=noun -0.86
first=adverb frame=bare kinds=say -0.55
first=adverb frame=bare kinds=say+act -0.34
first=adverb frame=bare kinds=say+show -0.51
first=adverb frame=bare kinds=show 0.21
first=adverb frame=comma kinds=act -0.5
first=adverb frame=comma kinds=attitude -0.91
first=adverb frame=comma kinds=say+show -0.6
first=adverb frame=hearer kinds=tell -0.55
first=adverb frame=preposition kinds=act -0.3
first=adverb frame=preposition kinds=attitude -0.77
first=adverb frame=preposition kinds=noun -1.01
first=adverb frame=preposition kinds=say -0.86
first=adverb second=, -1.01
first=adverb second=. -1.06
first=adverb second=about -0.82
first=adverb second=after -0.66
first=adverb second=as -0.78
first=adverb second=by -0.83
first=adverb second=for -0.83
first=adverb second=function -1.2
first=adverb second=in -0.74
first=adverb second=name 0.08
first=adverb second=noun 0.09
first=adverb second=number 0.16
first=adverb second=of -0.73
first=adverb second=on -0.76
first=adverb second=pronoun -0.66
first=adverb second=that -1.19
first=adverb second=to -1.36
first=adverb second=verb-ing 0.28
first=adverb second=verb-past -1.42
first=after frame=bare kinds=act -0.73
first=after frame=bare kinds=attitude -0.85
first=after frame=bare kinds=noun -0.77
first=after frame=bare kinds=say -0.67
first=after frame=bare kinds=say+act -0.59
first=after frame=bare kinds=say+show -0.62
first=after frame=before kinds=act -0.28
first=after frame=before kinds=attitude -0.64
first=after frame=before kinds=say -0.78
first=after frame=before kinds=say+show -0.32
first=after second=determiner -0.8
first=after second=function -0.17
first=after second=name -0.53
first=after second=noun -0.5
first=after second=pronoun -0.42
first=after second=verb-ing -0.83
first=and frame=adverbial kinds=act -1.08
first=and frame=adverbial kinds=act+attitude -0.54
first=and frame=adverbial kinds=attitude -1.6
first=and frame=adverbial kinds=noun -1.17
first=and frame=adverbial kinds=say -0.97
first=and frame=adverbial kinds=say+act -0.98
first=and frame=adverbial kinds=say+show -0.88
first=and frame=around kinds=act -0.32
first=and frame=around kinds=attitude -0.93
first=and frame=around kinds=say+show 0.54
first=and frame=bare kinds=act -1.11
first=and frame=bare kinds=act+attitude -0.56
first=and frame=bare kinds=act+show -0.38
first=and frame=bare kinds=attitude -1.06
first=and frame=bare kinds=noun -1.09
first=and frame=bare kinds=say -0.77
first=and frame=bare kinds=say+act -0.79
first=and frame=bare kinds=say+show -0.61
first=and frame=bare kinds=say+tell -0.32
first=and frame=before kinds=act -0.48
first=and frame=before kinds=attitude -0.69
first=and frame=before kinds=say -0.41
first=and frame=before kinds=say+show -0.26
first=and frame=comma kinds=act -0.41
first=and frame=comma kinds=act+attitude -0.1
first=and frame=comma kinds=attitude -1.1
first=and frame=comma kinds=noun -0.88
first=and frame=comma kinds=say -0.68
first=and frame=comma kinds=say+show -0.75
first=and frame=hearer kinds=say+tell -0.44
first=and frame=hearer kinds=tell -0.74
first=and second=, -0.77
first=and second=adverb -0.58
first=and second=as -0.69
first=and second=by -0.29
first=and second=determiner -0.96
first=and second=function -0.74
first=and second=how -0.6
first=and second=in -1
first=and second=it -0.19
first=and second=name -0.93
first=and second=noun -1.3
first=and second=number -0.44
first=and second=on -0.62
first=and second=possessive -0.69
first=and second=pronoun -0.69
first=and second=quoted -0.09
first=and second=that -0.78
first=and second=to -0.77
first=and second=verb-base -0.2
first=and second=verb-ing -1.15
first=and second=verb-past -1.35
first=and second=verb-s -0.89
first=as frame=adverbial kinds=noun -0.69
first=as frame=around kinds=say+show -0.77
first=as frame=bare kinds=act -0.18
first=as frame=bare kinds=act+attitude -0.15
first=as frame=bare kinds=act+show -0.79
first=as frame=bare kinds=attitude 0.09
first=as frame=bare kinds=noun -0.82
first=as frame=bare kinds=say -0.11
first=as frame=bare kinds=say+act -0.31
first=as frame=bare kinds=say+show -0.77
first=as frame=before kinds=act -0.78
first=as frame=before kinds=act+attitude -0.4
first=as frame=before kinds=attitude -0.37
first=as frame=before kinds=say -0.59
first=as frame=before kinds=say+act -0.77
first=as frame=before kinds=say+show -0.11
first=as second=determiner -0.2
first=as second=for -0.66
first=as second=function -1.22
first=as second=if 0.14
first=as second=it -0.55
first=as second=name -0.78
first=as second=noun -0.54
first=as second=possessive -0.11
first=as second=pronoun -0.49
first=as second=to 0.14
first=as second=verb-ing -0.29
first=as second=verb-past -0.64
first=at frame=bare kinds=act 0.13
first=at frame=bare kinds=act+attitude -0.1
first=at frame=bare kinds=attitude 0.18
first=at frame=bare kinds=noun -0.1
first=at frame=bare kinds=say -0.11
first=at frame=bare kinds=say+act -0.16
first=at frame=bare kinds=say+show -0.39
first=at frame=before kinds=act -0.47
first=at frame=before kinds=attitude -0.57
first=at frame=before kinds=say -0.36
first=at frame=before kinds=say+show -0.46
first=at frame=preposition kinds=attitude -0.8
first=at second=day -0.66
first=at second=determiner -0.81
first=at second=function 0.11
first=at second=name -0.15
first=at second=noun -0.12
first=at second=number -0.72
first=at second=possessive 0.06
first=at second=pronoun 0.27
first=at second=verb-ing 0.14
first=but frame=adverbial kinds=act -1.05
first=but frame=adverbial kinds=attitude -1.17
first=but frame=adverbial kinds=noun -1.04
first=but frame=adverbial kinds=say+act -0.57
first=but frame=adverbial kinds=say+show -0.56
first=but frame=around kinds=act -0.37
first=but frame=around kinds=attitude -0.8
first=but frame=around kinds=say+show 0.27
first=but frame=bare kinds=act -0.7
first=but frame=before kinds=act -0.78
first=but frame=before kinds=attitude 0.15
first=but frame=before kinds=phrase -0.32
first=but frame=before kinds=say -0.94
first=but frame=before kinds=say+act -0.74
first=but frame=before kinds=say+show 0.2
first=but frame=before kinds=show -0.59
first=but frame=comma kinds=act -0.49
first=but frame=comma kinds=attitude -0.81
first=but frame=comma kinds=noun -0.48
first=but frame=comma kinds=say+show -0.57
first=but second=, -0.67
first=but second=adverb -0.65
first=but second=determiner -0.35
first=but second=function -0.74
first=but second=in -0.73
first=but second=it 0.17
first=but second=name -0.33
first=but second=not -0.66
first=but second=noun -0.74
first=but second=pronoun -0.56
first=but second=that 0.13
first=but second=verb-past -0.84
first=but second=when 0.06
first=by frame=bare kinds=act -1.42
first=by frame=bare kinds=act+attitude -0.4
first=by frame=bare kinds=attitude 0.32
first=by frame=bare kinds=noun -1.02
first=by frame=bare kinds=say+act -0.91
first=by frame=bare kinds=say+show -1
first=by frame=bare kinds=say+tell+act -0.95
first=by frame=before kinds=act -0.29
first=by frame=before kinds=attitude -0.4
first=by second=adverb -0.71
first=by second=determiner -0.16
first=by second=name -0.93
first=by second=noun -0.78
first=by second=number -0.28
first=by second=possessive 0.1
first=by second=pronoun -0.86
first=by second=verb-base -0.89
first=by second=verb-ing -0.4
first=day frame=bare kinds=act -0.51
first=day frame=bare kinds=act+attitude -0.53
first=day frame=bare kinds=attitude -0.12
first=day frame=bare kinds=say -0.66
first=day frame=bare kinds=say+act -1.08
first=day frame=bare kinds=say+show -0.69
first=day frame=before kinds=say+show -0.75
first=day frame=preposition kinds=act -0.92
first=day frame=preposition kinds=act+attitude -1.08
first=day frame=preposition kinds=attitude -1.32
first=day frame=preposition kinds=noun -1.37
first=day frame=preposition kinds=say -1.04
first=day frame=preposition kinds=say+act -1.29
first=day frame=preposition kinds=say+show -1.55
first=day second=, -1.08
first=day second=. -1.22
first=day second=and -0.52
first=day second=at -0.71
first=day second=by -0.54
first=day second=function 0.1
first=day second=in -0.85
first=day second=noun -1.5
first=day second=number -1.09
first=day second=on -0.89
first=day second=that -1.02
first=day second=to -1
first=day second=verb-past -0.88
first=determiner frame=adverbial kinds=act -0.17
first=determiner frame=adverbial kinds=act+attitude 0.06
first=determiner frame=adverbial kinds=act+show -0.69
first=determiner frame=adverbial kinds=attitude -0.17
first=determiner frame=adverbial kinds=noun -0.29
first=determiner frame=adverbial kinds=say -0.69
first=determiner frame=adverbial kinds=say+act -0.68
first=determiner frame=adverbial kinds=say+act+attitude -1.1
first=determiner frame=adverbial kinds=say+attitude -0.2
first=determiner frame=adverbial kinds=say+show -0.23
first=determiner frame=adverbial kinds=say+tell+act -1.15
first=determiner frame=adverbial kinds=tell+act -0.36
first=determiner frame=around kinds=phrase -0.86
first=determiner frame=around kinds=say+show -0.14
first=determiner frame=bare kinds=act+show 0.73
first=determiner frame=bare kinds=attitude -0.07
first=determiner frame=bare kinds=noun -0.96
first=determiner frame=bare kinds=say+act 0.22
first=determiner frame=bare kinds=say+act+attitude 0.17
first=determiner frame=bare kinds=say+act+show 0.29
first=determiner frame=bare kinds=say+attitude 0.08
first=determiner frame=bare kinds=say+show 0.37
first=determiner frame=bare kinds=say+show+attitude -0.28
first=determiner frame=bare kinds=say+tell+act -0.11
first=determiner frame=bare kinds=show -0.21
first=determiner frame=bare kinds=tell -0.4
first=determiner frame=bare kinds=tell+act 0.35
first=determiner frame=bare kinds=tell+attitude 0.08
first=determiner frame=bare kinds=tell+show 0.08
first=determiner frame=before kinds=act -0.24
first=determiner frame=before kinds=act+attitude -0.42
first=determiner frame=before kinds=attitude -0.15
first=determiner frame=before kinds=phrase 0.49
first=determiner frame=before kinds=say 0.3
first=determiner frame=before kinds=say+act -0.09
first=determiner frame=before kinds=say+show 0.24
first=determiner frame=before kinds=show -0.67
first=determiner frame=before kinds=tell -0.06
first=determiner frame=before kinds=tell+show 0.58
first=determiner frame=colon kinds=act -1.06
first=determiner frame=colon kinds=attitude -0.13
first=determiner frame=colon kinds=noun -0.07
first=determiner frame=colon kinds=say -0.09
first=determiner frame=colon kinds=say+show -0.6
first=determiner frame=comma kinds=act -0.51
first=determiner frame=comma kinds=act+attitude -0.27
first=determiner frame=comma kinds=attitude 0.13
first=determiner frame=comma kinds=noun -1.13
first=determiner frame=comma kinds=phrase 0.12
first=determiner frame=comma kinds=say+act -0.27
first=determiner frame=comma kinds=say+show 0.26
first=determiner frame=hearer kinds=say+tell -0.2
first=determiner frame=hearer kinds=say+tell+act -1.25
first=determiner frame=hearer kinds=tell -0.75
first=determiner frame=hearer kinds=tell+show -0.56
first=determiner frame=preposition kinds=act 0.05
first=determiner frame=preposition kinds=act+show 0.07
first=determiner frame=preposition kinds=attitude -0.09
first=determiner frame=preposition kinds=noun -0.38
first=determiner frame=preposition kinds=say -0.34
first=determiner frame=preposition kinds=say+act+attitude -0.19
first=determiner frame=preposition kinds=say+attitude -0.27
first=determiner frame=preposition kinds=say+show -0.6
first=determiner frame=preposition kinds=say+tell+act 0.15
first=determiner frame=preposition kinds=say+tell+show 0.12
first=determiner frame=preposition kinds=show -1.23
first=determiner frame=preposition kinds=tell -0.17
first=determiner frame=quoted-before kinds=say 0.18
first=determiner frame=quoted-before kinds=say+show -0.09
first=determiner second=. 0.28
first=determiner second=about -0.4
first=determiner second=adverb -0.49
first=determiner second=as -0.32
first=determiner second=day -0.94
first=determiner second=determiner -0.2
first=determiner second=function -0.57
first=determiner second=in -0.2
first=determiner second=of -0.2
first=determiner second=quoted 0.15
first=determiner second=verb-past 0.24
first=determiner second=verb-s 0.23
first=for frame=adverbial kinds=attitude -0.77
first=for frame=bare kinds=act 0.18
first=for frame=bare kinds=attitude -0.11
first=for frame=bare kinds=noun 0.13
first=for frame=bare kinds=say 0.1
first=for frame=bare kinds=say+act -0.06
first=for frame=bare kinds=say+show -0.41
first=for frame=bare kinds=say+tell+act 0.24
first=for frame=before kinds=act -0.58
first=for frame=before kinds=attitude 0.24
first=for frame=before kinds=say+show -0.71
first=for frame=preposition kinds=act -1.06
first=for second=determiner 0.15
first=for second=function 0.32
first=for second=noun -0.22
first=for second=possessive 0.09
first=for second=quoted 0.1
first=for second=verb-base -0.38
first=for second=verb-ing -0.18
first=for second=verb-past 0.08
first=for second=verb-s 0.1
first=from frame=bare kinds=act -1.01
first=from frame=bare kinds=attitude -1.17
first=from frame=bare kinds=noun -1.02
first=from frame=bare kinds=say -0.65
first=from frame=bare kinds=say+act -0.68
first=from frame=bare kinds=say+show -0.71
first=from frame=bare kinds=say+tell -0.24
first=from second=determiner -1.13
first=from second=function -0.73
first=from second=name -0.89
first=from second=noun -0.99
first=from second=number -0.61
first=from second=possessive -0.85
first=from second=pronoun -0.56
first=from second=verb-ing -0.74
first=function frame=adverbial kinds=act -1.7
first=function frame=adverbial kinds=act+attitude -0.49
first=function frame=adverbial kinds=act+show -0.76
first=function frame=adverbial kinds=attitude -0.19
first=function frame=adverbial kinds=noun -0.25
first=function frame=adverbial kinds=say -0.9
first=function frame=adverbial kinds=say+act -0.2
first=function frame=adverbial kinds=say+attitude -0.79
first=function frame=adverbial kinds=say+show -1.13
first=function frame=adverbial kinds=say+tell -0.61
first=function frame=adverbial kinds=say+tell+act -0.97
first=function frame=adverbial kinds=show -0.69
first=function frame=around kinds=act -0.52
first=function frame=around kinds=attitude 0.4
first=function frame=around kinds=phrase 0.79
first=function frame=around kinds=say 0.62
first=function frame=around kinds=say+show 0.98
first=function frame=bare kinds=act+attitude -0.41
first=function frame=bare kinds=act+show 0.05
first=function frame=bare kinds=attitude -0.16
first=function frame=bare kinds=noun -0.54
first=function frame=bare kinds=say -0.52
first=function frame=bare kinds=say+act -0.42
first=function frame=bare kinds=say+act+show -0.16
first=function frame=bare kinds=say+attitude -0.85
first=function frame=bare kinds=say+show -0.3
first=function frame=bare kinds=say+tell -0.27
first=function frame=bare kinds=say+tell+act -0.08
first=function frame=bare kinds=say+tell+show -0.36
first=function frame=bare kinds=show -0.58
first=function frame=bare kinds=tell 0.24
first=function frame=bare kinds=tell+show -0.13
first=function frame=before kinds=act -0.49
first=function frame=before kinds=act+attitude -0.43
first=function frame=before kinds=attitude -0.81
first=function frame=before kinds=phrase 0.05
first=function frame=before kinds=say -0.2
first=function frame=before kinds=say+act -0.79
first=function frame=before kinds=say+show -0.31
first=function frame=before kinds=say+tell+act -0.61
first=function frame=before kinds=show -0.57
first=function frame=comma kinds=act -0.4
first=function frame=comma kinds=attitude -0.29
first=function frame=comma kinds=noun -1.16
first=function frame=comma kinds=say -0.82
first=function frame=comma kinds=say+act -0.41
first=function frame=comma kinds=say+show -1.39
first=function frame=hearer kinds=say+tell -0.89
first=function frame=hearer kinds=say+tell+act -0.4
first=function frame=hearer kinds=tell -0.86
first=function frame=hearer kinds=tell+show 0.22
first=function frame=preposition kinds=noun 0.26
first=function frame=preposition kinds=say 0.26
first=function frame=preposition kinds=say+act 0.09
first=function frame=preposition kinds=say+act+attitude 0.45
first=function frame=preposition kinds=say+show -0.06
first=function frame=quoted-before kinds=say+show -0.78
first=function second=, -0.31
first=function second=: -0.96
first=function second=about -0.1
first=function second=after -0.67
first=function second=and -0.16
first=function second=as 0.89
first=function second=at -1.31
first=function second=by 0.12
first=function second=day -0.42
first=function second=determiner -0.45
first=function second=for 0.11
first=function second=from -1.03
first=function second=function -0.84
first=function second=how 0.14
first=function second=if 0.35
first=function second=in -0.35
first=function second=it -0.5
first=function second=name -0.73
first=function second=not -0.18
first=function second=noun -0.47
first=function second=number -0.47
first=function second=of -0.14
first=function second=on -0.31
first=function second=possessive -0.17
first=function second=pronoun -0.18
first=function second=quoted 0.38
first=function second=that 0.97
first=function second=to 0.38
first=function second=verb-base -0.29
first=function second=verb-ing -0.83
first=function second=verb-participle -0.4
first=function second=verb-past -0.66
first=function second=verb-s -0.47
first=function second=what -0.13
first=function second=whether 0.47
first=function second=with -0.12
first=how frame=adverbial kinds=attitude 0.49
first=how frame=bare kinds=act 0.17
first=how frame=bare kinds=say+act 0.18
first=how frame=bare kinds=say+attitude 0.07
first=how frame=bare kinds=tell+show -0.2
first=how frame=preposition kinds=act -0.08
first=how frame=preposition kinds=attitude 0.77
first=how frame=preposition kinds=noun 0.51
first=how second=determiner 0.7
first=how second=name 0.59
first=how second=noun 0.45
first=how second=pronoun 0.57
first=how second=to 0.31
first=if frame=adverbial kinds=attitude 0.22
first=if frame=bare kinds=attitude -0.06
first=if frame=bare kinds=say+show 0.57
first=if frame=bare kinds=say+tell+act 0.72
first=if frame=before kinds=act -0.22
first=if frame=before kinds=attitude -0.57
first=if frame=before kinds=say 0.32
first=if frame=before kinds=say+show -0.47
first=if frame=hearer kinds=say+tell+act 0.7
first=if second=determiner 0.55
first=if second=name -0.05
first=if second=noun 0.6
first=if second=pronoun 0.13
first=in frame=adverbial kinds=attitude -0.9
first=in frame=around kinds=say+show -0.73
first=in frame=bare kinds=act -0.83
first=in frame=bare kinds=act+attitude -0.48
first=in frame=bare kinds=act+show -0.54
first=in frame=bare kinds=attitude 0.13
first=in frame=bare kinds=noun -0.52
first=in frame=bare kinds=say -0.67
first=in frame=bare kinds=say+act -0.8
first=in frame=bare kinds=say+show -0.78
first=in frame=bare kinds=say+tell -0.19
first=in frame=bare kinds=show -0.79
first=in frame=bare kinds=tell+show -0.54
first=in frame=before kinds=act -0.96
first=in frame=before kinds=act+attitude -0.36
first=in frame=before kinds=attitude -0.96
first=in frame=before kinds=phrase 0.07
first=in frame=before kinds=say -1.14
first=in frame=before kinds=say+act -1.23
first=in frame=before kinds=say+show -0.32
first=in frame=before kinds=say+tell+act -0.68
first=in frame=before kinds=show -0.81
first=in frame=before kinds=tell -0.9
first=in frame=before kinds=tell+show 0.06
first=in frame=comma kinds=act -0.49
first=in frame=comma kinds=attitude 0.2
first=in frame=preposition kinds=act -0.74
first=in frame=preposition kinds=tell+show -0.43
first=in second=adverb -0.48
first=in second=day -1.45
first=in second=determiner -0.71
first=in second=function -0.15
first=in second=name -0.83
first=in second=noun -0.73
first=in second=number -0.63
first=in second=on -0.85
first=in second=possessive -0.6
first=in second=pronoun -0.11
first=in second=verb-base -0.42
first=in second=verb-ing 0.25
first=in second=verb-s -0.81
first=in second=which -0.18
first=it frame=adverbial kinds=act -1.01
first=it frame=adverbial kinds=attitude -0.18
first=it frame=adverbial kinds=noun -0.73
first=it frame=bare kinds=attitude -0.09
first=it frame=bare kinds=say 0.42
first=it frame=bare kinds=say+act 0.22
first=it frame=bare kinds=say+show 0.51
first=it frame=before kinds=act -0.64
first=it frame=before kinds=say+show 0.16
first=it frame=preposition kinds=act -0.07
first=it frame=preposition kinds=attitude -0.22
first=it second=, 0.14
first=it second=. -0.07
first=it second=as 0.06
first=it second=determiner -0.13
first=it second=function 0.4
first=it second=in -0.56
first=it second=noun -0.66
first=it second=quoted 0.81
first=it second=to -0.15
first=it second=verb-past -0.22
first=it second=verb-s -0.08
first=name frame=adverbial kinds=act -1.89
first=name frame=adverbial kinds=act+attitude -1.05
first=name frame=adverbial kinds=attitude -1.81
first=name frame=adverbial kinds=noun -1.82
first=name frame=adverbial kinds=say -0.5
first=name frame=adverbial kinds=say+act -0.69
first=name frame=adverbial kinds=say+show -1.05
first=name frame=adverbial kinds=say+tell+act -0.92
first=name frame=around kinds=act -0.57
first=name frame=around kinds=attitude -0.92
first=name frame=around kinds=say -0.23
first=name frame=around kinds=say+act -0.66
first=name frame=around kinds=say+show -0.31
first=name frame=around kinds=tell -0.12
first=name frame=bare kinds=act 0.27
first=name frame=bare kinds=act+show -0.08
first=name frame=bare kinds=noun -0.51
first=name frame=bare kinds=say 0.1
first=name frame=bare kinds=say+act+attitude 0.07
first=name frame=bare kinds=say+show 0.13
first=name frame=bare kinds=say+tell -0.68
first=name frame=bare kinds=say+tell+act -0.31
first=name frame=bare kinds=show 0.33
first=name frame=bare kinds=tell -0.42
first=name frame=bare kinds=tell+show 0.51
first=name frame=before kinds=act -0.59
first=name frame=before kinds=act+attitude -0.78
first=name frame=before kinds=act+show -0.58
first=name frame=before kinds=attitude -0.51
first=name frame=before kinds=phrase -0.21
first=name frame=before kinds=say -0.43
first=name frame=before kinds=say+act 0.1
first=name frame=before kinds=say+act+attitude -0.75
first=name frame=before kinds=say+act+show -0.35
first=name frame=before kinds=say+attitude -0.16
first=name frame=before kinds=say+show -0.15
first=name frame=before kinds=say+tell+act -0.45
first=name frame=before kinds=say+tell+show -0.64
first=name frame=before kinds=show 0.27
first=name frame=before kinds=tell+show -0.12
first=name frame=colon kinds=act -0.43
first=name frame=colon kinds=attitude -0.28
first=name frame=colon kinds=noun -0.14
first=name frame=colon kinds=say -0.05
first=name frame=colon kinds=say+act 0.24
first=name frame=colon kinds=say+show -0.5
first=name frame=comma kinds=act -0.64
first=name frame=comma kinds=act+attitude -0.41
first=name frame=comma kinds=attitude -0.05
first=name frame=comma kinds=noun -1.18
first=name frame=comma kinds=phrase 0.26
first=name frame=comma kinds=say -0.18
first=name frame=comma kinds=say+act -0.2
first=name frame=comma kinds=say+show -0.34
first=name frame=comma kinds=say+tell -0.43
first=name frame=hearer kinds=tell -0.96
first=name frame=preposition kinds=act+attitude -0.69
first=name frame=preposition kinds=act+show -1.06
first=name frame=preposition kinds=attitude -0.14
first=name frame=preposition kinds=noun 0.16
first=name frame=preposition kinds=say+show -0.34
first=name frame=preposition kinds=say+tell -0.45
first=name frame=preposition kinds=say+tell+act -0.99
first=name frame=preposition kinds=show -0.86
first=name frame=preposition kinds=tell+show -0.78
first=name frame=quoted-before kinds=act -0.66
first=name frame=quoted-before kinds=attitude -0.4
first=name frame=quoted-before kinds=say 0.14
first=name frame=quoted-before kinds=say+act 0.06
first=name frame=quoted-before kinds=say+show 0.14
first=name second=' 0.09
first=name second=( -0.89
first=name second=, -0.7
first=name second=- -0.5
first=name second=. -0.16
first=name second=: -0.53
first=name second=; -0.15
first=name second=about -0.93
first=name second=adverb -0.64
first=name second=after 0.27
first=name second=and 0.17
first=name second=as 0.55
first=name second=at -0.52
first=name second=but -0.36
first=name second=by 0.08
first=name second=day -1.07
first=name second=determiner -0.46
first=name second=for 0.06
first=name second=from -0.15
first=name second=function 0.42
first=name second=if -0.77
first=name second=in 0.07
first=name second=name -0.22
first=name second=noun 0.18
first=name second=number -0.16
first=name second=on -0.62
first=name second=possessive 0.55
first=name second=pronoun -0.31
first=name second=quoted 0.09
first=name second=that 0.09
first=name second=to 0.08
first=name second=verb-base -0.06
first=name second=verb-ing 0.36
first=name second=verb-past -0.14
first=name second=verb-s -0.26
first=name second=what -0.46
first=name second=when 0.14
first=name second=who 0.18
first=name second=with 0.2
first=name second=— -0.17
first=name second=’ -0.46
first=not frame=bare kinds=attitude -0.21
first=not frame=bare kinds=noun 0.09
first=not frame=bare kinds=say+attitude 0.21
first=not second=adverb -0.71
first=not second=function -0.5
first=not second=noun 0.12
first=not second=to 0.77
first=not second=verb-ing -0.48
first=noun frame=adverbial kinds=act -1.78
first=noun frame=adverbial kinds=act+attitude -1.22
first=noun frame=adverbial kinds=attitude -1.77
first=noun frame=adverbial kinds=noun -1.8
first=noun frame=adverbial kinds=say -0.82
first=noun frame=adverbial kinds=say+act -1.04
first=noun frame=adverbial kinds=say+show -0.88
first=noun frame=around kinds=act -0.5
first=noun frame=around kinds=attitude -1.01
first=noun frame=around kinds=say 0.35
first=noun frame=around kinds=say+show -0.64
first=noun frame=bare kinds=act -0.1
first=noun frame=bare kinds=act+attitude 0.12
first=noun frame=bare kinds=act+show 0.11
first=noun frame=bare kinds=attitude -0.13
first=noun frame=bare kinds=noun -1.26
first=noun frame=bare kinds=say -0.07
first=noun frame=bare kinds=say+act 0.11
first=noun frame=bare kinds=say+attitude 0.13
first=noun frame=bare kinds=say+show 0.19
first=noun frame=bare kinds=say+tell -1.08
first=noun frame=bare kinds=say+tell+act -0.1
first=noun frame=bare kinds=show -0.41
first=noun frame=bare kinds=tell -1.14
first=noun frame=bare kinds=tell+attitude -0.15
first=noun frame=bare kinds=tell+show 0.14
first=noun frame=colon kinds=act -0.68
first=noun frame=colon kinds=attitude -0.77
first=noun frame=comma kinds=act -0.6
first=noun frame=comma kinds=attitude -1.21
first=noun frame=comma kinds=noun 0.09
first=noun frame=comma kinds=say -0.08
first=noun frame=comma kinds=say+act -0.7
first=noun frame=comma kinds=say+show 0.51
first=noun frame=hearer kinds=tell -1.07
first=noun frame=preposition kinds=act 0.09
first=noun frame=preposition kinds=act+attitude 0.12
first=noun frame=preposition kinds=act+show -1.42
first=noun frame=preposition kinds=attitude -0.47
first=noun frame=preposition kinds=noun -0.18
first=noun frame=preposition kinds=say -0.14
first=noun frame=preposition kinds=say+show 0.34
first=noun frame=preposition kinds=say+tell -0.43
first=noun frame=preposition kinds=say+tell+act 0.25
first=noun second=, -0.32
first=noun second=- -0.63
first=noun second=. -0.5
first=noun second=: -1.25
first=noun second=; 0.08
first=noun second== -0.74
first=noun second=? -0.51
first=noun second=about -0.75
first=noun second=adverb -0.3
first=noun second=after -0.8
first=noun second=and -0.24
first=noun second=as 0.09
first=noun second=at -0.43
first=noun second=but 0.19
first=noun second=by 0.11
first=noun second=day -0.69
first=noun second=determiner 0.07
first=noun second=from -0.37
first=noun second=in -0.23
first=noun second=name 0.36
first=noun second=of -0.21
first=noun second=on -0.76
first=noun second=possessive -0.3
first=noun second=pronoun -0.6
first=noun second=quoted -0.17
first=noun second=that -0.88
first=noun second=to -0.23
first=noun second=verb-base 0.44
first=noun second=verb-ing 0.22
first=noun second=verb-past -0.59
first=noun second=verb-s -0.06
first=noun second=when 0.43
first=noun second=while 0.36
first=noun second=who -0.16
first=noun second=with -0.59
first=noun second=— -0.11
first=number frame=adverbial kinds=act -0.84
first=number frame=adverbial kinds=noun -0.95
first=number frame=around kinds=say+show 0.26
first=number frame=bare kinds=act -0.59
first=number frame=bare kinds=attitude -0.24
first=number frame=bare kinds=say -0.82
first=number frame=bare kinds=say+show 0.3
first=number frame=comma kinds=act -0.38
first=number frame=preposition kinds=act -0.67
first=number frame=preposition kinds=act+attitude -0.7
first=number frame=preposition kinds=attitude -1.33
first=number frame=preposition kinds=noun 0.21
first=number frame=preposition kinds=say+act -0.74
first=number frame=preposition kinds=say+show -0.79
first=number second=, -1.37
first=number second=. 0.05
first=number second=and -0.67
first=number second=function -0.07
first=number second=in -0.69
first=number second=name -0.14
first=number second=noun -0.81
first=number second=of -0.12
first=number second=that -0.7
first=number second=to -0.12
first=number second=verb-past 0.1
first=number second=verb-s -0.2
first=of frame=adverbial kinds=act -0.76
first=of frame=adverbial kinds=attitude -0.72
first=of frame=adverbial kinds=noun 0.11
first=of frame=bare kinds=act -0.12
first=of frame=bare kinds=act+attitude -0.16
first=of frame=bare kinds=act+show -0.38
first=of frame=bare kinds=attitude 0.07
first=of frame=bare kinds=noun 0.3
first=of frame=bare kinds=say 0.08
first=of frame=bare kinds=say+act 0.16
first=of frame=bare kinds=say+show -0.35
first=of frame=bare kinds=say+tell+act -0.25
first=of frame=bare kinds=say+tell+show 0.44
first=of frame=bare kinds=tell 0.4
first=of second=adverb -0.12
first=of second=determiner -0.22
first=of second=how 0.41
first=of second=name -0.2
first=of second=noun 0.06
first=of second=number -0.27
first=of second=pronoun -0.62
first=of second=quoted 0.49
first=of second=verb-base -0.48
first=of second=verb-ing 0.27
first=of second=verb-past -0.08
first=of second=verb-s -1
first=of second=whether 0.49
first=on frame=adverbial kinds=act -0.79
first=on frame=adverbial kinds=attitude 0.17
first=on frame=bare kinds=act 0.26
first=on frame=bare kinds=act+attitude 0.24
first=on frame=bare kinds=attitude -0.34
first=on frame=bare kinds=noun 0.29
first=on frame=bare kinds=say -0.31
first=on frame=bare kinds=say+act -0.08
first=on frame=bare kinds=say+act+attitude 0.26
first=on frame=bare kinds=say+attitude -0.33
first=on frame=bare kinds=say+show -0.91
first=on frame=bare kinds=show 0.25
first=on frame=bare kinds=tell 0.16
first=on frame=bare kinds=tell+show -0.56
first=on frame=before kinds=act -0.64
first=on frame=before kinds=attitude -0.42
first=on frame=before kinds=say -0.88
first=on frame=before kinds=say+act -0.94
first=on frame=before kinds=say+show -0.93
first=on frame=preposition kinds=act -0.85
first=on frame=preposition kinds=act+attitude 0.41
first=on frame=preposition kinds=attitude 0.27
first=on second=. -0.71
first=on second=day -1.78
first=on second=determiner 0.11
first=on second=function 0.3
first=on second=how 0.81
first=on second=name -0.23
first=on second=noun -0.08
first=on second=possessive 0.1
first=on second=pronoun 0.38
first=on second=quoted -0.96
first=on second=to -0.44
first=on second=verb-base -0.19
first=on second=verb-ing -0.19
first=on second=what 0.67
first=on second=whether 0.3
first=possessive frame=adverbial kinds=act 0.08
first=possessive frame=adverbial kinds=act+attitude 0.17
first=possessive frame=adverbial kinds=attitude -0.09
first=possessive frame=adverbial kinds=noun -0.36
first=possessive frame=adverbial kinds=say 0.21
first=possessive frame=adverbial kinds=say+act -0.22
first=possessive frame=bare kinds=act 0.1
first=possessive frame=bare kinds=act+attitude -0.15
first=possessive frame=bare kinds=act+show 0.25
first=possessive frame=bare kinds=say 0.07
first=possessive frame=bare kinds=say+act 0.3
first=possessive frame=bare kinds=say+act+show 0.35
first=possessive frame=bare kinds=say+show 0.66
first=possessive frame=bare kinds=say+tell+act -0.18
first=possessive frame=bare kinds=show -0.27
first=possessive frame=bare kinds=tell -0.17
first=possessive frame=bare kinds=tell+show -0.17
first=possessive frame=before kinds=attitude -0.66
first=possessive frame=before kinds=say+show 0.05
first=possessive frame=hearer kinds=say+tell+act -0.51
first=possessive frame=hearer kinds=tell -0.2
first=possessive frame=preposition kinds=act -0.32
first=possessive frame=preposition kinds=act+attitude 0.34
first=possessive frame=preposition kinds=act+show -0.91
first=possessive frame=preposition kinds=noun 0.07
first=possessive frame=preposition kinds=say 0.11
first=possessive frame=preposition kinds=say+act -0.1
first=possessive frame=preposition kinds=say+show -0.18
first=possessive frame=preposition kinds=say+tell -0.78
first=possessive frame=preposition kinds=say+tell+act 0.25
first=possessive second=, -0.11
first=possessive second=. 0.15
first=possessive second=adverb 0.34
first=possessive second=as -0.21
first=possessive second=determiner 0.54
first=possessive second=function 0.06
first=possessive second=in -0.4
first=possessive second=name 0.19
first=possessive second=noun 0.06
first=possessive second=number -0.11
first=possessive second=to 0.06
first=possessive second=verb-base -0.15
first=possessive second=verb-ing 0.43
first=possessive second=verb-past 0.34
first=possessive second=verb-s -0.08
first=pronoun frame=adverbial kinds=act -1.43
first=pronoun frame=adverbial kinds=attitude -0.88
first=pronoun frame=adverbial kinds=noun -1.3
first=pronoun frame=adverbial kinds=say 0.09
first=pronoun frame=adverbial kinds=say+act 0.16
first=pronoun frame=adverbial kinds=say+show 0.14
first=pronoun frame=around kinds=act -0.42
first=pronoun frame=around kinds=attitude -0.63
first=pronoun frame=around kinds=say+show 0.43
first=pronoun frame=bare kinds=act -0.37
first=pronoun frame=bare kinds=act+attitude 0.37
first=pronoun frame=bare kinds=attitude -0.11
first=pronoun frame=bare kinds=noun -0.49
first=pronoun frame=bare kinds=say 0.39
first=pronoun frame=bare kinds=say+attitude 0.37
first=pronoun frame=bare kinds=say+show 0.5
first=pronoun frame=bare kinds=show -0.1
first=pronoun frame=bare kinds=tell 0.25
first=pronoun frame=before kinds=act -0.46
first=pronoun frame=before kinds=attitude -0.77
first=pronoun frame=before kinds=phrase -0.05
first=pronoun frame=before kinds=say 0.14
first=pronoun frame=before kinds=say+act 0.22
first=pronoun frame=before kinds=say+show 0.4
first=pronoun frame=colon kinds=attitude -0.74
first=pronoun frame=comma kinds=act -0.58
first=pronoun frame=comma kinds=attitude 0.09
first=pronoun frame=comma kinds=noun -1.07
first=pronoun frame=comma kinds=say+show -0.57
first=pronoun frame=hearer kinds=say+tell+act -0.51
first=pronoun frame=hearer kinds=tell 1.1
first=pronoun frame=preposition kinds=act -0.32
first=pronoun frame=preposition kinds=attitude -0.72
first=pronoun frame=preposition kinds=noun -0.96
first=pronoun frame=preposition kinds=say -0.12
first=pronoun frame=preposition kinds=say+act -0.8
first=pronoun frame=preposition kinds=say+show -0.74
first=pronoun frame=quoted-before kinds=say+show -1.25
first=pronoun second=, 0.11
first=pronoun second=. -0.28
first=pronoun second=adverb 0.17
first=pronoun second=and 0.26
first=pronoun second=as -0.08
first=pronoun second=determiner 0.14
first=pronoun second=function 0.28
first=pronoun second=in -0.42
first=pronoun second=name -0.31
first=pronoun second=of 0.06
first=pronoun second=pronoun -0.27
first=pronoun second=that -0.23
first=pronoun second=to -0.11
first=pronoun second=verb-past 0.05
first=pronoun second=verb-s 0.3
first=pronoun second=who -0.55
first=quoted frame=adverbial kinds=act 0.24
first=quoted frame=adverbial kinds=act+attitude 0.16
first=quoted frame=adverbial kinds=attitude -0.22
first=quoted frame=adverbial kinds=noun 0.45
first=quoted frame=adverbial kinds=say 0.51
first=quoted frame=adverbial kinds=say+act 0.4
first=quoted frame=adverbial kinds=say+show 0.11
first=quoted frame=around kinds=act -0.93
first=quoted frame=around kinds=act+attitude -0.71
first=quoted frame=around kinds=act+show -0.57
first=quoted frame=around kinds=attitude -0.33
first=quoted frame=around kinds=say -0.54
first=quoted frame=around kinds=say+act -0.24
first=quoted frame=around kinds=say+act+attitude -0.71
first=quoted frame=around kinds=say+attitude 0.21
first=quoted frame=around kinds=say+show -0.67
first=quoted frame=around kinds=say+tell+act -0.77
first=quoted frame=around kinds=say+tell+show -0.67
first=quoted frame=around kinds=tell -0.13
first=quoted frame=around kinds=tell+show -0.73
first=quoted frame=before kinds=act 0.07
first=quoted frame=before kinds=attitude -0.14
first=quoted frame=before kinds=phrase 0.98
first=quoted frame=before kinds=say 0.4
first=quoted frame=before kinds=say+act 0.44
first=quoted frame=before kinds=say+attitude 0.31
first=quoted frame=before kinds=say+show 0.64
first=quoted frame=before kinds=say+tell+act 0.47
first=quoted frame=before kinds=tell 0.55
first=quoted frame=colon kinds=act -0.3
first=quoted frame=colon kinds=attitude -0.12
first=quoted frame=colon kinds=say 0.4
first=quoted frame=colon kinds=say+show 0.05
first=quoted frame=colon kinds=say+tell 0.29
first=quoted frame=colon kinds=say+tell+act -0.63
first=quoted frame=comma kinds=attitude 0.21
first=quoted frame=comma kinds=say 0.46
first=quoted frame=comma kinds=say+act 0.66
first=quoted frame=comma kinds=say+show 0.68
first=quoted frame=comma kinds=say+show+attitude 0.29
first=quoted frame=comma kinds=say+tell+act 0.39
first=quoted frame=hearer kinds=tell 0.11
first=quoted frame=preposition kinds=act 0.35
first=quoted frame=preposition kinds=attitude 0.17
first=quoted frame=preposition kinds=noun 0.18
first=quoted frame=preposition kinds=say 0.61
first=quoted frame=quoted kinds=act -0.15
first=quoted frame=quoted kinds=act+attitude -0.09
first=quoted frame=quoted kinds=act+show -0.36
first=quoted frame=quoted kinds=attitude -0.19
first=quoted frame=quoted kinds=noun -0.16
first=quoted frame=quoted kinds=say+act -0.15
first=quoted frame=quoted kinds=say+act+attitude -0.06
first=quoted frame=quoted kinds=say+attitude -0.39
first=quoted frame=quoted kinds=say+show -0.33
first=quoted frame=quoted kinds=say+show+attitude 0.16
first=quoted frame=quoted kinds=say+tell+act -0.17
first=quoted frame=quoted kinds=show -0.1
first=quoted frame=quoted kinds=tell -0.09
first=quoted frame=quoted kinds=tell+act -0.62
first=quoted frame=quoted kinds=tell+show -0.83
first=quoted second=) -0.05
first=quoted second=- 0.32
first=quoted second=> -1.07
first=quoted second=about 0.37
first=quoted second=adverb -0.05
first=quoted second=after 0.1
first=quoted second=and 0.3
first=quoted second=as -0.09
first=quoted second=at -0.15
first=quoted second=but -0.42
first=quoted second=by -0.44
first=quoted second=from -0.5
first=quoted second=function 0.11
first=quoted second=if 0.05
first=quoted second=in 0.1
first=quoted second=name 0.34
first=quoted second=nothing 0.4
first=quoted second=noun 0.35
first=quoted second=of 0.07
first=quoted second=pronoun 0.54
first=quoted second=quoted -0.17
first=quoted second=verb-base 0.13
first=quoted second=verb-ing 0.11
first=quoted second=verb-past 0.08
first=quoted second=verb-s 0.75
first=quoted second=when 0.19
first=quoted second=which 0.05
first=quoted second=who -0.28
first=quoted second=with -0.21
first=quoted second=— -0.46
first=that frame=adverbial kinds=act 0.42
first=that frame=adverbial kinds=act+attitude 0.25
first=that frame=adverbial kinds=attitude 0.95
first=that frame=adverbial kinds=noun 0.74
first=that frame=adverbial kinds=say 1.02
first=that frame=adverbial kinds=say+act 0.92
first=that frame=adverbial kinds=say+act+attitude 0.74
first=that frame=adverbial kinds=say+show 1.52
first=that frame=adverbial kinds=show 0.32
first=that frame=around kinds=say+show 1.02
first=that frame=before kinds=phrase 0.41
first=that frame=before kinds=say+show 0.05
first=that frame=comma kinds=say+show -0.35
first=that frame=hearer kinds=say+tell 0.24
first=that frame=hearer kinds=tell 1.35
first=that frame=hearer kinds=tell+attitude 0.21
first=that frame=hearer kinds=tell+show 0.23
first=that frame=later-that kinds=act -0.13
first=that frame=later-that kinds=act+attitude -0.36
first=that frame=later-that kinds=act+show -0.92
first=that frame=later-that kinds=attitude -0.18
first=that frame=later-that kinds=noun -0.11
first=that frame=later-that kinds=say -0.05
first=that frame=later-that kinds=say+act -0.19
first=that frame=later-that kinds=say+act+attitude -0.32
first=that frame=later-that kinds=say+act+show -0.84
first=that frame=later-that kinds=say+attitude -0.44
first=that frame=later-that kinds=say+show -0.13
first=that frame=later-that kinds=say+tell -0.27
first=that frame=later-that kinds=say+tell+act -0.17
first=that frame=later-that kinds=show -0.29
first=that frame=later-that kinds=tell 0.3
first=that frame=that kinds=act -0.2
first=that frame=that kinds=act+attitude 0.11
first=that frame=that kinds=attitude -0.07
first=that frame=that kinds=say 0.1
first=that frame=that kinds=say+act 0.06
first=that frame=that kinds=say+act+attitude 0.17
first=that frame=that kinds=say+show 0.14
first=that frame=that kinds=say+show+attitude 0.12
first=that frame=that kinds=say+tell 0.08
first=that frame=that kinds=say+tell+act 0.82
first=that frame=that kinds=say+tell+show 0.31
first=that frame=that kinds=show -0.08
first=that frame=that kinds=tell+attitude 0.05
first=that frame=that kinds=tell+show -0.06
first=that second=. -0.2
first=that second=adverb -0.35
first=that second=as 0.44
first=that second=determiner 0.99
first=that second=function -0.58
first=that second=if 0.45
first=that second=in 0.13
first=that second=it 0.6
first=that second=name 0.67
first=that second=noun 0.18
first=that second=number 0.5
first=that second=of -0.17
first=that second=possessive 0.71
first=that second=pronoun 0.89
first=that second=quoted 0.63
first=that second=there 0.52
first=that second=verb-base -0.5
first=that second=verb-ing 0.32
first=that second=verb-past -0.81
first=that second=verb-s -0.74
first=that second=while 0.24
first=there frame=bare kinds=say+show 0.5
first=there second=function 0.27
first=to frame=adverbial kinds=act -0.31
first=to frame=adverbial kinds=attitude -0.97
first=to frame=adverbial kinds=noun -0.79
first=to frame=adverbial kinds=say -0.68
first=to frame=bare kinds=act -0.16
first=to frame=bare kinds=act+attitude 0.2
first=to frame=bare kinds=attitude -0.12
first=to frame=bare kinds=say -0.07
first=to frame=bare kinds=say+act 0.09
first=to frame=bare kinds=say+act+attitude 0.23
first=to frame=bare kinds=say+attitude 0.16
first=to frame=bare kinds=say+show -0.68
first=to frame=bare kinds=say+tell -0.96
first=to frame=bare kinds=say+tell+act 0.2
first=to frame=bare kinds=tell -0.07
first=to frame=bare kinds=tell+act -0.09
first=to frame=bare kinds=tell+show -0.05
first=to frame=before kinds=attitude -0.38
first=to frame=hearer kinds=say+tell+act 0.07
first=to frame=hearer kinds=tell 0.2
first=to frame=preposition kinds=act 0.35
first=to frame=preposition kinds=attitude 0.19
first=to frame=preposition kinds=say -1.56
first=to second=adverb -0.46
first=to second=determiner -0.07
first=to second=name -0.2
first=to second=number -0.23
first=to second=possessive -0.14
first=to second=pronoun -1.1
first=to second=quoted 0.4
first=to second=verb-base 0.3
first=to second=verb-ing 0.14
first=to second=verb-participle -0.58
first=to second=verb-past 0.05
first=to second=verb-s -0.12
first=verb-base frame=adverbial kinds=act -1.23
first=verb-base frame=adverbial kinds=attitude -1.62
first=verb-base frame=adverbial kinds=noun -1.03
first=verb-base frame=adverbial kinds=say -1.03
first=verb-base frame=adverbial kinds=say+act -0.98
first=verb-base frame=adverbial kinds=say+show -0.56
first=verb-base frame=around kinds=say+show 0.41
first=verb-base frame=bare kinds=act -0.38
first=verb-base frame=bare kinds=act+attitude -0.23
first=verb-base frame=bare kinds=noun -1.04
first=verb-base frame=bare kinds=say -0.73
first=verb-base frame=bare kinds=say+act -0.78
first=verb-base frame=bare kinds=say+show -0.26
first=verb-base frame=bare kinds=say+tell -0.66
first=verb-base frame=bare kinds=show -0.71
first=verb-base frame=bare kinds=tell+show -0.79
first=verb-base frame=comma kinds=act -0.54
first=verb-base frame=comma kinds=say+show 0.16
first=verb-base frame=hearer kinds=tell+show -0.9
first=verb-base frame=preposition kinds=act -0.3
first=verb-base frame=preposition kinds=act+attitude 0.19
first=verb-base frame=preposition kinds=attitude -0.4
first=verb-base frame=preposition kinds=noun -0.41
first=verb-base frame=preposition kinds=say -0.18
first=verb-base frame=preposition kinds=say+act -0.79
first=verb-base frame=preposition kinds=say+show 0.2
first=verb-base second=, -0.15
first=verb-base second=. -0.14
first=verb-base second=about -0.96
first=verb-base second=adverb -0.8
first=verb-base second=and 0.15
first=verb-base second=as -0.05
first=verb-base second=at -0.42
first=verb-base second=determiner -0.58
first=verb-base second=for -0.66
first=verb-base second=from -0.05
first=verb-base second=function 0.07
first=verb-base second=in -0.53
first=verb-base second=name -0.81
first=verb-base second=noun 0.31
first=verb-base second=of -0.27
first=verb-base second=on -0.22
first=verb-base second=possessive -0.58
first=verb-base second=pronoun -0.42
first=verb-base second=that -0.92
first=verb-base second=to -1.31
first=verb-base second=verb-ing -0.23
first=verb-base second=verb-past -0.93
first=verb-base second=verb-s -0.09
first=verb-base second=with -0.64
first=verb-ing frame=adverbial kinds=act -0.53
first=verb-ing frame=adverbial kinds=act+attitude -0.9
first=verb-ing frame=adverbial kinds=attitude -1.56
first=verb-ing frame=adverbial kinds=noun -0.41
first=verb-ing frame=adverbial kinds=say -0.81
first=verb-ing frame=adverbial kinds=say+act -0.13
first=verb-ing frame=adverbial kinds=say+show -0.97
first=verb-ing frame=bare kinds=act -0.06
first=verb-ing frame=bare kinds=act+attitude -0.31
first=verb-ing frame=bare kinds=attitude -0.08
first=verb-ing frame=bare kinds=noun -0.35
first=verb-ing frame=bare kinds=say -0.38
first=verb-ing frame=bare kinds=say+act 0.08
first=verb-ing frame=bare kinds=say+show 0.36
first=verb-ing frame=bare kinds=say+tell -0.58
first=verb-ing frame=bare kinds=show -0.76
first=verb-ing frame=comma kinds=act -0.72
first=verb-ing frame=comma kinds=act+attitude -0.57
first=verb-ing frame=comma kinds=attitude -1.36
first=verb-ing frame=comma kinds=say -1
first=verb-ing frame=comma kinds=say+act -0.84
first=verb-ing frame=comma kinds=say+show -0.54
first=verb-ing frame=hearer kinds=say+tell -0.69
first=verb-ing frame=hearer kinds=tell -0.88
first=verb-ing frame=hearer kinds=tell+show 0.37
first=verb-ing frame=preposition kinds=act 0.19
first=verb-ing frame=preposition kinds=act+attitude -0.24
first=verb-ing frame=preposition kinds=attitude 0.18
first=verb-ing frame=preposition kinds=noun -0.21
first=verb-ing frame=preposition kinds=say 0.41
first=verb-ing frame=preposition kinds=say+act 0.15
first=verb-ing frame=preposition kinds=say+show -0.92
first=verb-ing second=, -1.44
first=verb-ing second=: -0.58
first=verb-ing second=about 0.18
first=verb-ing second=and -0.44
first=verb-ing second=at -0.16
first=verb-ing second=day -0.77
first=verb-ing second=determiner -0.11
first=verb-ing second=for 0.06
first=verb-ing second=it -0.16
first=verb-ing second=name 0.14
first=verb-ing second=noun -0.07
first=verb-ing second=of -0.67
first=verb-ing second=on 0.17
first=verb-ing second=possessive 0.14
first=verb-ing second=pronoun -0.62
first=verb-ing second=quoted -0.35
first=verb-ing second=that -0.43
first=verb-ing second=to -0.43
first=verb-ing second=verb-base -0.21
first=verb-ing second=verb-past -0.58
first=verb-ing second=verb-s -0.08
first=verb-ing second=with -0.5
first=verb-participle frame=bare kinds=act -0.62
first=verb-participle frame=bare kinds=attitude -0.64
first=verb-participle frame=preposition kinds=attitude -0.36
first=verb-participle second=as -0.45
first=verb-participle second=determiner -0.77
first=verb-participle second=function -0.71
first=verb-participle second=noun 0.14
first=verb-past frame=adverbial kinds=act -1.75
first=verb-past frame=adverbial kinds=act+attitude -1.15
first=verb-past frame=adverbial kinds=act+show 0.13
first=verb-past frame=adverbial kinds=attitude -1.8
first=verb-past frame=adverbial kinds=noun -1.7
first=verb-past frame=adverbial kinds=say -1.34
first=verb-past frame=adverbial kinds=say+act -1.46
first=verb-past frame=adverbial kinds=say+show -0.8
first=verb-past frame=adverbial kinds=say+tell -0.59
first=verb-past frame=adverbial kinds=say+tell+act -0.63
first=verb-past frame=around kinds=act -0.19
first=verb-past frame=around kinds=attitude -0.62
first=verb-past frame=around kinds=say 0.21
first=verb-past frame=around kinds=say+show 0.42
first=verb-past frame=bare kinds=act -0.38
first=verb-past frame=bare kinds=act+attitude -0.7
first=verb-past frame=bare kinds=attitude -0.22
first=verb-past frame=bare kinds=noun -1.21
first=verb-past frame=bare kinds=say -0.22
first=verb-past frame=bare kinds=say+act -0.45
first=verb-past frame=bare kinds=say+show -0.37
first=verb-past frame=bare kinds=say+tell -0.46
first=verb-past frame=bare kinds=show -0.83
first=verb-past frame=comma kinds=act -0.4
first=verb-past frame=comma kinds=attitude -0.93
first=verb-past frame=comma kinds=noun -0.59
first=verb-past frame=comma kinds=say+act -0.49
first=verb-past frame=comma kinds=say+show -0.96
first=verb-past frame=hearer kinds=say+tell -0.77
first=verb-past frame=hearer kinds=tell -1.2
first=verb-past frame=hearer kinds=tell+show -0.12
first=verb-past frame=preposition kinds=act 0.58
first=verb-past frame=preposition kinds=act+attitude 0.11
first=verb-past frame=preposition kinds=noun -0.23
first=verb-past frame=preposition kinds=say -0.82
first=verb-past second=, -0.43
first=verb-past second=. -0.99
first=verb-past second=: -0.62
first=verb-past second=about -0.63
first=verb-past second=adverb 0.19
first=verb-past second=and -0.62
first=verb-past second=as -0.93
first=verb-past second=at -0.87
first=verb-past second=by -1.03
first=verb-past second=day -0.85
first=verb-past second=determiner -0.17
first=verb-past second=for -0.92
first=verb-past second=function -0.24
first=verb-past second=in -0.28
first=verb-past second=it -0.18
first=verb-past second=name -0.29
first=verb-past second=number -0.3
first=verb-past second=of -0.53
first=verb-past second=on -0.36
first=verb-past second=possessive -0.34
first=verb-past second=pronoun -0.33
first=verb-past second=quoted -0.75
first=verb-past second=that -1.05
first=verb-past second=to -0.82
first=verb-past second=verb-ing -0.78
first=verb-past second=verb-past -0.63
first=verb-past second=verb-s 0.31
first=verb-past second=with -0.93
first=verb-s frame=adverbial kinds=act -1.35
first=verb-s frame=adverbial kinds=attitude -1.36
first=verb-s frame=adverbial kinds=noun -1.33
first=verb-s frame=adverbial kinds=say -0.81
first=verb-s frame=bare kinds=act -0.38
first=verb-s frame=bare kinds=act+attitude 0.18
first=verb-s frame=bare kinds=attitude -0.77
first=verb-s frame=bare kinds=noun -1.17
first=verb-s frame=bare kinds=say -0.05
first=verb-s frame=bare kinds=say+act -0.28
first=verb-s frame=bare kinds=say+tell -0.57
first=verb-s frame=comma kinds=act -0.55
first=verb-s frame=preposition kinds=act -0.09
first=verb-s frame=preposition kinds=attitude -0.15
first=verb-s frame=preposition kinds=noun -0.25
first=verb-s frame=preposition kinds=say -0.2
first=verb-s frame=preposition kinds=say+act 0.21
first=verb-s second=, -1.32
first=verb-s second=. -0.63
first=verb-s second=about -0.45
first=verb-s second=adverb 0.37
first=verb-s second=and -0.12
first=verb-s second=as -0.79
first=verb-s second=at -0.29
first=verb-s second=by -0.24
first=verb-s second=determiner -0.82
first=verb-s second=for -0.41
first=verb-s second=from 0.07
first=verb-s second=function -0.43
first=verb-s second=in -0.27
first=verb-s second=name -0.11
first=verb-s second=noun -0.87
first=verb-s second=of 0.31
first=verb-s second=on -0.95
first=verb-s second=possessive -0.56
first=verb-s second=to 0.37
first=verb-s second=verb-base -0.6
first=verb-s second=verb-ing -0.21
first=verb-s second=verb-past -0.05
first=verb-s second=with -0.37
first=what frame=adverbial kinds=attitude 0.35
first=what frame=bare kinds=act 0.52
first=what frame=bare kinds=say+attitude 0.44
first=what frame=bare kinds=say+tell+act 0.35
first=what frame=preposition kinds=act 0.21
first=what frame=preposition kinds=attitude 0.27
first=what second=determiner 0.44
first=what second=function 0.1
first=what second=name 0.44
first=what second=pronoun 0.79
first=what second=verb-past 0.28
first=when frame=adverbial kinds=act 0.2
first=when frame=adverbial kinds=attitude -1.08
first=when frame=adverbial kinds=noun -0.33
first=when frame=bare kinds=act -0.85
first=when frame=bare kinds=attitude 0.37
first=when frame=bare kinds=noun -0.71
first=when frame=bare kinds=say -0.68
first=when frame=bare kinds=say+show -0.1
first=when frame=before kinds=act -0.45
first=when frame=before kinds=attitude -0.25
first=when frame=before kinds=say -0.56
first=when frame=before kinds=say+show -0.43
first=when second=determiner -1.11
first=when second=it -0.44
first=when second=name -0.52
first=when second=noun -0.39
first=when second=pronoun -0.53
first=when second=verb-past -0.57
first=whether frame=bare kinds=act 0.48
first=whether frame=bare kinds=attitude 0.12
first=whether frame=bare kinds=say+attitude 0.13
first=whether frame=bare kinds=say+show -0.44
first=whether frame=bare kinds=say+tell+act 0.38
first=whether frame=hearer kinds=say+tell+act 0.69
first=whether frame=preposition kinds=act 0.35
first=whether frame=preposition kinds=attitude 0.4
first=whether second=determiner 0.59
first=whether second=it -0.15
first=whether second=name 1.16
first=whether second=noun -0.12
first=whether second=pronoun 0.55
first=which frame=adverbial kinds=act -1.09
first=which frame=adverbial kinds=act+attitude -0.63
first=which frame=adverbial kinds=attitude -0.85
first=which frame=adverbial kinds=noun -1.04
first=which frame=adverbial kinds=say+act -0.59
first=which frame=adverbial kinds=say+show -0.6
first=which frame=comma kinds=act -0.36
first=which frame=comma kinds=attitude -0.76
first=which frame=comma kinds=noun -0.83
first=which frame=comma kinds=say+act -0.33
first=which frame=comma kinds=say+show -0.73
first=which frame=preposition kinds=act -0.16
first=which second=determiner 0.21
first=which second=function -1.29
first=which second=name -0.19
first=which second=noun -0.15
first=which second=pronoun -1.05
first=which second=verb-base 0.05
first=which second=verb-past -0.92
first=which second=verb-s -0.11
first=while frame=adverbial kinds=act -0.78
first=while frame=adverbial kinds=attitude -0.93
first=while frame=before kinds=act -0.46
first=while frame=before kinds=attitude -0.7
first=while frame=before kinds=say+show -0.8
first=while frame=hearer kinds=say+tell -0.26
first=while second=determiner -1.14
first=while second=function -0.8
first=while second=name -0.51
first=while second=noun -0.1
first=while second=pronoun -0.36
first=while second=verb-ing -1.14
first=who frame=adverbial kinds=act -1.26
first=who frame=adverbial kinds=attitude -0.99
first=who frame=adverbial kinds=noun -1.38
first=who frame=adverbial kinds=say -0.73
first=who frame=adverbial kinds=say+act -0.72
first=who frame=bare kinds=attitude -0.35
first=who frame=bare kinds=say+attitude -0.67
first=who frame=hearer kinds=say+tell+act 0.08
first=who frame=hearer kinds=tell -0.93
first=who second=adverb -0.47
first=who second=function -0.7
first=who second=pronoun 0.13
first=who second=verb-base -1.04
first=who second=verb-past -0.96
first=who second=verb-s 0.09
first=why frame=bare kinds=attitude 0.2
first=why frame=bare kinds=say+act 0.36
first=why second=determiner 0.6
first=why second=name 0.96
first=why second=pronoun 0.42
first=with frame=adverbial kinds=attitude -0.91
first=with frame=around kinds=act -0.19
first=with frame=bare kinds=act -0.61
first=with frame=bare kinds=act+attitude -0.87
first=with frame=bare kinds=attitude -0.5
first=with frame=bare kinds=noun -0.38
first=with frame=bare kinds=say -0.39
first=with frame=bare kinds=say+act -0.76
first=with frame=bare kinds=say+act+attitude -0.77
first=with frame=bare kinds=say+show -0.69
first=with frame=before kinds=act -0.39
first=with frame=before kinds=attitude -0.57
first=with second=determiner -0.34
first=with second=function -0.93
first=with second=name -0.7
first=with second=noun -0.75
first=with second=number -0.95
first=with second=possessive -1.11
first=with second=that -0.48
first=— frame=adverbial kinds=act -1.06
first=— frame=adverbial kinds=attitude -1.21
first=— frame=adverbial kinds=noun -0.64
first=— frame=adverbial kinds=say -0.66
first=— second=and -0.79
first=— second=determiner -0.9
first=— second=function -0.67
first=— second=verb-ing -0.54
form= aux= frame=adverbial -0.05
form= aux= frame=before 0.09
form= aux= frame=comma -0.09
form= aux= frame=later-that -0.11
form= aux= frame=quoted -0.16
form= next=, frame=comma -0.25
form= next=: frame=colon 0.44
form= next=about frame=adverbial -1.04
form= next=about frame=bare -0.36
form= next=about frame=preposition 0.29
form= next=adverb frame=bare -0.86
form= next=after frame=adverbial -0.86
form= next=after frame=bare -0.77
form= next=after frame=preposition -0.99
form= next=and frame=bare -1.09
form= next=and frame=later-that -0.82
form= next=as frame=adverbial -1.06
form= next=as frame=bare -0.82
form= next=as frame=preposition -0.56
form= next=at frame=adverbial -0.86
form= next=at frame=bare -0.1
form= next=at frame=preposition -0.22
form= next=by frame=adverbial -0.05
form= next=by frame=bare -1.02
form= next=by frame=preposition -1.26
form= next=day frame=adverbial -0.14
form= next=determiner frame=around -0.12
form= next=determiner frame=bare -0.96
form= next=determiner frame=before 0.11
form= next=determiner frame=comma 0.23
form= next=for frame=adverbial -1.29
form= next=for frame=bare 0.13
form= next=for frame=later-that -0.69
form= next=from frame=adverbial 0.27
form= next=from frame=bare -1.02
form= next=from frame=later-that -0.12
form= next=from frame=preposition -1.55
form= next=function frame=adverbial -0.31
form= next=function frame=bare -0.54
form= next=function frame=colon -0.45
form= next=function frame=later-that 0.21
form= next=function frame=preposition -0.25
form= next=function frame=quoted -0.2
form= next=in frame=adverbial -0.41
form= next=in frame=bare -0.52
form= next=in frame=later-that -0.09
form= next=in frame=preposition -0.93
form= next=name frame=around 0.19
form= next=name frame=bare -0.51
form= next=name frame=comma -0.15
form= next=name frame=later-that -0.5
form= next=name frame=quoted -0.63
form= next=not frame=bare 0.09
form= next=noun frame=bare -1.26
form= next=noun frame=before 0.23
form= next=noun frame=later-that -0.36
form= next=noun frame=quoted 0.06
form= next=of frame=adverbial -0.48
form= next=of frame=bare 0.3
form= next=of frame=later-that -1.1
form= next=of frame=preposition 0.25
form= next=of frame=quoted 0.11
form= next=on frame=adverbial 0.18
form= next=on frame=bare 0.29
form= next=on frame=later-that -0.07
form= next=on frame=preposition 0.21
form= next=on frame=quoted -0.76
form= next=possessive frame=before -0.44
form= next=pronoun frame=bare -0.49
form= next=quoted frame=quoted -0.91
form= next=to frame=adverbial -0.06
form= next=to frame=later-that -0.83
form= next=to frame=quoted -0.95
form= next=verb-base frame=bare -1.04
form= next=verb-base frame=before 0.12
form= next=verb-base frame=later-that 0.26
form= next=verb-ing frame=bare -0.35
form= next=verb-ing frame=later-that 0.46
form= next=verb-ing frame=quoted -0.12
form= next=verb-past frame=bare -1.21
form= next=verb-past frame=later-that -0.85
form= next=verb-past frame=quoted -1.03
form= next=verb-s frame=bare -1.17
form= next=verb-s frame=before -0.05
form= next=verb-s frame=later-that 0.08
form= next=when frame=bare -0.71
form= next=with frame=adverbial -1.11
form= next=with frame=bare -0.38
form= next=with frame=preposition -0.43
form=base aux= frame=adverbial -0.21
form=base aux= frame=bare -0.07
form=base aux= frame=before -0.55
form=base aux= frame=colon -0.15
form=base aux= frame=comma -0.36
form=base aux= frame=hearer -0.06
form=base aux= frame=later-that -0.42
form=base aux= frame=quoted -0.24
form=base aux= frame=quoted-before -0.71
form=base aux= frame=that 0.11
form=base aux=be frame=adverbial 0.25
form=base aux=be frame=around -0.52
form=base aux=be frame=bare -0.43
form=base aux=be frame=before -0.71
form=base aux=be frame=later-that -0.95
form=base aux=be frame=preposition -0.12
form=base aux=be frame=quoted 0.21
form=base aux=be frame=that -0.37
form=base aux=do frame=adverbial 0.28
form=base aux=do frame=around -0.34
form=base aux=do frame=bare 0.19
form=base aux=do frame=before -0.82
form=base aux=do frame=later-that -0.11
form=base aux=do frame=preposition 0.07
form=base aux=do frame=quoted -1.09
form=base aux=do frame=that 0.33
form=base aux=have frame=adverbial -0.33
form=base aux=have frame=bare -0.51
form=base aux=have frame=before -0.75
form=base aux=have frame=later-that 0.38
form=base aux=have frame=preposition 0.22
form=base aux=modal frame=around -0.12
form=base aux=modal frame=bare -0.21
form=base aux=modal frame=before -0.84
form=base aux=modal frame=colon -0.1
form=base aux=modal frame=comma -0.05
form=base aux=modal frame=hearer -0.19
form=base aux=modal frame=later-that -0.05
form=base aux=modal frame=quoted 0.13
form=base aux=modal frame=that -0.8
form=base aux=to frame=bare 0.1
form=base aux=to frame=comma 0.18
form=base aux=to frame=hearer -0.13
form=base aux=to frame=later-that -0.06
form=base aux=to frame=quoted -0.47
form=base aux=to frame=that -0.19
form=base next=, frame=around 0.77
form=base next=, frame=before -0.75
form=base next=, frame=comma -0.26
form=base next=- frame=later-that 0.09
form=base next=. frame=before -0.11
form=base next=: frame=colon 0.34
form=base next=about frame=adverbial -0.08
form=base next=about frame=bare -0.55
form=base next=about frame=later-that -0.76
form=base next=about frame=preposition 0.45
form=base next=adverb frame=bare -0.51
form=base next=adverb frame=before -0.58
form=base next=after frame=adverbial -0.97
form=base next=after frame=bare -0.94
form=base next=after frame=preposition -0.65
form=base next=and frame=bare -1.31
form=base next=and frame=before -0.39
form=base next=and frame=quoted -0.91
form=base next=as frame=adverbial -1.16
form=base next=as frame=bare -0.24
form=base next=as frame=preposition -0.3
form=base next=at frame=adverbial -0.1
form=base next=at frame=bare 0.3
form=base next=at frame=before -0.39
form=base next=at frame=later-that -0.92
form=base next=at frame=preposition 0.06
form=base next=but frame=bare -0.68
form=base next=by frame=adverbial 0.41
form=base next=by frame=bare -0.63
form=base next=by frame=later-that 0.13
form=base next=by frame=preposition -0.96
form=base next=day frame=adverbial 0.27
form=base next=day frame=bare -1.25
form=base next=day frame=quoted -0.66
form=base next=determiner frame=around -0.89
form=base next=determiner frame=bare 0.13
form=base next=determiner frame=before -1.05
form=base next=determiner frame=colon -0.94
form=base next=determiner frame=hearer -0.52
form=base next=determiner frame=later-that -0.46
form=base next=determiner frame=quoted -0.09
form=base next=for frame=adverbial -0.45
form=base next=for frame=bare 0.09
form=base next=for frame=before -0.6
form=base next=for frame=later-that -1.24
form=base next=for frame=preposition -0.09
form=base next=for frame=quoted 0.27
form=base next=from frame=adverbial -0.11
form=base next=from frame=bare -1.33
form=base next=from frame=before 0.4
form=base next=from frame=preposition -0.94
form=base next=function frame=adverbial -0.12
form=base next=function frame=around -0.76
form=base next=function frame=bare -0.29
form=base next=function frame=before -0.92
form=base next=function frame=colon -1.24
form=base next=function frame=hearer 0.05
form=base next=function frame=later-that 0.46
form=base next=function frame=preposition -0.1
form=base next=function frame=quoted -1.51
form=base next=how frame=bare -0.09
form=base next=if frame=bare 0.15
form=base next=in frame=adverbial -0.2
form=base next=in frame=around -0.65
form=base next=in frame=bare -0.38
form=base next=in frame=before 0.11
form=base next=in frame=later-that -1.14
form=base next=in frame=preposition -0.67
form=base next=in frame=quoted -1.02
form=base next=it frame=bare 0.3
form=base next=it frame=before -0.53
form=base next=name frame=around -0.67
form=base next=name frame=bare -0.16
form=base next=name frame=before -1.01
form=base next=name frame=colon -0.95
form=base next=name frame=hearer -0.55
form=base next=name frame=later-that -0.63
form=base next=name frame=quoted -1.26
form=base next=not frame=bare 0.12
form=base next=noun frame=around -0.67
form=base next=noun frame=bare -0.33
form=base next=noun frame=before -1.24
form=base next=noun frame=colon 0.07
form=base next=noun frame=hearer -0.1
form=base next=noun frame=later-that -0.5
form=base next=noun frame=quoted -0.43
form=base next=number frame=bare -0.86
form=base next=of frame=adverbial -0.11
form=base next=of frame=bare 0.11
form=base next=of frame=before -0.91
form=base next=of frame=later-that -0.25
form=base next=of frame=quoted -1.13
form=base next=on frame=adverbial -0.15
form=base next=on frame=around -0.48
form=base next=on frame=before -0.93
form=base next=on frame=later-that -0.29
form=base next=possessive frame=bare 0.19
form=base next=possessive frame=before -0.74
form=base next=possessive frame=later-that -0.83
form=base next=possessive frame=quoted -0.32
form=base next=pronoun frame=around -0.6
form=base next=pronoun frame=bare -0.06
form=base next=pronoun frame=before -0.85
form=base next=pronoun frame=colon 0.11
form=base next=pronoun frame=hearer 0.32
form=base next=pronoun frame=later-that -0.39
form=base next=pronoun frame=quoted -1.13
form=base next=quoted frame=around -0.57
form=base next=quoted frame=before -0.48
form=base next=quoted frame=quoted 0.48
form=base next=that frame=around -0.74
form=base next=that frame=before -0.87
form=base next=that frame=that -0.1
form=base next=there frame=bare -0.36
form=base next=to frame=adverbial -0.18
form=base next=to frame=around -0.49
form=base next=to frame=bare 0.07
form=base next=to frame=before -0.66
form=base next=to frame=later-that -0.09
form=base next=to frame=preposition 0.09
form=base next=to frame=quoted 0.21
form=base next=verb-base frame=adverbial -0.8
form=base next=verb-base frame=bare -0.3
form=base next=verb-base frame=before -0.8
form=base next=verb-base frame=colon -0.7
form=base next=verb-base frame=hearer -0.13
form=base next=verb-base frame=later-that -0.14
form=base next=verb-base frame=preposition -1.15
form=base next=verb-base frame=quoted -0.97
form=base next=verb-ing frame=before -0.4
form=base next=verb-ing frame=hearer 0.2
form=base next=verb-ing frame=later-that 0.16
form=base next=verb-ing frame=quoted -0.08
form=base next=verb-participle frame=bare -0.78
form=base next=verb-past frame=around -0.7
form=base next=verb-past frame=bare -0.73
form=base next=verb-past frame=before -0.08
form=base next=verb-past frame=hearer -0.98
form=base next=verb-past frame=later-that -0.19
form=base next=verb-past frame=quoted -1.09
form=base next=verb-s frame=bare -0.46
form=base next=verb-s frame=before -0.57
form=base next=verb-s frame=colon 0.07
form=base next=verb-s frame=hearer -0.15
form=base next=verb-s frame=quoted -0.83
form=base next=what frame=bare 0.42
form=base next=when frame=bare -0.53
form=base next=whether frame=bare 0.24
form=base next=who frame=bare -0.28
form=base next=who frame=before -0.37
form=base next=with frame=adverbial -0.14
form=base next=with frame=bare -0.49
form=base next=with frame=before -0.54
form=base next=with frame=later-that 0.19
form=base next=with frame=preposition 0.27
form=base next=with frame=quoted -0.59
form=ing aux= frame=adverbial -0.12
form=ing aux= frame=around -0.53
form=ing aux= frame=bare 0.05
form=ing aux= frame=before -0.51
form=ing aux= frame=colon -0.18
form=ing aux= frame=comma 0.23
form=ing aux= frame=hearer -0.14
form=ing aux= frame=later-that -0.17
form=ing aux= frame=preposition -0.23
form=ing aux= frame=quoted -0.38
form=ing aux= frame=that -0.07
form=ing aux=be frame=adverbial -0.2
form=ing aux=be frame=around -0.99
form=ing aux=be frame=bare 0.14
form=ing aux=be frame=before -1.27
form=ing aux=be frame=colon -0.59
form=ing aux=be frame=comma -0.86
form=ing aux=be frame=later-that -0.19
form=ing aux=be frame=preposition 0.28
form=ing aux=be frame=quoted -0.11
form=ing aux=be frame=that 0.69
form=ing aux=have frame=adverbial -1.32
form=ing aux=have frame=bare -0.18
form=ing aux=have frame=before -0.46
form=ing aux=have frame=later-that -0.12
form=ing aux=have frame=preposition -0.1
form=ing aux=modal frame=preposition -0.39
form=ing next=, frame=comma 0.19
form=ing next=: frame=colon 1.01
form=ing next=about frame=adverbial -0.41
form=ing next=about frame=bare -0.82
form=ing next=about frame=preposition 0.45
form=ing next=adverb frame=bare 0.11
form=ing next=adverb frame=later-that 0.24
form=ing next=after frame=bare -0.52
form=ing next=after frame=preposition 0.13
form=ing next=and frame=bare -0.81
form=ing next=as frame=adverbial -0.5
form=ing next=as frame=bare -0.89
form=ing next=as frame=preposition -0.89
form=ing next=at frame=adverbial -0.14
form=ing next=at frame=bare -1.19
form=ing next=at frame=preposition -1.2
form=ing next=by frame=adverbial -0.79
form=ing next=by frame=bare -0.71
form=ing next=by frame=preposition -0.86
form=ing next=day frame=adverbial -0.31
form=ing next=day frame=bare -0.24
form=ing next=determiner frame=bare -0.12
form=ing next=determiner frame=before -0.59
form=ing next=determiner frame=colon -0.82
form=ing next=determiner frame=hearer -0.25
form=ing next=determiner frame=later-that -0.29
form=ing next=determiner frame=quoted -0.36
form=ing next=for frame=adverbial -0.57
form=ing next=for frame=bare 0.17
form=ing next=for frame=before -0.43
form=ing next=for frame=preposition 0.17
form=ing next=for frame=quoted -0.21
form=ing next=from frame=adverbial -0.17
form=ing next=from frame=bare -0.85
form=ing next=from frame=preposition -1.08
form=ing next=function frame=adverbial -0.26
form=ing next=function frame=before -0.5
form=ing next=function frame=hearer -0.28
form=ing next=function frame=later-that -0.44
form=ing next=function frame=preposition -0.14
form=ing next=function frame=quoted -0.28
form=ing next=how frame=bare 0.31
form=ing next=in frame=adverbial 0.26
form=ing next=in frame=bare -1.41
form=ing next=in frame=later-that 0.25
form=ing next=in frame=preposition -1.68
form=ing next=it frame=bare 0.28
form=ing next=it frame=quoted -0.11
form=ing next=name frame=before -0.48
form=ing next=name frame=later-that -0.13
form=ing next=name frame=quoted -0.78
form=ing next=noun frame=bare -0.11
form=ing next=noun frame=before -0.53
form=ing next=noun frame=colon -0.81
form=ing next=noun frame=hearer -0.22
form=ing next=noun frame=later-that 0.23
form=ing next=noun frame=quoted -0.53
form=ing next=number frame=bare -0.25
form=ing next=of frame=adverbial -0.4
form=ing next=on frame=adverbial 0.06
form=ing next=on frame=bare 0.23
form=ing next=on frame=preposition 0.24
form=ing next=on frame=quoted -0.93
form=ing next=possessive frame=bare 0.09
form=ing next=possessive frame=hearer 0.27
form=ing next=possessive frame=later-that -0.19
form=ing next=possessive frame=quoted -0.24
form=ing next=pronoun frame=bare -0.09
form=ing next=pronoun frame=quoted -0.64
form=ing next=quoted frame=quoted 0.89
form=ing next=that frame=that 0.09
form=ing next=to frame=adverbial -0.09
form=ing next=to frame=around -0.37
form=ing next=to frame=bare 0.08
form=ing next=to frame=before -0.43
form=ing next=to frame=colon -0.64
form=ing next=to frame=later-that -0.41
form=ing next=to frame=quoted 0.22
form=ing next=verb-base frame=bare -0.44
form=ing next=verb-base frame=hearer -0.78
form=ing next=verb-base frame=later-that -1.02
form=ing next=verb-ing frame=bare 0.26
form=ing next=verb-past frame=bare 0.17
form=ing next=verb-s frame=bare 0.23
form=ing next=verb-s frame=later-that -0.11
form=ing next=what frame=bare 0.14
form=ing next=whether frame=bare 0.33
form=ing next=with frame=adverbial -0.12
form=ing next=with frame=bare -1.03
form=ing next=with frame=preposition -0.56
form=participle aux= frame=adverbial -1.29
form=participle aux= frame=bare -0.21
form=participle aux= frame=before -0.54
form=participle aux= frame=preposition -0.11
form=participle aux= frame=quoted 0.32
form=participle aux=be frame=adverbial -0.9
form=participle aux=be frame=around 0.25
form=participle aux=be frame=bare -1.08
form=participle aux=be frame=before -0.14
form=participle aux=be frame=preposition -0.27
form=participle aux=have frame=before -0.76
form=participle aux=have frame=hearer -0.09
form=participle aux=have frame=later-that 0.32
form=participle aux=have frame=quoted 0.21
form=participle aux=modal frame=bare -0.21
form=participle next=, frame=comma -0.44
form=participle next=as frame=adverbial -0.67
form=participle next=as frame=bare 0.21
form=participle next=as frame=before -0.4
form=participle next=as frame=preposition 0.1
form=participle next=by frame=adverbial -0.69
form=participle next=by frame=bare -0.3
form=participle next=by frame=preposition -0.35
form=participle next=determiner frame=bare -0.31
form=participle next=for frame=adverbial 0.08
form=participle next=for frame=bare -0.34
form=participle next=for frame=preposition -0.32
form=participle next=function frame=bare -0.23
form=participle next=function frame=preposition -0.27
form=participle next=in frame=bare -0.52
form=participle next=in frame=preposition -0.67
form=participle next=noun frame=bare -0.37
form=participle next=on frame=bare -0.54
form=participle next=on frame=preposition -0.69
form=participle next=to frame=adverbial -0.74
form=participle next=to frame=bare -0.36
form=participle next=to frame=preposition -0.84
form=participle next=verb-ing frame=bare -0.68
form=past aux= frame=adverbial 0.09
form=past aux= frame=around -0.18
form=past aux= frame=before 0.09
form=past aux= frame=hearer 0.13
form=past aux= frame=later-that 0.07
form=past aux= frame=preposition -0.11
form=past aux= frame=quoted 0.08
form=past aux= frame=that 0.35
form=past aux=be frame=adverbial -0.36
form=past aux=be frame=around -0.4
form=past aux=be frame=bare -0.49
form=past aux=be frame=before -0.39
form=past aux=be frame=comma -0.41
form=past aux=be frame=later-that -0.39
form=past aux=be frame=preposition -0.13
form=past aux=be frame=quoted -0.27
form=past aux=be frame=that -0.12
form=past aux=have frame=adverbial -0.23
form=past aux=have frame=around -1.09
form=past aux=have frame=bare 0.23
form=past aux=have frame=before -0.38
form=past aux=have frame=colon -0.21
form=past aux=have frame=comma 0.1
form=past aux=have frame=hearer -0.48
form=past aux=have frame=later-that -0.49
form=past aux=have frame=preposition -0.06
form=past aux=have frame=quoted -0.87
form=past aux=have frame=that 0.2
form=past aux=modal frame=adverbial -1.13
form=past aux=modal frame=bare -0.81
form=past aux=modal frame=before 0.05
form=past aux=modal frame=preposition -1.13
form=past aux=modal frame=quoted -0.84
form=past aux=to frame=bare 0.11
form=past next=, frame=around 0.74
form=past next=, frame=before -0.4
form=past next=, frame=comma -0.06
form=past next=, frame=quoted-before -0.3
form=past next=. frame=before 1.17
form=past next=. frame=quoted-before -0.21
form=past next=: frame=around -0.42
form=past next=: frame=before -1.05
form=past next=: frame=colon 0.81
form=past next=about frame=adverbial -0.75
form=past next=about frame=around -0.58
form=past next=about frame=bare -0.71
form=past next=about frame=before -0.05
form=past next=about frame=preposition 0.39
form=past next=about frame=quoted 0.34
form=past next=adverb frame=around -0.58
form=past next=adverb frame=bare -0.59
form=past next=adverb frame=later-that 0.64
form=past next=after frame=adverbial -0.46
form=past next=after frame=bare -1.01
form=past next=after frame=before 0.63
form=past next=after frame=preposition -0.22
form=past next=and frame=bare -1.01
form=past next=and frame=before 0.17
form=past next=as frame=adverbial -0.62
form=past next=as frame=bare -0.46
form=past next=as frame=before 0.12
form=past next=as frame=preposition -0.42
form=past next=at frame=adverbial -0.5
form=past next=at frame=around 0.06
form=past next=at frame=bare -0.26
form=past next=at frame=before 0.13
form=past next=at frame=later-that 0.46
form=past next=at frame=preposition -0.14
form=past next=by frame=bare -0.5
form=past next=by frame=before -0.44
form=past next=by frame=later-that 0.11
form=past next=by frame=preposition -0.59
form=past next=by frame=quoted -0.47
form=past next=day frame=adverbial 0.17
form=past next=day frame=around -0.28
form=past next=day frame=bare -1.38
form=past next=day frame=before 0.83
form=past next=day frame=later-that 0.33
form=past next=day frame=quoted -0.27
form=past next=determiner frame=around -0.48
form=past next=determiner frame=bare 0.17
form=past next=determiner frame=before -0.31
form=past next=determiner frame=hearer -0.22
form=past next=determiner frame=later-that -0.07
form=past next=determiner frame=quoted -0.14
form=past next=for frame=around -0.54
form=past next=for frame=bare -0.15
form=past next=for frame=before -0.39
form=past next=for frame=later-that -0.59
form=past next=for frame=preposition 0.2
form=past next=for frame=quoted -0.54
form=past next=from frame=adverbial -0.25
form=past next=from frame=bare -0.84
form=past next=from frame=before 0.23
form=past next=from frame=preposition -1.24
form=past next=function frame=adverbial -0.46
form=past next=function frame=around 0.08
form=past next=function frame=bare -0.08
form=past next=function frame=before 0.18
form=past next=function frame=later-that 0.3
form=past next=function frame=quoted 0.13
form=past next=how frame=bare 0.35
form=past next=how frame=before -0.74
form=past next=if frame=bare 0.71
form=past next=if frame=quoted -0.88
form=past next=in frame=around 0.12
form=past next=in frame=bare -0.7
form=past next=in frame=before 0.38
form=past next=in frame=later-that 0.59
form=past next=in frame=preposition -0.52
form=past next=in frame=quoted -0.31
form=past next=in frame=quoted-before 0.11
form=past next=it frame=around -0.87
form=past next=it frame=bare 0.49
form=past next=it frame=before -1.06
form=past next=it frame=later-that -1.17
form=past next=it frame=quoted 0.43
form=past next=name frame=around -0.22
form=past next=name frame=bare 0.18
form=past next=name frame=colon -0.17
form=past next=name frame=hearer 0.16
form=past next=name frame=later-that -1.1
form=past next=name frame=quoted -0.55
form=past next=noun frame=around -0.17
form=past next=noun frame=bare 0.06
form=past next=noun frame=before -0.2
form=past next=noun frame=colon -0.63
form=past next=noun frame=hearer -0.24
form=past next=noun frame=later-that 0.07
form=past next=noun frame=quoted -0.47
form=past next=noun frame=quoted-before -0.83
form=past next=number frame=bare -0.06
form=past next=number frame=before -0.23
form=past next=of frame=adverbial -0.54
form=past next=of frame=around 0.14
form=past next=of frame=bare 0.05
form=past next=of frame=before 0.1
form=past next=of frame=preposition 0.23
form=past next=on frame=adverbial 0.16
form=past next=on frame=around -0.32
form=past next=on frame=bare -0.58
form=past next=on frame=before 0.3
form=past next=on frame=later-that 0.12
form=past next=on frame=preposition -0.34
form=past next=on frame=quoted 0.06
form=past next=possessive frame=around -1.05
form=past next=possessive frame=bare 0.14
form=past next=possessive frame=before -0.42
form=past next=possessive frame=hearer 0.07
form=past next=possessive frame=later-that -0.11
form=past next=possessive frame=quoted -0.23
form=past next=pronoun frame=around -1
form=past next=pronoun frame=bare 0.59
form=past next=pronoun frame=before -1.38
form=past next=pronoun frame=colon -0.18
form=past next=pronoun frame=later-that -1.38
form=past next=pronoun frame=quoted -0.29
form=past next=quoted frame=before -0.73
form=past next=quoted frame=quoted 0.74
form=past next=that frame=around -1.46
form=past next=that frame=before -1.68
form=past next=that frame=that 0.3
form=past next=there frame=bare 0.54
form=past next=to frame=adverbial 0.11
form=past next=to frame=around -1.02
form=past next=to frame=bare -0.24
form=past next=to frame=colon -0.47
form=past next=to frame=later-that -0.55
form=past next=to frame=preposition -0.08
form=past next=to frame=quoted -0.24
form=past next=verb-base frame=adverbial -0.8
form=past next=verb-base frame=bare -0.29
form=past next=verb-base frame=before -0.13
form=past next=verb-base frame=later-that 0.3
form=past next=verb-base frame=preposition -1.11
form=past next=verb-ing frame=around -0.67
form=past next=verb-ing frame=bare 0.19
form=past next=verb-ing frame=before -0.43
form=past next=verb-past frame=before -0.35
form=past next=verb-past frame=quoted -0.86
form=past next=verb-s frame=bare -0.37
form=past next=verb-s frame=before -0.76
form=past next=verb-s frame=later-that -0.67
form=past next=verb-s frame=quoted -0.85
form=past next=what frame=bare 0.44
form=past next=when frame=bare -0.55
form=past next=when frame=before 0.3
form=past next=whether frame=bare 0.57
form=past next=which frame=bare 0.31
form=past next=who frame=bare 0.15
form=past next=why frame=bare 0.27
form=past next=with frame=adverbial -0.17
form=past next=with frame=bare -0.65
form=past next=with frame=before 0.6
form=past next=with frame=later-that -0.91
form=past next=with frame=preposition 0.15
form=past next=with frame=quoted 0.07
form=s aux= frame=adverbial -0.24
form=s aux= frame=around -0.15
form=s aux= frame=bare 0.11
form=s aux= frame=before -0.22
form=s aux= frame=colon -0.33
form=s aux= frame=comma -0.27
form=s aux= frame=later-that -0.55
form=s aux= frame=preposition 0.05
form=s aux= frame=quoted-before -0.69
form=s aux=be frame=preposition 0.39
form=s aux=have frame=adverbial -0.63
form=s aux=have frame=bare -0.15
form=s aux=have frame=preposition 0.2
form=s aux=to frame=adverbial -0.27
form=s aux=to frame=bare 0.2
form=s aux=to frame=preposition -0.08
form=s next=, frame=around 0.61
form=s next=, frame=before -0.92
form=s next=, frame=comma -0.27
form=s next=. frame=before 0.21
form=s next=. frame=quoted-before -0.11
form=s next=: frame=colon 0.46
form=s next=about frame=adverbial -0.25
form=s next=about frame=bare -0.17
form=s next=about frame=before -0.44
form=s next=about frame=later-that -0.81
form=s next=about frame=preposition 0.55
form=s next=adverb frame=before -0.18
form=s next=after frame=adverbial -0.28
form=s next=after frame=bare -0.66
form=s next=after frame=preposition -0.24
form=s next=and frame=around -0.1
form=s next=and frame=bare -1.26
form=s next=and frame=before -0.85
form=s next=and frame=later-that -0.88
form=s next=and frame=quoted -0.77
form=s next=as frame=adverbial -0.85
form=s next=as frame=preposition -0.17
form=s next=at frame=adverbial 0.13
form=s next=at frame=bare -0.27
form=s next=at frame=before -0.57
form=s next=at frame=preposition -0.22
form=s next=but frame=bare -0.64
form=s next=by frame=adverbial -0.2
form=s next=by frame=bare -0.31
form=s next=by frame=preposition -0.43
form=s next=day frame=bare -0.06
form=s next=determiner frame=around -0.8
form=s next=determiner frame=bare 0.36
form=s next=determiner frame=before -0.4
form=s next=determiner frame=colon -0.11
form=s next=determiner frame=hearer -0.13
form=s next=determiner frame=later-that -0.31
form=s next=determiner frame=quoted -0.31
form=s next=for frame=adverbial -0.05
form=s next=for frame=bare 0.12
form=s next=for frame=before -0.75
form=s next=for frame=preposition 0.17
form=s next=for frame=quoted -0.14
form=s next=from frame=adverbial -1.16
form=s next=from frame=bare -1.5
form=s next=from frame=before 0.21
form=s next=from frame=preposition -1.68
form=s next=function frame=adverbial -0.2
form=s next=function frame=around -0.49
form=s next=function frame=bare -0.48
form=s next=function frame=before -0.48
form=s next=function frame=hearer -0.27
form=s next=function frame=later-that 0.1
form=s next=function frame=quoted -0.59
form=s next=how frame=bare 0.05
form=s next=in frame=bare -0.71
form=s next=in frame=before 0.05
form=s next=in frame=later-that -0.65
form=s next=in frame=preposition -1.01
form=s next=it frame=bare 0.23
form=s next=name frame=around -0.93
form=s next=name frame=bare 0.39
form=s next=name frame=before 0.05
form=s next=name frame=colon 0.07
form=s next=name frame=hearer -1.14
form=s next=name frame=later-that -0.22
form=s next=name frame=quoted -0.57
form=s next=noun frame=around -0.7
form=s next=noun frame=bare 0.17
form=s next=noun frame=before 0.18
form=s next=noun frame=hearer 0.16
form=s next=noun frame=quoted -0.19
form=s next=number frame=bare 0.22
form=s next=of frame=adverbial -1.35
form=s next=of frame=bare -0.15
form=s next=of frame=before -0.41
form=s next=of frame=later-that -0.66
form=s next=of frame=preposition -0.15
form=s next=of frame=quoted -0.64
form=s next=on frame=adverbial -0.29
form=s next=on frame=bare 0.12
form=s next=on frame=before 0.08
form=s next=on frame=later-that -0.73
form=s next=on frame=preposition 0.13
form=s next=on frame=quoted -0.21
form=s next=possessive frame=around -0.11
form=s next=possessive frame=bare 0.11
form=s next=possessive frame=before -0.9
form=s next=possessive frame=hearer 0.25
form=s next=possessive frame=later-that -0.74
form=s next=pronoun frame=around -0.58
form=s next=pronoun frame=bare 0.29
form=s next=pronoun frame=before -0.61
form=s next=pronoun frame=later-that -0.73
form=s next=pronoun frame=quoted -0.21
form=s next=quoted frame=quoted 0.58
form=s next=that frame=around -0.87
form=s next=that frame=before -1.12
form=s next=that frame=that -0.07
form=s next=there frame=bare 0.75
form=s next=to frame=adverbial -0.33
form=s next=to frame=around -0.69
form=s next=to frame=bare -0.09
form=s next=to frame=before 0.17
form=s next=to frame=colon -0.59
form=s next=to frame=later-that 0.18
form=s next=to frame=quoted 0.28
form=s next=verb-base frame=adverbial -0.55
form=s next=verb-base frame=bare -0.34
form=s next=verb-base frame=before 0.13
form=s next=verb-base frame=later-that -0.06
form=s next=verb-base frame=quoted 0.23
form=s next=verb-ing frame=adverbial -0.47
form=s next=verb-ing frame=bare -0.29
form=s next=verb-ing frame=later-that -0.32
form=s next=verb-ing frame=preposition -0.75
form=s next=verb-ing frame=quoted 0.15
form=s next=verb-participle frame=bare -0.91
form=s next=verb-past frame=bare -0.96
form=s next=verb-past frame=before -0.51
form=s next=verb-past frame=hearer -0.54
form=s next=verb-past frame=later-that 0.1
form=s next=verb-s frame=bare -0.11
form=s next=what frame=bare 0.05
form=s next=who frame=bare -0.13
form=s next=why frame=bare 0.17
form=s next=with frame=adverbial 0.09
form=s next=with frame=bare -1.1
form=s next=with frame=preposition -0.6
frame=adverbial -0.12
frame=around -0.26
frame=before -0.17
frame=colon -0.2
frame=comma -0.16
frame=hearer -0.11
frame=later-that -0.35
frame=preposition 0.07
frame=quoted -0.3
frame=quoted-before -0.25
frame=that 0.18
governed -0.22
governor=accord -0.89
governor=appear -0.57
governor=ask -0.95
governor=authorize -0.74
governor=begin -0.52
governor=call -0.21
governor=campaign 0.28
governor=continue 0.93
governor=decline -0.07
governor=delegate -0.24
governor=expect -0.88
governor=fail -0.69
governor=go 0.8
governor=intend -0.81
governor=need -0.14
governor=party -0.4
governor=plan -1.44
governor=pledge -0.65
governor=promise -1.11
governor=reason 0.13
governor=refuse -0.08
governor=respond -0.19
governor=seem -0.06
governor=set -0.11
governor=state -0.67
governor=struggle 0.8
governor=try 0.66
governor=use -0.37
governor=want -0.64
governor=will -0.64
kinds=act form=base aux= -0.24
kinds=act form=base aux=do 0.11
kinds=act form=base aux=have -0.05
kinds=act form=base aux=modal -0.14
kinds=act form=base aux=to 0.08
kinds=act form=ing aux= -0.11
kinds=act form=ing aux=be -0.16
kinds=act form=ing aux=have -0.48
kinds=act form=ing aux=modal -0.42
kinds=act form=past aux= 0.15
kinds=act form=past aux=be -0.52
kinds=act form=past aux=have -0.05
kinds=act form=past aux=modal -0.49
kinds=act form=past aux=to 0.23
kinds=act form=s aux= -0.18
kinds=act form=s aux=do 0.25
kinds=act form=s aux=to -0.27
kinds=act frame=adverbial -0.16
kinds=act frame=around -1.08
kinds=act frame=before -0.75
kinds=act frame=comma -0.54
kinds=act frame=later-that -0.13
kinds=act frame=preposition 0.05
kinds=act frame=quoted -0.15
kinds=act frame=quoted-before -0.9
kinds=act frame=that -0.2
kinds=act next=, frame=around -0.58
kinds=act next=, frame=before -0.26
kinds=act next=, frame=comma -0.54
kinds=act next=. frame=before 0.28
kinds=act next=: frame=colon 0.13
kinds=act next=about frame=adverbial 0.14
kinds=act next=about frame=bare -0.48
kinds=act next=about frame=before -0.36
kinds=act next=about frame=later-that -0.85
kinds=act next=about frame=preposition 0.24
kinds=act next=about frame=quoted -0.19
kinds=act next=adverb frame=bare -0.05
kinds=act next=adverb frame=before -0.36
kinds=act next=adverb frame=later-that -1.03
kinds=act next=adverb frame=quoted -0.69
kinds=act next=after frame=adverbial -0.57
kinds=act next=after frame=bare -0.73
kinds=act next=after frame=preposition -1.08
kinds=act next=and frame=around -0.1
kinds=act next=and frame=bare -1.11
kinds=act next=and frame=before -0.57
kinds=act next=and frame=later-that -0.9
kinds=act next=as frame=adverbial -1.28
kinds=act next=as frame=bare -0.18
kinds=act next=as frame=before -0.54
kinds=act next=as frame=preposition -0.43
kinds=act next=at frame=adverbial -0.38
kinds=act next=at frame=bare 0.13
kinds=act next=but frame=bare -0.7
kinds=act next=by frame=bare -1.42
kinds=act next=by frame=before -0.43
kinds=act next=by frame=preposition -2.03
kinds=act next=day frame=adverbial 0.08
kinds=act next=day frame=bare -0.51
kinds=act next=day frame=before -0.77
kinds=act next=day frame=later-that -0.83
kinds=act next=day frame=quoted -0.86
kinds=act next=determiner frame=around -0.6
kinds=act next=determiner frame=before -0.92
kinds=act next=determiner frame=colon -0.05
kinds=act next=determiner frame=later-that 0.06
kinds=act next=determiner frame=quoted 0.22
kinds=act next=determiner frame=quoted-before -0.54
kinds=act next=for frame=adverbial -1.88
kinds=act next=for frame=around -0.4
kinds=act next=for frame=bare 0.18
kinds=act next=for frame=before -0.33
kinds=act next=for frame=later-that -0.86
kinds=act next=for frame=preposition 0.21
kinds=act next=for frame=quoted -0.37
kinds=act next=from frame=adverbial -1.1
kinds=act next=from frame=bare -1.01
kinds=act next=from frame=before -0.32
kinds=act next=from frame=preposition -1.6
kinds=act next=function frame=adverbial 0.15
kinds=act next=function frame=around -0.41
kinds=act next=function frame=before -0.81
kinds=act next=function frame=later-that -1.99
kinds=act next=function frame=preposition 0.39
kinds=act next=function frame=quoted 0.05
kinds=act next=how frame=bare 0.17
kinds=act next=in frame=adverbial -0.28
kinds=act next=in frame=bare -0.83
kinds=act next=in frame=before 0.15
kinds=act next=in frame=later-that -0.84
kinds=act next=in frame=preposition -1.49
kinds=act next=in frame=quoted -1.1
kinds=act next=it frame=quoted 0.23
kinds=act next=name frame=around -0.59
kinds=act next=name frame=bare 0.27
kinds=act next=name frame=before -1.23
kinds=act next=name frame=colon 0.22
kinds=act next=name frame=later-that -1.55
kinds=act next=name frame=quoted -0.49
kinds=act next=noun frame=around -0.62
kinds=act next=noun frame=bare -0.1
kinds=act next=noun frame=before -0.1
kinds=act next=noun frame=colon -0.14
kinds=act next=noun frame=later-that 0.13
kinds=act next=noun frame=quoted -0.57
kinds=act next=number frame=bare -0.59
kinds=act next=of frame=bare -0.12
kinds=act next=of frame=before -0.26
kinds=act next=of frame=preposition -0.32
kinds=act next=of frame=quoted -0.89
kinds=act next=on frame=adverbial -0.83
kinds=act next=on frame=bare 0.26
kinds=act next=on frame=before -0.75
kinds=act next=on frame=later-that -0.24
kinds=act next=on frame=preposition 0.29
kinds=act next=on frame=quoted -0.46
kinds=act next=possessive frame=around -0.28
kinds=act next=possessive frame=bare 0.1
kinds=act next=possessive frame=before -0.77
kinds=act next=possessive frame=later-that 0.24
kinds=act next=possessive frame=quoted 0.38
kinds=act next=pronoun frame=bare -0.37
kinds=act next=pronoun frame=before -0.37
kinds=act next=pronoun frame=later-that -0.64
kinds=act next=pronoun frame=quoted -0.84
kinds=act next=quoted frame=around -0.26
kinds=act next=quoted frame=before -0.4
kinds=act next=quoted frame=quoted 0.15
kinds=act next=that frame=before -0.28
kinds=act next=that frame=that -0.2
kinds=act next=to frame=adverbial -0.45
kinds=act next=to frame=around -0.21
kinds=act next=to frame=bare -0.16
kinds=act next=to frame=before -1.04
kinds=act next=to frame=later-that -0.88
kinds=act next=to frame=preposition -0.34
kinds=act next=to frame=quoted -0.32
kinds=act next=verb-base frame=adverbial -0.51
kinds=act next=verb-base frame=bare -0.38
kinds=act next=verb-base frame=before -0.51
kinds=act next=verb-base frame=colon 0.13
kinds=act next=verb-base frame=later-that 0.53
kinds=act next=verb-base frame=preposition -0.21
kinds=act next=verb-base frame=quoted -0.76
kinds=act next=verb-ing frame=bare -0.06
kinds=act next=verb-ing frame=later-that 0.53
kinds=act next=verb-ing frame=quoted 0.09
kinds=act next=verb-participle frame=bare -0.62
kinds=act next=verb-past frame=around -0.25
kinds=act next=verb-past frame=bare -0.38
kinds=act next=verb-past frame=before -0.33
kinds=act next=verb-past frame=later-that -1.46
kinds=act next=verb-past frame=quoted -0.89
kinds=act next=verb-s frame=bare -0.38
kinds=act next=verb-s frame=before -0.25
kinds=act next=verb-s frame=quoted -0.86
kinds=act next=what frame=bare 0.52
kinds=act next=when frame=bare -0.85
kinds=act next=whether frame=bare 0.48
kinds=act next=with frame=adverbial 0.23
kinds=act next=with frame=bare -0.61
kinds=act next=with frame=before -0.45
kinds=act next=with frame=later-that -0.86
kinds=act next=with frame=preposition -0.71
kinds=act next=with frame=quoted -0.83
kinds=act+attitude form=base aux= -0.28
kinds=act+attitude form=base aux=be -0.69
kinds=act+attitude form=base aux=do 0.3
kinds=act+attitude form=base aux=modal -0.19
kinds=act+attitude form=base aux=to 0.15
kinds=act+attitude form=ing aux= -0.07
kinds=act+attitude form=ing aux=be -0.26
kinds=act+attitude form=past aux= 0.1
kinds=act+attitude form=past aux=be -0.39
kinds=act+attitude form=past aux=have -0.35
kinds=act+attitude form=s aux= -0.07
kinds=act+attitude frame=adverbial -0.19
kinds=act+attitude frame=around -0.91
kinds=act+attitude frame=bare 0.09
kinds=act+attitude frame=before -0.59
kinds=act+attitude frame=colon -0.48
kinds=act+attitude frame=comma -0.84
kinds=act+attitude frame=later-that -0.36
kinds=act+attitude frame=preposition 0.13
kinds=act+attitude frame=quoted -0.09
kinds=act+attitude frame=quoted-before -0.53
kinds=act+attitude frame=that 0.11
kinds=act+attitude next=, frame=around -0.37
kinds=act+attitude next=, frame=before 0.22
kinds=act+attitude next=, frame=comma -0.84
kinds=act+attitude next=. frame=before -0.45
kinds=act+attitude next=adverb frame=bare -0.37
kinds=act+attitude next=and frame=bare -0.56
kinds=act+attitude next=as frame=adverbial -0.61
kinds=act+attitude next=as frame=bare -0.15
kinds=act+attitude next=as frame=preposition -0.26
kinds=act+attitude next=at frame=adverbial -0.58
kinds=act+attitude next=at frame=bare -0.1
kinds=act+attitude next=at frame=preposition -0.25
kinds=act+attitude next=by frame=adverbial -0.12
kinds=act+attitude next=by frame=bare -0.4
kinds=act+attitude next=by frame=preposition -0.62
kinds=act+attitude next=day frame=adverbial -0.53
kinds=act+attitude next=day frame=bare -0.53
kinds=act+attitude next=determiner frame=around -0.37
kinds=act+attitude next=determiner frame=before -0.76
kinds=act+attitude next=determiner frame=quoted 0.12
kinds=act+attitude next=for frame=adverbial -0.26
kinds=act+attitude next=for frame=preposition -0.05
kinds=act+attitude next=function frame=adverbial -1.22
kinds=act+attitude next=function frame=bare -0.41
kinds=act+attitude next=function frame=later-that -0.96
kinds=act+attitude next=function frame=preposition -0.11
kinds=act+attitude next=in frame=adverbial -0.14
kinds=act+attitude next=in frame=bare -0.48
kinds=act+attitude next=in frame=preposition -0.25
kinds=act+attitude next=name frame=before -0.54
kinds=act+attitude next=name frame=later-that -0.52
kinds=act+attitude next=noun frame=bare 0.12
kinds=act+attitude next=noun frame=before -0.32
kinds=act+attitude next=noun frame=later-that -0.87
kinds=act+attitude next=noun frame=quoted 0.17
kinds=act+attitude next=of frame=adverbial -1.02
kinds=act+attitude next=of frame=bare -0.16
kinds=act+attitude next=of frame=preposition -0.25
kinds=act+attitude next=on frame=adverbial -0.51
kinds=act+attitude next=on frame=bare 0.24
kinds=act+attitude next=on frame=before -0.59
kinds=act+attitude next=on frame=later-that -0.78
kinds=act+attitude next=on frame=preposition 0.09
kinds=act+attitude next=possessive frame=bare -0.15
kinds=act+attitude next=pronoun frame=bare 0.37
kinds=act+attitude next=quoted frame=quoted -0.14
kinds=act+attitude next=that frame=that 0.11
kinds=act+attitude next=to frame=adverbial 0.16
kinds=act+attitude next=to frame=bare 0.2
kinds=act+attitude next=to frame=before -0.47
kinds=act+attitude next=to frame=later-that -0.71
kinds=act+attitude next=to frame=preposition 0.51
kinds=act+attitude next=to frame=quoted -0.95
kinds=act+attitude next=verb-base frame=bare -0.23
kinds=act+attitude next=verb-ing frame=bare -0.31
kinds=act+attitude next=verb-past frame=bare -0.7
kinds=act+attitude next=verb-s frame=bare 0.18
kinds=act+attitude next=with frame=adverbial -0.84
kinds=act+attitude next=with frame=bare -0.87
kinds=act+attitude next=with frame=preposition 0.25
kinds=act+show form=base aux= -0.33
kinds=act+show form=base aux=to -0.5
kinds=act+show form=ing aux= 0.22
kinds=act+show form=past aux= -0.14
kinds=act+show form=past aux=be -1.21
kinds=act+show frame=adverbial -0.21
kinds=act+show frame=around -0.79
kinds=act+show frame=bare 0.18
kinds=act+show frame=before -0.82
kinds=act+show frame=colon -0.72
kinds=act+show frame=comma -0.68
kinds=act+show frame=later-that -0.92
kinds=act+show frame=preposition -0.15
kinds=act+show frame=quoted -0.36
kinds=act+show next=, frame=comma -0.68
kinds=act+show next=about frame=bare -0.79
kinds=act+show next=about frame=preposition 0.16
kinds=act+show next=and frame=bare -0.38
kinds=act+show next=as frame=bare -0.79
kinds=act+show next=as frame=preposition -0.69
kinds=act+show next=determiner frame=around -0.37
kinds=act+show next=determiner frame=bare 0.73
kinds=act+show next=determiner frame=before -0.59
kinds=act+show next=determiner frame=quoted -1
kinds=act+show next=function frame=bare 0.05
kinds=act+show next=function frame=preposition -0.75
kinds=act+show next=in frame=bare -0.54
kinds=act+show next=in frame=preposition -0.65
kinds=act+show next=name frame=bare -0.08
kinds=act+show next=noun frame=bare 0.11
kinds=act+show next=of frame=adverbial -0.05
kinds=act+show next=of frame=bare -0.38
kinds=act+show next=possessive frame=bare 0.25
kinds=act+show next=possessive frame=quoted -0.72
kinds=attitude form=base aux= -0.05
kinds=attitude form=base aux=be -0.19
kinds=attitude form=base aux=do 0.11
kinds=attitude form=base aux=have -0.14
kinds=attitude form=base aux=modal 0.07
kinds=attitude form=base aux=to -0.29
kinds=attitude form=ing aux= -0.22
kinds=attitude form=ing aux=have 0.07
kinds=attitude form=ing aux=modal -0.24
kinds=attitude form=participle aux= -0.28
kinds=attitude form=participle aux=be -0.58
kinds=attitude form=participle aux=have 0.19
kinds=attitude form=participle aux=modal -0.2
kinds=attitude form=past aux= -0.1
kinds=attitude form=past aux=be -0.07
kinds=attitude form=past aux=have -0.2
kinds=attitude form=past aux=modal -0.49
kinds=attitude form=s aux= -0.16
kinds=attitude form=s aux=have -0.19
kinds=attitude frame=adverbial -0.16
kinds=attitude frame=around -0.36
kinds=attitude frame=bare -0.05
kinds=attitude frame=before -0.47
kinds=attitude frame=colon -0.3
kinds=attitude frame=comma -0.09
kinds=attitude frame=later-that -0.18
kinds=attitude frame=preposition 0.1
kinds=attitude frame=quoted -0.19
kinds=attitude frame=quoted-before -0.67
kinds=attitude frame=that -0.07
kinds=attitude next=, frame=around 0.3
kinds=attitude next=, frame=before -0.82
kinds=attitude next=, frame=comma -0.09
kinds=attitude next=. frame=before -0.07
kinds=attitude next=: frame=colon 0.27
kinds=attitude next=about frame=adverbial -1.61
kinds=attitude next=about frame=bare -0.71
kinds=attitude next=about frame=before -0.62
kinds=attitude next=about frame=later-that -0.68
kinds=attitude next=about frame=preposition 0.2
kinds=attitude next=about frame=quoted -0.85
kinds=attitude next=adverb frame=bare -0.26
kinds=attitude next=adverb frame=before -0.57
kinds=attitude next=adverb frame=later-that 0.21
kinds=attitude next=after frame=adverbial -0.08
kinds=attitude next=after frame=bare -0.85
kinds=attitude next=after frame=preposition -0.55
kinds=attitude next=and frame=bare -1.06
kinds=attitude next=and frame=before -0.73
kinds=attitude next=as frame=adverbial -1.27
kinds=attitude next=as frame=bare 0.09
kinds=attitude next=as frame=before -0.53
kinds=attitude next=as frame=preposition 0.05
kinds=attitude next=as frame=quoted -0.87
kinds=attitude next=at frame=adverbial -0.16
kinds=attitude next=at frame=bare 0.18
kinds=attitude next=at frame=before -0.65
kinds=attitude next=at frame=later-that -0.88
kinds=attitude next=at frame=preposition -0.06
kinds=attitude next=by frame=adverbial -0.72
kinds=attitude next=by frame=bare 0.32
kinds=attitude next=by frame=before -0.5
kinds=attitude next=by frame=preposition 0.27
kinds=attitude next=day frame=adverbial -0.23
kinds=attitude next=day frame=bare -0.12
kinds=attitude next=determiner frame=around -0.85
kinds=attitude next=determiner frame=bare -0.07
kinds=attitude next=determiner frame=before -0.88
kinds=attitude next=determiner frame=colon -0.77
kinds=attitude next=determiner frame=later-that -0.26
kinds=attitude next=determiner frame=quoted -0.58
kinds=attitude next=for frame=around -0.5
kinds=attitude next=for frame=bare -0.11
kinds=attitude next=for frame=before -0.81
kinds=attitude next=for frame=later-that -0.97
kinds=attitude next=for frame=preposition -0.16
kinds=attitude next=from frame=adverbial -0.59
kinds=attitude next=from frame=bare -1.17
kinds=attitude next=from frame=preposition -0.71
kinds=attitude next=function frame=adverbial -0.12
kinds=attitude next=function frame=around -0.87
kinds=attitude next=function frame=bare -0.16
kinds=attitude next=function frame=before -0.89
kinds=attitude next=function frame=colon -0.97
kinds=attitude next=function frame=later-that 0.41
kinds=attitude next=function frame=preposition -0.51
kinds=attitude next=function frame=quoted -0.13
kinds=attitude next=how frame=later-that -0.78
kinds=attitude next=if frame=bare -0.06
kinds=attitude next=in frame=adverbial -0.37
kinds=attitude next=in frame=bare 0.13
kinds=attitude next=in frame=before -0.8
kinds=attitude next=in frame=later-that -0.08
kinds=attitude next=in frame=quoted 0.08
kinds=attitude next=it frame=bare -0.09
kinds=attitude next=it frame=later-that -0.05
kinds=attitude next=name frame=around -0.96
kinds=attitude next=name frame=before -0.6
kinds=attitude next=name frame=colon -1.03
kinds=attitude next=name frame=later-that -1.37
kinds=attitude next=name frame=quoted -1.29
kinds=attitude next=not frame=bare -0.21
kinds=attitude next=noun frame=around -0.81
kinds=attitude next=noun frame=bare -0.13
kinds=attitude next=noun frame=before -0.21
kinds=attitude next=noun frame=colon -0.7
kinds=attitude next=noun frame=later-that -0.19
kinds=attitude next=noun frame=quoted -0.38
kinds=attitude next=number frame=bare -0.24
kinds=attitude next=of frame=adverbial -0.82
kinds=attitude next=of frame=bare 0.07
kinds=attitude next=of frame=before -0.57
kinds=attitude next=of frame=later-that -0.93
kinds=attitude next=of frame=quoted -0.9
kinds=attitude next=on frame=adverbial -0.2
kinds=attitude next=on frame=bare -0.34
kinds=attitude next=on frame=before -0.61
kinds=attitude next=on frame=later-that -0.94
kinds=attitude next=on frame=preposition -0.58
kinds=attitude next=possessive frame=before -0.28
kinds=attitude next=possessive frame=later-that -0.89
kinds=attitude next=possessive frame=quoted -0.79
kinds=attitude next=pronoun frame=around -0.64
kinds=attitude next=pronoun frame=bare -0.11
kinds=attitude next=pronoun frame=before -0.35
kinds=attitude next=pronoun frame=later-that -0.89
kinds=attitude next=pronoun frame=quoted -0.83
kinds=attitude next=quoted frame=quoted 0.5
kinds=attitude next=that frame=around -0.44
kinds=attitude next=that frame=before -0.65
kinds=attitude next=that frame=that -0.07
kinds=attitude next=to frame=adverbial 0.22
kinds=attitude next=to frame=around -0.9
kinds=attitude next=to frame=bare -0.12
kinds=attitude next=to frame=before -0.83
kinds=attitude next=to frame=colon -0.92
kinds=attitude next=to frame=later-that 0.1
kinds=attitude next=to frame=quoted 0.09
kinds=attitude next=verb-base frame=adverbial -0.92
kinds=attitude next=verb-base frame=before -0.44
kinds=attitude next=verb-base frame=later-that -1.18
kinds=attitude next=verb-base frame=preposition -0.59
kinds=attitude next=verb-base frame=quoted -0.43
kinds=attitude next=verb-ing frame=around -0.46
kinds=attitude next=verb-ing frame=bare -0.08
kinds=attitude next=verb-ing frame=before -0.46
kinds=attitude next=verb-ing frame=later-that -0.21
kinds=attitude next=verb-ing frame=quoted -1.01
kinds=attitude next=verb-participle frame=bare -0.64
kinds=attitude next=verb-past frame=bare -0.22
kinds=attitude next=verb-past frame=before -0.55
kinds=attitude next=verb-past frame=colon -0.76
kinds=attitude next=verb-past frame=later-that 0.3
kinds=attitude next=verb-past frame=quoted -0.69
kinds=attitude next=verb-s frame=bare -0.77
kinds=attitude next=verb-s frame=before -0.69
kinds=attitude next=verb-s frame=later-that -0.77
kinds=attitude next=when frame=bare 0.37
kinds=attitude next=whether frame=bare 0.12
kinds=attitude next=who frame=bare -0.35
kinds=attitude next=why frame=bare 0.2
kinds=attitude next=with frame=adverbial -1.39
kinds=attitude next=with frame=bare -0.5
kinds=attitude next=with frame=before -0.67
kinds=attitude next=with frame=preposition 0.39
kinds=noun frame=adverbial -0.05
kinds=noun frame=comma -0.25
kinds=noun frame=later-that -0.11
kinds=noun frame=quoted -0.16
kinds=noun next=, frame=comma -0.25
kinds=noun next=: frame=colon 0.44
kinds=noun next=about frame=adverbial -1.04
kinds=noun next=about frame=bare -0.36
kinds=noun next=about frame=preposition 0.29
kinds=noun next=adverb frame=bare -0.86
kinds=noun next=after frame=adverbial -0.86
kinds=noun next=after frame=bare -0.77
kinds=noun next=after frame=preposition -0.99
kinds=noun next=and frame=bare -1.09
kinds=noun next=and frame=later-that -0.82
kinds=noun next=as frame=adverbial -1.06
kinds=noun next=as frame=bare -0.82
kinds=noun next=as frame=preposition -0.56
kinds=noun next=at frame=adverbial -0.86
kinds=noun next=at frame=bare -0.1
kinds=noun next=at frame=preposition -0.22
kinds=noun next=by frame=adverbial -0.05
kinds=noun next=by frame=bare -1.02
kinds=noun next=by frame=preposition -1.26
kinds=noun next=day frame=adverbial -0.14
kinds=noun next=determiner frame=bare -0.96
kinds=noun next=for frame=adverbial -1.29
kinds=noun next=for frame=bare 0.13
kinds=noun next=for frame=later-that -0.69
kinds=noun next=from frame=adverbial 0.27
kinds=noun next=from frame=bare -1.02
kinds=noun next=from frame=later-that -0.12
kinds=noun next=from frame=preposition -1.55
kinds=noun next=function frame=adverbial -0.31
kinds=noun next=function frame=bare -0.54
kinds=noun next=function frame=colon -0.45
kinds=noun next=function frame=later-that 0.21
kinds=noun next=function frame=preposition -0.25
kinds=noun next=function frame=quoted -0.2
kinds=noun next=in frame=adverbial -0.41
kinds=noun next=in frame=bare -0.52
kinds=noun next=in frame=later-that -0.09
kinds=noun next=in frame=preposition -0.93
kinds=noun next=name frame=bare -0.51
kinds=noun next=name frame=later-that -0.5
kinds=noun next=name frame=quoted -0.63
kinds=noun next=not frame=bare 0.09
kinds=noun next=noun frame=bare -1.26
kinds=noun next=noun frame=later-that -0.36
kinds=noun next=noun frame=quoted 0.06
kinds=noun next=of frame=adverbial -0.48
kinds=noun next=of frame=bare 0.3
kinds=noun next=of frame=later-that -1.1
kinds=noun next=of frame=preposition 0.25
kinds=noun next=of frame=quoted 0.11
kinds=noun next=on frame=adverbial 0.18
kinds=noun next=on frame=bare 0.29
kinds=noun next=on frame=later-that -0.07
kinds=noun next=on frame=preposition 0.21
kinds=noun next=on frame=quoted -0.76
kinds=noun next=pronoun frame=bare -0.49
kinds=noun next=quoted frame=quoted -0.91
kinds=noun next=to frame=adverbial -0.06
kinds=noun next=to frame=later-that -0.83
kinds=noun next=to frame=quoted -0.95
kinds=noun next=verb-base frame=bare -1.04
kinds=noun next=verb-base frame=later-that 0.26
kinds=noun next=verb-ing frame=bare -0.35
kinds=noun next=verb-ing frame=later-that 0.46
kinds=noun next=verb-ing frame=quoted -0.12
kinds=noun next=verb-past frame=bare -1.21
kinds=noun next=verb-past frame=later-that -0.85
kinds=noun next=verb-past frame=quoted -1.03
kinds=noun next=verb-s frame=bare -1.17
kinds=noun next=verb-s frame=later-that 0.08
kinds=noun next=when frame=bare -0.71
kinds=noun next=with frame=adverbial -1.11
kinds=noun next=with frame=bare -0.38
kinds=noun next=with frame=preposition -0.43
kinds=phrase form= aux= 0.17
kinds=phrase frame=before 0.09
kinds=phrase frame=comma 0.17
kinds=phrase next=determiner frame=around -0.12
kinds=phrase next=determiner frame=before 0.11
kinds=phrase next=determiner frame=comma 0.23
kinds=phrase next=name frame=around 0.19
kinds=phrase next=name frame=comma -0.15
kinds=phrase next=noun frame=before 0.23
kinds=phrase next=possessive frame=before -0.44
kinds=phrase next=verb-base frame=before 0.12
kinds=phrase next=verb-s frame=before -0.05
kinds=say form=base aux=be -0.13
kinds=say form=base aux=do -0.05
kinds=say form=base aux=have 0.08
kinds=say form=base aux=to 0.13
kinds=say form=ing aux= -0.2
kinds=say form=participle aux= 0.11
kinds=say form=participle aux=be -0.82
kinds=say form=participle aux=have -0.11
kinds=say form=past aux= 0.14
kinds=say form=past aux=be -0.81
kinds=say form=past aux=have -0.16
kinds=say form=past aux=modal -1.13
kinds=say form=past aux=to -0.13
kinds=say form=s aux= -0.18
kinds=say frame=adverbial -0.08
kinds=say frame=around -0.09
kinds=say frame=bare -0.15
kinds=say frame=before -0.16
kinds=say frame=colon 0.26
kinds=say frame=comma 0.07
kinds=say frame=later-that -0.05
kinds=say frame=that 0.1
kinds=say next=, frame=around 0.46
kinds=say next=, frame=before -0.45
kinds=say next=, frame=comma 0.07
kinds=say next=. frame=before 0.42
kinds=say next=. frame=quoted-before 0.06
kinds=say next=: frame=around -0.86
kinds=say next=: frame=before -0.6
kinds=say next=: frame=colon 0.61
kinds=say next=about frame=adverbial -0.32
kinds=say next=about frame=bare -0.12
kinds=say next=about frame=preposition 0.78
kinds=say next=adverb frame=bare -0.55
kinds=say next=after frame=adverbial -0.8
kinds=say next=after frame=bare -0.67
kinds=say next=after frame=preposition 0.46
kinds=say next=and frame=bare -0.77
kinds=say next=as frame=adverbial -0.55
kinds=say next=as frame=bare -0.11
kinds=say next=as frame=preposition -0.18
kinds=say next=at frame=adverbial -0.11
kinds=say next=at frame=bare -0.11
kinds=say next=at frame=preposition -0.34
kinds=say next=by frame=adverbial -0.23
kinds=say next=by frame=preposition -0.18
kinds=say next=day frame=adverbial -0.81
kinds=say next=day frame=bare -0.66
kinds=say next=determiner frame=around -0.05
kinds=say next=determiner frame=colon 0.12
kinds=say next=determiner frame=later-that -0.16
kinds=say next=determiner frame=quoted -0.68
kinds=say next=for frame=bare 0.1
kinds=say next=for frame=preposition 0.09
kinds=say next=from frame=adverbial -0.75
kinds=say next=from frame=bare -0.65
kinds=say next=from frame=preposition -1.03
kinds=say next=function frame=adverbial -0.37
kinds=say next=function frame=bare -0.52
kinds=say next=function frame=before 0.07
kinds=say next=function frame=later-that 0.23
kinds=say next=function frame=preposition -0.16
kinds=say next=function frame=quoted -0.64
kinds=say next=in frame=adverbial -0.05
kinds=say next=in frame=around -0.24
kinds=say next=in frame=bare -0.67
kinds=say next=in frame=later-that 0.42
kinds=say next=in frame=preposition -1.2
kinds=say next=it frame=bare 0.42
kinds=say next=it frame=quoted 0.41
kinds=say next=name frame=bare 0.1
kinds=say next=name frame=before 0.09
kinds=say next=name frame=quoted -0.88
kinds=say next=noun frame=around -0.65
kinds=say next=noun frame=bare -0.07
kinds=say next=noun frame=later-that -0.35
kinds=say next=noun frame=quoted 0.25
kinds=say next=number frame=bare -0.82
kinds=say next=of frame=adverbial -0.47
kinds=say next=of frame=bare 0.08
kinds=say next=of frame=before -0.27
kinds=say next=on frame=adverbial -0.47
kinds=say next=on frame=bare -0.31
kinds=say next=on frame=before 0.25
kinds=say next=on frame=preposition -0.52
kinds=say next=on frame=quoted 0.17
kinds=say next=possessive frame=bare 0.07
kinds=say next=possessive frame=before -0.46
kinds=say next=possessive frame=later-that -0.59
kinds=say next=possessive frame=quoted -0.87
kinds=say next=pronoun frame=bare 0.39
kinds=say next=quoted frame=quoted 0.54
kinds=say next=that frame=around -0.87
kinds=say next=that frame=before -0.82
kinds=say next=that frame=that 0.1
kinds=say next=to frame=adverbial 0.34
kinds=say next=to frame=around -0.74
kinds=say next=to frame=bare -0.07
kinds=say next=to frame=before -0.05
kinds=say next=to frame=later-that 0.08
kinds=say next=to frame=preposition -0.18
kinds=say next=to frame=quoted -0.15
kinds=say next=verb-base frame=bare -0.73
kinds=say next=verb-ing frame=bare -0.38
kinds=say next=verb-past frame=bare -0.22
kinds=say next=verb-s frame=bare -0.05
kinds=say next=when frame=bare -0.68
kinds=say next=with frame=adverbial -0.05
kinds=say next=with frame=bare -0.39
kinds=say next=with frame=preposition -0.82
kinds=say+act form=base aux= -0.35
kinds=say+act form=base aux=be 0.16
kinds=say+act form=base aux=do 0.19
kinds=say+act form=base aux=have 0.05
kinds=say+act form=base aux=modal 0.18
kinds=say+act form=base aux=to -0.12
kinds=say+act form=ing aux= 0.22
kinds=say+act form=participle aux=have -0.1
kinds=say+act form=past aux= 0.16
kinds=say+act form=past aux=be -1.16
kinds=say+act form=past aux=have -0.06
kinds=say+act form=s aux= -0.05
kinds=say+act frame=around -0.17
kinds=say+act frame=before -0.17
kinds=say+act frame=colon -0.14
kinds=say+act frame=later-that -0.19
kinds=say+act frame=preposition -0.07
kinds=say+act frame=quoted -0.15
kinds=say+act frame=quoted-before -0.25
kinds=say+act frame=that 0.06
kinds=say+act next=, frame=around 0.38
kinds=say+act next=, frame=before 0.42
kinds=say+act next=: frame=colon 0.63
kinds=say+act next=about frame=adverbial -0.09
kinds=say+act next=about frame=bare -0.14
kinds=say+act next=about frame=preposition 0.83
kinds=say+act next=about frame=quoted 0.16
kinds=say+act next=adverb frame=bare -0.34
kinds=say+act next=after frame=adverbial -0.12
kinds=say+act next=after frame=bare -0.59
kinds=say+act next=after frame=preposition -0.95
kinds=say+act next=and frame=bare -0.79
kinds=say+act next=as frame=bare -0.31
kinds=say+act next=as frame=preposition -0.4
kinds=say+act next=at frame=adverbial -0.36
kinds=say+act next=at frame=bare -0.16
kinds=say+act next=at frame=preposition -0.29
kinds=say+act next=by frame=adverbial -0.36
kinds=say+act next=by frame=bare -0.91
kinds=say+act next=by frame=preposition -1.29
kinds=say+act next=day frame=adverbial -0.34
kinds=say+act next=day frame=bare -1.08
kinds=say+act next=day frame=before 0.59
kinds=say+act next=determiner frame=around -1.11
kinds=say+act next=determiner frame=bare 0.22
kinds=say+act next=determiner frame=before -0.75
kinds=say+act next=determiner frame=later-that -0.18
kinds=say+act next=determiner frame=quoted -0.11
kinds=say+act next=for frame=adverbial -0.17
kinds=say+act next=for frame=bare -0.06
kinds=say+act next=from frame=adverbial 0.34
kinds=say+act next=from frame=bare -0.68
kinds=say+act next=from frame=preposition -1.07
kinds=say+act next=function frame=adverbial -0.22
kinds=say+act next=function frame=around 0.12
kinds=say+act next=function frame=bare -0.42
kinds=say+act next=function frame=before -0.29
kinds=say+act next=function frame=later-that 0.39
kinds=say+act next=function frame=preposition -0.45
kinds=say+act next=function frame=quoted 0.15
kinds=say+act next=how frame=bare 0.18
kinds=say+act next=in frame=adverbial 0.41
kinds=say+act next=in frame=bare -0.8
kinds=say+act next=in frame=before 0.23
kinds=say+act next=in frame=later-that 0.3
kinds=say+act next=in frame=preposition -1.14
kinds=say+act next=it frame=bare 0.22
kinds=say+act next=it frame=before -0.59
kinds=say+act next=name frame=around 0.3
kinds=say+act next=name frame=before -0.3
kinds=say+act next=name frame=later-that -0.8
kinds=say+act next=noun frame=bare 0.11
kinds=say+act next=noun frame=before -1.01
kinds=say+act next=noun frame=later-that -0.94
kinds=say+act next=noun frame=quoted -0.88
kinds=say+act next=of frame=adverbial -0.07
kinds=say+act next=of frame=bare 0.16
kinds=say+act next=of frame=preposition 0.36
kinds=say+act next=on frame=adverbial 0.35
kinds=say+act next=on frame=bare -0.08
kinds=say+act next=on frame=before 0.37
kinds=say+act next=on frame=preposition -0.14
kinds=say+act next=on frame=quoted -0.85
kinds=say+act next=possessive frame=bare 0.3
kinds=say+act next=possessive frame=before -0.99
kinds=say+act next=possessive frame=later-that -0.38
kinds=say+act next=possessive frame=quoted -0.36
kinds=say+act next=quoted frame=quoted 0.36
kinds=say+act next=that frame=around -0.72
kinds=say+act next=that frame=before -0.88
kinds=say+act next=that frame=that 0.06
kinds=say+act next=to frame=adverbial -0.84
kinds=say+act next=to frame=bare 0.09
kinds=say+act next=to frame=before -0.09
kinds=say+act next=to frame=later-that -0.94
kinds=say+act next=to frame=preposition 0.07
kinds=say+act next=to frame=quoted 0.18
kinds=say+act next=verb-base frame=bare -0.78
kinds=say+act next=verb-ing frame=bare 0.08
kinds=say+act next=verb-past frame=bare -0.45
kinds=say+act next=verb-past frame=before -0.56
kinds=say+act next=verb-past frame=later-that 0.12
kinds=say+act next=verb-s frame=bare -0.28
kinds=say+act next=verb-s frame=before -0.57
kinds=say+act next=why frame=bare 0.36
kinds=say+act next=with frame=adverbial -0.96
kinds=say+act next=with frame=bare -0.76
kinds=say+act next=with frame=preposition -0.44
kinds=say+act+attitude form=base aux= -0.17
kinds=say+act+attitude form=base aux=to 0.22
kinds=say+act+attitude form=ing aux= -0.24
kinds=say+act+attitude form=past aux= 0.22
kinds=say+act+attitude form=past aux=have -0.22
kinds=say+act+attitude form=s aux= 0.23
kinds=say+act+attitude frame=adverbial -0.13
kinds=say+act+attitude frame=around -0.18
kinds=say+act+attitude frame=comma 0.14
kinds=say+act+attitude frame=later-that -0.32
kinds=say+act+attitude frame=preposition 0.05
kinds=say+act+attitude frame=quoted -0.06
kinds=say+act+attitude frame=that 0.17
kinds=say+act+attitude next=, frame=comma 0.14
kinds=say+act+attitude next=determiner frame=bare 0.17
kinds=say+act+attitude next=name frame=bare 0.07
kinds=say+act+attitude next=on frame=bare 0.26
kinds=say+act+attitude next=on frame=preposition 0.31
kinds=say+act+attitude next=that frame=before -0.55
kinds=say+act+attitude next=that frame=that 0.17
kinds=say+act+attitude next=to frame=adverbial -0.97
kinds=say+act+attitude next=to frame=bare 0.23
kinds=say+act+attitude next=to frame=before -0.92
kinds=say+act+attitude next=to frame=preposition 0.09
kinds=say+act+attitude next=to frame=quoted 0.3
kinds=say+act+attitude next=with frame=bare -0.77
kinds=say+act+attitude next=with frame=preposition 0.06
kinds=say+act+show form=base aux= -0.31
kinds=say+act+show form=ing aux= 0.16
kinds=say+act+show form=s aux= -0.29
kinds=say+act+show frame=adverbial -0.14
kinds=say+act+show frame=around -0.6
kinds=say+act+show frame=bare 0.2
kinds=say+act+show frame=before -0.93
kinds=say+act+show frame=comma -0.3
kinds=say+act+show frame=later-that -0.84
kinds=say+act+show frame=preposition -0.8
kinds=say+act+show next=, frame=comma -0.3
kinds=say+act+show next=determiner frame=bare 0.29
kinds=say+act+show next=function frame=bare -0.16
kinds=say+act+show next=possessive frame=bare 0.35
kinds=say+attitude form=base aux= 0.4
kinds=say+attitude form=base aux=modal -0.34
kinds=say+attitude form=base aux=to 0.07
kinds=say+attitude form=ing aux= 0.12
kinds=say+attitude form=past aux= -0.17
kinds=say+attitude form=past aux=be -0.06
kinds=say+attitude form=past aux=have 0.14
kinds=say+attitude form=s aux= -0.29
kinds=say+attitude frame=adverbial -0.16
kinds=say+attitude frame=around 0.06
kinds=say+attitude frame=bare 0.08
kinds=say+attitude frame=comma -0.1
kinds=say+attitude frame=later-that -0.44
kinds=say+attitude frame=quoted -0.39
kinds=say+attitude next=, frame=comma -0.1
kinds=say+attitude next=determiner frame=bare 0.08
kinds=say+attitude next=function frame=bare -0.85
kinds=say+attitude next=how frame=bare 0.07
kinds=say+attitude next=not frame=bare 0.21
kinds=say+attitude next=noun frame=bare 0.13
kinds=say+attitude next=on frame=bare -0.33
kinds=say+attitude next=on frame=preposition -0.16
kinds=say+attitude next=pronoun frame=bare 0.37
kinds=say+attitude next=that frame=before -0.65
kinds=say+attitude next=to frame=adverbial -1.19
kinds=say+attitude next=to frame=bare 0.16
kinds=say+attitude next=to frame=preposition -0.12
kinds=say+attitude next=what frame=bare 0.44
kinds=say+attitude next=whether frame=bare 0.13
kinds=say+attitude next=who frame=bare -0.67
kinds=say+show form=base aux= -0.25
kinds=say+show form=base aux=be -0.05
kinds=say+show form=base aux=do 0.32
kinds=say+show form=base aux=modal -0.36
kinds=say+show form=base aux=to 0.25
kinds=say+show form=ing aux= 0.08
kinds=say+show form=ing aux=be 0.74
kinds=say+show form=past aux= 0.05
kinds=say+show form=past aux=be -0.24
kinds=say+show form=past aux=have 0.06
kinds=say+show form=s aux= -0.11
kinds=say+show frame=before 0.13
kinds=say+show frame=colon -0.42
kinds=say+show frame=later-that -0.13
kinds=say+show frame=preposition -0.35
kinds=say+show frame=quoted -0.33
kinds=say+show frame=quoted-before 0.05
kinds=say+show frame=that 0.14
kinds=say+show next=, frame=around 0.78
kinds=say+show next=, frame=before -0.42
kinds=say+show next=, frame=quoted-before -0.05
kinds=say+show next=. frame=before 0.75
kinds=say+show next=. frame=quoted-before -0.21
kinds=say+show next=: frame=around -0.08
kinds=say+show next=: frame=before -0.95
kinds=say+show next=: frame=colon 0.46
kinds=say+show next=about frame=adverbial -0.12
kinds=say+show next=about frame=bare -0.6
kinds=say+show next=about frame=before 0.1
kinds=say+show next=about frame=preposition 0.27
kinds=say+show next=adverb frame=bare -0.51
kinds=say+show next=adverb frame=before -0.14
kinds=say+show next=adverb frame=later-that 0.69
kinds=say+show next=after frame=bare -0.62
kinds=say+show next=after frame=before 0.68
kinds=say+show next=after frame=preposition -0.77
kinds=say+show next=and frame=bare -0.61
kinds=say+show next=and frame=before 0.23
kinds=say+show next=and frame=later-that -0.17
kinds=say+show next=as frame=adverbial -0.66
kinds=say+show next=as frame=bare -0.77
kinds=say+show next=as frame=preposition -0.55
kinds=say+show next=at frame=adverbial -0.49
kinds=say+show next=at frame=around 0.22
kinds=say+show next=at frame=bare -0.39
kinds=say+show next=at frame=before 0.42
kinds=say+show next=by frame=adverbial 0.26
kinds=say+show next=by frame=bare -1
kinds=say+show next=by frame=preposition -1.15
kinds=say+show next=day frame=adverbial 0.24
kinds=say+show next=day frame=around -0.19
kinds=say+show next=day frame=bare -0.69
kinds=say+show next=day frame=before 0.67
kinds=say+show next=day frame=later-that 0.35
kinds=say+show next=determiner frame=around -0.18
kinds=say+show next=determiner frame=bare 0.37
kinds=say+show next=determiner frame=before -0.34
kinds=say+show next=determiner frame=later-that -0.47
kinds=say+show next=determiner frame=quoted -0.43
kinds=say+show next=for frame=adverbial 0.35
kinds=say+show next=for frame=bare -0.41
kinds=say+show next=for frame=preposition 0.19
kinds=say+show next=from frame=adverbial -0.41
kinds=say+show next=from frame=bare -0.71
kinds=say+show next=from frame=preposition -0.85
kinds=say+show next=function frame=adverbial -0.7
kinds=say+show next=function frame=around -0.25
kinds=say+show next=function frame=bare -0.3
kinds=say+show next=function frame=before 0.18
kinds=say+show next=function frame=later-that 0.63
kinds=say+show next=function frame=preposition -1.44
kinds=say+show next=function frame=quoted 0.14
kinds=say+show next=if frame=bare 0.57
kinds=say+show next=in frame=adverbial -0.17
kinds=say+show next=in frame=around 0.28
kinds=say+show next=in frame=bare -0.78
kinds=say+show next=in frame=before 0.49
kinds=say+show next=in frame=later-that 0.4
kinds=say+show next=in frame=preposition -0.36
kinds=say+show next=in frame=quoted -0.05
kinds=say+show next=it frame=around -0.62
kinds=say+show next=it frame=bare 0.51
kinds=say+show next=it frame=before -0.97
kinds=say+show next=it frame=later-that -0.99
kinds=say+show next=it frame=quoted -0.88
kinds=say+show next=name frame=around -0.45
kinds=say+show next=name frame=bare 0.13
kinds=say+show next=name frame=before 0.36
kinds=say+show next=name frame=colon -0.35
kinds=say+show next=name frame=later-that -1.29
kinds=say+show next=name frame=quoted -0.57
kinds=say+show next=name frame=quoted-before -0.27
kinds=say+show next=noun frame=around -0.55
kinds=say+show next=noun frame=bare 0.19
kinds=say+show next=noun frame=before -0.2
kinds=say+show next=noun frame=colon -0.48
kinds=say+show next=noun frame=later-that -1.05
kinds=say+show next=noun frame=quoted -1.31
kinds=say+show next=number frame=bare 0.3
kinds=say+show next=of frame=adverbial -0.17
kinds=say+show next=of frame=around 0.28
kinds=say+show next=of frame=bare -0.35
kinds=say+show next=of frame=preposition 0.09
kinds=say+show next=on frame=adverbial 0.34
kinds=say+show next=on frame=around -0.24
kinds=say+show next=on frame=bare -0.91
kinds=say+show next=on frame=preposition -0.46
kinds=say+show next=possessive frame=around -0.25
kinds=say+show next=possessive frame=bare 0.66
kinds=say+show next=possessive frame=before -0.96
kinds=say+show next=possessive frame=later-that -0.98
kinds=say+show next=possessive frame=quoted -0.54
kinds=say+show next=pronoun frame=around -1.19
kinds=say+show next=pronoun frame=bare 0.5
kinds=say+show next=pronoun frame=before -1.48
kinds=say+show next=pronoun frame=colon -0.76
kinds=say+show next=pronoun frame=later-that -1.43
kinds=say+show next=pronoun frame=quoted -0.38
kinds=say+show next=quoted frame=before -0.72
kinds=say+show next=quoted frame=quoted 0.96
kinds=say+show next=that frame=around -1.17
kinds=say+show next=that frame=before -1.35
kinds=say+show next=that frame=that 0.14
kinds=say+show next=there frame=bare 0.5
kinds=say+show next=there frame=before -0.76
kinds=say+show next=there frame=quoted -1.11
kinds=say+show next=to frame=adverbial -0.19
kinds=say+show next=to frame=bare -0.68
kinds=say+show next=to frame=before 0.83
kinds=say+show next=to frame=preposition -0.4
kinds=say+show next=to frame=quoted -0.4
kinds=say+show next=verb-base frame=adverbial -0.54
kinds=say+show next=verb-base frame=bare -0.26
kinds=say+show next=verb-base frame=before 0.22
kinds=say+show next=verb-base frame=later-that -0.74
kinds=say+show next=verb-base frame=preposition -0.7
kinds=say+show next=verb-ing frame=bare 0.36
kinds=say+show next=verb-ing frame=before -0.09
kinds=say+show next=verb-past frame=bare -0.37
kinds=say+show next=verb-past frame=before -0.09
kinds=say+show next=verb-past frame=later-that -0.68
kinds=say+show next=verb-past frame=quoted -0.49
kinds=say+show next=when frame=bare -0.1
kinds=say+show next=whether frame=bare -0.44
kinds=say+show next=with frame=adverbial -0.59
kinds=say+show next=with frame=bare -0.69
kinds=say+show next=with frame=preposition -1.05
kinds=say+show+attitude form=past aux= 0.09
kinds=say+show+attitude form=s aux= 0.49
kinds=say+show+attitude frame=adverbial -0.22
kinds=say+show+attitude frame=around 0.31
kinds=say+show+attitude frame=bare -0.39
kinds=say+show+attitude frame=comma -0.07
kinds=say+show+attitude frame=preposition -0.45
kinds=say+show+attitude frame=quoted 0.16
kinds=say+show+attitude frame=that 0.12
kinds=say+show+attitude next=, frame=comma -0.07
kinds=say+show+attitude next=. frame=before 0.33
kinds=say+show+attitude next=determiner frame=bare -0.28
kinds=say+show+attitude next=that frame=that 0.12
kinds=say+tell form=base aux= -0.15
kinds=say+tell form=past aux= 0.33
kinds=say+tell form=s aux= -0.96
kinds=say+tell frame=adverbial -0.08
kinds=say+tell frame=around -0.61
kinds=say+tell frame=bare -0.25
kinds=say+tell frame=before -0.75
kinds=say+tell frame=colon 0.08
kinds=say+tell frame=comma -0.6
kinds=say+tell frame=hearer 0.06
kinds=say+tell frame=later-that -0.27
kinds=say+tell frame=that 0.08
kinds=say+tell next=, frame=comma -0.6
kinds=say+tell next=and frame=bare -0.32
kinds=say+tell next=from frame=adverbial -0.73
kinds=say+tell next=from frame=bare -0.24
kinds=say+tell next=from frame=preposition -0.45
kinds=say+tell next=function frame=bare -0.27
kinds=say+tell next=in frame=adverbial -0.3
kinds=say+tell next=in frame=bare -0.19
kinds=say+tell next=in frame=preposition -0.49
kinds=say+tell next=name frame=bare -0.68
kinds=say+tell next=noun frame=bare -1.08
kinds=say+tell next=noun frame=hearer -1.16
kinds=say+tell next=noun frame=later-that -0.61
kinds=say+tell next=noun frame=quoted -0.83
kinds=say+tell next=that frame=that 0.08
kinds=say+tell next=to frame=adverbial 0.2
kinds=say+tell next=to frame=bare -0.96
kinds=say+tell next=verb-base frame=bare -0.66
kinds=say+tell next=verb-base frame=hearer 0.18
kinds=say+tell next=verb-ing frame=bare -0.58
kinds=say+tell next=verb-ing frame=hearer -0.05
kinds=say+tell next=verb-past frame=bare -0.46
kinds=say+tell next=verb-past frame=hearer -0.83
kinds=say+tell next=verb-s frame=bare -0.57
kinds=say+tell next=verb-s frame=hearer -0.89
kinds=say+tell+act form=base aux=to -0.68
kinds=say+tell+act form=ing aux= -0.08
kinds=say+tell+act form=ing aux=be 0.16
kinds=say+tell+act form=past aux= -0.15
kinds=say+tell+act form=past aux=be 0.22
kinds=say+tell+act form=past aux=have 0.17
kinds=say+tell+act form=s aux= 0.1
kinds=say+tell+act frame=adverbial 0.17
kinds=say+tell+act frame=around -0.47
kinds=say+tell+act frame=bare 0.1
kinds=say+tell+act frame=before -0.15
kinds=say+tell+act frame=colon -0.45
kinds=say+tell+act frame=comma 0.21
kinds=say+tell+act frame=hearer -0.11
kinds=say+tell+act frame=later-that -0.17
kinds=say+tell+act frame=preposition -0.06
kinds=say+tell+act frame=quoted -0.17
kinds=say+tell+act frame=that 0.82
kinds=say+tell+act next=, frame=before -0.4
kinds=say+tell+act next=, frame=comma 0.21
kinds=say+tell+act next=. frame=before 0.58
kinds=say+tell+act next=about frame=adverbial -1.36
kinds=say+tell+act next=about frame=bare -0.21
kinds=say+tell+act next=by frame=adverbial 0.44
kinds=say+tell+act next=by frame=bare -0.95
kinds=say+tell+act next=by frame=preposition -0.96
kinds=say+tell+act next=determiner frame=bare -0.11
kinds=say+tell+act next=determiner frame=hearer -0.24
kinds=say+tell+act next=determiner frame=quoted 0.09
kinds=say+tell+act next=for frame=adverbial -1.04
kinds=say+tell+act next=for frame=bare 0.24
kinds=say+tell+act next=for frame=preposition 0.39
kinds=say+tell+act next=function frame=bare -0.08
kinds=say+tell+act next=function frame=hearer -0.16
kinds=say+tell+act next=if frame=bare 0.72
kinds=say+tell+act next=name frame=around -0.39
kinds=say+tell+act next=name frame=bare -0.31
kinds=say+tell+act next=name frame=before -0.37
kinds=say+tell+act next=name frame=hearer 0.21
kinds=say+tell+act next=name frame=later-that 0.06
kinds=say+tell+act next=name frame=quoted -0.91
kinds=say+tell+act next=noun frame=bare -0.1
kinds=say+tell+act next=noun frame=before 0.08
kinds=say+tell+act next=noun frame=hearer -0.24
kinds=say+tell+act next=of frame=bare -0.25
kinds=say+tell+act next=of frame=preposition -0.27
kinds=say+tell+act next=possessive frame=bare -0.18
kinds=say+tell+act next=possessive frame=hearer 0.33
kinds=say+tell+act next=that frame=that 0.82
kinds=say+tell+act next=to frame=adverbial -1.76
kinds=say+tell+act next=to frame=bare 0.2
kinds=say+tell+act next=to frame=before -0.54
kinds=say+tell+act next=to frame=preposition 0.3
kinds=say+tell+act next=to frame=quoted 0.51
kinds=say+tell+act next=what frame=bare 0.35
kinds=say+tell+act next=whether frame=bare 0.38
kinds=say+tell+show form=ing aux= -0.38
kinds=say+tell+show form=past aux= 0.15
kinds=say+tell+show frame=adverbial -0.21
kinds=say+tell+show frame=around -0.16
kinds=say+tell+show frame=bare -0.18
kinds=say+tell+show frame=before -0.16
kinds=say+tell+show frame=hearer 0.13
kinds=say+tell+show frame=preposition 0.07
kinds=say+tell+show frame=that 0.31
kinds=say+tell+show next=function frame=bare -0.36
kinds=say+tell+show next=of frame=bare 0.44
kinds=say+tell+show next=of frame=preposition 0.21
kinds=say+tell+show next=that frame=that 0.31
kinds=show form=base aux= 0.22
kinds=show form=base aux=be -0.33
kinds=show form=base aux=modal -0.6
kinds=show form=base aux=to -0.44
kinds=show form=ing aux= -0.59
kinds=show form=ing aux=be 0.44
kinds=show form=past aux= 0.06
kinds=show form=past aux=be -1.27
kinds=show form=past aux=have -0.38
kinds=show form=s aux= 0.1
kinds=show frame=around -0.92
kinds=show frame=bare -0.1
kinds=show frame=before -0.08
kinds=show frame=colon -0.86
kinds=show frame=comma -0.77
kinds=show frame=later-that -0.29
kinds=show frame=preposition -0.07
kinds=show frame=quoted -0.1
kinds=show frame=that -0.08
kinds=show next=, frame=comma -0.77
kinds=show next=. frame=before 0.15
kinds=show next=adverb frame=bare 0.21
kinds=show next=determiner frame=bare -0.21
kinds=show next=determiner frame=before -1
kinds=show next=determiner frame=later-that -0.78
kinds=show next=function frame=adverbial 0.12
kinds=show next=function frame=bare -0.58
kinds=show next=function frame=before -0.71
kinds=show next=function frame=preposition -0.92
kinds=show next=in frame=adverbial -0.17
kinds=show next=in frame=bare -0.79
kinds=show next=in frame=preposition -0.97
kinds=show next=name frame=bare 0.33
kinds=show next=noun frame=bare -0.41
kinds=show next=noun frame=before -0.68
kinds=show next=noun frame=later-that 0.16
kinds=show next=on frame=bare 0.25
kinds=show next=on frame=preposition 0.31
kinds=show next=possessive frame=bare -0.27
kinds=show next=pronoun frame=bare -0.1
kinds=show next=that frame=before -0.66
kinds=show next=that frame=that -0.08
kinds=show next=to frame=preposition 0.08
kinds=show next=verb-base frame=bare -0.71
kinds=show next=verb-ing frame=bare -0.76
kinds=show next=verb-past frame=bare -0.83
kinds=tell form=base aux= -0.27
kinds=tell form=base aux=modal -0.58
kinds=tell form=ing aux=be -0.38
kinds=tell form=past aux= -0.12
kinds=tell form=s aux= 0.14
kinds=tell frame=adverbial -0.56
kinds=tell frame=around 0.07
kinds=tell frame=bare -0.43
kinds=tell frame=before 0.21
kinds=tell frame=comma -0.79
kinds=tell frame=hearer -0.05
kinds=tell frame=later-that 0.3
kinds=tell frame=preposition -0.16
kinds=tell frame=quoted -0.09
kinds=tell next=, frame=comma -0.79
kinds=tell next=determiner frame=around -0.23
kinds=tell next=determiner frame=bare -0.4
kinds=tell next=determiner frame=before 0.39
kinds=tell next=determiner frame=hearer 0.05
kinds=tell next=determiner frame=later-that 0.15
kinds=tell next=determiner frame=quoted 0.13
kinds=tell next=function frame=bare 0.24
kinds=tell next=function frame=before -0.14
kinds=tell next=function frame=hearer -0.3
kinds=tell next=function frame=quoted -1
kinds=tell next=name frame=around 0.13
kinds=tell next=name frame=bare -0.42
kinds=tell next=name frame=before -0.06
kinds=tell next=name frame=later-that 0.42
kinds=tell next=name frame=quoted 0.33
kinds=tell next=noun frame=around 0.22
kinds=tell next=noun frame=bare -1.14
kinds=tell next=noun frame=before -0.13
kinds=tell next=noun frame=hearer 0.22
kinds=tell next=noun frame=later-that 0.64
kinds=tell next=noun frame=quoted -0.12
kinds=tell next=of frame=adverbial -0.71
kinds=tell next=of frame=bare 0.4
kinds=tell next=of frame=preposition 0.22
kinds=tell next=on frame=bare 0.16
kinds=tell next=possessive frame=bare -0.17
kinds=tell next=possessive frame=before 0.37
kinds=tell next=possessive frame=hearer -0.32
kinds=tell next=pronoun frame=bare 0.25
kinds=tell next=to frame=bare -0.07
kinds=tell next=verb-base frame=hearer 0.07
kinds=tell+act form=base aux= -0.28
kinds=tell+act form=past aux= 0.31
kinds=tell+act frame=adverbial -0.73
kinds=tell+act frame=bare 0.09
kinds=tell+act frame=before -0.75
kinds=tell+act frame=comma -0.46
kinds=tell+act frame=hearer -0.48
kinds=tell+act frame=preposition 0.09
kinds=tell+act frame=quoted -0.62
kinds=tell+act next=, frame=comma -0.46
kinds=tell+act next=determiner frame=bare 0.35
kinds=tell+act next=determiner frame=hearer -0.81
kinds=tell+act next=to frame=adverbial -0.48
kinds=tell+act next=to frame=bare -0.09
kinds=tell+attitude form=base aux= 0.13
kinds=tell+attitude form=base aux=to 0.34
kinds=tell+attitude form=ing aux= -0.43
kinds=tell+attitude form=past aux= -0.44
kinds=tell+attitude frame=bare -0.1
kinds=tell+attitude frame=hearer -0.11
kinds=tell+attitude frame=that 0.05
kinds=tell+attitude next=determiner frame=bare 0.08
kinds=tell+attitude next=determiner frame=hearer 0.1
kinds=tell+attitude next=noun frame=bare -0.15
kinds=tell+attitude next=noun frame=hearer -0.86
kinds=tell+attitude next=that frame=that 0.05
kinds=tell+show form=base aux=modal -0.05
kinds=tell+show form=base aux=to -0.08
kinds=tell+show form=ing aux= -0.13
kinds=tell+show form=ing aux=be -0.12
kinds=tell+show form=participle aux=be -0.09
kinds=tell+show form=past aux= -0.06
kinds=tell+show form=s aux= 0.08
kinds=tell+show frame=adverbial -0.2
kinds=tell+show frame=around -0.13
kinds=tell+show frame=colon -0.68
kinds=tell+show frame=comma -0.15
kinds=tell+show frame=hearer -0.18
kinds=tell+show frame=preposition -0.3
kinds=tell+show frame=quoted -0.83
kinds=tell+show frame=that -0.06
kinds=tell+show next=, frame=comma -0.15
kinds=tell+show next=. frame=before 0.72
kinds=tell+show next=determiner frame=bare 0.08
kinds=tell+show next=determiner frame=before -0.81
kinds=tell+show next=determiner frame=hearer -1
kinds=tell+show next=function frame=bare -0.13
kinds=tell+show next=function frame=hearer 0.29
kinds=tell+show next=function frame=preposition -1.27
kinds=tell+show next=how frame=bare -0.2
kinds=tell+show next=in frame=adverbial -0.71
kinds=tell+show next=in frame=bare -0.54
kinds=tell+show next=in frame=preposition -0.51
kinds=tell+show next=name frame=bare 0.51
kinds=tell+show next=name frame=before -0.86
kinds=tell+show next=name frame=hearer -2.19
kinds=tell+show next=noun frame=bare 0.14
kinds=tell+show next=noun frame=before -0.84
kinds=tell+show next=noun frame=hearer -0.46
kinds=tell+show next=on frame=bare -0.56
kinds=tell+show next=on frame=preposition -0.52
kinds=tell+show next=possessive frame=bare -0.17
kinds=tell+show next=pronoun frame=hearer 0.58
kinds=tell+show next=quoted frame=quoted -0.51
kinds=tell+show next=that frame=before -0.54
kinds=tell+show next=that frame=that -0.06
kinds=tell+show next=to frame=bare -0.05
kinds=tell+show next=verb-base frame=bare -0.79
kinds=tell+show next=verb-base frame=hearer -0.88
lead=' frame=adverbial -0.35
lead=' frame=bare -1.11
lead=' frame=preposition -0.26
lead=' kinds=act -0.78
lead=' kinds=attitude -0.92
lead=( frame=adverbial -0.84
lead=( frame=adverbial next=by -0.65
lead=( frame=bare 0.1
lead=( frame=bare next=by -0.48
lead=( frame=bare next=determiner -0.19
lead=( frame=bare next=name -0.18
lead=( frame=bare next=noun -0.82
lead=( frame=preposition next=by -0.48
lead=( frame=quoted -0.07
lead=( kinds=attitude -0.25
lead=( kinds=say+act 0.51
lead=( kinds=say+show -0.07
lead=) frame=bare -0.29
lead=) frame=preposition -0.42
lead=) kinds=act -0.54
lead=), frame=bare -0.15
lead=), frame=before 0.16
lead=), kinds=act -0.17
lead=- frame=adverbial -0.14
lead=- frame=adverbial next=to 0.07
lead=- frame=around -0.89
lead=- frame=around next=determiner -0.42
lead=- frame=bare 0.26
lead=- frame=bare next=determiner 0.15
lead=- frame=bare next=function 0.15
lead=- frame=bare next=name 0.43
lead=- frame=bare next=pronoun 0.1
lead=- frame=bare next=to -0.08
lead=- frame=before -0.59
lead=- frame=before next=. -0.51
lead=- frame=before next=determiner -0.63
lead=- frame=before next=function -0.36
lead=- frame=before next=name -0.74
lead=- frame=before next=noun 0.24
lead=- frame=before next=pronoun -0.4
lead=- frame=before next=that -0.4
lead=- frame=before next=to -0.58
lead=- frame=preposition 0.05
lead=- frame=preposition next=to 0.4
lead=- frame=quoted -0.26
lead=- frame=that -0.09
lead=- frame=that next=that -0.09
lead=- kinds=act -0.31
lead=- kinds=say -0.09
lead=- kinds=say+act -0.11
lead=- kinds=say+show 0.07
lead=., frame=around -0.4
lead=., frame=bare -0.07
lead=., frame=before -0.18
lead=., kinds=act -0.12
lead=/ frame=adverbial -0.62
lead=/ frame=bare 0.29
lead=/ frame=bare next=day -0.4
lead=/ frame=bare next=determiner 0.57
lead=/ frame=bare next=verb-past -0.45
lead=/ frame=preposition 0.3
lead=/ kinds=act -0.43
lead=/ kinds=tell+show 0.51
lead=: frame=adverbial -0.32
lead=: frame=adverbial next=to -0.77
lead=: frame=bare next=determiner -0.42
lead=: frame=bare next=name 0.15
lead=: frame=bare next=of -0.27
lead=: frame=bare next=pronoun -0.08
lead=: frame=bare next=to 0.11
lead=: frame=preposition 0.06
lead=: frame=preposition next=of -0.24
lead=: kinds=act -0.07
lead=: kinds=attitude -0.12
lead=: kinds=say+show 0.15
lead=; frame=bare 0.56
lead=; frame=bare next=to 0.15
lead=; frame=later-that -0.81
lead=; frame=preposition 0.06
lead=; kinds=act 0.5
lead=; kinds=say 0.14
lead=< frame=bare -0.74
lead=< frame=bare next=noun -0.74
lead=< frame=quoted -0.36
lead=< frame=quoted next=noun -0.36
lead=< kinds=say+act -0.66
lead=> frame=bare -0.48
lead=> kinds=attitude -0.38
lead=about frame=adverbial -1.08
lead=about frame=adverbial next=to -0.68
lead=about frame=bare -0.17
lead=about frame=bare next=determiner 0.38
lead=about frame=bare next=function 0.12
lead=about frame=bare next=name 0.13
lead=about frame=bare next=noun -1.26
lead=about frame=bare next=pronoun 0.28
lead=about frame=bare next=to -0.64
lead=about frame=comma -0.35
lead=about frame=comma next=, -0.35
lead=about frame=hearer -0.62
lead=about frame=later-that -0.77
lead=about frame=preposition -0.49
lead=about frame=preposition next=function -0.84
lead=about frame=quoted -0.81
lead=about kinds=act -1.08
lead=about kinds=attitude -0.07
lead=about kinds=noun -0.37
lead=about kinds=say+act -0.18
lead=about kinds=say+show -0.09
lead=about kinds=say+tell -0.34
lead=adverb frame=bare 0.19
lead=adverb frame=bare next=function 0.09
lead=adverb frame=preposition 0.42
lead=adverb kinds=act 0.57
lead=adverb kinds=attitude -0.12
lead=adverb kinds=noun -0.23
lead=adverb, frame=around 0.12
lead=adverb, frame=bare 0.5
lead=adverb, frame=before -0.17
lead=adverb, frame=before next=determiner -0.23
lead=adverb, frame=that 0.07
lead=adverb, frame=that next=that 0.07
lead=adverb, kinds=act -0.15
lead=adverb, kinds=attitude -0.37
lead=adverb, kinds=say+show 0.14
lead=after frame=adverbial 0.11
lead=after frame=adverbial next=to -0.51
lead=after frame=bare 0.28
lead=after frame=bare next=determiner 0.08
lead=after frame=bare next=function 0.3
lead=after frame=bare next=in 0.17
lead=after frame=bare next=name -0.2
lead=after frame=bare next=noun 0.31
lead=after frame=bare next=on 0.09
lead=after frame=bare next=possessive 0.2
lead=after frame=bare next=to 0.1
lead=after frame=bare next=verb-past -0.71
lead=after frame=bare next=verb-s -0.19
lead=after frame=comma -0.33
lead=after frame=comma next=, -0.33
lead=after frame=hearer 0.09
lead=after frame=later-that -0.09
lead=after frame=later-that next=determiner 0.22
lead=after frame=preposition next=function -0.21
lead=after frame=preposition next=in 0.16
lead=after frame=preposition next=on 0.16
lead=after frame=preposition next=to 0.1
lead=after frame=quoted -0.31
lead=after frame=that -0.22
lead=after frame=that next=that -0.22
lead=after kinds=act -0.15
lead=after kinds=act+attitude -0.28
lead=after kinds=attitude -0.33
lead=after kinds=noun -0.05
lead=after kinds=say -0.78
lead=after kinds=say+act 0.23
lead=after kinds=say+show 0.46
lead=after kinds=tell 0.3
lead=and frame=adverbial next=about -0.83
lead=and frame=adverbial next=as -0.4
lead=and frame=adverbial next=for -0.96
lead=and frame=adverbial next=function -0.86
lead=and frame=adverbial next=in 0.29
lead=and frame=adverbial next=of -0.74
lead=and frame=adverbial next=on -0.3
lead=and frame=adverbial next=to 0.23
lead=and frame=bare 0.15
lead=and frame=bare next=about -0.55
lead=and frame=bare next=adverb -0.16
lead=and frame=bare next=as 0.21
lead=and frame=bare next=by -0.18
lead=and frame=bare next=determiner 0.1
lead=and frame=bare next=from -0.48
lead=and frame=bare next=function 0.4
lead=and frame=bare next=how 0.14
lead=and frame=bare next=in -0.86
lead=and frame=bare next=it 0.22
lead=and frame=bare next=name 0.26
lead=and frame=bare next=noun -0.1
lead=and frame=bare next=of -0.22
lead=and frame=bare next=on -0.65
lead=and frame=bare next=pronoun -0.4
lead=and frame=bare next=to 0.07
lead=and frame=bare next=verb-base -0.64
lead=and frame=bare next=verb-ing -0.52
lead=and frame=bare next=verb-past 0.07
lead=and frame=bare next=verb-s 0.11
lead=and frame=bare next=with 0.07
lead=and frame=colon -0.69
lead=and frame=comma -0.13
lead=and frame=comma next=, -0.13
lead=and frame=hearer next=function 0.14
lead=and frame=hearer next=name -0.06
lead=and frame=hearer next=noun -0.13
lead=and frame=later-that -0.12
lead=and frame=later-that next=determiner -0.19
lead=and frame=later-that next=function -0.14
lead=and frame=later-that next=noun -0.2
lead=and frame=preposition -0.06
lead=and frame=preposition next=about 0.36
lead=and frame=preposition next=as 0.25
lead=and frame=preposition next=by 0.12
lead=and frame=preposition next=for 0.06
lead=and frame=preposition next=from -0.64
lead=and frame=preposition next=function -0.21
lead=and frame=preposition next=in -1.06
lead=and frame=preposition next=of -0.14
lead=and frame=preposition next=on -0.42
lead=and frame=preposition next=to -0.34
lead=and frame=preposition next=with -0.14
lead=and frame=quoted 0.08
lead=and frame=quoted next=determiner 0.09
lead=and frame=quoted next=function 0.26
lead=and frame=quoted next=name -0.99
lead=and frame=quoted next=noun -0.91
lead=and frame=quoted next=pronoun 0.28
lead=and frame=quoted next=quoted 0.45
lead=and frame=quoted next=to -0.26
lead=and frame=that 0.27
lead=and frame=that next=that 0.27
lead=and kinds=act+show 0.41
lead=and kinds=attitude 0.05
lead=and kinds=noun -0.16
lead=and kinds=say 0.09
lead=and kinds=say+act 0.17
lead=and kinds=say+act+attitude 0.26
lead=and kinds=say+show 0.39
lead=and kinds=say+tell+act -0.21
lead=and kinds=show -0.37
lead=and kinds=tell -0.16
lead=and kinds=tell+show 0.07
lead=and, frame=around -0.36
lead=and, frame=before -0.62
lead=as frame=adverbial 0.24
lead=as frame=adverbial next=as -0.47
lead=as frame=adverbial next=by 0.54
lead=as frame=adverbial next=for 0.25
lead=as frame=adverbial next=function -0.84
lead=as frame=adverbial next=in 0.35
lead=as frame=adverbial next=of -0.48
lead=as frame=adverbial next=to -0.23
lead=as frame=bare 0.13
lead=as frame=bare next=and -0.55
lead=as frame=bare next=as -0.74
lead=as frame=bare next=by -0.66
lead=as frame=bare next=determiner -0.39
lead=as frame=bare next=for -0.16
lead=as frame=bare next=function -1.01
lead=as frame=bare next=in -0.14
lead=as frame=bare next=it -0.11
lead=as frame=bare next=name 0.06
lead=as frame=bare next=noun 0.24
lead=as frame=bare next=of -0.1
lead=as frame=bare next=possessive 0.27
lead=as frame=bare next=pronoun -0.3
lead=as frame=bare next=to 0.4
lead=as frame=bare next=verb-base 0.14
lead=as frame=bare next=verb-past -0.64
lead=as frame=bare next=with -0.66
lead=as frame=comma 0.93
lead=as frame=comma next=, 0.93
lead=as frame=hearer -0.2
lead=as frame=later-that -0.12
lead=as frame=later-that next=to -0.98
lead=as frame=preposition -0.15
lead=as frame=preposition next=as -0.86
lead=as frame=preposition next=by -0.67
lead=as frame=preposition next=for -0.13
lead=as frame=preposition next=function -0.5
lead=as frame=preposition next=in -0.16
lead=as frame=preposition next=on 0.11
lead=as frame=preposition next=to -0.11
lead=as frame=preposition next=with 0.05
lead=as frame=quoted 0.11
lead=as frame=that -0.36
lead=as frame=that next=that -0.36
lead=as kinds=act+attitude 0.13
lead=as kinds=attitude 0.09
lead=as kinds=noun 0.38
lead=as kinds=say 0.13
lead=as kinds=say+act 0.46
lead=at frame=adverbial -0.29
lead=at frame=adverbial next=function -0.59
lead=at frame=adverbial next=in -0.52
lead=at frame=bare -0.2
lead=at frame=bare next=determiner -0.07
lead=at frame=bare next=function -0.81
lead=at frame=bare next=in -0.42
lead=at frame=bare next=name -0.4
lead=at frame=bare next=noun 0.11
lead=at frame=comma -0.52
lead=at frame=comma next=, -0.52
lead=at frame=later-that 0.25
lead=at frame=preposition -1.22
lead=at frame=preposition next=function -0.68
lead=at frame=preposition next=in -0.4
lead=at frame=quoted -0.55
lead=at kinds=act -0.29
lead=at kinds=attitude -0.54
lead=at kinds=say+act -0.43
lead=at kinds=say+show 0.45
lead=but frame=adverbial next=for -0.63
lead=but frame=adverbial next=function -0.66
lead=but frame=adverbial next=in 0.32
lead=but frame=adverbial next=of -0.58
lead=but frame=adverbial next=on 0.13
lead=but frame=adverbial next=to -0.08
lead=but frame=bare 0.46
lead=but frame=bare next=for 0.43
lead=but frame=bare next=function -0.13
lead=but frame=bare next=it 0.4
lead=but frame=bare next=name 0.32
lead=but frame=bare next=noun -0.11
lead=but frame=bare next=on -0.15
lead=but frame=bare next=possessive 0.26
lead=but frame=bare next=pronoun 0.49
lead=but frame=bare next=to -0.12
lead=but frame=bare next=verb-past 0.27
lead=but frame=colon -0.42
lead=but frame=comma 0.21
lead=but frame=comma next=, 0.21
lead=but frame=later-that 0.12
lead=but frame=later-that next=determiner 0.07
lead=but frame=preposition 0.45
lead=but frame=preposition next=for 0.4
lead=but frame=preposition next=in 0.06
lead=but frame=preposition next=of 0.07
lead=but frame=preposition next=on -0.06
lead=but frame=preposition next=to -0.59
lead=but frame=quoted -0.29
lead=but frame=that 0.76
lead=but frame=that next=that 0.76
lead=but kinds=act 0.12
lead=but kinds=act+attitude -0.27
lead=but kinds=attitude 0.26
lead=but kinds=noun 0.17
lead=but kinds=say 0.27
lead=but kinds=say+act 0.06
lead=but kinds=say+attitude 0.1
lead=but kinds=say+show 0.74
lead=but kinds=show -0.07
lead=but kinds=tell+show -0.12
lead=but, frame=around next=, -0.05
lead=but, frame=before -0.67
lead=but, frame=before next=, -0.47
lead=but, frame=comma -0.25
lead=but, frame=comma next=, -0.25
lead=by frame=adverbial -0.15
lead=by frame=adverbial next=in -0.47
lead=by frame=adverbial next=on 0.22
lead=by frame=bare -0.23
lead=by frame=bare next=and -0.42
lead=by frame=bare next=determiner 0.2
lead=by frame=bare next=function -0.11
lead=by frame=bare next=in -0.34
lead=by frame=bare next=name -0.12
lead=by frame=bare next=of -0.19
lead=by frame=bare next=on -0.54
lead=by frame=bare next=possessive -0.06
lead=by frame=bare next=pronoun -0.13
lead=by frame=colon -0.49
lead=by frame=hearer -0.09
lead=by frame=later-that -0.19
lead=by frame=preposition -0.38
lead=by frame=preposition next=function -0.12
lead=by frame=preposition next=in -0.45
lead=by frame=preposition next=of -0.28
lead=by frame=preposition next=on -0.59
lead=by frame=quoted -0.06
lead=by frame=that -0.22
lead=by frame=that next=that -0.22
lead=by kinds=act -0.31
lead=by kinds=act+attitude -0.1
lead=by kinds=attitude -0.53
lead=by kinds=say -0.34
lead=by kinds=say+act -0.35
lead=by kinds=say+show -0.07
lead=by kinds=say+tell+act 0.33
lead=by kinds=tell -0.41
lead=day frame=adverbial -0.54
lead=day frame=bare 0.13
lead=day frame=bare next=name 0.7
lead=day frame=preposition -0.31
lead=day kinds=act -0.34
lead=day kinds=attitude -0.55
lead=day, frame=adverbial 0.35
lead=day, frame=around -0.7
lead=day, frame=around next=, -0.8
lead=day, frame=around next=determiner -0.35
lead=day, frame=around next=name 0.13
lead=day, frame=around next=noun -0.49
lead=day, frame=around next=pronoun -0.24
lead=day, frame=around next=that -0.36
lead=day, frame=around next=to -0.23
lead=day, frame=bare 0.51
lead=day, frame=bare next=determiner 0.21
lead=day, frame=bare next=function 0.39
lead=day, frame=bare next=it 0.61
lead=day, frame=bare next=name 0.41
lead=day, frame=bare next=noun -0.14
lead=day, frame=bare next=on 0.05
lead=day, frame=bare next=possessive 0.62
lead=day, frame=bare next=pronoun -0.39
lead=day, frame=bare next=to -0.06
lead=day, frame=before -0.33
lead=day, frame=before next=, -0.69
lead=day, frame=before next=. 0.6
lead=day, frame=before next=determiner -0.38
lead=day, frame=before next=function -0.46
lead=day, frame=before next=noun -0.11
lead=day, frame=before next=on -0.68
lead=day, frame=before next=possessive -0.46
lead=day, frame=before next=pronoun -0.31
lead=day, frame=before next=that -0.53
lead=day, frame=before next=to -0.56
lead=day, frame=comma 0.69
lead=day, frame=comma next=, 0.69
lead=day, frame=hearer 0.46
lead=day, frame=later-that 0.18
lead=day, frame=preposition 0.37
lead=day, frame=preposition next=on 0.18
lead=day, frame=quoted next=determiner -0.95
lead=day, frame=quoted next=name 0.23
lead=day, frame=quoted next=pronoun -0.88
lead=day, frame=that 0.49
lead=day, frame=that next=that 0.49
lead=day, kinds=act 0.31
lead=day, kinds=attitude 0.15
lead=day, kinds=say 0.21
lead=day, kinds=say+act 0.14
lead=day, kinds=say+show 0.09
lead=day, kinds=say+tell+act 0.13
lead=day, kinds=tell 0.16
lead=determiner frame=adverbial next=about -1.42
lead=determiner frame=adverbial next=after -0.54
lead=determiner frame=adverbial next=as -0.86
lead=determiner frame=adverbial next=by -0.33
lead=determiner frame=adverbial next=day 0.23
lead=determiner frame=adverbial next=for -1.38
lead=determiner frame=adverbial next=function 0.08
lead=determiner frame=adverbial next=in -0.48
lead=determiner frame=adverbial next=of -0.36
lead=determiner frame=adverbial next=on -0.29
lead=determiner frame=adverbial next=to -0.31
lead=determiner frame=adverbial next=with 0.09
lead=determiner frame=bare -0.27
lead=determiner frame=bare next=about 0.25
lead=determiner frame=bare next=adverb -0.94
lead=determiner frame=bare next=after -0.59
lead=determiner frame=bare next=and -0.64
lead=determiner frame=bare next=as -0.21
lead=determiner frame=bare next=at 0.06
lead=determiner frame=bare next=by -1.38
lead=determiner frame=bare next=day -0.23
lead=determiner frame=bare next=determiner 0.15
lead=determiner frame=bare next=from -0.92
lead=determiner frame=bare next=function -0.25
lead=determiner frame=bare next=in -0.2
lead=determiner frame=bare next=name -0.3
lead=determiner frame=bare next=noun -0.84
lead=determiner frame=bare next=number -0.96
lead=determiner frame=bare next=of -0.33
lead=determiner frame=bare next=on -0.11
lead=determiner frame=bare next=possessive 0.34
lead=determiner frame=bare next=to 0.13
lead=determiner frame=bare next=verb-base -1.89
lead=determiner frame=bare next=verb-ing -0.59
lead=determiner frame=bare next=verb-participle -0.64
lead=determiner frame=bare next=verb-past -1.3
lead=determiner frame=bare next=verb-s -1.55
lead=determiner frame=bare next=when -0.59
lead=determiner frame=bare next=with 0.06
lead=determiner frame=colon next=: -0.12
lead=determiner frame=colon next=function -0.69
lead=determiner frame=colon next=noun -0.74
lead=determiner frame=comma -0.23
lead=determiner frame=comma next=, -0.23
lead=determiner frame=hearer 0.05
lead=determiner frame=hearer next=noun -1.02
lead=determiner frame=hearer next=verb-past -0.54
lead=determiner frame=later-that 0.06
lead=determiner frame=later-that next=and -0.8
lead=determiner frame=later-that next=for -0.61
lead=determiner frame=later-that next=from 0.08
lead=determiner frame=later-that next=function 0.19
lead=determiner frame=later-that next=in -0.75
lead=determiner frame=later-that next=name -0.68
lead=determiner frame=later-that next=noun 0.06
lead=determiner frame=later-that next=of -1.22
lead=determiner frame=later-that next=on 0.14
lead=determiner frame=later-that next=to -0.84
lead=determiner frame=later-that next=verb-base -0.42
lead=determiner frame=later-that next=verb-ing 0.45
lead=determiner frame=later-that next=verb-past -1.07
lead=determiner frame=later-that next=verb-s -0.07
lead=determiner frame=preposition -0.33
lead=determiner frame=preposition next=about 0.19
lead=determiner frame=preposition next=after -0.75
lead=determiner frame=preposition next=as -0.39
lead=determiner frame=preposition next=at -0.22
lead=determiner frame=preposition next=by -1.25
lead=determiner frame=preposition next=for -0.05
lead=determiner frame=preposition next=from -1.2
lead=determiner frame=preposition next=function -0.57
lead=determiner frame=preposition next=in -0.23
lead=determiner frame=preposition next=of -0.33
lead=determiner frame=preposition next=on -0.12
lead=determiner frame=preposition next=to -0.65
lead=determiner frame=preposition next=with -0.31
lead=determiner frame=quoted 0.07
lead=determiner frame=quoted next=for 0.28
lead=determiner frame=quoted next=function -1.4
lead=determiner frame=quoted next=in -0.68
lead=determiner frame=quoted next=name -0.98
lead=determiner frame=quoted next=noun 0.05
lead=determiner frame=quoted next=of -1.22
lead=determiner frame=quoted next=on 0.08
lead=determiner frame=quoted next=quoted -0.27
lead=determiner frame=quoted next=to 0.07
lead=determiner frame=quoted next=verb-base -0.93
lead=determiner frame=quoted next=verb-ing -0.18
lead=determiner frame=quoted next=verb-past -0.92
lead=determiner frame=quoted next=with -0.63
lead=determiner frame=that -0.18
lead=determiner frame=that next=that -0.18
lead=determiner kinds=act -0.23
lead=determiner kinds=act+attitude -0.21
lead=determiner kinds=act+show -0.11
lead=determiner kinds=attitude -0.19
lead=determiner kinds=noun -0.06
lead=determiner kinds=say -0.4
lead=determiner kinds=say+act -0.3
lead=determiner kinds=say+act+show -0.61
lead=determiner kinds=say+show 0.23
lead=determiner kinds=say+tell 0.26
lead=determiner kinds=say+tell+act -0.33
lead=determiner kinds=show -0.95
lead=determiner kinds=tell -0.26
lead=determiner kinds=tell+show -0.42
lead=determiner, frame=bare -0.9
lead=determiner, frame=before 0.27
lead=for frame=adverbial -1.2
lead=for frame=adverbial next=to -0.91
lead=for frame=bare -0.52
lead=for frame=bare next=and -0.38
lead=for frame=bare next=determiner -0.48
lead=for frame=bare next=function -1.03
lead=for frame=bare next=in -0.44
lead=for frame=bare next=name -0.13
lead=for frame=bare next=noun 0.06
lead=for frame=bare next=of -0.17
lead=for frame=bare next=on 0.33
lead=for frame=bare next=to -0.36
lead=for frame=bare next=verb-s -0.44
lead=for frame=colon 0.17
lead=for frame=later-that -0.88
lead=for frame=preposition -0.08
lead=for frame=preposition next=function -0.31
lead=for frame=preposition next=in -0.49
lead=for frame=preposition next=of -0.36
lead=for frame=preposition next=on 0.16
lead=for frame=preposition next=to -0.07
lead=for frame=quoted -0.11
lead=for frame=that 0.26
lead=for frame=that next=that 0.26
lead=for kinds=act -0.16
lead=for kinds=act+attitude 0.46
lead=for kinds=noun -0.59
lead=for kinds=say 0.31
lead=for kinds=say+act -0.46
lead=for kinds=say+show -0.56
lead=from frame=adverbial -1.01
lead=from frame=adverbial next=in -0.32
lead=from frame=bare -0.31
lead=from frame=bare next=in -0.51
lead=from frame=bare next=noun -0.85
lead=from frame=bare next=of 0.42
lead=from frame=bare next=to 0.27
lead=from frame=comma -0.41
lead=from frame=comma next=, -0.41
lead=from frame=preposition next=in -0.58
lead=from frame=preposition next=of 0.21
lead=from frame=quoted -0.84
lead=from kinds=act -0.33
lead=from kinds=attitude -0.2
lead=from kinds=noun 0.37
lead=from kinds=say -0.51
lead=from kinds=say+act 0.21
lead=from kinds=say+show -0.32
lead=function frame=adverbial 0.05
lead=function frame=adverbial next=about -1.09
lead=function frame=adverbial next=at -0.95
lead=function frame=adverbial next=by -0.06
lead=function frame=adverbial next=for 0.16
lead=function frame=adverbial next=from 0.21
lead=function frame=adverbial next=function -0.12
lead=function frame=adverbial next=in -0.08
lead=function frame=adverbial next=of -1.37
lead=function frame=adverbial next=to -0.28
lead=function frame=adverbial next=verb-base -0.59
lead=function frame=bare next=about -1.34
lead=function frame=bare next=adverb -0.98
lead=function frame=bare next=and -0.62
lead=function frame=bare next=as -1.56
lead=function frame=bare next=at -0.3
lead=function frame=bare next=day -0.7
lead=function frame=bare next=determiner 0.1
lead=function frame=bare next=for -0.17
lead=function frame=bare next=from -0.83
lead=function frame=bare next=function -0.18
lead=function frame=bare next=in -0.62
lead=function frame=bare next=it 0.15
lead=function frame=bare next=name 0.3
lead=function frame=bare next=noun -0.15
lead=function frame=bare next=of -0.28
lead=function frame=bare next=on -0.55
lead=function frame=bare next=possessive 0.3
lead=function frame=bare next=pronoun 0.3
lead=function frame=bare next=to -0.1
lead=function frame=bare next=verb-base -0.23
lead=function frame=bare next=verb-ing -0.32
lead=function frame=bare next=verb-past -0.27
lead=function frame=bare next=verb-s 0.06
lead=function frame=bare next=with -0.97
lead=function frame=colon next=noun 0.09
lead=function frame=comma -0.21
lead=function frame=comma next=, -0.21
lead=function frame=hearer 0.07
lead=function frame=hearer next=determiner -0.05
lead=function frame=hearer next=name -0.11
lead=function frame=hearer next=noun -0.13
lead=function frame=later-that -0.32
lead=function frame=later-that next=and -0.23
lead=function frame=later-that next=determiner -0.14
lead=function frame=later-that next=function 0.33
lead=function frame=later-that next=name -0.77
lead=function frame=later-that next=noun 0.2
lead=function frame=later-that next=to -0.81
lead=function frame=preposition -0.17
lead=function frame=preposition next=about 0.25
lead=function frame=preposition next=as -1.47
lead=function frame=preposition next=at -0.26
lead=function frame=preposition next=by 0.05
lead=function frame=preposition next=from -0.26
lead=function frame=preposition next=function -0.21
lead=function frame=preposition next=in -0.77
lead=function frame=preposition next=of -0.2
lead=function frame=preposition next=on -0.46
lead=function frame=preposition next=to -0.18
lead=function frame=quoted -0.35
lead=function frame=quoted next=determiner -1.07
lead=function frame=quoted next=function -0.9
lead=function frame=quoted next=name -0.65
lead=function frame=quoted next=noun -0.83
lead=function frame=quoted next=quoted 0.24
lead=function frame=quoted next=to -1.08
lead=function frame=that 0.08
lead=function frame=that next=that 0.08
lead=function kinds=act -0.33
lead=function kinds=act+attitude 0.12
lead=function kinds=act+show -0.73
lead=function kinds=attitude 0.05
lead=function kinds=noun -0.06
lead=function kinds=say -0.13
lead=function kinds=say+act -0.33
lead=function kinds=say+act+attitude -0.2
lead=function kinds=say+act+show -0.18
lead=function kinds=say+show 0.07
lead=function kinds=say+tell+act -0.05
lead=function kinds=show 0.29
lead=function kinds=tell -0.16
lead=function, frame=adverbial -0.26
lead=function, frame=adverbial next=to 0.29
lead=function, frame=around -0.12
lead=function, frame=around next=, 0.49
lead=function, frame=around next=that -0.41
lead=function, frame=bare 0.21
lead=function, frame=bare next=determiner -0.34
lead=function, frame=bare next=function 0.38
lead=function, frame=bare next=name 0.08
lead=function, frame=bare next=noun -0.18
lead=function, frame=bare next=possessive -0.05
lead=function, frame=bare next=pronoun -0.14
lead=function, frame=before -0.18
lead=function, frame=before next=, -0.19
lead=function, frame=before next=. 0.55
lead=function, frame=before next=determiner 0.29
lead=function, frame=before next=function -0.74
lead=function, frame=before next=name -0.09
lead=function, frame=before next=possessive 0.28
lead=function, frame=before next=pronoun -0.61
lead=function, frame=before next=that -0.58
lead=function, frame=before next=to -0.75
lead=function, frame=colon 0.56
lead=function, frame=later-that 0.28
lead=function, frame=preposition 0.55
lead=function, frame=preposition next=function 0.22
lead=function, frame=preposition next=to -0.07
lead=function, frame=quoted -0.12
lead=function, frame=that 0.33
lead=function, frame=that next=that 0.33
lead=function, kinds=act 0.18
lead=function, kinds=attitude 0.41
lead=function, kinds=phrase -0.55
lead=function, kinds=say+act -0.21
lead=function, kinds=say+show 0.2
lead=how frame=adverbial -0.71
lead=how frame=adverbial next=to -0.54
lead=how frame=bare -0.51
lead=how frame=bare next=determiner -0.84
lead=how frame=bare next=function -0.18
lead=how frame=bare next=name -0.77
lead=how frame=bare next=noun -0.6
lead=how frame=bare next=to -0.89
lead=how frame=preposition 0.08
lead=how frame=quoted -0.7
lead=how kinds=act -0.75
lead=how kinds=attitude -0.69
lead=how kinds=say -1.18
lead=if frame=adverbial -0.56
lead=if frame=adverbial next=to -0.27
lead=if frame=bare -0.44
lead=if frame=bare next=determiner -0.3
lead=if frame=bare next=function -0.24
lead=if frame=bare next=name 0.08
lead=if frame=bare next=noun -0.33
lead=if frame=bare next=to 0.27
lead=if frame=bare next=verb-base -0.63
lead=if frame=comma 0.13
lead=if frame=comma next=, 0.13
lead=if frame=quoted -0.74
lead=if kinds=say -0.9
lead=if kinds=say+show 0.14
lead=in frame=adverbial -0.28
lead=in frame=adverbial next=by 0.43
lead=in frame=adverbial next=day -0.89
lead=in frame=adverbial next=for -0.43
lead=in frame=adverbial next=function -0.71
lead=in frame=adverbial next=in -0.93
lead=in frame=adverbial next=of -0.86
lead=in frame=adverbial next=on -0.85
lead=in frame=adverbial next=to -0.24
lead=in frame=adverbial next=with -0.85
lead=in frame=bare next=about -0.76
lead=in frame=bare next=adverb -0.66
lead=in frame=bare next=and -0.48
lead=in frame=bare next=by 0.12
lead=in frame=bare next=day -0.71
lead=in frame=bare next=determiner -0.11
lead=in frame=bare next=for -0.11
lead=in frame=bare next=function -0.34
lead=in frame=bare next=in -0.8
lead=in frame=bare next=name 0.1
lead=in frame=bare next=noun -0.24
lead=in frame=bare next=of 0.23
lead=in frame=bare next=possessive 0.05
lead=in frame=bare next=pronoun 0.5
lead=in frame=bare next=verb-ing -0.21
lead=in frame=bare next=verb-past -0.74
lead=in frame=bare next=verb-s -0.16
lead=in frame=bare next=with -0.66
lead=in frame=colon -0.08
lead=in frame=hearer -0.08
lead=in frame=later-that -0.25
lead=in frame=later-that next=determiner -0.79
lead=in frame=later-that next=to -0.81
lead=in frame=preposition 0.07
lead=in frame=preposition next=about 0.1
lead=in frame=preposition next=by 0.08
lead=in frame=preposition next=for -0.21
lead=in frame=preposition next=function -0.13
lead=in frame=preposition next=in -0.84
lead=in frame=preposition next=of 0.15
lead=in frame=preposition next=on -0.08
lead=in frame=preposition next=to 0.12
lead=in frame=preposition next=with -1.16
lead=in frame=quoted 0.08
lead=in frame=quoted next=function -0.65
lead=in frame=quoted next=noun -0.67
lead=in frame=quoted next=of -0.66
lead=in frame=quoted next=to 0.27
lead=in frame=that -0.15
lead=in frame=that next=that -0.15
lead=in kinds=act -0.11
lead=in kinds=attitude 0.14
lead=in kinds=noun 0.21
lead=in kinds=say 0.5
lead=in kinds=say+act -0.06
lead=in kinds=say+attitude -0.49
lead=in kinds=say+show -0.18
lead=in kinds=say+tell -0.92
lead=in kinds=tell+act -1.36
lead=it frame=adverbial -0.14
lead=it frame=bare 0.19
lead=it frame=bare next=noun 0.16
lead=it frame=bare next=to 0.14
lead=it frame=preposition -0.15
lead=it frame=that 0.43
lead=it frame=that next=that 0.43
lead=it kinds=act -1.04
lead=it kinds=attitude 0.29
lead=it, frame=bare 0.07
lead=it, frame=before -0.58
lead=name frame=adverbial next=about -0.99
lead=name frame=adverbial next=as -0.84
lead=name frame=adverbial next=at -0.7
lead=name frame=adverbial next=for -0.77
lead=name frame=adverbial next=function -0.64
lead=name frame=adverbial next=in -0.8
lead=name frame=adverbial next=of -0.59
lead=name frame=adverbial next=on 0.12
lead=name frame=adverbial next=with -0.56
lead=name frame=bare -0.15
lead=name frame=bare next=about -0.35
lead=name frame=bare next=adverb -0.58
lead=name frame=bare next=and -0.48
lead=name frame=bare next=as -1.18
lead=name frame=bare next=at -0.86
lead=name frame=bare next=by -0.13
lead=name frame=bare next=determiner -0.24
lead=name frame=bare next=for -0.27
lead=name frame=bare next=function 0.36
lead=name frame=bare next=in 0.05
lead=name frame=bare next=name -0.05
lead=name frame=bare next=noun 0.1
lead=name frame=bare next=of -0.2
lead=name frame=bare next=on 0.3
lead=name frame=bare next=possessive -0.08
lead=name frame=bare next=pronoun -0.1
lead=name frame=bare next=to -0.72
lead=name frame=bare next=verb-base -0.05
lead=name frame=bare next=verb-past -0.72
lead=name frame=bare next=with -0.72
lead=name frame=colon next=: -1.06
lead=name frame=comma 0.36
lead=name frame=comma next=, 0.36
lead=name frame=hearer 0.27
lead=name frame=later-that -0.1
lead=name frame=later-that next=determiner 0.14
lead=name frame=later-that next=function -0.87
lead=name frame=later-that next=name -0.4
lead=name frame=later-that next=verb-base 0.17
lead=name frame=preposition -0.13
lead=name frame=preposition next=about 0.46
lead=name frame=preposition next=as -1.22
lead=name frame=preposition next=at -0.99
lead=name frame=preposition next=by -0.26
lead=name frame=preposition next=for -0.32
lead=name frame=preposition next=function -0.42
lead=name frame=preposition next=in -0.2
lead=name frame=preposition next=of -0.32
lead=name frame=preposition next=on 0.26
lead=name frame=preposition next=to -0.75
lead=name frame=quoted -0.22
lead=name frame=quoted next=name -0.46
lead=name frame=quoted next=noun -0.65
lead=name frame=quoted next=to -0.57
lead=name frame=that -0.25
lead=name frame=that next=that -0.25
lead=name kinds=act 0.07
lead=name kinds=act+attitude -0.43
lead=name kinds=attitude -0.37
lead=name kinds=noun -0.18
lead=name kinds=say -0.37
lead=name kinds=say+act -0.12
lead=name kinds=say+show -0.18
lead=name kinds=say+tell+act 0.3
lead=name kinds=show -0.13
lead=name kinds=tell 0.13
lead=name, frame=adverbial 0.05
lead=name, frame=adverbial next=about 0.39
lead=name, frame=adverbial next=as -0.7
lead=name, frame=adverbial next=at 0.17
lead=name, frame=adverbial next=day 0.26
lead=name, frame=adverbial next=for -0.33
lead=name, frame=adverbial next=function -1.09
lead=name, frame=adverbial next=in 0.1
lead=name, frame=adverbial next=of -0.66
lead=name, frame=adverbial next=to -0.19
lead=name, frame=adverbial next=with -0.79
lead=name, frame=around -0.11
lead=name, frame=around next=, 0.77
lead=name, frame=around next=: -0.86
lead=name, frame=around next=determiner -0.22
lead=name, frame=around next=for -0.52
lead=name, frame=around next=function -0.83
lead=name, frame=around next=name 0.12
lead=name, frame=around next=noun -0.73
lead=name, frame=around next=on -0.66
lead=name, frame=around next=possessive -0.71
lead=name, frame=around next=pronoun -0.74
lead=name, frame=around next=that -0.9
lead=name, frame=around next=to -0.56
lead=name, frame=bare 0.24
lead=name, frame=bare next=about -0.11
lead=name, frame=bare next=adverb -0.16
lead=name, frame=bare next=and -0.55
lead=name, frame=bare next=by 0.1
lead=name, frame=bare next=day -0.72
lead=name, frame=bare next=determiner 0.21
lead=name, frame=bare next=for 0.18
lead=name, frame=bare next=in 0.07
lead=name, frame=bare next=it -0.51
lead=name, frame=bare next=name -0.24
lead=name, frame=bare next=of 0.14
lead=name, frame=bare next=pronoun 0.28
lead=name, frame=bare next=there 0.39
lead=name, frame=bare next=to 0.19
lead=name, frame=bare next=verb-base -0.29
lead=name, frame=bare next=verb-ing -0.08
lead=name, frame=bare next=verb-past -0.97
lead=name, frame=bare next=verb-s 0.48
lead=name, frame=bare next=who 0.11
lead=name, frame=bare next=with -0.83
lead=name, frame=before -0.16
lead=name, frame=before next=, -0.53
lead=name, frame=before next=. 0.59
lead=name, frame=before next=: -0.64
lead=name, frame=before next=about -0.8
lead=name, frame=before next=and -0.62
lead=name, frame=before next=as -0.6
lead=name, frame=before next=at 0.08
lead=name, frame=before next=determiner -0.23
lead=name, frame=before next=for -0.49
lead=name, frame=before next=function -0.17
lead=name, frame=before next=in -0.16
lead=name, frame=before next=it -0.64
lead=name, frame=before next=name -0.32
lead=name, frame=before next=noun 0.21
lead=name, frame=before next=of -0.47
lead=name, frame=before next=possessive -0.52
lead=name, frame=before next=pronoun -0.9
lead=name, frame=before next=quoted -0.65
lead=name, frame=before next=that -0.99
lead=name, frame=before next=there -0.66
lead=name, frame=before next=to -0.77
lead=name, frame=before next=verb-base -0.61
lead=name, frame=before next=verb-ing -0.82
lead=name, frame=before next=verb-past -0.28
lead=name, frame=before next=verb-s 0.38
lead=name, frame=before next=who -0.28
lead=name, frame=before next=with -0.79
lead=name, frame=colon next=: 0.47
lead=name, frame=comma -0.28
lead=name, frame=comma next=, -0.28
lead=name, frame=hearer -0.21
lead=name, frame=hearer next=determiner 0.15
lead=name, frame=hearer next=noun -0.5
lead=name, frame=later-that 0.12
lead=name, frame=later-that next=function -0.19
lead=name, frame=later-that next=name -0.47
lead=name, frame=later-that next=noun -0.09
lead=name, frame=preposition 0.38
lead=name, frame=preposition next=about 0.38
lead=name, frame=preposition next=as -0.17
lead=name, frame=preposition next=at -0.05
lead=name, frame=preposition next=for 0.08
lead=name, frame=preposition next=function 0.16
lead=name, frame=preposition next=of 0.07
lead=name, frame=preposition next=on -0.09
lead=name, frame=preposition next=with -0.07
lead=name, frame=quoted next=determiner -0.34
lead=name, frame=quoted next=function -0.28
lead=name, frame=quoted next=name -0.11
lead=name, frame=quoted next=noun 0.09
lead=name, frame=quoted next=possessive 0.15
lead=name, frame=quoted next=pronoun 0.15
lead=name, frame=quoted next=quoted 0.15
lead=name, frame=quoted next=to -0.43
lead=name, frame=that 0.24
lead=name, frame=that next=that 0.24
lead=name, kinds=act+attitude 0.57
lead=name, kinds=attitude 0.09
lead=name, kinds=noun -0.18
lead=name, kinds=phrase 0.55
lead=name, kinds=say -0.11
lead=name, kinds=say+act 0.07
lead=name, kinds=say+act+attitude 0.58
lead=name, kinds=say+act+show 0.23
lead=name, kinds=say+attitude -0.2
lead=name, kinds=say+show 0.24
lead=name, kinds=say+tell+act -0.09
lead=name, kinds=show -0.26
lead=name, kinds=tell -0.37
lead=name, kinds=tell+show -0.5
lead=not frame=bare -0.07
lead=not frame=preposition -0.29
lead=not kinds=act -0.91
lead=not kinds=attitude -0.99
lead=nothing frame=adverbial 0.21
lead=nothing frame=adverbial next=about -0.51
lead=nothing frame=adverbial next=as -0.75
lead=nothing frame=adverbial next=at 0.07
lead=nothing frame=adverbial next=by -0.25
lead=nothing frame=adverbial next=day 0.05
lead=nothing frame=adverbial next=for -0.54
lead=nothing frame=adverbial next=from -0.88
lead=nothing frame=adverbial next=function -0.15
lead=nothing frame=adverbial next=in 0.25
lead=nothing frame=adverbial next=of 0.09
lead=nothing frame=adverbial next=to 0.05
lead=nothing frame=adverbial next=verb-base -0.4
lead=nothing frame=bare 0.51
lead=nothing frame=bare next=about -0.44
lead=nothing frame=bare next=adverb -0.11
lead=nothing frame=bare next=after -0.56
lead=nothing frame=bare next=and -0.61
lead=nothing frame=bare next=as -0.36
lead=nothing frame=bare next=at -0.3
lead=nothing frame=bare next=by -0.39
lead=nothing frame=bare next=day -0.68
lead=nothing frame=bare next=determiner 0.29
lead=nothing frame=bare next=for 0.25
lead=nothing frame=bare next=from -0.85
lead=nothing frame=bare next=function -0.35
lead=nothing frame=bare next=how 0.06
lead=nothing frame=bare next=if 0.53
lead=nothing frame=bare next=in -1.23
lead=nothing frame=bare next=it 0.19
lead=nothing frame=bare next=name 0.65
lead=nothing frame=bare next=not -0.44
lead=nothing frame=bare next=noun 0.3
lead=nothing frame=bare next=number -0.21
lead=nothing frame=bare next=on -0.13
lead=nothing frame=bare next=possessive 0.26
lead=nothing frame=bare next=pronoun 0.72
lead=nothing frame=bare next=there -0.2
lead=nothing frame=bare next=to 0.05
lead=nothing frame=bare next=verb-base 0.1
lead=nothing frame=bare next=verb-ing 0.52
lead=nothing frame=bare next=verb-past -0.34
lead=nothing frame=bare next=what 0.15
lead=nothing frame=bare next=when -0.14
lead=nothing frame=bare next=with -0.51
lead=nothing frame=colon 0.05
lead=nothing frame=colon next=: 0.86
lead=nothing frame=colon next=determiner -0.4
lead=nothing frame=colon next=function 0.23
lead=nothing frame=colon next=noun -0.44
lead=nothing frame=colon next=to -0.6
lead=nothing frame=comma 0.48
lead=nothing frame=comma next=, 0.46
lead=nothing frame=comma next=determiner 0.23
lead=nothing frame=comma next=name -0.15
lead=nothing frame=hearer 0.5
lead=nothing frame=hearer next=determiner 0.26
lead=nothing frame=hearer next=name 0.32
lead=nothing frame=hearer next=noun -0.08
lead=nothing frame=hearer next=possessive 0.42
lead=nothing frame=hearer next=pronoun 0.31
lead=nothing frame=later-that 0.09
lead=nothing frame=later-that next=adverb 0.22
lead=nothing frame=later-that next=determiner -0.81
lead=nothing frame=later-that next=function 0.84
lead=nothing frame=later-that next=in 0.74
lead=nothing frame=later-that next=it -0.78
lead=nothing frame=later-that next=name -0.5
lead=nothing frame=later-that next=of -0.78
lead=nothing frame=later-that next=on 0.11
lead=nothing frame=later-that next=possessive -0.51
lead=nothing frame=later-that next=pronoun -1.37
lead=nothing frame=later-that next=to 0.07
lead=nothing frame=later-that next=verb-base 0.22
lead=nothing frame=later-that next=verb-ing -0.89
lead=nothing frame=later-that next=verb-s -0.46
lead=nothing frame=preposition 0.38
lead=nothing frame=preposition next=about 0.31
lead=nothing frame=preposition next=after 0.12
lead=nothing frame=preposition next=as -0.28
lead=nothing frame=preposition next=at -0.17
lead=nothing frame=preposition next=by -0.44
lead=nothing frame=preposition next=for 0.46
lead=nothing frame=preposition next=from -1.19
lead=nothing frame=preposition next=function 0.11
lead=nothing frame=preposition next=in -0.9
lead=nothing frame=preposition next=of 0.13
lead=nothing frame=preposition next=to 0.3
lead=nothing frame=preposition next=verb-base -0.97
lead=nothing frame=preposition next=with 0.22
lead=nothing frame=quoted -0.12
lead=nothing frame=quoted next=by -0.84
lead=nothing frame=quoted next=day -0.88
lead=nothing frame=quoted next=determiner -0.49
lead=nothing frame=quoted next=for -0.21
lead=nothing frame=quoted next=function 0.4
lead=nothing frame=quoted next=in 0.06
lead=nothing frame=quoted next=it -0.1
lead=nothing frame=quoted next=name -0.67
lead=nothing frame=quoted next=noun -0.16
lead=nothing frame=quoted next=on -0.07
lead=nothing frame=quoted next=pronoun -1.18
lead=nothing frame=quoted next=quoted 1.18
lead=nothing frame=quoted next=to 0.32
lead=nothing frame=quoted next=verb-past -0.63
lead=nothing frame=that 0.52
lead=nothing frame=that next=that 0.52
lead=nothing kinds=act 0.16
lead=nothing kinds=act+attitude 0.24
lead=nothing kinds=act+show -0.07
lead=nothing kinds=attitude 0.22
lead=nothing kinds=noun 0.6
lead=nothing kinds=phrase 0.17
lead=nothing kinds=say+act 0.08
lead=nothing kinds=say+act+attitude 0.35
lead=nothing kinds=say+act+show 0.17
lead=nothing kinds=say+attitude 0.57
lead=nothing kinds=say+show 0.6
lead=nothing kinds=say+show+attitude 0.19
lead=nothing kinds=say+tell 0.2
lead=nothing kinds=say+tell+act 0.11
lead=nothing kinds=say+tell+show 0.34
lead=nothing kinds=show -0.07
lead=nothing kinds=tell 0.24
lead=nothing kinds=tell+act -0.16
lead=nothing kinds=tell+attitude -0.3
lead=nothing kinds=tell+show 0.25
lead=noun frame=adverbial -0.7
lead=noun frame=adverbial next=about -1.17
lead=noun frame=adverbial next=after -0.59
lead=noun frame=adverbial next=as -0.49
lead=noun frame=adverbial next=at -0.8
lead=noun frame=adverbial next=by -0.13
lead=noun frame=adverbial next=for -0.96
lead=noun frame=adverbial next=from -0.05
lead=noun frame=adverbial next=function -0.1
lead=noun frame=adverbial next=in -1.07
lead=noun frame=adverbial next=of -0.14
lead=noun frame=adverbial next=on -0.25
lead=noun frame=adverbial next=to -0.65
lead=noun frame=adverbial next=with -0.96
lead=noun frame=bare -0.29
lead=noun frame=bare next=about -0.45
lead=noun frame=bare next=after -0.67
lead=noun frame=bare next=and -0.87
lead=noun frame=bare next=as -0.41
lead=noun frame=bare next=at -0.14
lead=noun frame=bare next=by -0.12
lead=noun frame=bare next=day -0.55
lead=noun frame=bare next=for -0.22
lead=noun frame=bare next=from -0.88
lead=noun frame=bare next=function -0.3
lead=noun frame=bare next=how 0.28
lead=noun frame=bare next=in -0.39
lead=noun frame=bare next=it -0.18
lead=noun frame=bare next=noun 0.16
lead=noun frame=bare next=of -0.21
lead=noun frame=bare next=on -0.09
lead=noun frame=bare next=possessive -0.44
lead=noun frame=bare next=pronoun -0.33
lead=noun frame=bare next=to -0.06
lead=noun frame=bare next=verb-base -0.5
lead=noun frame=bare next=verb-ing -0.05
lead=noun frame=bare next=verb-past 0.09
lead=noun frame=bare next=verb-s -0.5
lead=noun frame=bare next=when -0.61
lead=noun frame=bare next=whether 0.3
lead=noun frame=bare next=with -1.15
lead=noun frame=colon -0.31
lead=noun frame=comma -0.36
lead=noun frame=comma next=, -0.36
lead=noun frame=hearer -0.13
lead=noun frame=hearer next=determiner -0.13
lead=noun frame=hearer next=name 0.11
lead=noun frame=hearer next=noun -0.26
lead=noun frame=later-that -0.35
lead=noun frame=later-that next=and 0.06
lead=noun frame=later-that next=determiner 0.07
lead=noun frame=later-that next=for -0.56
lead=noun frame=later-that next=function -0.24
lead=noun frame=later-that next=in -0.81
lead=noun frame=later-that next=name -0.89
lead=noun frame=later-that next=noun -0.84
lead=noun frame=later-that next=to -0.13
lead=noun frame=preposition -0.36
lead=noun frame=preposition next=about 0.14
lead=noun frame=preposition next=after -0.25
lead=noun frame=preposition next=as -0.47
lead=noun frame=preposition next=at -0.28
lead=noun frame=preposition next=by -0.22
lead=noun frame=preposition next=for -0.22
lead=noun frame=preposition next=from -0.86
lead=noun frame=preposition next=in -0.57
lead=noun frame=preposition next=of -0.25
lead=noun frame=preposition next=with -0.89
lead=noun frame=quoted -0.17
lead=noun frame=quoted next=determiner -0.06
lead=noun frame=quoted next=function -0.75
lead=noun frame=quoted next=name -0.79
lead=noun frame=quoted next=noun 0.07
lead=noun frame=quoted next=quoted 0.41
lead=noun frame=quoted next=to -0.64
lead=noun frame=that -0.13
lead=noun frame=that next=that -0.13
lead=noun kinds=act -0.09
lead=noun kinds=act+attitude -0.49
lead=noun kinds=act+show -0.16
lead=noun kinds=attitude -0.26
lead=noun kinds=noun -0.2
lead=noun kinds=say -0.36
lead=noun kinds=say+act -0.25
lead=noun kinds=say+act+attitude -0.21
lead=noun kinds=say+attitude -0.52
lead=noun kinds=say+show -0.24
lead=noun kinds=say+show+attitude 0.12
lead=noun kinds=say+tell+act -0.33
lead=noun kinds=show 0.06
lead=noun kinds=tell 0.08
lead=noun kinds=tell+attitude 0.12
lead=noun, frame=adverbial 0.09
lead=noun, frame=adverbial next=about -0.06
lead=noun, frame=adverbial next=as -0.62
lead=noun, frame=adverbial next=by -1.08
lead=noun, frame=adverbial next=from -0.65
lead=noun, frame=adverbial next=function 0.12
lead=noun, frame=adverbial next=in -0.17
lead=noun, frame=adverbial next=of 0.11
lead=noun, frame=adverbial next=on 0.27
lead=noun, frame=adverbial next=with -0.71
lead=noun, frame=around next=, 0.69
lead=noun, frame=around next=: 0.08
lead=noun, frame=around next=determiner -0.27
lead=noun, frame=around next=function -0.05
lead=noun, frame=around next=in 0.08
lead=noun, frame=around next=it -0.61
lead=noun, frame=around next=name -0.2
lead=noun, frame=around next=noun -0.56
lead=noun, frame=around next=of -0.61
lead=noun, frame=around next=on 0.21
lead=noun, frame=around next=possessive 0.15
lead=noun, frame=around next=pronoun -0.64
lead=noun, frame=around next=quoted -0.72
lead=noun, frame=around next=that -1.26
lead=noun, frame=around next=to -0.74
lead=noun, frame=around next=verb-ing -0.46
lead=noun, frame=around next=verb-past -0.6
lead=noun, frame=bare 0.29
lead=noun, frame=bare next=about -0.88
lead=noun, frame=bare next=adverb -0.3
lead=noun, frame=bare next=and -0.72
lead=noun, frame=bare next=as 0.49
lead=noun, frame=bare next=at -0.38
lead=noun, frame=bare next=by -0.42
lead=noun, frame=bare next=day -0.78
lead=noun, frame=bare next=for 0.25
lead=noun, frame=bare next=from -0.48
lead=noun, frame=bare next=function -0.1
lead=noun, frame=bare next=how 0.14
lead=noun, frame=bare next=it 0.13
lead=noun, frame=bare next=name -0.26
lead=noun, frame=bare next=number -0.18
lead=noun, frame=bare next=of 0.22
lead=noun, frame=bare next=on 0.07
lead=noun, frame=bare next=possessive 0.19
lead=noun, frame=bare next=pronoun 0.3
lead=noun, frame=bare next=to 0.09
lead=noun, frame=bare next=verb-base -1.16
lead=noun, frame=bare next=verb-ing 0.36
lead=noun, frame=bare next=verb-past -0.3
lead=noun, frame=bare next=verb-s 0.39
lead=noun, frame=bare next=with -0.79
lead=noun, frame=before -0.14
lead=noun, frame=before next=, -0.37
lead=noun, frame=before next=. 0.91
lead=noun, frame=before next=: -0.66
lead=noun, frame=before next=about -0.79
lead=noun, frame=before next=adverb -0.94
lead=noun, frame=before next=and -0.59
lead=noun, frame=before next=as -0.5
lead=noun, frame=before next=at -0.76
lead=noun, frame=before next=by -0.55
lead=noun, frame=before next=day 0.24
lead=noun, frame=before next=determiner -0.29
lead=noun, frame=before next=for -0.39
lead=noun, frame=before next=from -0.64
lead=noun, frame=before next=function -1.41
lead=noun, frame=before next=in 0.37
lead=noun, frame=before next=it -0.95
lead=noun, frame=before next=name -0.09
lead=noun, frame=before next=noun -0.13
lead=noun, frame=before next=of -0.96
lead=noun, frame=before next=on -0.07
lead=noun, frame=before next=possessive -0.25
lead=noun, frame=before next=pronoun -0.98
lead=noun, frame=before next=quoted -0.75
lead=noun, frame=before next=that -1.23
lead=noun, frame=before next=to -0.44
lead=noun, frame=before next=verb-base 0.06
lead=noun, frame=before next=verb-ing -0.84
lead=noun, frame=before next=verb-past -0.88
lead=noun, frame=before next=verb-s -0.55
lead=noun, frame=before next=with -0.53
lead=noun, frame=colon -0.15
lead=noun, frame=colon next=: 0.28
lead=noun, frame=colon next=determiner -0.1
lead=noun, frame=comma -0.3
lead=noun, frame=comma next=, -0.3
lead=noun, frame=hearer 0.44
lead=noun, frame=hearer next=determiner 0.08
lead=noun, frame=hearer next=name 0.36
lead=noun, frame=hearer next=noun 0.33
lead=noun, frame=later-that -0.13
lead=noun, frame=later-that next=determiner -0.11
lead=noun, frame=later-that next=function -0.75
lead=noun, frame=later-that next=name -0.11
lead=noun, frame=later-that next=noun -0.42
lead=noun, frame=later-that next=pronoun -0.75
lead=noun, frame=later-that next=to -0.92
lead=noun, frame=preposition 0.41
lead=noun, frame=preposition next=as 0.56
lead=noun, frame=preposition next=at -0.51
lead=noun, frame=preposition next=by -0.58
lead=noun, frame=preposition next=for 0.24
lead=noun, frame=preposition next=from -0.78
lead=noun, frame=preposition next=in -0.18
lead=noun, frame=preposition next=of 0.12
lead=noun, frame=preposition next=on 0.11
lead=noun, frame=preposition next=to 0.35
lead=noun, frame=preposition next=with 0.08
lead=noun, frame=quoted next=determiner 0.24
lead=noun, frame=quoted next=function -0.7
lead=noun, frame=quoted next=it 0.09
lead=noun, frame=quoted next=name -0.33
lead=noun, frame=quoted next=noun -0.77
lead=noun, frame=quoted next=possessive -0.46
lead=noun, frame=quoted next=pronoun -0.23
lead=noun, frame=quoted next=quoted 0.48
lead=noun, frame=quoted next=to 0.46
lead=noun, frame=that 0.42
lead=noun, frame=that next=that 0.42
lead=noun, kinds=act 0.12
lead=noun, kinds=act+attitude -0.16
lead=noun, kinds=act+show -0.26
lead=noun, kinds=attitude 0.09
lead=noun, kinds=noun -0.06
lead=noun, kinds=phrase 0.05
lead=noun, kinds=say 0.18
lead=noun, kinds=say+act 0.51
lead=noun, kinds=say+act+attitude -0.15
lead=noun, kinds=say+act+show 0.14
lead=noun, kinds=say+attitude 0.25
lead=noun, kinds=say+show 0.16
lead=noun, kinds=say+tell 0.12
lead=noun, kinds=say+tell+act -0.21
lead=noun, kinds=show -0.25
lead=noun, kinds=tell 0.09
lead=number frame=adverbial -0.07
lead=number frame=bare 0.11
lead=number frame=bare next=name -0.18
lead=number frame=preposition 0.36
lead=number kinds=act 0.38
lead=number kinds=attitude -0.48
lead=number kinds=noun -0.18
lead=number, frame=adverbial -1.1
lead=number, frame=adverbial next=to -0.73
lead=number, frame=around -0.29
lead=number, frame=around next=, -0.21
lead=number, frame=around next=name -0.25
lead=number, frame=bare 0.13
lead=number, frame=bare next=determiner 0.16
lead=number, frame=bare next=function -0.19
lead=number, frame=bare next=name 0.3
lead=number, frame=bare next=noun -0.05
lead=number, frame=before next=, 0.06
lead=number, frame=before next=. 0.78
lead=number, frame=before next=determiner -0.45
lead=number, frame=before next=function 0.27
lead=number, frame=before next=name -0.56
lead=number, frame=before next=noun -0.59
lead=number, frame=before next=that -0.66
lead=number, frame=before next=to -0.49
lead=number, frame=comma 0.19
lead=number, frame=comma next=, 0.19
lead=number, frame=later-that -0.66
lead=number, frame=preposition 0.17
lead=number, frame=quoted 0.3
lead=number, frame=that 0.81
lead=number, frame=that next=that 0.81
lead=number, kinds=act -0.38
lead=number, kinds=attitude 0.43
lead=number, kinds=phrase 0.27
lead=number, kinds=say -0.51
lead=number, kinds=say+act 0.23
lead=number, kinds=say+show 0.21
lead=number, kinds=show 0.29
lead=of frame=adverbial -0.45
lead=of frame=adverbial next=about -0.35
lead=of frame=adverbial next=at -0.43
lead=of frame=adverbial next=for -0.67
lead=of frame=adverbial next=from -0.43
lead=of frame=adverbial next=function -0.84
lead=of frame=adverbial next=in -0.71
lead=of frame=adverbial next=on -0.56
lead=of frame=adverbial next=with -0.59
lead=of frame=bare -0.24
lead=of frame=bare next=about -0.64
lead=of frame=bare next=and -0.45
lead=of frame=bare next=as -0.36
lead=of frame=bare next=at -0.81
lead=of frame=bare next=by -0.39
lead=of frame=bare next=determiner 0.2
lead=of frame=bare next=from -0.48
lead=of frame=bare next=in 0.15
lead=of frame=bare next=name -0.27
lead=of frame=bare next=noun -0.23
lead=of frame=bare next=of 0.07
lead=of frame=bare next=possessive 0.35
lead=of frame=bare next=pronoun -0.53
lead=of frame=bare next=to -0.07
lead=of frame=bare next=verb-base -0.76
lead=of frame=bare next=verb-ing -0.7
lead=of frame=bare next=verb-past -0.67
lead=of frame=bare next=verb-s -0.72
lead=of frame=bare next=with -0.47
lead=of frame=colon 0.43
lead=of frame=comma -0.22
lead=of frame=comma next=, -0.22
lead=of frame=hearer -0.84
lead=of frame=hearer next=noun -0.41
lead=of frame=later-that -1.28
lead=of frame=later-that next=name -0.2
lead=of frame=later-that next=noun -0.6
lead=of frame=preposition -0.05
lead=of frame=preposition next=about 0.31
lead=of frame=preposition next=as 0.08
lead=of frame=preposition next=at -0.77
lead=of frame=preposition next=by -0.48
lead=of frame=preposition next=for -0.36
lead=of frame=preposition next=from -0.72
lead=of frame=preposition next=function -0.06
lead=of frame=preposition next=in -0.07
lead=of frame=preposition next=of 0.08
lead=of frame=preposition next=to -0.41
lead=of frame=preposition next=with -1.13
lead=of frame=quoted 0.13
lead=of frame=quoted next=name -0.3
lead=of frame=quoted next=noun -0.46
lead=of frame=quoted next=to -0.65
lead=of frame=that -0.21
lead=of frame=that next=that -0.21
lead=of kinds=act+attitude -0.2
lead=of kinds=attitude 0.06
lead=of kinds=noun -0.33
lead=of kinds=say -0.26
lead=of kinds=say+act -0.13
lead=of kinds=say+show -0.49
lead=of kinds=say+tell -0.51
lead=of kinds=tell -0.92
lead=on frame=adverbial -0.44
lead=on frame=adverbial next=for -0.51
lead=on frame=adverbial next=function -0.61
lead=on frame=adverbial next=of -0.52
lead=on frame=adverbial next=to 0.06
lead=on frame=bare -0.34
lead=on frame=bare next=and -0.26
lead=on frame=bare next=determiner 0.05
lead=on frame=bare next=function -0.17
lead=on frame=bare next=name -0.2
lead=on frame=bare next=noun -0.26
lead=on frame=bare next=of -0.17
lead=on frame=bare next=possessive -0.24
lead=on frame=bare next=to -0.53
lead=on frame=bare next=verb-base -0.59
lead=on frame=comma -0.74
lead=on frame=comma next=, -0.74
lead=on frame=hearer -0.36
lead=on frame=later-that -0.93
lead=on frame=preposition -0.21
lead=on frame=preposition next=for -0.07
lead=on frame=preposition next=function -0.18
lead=on frame=preposition next=of -0.22
lead=on frame=preposition next=to -0.08
lead=on frame=quoted 0.11
lead=on kinds=act -0.5
lead=on kinds=act+attitude -0.62
lead=on kinds=noun -0.41
lead=on kinds=say+act 0.14
lead=on kinds=say+show -0.23
lead=possessive frame=adverbial next=about -0.7
lead=possessive frame=adverbial next=at -0.86
lead=possessive frame=adverbial next=day -0.69
lead=possessive frame=adverbial next=for -1.34
lead=possessive frame=adverbial next=function 0.08
lead=possessive frame=adverbial next=in -0.06
lead=possessive frame=adverbial next=of 0.21
lead=possessive frame=adverbial next=on -1.36
lead=possessive frame=adverbial next=to -1.51
lead=possessive frame=adverbial next=with -0.95
lead=possessive frame=bare -0.27
lead=possessive frame=bare next=about -0.76
lead=possessive frame=bare next=and -0.57
lead=possessive frame=bare next=as 0.29
lead=possessive frame=bare next=at -1.05
lead=possessive frame=bare next=day -0.37
lead=possessive frame=bare next=determiner -1.14
lead=possessive frame=bare next=for -0.13
lead=possessive frame=bare next=function -1.11
lead=possessive frame=bare next=in -1.01
lead=possessive frame=bare next=noun -1.08
lead=possessive frame=bare next=of 0.27
lead=possessive frame=bare next=on 0.26
lead=possessive frame=bare next=to 0.26
lead=possessive frame=bare next=verb-base -0.96
lead=possessive frame=bare next=verb-past -1.01
lead=possessive frame=bare next=verb-s -0.81
lead=possessive frame=bare next=with -0.47
lead=possessive frame=colon -0.9
lead=possessive frame=comma -0.31
lead=possessive frame=comma next=, -0.31
lead=possessive frame=hearer -0.74
lead=possessive frame=hearer next=noun -0.44
lead=possessive frame=later-that 0.11
lead=possessive frame=later-that next=function 0.13
lead=possessive frame=later-that next=noun -0.89
lead=possessive frame=later-that next=on -0.73
lead=possessive frame=preposition -0.15
lead=possessive frame=preposition next=about -0.13
lead=possessive frame=preposition next=as 0.19
lead=possessive frame=preposition next=at -1.13
lead=possessive frame=preposition next=for -0.39
lead=possessive frame=preposition next=function 0.05
lead=possessive frame=preposition next=in -1.09
lead=possessive frame=preposition next=of 0.05
lead=possessive frame=preposition next=to 0.42
lead=possessive frame=preposition next=with -0.11
lead=possessive frame=quoted -0.16
lead=possessive frame=quoted next=function -0.6
lead=possessive frame=quoted next=to -1.02
lead=possessive kinds=act -0.15
lead=possessive kinds=act+attitude -0.06
lead=possessive kinds=act+show 0.34
lead=possessive kinds=attitude -0.08
lead=possessive kinds=say -0.11
lead=possessive kinds=say+act -0.17
lead=possessive kinds=say+show -0.37
lead=possessive kinds=say+tell -0.63
lead=possessive kinds=say+tell+act -0.14
lead=possessive kinds=tell+show -0.05
lead=pronoun frame=adverbial next=by -0.88
lead=pronoun frame=adverbial next=function -0.51
lead=pronoun frame=adverbial next=to 0.18
lead=pronoun frame=bare 0.22
lead=pronoun frame=bare next=about -0.91
lead=pronoun frame=bare next=by -0.06
lead=pronoun frame=bare next=determiner -0.2
lead=pronoun frame=bare next=for -0.16
lead=pronoun frame=bare next=function 0.13
lead=pronoun frame=bare next=in -0.6
lead=pronoun frame=bare next=name 0.29
lead=pronoun frame=bare next=noun -0.13
lead=pronoun frame=bare next=on 0.28
lead=pronoun frame=bare next=pronoun 0.31
lead=pronoun frame=bare next=to -0.45
lead=pronoun frame=comma -0.63
lead=pronoun frame=comma next=, -0.63
lead=pronoun frame=later-that -0.47
lead=pronoun frame=preposition -0.08
lead=pronoun frame=preposition next=about -0.44
lead=pronoun frame=preposition next=by -0.17
lead=pronoun frame=preposition next=function -0.1
lead=pronoun frame=preposition next=to -0.37
lead=pronoun frame=quoted 0.1
lead=pronoun kinds=act -0.27
lead=pronoun kinds=act+attitude 0.08
lead=pronoun kinds=attitude -0.15
lead=pronoun kinds=say -0.07
lead=pronoun kinds=say+act 0.09
lead=pronoun kinds=say+show -0.2
lead=pronoun kinds=say+tell+act 0.22
lead=pronoun kinds=tell 0.27
lead=pronoun, frame=around 0.08
lead=pronoun, frame=bare -0.37
lead=pronoun, frame=before 0.27
lead=quoted frame=adverbial -1.14
lead=quoted frame=adverbial next=at -0.66
lead=quoted frame=adverbial next=by -0.66
lead=quoted frame=adverbial next=day -0.82
lead=quoted frame=adverbial next=function -0.26
lead=quoted frame=adverbial next=in -0.63
lead=quoted frame=adverbial next=of -0.92
lead=quoted frame=adverbial next=on -0.42
lead=quoted frame=adverbial next=to -0.38
lead=quoted frame=around -0.1
lead=quoted frame=around next=, -0.09
lead=quoted frame=around next=at -0.19
lead=quoted frame=around next=determiner 0.27
lead=quoted frame=around next=function 0.16
lead=quoted frame=around next=in -0.28
lead=quoted frame=around next=name -0.13
lead=quoted frame=around next=noun 0.41
lead=quoted frame=around next=of 0.35
lead=quoted frame=around next=on -0.82
lead=quoted frame=bare -0.88
lead=quoted frame=bare next=about -0.49
lead=quoted frame=bare next=adverb -0.76
lead=quoted frame=bare next=after -0.36
lead=quoted frame=bare next=as -0.72
lead=quoted frame=bare next=at -0.32
lead=quoted frame=bare next=by -0.73
lead=quoted frame=bare next=day -0.46
lead=quoted frame=bare next=determiner -0.3
lead=quoted frame=bare next=from -0.33
lead=quoted frame=bare next=function -0.69
lead=quoted frame=bare next=in -1
lead=quoted frame=bare next=name -1.21
lead=quoted frame=bare next=of -1.38
lead=quoted frame=bare next=on -1.12
lead=quoted frame=bare next=possessive 0.49
lead=quoted frame=bare next=pronoun 0.59
lead=quoted frame=bare next=to -0.24
lead=quoted frame=bare next=verb-past -0.55
lead=quoted frame=bare next=when -0.69
lead=quoted frame=before 0.37
lead=quoted frame=before next=, -0.06
lead=quoted frame=before next=. -0.17
lead=quoted frame=before next=about 0.12
lead=quoted frame=before next=adverb 0.52
lead=quoted frame=before next=after 0.65
lead=quoted frame=before next=as 0.34
lead=quoted frame=before next=at 0.17
lead=quoted frame=before next=day 0.46
lead=quoted frame=before next=determiner 0.66
lead=quoted frame=before next=function 0.61
lead=quoted frame=before next=in 0.36
lead=quoted frame=before next=name 0.09
lead=quoted frame=before next=noun 0.08
lead=quoted frame=before next=of 0.15
lead=quoted frame=before next=on 0.59
lead=quoted frame=before next=possessive -0.63
lead=quoted frame=before next=that -0.57
lead=quoted frame=before next=to 0.87
lead=quoted frame=before next=when 0.3
lead=quoted frame=colon -0.2
lead=quoted frame=comma -1.47
lead=quoted frame=comma next=, -1.47
lead=quoted frame=hearer -1.02
lead=quoted frame=hearer next=determiner -0.79
lead=quoted frame=hearer next=name -0.71
lead=quoted frame=later-that -1.68
lead=quoted frame=later-that next=name -0.92
lead=quoted frame=preposition -1.04
lead=quoted frame=preposition next=about 0.14
lead=quoted frame=preposition next=after -0.65
lead=quoted frame=preposition next=as -0.65
lead=quoted frame=preposition next=at -0.21
lead=quoted frame=preposition next=by -0.8
lead=quoted frame=preposition next=from -0.54
lead=quoted frame=preposition next=in -1.33
lead=quoted frame=preposition next=of -1.43
lead=quoted frame=preposition next=on -1.4
lead=quoted frame=preposition next=to -0.47
lead=quoted frame=quoted -0.43
lead=quoted frame=quoted next=determiner -0.18
lead=quoted frame=quoted next=function -0.79
lead=quoted frame=quoted next=name 0.06
lead=quoted frame=quoted next=noun -0.8
lead=quoted frame=quoted-before -0.15
lead=quoted frame=quoted-before next=, -0.44
lead=quoted frame=quoted-before next=. -0.22
lead=quoted frame=quoted-before next=determiner -0.06
lead=quoted frame=quoted-before next=function 0.36
lead=quoted frame=quoted-before next=in 0.09
lead=quoted frame=quoted-before next=name -0.15
lead=quoted frame=quoted-before next=noun -0.8
lead=quoted frame=quoted-before next=possessive -0.63
lead=quoted frame=quoted-before next=to -0.63
lead=quoted frame=that 0.65
lead=quoted frame=that next=that 0.65
lead=quoted kinds=act 0.39
lead=quoted kinds=act+attitude 0.07
lead=quoted kinds=attitude 0.09
lead=quoted kinds=noun -0.63
lead=quoted kinds=phrase -0.25
lead=quoted kinds=say -0.36
lead=quoted kinds=say+act -0.18
lead=quoted kinds=say+attitude 0.05
lead=quoted kinds=say+show -1.01
lead=quoted kinds=say+tell+act 0.1
lead=quoted kinds=show -0.21
lead=quoted kinds=tell -0.36
lead=that frame=adverbial -0.67
lead=that frame=adverbial next=as -0.52
lead=that frame=adverbial next=by -0.71
lead=that frame=adverbial next=for -0.55
lead=that frame=adverbial next=function -0.73
lead=that frame=adverbial next=in -0.76
lead=that frame=adverbial next=of -0.61
lead=that frame=adverbial next=on -0.72
lead=that frame=adverbial next=to -0.21
lead=that frame=bare -1.07
lead=that frame=bare next=about -0.38
lead=that frame=bare next=adverb -0.54
lead=that frame=bare next=and -0.24
lead=that frame=bare next=as -0.82
lead=that frame=bare next=by 0.17
lead=that frame=bare next=determiner -0.39
lead=that frame=bare next=for -1.33
lead=that frame=bare next=function -0.35
lead=that frame=bare next=in -0.86
lead=that frame=bare next=it 0.16
lead=that frame=bare next=name -0.31
lead=that frame=bare next=noun -0.75
lead=that frame=bare next=of -0.19
lead=that frame=bare next=possessive -0.59
lead=that frame=bare next=pronoun -0.16
lead=that frame=bare next=to -0.64
lead=that frame=bare next=verb-base -0.76
lead=that frame=bare next=verb-ing 0.06
lead=that frame=bare next=verb-past -0.83
lead=that frame=bare next=with -0.23
lead=that frame=colon -0.31
lead=that frame=comma 0.24
lead=that frame=comma next=, 0.24
lead=that frame=hearer -1.16
lead=that frame=later-that -1.36
lead=that frame=later-that next=determiner -0.59
lead=that frame=later-that next=function -0.5
lead=that frame=later-that next=noun -0.49
lead=that frame=later-that next=to -0.59
lead=that frame=preposition -0.89
lead=that frame=preposition next=about -0.1
lead=that frame=preposition next=as -0.78
lead=that frame=preposition next=by 0.1
lead=that frame=preposition next=for -1.42
lead=that frame=preposition next=function -0.08
lead=that frame=preposition next=in -1.03
lead=that frame=preposition next=of -0.24
lead=that frame=preposition next=to -1.09
lead=that frame=preposition next=with -0.57
lead=that frame=quoted -0.96
lead=that frame=quoted next=determiner -0.8
lead=that frame=quoted next=function -0.69
lead=that frame=quoted next=name -0.47
lead=that frame=quoted next=quoted -0.13
lead=that frame=quoted next=to -0.74
lead=that frame=that -0.62
lead=that frame=that next=that -0.62
lead=that kinds=act -0.84
lead=that kinds=act+attitude -0.09
lead=that kinds=attitude -0.79
lead=that kinds=noun -0.15
lead=that kinds=say -0.83
lead=that kinds=say+act -1.47
lead=that kinds=say+attitude -0.15
lead=that kinds=say+show -0.52
lead=that kinds=show -0.12
lead=that kinds=tell -0.87
lead=that kinds=tell+show -0.57
lead=that, frame=around -0.17
lead=that, frame=around next=, 0.06
lead=that, frame=bare -0.74
lead=that, frame=before -0.18
lead=that, frame=before next=, -0.67
lead=that, frame=comma -0.19
lead=that, frame=comma next=, -0.19
lead=that, kinds=say+show -0.33
lead=to frame=adverbial -0.06
lead=to frame=adverbial next=by 0.13
lead=to frame=adverbial next=to 0.05
lead=to frame=bare -0.34
lead=to frame=bare next=about -0.63
lead=to frame=bare next=and -0.21
lead=to frame=bare next=by 0.2
lead=to frame=bare next=determiner -0.44
lead=to frame=bare next=function -0.92
lead=to frame=bare next=in -0.61
lead=to frame=bare next=name -0.29
lead=to frame=bare next=noun 0.17
lead=to frame=bare next=on -0.92
lead=to frame=bare next=to -0.4
lead=to frame=comma -0.15
lead=to frame=comma next=, -0.15
lead=to frame=later-that -0.98
lead=to frame=preposition -0.55
lead=to frame=preposition next=about -0.28
lead=to frame=preposition next=by 0.19
lead=to frame=preposition next=function -0.24
lead=to frame=preposition next=in -0.56
lead=to frame=preposition next=on -0.91
lead=to frame=preposition next=to -0.79
lead=to frame=quoted -0.81
lead=to frame=that -0.4
lead=to frame=that next=that -0.4
lead=to kinds=act -0.78
lead=to kinds=act+attitude -0.29
lead=to kinds=attitude -0.1
lead=to kinds=noun -0.25
lead=to kinds=say -0.32
lead=to kinds=say+act -0.3
lead=to kinds=say+show -0.25
lead=verb-base frame=adverbial -0.2
lead=verb-base frame=adverbial next=about -0.82
lead=verb-base frame=adverbial next=as -0.49
lead=verb-base frame=adverbial next=at 0.09
lead=verb-base frame=adverbial next=by -0.82
lead=verb-base frame=adverbial next=day 0.05
lead=verb-base frame=adverbial next=for -0.19
lead=verb-base frame=adverbial next=from -0.66
lead=verb-base frame=adverbial next=function -0.21
lead=verb-base frame=adverbial next=in -0.3
lead=verb-base frame=adverbial next=of -0.81
lead=verb-base frame=adverbial next=on 0.13
lead=verb-base frame=adverbial next=to -0.23
lead=verb-base frame=adverbial next=with -0.68
lead=verb-base frame=bare -0.38
lead=verb-base frame=bare next=adverb -0.81
lead=verb-base frame=bare next=after -0.6
lead=verb-base frame=bare next=and -0.51
lead=verb-base frame=bare next=as -0.94
lead=verb-base frame=bare next=at 0.4
lead=verb-base frame=bare next=by -0.83
lead=verb-base frame=bare next=day -0.59
lead=verb-base frame=bare next=determiner -0.37
lead=verb-base frame=bare next=for -0.29
lead=verb-base frame=bare next=from -0.52
lead=verb-base frame=bare next=function -0.42
lead=verb-base frame=bare next=in -0.26
lead=verb-base frame=bare next=it 0.6
lead=verb-base frame=bare next=name -0.84
lead=verb-base frame=bare next=noun -0.08
lead=verb-base frame=bare next=of 0.46
lead=verb-base frame=bare next=on -0.36
lead=verb-base frame=bare next=pronoun 0.25
lead=verb-base frame=bare next=to -0.35
lead=verb-base frame=bare next=verb-ing 0.05
lead=verb-base frame=bare next=verb-past -0.84
lead=verb-base frame=bare next=verb-s -0.93
lead=verb-base frame=bare next=with -0.88
lead=verb-base frame=colon -0.11
lead=verb-base frame=comma -0.26
lead=verb-base frame=comma next=, -0.26
lead=verb-base frame=hearer -0.05
lead=verb-base frame=later-that -0.9
lead=verb-base frame=later-that next=determiner -0.65
lead=verb-base frame=later-that next=function -0.72
lead=verb-base frame=later-that next=to -0.58
lead=verb-base frame=preposition -0.2
lead=verb-base frame=preposition next=after -0.89
lead=verb-base frame=preposition next=as -1.07
lead=verb-base frame=preposition next=at 0.28
lead=verb-base frame=preposition next=by -1.12
lead=verb-base frame=preposition next=for -0.36
lead=verb-base frame=preposition next=from -0.74
lead=verb-base frame=preposition next=function -0.57
lead=verb-base frame=preposition next=in -0.42
lead=verb-base frame=preposition next=of 0.35
lead=verb-base frame=preposition next=on -0.23
lead=verb-base frame=preposition next=to -0.32
lead=verb-base frame=quoted -0.57
lead=verb-base frame=quoted next=determiner -0.92
lead=verb-base frame=quoted next=noun -0.54
lead=verb-base frame=that -0.25
lead=verb-base frame=that next=that -0.25
lead=verb-base kinds=act -0.39
lead=verb-base kinds=act+attitude -0.78
lead=verb-base kinds=act+show 0.27
lead=verb-base kinds=attitude -0.5
lead=verb-base kinds=noun -0.07
lead=verb-base kinds=say 0.05
lead=verb-base kinds=say+act -0.12
lead=verb-base kinds=say+attitude -0.95
lead=verb-base kinds=say+show 0.1
lead=verb-base kinds=say+tell -0.43
lead=verb-base kinds=say+tell+act -0.4
lead=verb-base kinds=show -0.79
lead=verb-base kinds=tell -0.13
lead=verb-base, frame=adverbial -0.41
lead=verb-base, frame=adverbial next=function -0.67
lead=verb-base, frame=adverbial next=on 0.24
lead=verb-base, frame=adverbial next=to -1.09
lead=verb-base, frame=around -0.08
lead=verb-base, frame=around next=, 0.62
lead=verb-base, frame=around next=determiner -0.58
lead=verb-base, frame=around next=name -0.08
lead=verb-base, frame=around next=noun -0.88
lead=verb-base, frame=around next=pronoun -0.43
lead=verb-base, frame=around next=that -0.51
lead=verb-base, frame=bare 0.18
lead=verb-base, frame=bare next=about 0.09
lead=verb-base, frame=bare next=determiner 0.49
lead=verb-base, frame=bare next=function -0.11
lead=verb-base, frame=bare next=name 0.4
lead=verb-base, frame=bare next=noun -0.05
lead=verb-base, frame=bare next=on 0.07
lead=verb-base, frame=bare next=possessive 0.57
lead=verb-base, frame=bare next=pronoun -0.15
lead=verb-base, frame=bare next=to -0.11
lead=verb-base, frame=bare next=verb-ing 0.18
lead=verb-base, frame=bare next=verb-s -0.83
lead=verb-base, frame=before -0.06
lead=verb-base, frame=before next=, -1.27
lead=verb-base, frame=before next=. 0.86
lead=verb-base, frame=before next=determiner -0.34
lead=verb-base, frame=before next=function -0.73
lead=verb-base, frame=before next=name -0.06
lead=verb-base, frame=before next=noun -0.08
lead=verb-base, frame=before next=on -0.82
lead=verb-base, frame=before next=possessive -0.72
lead=verb-base, frame=before next=pronoun -0.63
lead=verb-base, frame=before next=that -0.51
lead=verb-base, frame=before next=to -0.72
lead=verb-base, frame=before next=verb-s -0.09
lead=verb-base, frame=colon 0.32
lead=verb-base, frame=hearer 0.25
lead=verb-base, frame=hearer next=noun -0.25
lead=verb-base, frame=later-that 0.22
lead=verb-base, frame=later-that next=determiner -0.08
lead=verb-base, frame=preposition next=function 0.22
lead=verb-base, frame=preposition next=on 0.15
lead=verb-base, frame=quoted 0.09
lead=verb-base, frame=quoted next=determiner -0.05
lead=verb-base, frame=quoted next=name -0.08
lead=verb-base, frame=that 0.46
lead=verb-base, frame=that next=that 0.46
lead=verb-base, kinds=act 0.05
lead=verb-base, kinds=act+attitude 0.15
lead=verb-base, kinds=attitude -0.27
lead=verb-base, kinds=phrase -0.12
lead=verb-base, kinds=say 0.21
lead=verb-base, kinds=say+act 0.19
lead=verb-base, kinds=say+show 0.19
lead=verb-base, kinds=say+tell+act -0.2
lead=verb-base, kinds=tell 0.26
lead=verb-ing frame=adverbial -0.38
lead=verb-ing frame=adverbial next=about -0.95
lead=verb-ing frame=adverbial next=by -0.73
lead=verb-ing frame=adverbial next=for -0.69
lead=verb-ing frame=adverbial next=from -0.81
lead=verb-ing frame=adverbial next=function 0.09
lead=verb-ing frame=adverbial next=in -0.59
lead=verb-ing frame=adverbial next=of -0.83
lead=verb-ing frame=adverbial next=on -1.03
lead=verb-ing frame=adverbial next=to -1.3
lead=verb-ing frame=adverbial next=with 0.34
lead=verb-ing frame=bare -0.42
lead=verb-ing frame=bare next=about 0.46
lead=verb-ing frame=bare next=and -0.63
lead=verb-ing frame=bare next=as -0.54
lead=verb-ing frame=bare next=by -0.94
lead=verb-ing frame=bare next=determiner -0.36
lead=verb-ing frame=bare next=for -0.16
lead=verb-ing frame=bare next=from -0.49
lead=verb-ing frame=bare next=function -0.2
lead=verb-ing frame=bare next=in -1.07
lead=verb-ing frame=bare next=name -0.93
lead=verb-ing frame=bare next=noun -0.33
lead=verb-ing frame=bare next=of -0.26
lead=verb-ing frame=bare next=on 0.36
lead=verb-ing frame=bare next=possessive -0.1
lead=verb-ing frame=bare next=pronoun 0.28
lead=verb-ing frame=bare next=to -0.37
lead=verb-ing frame=bare next=verb-base -0.8
lead=verb-ing frame=bare next=verb-ing -0.89
lead=verb-ing frame=bare next=verb-past -0.59
lead=verb-ing frame=bare next=verb-s -0.65
lead=verb-ing frame=bare next=with -0.84
lead=verb-ing frame=comma 0.09
lead=verb-ing frame=comma next=, 0.09
lead=verb-ing frame=later-that next=noun -0.66
lead=verb-ing frame=preposition -0.26
lead=verb-ing frame=preposition next=as -0.65
lead=verb-ing frame=preposition next=at 0.15
lead=verb-ing frame=preposition next=by -0.96
lead=verb-ing frame=preposition next=for -0.35
lead=verb-ing frame=preposition next=from -0.92
lead=verb-ing frame=preposition next=function 0.27
lead=verb-ing frame=preposition next=in -1.27
lead=verb-ing frame=preposition next=of -0.41
lead=verb-ing frame=preposition next=on 0.27
lead=verb-ing frame=preposition next=to -1.39
lead=verb-ing frame=preposition next=with -1
lead=verb-ing frame=quoted -0.61
lead=verb-ing frame=quoted next=quoted -1.07
lead=verb-ing frame=that -0.18
lead=verb-ing frame=that next=that -0.18
lead=verb-ing kinds=act -0.65
lead=verb-ing kinds=act+attitude -0.88
lead=verb-ing kinds=attitude -0.28
lead=verb-ing kinds=noun -0.27
lead=verb-ing kinds=say -0.28
lead=verb-ing kinds=say+show -0.25
lead=verb-ing kinds=say+tell -0.67
lead=verb-ing kinds=show 0.06
lead=verb-ing, frame=adverbial -0.8
lead=verb-ing, frame=bare -0.07
lead=verb-ing, frame=before -0.07
lead=verb-ing, frame=before next=that -0.46
lead=verb-ing, frame=preposition -0.47
lead=verb-ing, frame=that 0.58
lead=verb-ing, frame=that next=that 0.58
lead=verb-ing, kinds=act 0.25
lead=verb-ing, kinds=attitude -0.25
lead=verb-ing, kinds=say -0.32
lead=verb-ing, kinds=say+show -0.1
lead=verb-participle frame=adverbial -0.7
lead=verb-participle frame=adverbial next=in -0.3
lead=verb-participle frame=bare -0.29
lead=verb-participle frame=bare next=function -0.67
lead=verb-participle frame=bare next=in 0.28
lead=verb-participle frame=bare next=noun -0.67
lead=verb-participle frame=bare next=to 0.05
lead=verb-participle frame=later-that -0.58
lead=verb-participle frame=preposition -0.32
lead=verb-participle frame=preposition next=in 0.2
lead=verb-participle kinds=act 0.18
lead=verb-participle kinds=attitude -0.43
lead=verb-participle kinds=noun -0.28
lead=verb-past frame=adverbial -0.13
lead=verb-past frame=adverbial next=about -0.13
lead=verb-past frame=adverbial next=as -0.45
lead=verb-past frame=adverbial next=at -1
lead=verb-past frame=adverbial next=by 0.35
lead=verb-past frame=adverbial next=day 0.16
lead=verb-past frame=adverbial next=for -1.04
lead=verb-past frame=adverbial next=from -0.34
lead=verb-past frame=adverbial next=function -1.07
lead=verb-past frame=adverbial next=in 0.32
lead=verb-past frame=adverbial next=of -1.23
lead=verb-past frame=adverbial next=on -0.07
lead=verb-past frame=adverbial next=to -0.64
lead=verb-past frame=adverbial next=with -1.03
lead=verb-past frame=bare -0.7
lead=verb-past frame=bare next=about -0.07
lead=verb-past frame=bare next=adverb -0.71
lead=verb-past frame=bare next=and -0.57
lead=verb-past frame=bare next=as -1.05
lead=verb-past frame=bare next=at 0.2
lead=verb-past frame=bare next=by -0.91
lead=verb-past frame=bare next=day -0.68
lead=verb-past frame=bare next=determiner -0.98
lead=verb-past frame=bare next=for 0.2
lead=verb-past frame=bare next=from -0.71
lead=verb-past frame=bare next=function -0.75
lead=verb-past frame=bare next=in -1.53
lead=verb-past frame=bare next=it -0.31
lead=verb-past frame=bare next=name -0.33
lead=verb-past frame=bare next=noun -0.59
lead=verb-past frame=bare next=of 0.41
lead=verb-past frame=bare next=on 0.21
lead=verb-past frame=bare next=possessive -0.18
lead=verb-past frame=bare next=pronoun -0.37
lead=verb-past frame=bare next=to -0.37
lead=verb-past frame=bare next=verb-base -0.2
lead=verb-past frame=bare next=verb-ing -0.78
lead=verb-past frame=bare next=verb-past -0.19
lead=verb-past frame=bare next=verb-s -0.29
lead=verb-past frame=bare next=with -1.05
lead=verb-past frame=colon -0.16
lead=verb-past frame=colon next=: 0.13
lead=verb-past frame=comma -0.31
lead=verb-past frame=comma next=, -0.31
lead=verb-past frame=hearer -0.32
lead=verb-past frame=hearer next=name -0.22
lead=verb-past frame=hearer next=noun -0.63
lead=verb-past frame=later-that next=determiner -0.16
lead=verb-past frame=later-that next=for -0.55
lead=verb-past frame=later-that next=noun -0.9
lead=verb-past frame=later-that next=on -0.89
lead=verb-past frame=later-that next=to -0.87
lead=verb-past frame=preposition -0.24
lead=verb-past frame=preposition next=about 0.5
lead=verb-past frame=preposition next=as -1.11
lead=verb-past frame=preposition next=at -0.06
lead=verb-past frame=preposition next=by -1.15
lead=verb-past frame=preposition next=for -0.18
lead=verb-past frame=preposition next=from -1.31
lead=verb-past frame=preposition next=function -0.05
lead=verb-past frame=preposition next=in -1.62
lead=verb-past frame=preposition next=of 0.07
lead=verb-past frame=preposition next=on -0.11
lead=verb-past frame=preposition next=to -0.61
lead=verb-past frame=preposition next=with -0.51
lead=verb-past frame=quoted -0.43
lead=verb-past frame=quoted next=determiner -0.71
lead=verb-past frame=quoted next=function -0.66
lead=verb-past frame=quoted next=name -0.94
lead=verb-past frame=quoted next=noun -0.81
lead=verb-past frame=quoted next=of 0.31
lead=verb-past frame=quoted next=quoted -0.78
lead=verb-past frame=quoted next=to -0.13
lead=verb-past frame=that -0.33
lead=verb-past frame=that next=that -0.33
lead=verb-past kinds=act -0.24
lead=verb-past kinds=act+attitude -0.76
lead=verb-past kinds=act+show 0.18
lead=verb-past kinds=attitude -0.75
lead=verb-past kinds=noun -0.25
lead=verb-past kinds=say -0.23
lead=verb-past kinds=say+act -0.3
lead=verb-past kinds=say+attitude -0.83
lead=verb-past kinds=say+show 0.23
lead=verb-past kinds=say+tell+act 0.07
lead=verb-past kinds=show -0.5
lead=verb-past kinds=tell -0.39
lead=verb-past kinds=tell+attitude -0.35
lead=verb-past kinds=tell+show -0.42
lead=verb-past, frame=adverbial 0.29
lead=verb-past, frame=around 0.2
lead=verb-past, frame=around next=, 0.37
lead=verb-past, frame=bare 0.17
lead=verb-past, frame=bare next=determiner 0.21
lead=verb-past, frame=bare next=function -1.11
lead=verb-past, frame=bare next=name 0.32
lead=verb-past, frame=bare next=noun -0.35
lead=verb-past, frame=bare next=possessive -0.11
lead=verb-past, frame=bare next=pronoun 0.32
lead=verb-past, frame=before -0.12
lead=verb-past, frame=before next=, -0.19
lead=verb-past, frame=before next=. 0.6
lead=verb-past, frame=before next=determiner -0.2
lead=verb-past, frame=before next=function -0.53
lead=verb-past, frame=before next=name 0.53
lead=verb-past, frame=before next=noun -0.34
lead=verb-past, frame=before next=to -0.6
lead=verb-past, frame=comma -0.37
lead=verb-past, frame=comma next=, -0.37
lead=verb-past, frame=hearer -0.38
lead=verb-past, frame=later-that -0.47
lead=verb-past, frame=preposition next=function -0.15
lead=verb-past, frame=preposition next=to 0.21
lead=verb-past, kinds=act 0.14
lead=verb-past, kinds=attitude -0.38
lead=verb-past, kinds=phrase 0.11
lead=verb-past, kinds=say 0.22
lead=verb-past, kinds=say+act -0.18
lead=verb-s frame=adverbial -0.09
lead=verb-s frame=adverbial next=for -0.58
lead=verb-s frame=adverbial next=function -0.56
lead=verb-s frame=adverbial next=in -0.59
lead=verb-s frame=bare -0.56
lead=verb-s frame=bare next=adverb -0.71
lead=verb-s frame=bare next=and -0.35
lead=verb-s frame=bare next=by -0.53
lead=verb-s frame=bare next=determiner -0.08
lead=verb-s frame=bare next=for -0.48
lead=verb-s frame=bare next=function -0.1
lead=verb-s frame=bare next=in 0.1
lead=verb-s frame=bare next=name -0.05
lead=verb-s frame=bare next=noun 0.05
lead=verb-s frame=bare next=of 0.13
lead=verb-s frame=bare next=on -0.88
lead=verb-s frame=bare next=possessive 0.13
lead=verb-s frame=bare next=to -0.35
lead=verb-s frame=bare next=verb-ing -0.21
lead=verb-s frame=comma 0.14
lead=verb-s frame=comma next=, 0.14
lead=verb-s frame=hearer 0.16
lead=verb-s frame=later-that -1.18
lead=verb-s frame=later-that next=noun -0.56
lead=verb-s frame=preposition -0.48
lead=verb-s frame=preposition next=by -0.56
lead=verb-s frame=preposition next=for -0.5
lead=verb-s frame=preposition next=function -0.86
lead=verb-s frame=preposition next=in 0.07
lead=verb-s frame=preposition next=of 0.13
lead=verb-s frame=preposition next=on -0.85
lead=verb-s frame=preposition next=to 0.06
lead=verb-s frame=quoted -0.64
lead=verb-s kinds=act -0.39
lead=verb-s kinds=act+attitude -0.41
lead=verb-s kinds=attitude -0.49
lead=verb-s kinds=noun -0.11
lead=verb-s kinds=say 0.09
lead=verb-s kinds=say+act 0.3
lead=verb-s kinds=say+show -0.34
lead=verb-s kinds=show -0.42
lead=verb-s kinds=tell+show -0.07
lead=verb-s, frame=adverbial -0.63
lead=verb-s, frame=adverbial next=to -0.99
lead=verb-s, frame=around 0.11
lead=verb-s, frame=around next=, 0.56
lead=verb-s, frame=around next=determiner -0.12
lead=verb-s, frame=bare 0.31
lead=verb-s, frame=bare next=and -0.43
lead=verb-s, frame=bare next=determiner 0.24
lead=verb-s, frame=bare next=function -0.23
lead=verb-s, frame=bare next=name -0.34
lead=verb-s, frame=bare next=noun 0.3
lead=verb-s, frame=bare next=pronoun 0.78
lead=verb-s, frame=bare next=to -0.09
lead=verb-s, frame=before -0.15
lead=verb-s, frame=before next=, -0.94
lead=verb-s, frame=before next=. -0.05
lead=verb-s, frame=before next=determiner -0.06
lead=verb-s, frame=before next=name 0.64
lead=verb-s, frame=before next=noun -0.29
lead=verb-s, frame=before next=pronoun -0.3
lead=verb-s, frame=before next=that -0.52
lead=verb-s, frame=before next=to -0.21
lead=verb-s, frame=comma -0.71
lead=verb-s, frame=comma next=, -0.71
lead=verb-s, frame=hearer 0.07
lead=verb-s, frame=later-that 0.05
lead=verb-s, frame=preposition 0.37
lead=verb-s, frame=quoted -0.11
lead=verb-s, frame=that 0.13
lead=verb-s, frame=that next=that 0.13
lead=verb-s, kinds=act 0.3
lead=verb-s, kinds=act+attitude 0.14
lead=verb-s, kinds=attitude 0.05
lead=verb-s, kinds=say -0.41
lead=verb-s, kinds=say+act 0.17
lead=what frame=adverbial -1.33
lead=what frame=adverbial next=as -0.5
lead=what frame=adverbial next=in -0.63
lead=what frame=bare -1.17
lead=what frame=bare next=about -0.66
lead=what frame=bare next=as -0.19
lead=what frame=bare next=determiner -0.77
lead=what frame=bare next=function -0.37
lead=what frame=bare next=in -0.72
lead=what frame=bare next=name -0.79
lead=what frame=bare next=noun -0.79
lead=what frame=bare next=pronoun -0.3
lead=what frame=bare next=to -0.4
lead=what frame=bare next=verb-base -0.3
lead=what frame=colon -0.67
lead=what frame=comma -0.46
lead=what frame=comma next=, -0.46
lead=what frame=later-that -0.16
lead=what frame=preposition -0.21
lead=what frame=preposition next=about 0.16
lead=what frame=preposition next=as -0.35
lead=what frame=preposition next=in -0.82
lead=what frame=preposition next=to -0.24
lead=what frame=quoted -0.06
lead=what frame=quoted next=determiner -0.15
lead=what frame=quoted next=quoted 0.2
lead=what kinds=act -0.57
lead=what kinds=act+show -0.62
lead=what kinds=attitude -0.46
lead=what kinds=say+show -0.23
lead=when frame=adverbial -0.18
lead=when frame=adverbial next=about -0.73
lead=when frame=adverbial next=function -0.93
lead=when frame=adverbial next=to 0.15
lead=when frame=bare 0.23
lead=when frame=bare next=about -0.49
lead=when frame=bare next=determiner -0.14
lead=when frame=bare next=for 0.05
lead=when frame=bare next=name 0.15
lead=when frame=bare next=noun 0.3
lead=when frame=bare next=on 0.13
lead=when frame=bare next=possessive -0.17
lead=when frame=bare next=pronoun 0.11
lead=when frame=bare next=verb-past 0.19
lead=when frame=bare next=whether -0.08
lead=when frame=colon -0.62
lead=when frame=comma 0.33
lead=when frame=comma next=, 0.33
lead=when frame=hearer -0.07
lead=when frame=hearer next=name 0.2
lead=when frame=later-that -0.1
lead=when frame=preposition -0.06
lead=when frame=preposition next=about 0.26
lead=when frame=preposition next=for 0.07
lead=when frame=preposition next=function -0.58
lead=when frame=preposition next=on 0.23
lead=when frame=quoted -0.15
lead=when frame=quoted next=function 0.18
lead=when frame=quoted next=name -0.73
lead=when frame=that -0.1
lead=when frame=that next=that -0.1
lead=when kinds=act+attitude 0.05
lead=when kinds=attitude -0.1
lead=when kinds=say 0.33
lead=when kinds=say+act 0.06
lead=when kinds=say+tell+act 0.19
lead=when kinds=tell 0.15
lead=whether frame=adverbial -0.61
lead=whether frame=bare -0.85
lead=whether frame=bare next=determiner -0.18
lead=whether frame=bare next=function -0.66
lead=whether frame=bare next=name -0.94
lead=whether frame=later-that -0.7
lead=whether frame=preposition -0.88
lead=whether kinds=act -0.83
lead=whether kinds=attitude -0.84
lead=which frame=adverbial -0.36
lead=which frame=adverbial next=as -0.35
lead=which frame=adverbial next=to 0.11
lead=which frame=bare -0.56
lead=which frame=bare next=as -0.84
lead=which frame=bare next=by -0.62
lead=which frame=bare next=determiner 0.41
lead=which frame=bare next=function -1.49
lead=which frame=bare next=noun -0.23
lead=which frame=bare next=pronoun 0.38
lead=which frame=bare next=to -0.14
lead=which frame=bare next=verb-past -0.14
lead=which frame=comma 0.09
lead=which frame=comma next=, 0.09
lead=which frame=later-that -0.51
lead=which frame=preposition -0.28
lead=which frame=preposition next=as -0.78
lead=which frame=preposition next=by -0.7
lead=which frame=preposition next=function -0.85
lead=which frame=preposition next=to -0.7
lead=which frame=quoted -0.76
lead=which kinds=act 0.14
lead=which kinds=attitude -0.44
lead=which kinds=say -0.31
lead=which kinds=say+act -0.83
lead=which kinds=say+show -0.66
lead=while frame=adverbial next=for 0.24
lead=while frame=bare 0.39
lead=while frame=bare next=determiner 0.06
lead=while frame=bare next=for 0.2
lead=while frame=bare next=function -0.44
lead=while frame=bare next=name 0.05
lead=while frame=bare next=noun -0.25
lead=while frame=bare next=on 0.25
lead=while frame=bare next=possessive 0.14
lead=while frame=bare next=pronoun -0.15
lead=while frame=bare next=to 0.62
lead=while frame=bare next=verb-base 0.14
lead=while frame=later-that -1.07
lead=while frame=preposition 0.48
lead=while frame=preposition next=for 0.14
lead=while frame=preposition next=function -0.09
lead=while frame=preposition next=on 0.25
lead=while frame=quoted 0.21
lead=while frame=that 0.21
lead=while frame=that next=that 0.21
lead=while kinds=act 0.31
lead=while kinds=act+attitude 0.39
lead=while kinds=attitude 0.24
lead=while kinds=say 0.08
lead=while kinds=say+act 0.62
lead=while kinds=say+show 0.07
lead=who frame=adverbial next=to -0.79
lead=who frame=bare -0.31
lead=who frame=bare next=as -0.77
lead=who frame=bare next=for -0.17
lead=who frame=bare next=function 0.12
lead=who frame=bare next=to -1.06
lead=who frame=preposition -0.27
lead=who frame=preposition next=as -0.79
lead=who frame=preposition next=for -0.06
lead=who frame=quoted -0.07
lead=who kinds=act -0.54
lead=who kinds=attitude -0.27
lead=why frame=bare -0.74
lead=why frame=bare next=name -0.28
lead=why frame=bare next=to -0.09
lead=why frame=preposition -0.97
lead=why kinds=act -1.02
lead=why kinds=attitude 0.24
lead=with frame=adverbial -1.19
lead=with frame=adverbial next=of -0.46
lead=with frame=adverbial next=to -0.49
lead=with frame=bare 0.1
lead=with frame=bare next=and -0.47
lead=with frame=bare next=determiner 0.12
lead=with frame=bare next=for 0.46
lead=with frame=bare next=in 0.16
lead=with frame=bare next=name -0.27
lead=with frame=bare next=noun -0.32
lead=with frame=bare next=of 0.53
lead=with frame=bare next=to -0.06
lead=with frame=comma 0.06
lead=with frame=comma next=, 0.06
lead=with frame=later-that -0.18
lead=with frame=preposition next=for 0.56
lead=with frame=preposition next=function 0.19
lead=with frame=preposition next=of 0.51
lead=with frame=quoted -0.31
lead=with frame=that -0.16
lead=with frame=that next=that -0.16
lead=with kinds=act -0.09
lead=with kinds=act+attitude -0.81
lead=with kinds=attitude -0.06
lead=with kinds=noun 0.11
lead=with kinds=say 0.09
lead=with kinds=say+act -0.19
lead=with kinds=say+show -0.29
lead=– frame=bare -0.17
lead=– frame=before -0.64
lead=— frame=adverbial -0.99
lead=— frame=around -0.71
lead=— frame=bare next=function -0.22
lead=— frame=bare next=to -0.18
lead=— frame=before -0.83
lead=— frame=before next=determiner 0.09
lead=— frame=before next=function -0.37
lead=— frame=before next=name -0.61
lead=— frame=before next=that -0.31
lead=— frame=later-that 0.12
lead=— frame=preposition -0.72
lead=— frame=quoted 0.45
lead=— frame=that 0.68
lead=— frame=that next=that 0.68
lead=— kinds=act 0.07
lead=— kinds=attitude -0.49
lead=— kinds=say -0.14
lead=— kinds=say+act -0.09
lead=— kinds=say+show -0.16
lead=— kinds=tell 0.16
lead=‘ frame=bare -0.62
lead=‘ kinds=attitude -0.73
length=1-2 frame=adverbial 0.08
length=1-2 frame=around 0.66
length=1-2 frame=bare -0.2
length=1-2 frame=before 0.11
length=1-2 frame=colon 0.12
length=1-2 frame=comma 0.35
length=1-2 frame=later-that -0.63
length=1-2 frame=preposition -0.18
length=1-2 frame=quoted -0.36
length=1-2 frame=quoted-before -0.25
length=1-2 frame=that -0.1
length=1-2 kinds=act -0.09
length=1-2 kinds=act+attitude 0.16
length=1-2 kinds=act+show -0.28
length=1-2 kinds=attitude -0.15
length=1-2 kinds=noun -0.1
length=1-2 kinds=phrase -0.48
length=1-2 kinds=say 0.2
length=1-2 kinds=say+act 0.13
length=1-2 kinds=say+act+attitude -0.44
length=1-2 kinds=say+act+show -0.33
length=1-2 kinds=say+attitude -0.45
length=1-2 kinds=say+show 0.17
length=1-2 kinds=say+show+attitude 0.14
length=1-2 kinds=say+tell+act -0.19
length=1-2 kinds=say+tell+show -0.33
length=1-2 kinds=show -0.64
length=1-2 kinds=tell 0.19
length=1-2 kinds=tell+act -0.66
length=1-2 kinds=tell+show -0.16
length=12-39 frame=adverbial -0.07
length=12-39 frame=around -0.46
length=12-39 frame=bare 0.05
length=12-39 frame=before -0.13
length=12-39 frame=colon -0.55
length=12-39 frame=comma -0.28
length=12-39 frame=hearer -0.15
length=12-39 frame=later-that 0.05
length=12-39 frame=quoted 0.08
length=12-39 frame=that 0.09
length=12-39 kinds=act -0.16
length=12-39 kinds=act+show -0.17
length=12-39 kinds=attitude -0.1
length=12-39 kinds=noun -0.13
length=12-39 kinds=phrase 0.46
length=12-39 kinds=say -0.09
length=12-39 kinds=say+act+attitude 0.11
length=12-39 kinds=say+act+show -0.08
length=12-39 kinds=say+attitude 0.08
length=12-39 kinds=say+show -0.14
length=12-39 kinds=say+show+attitude -0.06
length=12-39 kinds=say+tell+act -0.07
length=12-39 kinds=say+tell+show 0.09
length=12-39 kinds=show 0.12
length=12-39 kinds=tell -0.17
length=12-39 kinds=tell+act -0.14
length=12-39 kinds=tell+attitude -0.07
length=3-5 frame=adverbial -0.48
length=3-5 frame=around -0.18
length=3-5 frame=before -0.6
length=3-5 frame=colon -0.47
length=3-5 frame=comma -0.52
length=3-5 frame=hearer -0.34
length=3-5 frame=later-that -0.52
length=3-5 frame=preposition 0.12
length=3-5 kinds=act -0.25
length=3-5 kinds=act+attitude -0.05
length=3-5 kinds=act+show -0.35
length=3-5 kinds=attitude -0.15
length=3-5 kinds=noun -0.17
length=3-5 kinds=phrase -0.64
length=3-5 kinds=say+act -0.09
length=3-5 kinds=say+act+attitude -0.46
length=3-5 kinds=say+act+show -0.29
length=3-5 kinds=say+attitude 0.18
length=3-5 kinds=say+show 0.08
length=3-5 kinds=say+show+attitude -0.08
length=3-5 kinds=say+tell -0.28
length=3-5 kinds=say+tell+act -0.08
length=3-5 kinds=say+tell+show -0.38
length=3-5 kinds=show -0.52
length=3-5 kinds=tell -0.25
length=3-5 kinds=tell+act -1.18
length=3-5 kinds=tell+attitude 0.15
length=3-5 kinds=tell+show -0.27
length=40+ frame=bare -0.1
length=40+ frame=before -0.2
length=40+ frame=colon -0.39
length=40+ frame=comma -0.77
length=40+ frame=hearer 0.34
length=40+ frame=later-that 0.2
length=40+ frame=preposition 0.06
length=40+ frame=quoted 0.06
length=40+ frame=that 0.31
length=40+ kinds=act -0.07
length=40+ kinds=act+attitude -0.31
length=40+ kinds=attitude -0.28
length=40+ kinds=noun 0.48
length=40+ kinds=phrase -0.27
length=40+ kinds=say -0.5
length=40+ kinds=say+act -0.12
length=40+ kinds=say+show 0.13
length=40+ kinds=say+tell -0.06
length=40+ kinds=say+tell+act 0.3
length=40+ kinds=tell 0.36
length=40+ kinds=tell+show -0.05
length=6-11 frame=adverbial -0.08
length=6-11 frame=around -0.67
length=6-11 frame=before -0.1
length=6-11 frame=comma -0.36
length=6-11 frame=hearer -0.2
length=6-11 frame=later-that -0.49
length=6-11 frame=preposition 0.05
length=6-11 frame=quoted -0.23
length=6-11 frame=that 0.1
length=6-11 kinds=act -0.08
length=6-11 kinds=act+attitude -0.38
length=6-11 kinds=act+show 0.09
length=6-11 kinds=attitude -0.06
length=6-11 kinds=noun -0.12
length=6-11 kinds=phrase 0.46
length=6-11 kinds=say -0.07
length=6-11 kinds=say+act+attitude 0.26
length=6-11 kinds=say+attitude -0.27
length=6-11 kinds=say+show -0.19
length=6-11 kinds=say+show+attitude -0.34
length=6-11 kinds=say+tell -0.52
length=6-11 kinds=say+tell+act 0.06
length=6-11 kinds=say+tell+show 0.32
length=6-11 kinds=show -0.27
length=6-11 kinds=tell -0.28
length=6-11 kinds=tell+act -0.41
length=6-11 kinds=tell+attitude -0.24
length=6-11 kinds=tell+show -0.11
negated -0.05
negated kinds=act -0.27
negated kinds=act+attitude -0.08
negated kinds=say -0.17
negated kinds=say+act 0.4
negated kinds=say+attitude -0.65
negated kinds=say+show 0.13
negated kinds=show -0.7
negated kinds=tell+show -0.66
parted=, frame=around -0.18
parted=, frame=before -0.4
parted=- frame=around -0.89
parted=- frame=before -0.59
parted=determiner frame=around -0.39
parted=determiner frame=before 0.17
parted=determiner frame=quoted-before 0.19
parted=name frame=before 0.29
parted=name frame=quoted-before -0.2
parted=noun frame=around 0.33
parted=noun frame=before -0.21
parted=noun frame=quoted-before -1
parted=pronoun frame=around -0.13
parted=pronoun frame=before 0.19
parted=pronoun frame=quoted-before 0.17
parted=that frame=before -0.66
parted=that frame=quoted-before -0.63
parted=verb-ing frame=before -0.13
parted=verb-ing frame=quoted-before -0.61
parted=verb-past frame=around 0.08
parted=verb-past frame=before 0.17
parted=verb-past frame=quoted-before -0.19
parted=verb-s frame=around -0.72
parted=verb-s frame=before 0.28
parted=– frame=before -0.64
parted=— frame=around -0.71
parted=— frame=before -0.83
quoted=all frame=adverbial kinds=act 0.46
quoted=all frame=adverbial kinds=attitude -0.06
quoted=all frame=adverbial kinds=noun 0.38
quoted=all frame=adverbial kinds=say 0.39
quoted=all frame=adverbial kinds=say+act 0.6
quoted=all frame=adverbial kinds=say+show 0.42
quoted=all frame=around kinds=say 0.53
quoted=all frame=around kinds=say+show 0.42
quoted=all frame=around kinds=tell 0.24
quoted=all frame=before kinds=act 0.17
quoted=all frame=before kinds=say 0.36
quoted=all frame=before kinds=say+act 0.51
quoted=all frame=before kinds=say+attitude 0.34
quoted=all frame=before kinds=say+show 0.51
quoted=all frame=before kinds=say+tell+act 0.47
quoted=all frame=before kinds=tell 0.91
quoted=all frame=colon kinds=act -0.19
quoted=all frame=colon kinds=attitude -0.31
quoted=all frame=colon kinds=noun 0.15
quoted=all frame=colon kinds=say 0.41
quoted=all frame=colon kinds=say+act 0.23
quoted=all frame=colon kinds=say+show 0.11
quoted=all frame=comma kinds=say 0.33
quoted=all frame=comma kinds=say+act 0.63
quoted=all frame=comma kinds=say+show 0.25
quoted=all frame=comma kinds=say+tell+act 0.32
quoted=all frame=hearer kinds=tell 0.36
quoted=all frame=preposition kinds=act 0.26
quoted=all frame=quoted kinds=act -0.18
quoted=all frame=quoted kinds=act+attitude -0.48
quoted=all frame=quoted kinds=act+show -0.07
quoted=all frame=quoted kinds=attitude -0.42
quoted=all frame=quoted kinds=say 0.07
quoted=all frame=quoted kinds=say+act -0.45
quoted=all frame=quoted kinds=say+attitude -0.65
quoted=all frame=quoted kinds=say+show -0.4
quoted=all frame=quoted kinds=say+tell -0.91
quoted=all frame=quoted kinds=say+tell+act -0.1
quoted=all frame=quoted kinds=show 0.07
quoted=all frame=quoted kinds=tell 0.14
quoted=all frame=quoted kinds=tell+show -0.52
quoted=all frame=quoted-before kinds=act -0.9
quoted=all frame=quoted-before kinds=act+attitude -0.53
quoted=all frame=quoted-before kinds=attitude -0.67
quoted=all frame=quoted-before kinds=say+act -0.25
quoted=all frame=quoted-before kinds=say+show 0.05
quoted=none frame=adverbial kinds=act -0.25
quoted=none frame=adverbial kinds=act+attitude -0.3
quoted=none frame=adverbial kinds=act+show -0.37
quoted=none frame=adverbial kinds=attitude -0.13
quoted=none frame=adverbial kinds=noun -0.5
quoted=none frame=adverbial kinds=say -0.45
quoted=none frame=adverbial kinds=say+act -0.53
quoted=none frame=adverbial kinds=say+act+attitude -0.15
quoted=none frame=adverbial kinds=say+attitude -0.33
quoted=none frame=adverbial kinds=say+show -0.29
quoted=none frame=adverbial kinds=say+show+attitude -0.17
quoted=none frame=adverbial kinds=say+tell -1.08
quoted=none frame=adverbial kinds=say+tell+act 0.23
quoted=none frame=adverbial kinds=say+tell+show 0.1
quoted=none frame=adverbial kinds=tell -0.34
quoted=none frame=adverbial kinds=tell+act -0.73
quoted=none frame=adverbial kinds=tell+show -0.17
quoted=none frame=around kinds=act -0.89
quoted=none frame=around kinds=act+attitude -0.57
quoted=none frame=around kinds=attitude -0.23
quoted=none frame=around kinds=phrase -0.24
quoted=none frame=around kinds=say 0.25
quoted=none frame=around kinds=say+act 0.05
quoted=none frame=around kinds=say+show 0.62
quoted=none frame=around kinds=say+tell+act 0.15
quoted=none frame=around kinds=show -0.68
quoted=none frame=around kinds=tell 0.27
quoted=none frame=bare kinds=act -0.07
quoted=none frame=bare kinds=act+attitude 0.05
quoted=none frame=bare kinds=say -0.26
quoted=none frame=bare kinds=say+act+show 0.09
quoted=none frame=bare kinds=say+attitude 0.1
quoted=none frame=bare kinds=say+show -0.06
quoted=none frame=bare kinds=say+show+attitude -0.2
quoted=none frame=bare kinds=say+tell -0.76
quoted=none frame=bare kinds=say+tell+show -0.12
quoted=none frame=bare kinds=tell -0.2
quoted=none frame=bare kinds=tell+act 0.09
quoted=none frame=before kinds=act -0.65
quoted=none frame=before kinds=act+attitude -1.27
quoted=none frame=before kinds=act+show -0.73
quoted=none frame=before kinds=attitude -0.35
quoted=none frame=before kinds=phrase -0.06
quoted=none frame=before kinds=say -0.61
quoted=none frame=before kinds=say+act -0.55
quoted=none frame=before kinds=say+act+attitude -0.17
quoted=none frame=before kinds=say+act+show -0.72
quoted=none frame=before kinds=say+attitude -0.65
quoted=none frame=before kinds=say+show -0.47
quoted=none frame=before kinds=say+show+attitude 0.17
quoted=none frame=before kinds=say+tell -0.57
quoted=none frame=before kinds=say+tell+act -1.44
quoted=none frame=before kinds=say+tell+show -0.85
quoted=none frame=before kinds=show -0.16
quoted=none frame=before kinds=tell -0.23
quoted=none frame=before kinds=tell+act -0.71
quoted=none frame=before kinds=tell+show 0.15
quoted=none frame=colon kinds=act+attitude -0.12
quoted=none frame=colon kinds=attitude -0.3
quoted=none frame=colon kinds=say -0.17
quoted=none frame=colon kinds=say+act -0.26
quoted=none frame=colon kinds=say+show -0.94
quoted=none frame=colon kinds=show -0.76
quoted=none frame=colon kinds=tell+show -0.68
quoted=none frame=comma kinds=act -0.86
quoted=none frame=comma kinds=act+attitude -0.82
quoted=none frame=comma kinds=act+show -0.56
quoted=none frame=comma kinds=attitude -0.12
quoted=none frame=comma kinds=noun -0.5
quoted=none frame=comma kinds=phrase 0.05
quoted=none frame=comma kinds=say -0.54
quoted=none frame=comma kinds=say+act -0.7
quoted=none frame=comma kinds=say+act+show -0.29
quoted=none frame=comma kinds=say+show -0.44
quoted=none frame=comma kinds=say+tell -0.49
quoted=none frame=comma kinds=say+tell+act -0.27
quoted=none frame=comma kinds=show -0.76
quoted=none frame=comma kinds=tell -0.71
quoted=none frame=hearer kinds=say+tell -0.46
quoted=none frame=hearer kinds=say+tell+act -0.3
quoted=none frame=hearer kinds=tell -0.19
quoted=none frame=hearer kinds=tell+act -1.11
quoted=none frame=hearer kinds=tell+attitude -0.36
quoted=none frame=hearer kinds=tell+show -0.19
quoted=none frame=later-that kinds=act -0.16
quoted=none frame=later-that kinds=act+attitude -0.43
quoted=none frame=later-that kinds=act+show -0.7
quoted=none frame=later-that kinds=attitude -0.09
quoted=none frame=later-that kinds=noun -0.31
quoted=none frame=later-that kinds=say -0.18
quoted=none frame=later-that kinds=say+act -0.38
quoted=none frame=later-that kinds=say+act+attitude -0.21
quoted=none frame=later-that kinds=say+act+show -0.82
quoted=none frame=later-that kinds=say+attitude -0.4
quoted=none frame=later-that kinds=say+show -0.53
quoted=none frame=later-that kinds=say+tell -1.01
quoted=none frame=later-that kinds=show -0.23
quoted=none frame=later-that kinds=tell -0.25
quoted=none frame=later-that kinds=tell+show 0.1
quoted=none frame=preposition kinds=act+attitude 0.15
quoted=none frame=preposition kinds=act+show -0.23
quoted=none frame=preposition kinds=attitude 0.06
quoted=none frame=preposition kinds=say -0.1
quoted=none frame=preposition kinds=say+act -0.12
quoted=none frame=preposition kinds=say+act+attitude 0.08
quoted=none frame=preposition kinds=say+act+show -0.72
quoted=none frame=preposition kinds=say+attitude 0.12
quoted=none frame=preposition kinds=say+show -0.29
quoted=none frame=preposition kinds=say+show+attitude -0.39
quoted=none frame=preposition kinds=say+tell -0.14
quoted=none frame=preposition kinds=say+tell+show -0.13
quoted=none frame=preposition kinds=show -0.13
quoted=none frame=preposition kinds=tell -0.16
quoted=none frame=preposition kinds=tell+act 0.09
quoted=none frame=preposition kinds=tell+show -0.19
quoted=none frame=that kinds=act -0.28
quoted=none frame=that kinds=act+attitude 0.14
quoted=none frame=that kinds=attitude 0.09
quoted=none frame=that kinds=noun -0.34
quoted=none frame=that kinds=say -0.16
quoted=none frame=that kinds=say+act -0.09
quoted=none frame=that kinds=say+act+attitude 0.34
quoted=none frame=that kinds=say+attitude 0.16
quoted=none frame=that kinds=say+show+attitude -0.09
quoted=none frame=that kinds=say+tell+show 0.07
quoted=none frame=that kinds=show -0.05
quoted=none frame=that kinds=tell+attitude 0.05
quoted=none frame=that kinds=tell+show 0.14
quoted=some frame=adverbial kinds=act -0.29
quoted=some frame=adverbial kinds=act+attitude -0.07
quoted=some frame=adverbial kinds=attitude -0.25
quoted=some frame=adverbial kinds=noun 0.07
quoted=some frame=adverbial kinds=say 0.33
quoted=some frame=adverbial kinds=say+act 0.34
quoted=some frame=adverbial kinds=say+act+attitude -0.05
quoted=some frame=adverbial kinds=say+attitude 0.2
quoted=some frame=adverbial kinds=say+tell -0.06
quoted=some frame=adverbial kinds=say+tell+act -0.36
quoted=some frame=around kinds=act -0.89
quoted=some frame=around kinds=act+attitude -0.81
quoted=some frame=around kinds=act+show -0.69
quoted=some frame=around kinds=attitude -0.44
quoted=some frame=around kinds=phrase 0.55
quoted=some frame=around kinds=say -0.72
quoted=some frame=around kinds=say+act -0.14
quoted=some frame=around kinds=say+act+attitude -0.81
quoted=some frame=around kinds=say+attitude -0.7
quoted=some frame=around kinds=say+show -0.74
quoted=some frame=around kinds=say+show+attitude -0.76
quoted=some frame=around kinds=say+tell -0.48
quoted=some frame=around kinds=say+tell+act -0.7
quoted=some frame=around kinds=say+tell+show -0.71
quoted=some frame=around kinds=tell -0.31
quoted=some frame=around kinds=tell+show -0.8
quoted=some frame=bare kinds=act 0.17
quoted=some frame=bare kinds=act+show 0.25
quoted=some frame=bare kinds=attitude -0.33
quoted=some frame=bare kinds=noun -0.12
quoted=some frame=bare kinds=say 0.17
quoted=some frame=bare kinds=say+act+attitude 0.09
quoted=some frame=bare kinds=say+act+show 0.52
quoted=some frame=bare kinds=say+attitude -0.27
quoted=some frame=bare kinds=say+show 0.14
quoted=some frame=bare kinds=say+show+attitude -0.72
quoted=some frame=bare kinds=say+tell 0.14
quoted=some frame=bare kinds=say+tell+act 0.3
quoted=some frame=bare kinds=say+tell+show -0.14
quoted=some frame=bare kinds=show -0.29
quoted=some frame=bare kinds=tell -0.58
quoted=some frame=before kinds=act -1.31
quoted=some frame=before kinds=act+attitude -0.55
quoted=some frame=before kinds=attitude -0.92
quoted=some frame=before kinds=phrase 0.32
quoted=some frame=before kinds=say -0.32
quoted=some frame=before kinds=say+act -0.37
quoted=some frame=before kinds=say+show 0.15
quoted=some frame=before kinds=tell -0.91
quoted=some frame=colon kinds=attitude 0.09
quoted=some frame=colon kinds=noun -0.84
quoted=some frame=colon kinds=say+act -0.86
quoted=some frame=colon kinds=say+show -0.2
quoted=some frame=comma kinds=act 0.06
quoted=some frame=comma kinds=act+attitude -0.21
quoted=some frame=comma kinds=attitude -0.95
quoted=some frame=comma kinds=noun -1.57
quoted=some frame=comma kinds=phrase 0.19
quoted=some frame=comma kinds=say -0.09
quoted=some frame=comma kinds=say+act -0.41
quoted=some frame=comma kinds=say+show 0.12
quoted=some frame=hearer kinds=say+tell 0.06
quoted=some frame=hearer kinds=say+tell+act 0.09
quoted=some frame=hearer kinds=tell -0.05
quoted=some frame=hearer kinds=tell+show -0.31
quoted=some frame=later-that kinds=act -0.09
quoted=some frame=later-that kinds=act+attitude -0.06
quoted=some frame=later-that kinds=attitude -0.43
quoted=some frame=later-that kinds=noun 0.13
quoted=some frame=later-that kinds=say 0.14
quoted=some frame=later-that kinds=say+act 0.17
quoted=some frame=later-that kinds=say+show 0.37
quoted=some frame=later-that kinds=say+tell 0.16
quoted=some frame=later-that kinds=say+tell+act -0.78
quoted=some frame=later-that kinds=tell 0.8
quoted=some frame=preposition kinds=act+show 0.11
quoted=some frame=preposition kinds=attitude 0.07
quoted=some frame=preposition kinds=say+act+attitude -0.05
quoted=some frame=preposition kinds=say+show -0.23
quoted=some frame=preposition kinds=say+tell 0.09
quoted=some frame=preposition kinds=say+tell+act -0.13
quoted=some frame=preposition kinds=say+tell+show 0.2
quoted=some frame=quoted kinds=act -0.06
quoted=some frame=quoted kinds=act+attitude 0.16
quoted=some frame=quoted kinds=act+show -1.04
quoted=some frame=quoted kinds=attitude -0.14
quoted=some frame=quoted kinds=noun -0.37
quoted=some frame=quoted kinds=say -0.1
quoted=some frame=quoted kinds=say+act+attitude 0.24
quoted=some frame=quoted kinds=say+attitude -0.15
quoted=some frame=quoted kinds=say+show -0.08
quoted=some frame=quoted kinds=say+tell 0.1
quoted=some frame=quoted kinds=say+tell+act -0.18
quoted=some frame=quoted kinds=show -0.3
quoted=some frame=quoted kinds=tell -0.56
quoted=some frame=quoted kinds=tell+show -0.63
quoted=some frame=that kinds=act 0.19
quoted=some frame=that kinds=attitude -0.61
quoted=some frame=that kinds=noun 0.47
quoted=some frame=that kinds=say 0.45
quoted=some frame=that kinds=say+act 0.28
quoted=some frame=that kinds=say+act+attitude -0.19
quoted=some frame=that kinds=say+attitude -0.16
quoted=some frame=that kinds=say+show 0.22
quoted=some frame=that kinds=say+tell+show 0.74
source=after:name frame=around -0.21
source=after:name frame=before 0.1
source=after:name frame=comma -0.16
source=after:noun 0.1
source=after:noun frame=around 0.34
source=after:noun frame=before -0.13
source=after:noun frame=comma 0.3
source=after:noun kinds=phrase form= 0.1
source=after:person frame=around -0.38
source=after:person frame=before 0.34
source=after:person frame=comma -0.14
source=after:plural 0.15
source=after:plural frame=around -0.06
source=after:plural frame=before 0.07
source=after:plural frame=comma 0.97
source=after:plural kinds=phrase form= 0.15
source=agent:name -0.24
source=agent:name frame=adverbial -0.78
source=agent:name frame=preposition -0.17
source=agent:name kinds=act form=past -0.76
source=agent:name kinds=say+show form=past -0.29
source=agent:noun 0.07
source=agent:noun frame=adverbial 0.08
source=agent:noun frame=preposition 0.12
source=agent:noun kinds=act form=past -0.19
source=agent:noun kinds=attitude form=past 0.08
source=agent:person -0.24
source=agent:person frame=adverbial -0.16
source=agent:person frame=bare -0.34
source=agent:person frame=preposition -0.18
source=agent:person kinds=act form=past -1.12
source=agent:plural -0.58
source=agent:plural frame=adverbial -0.71
source=agent:plural frame=bare -0.34
source=agent:plural frame=preposition -0.39
source=agent:plural kinds=act form=past -0.73
source=apposition:name 0.19
source=apposition:name frame=adverbial 0.07
source=apposition:name frame=around -0.07
source=apposition:name frame=bare 0.11
source=apposition:name frame=before -0.4
source=apposition:name frame=colon 0.2
source=apposition:name frame=comma -0.06
source=apposition:name frame=later-that -0.11
source=apposition:name frame=preposition 0.24
source=apposition:name frame=quoted -0.08
source=apposition:name frame=that 0.25
source=apposition:name kinds=act form=base -0.3
source=apposition:name kinds=act form=past 0.18
source=apposition:name kinds=act+attitude form=past 0.16
source=apposition:name kinds=attitude form=base -0.14
source=apposition:name kinds=attitude form=past -0.09
source=apposition:name kinds=attitude form=s 0.05
source=apposition:name kinds=say form=past -0.1
source=apposition:name kinds=say+act form=base -0.13
source=apposition:name kinds=say+act form=past -0.28
source=apposition:name kinds=say+show form=base 0.17
source=apposition:name kinds=say+show form=past 0.25
source=apposition:name kinds=tell form=past 0.2
source=apposition:noun -0.19
source=apposition:noun frame=adverbial -0.79
source=apposition:noun frame=bare -0.07
source=apposition:noun frame=preposition -0.19
source=apposition:noun frame=that -0.09
source=apposition:noun kinds=act form=past 0.32
source=apposition:noun kinds=attitude form=base -0.55
source=apposition:noun kinds=attitude form=past -0.67
source=apposition:noun kinds=say+show form=past -0.37
source=apposition:person 0.25
source=apposition:person frame=around -0.7
source=apposition:person frame=bare 0.29
source=apposition:person frame=before -0.83
source=apposition:person frame=colon 0.43
source=apposition:person frame=comma 0.43
source=apposition:person frame=hearer -0.08
source=apposition:person frame=later-that 0.14
source=apposition:person frame=preposition 0.06
source=apposition:person frame=that 0.72
source=apposition:person kinds=act form=base 0.23
source=apposition:person kinds=act form=past 0.17
source=apposition:person kinds=act form=s -0.08
source=apposition:person kinds=act+attitude form=past 0.29
source=apposition:person kinds=attitude form=base -0.08
source=apposition:person kinds=attitude form=ing -0.85
source=apposition:person kinds=attitude form=past 0.14
source=apposition:person kinds=attitude form=s 0.4
source=apposition:person kinds=say form=past 0.19
source=apposition:person kinds=say form=s 0.3
source=apposition:person kinds=say+act form=past 0.26
source=apposition:person kinds=say+show form=past 0.36
source=apposition:person kinds=say+show form=s -0.28
source=apposition:person kinds=say+tell+act form=past -0.28
source=apposition:person kinds=tell form=past -0.43
source=apposition:plural 0.24
source=apposition:plural frame=bare 0.66
source=apposition:plural frame=before -0.35
source=apposition:plural frame=that -0.06
source=apposition:plural kinds=attitude form=base 0.07
source=before:all -0.13
source=before:all frame=bare 0.18
source=before:both 0.07
source=before:both frame=adverbial -0.63
source=before:both frame=bare 0.26
source=before:both kinds=attitude form=s -1.11
source=before:each -0.17
source=before:few 0.48
source=before:few frame=bare 0.31
source=before:he -0.15
source=before:he frame=adverbial -0.06
source=before:he frame=around 0.23
source=before:he frame=bare -0.07
source=before:he frame=before -0.1
source=before:he frame=colon -0.1
source=before:he frame=comma -0.37
source=before:he frame=hearer -0.12
source=before:he frame=preposition -0.3
source=before:he frame=quoted -0.33
source=before:he frame=quoted-before 0.13
source=before:he frame=that 0.16
source=before:he kinds=act form=base -0.25
source=before:he kinds=act form=ing -0.3
source=before:he kinds=act form=past 0.21
source=before:he kinds=act form=s 0.15
source=before:he kinds=act+attitude form=base -0.48
source=before:he kinds=act+attitude form=past -0.09
source=before:he kinds=act+show form=past 0.19
source=before:he kinds=attitude form=base -0.61
source=before:he kinds=attitude form=ing -0.63
source=before:he kinds=attitude form=participle -0.73
source=before:he kinds=attitude form=s -0.09
source=before:he kinds=say form=base -0.31
source=before:he kinds=say form=ing -0.37
source=before:he kinds=say form=s 0.37
source=before:he kinds=say+act form=base -0.26
source=before:he kinds=say+act form=past 0.05
source=before:he kinds=say+act form=s 0.06
source=before:he kinds=say+act+attitude form=past -0.16
source=before:he kinds=say+attitude form=past -0.33
source=before:he kinds=say+show form=base -0.09
source=before:he kinds=say+show form=s -0.07
source=before:he kinds=say+tell+act form=past 0.11
source=before:he kinds=say+tell+act form=s -0.23
source=before:he kinds=show form=past -0.05
source=before:he kinds=tell form=base -0.23
source=before:he kinds=tell form=past 0.1
source=before:i -0.1
source=before:i frame=adverbial -0.13
source=before:i frame=around -0.54
source=before:i frame=before -0.47
source=before:i frame=later-that 0.13
source=before:i frame=preposition 0.48
source=before:i frame=that -0.44
source=before:i kinds=attitude form=past -0.89
source=before:i kinds=say form=base 0.25
source=before:it -0.2
source=before:it frame=adverbial -0.43
source=before:it frame=around 0.29
source=before:it frame=bare -0.1
source=before:it frame=before -0.34
source=before:it frame=colon 0.19
source=before:it frame=comma -0.13
source=before:it frame=later-that -0.27
source=before:it frame=preposition 0.06
source=before:it frame=quoted -0.86
source=before:it frame=that -0.24
source=before:it kinds=act form=base -0.76
source=before:it kinds=act form=past -0.17
source=before:it kinds=act form=s 0.34
source=before:it kinds=attitude form=base -0.27
source=before:it kinds=attitude form=s 0.11
source=before:it kinds=say form=ing -0.46
source=before:it kinds=say form=past 0.25
source=before:it kinds=say form=s -0.1
source=before:it kinds=say+act form=past 0.27
source=before:it kinds=say+show form=past -0.35
source=before:it kinds=say+show form=s 0.8
source=before:many 0.38
source=before:many frame=adverbial 0.21
source=before:many frame=bare 0.28
source=before:many frame=before -0.68
source=before:many frame=preposition 0.25
source=before:many kinds=act form=s 0.37
source=before:many kinds=attitude form=base 0.18
source=before:most -0.36
source=before:most frame=adverbial -0.53
source=before:most frame=bare -0.07
source=before:most frame=preposition -0.95
source=before:name -0.19
source=before:name frame=adverbial -0.17
source=before:name frame=around -0.12
source=before:name frame=before -0.09
source=before:name frame=colon -0.12
source=before:name frame=comma -0.22
source=before:name frame=hearer -0.08
source=before:name frame=later-that -0.18
source=before:name frame=preposition -0.21
source=before:name frame=quoted -0.08
source=before:name frame=quoted-before -0.31
source=before:name frame=that 0.24
source=before:name kinds=act form=base -0.26
source=before:name kinds=act form=ing 0.23
source=before:name kinds=act form=past -0.14
source=before:name kinds=act form=s -0.1
source=before:name kinds=act+attitude form=base -0.16
source=before:name kinds=act+attitude form=ing 0.1
source=before:name kinds=act+attitude form=past -0.15
source=before:name kinds=act+attitude form=s 0.2
source=before:name kinds=act+show form=past -0.06
source=before:name kinds=attitude form=base -0.07
source=before:name kinds=attitude form=ing -0.09
source=before:name kinds=attitude form=participle -0.66
source=before:name kinds=attitude form=past -0.07
source=before:name kinds=attitude form=s -0.33
source=before:name kinds=say form=ing -0.09
source=before:name kinds=say form=participle 0.05
source=before:name kinds=say form=past 0.1
source=before:name kinds=say form=s -0.35
source=before:name kinds=say+act form=base 0.1
source=before:name kinds=say+act form=ing -0.14
source=before:name kinds=say+act form=past -0.25
source=before:name kinds=say+act+attitude form=base -0.19
source=before:name kinds=say+act+attitude form=past -0.33
source=before:name kinds=say+act+show form=base 0.3
source=before:name kinds=say+attitude form=base -0.26
source=before:name kinds=say+attitude form=past 0.18
source=before:name kinds=say+show form=base -0.28
source=before:name kinds=say+show form=ing -0.08
source=before:name kinds=say+show form=past 0.13
source=before:name kinds=say+show form=s -0.14
source=before:name kinds=say+show+attitude form=past -0.36
source=before:name kinds=say+tell form=base -0.96
source=before:name kinds=say+tell form=s -0.55
source=before:name kinds=say+tell+act form=ing 0.21
source=before:name kinds=say+tell+act form=past -0.2
source=before:name kinds=say+tell+show form=past -0.06
source=before:name kinds=show form=base -0.7
source=before:name kinds=show form=past -0.29
source=before:name kinds=show form=s 0.22
source=before:name kinds=tell form=base -0.26
source=before:name kinds=tell form=past -0.21
source=before:name kinds=tell form=s -0.5
source=before:name kinds=tell+show form=base 0.13
source=before:name kinds=tell+show form=past -0.17
source=before:name kinds=tell+show form=s -0.26
source=before:noun -0.26
source=before:noun frame=adverbial -0.31
source=before:noun frame=around -0.3
source=before:noun frame=bare -0.19
source=before:noun frame=before 0.19
source=before:noun frame=colon -0.08
source=before:noun frame=comma -0.36
source=before:noun frame=hearer -0.22
source=before:noun frame=preposition -0.11
source=before:noun frame=quoted 0.05
source=before:noun frame=quoted-before -0.08
source=before:noun frame=that -0.13
source=before:noun kinds=act form=base -0.23
source=before:noun kinds=act form=ing 0.19
source=before:noun kinds=act form=past -0.53
source=before:noun kinds=act form=s -0.24
source=before:noun kinds=act+attitude form=base -0.41
source=before:noun kinds=act+attitude form=past 0.06
source=before:noun kinds=act+attitude form=s 0.12
source=before:noun kinds=act+show form=base -0.66
source=before:noun kinds=act+show form=past -0.27
source=before:noun kinds=act+show form=s -0.45
source=before:noun kinds=attitude form=base -0.38
source=before:noun kinds=attitude form=participle -0.27
source=before:noun kinds=attitude form=past -0.55
source=before:noun kinds=attitude form=s -0.14
source=before:noun kinds=say form=base -0.44
source=before:noun kinds=say form=ing -0.97
source=before:noun kinds=say form=participle 0.16
source=before:noun kinds=say form=past 0.19
source=before:noun kinds=say form=s 0.23
source=before:noun kinds=say+act form=base -0.17
source=before:noun kinds=say+act form=past 0.08
source=before:noun kinds=say+act form=s -0.52
source=before:noun kinds=say+act+attitude form=past 0.2
source=before:noun kinds=say+act+show form=past 0.36
source=before:noun kinds=say+act+show form=s 0.15
source=before:noun kinds=say+show form=base 0.05
source=before:noun kinds=say+show form=past 0.05
source=before:noun kinds=say+show form=s -0.2
source=before:noun kinds=say+show+attitude form=past 0.16
source=before:noun kinds=say+tell form=base -0.07
source=before:noun kinds=say+tell form=s -0.71
source=before:noun kinds=say+tell+act form=base -0.12
source=before:noun kinds=say+tell+act form=past -0.19
source=before:noun kinds=say+tell+act form=s 0.26
source=before:noun kinds=show form=base -0.12
source=before:noun kinds=show form=past 0.48
source=before:noun kinds=show form=s 0.08
source=before:noun kinds=tell form=base -0.21
source=before:noun kinds=tell form=past -0.36
source=before:noun kinds=tell+act form=base -0.21
source=before:noun kinds=tell+show form=base -0.37
source=before:noun kinds=tell+show form=past 0.17
source=before:noun kinds=tell+show form=s 0.37
source=before:others 0.31
source=before:others frame=bare 0.21
source=before:person -0.12
source=before:person frame=adverbial -0.21
source=before:person frame=around -0.28
source=before:person frame=bare -0.1
source=before:person frame=before -0.07
source=before:person frame=comma 0.29
source=before:person frame=hearer -0.06
source=before:person frame=later-that 0.05
source=before:person frame=preposition -0.16
source=before:person frame=quoted -0.24
source=before:person frame=quoted-before -0.3
source=before:person frame=that 0.13
source=before:person kinds=act form=base -0.29
source=before:person kinds=act form=ing -0.18
source=before:person kinds=act form=past 0.14
source=before:person kinds=act form=s -0.4
source=before:person kinds=act+attitude form=past -0.44
source=before:person kinds=act+attitude form=s -0.32
source=before:person kinds=act+show form=base -0.96
source=before:person kinds=attitude form=base -0.44
source=before:person kinds=attitude form=past -0.06
source=before:person kinds=say form=ing -0.49
source=before:person kinds=say form=s -0.38
source=before:person kinds=say+act form=base 0.21
source=before:person kinds=say+act form=ing -0.08
source=before:person kinds=say+act form=past 0.13
source=before:person kinds=say+act form=s 0.16
source=before:person kinds=say+act+attitude form=past 0.05
source=before:person kinds=say+act+show form=base -0.74
source=before:person kinds=say+attitude form=past 0.09
source=before:person kinds=say+show form=base -0.51
source=before:person kinds=say+show form=s 0.36
source=before:person kinds=say+tell form=base -0.68
source=before:person kinds=show form=past -0.43
source=before:person kinds=tell form=base -0.18
source=before:person kinds=tell form=ing 0.07
source=before:person kinds=tell form=past 0.14
source=before:person kinds=tell form=s -0.28
source=before:person kinds=tell+act form=past 0.14
source=before:person kinds=tell+show form=base -0.42
source=before:plural frame=adverbial -0.19
source=before:plural frame=around -0.15
source=before:plural frame=bare -0.09
source=before:plural frame=before -0.23
source=before:plural frame=colon -0.42
source=before:plural frame=comma -0.14
source=before:plural frame=hearer -0.23
source=before:plural frame=later-that -0.09
source=before:plural frame=preposition -0.21
source=before:plural frame=quoted 0.05
source=before:plural frame=quoted-before -0.69
source=before:plural frame=that 0.41
source=before:plural kinds=act form=base -0.36
source=before:plural kinds=act form=ing 0.1
source=before:plural kinds=act form=past -0.45
source=before:plural kinds=act+attitude form=past -0.11
source=before:plural kinds=act+attitude form=s -0.83
source=before:plural kinds=act+show form=past 0.24
source=before:plural kinds=attitude form=ing -0.16
source=before:plural kinds=attitude form=participle -1.34
source=before:plural kinds=attitude form=past -0.3
source=before:plural kinds=attitude form=s -0.09
source=before:plural kinds=say form=base 0.35
source=before:plural kinds=say form=ing -0.18
source=before:plural kinds=say form=participle -0.79
source=before:plural kinds=say form=past -0.4
source=before:plural kinds=say form=s -0.24
source=before:plural kinds=say+act form=base 0.06
source=before:plural kinds=say+act form=ing -0.43
source=before:plural kinds=say+act form=s -0.29
source=before:plural kinds=say+act+attitude form=base 0.22
source=before:plural kinds=say+act+attitude form=past 0.34
source=before:plural kinds=say+attitude form=base 0.13
source=before:plural kinds=say+attitude form=past -0.65
source=before:plural kinds=say+show form=base 0.1
source=before:plural kinds=say+show form=ing 0.28
source=before:plural kinds=say+show form=past -0.28
source=before:plural kinds=say+show form=s -0.39
source=before:plural kinds=say+tell form=base -0.25
source=before:plural kinds=say+tell form=s -0.47
source=before:plural kinds=show form=base -0.4
source=before:plural kinds=show form=past -0.53
source=before:plural kinds=tell form=past 0.27
source=before:plural kinds=tell+show form=base 0.27
source=before:plural kinds=tell+show form=past -0.09
source=before:plural kinds=tell+show form=s 0.4
source=before:several -0.09
source=before:several frame=bare 0.24
source=before:several frame=preposition -0.67
source=before:she -0.11
source=before:she frame=adverbial -0.25
source=before:she frame=around 0.1
source=before:she frame=before -0.27
source=before:she frame=colon 0.12
source=before:she frame=comma -0.41
source=before:she frame=hearer -0.24
source=before:she frame=preposition 0.05
source=before:she frame=that -0.31
source=before:she kinds=act form=base -0.62
source=before:she kinds=act form=past 0.38
source=before:she kinds=act form=s 0.11
source=before:she kinds=act+attitude form=past -0.43
source=before:she kinds=attitude form=base -0.32
source=before:she kinds=attitude form=ing 0.07
source=before:she kinds=attitude form=past -0.4
source=before:she kinds=say form=past -0.23
source=before:she kinds=say form=s -0.33
source=before:she kinds=say+act form=base -0.23
source=before:she kinds=say+act form=past -0.11
source=before:she kinds=say+show form=s 0.21
source=before:she kinds=say+tell+act form=past -0.07
source=before:she kinds=tell form=past -0.17
source=before:some -0.14
source=before:some frame=adverbial 0.06
source=before:some frame=bare 0.22
source=before:some frame=preposition -0.41
source=before:some kinds=attitude form=base 0.26
source=before:some kinds=say+show form=s -0.4
source=before:that -0.65
source=before:that frame=adverbial 0.1
source=before:that frame=bare -0.32
source=before:that frame=before -0.75
source=before:that frame=comma -0.91
source=before:that frame=later-that -0.61
source=before:that frame=preposition -0.37
source=before:that frame=quoted-before -0.63
source=before:that kinds=act form=base -0.82
source=before:that kinds=attitude form=base -0.14
source=before:that kinds=attitude form=s -0.09
source=before:they -0.22
source=before:they frame=adverbial -0.15
source=before:they frame=around 0.32
source=before:they frame=bare -0.24
source=before:they frame=before 0.1
source=before:they frame=comma -0.54
source=before:they frame=later-that -0.68
source=before:they frame=preposition -0.35
source=before:they frame=quoted 0.06
source=before:they frame=that 0.12
source=before:they kinds=act form=base -0.59
source=before:they kinds=act form=ing 0.19
source=before:they kinds=act form=past -0.22
source=before:they kinds=act+attitude form=base -0.41
source=before:they kinds=attitude form=base -0.16
source=before:they kinds=say form=base 0.24
source=before:they kinds=say form=past -0.54
source=before:they kinds=say+show form=base 0.13
source=before:they kinds=say+show form=past 0.17
source=before:this -0.67
source=before:this frame=adverbial -0.67
source=before:this frame=bare -0.31
source=before:this frame=comma -0.67
source=before:this frame=preposition -0.68
source=before:this kinds=act form=base -0.9
source=before:this kinds=attitude form=base -0.9
source=before:this kinds=say+act form=base -0.88
source=before:those -0.31
source=before:those frame=adverbial -0.67
source=before:those frame=bare -0.2
source=before:those frame=before -0.31
source=before:those frame=comma -0.56
source=before:those frame=preposition 0.09
source=before:those kinds=act form=past -0.59
source=before:those kinds=act form=s -0.54
source=before:we 0.17
source=before:we frame=adverbial 0.33
source=before:we frame=bare -0.11
source=before:we frame=before -0.7
source=before:we frame=later-that 0.15
source=before:we frame=preposition -0.16
source=before:we kinds=attitude form=base 0.28
source=before:we kinds=attitude form=past -0.11
source=before:we kinds=say form=ing -0.65
source=before:we kinds=say+tell+act form=past -0.12
source=before:you frame=adverbial 0.14
source=before:you frame=bare -0.18
source=before:you frame=before -0.54
source=before:you frame=preposition 0.11
source=before:you kinds=act form=base 0.33
source=before:you kinds=attitude form=base -0.15
source=coordination:all frame=bare -0.16
source=coordination:both 0.47
source=coordination:both frame=adverbial -0.76
source=coordination:both frame=bare 0.6
source=coordination:both frame=preposition -0.18
source=coordination:he -0.14
source=coordination:he frame=adverbial -0.36
source=coordination:he frame=bare -0.31
source=coordination:he frame=colon -0.52
source=coordination:he frame=comma -0.46
source=coordination:he frame=later-that -0.29
source=coordination:he frame=preposition -0.09
source=coordination:he frame=quoted 0.27
source=coordination:he frame=that 0.3
source=coordination:he kinds=act form=past -0.44
source=coordination:he kinds=act form=s -0.07
source=coordination:he kinds=act+attitude form=base -0.37
source=coordination:he kinds=act+attitude form=past -0.15
source=coordination:he kinds=attitude form=base -0.39
source=coordination:he kinds=attitude form=past -0.27
source=coordination:he kinds=attitude form=s 0.34
source=coordination:he kinds=noun form= 0.18
source=coordination:he kinds=say form=base -0.42
source=coordination:he kinds=say form=past -0.14
source=coordination:he kinds=say+act form=base -0.06
source=coordination:he kinds=say+act form=past 0.28
source=coordination:he kinds=say+act form=s 0.07
source=coordination:he kinds=say+show form=base -0.77
source=coordination:he kinds=say+show form=past 0.15
source=coordination:he kinds=say+tell+act form=past 0.16
source=coordination:i -0.3
source=coordination:i frame=adverbial 0.13
source=coordination:i frame=bare -0.17
source=coordination:i frame=preposition -0.19
source=coordination:i kinds=act form=base 0.41
source=coordination:i kinds=attitude form=base -0.86
source=coordination:it -0.07
source=coordination:it frame=adverbial -0.18
source=coordination:it frame=bare -0.16
source=coordination:it frame=comma -0.73
source=coordination:it frame=later-that 0.05
source=coordination:it frame=preposition -0.1
source=coordination:it frame=quoted -0.84
source=coordination:it frame=that 0.38
source=coordination:it kinds=act form=base 0.05
source=coordination:it kinds=act form=past -0.14
source=coordination:it kinds=act form=s 0.17
source=coordination:it kinds=act+attitude form=base 0.55
source=coordination:it kinds=attitude form=past -0.37
source=coordination:it kinds=noun form= -0.49
source=coordination:it kinds=say form=base 0.08
source=coordination:it kinds=say+show form=base -0.21
source=coordination:it kinds=say+show form=s -0.12
source=coordination:many 0.11
source=coordination:many frame=bare -0.21
source=coordination:most -0.29
source=coordination:name -0.15
source=coordination:name frame=adverbial 0.23
source=coordination:name frame=bare -0.25
source=coordination:name frame=colon -0.17
source=coordination:name frame=comma 0.17
source=coordination:name frame=hearer -0.14
source=coordination:name frame=later-that -0.15
source=coordination:name frame=preposition -0.1
source=coordination:name frame=quoted -0.17
source=coordination:name kinds=act form=base -0.11
source=coordination:name kinds=act form=past 0.44
source=coordination:name kinds=act form=s -0.11
source=coordination:name kinds=act+attitude form=base 0.11
source=coordination:name kinds=act+attitude form=past 0.15
source=coordination:name kinds=act+attitude form=s -0.77
source=coordination:name kinds=attitude form=participle -0.34
source=coordination:name kinds=attitude form=past 0.25
source=coordination:name kinds=attitude form=s 0.09
source=coordination:name kinds=noun form= -0.07
source=coordination:name kinds=say form=base 0.05
source=coordination:name kinds=say form=past -0.2
source=coordination:name kinds=say form=s -0.19
source=coordination:name kinds=say+act form=base 0.21
source=coordination:name kinds=say+act form=past -0.24
source=coordination:name kinds=say+act form=s -0.28
source=coordination:name kinds=say+act+attitude form=past 0.09
source=coordination:name kinds=say+attitude form=base -0.4
source=coordination:name kinds=say+show form=base -0.11
source=coordination:name kinds=say+show form=past -0.35
source=coordination:name kinds=say+show form=s -0.34
source=coordination:name kinds=say+tell form=s -0.61
source=coordination:name kinds=say+tell+act form=past 0.21
source=coordination:name kinds=show form=base -0.12
source=coordination:name kinds=show form=past -0.31
source=coordination:name kinds=tell form=base -0.52
source=coordination:name kinds=tell+act form=base -0.98
source=coordination:name kinds=tell+show form=base -0.87
source=coordination:noun -0.1
source=coordination:noun frame=adverbial 0.08
source=coordination:noun frame=bare -0.14
source=coordination:noun frame=colon -0.27
source=coordination:noun frame=hearer 0.06
source=coordination:noun frame=later-that -0.22
source=coordination:noun frame=quoted -0.18
source=coordination:noun frame=that -0.19
source=coordination:noun kinds=act form=past -0.25
source=coordination:noun kinds=act form=s -0.54
source=coordination:noun kinds=act+attitude form=base -0.09
source=coordination:noun kinds=act+attitude form=past -0.74
source=coordination:noun kinds=act+attitude form=s -0.06
source=coordination:noun kinds=act+show form=base 0.15
source=coordination:noun kinds=attitude form=base 0.08
source=coordination:noun kinds=attitude form=s -0.08
source=coordination:noun kinds=say form=base -0.23
source=coordination:noun kinds=say form=past -0.1
source=coordination:noun kinds=say form=s -0.17
source=coordination:noun kinds=say+act form=past 0.21
source=coordination:noun kinds=say+act form=s -0.87
source=coordination:noun kinds=say+show form=base -0.33
source=coordination:noun kinds=say+show form=past -0.51
source=coordination:noun kinds=say+show form=s -0.17
source=coordination:noun kinds=say+tell form=base 0.18
source=coordination:noun kinds=show form=base -0.8
source=coordination:noun kinds=show form=past 0.63
source=coordination:others -0.51
source=coordination:others frame=bare -0.44
source=coordination:person -0.14
source=coordination:person frame=adverbial -0.18
source=coordination:person frame=bare -0.1
source=coordination:person frame=colon 0.13
source=coordination:person frame=comma 0.17
source=coordination:person frame=hearer -0.09
source=coordination:person frame=later-that 0.32
source=coordination:person frame=quoted -0.22
source=coordination:person frame=that -0.59
source=coordination:person kinds=act form=base -0.17
source=coordination:person kinds=act form=past 0.38
source=coordination:person kinds=act form=s -0.05
source=coordination:person kinds=act+attitude form=base -0.76
source=coordination:person kinds=act+show form=base -0.22
source=coordination:person kinds=attitude form=base -0.13
source=coordination:person kinds=attitude form=past -0.16
source=coordination:person kinds=attitude form=s -0.89
source=coordination:person kinds=noun form= -0.12
source=coordination:person kinds=say form=base -0.18
source=coordination:person kinds=say form=past -0.19
source=coordination:person kinds=say+act form=base 0.25
source=coordination:person kinds=say+act form=past -0.52
source=coordination:person kinds=say+act form=s -0.34
source=coordination:person kinds=say+attitude form=past 0.2
source=coordination:person kinds=say+show form=base -0.69
source=coordination:person kinds=say+show form=s 0.55
source=coordination:person kinds=say+tell+act form=past -0.05
source=coordination:person kinds=show form=base 0.08
source=coordination:person kinds=tell+show form=base -1
source=coordination:plural frame=adverbial -0.28
source=coordination:plural frame=bare -0.09
source=coordination:plural frame=comma -1.04
source=coordination:plural frame=hearer -0.19
source=coordination:plural frame=later-that -0.5
source=coordination:plural frame=preposition 0.15
source=coordination:plural frame=quoted -0.08
source=coordination:plural frame=that 0.08
source=coordination:plural kinds=act form=base -0.06
source=coordination:plural kinds=act form=past -0.43
source=coordination:plural kinds=act form=s -0.71
source=coordination:plural kinds=act+attitude form=base 0.08
source=coordination:plural kinds=attitude form=base -0.26
source=coordination:plural kinds=attitude form=past 0.37
source=coordination:plural kinds=attitude form=s 0.2
source=coordination:plural kinds=noun form= 0.22
source=coordination:plural kinds=say form=base -0.89
source=coordination:plural kinds=say form=past -0.06
source=coordination:plural kinds=say+act form=base -0.35
source=coordination:plural kinds=say+act form=s -0.85
source=coordination:plural kinds=say+show form=base 0.39
source=coordination:plural kinds=say+show form=past -0.69
source=coordination:plural kinds=say+show form=s -0.75
source=coordination:several 0.05
source=coordination:she frame=adverbial -1.5
source=coordination:she frame=bare -0.33
source=coordination:she frame=comma -0.9
source=coordination:she frame=hearer 0.41
source=coordination:she frame=later-that -0.16
source=coordination:she frame=preposition -0.12
source=coordination:she frame=quoted -0.23
source=coordination:she frame=that 0.24
source=coordination:she kinds=act form=base -0.48
source=coordination:she kinds=act form=past 0.18
source=coordination:she kinds=act form=s 0.3
source=coordination:she kinds=act+attitude form=base 0.37
source=coordination:she kinds=attitude form=base -0.96
source=coordination:she kinds=attitude form=past 0.31
source=coordination:she kinds=attitude form=s 0.22
source=coordination:she kinds=noun form= -0.6
source=coordination:she kinds=say form=base 0.05
source=coordination:she kinds=say form=past -0.67
source=coordination:she kinds=say+act form=base -0.3
source=coordination:she kinds=say+show form=base 0.09
source=coordination:she kinds=say+show form=past 0.26
source=coordination:some frame=bare -0.36
source=coordination:these -0.33
source=coordination:these frame=bare -0.27
source=coordination:they -0.21
source=coordination:they frame=adverbial -0.82
source=coordination:they frame=bare -0.13
source=coordination:they frame=comma -0.61
source=coordination:they frame=preposition 0.13
source=coordination:they frame=that -0.49
source=coordination:they kinds=act form=base 0.16
source=coordination:they kinds=act form=past -0.79
source=coordination:they kinds=act form=s -0.18
source=coordination:they kinds=attitude form=base -0.18
source=coordination:they kinds=attitude form=s -0.82
source=coordination:they kinds=noun form= 0.05
source=coordination:they kinds=say+show form=base 0.13
source=coordination:this -0.09
source=coordination:this frame=adverbial -0.8
source=coordination:this frame=bare -0.09
source=coordination:this frame=preposition -0.18
source=coordination:this kinds=act form=base -1.06
source=coordination:this kinds=attitude form=base 0.28
source=coordination:this kinds=noun form= 0.08
source=coordination:those 0.08
source=coordination:those frame=bare 0.26
source=coordination:those frame=preposition -0.08
source=coordination:we -0.1
source=coordination:we frame=adverbial -0.48
source=coordination:we frame=bare -0.06
source=coordination:we frame=preposition -0.07
source=coordination:we kinds=attitude form=base -0.09
source=coordination:you 0.1
source=coordination:you frame=preposition 0.13
source=inversion:he -0.53
source=inversion:he frame=around -0.29
source=inversion:he frame=before -0.53
source=inversion:he kinds=say+show form=past -0.48
source=inversion:it -0.82
source=inversion:it frame=around -0.42
source=inversion:it frame=before -0.54
source=inversion:it kinds=say+show form=past -0.43
source=inversion:name 0.21
source=inversion:name frame=around 0.07
source=inversion:name frame=before 0.19
source=inversion:name frame=quoted-before -0.17
source=inversion:name kinds=act form=past 0.05
source=inversion:name kinds=act form=s -0.47
source=inversion:name kinds=say form=past 0.05
source=inversion:name kinds=say+act form=past -0.05
source=inversion:name kinds=say+show form=past 0.53
source=inversion:name kinds=say+show form=s 0.24
source=inversion:name kinds=tell form=past -1.84
source=inversion:noun -0.57
source=inversion:noun frame=around -1.08
source=inversion:noun frame=before -0.3
source=inversion:noun frame=quoted-before -0.58
source=inversion:noun kinds=act form=past -0.51
source=inversion:noun kinds=act form=s -0.17
source=inversion:noun kinds=attitude form=past -0.49
source=inversion:noun kinds=attitude form=s -0.62
source=inversion:noun kinds=say form=past -0.06
source=inversion:noun kinds=say+act form=past -0.99
source=inversion:noun kinds=say+show form=past -0.1
source=inversion:noun kinds=say+show form=s 0.39
source=inversion:person 0.43
source=inversion:person frame=around -0.19
source=inversion:person frame=before 0.72
source=inversion:person frame=quoted-before -0.1
source=inversion:person kinds=act form=past -0.82
source=inversion:person kinds=say form=past 0.33
source=inversion:person kinds=say+act form=past 0.16
source=inversion:person kinds=say+show form=past 0.42
source=inversion:person kinds=say+show form=s -0.07
source=inversion:plural -0.72
source=inversion:plural frame=around -0.89
source=inversion:plural frame=before -0.47
source=inversion:plural kinds=act form=past -0.42
source=inversion:plural kinds=attitude form=past -0.39
source=inversion:plural kinds=say form=past 0.08
source=inversion:plural kinds=say+show form=past -0.22
source=inversion:she -0.47
source=inversion:she frame=around -0.27
source=inversion:she frame=before -0.35
source=inversion:she kinds=say+show form=past -0.3
source=inversion:that -0.97
source=inversion:that frame=around -0.64
source=inversion:that frame=before -0.5
source=inversion:that kinds=say form=past -0.48
source=inversion:that kinds=say+show form=past -0.68
source=none:none -0.05
source=none:none frame=adverbial -0.07
source=none:none frame=colon -0.81
source=none:none frame=comma -0.18
source=none:none frame=later-that -0.09
source=none:none frame=preposition 0.08
source=none:none frame=quoted -0.24
source=none:none frame=that 0.17
source=none:none kinds=act form=base 0.25
source=none:none kinds=act form=ing -0.35
source=none:none kinds=act form=past -0.07
source=none:none kinds=act form=s -0.39
source=none:none kinds=act+attitude form=base -0.4
source=none:none kinds=act+attitude form=ing -0.21
source=none:none kinds=act+attitude form=past -0.24
source=none:none kinds=act+attitude form=s -0.51
source=none:none kinds=act+show form=base -0.33
source=none:none kinds=act+show form=past -0.54
source=none:none kinds=attitude form=base 0.16
source=none:none kinds=attitude form=ing 0.13
source=none:none kinds=attitude form=past -0.17
source=none:none kinds=attitude form=s -0.17
source=none:none kinds=noun form= -0.18
source=none:none kinds=phrase form= 0.15
source=none:none kinds=say form=base 0.05
source=none:none kinds=say form=ing -0.25
source=none:none kinds=say form=past 0.27
source=none:none kinds=say form=s -0.15
source=none:none kinds=say+act form=base -0.54
source=none:none kinds=say+act form=ing -0.07
source=none:none kinds=say+act form=past -0.32
source=none:none kinds=say+act+show form=base -0.5
source=none:none kinds=say+act+show form=ing 0.4
source=none:none kinds=say+show form=base -0.19
source=none:none kinds=say+show form=ing 0.34
source=none:none kinds=say+show form=past -0.6
source=none:none kinds=say+show form=s -0.53
source=none:none kinds=say+show+attitude form=past -0.77
source=none:none kinds=say+tell form=base -0.25
source=none:none kinds=say+tell form=s -0.71
source=none:none kinds=say+tell+act form=base -0.48
source=none:none kinds=say+tell+act form=ing 0.27
source=none:none kinds=say+tell+act form=past 0.2
source=none:none kinds=show form=base -1.16
source=none:none kinds=show form=past -0.45
source=none:none kinds=tell form=base 0.39
source=none:none kinds=tell form=ing -0.77
source=none:none kinds=tell form=past 0.39
source=none:none kinds=tell+act form=base -0.97
source=none:none kinds=tell+show form=base -0.49
source=none:none kinds=tell+show form=ing 0.05
source=none:none kinds=tell+show form=participle -0.09
source=participle:he frame=adverbial -0.05
source=participle:he frame=bare 0.36
source=participle:he frame=comma 0.29
source=participle:he frame=later-that -0.42
source=participle:he frame=preposition -0.32
source=participle:he frame=quoted -0.53
source=participle:he frame=that 0.07
source=participle:he kinds=act form=ing -0.05
source=participle:he kinds=attitude form=ing -0.09
source=participle:he kinds=say form=ing -0.4
source=participle:he kinds=say+act form=ing 0.39
source=participle:i -0.21
source=participle:it frame=adverbial -0.14
source=participle:it frame=bare 0.1
source=participle:it frame=preposition -0.09
source=participle:it kinds=attitude form=ing -0.38
source=participle:it kinds=say+act form=ing 0.29
source=participle:many -0.24
source=participle:name 0.11
source=participle:name frame=adverbial 0.16
source=participle:name frame=bare -0.14
source=participle:name frame=colon -0.31
source=participle:name frame=comma 0.25
source=participle:name frame=hearer 0.38
source=participle:name frame=later-that -0.14
source=participle:name frame=preposition 0.15
source=participle:name frame=quoted -0.19
source=participle:name frame=that 0.26
source=participle:name kinds=act form=ing 0.12
source=participle:name kinds=act+attitude form=ing 0.05
source=participle:name kinds=act+show form=ing 0.06
source=participle:name kinds=attitude form=ing -0.3
source=participle:name kinds=say form=ing 0.2
source=participle:name kinds=say+act form=ing 0.08
source=participle:name kinds=say+act+show form=ing 0.2
source=participle:name kinds=say+attitude form=ing 0.23
source=participle:name kinds=say+show form=ing 0.11
source=participle:name kinds=say+tell+act form=ing -0.13
source=participle:name kinds=show form=ing -0.7
source=participle:name kinds=tell form=ing 0.08
source=participle:noun -0.12
source=participle:noun frame=adverbial -0.06
source=participle:noun frame=colon 0.12
source=participle:noun frame=comma -0.2
source=participle:noun frame=hearer -0.31
source=participle:noun frame=later-that -0.44
source=participle:noun frame=preposition -0.19
source=participle:noun frame=quoted -0.51
source=participle:noun frame=that 0.06
source=participle:noun kinds=act form=ing -0.08
source=participle:noun kinds=act+attitude form=ing -0.22
source=participle:noun kinds=attitude form=ing -0.26
source=participle:noun kinds=say form=ing -0.21
source=participle:noun kinds=say+act form=ing 0.58
source=participle:noun kinds=say+attitude form=ing -0.23
source=participle:noun kinds=say+show form=ing 0.08
source=participle:noun kinds=show form=ing -0.97
source=participle:noun kinds=tell+show form=ing -0.13
source=participle:person 0.12
source=participle:person frame=adverbial -0.2
source=participle:person frame=bare -0.11
source=participle:person frame=comma 0.66
source=participle:person frame=hearer -0.22
source=participle:person frame=later-that 0.16
source=participle:person frame=preposition 0.21
source=participle:person frame=quoted -0.11
source=participle:person frame=that 0.22
source=participle:person kinds=act form=ing -0.25
source=participle:person kinds=act+attitude form=ing 0.43
source=participle:person kinds=act+show form=ing 0.28
source=participle:person kinds=attitude form=ing -0.14
source=participle:person kinds=say form=ing 0.12
source=participle:person kinds=say+attitude form=ing 0.16
source=participle:person kinds=say+show form=ing 0.08
source=participle:person kinds=say+tell+act form=ing 0.19
source=participle:person kinds=tell form=ing -0.1
source=participle:person kinds=tell+show form=ing -0.25
source=participle:plural -0.26
source=participle:plural frame=adverbial -0.21
source=participle:plural frame=bare -0.07
source=participle:plural frame=later-that -0.64
source=participle:plural frame=preposition -0.26
source=participle:plural frame=quoted -0.26
source=participle:plural frame=that -0.15
source=participle:plural kinds=act form=ing -0.1
source=participle:plural kinds=act+attitude form=ing -0.7
source=participle:plural kinds=attitude form=ing 0.09
source=participle:plural kinds=say form=ing -0.12
source=participle:plural kinds=say+show form=ing 0.4
source=participle:she frame=adverbial -0.94
source=participle:she frame=comma 0.76
source=participle:she frame=preposition 0.54
source=participle:she frame=quoted 0.06
source=participle:she frame=that -0.28
source=participle:she kinds=act form=ing 0.25
source=participle:she kinds=attitude form=ing -0.32
source=participle:she kinds=say form=ing -0.14
source=participle:she kinds=say+show form=ing 0.06
source=participle:they -0.17
source=participle:they frame=bare -0.24
source=participle:they frame=preposition 0.24
source=participle:they kinds=act form=ing -0.32
source=participle:they kinds=attitude form=ing 0.17
source=participle:this -0.38
source=participle:this frame=bare -0.29
source=participle:those 0.54
source=participle:we -0.71
source=participle:we frame=bare -0.6
source=possessive:name frame=adverbial -0.17
source=possessive:name frame=bare 0.18
source=possessive:name frame=comma -0.83
source=possessive:name frame=later-that 0.11
source=possessive:name frame=preposition -0.16
source=possessive:name frame=quoted -0.25
source=possessive:name frame=that -0.6
source=possessive:noun frame=adverbial -0.06
source=possessive:noun frame=comma 0.11
source=possessive:noun frame=later-that -0.34
source=possessive:noun frame=preposition -0.1
source=possessive:person -0.41
source=possessive:person frame=adverbial -0.14
source=possessive:person frame=bare -0.27
source=possessive:person frame=comma -0.46
source=possessive:person frame=preposition -0.17
source=possessive:person kinds=noun form= -0.41
source=possessive:plural -0.09
source=possessive:plural frame=adverbial -0.11
source=possessive:plural frame=bare -0.24
source=possessive:plural frame=comma -0.81
source=possessive:plural frame=later-that -0.47
source=possessive:plural frame=preposition -0.28
source=possessive:plural frame=quoted 0.15
source=possessive:plural frame=that 0.24
source=possessive:plural kinds=noun form= -0.09
source=relative:name frame=bare -0.21
source=relative:noun frame=adverbial 0.14
source=relative:noun frame=bare -0.15
source=relative:noun frame=comma 0.32
source=relative:noun frame=hearer 0.06
source=relative:noun frame=later-that -0.05
source=relative:noun frame=preposition -0.21
source=relative:noun frame=quoted 0.17
source=relative:noun kinds=act form=base 0.24
source=relative:noun kinds=act form=past -0.45
source=relative:noun kinds=act form=s -0.57
source=relative:noun kinds=act+attitude form=past -0.52
source=relative:noun kinds=act+attitude form=s 0.14
source=relative:noun kinds=attitude form=base -0.92
source=relative:noun kinds=attitude form=past 0.16
source=relative:noun kinds=attitude form=s -0.13
source=relative:noun kinds=say+act form=base -0.3
source=relative:noun kinds=say+act form=past -0.09
source=relative:person 0.31
source=relative:person frame=bare 0.3
source=relative:plural 0.21
source=relative:plural frame=adverbial -0.76
source=relative:plural frame=bare 0.08
source=relative:plural frame=later-that -0.84
source=relative:plural frame=preposition -0.19
source=relative:plural frame=quoted 0.13
source=relative:plural kinds=act form=base 0.28
source=relative:plural kinds=act form=past -0.05
source=relative:plural kinds=attitude form=base -0.65
source=relative:plural kinds=attitude form=past -0.32
source=relative:who -0.05
source=relative:who frame=adverbial -0.27
source=relative:who frame=bare 0.09
source=relative:who frame=colon -0.12
source=relative:who frame=later-that -0.35
source=relative:who frame=quoted -0.09
source=relative:who frame=that -0.3
source=relative:who kinds=act form=base 0.06
source=relative:who kinds=act form=ing 0.16
source=relative:who kinds=act form=past -0.39
source=relative:who kinds=act form=s 0.06
source=relative:who kinds=attitude form=base 0.12
source=relative:who kinds=attitude form=ing -0.07
source=relative:who kinds=attitude form=participle -0.34
source=relative:who kinds=attitude form=past -0.05
source=relative:who kinds=attitude form=s -0.29
source=relative:who kinds=say form=base -0.2
source=relative:who kinds=say form=s -0.08
source=relative:who kinds=say+act form=base -0.95
source=relative:who kinds=say+act form=past -0.3
source=relative:who kinds=say+show form=past -0.05
source=relative:who kinds=tell form=past 0.06
source=relative:who kinds=tell form=s -0.83
verbs=0 frame=adverbial kinds=act -0.13
verbs=0 frame=adverbial kinds=act+show 0.1
verbs=0 frame=adverbial kinds=attitude -0.2
verbs=0 frame=adverbial kinds=noun -0.31
verbs=0 frame=adverbial kinds=say+act+attitude -0.18
verbs=0 frame=adverbial kinds=say+attitude -0.16
verbs=0 frame=adverbial kinds=say+show -0.14
verbs=0 frame=adverbial kinds=say+tell+act -0.14
verbs=0 frame=around kinds=act -0.45
verbs=0 frame=around kinds=attitude -0.73
verbs=0 frame=around kinds=say -0.15
verbs=0 frame=around kinds=say+act -0.35
verbs=0 frame=around kinds=say+show 0.16
verbs=0 frame=around kinds=tell 0.16
verbs=0 frame=bare kinds=act -0.09
verbs=0 frame=bare kinds=act+attitude -0.06
verbs=0 frame=bare kinds=act+show 0.4
verbs=0 frame=bare kinds=attitude -0.05
verbs=0 frame=bare kinds=noun -0.22
verbs=0 frame=bare kinds=say -0.27
verbs=0 frame=bare kinds=say+act -0.21
verbs=0 frame=bare kinds=say+act+attitude -0.32
verbs=0 frame=bare kinds=say+act+show -0.47
verbs=0 frame=bare kinds=say+attitude -0.25
verbs=0 frame=bare kinds=say+show -0.76
verbs=0 frame=bare kinds=say+show+attitude -0.92
verbs=0 frame=bare kinds=say+tell -0.85
verbs=0 frame=bare kinds=show -0.46
verbs=0 frame=bare kinds=tell -0.52
verbs=0 frame=bare kinds=tell+show -0.68
verbs=0 frame=before kinds=act -0.39
verbs=0 frame=before kinds=act+attitude -0.08
verbs=0 frame=before kinds=attitude -0.35
verbs=0 frame=before kinds=phrase -1.12
verbs=0 frame=before kinds=say 0.09
verbs=0 frame=before kinds=say+act -0.16
verbs=0 frame=before kinds=say+act+attitude 0.18
verbs=0 frame=before kinds=say+act+show -0.57
verbs=0 frame=before kinds=say+attitude 0.05
verbs=0 frame=before kinds=say+show+attitude -0.05
verbs=0 frame=before kinds=say+tell -0.43
verbs=0 frame=before kinds=say+tell+act 0.34
verbs=0 frame=before kinds=show -0.05
verbs=0 frame=before kinds=tell+show -1.27
verbs=0 frame=colon kinds=act -0.56
verbs=0 frame=colon kinds=attitude -0.54
verbs=0 frame=colon kinds=noun 0.09
verbs=0 frame=colon kinds=say 0.25
verbs=0 frame=colon kinds=say+tell+act -0.63
verbs=0 frame=comma kinds=attitude -0.13
verbs=0 frame=comma kinds=noun 0.19
verbs=0 frame=comma kinds=say 0.17
verbs=0 frame=comma kinds=say+act 0.58
verbs=0 frame=comma kinds=say+show 0.21
verbs=0 frame=comma kinds=say+show+attitude 0.17
verbs=0 frame=comma kinds=say+tell+act 0.16
verbs=0 frame=hearer kinds=say+tell 0.24
verbs=0 frame=hearer kinds=say+tell+act -0.28
verbs=0 frame=hearer kinds=tell -0.31
verbs=0 frame=hearer kinds=tell+show -0.3
verbs=0 frame=later-that kinds=act -0.23
verbs=0 frame=later-that kinds=noun -0.16
verbs=0 frame=later-that kinds=say+act -0.66
verbs=0 frame=later-that kinds=say+show -0.25
verbs=0 frame=preposition kinds=act -0.22
verbs=0 frame=preposition kinds=act+attitude 0.09
verbs=0 frame=preposition kinds=act+show -0.21
verbs=0 frame=preposition kinds=attitude 0.08
verbs=0 frame=preposition kinds=noun 0.19
verbs=0 frame=preposition kinds=say -0.32
verbs=0 frame=preposition kinds=say+act -0.1
verbs=0 frame=preposition kinds=say+act+attitude 0.29
verbs=0 frame=preposition kinds=say+attitude 0.19
verbs=0 frame=preposition kinds=say+show -0.22
verbs=0 frame=preposition kinds=say+tell -0.66
verbs=0 frame=preposition kinds=say+tell+act -0.55
verbs=0 frame=preposition kinds=show -0.5
verbs=0 frame=preposition kinds=tell 0.1
verbs=0 frame=preposition kinds=tell+show -0.97
verbs=0 frame=quoted kinds=act -0.07
verbs=0 frame=quoted kinds=act+attitude -0.36
verbs=0 frame=quoted kinds=act+show -0.1
verbs=0 frame=quoted kinds=attitude -0.31
verbs=0 frame=quoted kinds=noun -0.14
verbs=0 frame=quoted kinds=say+act -0.47
verbs=0 frame=quoted kinds=say+act+attitude -0.58
verbs=0 frame=quoted kinds=say+attitude -0.83
verbs=0 frame=quoted kinds=say+show -0.31
verbs=0 frame=quoted kinds=say+tell -0.93
verbs=0 frame=quoted kinds=say+tell+act -0.19
verbs=0 frame=quoted kinds=show -0.16
verbs=0 frame=quoted kinds=tell 0.13
verbs=0 frame=quoted kinds=tell+show -0.59
verbs=0 frame=quoted-before kinds=act -0.9
verbs=0 frame=quoted-before kinds=act+attitude -0.53
verbs=0 frame=quoted-before kinds=attitude -0.67
verbs=0 frame=quoted-before kinds=say+act -0.25
verbs=0 frame=quoted-before kinds=say+show 0.05
verbs=0 frame=that kinds=attitude -0.13
verbs=0 frame=that kinds=noun -0.31
verbs=0 frame=that kinds=say -0.29
verbs=0 frame=that kinds=say+act 0.47
verbs=0 frame=that kinds=say+show 0.21
verbs=1 frame=adverbial kinds=act -0.13
verbs=1 frame=adverbial kinds=act+attitude -0.15
verbs=1 frame=adverbial kinds=act+show -0.95
verbs=1 frame=adverbial kinds=attitude -0.17
verbs=1 frame=adverbial kinds=say -1.05
verbs=1 frame=adverbial kinds=say+act -0.47
verbs=1 frame=adverbial kinds=say+act+attitude -0.77
verbs=1 frame=adverbial kinds=say+attitude 0.13
verbs=1 frame=adverbial kinds=say+tell -0.58
verbs=1 frame=adverbial kinds=say+tell+act -0.18
verbs=1 frame=adverbial kinds=show -0.68
verbs=1 frame=adverbial kinds=tell+act -0.19
verbs=1 frame=adverbial kinds=tell+show 0.22
verbs=1 frame=around kinds=act -0.66
verbs=1 frame=around kinds=attitude -0.9
verbs=1 frame=around kinds=say+act -0.79
verbs=1 frame=around kinds=say+show -0.2
verbs=1 frame=around kinds=say+tell+act -0.52
verbs=1 frame=around kinds=tell 0.06
verbs=1 frame=bare kinds=act 0.13
verbs=1 frame=bare kinds=attitude -0.15
verbs=1 frame=bare kinds=noun -0.15
verbs=1 frame=bare kinds=say+act -0.07
verbs=1 frame=bare kinds=say+act+attitude 0.19
verbs=1 frame=bare kinds=say+act+show 0.35
verbs=1 frame=bare kinds=say+show -0.26
verbs=1 frame=bare kinds=say+show+attitude 0.1
verbs=1 frame=bare kinds=say+tell -0.27
verbs=1 frame=bare kinds=say+tell+act 0.09
verbs=1 frame=bare kinds=say+tell+show -0.51
verbs=1 frame=bare kinds=show 0.08
verbs=1 frame=bare kinds=tell -0.75
verbs=1 frame=bare kinds=tell+attitude -0.05
verbs=1 frame=bare kinds=tell+show 0.23
verbs=1 frame=before kinds=act -0.44
verbs=1 frame=before kinds=act+attitude -0.67
verbs=1 frame=before kinds=act+show -0.57
verbs=1 frame=before kinds=attitude -0.22
verbs=1 frame=before kinds=phrase -0.1
verbs=1 frame=before kinds=say -0.75
verbs=1 frame=before kinds=say+act -0.2
verbs=1 frame=before kinds=say+act+attitude -0.76
verbs=1 frame=before kinds=say+act+show -0.48
verbs=1 frame=before kinds=say+show -0.23
verbs=1 frame=before kinds=say+tell+act -0.78
verbs=1 frame=before kinds=tell+show 0.13
verbs=1 frame=colon kinds=attitude -0.15
verbs=1 frame=colon kinds=noun -0.37
verbs=1 frame=colon kinds=say -0.18
verbs=1 frame=colon kinds=say+act -0.19
verbs=1 frame=colon kinds=say+show -0.96
verbs=1 frame=comma kinds=act -0.74
verbs=1 frame=comma kinds=act+attitude -0.34
verbs=1 frame=comma kinds=attitude -1.43
verbs=1 frame=comma kinds=noun -1.03
verbs=1 frame=comma kinds=say 0.06
verbs=1 frame=comma kinds=say+show -0.63
verbs=1 frame=hearer kinds=say+tell -0.68
verbs=1 frame=hearer kinds=say+tell+act -0.43
verbs=1 frame=hearer kinds=tell+attitude 0.14
verbs=1 frame=later-that kinds=act+attitude -0.84
verbs=1 frame=later-that kinds=attitude -0.22
verbs=1 frame=later-that kinds=noun -0.32
verbs=1 frame=later-that kinds=say -1.32
verbs=1 frame=later-that kinds=say+act -0.32
verbs=1 frame=later-that kinds=say+show -0.21
verbs=1 frame=later-that kinds=say+tell+act 0.14
verbs=1 frame=later-that kinds=show -0.73
verbs=1 frame=later-that kinds=tell -0.29
verbs=1 frame=preposition kinds=act -0.07
verbs=1 frame=preposition kinds=act+attitude -0.54
verbs=1 frame=preposition kinds=act+show -0.14
verbs=1 frame=preposition kinds=attitude -0.16
verbs=1 frame=preposition kinds=say -0.05
verbs=1 frame=preposition kinds=say+act -0.13
verbs=1 frame=preposition kinds=say+act+attitude 0.13
verbs=1 frame=preposition kinds=say+attitude -0.91
verbs=1 frame=preposition kinds=say+show -0.08
verbs=1 frame=preposition kinds=say+tell+act -0.1
verbs=1 frame=preposition kinds=show -0.08
verbs=1 frame=preposition kinds=tell+show -0.73
verbs=1 frame=quoted kinds=act+attitude -0.93
verbs=1 frame=quoted kinds=act+show -0.53
verbs=1 frame=quoted kinds=attitude -0.17
verbs=1 frame=quoted kinds=noun -0.09
verbs=1 frame=quoted kinds=say -0.47
verbs=1 frame=quoted kinds=say+act -0.43
verbs=1 frame=quoted kinds=say+show -0.4
verbs=1 frame=quoted kinds=say+tell+act 0.17
verbs=1 frame=quoted kinds=tell -0.84
verbs=1 frame=that kinds=act -0.13
verbs=1 frame=that kinds=attitude -0.42
verbs=1 frame=that kinds=noun 0.15
verbs=1 frame=that kinds=say 0.1
verbs=1 frame=that kinds=say+act -0.1
verbs=1 frame=that kinds=say+show 0.26
verbs=1 frame=that kinds=tell+show -0.54
verbs=2 frame=adverbial kinds=act 0.1
verbs=2 frame=adverbial kinds=act+attitude -0.72
verbs=2 frame=adverbial kinds=attitude -0.49
verbs=2 frame=adverbial kinds=say -0.07
verbs=2 frame=adverbial kinds=say+act -0.05
verbs=2 frame=adverbial kinds=say+act+attitude -0.26
verbs=2 frame=adverbial kinds=say+attitude -0.93
verbs=2 frame=adverbial kinds=say+show -0.36
verbs=2 frame=adverbial kinds=say+tell -0.57
verbs=2 frame=around kinds=act -0.79
verbs=2 frame=around kinds=attitude -0.23
verbs=2 frame=around kinds=phrase 0.41
verbs=2 frame=around kinds=say -0.13
verbs=2 frame=around kinds=say+act 0.37
verbs=2 frame=around kinds=say+show -0.32
verbs=2 frame=around kinds=show -0.48
verbs=2 frame=around kinds=tell -0.72
verbs=2 frame=bare kinds=act -0.09
verbs=2 frame=bare kinds=act+attitude 0.21
verbs=2 frame=bare kinds=act+show -0.07
verbs=2 frame=bare kinds=attitude -0.16
verbs=2 frame=bare kinds=noun -0.48
verbs=2 frame=bare kinds=say -0.24
verbs=2 frame=bare kinds=say+act+attitude -0.13
verbs=2 frame=bare kinds=say+act+show 0.56
verbs=2 frame=bare kinds=say+attitude 0.29
verbs=2 frame=bare kinds=say+show 0.23
verbs=2 frame=bare kinds=say+show+attitude -0.33
verbs=2 frame=bare kinds=say+tell+act 0.13
verbs=2 frame=bare kinds=show -0.14
verbs=2 frame=bare kinds=tell 0.2
verbs=2 frame=bare kinds=tell+act 0.05
verbs=2 frame=bare kinds=tell+attitude -0.16
verbs=2 frame=bare kinds=tell+show 0.19
verbs=2 frame=before kinds=act -1.05
verbs=2 frame=before kinds=act+attitude -0.62
verbs=2 frame=before kinds=phrase 0.33
verbs=2 frame=before kinds=say -0.45
verbs=2 frame=before kinds=say+act -0.21
verbs=2 frame=before kinds=say+attitude 0.11
verbs=2 frame=before kinds=say+show 0.1
verbs=2 frame=before kinds=say+tell+act -0.58
verbs=2 frame=before kinds=show -0.14
verbs=2 frame=before kinds=tell -0.27
verbs=2 frame=before kinds=tell+show 0.23
verbs=2 frame=colon kinds=act 0.13
verbs=2 frame=colon kinds=attitude 0.18
verbs=2 frame=comma kinds=act -0.82
verbs=2 frame=comma kinds=act+attitude -0.5
verbs=2 frame=comma kinds=attitude -0.11
verbs=2 frame=comma kinds=noun -1.21
verbs=2 frame=comma kinds=phrase 0.08
verbs=2 frame=comma kinds=say -0.33
verbs=2 frame=comma kinds=say+act -1.14
verbs=2 frame=hearer kinds=say+tell 0.2
verbs=2 frame=hearer kinds=tell -0.16
verbs=2 frame=hearer kinds=tell+show -0.66
verbs=2 frame=later-that kinds=act 0.12
verbs=2 frame=later-that kinds=act+attitude -0.9
verbs=2 frame=later-that kinds=attitude -0.22
verbs=2 frame=later-that kinds=noun -1.06
verbs=2 frame=later-that kinds=say -0.19
verbs=2 frame=later-that kinds=say+act 0.05
verbs=2 frame=later-that kinds=tell 0.31
verbs=2 frame=preposition kinds=act -0.14
verbs=2 frame=preposition kinds=act+attitude 0.16
verbs=2 frame=preposition kinds=act+show 0.15
verbs=2 frame=preposition kinds=attitude -0.13
verbs=2 frame=preposition kinds=noun -0.45
verbs=2 frame=preposition kinds=say+act -0.27
verbs=2 frame=preposition kinds=say+show -0.23
verbs=2 frame=preposition kinds=say+tell -0.83
verbs=2 frame=preposition kinds=say+tell+act -0.22
verbs=2 frame=preposition kinds=show -0.15
verbs=2 frame=preposition kinds=tell+show -0.48
verbs=2 frame=quoted kinds=act -0.43
verbs=2 frame=quoted kinds=act+attitude 0.24
verbs=2 frame=quoted kinds=attitude -0.09
verbs=2 frame=quoted kinds=noun -0.13
verbs=2 frame=quoted kinds=say 0.14
verbs=2 frame=quoted kinds=say+act 0.29
verbs=2 frame=quoted kinds=say+show 0.13
verbs=2 frame=quoted kinds=say+tell+act -0.3
verbs=2 frame=that kinds=act 0.38
verbs=2 frame=that kinds=attitude -0.17
verbs=2 frame=that kinds=noun -0.06
verbs=2 frame=that kinds=say -0.27
verbs=2 frame=that kinds=say+act -0.19
verbs=2 frame=that kinds=say+act+attitude 0.76
verbs=2 frame=that kinds=say+show 0.39
verbs=2 frame=that kinds=show 0.37
verbs=3 frame=adverbial kinds=act -0.34
verbs=3 frame=adverbial kinds=act+attitude -0.09
verbs=3 frame=adverbial kinds=act+show -1.2
verbs=3 frame=adverbial kinds=attitude 0.07
verbs=3 frame=adverbial kinds=noun -0.06
verbs=3 frame=adverbial kinds=say+act 0.1
verbs=3 frame=adverbial kinds=say+act+attitude 0.09
verbs=3 frame=adverbial kinds=say+act+show -0.08
verbs=3 frame=adverbial kinds=say+attitude -0.15
verbs=3 frame=adverbial kinds=say+tell -0.26
verbs=3 frame=adverbial kinds=say+tell+act 0.13
verbs=3 frame=adverbial kinds=show 0.23
verbs=3 frame=adverbial kinds=tell -0.12
verbs=3 frame=adverbial kinds=tell+act -0.5
verbs=3 frame=adverbial kinds=tell+show -1.19
verbs=3 frame=around kinds=act -0.81
verbs=3 frame=around kinds=act+attitude -0.65
verbs=3 frame=around kinds=act+show -0.56
verbs=3 frame=around kinds=attitude -0.15
verbs=3 frame=around kinds=phrase -0.45
verbs=3 frame=around kinds=say+act -0.17
verbs=3 frame=around kinds=say+act+attitude 0.19
verbs=3 frame=around kinds=say+act+show -0.51
verbs=3 frame=around kinds=say+attitude -0.36
verbs=3 frame=around kinds=say+show 0.14
verbs=3 frame=around kinds=say+tell+act -0.69
verbs=3 frame=around kinds=say+tell+show -0.05
verbs=3 frame=around kinds=show -0.65
verbs=3 frame=around kinds=tell -0.05
verbs=3 frame=around kinds=tell+show -0.29
verbs=3 frame=bare kinds=act+attitude -0.13
verbs=3 frame=bare kinds=act+show -0.07
verbs=3 frame=bare kinds=say+act 0.1
verbs=3 frame=bare kinds=say+act+attitude 0.15
verbs=3 frame=bare kinds=say+act+show 0.14
verbs=3 frame=bare kinds=say+attitude -0.05
verbs=3 frame=bare kinds=say+show 0.2
verbs=3 frame=bare kinds=say+show+attitude -0.16
verbs=3 frame=bare kinds=say+tell -0.15
verbs=3 frame=bare kinds=show -0.05
verbs=3 frame=bare kinds=tell -0.3
verbs=3 frame=bare kinds=tell+act 0.1
verbs=3 frame=before kinds=act -0.49
verbs=3 frame=before kinds=act+attitude -0.88
verbs=3 frame=before kinds=act+show -0.56
verbs=3 frame=before kinds=attitude -1.12
verbs=3 frame=before kinds=phrase 0.31
verbs=3 frame=before kinds=say -0.07
verbs=3 frame=before kinds=say+attitude -1.01
verbs=3 frame=before kinds=say+show 0.41
verbs=3 frame=before kinds=say+tell+act -0.53
verbs=3 frame=before kinds=show -0.32
verbs=3 frame=before kinds=tell 0.21
verbs=3 frame=colon kinds=act 0.24
verbs=3 frame=colon kinds=attitude -0.26
verbs=3 frame=colon kinds=noun -0.17
verbs=3 frame=colon kinds=say+act -0.31
verbs=3 frame=colon kinds=say+show -0.61
verbs=3 frame=comma kinds=act -0.78
verbs=3 frame=comma kinds=act+attitude -0.68
verbs=3 frame=comma kinds=act+show -0.54
verbs=3 frame=comma kinds=attitude -0.06
verbs=3 frame=comma kinds=noun -0.3
verbs=3 frame=comma kinds=phrase 0.12
verbs=3 frame=comma kinds=say -0.19
verbs=3 frame=comma kinds=say+act -1.02
verbs=3 frame=comma kinds=say+show -0.08
verbs=3 frame=comma kinds=say+tell -0.48
verbs=3 frame=comma kinds=show -0.54
verbs=3 frame=comma kinds=tell -0.57
verbs=3 frame=hearer kinds=say+tell -0.36
verbs=3 frame=hearer kinds=say+tell+act 0.11
verbs=3 frame=hearer kinds=say+tell+show -0.06
verbs=3 frame=hearer kinds=tell 0.05
verbs=3 frame=hearer kinds=tell+act -0.19
verbs=3 frame=hearer kinds=tell+attitude -0.23
verbs=3 frame=later-that kinds=act -0.25
verbs=3 frame=later-that kinds=act+show -0.67
verbs=3 frame=later-that kinds=attitude -0.1
verbs=3 frame=later-that kinds=noun 0.17
verbs=3 frame=later-that kinds=say 0.31
verbs=3 frame=later-that kinds=say+act -0.19
verbs=3 frame=later-that kinds=say+act+show -0.81
verbs=3 frame=later-that kinds=say+tell -0.13
verbs=3 frame=later-that kinds=say+tell+act -0.32
verbs=3 frame=later-that kinds=show -0.09
verbs=3 frame=later-that kinds=tell 0.19
verbs=3 frame=later-that kinds=tell+show -0.26
verbs=3 frame=preposition kinds=act+attitude 0.1
verbs=3 frame=preposition kinds=act+show -0.43
verbs=3 frame=preposition kinds=attitude 0.05
verbs=3 frame=preposition kinds=noun 0.05
verbs=3 frame=preposition kinds=say+act 0.09
verbs=3 frame=preposition kinds=say+act+attitude -0.05
verbs=3 frame=preposition kinds=say+act+show -0.68
verbs=3 frame=preposition kinds=say+attitude 0.14
verbs=3 frame=preposition kinds=say+show -0.36
verbs=3 frame=preposition kinds=say+show+attitude -0.21
verbs=3 frame=preposition kinds=say+tell 0.16
verbs=3 frame=preposition kinds=say+tell+act 0.08
verbs=3 frame=preposition kinds=say+tell+show 0.59
verbs=3 frame=preposition kinds=tell -0.36
verbs=3 frame=preposition kinds=tell+show 0.05
verbs=3 frame=quoted kinds=act -0.12
verbs=3 frame=quoted kinds=act+attitude 0.12
verbs=3 frame=quoted kinds=act+show -0.73
verbs=3 frame=quoted kinds=noun -0.49
verbs=3 frame=quoted kinds=say+act 0.15
verbs=3 frame=quoted kinds=say+act+attitude 0.06
verbs=3 frame=quoted kinds=say+show -0.11
verbs=3 frame=quoted kinds=say+tell -0.19
verbs=3 frame=quoted kinds=say+tell+act -0.23
verbs=3 frame=quoted kinds=tell -0.94
verbs=3 frame=quoted kinds=tell+show -0.42
verbs=3 frame=that kinds=act -0.45
verbs=3 frame=that kinds=act+attitude -0.11
verbs=3 frame=that kinds=attitude 0.12
verbs=3 frame=that kinds=noun -0.09
verbs=3 frame=that kinds=say 0.37
verbs=3 frame=that kinds=say+act 0.14
verbs=3 frame=that kinds=say+act+attitude 0.05
verbs=3 frame=that kinds=say+attitude 0.18
verbs=3 frame=that kinds=say+show -0.08
verbs=3 frame=that kinds=say+show+attitude 0.08
verbs=3 frame=that kinds=say+tell -0.11
verbs=3 frame=that kinds=say+tell+show 0.09
verbs=3 frame=that kinds=show -0.06
verbs=3 frame=that kinds=tell+show 0.05
`;

/** Weights of the content's end. */
const END_LINES = `
cue=accept next=. -0.63
cue=according to next=, -0.21
cue=according to next=. 0.46
cue=according to next=and -0.9
cue=according to next=for -0.35
cue=according to next=from -0.5
cue=according to next=function -1.29
cue=according to next=in -0.77
cue=according to next=nothing 0.82
cue=according to next=that -0.51
cue=according to next=to -0.54
cue=according to next=verb-past -0.74
cue=according to next=with -0.53
cue=accuse next=, -0.39
cue=accuse next=. 0.46
cue=accuse next=determiner -0.83
cue=accuse next=for -0.34
cue=accuse next=function -0.16
cue=accuse next=in -0.37
cue=accuse next=nothing 0.97
cue=accuse next=of -0.74
cue=accuse next=to -1.14
cue=acknowledge next=, -0.06
cue=acknowledge next=. -0.09
cue=acknowledge next=but 0.35
cue=acknowledge next=determiner -0.41
cue=acknowledge next=function 0.18
cue=acknowledge next=in 0.2
cue=acknowledge next=pronoun -0.07
cue=acknowledge next=that -0.66
cue=acknowledge next=to -0.76
cue=add next=, -0.56
cue=add next=. 0.48
cue=add next=determiner -0.58
cue=add next=for -0.54
cue=add next=function -0.88
cue=add next=in -0.87
cue=add next=nothing 0.68
cue=add next=pronoun -0.53
cue=add next=quoted -0.37
cue=add next=to -0.84
cue=address next=, -0.27
cue=address next=. 0.24
cue=address next=nothing -0.44
cue=address next=that -0.77
cue=address next=to -0.71
cue=admit next=, 0.18
cue=admit next=. 0.15
cue=admit next=function -0.13
cue=admit next=in -0.69
cue=admit next=to -1.2
cue=advocate next=. 0.08
cue=advocate next=and 0.09
cue=agree next=, -0.1
cue=agree next=. 0.09
cue=agree next=and -1.16
cue=agree next=determiner -0.69
cue=agree next=for -0.67
cue=agree next=function 0.1
cue=agree next=in -1.1
cue=agree next=on 0.4
cue=agree next=that 0.13
cue=agree next=to -0.9
cue=aim next=, -0.41
cue=aim next=. 0.21
cue=aim next=to -0.72
cue=allege next=. -0.09
cue=allege next=to -0.88
cue=announce next=, 0.14
cue=announce next=. -0.08
cue=announce next=and -0.29
cue=announce next=day -0.17
cue=announce next=determiner -0.78
cue=announce next=for -0.91
cue=announce next=from -0.9
cue=announce next=function -0.61
cue=announce next=in 0.13
cue=announce next=on 0.23
cue=announce next=pronoun -0.61
cue=announce next=that -0.64
cue=announce next=to -0.37
cue=announce next=who 0.22
cue=announce next=with -0.07
cue=answer next=, -0.09
cue=answer next=. -0.18
cue=appear next=. 0.12
cue=applaud next=. 0.46
cue=argue next=. 0.59
cue=argue next=and -0.5
cue=argue next=as 0.1
cue=argue next=by -0.73
cue=argue next=determiner -0.42
cue=argue next=for -0.54
cue=argue next=from -0.45
cue=argue next=function -0.3
cue=argue next=in -1.22
cue=argue next=on 0.12
cue=argue next=pronoun -0.44
cue=argue next=that -0.75
cue=argue next=to -0.91
cue=argue next=with -0.44
cue=ask next=, 0.31
cue=ask next=: -0.91
cue=ask next=as 0.09
cue=ask next=but 0.13
cue=ask next=by 0.16
cue=ask next=day -0.81
cue=ask next=determiner -0.75
cue=ask next=for -0.8
cue=ask next=from -0.05
cue=ask next=function -0.16
cue=ask next=in -0.12
cue=ask next=nothing -0.55
cue=ask next=on -0.8
cue=ask next=that -1.08
cue=ask next=to -1.26
cue=ask next=which -0.7
cue=ask next=who -0.86
cue=ask next=with -0.8
cue=assail next=. -0.06
cue=assert next=. 0.06
cue=assure next=, -0.21
cue=assure next=. -0.18
cue=attack next=, -0.38
cue=attack next=. -0.29
cue=attack next=and 0.43
cue=attack next=as -0.08
cue=attack next=for -0.25
cue=attack next=function 0.54
cue=attack next=in -0.44
cue=attack next=nothing -0.32
cue=attack next=that -0.74
cue=attack next=to -0.19
cue=back next=, 0.12
cue=back next=. -0.62
cue=back next=and 0.06
cue=back next=for -0.57
cue=back next=function 0.19
cue=back next=nothing -0.12
cue=back next=that -0.84
cue=back next=to -1.19
cue=believe next=, -0.31
cue=believe next=. 0.58
cue=believe next=and 0.28
cue=believe next=for -0.78
cue=believe next=function -1.55
cue=believe next=in -0.93
cue=believe next=that -0.75
cue=believe next=to -0.86
cue=blame next=, 0.31
cue=blame next=and -0.3
cue=blame next=for -0.06
cue=blame next=in -1.01
cue=blame next=on -0.1
cue=blame next=that -0.49
cue=blame next=to -0.91
cue=blast next=, 0.33
cue=blast next=and 0.14
cue=blast next=for -0.95
cue=blast next=in -0.38
cue=blast next=to -0.84
cue=boast next=. -0.09
cue=boast next=and -0.42
cue=boast next=to -1.18
cue=call next=, 0.1
cue=call next=- -0.84
cue=call next=. 0.14
cue=call next=after -0.22
cue=call next=and 0.13
cue=call next=as 0.15
cue=call next=at -0.09
cue=call next=by 0.12
cue=call next=day -1
cue=call next=determiner -0.08
cue=call next=for -1.16
cue=call next=function -0.11
cue=call next=in -0.38
cue=call next=nothing 0.18
cue=call next=of -0.52
cue=call next=on -0.44
cue=call next=possessive -0.76
cue=call next=quoted -1.11
cue=call next=that 0.06
cue=call next=to -2.43
cue=call next=verb-ing 0.45
cue=call next=verb-past -0.3
cue=call next=which 0.25
cue=call next=who -0.06
cue=call next=with -1.26
cue=campaign next=. -0.27
cue=campaign next=and -0.51
cue=cast next=. 0.3
cue=cast next=and 0.08
cue=cast next=as -1.04
cue=challenge next=. 0.38
cue=chant next=. -0.99
cue=chant next=and -0.2
cue=chant next=nothing -0.11
cue=charge next=. 0.24
cue=cite next=, 0.11
cue=cite next=. 0.09
cue=cite next=and -0.26
cue=cite next=as -0.34
cue=cite next=function -0.15
cue=cite next=in -1.13
cue=cite next=that -0.89
cue=cite next=to -0.9
cue=cite next=who -0.71
cue=claim next=, -0.15
cue=claim next=and 0.38
cue=claim next=determiner 0.15
cue=claim next=for -0.74
cue=claim next=function -0.88
cue=claim next=in -0.2
cue=claim next=nothing -0.36
cue=claim next=on 0.16
cue=claim next=pronoun -0.51
cue=claim next=that -1.06
cue=claim next=to 0.13
cue=comment next=. 0.05
cue=comment next=and -0.16
cue=compare next=. 0.19
cue=compare next=to -1.25
cue=complain next=. 0.41
cue=concern next=, -0.46
cue=concern next=. 0.34
cue=concern next=and 0.11
cue=concern next=function 0.09
cue=concern next=to -0.92
cue=conclude next=. 0.06
cue=conclude next=and 0.15
cue=conclude next=function -1.08
cue=conclude next=nothing -0.05
cue=conclude next=to -0.74
cue=condemn next=. 0.3
cue=confirm next=. -0.39
cue=consider next=and 0.25
cue=consider next=to -0.95
cue=continue next=, -0.09
cue=continue next=. 0.19
cue=continue next=nothing 0.28
cue=continue next=to -0.69
cue=convince next=. 0.96
cue=convince next=function -0.64
cue=credit next=. 0.09
cue=criticize next=, 0.17
cue=criticize next=. 0.09
cue=criticize next=and -0.31
cue=criticize next=as 0.08
cue=criticize next=determiner -0.8
cue=criticize next=for -1.35
cue=criticize next=from 0.17
cue=criticize next=function 0.18
cue=criticize next=in -0.2
cue=criticize next=nothing -0.07
cue=criticize next=on -1.01
cue=criticize next=that -0.62
cue=criticize next=to 0.09
cue=debate next=. 0.11
cue=debate next=and 0.1
cue=debate next=to 0.18
cue=decide next=. -0.32
cue=decide next=to -0.59
cue=declare next=, 0.48
cue=declare next=. -0.38
cue=declare next=and -0.34
cue=declare next=determiner 0.12
cue=declare next=function -0.46
cue=declare next=in -0.7
cue=declare next=nothing 0.09
cue=declare next=pronoun -0.6
cue=declare next=to -1.33
cue=decline next=, -0.53
cue=decline next=. 0.05
cue=decline next=and 0.55
cue=decline next=for 0.31
cue=decline next=function -1.06
cue=decline next=in -1.01
cue=decline next=on 0.16
cue=decline next=to -0.85
cue=decry next=. -0.14
cue=defend next=. -0.14
cue=defend next=and -0.65
cue=defend next=as -0.93
cue=defend next=in 0.26
cue=defend next=that -0.69
cue=defend next=to -1.26
cue=demand next=. -0.17
cue=demonstrate next=. -0.07
cue=denounce next=, -0.13
cue=denounce next=. -0.66
cue=denounce next=and 0.37
cue=denounce next=to 0.35
cue=deny next=, 0.16
cue=deny next=. -0.57
cue=deny next=to -0.87
cue=describe next=, 0.33
cue=describe next=. -0.07
cue=describe next=and 0.07
cue=describe next=as -0.47
cue=describe next=function -0.09
cue=describe next=in -0.05
cue=describe next=nothing 0.14
cue=describe next=that -0.82
cue=describe next=to -1.14
cue=detail next=. 0.76
cue=determine next=. 0.5
cue=disclose next=. 0.36
cue=discuss next=, -0.6
cue=discuss next=. 0.23
cue=discuss next=and -0.64
cue=discuss next=for -0.53
cue=discuss next=function -0.18
cue=discuss next=in 0.27
cue=discuss next=to -0.92
cue=discuss next=with 0.57
cue=dismiss next=, 0.35
cue=dismiss next=. 0.38
cue=dismiss next=as -1.08
cue=dismiss next=that -0.92
cue=dismiss next=to 0.21
cue=embrace next=. -0.5
cue=embrace next=and -0.07
cue=emphasize next=. 0.15
cue=emphasize next=to -0.85
cue=encourage next=. 0.36
cue=encourage next=to -1.08
cue=endorse next=, -0.27
cue=endorse next=. -0.63
cue=endorse next=and -0.14
cue=endorse next=day -0.17
cue=endorse next=for -0.81
cue=endorse next=function 0.83
cue=endorse next=in 0.14
cue=endorse next=nothing -0.69
cue=endorse next=on -0.41
cue=endorse next=that -0.74
cue=endorse next=to 0.17
cue=estimate next=. -0.06
cue=estimate next=to -0.53
cue=expect next=. -0.1
cue=expect next=in -0.84
cue=expect next=to -0.3
cue=explain next=, -0.26
cue=explain next=. 0.28
cue=explain next=and -0.99
cue=explain next=function -1.2
cue=explain next=in 0.33
cue=explain next=nothing 0.55
cue=explain next=that -0.45
cue=explain next=to 0.14
cue=express next=. 0.14
cue=express next=and -0.12
cue=express next=for -0.56
cue=express next=function -0.87
cue=express next=that -0.61
cue=express next=to -0.9
cue=favor next=, -0.48
cue=favor next=. -0.35
cue=favor next=and -0.53
cue=fear next=. 0.63
cue=fear next=function -1.01
cue=fear next=in -0.55
cue=fear next=to -0.57
cue=feel next=. 0.11
cue=feel next=function -1.06
cue=find next=, -0.05
cue=find next=. 0.3
cue=find next=and -0.71
cue=find next=by -0.56
cue=find next=determiner -0.42
cue=find next=for -0.45
cue=find next=function -1.03
cue=find next=in -0.84
cue=find next=on -0.6
cue=find next=that -0.55
cue=find next=to -0.78
cue=find next=verb-past -0.79
cue=find next=while -0.38
cue=find next=with -0.52
cue=focus next=. -0.18
cue=focus next=and -0.06
cue=focus next=function -0.56
cue=focus next=in 0.26
cue=focus next=on -0.99
cue=focus next=to -1.05
cue=go next=. -0.34
cue=go next=nothing -0.12
cue=go next=to -0.91
cue=highlight next=, -0.2
cue=highlight next=. 0.44
cue=highlight next=in -0.69
cue=highlight next=to -0.75
cue=hope next=, -0.29
cue=hope next=. 0.56
cue=hope next=and 0.23
cue=hope next=as -0.45
cue=hope next=by -0.36
cue=hope next=day -0.52
cue=hope next=for -0.75
cue=hope next=from -0.82
cue=hope next=function -1.19
cue=hope next=in -1.27
cue=hope next=on 0.22
cue=hope next=that -1.1
cue=hope next=to -1.24
cue=hope next=with -0.91
cue=identify next=, -0.24
cue=identify next=. -0.12
cue=identify next=as -1.05
cue=imply next=. -0.1
cue=indicate next=, 0.07
cue=indicate next=. 0.15
cue=indicate next=determiner -0.26
cue=indicate next=function -0.72
cue=indicate next=to -0.6
cue=insist next=, -0.21
cue=insist next=and -0.28
cue=insist next=function 0.05
cue=insist next=in -0.81
cue=insist next=on -0.8
cue=insist next=pronoun -0.41
cue=insist next=that -0.66
cue=insist next=to -0.98
cue=insist next=with -0.71
cue=interest next=. 0.11
cue=interview next=. 0.15
cue=introduce next=. -0.31
cue=issue next=. 0.17
cue=joke next=. 0.05
cue=joke next=to -0.76
cue=know next=, 0.05
cue=know next=and -0.16
cue=know next=for 0.51
cue=know next=function -0.18
cue=know next=in -0.81
cue=know next=that -0.87
cue=know next=to -0.88
cue=lament next=. 0.31
cue=lay next=, -0.18
cue=lay next=. -0.31
cue=lay next=and -0.3
cue=learn next=. -0.09
cue=like next=. 0.59
cue=list next=, 0.27
cue=list next=. -0.6
cue=look next=, 0.35
cue=look next=and -0.23
cue=look next=function -0.83
cue=look next=in -1.18
cue=look next=to -1.29
cue=mention next=, -0.14
cue=mention next=and 0.15
cue=mention next=as -0.85
cue=mention next=by -0.4
cue=mention next=function -0.26
cue=mention next=in 0.09
cue=mention next=on -0.05
cue=mention next=that -0.55
cue=mention next=to -1.22
cue=mock next=, 0.48
cue=mock next=and -0.48
cue=name next=. 0.11
cue=need next=to 0.13
cue=note next=, -0.13
cue=note next=. 0.5
cue=note next=and 0.37
cue=note next=as -0.82
cue=note next=by -0.82
cue=note next=determiner -0.62
cue=note next=for -0.76
cue=note next=from -0.52
cue=note next=function -1
cue=note next=in -0.97
cue=note next=nothing -0.38
cue=note next=on -0.93
cue=note next=pronoun -0.48
cue=note next=that -0.65
cue=note next=to -1.07
cue=note next=verb-past -0.85
cue=note next=with -0.48
cue=noun:accusation next=. -0.23
cue=noun:argument next=. 0.07
cue=noun:assertion next=. -0.32
cue=noun:complaint next=. 0.28
cue=noun:criticism next=, -0.11
cue=noun:criticism next=. 0.05
cue=noun:criticism next=in 0.36
cue=noun:criticism next=that -0.98
cue=noun:criticism next=to -0.95
cue=noun:decision next=. 0.16
cue=noun:decision next=and 0.17
cue=noun:decision next=to -0.93
cue=noun:endorsement next=. -0.67
cue=noun:idea next=. 0.19
cue=noun:message next=. 0.25
cue=noun:opinion next=. 0.09
cue=noun:opposition next=. -0.26
cue=noun:proposal next=. 0.22
cue=noun:statement next=, -0.44
cue=noun:statement next=. -0.06
cue=noun:statement next=and -0.98
cue=noun:statement next=determiner -0.57
cue=noun:statement next=nothing 0.16
cue=noun:suggestion next=. -0.11
cue=offer next=, 0.43
cue=offer next=. 0.15
cue=offer next=and -0.46
cue=offer next=for -0.7
cue=offer next=function -0.19
cue=offer next=in 0.34
cue=offer next=to 0.25
cue=oppose next=, 0.25
cue=oppose next=. -0.88
cue=oppose next=and 0.5
cue=oppose next=in -1.04
cue=oppose next=that 0.37
cue=oppose next=to -1.18
cue=order next=, 0.17
cue=order next=and -0.77
cue=order next=in 0.07
cue=order next=to -0.94
cue=outline next=. 0.59
cue=persuade next=. -0.07
cue=plan next=, -0.14
cue=plan next=. 0.25
cue=plan next=and -0.23
cue=plan next=for 0.07
cue=plan next=function -0.91
cue=plan next=in 0.15
cue=plan next=on -0.74
cue=plan next=to 0.25
cue=pledge next=, -0.24
cue=pledge next=. -0.41
cue=pledge next=and 0.12
cue=pledge next=in -1.01
cue=pledge next=nothing 0.64
cue=pledge next=that -0.56
cue=pledge next=to -1.11
cue=point next=, -0.8
cue=point next=. 0.53
cue=point next=and 0.22
cue=point next=as -1.01
cue=point next=day -0.59
cue=point next=determiner -0.61
cue=point next=for -0.67
cue=point next=from -0.83
cue=point next=function -0.27
cue=point next=in -1.27
cue=point next=nothing 0.56
cue=point next=on -0.94
cue=point next=that -0.74
cue=point next=to 0.28
cue=point next=with -0.72
cue=portray next=. 0.78
cue=portray next=as -0.12
cue=position next=. -0.42
cue=post next=. -0.16
cue=post next=in -0.86
cue=post next=nothing 0.55
cue=praise next=, 0.34
cue=praise next=. -0.11
cue=praise next=and 0.14
cue=praise next=as -0.17
cue=praise next=day -0.58
cue=praise next=for -0.93
cue=praise next=in -0.26
cue=praise next=nothing 0.29
cue=praise next=on -0.85
cue=praise next=to -1.1
cue=predict next=. 0.52
cue=predict next=function -0.1
cue=predict next=in -0.87
cue=predict next=to -0.52
cue=prefer next=. -0.32
cue=prefer next=to 0.06
cue=present next=. 0.23
cue=press next=. 0.31
cue=press next=to -0.84
cue=promise next=, -0.15
cue=promise next=. 0.07
cue=promise next=and -1.45
cue=promise next=for -0.61
cue=promise next=function -0.35
cue=promise next=in -0.23
cue=promise next=nothing 0.63
cue=promise next=that -0.46
cue=promise next=to -0.63
cue=promote next=and 0.29
cue=propose next=, 0.51
cue=propose next=. -0.19
cue=propose next=and 0.28
cue=propose next=for -0.66
cue=propose next=in -0.25
cue=propose next=on -1.12
cue=propose next=that -0.56
cue=propose next=to -1.08
cue=push next=, 0.58
cue=push next=. -0.13
cue=push next=and -0.52
cue=push next=to -1.16
cue=put next=nothing 0.96
cue=question next=, -0.46
cue=question next=. 0.39
cue=question next=and -0.16
cue=question next=as -0.58
cue=question next=by -0.06
cue=question next=for -0.64
cue=question next=from -0.75
cue=question next=function 0.45
cue=question next=in -0.28
cue=question next=nothing -0.13
cue=question next=on -0.06
cue=question next=that -1.06
cue=question next=to -0.17
cue=question next=with -0.82
cue=rail next=. 0.16
cue=rail next=and 0.16
cue=recall next=, -0.15
cue=recall next=. 0.72
cue=recall next=and 0.05
cue=recall next=in -0.66
cue=recall next=that -0.36
cue=recall next=to -0.83
cue=recognize next=, 0.14
cue=recognize next=. 0.23
cue=recognize next=to -0.47
cue=refer next=, -0.3
cue=refer next=. 0.25
cue=refer next=and 0.21
cue=refer next=as -1.06
cue=refer next=in 0.1
cue=refer next=nothing 0.55
cue=refer next=to -0.77
cue=reference next=. 0.43
cue=reference next=to -0.79
cue=refuse next=, 0.08
cue=refuse next=. 0.09
cue=refuse next=and -1.11
cue=refuse next=for -0.74
cue=refuse next=in -0.08
cue=refuse next=that -0.58
cue=refuse next=to -0.76
cue=reiterate next=and -0.2
cue=reject next=. 0.06
cue=reject next=that -0.81
cue=reject next=to -0.9
cue=release next=, -0.49
cue=release next=. -0.33
cue=release next=nothing 0.84
cue=release next=to -0.63
cue=remark next=. -0.18
cue=remember next=. 0.52
cue=repeat next=. 0.12
cue=repeat next=that -0.77
cue=reply next=nothing 0.48
cue=report next=, -0.3
cue=report next=and -1.18
cue=report next=at -0.87
cue=report next=day 0.09
cue=report next=determiner -0.39
cue=report next=for -0.95
cue=report next=from -0.65
cue=report next=function -0.13
cue=report next=in -0.12
cue=report next=nothing 0.97
cue=report next=on 0.18
cue=report next=that -0.86
cue=report next=to -0.92
cue=report next=verb-past -0.65
cue=report next=with -0.76
cue=request next=. -0.17
cue=respond next=, 0.19
cue=respond next=. 0.33
cue=respond next=and 0.17
cue=respond next=for -0.94
cue=respond next=nothing -0.25
cue=respond next=on -1.04
cue=respond next=that -1.08
cue=respond next=to -1.19
cue=reveal next=, -0.48
cue=reveal next=and -0.92
cue=reveal next=function 0.35
cue=reveal next=in -0.74
cue=reveal next=pronoun -0.53
cue=reveal next=to 0.06
cue=rule next=. 0.16
cue=say next=( -1
cue=say next=, 0.15
cue=say next=- 0.07
cue=say next=. 0.2
cue=say next=: -0.18
cue=say next=; 0.34
cue=say next=about -0.71
cue=say next=adverb -1.33
cue=say next=after -0.49
cue=say next=and -0.05
cue=say next=as -0.2
cue=say next=at -1.44
cue=say next=but 0.07
cue=say next=by -0.41
cue=say next=day -1.03
cue=say next=determiner -0.09
cue=say next=for -0.28
cue=say next=from -0.37
cue=say next=function -1.22
cue=say next=if -1.08
cue=say next=in -0.19
cue=say next=it -0.63
cue=say next=name -0.09
cue=say next=nothing 0.44
cue=say next=noun -0.13
cue=say next=of -0.79
cue=say next=on -0.46
cue=say next=possessive -0.66
cue=say next=pronoun 0.28
cue=say next=quoted -0.87
cue=say next=that -0.58
cue=say next=to -0.81
cue=say next=verb-base -1.21
cue=say next=verb-ing 0.48
cue=say next=verb-past -0.99
cue=say next=verb-s -1.53
cue=say next=when -0.86
cue=say next=which -0.92
cue=say next=while 0.15
cue=say next=who -1.12
cue=say next=with -1.16
cue=say next=– 0.49
cue=say next=— 0.26
cue=see next=, 0.59
cue=see next=. 0.23
cue=see next=and -0.64
cue=see next=as -1.68
cue=see next=for -0.94
cue=see next=function 0.05
cue=see next=in -1.26
cue=see next=on 0.1
cue=see next=that -0.97
cue=see next=to -1.37
cue=see next=with -0.75
cue=seek next=, 0.17
cue=seek next=. 0.44
cue=seek next=and -0.25
cue=seek next=as -0.13
cue=seek next=function 0.2
cue=seek next=in -0.75
cue=seek next=on -0.77
cue=seek next=that -0.79
cue=seek next=to -1.07
cue=seem next=. 0.62
cue=seem next=function -0.85
cue=seem next=to -0.77
cue=sense next=. -0.05
cue=show next=, 0.16
cue=show next=- -0.15
cue=show next=. 0.24
cue=show next=: 0.25
cue=show next=and -0.57
cue=show next=as -0.86
cue=show next=at 0.14
cue=show next=but -0.68
cue=show next=by -0.81
cue=show next=day -0.55
cue=show next=determiner -0.84
cue=show next=for -0.69
cue=show next=from -0.66
cue=show next=function -0.88
cue=show next=in -0.18
cue=show next=on -0.96
cue=show next=pronoun -0.4
cue=show next=that -0.49
cue=show next=to -1.03
cue=show next=verb-past -1.06
cue=show next=which -0.65
cue=show next=while -0.62
cue=show next=who -0.61
cue=show next=with -0.92
cue=sign next=. 0.06
cue=sign next=to -1.06
cue=signal next=. -0.22
cue=slam next=. -0.23
cue=slam next=and -0.16
cue=slam next=for 0.14
cue=slam next=to -0.73
cue=speak next=, 0.28
cue=speak next=. 0.12
cue=speak next=and -0.66
cue=speak next=in 0.08
cue=speak next=that -0.52
cue=speak next=to -1.1
cue=state next=, 0.07
cue=state next=. -0.24
cue=state next=and 0.26
cue=state next=determiner -0.26
cue=state next=function -0.49
cue=state next=in -0.87
cue=state next=nothing 0.15
cue=state next=to -0.64
cue=stress next=. 0.4
cue=struggle next=. 0.09
cue=suggest next=, 0.23
cue=suggest next=- 0.37
cue=suggest next=and -0.29
cue=suggest next=as -1.19
cue=suggest next=at -0.5
cue=suggest next=but -0.86
cue=suggest next=by -0.56
cue=suggest next=determiner -0.68
cue=suggest next=for 0.1
cue=suggest next=from -0.81
cue=suggest next=function -0.46
cue=suggest next=in -1.17
cue=suggest next=nothing 0.34
cue=suggest next=on -1.19
cue=suggest next=pronoun -0.81
cue=suggest next=that -0.68
cue=suggest next=to -1.41
cue=suggest next=who -0.65
cue=suggest next=with -0.3
cue=support next=, -0.39
cue=support next=. -0.31
cue=support next=and -0.11
cue=support next=as -1.18
cue=support next=but -0.14
cue=support next=by 0.35
cue=support next=determiner -0.69
cue=support next=function 0.79
cue=support next=on 0.08
cue=support next=that -1.22
cue=support next=who -0.16
cue=talk next=, -0.07
cue=talk next=. -0.05
cue=talk next=and -0.74
cue=talk next=for 0.41
cue=talk next=function 0.23
cue=talk next=in -0.46
cue=talk next=nothing 0.15
cue=talk next=on -0.36
cue=talk next=that -0.59
cue=talk next=to -1.28
cue=tell next=, 0.14
cue=tell next=. 0.39
cue=tell next=and -0.32
cue=tell next=as -0.83
cue=tell next=at -0.81
cue=tell next=by -0.66
cue=tell next=day -0.8
cue=tell next=determiner -0.48
cue=tell next=for -0.76
cue=tell next=from -0.89
cue=tell next=function -1.75
cue=tell next=in -0.85
cue=tell next=nothing 0.2
cue=tell next=on -0.92
cue=tell next=possessive -0.48
cue=tell next=quoted -0.4
cue=tell next=that -1.06
cue=tell next=to -0.85
cue=tell next=verb-past -0.96
cue=tell next=which -0.81
cue=tell next=with -0.75
cue=think next=. 0.42
cue=think next=and -0.39
cue=think next=as -0.92
cue=think next=for -0.63
cue=think next=function -2.03
cue=think next=in 0.05
cue=think next=that 0.14
cue=think next=to -1.25
cue=think next=with -0.74
cue=threaten next=. -0.06
cue=tout next=and 0.11
cue=tout next=in 0.16
cue=tout next=to -0.98
cue=try next=in 0.36
cue=try next=to -1.09
cue=tweet next=, 0.52
cue=tweet next=. -0.08
cue=tweet next=and 0.1
cue=tweet next=function 0.33
cue=tweet next=nothing -0.29
cue=tweet next=to -1.07
cue=underscore next=. 0.4
cue=understand next=, -0.39
cue=understand next=. -0.21
cue=understand next=to 0.18
cue=urge next=. 0.18
cue=urge next=and -0.17
cue=urge next=determiner -0.62
cue=urge next=to -1.1
cue=view next=, -0.21
cue=view next=. 0.13
cue=view next=and -0.1
cue=view next=to -1.09
cue=vote next=, 0.35
cue=vote next=. -0.49
cue=vote next=and -0.42
cue=vote next=function 0.11
cue=vote next=in 0.46
cue=vow next=, 0.44
cue=vow next=. 0.1
cue=vow next=and -0.44
cue=vow next=function -0.24
cue=vow next=on -1.22
cue=vow next=to -0.72
cue=want next=, -0.12
cue=want next=. 0.31
cue=want next=and -0.25
cue=want next=function 0.41
cue=want next=in -1.16
cue=want next=that -1.14
cue=want next=to -1.59
cue=warn next=, 0.32
cue=warn next=. -0.09
cue=warn next=and -0.12
cue=warn next=determiner -0.82
cue=warn next=function -1.22
cue=warn next=in -0.74
cue=warn next=to -1
cue=welcome next=. -0.11
cue=wonder next=. 0.28
cue=worry next=, 0.22
cue=worry next=. -0.11
cue=worry next=and 0.1
cue=worry next=function -0.27
cue=worry next=in -0.07
cue=worry next=to -0.77
cue=write next=, -0.31
cue=write next=. 0.15
cue=write next=and 0.15
cue=write next=determiner -0.62
cue=write next=for 0.24
cue=write next=function -1.08
cue=write next=in 0.26
cue=write next=nothing 0.13
cue=write next=pronoun -0.44
cue=write next=that -0.6
cue=write next=to -1.06
cue=write next=with -0.63
last=) next=, -0.34
last=) next=. -0.79
last=) next=and 0.29
last=) next=nothing 0.25
last=, next=and -1.84
last=, next=as -1.83
last=, next=at -0.96
last=, next=but -2.48
last=, next=for 0.07
last=, next=from -0.89
last=, next=function -2.26
last=, next=if -0.9
last=, next=in -0.4
last=, next=on -0.83
last=, next=that -1.1
last=, next=to -1.11
last=, next=verb-ing -1.47
last=, next=when -1.06
last=, next=which -1.07
last=, next=while -2.18
last=, next=who -0.52
last=, next=with -1.44
last=- next=- -2.07
last=- next=and -1.85
last=- next=but -0.62
last=- next=function -1.03
last=- next=to -0.43
last=- next=which -0.46
last=. next=, 0.25
last=; next=and -0.4
last=adverb next=, -0.15
last=adverb next=. -0.07
last=adverb next=and -0.55
last=adverb next=as -0.9
last=adverb next=by -0.93
last=adverb next=determiner -0.6
last=adverb next=for 0.24
last=adverb next=function -0.24
last=adverb next=if -0.75
last=adverb next=on 0.49
last=adverb next=that -0.76
last=adverb next=to -1.21
last=adverb next=when -1
last=adverb next=with -0.74
last=and next=, -1
last=and next=for -0.7
last=and next=in -1.16
last=and next=on -0.72
last=and next=that -1.42
last=and next=to -1.05
last=and next=who -0.75
last=as next=if -0.67
last=but next=that -1.05
last=day next=, -0.33
last=day next=. -0.64
last=day next=and -1.08
last=day next=at -0.75
last=day next=in -0.7
last=day next=that -1.02
last=day next=to -0.85
last=determiner next=, 0.08
last=determiner next=. -0.48
last=determiner next=as -1.6
last=determiner next=day -1.38
last=determiner next=function -0.74
last=determiner next=in 0.28
last=determiner next=that -0.91
last=determiner next=to -1.04
last=for next=that -0.72
last=function next=. -0.11
last=function next=: 0.36
last=function next=adverb -0.87
last=function next=after -0.1
last=function next=and -0.64
last=function next=as -0.13
last=function next=by 0.05
last=function next=day -0.3
last=function next=determiner -1.1
last=function next=for -0.17
last=function next=from -1.22
last=function next=function -0.75
last=function next=if -1.07
last=function next=in -0.35
last=function next=quoted -0.93
last=function next=to -0.73
last=function next=verb-base -1.12
last=function next=verb-ing -1.73
last=function next=verb-past -1.37
last=function next=verb-s -1.49
last=function next=with -0.75
last=how next=to -1.11
last=in next=day -2.25
last=in next=on -0.8
last=in next=that -0.81
last=in next=which -1.52
last=it next=, 0.13
last=it next=. -0.27
last=it next=as -0.05
last=it next=determiner -1.18
last=it next=function -0.49
last=it next=in 0.53
last=it next=quoted -0.85
last=it next=verb-past -1.17
last=name next=( -0.53
last=name next=, 0.38
last=name next=- 0.39
last=name next=. 0.39
last=name next=: 0.13
last=name next=; 0.33
last=name next=adverb -0.43
last=name next=after 0.5
last=name next=and -0.17
last=name next=as -0.92
last=name next=at 0.31
last=name next=but 0.63
last=name next=by 0.48
last=name next=day -0.63
last=name next=determiner -0.51
last=name next=for -0.36
last=name next=from -0.4
last=name next=function -0.05
last=name next=if -0.96
last=name next=in 0.17
last=name next=nothing 1.01
last=name next=of -0.64
last=name next=on -0.21
last=name next=quoted -1.05
last=name next=that 0.24
last=name next=to -0.31
last=name next=verb-past -0.23
last=name next=verb-s -0.8
last=name next=when 0.39
last=name next=while 0.11
last=name next=who 0.15
last=name next=with -0.15
last=name next=– 0.93
last=name next=— 0.13
last=not next=. -0.09
last=not next=function -0.12
last=not next=to -1.34
last=not next=verb-ing -1.08
last=noun next=( 0.66
last=noun next=, 0.49
last=noun next=- 0.53
last=noun next=. 0.38
last=noun next=: 0.27
last=noun next=; 0.86
last=noun next=? -0.11
last=noun next=about -1.21
last=noun next=adverb -0.57
last=noun next=after 0.08
last=noun next=and 0.2
last=noun next=as -0.22
last=noun next=at -0.18
last=noun next=but 0.95
last=noun next=by -0.33
last=noun next=day 0.74
last=noun next=determiner -0.5
last=noun next=for -0.62
last=noun next=from -0.59
last=noun next=function 0.22
last=noun next=if 0.18
last=noun next=in -0.52
last=noun next=of -1.2
last=noun next=on -0.29
last=noun next=possessive -0.95
last=noun next=pronoun -1.57
last=noun next=quoted -1.22
last=noun next=that -0.25
last=noun next=to -0.35
last=noun next=verb-base -0.17
last=noun next=verb-past -0.44
last=noun next=verb-s -0.5
last=noun next=when 0.22
last=noun next=while 0.21
last=noun next=who -0.55
last=noun next=— 0.55
last=number next=, -0.25
last=number next=- 0.08
last=number next=. 0.11
last=number next=and -0.47
last=number next=function -1.06
last=number next=in -0.87
last=number next=that -0.51
last=number next=to -1.09
last=of next=day -0.94
last=on next=day -2.33
last=on next=to -0.82
last=possessive next=, 0.29
last=possessive next=. 0.09
last=possessive next=as -0.82
last=possessive next=in -0.41
last=possessive next=to -1.21
last=pronoun next=, -0.13
last=pronoun next=. 0.27
last=pronoun next=adverb -0.66
last=pronoun next=and -0.63
last=pronoun next=as -0.85
last=pronoun next=determiner -1.08
last=pronoun next=from 0.21
last=pronoun next=function -1.87
last=pronoun next=of -0.93
last=pronoun next=quoted -0.56
last=pronoun next=that -0.64
last=pronoun next=to 0.15
last=pronoun next=verb-base -1.1
last=pronoun next=verb-past -0.64
last=pronoun next=verb-s -1.43
last=pronoun next=who -1.14
last=quoted next=) 0.61
last=quoted next=- 0.63
last=quoted next=about -0.62
last=quoted next=adverb 0.26
last=quoted next=and 0.77
last=quoted next=as 0.7
last=quoted next=at 0.24
last=quoted next=but 0.9
last=quoted next=by 0.13
last=quoted next=determiner 0.71
last=quoted next=for -0.5
last=quoted next=from -1.08
last=quoted next=if -0.66
last=quoted next=in 0.29
last=quoted next=name 0.27
last=quoted next=nothing -0.1
last=quoted next=noun -0.92
last=quoted next=of -1.45
last=quoted next=on 0.47
last=quoted next=pronoun 0.58
last=quoted next=quoted 0.12
last=quoted next=that -1.14
last=quoted next=to -0.17
last=quoted next=verb-base -0.56
last=quoted next=verb-ing 1.14
last=quoted next=verb-past 0.42
last=quoted next=verb-s 0.31
last=quoted next=when 0.4
last=quoted next=which 0.92
last=quoted next=while 0.62
last=quoted next=who -0.35
last=quoted next=with -0.88
last=that next=, -0.74
last=that next=as -0.89
last=that next=determiner -1.41
last=that next=function 0.2
last=that next=if -0.71
last=that next=in 0.6
last=that next=it -0.95
last=that next=possessive -1.33
last=that next=pronoun -1.74
last=that next=quoted -1.27
last=that next=while -0.87
last=there next=. 0.99
last=there next=function -1.21
last=verb-base next=, 0.64
last=verb-base next=- 0.59
last=verb-base next=. 0.14
last=verb-base next=: 0.2
last=verb-base next=about -0.78
last=verb-base next=after -0.26
last=verb-base next=and 0.28
last=verb-base next=as -0.58
last=verb-base next=at -0.27
last=verb-base next=by -1.26
last=verb-base next=day -0.24
last=verb-base next=determiner -0.76
last=verb-base next=for -1.23
last=verb-base next=from -0.36
last=verb-base next=function 0.13
last=verb-base next=if -1.07
last=verb-base next=in -0.64
last=verb-base next=of -0.62
last=verb-base next=on -0.68
last=verb-base next=possessive -1.05
last=verb-base next=pronoun -1.14
last=verb-base next=quoted -0.61
last=verb-base next=that -0.68
last=verb-base next=to -0.55
last=verb-base next=verb-past -0.17
last=verb-base next=when -0.05
last=verb-base next=who -0.8
last=verb-base next=with -1.02
last=verb-base next=— 0.35
last=verb-ing next=, 0.42
last=verb-ing next=. 0.33
last=verb-ing next=: -0.52
last=verb-ing next=and 0.29
last=verb-ing next=as -0.37
last=verb-ing next=at -0.48
last=verb-ing next=by -0.86
last=verb-ing next=day 0.27
last=verb-ing next=determiner -0.57
last=verb-ing next=for -1.34
last=verb-ing next=from -1.33
last=verb-ing next=function -1.92
last=verb-ing next=in -0.77
last=verb-ing next=on -0.78
last=verb-ing next=possessive -1.16
last=verb-ing next=that -0.85
last=verb-ing next=to -0.54
last=verb-ing next=with -1.44
last=verb-participle next=, 0.14
last=verb-participle next=. 0.11
last=verb-participle next=as -0.23
last=verb-participle next=by -0.76
last=verb-participle next=for -0.98
last=verb-participle next=from 0.13
last=verb-participle next=function 0.07
last=verb-participle next=in -0.22
last=verb-participle next=that -0.72
last=verb-participle next=with -0.66
last=verb-past next=, -0.31
last=verb-past next=- 0.05
last=verb-past next=. -0.31
last=verb-past next=: -0.65
last=verb-past next=after -0.47
last=verb-past next=and -0.59
last=verb-past next=as -0.41
last=verb-past next=at -1.4
last=verb-past next=by -1.13
last=verb-past next=day -0.08
last=verb-past next=determiner -1.18
last=verb-past next=for -1.3
last=verb-past next=function -0.95
last=verb-past next=if -0.81
last=verb-past next=in -1.14
last=verb-past next=on -0.22
last=verb-past next=that -1.47
last=verb-past next=to -0.08
last=verb-past next=when -1.03
last=verb-past next=with -0.39
last=verb-past next=— 0.13
last=verb-s next=, 0.42
last=verb-s next=- 0.21
last=verb-s next=. 0.34
last=verb-s next=: 0.38
last=verb-s next=about -0.81
last=verb-s next=and -0.14
last=verb-s next=as 0.62
last=verb-s next=at -0.43
last=verb-s next=by -0.32
last=verb-s next=day 0.33
last=verb-s next=for -0.69
last=verb-s next=from 0.07
last=verb-s next=in -0.27
last=verb-s next=on -0.58
last=verb-s next=quoted -0.42
last=verb-s next=that -0.4
last=verb-s next=to -0.67
last=verb-s next=verb-past -0.95
last=verb-s next=with -0.31
last=— next=function -1.21
last=’ next=nothing 1.13
next=( after=name clause -0.27
next=( after=name kinds=act -1.02
next=( after=name kinds=attitude 0.15
next=( after=name kinds=say+show -0.74
next=( after=name phrase -0.14
next=( after=name that 0.08
next=( clause 0.44
next=( kinds=act 0.2
next=( kinds=attitude 0.33
next=( kinds=say+act -0.38
next=( kinds=say+show -1.21
next=( phrase -0.17
next=) phrase 0.71
next=, after=adverb clause -0.74
next=, after=adverb kinds=act -0.4
next=, after=adverb kinds=attitude 0.08
next=, after=adverb kinds=say+show -0.5
next=, after=adverb phrase -0.16
next=, after=adverb that -1.14
next=, after=and clause 0.05
next=, after=and kinds=act 0.18
next=, after=and kinds=act+attitude 0.44
next=, after=and kinds=attitude 0.2
next=, after=and kinds=noun 0.05
next=, after=and kinds=phrase -0.8
next=, after=and kinds=say -0.28
next=, after=and kinds=say+act 0.25
next=, after=and kinds=say+act+attitude 0.1
next=, after=and kinds=say+tell+act 0.26
next=, after=and kinds=tell+show -0.26
next=, after=and phrase 0.48
next=, after=and that 0.27
next=, after=and to 0.44
next=, after=as clause -0.22
next=, after=as kinds=act -0.07
next=, after=as kinds=attitude 0.11
next=, after=as phrase -0.08
next=, after=at clause -0.36
next=, after=but clause 0.47
next=, after=but kinds=act 0.6
next=, after=but kinds=attitude 0.74
next=, after=but kinds=say 0.4
next=, after=but kinds=say+act 0.53
next=, after=but kinds=say+show 0.18
next=, after=but kinds=say+tell+act -0.31
next=, after=but phrase 1.13
next=, after=but that 0.37
next=, after=but to 0.61
next=, after=determiner clause 0.29
next=, after=determiner kinds=act+show 0.17
next=, after=determiner kinds=attitude -0.25
next=, after=determiner kinds=noun 0.25
next=, after=determiner kinds=say+act 0.13
next=, after=determiner kinds=say+show 0.16
next=, after=determiner kinds=tell 0.19
next=, after=determiner kinds=tell+show 0.3
next=, after=determiner quoted -0.97
next=, after=determiner that 0.43
next=, after=determiner to 0.32
next=, after=for clause -0.3
next=, after=function kinds=act+attitude 0.18
next=, after=function kinds=attitude 0.26
next=, after=function kinds=noun 0.31
next=, after=function kinds=say -0.57
next=, after=function kinds=say+act 0.13
next=, after=function kinds=say+attitude 0.16
next=, after=function kinds=say+show -0.45
next=, after=function kinds=say+tell+act -0.33
next=, after=function kinds=tell 0.18
next=, after=function kinds=tell+show 0.17
next=, after=function phrase 0.27
next=, after=function quoted -0.21
next=, after=function that -0.73
next=, after=function to 0.31
next=, after=if clause -0.41
next=, after=in clause -0.45
next=, after=in kinds=act -0.33
next=, after=in kinds=attitude -0.3
next=, after=in kinds=say -0.76
next=, after=in kinds=say+show -0.15
next=, after=in phrase -0.65
next=, after=in that -1.46
next=, after=it clause 0.21
next=, after=it kinds=say+show 0.14
next=, after=name clause 0.19
next=, after=name kinds=act -0.53
next=, after=name kinds=act+attitude 0.08
next=, after=name kinds=attitude -0.09
next=, after=name kinds=noun 0.2
next=, after=name kinds=phrase -0.86
next=, after=name kinds=say 0.05
next=, after=name kinds=say+act 0.19
next=, after=name kinds=say+attitude 0.11
next=, after=name kinds=say+show -0.7
next=, after=name kinds=say+tell+act 1
next=, after=name kinds=tell 0.4
next=, after=name kinds=tell+show -0.26
next=, after=name phrase 0.06
next=, after=name quoted 0.16
next=, after=name that 0.21
next=, after=not clause -1.34
next=, after=not kinds=say+show -1.06
next=, after=noun clause -1.07
next=, after=noun kinds=act -0.63
next=, after=noun kinds=act+attitude -0.72
next=, after=noun kinds=attitude -0.85
next=, after=noun kinds=noun -0.14
next=, after=noun kinds=say+act -0.79
next=, after=noun kinds=say+act+attitude -0.17
next=, after=noun kinds=say+show -0.11
next=, after=noun kinds=show -0.16
next=, after=noun phrase -0.67
next=, after=noun that -0.75
next=, after=noun to -0.6
next=, after=number clause 0.07
next=, after=number kinds=say+show 0.25
next=, after=number kinds=tell+show -0.17
next=, after=number phrase -0.29
next=, after=number that -1.2
next=, after=possessive clause -0.62
next=, after=possessive kinds=act -0.73
next=, after=possessive kinds=say+show -0.15
next=, after=possessive phrase -0.07
next=, after=possessive that 0.53
next=, after=pronoun clause 0.22
next=, after=pronoun kinds=act 0.28
next=, after=pronoun kinds=attitude 0.49
next=, after=pronoun kinds=noun 0.31
next=, after=pronoun kinds=say 0.06
next=, after=pronoun kinds=say+show -0.12
next=, after=pronoun kinds=say+tell+act 0.44
next=, after=pronoun phrase 0.42
next=, after=pronoun that -0.12
next=, after=pronoun to 0.55
next=, after=quoted clause -1.28
next=, after=quoted kinds=act -1.5
next=, after=quoted kinds=attitude -0.09
next=, after=quoted kinds=say -1.39
next=, after=quoted kinds=say+act -0.12
next=, after=quoted kinds=say+show -1.7
next=, after=quoted kinds=say+tell+act -1.24
next=, after=quoted phrase -1.19
next=, after=quoted quoted -0.87
next=, after=quoted that -1.6
next=, after=quoted to -0.99
next=, after=that clause -1.15
next=, after=that that -0.2
next=, after=there kinds=attitude 0.96
next=, after=there that 0.41
next=, after=to clause -1.13
next=, after=to kinds=attitude -0.42
next=, after=to kinds=say+show -0.21
next=, after=to phrase -0.19
next=, after=verb-base clause -0.44
next=, after=verb-base kinds=say+act -0.87
next=, after=verb-base kinds=say+show -1.01
next=, after=verb-base phrase -0.58
next=, after=verb-base that -0.41
next=, after=verb-base to -0.96
next=, after=verb-ing clause 0.29
next=, after=verb-ing kinds=act 0.63
next=, after=verb-ing kinds=act+attitude 0.62
next=, after=verb-ing kinds=attitude -0.16
next=, after=verb-ing kinds=noun -0.15
next=, after=verb-ing kinds=say 0.51
next=, after=verb-ing kinds=say+act 0.07
next=, after=verb-ing kinds=say+act+show -0.57
next=, after=verb-ing kinds=say+attitude -0.72
next=, after=verb-ing kinds=say+show 0.18
next=, after=verb-ing kinds=tell+show -1.16
next=, after=verb-ing phrase 0.29
next=, after=verb-ing quoted -0.87
next=, after=verb-ing that 0.52
next=, after=verb-ing to 0.49
next=, after=verb-participle clause 0.36
next=, after=verb-past clause 0.07
next=, after=verb-past kinds=act -0.2
next=, after=verb-past kinds=act+attitude 0.28
next=, after=verb-past kinds=attitude -0.67
next=, after=verb-past kinds=say 0.16
next=, after=verb-past kinds=say+act -0.33
next=, after=verb-past kinds=say+show 0.61
next=, after=verb-past kinds=say+tell+act 0.21
next=, after=verb-past kinds=tell+show -0.39
next=, after=verb-past phrase 0.57
next=, after=verb-past that -0.42
next=, after=verb-past to 0.05
next=, after=verb-s clause -0.29
next=, after=verb-s kinds=act 0.09
next=, after=verb-s kinds=say+show -0.2
next=, after=verb-s phrase 0.06
next=, after=verb-s that 0.34
next=, after=when clause 0.4
next=, after=when kinds=say+show 0.19
next=, after=when phrase -0.12
next=, after=when that -0.22
next=, after=which clause 0.68
next=, after=which kinds=act 0.33
next=, after=which kinds=act+attitude 0.27
next=, after=which kinds=attitude 0.89
next=, after=which kinds=say+show 0.23
next=, after=which kinds=say+tell+act -0.74
next=, after=which phrase 0.7
next=, after=which that 0.35
next=, after=which to 0.14
next=, after=while clause 0.64
next=, after=while kinds=act 0.73
next=, after=while kinds=attitude -0.07
next=, after=while kinds=say+show 0.61
next=, after=while phrase 0.64
next=, after=while that -0.08
next=, after=who clause -0.06
next=, after=who kinds=act 0.18
next=, after=who kinds=attitude -0.39
next=, after=who kinds=say -0.15
next=, after=who kinds=say+act 0.14
next=, after=who kinds=say+show 0.39
next=, after=who phrase 0.19
next=, after=who that -0.27
next=, after=who to -0.28
next=, after=with clause 0.11
next=, after=with kinds=act 0.55
next=, after=with kinds=attitude -0.14
next=, after=with kinds=say+show -0.27
next=, after=with kinds=tell+show -0.3
next=, after=with that -0.42
next=, clause 0.58
next=, kinds=act 0.16
next=, kinds=act+attitude 0.25
next=, kinds=act+show 0.42
next=, kinds=attitude 0.31
next=, kinds=noun -0.07
next=, kinds=phrase -0.21
next=, kinds=say 0.08
next=, kinds=say+act 0.19
next=, kinds=say+act+attitude 0.22
next=, kinds=say+act+show 0.23
next=, kinds=say+attitude -0.33
next=, kinds=say+show 0.15
next=, kinds=say+show+attitude 0.11
next=, kinds=say+tell -0.13
next=, kinds=say+tell+act 0.27
next=, kinds=say+tell+show 0.32
next=, kinds=show 0.28
next=, kinds=tell 0.21
next=, kinds=tell+act 0.12
next=, kinds=tell+show 0.16
next=, phrase 0.44
next=- after=- clause 0.33
next=- after=- kinds=act 0.05
next=- after=- kinds=attitude 0.67
next=- after=- kinds=say+show -0.39
next=- after=- phrase 0.24
next=- after=- that -0.07
next=- after=and clause 0.14
next=- after=and kinds=act 0.35
next=- after=and kinds=attitude -0.08
next=- after=and kinds=say+show -0.18
next=- after=and phrase 0.06
next=- after=and that 0.21
next=- after=but clause -1.35
next=- after=but kinds=act 0.66
next=- after=but kinds=say+show -0.82
next=- after=but phrase 0.68
next=- after=determiner clause 0.48
next=- after=determiner kinds=act -0.37
next=- after=determiner kinds=attitude -0.23
next=- after=determiner kinds=say+show 0.65
next=- after=determiner phrase 0.49
next=- after=determiner that 0.44
next=- after=function clause -0.29
next=- after=function kinds=attitude 0.11
next=- after=function kinds=say+act 0.19
next=- after=function phrase 0.39
next=- after=function that 0.43
next=- after=function to -0.25
next=- after=name clause -1.13
next=- after=name kinds=act -0.7
next=- after=noun clause -0.67
next=- after=noun phrase -0.16
next=- after=verb-ing clause 0.09
next=- after=verb-past clause -0.12
next=- clause 0.65
next=- kinds=act 0.12
next=- kinds=attitude 0.25
next=- kinds=noun -0.19
next=- kinds=say 0.42
next=- kinds=say+act 0.64
next=- kinds=say+act+attitude -0.06
next=- kinds=say+show 0.11
next=- kinds=say+tell+act 0.64
next=- kinds=tell+show -0.15
next=- phrase 0.43
next=. after=nothing clause 0.09
next=. after=nothing kinds=act+show -0.09
next=. after=nothing kinds=attitude 0.16
next=. after=nothing kinds=noun -0.1
next=. after=nothing kinds=phrase 0.46
next=. after=nothing kinds=say 0.12
next=. after=nothing kinds=say+act+attitude 0.07
next=. after=nothing kinds=say+act+show 0.06
next=. after=nothing kinds=say+attitude 0.15
next=. after=nothing kinds=say+show 0.2
next=. after=nothing kinds=say+tell 0.09
next=. after=nothing kinds=say+tell+act 0.11
next=. after=nothing kinds=say+tell+show -0.09
next=. after=nothing kinds=show 0.29
next=. after=nothing kinds=tell 0.12
next=. after=nothing kinds=tell+act -0.08
next=. after=nothing kinds=tell+attitude 0.22
next=. after=nothing kinds=tell+show 0.24
next=. after=nothing phrase 0.24
next=. after=nothing quoted -0.16
next=. after=nothing that 0.3
next=. after=nothing to 0.05
next=. kinds=act+show -0.09
next=. kinds=attitude 0.15
next=. kinds=noun -0.06
next=. kinds=phrase 0.46
next=. kinds=say 0.1
next=. kinds=say+act+attitude 0.07
next=. kinds=say+act+show 0.06
next=. kinds=say+attitude 0.15
next=. kinds=say+show 0.19
next=. kinds=say+tell 0.09
next=. kinds=say+tell+act 0.11
next=. kinds=say+tell+show -0.09
next=. kinds=show 0.29
next=. kinds=tell 0.12
next=. kinds=tell+act -0.08
next=. kinds=tell+attitude 0.22
next=. kinds=tell+show 0.24
next=. phrase 0.57
next=: after=name clause -1.37
next=: after=name kinds=act 0.33
next=: after=name phrase 0.28
next=: after=nothing clause -0.08
next=: after=quoted clause 0.24
next=: after=quoted kinds=act -1.17
next=: after=quoted kinds=attitude -0.25
next=: after=quoted kinds=say 0.12
next=: after=quoted kinds=say+show -0.52
next=: after=quoted kinds=say+tell+act -0.79
next=: after=quoted phrase -0.84
next=: kinds=act -0.29
next=: kinds=attitude 0.46
next=: kinds=noun -0.3
next=: kinds=say+act -0.06
next=: kinds=say+show -0.29
next=: kinds=say+tell+act -0.96
next=: kinds=tell+show 0.25
next=: phrase 0.16
next=; after=and clause -1.14
next=; after=nothing clause 0.45
next=; after=nothing kinds=act -0.21
next=; after=nothing phrase -0.13
next=; after=number clause 0.35
next=; clause 0.72
next=; kinds=act 0.76
next=; kinds=attitude 0.21
next=; kinds=say+act 0.63
next=; kinds=say+show 0.83
next=; phrase 1.35
next=? after=nothing clause 0.36
next=? after=nothing kinds=act 0.43
next=? after=nothing kinds=attitude 0.07
next=? after=nothing phrase 0.34
next=? clause 0.17
next=? kinds=act 0.43
next=? kinds=attitude 0.07
next=? phrase 0.11
next=a kinds=act -0.22
next=a kinds=attitude -0.24
next=a kinds=say -0.85
next=a kinds=say+show -0.17
next=a kinds=say+tell+act -0.6
next=a kinds=tell+show -0.43
next=about after=determiner phrase -0.68
next=about after=name phrase -0.61
next=about after=noun phrase -0.6
next=about after=possessive phrase -0.76
next=about clause -0.85
next=about kinds=act -0.99
next=about kinds=say+act -0.62
next=about kinds=say+show -0.84
next=about phrase -1.78
next=adverb after=function phrase -0.76
next=adverb after=verb-past kinds=say+show -0.86
next=adverb after=verb-past phrase 0.33
next=adverb after=verb-past that -0.83
next=adverb clause -0.67
next=adverb phrase -0.57
next=after after=determiner clause 0.25
next=after after=determiner kinds=act 0.39
next=after after=determiner kinds=attitude -0.12
next=after after=determiner kinds=say -0.06
next=after after=determiner kinds=say+act -0.28
next=after after=determiner kinds=say+show -1.11
next=after after=determiner that -1.14
next=after after=name clause -0.46
next=after after=name kinds=act -0.05
next=after after=name kinds=say+show -0.89
next=after after=name phrase -0.09
next=after after=pronoun phrase -0.15
next=after after=verb-ing clause -0.94
next=after after=verb-ing phrase 0.21
next=after clause -0.17
next=after kinds=act 0.41
next=after kinds=attitude -0.22
next=after kinds=noun -0.18
next=after kinds=say -0.5
next=after kinds=say+act 0.31
next=after kinds=say+show -0.69
next=after kinds=tell 0.21
next=after phrase 0.19
next=against kinds=act -1.05
next=against kinds=attitude -0.07
next=against kinds=say+show -0.76
next=although kinds=say+show 0.23
next=an kinds=act -0.06
next=and after=adverb clause -0.23
next=and after=adverb kinds=act 0.54
next=and after=adverb kinds=attitude -0.75
next=and after=adverb kinds=say+show -1.03
next=and after=adverb phrase 0.12
next=and after=adverb that -0.96
next=and after=determiner clause -0.43
next=and after=determiner kinds=act -0.85
next=and after=determiner kinds=act+attitude -0.44
next=and after=determiner kinds=attitude -0.63
next=and after=determiner kinds=noun 0.23
next=and after=determiner kinds=say -0.07
next=and after=determiner kinds=say+act -0.57
next=and after=determiner kinds=say+show -0.51
next=and after=determiner kinds=say+tell+act -0.71
next=and after=determiner phrase -0.87
next=and after=determiner quoted -0.7
next=and after=determiner that -2
next=and after=determiner to -0.34
next=and after=for clause -0.84
next=and after=for kinds=act -1.04
next=and after=function clause -0.31
next=and after=function kinds=act 0.08
next=and after=function kinds=attitude 0.35
next=and after=function kinds=noun -1.07
next=and after=function kinds=say -0.25
next=and after=function kinds=say+act 0.34
next=and after=function kinds=say+show -0.6
next=and after=function kinds=tell 0.21
next=and after=function phrase 0.83
next=and after=function that -0.86
next=and after=function to 0.2
next=and after=in clause -1.05
next=and after=in phrase -0.19
next=and after=name clause -0.67
next=and after=name kinds=act -0.46
next=and after=name kinds=act+attitude -0.24
next=and after=name kinds=attitude -0.54
next=and after=name kinds=noun -0.15
next=and after=name kinds=phrase -0.44
next=and after=name kinds=say -0.36
next=and after=name kinds=say+act -0.8
next=and after=name kinds=say+act+attitude -0.86
next=and after=name kinds=say+show -0.35
next=and after=name kinds=say+tell+act 0.36
next=and after=name kinds=show -0.52
next=and after=name kinds=tell+show 0.08
next=and after=name phrase -0.43
next=and after=name quoted -0.84
next=and after=name that -0.69
next=and after=name to -0.15
next=and after=noun clause -1.02
next=and after=noun kinds=act -1.03
next=and after=noun kinds=act+attitude -0.42
next=and after=noun kinds=attitude -1.15
next=and after=noun kinds=noun -0.16
next=and after=noun kinds=phrase -0.32
next=and after=noun kinds=say -0.7
next=and after=noun kinds=say+act -0.68
next=and after=noun kinds=say+act+attitude -0.8
next=and after=noun kinds=say+show -2.18
next=and after=noun kinds=say+tell+act -0.93
next=and after=noun kinds=show -0.66
next=and after=noun kinds=tell 0.11
next=and after=noun kinds=tell+show -0.71
next=and after=noun phrase -1.23
next=and after=noun quoted 0.08
next=and after=noun that -2.28
next=and after=noun to -0.88
next=and after=number clause -1.11
next=and after=number kinds=say+show 0.08
next=and after=number phrase -0.24
next=and after=number that -0.96
next=and after=possessive clause -0.34
next=and after=possessive kinds=act -0.23
next=and after=possessive kinds=attitude -1
next=and after=possessive kinds=say -1.01
next=and after=possessive kinds=say+act -1.06
next=and after=possessive kinds=say+show -1.62
next=and after=possessive phrase -0.46
next=and after=possessive that -0.14
next=and after=possessive to -0.28
next=and after=pronoun kinds=act 0.06
next=and after=pronoun kinds=attitude 0.42
next=and after=pronoun kinds=say -0.88
next=and after=pronoun kinds=say+act 0.21
next=and after=pronoun kinds=say+show 0.32
next=and after=pronoun phrase 0.67
next=and after=pronoun that -0.3
next=and after=pronoun to 0.47
next=and after=quoted clause -1.35
next=and after=quoted kinds=act -1.19
next=and after=quoted kinds=say -0.95
next=and after=quoted kinds=say+show -1.14
next=and after=quoted phrase -1.22
next=and after=quoted quoted -1.3
next=and after=quoted that -1.39
next=and after=that clause -1.5
next=and after=that kinds=act -0.73
next=and after=that kinds=attitude 0.61
next=and after=that kinds=say -1.09
next=and after=that kinds=say+act -1.04
next=and after=that kinds=say+show -1.7
next=and after=that kinds=tell -0.94
next=and after=that that -0.66
next=and after=to clause -0.17
next=and after=to phrase -0.1
next=and after=verb-base clause -0.57
next=and after=verb-base kinds=act -0.33
next=and after=verb-base kinds=act+attitude -0.23
next=and after=verb-base kinds=attitude 0.21
next=and after=verb-base kinds=say 0.14
next=and after=verb-base kinds=say+act -0.42
next=and after=verb-base kinds=say+show -1.86
next=and after=verb-base kinds=say+tell+act -1.15
next=and after=verb-base kinds=tell -0.99
next=and after=verb-base phrase -0.06
next=and after=verb-base quoted -0.2
next=and after=verb-base that -0.52
next=and after=verb-base to -1.33
next=and after=verb-ing clause 0.44
next=and after=verb-ing kinds=act 0.33
next=and after=verb-ing kinds=act+attitude 0.52
next=and after=verb-ing kinds=attitude -0.38
next=and after=verb-ing kinds=noun -0.16
next=and after=verb-ing kinds=say -0.06
next=and after=verb-ing kinds=say+act 0.45
next=and after=verb-ing kinds=say+show 0.2
next=and after=verb-ing phrase 0.39
next=and after=verb-ing quoted 0.57
next=and after=verb-ing to 0.68
next=and after=verb-past clause 0.66
next=and after=verb-past kinds=act 1.19
next=and after=verb-past kinds=attitude 0.59
next=and after=verb-past kinds=noun -0.25
next=and after=verb-past kinds=say 0.4
next=and after=verb-past kinds=say+act 0.59
next=and after=verb-past kinds=say+show 0.53
next=and after=verb-past kinds=say+tell+act -0.97
next=and after=verb-past phrase 1.21
next=and after=verb-past quoted 0.16
next=and after=verb-past that 0.51
next=and after=verb-past to 0.57
next=and after=verb-s clause 0.28
next=and after=verb-s kinds=act 0.2
next=and after=verb-s kinds=attitude -0.14
next=and after=verb-s kinds=say+show 0.38
next=and after=verb-s phrase 0.3
next=and after=verb-s that 0.33
next=and clause -0.14
next=and kinds=act -0.06
next=and kinds=act+attitude 0.16
next=and kinds=act+show -0.33
next=and kinds=attitude -0.11
next=and kinds=noun -0.23
next=and kinds=phrase -0.9
next=and kinds=say -0.09
next=and kinds=say+act 0.06
next=and kinds=say+act+attitude -0.41
next=and kinds=say+act+show -0.3
next=and kinds=say+attitude 0.13
next=and kinds=say+tell+act -0.33
next=and kinds=say+tell+show -0.12
next=and kinds=show -1.2
next=and kinds=tell 0.22
next=and kinds=tell+act -0.79
next=and kinds=tell+show -0.57
next=are kinds=attitude -0.08
next=are kinds=say+show -1.36
next=as after=adverb phrase -0.86
next=as after=determiner clause -0.82
next=as after=determiner kinds=act -0.96
next=as after=determiner kinds=act+attitude 0.27
next=as after=determiner kinds=act+show -0.99
next=as after=determiner kinds=attitude -0.29
next=as after=determiner kinds=noun -1.32
next=as after=determiner kinds=say -1.14
next=as after=determiner kinds=say+act -1.49
next=as after=determiner kinds=say+act+show 0.08
next=as after=determiner kinds=say+show -0.26
next=as after=determiner kinds=show -0.72
next=as after=determiner phrase -0.72
next=as after=determiner that -0.14
next=as after=determiner to -0.46
next=as after=function clause -0.89
next=as after=function kinds=act -0.8
next=as after=function kinds=say+show -0.59
next=as after=function phrase -1.05
next=as after=name clause 0.21
next=as after=name kinds=act -0.24
next=as after=name kinds=attitude 0.36
next=as after=name kinds=say+act -0.05
next=as after=name kinds=say+show -0.17
next=as after=name phrase 0.11
next=as after=name that -1.12
next=as after=noun clause -0.85
next=as after=noun kinds=act -0.53
next=as after=noun kinds=act+attitude -1.1
next=as after=noun kinds=act+show -0.95
next=as after=noun kinds=attitude -0.42
next=as after=noun kinds=noun -1.05
next=as after=noun kinds=say -0.09
next=as after=noun kinds=say+act -0.21
next=as after=noun kinds=say+show -0.23
next=as after=noun kinds=say+tell+act 0.19
next=as after=noun phrase -0.18
next=as after=noun that -0.21
next=as after=noun to -1.11
next=as after=possessive clause -0.07
next=as after=possessive kinds=attitude -0.91
next=as after=possessive phrase -1.14
next=as after=possessive that -0.77
next=as after=pronoun clause 0.21
next=as after=pronoun kinds=act 0.44
next=as after=pronoun kinds=attitude 0.27
next=as after=pronoun kinds=noun 0.47
next=as after=pronoun phrase 0.4
next=as after=pronoun to 0.56
next=as after=quoted clause -1.23
next=as after=quoted kinds=act -1.17
next=as after=quoted kinds=say+show -0.88
next=as after=quoted phrase -0.57
next=as after=quoted that -0.89
next=as after=quoted to -0.67
next=as after=verb-ing clause -0.07
next=as after=verb-ing phrase -0.86
next=as after=verb-past clause -0.96
next=as after=verb-past phrase -0.32
next=as clause -0.41
next=as kinds=act -0.33
next=as kinds=act+show -0.68
next=as kinds=attitude -0.29
next=as kinds=noun 0.23
next=as kinds=say -0.45
next=as kinds=say+act -0.27
next=as kinds=say+act+attitude -0.29
next=as kinds=say+act+show -0.34
next=as kinds=say+attitude -0.99
next=as kinds=say+show -0.13
next=as kinds=say+tell+act -0.1
next=as kinds=show -0.07
next=as kinds=tell -1.11
next=as kinds=tell+show -0.86
next=as phrase -0.32
next=at after=determiner clause -0.32
next=at after=determiner kinds=act 0.25
next=at after=determiner kinds=noun 0.25
next=at after=determiner kinds=say 0.26
next=at after=determiner kinds=say+act -0.22
next=at after=determiner kinds=say+show -0.26
next=at after=determiner kinds=say+tell+act 0.15
next=at after=determiner phrase 0.36
next=at after=determiner that -1.62
next=at after=determiner to -0.48
next=at after=name clause -0.76
next=at after=name kinds=act -0.97
next=at after=name kinds=attitude -0.84
next=at after=name kinds=say 0.05
next=at after=name kinds=say+show -0.51
next=at after=name phrase -0.21
next=at after=name that -0.83
next=at after=noun clause -1.41
next=at after=noun kinds=act -0.16
next=at after=noun kinds=attitude -0.11
next=at after=noun kinds=say -0.93
next=at after=noun kinds=say+show -0.77
next=at after=noun phrase -0.99
next=at after=noun that -0.06
next=at after=noun to -0.77
next=at after=number clause -0.93
next=at after=number kinds=say+show -0.58
next=at after=possessive clause -0.72
next=at after=possessive kinds=say+show -0.43
next=at after=possessive that -0.89
next=at after=pronoun clause -0.58
next=at after=verb-ing clause -0.61
next=at after=verb-ing kinds=say+show -0.5
next=at clause -1
next=at kinds=act -0.16
next=at kinds=act+attitude -0.45
next=at kinds=attitude -0.34
next=at kinds=noun 0.09
next=at kinds=say+act -0.59
next=at kinds=say+attitude -0.87
next=at kinds=say+show -0.65
next=at kinds=say+tell+act -0.1
next=at kinds=tell+show 0.14
next=at phrase -0.09
next=because kinds=act -0.49
next=because kinds=attitude 0.48
next=because kinds=say -0.89
next=because kinds=say+act -0.93
next=before kinds=act 0.56
next=before kinds=attitude -0.26
next=before kinds=noun -0.5
next=before kinds=say -0.45
next=before kinds=say+act 0.05
next=between kinds=say+show -0.84
next=but after=adverb clause -1.07
next=but after=determiner clause -1.02
next=but after=determiner kinds=act -0.6
next=but after=determiner kinds=attitude -0.74
next=but after=determiner kinds=say+show -0.65
next=but after=determiner phrase -1.05
next=but after=determiner that -0.97
next=but after=function clause -0.48
next=but after=function kinds=act 0.44
next=but after=function kinds=attitude 0.06
next=but after=function kinds=say+show -0.22
next=but after=function phrase 0.54
next=but after=function that 0.2
next=but after=not clause -1.14
next=but after=not kinds=say+show -0.98
next=but after=pronoun clause -0.13
next=but after=pronoun kinds=attitude -0.22
next=but after=pronoun phrase 0.13
next=but after=pronoun that -0.1
next=but after=that clause -0.88
next=but after=that kinds=say+show -1.14
next=but after=that that -1.2
next=but after=verb-past clause 0.63
next=but after=verb-past kinds=act 0.38
next=but after=verb-past kinds=say 0.39
next=but after=verb-past kinds=say+show 0.24
next=but after=verb-past phrase 0.64
next=but after=verb-past that 0.16
next=but kinds=act 0.08
next=but kinds=act+attitude 0.38
next=but kinds=attitude -0.47
next=but kinds=say+act -0.27
next=but kinds=say+act+attitude 0.39
next=but kinds=say+show 0.08
next=but kinds=say+tell+act 0.07
next=but kinds=tell+show -0.68
next=but phrase 0.63
next=by after=determiner clause -0.57
next=by after=determiner kinds=act -0.3
next=by after=determiner kinds=attitude 0.06
next=by after=determiner kinds=say -0.62
next=by after=determiner kinds=say+act -0.84
next=by after=determiner kinds=say+show -1.1
next=by after=determiner phrase -0.23
next=by after=determiner that -1.22
next=by after=determiner to -0.09
next=by after=name clause -0.58
next=by after=name kinds=act 0.08
next=by after=name kinds=attitude -0.8
next=by after=name kinds=say -0.73
next=by after=name kinds=say+act -0.86
next=by after=name phrase 0.16
next=by after=name that -0.87
next=by after=noun clause -1.41
next=by after=noun kinds=act -0.09
next=by after=noun kinds=attitude 0.2
next=by after=noun kinds=say+act -0.81
next=by after=noun kinds=say+show -0.74
next=by after=noun that -1
next=by after=noun to -0.78
next=by after=number phrase -1.06
next=by after=possessive clause -0.84
next=by after=possessive kinds=say+show -0.63
next=by after=verb-base kinds=say+act -0.35
next=by after=verb-base phrase -0.35
next=by after=verb-ing clause 0.51
next=by after=verb-ing kinds=act 0.37
next=by after=verb-ing kinds=attitude -1.28
next=by after=verb-ing kinds=say+act 0.49
next=by after=verb-ing kinds=say+show -1.13
next=by after=verb-ing phrase 0.17
next=by after=verb-ing that -1.31
next=by after=verb-ing to -0.76
next=by clause -0.68
next=by kinds=act 0.14
next=by kinds=act+attitude -0.39
next=by kinds=attitude -0.49
next=by kinds=noun 0.51
next=by kinds=say -0.61
next=by kinds=say+act -0.28
next=by kinds=say+act+attitude -1.01
next=by kinds=say+attitude -0.78
next=by kinds=say+show -0.65
next=by kinds=show -0.72
next=by kinds=tell -0.71
next=by kinds=tell+show -0.81
next=by phrase -0.17
next=can kinds=attitude -0.71
next=can kinds=say+show -0.79
next=could kinds=attitude -1
next=could kinds=say+show -1.27
next=day after=, clause -0.92
next=day after=, kinds=act -0.05
next=day after=, kinds=attitude 0.35
next=day after=, kinds=say+show 0.15
next=day after=, phrase 0.33
next=day after=, that -0.66
next=day after=. clause -0.25
next=day after=. kinds=act 0.11
next=day after=. kinds=attitude -0.75
next=day after=. kinds=noun 0.17
next=day after=. kinds=say+act 0.21
next=day after=. kinds=say+show -0.83
next=day after=. phrase 0.33
next=day after=. that -0.72
next=day after=function clause -0.88
next=day after=function kinds=act -0.94
next=day after=function kinds=attitude 0.17
next=day after=function kinds=say+show -0.65
next=day after=function phrase -0.43
next=day after=function that -0.85
next=day after=function to -0.07
next=day after=noun clause -1.06
next=day after=noun kinds=act -0.1
next=day after=noun kinds=attitude -0.94
next=day after=noun kinds=say+act 0.13
next=day after=noun kinds=say+show -0.54
next=day after=noun phrase 0.32
next=day after=noun that -0.73
next=day after=number clause -1.09
next=day after=number kinds=attitude -0.58
next=day after=number kinds=say+act -0.7
next=day after=number kinds=say+show -0.47
next=day after=number phrase -0.16
next=day after=number that -0.68
next=day after=that clause -0.65
next=day clause -1.24
next=day phrase -0.15
next=despite kinds=act 0.56
next=despite kinds=say+show -0.72
next=determiner after=adverb that -0.66
next=determiner after=determiner that -0.39
next=determiner after=function phrase -0.09
next=determiner after=name clause 0.23
next=determiner after=name kinds=act -0.25
next=determiner after=name kinds=attitude -0.61
next=determiner after=name kinds=noun -0.56
next=determiner after=name kinds=say -0.85
next=determiner after=name kinds=say+act 0.34
next=determiner after=name kinds=say+show -0.93
next=determiner after=name phrase -0.59
next=determiner after=name that -1.14
next=determiner after=noun clause -0.05
next=determiner after=noun kinds=act 0.08
next=determiner after=noun kinds=attitude -0.62
next=determiner after=noun kinds=noun -0.18
next=determiner after=noun kinds=say -0.12
next=determiner after=noun kinds=say+act -0.17
next=determiner after=noun kinds=say+act+attitude -0.66
next=determiner after=noun kinds=say+attitude 0.08
next=determiner after=noun kinds=say+tell+act -0.75
next=determiner after=noun kinds=show -0.35
next=determiner after=noun kinds=tell -0.63
next=determiner after=noun kinds=tell+show -0.62
next=determiner after=noun quoted 0.31
next=determiner after=noun that -1.41
next=determiner after=number phrase -0.78
next=determiner after=of that 0.28
next=determiner after=quoted kinds=act -1.19
next=determiner after=quoted phrase -1.3
next=determiner after=quoted that -0.67
next=determiner after=verb-base clause -0.06
next=determiner after=verb-base kinds=attitude -0.59
next=determiner after=verb-base kinds=say -0.65
next=determiner after=verb-base kinds=say+act -0.67
next=determiner after=verb-base kinds=say+show -0.71
next=determiner after=verb-base phrase -1.23
next=determiner after=verb-base that -0.92
next=determiner after=verb-ing that -0.64
next=determiner after=verb-past that -0.28
next=determiner after=verb-s kinds=say+show -0.38
next=determiner after=verb-s that -0.6
next=determiner clause -0.22
next=determiner phrase -0.74
next=did kinds=say+show -0.6
next=does kinds=say+show -0.65
next=during kinds=act 0.23
next=during kinds=attitude -0.17
next=during kinds=say 0.09
next=during kinds=say+act 0.42
next=during kinds=say+show -0.98
next=for after=determiner clause -1.24
next=for after=determiner kinds=act -0.63
next=for after=determiner kinds=act+attitude -0.13
next=for after=determiner kinds=attitude -0.11
next=for after=determiner kinds=noun -0.97
next=for after=determiner kinds=say+act -1.09
next=for after=determiner kinds=say+show 0.07
next=for after=determiner kinds=say+tell+act -0.71
next=for after=determiner kinds=tell -0.64
next=for after=determiner kinds=tell+show -0.44
next=for after=determiner phrase -0.33
next=for after=determiner quoted -0.66
next=for after=determiner that -0.11
next=for after=determiner to 0.15
next=for after=function clause -0.05
next=for after=function kinds=act 0.25
next=for after=function kinds=attitude -0.79
next=for after=function kinds=say+show -0.94
next=for after=function phrase -0.13
next=for after=function that -0.42
next=for after=name clause -0.41
next=for after=name kinds=act -0.84
next=for after=name kinds=attitude -0.17
next=for after=name kinds=noun 0.15
next=for after=name kinds=say -0.61
next=for after=name kinds=say+act -0.83
next=for after=name kinds=say+show -1.04
next=for after=name phrase -1.65
next=for after=name that -0.79
next=for after=noun clause -0.55
next=for after=noun kinds=act 0.15
next=for after=noun kinds=act+attitude -0.96
next=for after=noun kinds=attitude -0.08
next=for after=noun kinds=noun -0.94
next=for after=noun kinds=say -0.84
next=for after=noun kinds=say+act+attitude -0.64
next=for after=noun kinds=say+show -0.11
next=for after=noun kinds=say+tell+act -0.54
next=for after=noun phrase 0.17
next=for after=noun that -1.04
next=for after=noun to -0.93
next=for after=possessive clause -1.03
next=for after=possessive kinds=act -0.41
next=for after=possessive kinds=attitude 0.13
next=for after=possessive kinds=say -0.43
next=for after=possessive kinds=say+act -0.6
next=for after=possessive kinds=say+show -0.97
next=for after=possessive that -0.71
next=for after=pronoun clause -0.82
next=for after=pronoun kinds=say+show -0.51
next=for after=quoted clause -0.6
next=for after=quoted kinds=act -0.83
next=for after=quoted kinds=say+show -0.74
next=for after=verb-base kinds=say -0.79
next=for after=verb-base phrase -0.83
next=for after=verb-base to -0.72
next=for after=verb-ing clause -0.92
next=for after=verb-ing kinds=act -0.73
next=for after=verb-ing kinds=say -0.64
next=for after=verb-ing kinds=say+act -0.87
next=for after=verb-ing kinds=say+show -0.74
next=for after=verb-ing phrase -0.61
next=for after=verb-ing that -0.91
next=for after=verb-ing to -0.61
next=for after=verb-past clause -0.54
next=for after=what clause -0.68
next=for clause -1.45
next=for kinds=act -0.77
next=for kinds=act+attitude -0.18
next=for kinds=act+show -0.71
next=for kinds=attitude -0.23
next=for kinds=noun -0.47
next=for kinds=phrase -0.35
next=for kinds=say -0.65
next=for kinds=say+act -0.92
next=for kinds=say+act+attitude -0.91
next=for kinds=say+attitude -1.06
next=for kinds=say+show -0.26
next=for kinds=say+tell+act -1.13
next=for kinds=show -0.62
next=for kinds=tell -0.93
next=for kinds=tell+show -0.69
next=for phrase -0.61
next=friday kinds=say+show -0.33
next=from after=determiner clause -0.2
next=from after=determiner kinds=act+attitude -0.93
next=from after=determiner kinds=attitude 0.14
next=from after=determiner kinds=noun -0.05
next=from after=determiner kinds=say 0.08
next=from after=determiner kinds=say+act -0.22
next=from after=determiner kinds=say+show -1.14
next=from after=determiner phrase 0.22
next=from after=determiner that -1.12
next=from after=determiner to -0.31
next=from after=function clause 0.05
next=from after=function phrase -0.87
next=from after=name clause -0.31
next=from after=name kinds=act -0.28
next=from after=name kinds=act+attitude -0.79
next=from after=name kinds=attitude -0.23
next=from after=name kinds=say -0.94
next=from after=name kinds=say+act -0.86
next=from after=name kinds=say+show -1.17
next=from after=name phrase -0.16
next=from after=name that -1.16
next=from after=name to 0.09
next=from after=noun clause -1.09
next=from after=noun kinds=act -0.16
next=from after=noun kinds=say+act -0.74
next=from after=noun kinds=say+show -0.96
next=from after=noun phrase -0.43
next=from after=noun that -1.01
next=from after=number clause -0.57
next=from after=possessive clause -1.12
next=from after=possessive kinds=say+show -0.81
next=from after=possessive phrase -1.17
next=from after=possessive that -0.62
next=from after=verb-ing clause -1.23
next=from after=verb-ing kinds=act 0.05
next=from after=verb-ing kinds=attitude -0.93
next=from after=verb-ing kinds=say -0.71
next=from after=verb-ing kinds=say+act -0.79
next=from after=verb-ing kinds=say+show -0.68
next=from after=verb-ing phrase -0.15
next=from after=verb-ing that -0.6
next=from after=verb-ing to -1.02
next=from clause -0.63
next=from kinds=act -0.34
next=from kinds=act+attitude -1.41
next=from kinds=attitude -0.18
next=from kinds=noun 0.29
next=from kinds=phrase -0.5
next=from kinds=say -0.4
next=from kinds=say+act -0.48
next=from kinds=say+act+attitude -0.81
next=from kinds=say+show -0.7
next=from kinds=say+tell+act -0.16
next=from kinds=show -0.75
next=from kinds=tell -0.94
next=from kinds=tell+show -0.66
next=from phrase -0.54
next=function after=, clause -0.74
next=function after=, phrase -0.14
next=function after=. kinds=say+show -0.59
next=function after=. phrase -0.37
next=function after=adverb kinds=attitude -0.14
next=function after=adverb kinds=say -0.85
next=function after=adverb phrase -0.24
next=function after=adverb that -1.35
next=function after=day clause 0.25
next=function after=determiner clause -0.23
next=function after=determiner kinds=act -0.1
next=function after=determiner kinds=act+attitude -0.09
next=function after=determiner kinds=attitude -0.34
next=function after=determiner kinds=noun 0.05
next=function after=determiner kinds=say -0.55
next=function after=determiner kinds=say+act -0.11
next=function after=determiner kinds=say+act+attitude -0.87
next=function after=determiner kinds=say+show -1.81
next=function after=determiner kinds=say+tell+act 0.26
next=function after=determiner kinds=show -0.6
next=function after=determiner kinds=tell -0.71
next=function after=determiner kinds=tell+show -1.02
next=function after=determiner phrase -0.21
next=function after=determiner quoted -1.11
next=function after=determiner that -0.25
next=function after=determiner to -1.19
next=function after=function clause 0.35
next=function after=function kinds=act 0.85
next=function after=function kinds=act+attitude 0.16
next=function after=function kinds=attitude -0.56
next=function after=function kinds=noun -0.27
next=function after=function kinds=say 0.29
next=function after=function kinds=say+act -1.08
next=function after=function kinds=say+attitude 0.28
next=function after=function kinds=say+show -0.87
next=function after=function kinds=tell -0.62
next=function after=function kinds=tell+show 0.14
next=function after=function phrase 0.27
next=function after=function that -1.81
next=function after=in kinds=act -0.7
next=function after=in kinds=say+show -0.54
next=function after=in phrase -0.24
next=function after=it clause -1.01
next=function after=it kinds=say+show -0.68
next=function after=it that 0.17
next=function after=name clause -1.38
next=function after=name kinds=act -0.37
next=function after=name kinds=act+attitude 0.11
next=function after=name kinds=attitude -0.78
next=function after=name kinds=say 0.45
next=function after=name kinds=say+act -0.24
next=function after=name kinds=say+show -1.23
next=function after=name kinds=show -0.62
next=function after=name kinds=tell+show -0.94
next=function after=name phrase -0.35
next=function after=name that -1.37
next=function after=name to -0.81
next=function after=not clause -0.69
next=function after=not kinds=attitude 0.09
next=function after=not kinds=say -1.04
next=function after=not kinds=say+show -1.15
next=function after=not phrase -0.24
next=function after=not that -1.18
next=function after=noun clause -0.19
next=function after=noun kinds=act -0.08
next=function after=noun kinds=act+attitude -1.07
next=function after=noun kinds=attitude 0.08
next=function after=noun kinds=noun 0.4
next=function after=noun kinds=say -0.44
next=function after=noun kinds=say+act -1.48
next=function after=noun kinds=say+show -0.34
next=function after=noun kinds=tell -0.55
next=function after=noun kinds=tell+show -0.58
next=function after=noun phrase -0.08
next=function after=noun that -0.63
next=function after=noun to -0.93
next=function after=number clause -0.76
next=function after=number kinds=say+show -0.64
next=function after=number phrase -0.2
next=function after=number that -0.67
next=function after=of clause -0.6
next=function after=of kinds=act -0.96
next=function after=of kinds=say -0.47
next=function after=of kinds=say+show -1.31
next=function after=of phrase -1.09
next=function after=of that -0.9
next=function after=on phrase -0.16
next=function after=possessive kinds=act -0.21
next=function after=possessive kinds=attitude -0.08
next=function after=possessive kinds=say -0.91
next=function after=possessive kinds=say+act 0.16
next=function after=possessive phrase -0.21
next=function after=possessive that -0.07
next=function after=pronoun clause 0.14
next=function after=pronoun kinds=act -0.37
next=function after=pronoun kinds=attitude 0.5
next=function after=pronoun kinds=noun -0.69
next=function after=pronoun kinds=say -0.88
next=function after=pronoun kinds=say+act 0.18
next=function after=pronoun phrase 0.48
next=function after=pronoun that -1.25
next=function after=quoted clause -0.83
next=function after=quoted kinds=act -0.79
next=function after=quoted kinds=say -0.81
next=function after=quoted kinds=say+show -0.92
next=function after=quoted kinds=tell -0.59
next=function after=quoted phrase -1.28
next=function after=quoted that -1.46
next=function after=that phrase -0.17
next=function after=to kinds=say+show -0.67
next=function after=to phrase -0.24
next=function after=verb-base clause -1.05
next=function after=verb-base kinds=act 0.14
next=function after=verb-base kinds=attitude -0.2
next=function after=verb-base kinds=say -0.94
next=function after=verb-base kinds=say+act -0.2
next=function after=verb-base kinds=say+show -1.5
next=function after=verb-base kinds=tell -0.58
next=function after=verb-base phrase -0.33
next=function after=verb-base that -1.56
next=function after=verb-ing clause -1.24
next=function after=verb-ing kinds=act 0.64
next=function after=verb-ing kinds=attitude -0.48
next=function after=verb-ing kinds=noun -0.1
next=function after=verb-ing kinds=say -0.82
next=function after=verb-ing kinds=say+act -0.71
next=function after=verb-ing kinds=say+show -1.19
next=function after=verb-ing phrase 0.23
next=function after=verb-ing that -1.48
next=function after=verb-participle kinds=attitude -0.87
next=function after=verb-participle kinds=say+show -1.07
next=function after=verb-participle that -1.09
next=function after=verb-past clause 0.5
next=function after=verb-past kinds=act 0.33
next=function after=verb-past kinds=attitude -0.49
next=function after=verb-past kinds=noun 0.43
next=function after=verb-past kinds=phrase -0.66
next=function after=verb-past kinds=say 0.16
next=function after=verb-past kinds=say+act -0.89
next=function after=verb-past kinds=say+show -1.48
next=function after=verb-past phrase -0.15
next=function after=verb-past that -1.8
next=function after=verb-s kinds=say+show -0.7
next=function after=verb-s phrase -0.7
next=function clause -0.42
next=function kinds=attitude -0.06
next=function kinds=say -0.74
next=function kinds=say+act -0.61
next=function kinds=say+show -1.33
next=function kinds=tell -0.49
next=function phrase -0.26
next=had kinds=attitude -0.83
next=had kinds=noun -0.85
next=had kinds=say -1.01
next=had kinds=say+act -0.83
next=had kinds=say+show -1.4
next=has kinds=attitude 0.31
next=has kinds=say+show -1.2
next=have kinds=attitude -0.06
next=have kinds=say+show -1.19
next=he kinds=act -0.69
next=he kinds=attitude -0.91
next=he kinds=noun -0.68
next=he kinds=say -0.97
next=he kinds=say+show 0.23
next=he kinds=tell -0.75
next=her kinds=act -0.64
next=her kinds=attitude -0.74
next=her kinds=say+show -0.51
next=him kinds=act -0.88
next=him kinds=say+show -0.48
next=his kinds=act -0.77
next=his kinds=attitude -0.59
next=his kinds=say -0.65
next=his kinds=say+show -0.5
next=if after=determiner clause -0.89
next=if after=determiner kinds=say+show -0.59
next=if after=determiner that -0.88
next=if after=it that -0.86
next=if after=name clause -0.83
next=if after=name kinds=attitude 0.2
next=if after=name kinds=say+show -0.52
next=if after=name that -0.77
next=if after=pronoun clause -1.26
next=if after=pronoun kinds=act -0.52
next=if after=pronoun kinds=attitude -0.79
next=if after=pronoun kinds=say -0.8
next=if after=pronoun kinds=say+show -0.67
next=if after=pronoun phrase -0.78
next=if after=pronoun that 0.08
next=if after=verb-past clause -0.68
next=if after=verb-past kinds=say+show -0.51
next=if clause -0.61
next=if kinds=act -0.88
next=if kinds=act+attitude -0.52
next=if kinds=attitude -0.33
next=if kinds=noun 0.17
next=if kinds=say -0.05
next=if kinds=say+act -0.98
next=if kinds=say+show -1.27
next=if kinds=say+tell+act -0.68
next=if kinds=tell -0.66
next=if phrase -1.69
next=in after=day clause 0.14
next=in after=day kinds=act -0.12
next=in after=day kinds=attitude 0.27
next=in after=day kinds=say+show -0.19
next=in after=day phrase 0.66
next=in after=day that -1.11
next=in after=day to -0.81
next=in after=determiner clause 0.06
next=in after=determiner kinds=act 0.33
next=in after=determiner kinds=act+attitude -0.41
next=in after=determiner kinds=noun -0.3
next=in after=determiner kinds=phrase -0.53
next=in after=determiner kinds=say 0.22
next=in after=determiner kinds=say+act -0.42
next=in after=determiner kinds=say+act+attitude 0.26
next=in after=determiner kinds=say+act+show -0.69
next=in after=determiner kinds=say+attitude -1.1
next=in after=determiner kinds=say+show -0.15
next=in after=determiner kinds=say+tell+act 0.27
next=in after=determiner kinds=show -0.8
next=in after=determiner kinds=tell -0.51
next=in after=determiner kinds=tell+show -1.44
next=in after=determiner phrase 0.3
next=in after=determiner quoted -0.8
next=in after=determiner that -0.51
next=in after=determiner to -0.43
next=in after=function clause -0.93
next=in after=name clause -0.38
next=in after=name kinds=act -0.7
next=in after=name kinds=act+attitude 0.46
next=in after=name kinds=attitude -0.34
next=in after=name kinds=noun 0.38
next=in after=name kinds=phrase -0.3
next=in after=name kinds=say -1.32
next=in after=name kinds=say+act -0.79
next=in after=name kinds=say+attitude -0.68
next=in after=name kinds=say+show -1.64
next=in after=name kinds=say+tell+act -0.93
next=in after=name kinds=tell -0.77
next=in after=name kinds=tell+show -1.2
next=in after=name phrase -0.38
next=in after=name quoted -0.61
next=in after=name that -0.42
next=in after=name to -0.29
next=in after=noun clause -1.82
next=in after=noun kinds=act -0.56
next=in after=noun kinds=act+attitude -1.16
next=in after=noun kinds=attitude -0.68
next=in after=noun kinds=noun -1.22
next=in after=noun kinds=say -1
next=in after=noun kinds=say+show -0.31
next=in after=noun kinds=say+tell+act -0.9
next=in after=noun kinds=tell -0.41
next=in after=noun kinds=tell+show -0.57
next=in after=noun phrase -0.69
next=in after=noun quoted 0.18
next=in after=noun that -1.52
next=in after=noun to -0.07
next=in after=number clause -1.55
next=in after=number kinds=act -0.1
next=in after=number kinds=act+attitude 0.29
next=in after=number kinds=attitude 0.06
next=in after=number kinds=say -0.66
next=in after=number kinds=say+act 0.12
next=in after=number kinds=say+attitude -0.6
next=in after=number kinds=say+show -1.16
next=in after=number phrase 0.18
next=in after=number that -0.09
next=in after=number to -0.87
next=in after=possessive clause -0.71
next=in after=possessive kinds=act 0.08
next=in after=possessive kinds=attitude -1.11
next=in after=possessive kinds=say+act 0.16
next=in after=possessive kinds=say+show -1.51
next=in after=possessive that -0.13
next=in after=pronoun clause -0.95
next=in after=pronoun kinds=attitude -0.05
next=in after=pronoun kinds=say+show -0.74
next=in after=pronoun phrase -0.32
next=in after=verb-base clause -1.28
next=in after=verb-base kinds=act -1.02
next=in after=verb-base kinds=attitude -0.19
next=in after=verb-base kinds=say -0.6
next=in after=verb-base kinds=say+show -0.68
next=in after=verb-base phrase -0.51
next=in after=verb-base that -0.72
next=in after=verb-base to -0.95
next=in after=verb-ing clause -1.51
next=in after=verb-ing kinds=attitude -0.93
next=in after=verb-ing kinds=say+show -0.07
next=in after=verb-ing phrase -0.55
next=in after=verb-ing that -1
next=in after=verb-s kinds=say+show -0.95
next=in after=verb-s that -0.82
next=in after=which kinds=act -0.05
next=in after=which kinds=say+act -0.98
next=in after=which phrase -1.15
next=in after=which that -0.67
next=in clause -0.81
next=in kinds=act -0.06
next=in kinds=act+show -0.36
next=in kinds=attitude -0.13
next=in kinds=noun -0.16
next=in kinds=phrase -0.77
next=in kinds=say -0.41
next=in kinds=say+act -0.21
next=in kinds=say+act+attitude -0.07
next=in kinds=say+act+show -1.13
next=in kinds=say+attitude -0.45
next=in kinds=say+show -0.44
next=in kinds=say+show+attitude -0.88
next=in kinds=say+tell -0.78
next=in kinds=say+tell+act -0.07
next=in kinds=say+tell+show -0.74
next=in kinds=show -1.13
next=in kinds=tell -1.15
next=in kinds=tell+act 0.06
next=in kinds=tell+show -0.18
next=in phrase -0.12
next=is kinds=attitude 0.25
next=is kinds=noun 0.38
next=is kinds=phrase -0.58
next=is kinds=say 0.07
next=is kinds=say+act -0.94
next=is kinds=say+show -1.72
next=it after=function kinds=say -0.63
next=it after=function kinds=say+act -0.55
next=it after=function kinds=say+show -0.5
next=it after=function that -0.99
next=it kinds=attitude -0.86
next=it kinds=say -0.64
next=it kinds=say+act -0.61
next=it kinds=say+show -0.74
next=it phrase -1.44
next=made kinds=say -0.9
next=march kinds=attitude -0.62
next=march kinds=say+show -0.44
next=may kinds=act -0.65
next=may kinds=say+show -0.81
next=might kinds=say+show -0.78
next=monday kinds=act -0.06
next=monday kinds=say+show 0.21
next=must kinds=say+show -0.81
next=name after=name phrase -0.54
next=name clause 0.18
next=name kinds=act 0.45
next=name kinds=attitude -1
next=name kinds=say+show -0.26
next=nothing after=nothing clause -0.17
next=nothing after=nothing kinds=attitude -0.06
next=nothing after=nothing kinds=phrase 0.82
next=nothing after=nothing kinds=say 0.19
next=nothing after=nothing kinds=say+act -0.11
next=nothing after=nothing kinds=say+act+attitude 0.37
next=nothing after=nothing kinds=say+attitude 0.12
next=nothing after=nothing kinds=say+show 0.34
next=nothing after=nothing kinds=say+show+attitude -0.13
next=nothing after=nothing kinds=say+tell 0.29
next=nothing after=nothing kinds=say+tell+act -0.19
next=nothing after=nothing phrase 0.19
next=nothing after=nothing quoted 0.1
next=nothing after=nothing that 0.59
next=nothing after=nothing to -0.05
next=nothing clause -0.22
next=nothing kinds=attitude -0.06
next=nothing kinds=phrase 0.82
next=nothing kinds=say 0.19
next=nothing kinds=say+act -0.11
next=nothing kinds=say+act+attitude 0.37
next=nothing kinds=say+attitude 0.12
next=nothing kinds=say+show 0.34
next=nothing kinds=say+show+attitude -0.13
next=nothing kinds=say+tell 0.29
next=nothing kinds=say+tell+act -0.19
next=nothing phrase 0.74
next=noun clause -1.64
next=noun kinds=act -0.59
next=noun kinds=attitude -0.9
next=noun kinds=say+act -0.19
next=noun kinds=say+show -0.22
next=noun phrase -0.73
next=november kinds=act -0.56
next=november kinds=attitude -0.66
next=november kinds=say+act -0.45
next=november kinds=say+show -0.56
next=of after=determiner kinds=act -0.57
next=of after=determiner kinds=say+show -0.48
next=of after=determiner phrase -0.76
next=of after=function kinds=act -0.5
next=of after=function phrase -0.62
next=of after=name phrase -0.56
next=of after=name that -0.68
next=of after=quoted phrase -0.61
next=of clause -0.17
next=of kinds=act -0.37
next=of kinds=attitude -0.77
next=of kinds=say -0.7
next=of kinds=say+act -0.69
next=of kinds=say+show -0.79
next=of phrase -1.89
next=on after=day clause -0.08
next=on after=day kinds=act 0.23
next=on after=day kinds=attitude 0.28
next=on after=day kinds=say 0.41
next=on after=day kinds=say+act 0.07
next=on after=day kinds=say+show 0.51
next=on after=day phrase 0.89
next=on after=day that 0.56
next=on after=day to -0.06
next=on after=determiner clause -0.57
next=on after=determiner kinds=act -0.46
next=on after=determiner kinds=act+attitude -0.44
next=on after=determiner kinds=attitude -0.26
next=on after=determiner kinds=noun -0.9
next=on after=determiner kinds=say -0.58
next=on after=determiner kinds=say+act -0.11
next=on after=determiner kinds=say+attitude -0.64
next=on after=determiner kinds=say+show -0.1
next=on after=determiner kinds=say+tell+act -0.76
next=on after=determiner kinds=tell+show -0.52
next=on after=determiner phrase -0.38
next=on after=determiner quoted -0.67
next=on after=determiner that -0.36
next=on after=determiner to -0.48
next=on after=name clause -0.47
next=on after=name kinds=act -0.17
next=on after=name kinds=act+attitude 0.05
next=on after=name kinds=attitude -0.45
next=on after=name kinds=noun -0.88
next=on after=name kinds=say 0.18
next=on after=name kinds=say+act -0.11
next=on after=name phrase 0.14
next=on after=name that -1.36
next=on after=name to -1.23
next=on after=noun clause -0.55
next=on after=noun kinds=act -0.3
next=on after=noun kinds=act+attitude -0.23
next=on after=noun kinds=attitude -1.52
next=on after=noun kinds=noun -0.32
next=on after=noun kinds=say -0.12
next=on after=noun kinds=say+act -1.16
next=on after=noun kinds=say+show -1.53
next=on after=noun phrase -0.34
next=on after=noun quoted -0.66
next=on after=noun that -1.61
next=on after=noun to -0.29
next=on after=possessive clause 0.05
next=on after=possessive kinds=act 0.4
next=on after=possessive kinds=attitude -0.23
next=on after=possessive kinds=say+act -0.06
next=on after=possessive kinds=say+show -0.24
next=on after=possessive phrase -0.13
next=on after=possessive that -1.19
next=on after=possessive to -0.76
next=on after=verb-base clause -0.85
next=on after=verb-ing clause -1.06
next=on after=verb-ing kinds=say+show -0.93
next=on clause -0.83
next=on kinds=act -0.35
next=on kinds=act+attitude -0.59
next=on kinds=attitude -0.61
next=on kinds=noun -0.51
next=on kinds=say 0.34
next=on kinds=say+act -0.16
next=on kinds=say+act+attitude 0.12
next=on kinds=say+attitude -1.02
next=on kinds=say+show 0.07
next=on kinds=say+tell+act -1.29
next=on kinds=show -0.88
next=on kinds=tell -1.2
next=on kinds=tell+show -0.96
next=or kinds=act -1.22
next=or kinds=act+attitude -0.48
next=or kinds=attitude -0.79
next=or kinds=noun -0.26
next=or kinds=say -1.1
next=or kinds=say+act -0.36
next=or kinds=say+act+attitude -0.88
next=or kinds=say+show -0.17
next=or kinds=say+tell+act -0.9
next=or kinds=show -0.6
next=or kinds=tell -0.48
next=out kinds=act -0.2
next=over kinds=act -0.46
next=over kinds=attitude -1.16
next=possessive after=noun clause -0.72
next=possessive after=noun kinds=act -0.64
next=possessive after=noun kinds=attitude -0.53
next=possessive after=noun kinds=say 0.05
next=possessive after=noun kinds=say+show -0.42
next=possessive after=noun phrase -1.31
next=possessive after=noun that -0.9
next=possessive after=verb-base phrase -0.78
next=possessive after=verb-base that -0.79
next=possessive clause -1.16
next=possessive phrase -0.93
next=pronoun after=and that -0.51
next=pronoun after=function kinds=act -0.06
next=pronoun after=function kinds=attitude -0.74
next=pronoun after=function kinds=noun -0.58
next=pronoun after=function kinds=say -0.8
next=pronoun after=function kinds=say+act -0.86
next=pronoun after=function kinds=say+act+attitude -0.4
next=pronoun after=function kinds=say+attitude -0.41
next=pronoun after=function kinds=tell -0.43
next=pronoun after=function phrase -0.29
next=pronoun after=function that -1.17
next=pronoun after=of that -0.91
next=pronoun after=quoted that -0.7
next=pronoun after=verb-base that -0.56
next=pronoun after=verb-past kinds=attitude -0.75
next=pronoun after=verb-past kinds=say -0.59
next=pronoun after=verb-past kinds=say+act 0.33
next=pronoun after=verb-past kinds=say+show 0.17
next=pronoun after=verb-past kinds=tell 0.16
next=pronoun after=verb-past phrase -1.15
next=pronoun after=verb-past that 0.21
next=pronoun after=verb-s kinds=say+show -0.68
next=pronoun after=verb-s kinds=tell -0.33
next=pronoun after=verb-s that -0.77
next=pronoun clause 0.1
next=pronoun phrase -0.69
next=quoted after=and kinds=act -0.58
next=quoted after=and kinds=say+show -0.42
next=quoted after=and phrase -0.88
next=quoted after=and that -0.48
next=quoted after=function that -0.73
next=quoted after=nothing clause -0.59
next=quoted after=nothing kinds=act -0.63
next=quoted after=nothing kinds=say -0.63
next=quoted after=nothing kinds=say+show -0.56
next=quoted after=nothing kinds=tell -0.26
next=quoted after=nothing phrase -1.07
next=quoted after=nothing that -0.75
next=quoted clause -1.17
next=quoted kinds=act -1.57
next=quoted kinds=noun -0.71
next=quoted kinds=say -0.98
next=quoted kinds=say+act -0.1
next=quoted kinds=say+show -0.93
next=quoted kinds=tell -0.4
next=quoted phrase -1.19
next=saturday kinds=act -0.17
next=she kinds=act 0.18
next=she kinds=attitude -0.36
next=she kinds=say -0.46
next=she kinds=say+act -0.77
next=she kinds=say+show -0.18
next=she kinds=tell 0.26
next=should kinds=say+show -0.18
next=since kinds=act -1.02
next=since kinds=say -0.83
next=since kinds=say+act -0.81
next=since kinds=say+show -1.19
next=some kinds=say+show -0.36
next=still kinds=say+show -0.79
next=sunday kinds=act -0.82
next=than kinds=attitude 0.05
next=that after=, clause -0.51
next=that after=, kinds=say+show -0.47
next=that after=. clause 0.16
next=that after=adverb clause -0.71
next=that after=determiner kinds=act 0.08
next=that after=determiner kinds=act+attitude -0.71
next=that after=determiner kinds=attitude -1.19
next=that after=determiner kinds=noun -1.16
next=that after=determiner kinds=say+act -0.56
next=that after=determiner kinds=say+show -0.98
next=that after=determiner kinds=say+tell+act -0.43
next=that after=determiner kinds=tell -0.44
next=that after=determiner phrase -1.59
next=that after=determiner that -1.01
next=that after=determiner to 0.19
next=that after=function clause -0.17
next=that after=function kinds=act+attitude -0.91
next=that after=function kinds=attitude -0.32
next=that after=function kinds=noun 0.54
next=that after=function kinds=say -0.81
next=that after=function kinds=say+act -1.02
next=that after=function kinds=say+show -1.22
next=that after=function kinds=say+tell+act -0.66
next=that after=function phrase 0.07
next=that after=function that -1.34
next=that after=function to -1.28
next=that after=it clause 0.35
next=that after=it kinds=say+act -0.41
next=that after=it kinds=say+show -0.65
next=that after=it that -1.05
next=that after=name clause -1.32
next=that after=name kinds=act -0.98
next=that after=name kinds=act+attitude -0.83
next=that after=name kinds=attitude -1.15
next=that after=name kinds=say+act -0.39
next=that after=name kinds=say+show -0.79
next=that after=name kinds=tell -0.64
next=that after=name phrase -0.52
next=that after=name quoted -0.65
next=that after=name that -0.96
next=that after=name to -0.86
next=that after=noun clause -1.37
next=that after=noun kinds=act -1.22
next=that after=noun kinds=attitude -0.34
next=that after=noun kinds=say 0.13
next=that after=noun kinds=say+act -0.53
next=that after=noun kinds=say+show -1.04
next=that after=noun kinds=say+tell+act -0.34
next=that after=noun phrase -0.61
next=that after=noun to -0.97
next=that after=possessive clause -0.84
next=that after=possessive kinds=attitude -0.71
next=that after=possessive kinds=say -0.54
next=that after=possessive kinds=say+act -0.42
next=that after=possessive kinds=say+show -0.66
next=that after=possessive that -0.55
next=that after=possessive to -0.64
next=that after=pronoun clause -0.44
next=that after=pronoun kinds=act -0.22
next=that after=pronoun kinds=act+attitude -0.8
next=that after=pronoun kinds=attitude 0.76
next=that after=pronoun kinds=noun -1.27
next=that after=pronoun kinds=say -1
next=that after=pronoun kinds=say+act -0.77
next=that after=pronoun kinds=say+show -0.98
next=that after=pronoun kinds=say+tell+act -0.5
next=that after=pronoun kinds=tell -0.73
next=that after=pronoun phrase 0.22
next=that after=pronoun quoted -0.54
next=that after=pronoun that -0.11
next=that after=pronoun to -0.15
next=that after=quoted clause -1.09
next=that after=quoted kinds=act -0.75
next=that after=quoted kinds=say+show -0.77
next=that after=quoted phrase -0.73
next=that after=quoted that -0.45
next=that after=verb-base clause -1.04
next=that after=verb-base kinds=act -0.84
next=that after=verb-base kinds=attitude -0.85
next=that after=verb-base kinds=say -0.67
next=that after=verb-base kinds=say+show -0.63
next=that after=verb-base phrase -1.09
next=that after=verb-base that -0.66
next=that after=verb-base to -0.88
next=that after=verb-past clause -1.16
next=that after=verb-past kinds=act -1.04
next=that after=verb-past kinds=act+attitude -0.62
next=that after=verb-past kinds=attitude -0.99
next=that after=verb-past kinds=say -0.68
next=that after=verb-past kinds=say+act -0.53
next=that after=verb-past kinds=say+show -0.82
next=that after=verb-past phrase -1.3
next=that after=verb-past to -0.62
next=that after=verb-s clause -0.8
next=that after=verb-s kinds=act -0.8
next=that after=verb-s kinds=say+show -0.74
next=that after=verb-s phrase -0.14
next=that after=verb-s that -0.77
next=that clause -0.8
next=that kinds=act -0.7
next=that kinds=act+attitude -0.74
next=that kinds=act+show -0.94
next=that kinds=attitude -0.18
next=that kinds=noun 0.27
next=that kinds=phrase -0.51
next=that kinds=say -0.23
next=that kinds=say+act -1.83
next=that kinds=say+act+attitude -0.09
next=that kinds=say+act+show -0.94
next=that kinds=say+attitude -1.01
next=that kinds=say+show -0.73
next=that kinds=say+tell -0.59
next=that kinds=say+tell+act -1.09
next=that kinds=show -0.86
next=that kinds=tell -1.21
next=that kinds=tell+show -0.49
next=that phrase -0.91
next=the kinds=act -0.51
next=the kinds=act+attitude -0.97
next=the kinds=attitude -1.52
next=the kinds=noun -0.84
next=the kinds=say+act -0.27
next=the kinds=say+act+attitude -0.54
next=the kinds=say+attitude 0.07
next=the kinds=say+show -0.45
next=the kinds=say+tell+act -0.89
next=the kinds=say+tell+show -0.6
next=the kinds=show -0.44
next=the kinds=tell -0.4
next=the kinds=tell+show -0.63
next=they kinds=attitude 0.1
next=they kinds=say+show -0.78
next=though kinds=say+show 0.23
next=thursday kinds=act 0.18
next=thursday kinds=attitude 0.17
next=to after=adverb clause 0.11
next=to after=adverb kinds=act 0.11
next=to after=adverb kinds=say+show 0.25
next=to after=adverb phrase -0.09
next=to after=adverb that -0.88
next=to after=determiner clause -0.18
next=to after=determiner kinds=attitude -0.5
next=to after=determiner kinds=noun -1.56
next=to after=determiner kinds=phrase -0.44
next=to after=determiner kinds=say -1.23
next=to after=determiner kinds=say+act -0.2
next=to after=determiner kinds=say+attitude -0.76
next=to after=determiner kinds=say+show 0.11
next=to after=determiner kinds=say+tell+act -0.61
next=to after=determiner kinds=tell -0.81
next=to after=determiner kinds=tell+show -0.58
next=to after=determiner phrase -0.36
next=to after=determiner quoted -0.82
next=to after=determiner to -0.25
next=to after=function clause -0.15
next=to after=function kinds=act -1.58
next=to after=function kinds=act+attitude -0.69
next=to after=function kinds=attitude -0.16
next=to after=function kinds=noun 0.58
next=to after=function kinds=say -1.2
next=to after=function kinds=say+act -0.17
next=to after=function kinds=say+show -1.53
next=to after=function kinds=say+tell+act -0.63
next=to after=function kinds=tell -0.73
next=to after=function kinds=tell+show -0.39
next=to after=function phrase -0.26
next=to after=function that -1.31
next=to after=function to -0.73
next=to after=name clause -1.64
next=to after=name kinds=act -0.43
next=to after=name kinds=act+attitude 0.29
next=to after=name kinds=attitude -0.25
next=to after=name kinds=noun -0.94
next=to after=name kinds=say -1.02
next=to after=name kinds=say+act -1.51
next=to after=name kinds=say+attitude -0.36
next=to after=name kinds=say+show -1.17
next=to after=name kinds=say+tell+act -0.47
next=to after=name kinds=tell -0.18
next=to after=name kinds=tell+show -0.51
next=to after=name phrase -0.19
next=to after=name quoted -0.77
next=to after=name that -0.82
next=to after=name to -0.77
next=to after=noun clause -0.86
next=to after=noun kinds=act -0.87
next=to after=noun kinds=act+attitude -1.26
next=to after=noun kinds=attitude -0.67
next=to after=noun kinds=noun -1.18
next=to after=noun kinds=say -0.2
next=to after=noun kinds=say+act -0.44
next=to after=noun kinds=say+act+attitude -0.69
next=to after=noun kinds=say+attitude -0.69
next=to after=noun kinds=say+show -0.21
next=to after=noun kinds=say+tell+act -0.89
next=to after=noun kinds=tell -0.53
next=to after=noun phrase -0.36
next=to after=noun quoted -0.32
next=to after=noun that -1.32
next=to after=noun to -0.18
next=to after=number clause -1.03
next=to after=number kinds=attitude 0.51
next=to after=number kinds=say+show -0.66
next=to after=number kinds=show -0.44
next=to after=number kinds=tell+show -0.69
next=to after=number phrase 0.43
next=to after=number that -0.55
next=to after=possessive clause -0.2
next=to after=possessive kinds=act -1.18
next=to after=possessive kinds=attitude -0.94
next=to after=possessive kinds=say -0.8
next=to after=possessive kinds=say+act 0.37
next=to after=possessive kinds=say+show -1.14
next=to after=possessive phrase 0.07
next=to after=possessive that -1.07
next=to after=possessive to -0.91
next=to after=pronoun clause -0.87
next=to after=pronoun kinds=act 0.09
next=to after=pronoun phrase 0.05
next=to after=quoted clause -1.28
next=to after=quoted kinds=act -0.88
next=to after=quoted kinds=attitude -0.62
next=to after=quoted kinds=say -0.78
next=to after=quoted kinds=say+show -0.89
next=to after=quoted phrase -1.13
next=to after=quoted that -0.87
next=to after=verb-base clause -0.77
next=to after=verb-base kinds=act -0.13
next=to after=verb-base kinds=act+attitude -1.51
next=to after=verb-base kinds=attitude -0.47
next=to after=verb-base kinds=noun -0.36
next=to after=verb-base kinds=phrase -0.22
next=to after=verb-base kinds=say -0.49
next=to after=verb-base kinds=say+act+attitude -0.83
next=to after=verb-base kinds=say+act+show -0.52
next=to after=verb-base kinds=say+attitude -1.03
next=to after=verb-base kinds=say+show -1.36
next=to after=verb-base kinds=say+tell+act -1.05
next=to after=verb-base kinds=show -0.55
next=to after=verb-base kinds=tell -1.03
next=to after=verb-base kinds=tell+act -0.72
next=to after=verb-base kinds=tell+attitude -0.77
next=to after=verb-base kinds=tell+show -0.49
next=to after=verb-base phrase -0.5
next=to after=verb-base that -0.66
next=to after=verb-base to -0.36
next=to after=verb-ing clause -0.14
next=to after=verb-ing kinds=act -0.82
next=to after=verb-ing kinds=attitude -0.73
next=to after=verb-ing kinds=say+act 0.17
next=to after=verb-ing kinds=say+show -1.05
next=to after=verb-ing phrase -0.89
next=to after=verb-ing that -0.78
next=to after=verb-participle clause -1.18
next=to after=verb-participle kinds=say+show -0.7
next=to after=verb-participle phrase -0.86
next=to after=verb-past clause -0.08
next=to after=verb-past kinds=act -0.96
next=to after=verb-past kinds=attitude -0.74
next=to after=verb-past kinds=say 0.38
next=to after=verb-past kinds=say+show -1.09
next=to after=verb-past phrase -0.85
next=to after=verb-past that -0.93
next=to after=verb-s clause -0.81
next=to clause -0.91
next=to kinds=act -0.52
next=to kinds=act+attitude -0.47
next=to kinds=act+show 0.28
next=to kinds=attitude -0.33
next=to kinds=noun -0.09
next=to kinds=phrase -0.54
next=to kinds=say -0.46
next=to kinds=say+act -0.08
next=to kinds=say+act+attitude -1.26
next=to kinds=say+act+show -0.95
next=to kinds=say+attitude -1.23
next=to kinds=say+show -0.44
next=to kinds=say+show+attitude -0.95
next=to kinds=say+tell+act -1.56
next=to kinds=say+tell+show -1
next=to kinds=show -1.08
next=to kinds=tell -1.23
next=to kinds=tell+act -0.99
next=to kinds=tell+attitude -0.91
next=to kinds=tell+show -1.03
next=to phrase -0.48
next=tuesday kinds=act 0.18
next=tuesday kinds=attitude -0.63
next=tuesday kinds=say+act -0.16
next=tuesday kinds=say+show -0.63
next=verb-base after=determiner kinds=say+show -0.53
next=verb-base after=determiner phrase -0.76
next=verb-base after=function clause -0.52
next=verb-base after=function kinds=say+show -0.45
next=verb-base after=name kinds=say+show -0.66
next=verb-base after=name phrase -0.72
next=verb-base after=noun kinds=say+show -0.45
next=verb-base after=noun phrase -0.81
next=verb-base after=of clause -0.82
next=verb-base after=to clause -0.86
next=verb-base clause -1.38
next=verb-base phrase -0.82
next=verb-ing after=noun clause -0.66
next=verb-ing after=to clause -0.23
next=verb-ing after=to kinds=act 0.38
next=verb-ing after=to kinds=say+show 0.23
next=verb-ing clause 0.18
next=verb-ing phrase 0.42
next=verb-past after=by kinds=say+show 0.15
next=verb-past after=by phrase -1.47
next=verb-past after=determiner kinds=attitude 0.36
next=verb-past after=determiner kinds=say+show -0.34
next=verb-past after=determiner phrase -0.21
next=verb-past after=determiner that -0.09
next=verb-past after=function kinds=say+show -1.06
next=verb-past after=function phrase -0.31
next=verb-past after=function that -0.74
next=verb-past after=name kinds=say+show 0.12
next=verb-past after=name phrase -0.17
next=verb-past after=noun clause -0.85
next=verb-past after=noun kinds=act -0.79
next=verb-past after=noun kinds=say+show -0.87
next=verb-past after=noun phrase -0.42
next=verb-past after=noun that -1.02
next=verb-past after=possessive kinds=say+show -0.83
next=verb-past after=possessive phrase 0.26
next=verb-past after=pronoun kinds=say+show -0.66
next=verb-past after=pronoun phrase -0.56
next=verb-past after=quoted phrase -0.83
next=verb-past after=that kinds=say+show -0.67
next=verb-past after=that phrase -0.67
next=verb-past after=to kinds=act 0.17
next=verb-past after=to kinds=say -1
next=verb-past after=to kinds=say+show -1.11
next=verb-past after=to phrase 0.06
next=verb-past clause -0.14
next=verb-past phrase -0.71
next=verb-s after=, clause -0.57
next=verb-s after=determiner kinds=say+show -0.82
next=verb-s after=determiner phrase -0.25
next=verb-s after=name kinds=say+show -0.39
next=verb-s after=name phrase -0.39
next=verb-s after=noun kinds=say+show -0.54
next=verb-s after=noun phrase 0.29
next=verb-s after=that phrase -1.01
next=verb-s after=to kinds=say+show -0.55
next=verb-s after=to phrase -0.52
next=verb-s clause -1.75
next=verb-s phrase -0.53
next=wanted kinds=say+show -0.66
next=was kinds=act 0.29
next=was kinds=attitude -1.06
next=was kinds=noun -0.09
next=was kinds=say -0.07
next=was kinds=say+act -1.05
next=was kinds=say+show -1.71
next=was kinds=tell -0.64
next=wednesday kinds=act -0.25
next=were kinds=say 0.16
next=were kinds=say+show -1.35
next=what phrase -0.94
next=when after=determiner clause 0.22
next=when after=determiner kinds=say+show -0.84
next=when after=determiner phrase -0.12
next=when after=it that -1.1
next=when after=name clause 0.14
next=when after=name kinds=say+show -0.98
next=when after=noun clause -0.77
next=when after=pronoun clause -0.11
next=when after=pronoun kinds=act 0.06
next=when after=pronoun kinds=attitude -0.1
next=when after=pronoun kinds=say+show 0.05
next=when after=pronoun phrase 0.28
next=when after=pronoun that -0.95
next=when clause -0.38
next=when kinds=act 0.35
next=when kinds=attitude 0.06
next=when kinds=noun -0.15
next=when kinds=say -0.15
next=when kinds=say+attitude -0.79
next=when kinds=say+show -0.13
next=when kinds=tell 0.12
next=when phrase 0.32
next=which after=determiner clause -0.8
next=which after=function clause -0.22
next=which after=function kinds=act 0.13
next=which after=function kinds=say+act -0.84
next=which after=function kinds=say+show -0.51
next=which after=function that -0.76
next=which after=name clause -0.67
next=which after=name phrase -0.76
next=which after=noun clause -0.64
next=which after=pronoun clause -0.95
next=which after=pronoun kinds=act -1.17
next=which after=pronoun kinds=say+show -0.4
next=which after=pronoun phrase -0.07
next=which after=pronoun that -0.66
next=which after=verb-past clause -0.87
next=which after=verb-past kinds=say+show -0.53
next=which after=verb-past phrase -0.87
next=which after=verb-past that -0.76
next=which after=verb-s clause -0.55
next=which after=verb-s phrase 0.22
next=which clause -0.75
next=which kinds=act -0.17
next=which kinds=act+attitude -0.18
next=which kinds=attitude -0.47
next=which kinds=say -0.86
next=which kinds=say+act -0.44
next=which kinds=say+show -1.2
next=which kinds=say+tell+act -0.73
next=which kinds=tell -0.81
next=which kinds=tell+show -0.65
next=which phrase -0.37
next=while after=determiner clause -0.73
next=while after=determiner kinds=say+show -0.7
next=while after=name clause 0.26
next=while after=name kinds=say+show 0.18
next=while after=name phrase 0.3
next=while after=name that -0.84
next=while after=pronoun kinds=say+show -0.96
next=while after=verb-ing clause 0.11
next=while after=verb-ing kinds=act 0.15
next=while after=verb-ing kinds=attitude -0.17
next=while after=verb-ing phrase -0.28
next=while after=verb-ing that -0.94
next=while after=verb-ing to -0.24
next=while clause -0.48
next=while kinds=act 0.45
next=while kinds=attitude -0.06
next=while kinds=say -0.82
next=while kinds=say+act -1.04
next=while kinds=show -0.55
next=while kinds=tell+show -0.62
next=while phrase 0.16
next=who after=function clause -1.4
next=who after=function kinds=act -1.61
next=who after=function kinds=act+attitude -0.66
next=who after=function kinds=attitude 0.1
next=who after=function kinds=noun -0.81
next=who after=function kinds=say -1.06
next=who after=function kinds=say+act -0.26
next=who after=function kinds=say+show -0.99
next=who after=function phrase -0.52
next=who after=function that 0.24
next=who after=function to -0.93
next=who after=pronoun clause -0.68
next=who after=verb-base clause -1.07
next=who after=verb-base kinds=attitude -0.83
next=who after=verb-base kinds=say+show -0.33
next=who after=verb-base phrase -0.08
next=who after=verb-base that -0.83
next=who after=verb-past clause -0.21
next=who after=verb-past kinds=act 0.1
next=who after=verb-past kinds=attitude -1.06
next=who after=verb-past kinds=noun -0.75
next=who after=verb-past kinds=say 0.06
next=who after=verb-past kinds=say+act -0.96
next=who after=verb-past kinds=say+show -0.69
next=who after=verb-past phrase -0.66
next=who after=verb-past that -1.1
next=who after=verb-s clause -0.71
next=who after=verb-s kinds=act -0.71
next=who clause -0.48
next=who kinds=act+attitude -1.07
next=who kinds=attitude -0.25
next=who kinds=noun -1.36
next=who kinds=say -0.38
next=who kinds=say+act -0.65
next=who kinds=say+act+show -0.71
next=who kinds=say+attitude -0.73
next=who kinds=say+show -1.31
next=who kinds=say+tell+act -0.89
next=who kinds=show -0.7
next=who kinds=tell -0.94
next=who kinds=tell+show -0.61
next=who phrase -0.73
next=will kinds=attitude -1.57
next=will kinds=say+act -0.81
next=will kinds=say+show -1.27
next=with after=determiner clause -0.73
next=with after=determiner kinds=act 0.05
next=with after=determiner kinds=act+attitude -0.93
next=with after=determiner kinds=attitude -0.26
next=with after=determiner kinds=noun -1.18
next=with after=determiner kinds=say -0.69
next=with after=determiner kinds=say+act -0.33
next=with after=determiner kinds=say+show -0.61
next=with after=determiner kinds=tell+show -0.57
next=with after=determiner phrase -0.25
next=with after=determiner that -1.06
next=with after=determiner to -0.35
next=with after=function clause -0.71
next=with after=function kinds=say+show -0.49
next=with after=function that -0.66
next=with after=name clause -0.47
next=with after=name kinds=act -0.53
next=with after=name kinds=act+attitude 0.43
next=with after=name kinds=attitude 0.31
next=with after=name kinds=say -0.88
next=with after=name kinds=say+act -1.06
next=with after=name kinds=say+show -0.78
next=with after=name kinds=tell -0.69
next=with after=name kinds=tell+show -0.56
next=with after=name that -1.07
next=with after=name to -1.21
next=with after=noun clause -0.19
next=with after=noun kinds=act -0.18
next=with after=noun kinds=act+attitude -0.88
next=with after=noun kinds=attitude 0.06
next=with after=noun kinds=say -0.81
next=with after=noun kinds=say+act 0.06
next=with after=noun kinds=say+show -0.89
next=with after=noun kinds=tell+show -0.56
next=with after=noun phrase -0.15
next=with after=noun that -1.05
next=with after=noun to -0.12
next=with after=number clause -0.72
next=with after=number kinds=tell+show -0.36
next=with after=number phrase -0.42
next=with after=possessive clause -1.03
next=with after=possessive kinds=act 0.29
next=with after=possessive kinds=say -0.63
next=with after=possessive kinds=say+show -0.44
next=with after=possessive phrase 0.1
next=with after=possessive that -0.8
next=with clause -0.98
next=with kinds=act -0.28
next=with kinds=act+show -0.29
next=with kinds=attitude -0.12
next=with kinds=noun -0.83
next=with kinds=phrase -0.53
next=with kinds=say -0.52
next=with kinds=say+act -0.27
next=with kinds=say+act+attitude -0.93
next=with kinds=say+attitude -1.08
next=with kinds=say+show -1.28
next=with kinds=say+tell+act -1.2
next=with kinds=show -0.99
next=with kinds=tell -0.87
next=with kinds=tell+show -0.92
next=with phrase -0.54
next=would kinds=attitude -0.62
next=would kinds=say+act -1.12
next=would kinds=say+show -1.47
next=– clause 0.64
next=– kinds=say+show 0.33
next=– phrase 0.49
next=— after=and clause -0.25
next=— after=and kinds=act 0.1
next=— after=and kinds=attitude -0.07
next=— after=and kinds=say+show 0.12
next=— after=and phrase 0.46
next=— after=determiner clause 0.17
next=— after=determiner kinds=attitude -0.35
next=— after=determiner kinds=say+show 0.59
next=— after=determiner phrase 0.3
next=— after=determiner that 0.7
next=— after=function clause 0.69
next=— after=function kinds=attitude 0.11
next=— after=function kinds=say+show -0.55
next=— after=function that -0.26
next=— after=verb-ing clause -0.26
next=— clause 0.67
next=— kinds=act -0.34
next=— kinds=act+attitude 0.31
next=— kinds=attitude 0.17
next=— kinds=noun 0.33
next=— kinds=say -0.4
next=— kinds=say+show 0.25
next=— phrase 0.45
part -0.69
part cue=accept 0.48
part cue=according to -1.02
part cue=accuse -0.36
part cue=acknowledge -0.17
part cue=add -0.67
part cue=address -0.08
part cue=admit -0.34
part cue=advocate -0.27
part cue=agree -0.26
part cue=aim -0.36
part cue=announce 0.18
part cue=answer 0.08
part cue=appear -0.15
part cue=applaud -0.31
part cue=argue -0.49
part cue=ask -0.05
part cue=assail -0.14
part cue=assure -0.51
part cue=attack 0.17
part cue=back 0.07
part cue=believe -0.71
part cue=blame -0.23
part cue=boast -0.22
part cue=call -0.16
part cue=campaign -0.16
part cue=cast -0.35
part cue=caution -0.12
part cue=challenge -0.14
part cue=chant 0.12
part cue=charge -0.4
part cue=cite -0.21
part cue=claim 0.28
part cue=comment 0.17
part cue=compare -0.05
part cue=complain -0.35
part cue=concern -0.54
part cue=conclude -0.2
part cue=condemn 0.25
part cue=confirm 0.21
part cue=consider -0.14
part cue=continue -0.55
part cue=convince -0.91
part cue=credit -0.16
part cue=criticize -0.08
part cue=debate -0.25
part cue=decide 0.25
part cue=declare 0.18
part cue=decry 0.17
part cue=defend -0.06
part cue=demand -0.18
part cue=denounce 0.2
part cue=deny 0.14
part cue=detail -0.81
part cue=determine -0.6
part cue=disclose -0.61
part cue=discuss -0.09
part cue=dismiss 0.09
part cue=doubt -0.1
part cue=echo -0.28
part cue=email -0.67
part cue=embrace 0.41
part cue=emphasize -0.24
part cue=encourage -0.53
part cue=endorse 0.16
part cue=estimate 0.08
part cue=explain -0.43
part cue=express -0.2
part cue=favor -0.35
part cue=fear -0.64
part cue=feel -0.13
part cue=find -0.76
part cue=focus -0.37
part cue=go 0.12
part cue=highlight -0.36
part cue=hint -0.24
part cue=hope -0.6
part cue=identify -0.12
part cue=imply 0.19
part cue=indicate -0.29
part cue=interview -0.28
part cue=introduce 0.09
part cue=know -0.4
part cue=lament -0.57
part cue=lay 0.08
part cue=learn -0.22
part cue=like -0.07
part cue=list 0.34
part cue=look -0.21
part cue=mention -0.24
part cue=mock -0.22
part cue=name -0.1
part cue=need 0.14
part cue=nominate -0.22
part cue=note -0.49
part cue=noun:argument -0.53
part cue=noun:assertion 0.45
part cue=noun:complaint -0.2
part cue=noun:criticism -0.07
part cue=noun:endorsement 0.47
part cue=noun:idea -0.12
part cue=noun:message -0.25
part cue=noun:opinion -0.17
part cue=noun:proposal -0.39
part cue=noun:statement -0.15
part cue=noun:suggestion -0.12
part cue=oppose 0.42
part cue=order -0.33
part cue=plan -0.27
part cue=pledge -0.27
part cue=point -0.58
part cue=portray -0.82
part cue=position -0.2
part cue=post 0.06
part cue=praise -0.07
part cue=predict -0.78
part cue=prefer 0.07
part cue=present -0.46
part cue=press 0.27
part cue=promise -0.5
part cue=promote -0.24
part cue=push 0.19
part cue=put -0.39
part cue=quote -0.82
part cue=rail -0.34
part cue=recall -0.64
part cue=recognize -0.48
part cue=recommend -0.16
part cue=refer -0.6
part cue=reference 0.08
part cue=reiterate -0.2
part cue=reject -0.08
part cue=release 0.11
part cue=remark 0.29
part cue=remember -0.8
part cue=remind -0.18
part cue=repeat -0.2
part cue=report -0.17
part cue=request 0.12
part cue=respond -0.1
part cue=reveal 0.07
part cue=say -0.46
part cue=see -0.28
part cue=seek -0.54
part cue=seem -0.32
part cue=share -0.08
part cue=show -0.52
part cue=sign -0.1
part cue=slam 0.08
part cue=speak -0.27
part cue=state 0.06
part cue=stress -0.56
part cue=suggest -0.11
part cue=support 0.12
part cue=tell -0.26
part cue=thank -0.23
part cue=think -0.5
part cue=threaten 0.19
part cue=try 0.12
part cue=tweet 0.53
part cue=underscore -0.44
part cue=understand 0.07
part cue=urge -0.29
part cue=view 0.25
part cue=vote 0.17
part cue=vow -0.26
part cue=want -0.34
part cue=welcome -0.17
part cue=worry 0.21
part cue=write -0.15
part first=about 0.31
part first=adverb -0.28
part first=at -0.05
part first=day -0.46
part first=determiner -0.25
part first=for 0.12
part first=function -0.26
part first=how -0.65
part first=if -0.21
part first=in -0.06
part first=it -0.26
part first=name -0.14
part first=not -0.05
part first=noun -0.31
part first=number -0.08
part first=of 0.36
part first=on 0.1
part first=possessive -0.11
part first=pronoun -0.15
part first=quoted -0.16
part first=that -0.65
part first=there -0.13
part first=to -0.21
part first=verb-base -0.54
part first=verb-ing -0.38
part first=verb-past -0.54
part first=verb-s -0.71
part first=what -0.19
part first=when -0.55
part first=whether -0.63
part first=who -0.31
part first=why 0.14
part kinds=act frame=adverbial -0.16
part kinds=act frame=bare -0.06
part kinds=act frame=quoted -0.16
part kinds=act frame=that -0.76
part kinds=act+attitude frame=adverbial 0.22
part kinds=act+attitude frame=bare -0.12
part kinds=act+attitude frame=quoted -0.65
part kinds=act+attitude frame=that -0.3
part kinds=act+show frame=bare -0.27
part kinds=act+show frame=preposition 0.31
part kinds=attitude frame=adverbial -0.22
part kinds=attitude frame=bare -0.11
part kinds=attitude frame=comma -0.15
part kinds=attitude frame=later-that -0.42
part kinds=attitude frame=preposition 0.1
part kinds=attitude frame=quoted -0.54
part kinds=attitude frame=that -0.52
part kinds=noun frame=adverbial -0.1
part kinds=noun frame=later-that -0.33
part kinds=noun frame=preposition 0.32
part kinds=noun frame=that 0.19
part kinds=phrase frame=around -0.27
part kinds=phrase frame=comma -1.14
part kinds=say frame=adverbial 0.05
part kinds=say frame=around -0.75
part kinds=say frame=bare -0.3
part kinds=say frame=comma -0.31
part kinds=say frame=later-that -0.08
part kinds=say frame=quoted -0.15
part kinds=say frame=that 0.06
part kinds=say+act frame=adverbial -0.59
part kinds=say+act frame=later-that -0.33
part kinds=say+act frame=preposition 0.11
part kinds=say+act frame=quoted -0.34
part kinds=say+act+attitude frame=bare -0.29
part kinds=say+act+attitude frame=preposition 0.17
part kinds=say+act+show frame=bare -0.2
part kinds=say+attitude frame=bare -0.29
part kinds=say+attitude frame=preposition -0.24
part kinds=say+show frame=adverbial -0.22
part kinds=say+show frame=around -0.83
part kinds=say+show frame=bare -0.18
part kinds=say+show frame=comma -0.61
part kinds=say+show frame=later-that -0.19
part kinds=say+show frame=preposition 0.49
part kinds=say+show frame=that -0.42
part kinds=say+show+attitude frame=that -0.53
part kinds=say+tell+act frame=bare -0.22
part kinds=say+tell+act frame=hearer -0.54
part kinds=say+tell+act frame=preposition 0.12
part kinds=say+tell+act frame=that -0.07
part kinds=say+tell+show frame=preposition -0.07
part kinds=say+tell+show frame=that -0.54
part kinds=show frame=bare -0.35
part kinds=show frame=that -0.9
part kinds=tell frame=bare -0.1
part kinds=tell frame=hearer -0.49
part kinds=tell+act frame=bare -0.16
part kinds=tell+attitude frame=bare -0.17
part kinds=tell+show frame=bare -0.34
part kinds=tell+show frame=hearer -0.27
part kinds=tell+show frame=that -0.91
size=1 first=adverb -0.95
size=1 first=determiner 0.48
size=1 first=function 0.46
size=1 first=how -0.73
size=1 first=it 0.34
size=1 first=name 0.37
size=1 first=not -0.99
size=1 first=noun 0.21
size=1 first=possessive 0.61
size=1 first=pronoun -0.69
size=1 first=quoted 1.05
size=1 first=that -0.42
size=1 first=there -0.99
size=1 first=verb-base 0.12
size=1 first=verb-ing -0.74
size=1 first=verb-past -1.03
size=1 first=verb-s 0.17
size=1 first=who -1.15
size=1 kinds=act 0.57
size=1 kinds=act+attitude 0.55
size=1 kinds=act+show -0.55
size=1 kinds=attitude 0.64
size=1 kinds=noun 0.25
size=1 kinds=phrase -0.95
size=1 kinds=say 0.33
size=1 kinds=say+act 0.3
size=1 kinds=say+act+attitude -0.34
size=1 kinds=say+act+show -0.49
size=1 kinds=say+attitude -0.63
size=1 kinds=say+show -0.24
size=1 kinds=say+show+attitude 0.45
size=1 kinds=say+tell 0.17
size=1 kinds=say+tell+act -0.05
size=1 kinds=say+tell+show -0.43
size=1 kinds=show -1.15
size=1 kinds=tell -0.5
size=1 kinds=tell+attitude -0.6
size=1 kinds=tell+show -1.45
size=1 part group=clause -1.57
size=1 part group=phrase 0.16
size=1 part group=quoted 0.38
size=1 part group=that -0.51
size=1 whole group=phrase 2.44
size=1 whole group=quoted 2.65
size=12+ first=about -0.45
size=12+ first=adverb -0.3
size=12+ first=as -0.49
size=12+ first=at -0.36
size=12+ first=by -0.4
size=12+ first=day 0.35
size=12+ first=determiner -0.27
size=12+ first=for -0.59
size=12+ first=function -0.46
size=12+ first=how 0.12
size=12+ first=in -0.05
size=12+ first=it -0.19
size=12+ first=name -0.41
size=12+ first=not -0.2
size=12+ first=noun -0.56
size=12+ first=number -0.07
size=12+ first=of -0.9
size=12+ first=on -0.28
size=12+ first=possessive -0.42
size=12+ first=pronoun -0.33
size=12+ first=quoted -0.91
size=12+ first=that -0.25
size=12+ first=there -0.08
size=12+ first=to -0.55
size=12+ first=verb-base -0.28
size=12+ first=verb-ing -0.12
size=12+ first=verb-past -0.05
size=12+ first=verb-s -0.15
size=12+ first=what -0.12
size=12+ first=whether 0.4
size=12+ first=who -0.97
size=12+ first=why -0.13
size=12+ kinds=act -0.65
size=12+ kinds=act+attitude -0.52
size=12+ kinds=act+show -0.39
size=12+ kinds=attitude -0.63
size=12+ kinds=noun -0.61
size=12+ kinds=phrase 0.16
size=12+ kinds=say -0.58
size=12+ kinds=say+act -0.48
size=12+ kinds=say+act+attitude -0.4
size=12+ kinds=say+act+show -0.34
size=12+ kinds=say+attitude -0.28
size=12+ kinds=say+show -0.11
size=12+ kinds=say+show+attitude -0.14
size=12+ kinds=say+tell -0.21
size=12+ kinds=say+tell+act -0.58
size=12+ kinds=say+tell+show -0.27
size=12+ kinds=show -0.14
size=12+ kinds=tell -0.19
size=12+ kinds=tell+act -0.19
size=12+ kinds=tell+show -0.34
size=12+ part group=clause -1.02
size=12+ part group=phrase -0.5
size=12+ part group=quoted -0.74
size=12+ part group=that -0.12
size=12+ part group=to -0.37
size=12+ whole group=clause -0.56
size=12+ whole group=phrase -0.35
size=12+ whole group=quoted -0.66
size=12+ whole group=that -0.2
size=12+ whole group=to -0.41
size=2 first=adverb -0.62
size=2 first=determiner 0.07
size=2 first=for 0.29
size=2 first=function 0.72
size=2 first=it 0.15
size=2 first=name 0.22
size=2 first=noun 0.27
size=2 first=of 0.33
size=2 first=on 0.73
size=2 first=possessive 0.35
size=2 first=pronoun -0.24
size=2 first=quoted -0.77
size=2 first=that -0.2
size=2 first=to 0.33
size=2 first=verb-base -0.21
size=2 first=verb-ing -0.28
size=2 first=verb-past 0.42
size=2 first=verb-s -0.76
size=2 kinds=act 0.32
size=2 kinds=act+attitude 0.39
size=2 kinds=act+show -0.56
size=2 kinds=attitude 0.22
size=2 kinds=noun 0.63
size=2 kinds=phrase -0.78
size=2 kinds=say 0.47
size=2 kinds=say+act 0.32
size=2 kinds=say+act+attitude 0.05
size=2 kinds=say+act+show -0.05
size=2 kinds=say+show -0.9
size=2 kinds=say+show+attitude -0.06
size=2 kinds=say+tell+act 0.52
size=2 kinds=say+tell+show -0.52
size=2 kinds=tell -0.14
size=2 kinds=tell+show -0.31
size=2 part group=clause -0.41
size=2 part group=phrase 0.39
size=2 part group=quoted -0.76
size=2 part group=that -0.47
size=2 whole group=clause 1.17
size=2 whole group=phrase 2.51
size=2 whole group=quoted -0.36
size=2 whole group=that 0.7
size=2 whole group=to 1.44
size=3-5 first=about 0.52
size=3-5 first=adverb 0.08
size=3-5 first=as 0.59
size=3-5 first=at 0.6
size=3-5 first=by 0.19
size=3-5 first=determiner 0.12
size=3-5 first=for 0.31
size=3-5 first=function 0.13
size=3-5 first=if -0.15
size=3-5 first=in -0.3
size=3-5 first=it -0.33
size=3-5 first=name -0.12
size=3-5 first=not -0.48
size=3-5 first=noun -0.09
size=3-5 first=number -0.17
size=3-5 first=of 0.71
size=3-5 first=on 0.44
size=3-5 first=pronoun 0.33
size=3-5 first=quoted -0.1
size=3-5 first=that -0.09
size=3-5 first=there -0.77
size=3-5 first=to 0.29
size=3-5 first=verb-base -0.25
size=3-5 first=verb-past 0.07
size=3-5 first=verb-s 0.23
size=3-5 first=what -0.41
size=3-5 first=whether -0.41
size=3-5 first=who -0.82
size=3-5 first=why -0.49
size=3-5 kinds=act 0.19
size=3-5 kinds=act+attitude 0.13
size=3-5 kinds=act+show 0.45
size=3-5 kinds=attitude 0.24
size=3-5 kinds=noun 0.5
size=3-5 kinds=phrase -0.26
size=3-5 kinds=say 0.09
size=3-5 kinds=say+act 0.11
size=3-5 kinds=say+act+show 0.28
size=3-5 kinds=say+attitude 0.16
size=3-5 kinds=say+show -0.18
size=3-5 kinds=say+show+attitude -0.78
size=3-5 kinds=say+tell -0.72
size=3-5 kinds=say+tell+act 0.12
size=3-5 kinds=say+tell+show -0.1
size=3-5 kinds=tell 0.53
size=3-5 kinds=tell+act -0.14
size=3-5 kinds=tell+attitude -0.14
size=3-5 kinds=tell+show -0.27
size=3-5 part group=clause 0.14
size=3-5 part group=phrase -0.14
size=3-5 part group=quoted -0.06
size=3-5 part group=that -0.66
size=3-5 part group=to -0.14
size=3-5 whole group=clause 2.19
size=3-5 whole group=phrase 0.4
size=3-5 whole group=quoted -0.06
size=3-5 whole group=that 1.18
size=3-5 whole group=to 1.14
size=6-11 first=about 0.13
size=6-11 first=adverb 0.45
size=6-11 first=and -0.58
size=6-11 first=as -0.08
size=6-11 first=at -0.39
size=6-11 first=by 0.35
size=6-11 first=day -0.26
size=6-11 first=determiner -0.09
size=6-11 first=for 0.2
size=6-11 first=function -0.35
size=6-11 first=how 0.16
size=6-11 first=if 0.23
size=6-11 first=in -0.28
size=6-11 first=it -0.25
size=6-11 first=name -0.25
size=6-11 first=not 0.27
size=6-11 first=noun -0.26
size=6-11 first=number -0.49
size=6-11 first=on -0.23
size=6-11 first=possessive -0.26
size=6-11 first=pronoun 0.12
size=6-11 first=quoted -0.66
size=6-11 first=that 0.22
size=6-11 first=there 0.28
size=6-11 first=to 0.24
size=6-11 first=verb-base -0.3
size=6-11 first=verb-ing 0.06
size=6-11 first=verb-s -0.25
size=6-11 first=what 0.56
size=6-11 first=when -0.57
size=6-11 first=whether -0.08
size=6-11 first=who 0.8
size=6-11 first=why 0.37
size=6-11 kinds=act -0.22
size=6-11 kinds=act+attitude -0.26
size=6-11 kinds=act+show 0.06
size=6-11 kinds=attitude -0.21
size=6-11 kinds=noun 0.06
size=6-11 kinds=phrase -0.15
size=6-11 kinds=say -0.13
size=6-11 kinds=say+act 0.09
size=6-11 kinds=say+act+attitude 0.28
size=6-11 kinds=say+act+show 0.38
size=6-11 kinds=say+attitude 0.23
size=6-11 kinds=say+show 0.08
size=6-11 kinds=say+show+attitude -0.25
size=6-11 kinds=say+tell -0.28
size=6-11 kinds=say+tell+act 0.12
size=6-11 kinds=say+tell+show 0.4
size=6-11 kinds=show -0.46
size=6-11 kinds=tell+attitude -0.25
size=6-11 kinds=tell+show 0.49
size=6-11 part group=clause -0.16
size=6-11 part group=phrase -0.34
size=6-11 part group=quoted -0.65
size=6-11 part group=that -0.39
size=6-11 whole group=clause 0.48
size=6-11 whole group=phrase -0.11
size=6-11 whole group=quoted -0.3
size=6-11 whole group=that 1.27
size=6-11 whole group=to 0.24
whole 0.38
whole cue=accept -0.63
whole cue=according to 0.71
whole cue=accuse 0.72
whole cue=acknowledge -0.07
whole cue=add 0.76
whole cue=admit 0.1
whole cue=advocate 0.08
whole cue=agree 0.11
whole cue=aim 0.3
whole cue=allege -0.08
whole cue=announce -0.18
whole cue=answer -0.22
whole cue=applaud 0.59
whole cue=argue 0.57
whole cue=ask -0.16
whole cue=assert 0.07
whole cue=assure 0.09
whole cue=attack -0.42
whole cue=back -0.74
whole cue=believe 0.51
whole cue=blame 0.08
whole cue=blast -0.07
whole cue=boast 0.09
whole cue=call 0.27
whole cue=campaign -0.18
whole cue=cast 0.3
whole cue=caution -0.15
whole cue=challenge 0.23
whole cue=chant -0.72
whole cue=charge 0.3
whole cue=cite 0.16
whole cue=claim -0.25
whole cue=comment 0.21
whole cue=compare 0.15
whole cue=complain 0.23
whole cue=concern 0.34
whole cue=condemn 0.11
whole cue=confirm -0.53
whole cue=consider -0.09
whole cue=continue 0.23
whole cue=convince 0.44
whole cue=credit 0.13
whole cue=criticize 0.07
whole cue=debate 0.12
whole cue=decide -0.32
whole cue=declare -0.34
whole cue=decry -0.23
whole cue=defend -0.22
whole cue=demand -0.14
whole cue=demonstrate -0.07
whole cue=denounce -0.6
whole cue=deny -0.62
whole cue=detail 0.5
whole cue=determine 0.53
whole cue=disclose 0.26
whole cue=discuss 0.15
whole cue=dismiss 0.14
whole cue=doubt -0.06
whole cue=echo -0.1
whole cue=email 0.34
whole cue=embrace -0.41
whole cue=encourage 0.37
whole cue=endorse -0.82
whole cue=expect -0.1
whole cue=explain 0.52
whole cue=express 0.31
whole cue=favor -0.22
whole cue=fear 0.63
whole cue=feel 0.14
whole cue=find 0.51
whole cue=focus 0.15
whole cue=go -0.38
whole cue=highlight 0.55
whole cue=hint -0.1
whole cue=hope 0.6
whole cue=identify -0.18
whole cue=ignore -0.17
whole cue=imply -0.23
whole cue=insist 0.07
whole cue=interview 0.34
whole cue=introduce -0.22
whole cue=issue 0.2
whole cue=joke -0.08
whole cue=know -0.07
whole cue=lament 0.69
whole cue=lay -0.32
whole cue=learn -0.09
whole cue=like 0.33
whole cue=list -0.55
whole cue=mention -0.14
whole cue=name 0.11
whole cue=nominate 0.05
whole cue=note 0.21
whole cue=noun:accusation -0.23
whole cue=noun:argument 0.07
whole cue=noun:assertion -0.6
whole cue=noun:complaint 0.28
whole cue=noun:criticism -0.11
whole cue=noun:decision 0.09
whole cue=noun:endorsement -0.67
whole cue=noun:idea 0.23
whole cue=noun:message 0.27
whole cue=noun:opinion 0.09
whole cue=noun:opposition -0.33
whole cue=noun:proposal 0.23
whole cue=noun:response -0.34
whole cue=noun:statement 0.06
whole cue=noun:suggestion 0.06
whole cue=offer 0.28
whole cue=oppose -0.96
whole cue=outline 0.59
whole cue=persuade -0.07
whole cue=plan 0.22
whole cue=pledge -0.16
whole cue=point 0.68
whole cue=portray 0.84
whole cue=position -0.42
whole cue=post -0.13
whole cue=predict 0.44
whole cue=prefer -0.14
whole cue=present 0.26
whole cue=press -0.11
whole cue=promise 0.32
whole cue=promote -0.11
whole cue=propose -0.12
whole cue=protest 0.19
whole cue=publish 0.05
whole cue=push -0.1
whole cue=put 0.34
whole cue=question 0.32
whole cue=quote 0.73
whole cue=rail -0.05
whole cue=read -0.15
whole cue=recall 0.5
whole cue=recognize 0.26
whole cue=recommend -0.29
whole cue=refer 0.44
whole cue=reference 0.3
whole cue=release -0.08
whole cue=remark -0.12
whole cue=remember 0.54
whole cue=remind -0.05
whole cue=repeat 0.07
whole cue=reply 0.81
whole cue=report 0.15
whole cue=request -0.17
whole cue=respond 0.2
whole cue=reveal 0.05
whole cue=rule 0.16
whole cue=say 0.36
whole cue=see 0.19
whole cue=seek 0.52
whole cue=seem 0.38
whole cue=sense -0.05
whole cue=share 0.13
whole cue=shout -0.4
whole cue=show 0.29
whole cue=sign -0.1
whole cue=signal -0.22
whole cue=slam -0.21
whole cue=speak -0.14
whole cue=state -0.11
whole cue=stress 0.4
whole cue=struggle 0.09
whole cue=suggest 0.06
whole cue=support -0.45
whole cue=talk -0.06
whole cue=tell 0.4
whole cue=thank -0.54
whole cue=think 0.5
whole cue=threaten -0.05
whole cue=tout -0.07
whole cue=try -0.1
whole cue=tweet -0.34
whole cue=underscore 0.47
whole cue=understand -0.27
whole cue=urge 0.3
whole cue=view 0.1
whole cue=vote -0.29
whole cue=vow 0.2
whole cue=want 0.31
whole cue=warn -0.07
whole cue=welcome -0.11
whole cue=wonder 0.28
whole cue=worry -0.14
whole cue=write 0.11
whole first=about -0.3
whole first=adverb 0.14
whole first=and -0.26
whole first=as -0.25
whole first=at -0.11
whole first=by -0.12
whole first=day 0.5
whole first=determiner 0.23
whole first=for -0.07
whole first=function 0.18
whole first=how 0.84
whole first=if 0.34
whole first=in -0.17
whole first=it 0.06
whole first=name -0.13
whole first=not -0.21
whole first=number -0.26
whole first=of -0.41
whole first=on -0.09
whole first=possessive -0.08
whole first=quoted -0.11
whole first=that 0.43
whole first=to 0.08
whole first=verb-ing 0.2
whole first=verb-past 0.44
whole first=verb-s 0.56
whole first=what 0.3
whole first=when 0.15
whole first=whether 0.66
whole first=who -0.35
whole first=why 0.05
whole first=with 0.08
whole kinds=act frame=colon 0.98
whole kinds=act frame=later-that 0.38
whole kinds=act frame=preposition -0.22
whole kinds=act frame=quoted -0.34
whole kinds=act frame=that 0.7
whole kinds=act+attitude frame=adverbial -0.4
whole kinds=act+attitude frame=preposition -0.28
whole kinds=act+attitude frame=quoted 0.61
whole kinds=act+attitude frame=that 0.49
whole kinds=act+show frame=bare 0.16
whole kinds=act+show frame=preposition -0.46
whole kinds=attitude frame=adverbial 0.27
whole kinds=attitude frame=bare -0.05
whole kinds=attitude frame=colon 0.69
whole kinds=attitude frame=comma 0.55
whole kinds=attitude frame=later-that 0.29
whole kinds=attitude frame=preposition -0.41
whole kinds=attitude frame=quoted 0.34
whole kinds=attitude frame=that 0.49
whole kinds=noun frame=adverbial 0.49
whole kinds=noun frame=bare 0.06
whole kinds=noun frame=colon 0.91
whole kinds=noun frame=later-that 0.74
whole kinds=noun frame=preposition -0.88
whole kinds=noun frame=that -0.16
whole kinds=phrase frame=around 0.07
whole kinds=phrase frame=comma 0.87
whole kinds=say frame=adverbial -0.07
whole kinds=say frame=around 0.9
whole kinds=say frame=bare 0.17
whole kinds=say frame=colon 0.81
whole kinds=say frame=comma 0.39
whole kinds=say frame=preposition -0.28
whole kinds=say frame=quoted -0.32
whole kinds=say+act frame=adverbial 0.57
whole kinds=say+act frame=around 0.39
whole kinds=say+act frame=bare -0.15
whole kinds=say+act frame=colon 0.24
whole kinds=say+act frame=comma 0.31
whole kinds=say+act frame=later-that 0.13
whole kinds=say+act frame=preposition -0.32
whole kinds=say+act frame=quoted 0.22
whole kinds=say+act frame=that 0.09
whole kinds=say+act+attitude frame=adverbial 0.06
whole kinds=say+act+attitude frame=preposition -0.41
whole kinds=say+act+show frame=bare 0.1
whole kinds=say+attitude frame=bare 0.3
whole kinds=say+attitude frame=preposition -0.06
whole kinds=say+attitude frame=that -0.2
whole kinds=say+show frame=around 0.91
whole kinds=say+show frame=bare 0.29
whole kinds=say+show frame=colon -0.07
whole kinds=say+show frame=comma 0.52
whole kinds=say+show frame=later-that -0.27
whole kinds=say+show frame=preposition -0.53
whole kinds=say+show frame=quoted 0.21
whole kinds=say+show frame=that -0.24
whole kinds=say+show+attitude frame=that 0.16
whole kinds=say+tell frame=hearer -0.15
whole kinds=say+tell+act frame=adverbial -0.44
whole kinds=say+tell+act frame=bare 0.07
whole kinds=say+tell+act frame=comma 0.27
whole kinds=say+tell+act frame=hearer 0.68
whole kinds=say+tell+act frame=preposition -0.48
whole kinds=say+tell+act frame=quoted 0.36
whole kinds=say+tell+show frame=bare -0.1
whole kinds=say+tell+show frame=hearer 0.4
whole kinds=say+tell+show frame=preposition -0.37
whole kinds=say+tell+show frame=that 0.66
whole kinds=show frame=bare 0.07
whole kinds=show frame=that 0.58
whole kinds=tell frame=around 0.72
whole kinds=tell frame=bare 0.15
whole kinds=tell frame=hearer 0.24
whole kinds=tell frame=quoted -0.11
whole kinds=tell+act frame=bare 0.1
whole kinds=tell+attitude frame=bare -0.08
whole kinds=tell+show frame=hearer 0.16
whole kinds=tell+show frame=that 0.67
`;

export const CUE_WEIGHTS = read(CUE_LINES);
export const END_WEIGHTS = read(END_LINES);

function read(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .filter((x) => x)
      .map((line) => {
        const cut = line.lastIndexOf(" ");
        return [line.slice(0, cut), Number(line.slice(cut + 1))] as const;
      }),
  );
}
