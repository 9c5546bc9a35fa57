/** Weights of the cue model, by feature. Written by test/bench/fit-quotations.ts. */
const CUE_LINES = `
before=' form= -0.08
before=' form=base -0.65
before=' form=past -0.65
before=' form=s -0.12
before=' frame=adverbial -0.6
before=' frame=bare -0.81
before=' frame=preposition -0.27
before=' kinds=act -0.73
before=' kinds=attitude -0.98
before=' kinds=noun -0.08
before=( form=base -1.01
before=( frame=bare -1.04
before=( kinds=attitude -0.89
before=) form=base -0.19
before=) form=past 0.07
before=) form=s -0.27
before=) frame=adverbial -0.31
before=) frame=bare -0.17
before=) frame=later-that 0.31
before=) frame=preposition 0.23
before=) frame=quoted -0.66
before=) kinds=act 0.1
before=, form= 0.23
before=, form=base -0.5
before=, form=ing 0.3
before=, form=past -0.29
before=, form=s -0.26
before=, frame=adverbial -0.21
before=, frame=around -0.47
before=, frame=bare -0.12
before=, frame=before -0.13
before=, frame=comma 0.52
before=, frame=hearer 0.31
before=, frame=later-that 0.13
before=, frame=preposition -0.23
before=, frame=quoted 0.15
before=, frame=that 0.09
before=, kinds=act -0.1
before=, kinds=act+show -0.51
before=, kinds=attitude -0.11
before=, kinds=phrase 0.21
before=, kinds=say+act+show 0.39
before=, kinds=say+attitude 0.14
before=, kinds=say+show -0.2
before=, kinds=say+tell -0.29
before=, kinds=show -0.23
before=, kinds=tell -0.09
before=, kinds=tell+show -0.3
before=- form=base -0.65
before=- form=ing -0.42
before=- form=past -0.05
before=- form=s -0.62
before=- frame=adverbial -0.27
before=- frame=bare -0.33
before=- frame=before -0.15
before=- frame=later-that -0.08
before=- frame=preposition -0.15
before=- frame=that -0.2
before=- kinds=act -0.41
before=- kinds=attitude -0.15
before=- kinds=say -0.62
before=- kinds=say+act -0.22
before=- kinds=say+show 0.36
before=: form=base -0.19
before=: form=ing -0.38
before=: frame=bare -0.3
before=: frame=preposition -0.29
before=: kinds=attitude -0.09
before=; frame=bare -0.47
before=< form=base -0.64
before=< frame=bare -0.75
before=< frame=quoted -0.36
before=< kinds=say+act -0.64
before=about form=ing -0.61
before=about form=s -0.48
before=about frame=bare -0.32
before=about kinds=act -0.58
before=about kinds=attitude -0.35
before=adverb form= -0.33
before=adverb frame=bare -0.22
before=adverb frame=preposition -0.15
before=adverb kinds=noun -0.15
before=after form=ing 0.08
before=after form=past -0.38
before=after frame=adverbial 0.29
before=after frame=bare -0.18
before=after frame=later-that -0.8
before=after frame=preposition -0.05
before=after kinds=act -0.2
before=after kinds=attitude -0.2
before=and form= -0.11
before=and form=base -0.56
before=and form=ing -0.31
before=and form=past 0.31
before=and form=s -0.35
before=and frame=adverbial -0.55
before=and frame=bare 0.06
before=and frame=colon -0.46
before=and frame=comma 0.21
before=and frame=hearer -0.05
before=and frame=later-that -0.5
before=and frame=preposition -0.14
before=and frame=quoted -0.18
before=and kinds=act 0.09
before=and kinds=act+show 0.32
before=and kinds=attitude -0.16
before=and kinds=noun -0.11
before=and kinds=say+act -0.17
before=and kinds=say+act+attitude -0.08
before=and kinds=say+attitude -0.09
before=and kinds=show -0.33
before=and kinds=tell -0.09
before=and kinds=tell+show -1.18
before=as form= -0.83
before=as form=base -0.1
before=as form=ing -0.61
before=as form=past -0.27
before=as form=s -0.85
before=as frame=adverbial 0.34
before=as frame=bare -0.63
before=as frame=preposition -0.82
before=as frame=quoted -0.6
before=as kinds=act 0.05
before=as kinds=attitude -0.59
before=as kinds=noun -0.83
before=as kinds=say+show -0.1
before=at form=base 0.15
before=at form=ing -0.96
before=at form=s -0.74
before=at frame=bare -0.46
before=at kinds=act -0.07
before=at kinds=attitude -0.55
before=but form=ing -0.56
before=but form=past -0.09
before=but form=s 0.42
before=but frame=adverbial 0.31
before=but frame=bare -0.21
before=but frame=later-that 0.3
before=but frame=preposition -0.33
before=but frame=that 0.28
before=but kinds=act -0.33
before=but kinds=attitude -0.42
before=but kinds=say 0.16
before=but kinds=say+act 0.19
before=but kinds=say+show 0.21
before=by form=base -0.44
before=by form=s -0.28
before=by frame=adverbial -0.23
before=by frame=bare -0.06
before=by frame=comma 0.29
before=by frame=later-that -0.12
before=by frame=preposition 0.3
before=by frame=that -0.49
before=by kinds=act+attitude -0.1
before=by kinds=attitude -0.45
before=by kinds=say 0.1
before=by kinds=say+act -0.07
before=by kinds=tell -0.34
before=day form=base -0.2
before=day form=ing -0.14
before=day form=past 0.24
before=day form=s 0.05
before=day frame=adverbial -0.88
before=day frame=bare 0.42
before=day frame=before -0.59
before=day frame=hearer -0.64
before=day frame=later-that -0.66
before=day frame=quoted -1.25
before=day frame=that 0.37
before=day kinds=act -0.17
before=day kinds=act+attitude -0.43
before=day kinds=attitude -0.18
before=day kinds=say -0.05
before=day kinds=say+act 0.31
before=day kinds=say+show -0.2
before=day kinds=tell+show 0.11
before=determiner form= -0.1
before=determiner form=ing -0.3
before=determiner form=participle -0.15
before=determiner form=past 0.16
before=determiner form=s -1.17
before=determiner frame=around 0.28
before=determiner frame=bare -0.18
before=determiner frame=before -0.55
before=determiner frame=comma -0.28
before=determiner frame=later-that -0.1
before=determiner frame=preposition -0.26
before=determiner frame=quoted 0.07
before=determiner frame=that -0.09
before=determiner kinds=act -0.28
before=determiner kinds=act+show -0.27
before=determiner kinds=noun -0.1
before=determiner kinds=say -0.46
before=determiner kinds=say+act -0.24
before=determiner kinds=say+act+show -0.62
before=determiner kinds=say+show 0.09
before=determiner kinds=say+tell 0.17
before=determiner kinds=say+tell+act -0.37
before=determiner kinds=show -0.79
before=determiner kinds=tell -0.35
before=determiner kinds=tell+show -1.39
before=for form= -0.22
before=for form=base -0.65
before=for form=ing -0.68
before=for form=s -0.89
before=for frame=adverbial -0.79
before=for frame=bare -0.46
before=for frame=later-that -0.81
before=for frame=preposition -0.42
before=for frame=quoted -0.93
before=for frame=that -0.09
before=for kinds=act -0.68
before=for kinds=attitude 0.11
before=for kinds=noun -0.22
before=for kinds=say+act -0.62
before=for kinds=say+show -0.92
before=from form=base 0.16
before=from form=ing -0.35
before=from form=s -0.19
before=from frame=adverbial -0.77
before=from frame=bare -0.41
before=from frame=preposition 0.26
before=from kinds=act 0.18
before=from kinds=attitude -0.33
before=function form= -0.16
before=function form=base 0.12
before=function form=ing -0.14
before=function form=s -0.29
before=function frame=adverbial -0.1
before=function frame=bare -0.08
before=function frame=colon 0.12
before=function frame=comma -0.45
before=function frame=hearer -0.4
before=function frame=preposition -0.17
before=function frame=quoted -0.05
before=function frame=that -0.29
before=function kinds=act 0.24
before=function kinds=act+attitude -0.09
before=function kinds=attitude -0.24
before=function kinds=noun -0.27
before=function kinds=say+act -0.13
before=function kinds=say+show 0.05
before=function kinds=say+tell+act -0.09
before=function kinds=tell -0.37
before=how form=base 0.07
before=how frame=bare -0.06
before=how kinds=act -0.8
before=if frame=bare -0.64
before=in form= -0.18
before=in form=base -0.13
before=in form=ing 0.1
before=in form=past -0.82
before=in form=s -0.61
before=in frame=adverbial -1.03
before=in frame=bare -0.1
before=in frame=comma -0.92
before=in frame=later-that -0.08
before=in frame=quoted -1.04
before=in frame=that -0.38
before=in kinds=act -0.18
before=in kinds=attitude -0.07
before=in kinds=noun -0.18
before=in kinds=say+act 0.15
before=in kinds=say+show -0.22
before=in kinds=tell+act -1.14
before=it form=base -0.08
before=it form=ing -0.48
before=it form=s 0.08
before=it frame=adverbial -0.39
before=it frame=around 0.3
before=it frame=before -0.35
before=it frame=colon 0.24
before=it frame=comma -0.28
before=it frame=later-that -0.36
before=it frame=preposition 0.11
before=it frame=quoted -0.94
before=it kinds=act -0.4
before=it kinds=act+attitude 0.19
before=it kinds=attitude 0.17
before=it kinds=say -0.2
before=it kinds=say+act -0.19
before=it kinds=say+show 0.12
before=it kinds=show -1.1
before=it kinds=tell+show -0.21
before=name form= -0.34
before=name form=ing -0.05
before=name form=participle -0.39
before=name frame=adverbial -0.15
before=name frame=around -0.35
before=name frame=bare 0.14
before=name frame=before -0.16
before=name frame=hearer 0.16
before=name frame=later-that -0.15
before=name frame=quoted -0.05
before=name frame=quoted-before -0.4
before=name frame=that 0.17
before=name kinds=act+attitude -0.21
before=name kinds=act+show 0.07
before=name kinds=noun -0.34
before=name kinds=say+act 0.06
before=name kinds=say+act+attitude 0.05
before=name kinds=say+attitude 0.13
before=name kinds=say+show -0.05
before=name kinds=say+tell -0.21
before=name kinds=say+tell+show -0.18
before=name kinds=tell+show -0.39
before=nothing form= 0.13
before=nothing form=base -0.79
before=nothing form=ing -0.55
before=nothing form=past 0.08
before=nothing form=s -0.15
before=nothing frame=bare -0.37
before=nothing frame=colon -0.7
before=nothing frame=comma 0.09
before=nothing frame=hearer -0.42
before=nothing frame=later-that -1.45
before=nothing frame=preposition -0.29
before=nothing frame=that -0.18
before=nothing kinds=act -0.73
before=nothing kinds=act+attitude 0.3
before=nothing kinds=attitude -0.49
before=nothing kinds=phrase 0.13
before=nothing kinds=say -0.09
before=nothing kinds=say+act -0.47
before=nothing kinds=say+show -0.09
before=nothing kinds=say+show+attitude -0.78
before=nothing kinds=show -0.18
before=noun form=base -0.08
before=noun form=ing 0.19
before=noun form=participle -0.64
before=noun form=s -0.17
before=noun frame=around -0.14
before=noun frame=bare 0.05
before=noun frame=before -0.09
before=noun frame=colon -0.09
before=noun frame=comma -0.33
before=noun frame=hearer -0.34
before=noun frame=later-that -0.21
before=noun frame=preposition 0.1
before=noun frame=quoted -0.3
before=noun frame=quoted-before -0.14
before=noun frame=that 0.09
before=noun kinds=act -0.17
before=noun kinds=act+attitude -0.24
before=noun kinds=attitude -0.07
before=noun kinds=noun -0.07
before=noun kinds=say+act 0.15
before=noun kinds=say+act+attitude -0.06
before=noun kinds=say+act+show 0.13
before=noun kinds=say+attitude 0.11
before=noun kinds=say+show 0.13
before=noun kinds=say+show+attitude 0.17
before=noun kinds=say+tell+act 0.14
before=noun kinds=say+tell+show -0.2
before=noun kinds=show -0.5
before=noun kinds=tell -0.14
before=noun kinds=tell+act 0.07
before=noun kinds=tell+attitude 0.09
before=noun kinds=tell+show -0.11
before=number form= -0.09
before=number form=base -0.15
before=number form=ing -0.24
before=number form=past 0.2
before=number form=s -0.5
before=number frame=adverbial -0.31
before=number frame=around -0.7
before=number frame=bare 0.06
before=number frame=before -0.07
before=number frame=comma -0.17
before=number frame=hearer -0.69
before=number frame=later-that -0.91
before=number frame=preposition -0.13
before=number frame=quoted -0.74
before=number frame=that -0.09
before=number kinds=act -0.27
before=number kinds=act+attitude 0.11
before=number kinds=attitude 0.33
before=number kinds=noun -0.09
before=number kinds=say 0.17
before=number kinds=say+act -1.15
before=number kinds=say+show 0.49
before=number kinds=say+tell -0.88
before=of form= -0.26
before=of form=base -0.47
before=of form=ing -0.44
before=of form=past -0.37
before=of form=s 0.08
before=of frame=adverbial -1.47
before=of frame=bare -0.52
before=of frame=colon 0.22
before=of frame=hearer -0.61
before=of frame=later-that -1.09
before=of frame=quoted -0.91
before=of frame=that -0.05
before=of kinds=act+attitude -0.66
before=of kinds=attitude -0.26
before=of kinds=noun -0.26
before=of kinds=say -0.84
before=of kinds=say+show -0.34
before=of kinds=say+tell -0.58
before=on form= 0.09
before=on form=base -1.05
before=on form=ing -0.19
before=on form=s 0.26
before=on frame=adverbial -0.67
before=on frame=preposition 0.06
before=on frame=quoted -0.64
before=on kinds=act -0.28
before=on kinds=attitude 0.2
before=on kinds=noun 0.09
before=possessive form= 0.05
before=possessive form=base -0.18
before=possessive form=ing -0.52
before=possessive form=past -0.64
before=possessive form=s 0.19
before=possessive frame=adverbial 0.06
before=possessive frame=bare -0.12
before=possessive frame=colon 0.11
before=possessive frame=comma -0.51
before=possessive frame=hearer -0.69
before=possessive frame=later-that -0.11
before=possessive frame=preposition -0.08
before=possessive frame=quoted -0.28
before=possessive frame=that 0.05
before=possessive kinds=act -0.09
before=possessive kinds=act+attitude -0.11
before=possessive kinds=act+show 0.36
before=possessive kinds=attitude -0.11
before=possessive kinds=noun 0.05
before=possessive kinds=say -0.09
before=possessive kinds=say+act -0.2
before=possessive kinds=say+show -0.29
before=possessive kinds=say+tell -0.64
before=possessive kinds=say+tell+act -0.17
before=pronoun form=base -0.05
before=pronoun form=participle -0.1
before=pronoun form=past -0.07
before=pronoun frame=adverbial 0.1
before=pronoun frame=around 0.19
before=pronoun frame=bare 0.17
before=pronoun frame=before -0.27
before=pronoun frame=colon -0.29
before=pronoun frame=comma -0.42
before=pronoun frame=hearer -0.35
before=pronoun frame=later-that -0.19
before=pronoun frame=quoted -0.25
before=pronoun frame=quoted-before 0.14
before=pronoun kinds=act 0.11
before=pronoun kinds=act+attitude -0.22
before=pronoun kinds=attitude -0.23
before=pronoun kinds=say 0.05
before=pronoun kinds=say+act 0.11
before=pronoun kinds=say+act+attitude -0.34
before=pronoun kinds=say+act+show 0.06
before=pronoun kinds=say+attitude -0.14
before=pronoun kinds=say+show+attitude 0.13
before=pronoun kinds=say+tell+show -0.16
before=pronoun kinds=show -0.12
before=pronoun kinds=tell+attitude -0.53
before=pronoun kinds=tell+show -0.3
before=quoted form= -0.37
before=quoted form=base -0.14
before=quoted form=ing 1.08
before=quoted form=past -0.19
before=quoted form=s -0.05
before=quoted frame=adverbial 0.6
before=quoted frame=around -0.1
before=quoted frame=bare -0.39
before=quoted frame=before 0.44
before=quoted frame=comma 0.47
before=quoted frame=hearer 0.27
before=quoted frame=later-that -0.87
before=quoted frame=preposition -0.06
before=quoted frame=quoted -0.18
before=quoted frame=quoted-before -0.26
before=quoted frame=that 0.45
before=quoted kinds=act 0.24
before=quoted kinds=attitude 0.44
before=quoted kinds=phrase -0.28
before=quoted kinds=say 0.33
before=quoted kinds=say+act -0.4
before=quoted kinds=say+show -0.29
before=quoted kinds=say+tell+act 0.05
before=that form= -0.25
before=that form=ing -0.44
before=that form=participle -0.36
before=that form=past -0.05
before=that form=s -0.24
before=that frame=adverbial -0.09
before=that frame=bare 0.06
before=that frame=before -0.78
before=that frame=comma -0.11
before=that frame=hearer 0.29
before=that frame=later-that -0.3
before=that frame=quoted -0.05
before=that frame=quoted-before -0.54
before=that kinds=act -0.1
before=that kinds=act+attitude 0.26
before=that kinds=attitude -0.37
before=that kinds=noun -0.15
before=that kinds=say 0.1
before=that kinds=say+act -0.16
before=that kinds=say+show -0.25
before=that kinds=show 0.52
before=that kinds=tell+show 0.29
before=to form= -0.12
before=to form=base -1.06
before=to form=past 0.46
before=to frame=adverbial -0.9
before=to frame=bare 0.2
before=to frame=later-that -0.7
before=to frame=preposition 0.21
before=to kinds=act -0.99
before=to kinds=attitude 0.43
before=to kinds=noun -0.12
before=verb-base form=ing 0.31
before=verb-base form=participle 0.44
before=verb-base form=s 0.09
before=verb-base frame=adverbial -0.21
before=verb-base frame=around 0.16
before=verb-base frame=bare 0.34
before=verb-base frame=before 0.18
before=verb-base frame=colon 0.06
before=verb-base frame=comma -0.3
before=verb-base frame=hearer -0.57
before=verb-base frame=quoted -0.13
before=verb-base frame=that 0.36
before=verb-base kinds=act -0.12
before=verb-base kinds=act+attitude -0.43
before=verb-base kinds=act+show 0.05
before=verb-base kinds=attitude -0.21
before=verb-base kinds=say+attitude -0.49
before=verb-base kinds=say+show 0.16
before=verb-base kinds=say+show+attitude 0.21
before=verb-base kinds=say+tell+act 0.05
before=verb-base kinds=show 0.61
before=verb-base kinds=tell+act 0.15
before=verb-base kinds=tell+show 0.52
before=verb-ing form= 0.08
before=verb-ing form=ing -0.43
before=verb-ing form=past -0.41
before=verb-ing form=s 0.25
before=verb-ing frame=around -0.68
before=verb-ing frame=bare -0.14
before=verb-ing frame=before -1.18
before=verb-ing frame=colon -0.09
before=verb-ing frame=comma 0.1
before=verb-ing frame=hearer 0.31
before=verb-ing frame=later-that 0.46
before=verb-ing frame=preposition -0.08
before=verb-ing frame=quoted 0.29
before=verb-ing frame=that 0.06
before=verb-ing kinds=act -0.05
before=verb-ing kinds=act+attitude 0.3
before=verb-ing kinds=attitude -0.32
before=verb-ing kinds=noun 0.08
before=verb-ing kinds=say+act -0.33
before=verb-ing kinds=say+show 0.34
before=verb-ing kinds=say+tell 0.4
before=verb-participle form=base 0.38
before=verb-participle form=ing -0.8
before=verb-participle frame=adverbial -0.81
before=verb-participle frame=bare -0.05
before=verb-participle frame=preposition 0.25
before=verb-participle kinds=act -0.81
before=verb-past form= -0.05
before=verb-past form=base 0.71
before=verb-past form=ing 0.51
before=verb-past form=past -0.19
before=verb-past form=s -0.15
before=verb-past frame=around -0.65
before=verb-past frame=bare 0.34
before=verb-past frame=hearer 0.06
before=verb-past frame=later-that -0.47
before=verb-past frame=preposition 0.23
before=verb-past frame=that 0.64
before=verb-past kinds=act 0.15
before=verb-past kinds=act+attitude -0.23
before=verb-past kinds=act+show -0.12
before=verb-past kinds=attitude 0.68
before=verb-past kinds=noun -0.05
before=verb-past kinds=say -0.22
before=verb-past kinds=say+act 0.3
before=verb-past kinds=say+show 0.06
before=verb-past kinds=say+tell -1.26
before=verb-past kinds=show -0.78
before=verb-s form= 0.13
before=verb-s form=base 0.05
before=verb-s form=ing 0.55
before=verb-s form=participle -0.58
before=verb-s form=past -0.3
before=verb-s form=s 0.05
before=verb-s frame=adverbial -0.36
before=verb-s frame=around -0.1
before=verb-s frame=bare 0.15
before=verb-s frame=before 0.31
before=verb-s frame=comma 0.12
before=verb-s frame=hearer -0.5
before=verb-s frame=later-that -1.14
before=verb-s frame=preposition -0.1
before=verb-s frame=quoted 0.06
before=verb-s frame=that 0.59
before=verb-s kinds=act -0.07
before=verb-s kinds=attitude -0.18
before=verb-s kinds=noun 0.33
before=verb-s kinds=say+act -0.24
before=verb-s kinds=say+show -0.18
before=verb-s kinds=show -0.19
before=verb-s kinds=tell+show 0.23
before=what form=participle -0.49
before=what form=past -0.62
before=what form=s -0.6
before=what frame=bare -0.61
before=what frame=preposition -0.73
before=what kinds=act -0.44
before=what kinds=attitude -0.89
before=what kinds=say -0.34
before=when form=ing -0.5
before=when form=past 0.17
before=when frame=adverbial -0.27
before=when frame=bare 0.05
before=when frame=preposition 0.21
before=when frame=quoted -0.96
before=when kinds=act -0.17
before=when kinds=say+tell+act -0.09
before=whether frame=bare -0.21
before=which form=base -0.35
before=which form=past -0.14
before=which form=s 0.13
before=which frame=adverbial -1.08
before=which frame=bare -0.09
before=which frame=later-that -0.67
before=which frame=preposition -0.08
before=which kinds=act -0.14
before=which kinds=act+attitude -0.3
before=which kinds=attitude -0.07
before=which kinds=say -0.45
before=which kinds=say+act 0.66
before=which kinds=say+show -0.28
before=while form=ing -0.48
before=while frame=adverbial 0.19
before=while frame=bare -0.37
before=while kinds=act 0.13
before=while kinds=say -0.42
before=who form=ing 0.09
before=who form=participle -0.41
before=who form=past -0.24
before=who form=s 0.06
before=who frame=adverbial -0.14
before=who frame=bare 0.06
before=who frame=colon -0.14
before=who frame=later-that -0.38
before=who frame=preposition -0.1
before=who frame=quoted -0.09
before=who frame=that -0.23
before=who kinds=act -0.14
before=who kinds=say 0.08
before=who kinds=say+act -0.29
before=who kinds=say+attitude -0.42
before=who kinds=say+show 0.07
before=who kinds=show -0.07
before=who kinds=tell -0.37
before=with form= -0.15
before=with form=base -0.59
before=with form=past -0.72
before=with form=s 0.46
before=with frame=adverbial -0.66
before=with frame=bare 0.26
before=with frame=preposition 0.08
before=with kinds=act -0.09
before=with kinds=attitude -0.38
before=with kinds=noun -0.15
before=– frame=bare -0.42
before=— form=base -0.21
before=— form=ing -0.32
before=— form=past 0.05
before=— form=s 0.09
before=— frame=bare -0.28
before=— frame=before -0.38
before=— frame=later-that 0.36
before=— frame=preposition 0.14
before=— kinds=act 0.4
before=— kinds=attitude -0.26
before=— kinds=say 0.26
before=’ form= -0.41
before=’ form=base -1.37
before=’ form=s 0.23
before=’ frame=adverbial -0.57
before=’ frame=bare -0.42
before=’ frame=preposition -0.26
before=’ kinds=act -0.35
before=’ kinds=attitude 0.19
before=’ kinds=noun -0.41
bias -0.19
cue=accept aux=have -0.3
cue=accept aux=modal 0.25
cue=accept aux=to -0.4
cue=accept form=base -0.16
cue=accept form=ing 0.06
cue=accept form=past -0.35
cue=accept frame=bare 0.2
cue=accept next=determiner 0.21
cue=accept next=noun -0.05
cue=according to 0.24
cue=according to form= 0.24
cue=according to frame=before 0.16
cue=according to frame=comma 0.13
cue=according to next=determiner 0.21
cue=according to next=noun 0.21
cue=according to next=possessive -0.21
cue=according to next=verb-s -0.09
cue=accuse 0.12
cue=accuse aux=be -0.74
cue=accuse aux=have -0.15
cue=accuse form=ing -0.13
cue=accuse form=past -0.13
cue=accuse form=s 0.2
cue=accuse frame=adverbial -0.82
cue=accuse frame=bare 0.52
cue=accuse frame=before -0.55
cue=accuse frame=preposition -0.87
cue=accuse frame=quoted -0.85
cue=accuse next=determiner 0.6
cue=accuse next=function 0.34
cue=accuse next=name -0.1
cue=accuse next=of -1.5
cue=accuse to=of frame=adverbial -0.64
cue=accuse to=of frame=bare -1.18
cue=accuse to=of frame=preposition -0.8
cue=acknowledge frame=adverbial 0.4
cue=acknowledge frame=around -0.12
cue=acknowledge frame=bare -0.08
cue=acknowledge frame=before -0.16
cue=acknowledge frame=that -0.11
cue=acknowledge next=determiner 0.14
cue=acknowledge next=that -0.14
cue=add -0.06
cue=add aux=modal -0.26
cue=add form=base -0.56
cue=add form=ing 0.41
cue=add form=s -0.62
cue=add frame=adverbial 0.19
cue=add frame=around 0.45
cue=add frame=bare -1.04
cue=add frame=before 0.2
cue=add frame=colon 0.34
cue=add frame=comma -0.1
cue=add frame=preposition -1.3
cue=add frame=quoted-before -0.99
cue=add frame=that 0.16
cue=add next=, 0.19
cue=add next=. 0.52
cue=add next=: 0.3
cue=add next=determiner -0.25
cue=add next=function -0.83
cue=add next=name -0.27
cue=add next=noun -0.95
cue=add next=that 0.09
cue=add next=to -1.37
cue=add to=to frame=adverbial -0.82
cue=add to=to frame=bare -1.01
cue=add to=to frame=preposition -0.93
cue=address -0.25
cue=address aux=be -0.09
cue=address aux=to 0.31
cue=address form=base 0.07
cue=address form=ing -0.34
cue=address form=past -0.25
cue=address form=s -0.44
cue=address frame=adverbial -1.06
cue=address frame=bare -0.11
cue=address frame=before -0.46
cue=address frame=comma -0.26
cue=address frame=later-that -0.87
cue=address frame=preposition -1.23
cue=address frame=quoted -0.89
cue=address next=, -0.26
cue=address next=determiner 0.05
cue=address next=function -1.09
cue=address next=name -0.28
cue=address next=noun 0.09
cue=address next=to -0.92
cue=address to=to frame=bare -0.85
cue=admit 0.05
cue=admit form=base 0.37
cue=admit form=ing -0.61
cue=admit form=past -0.25
cue=admit frame=bare -0.24
cue=admit frame=before 0.19
cue=admit frame=that 0.42
cue=admit next=that 0.23
cue=advance -1.29
cue=advance form=base -0.87
cue=advance form=past -0.69
cue=advance frame=adverbial -0.79
cue=advance frame=bare -1.05
cue=advance frame=preposition -0.71
cue=advance next=noun -0.62
cue=advise -0.32
cue=advise form=ing 0.29
cue=advise form=past -0.28
cue=advise frame=bare -0.24
cue=advise frame=before -0.5
cue=advise frame=hearer -0.13
cue=advise next=name -0.21
cue=advocate form=base 0.35
cue=advocate form=ing -0.4
cue=advocate form=s -0.39
cue=advocate frame=adverbial -1.08
cue=advocate frame=later-that -0.77
cue=advocate next=for 0.12
cue=advocate next=function -1.13
cue=advocate to=for frame=adverbial -0.87
cue=advocate to=for frame=bare 0.1
cue=advocate to=for frame=preposition 0.15
cue=affirm -0.34
cue=agree -0.22
cue=agree form=base -0.11
cue=agree form=past -0.11
cue=agree form=s -0.15
cue=agree frame=adverbial -0.07
cue=agree frame=bare -0.23
cue=agree frame=preposition 0.21
cue=agree frame=quoted -0.85
cue=agree frame=that 0.39
cue=agree next=on 0.46
cue=agree next=that 0.38
cue=agree next=to -0.29
cue=agree next=with -0.11
cue=agree to=on frame=bare 0.26
cue=agree to=on frame=preposition 0.31
cue=agree to=to frame=adverbial -1.16
cue=agree to=to frame=bare 0.07
cue=agree to=to frame=preposition 0.16
cue=agree to=with frame=bare -0.71
cue=agree to=with frame=preposition 0.08
cue=aim -0.09
cue=aim aux=be -0.37
cue=aim form=base 0.43
cue=aim form=past -0.45
cue=aim form=s -0.56
cue=aim frame=adverbial -1.35
cue=aim frame=before -0.56
cue=aim frame=preposition 0.17
cue=aim next=at 0.06
cue=aim next=to 0.4
cue=aim to=at frame=adverbial -1.09
cue=aim to=at frame=bare 0.18
cue=aim to=at frame=preposition 0.12
cue=aim to=to frame=adverbial -0.85
cue=aim to=to frame=bare 0.45
cue=air -0.78
cue=air form=base -0.66
cue=air form=ing -1.04
cue=air frame=adverbial -0.73
cue=air frame=bare -0.42
cue=air frame=preposition -0.99
cue=air next=name -0.06
cue=air next=on -1.02
cue=air to=on frame=bare -0.71
cue=air to=on frame=preposition -0.6
cue=alarm -0.15
cue=alarm form=past 0.13
cue=alarm frame=bare -0.25
cue=align -0.45
cue=align form=past -0.23
cue=align frame=bare -0.9
cue=align frame=preposition -0.15
cue=align next=with -0.21
cue=align to=with frame=bare -0.51
cue=align to=with frame=preposition -0.08
cue=allege 0.28
cue=allege form=past 0.08
cue=allege frame=bare 0.24
cue=allege frame=that -0.07
cue=allege next=noun 0.06
cue=allege next=that -0.08
cue=anger form=base -0.47
cue=anger form=past 0.36
cue=anger frame=adverbial -1.07
cue=anger frame=bare -0.27
cue=anger frame=preposition 0.4
cue=anger next=and -0.59
cue=announce 0.19
cue=announce aux=be -0.53
cue=announce aux=have 0.57
cue=announce form=base 0.18
cue=announce form=ing -0.11
cue=announce form=past 0.09
cue=announce frame=adverbial 0.26
cue=announce frame=bare 0.49
cue=announce frame=before -0.06
cue=announce frame=later-that -0.15
cue=announce frame=preposition -0.46
cue=announce frame=that -0.08
cue=announce next=day -0.2
cue=announce next=determiner 0.12
cue=announce next=it 0.21
cue=announce next=noun 0.53
cue=announce next=on -0.17
cue=announce next=pronoun 0.23
cue=announce next=that -0.26
cue=announce to=on frame=adverbial 0.54
cue=announce to=on frame=bare -0.92
cue=announce to=on frame=preposition -0.82
cue=answer -0.07
cue=answer form=ing 0.05
cue=answer form=past -0.05
cue=answer form=s -0.83
cue=answer frame=adverbial 0.07
cue=answer frame=bare -0.18
cue=answer frame=before -0.31
cue=answer frame=preposition -0.17
cue=answer next=function 0.07
cue=answer next=to -0.58
cue=answer to=to frame=adverbial -0.83
cue=answer to=to frame=bare -0.26
cue=answer to=to frame=preposition -0.81
cue=apologize -0.32
cue=apologize form=past -0.35
cue=apologize frame=adverbial -0.78
cue=apologize frame=bare -0.41
cue=apologize frame=preposition 0.08
cue=apologize next=for 0.5
cue=apologize to=for frame=bare 0.31
cue=apologize to=for frame=preposition 0.32
cue=appeal -0.44
cue=appeal form=base -0.3
cue=appeal form=ing -1.1
cue=appeal form=s -0.18
cue=appeal frame=bare -0.52
cue=appeal frame=preposition -0.31
cue=appeal frame=quoted -0.86
cue=appeal next=for -0.46
cue=appeal next=function -0.2
cue=appeal next=in -0.42
cue=appeal to=for frame=adverbial -0.23
cue=appeal to=for frame=bare -0.26
cue=appeal to=for frame=preposition -0.31
cue=appeal to=in frame=bare -0.51
cue=appeal to=in frame=preposition -0.28
cue=appeal to=to frame=preposition -0.15
cue=appear -0.67
cue=appear aux=have -0.88
cue=appear aux=modal -0.37
cue=appear form=base -0.76
cue=appear form=ing -0.24
cue=appear form=past -0.26
cue=appear form=s -0.48
cue=appear frame=adverbial -0.07
cue=appear frame=around -0.48
cue=appear frame=bare -0.74
cue=appear frame=before -0.27
cue=appear frame=later-that 0.12
cue=appear frame=preposition -1.61
cue=appear frame=quoted 0.17
cue=appear next=at -0.97
cue=appear next=determiner -0.11
cue=appear next=function -0.7
cue=appear next=in 0.09
cue=appear next=noun -0.32
cue=appear next=on -0.96
cue=appear next=to -0.56
cue=appear to=at frame=bare -0.64
cue=appear to=at frame=preposition -0.54
cue=appear to=in frame=adverbial -0.85
cue=appear to=in frame=bare -0.8
cue=appear to=in frame=preposition -0.65
cue=appear to=on frame=adverbial -0.94
cue=appear to=on frame=bare -0.85
cue=appear to=on frame=preposition -0.5
cue=appear to=to frame=adverbial -0.06
cue=appear to=to frame=bare -0.7
cue=appear to=to frame=before -0.38
cue=appear to=to frame=later-that 0.19
cue=appear to=to frame=preposition -1.55
cue=applaud 0.06
cue=applaud frame=bare 0.41
cue=appoint -0.24
cue=appoint form=past -0.11
cue=appoint frame=bare -0.06
cue=appreciate -0.71
cue=approve -0.25
cue=approve form=past -0.45
cue=approve frame=adverbial -0.56
cue=approve frame=bare -0.19
cue=approve frame=preposition -0.24
cue=argue 0.36
cue=argue aux=have 0.38
cue=argue form=base 0.39
cue=argue form=ing 0.49
cue=argue form=s -0.21
cue=argue frame=adverbial 0.15
cue=argue frame=bare 0.3
cue=argue frame=before -0.22
cue=argue frame=comma -0.17
cue=argue frame=later-that 0.11
cue=argue frame=preposition 0.08
cue=argue frame=that 0.44
cue=argue next=, 0.08
cue=argue next=determiner 0.26
cue=argue next=function -0.23
cue=argue next=that 0.13
cue=ask -0.09
cue=ask aux=be 0.36
cue=ask aux=have -0.35
cue=ask aux=modal 0.18
cue=ask aux=to -0.47
cue=ask form=base -0.22
cue=ask form=ing 0.05
cue=ask form=past -0.05
cue=ask form=s -0.08
cue=ask frame=adverbial 0.31
cue=ask frame=around -0.9
cue=ask frame=bare -0.2
cue=ask frame=before 0.09
cue=ask frame=colon -0.34
cue=ask frame=comma 0.43
cue=ask frame=hearer 0.29
cue=ask frame=later-that -0.51
cue=ask frame=preposition -0.17
cue=ask frame=quoted -0.74
cue=ask next=. 0.78
cue=ask next=about -0.22
cue=ask next=by 0.22
cue=ask next=determiner -0.32
cue=ask next=for 0.28
cue=ask next=function -0.09
cue=ask next=if 0.43
cue=ask next=name -0.34
cue=ask next=noun -0.34
cue=ask next=possessive -0.37
cue=ask next=to -0.2
cue=ask next=what 0.23
cue=ask to=about frame=adverbial -1.33
cue=ask to=about frame=bare -0.18
cue=ask to=by frame=adverbial 0.47
cue=ask to=by frame=bare -0.85
cue=ask to=by frame=preposition -0.87
cue=ask to=for frame=adverbial -0.99
cue=ask to=for frame=bare 0.24
cue=ask to=for frame=preposition 0.39
cue=ask to=to frame=adverbial -1.06
cue=ask to=to frame=bare 0.06
cue=assail 0.85
cue=assail frame=bare 0.77
cue=assert 0.24
cue=assert form=past 0.33
cue=assert frame=that 0.07
cue=associate -1.55
cue=associate form=base -0.56
cue=associate form=past -1.14
cue=associate frame=bare -1.27
cue=associate frame=later-that -0.45
cue=associate frame=preposition -0.72
cue=associate next=name -1.02
cue=associate next=with -0.72
cue=associate to=with frame=bare -0.22
cue=associate to=with frame=preposition -0.65
cue=assume -0.39
cue=assume frame=bare -0.58
cue=assure 0.23
cue=assure form=past 0.23
cue=assure frame=bare 0.45
cue=assure frame=before -0.23
cue=assure frame=hearer -0.09
cue=attack 0.05
cue=attack aux=be 0.1
cue=attack aux=have -0.59
cue=attack aux=to -0.19
cue=attack form=base -0.31
cue=attack form=ing 0.09
cue=attack form=past 0.25
cue=attack form=s -0.12
cue=attack frame=adverbial -1.27
cue=attack frame=around -0.31
cue=attack frame=bare -0.12
cue=attack frame=before -0.83
cue=attack frame=comma -0.61
cue=attack frame=later-that -1.17
cue=attack frame=preposition 0.11
cue=attack frame=quoted -1.34
cue=attack frame=that 0.26
cue=attack next=, -0.61
cue=attack next=and -0.43
cue=attack next=by -0.6
cue=attack next=determiner -0.13
cue=attack next=from -0.7
cue=attack next=function -0.12
cue=attack next=in -1.03
cue=attack next=name 0.08
cue=attack next=noun 0.35
cue=attack next=on 0.22
cue=attack next=possessive -0.2
cue=attack next=that 0.25
cue=attack to=against frame=bare -1.09
cue=attack to=against frame=preposition 0.74
cue=attack to=by frame=bare -0.22
cue=attack to=by frame=preposition -0.4
cue=attack to=from frame=adverbial -0.45
cue=attack to=from frame=bare -0.29
cue=attack to=from frame=preposition -0.64
cue=attack to=in frame=adverbial -0.6
cue=attack to=in frame=bare -0.63
cue=attack to=in frame=preposition -0.85
cue=attack to=on frame=adverbial -0.94
cue=attack to=on frame=bare 0.11
cue=authorize 0.1
cue=authorize aux=be -0.71
cue=authorize form=past 0.26
cue=authorize frame=adverbial -0.58
cue=authorize frame=bare 0.16
cue=authorize next=to -0.77
cue=authorize to=to frame=adverbial -0.58
cue=authorize to=to frame=bare -0.72
cue=await -0.9
cue=await frame=bare -0.9
cue=back aux=be -0.11
cue=back aux=modal -0.43
cue=back aux=to 0.1
cue=back form=base -0.15
cue=back form=ing 0.32
cue=back form=past -0.05
cue=back form=s -0.22
cue=back frame=adverbial -0.18
cue=back frame=around -0.63
cue=back frame=before -0.32
cue=back frame=colon 0.47
cue=back frame=comma 0.14
cue=back frame=later-that -1.49
cue=back frame=preposition -0.4
cue=back frame=quoted 0.37
cue=back next=, 0.14
cue=back next=at 0.05
cue=back next=by -1.46
cue=back next=function -0.49
cue=back next=in -0.51
cue=back next=name 0.63
cue=back next=of -1.48
cue=back next=to -0.17
cue=back to=at frame=adverbial -0.83
cue=back to=at frame=bare -0.16
cue=back to=at frame=preposition 0.15
cue=back to=by frame=adverbial -0.78
cue=back to=by frame=bare -1.09
cue=back to=by frame=preposition -0.87
cue=back to=down frame=bare -0.92
cue=back to=in frame=adverbial 0.24
cue=back to=in frame=bare -1.49
cue=back to=in frame=preposition -1.23
cue=back to=of frame=adverbial -0.53
cue=back to=of frame=bare -1.07
cue=back to=of frame=preposition -0.88
cue=back to=on frame=adverbial -1.1
cue=back to=on frame=bare 0.09
cue=back to=on frame=preposition 0.05
cue=back to=to frame=adverbial -0.44
cue=back to=to frame=bare -0.39
cue=back to=to frame=before -0.22
cue=back to=to frame=preposition -0.21
cue=bank -0.77
cue=bank form=base -0.33
cue=bank form=ing -1.2
cue=bank form=s -0.53
cue=bank frame=adverbial 0.08
cue=bank frame=bare -0.75
cue=bank frame=before -0.34
cue=bank frame=comma -0.79
cue=bank frame=preposition -0.3
cue=bank next=, -0.94
cue=bank next=and -0.39
cue=bank next=function -1.21
cue=bank next=noun -1.02
cue=bash -0.15
cue=bash form=base -0.52
cue=believe 0.24
cue=believe aux=do -0.56
cue=believe form=base 0.5
cue=believe form=ing 0.25
cue=believe form=past -0.95
cue=believe form=s -0.09
cue=believe frame=bare 0.13
cue=believe frame=before 0.22
cue=believe frame=comma -0.85
cue=believe frame=preposition 0.35
cue=believe frame=quoted -0.82
cue=believe frame=that -0.08
cue=believe next=, 0.47
cue=believe next=determiner -0.05
cue=believe next=function -1.17
cue=believe next=in 0.67
cue=believe next=it 0.29
cue=believe next=name -0.26
cue=believe next=possessive -0.13
cue=believe next=that -0.09
cue=believe to=in frame=bare 0.5
cue=believe to=in frame=preposition 0.65
cue=bet -1.03
cue=bet form=past -1.04
cue=bet frame=bare -1.06
cue=blame 0.28
cue=blame form=base 0.14
cue=blame form=past -0.35
cue=blame frame=adverbial -0.74
cue=blame frame=bare 0.68
cue=blame frame=before -0.58
cue=blame frame=later-that -0.73
cue=blame frame=preposition -0.25
cue=blame frame=quoted -0.27
cue=blame next=determiner 0.45
cue=blame next=name 0.6
cue=blast 0.36
cue=blast form=past 0.13
cue=blast frame=bare 0.43
cue=blast next=determiner 0.27
cue=blast next=name 0.38
cue=boast 0.35
cue=boast form=past 0.17
cue=boast frame=adverbial -0.28
cue=boast frame=bare -0.07
cue=boast frame=before -0.76
cue=boast frame=preposition 0.74
cue=boo -0.05
cue=boo form=past -0.24
cue=boo form=s -0.9
cue=boo frame=adverbial -0.64
cue=boo frame=bare 0.08
cue=brag 0.16
cue=brand -0.16
cue=brief -0.68
cue=brief form=base -1.09
cue=brief frame=bare -0.19
cue=brief frame=hearer -0.8
cue=brief next=noun -0.7
cue=broadcast -0.34
cue=broadcast form=past -0.53
cue=broadcast frame=bare 0.11
cue=broadcast frame=preposition -0.67
cue=brush 0.45
cue=brush frame=bare 0.08
cue=calculate -0.55
cue=calculate frame=bare -0.78
cue=call 0.23
cue=call aux=be -0.21
cue=call aux=have -0.27
cue=call aux=to 0.27
cue=call form=base -0.1
cue=call form=ing 0.47
cue=call form=past -0.16
cue=call form=s 0.28
cue=call frame=adverbial -0.07
cue=call frame=around -0.52
cue=call frame=bare 0.18
cue=call frame=before -0.92
cue=call frame=later-that -1.24
cue=call frame=preposition 0.28
cue=call next=determiner -0.48
cue=call next=for 0.47
cue=call next=function 0.33
cue=call next=it 0.37
cue=call next=name -0.58
cue=call next=noun -0.77
cue=call next=on 0.29
cue=call next=possessive 0.14
cue=call next=quoted -0.65
cue=call next=to 0.06
cue=call next=with -0.08
cue=call to=for frame=adverbial -1.58
cue=call to=for frame=bare 0.4
cue=call to=for frame=before -0.25
cue=call to=for frame=preposition 0.47
cue=call to=for frame=quoted -0.12
cue=call to=into frame=bare -0.97
cue=call to=into frame=preposition -1.01
cue=call to=on frame=adverbial -0.83
cue=call to=on frame=bare 0.38
cue=call to=on frame=preposition 0.47
cue=call to=on frame=quoted -1.06
cue=call to=to frame=adverbial -1.42
cue=call to=to frame=bare 0.3
cue=call to=with frame=adverbial 0.25
cue=call to=with frame=bare 0.12
cue=call to=with frame=preposition -1.12
cue=campaign -0.56
cue=campaign aux=have 0.27
cue=campaign aux=modal -0.19
cue=campaign aux=to 0.47
cue=campaign form=base -0.62
cue=campaign form=ing -0.58
cue=campaign frame=around -0.34
cue=campaign frame=bare -1.03
cue=campaign frame=before -0.72
cue=campaign frame=colon -0.68
cue=campaign frame=comma -0.53
cue=campaign frame=later-that 0.13
cue=campaign frame=preposition -0.06
cue=campaign frame=quoted -0.25
cue=campaign frame=that -0.67
cue=campaign next=, -0.54
cue=campaign next=. -0.32
cue=campaign next=adverb -0.83
cue=campaign next=and -0.88
cue=campaign next=as -1.08
cue=campaign next=day -0.8
cue=campaign next=for 0.16
cue=campaign next=function -0.29
cue=campaign next=in -0.94
cue=campaign next=name -1.25
cue=campaign next=noun -1.02
cue=campaign next=of -1.39
cue=campaign next=on -0.41
cue=campaign next=that -0.67
cue=campaign next=to -0.22
cue=campaign next=verb-base -0.07
cue=campaign next=verb-ing 0.09
cue=campaign next=verb-s -0.13
cue=campaign next=with -1.24
cue=campaign to=against frame=adverbial -0.75
cue=campaign to=against frame=bare -1.06
cue=campaign to=against frame=preposition 0.85
cue=campaign to=as frame=adverbial -0.57
cue=campaign to=as frame=bare -0.75
cue=campaign to=as frame=preposition -0.8
cue=campaign to=for frame=adverbial -0.54
cue=campaign to=for frame=bare 0.21
cue=campaign to=for frame=preposition -0.06
cue=campaign to=in frame=adverbial -0.9
cue=campaign to=in frame=bare -0.36
cue=campaign to=in frame=preposition -0.74
cue=campaign to=of frame=adverbial -0.64
cue=campaign to=of frame=bare -0.92
cue=campaign to=of frame=preposition -1.11
cue=campaign to=on frame=adverbial -0.87
cue=campaign to=on frame=bare -0.2
cue=campaign to=on frame=preposition -0.31
cue=campaign to=to frame=adverbial -1.03
cue=campaign to=to frame=bare -0.08
cue=campaign to=with frame=adverbial -0.6
cue=campaign to=with frame=bare -0.37
cue=campaign to=with frame=preposition -0.88
cue=care -0.65
cue=care form=base -0.93
cue=care frame=adverbial -0.72
cue=care frame=around -0.62
cue=care frame=bare -1.02
cue=care frame=before -0.24
cue=care frame=comma -0.44
cue=care frame=later-that -0.65
cue=care next=, -0.71
cue=care next=about 0.29
cue=care next=and -0.25
cue=care next=name -1
cue=care next=noun -0.85
cue=care to=about frame=bare -0.49
cue=care to=about frame=preposition 0.33
cue=cast -0.54
cue=cast aux=be 0.2
cue=cast aux=to 0.21
cue=cast form=ing -0.99
cue=cast form=past -0.19
cue=cast frame=bare -0.29
cue=cast frame=before -0.51
cue=cast frame=preposition -0.64
cue=cast frame=quoted -0.71
cue=cast next=determiner 0.08
cue=cast next=function 0.33
cue=cast next=noun -0.37
cue=cast next=possessive -0.77
cue=caution 0.47
cue=celebrate -0.38
cue=celebrate form=ing -0.27
cue=celebrate form=past -0.07
cue=celebrate frame=bare -0.41
cue=celebrate frame=preposition -0.09
cue=celebrate next=determiner -0.06
cue=celebrate next=name -0.3
cue=challenge -0.36
cue=challenge aux=be -0.19
cue=challenge aux=to -0.87
cue=challenge form=base -0.56
cue=challenge form=ing -0.05
cue=challenge form=s -0.75
cue=challenge frame=adverbial -1.01
cue=challenge frame=bare -0.1
cue=challenge frame=before -0.21
cue=challenge frame=later-that -0.77
cue=challenge frame=preposition -0.31
cue=challenge next=from -0.47
cue=challenge next=function -0.07
cue=challenge next=name -0.63
cue=challenge next=noun 0.47
cue=challenge next=possessive -0.12
cue=challenge next=to -0.97
cue=challenge to=from frame=bare -0.26
cue=challenge to=from frame=preposition -0.33
cue=challenge to=to frame=adverbial -0.52
cue=challenge to=to frame=bare -0.76
cue=champion -0.54
cue=champion form=base -0.92
cue=champion form=past -0.19
cue=champion frame=bare -0.2
cue=champion frame=preposition -0.7
cue=chant 0.53
cue=chant form=s 0.66
cue=chant frame=bare 0.34
cue=chant frame=preposition 0.41
cue=chant frame=quoted 0.43
cue=chant next=quoted 0.08
cue=characterize frame=bare 0.26
cue=charge -0.15
cue=charge aux=be -1.21
cue=charge form=base -0.37
cue=charge form=s -0.17
cue=charge frame=adverbial -0.99
cue=charge frame=bare 0.06
cue=charge frame=before 0.25
cue=charge frame=preposition -0.41
cue=charge next=determiner 0.1
cue=charge next=function -0.13
cue=charge next=of -1.34
cue=charge next=with -0.09
cue=charge to=against frame=bare -0.79
cue=charge to=against frame=preposition -0.87
cue=charge to=of frame=adverbial -0.18
cue=charge to=of frame=bare -1.1
cue=charge to=of frame=preposition -0.85
cue=charge to=with frame=adverbial -0.62
cue=charge to=with frame=bare -0.66
cue=charge to=with frame=preposition 0.05
cue=cheer -0.16
cue=cheer form=past -0.38
cue=cheer form=s -0.75
cue=cheer frame=adverbial -0.77
cue=cheer frame=bare -0.08
cue=cheer frame=preposition 0.13
cue=cheer next=noun -1.02
cue=choose -0.59
cue=choose aux=have 0.14
cue=choose aux=modal -0.09
cue=choose aux=to -0.76
cue=choose form=ing -1.09
cue=choose form=participle -0.07
cue=choose form=past -0.39
cue=choose frame=adverbial -0.86
cue=choose frame=bare -0.37
cue=choose frame=preposition -0.94
cue=choose next=determiner -0.12
cue=choose next=function -0.89
cue=choose next=name 0.05
cue=choose next=to -0.99
cue=choose to=to frame=adverbial -0.74
cue=choose to=to frame=bare -0.76
cue=circle -1.15
cue=circle form=base -1.04
cue=circle frame=bare -0.78
cue=cite 0.15
cue=cite form=ing 0.28
cue=cite frame=bare 0.6
cue=cite frame=before -0.75
cue=cite frame=later-that -0.79
cue=cite frame=quoted 0.08
cue=cite next=determiner -0.16
cue=cite next=name -0.1
cue=cite next=noun 0.15
cue=cite next=possessive 0.22
cue=claim 0.16
cue=claim form=base -0.06
cue=claim form=ing -0.09
cue=claim form=past 0.27
cue=claim form=s -0.09
cue=claim frame=adverbial 0.07
cue=claim frame=bare 0.55
cue=claim frame=before -0.69
cue=claim frame=comma -0.7
cue=claim frame=preposition -0.15
cue=claim frame=quoted -0.18
cue=claim frame=that -0.29
cue=claim next=, 0.06
cue=claim next=determiner -0.16
cue=claim next=function 0.06
cue=claim next=name 0.38
cue=claim next=pronoun 0.26
cue=claim next=that -0.36
cue=claim next=to 0.64
cue=claim to=to frame=bare 0.52
cue=classify -1.25
cue=classify aux=be -0.47
cue=classify form=past -1.21
cue=classify frame=bare -1.17
cue=classify frame=later-that -0.31
cue=classify next=noun -0.78
cue=command -0.41
cue=command form=base -0.97
cue=command form=ing -0.83
cue=command frame=bare -0.92
cue=command frame=hearer -0.05
cue=command next=noun -0.69
cue=command next=verb-base -0.55
cue=comment -0.28
cue=comment aux=be -0.65
cue=comment form=base -0.32
cue=comment form=s -0.62
cue=comment frame=adverbial -0.36
cue=comment frame=bare -0.16
cue=comment frame=before -0.17
cue=comment frame=comma -0.65
cue=comment frame=later-that -0.9
cue=comment frame=preposition 0.06
cue=comment frame=quoted -0.16
cue=comment frame=that -0.6
cue=comment next=, -0.68
cue=comment next=about 0.28
cue=comment next=from -0.46
cue=comment next=function -0.45
cue=comment next=on 0.72
cue=comment next=that -0.65
cue=comment next=to -0.86
cue=comment next=verb-past -0.68
cue=comment to=about frame=adverbial 0.19
cue=comment to=about frame=bare 0.31
cue=comment to=about frame=preposition -0.18
cue=comment to=from frame=bare -0.2
cue=comment to=from frame=preposition -0.46
cue=comment to=on frame=adverbial -1.08
cue=comment to=on frame=bare 0.63
cue=comment to=on frame=preposition 0.59
cue=comment to=to frame=bare -0.58
cue=compare -0.23
cue=compare form=ing -0.11
cue=compare form=past -0.2
cue=compare frame=adverbial -0.83
cue=compare frame=bare 0.13
cue=compare frame=preposition -1.16
cue=compare frame=quoted 0.09
cue=compare next=to -1.26
cue=compare next=with -1.21
cue=compare to=to frame=adverbial -0.28
cue=compare to=to frame=bare -1.06
cue=compare to=to frame=preposition -0.62
cue=compare to=with frame=adverbial -0.85
cue=compare to=with frame=bare -0.78
cue=compare to=with frame=preposition -0.93
cue=complain 0.16
cue=complain form=past 0.05
cue=complain frame=adverbial 0.14
cue=complain frame=before 0.18
cue=complain frame=preposition 0.05
cue=complain next=that -0.12
cue=concede -0.11
cue=concede form=past 0.27
cue=concede frame=bare -0.08
cue=concede frame=that 0.1
cue=concede next=that 0.1
cue=concern -0.18
cue=concern aux=be -0.37
cue=concern form=base 0.27
cue=concern form=ing -0.98
cue=concern form=past 0.14
cue=concern form=s -0.45
cue=concern frame=adverbial -0.24
cue=concern frame=bare -0.64
cue=concern frame=before -0.63
cue=concern frame=later-that 0.17
cue=concern frame=that 0.09
cue=concern next=about 0.12
cue=concern next=function 0.12
cue=concern next=that 0.08
cue=concern to=about frame=adverbial -1.03
cue=concern to=about frame=bare -0.08
cue=concern to=about frame=preposition 0.21
cue=conclude 0.16
cue=conclude form=past 0.08
cue=conclude frame=around 0.52
cue=conclude frame=bare -0.21
cue=conclude frame=before -0.23
cue=conclude frame=comma -0.22
cue=conclude frame=that 0.14
cue=conclude next=. 0.19
cue=conclude next=that -0.13
cue=condemn 0.34
cue=condemn form=base -0.15
cue=condemn form=past 0.36
cue=condemn frame=bare 0.26
cue=condemn next=determiner 0.72
cue=condemn next=name -0.08
cue=confirm -0.22
cue=confirm form=past -0.33
cue=confirm next=determiner -0.22
cue=confuse 0.09
cue=confuse frame=bare 0.11
cue=congratulate 0.19
cue=congratulate frame=bare 0.28
cue=consider 0.08
cue=consider aux=be -0.19
cue=consider aux=modal -0.39
cue=consider form=ing 0.07
cue=consider form=past -0.4
cue=consider form=s 0.53
cue=consider frame=bare 0.16
cue=consider frame=before -0.44
cue=consider frame=later-that -1.12
cue=consider next=determiner -0.22
cue=consider next=function 0.58
cue=consider next=name 0.25
cue=consider next=noun 0.18
cue=contain -0.58
cue=contain form=base -0.53
cue=contain form=ing -0.68
cue=contain form=past -0.17
cue=contain frame=bare -0.35
cue=contain next=noun -0.87
cue=contend -0.3
cue=contest -1.01
cue=contest aux=be -0.3
cue=contest form=base -1.45
cue=contest form=past -1.19
cue=contest form=s -0.42
cue=contest frame=adverbial -0.59
cue=contest frame=bare -0.61
cue=contest frame=before -0.29
cue=contest frame=comma -0.25
cue=contest frame=later-that -0.27
cue=contest frame=preposition -1.15
cue=contest frame=that -0.59
cue=contest next=, -0.25
cue=contest next=determiner 0.25
cue=contest next=function -0.92
cue=contest next=in -0.41
cue=contest next=noun -0.96
cue=contest next=on -0.75
cue=contest next=that -0.59
cue=contest to=in frame=adverbial -0.28
cue=contest to=in frame=bare -0.29
cue=contest to=in frame=preposition -0.33
cue=contest to=on frame=bare -0.59
cue=contest to=on frame=preposition -0.45
cue=continue -0.27
cue=continue aux=be 0.18
cue=continue aux=have 0.22
cue=continue aux=modal -0.53
cue=continue aux=to -1.11
cue=continue form=base -0.4
cue=continue form=ing -0.37
cue=continue form=past -0.12
cue=continue form=s -0.13
cue=continue frame=adverbial 0.28
cue=continue frame=around 0.14
cue=continue frame=bare -1.54
cue=continue frame=before -0.35
cue=continue frame=colon 0.25
cue=continue frame=comma 0.17
cue=continue frame=later-that 0.27
cue=continue frame=preposition -1.39
cue=continue frame=quoted -0.97
cue=continue next=, -0.13
cue=continue next=. 0.09
cue=continue next=determiner -0.92
cue=continue next=noun -0.3
cue=continue next=possessive -0.71
cue=continue next=to -0.05
cue=continue next=verb-ing -0.56
cue=continue to=to frame=adverbial 0.43
cue=continue to=to frame=bare -2.14
cue=continue to=to frame=before -0.85
cue=continue to=to frame=later-that 0.38
cue=continue to=to frame=preposition -1.07
cue=contradict 0.09
cue=contradict frame=bare 0.18
cue=convict -1.09
cue=convict form=past -1.04
cue=convict frame=bare -0.74
cue=convict frame=preposition -0.56
cue=convict next=of -0.79
cue=convict to=of frame=bare -0.44
cue=convict to=of frame=preposition -0.52
cue=convince -0.13
cue=convince form=ing -1.13
cue=convince form=past 0.21
cue=convince frame=bare -0.33
cue=convince frame=hearer 0.22
cue=convince next=determiner -0.05
cue=counsel -1.04
cue=counsel form=base -1.03
cue=counsel frame=bare -0.64
cue=counsel frame=before -0.36
cue=counsel frame=hearer -0.39
cue=count -0.37
cue=count aux=be 0.14
cue=count form=base -1.55
cue=count form=past -0.56
cue=count frame=adverbial -0.08
cue=count frame=bare -0.18
cue=count frame=comma -0.57
cue=count frame=preposition -0.27
cue=count next=, -0.6
cue=count next=function -0.38
cue=count next=on 0.16
cue=count to=on frame=bare 0.12
cue=count to=on frame=preposition 0.05
cue=counter -0.14
cue=counter form=base -0.29
cue=counter frame=bare -0.26
cue=counter next=to -0.32
cue=counter to=to frame=bare -0.25
cue=credit -0.06
cue=credit form=base -0.17
cue=credit frame=adverbial -0.75
cue=credit frame=bare 0.16
cue=credit frame=preposition 0.07
cue=credit frame=quoted -0.91
cue=credit next=for 0.18
cue=credit to=for frame=adverbial -0.48
cue=credit to=for frame=bare 0.09
cue=credit to=for frame=preposition 0.2
cue=criticize 0.21
cue=criticize aux=be -0.67
cue=criticize aux=have -0.42
cue=criticize form=base 0.16
cue=criticize form=ing 0.45
cue=criticize form=past -0.21
cue=criticize frame=adverbial -0.67
cue=criticize frame=around -0.25
cue=criticize frame=bare 0.72
cue=criticize frame=before -0.47
cue=criticize frame=later-that -0.87
cue=criticize frame=preposition -1
cue=criticize frame=quoted -0.31
cue=criticize next=determiner 0.35
cue=criticize next=name 0.38
cue=criticize next=possessive 0.3
cue=cry 0.31
cue=cry form=base 0.19
cue=cry frame=bare 0.21
cue=debate -0.4
cue=debate aux=be -0.98
cue=debate form=base -0.33
cue=debate form=s -0.71
cue=debate frame=adverbial -0.12
cue=debate frame=around -0.24
cue=debate frame=bare -0.73
cue=debate frame=before -0.44
cue=debate frame=comma -0.51
cue=debate frame=later-that 0.05
cue=debate frame=preposition 0.12
cue=debate frame=quoted -1.27
cue=debate frame=that -0.11
cue=debate next=, -0.51
cue=debate next=and -0.58
cue=debate next=at -1.01
cue=debate next=day -0.75
cue=debate next=determiner -0.16
cue=debate next=function -0.35
cue=debate next=in -0.18
cue=debate next=name -1.08
cue=debate next=noun -0.46
cue=debate next=on 0.32
cue=debate next=that -0.11
cue=debate next=verb-past -0.82
cue=debate next=with -0.09
cue=debate to=at frame=bare -0.51
cue=debate to=at frame=preposition -0.62
cue=debate to=in frame=adverbial 0.16
cue=debate to=in frame=bare -0.8
cue=debate to=in frame=preposition -1.22
cue=debate to=on frame=adverbial -1
cue=debate to=on frame=bare 0.3
cue=debate to=on frame=preposition 0.2
cue=debate to=over frame=adverbial -0.64
cue=debate to=over frame=bare -0.74
cue=debate to=over frame=preposition 0.42
cue=debate to=with frame=bare -0.31
cue=debate to=with frame=preposition -1.11
cue=decide -0.38
cue=decide aux=have 0.17
cue=decide aux=modal -0.53
cue=decide form=base -0.33
cue=decide form=ing 0.06
cue=decide form=past -0.33
cue=decide frame=bare -0.13
cue=decide frame=before -0.64
cue=decide frame=preposition -0.32
cue=decide next=to -0.16
cue=decide to=to frame=adverbial -1.09
cue=decide to=to frame=bare 0.15
cue=declare 0.26
cue=declare aux=be -0.76
cue=declare form=base 0.26
cue=declare form=ing 0.33
cue=declare form=past -0.22
cue=declare frame=adverbial -0.1
cue=declare frame=around -0.98
cue=declare frame=before 0.29
cue=declare frame=preposition -0.46
cue=declare frame=quoted 0.29
cue=declare frame=that 0.27
cue=declare next=determiner -0.25
cue=declare next=noun -0.15
cue=declare next=that 0.2
cue=decline -0.11
cue=decline aux=have -0.92
cue=decline form=base -1.04
cue=decline form=past 0.05
cue=decline frame=adverbial -0.05
cue=decline frame=before -0.39
cue=decline frame=preposition -0.07
cue=decline next=to 0.11
cue=decline to=to frame=bare 0.07
cue=decry 0.48
cue=decry form=past 0.25
cue=decry frame=bare 0.84
cue=deem 0.31
cue=deem form=past 0.09
cue=deem frame=bare 0.3
cue=defend 0.21
cue=defend aux=to -0.14
cue=defend form=base -0.17
cue=defend form=ing 0.14
cue=defend form=past 0.35
cue=defend frame=bare 0.54
cue=defend frame=before -0.18
cue=defend frame=later-that -0.97
cue=defend frame=quoted -1.06
cue=defend next=determiner -0.22
cue=defend next=function 0.13
cue=defend next=name 0.3
cue=defend next=possessive 0.26
cue=demand 0.06
cue=demand form=base -0.17
cue=demand form=ing 0.1
cue=demand form=past -0.16
cue=demand form=s 0.24
cue=demand frame=adverbial 0.06
cue=demand frame=bare 0.16
cue=demand frame=preposition -0.57
cue=demand next=determiner -0.08
cue=demonstrate 0.1
cue=demonstrate form=base 0.19
cue=demonstrate form=past -0.3
cue=demonstrate frame=bare -0.16
cue=demonstrate next=determiner -0.05
cue=denounce 0.53
cue=denounce form=ing 0.46
cue=denounce form=past 0.09
cue=denounce frame=bare 0.6
cue=denounce frame=quoted 0.26
cue=denounce next=determiner 0.18
cue=denounce next=name 0.27
cue=deny -0.35
cue=deny aux=have 0.24
cue=deny form=base -0.08
cue=deny form=ing -0.39
cue=deny form=past -0.09
cue=deny frame=bare -0.26
cue=deny frame=that 0.19
cue=deny next=determiner 0.27
cue=deny next=noun -0.63
cue=deny next=that 0.19
cue=deride 0.39
cue=deride frame=bare 0.44
cue=describe 0.08
cue=describe aux=to -0.27
cue=describe form=base -0.24
cue=describe form=ing 0.57
cue=describe form=s -0.18
cue=describe frame=around -0.42
cue=describe frame=bare 0.57
cue=describe frame=before -0.68
cue=describe frame=later-that -0.79
cue=describe frame=preposition -0.71
cue=describe frame=quoted -0.45
cue=describe next=as -1.08
cue=describe next=function 0.4
cue=describe next=name -0.17
cue=describe next=noun 0.48
cue=describe next=possessive 0.15
cue=describe to=as frame=bare -0.71
cue=describe to=as frame=preposition -0.5
cue=desire 0.28
cue=desire form=base 0.32
cue=desire frame=bare 0.3
cue=desire next=to 0.21
cue=desire to=to frame=bare 0.18
cue=detail -0.42
cue=detail form=base -0.41
cue=detail form=ing 0.11
cue=detail form=past -0.6
cue=detail form=s -0.18
cue=detail frame=adverbial -0.46
cue=detail frame=bare -0.44
cue=detail frame=comma -0.4
cue=detail frame=preposition 0.1
cue=detail frame=quoted -0.61
cue=detail next=, -0.49
cue=detail next=determiner 0.28
cue=detail next=of -0.19
cue=detail to=about frame=bare -0.6
cue=detail to=about frame=preposition 0.17
cue=detail to=of frame=adverbial -0.42
cue=detail to=of frame=bare -0.16
cue=detail to=of frame=preposition -0.08
cue=determine -0.47
cue=determine aux=be 0.1
cue=determine aux=to -0.45
cue=determine form=base -0.17
cue=determine form=ing -0.23
cue=determine form=past -0.36
cue=determine frame=adverbial -0.66
cue=determine frame=bare -0.27
cue=determine next=to 0.25
cue=determine next=whether -0.16
cue=determine to=to frame=bare 0.22
cue=direct -0.56
cue=direct aux=be 0.36
cue=direct form=base -1.11
cue=direct form=past -0.18
cue=direct frame=adverbial -0.54
cue=direct frame=bare -0.74
cue=direct frame=later-that 0.15
cue=direct frame=preposition -0.1
cue=direct frame=quoted -0.49
cue=direct next=noun -1.06
cue=disagree 0.1
cue=disagree frame=bare -0.35
cue=disagree frame=preposition 0.43
cue=disappoint frame=bare -0.41
cue=disavow 0.25
cue=disavow frame=bare 0.34
cue=disclose -0.17
cue=disclose form=base -0.53
cue=disclose form=past -0.19
cue=disclose frame=bare -0.32
cue=discover -0.42
cue=discover form=past -0.43
cue=discover frame=bare -1.08
cue=discover frame=preposition -0.82
cue=discuss 0.32
cue=discuss aux=be -0.68
cue=discuss aux=to -0.1
cue=discuss form=base 0.29
cue=discuss form=ing -0.09
cue=discuss form=past 0.16
cue=discuss frame=bare 0.59
cue=discuss frame=before -0.52
cue=discuss frame=later-that -0.34
cue=discuss frame=quoted -1
cue=discuss next=determiner 0.12
cue=discuss next=noun 0.22
cue=discuss next=possessive 0.08
cue=dislike 0.2
cue=dislike form=base 0.48
cue=dislike frame=bare 0.22
cue=dismiss 0.39
cue=dismiss form=ing 0.44
cue=dismiss form=past 0.18
cue=dismiss frame=bare 0.76
cue=dismiss frame=later-that -1.06
cue=dismiss next=determiner 0.19
cue=dismiss next=name 0.28
cue=dismiss next=noun 0.16
cue=dispute 0.17
cue=dispute frame=bare 0.23
cue=dispute next=function -0.16
cue=document -0.35
cue=document form=base -0.21
cue=document form=s -0.86
cue=document frame=adverbial -0.79
cue=document frame=bare -0.11
cue=document frame=before -0.08
cue=document frame=comma -0.4
cue=document frame=preposition -0.58
cue=document next=, -0.62
cue=document next=function -0.5
cue=document next=verb-past -0.51
cue=doubt 0.06
cue=doubt form=base 0.32
cue=doubt form=s -0.09
cue=doubt frame=adverbial -0.86
cue=doubt frame=bare -0.28
cue=doubt frame=preposition -0.06
cue=doubt frame=that 0.83
cue=doubt next=about -0.1
cue=doubt next=that 0.78
cue=doubt to=about frame=bare -0.79
cue=dream -1.24
cue=dream frame=bare -0.8
cue=dub -0.18
cue=echo form=ing 0.1
cue=echo form=past 0.12
cue=echo frame=preposition -0.22
cue=echo next=determiner -0.06
cue=echo next=name -0.22
cue=email -0.28
cue=email aux=be -0.65
cue=email form=base -0.1
cue=email form=s -1.25
cue=email frame=adverbial -0.09
cue=email frame=around -0.76
cue=email frame=bare -0.23
cue=email frame=before -0.43
cue=email frame=colon 0.2
cue=email frame=comma -0.37
cue=email frame=hearer -0.29
cue=email frame=later-that -0.15
cue=email frame=preposition -0.45
cue=email frame=quoted -0.11
cue=email frame=that -0.24
cue=email next=, -0.38
cue=email next=and -0.21
cue=email next=from -0.91
cue=email next=function -0.69
cue=email next=in -0.53
cue=email next=name -0.25
cue=email next=noun -0.63
cue=email next=that -0.24
cue=email next=verb-base -1.24
cue=email next=verb-ing -0.15
cue=email next=verb-past -1.24
cue=email next=verb-s -1.02
cue=email to=from frame=adverbial -0.81
cue=email to=from frame=bare -0.21
cue=email to=from frame=preposition -0.45
cue=email to=in frame=adverbial -0.25
cue=email to=in frame=bare -0.21
cue=email to=in frame=preposition -0.47
cue=email to=to frame=adverbial 0.24
cue=email to=to frame=bare -1.01
cue=embrace 0.1
cue=embrace aux=have 0.11
cue=embrace aux=to -0.35
cue=embrace form=base 0.08
cue=embrace form=past -0.09
cue=embrace frame=adverbial -0.86
cue=embrace frame=before -0.65
cue=embrace frame=later-that -0.91
cue=embrace frame=preposition 0.19
cue=embrace next=determiner -0.18
cue=emphasize 0.25
cue=emphasize form=ing -0.15
cue=emphasize form=past -0.05
cue=emphasize frame=bare 0.21
cue=encourage 0.05
cue=encourage form=base 0.52
cue=encourage form=ing -0.83
cue=encourage form=past 0.32
cue=encourage next=determiner 0.24
cue=encourage next=noun -0.11
cue=endorse 0.21
cue=endorse aux=have 0.06
cue=endorse aux=modal -0.15
cue=endorse aux=to 0.28
cue=endorse form=ing -0.08
cue=endorse form=past 0.26
cue=endorse form=s 0.11
cue=endorse frame=around -0.31
cue=endorse frame=bare 0.52
cue=endorse frame=before -0.67
cue=endorse frame=later-that -0.89
cue=endorse frame=quoted -1.06
cue=endorse next=determiner -0.1
cue=endorse next=function 0.15
cue=endorse next=noun 0.36
cue=endorse next=possessive 0.05
cue=enjoy -0.1
cue=enjoy form=past 0.06
cue=enjoy form=s -0.23
cue=enjoy frame=bare -0.11
cue=enjoy next=determiner -0.23
cue=establish -0.28
cue=establish form=past -0.06
cue=establish frame=bare -0.29
cue=establish next=determiner 0.08
cue=estimate -0.19
cue=estimate form=past -0.51
cue=estimate form=s 0.05
cue=estimate frame=adverbial -0.77
cue=estimate frame=bare -0.23
cue=estimate frame=preposition 0.13
cue=estimate frame=that 0.18
cue=estimate next=that 0.18
cue=examine -0.29
cue=examine frame=bare -0.82
cue=expect 0.13
cue=expect aux=be -0.27
cue=expect aux=modal -0.34
cue=expect form=base 0.7
cue=expect form=ing 0.89
cue=expect form=past -0.84
cue=expect form=s -0.54
cue=expect frame=adverbial -0.13
cue=expect frame=bare 0.29
cue=expect frame=later-that -1
cue=expect frame=preposition -0.31
cue=expect frame=quoted -0.94
cue=expect next=determiner 0.07
cue=expect next=function 0.09
cue=expect next=to -0.32
cue=expect to=to frame=adverbial -0.11
cue=expect to=to frame=bare -0.31
cue=expect to=to frame=preposition -0.26
cue=explain 0.18
cue=explain aux=to -0.2
cue=explain form=ing 0.12
cue=explain form=past 0.14
cue=explain form=s 0.07
cue=explain frame=bare -0.17
cue=explain frame=preposition -0.22
cue=explain frame=quoted -0.3
cue=explain next=determiner -0.18
cue=explain next=possessive -0.15
cue=explain next=why 0.22
cue=express 0.25
cue=express aux=have -0.17
cue=express form=base 0.38
cue=express form=past 0.06
cue=express frame=bare -0.18
cue=express frame=before -0.52
cue=express frame=later-that 0.75
cue=express next=noun -0.05
cue=express next=possessive 0.15
cue=express next=verb-base 0.23
cue=eye -0.07
cue=eye form=base -0.24
cue=eye form=s -0.31
cue=eye frame=bare -0.32
cue=eye frame=preposition -0.9
cue=fault -0.32
cue=fault form=base -0.32
cue=fault frame=bare -0.23
cue=favor -0.06
cue=favor form=base 0.13
cue=favor form=past -0.21
cue=favor form=s -0.18
cue=favor frame=adverbial -1.04
cue=favor frame=bare 0.2
cue=favor frame=later-that -0.81
cue=favor frame=preposition -0.14
cue=favor next=determiner -0.09
cue=favor next=name -0.34
cue=favor next=noun 0.46
cue=favor to=of frame=adverbial -0.63
cue=favor to=of frame=bare 0.06
cue=fear 0.16
cue=fear form=base 0.13
cue=fear form=s -0.13
cue=fear frame=adverbial -1.07
cue=fear frame=bare 0.2
cue=fear frame=before -0.64
cue=fear frame=preposition -0.13
cue=fear frame=that 0.39
cue=fear next=determiner 0.48
cue=fear next=of -0.2
cue=fear next=that 0.39
cue=fear to=of frame=adverbial -0.57
cue=fear to=of frame=bare -0.23
cue=feel -0.05
cue=feel form=base 0.15
cue=feel form=ing -0.08
cue=feel form=s -0.63
cue=feel frame=adverbial 0.19
cue=feel frame=bare 0.18
cue=feel frame=before -0.68
cue=feel frame=preposition -0.58
cue=feel frame=quoted -1.03
cue=feel frame=that -0.27
cue=feel next=determiner -0.54
cue=feel next=noun -0.63
cue=feel next=that -0.27
cue=feel next=verb-past 0.5
cue=figure -0.49
cue=figure form=base -0.65
cue=figure form=s -0.35
cue=figure frame=adverbial -0.95
cue=figure frame=bare -0.44
cue=figure frame=before -0.53
cue=figure frame=preposition -0.3
cue=figure next=function 0.2
cue=figure next=in -1.01
cue=figure to=in frame=bare -0.63
cue=figure to=in frame=preposition -0.66
cue=figure to=out frame=bare 0.42
cue=figure to=out frame=preposition 0.1
cue=find 0.08
cue=find aux=be -0.18
cue=find aux=have -0.73
cue=find aux=modal -0.47
cue=find aux=to -0.99
cue=find form=base -0.31
cue=find form=ing -0.29
cue=find form=past 0.09
cue=find form=s 0.48
cue=find frame=adverbial -0.29
cue=find frame=around -0.53
cue=find frame=bare 0.06
cue=find frame=later-that 0.05
cue=find frame=preposition -0.28
cue=find frame=quoted 0.07
cue=find next=. 0.37
cue=find next=determiner -0.51
cue=find next=function -0.71
cue=find next=name 0.13
cue=find next=noun 0.06
cue=find next=possessive 0.09
cue=focus -0.17
cue=focus aux=be 0.29
cue=focus aux=have 0.21
cue=focus aux=modal -0.57
cue=focus form=base -0.19
cue=focus form=ing -0.15
cue=focus form=past -0.16
cue=focus form=s 0.1
cue=focus frame=adverbial -0.54
cue=focus frame=around -0.44
cue=focus frame=bare -0.22
cue=focus frame=before -0.6
cue=focus frame=later-that -0.75
cue=focus frame=quoted 0.13
cue=focus next=adverb -0.81
cue=focus next=function -0.74
cue=focus next=noun -0.97
cue=focus next=of -1.25
cue=focus next=on 0.19
cue=focus to=of frame=bare -0.78
cue=focus to=of frame=preposition -0.83
cue=focus to=on frame=adverbial -0.48
cue=focus to=on frame=bare 0.18
cue=focus to=on frame=before -0.54
cue=focus to=on frame=preposition 0.08
cue=focus to=on frame=quoted 0.16
cue=forecast 0.2
cue=forecast form=base 0.54
cue=forget -0.24
cue=frame -0.52
cue=frame form=base -0.13
cue=frame form=past -0.27
cue=frame frame=bare -0.38
cue=frustrate -0.39
cue=frustrate form=past -0.13
cue=frustrate frame=bare -0.85
cue=go -0.64
cue=go aux=be -0.12
cue=go aux=do -0.56
cue=go aux=have -0.45
cue=go aux=modal -0.85
cue=go aux=to -0.95
cue=go form=base -1.19
cue=go form=ing -0.46
cue=go form=participle -0.33
cue=go form=past -0.34
cue=go form=s 0.1
cue=go frame=adverbial -0.66
cue=go frame=around -0.56
cue=go frame=bare -1.29
cue=go frame=before -0.47
cue=go frame=colon 0.06
cue=go frame=later-that 0.63
cue=go frame=preposition -0.38
cue=go frame=quoted -0.09
cue=go next=after 0.24
cue=go next=determiner -0.92
cue=go next=function -0.53
cue=go next=noun -1.68
cue=go next=on 0.12
cue=go next=to -0.93
cue=go next=verb-base -0.68
cue=go next=with -1
cue=go to=after frame=adverbial -0.79
cue=go to=after frame=bare -0.64
cue=go to=after frame=preposition 0.55
cue=go to=beyond frame=bare -0.25
cue=go to=beyond frame=preposition -0.91
cue=go to=into frame=adverbial -0.55
cue=go to=into frame=bare -0.81
cue=go to=into frame=preposition -1.23
cue=go to=on frame=adverbial -0.85
cue=go to=on frame=bare -0.43
cue=go to=on frame=before -0.15
cue=go to=on frame=preposition -0.75
cue=go to=on frame=quoted 0.41
cue=go to=out frame=bare -0.61
cue=go to=out frame=preposition -0.86
cue=go to=through frame=bare -0.57
cue=go to=through frame=preposition -0.52
cue=go to=to frame=adverbial -0.21
cue=go to=to frame=bare -1.59
cue=go to=to frame=before -0.52
cue=go to=to frame=preposition -1.41
cue=go to=up frame=bare -0.69
cue=go to=with frame=bare -0.28
cue=go to=with frame=preposition -0.58
cue=guarantee -0.63
cue=guarantee frame=bare -0.24
cue=guess 0.1
cue=guess form=base 0.2
cue=hail 0.15
cue=hail frame=bare 0.26
cue=hail next=name -0.1
cue=hammer -0.25
cue=hammer frame=bare -0.43
cue=hate form=base -0.08
cue=hate frame=bare 0.06
cue=hear -0.66
cue=hear form=base -0.53
cue=hear form=ing -0.56
cue=hear frame=adverbial -0.96
cue=hear frame=bare -0.42
cue=hear frame=comma -0.71
cue=hear frame=later-that 0.22
cue=hear frame=preposition -1.01
cue=hear next=, -0.71
cue=hear next=name 0.17
cue=hear next=noun -0.16
cue=highlight form=base 0.15
cue=highlight form=ing -0.15
cue=highlight form=past 0.36
cue=highlight frame=bare 0.21
cue=highlight next=determiner -0.14
cue=highlight next=name 0.07
cue=hint 0.07
cue=hint form=s 0.54
cue=hint frame=bare 0.31
cue=hint frame=preposition 0.24
cue=hint next=at 0.13
cue=hint to=at frame=bare 0.47
cue=hint to=at frame=preposition 0.42
cue=honor -1.11
cue=honor form=base -0.64
cue=honor frame=bare -0.79
cue=hope 0.27
cue=hope aux=be 0.23
cue=hope aux=have 0.94
cue=hope form=base -0.36
cue=hope form=ing 0.44
cue=hope form=past -0.15
cue=hope form=s 0.41
cue=hope frame=adverbial -0.76
cue=hope frame=bare 0.37
cue=hope frame=before -0.36
cue=hope frame=later-that 0.31
cue=hope frame=preposition 0.08
cue=hope frame=quoted -0.97
cue=hope frame=that 0.05
cue=hope next=determiner 0.55
cue=hope next=for 0.37
cue=hope next=function -0.41
cue=hope next=name -0.95
cue=hope next=pronoun 0.61
cue=hope next=that 0.05
cue=hope to=for frame=adverbial 0.11
cue=hope to=for frame=bare 0.23
cue=hope to=for frame=preposition 0.26
cue=hope to=of frame=adverbial -0.5
cue=hope to=of frame=bare -0.06
cue=hope to=to frame=adverbial -1.66
cue=hope to=to frame=bare 0.27
cue=identify 0.19
cue=identify form=ing -0.09
cue=identify form=past 0.08
cue=identify frame=adverbial -0.83
cue=identify frame=bare 0.14
cue=identify frame=later-that -0.56
cue=identify frame=preposition 0.33
cue=identify next=as -0.12
cue=identify next=determiner -0.32
cue=identify to=as frame=preposition -0.07
cue=ignore 0.05
cue=ignore form=base 0.22
cue=ignore form=past -0.11
cue=ignore frame=bare 0.13
cue=ignore next=determiner -0.3
cue=ignore next=noun 0.05
cue=illustrate 0.16
cue=illustrate frame=bare 0.28
cue=imagine 0.24
cue=imagine frame=bare 0.38
cue=imply -0.17
cue=imply form=ing 0.28
cue=imply frame=that -0.26
cue=imply next=that -0.27
cue=indicate -0.22
cue=indicate aux=have -0.17
cue=indicate form=past -0.27
cue=indicate frame=bare -0.33
cue=indicate frame=before -0.22
cue=inform 0.09
cue=inform frame=bare 0.14
cue=insist 0.19
cue=insist form=base 0.24
cue=insist form=ing -0.07
cue=insist frame=adverbial -0.12
cue=insist frame=around -0.08
cue=insist frame=bare 0.2
cue=insist frame=before -0.31
cue=insist frame=preposition -0.15
cue=insist frame=that 0.45
cue=insist next=on -0.12
cue=insist next=pronoun 0.52
cue=insist next=that 0.23
cue=insist to=on frame=adverbial -0.2
cue=insist to=on frame=bare -0.19
cue=insist to=on frame=preposition 0.11
cue=inspire -1.16
cue=inspire form=past -0.81
cue=inspire frame=bare -0.83
cue=inspire frame=preposition -0.73
cue=inspire next=determiner -0.53
cue=instruct -0.88
cue=instruct frame=bare -0.62
cue=insult 0.32
cue=insult form=s -0.32
cue=insult frame=bare 0.11
cue=insult frame=preposition 0.4
cue=intend -0.05
cue=intend aux=be 0.22
cue=intend form=past -0.25
cue=intend frame=adverbial -1.21
cue=intend frame=bare 0.21
cue=intend next=to -0.35
cue=intend to=to frame=adverbial -1.08
cue=intend to=to frame=bare -0.14
cue=interest 0.13
cue=interest aux=be -0.7
cue=interest form=ing -0.84
cue=interest form=past 0.49
cue=interest form=s -1.6
cue=interest frame=adverbial -1.56
cue=interest frame=before -0.45
cue=interest frame=preposition 0.21
cue=interest next=and -0.58
cue=interest next=function -0.97
cue=interest next=in 0.68
cue=interest next=noun -0.98
cue=interest next=of -0.15
cue=interest next=verb-s -1.29
cue=interest to=in frame=adverbial -1.34
cue=interest to=in frame=bare 0.54
cue=interest to=in frame=preposition 0.46
cue=interest to=of frame=bare -0.06
cue=interest to=of frame=preposition -0.1
cue=interpret 0.3
cue=interpret frame=bare 0.39
cue=interrupt -0.68
cue=interrupt frame=bare -0.37
cue=interview -0.42
cue=interview aux=be -0.31
cue=interview form=base -0.14
cue=interview form=past -0.59
cue=interview form=s -1.37
cue=interview frame=adverbial 0.23
cue=interview frame=bare -1.25
cue=interview frame=before -0.67
cue=interview frame=comma -0.55
cue=interview frame=preposition -0.99
cue=interview frame=quoted -1.02
cue=interview frame=that 0.43
cue=interview next=, -0.55
cue=interview next=by -0.52
cue=interview next=day 0.37
cue=interview next=determiner -0.81
cue=interview next=function -1.31
cue=interview next=in -0.61
cue=interview next=name -1.05
cue=interview next=noun -0.06
cue=interview next=that 0.43
cue=interview next=verb-past -0.78
cue=interview next=with -0.29
cue=interview to=by frame=bare -0.36
cue=interview to=by frame=preposition -0.32
cue=interview to=in frame=adverbial -0.83
cue=interview to=in frame=bare -0.35
cue=interview to=in frame=preposition -0.33
cue=interview to=on frame=adverbial -1.08
cue=interview to=with frame=adverbial 0.15
cue=interview to=with frame=bare -0.75
cue=interview to=with frame=preposition -1.58
cue=interview to=with frame=quoted -0.61
cue=introduce -0.16
cue=introduce aux=be -0.86
cue=introduce form=ing 0.2
cue=introduce form=past -0.74
cue=introduce frame=adverbial -0.7
cue=introduce frame=bare -0.41
cue=introduce frame=preposition -0.65
cue=introduce next=determiner -0.11
cue=introduce next=name 0.12
cue=invite -1.1
cue=invite form=ing -0.79
cue=invite form=past -0.71
cue=invite frame=bare -1.02
cue=invite next=to -0.51
cue=invite to=to frame=bare -0.41
cue=invoke -0.19
cue=invoke form=past 0.26
cue=invoke frame=bare -0.1
cue=issue -0.38
cue=issue form=base 0.1
cue=issue form=past -0.24
cue=issue form=s -1.83
cue=issue frame=adverbial -0.19
cue=issue frame=around -0.29
cue=issue frame=bare -1.09
cue=issue frame=before -0.35
cue=issue frame=colon -0.85
cue=issue frame=comma -0.23
cue=issue frame=later-that 0.41
cue=issue frame=preposition 0.1
cue=issue frame=quoted 0.07
cue=issue frame=that -0.9
cue=issue next=, -0.24
cue=issue next=and -0.23
cue=issue next=by -0.67
cue=issue next=determiner -0.21
cue=issue next=for -1.14
cue=issue next=function -1.73
cue=issue next=in -0.81
cue=issue next=noun -1.1
cue=issue next=of 0.19
cue=issue next=that -0.88
cue=issue next=verb-base -0.9
cue=issue next=with 0.54
cue=issue to=by frame=bare -0.23
cue=issue to=by frame=preposition -0.39
cue=issue to=for frame=bare -0.79
cue=issue to=for frame=preposition -0.84
cue=issue to=in frame=adverbial -0.73
cue=issue to=in frame=bare -0.31
cue=issue to=in frame=preposition -0.65
cue=issue to=of frame=adverbial 0.07
cue=issue to=of frame=bare 0.25
cue=issue to=of frame=preposition -0.15
cue=issue to=with frame=bare -0.7
cue=issue to=with frame=preposition 0.65
cue=joke 0.09
cue=joke frame=adverbial -0.31
cue=joke frame=bare -0.42
cue=joke frame=preposition 0.29
cue=judge -0.63
cue=judge form=base -0.59
cue=judge form=s -0.86
cue=judge frame=adverbial -1.03
cue=judge frame=bare -0.52
cue=judge frame=before -0.21
cue=judge frame=later-that -0.94
cue=judge frame=preposition -1.12
cue=judge frame=quoted -0.7
cue=judge next=function -0.11
cue=judge next=name -1.24
cue=judge next=verb-past -0.88
cue=knock -0.45
cue=knock form=base -1.02
cue=know 0.05
cue=know aux=be -0.11
cue=know aux=do -0.26
cue=know aux=to -0.35
cue=know form=base 0.06
cue=know form=ing 0.05
cue=know form=participle -0.32
cue=know form=past -0.16
cue=know form=s 0.75
cue=know frame=adverbial 0.14
cue=know frame=around 0.12
cue=know frame=bare 0.09
cue=know frame=before -0.62
cue=know frame=comma 0.22
cue=know frame=later-that 0.25
cue=know frame=preposition -0.35
cue=know frame=quoted -0.07
cue=know frame=that -0.09
cue=know next=, 0.09
cue=know next=about -0.38
cue=know next=as 0.1
cue=know next=determiner -0.27
cue=know next=for -0.4
cue=know next=function 0.6
cue=know next=name -0.07
cue=know next=noun -0.53
cue=know next=pronoun 0.32
cue=know next=that -0.09
cue=know next=to -0.39
cue=know next=what -0.15
cue=know to=about frame=adverbial -0.53
cue=know to=about frame=bare -0.5
cue=know to=about frame=preposition -0.23
cue=know to=as frame=adverbial -0.44
cue=know to=for frame=adverbial 0.08
cue=know to=for frame=bare -0.4
cue=know to=for frame=preposition -0.29
cue=know to=to frame=adverbial -0.44
cue=know to=to frame=bare -0.11
cue=label 0.29
cue=label frame=bare -0.08
cue=lament 0.95
cue=lament form=past 0.28
cue=lament frame=bare 0.86
cue=lash 0.29
cue=lash frame=bare 0.16
cue=laugh -0.46
cue=laugh form=past -0.14
cue=laugh frame=adverbial -0.48
cue=laugh frame=preposition -0.23
cue=lay 0.12
cue=lay form=ing 0.11
cue=lay form=past -0.44
cue=lay frame=bare 0.09
cue=lay next=determiner -0.19
cue=lay next=noun -0.32
cue=lean -0.78
cue=lean form=base -0.91
cue=lean form=ing -1.12
cue=lean frame=adverbial -0.65
cue=lean frame=bare -0.32
cue=lean frame=preposition -0.99
cue=learn 0.2
cue=learn form=base -0.16
cue=learn form=ing -0.15
cue=learn form=past 0.37
cue=learn frame=adverbial 0.34
cue=learn frame=bare 0.22
cue=learn frame=preposition -0.07
cue=learn frame=that -0.16
cue=learn next=that -0.16
cue=like -0.51
cue=like aux=be -0.96
cue=like aux=do 0.89
cue=like aux=modal 0.53
cue=like form=base -0.58
cue=like frame=adverbial 0.25
cue=like frame=around -0.44
cue=like frame=bare -0.61
cue=like frame=before -0.38
cue=like frame=comma -0.68
cue=like frame=later-that -1.04
cue=like frame=preposition -0.3
cue=like frame=quoted 0.11
cue=like next=, -0.68
cue=like next=determiner -0.51
cue=like next=function 0.24
cue=like next=name -1.24
cue=like next=noun -0.22
cue=like next=possessive -0.25
cue=like next=pronoun -1.38
cue=like next=quoted 0.26
cue=like next=to 0.54
cue=like next=verb-ing -0.7
cue=like to=to frame=adverbial 0.26
cue=like to=to frame=bare 0.43
cue=liken -0.33
cue=liken form=past -0.33
cue=liken frame=bare 0.22
cue=list aux=be -1
cue=list form=base -0.22
cue=list form=past -0.36
cue=list form=s 0.33
cue=list frame=adverbial 0.09
cue=list frame=bare 0.09
cue=list frame=comma -0.56
cue=list frame=preposition -0.12
cue=list frame=quoted 0.14
cue=list next=, -0.56
cue=list next=of -0.13
cue=list to=of frame=bare -0.28
cue=lobby -0.6
cue=lobby form=ing -0.81
cue=lobby frame=adverbial 0.09
cue=lobby frame=bare -0.55
cue=lobby frame=preposition -0.48
cue=long -0.38
cue=long aux=be -0.63
cue=long aux=have 0.21
cue=long form=base -0.38
cue=long frame=adverbial -0.9
cue=long frame=bare -2.06
cue=long frame=before -0.25
cue=long frame=comma -0.67
cue=long frame=later-that 0.61
cue=long frame=preposition -1.09
cue=long frame=quoted -0.78
cue=long next=, -0.67
cue=long next=as -0.84
cue=long next=function -0.32
cue=long next=name -0.62
cue=long next=noun -0.28
cue=long next=verb-base -0.84
cue=long next=verb-past 0.26
cue=long to=as frame=adverbial -0.39
cue=long to=as frame=bare -0.45
cue=long to=as frame=preposition -0.58
cue=look -0.24
cue=look aux=be 0.2
cue=look aux=modal -0.52
cue=look form=ing -0.17
cue=look form=past -0.41
cue=look form=s -0.4
cue=look frame=adverbial -0.08
cue=look frame=bare -0.31
cue=look frame=before -0.59
cue=look frame=preposition 0.07
cue=look frame=quoted -0.81
cue=look next=at 0.12
cue=look next=for -0.14
cue=look next=function -0.61
cue=look next=noun -1.59
cue=look next=to 0.52
cue=look next=verb-base -0.68
cue=look to=at frame=adverbial -1.02
cue=look to=at frame=bare 0.21
cue=look to=for frame=adverbial -0.12
cue=look to=for frame=bare -0.06
cue=look to=for frame=preposition -0.21
cue=look to=like frame=adverbial -0.48
cue=look to=like frame=bare -0.95
cue=look to=like frame=preposition -0.12
cue=look to=to frame=bare 0.56
cue=look to=to frame=preposition 0.16
cue=love 0.13
cue=love form=past -0.53
cue=love frame=bare 0.08
cue=maintain -0.97
cue=maintain aux=have -0.14
cue=maintain form=base -0.48
cue=maintain form=past -0.61
cue=maintain form=s -0.63
cue=maintain frame=bare -1.34
cue=maintain frame=that -0.08
cue=maintain next=determiner -0.98
cue=maintain next=possessive -0.63
cue=maintain next=that -0.08
cue=mention aux=do 0.08
cue=mention form=base 0.36
cue=mention form=past -0.66
cue=mention frame=adverbial -0.19
cue=mention frame=bare 0.53
cue=mention frame=before -0.64
cue=mention frame=later-that -0.84
cue=mention frame=preposition -0.1
cue=mention next=determiner 0.15
cue=mention next=name 0.41
cue=mention next=of 0.22
cue=mention to=of frame=adverbial -1
cue=mention to=of frame=bare 0.12
cue=mention to=of frame=preposition 0.36
cue=mind -0.42
cue=mind form=base -0.18
cue=mind frame=adverbial -0.69
cue=mind frame=bare -0.15
cue=mind frame=comma -0.42
cue=mind frame=preposition -0.22
cue=mind next=, -0.42
cue=mock 0.14
cue=mock form=ing -0.09
cue=mock form=past -0.24
cue=mock frame=bare 0.44
cue=mock frame=quoted -1.02
cue=mock next=name 0.27
cue=name -0.25
cue=name aux=be -1.25
cue=name form=base -0.43
cue=name form=ing 0.18
cue=name form=past -0.08
cue=name form=s -0.89
cue=name frame=adverbial -0.71
cue=name frame=before -0.5
cue=name frame=comma -0.39
cue=name frame=preposition -1.29
cue=name next=, -0.39
cue=name next=determiner 0.23
cue=name next=for -0.98
cue=name next=function -0.21
cue=name next=name -0.41
cue=name next=noun 0.06
cue=name next=of -0.96
cue=name to=for frame=bare -0.74
cue=name to=for frame=preposition -0.5
cue=name to=of frame=adverbial -0.6
cue=name to=of frame=bare -0.76
cue=name to=of frame=preposition -0.57
cue=need -0.58
cue=need aux=be 0.23
cue=need aux=modal -0.77
cue=need form=base -0.37
cue=need form=past -0.43
cue=need form=s -0.29
cue=need frame=adverbial 0.25
cue=need frame=bare -0.79
cue=need frame=before -0.26
cue=need frame=later-that -0.72
cue=need frame=preposition -0.4
cue=need frame=quoted -1.02
cue=need next=determiner -0.42
cue=need next=for -0.12
cue=need next=noun 0.18
cue=need next=to -0.38
cue=need to=for frame=adverbial -1.08
cue=need to=for frame=bare -0.09
cue=need to=to frame=adverbial 0.27
cue=need to=to frame=bare -0.86
cue=need to=to frame=before -0.47
cue=need to=to frame=later-that -0.6
cue=need to=to frame=preposition -0.37
cue=nominate -0.1
cue=nominate aux=be -0.22
cue=nominate form=ing -0.23
cue=nominate form=past -0.11
cue=nominate frame=bare 0.1
cue=nominate frame=preposition -0.85
cue=nominate next=determiner 0.15
cue=nominate next=name 0.27
cue=nominate next=verb-base -1.15
cue=nominate next=verb-s -1
cue=note 0.33
cue=note form=base 0.11
cue=note form=ing 0.25
cue=note form=past 0.3
cue=note form=s -0.17
cue=note frame=bare 0.18
cue=note frame=before -0.24
cue=note frame=colon -0.87
cue=note frame=comma 0.32
cue=note frame=later-that 0.18
cue=note frame=preposition 0.22
cue=note frame=quoted 0.26
cue=note frame=that 0.33
cue=note next=, 0.21
cue=note next=. 0.05
cue=note next=: -0.79
cue=note next=determiner 0.28
cue=note next=that 0.13
cue=notice -0.47
cue=notice frame=bare -0.43
cue=noun:account -0.44
cue=noun:account form= -0.44
cue=noun:account frame=adverbial -1.04
cue=noun:account frame=bare -0.24
cue=noun:account frame=comma -0.7
cue=noun:account frame=preposition -0.26
cue=noun:account frame=quoted -0.79
cue=noun:account next=, -0.7
cue=noun:account next=for -1.1
cue=noun:account next=function -0.96
cue=noun:account next=of 0.14
cue=noun:account to=for frame=bare -0.79
cue=noun:account to=for frame=preposition -0.71
cue=noun:account to=of frame=adverbial -0.45
cue=noun:account to=of frame=bare 0.09
cue=noun:account to=of frame=preposition 0.13
cue=noun:accusation -0.05
cue=noun:accusation form= -0.05
cue=noun:accusation frame=adverbial -0.94
cue=noun:accusation frame=bare 0.3
cue=noun:accusation frame=preposition 0.11
cue=noun:accusation frame=that -0.42
cue=noun:accusation next=that -0.42
cue=noun:admission 0.13
cue=noun:admission form= 0.13
cue=noun:advice 0.17
cue=noun:advice form= 0.17
cue=noun:advice frame=bare -0.33
cue=noun:advice frame=preposition -0.07
cue=noun:agreement -0.33
cue=noun:agreement form= -0.33
cue=noun:agreement frame=adverbial -0.93
cue=noun:agreement frame=bare -0.35
cue=noun:agreement frame=comma -0.59
cue=noun:agreement frame=later-that -0.92
cue=noun:agreement frame=preposition -0.34
cue=noun:agreement frame=that 0.33
cue=noun:agreement next=, -0.59
cue=noun:agreement next=function -1.38
cue=noun:agreement next=that 0.33
cue=noun:agreement next=with -0.14
cue=noun:agreement to=with frame=adverbial -0.41
cue=noun:agreement to=with frame=bare -0.8
cue=noun:allegation 0.18
cue=noun:allegation form= 0.18
cue=noun:allegation frame=bare 0.1
cue=noun:allegation frame=preposition 0.22
cue=noun:analysis -1.27
cue=noun:analysis form= -1.27
cue=noun:analysis frame=adverbial -0.53
cue=noun:analysis frame=bare -0.77
cue=noun:analysis frame=preposition -0.69
cue=noun:analysis next=of -0.88
cue=noun:analysis to=of frame=bare -0.59
cue=noun:analysis to=of frame=preposition -0.64
cue=noun:announcement 0.06
cue=noun:announcement form= 0.06
cue=noun:announcement frame=adverbial -0.92
cue=noun:announcement frame=bare 0.25
cue=noun:announcement frame=comma -0.63
cue=noun:announcement frame=preposition 0.14
cue=noun:announcement next=, -0.63
cue=noun:anxiety frame=bare -0.9
cue=noun:approval -0.68
cue=noun:approval form= -0.68
cue=noun:approval frame=adverbial -0.92
cue=noun:approval frame=bare -0.54
cue=noun:approval frame=preposition -0.33
cue=noun:argument 0.06
cue=noun:argument form= 0.06
cue=noun:argument frame=adverbial 0.13
cue=noun:argument frame=bare -0.77
cue=noun:argument frame=preposition -0.17
cue=noun:argument frame=that -0.23
cue=noun:argument next=function 0.13
cue=noun:argument next=that -0.23
cue=noun:assertion 0.45
cue=noun:assertion form= 0.45
cue=noun:assertion frame=bare 0.36
cue=noun:assessment -0.18
cue=noun:assessment form= -0.18
cue=noun:assumption 0.29
cue=noun:assumption form= 0.29
cue=noun:belief -0.05
cue=noun:belief form= -0.05
cue=noun:belief frame=that 0.26
cue=noun:belief next=that 0.26
cue=noun:bid -1.31
cue=noun:bid form= -1.31
cue=noun:bid frame=adverbial -0.46
cue=noun:bid frame=bare -1
cue=noun:bid frame=comma -0.17
cue=noun:bid frame=preposition -0.87
cue=noun:bid next=, -0.17
cue=noun:bid next=for -0.87
cue=noun:bid next=to -0.6
cue=noun:bid to=for frame=adverbial -0.18
cue=noun:bid to=for frame=bare -0.77
cue=noun:bid to=for frame=preposition -0.57
cue=noun:bid to=to frame=adverbial -0.54
cue=noun:bid to=to frame=bare -0.5
cue=noun:commitment -0.2
cue=noun:commitment form= -0.2
cue=noun:commitment frame=adverbial -0.96
cue=noun:commitment frame=bare -0.09
cue=noun:commitment frame=preposition -0.15
cue=noun:commitment next=to 0.07
cue=noun:commitment to=to frame=adverbial -0.96
cue=noun:commitment to=to frame=bare 0.19
cue=noun:complaint 0.29
cue=noun:complaint form= 0.29
cue=noun:complaint frame=bare -0.1
cue=noun:conclusion -0.22
cue=noun:conclusion form= -0.22
cue=noun:conclusion frame=bare -0.8
cue=noun:confidence 0.22
cue=noun:confidence form= 0.22
cue=noun:confidence frame=bare 0.21
cue=noun:confidence frame=that 0.07
cue=noun:confidence next=that 0.07
cue=noun:criticism 0.1
cue=noun:criticism form= 0.1
cue=noun:criticism frame=adverbial -0.22
cue=noun:criticism frame=comma -0.64
cue=noun:criticism frame=later-that -1.2
cue=noun:criticism frame=preposition 0.12
cue=noun:criticism next=, -0.64
cue=noun:criticism next=for -0.17
cue=noun:criticism next=from -0.13
cue=noun:criticism next=function -0.25
cue=noun:criticism next=of -0.05
cue=noun:criticism to=for frame=preposition -0.18
cue=noun:criticism to=from frame=adverbial 0.17
cue=noun:criticism to=from frame=bare -0.41
cue=noun:criticism to=from frame=preposition -0.63
cue=noun:criticism to=of frame=adverbial -1.23
cue=noun:criticism to=of frame=bare -0.09
cue=noun:criticism to=of frame=later-that -0.46
cue=noun:decision -0.2
cue=noun:decision form= -0.2
cue=noun:decision frame=adverbial -0.42
cue=noun:decision frame=comma -0.76
cue=noun:decision frame=later-that -1.02
cue=noun:decision frame=preposition -0.32
cue=noun:decision next=, -0.76
cue=noun:decision next=function -1.21
cue=noun:decision next=not 0.18
cue=noun:decision next=on 0.52
cue=noun:decision next=to -0.15
cue=noun:decision to=on frame=bare 0.23
cue=noun:decision to=on frame=preposition 0.32
cue=noun:decision to=to frame=adverbial -1.63
cue=noun:declaration -0.06
cue=noun:declaration form= -0.06
cue=noun:declaration frame=bare 0.34
cue=noun:defense -0.07
cue=noun:defense form= -0.07
cue=noun:defense frame=adverbial -0.81
cue=noun:defense frame=bare -0.14
cue=noun:defense frame=later-that 0.1
cue=noun:defense frame=preposition 0.08
cue=noun:defense next=name -1.12
cue=noun:defense next=noun -0.99
cue=noun:defense next=of 0.44
cue=noun:defense to=of frame=bare 0.38
cue=noun:defense to=of frame=preposition 0.31
cue=noun:description -0.25
cue=noun:description form= -0.25
cue=noun:description frame=bare -0.52
cue=noun:description next=of -0.2
cue=noun:description to=of frame=bare -0.39
cue=noun:description to=of frame=preposition -0.33
cue=noun:disagreement 0.5
cue=noun:disagreement form= 0.5
cue=noun:disagreement frame=bare 0.24
cue=noun:discussion -0.29
cue=noun:discussion form= -0.29
cue=noun:discussion frame=adverbial -0.99
cue=noun:discussion frame=bare -0.2
cue=noun:discussion frame=preposition -0.15
cue=noun:discussion next=of 0.31
cue=noun:discussion to=of frame=bare 0.28
cue=noun:discussion to=of frame=preposition 0.19
cue=noun:effort -0.69
cue=noun:effort form= -0.69
cue=noun:effort frame=adverbial -0.06
cue=noun:effort frame=bare -0.51
cue=noun:effort frame=comma -0.61
cue=noun:effort frame=later-that -1.02
cue=noun:effort frame=preposition -1.46
cue=noun:effort frame=quoted -0.68
cue=noun:effort next=, -0.61
cue=noun:effort next=by -0.77
cue=noun:effort next=function -1
cue=noun:effort next=in -0.6
cue=noun:effort next=to -0.12
cue=noun:effort to=by frame=adverbial -0.99
cue=noun:effort to=by frame=bare -0.26
cue=noun:effort to=by frame=preposition -0.32
cue=noun:effort to=in frame=adverbial -0.5
cue=noun:effort to=in frame=bare -0.24
cue=noun:effort to=in frame=preposition -0.32
cue=noun:effort to=to frame=bare -0.2
cue=noun:endorsement -0.22
cue=noun:endorsement form= -0.22
cue=noun:endorsement frame=adverbial -1.38
cue=noun:endorsement frame=bare -0.07
cue=noun:endorsement frame=preposition -0.08
cue=noun:endorsement frame=quoted -0.77
cue=noun:endorsement next=from -0.96
cue=noun:endorsement next=function -0.89
cue=noun:endorsement next=of 0.22
cue=noun:endorsement to=from frame=adverbial -0.87
cue=noun:endorsement to=from frame=bare -0.34
cue=noun:endorsement to=from frame=preposition -0.48
cue=noun:endorsement to=of frame=adverbial -0.86
cue=noun:endorsement to=of frame=bare 0.16
cue=noun:endorsement to=of frame=preposition 0.17
cue=noun:enthusiasm -0.19
cue=noun:enthusiasm form= -0.19
cue=noun:enthusiasm frame=adverbial -0.78
cue=noun:enthusiasm frame=bare -0.18
cue=noun:enthusiasm next=for 0.25
cue=noun:enthusiasm to=for frame=bare 0.23
cue=noun:enthusiasm to=for frame=preposition 0.15
cue=noun:evidence -0.52
cue=noun:evidence form= -0.52
cue=noun:evidence frame=bare -0.65
cue=noun:evidence frame=preposition -0.62
cue=noun:evidence frame=that -0.07
cue=noun:evidence next=of -0.39
cue=noun:evidence next=that -0.07
cue=noun:evidence to=of frame=bare -0.27
cue=noun:evidence to=of frame=preposition -0.27
cue=noun:expectation -0.35
cue=noun:expectation form= -0.35
cue=noun:expectation frame=adverbial -0.7
cue=noun:expectation frame=preposition -0.36
cue=noun:explanation -0.5
cue=noun:explanation form= -0.5
cue=noun:explanation frame=bare -0.17
cue=noun:feeling -0.09
cue=noun:feeling form= -0.09
cue=noun:feeling frame=bare -0.73
cue=noun:finding -0.16
cue=noun:finding form= -0.16
cue=noun:finding frame=bare -0.67
cue=noun:frustration -0.27
cue=noun:frustration form= -0.27
cue=noun:frustration frame=adverbial -0.92
cue=noun:frustration frame=bare -0.25
cue=noun:idea -0.12
cue=noun:idea form= -0.12
cue=noun:idea frame=adverbial -1.28
cue=noun:idea frame=preposition -0.11
cue=noun:idea frame=that -0.13
cue=noun:idea next=for 0.18
cue=noun:idea next=function 0.1
cue=noun:idea next=of -0.34
cue=noun:idea next=that -0.13
cue=noun:idea to=for frame=bare 0.1
cue=noun:idea to=for frame=preposition 0.08
cue=noun:idea to=of frame=adverbial -0.8
cue=noun:idea to=of frame=bare -0.26
cue=noun:idea to=of frame=preposition -0.16
cue=noun:impression 0.09
cue=noun:impression form= 0.09
cue=noun:impression frame=bare 0.08
cue=noun:indication -0.98
cue=noun:indication form= -0.98
cue=noun:intention -0.5
cue=noun:intention form= -0.5
cue=noun:intention frame=bare -0.14
cue=noun:message -0.14
cue=noun:message form= -0.14
cue=noun:message frame=adverbial 0.24
cue=noun:message frame=bare -0.5
cue=noun:message frame=colon 0.57
cue=noun:message frame=comma -0.73
cue=noun:message frame=later-that -0.05
cue=noun:message frame=preposition -0.1
cue=noun:message frame=quoted -0.99
cue=noun:message frame=that -0.89
cue=noun:message next=, -0.73
cue=noun:message next=function -0.47
cue=noun:message next=of 0.2
cue=noun:message next=on -0.62
cue=noun:message next=that -0.89
cue=noun:message next=to -0.43
cue=noun:message to=of frame=adverbial -1.06
cue=noun:message to=of frame=bare 0.18
cue=noun:message to=of frame=preposition 0.11
cue=noun:message to=on frame=bare -0.99
cue=noun:message to=on frame=preposition -1.04
cue=noun:message to=to frame=adverbial 0.14
cue=noun:message to=to frame=bare -1.24
cue=noun:news -0.55
cue=noun:news form= -0.55
cue=noun:news frame=adverbial -0.96
cue=noun:news frame=bare -0.95
cue=noun:news frame=colon -0.95
cue=noun:news frame=comma 0.12
cue=noun:news frame=later-that 0.09
cue=noun:news frame=preposition -0.42
cue=noun:news frame=quoted 0.1
cue=noun:news frame=that -0.35
cue=noun:news next=, 0.12
cue=noun:news next=and -0.52
cue=noun:news next=for -1.13
cue=noun:news next=name -1.01
cue=noun:news next=noun -0.15
cue=noun:news next=on -1.05
cue=noun:news next=that -0.35
cue=noun:news next=verb-base -1.13
cue=noun:news next=verb-past -0.53
cue=noun:news next=verb-s -0.91
cue=noun:news to=for frame=adverbial -0.11
cue=noun:news to=for frame=bare -0.95
cue=noun:news to=for frame=preposition -0.88
cue=noun:news to=on frame=bare -0.57
cue=noun:news to=on frame=preposition -0.62
cue=noun:notion -0.28
cue=noun:notion form= -0.28
cue=noun:notion frame=bare -0.23
cue=noun:notion frame=preposition -0.26
cue=noun:notion frame=that -0.06
cue=noun:notion next=that -0.06
cue=noun:opinion 0.26
cue=noun:opinion form= 0.26
cue=noun:opinion frame=adverbial -0.09
cue=noun:opinion frame=preposition 0.16
cue=noun:opinion next=noun -0.67
cue=noun:opposition frame=adverbial -1.33
cue=noun:opposition frame=preposition 0.29
cue=noun:opposition next=to 0.33
cue=noun:opposition to=to frame=adverbial -1.05
cue=noun:opposition to=to frame=bare 0.22
cue=noun:opposition to=to frame=preposition 0.44
cue=noun:optimism -1.16
cue=noun:optimism form= -1.16
cue=noun:outrage -0.14
cue=noun:outrage form= -0.14
cue=noun:outrage frame=bare -0.62
cue=noun:perception -0.05
cue=noun:perception form= -0.05
cue=noun:prediction -0.12
cue=noun:prediction form= -0.12
cue=noun:prediction frame=bare -0.07
cue=noun:preference -0.19
cue=noun:preference form= -0.19
cue=noun:proposal -0.06
cue=noun:proposal form= -0.06
cue=noun:proposal frame=adverbial -1.51
cue=noun:proposal frame=bare 0.15
cue=noun:proposal frame=comma -0.58
cue=noun:proposal frame=later-that -0.81
cue=noun:proposal frame=preposition 0.08
cue=noun:proposal next=, -0.58
cue=noun:proposal next=for 0.66
cue=noun:proposal next=function -1.24
cue=noun:proposal next=to -0.08
cue=noun:proposal to=for frame=bare 0.48
cue=noun:proposal to=for frame=preposition 0.45
cue=noun:proposal to=to frame=adverbial -1.09
cue=noun:proposal to=to frame=bare 0.17
cue=noun:reaction -0.55
cue=noun:reaction form= -0.55
cue=noun:reaction frame=adverbial -0.46
cue=noun:reaction frame=bare -0.81
cue=noun:reaction frame=preposition -0.67
cue=noun:reaction next=to -0.97
cue=noun:reaction to=to frame=adverbial -0.37
cue=noun:reaction to=to frame=bare -0.72
cue=noun:reaction to=to frame=preposition -0.65
cue=noun:recommendation -0.6
cue=noun:recommendation form= -0.6
cue=noun:recommendation frame=adverbial 0.09
cue=noun:recommendation frame=bare -0.97
cue=noun:refusal -0.21
cue=noun:refusal form= -0.21
cue=noun:refusal frame=adverbial -0.05
cue=noun:refusal frame=bare -0.13
cue=noun:refusal next=to -0.16
cue=noun:refusal to=to frame=adverbial -0.05
cue=noun:refusal to=to frame=bare -0.1
cue=noun:rejection 0.24
cue=noun:rejection form= 0.24
cue=noun:rejection frame=bare 0.2
cue=noun:rejection frame=preposition 0.25
cue=noun:resistance -0.26
cue=noun:resistance form= -0.26
cue=noun:resistance frame=adverbial -0.78
cue=noun:resistance frame=bare -0.2
cue=noun:resistance frame=preposition -0.12
cue=noun:response -0.27
cue=noun:response form= -0.27
cue=noun:response frame=adverbial -1.51
cue=noun:response frame=bare -0.13
cue=noun:response frame=comma -0.66
cue=noun:response frame=later-that -0.18
cue=noun:response frame=preposition -0.31
cue=noun:response next=, -0.66
cue=noun:response next=function 0.32
cue=noun:response next=to -0.05
cue=noun:response to=to frame=adverbial -1.16
cue=noun:response to=to frame=preposition 0.06
cue=noun:rumor -0.13
cue=noun:rumor form= -0.13
cue=noun:skepticism -0.21
cue=noun:skepticism form= -0.21
cue=noun:speculation 0.28
cue=noun:speculation form= 0.28
cue=noun:speculation frame=bare -0.78
cue=noun:stance -0.25
cue=noun:stance form= -0.25
cue=noun:stance frame=adverbial -1.18
cue=noun:stance frame=bare -0.32
cue=noun:stance frame=preposition 0.2
cue=noun:stance next=on -0.28
cue=noun:stance to=on frame=adverbial -1.03
cue=noun:stance to=on frame=bare -0.12
cue=noun:stance to=on frame=preposition -0.22
cue=noun:statement 0.08
cue=noun:statement form= 0.08
cue=noun:statement frame=adverbial -0.79
cue=noun:statement frame=bare -0.45
cue=noun:statement frame=colon -0.23
cue=noun:statement frame=comma 0.21
cue=noun:statement frame=later-that 0.38
cue=noun:statement frame=preposition -0.27
cue=noun:statement frame=quoted 0.25
cue=noun:statement frame=that 0.2
cue=noun:statement next=, 0.21
cue=noun:statement next=about -0.32
cue=noun:statement next=day 0.13
cue=noun:statement next=function -0.32
cue=noun:statement next=in -1.07
cue=noun:statement next=that 0.2
cue=noun:statement next=verb-ing 0.41
cue=noun:statement next=verb-past -0.8
cue=noun:statement to=about frame=bare -1.03
cue=noun:statement to=about frame=preposition -0.09
cue=noun:statement to=in frame=bare -0.56
cue=noun:statement to=in frame=preposition -0.61
cue=noun:story -0.29
cue=noun:story form= -0.29
cue=noun:story frame=adverbial 0.21
cue=noun:story frame=bare -0.29
cue=noun:story frame=comma -0.6
cue=noun:story frame=later-that -0.23
cue=noun:story frame=preposition -0.21
cue=noun:story next=, -0.6
cue=noun:story next=about -0.4
cue=noun:story next=function -1.03
cue=noun:story next=of 0.28
cue=noun:story to=about frame=bare -0.66
cue=noun:story to=about frame=preposition -0.19
cue=noun:story to=of frame=adverbial -0.88
cue=noun:story to=of frame=bare 0.24
cue=noun:story to=of frame=preposition 0.23
cue=noun:suggestion 0.24
cue=noun:suggestion form= 0.24
cue=noun:suggestion frame=adverbial 0.24
cue=noun:suggestion frame=bare 0.12
cue=noun:suggestion frame=preposition -0.13
cue=noun:suspicion -0.49
cue=noun:suspicion form= -0.49
cue=noun:testimony -0.21
cue=noun:testimony form= -0.21
cue=noun:testimony frame=adverbial -0.91
cue=noun:testimony frame=bare -0.1
cue=noun:thought 0.18
cue=noun:thought form= 0.18
cue=noun:thought frame=bare 0.13
cue=noun:threat -0.67
cue=noun:threat form= -0.67
cue=noun:threat frame=adverbial -1.05
cue=noun:threat frame=bare -1.18
cue=noun:threat frame=comma -0.54
cue=noun:threat frame=preposition -1.15
cue=noun:threat next=, -0.54
cue=noun:threat next=of -1.11
cue=noun:threat next=to -0.96
cue=noun:threat to=of frame=adverbial -0.4
cue=noun:threat to=of frame=bare -0.77
cue=noun:threat to=of frame=preposition -0.76
cue=noun:threat to=to frame=adverbial -0.64
cue=noun:threat to=to frame=bare -0.79
cue=noun:warning -0.46
cue=noun:warning form= -0.46
cue=offer -0.12
cue=offer aux=be 0.27
cue=offer aux=have 0.44
cue=offer aux=modal -0.34
cue=offer aux=to 0.3
cue=offer form=base 0.07
cue=offer form=ing 0.17
cue=offer form=past -0.25
cue=offer form=s -0.52
cue=offer frame=adverbial -0.08
cue=offer frame=bare -0.13
cue=offer frame=before -0.59
cue=offer frame=later-that -0.05
cue=offer frame=quoted 0.11
cue=offer next=determiner -0.61
cue=offer next=function 0.26
cue=offer next=noun 0.27
cue=offer next=possessive -0.27
cue=offer next=to 0.26
cue=offer to=to frame=adverbial 0.11
cue=offer to=to frame=bare 0.23
cue=oppose 0.23
cue=oppose aux=have 0.37
cue=oppose form=base 0.33
cue=oppose form=ing -0.49
cue=oppose form=past 0.11
cue=oppose frame=adverbial -1.08
cue=oppose frame=bare 0.37
cue=oppose frame=before -0.8
cue=oppose frame=later-that -0.88
cue=oppose frame=preposition -0.38
cue=oppose frame=quoted -0.15
cue=oppose next=determiner 0.41
cue=oppose next=name 0.21
cue=oppose next=noun 0.39
cue=oppose next=to -0.33
cue=oppose to=to frame=bare -0.3
cue=opt -0.23
cue=opt frame=bare -0.19
cue=order -0.06
cue=order form=base -0.38
cue=order form=past 0.27
cue=order frame=adverbial -0.62
cue=order frame=bare 0.29
cue=order frame=before -0.67
cue=order frame=comma -0.51
cue=order frame=hearer -0.38
cue=order frame=preposition 0.15
cue=order frame=quoted -0.57
cue=order next=, -0.51
cue=order next=determiner 0.1
cue=order next=to -0.15
cue=order to=to frame=adverbial -0.51
cue=outline 0.14
cue=outline form=past -0.56
cue=outline frame=bare 0.16
cue=overlook -1.1
cue=overlook frame=bare -0.87
cue=paint -0.21
cue=paint form=ing -0.43
cue=paint frame=bare 0.13
cue=perceive 0.24
cue=perceive form=past -0.15
cue=perceive frame=bare 0.16
cue=persuade -0.08
cue=persuade form=past -0.37
cue=persuade frame=bare 0.16
cue=persuade frame=hearer -1.25
cue=persuade next=noun -0.06
cue=pick -0.52
cue=pick aux=be -0.96
cue=pick aux=modal -0.88
cue=pick aux=to 0.06
cue=pick form=base -1.47
cue=pick form=ing -0.35
cue=pick form=past 0.06
cue=pick frame=adverbial -0.79
cue=pick frame=bare -0.13
cue=pick frame=before -0.15
cue=pick frame=preposition -0.64
cue=pick next=determiner -1.08
cue=pick next=function -0.66
cue=pick to=up frame=adverbial -0.54
cue=pick to=up frame=bare -0.35
cue=pick to=up frame=preposition -0.41
cue=pitch -0.47
cue=pitch form=base -0.42
cue=pitch frame=adverbial -0.94
cue=pitch frame=bare -0.15
cue=pitch frame=preposition -0.85
cue=plan -0.28
cue=plan aux=be -0.22
cue=plan aux=have 0.18
cue=plan form=base -0.22
cue=plan form=ing -0.24
cue=plan form=past -0.9
cue=plan frame=adverbial -1.72
cue=plan frame=around -0.48
cue=plan frame=before -0.59
cue=plan frame=comma -0.71
cue=plan frame=later-that -1.23
cue=plan frame=preposition 0.05
cue=plan frame=quoted -1.16
cue=plan next=, -0.79
cue=plan next=for -0.53
cue=plan next=function -0.8
cue=plan next=name -1.42
cue=plan next=noun -0.2
cue=plan next=to 0.34
cue=plan to=for frame=adverbial -0.75
cue=plan to=for frame=bare -0.33
cue=plan to=for frame=preposition -0.39
cue=plan to=to frame=adverbial -1.57
cue=plan to=to frame=bare 0.45
cue=plan to=to frame=before -0.46
cue=plan to=to frame=later-that -0.71
cue=plan to=to frame=preposition 0.35
cue=plan to=to frame=quoted -0.85
cue=play -0.92
cue=play aux=be -0.67
cue=play aux=have -0.09
cue=play aux=modal -0.42
cue=play aux=to -0.42
cue=play form=base -1.47
cue=play form=ing -0.53
cue=play form=past -0.23
cue=play form=s -0.85
cue=play frame=adverbial -1.01
cue=play frame=bare -1.45
cue=play frame=before -0.29
cue=play frame=later-that -0.32
cue=play frame=preposition 0.12
cue=play next=determiner -1.32
cue=play next=function 0.35
cue=play next=in -0.5
cue=play next=noun -0.9
cue=play to=down frame=bare -0.74
cue=play to=down frame=preposition 0.55
cue=play to=in frame=adverbial -0.3
cue=play to=in frame=bare -0.19
cue=play to=in frame=preposition -0.28
cue=play to=out frame=bare -0.68
cue=play to=out frame=preposition -0.95
cue=plead -0.37
cue=plead form=past -0.23
cue=plead frame=bare -0.22
cue=please 0.33
cue=please frame=bare -0.25
cue=pledge -0.06
cue=pledge form=base -0.24
cue=pledge form=past -0.33
cue=pledge form=s 0.07
cue=pledge frame=adverbial -0.7
cue=pledge frame=bare -0.14
cue=pledge frame=before -0.78
cue=pledge frame=later-that -0.82
cue=pledge frame=preposition 0.48
cue=pledge frame=quoted 0.18
cue=pledge next=possessive -0.3
cue=pledge next=to 0.41
cue=pledge next=verb-s -1.29
cue=pledge to=to frame=adverbial -0.58
cue=pledge to=to frame=bare 0.4
cue=point aux=be 0.19
cue=point form=base -0.19
cue=point form=ing -0.25
cue=point form=past 0.23
cue=point frame=adverbial -0.2
cue=point frame=around -0.76
cue=point frame=bare -0.1
cue=point frame=before -0.59
cue=point frame=comma -0.2
cue=point frame=preposition -0.07
cue=point frame=quoted 0.09
cue=point frame=that 0.82
cue=point next=, -0.2
cue=point next=. -0.16
cue=point next=determiner -0.49
cue=point next=for -1.25
cue=point next=function -0.08
cue=point next=in -0.32
cue=point next=name 0.08
cue=point next=noun -0.47
cue=point next=of -0.31
cue=point next=that 0.78
cue=point next=to 0.13
cue=point to=among frame=bare -0.89
cue=point to=among frame=preposition -0.91
cue=point to=for frame=bare -0.8
cue=point to=for frame=preposition -0.85
cue=point to=in frame=adverbial 0.05
cue=point to=in frame=bare -0.78
cue=point to=in frame=preposition -1.03
cue=point to=of frame=adverbial 0.32
cue=point to=of frame=bare -0.64
cue=point to=of frame=preposition -0.55
cue=point to=to frame=adverbial -1.22
cue=point to=to frame=bare 0.35
cue=point to=to frame=before -0.95
cue=point to=to frame=later-that -0.72
cue=point to=to frame=preposition 0.33
cue=poll -1.03
cue=poll form=base -0.39
cue=poll form=ing -1.07
cue=poll form=past -0.55
cue=poll form=s -1.25
cue=poll frame=adverbial -0.3
cue=poll frame=bare -1.1
cue=poll frame=before -0.21
cue=poll frame=colon -0.89
cue=poll frame=comma -0.32
cue=poll frame=later-that -1.08
cue=poll frame=preposition -0.39
cue=poll frame=quoted -0.64
cue=poll frame=that -0.32
cue=poll next=, -0.33
cue=poll next=. -0.57
cue=poll next=: -0.75
cue=poll next=and -0.2
cue=poll next=by -0.45
cue=poll next=determiner -0.64
cue=poll next=function -1.45
cue=poll next=in -0.45
cue=poll next=noun -1.21
cue=poll next=of -1.21
cue=poll next=that -0.32
cue=poll next=verb-base -0.49
cue=poll next=verb-ing -0.77
cue=poll next=verb-past -0.59
cue=poll next=verb-s -0.87
cue=poll to=by frame=adverbial -0.57
cue=poll to=by frame=bare -0.19
cue=poll to=by frame=preposition -0.36
cue=poll to=in frame=adverbial -0.24
cue=poll to=in frame=bare -0.18
cue=poll to=in frame=preposition -0.34
cue=poll to=of frame=adverbial -0.44
cue=poll to=of frame=bare -0.87
cue=poll to=of frame=preposition -0.9
cue=portray 0.43
cue=portray form=past 0.28
cue=portray frame=bare 0.47
cue=portray frame=quoted -0.12
cue=position -0.16
cue=position aux=be -1.42
cue=position form=base -0.31
cue=position form=past -0.42
cue=position form=s 0.08
cue=position frame=bare -0.15
cue=position frame=comma -0.15
cue=position frame=preposition -0.07
cue=position frame=quoted -0.9
cue=position next=, -0.15
cue=position next=function -0.4
cue=position next=in -0.85
cue=position next=of 0.49
cue=position next=on 0.15
cue=position next=to -0.99
cue=position to=in frame=bare -0.53
cue=position to=in frame=preposition -0.55
cue=position to=of frame=adverbial 0.22
cue=position to=of frame=bare 0.27
cue=position to=of frame=preposition 0.24
cue=position to=on frame=adverbial -1.04
cue=position to=on frame=bare 0.05
cue=position to=on frame=preposition 0.09
cue=position to=to frame=adverbial -0.79
cue=position to=to frame=bare -0.82
cue=post -0.43
cue=post form=base -0.64
cue=post form=past -0.05
cue=post form=s 0.15
cue=post frame=adverbial 0.29
cue=post frame=around -0.71
cue=post frame=bare -0.74
cue=post frame=comma -0.86
cue=post frame=later-that -1.2
cue=post frame=preposition -0.48
cue=post frame=quoted 0.45
cue=post next=, -0.94
cue=post next=and -0.52
cue=post next=determiner -0.07
cue=post next=function -0.37
cue=post next=name -0.87
cue=post next=noun 0.11
cue=post next=verb-past -0.78
cue=post to=in frame=bare -0.25
cue=post to=in frame=preposition -0.42
cue=post to=on frame=adverbial 0.36
cue=post to=on frame=bare -1.02
cue=post to=on frame=preposition -1.17
cue=praise 0.55
cue=praise form=base 0.51
cue=praise form=ing 0.06
cue=praise form=past 0.05
cue=praise form=s 0.37
cue=praise frame=adverbial -0.79
cue=praise frame=bare 0.69
cue=praise frame=before -0.56
cue=praise frame=later-that -0.89
cue=praise frame=preposition 0.53
cue=praise frame=quoted -0.62
cue=praise next=determiner 0.54
cue=praise next=possessive -0.28
cue=predict 0.26
cue=predict form=base 0.29
cue=predict frame=bare 0.34
cue=predict frame=that 0.13
cue=predict next=determiner -0.51
cue=predict next=that 0.05
cue=prefer 0.41
cue=prefer form=base 0.15
cue=prefer form=past 0.07
cue=prefer frame=bare 0.62
cue=prefer next=determiner 0.41
cue=prefer next=noun -0.25
cue=prepare -0.75
cue=prepare aux=be -0.26
cue=prepare form=base -0.82
cue=prepare form=past -1.29
cue=prepare frame=adverbial -0.89
cue=prepare frame=bare -0.67
cue=prepare frame=preposition -0.2
cue=prepare next=for -0.19
cue=prepare next=to -0.98
cue=prepare to=for frame=adverbial -0.7
cue=prepare to=for frame=preposition -0.15
cue=prepare to=to frame=adverbial -0.65
cue=prepare to=to frame=bare -0.84
cue=present -0.21
cue=present aux=be -0.8
cue=present form=base -0.37
cue=present form=past -0.19
cue=present form=s -0.34
cue=present frame=adverbial -0.71
cue=present frame=bare -0.28
cue=present frame=before -0.42
cue=present frame=preposition -0.81
cue=present next=determiner -0.05
cue=present next=function 0.37
cue=present next=noun -0.88
cue=press form=base -0.61
cue=press form=ing 0.28
cue=press frame=adverbial -1.11
cue=press frame=around -0.23
cue=press frame=bare -0.59
cue=press frame=before -0.1
cue=press frame=comma -0.37
cue=press frame=later-that 0.56
cue=press frame=preposition 0.12
cue=press frame=quoted -0.8
cue=press next=, -0.37
cue=press next=. 0.05
cue=press next=name -0.05
cue=press next=noun -1.39
cue=press next=verb-base 0.28
cue=project -0.92
cue=project form=base -0.83
cue=project form=past -0.28
cue=project form=s -0.38
cue=project frame=adverbial -0.54
cue=project frame=bare -0.76
cue=project frame=before -0.38
cue=project frame=comma -0.38
cue=project frame=preposition -0.65
cue=project next=, -0.38
cue=project next=determiner 0.14
cue=project next=function -0.83
cue=promise 0.09
cue=promise aux=be 0.16
cue=promise aux=have 0.36
cue=promise form=base -0.31
cue=promise form=ing 0.33
cue=promise form=s 0.1
cue=promise frame=adverbial -0.57
cue=promise frame=bare 0.08
cue=promise frame=before -0.69
cue=promise frame=hearer -0.43
cue=promise frame=later-that 0.31
cue=promise frame=preposition 0.06
cue=promise frame=quoted 0.37
cue=promise next=noun -0.59
cue=promise next=to 0.22
cue=promise to=to frame=adverbial -1.32
cue=promise to=to frame=bare 0.15
cue=promise to=to frame=preposition 0.3
cue=promise to=to frame=quoted 0.56
cue=promote form=base 0.35
cue=promote form=ing -0.37
cue=promote frame=bare 0.05
cue=promote next=determiner 0.12
cue=propose 0.05
cue=propose aux=have 0.17
cue=propose form=ing 0.43
cue=propose form=past -0.2
cue=propose frame=bare 0.35
cue=propose frame=before -0.92
cue=propose frame=later-that -0.79
cue=propose next=determiner 0.21
cue=propose next=noun -0.06
cue=protest -0.31
cue=protest form=base -0.64
cue=protest form=s -0.11
cue=protest frame=adverbial -0.68
cue=protest frame=bare -0.35
cue=prove -0.31
cue=prove aux=have 0.07
cue=prove aux=modal -0.25
cue=prove aux=to 0.17
cue=prove form=past -0.67
cue=prove frame=bare -0.23
cue=prove frame=before -0.6
cue=prove frame=preposition 0.07
cue=prove frame=that -0.25
cue=prove next=noun -1.03
cue=prove next=that -0.3
cue=prove next=to 0.1
cue=prove to=to frame=bare 0.06
cue=prove to=to frame=preposition 0.13
cue=publish -0.15
cue=publish form=past -0.26
cue=publish frame=adverbial -1.01
cue=publish frame=bare -0.58
cue=publish frame=before -0.56
cue=publish frame=preposition -0.6
cue=publish frame=quoted 0.67
cue=publish next=day -0.7
cue=publish next=determiner -0.25
cue=publish next=in -0.67
cue=publish to=in frame=bare -0.36
cue=publish to=in frame=preposition -0.35
cue=pursue -0.34
cue=pursue aux=to -0.1
cue=pursue form=base 0.1
cue=pursue form=ing -0.21
cue=pursue frame=bare -0.35
cue=pursue frame=later-that -0.6
cue=pursue next=determiner -0.47
cue=push -0.21
cue=push aux=be -0.22
cue=push aux=have 0.11
cue=push aux=modal -0.08
cue=push aux=to -1.05
cue=push form=base -0.39
cue=push form=ing 0.15
cue=push frame=adverbial -0.36
cue=push frame=bare -0.44
cue=push frame=before -0.19
cue=push next=determiner -0.36
cue=push next=for 0.73
cue=push next=function -0.15
cue=push next=name -0.78
cue=push next=noun -0.77
cue=push next=to -0.19
cue=push next=verb-base -1.09
cue=push to=for frame=adverbial -1.07
cue=push to=for frame=bare 0.61
cue=push to=for frame=preposition 0.37
cue=push to=to frame=adverbial -0.85
cue=push to=to frame=bare 0.21
cue=put -0.48
cue=put aux=be -0.05
cue=put aux=have -1.33
cue=put aux=modal -0.77
cue=put aux=to -1.19
cue=put form=ing -1.53
cue=put form=past -0.19
cue=put form=s -0.08
cue=put frame=adverbial 0.26
cue=put frame=around -0.58
cue=put frame=bare -0.53
cue=put frame=before -0.66
cue=put frame=later-that -0.78
cue=put frame=preposition -0.51
cue=put frame=quoted 0.09
cue=put next=determiner -0.58
cue=put next=function -0.19
cue=put next=it 0.59
cue=put next=name -0.69
cue=put next=noun -1.54
cue=put next=possessive -0.44
cue=question 0.06
cue=question aux=be 0.22
cue=question aux=to -0.25
cue=question form=ing 0.17
cue=question form=past 0.35
cue=question form=s -0.27
cue=question frame=bare 0.25
cue=question frame=colon 0.39
cue=question frame=comma -0.38
cue=question frame=later-that -0.27
cue=question frame=preposition -0.21
cue=question frame=quoted -0.29
cue=question next=, -0.5
cue=question next=about 0.05
cue=question next=determiner 0.25
cue=question next=for -1.19
cue=question next=from -0.83
cue=question next=function -0.24
cue=question next=name 0.23
cue=question next=noun -0.18
cue=question next=of 0.26
cue=question next=on 0.14
cue=question next=possessive 0.63
cue=question next=whether 0.28
cue=question to=about frame=adverbial 0.05
cue=question to=about frame=bare -0.11
cue=question to=for frame=bare -0.87
cue=question to=for frame=preposition -0.73
cue=question to=from frame=bare -0.44
cue=question to=from frame=preposition -0.4
cue=question to=of frame=bare 0.09
cue=question to=of frame=preposition 0.22
cue=question to=on frame=adverbial -0.92
cue=question to=on frame=bare -0.26
cue=question to=on frame=preposition -0.11
cue=quote -0.1
cue=quote form=s -0.17
cue=quote frame=bare 0.47
cue=quote frame=preposition -0.66
cue=quote next=determiner -0.06
cue=rail 0.28
cue=rail form=past 0.31
cue=rail frame=adverbial -0.06
cue=rail frame=bare -0.89
cue=rail frame=preposition 0.74
cue=rail next=function 0.1
cue=rail to=against frame=bare -1.35
cue=rail to=against frame=preposition 0.65
cue=raise -0.8
cue=raise aux=have -1.07
cue=raise aux=modal -0.84
cue=raise aux=to -0.91
cue=raise form=base -1.28
cue=raise form=ing -1.43
cue=raise form=past -0.25
cue=raise form=s -0.92
cue=raise frame=adverbial -1.08
cue=raise frame=around -0.18
cue=raise frame=bare -0.78
cue=raise frame=before -0.19
cue=raise frame=later-that 0.13
cue=raise frame=preposition -1.14
cue=raise next=determiner -0.35
cue=raise next=noun -0.98
cue=raise next=verb-base 0.17
cue=raise next=verb-s -1.09
cue=rally -0.71
cue=rally aux=be -0.89
cue=rally form=base -0.52
cue=rally form=ing -0.98
cue=rally form=past -1.21
cue=rally form=s -0.05
cue=rally frame=adverbial -0.18
cue=rally frame=bare -0.68
cue=rally frame=before -0.48
cue=rally frame=comma -0.73
cue=rally frame=later-that 0.14
cue=rally frame=preposition -0.46
cue=rally frame=quoted -0.81
cue=rally next=, -0.75
cue=rally next=and -0.4
cue=rally next=day -0.8
cue=rally next=determiner -0.97
cue=rally next=function 0.44
cue=rally next=in -1.2
cue=rally next=noun -0.08
cue=rally next=verb-past -0.36
cue=rally to=in frame=adverbial -0.73
cue=rally to=in frame=bare -0.82
cue=rally to=in frame=preposition -0.85
cue=rank -0.79
cue=rank form=base -0.63
cue=rank form=ing -1.02
cue=rank form=s -0.21
cue=rank frame=bare -0.6
cue=rank frame=preposition -0.75
cue=rank next=function -1.06
cue=rate -1.2
cue=rate form=base -1.33
cue=rate form=ing -1.04
cue=rate form=s -1.3
cue=rate frame=adverbial -0.62
cue=rate frame=bare -0.68
cue=rate frame=before -0.3
cue=rate frame=comma -0.16
cue=rate frame=later-that -0.36
cue=rate frame=preposition -0.95
cue=rate next=, -0.18
cue=rate next=function -1.11
cue=rate next=in -0.29
cue=rate next=noun -0.63
cue=rate next=of -0.68
cue=rate to=in frame=bare -0.19
cue=rate to=in frame=preposition -0.18
cue=rate to=of frame=adverbial -0.16
cue=rate to=of frame=bare -0.52
cue=rate to=of frame=preposition -0.37
cue=rattle -0.7
cue=rattle form=past -0.45
cue=rattle frame=bare -0.82
cue=rattle frame=preposition -0.06
cue=read -0.23
cue=read form=ing -0.12
cue=read form=past -0.53
cue=read form=s 0.56
cue=read frame=adverbial -0.79
cue=read frame=bare -0.28
cue=read frame=before 0.36
cue=read frame=comma 0.05
cue=read frame=preposition -0.8
cue=read frame=quoted 0.09
cue=read next=, -0.09
cue=read next=. 0.25
cue=read next=determiner 0.11
cue=realize -0.07
cue=reason -0.43
cue=reason form=base -0.18
cue=reason form=s -1.68
cue=reason frame=adverbial 0.23
cue=reason frame=bare -0.49
cue=reason frame=colon -0.88
cue=reason frame=later-that -1.05
cue=reason frame=preposition -0.17
cue=reason next=for -0.49
cue=reason next=name -0.84
cue=reason next=to 0.35
cue=reason to=for frame=adverbial -0.82
cue=reason to=for frame=bare -0.16
cue=reason to=for frame=preposition -0.33
cue=reason to=to frame=adverbial 0.33
cue=reason to=to frame=bare 0.18
cue=reason to=to frame=preposition 0.07
cue=reassure -0.32
cue=reassure frame=bare -0.1
cue=rebuke frame=bare 0.39
cue=rebut 0.51
cue=recall form=base -0.47
cue=recall form=ing 0.21
cue=recall form=past 0.05
cue=recall frame=bare 0.25
cue=recall frame=before 0.18
cue=recall next=determiner 0.09
cue=recognize -0.09
cue=recognize form=base -0.07
cue=recognize form=past -0.53
cue=recognize frame=bare -0.23
cue=recognize frame=that 0.33
cue=recognize next=determiner 0.28
cue=recognize next=that 0.33
cue=recommend 0.11
cue=recommend form=base 0.23
cue=recommend form=past -0.29
cue=recommend frame=bare 0.45
cue=recount -0.05
cue=recount frame=bare 0.18
cue=refer 0.29
cue=refer aux=be -0.61
cue=refer form=ing 0.16
cue=refer form=past -0.08
cue=refer frame=adverbial -0.91
cue=refer frame=bare 0.31
cue=refer frame=preposition 0.47
cue=refer frame=quoted -0.26
cue=refer next=to 0.36
cue=refer to=to frame=adverbial -0.91
cue=refer to=to frame=bare 0.41
cue=refer to=to frame=preposition 0.47
cue=refer to=to frame=quoted -0.25
cue=reference 0.28
cue=reference form=ing -0.12
cue=reference frame=bare 0.37
cue=reference frame=preposition -0.45
cue=reference next=determiner 0.18
cue=reference next=to 0.36
cue=reference to=to frame=bare 0.35
cue=reference to=to frame=preposition -0.36
cue=reflect -0.26
cue=reflect form=base -0.44
cue=reflect form=ing 0.11
cue=reflect form=s -0.52
cue=reflect frame=adverbial -0.94
cue=reflect frame=bare -0.17
cue=reflect frame=before -0.71
cue=reflect frame=later-that -0.8
cue=reflect frame=preposition 0.35
cue=reflect next=determiner -0.31
cue=reflect next=noun -0.77
cue=reflect next=on 0.41
cue=reflect to=on frame=bare 0.33
cue=reflect to=on frame=preposition 0.4
cue=refuse 0.07
cue=refuse form=ing -0.19
cue=refuse frame=adverbial 0.12
cue=refuse frame=before -0.4
cue=refuse to=to frame=adverbial 0.12
cue=refuse to=to frame=bare -0.08
cue=refuse to=to frame=before -0.35
cue=regard -0.42
cue=regard form=ing -0.42
cue=regard form=past -1.08
cue=regard frame=bare -0.16
cue=regard frame=preposition -0.82
cue=regard next=determiner -0.28
cue=regret -0.24
cue=regret frame=bare -0.17
cue=reiterate 0.09
cue=reiterate form=past -0.06
cue=reiterate frame=bare 0.4
cue=reject 0.13
cue=reject aux=have -0.18
cue=reject form=base -0.49
cue=reject form=past 0.24
cue=reject frame=bare 0.26
cue=reject frame=before -0.47
cue=reject next=determiner -0.1
cue=reject next=name -0.09
cue=relate -0.56
cue=relate form=past -0.2
cue=relate frame=adverbial -0.69
cue=relate frame=bare -0.26
cue=relate frame=preposition -0.74
cue=relate next=to -0.54
cue=relate to=to frame=adverbial -0.69
cue=relate to=to frame=bare -0.17
cue=relate to=to frame=preposition -0.74
cue=release -0.38
cue=release aux=be -0.11
cue=release aux=have 0.28
cue=release aux=modal -0.78
cue=release aux=to -0.4
cue=release form=base -0.22
cue=release form=ing -0.2
cue=release form=past -0.25
cue=release frame=adverbial 0.34
cue=release frame=around -0.31
cue=release frame=bare -0.78
cue=release frame=before -0.81
cue=release frame=comma -0.35
cue=release frame=later-that 0.05
cue=release frame=preposition -0.67
cue=release frame=quoted 0.52
cue=release next=, -0.35
cue=release next=by 0.28
cue=release next=day -0.29
cue=release next=determiner -0.14
cue=release next=function -0.3
cue=release next=in -0.79
cue=release next=noun -1.12
cue=release next=of -0.11
cue=release next=on -1.02
cue=release to=by frame=adverbial 0.41
cue=release to=by frame=bare -0.42
cue=release to=by frame=preposition -0.65
cue=release to=in frame=adverbial -0.61
cue=release to=in frame=bare -0.29
cue=release to=in frame=preposition -0.31
cue=release to=of frame=adverbial -1.5
cue=release to=of frame=preposition -0.2
cue=release to=on frame=bare -0.65
cue=release to=on frame=preposition -0.63
cue=rely -0.4
cue=rely form=base -1.06
cue=rely form=ing 0.42
cue=rely form=past -1.19
cue=rely frame=adverbial -0.91
cue=rely frame=bare -0.31
cue=rely frame=preposition -0.23
cue=rely next=on -0.22
cue=rely to=on frame=adverbial -0.88
cue=rely to=on frame=bare -0.1
cue=rely to=on frame=preposition -0.2
cue=remark -0.23
cue=remark aux=be -1.48
cue=remark form=past 0.12
cue=remark form=s -0.58
cue=remark frame=adverbial -0.48
cue=remark frame=bare -0.93
cue=remark frame=before 0.31
cue=remark frame=comma -0.15
cue=remark frame=later-that 0.1
cue=remark frame=preposition 0.26
cue=remark frame=quoted -1.04
cue=remark frame=that 0.1
cue=remark next=, -0.07
cue=remark next=about -0.07
cue=remark next=and -0.29
cue=remark next=on 0.17
cue=remark next=verb-past 0.18
cue=remark to=about frame=bare -0.75
cue=remark to=about frame=preposition 0.08
cue=remark to=on frame=bare 0.17
cue=remark to=on frame=preposition 0.09
cue=remember 0.4
cue=remember form=base 0.14
cue=remember frame=bare 0.54
cue=remind -0.13
cue=remind form=ing 0.15
cue=remind form=past -0.39
cue=remind frame=bare -0.39
cue=remind frame=before -0.78
cue=remind frame=hearer 0.1
cue=remind next=noun 0.12
cue=repeat -0.13
cue=repeat form=ing 0.13
cue=repeat form=past -0.27
cue=repeat frame=bare 0.16
cue=repeat frame=before -0.44
cue=repeat frame=later-that -0.43
cue=repeat next=determiner 0.46
cue=repeat next=noun -0.05
cue=reply 0.07
cue=reply form=past -0.17
cue=reply frame=around -0.74
cue=reply frame=before -0.1
cue=reply frame=preposition -0.16
cue=reply next=. 0.97
cue=report -0.18
cue=report aux=be -0.28
cue=report form=base -0.76
cue=report form=ing -0.77
cue=report form=past 0.42
cue=report form=s -0.12
cue=report frame=adverbial -0.14
cue=report frame=around -0.9
cue=report frame=bare -0.48
cue=report frame=before 0.5
cue=report frame=comma 0.19
cue=report frame=later-that -0.06
cue=report frame=quoted -0.51
cue=report frame=quoted-before -0.81
cue=report frame=that -0.3
cue=report next=, 0.11
cue=report next=. 0.22
cue=report next=by -0.05
cue=report next=day 0.21
cue=report next=determiner -0.27
cue=report next=from 0.1
cue=report next=function -0.31
cue=report next=in -0.33
cue=report next=name -0.12
cue=report next=noun 0.13
cue=report next=of -0.06
cue=report next=on -0.1
cue=report next=that -0.34
cue=report next=verb-base -0.27
cue=report next=verb-past -0.81
cue=report next=verb-s -1.05
cue=report to=by frame=adverbial 0.5
cue=report to=by frame=bare -0.75
cue=report to=by frame=preposition -0.88
cue=report to=from frame=adverbial -0.78
cue=report to=from frame=bare -0.52
cue=report to=from frame=preposition -0.79
cue=report to=in frame=bare -0.54
cue=report to=in frame=preposition -0.73
cue=report to=of frame=adverbial -0.65
cue=report to=on frame=adverbial 0.21
cue=report to=on frame=bare 0.16
cue=report to=on frame=preposition 0.06
cue=request -0.1
cue=request aux=be 0.34
cue=request form=base -0.37
cue=request form=past 0.49
cue=request form=s -0.22
cue=request frame=adverbial -1.25
cue=request frame=bare 0.09
cue=request frame=preposition -0.09
cue=request next=for 0.06
cue=request next=function -0.49
cue=request next=noun 0.6
cue=request to=for frame=adverbial -0.41
cue=request to=for frame=bare -0.19
cue=request to=for frame=preposition 0.18
cue=request to=to frame=bare 0.09
cue=resist 0.27
cue=resist frame=bare 0.08
cue=resolve -0.44
cue=resolve frame=bare -0.17
cue=respect -0.25
cue=respect form=base 0.13
cue=respect frame=bare -0.3
cue=respect frame=preposition 0.1
cue=respect next=for 0.32
cue=respect to=for frame=bare 0.33
cue=respect to=for frame=preposition 0.12
cue=respond -0.05
cue=respond aux=have 0.05
cue=respond form=base 0.18
cue=respond form=ing -0.64
cue=respond form=past -0.17
cue=respond frame=adverbial -0.92
cue=respond frame=around -0.81
cue=respond frame=before 0.05
cue=respond frame=colon -0.22
cue=respond frame=comma 0.34
cue=respond frame=preposition 0.1
cue=respond frame=quoted 0.05
cue=respond next=, 0.32
cue=respond next=. 0.64
cue=respond next=by -0.07
cue=respond next=to 0.05
cue=respond to=by frame=adverbial -0.16
cue=respond to=by frame=bare 0.12
cue=respond to=to frame=adverbial -1.2
cue=respond to=to frame=bare 0.3
cue=respond to=to frame=preposition 0.17
cue=reveal 0.07
cue=reveal form=base 0.23
cue=reveal form=past 0.1
cue=reveal form=s -0.12
cue=reveal frame=bare 0.15
cue=reveal frame=before -0.11
cue=reveal frame=that 0.12
cue=reveal next=determiner -0.13
cue=reveal next=name 0.39
cue=reveal next=that 0.09
cue=review -0.63
cue=review form=base -0.38
cue=review frame=adverbial -0.58
cue=review frame=bare -0.44
cue=review frame=preposition -0.23
cue=review next=determiner -0.05
cue=review next=of -0.09
cue=review to=of frame=preposition -0.09
cue=rip -0.61
cue=rip frame=bare -0.18
cue=rule -0.58
cue=rule aux=be -0.71
cue=rule form=base -0.34
cue=rule form=ing -0.33
cue=rule form=past 0.2
cue=rule form=s -0.73
cue=rule frame=adverbial -1.03
cue=rule frame=bare -0.59
cue=rule frame=before 0.35
cue=rule frame=comma -0.78
cue=rule frame=later-that -0.81
cue=rule frame=preposition -0.2
cue=rule frame=that -0.38
cue=rule next=, -0.88
cue=rule next=function -0.4
cue=rule next=noun -0.55
cue=rule next=of -0.97
cue=rule next=that -0.38
cue=rule next=verb-base -0.46
cue=rule next=verb-past -0.35
cue=rule to=of frame=adverbial -0.49
cue=rule to=of frame=bare -0.62
cue=rule to=of frame=preposition -0.75
cue=say 0.22
cue=say aux=do 0.25
cue=say aux=have -0.06
cue=say aux=modal -0.37
cue=say aux=to 0.18
cue=say form=base 0.45
cue=say form=ing 0.26
cue=say form=past -0.15
cue=say form=s 0.47
cue=say frame=around 0.14
cue=say frame=bare 0.35
cue=say frame=before 0.13
cue=say frame=colon 0.14
cue=say frame=comma -0.31
cue=say frame=later-that -0.23
cue=say frame=preposition -0.51
cue=say frame=quoted -0.31
cue=say frame=quoted-before 0.14
cue=say frame=that 0.22
cue=say next=, 0.21
cue=say next=. 0.63
cue=say next=: 0.23
cue=say next=about -0.08
cue=say next=after -0.07
cue=say next=as -0.2
cue=say next=at -0.24
cue=say next=for -0.13
cue=say next=function 0.06
cue=say next=in -0.16
cue=say next=it -0.1
cue=say next=noun 0.05
cue=say next=of -0.23
cue=say next=on -0.18
cue=say next=possessive -0.3
cue=say next=pronoun -0.23
cue=say next=quoted 0.6
cue=say next=there -0.2
cue=say next=to -0.4
cue=say next=verb-ing 0.19
cue=say next=verb-past -0.05
cue=say next=verb-s 0.35
cue=say next=whether -0.43
cue=say to=about frame=adverbial 0.09
cue=say to=about frame=bare -0.48
cue=say to=about frame=before 0.08
cue=say to=after frame=bare -0.52
cue=say to=after frame=before 0.59
cue=say to=after frame=preposition -0.55
cue=say to=as frame=adverbial -0.43
cue=say to=as frame=bare -0.64
cue=say to=as frame=preposition -0.63
cue=say to=at frame=adverbial -0.34
cue=say to=at frame=around 0.13
cue=say to=at frame=bare -0.85
cue=say to=at frame=before 0.41
cue=say to=at frame=preposition -0.36
cue=say to=during frame=adverbial 0.16
cue=say to=during frame=bare -1.06
cue=say to=during frame=before 0.42
cue=say to=during frame=preposition -0.63
cue=say to=for frame=adverbial 0.45
cue=say to=for frame=bare -0.62
cue=say to=in frame=adverbial -0.15
cue=say to=in frame=around 0.1
cue=say to=in frame=bare -0.56
cue=say to=in frame=before 0.29
cue=say to=in frame=later-that 0.35
cue=say to=in frame=preposition -0.12
cue=say to=of frame=adverbial -0.05
cue=say to=of frame=around 0.29
cue=say to=of frame=bare -0.64
cue=say to=of frame=preposition -0.13
cue=say to=on frame=around -0.21
cue=say to=on frame=bare -1.24
cue=say to=on frame=before 0.42
cue=say to=on frame=preposition -0.52
cue=say to=to frame=bare -0.83
cue=say to=to frame=before 1
cue=say to=to frame=preposition -0.75
cue=scare 0.15
cue=see aux=be -1.27
cue=see aux=do 0.56
cue=see aux=have 0.32
cue=see aux=modal -0.55
cue=see aux=to -0.49
cue=see form=base 0.18
cue=see form=ing -0.62
cue=see form=participle -0.23
cue=see form=past -0.47
cue=see form=s 0.3
cue=see frame=adverbial 0.1
cue=see frame=around -0.66
cue=see frame=bare 0.17
cue=see frame=before -0.71
cue=see frame=later-that -0.51
cue=see frame=preposition -0.46
cue=see frame=quoted -1.34
cue=see next=as -0.13
cue=see next=function 0.05
cue=see next=how -0.64
cue=see next=if -0.52
cue=see next=name 0.37
cue=see next=noun 0.42
cue=see next=possessive -0.16
cue=see to=as frame=adverbial -0.63
cue=see to=as frame=bare -0.13
cue=see to=as frame=before -0.21
cue=see to=in frame=preposition 0.07
cue=seek 0.13
cue=seek aux=be -0.39
cue=seek aux=have -0.09
cue=seek aux=modal 0.09
cue=seek form=base -0.17
cue=seek form=ing 0.09
cue=seek form=past -0.08
cue=seek form=s 0.26
cue=seek frame=adverbial -0.45
cue=seek frame=bare 0.2
cue=seek frame=before -0.69
cue=seek frame=later-that -1.21
cue=seek frame=preposition 0.33
cue=seek frame=quoted 0.2
cue=seek next=determiner -0.46
cue=seek next=noun 0.41
cue=seek next=to 0.1
cue=seek next=verb-base 0.12
cue=seek to=to frame=adverbial -0.39
cue=seek to=to frame=bare 0.07
cue=seek to=to frame=before -0.61
cue=seek to=to frame=later-that -0.94
cue=seem -0.32
cue=seem aux=do -1.02
cue=seem aux=modal 0.1
cue=seem form=base -0.62
cue=seem form=ing -0.11
cue=seem form=past -0.3
cue=seem form=s 0.1
cue=seem frame=adverbial 0.56
cue=seem frame=around -0.65
cue=seem frame=bare -0.64
cue=seem frame=before -0.53
cue=seem frame=later-that 0.12
cue=seem frame=preposition -0.53
cue=seem frame=quoted -0.95
cue=seem next=adverb 0.36
cue=seem next=determiner -0.29
cue=seem next=function -0.9
cue=seem next=noun -0.27
cue=seem next=to -0.24
cue=seem next=verb-base -0.19
cue=seem to=like frame=adverbial -0.65
cue=seem to=like frame=bare -0.12
cue=seem to=like frame=preposition -0.11
cue=seem to=to frame=adverbial 0.57
cue=seem to=to frame=bare -0.86
cue=seem to=to frame=before -0.37
cue=seem to=to frame=later-that -0.98
cue=seem to=to frame=preposition -1.98
cue=sense -0.18
cue=sense form=base -0.22
cue=sense frame=bare -0.23
cue=sense frame=preposition -0.11
cue=sense next=of 0.06
cue=sense to=of frame=adverbial -1.18
cue=sense to=of frame=bare 0.1
cue=sense to=of frame=preposition 0.1
cue=sentence -0.55
cue=sentence form=base -0.99
cue=sentence frame=adverbial -0.73
cue=sentence frame=bare -0.15
cue=sentence frame=preposition -0.81
cue=share -0.49
cue=share form=base -0.12
cue=share form=ing -0.37
cue=share form=past -0.29
cue=share form=s -0.26
cue=share frame=adverbial 0.05
cue=share frame=bare -0.32
cue=share frame=before -0.44
cue=share frame=later-that 0.16
cue=share frame=preposition -1.13
cue=share frame=quoted -0.88
cue=share next=determiner -0.31
cue=share next=noun 0.16
cue=share next=of -1.17
cue=share next=possessive -0.19
cue=share next=with -0.08
cue=share to=of frame=adverbial -0.89
cue=share to=of frame=bare -1.08
cue=share to=of frame=preposition -0.72
cue=share to=with frame=bare -0.38
cue=share to=with frame=preposition -0.58
cue=shock -0.12
cue=shock form=past 0.59
cue=shock frame=bare -0.05
cue=shout 0.42
cue=shout form=past 0.16
cue=shout frame=bare 0.18
cue=show -0.12
cue=show aux=be -0.42
cue=show aux=to -0.15
cue=show form=base -0.08
cue=show form=ing -0.09
cue=show form=participle -0.18
cue=show form=past -0.08
cue=show form=s 0.15
cue=show frame=adverbial -0.21
cue=show frame=around -0.2
cue=show frame=colon -0.7
cue=show frame=comma -0.18
cue=show frame=hearer -0.16
cue=show frame=preposition -0.33
cue=show frame=quoted -0.87
cue=show frame=that -0.05
cue=show next=, 0.06
cue=show next=. 0.77
cue=show next=determiner -0.27
cue=show next=function -0.07
cue=show next=how -0.23
cue=show next=in -0.82
cue=show next=name -0.05
cue=show next=noun -0.11
cue=show next=on -0.82
cue=show next=possessive 0.2
cue=show next=pronoun 0.5
cue=show next=quoted -0.65
cue=show next=that -0.12
cue=show next=to 0.22
cue=show next=verb-base -1.03
cue=show to=in frame=adverbial -0.63
cue=show to=in frame=bare -0.52
cue=show to=in frame=preposition -0.39
cue=show to=on frame=bare -0.54
cue=show to=on frame=preposition -0.56
cue=show to=to frame=bare -0.1
cue=show to=up frame=bare -1.44
cue=show to=up frame=preposition -0.84
cue=shrug 0.57
cue=shrug frame=bare 0.37
cue=side -0.19
cue=side form=base -1.97
cue=side form=s 0.19
cue=side frame=adverbial -1.06
cue=side frame=bare -0.24
cue=side frame=before -0.48
cue=side frame=comma -0.67
cue=side frame=later-that -0.88
cue=side frame=preposition 0.1
cue=side next=, -0.67
cue=side next=function -0.99
cue=side next=of -1.42
cue=side next=with 0.25
cue=side to=of frame=adverbial -0.41
cue=side to=of frame=bare -0.95
cue=side to=of frame=preposition -1.02
cue=side to=with frame=bare 0.13
cue=side to=with frame=preposition 0.23
cue=sign -0.14
cue=sign aux=be 0.09
cue=sign aux=to -1.25
cue=sign form=base -0.17
cue=sign form=past -0.25
cue=sign frame=adverbial -1.09
cue=sign frame=bare -0.29
cue=sign frame=before -0.45
cue=sign frame=comma -0.44
cue=sign frame=preposition -0.08
cue=sign frame=quoted -0.05
cue=sign next=, -0.46
cue=sign next=determiner -0.2
cue=sign next=function -0.64
cue=sign next=noun -0.77
cue=sign next=of 0.38
cue=sign next=on -0.31
cue=sign to=of frame=adverbial -1.05
cue=sign to=of frame=bare 0.27
cue=sign to=of frame=preposition 0.18
cue=sign to=on frame=bare -0.28
cue=sign to=on frame=preposition -0.1
cue=sign to=up frame=bare -0.13
cue=sign to=up frame=preposition -0.3
cue=signal -0.29
cue=signal form=base -0.64
cue=signal form=past 0.1
cue=signal frame=bare -0.1
cue=signal next=determiner 0.08
cue=slam 0.21
cue=slam form=ing -0.07
cue=slam form=past -0.29
cue=slam form=s 0.75
cue=slam frame=bare 0.48
cue=slam frame=quoted -0.88
cue=slam next=determiner -0.09
cue=slam next=name 0.38
cue=smile -0.31
cue=smile frame=bare -0.84
cue=sound -0.58
cue=sound form=base -0.54
cue=sound form=past 0.19
cue=sound frame=bare -0.74
cue=sound frame=before 0.18
cue=sound next=noun 0.1
cue=speak -0.53
cue=speak aux=be -0.19
cue=speak aux=have -0.16
cue=speak aux=to -1.1
cue=speak form=base -0.62
cue=speak form=ing -1.3
cue=speak form=participle 0.09
cue=speak form=past -0.11
cue=speak form=s 0.29
cue=speak frame=adverbial -1.65
cue=speak frame=bare -0.69
cue=speak frame=before -0.88
cue=speak frame=later-that -0.88
cue=speak frame=preposition 0.3
cue=speak next=about 0.67
cue=speak next=adverb -1.03
cue=speak next=at -1.56
cue=speak next=function -0.45
cue=speak next=in -1
cue=speak next=noun -1.17
cue=speak next=of 0.91
cue=speak next=on -0.6
cue=speak next=to -0.29
cue=speak next=with -1.24
cue=speak to=about frame=adverbial -0.71
cue=speak to=about frame=bare -1.13
cue=speak to=about frame=preposition 1.12
cue=speak to=at frame=adverbial -0.54
cue=speak to=at frame=bare -0.85
cue=speak to=at frame=preposition -1.15
cue=speak to=for frame=bare 0.08
cue=speak to=for frame=preposition -0.07
cue=speak to=in frame=adverbial -0.64
cue=speak to=in frame=bare -0.45
cue=speak to=in frame=preposition -0.66
cue=speak to=of frame=adverbial -0.72
cue=speak to=of frame=bare 0.72
cue=speak to=of frame=preposition 0.7
cue=speak to=on frame=adverbial -0.9
cue=speak to=on frame=bare -0.18
cue=speak to=on frame=preposition -0.46
cue=speak to=to frame=adverbial -0.71
cue=speak to=to frame=bare -0.28
cue=speak to=to frame=preposition -0.16
cue=speak to=with frame=adverbial -0.36
cue=speak to=with frame=bare -0.41
cue=speak to=with frame=preposition -1.18
cue=speculate -0.12
cue=state -0.75
cue=state aux=be -0.6
cue=state aux=to 0.3
cue=state form=base -1.49
cue=state form=ing 0.71
cue=state form=past 0.83
cue=state form=s -1.49
cue=state frame=adverbial -0.05
cue=state frame=around -0.56
cue=state frame=bare -1.11
cue=state frame=before -0.08
cue=state frame=colon -0.39
cue=state frame=preposition -0.52
cue=state frame=quoted-before -0.48
cue=state frame=that -0.11
cue=state next=, -0.13
cue=state next=. 0.2
cue=state next=adverb -0.83
cue=state next=and -0.49
cue=state next=as -0.32
cue=state next=by -0.66
cue=state next=determiner -0.27
cue=state next=for -0.73
cue=state next=from -0.5
cue=state next=function -0.46
cue=state next=in 0.13
cue=state next=name -1.1
cue=state next=noun -1.63
cue=state next=of -0.15
cue=state next=on 0.1
cue=state next=pronoun -0.79
cue=state next=that -0.2
cue=state next=to -0.09
cue=state next=verb-base -0.21
cue=state next=verb-ing -1.01
cue=state next=verb-past -0.68
cue=state next=verb-s -1.02
cue=state next=with -0.59
cue=state to=as frame=adverbial -0.3
cue=state to=as frame=bare -0.16
cue=state to=as frame=preposition -0.55
cue=state to=by frame=bare -0.19
cue=state to=by frame=preposition -0.26
cue=state to=for frame=adverbial -0.52
cue=state to=for frame=bare -0.43
cue=state to=for frame=preposition -0.67
cue=state to=from frame=adverbial -0.36
cue=state to=from frame=bare -0.21
cue=state to=from frame=preposition -0.25
cue=state to=in frame=adverbial 0.06
cue=state to=in frame=bare -0.4
cue=state to=in frame=preposition -0.78
cue=state to=like frame=adverbial -0.3
cue=state to=like frame=bare -0.58
cue=state to=like frame=preposition -0.7
cue=state to=of frame=adverbial -0.29
cue=state to=of frame=preposition -0.2
cue=state to=on frame=bare -0.53
cue=state to=on frame=preposition -0.73
cue=state to=to frame=adverbial -0.94
cue=state to=to frame=bare 0.06
cue=state to=with frame=adverbial -0.62
cue=state to=with frame=bare -0.25
cue=state to=with frame=preposition -0.34
cue=stress 0.11
cue=stress form=past 0.14
cue=stress frame=bare 0.05
cue=struggle -0.41
cue=struggle aux=be -0.08
cue=struggle aux=have -1.3
cue=struggle form=base -0.29
cue=struggle form=ing -0.37
cue=struggle form=past -0.18
cue=struggle form=s -0.23
cue=struggle frame=adverbial 0.57
cue=struggle frame=bare -0.89
cue=struggle frame=before -0.53
cue=struggle frame=preposition -1.43
cue=struggle next=to -0.09
cue=struggle next=with -0.85
cue=struggle to=to frame=adverbial 0.3
cue=struggle to=to frame=bare -0.45
cue=struggle to=to frame=before -0.42
cue=struggle to=with frame=bare -0.24
cue=struggle to=with frame=preposition -0.76
cue=study -1.65
cue=study form=base -1.03
cue=study form=s -1.03
cue=study frame=adverbial -0.72
cue=study frame=bare -1.17
cue=study frame=before -0.3
cue=study frame=preposition -1.04
cue=study next=by -0.57
cue=study next=of -0.7
cue=study to=by frame=adverbial -0.26
cue=study to=by frame=bare -0.29
cue=study to=by frame=preposition -0.32
cue=study to=of frame=bare -0.47
cue=study to=of frame=preposition -0.46
cue=suggest 0.06
cue=suggest aux=have 0.11
cue=suggest form=base 0.32
cue=suggest form=ing -0.1
cue=suggest form=s -0.19
cue=suggest frame=around 0.26
cue=suggest frame=bare 0.19
cue=suggest frame=before -0.44
cue=suggest frame=preposition -0.18
cue=suggest frame=quoted -0.33
cue=suggest frame=that 0.28
cue=suggest next=determiner -0.1
cue=suggest next=name 0.16
cue=suggest next=noun -0.12
cue=suggest next=pronoun 0.14
cue=suggest next=that 0.15
cue=sum -0.37
cue=sum frame=preposition 0.11
cue=support 0.15
cue=support aux=be -0.91
cue=support aux=have 0.66
cue=support aux=modal 0.17
cue=support aux=to -0.46
cue=support form=base -0.2
cue=support form=ing 0.29
cue=support form=past 0.46
cue=support frame=adverbial -0.52
cue=support frame=around -0.8
cue=support frame=bare 0.31
cue=support frame=before 0.13
cue=support frame=comma -0.89
cue=support frame=later-that -0.28
cue=support frame=preposition 0.17
cue=support frame=quoted -0.4
cue=support next=, -0.93
cue=support next=by -1.33
cue=support next=determiner 0.23
cue=support next=for 0.11
cue=support next=from -0.09
cue=support next=function -0.51
cue=support next=in -1.24
cue=support next=name 0.1
cue=support next=noun 0.39
cue=support next=of -0.15
cue=support next=possessive -0.49
cue=support next=to 0.35
cue=support next=verb-ing 0.53
cue=support to=among frame=adverbial -1
cue=support to=among frame=bare -1.44
cue=support to=among frame=preposition -1.55
cue=support to=by frame=adverbial -0.62
cue=support to=by frame=bare -0.86
cue=support to=by frame=preposition -0.77
cue=support to=for frame=adverbial -1.71
cue=support to=for frame=bare 0.1
cue=support to=for frame=before -0.4
cue=support to=for frame=preposition 0.12
cue=support to=from frame=adverbial -1.24
cue=support to=from frame=bare -0.65
cue=support to=from frame=preposition -0.11
cue=support to=in frame=bare -0.74
cue=support to=in frame=preposition -0.85
cue=support to=of frame=adverbial 0.18
cue=support to=of frame=bare -0.28
cue=support to=of frame=preposition -0.19
cue=support to=to frame=adverbial -0.88
cue=support to=to frame=bare 0.1
cue=surprise -0.39
cue=surprise aux=be -0.11
cue=surprise form=base -0.14
cue=surprise form=ing -0.26
cue=surprise form=past -0.26
cue=surprise frame=adverbial -1.07
cue=surprise frame=bare -1.52
cue=surprise frame=preposition -0.94
cue=surprise frame=that 0.07
cue=surprise next=noun 0.13
cue=surprise next=that 0.07
cue=survey -1.34
cue=survey form=base -1.13
cue=survey form=past -0.69
cue=survey form=s -0.71
cue=survey frame=adverbial -0.43
cue=survey frame=bare -1.12
cue=survey frame=before -0.26
cue=survey frame=comma -0.18
cue=survey frame=later-that -0.62
cue=survey frame=preposition -0.64
cue=survey next=, -0.18
cue=survey next=noun -0.53
cue=survey next=of -0.69
cue=survey next=verb-base -0.27
cue=survey next=verb-past -0.51
cue=survey to=of frame=adverbial -0.26
cue=survey to=of frame=bare -0.52
cue=survey to=of frame=preposition -0.46
cue=suspect -0.23
cue=suspect frame=bare -1.18
cue=swipe 0.67
cue=swipe frame=bare 0.39
cue=talk -0.1
cue=talk aux=be -0.14
cue=talk aux=have -0.19
cue=talk aux=to -0.27
cue=talk form=base -0.35
cue=talk form=ing -0.08
cue=talk form=past 0.06
cue=talk form=s 0.09
cue=talk frame=adverbial -0.32
cue=talk frame=around -0.47
cue=talk frame=bare -0.78
cue=talk frame=before -0.73
cue=talk frame=later-that -0.11
cue=talk frame=preposition 0.29
cue=talk frame=quoted -0.09
cue=talk next=about 0.19
cue=talk next=function 0.29
cue=talk next=noun 0.15
cue=talk next=of 0.42
cue=talk next=to -1.4
cue=talk next=verb-s -0.08
cue=talk to=about frame=bare -0.85
cue=talk to=about frame=before -0.44
cue=talk to=about frame=preposition 0.51
cue=talk to=about frame=quoted -0.15
cue=talk to=of frame=adverbial -0.67
cue=talk to=of frame=bare 0.4
cue=talk to=of frame=preposition 0.15
cue=talk to=to frame=adverbial -0.76
cue=talk to=to frame=bare -0.99
cue=talk to=to frame=preposition -0.92
cue=target -0.58
cue=target aux=be 0.08
cue=target form=base -1.38
cue=target form=ing -0.42
cue=target form=past -0.3
cue=target frame=adverbial -0.78
cue=target frame=bare -0.39
cue=target frame=before -0.28
cue=target frame=preposition -1.11
cue=target next=determiner 0.3
cue=target next=for -1.05
cue=target next=function -0.7
cue=target next=name -0.36
cue=target next=of -0.76
cue=target to=for frame=bare -0.71
cue=target to=for frame=preposition -0.65
cue=target to=of frame=bare -0.75
cue=target to=of frame=preposition -0.44
cue=teach -0.74
cue=teach form=ing -0.9
cue=teach form=s 0.08
cue=teach frame=bare -0.8
cue=teach frame=hearer -0.65
cue=teach next=noun -0.49
cue=tear -1.27
cue=tear frame=adverbial -0.58
cue=tear frame=bare -0.92
cue=tear frame=preposition -0.77
cue=tell 0.19
cue=tell aux=be -0.13
cue=tell aux=have -0.45
cue=tell aux=modal -0.32
cue=tell aux=to -0.19
cue=tell form=base 0.63
cue=tell form=ing -0.14
cue=tell form=past -0.11
cue=tell form=s 0.39
cue=tell frame=around 0.18
cue=tell frame=bare -0.59
cue=tell frame=before 0.37
cue=tell frame=hearer 0.2
cue=tell frame=later-that 0.54
cue=tell frame=quoted -0.11
cue=tell frame=quoted-before 0.05
cue=tell next=determiner -0.05
cue=tell next=function 0.44
cue=tell next=name 0.15
cue=tell next=noun 0.08
cue=testify -0.63
cue=testify form=past -0.42
cue=testify frame=bare -0.71
cue=testify frame=preposition -0.75
cue=testify next=function -1.01
cue=testify to=before frame=bare -0.54
cue=testify to=before frame=preposition -0.65
cue=text -0.22
cue=text form=base -0.22
cue=text frame=bare -0.81
cue=text frame=hearer 0.22
cue=thank 0.13
cue=thank form=past 0.2
cue=thank form=s -1.28
cue=thank frame=adverbial -0.58
cue=thank frame=bare 0.22
cue=thank frame=preposition -0.66
cue=thank next=to -1.19
cue=thank to=to frame=adverbial -0.49
cue=thank to=to frame=bare -1
cue=thank to=to frame=preposition -0.62
cue=think 0.09
cue=think aux=be -0.47
cue=think aux=do -0.67
cue=think aux=modal 0.52
cue=think form=base 0.3
cue=think form=ing -0.26
cue=think form=past -0.67
cue=think form=s 0.47
cue=think frame=adverbial -0.37
cue=think frame=around 0.07
cue=think frame=bare 0.19
cue=think frame=before -0.91
cue=think frame=comma -0.95
cue=think frame=later-that -1.18
cue=think frame=preposition -0.08
cue=think next=about -0.31
cue=think next=determiner 0.11
cue=think next=function 0.09
cue=think next=it -0.05
cue=think next=name 0.18
cue=think next=noun -0.76
cue=think next=of 0.11
cue=think next=pronoun 0.15
cue=think to=about frame=bare -0.84
cue=think to=of frame=bare 0.12
cue=think to=of frame=preposition 0.13
cue=threaten form=ing 0.17
cue=threaten form=past -0.22
cue=threaten frame=adverbial -0.43
cue=threaten frame=bare -0.05
cue=threaten next=to 0.19
cue=threaten to=to frame=adverbial -0.43
cue=threaten to=to frame=bare 0.06
cue=touch -0.23
cue=touch form=base -1.04
cue=touch form=past 0.09
cue=touch frame=adverbial -0.96
cue=touch frame=bare -0.27
cue=touch frame=preposition 0.2
cue=tout 0.49
cue=tout form=ing 0.22
cue=tout frame=bare 0.63
cue=tout next=possessive 0.17
cue=trouble -0.23
cue=trouble aux=have -0.62
cue=trouble form=base -1.44
cue=trouble frame=adverbial 0.2
cue=trouble frame=bare -0.47
cue=trouble frame=preposition -0.08
cue=trouble next=verb-ing -0.74
cue=trust -0.49
cue=trust aux=modal -0.77
cue=trust form=base -0.59
cue=trust frame=bare -0.24
cue=trust frame=preposition -0.94
cue=try -0.29
cue=try aux=be -0.48
cue=try aux=have -0.22
cue=try aux=modal -0.14
cue=try form=base -0.13
cue=try form=ing -0.16
cue=try form=past -0.41
cue=try form=s -0.48
cue=try frame=adverbial 0.31
cue=try frame=around -0.26
cue=try frame=bare -1.49
cue=try frame=before -0.47
cue=try frame=later-that 0.55
cue=try frame=preposition -0.2
cue=try frame=quoted -1.12
cue=try next=determiner -0.86
cue=try next=to -0.25
cue=try to=to frame=adverbial 0.23
cue=try to=to frame=bare -1.18
cue=try to=to frame=before -0.37
cue=try to=to frame=later-that 0.39
cue=try to=to frame=quoted -1.08
cue=tweet -0.15
cue=tweet aux=be -0.99
cue=tweet form=base -0.28
cue=tweet form=ing 0.3
cue=tweet form=past -0.07
cue=tweet form=s -0.82
cue=tweet frame=adverbial -0.22
cue=tweet frame=around 0.23
cue=tweet frame=bare -0.32
cue=tweet frame=before -0.15
cue=tweet frame=comma 0.1
cue=tweet frame=quoted -0.52
cue=tweet frame=that -0.17
cue=tweet next=, 0.35
cue=tweet next=. -0.16
cue=tweet next=function 0.52
cue=tweet next=noun -0.27
cue=tweet next=that -0.18
cue=type -1.05
cue=type form=base -0.85
cue=type form=s -0.7
cue=type frame=adverbial -0.55
cue=type frame=bare -0.78
cue=type frame=preposition -0.51
cue=type next=of -1.06
cue=type to=of frame=adverbial -0.48
cue=type to=of frame=bare -0.59
cue=type to=of frame=preposition -0.61
cue=underscore -0.15
cue=underscore form=past -0.1
cue=underscore frame=bare -0.19
cue=underscore next=determiner -0.14
cue=understand 0.2
cue=understand form=base 0.09
cue=understand form=ing 0.4
cue=understand form=past -0.24
cue=understand form=s -0.14
cue=understand frame=bare 0.23
cue=understand frame=preposition 0.36
cue=understand frame=that -0.22
cue=understand next=determiner -0.22
cue=understand next=that -0.22
cue=unveil -0.57
cue=unveil frame=bare -0.42
cue=upset form=base 0.24
cue=upset frame=bare -0.2
cue=urge aux=have -0.19
cue=urge form=ing -0.53
cue=urge form=past 0.09
cue=urge frame=bare 0.48
cue=urge frame=before -0.25
cue=urge frame=hearer -0.59
cue=urge frame=quoted -0.05
cue=urge next=determiner -0.25
cue=urge next=function 0.09
cue=urge next=name -0.08
cue=urge next=noun 0.11
cue=utter -0.37
cue=value -1.29
cue=value form=base -0.9
cue=value form=s -0.73
cue=value frame=adverbial -0.53
cue=value frame=bare -0.94
cue=value frame=preposition -0.68
cue=value next=of -0.8
cue=value to=of frame=bare -0.51
cue=value to=of frame=preposition -0.55
cue=venture -1.08
cue=venture frame=bare -0.88
cue=view aux=be -0.14
cue=view form=past -0.42
cue=view form=s 0.28
cue=view frame=adverbial -1.39
cue=view frame=colon -0.08
cue=view frame=comma 0.59
cue=view frame=preposition -0.09
cue=view next=, 0.59
cue=view next=as -0.34
cue=view next=name 0.28
cue=view next=of 0.26
cue=view next=on -0.14
cue=view to=as frame=adverbial -0.4
cue=view to=as frame=bare -0.15
cue=view to=as frame=preposition -0.27
cue=view to=of frame=adverbial -0.71
cue=view to=of frame=bare 0.22
cue=view to=of frame=preposition 0.19
cue=view to=on frame=adverbial -0.69
cue=view to=on frame=preposition -0.1
cue=voice -0.27
cue=voice form=base -0.54
cue=voice form=past 0.18
cue=voice form=s -0.59
cue=voice frame=adverbial -1.17
cue=voice frame=bare -0.27
cue=voice frame=before -0.55
cue=voice frame=preposition -0.42
cue=voice next=in -0.8
cue=voice to=in frame=bare -0.34
cue=voice to=in frame=preposition -0.4
cue=volunteer -0.94
cue=volunteer form=base -0.91
cue=volunteer form=s -0.76
cue=volunteer frame=bare -0.34
cue=vote -0.24
cue=vote aux=have 0.63
cue=vote aux=modal 0.16
cue=vote aux=to -0.39
cue=vote form=base -0.29
cue=vote form=ing -0.63
cue=vote form=past 0.21
cue=vote form=s 0.05
cue=vote frame=adverbial -0.13
cue=vote frame=around -0.31
cue=vote frame=bare -0.4
cue=vote frame=before -0.62
cue=vote frame=colon -0.78
cue=vote frame=comma -0.58
cue=vote frame=later-that -1.08
cue=vote frame=preposition 0.16
cue=vote frame=quoted -1.18
cue=vote frame=that -0.66
cue=vote next=, -0.51
cue=vote next=adverb -0.72
cue=vote next=and -0.43
cue=vote next=at -1.24
cue=vote next=day -1.06
cue=vote next=determiner -0.08
cue=vote next=for 0.28
cue=vote next=function -0.29
cue=vote next=in -0.17
cue=vote next=name -0.44
cue=vote next=noun -1.59
cue=vote next=on -1.58
cue=vote next=that -0.66
cue=vote next=to 0.15
cue=vote next=verb-base -0.53
cue=vote next=verb-past -0.61
cue=vote next=verb-s -0.82
cue=vote to=against frame=adverbial -0.75
cue=vote to=against frame=bare -1.27
cue=vote to=against frame=preposition 0.71
cue=vote to=at frame=bare -0.83
cue=vote to=at frame=preposition -0.85
cue=vote to=for frame=adverbial -0.99
cue=vote to=for frame=bare 0.21
cue=vote to=for frame=preposition 0.18
cue=vote to=for frame=quoted -0.78
cue=vote to=in frame=bare -0.06
cue=vote to=in frame=preposition -0.29
cue=vote to=on frame=adverbial -0.48
cue=vote to=on frame=bare -1.11
cue=vote to=on frame=preposition -1.11
cue=vote to=than frame=bare -0.78
cue=vote to=than frame=preposition -0.88
cue=vote to=to frame=adverbial 0.08
cue=vote to=to frame=bare 0.17
cue=vow 0.32
cue=vow aux=have -0.15
cue=vow form=base -0.5
cue=vow form=past 0.25
cue=vow frame=adverbial -1.29
cue=vow frame=bare 0.32
cue=vow frame=preposition 0.08
cue=vow frame=quoted 0.31
cue=vow next=to 0.18
cue=vow to=to frame=adverbial -1.13
cue=vow to=to frame=bare 0.35
cue=vow to=to frame=preposition 0.08
cue=vow to=to frame=quoted 0.4
cue=walk -1.48
cue=walk form=base -0.79
cue=walk form=ing -0.56
cue=walk form=past -1.09
cue=walk frame=adverbial -0.72
cue=walk frame=bare -1.08
cue=walk frame=preposition -0.76
cue=walk next=function -0.94
cue=want aux=do 0.05
cue=want aux=modal -0.29
cue=want form=base -0.07
cue=want form=past 0.21
cue=want form=s -0.12
cue=want frame=adverbial -0.3
cue=want frame=bare 0.16
cue=want frame=before -0.48
cue=want frame=later-that -1.28
cue=want frame=preposition -0.09
cue=want frame=quoted -0.34
cue=want next=determiner 0.37
cue=want next=name 0.1
cue=want next=noun 0.19
cue=want next=possessive -0.31
cue=want to=to frame=adverbial -0.29
cue=want to=to frame=before -0.21
cue=want to=to frame=later-that -0.81
cue=want to=to frame=quoted -0.05
cue=warn form=ing -0.36
cue=warn form=past 0.1
cue=warn frame=adverbial -0.21
cue=warn frame=around -0.2
cue=warn frame=bare -0.19
cue=warn frame=before -0.1
cue=warn frame=hearer 0.13
cue=warn frame=preposition 0.2
cue=warn frame=that 0.27
cue=warn next=function 0.05
cue=warn next=of 0.1
cue=warn next=that 0.23
cue=warn to=of frame=bare 0.44
cue=warn to=of frame=preposition 0.27
cue=watch -0.49
cue=watch aux=be -0.84
cue=watch aux=to -0.8
cue=watch form=base -1.04
cue=watch form=ing -0.3
cue=watch form=past 0.28
cue=watch frame=adverbial -0.79
cue=watch frame=around -0.61
cue=watch frame=bare -0.33
cue=watch frame=before -0.63
cue=watch frame=comma -0.75
cue=watch frame=later-that -0.82
cue=watch frame=quoted -0.86
cue=watch next=, -0.82
cue=watch next=determiner -0.28
cue=watch next=function -0.89
cue=watch next=name -0.1
cue=weigh -0.33
cue=weigh form=base -0.9
cue=weigh form=past 0.23
cue=weigh frame=bare -0.56
cue=weigh frame=preposition 0.22
cue=weigh next=in 0.16
cue=weigh to=in frame=preposition 0.33
cue=welcome -0.06
cue=welcome form=base -0.47
cue=welcome form=ing 0.08
cue=welcome form=past 0.19
cue=welcome frame=bare -0.14
cue=welcome next=determiner -0.5
cue=welcome next=name 0.27
cue=welcome next=noun -0.11
cue=wish 0.24
cue=wish form=base 0.47
cue=wish frame=bare 0.12
cue=witness frame=bare 0.16
cue=wonder 0.17
cue=wonder form=base -0.17
cue=wonder frame=bare 0.18
cue=worry aux=be 0.15
cue=worry form=past 0.36
cue=worry form=s -0.42
cue=worry frame=adverbial -0.87
cue=worry frame=bare -0.1
cue=worry frame=before -0.69
cue=worry frame=preposition 0.07
cue=worry frame=that 0.14
cue=worry next=about -0.06
cue=worry next=that 0.14
cue=worry to=about frame=adverbial -0.69
cue=worry to=about frame=bare -1.14
cue=worry to=about frame=preposition 0.1
cue=write 0.09
cue=write aux=be -0.96
cue=write form=ing -0.12
cue=write form=participle 0.08
cue=write form=past -0.12
cue=write form=s 0.36
cue=write frame=adverbial 0.15
cue=write frame=around 0.11
cue=write frame=bare -0.6
cue=write frame=before 0.17
cue=write frame=colon 0.5
cue=write frame=later-that 0.17
cue=write frame=preposition -0.56
cue=write frame=quoted -0.24
cue=write frame=quoted-before 0.44
cue=write frame=that 0.22
cue=write next=, -0.1
cue=write next=. 0.09
cue=write next=: 0.31
cue=write next=about 0.2
cue=write next=determiner -0.24
cue=write next=function -0.09
cue=write next=in 0.06
cue=write next=noun 0.48
cue=write next=to -0.45
cue=write to=about frame=bare -0.92
cue=write to=about frame=preposition 0.34
cue=write to=by frame=adverbial -0.63
cue=write to=by frame=bare 0.1
cue=write to=by frame=preposition 0.08
cue=write to=in frame=adverbial 0.08
cue=write to=in frame=bare -0.08
cue=write to=in frame=preposition -0.36
cue=write to=on frame=bare -0.82
cue=write to=on frame=before 0.82
cue=write to=on frame=preposition -0.79
cue=write to=to frame=bare -0.27
cue=write to=to frame=before 0.35
cue=yell -0.05
ends-in=) frame=around -0.44
ends-in=) frame=before -0.23
ends-in=- frame=before -0.64
ends-in=. frame=around -0.43
ends-in=. frame=before -0.24
ends-in=adverb frame=around 0.09
ends-in=adverb frame=before -0.38
ends-in=and frame=around -0.36
ends-in=and frame=before -0.58
ends-in=but frame=before -0.77
ends-in=day frame=around -0.68
ends-in=day frame=before -0.38
ends-in=determiner frame=around -0.05
ends-in=determiner frame=before 0.33
ends-in=function frame=around -0.15
ends-in=it frame=before -0.67
ends-in=name frame=around -0.16
ends-in=name frame=before -0.28
ends-in=noun frame=before -0.11
ends-in=number frame=around -0.32
ends-in=number frame=before -0.07
ends-in=pronoun frame=before 0.22
ends-in=quoted frame=around -0.05
ends-in=quoted frame=before 0.36
ends-in=quoted frame=quoted-before -0.26
ends-in=that frame=around -0.13
ends-in=that frame=before -0.32
ends-in=verb-base frame=around -0.11
ends-in=verb-base frame=before -0.15
ends-in=verb-ing frame=around 0.07
ends-in=verb-ing frame=before -0.06
ends-in=verb-past frame=around 0.16
ends-in=verb-past frame=before -0.2
ends-in=verb-s frame=around 0.11
ends-in=verb-s frame=before -0.27
first=( frame=adverbial kinds=act -0.88
first=( frame=adverbial kinds=attitude -1.09
first=( frame=adverbial kinds=noun -0.7
first=( second=name -0.64
first=- frame=adverbial kinds=act -1.19
first=- frame=adverbial kinds=act+attitude -0.19
first=- frame=adverbial kinds=attitude -1.33
first=- frame=adverbial kinds=noun -1.05
first=- frame=adverbial kinds=say -0.27
first=- frame=adverbial kinds=say+show -0.7
first=- second=- -1.02
first=- second=and -0.67
first=- second=determiner -0.8
first=- second=function -0.83
first=- second=name -0.83
first=- second=noun 0.12
first=- second=verb-past -0.56
first=. frame=adverbial kinds=act -0.74
first=. frame=adverbial kinds=attitude -0.61
first=. second=) -0.84
first=; frame=adverbial kinds=act 0.08
first=; second=name -0.72
first=about frame=bare kinds=act -0.46
first=about frame=bare kinds=act+show -0.6
first=about frame=bare kinds=attitude -0.71
first=about frame=bare kinds=noun -0.36
first=about frame=bare kinds=say -0.15
first=about frame=bare kinds=say+act -0.09
first=about frame=bare kinds=say+show -0.63
first=about frame=bare kinds=say+tell+act -0.18
first=about second=determiner -0.78
first=about second=function -1
first=about second=how -0.15
first=about second=name -0.21
first=about second=noun -0.21
first=about second=number 0.17
first=about second=possessive -0.27
first=about second=verb-ing -1.2
first=about second=verb-s -0.74
first=about second=what -0.87
first=about second=whether -1.25
first=adverb frame=adverbial kinds=act -0.13
first=adverb frame=adverbial kinds=attitude -1.42
first=adverb frame=adverbial kinds=noun -0.97
first=adverb frame=adverbial kinds=say -0.87
first=adverb frame=bare kinds=act -0.1
first=adverb frame=bare kinds=act+attitude -0.33
first=adverb frame=bare kinds=attitude -0.27
first=adverb frame=bare kinds=noun -0.71
first=adverb frame=bare kinds=say -0.5
first=adverb frame=bare kinds=say+act -0.26
first=adverb frame=bare kinds=say+show -0.48
first=adverb frame=bare kinds=show 0.23
first=adverb frame=comma kinds=act -0.53
first=adverb frame=comma kinds=attitude -0.92
first=adverb frame=comma kinds=say+show -0.61
first=adverb frame=hearer kinds=tell -0.69
first=adverb frame=preposition kinds=act -0.36
first=adverb frame=preposition kinds=attitude -0.73
first=adverb frame=preposition kinds=noun -0.97
first=adverb frame=preposition kinds=say -0.76
first=adverb second=, -0.98
first=adverb second=. -1.05
first=adverb second=about -0.76
first=adverb second=after -0.7
first=adverb second=as -0.76
first=adverb second=by -0.68
first=adverb second=determiner -0.11
first=adverb second=for -0.9
first=adverb second=function -1
first=adverb second=in -0.81
first=adverb second=name 0.11
first=adverb second=noun 0.22
first=adverb second=number 0.23
first=adverb second=of -0.74
first=adverb second=on -0.71
first=adverb second=that -1.27
first=adverb second=to -1.2
first=adverb second=verb-base -0.06
first=adverb second=verb-past -1.31
first=after frame=bare kinds=act -0.73
first=after frame=bare kinds=attitude -0.73
first=after frame=bare kinds=noun -0.76
first=after frame=bare kinds=say -0.7
first=after frame=bare kinds=say+act -0.6
first=after frame=bare kinds=say+show -0.65
first=after frame=before kinds=act -0.4
first=after frame=before kinds=attitude -0.5
first=after frame=before kinds=say -0.66
first=after frame=before kinds=say+show -0.28
first=after second=determiner -0.9
first=after second=function -0.13
first=after second=name -0.6
first=after second=noun -0.92
first=after second=pronoun -0.11
first=after second=verb-ing -0.76
first=and frame=adverbial kinds=act -1.35
first=and frame=adverbial kinds=act+attitude -0.78
first=and frame=adverbial kinds=attitude -1.71
first=and frame=adverbial kinds=noun -1.31
first=and frame=adverbial kinds=say -0.93
first=and frame=adverbial kinds=say+act -0.96
first=and frame=adverbial kinds=say+show -0.82
first=and frame=around kinds=act -0.27
first=and frame=around kinds=attitude -0.74
first=and frame=around kinds=say+show 0.54
first=and frame=bare kinds=act -1.11
first=and frame=bare kinds=act+attitude -0.73
first=and frame=bare kinds=act+show -0.27
first=and frame=bare kinds=attitude -0.99
first=and frame=bare kinds=noun -1.02
first=and frame=bare kinds=say -0.82
first=and frame=bare kinds=say+act -0.65
first=and frame=bare kinds=say+show -0.56
first=and frame=bare kinds=say+tell -0.38
first=and frame=before kinds=act -0.57
first=and frame=before kinds=attitude -0.59
first=and frame=before kinds=say+show -0.27
first=and frame=comma kinds=act -0.39
first=and frame=comma kinds=act+attitude -0.23
first=and frame=comma kinds=attitude -1.05
first=and frame=comma kinds=noun -0.83
first=and frame=comma kinds=say -0.59
first=and frame=comma kinds=say+show -0.94
first=and frame=hearer kinds=say+tell -0.42
first=and frame=hearer kinds=tell -0.76
first=and second=, -0.63
first=and second=adverb -0.77
first=and second=as -0.64
first=and second=by -0.67
first=and second=determiner -1.12
first=and second=function -0.72
first=and second=how -0.36
first=and second=in -1.01
first=and second=it -0.26
first=and second=name -0.9
first=and second=noun -1.46
first=and second=number -0.61
first=and second=on -0.49
first=and second=possessive -0.88
first=and second=pronoun -0.66
first=and second=quoted 0.21
first=and second=that -0.86
first=and second=to -0.74
first=and second=verb-base 0.1
first=and second=verb-ing -1.08
first=and second=verb-past -1.34
first=and second=verb-s -0.82
first=as frame=adverbial kinds=act 0.07
first=as frame=adverbial kinds=noun -0.69
first=as frame=around kinds=say+show -0.75
first=as frame=bare kinds=act -0.2
first=as frame=bare kinds=act+attitude -0.15
first=as frame=bare kinds=act+show -0.83
first=as frame=bare kinds=attitude 0.1
first=as frame=bare kinds=noun -0.94
first=as frame=bare kinds=say -0.07
first=as frame=bare kinds=say+act -0.32
first=as frame=bare kinds=say+show -0.79
first=as frame=before kinds=act -0.71
first=as frame=before kinds=act+attitude -0.12
first=as frame=before kinds=attitude -0.6
first=as frame=before kinds=say -0.73
first=as frame=before kinds=say+act -0.7
first=as frame=before kinds=say+show -0.14
first=as second=determiner -0.21
first=as second=for -0.71
first=as second=function -1.21
first=as second=if 0.18
first=as second=it -0.63
first=as second=name -0.75
first=as second=noun -0.7
first=as second=possessive -0.12
first=as second=pronoun -0.89
first=as second=to 0.05
first=as second=verb-ing -0.07
first=as second=verb-past -0.68
first=at frame=bare kinds=act 0.06
first=at frame=bare kinds=act+attitude -0.1
first=at frame=bare kinds=attitude 0.17
first=at frame=bare kinds=noun -0.06
first=at frame=bare kinds=say -0.11
first=at frame=bare kinds=say+act -0.1
first=at frame=bare kinds=say+show -0.39
first=at frame=before kinds=act -0.67
first=at frame=before kinds=attitude -0.43
first=at frame=before kinds=say -0.52
first=at frame=before kinds=say+show -0.47
first=at frame=preposition kinds=attitude -0.91
first=at second=day -0.89
first=at second=determiner -0.71
first=at second=function 0.09
first=at second=name -0.12
first=at second=noun -0.13
first=at second=number -0.62
first=at second=possessive 0.07
first=at second=verb-ing 0.37
first=but frame=adverbial kinds=act -1.11
first=but frame=adverbial kinds=act+attitude -0.59
first=but frame=adverbial kinds=attitude -1.32
first=but frame=adverbial kinds=noun -1.07
first=but frame=adverbial kinds=say+act -0.58
first=but frame=adverbial kinds=say+show -0.54
first=but frame=around kinds=act -0.29
first=but frame=around kinds=attitude -0.58
first=but frame=around kinds=say+show 0.1
first=but frame=bare kinds=act -0.55
first=but frame=before kinds=act -0.63
first=but frame=before kinds=attitude 0.06
first=but frame=before kinds=phrase -0.34
first=but frame=before kinds=say -0.98
first=but frame=before kinds=say+act -0.67
first=but frame=before kinds=say+show 0.16
first=but frame=before kinds=show -0.44
first=but frame=comma kinds=act -0.44
first=but frame=comma kinds=attitude -0.76
first=but frame=comma kinds=noun -0.7
first=but frame=comma kinds=say+show -0.58
first=but second=, -0.65
first=but second=adverb -0.55
first=but second=determiner -0.38
first=but second=function -0.76
first=but second=in -0.82
first=but second=name -0.32
first=but second=not -0.61
first=but second=noun -0.68
first=but second=possessive 0.05
first=but second=pronoun -0.5
first=but second=that 0.12
first=but second=verb-past -0.72
first=by frame=bare kinds=act -1.52
first=by frame=bare kinds=act+attitude -0.37
first=by frame=bare kinds=attitude 0.33
first=by frame=bare kinds=noun -1.01
first=by frame=bare kinds=say+act -0.8
first=by frame=bare kinds=say+show -1
first=by frame=bare kinds=say+tell+act -0.91
first=by frame=before kinds=act -0.33
first=by frame=before kinds=attitude -0.66
first=by second=adverb -0.57
first=by second=determiner -0.2
first=by second=name -0.91
first=by second=noun -0.85
first=by second=number -0.24
first=by second=possessive 0.12
first=by second=pronoun -0.81
first=by second=verb-base -0.92
first=by second=verb-ing -0.28
first=day frame=bare kinds=act -0.54
first=day frame=bare kinds=act+attitude -0.47
first=day frame=bare kinds=attitude -0.17
first=day frame=bare kinds=say -0.64
first=day frame=bare kinds=say+act -1.01
first=day frame=bare kinds=say+show -0.69
first=day frame=before kinds=say+show -0.78
first=day frame=preposition kinds=act -0.8
first=day frame=preposition kinds=act+attitude -1.09
first=day frame=preposition kinds=attitude -1.41
first=day frame=preposition kinds=noun -1.33
first=day frame=preposition kinds=say -1.02
first=day frame=preposition kinds=say+act -1.2
first=day frame=preposition kinds=say+show -1.36
first=day second=, -1.1
first=day second=. -1.19
first=day second=and -0.61
first=day second=at -0.57
first=day second=by -0.6
first=day second=function 0.06
first=day second=in -0.63
first=day second=noun -1.64
first=day second=number -0.92
first=day second=on -0.92
first=day second=that -1.03
first=day second=to -1.03
first=day second=verb-past -0.84
first=determiner frame=adverbial kinds=act -0.26
first=determiner frame=adverbial kinds=act+attitude 0.11
first=determiner frame=adverbial kinds=act+show -0.98
first=determiner frame=adverbial kinds=attitude -0.22
first=determiner frame=adverbial kinds=noun -0.27
first=determiner frame=adverbial kinds=say -0.74
first=determiner frame=adverbial kinds=say+act -0.51
first=determiner frame=adverbial kinds=say+act+attitude -1.04
first=determiner frame=adverbial kinds=say+attitude -0.19
first=determiner frame=adverbial kinds=say+show -0.11
first=determiner frame=adverbial kinds=say+tell+act -1.18
first=determiner frame=adverbial kinds=show 0.3
first=determiner frame=adverbial kinds=tell+act -0.38
first=determiner frame=around kinds=attitude -0.5
first=determiner frame=around kinds=phrase -0.88
first=determiner frame=around kinds=say+show -0.1
first=determiner frame=bare kinds=act+show 0.74
first=determiner frame=bare kinds=attitude -0.08
first=determiner frame=bare kinds=noun -0.98
first=determiner frame=bare kinds=say+act 0.24
first=determiner frame=bare kinds=say+act+attitude 0.16
first=determiner frame=bare kinds=say+act+show 0.26
first=determiner frame=bare kinds=say+attitude 0.11
first=determiner frame=bare kinds=say+show 0.35
first=determiner frame=bare kinds=say+show+attitude -0.29
first=determiner frame=bare kinds=say+tell+act -0.13
first=determiner frame=bare kinds=show -0.19
first=determiner frame=bare kinds=tell -0.4
first=determiner frame=bare kinds=tell+act 0.34
first=determiner frame=bare kinds=tell+attitude 0.1
first=determiner frame=bare kinds=tell+show 0.1
first=determiner frame=before kinds=act -0.12
first=determiner frame=before kinds=act+attitude -0.49
first=determiner frame=before kinds=attitude -0.07
first=determiner frame=before kinds=phrase 0.47
first=determiner frame=before kinds=say 0.26
first=determiner frame=before kinds=say+act -0.06
first=determiner frame=before kinds=say+show 0.29
first=determiner frame=before kinds=show -0.31
first=determiner frame=before kinds=tell+show 0.59
first=determiner frame=colon kinds=act -1.11
first=determiner frame=colon kinds=attitude -0.24
first=determiner frame=colon kinds=noun -0.07
first=determiner frame=colon kinds=say -0.07
first=determiner frame=colon kinds=say+show -0.6
first=determiner frame=comma kinds=act -0.47
first=determiner frame=comma kinds=act+attitude -0.37
first=determiner frame=comma kinds=attitude 0.14
first=determiner frame=comma kinds=noun -1.17
first=determiner frame=comma kinds=phrase 0.08
first=determiner frame=comma kinds=say+act -0.28
first=determiner frame=comma kinds=say+show 0.34
first=determiner frame=hearer kinds=say+tell -0.14
first=determiner frame=hearer kinds=say+tell+act -1.32
first=determiner frame=hearer kinds=tell -0.84
first=determiner frame=hearer kinds=tell+act -0.53
first=determiner frame=hearer kinds=tell+show -0.46
first=determiner frame=preposition kinds=act 0.08
first=determiner frame=preposition kinds=act+show 0.16
first=determiner frame=preposition kinds=attitude -0.06
first=determiner frame=preposition kinds=noun -0.39
first=determiner frame=preposition kinds=say -0.32
first=determiner frame=preposition kinds=say+act -0.08
first=determiner frame=preposition kinds=say+act+attitude -0.25
first=determiner frame=preposition kinds=say+attitude -0.29
first=determiner frame=preposition kinds=say+show -0.59
first=determiner frame=preposition kinds=say+tell+act 0.14
first=determiner frame=preposition kinds=say+tell+show 0.19
first=determiner frame=preposition kinds=show -1.23
first=determiner frame=preposition kinds=tell -0.22
first=determiner frame=quoted-before kinds=say 0.11
first=determiner frame=quoted-before kinds=say+show -0.1
first=determiner second=, -0.53
first=determiner second=. 0.15
first=determiner second=about -0.26
first=determiner second=adverb -0.47
first=determiner second=as -0.43
first=determiner second=day -0.84
first=determiner second=determiner -0.23
first=determiner second=function -0.55
first=determiner second=in -0.29
first=determiner second=number -0.06
first=determiner second=of -0.24
first=determiner second=pronoun -0.33
first=determiner second=quoted 0.11
first=determiner second=that -0.29
first=determiner second=to -0.36
first=determiner second=verb-base -0.07
first=determiner second=verb-past 0.26
first=determiner second=verb-s 0.14
first=for frame=adverbial kinds=attitude -0.85
first=for frame=bare kinds=act 0.16
first=for frame=bare kinds=attitude -0.1
first=for frame=bare kinds=noun 0.12
first=for frame=bare kinds=say 0.11
first=for frame=bare kinds=say+show -0.43
first=for frame=bare kinds=say+tell+act 0.24
first=for frame=before kinds=act -0.27
first=for frame=before kinds=attitude 0.22
first=for frame=before kinds=say+show -0.89
first=for frame=preposition kinds=act -1.01
first=for second=determiner 0.18
first=for second=function 0.35
first=for second=name 0.06
first=for second=noun -0.15
first=for second=possessive 0.1
first=for second=pronoun -0.17
first=for second=quoted 0.07
first=for second=verb-base -0.16
first=for second=verb-ing -0.24
first=for second=verb-s 0.1
first=from frame=bare kinds=act -0.96
first=from frame=bare kinds=attitude -1.15
first=from frame=bare kinds=noun -1.01
first=from frame=bare kinds=say -0.71
first=from frame=bare kinds=say+act -0.61
first=from frame=bare kinds=say+show -0.72
first=from frame=bare kinds=say+tell -0.21
first=from second=determiner -1.12
first=from second=function -0.67
first=from second=name -0.92
first=from second=noun -0.95
first=from second=number -0.59
first=from second=possessive -0.89
first=from second=pronoun -0.38
first=from second=verb-ing -0.61
first=function frame=adverbial kinds=act -1.9
first=function frame=adverbial kinds=act+attitude -0.49
first=function frame=adverbial kinds=act+show -0.6
first=function frame=adverbial kinds=attitude -0.26
first=function frame=adverbial kinds=noun -0.24
first=function frame=adverbial kinds=say -1.08
first=function frame=adverbial kinds=say+act -0.28
first=function frame=adverbial kinds=say+attitude -0.83
first=function frame=adverbial kinds=say+show -0.97
first=function frame=adverbial kinds=say+tell -0.63
first=function frame=adverbial kinds=say+tell+act -1.05
first=function frame=adverbial kinds=show -0.64
first=function frame=around kinds=act -0.37
first=function frame=around kinds=attitude 0.42
first=function frame=around kinds=phrase 0.71
first=function frame=around kinds=say 0.52
first=function frame=around kinds=say+show 0.83
first=function frame=bare kinds=act+attitude -0.42
first=function frame=bare kinds=act+show 0.1
first=function frame=bare kinds=attitude -0.15
first=function frame=bare kinds=noun -0.53
first=function frame=bare kinds=say -0.49
first=function frame=bare kinds=say+act -0.38
first=function frame=bare kinds=say+act+show -0.13
first=function frame=bare kinds=say+attitude -0.81
first=function frame=bare kinds=say+show -0.29
first=function frame=bare kinds=say+tell -0.22
first=function frame=bare kinds=say+tell+act -0.07
first=function frame=bare kinds=say+tell+show -0.34
first=function frame=bare kinds=show -0.47
first=function frame=bare kinds=tell 0.24
first=function frame=bare kinds=tell+show -0.15
first=function frame=before kinds=act -0.74
first=function frame=before kinds=act+attitude -0.43
first=function frame=before kinds=attitude -0.63
first=function frame=before kinds=phrase -0.06
first=function frame=before kinds=say -0.2
first=function frame=before kinds=say+act -0.93
first=function frame=before kinds=say+show -0.38
first=function frame=before kinds=say+tell+act -0.54
first=function frame=before kinds=show -0.59
first=function frame=comma kinds=act -0.56
first=function frame=comma kinds=attitude -0.48
first=function frame=comma kinds=noun -0.89
first=function frame=comma kinds=say -0.76
first=function frame=comma kinds=say+act -0.42
first=function frame=comma kinds=say+show -1.37
first=function frame=hearer kinds=say+tell -0.96
first=function frame=hearer kinds=say+tell+act -0.4
first=function frame=hearer kinds=tell -0.88
first=function frame=hearer kinds=tell+show 0.13
first=function frame=preposition kinds=attitude 0.07
first=function frame=preposition kinds=noun 0.29
first=function frame=preposition kinds=say 0.21
first=function frame=preposition kinds=say+act+attitude 0.47
first=function frame=preposition kinds=say+show -0.17
first=function frame=preposition kinds=show 0.05
first=function frame=quoted-before kinds=say+show -0.86
first=function second=, -0.34
first=function second=: -0.85
first=function second=about -0.23
first=function second=after -0.68
first=function second=and -0.22
first=function second=as 0.9
first=function second=at -1.3
first=function second=by 0.1
first=function second=day -0.48
first=function second=determiner -0.38
first=function second=for 0.05
first=function second=from -1.01
first=function second=function -0.85
first=function second=how 0.13
first=function second=if 0.31
first=function second=in -0.33
first=function second=it -0.61
first=function second=name -0.77
first=function second=not -0.27
first=function second=noun -0.51
first=function second=number -0.51
first=function second=of -0.11
first=function second=on -0.31
first=function second=possessive -0.1
first=function second=pronoun -0.33
first=function second=quoted 0.46
first=function second=that 0.96
first=function second=to 0.43
first=function second=verb-base -0.27
first=function second=verb-ing -0.91
first=function second=verb-participle -0.42
first=function second=verb-past -0.53
first=function second=verb-s -0.5
first=function second=what -0.09
first=function second=whether 0.48
first=function second=with -0.11
first=how frame=adverbial kinds=attitude 0.51
first=how frame=bare kinds=act 0.16
first=how frame=bare kinds=say+act 0.18
first=how frame=bare kinds=say+attitude 0.08
first=how frame=bare kinds=tell+show -0.18
first=how frame=preposition kinds=act -0.07
first=how frame=preposition kinds=attitude 0.74
first=how frame=preposition kinds=noun 0.45
first=how second=determiner 0.65
first=how second=name 0.58
first=how second=noun 0.57
first=how second=pronoun 0.67
first=how second=to 0.33
first=if frame=adverbial kinds=attitude 0.18
first=if frame=bare kinds=attitude -0.1
first=if frame=bare kinds=say+show 0.53
first=if frame=bare kinds=say+tell+act 0.69
first=if frame=before kinds=act -0.4
first=if frame=before kinds=attitude -0.27
first=if frame=before kinds=say 0.32
first=if frame=before kinds=say+show -0.51
first=if frame=hearer kinds=say+tell+act 0.71
first=if second=determiner 0.49
first=if second=it -0.05
first=if second=name -0.07
first=if second=noun 0.67
first=if second=pronoun 0.2
first=in frame=adverbial kinds=attitude -0.98
first=in frame=around kinds=say+show -0.57
first=in frame=bare kinds=act -0.85
first=in frame=bare kinds=act+attitude -0.5
first=in frame=bare kinds=act+show -0.47
first=in frame=bare kinds=attitude 0.15
first=in frame=bare kinds=noun -0.47
first=in frame=bare kinds=say -0.66
first=in frame=bare kinds=say+act -0.78
first=in frame=bare kinds=say+show -0.76
first=in frame=bare kinds=say+tell -0.21
first=in frame=bare kinds=show -0.65
first=in frame=bare kinds=tell+show -0.52
first=in frame=before kinds=act -0.89
first=in frame=before kinds=act+attitude -0.48
first=in frame=before kinds=attitude -0.89
first=in frame=before kinds=say -1.01
first=in frame=before kinds=say+act -0.96
first=in frame=before kinds=say+show -0.32
first=in frame=before kinds=say+tell+act -0.62
first=in frame=before kinds=show -0.79
first=in frame=before kinds=tell -1.16
first=in frame=before kinds=tell+show 0.13
first=in frame=comma kinds=act -0.54
first=in frame=comma kinds=attitude 0.18
first=in frame=preposition kinds=act -0.73
first=in frame=preposition kinds=tell+show -0.33
first=in frame=quoted-before kinds=say+show 0.06
first=in second=adverb -0.49
first=in second=day -1.48
first=in second=determiner -0.72
first=in second=function -0.13
first=in second=name -0.88
first=in second=noun -0.59
first=in second=number -0.64
first=in second=on -0.76
first=in second=possessive -0.59
first=in second=verb-base -0.43
first=in second=verb-ing 0.17
first=in second=verb-s -0.74
first=in second=which -0.26
first=it frame=adverbial kinds=act -0.95
first=it frame=adverbial kinds=attitude -0.27
first=it frame=adverbial kinds=noun -0.68
first=it frame=bare kinds=attitude -0.09
first=it frame=bare kinds=say 0.45
first=it frame=bare kinds=say+act 0.26
first=it frame=bare kinds=say+show 0.52
first=it frame=before kinds=act -0.7
first=it frame=before kinds=say+show 0.07
first=it frame=preposition kinds=act -0.05
first=it frame=preposition kinds=attitude -0.19
first=it second=, 0.19
first=it second=. -0.14
first=it second=as 0.09
first=it second=determiner -0.08
first=it second=function 0.39
first=it second=in -0.52
first=it second=noun -0.67
first=it second=quoted 0.78
first=it second=to -0.15
first=it second=verb-past -0.24
first=it second=verb-s -0.09
first=name frame=adverbial kinds=act -1.99
first=name frame=adverbial kinds=act+attitude -1.04
first=name frame=adverbial kinds=attitude -1.87
first=name frame=adverbial kinds=noun -1.88
first=name frame=adverbial kinds=say -1.33
first=name frame=adverbial kinds=say+act -1.4
first=name frame=adverbial kinds=say+show -1.04
first=name frame=adverbial kinds=say+tell+act -0.82
first=name frame=around kinds=act -0.25
first=name frame=around kinds=attitude -0.87
first=name frame=around kinds=say -0.27
first=name frame=around kinds=say+act -0.81
first=name frame=around kinds=say+show -0.35
first=name frame=bare kinds=act 0.27
first=name frame=bare kinds=act+show -0.07
first=name frame=bare kinds=noun -0.47
first=name frame=bare kinds=say 0.13
first=name frame=bare kinds=say+act+attitude 0.09
first=name frame=bare kinds=say+show 0.14
first=name frame=bare kinds=say+tell -0.69
first=name frame=bare kinds=say+tell+act -0.33
first=name frame=bare kinds=show 0.33
first=name frame=bare kinds=tell -0.43
first=name frame=bare kinds=tell+show 0.55
first=name frame=before kinds=act -0.63
first=name frame=before kinds=act+attitude -0.75
first=name frame=before kinds=act+show -0.59
first=name frame=before kinds=attitude -0.39
first=name frame=before kinds=phrase -0.24
first=name frame=before kinds=say -0.37
first=name frame=before kinds=say+act 0.09
first=name frame=before kinds=say+act+attitude -0.67
first=name frame=before kinds=say+act+show -0.28
first=name frame=before kinds=say+attitude -0.15
first=name frame=before kinds=say+show -0.18
first=name frame=before kinds=say+tell+act -0.4
first=name frame=before kinds=say+tell+show -0.64
first=name frame=before kinds=show 0.26
first=name frame=before kinds=tell+show -0.18
first=name frame=colon kinds=act -0.39
first=name frame=colon kinds=attitude -0.39
first=name frame=colon kinds=noun -0.13
first=name frame=colon kinds=say -0.06
first=name frame=colon kinds=say+act 0.28
first=name frame=colon kinds=say+show -0.45
first=name frame=comma kinds=act -0.65
first=name frame=comma kinds=act+attitude -0.32
first=name frame=comma kinds=attitude -0.11
first=name frame=comma kinds=noun -1.3
first=name frame=comma kinds=phrase 0.26
first=name frame=comma kinds=say -0.12
first=name frame=comma kinds=say+act -0.13
first=name frame=comma kinds=say+show -0.28
first=name frame=comma kinds=say+tell -0.78
first=name frame=hearer kinds=tell -0.94
first=name frame=preposition kinds=act+attitude -0.66
first=name frame=preposition kinds=act+show -0.93
first=name frame=preposition kinds=attitude -0.11
first=name frame=preposition kinds=noun 0.2
first=name frame=preposition kinds=say+show -0.32
first=name frame=preposition kinds=say+tell -0.71
first=name frame=preposition kinds=say+tell+act -0.99
first=name frame=preposition kinds=show -0.92
first=name frame=preposition kinds=tell+show -0.77
first=name frame=quoted-before kinds=act -0.67
first=name frame=quoted-before kinds=attitude -0.48
first=name frame=quoted-before kinds=say 0.05
first=name frame=quoted-before kinds=say+act 0.08
first=name frame=quoted-before kinds=say+show 0.11
first=name second=( -0.95
first=name second=, -0.7
first=name second=- -0.51
first=name second=. -0.19
first=name second=: -0.49
first=name second=; -0.13
first=name second=about -0.87
first=name second=adverb -0.54
first=name second=after 0.25
first=name second=and 0.2
first=name second=as 0.53
first=name second=at -0.39
first=name second=but -0.41
first=name second=by 0.07
first=name second=day -1.13
first=name second=determiner -0.56
first=name second=from -0.19
first=name second=function 0.41
first=name second=if -0.74
first=name second=name -0.24
first=name second=noun 0.17
first=name second=number -0.22
first=name second=of 0.06
first=name second=on -0.7
first=name second=possessive 0.55
first=name second=pronoun -0.37
first=name second=that 0.16
first=name second=to 0.07
first=name second=verb-base -0.09
first=name second=verb-ing 0.44
first=name second=verb-past -0.22
first=name second=verb-s -0.26
first=name second=what -0.45
first=name second=when 0.11
first=name second=who 0.08
first=name second=with 0.2
first=name second=— -0.23
first=name second=’ -0.54
first=not frame=bare kinds=attitude -0.19
first=not frame=bare kinds=noun 0.08
first=not frame=bare kinds=say+attitude 0.2
first=not second=adverb -0.78
first=not second=function -0.4
first=not second=noun -0.21
first=not second=to 0.81
first=not second=verb-ing -0.49
first=noun frame=adverbial kinds=act -1.79
first=noun frame=adverbial kinds=act+attitude -1.24
first=noun frame=adverbial kinds=attitude -1.81
first=noun frame=adverbial kinds=noun -1.78
first=noun frame=adverbial kinds=say -1.07
first=noun frame=adverbial kinds=say+act -1.2
first=noun frame=adverbial kinds=say+show -0.87
first=noun frame=around kinds=act -0.56
first=noun frame=around kinds=attitude -1.18
first=noun frame=around kinds=say 0.21
first=noun frame=around kinds=say+show -0.97
first=noun frame=bare kinds=act -0.13
first=noun frame=bare kinds=act+attitude 0.07
first=noun frame=bare kinds=act+show 0.12
first=noun frame=bare kinds=attitude -0.14
first=noun frame=bare kinds=noun -1.27
first=noun frame=bare kinds=say -0.05
first=noun frame=bare kinds=say+act 0.13
first=noun frame=bare kinds=say+attitude 0.1
first=noun frame=bare kinds=say+show 0.24
first=noun frame=bare kinds=say+tell -1.19
first=noun frame=bare kinds=say+tell+act -0.1
first=noun frame=bare kinds=show -0.36
first=noun frame=bare kinds=tell -1.17
first=noun frame=bare kinds=tell+attitude -0.22
first=noun frame=bare kinds=tell+show 0.09
first=noun frame=colon kinds=act -0.75
first=noun frame=colon kinds=attitude -0.77
first=noun frame=comma kinds=act -0.57
first=noun frame=comma kinds=attitude -1.44
first=noun frame=comma kinds=say -0.14
first=noun frame=comma kinds=say+act -0.84
first=noun frame=comma kinds=say+show 0.36
first=noun frame=hearer kinds=say+tell 0.18
first=noun frame=hearer kinds=tell -1.12
first=noun frame=hearer kinds=tell+show 0.41
first=noun frame=preposition kinds=act 0.1
first=noun frame=preposition kinds=act+attitude 0.06
first=noun frame=preposition kinds=act+show -1.26
first=noun frame=preposition kinds=attitude -0.35
first=noun frame=preposition kinds=noun -0.15
first=noun frame=preposition kinds=say -0.2
first=noun frame=preposition kinds=say+act -0.05
first=noun frame=preposition kinds=say+attitude -0.87
first=noun frame=preposition kinds=say+show 0.18
first=noun frame=preposition kinds=say+tell -0.58
first=noun frame=preposition kinds=say+tell+act 0.21
first=noun second=( -0.09
first=noun second=, -0.34
first=noun second=- -0.52
first=noun second=. -0.5
first=noun second=: -1.29
first=noun second== -0.75
first=noun second=? -0.54
first=noun second=about -0.69
first=noun second=adverb 0.15
first=noun second=after -0.85
first=noun second=and -0.23
first=noun second=at -0.56
first=noun second=but 0.27
first=noun second=by -0.09
first=noun second=day -0.69
first=noun second=determiner -0.29
first=noun second=for -0.08
first=noun second=from -0.46
first=noun second=in -0.36
first=noun second=name 0.35
first=noun second=of -0.13
first=noun second=on -0.75
first=noun second=pronoun -0.4
first=noun second=quoted -0.15
first=noun second=that -0.82
first=noun second=to -0.38
first=noun second=verb-base 0.43
first=noun second=verb-ing 0.23
first=noun second=verb-past -0.58
first=noun second=when 0.29
first=noun second=while 0.29
first=noun second=who -0.19
first=noun second=with -0.57
first=noun second=— -0.15
first=number frame=adverbial kinds=act -0.91
first=number frame=adverbial kinds=noun -0.87
first=number frame=around kinds=say+show 0.2
first=number frame=bare kinds=act -0.61
first=number frame=bare kinds=attitude -0.23
first=number frame=bare kinds=say -0.73
first=number frame=bare kinds=say+show 0.36
first=number frame=comma kinds=act -0.29
first=number frame=preposition kinds=act -0.68
first=number frame=preposition kinds=act+attitude -0.74
first=number frame=preposition kinds=attitude -1.18
first=number frame=preposition kinds=noun 0.19
first=number frame=preposition kinds=say+act -0.66
first=number frame=preposition kinds=say+show -0.63
first=number second=, -1.14
first=number second=and -0.71
first=number second=function -0.06
first=number second=in -0.64
first=number second=name -0.22
first=number second=noun -0.8
first=number second=of -0.14
first=number second=that -0.7
first=number second=to -0.07
first=number second=verb-past 0.2
first=number second=verb-s -0.14
first=of frame=adverbial kinds=act -0.83
first=of frame=adverbial kinds=attitude -0.79
first=of frame=adverbial kinds=noun 0.1
first=of frame=bare kinds=act -0.13
first=of frame=bare kinds=act+attitude -0.29
first=of frame=bare kinds=act+show -0.33
first=of frame=bare kinds=attitude 0.07
first=of frame=bare kinds=noun 0.31
first=of frame=bare kinds=say 0.11
first=of frame=bare kinds=say+act 0.18
first=of frame=bare kinds=say+show -0.35
first=of frame=bare kinds=say+tell+act -0.27
first=of frame=bare kinds=say+tell+show 0.44
first=of frame=bare kinds=tell 0.34
first=of second=adverb -0.1
first=of second=determiner -0.23
first=of second=how 0.43
first=of second=name -0.16
first=of second=noun 0.06
first=of second=number -0.3
first=of second=pronoun -0.37
first=of second=quoted 0.51
first=of second=verb-base -0.5
first=of second=verb-ing 0.41
first=of second=verb-s -1.12
first=of second=what 0.06
first=of second=whether 0.49
first=on frame=adverbial kinds=act -0.73
first=on frame=bare kinds=act 0.23
first=on frame=bare kinds=act+attitude 0.14
first=on frame=bare kinds=attitude -0.35
first=on frame=bare kinds=noun 0.28
first=on frame=bare kinds=say -0.27
first=on frame=bare kinds=say+act -0.08
first=on frame=bare kinds=say+act+attitude 0.26
first=on frame=bare kinds=say+attitude -0.35
first=on frame=bare kinds=say+show -0.91
first=on frame=bare kinds=show 0.24
first=on frame=bare kinds=tell 0.21
first=on frame=bare kinds=tell+show -0.54
first=on frame=before kinds=act -0.5
first=on frame=before kinds=attitude -0.15
first=on frame=before kinds=say -0.6
first=on frame=before kinds=say+act -0.98
first=on frame=before kinds=say+show -1.01
first=on frame=preposition kinds=act -0.82
first=on frame=preposition kinds=act+attitude 0.46
first=on frame=preposition kinds=attitude 0.21
first=on second=. -0.66
first=on second=day -1.83
first=on second=determiner 0.16
first=on second=function 0.37
first=on second=how 0.74
first=on second=name -0.2
first=on second=possessive 0.14
first=on second=quoted -0.98
first=on second=to -0.4
first=on second=verb-base -0.17
first=on second=verb-ing -0.18
first=on second=what 0.6
first=on second=whether 0.46
first=possessive frame=adverbial kinds=act 0.19
first=possessive frame=adverbial kinds=act+attitude 0.18
first=possessive frame=adverbial kinds=attitude -0.11
first=possessive frame=adverbial kinds=noun -0.19
first=possessive frame=adverbial kinds=say 0.21
first=possessive frame=adverbial kinds=say+act -0.32
first=possessive frame=adverbial kinds=say+show 0.13
first=possessive frame=bare kinds=act 0.09
first=possessive frame=bare kinds=act+attitude -0.14
first=possessive frame=bare kinds=act+show 0.27
first=possessive frame=bare kinds=say 0.08
first=possessive frame=bare kinds=say+act 0.33
first=possessive frame=bare kinds=say+act+show 0.37
first=possessive frame=bare kinds=say+show 0.66
first=possessive frame=bare kinds=say+tell+act -0.19
first=possessive frame=bare kinds=show -0.23
first=possessive frame=bare kinds=tell -0.19
first=possessive frame=bare kinds=tell+show -0.21
first=possessive frame=before kinds=say+show 0.12
first=possessive frame=hearer kinds=say+tell+act -0.44
first=possessive frame=hearer kinds=tell -0.19
first=possessive frame=preposition kinds=act -0.29
first=possessive frame=preposition kinds=act+attitude 0.32
first=possessive frame=preposition kinds=act+show -0.87
first=possessive frame=preposition kinds=attitude -0.06
first=possessive frame=preposition kinds=noun 0.07
first=possessive frame=preposition kinds=say+act -0.17
first=possessive frame=preposition kinds=say+show -0.2
first=possessive frame=preposition kinds=say+tell -0.92
first=possessive frame=preposition kinds=say+tell+act 0.23
first=possessive second=, -0.14
first=possessive second=. 0.16
first=possessive second=adverb 0.41
first=possessive second=as -0.18
first=possessive second=determiner 0.46
first=possessive second=in -0.32
first=possessive second=name 0.19
first=possessive second=noun 0.06
first=possessive second=number -0.1
first=possessive second=to 0.07
first=possessive second=verb-base -0.13
first=possessive second=verb-ing 0.43
first=possessive second=verb-past 0.6
first=pronoun frame=adverbial kinds=act -1.43
first=pronoun frame=adverbial kinds=act+attitude -0.86
first=pronoun frame=adverbial kinds=attitude -0.83
first=pronoun frame=adverbial kinds=noun -1.14
first=pronoun frame=adverbial kinds=say 0.28
first=pronoun frame=adverbial kinds=say+act 0.25
first=pronoun frame=adverbial kinds=say+show 0.12
first=pronoun frame=around kinds=attitude -0.69
first=pronoun frame=around kinds=say+show 0.52
first=pronoun frame=bare kinds=act -0.33
first=pronoun frame=bare kinds=act+attitude 0.35
first=pronoun frame=bare kinds=attitude -0.09
first=pronoun frame=bare kinds=noun -0.48
first=pronoun frame=bare kinds=say 0.46
first=pronoun frame=bare kinds=say+attitude 0.37
first=pronoun frame=bare kinds=say+show 0.5
first=pronoun frame=bare kinds=show -0.08
first=pronoun frame=bare kinds=tell 0.28
first=pronoun frame=before kinds=act -0.77
first=pronoun frame=before kinds=attitude -0.73
first=pronoun frame=before kinds=phrase -0.11
first=pronoun frame=before kinds=say 0.17
first=pronoun frame=before kinds=say+act 0.18
first=pronoun frame=before kinds=say+show 0.47
first=pronoun frame=colon kinds=attitude -0.81
first=pronoun frame=comma kinds=act -0.55
first=pronoun frame=comma kinds=attitude 0.13
first=pronoun frame=comma kinds=noun -0.91
first=pronoun frame=comma kinds=say+show -0.58
first=pronoun frame=hearer kinds=tell 1.06
first=pronoun frame=preposition kinds=act -0.83
first=pronoun frame=preposition kinds=attitude -1.1
first=pronoun frame=preposition kinds=noun -0.78
first=pronoun frame=preposition kinds=say -0.28
first=pronoun frame=preposition kinds=say+show -0.7
first=pronoun frame=quoted-before kinds=say+show -1.14
first=pronoun second=, 0.3
first=pronoun second=adverb 0.31
first=pronoun second=and 0.21
first=pronoun second=determiner 0.16
first=pronoun second=function 0.27
first=pronoun second=in -0.3
first=pronoun second=name -0.56
first=pronoun second=noun -0.07
first=pronoun second=of 0.12
first=pronoun second=pronoun -0.07
first=pronoun second=quoted -0.07
first=pronoun second=to -0.13
first=pronoun second=verb-s 0.4
first=pronoun second=who -0.58
first=quoted frame=adverbial kinds=act 0.25
first=quoted frame=adverbial kinds=act+attitude 0.19
first=quoted frame=adverbial kinds=attitude -0.23
first=quoted frame=adverbial kinds=noun 0.46
first=quoted frame=adverbial kinds=say 0.47
first=quoted frame=adverbial kinds=say+act 0.45
first=quoted frame=adverbial kinds=say+show 0.16
first=quoted frame=around kinds=act -0.93
first=quoted frame=around kinds=act+attitude -0.64
first=quoted frame=around kinds=act+show -0.57
first=quoted frame=around kinds=attitude -0.25
first=quoted frame=around kinds=say -0.6
first=quoted frame=around kinds=say+act -0.22
first=quoted frame=around kinds=say+act+attitude -0.69
first=quoted frame=around kinds=say+attitude 0.17
first=quoted frame=around kinds=say+show -0.72
first=quoted frame=around kinds=say+show+attitude -0.11
first=quoted frame=around kinds=say+tell+act -0.78
first=quoted frame=around kinds=say+tell+show -0.66
first=quoted frame=around kinds=tell -0.14
first=quoted frame=around kinds=tell+show -0.59
first=quoted frame=before kinds=act 0.07
first=quoted frame=before kinds=attitude -0.2
first=quoted frame=before kinds=phrase 0.93
first=quoted frame=before kinds=say 0.42
first=quoted frame=before kinds=say+act 0.46
first=quoted frame=before kinds=say+attitude 0.24
first=quoted frame=before kinds=say+show 0.64
first=quoted frame=before kinds=say+show+attitude 0.07
first=quoted frame=before kinds=say+tell+act 0.51
first=quoted frame=before kinds=tell 0.55
first=quoted frame=colon kinds=act -0.35
first=quoted frame=colon kinds=say 0.34
first=quoted frame=colon kinds=say+show 0.07
first=quoted frame=colon kinds=say+tell 0.25
first=quoted frame=colon kinds=say+tell+act -0.61
first=quoted frame=comma kinds=attitude 0.2
first=quoted frame=comma kinds=say 0.45
first=quoted frame=comma kinds=say+act 0.64
first=quoted frame=comma kinds=say+show 0.67
first=quoted frame=comma kinds=say+show+attitude 0.25
first=quoted frame=comma kinds=say+tell+act 0.37
first=quoted frame=hearer kinds=say+tell+act -0.06
first=quoted frame=hearer kinds=tell 0.1
first=quoted frame=preposition kinds=act 0.29
first=quoted frame=preposition kinds=attitude 0.08
first=quoted frame=preposition kinds=noun 0.12
first=quoted frame=preposition kinds=say 0.63
first=quoted frame=quoted kinds=act -0.14
first=quoted frame=quoted kinds=act+attitude -0.06
first=quoted frame=quoted kinds=act+show -0.3
first=quoted frame=quoted kinds=attitude -0.18
first=quoted frame=quoted kinds=noun -0.16
first=quoted frame=quoted kinds=say 0.05
first=quoted frame=quoted kinds=say+act -0.1
first=quoted frame=quoted kinds=say+attitude -0.41
first=quoted frame=quoted kinds=say+show -0.31
first=quoted frame=quoted kinds=say+show+attitude 0.13
first=quoted frame=quoted kinds=say+tell+act -0.17
first=quoted frame=quoted kinds=show -0.15
first=quoted frame=quoted kinds=tell -0.08
first=quoted frame=quoted kinds=tell+act -0.57
first=quoted frame=quoted kinds=tell+show -0.87
first=quoted second=) -0.07
first=quoted second=- 0.3
first=quoted second=> -0.99
first=quoted second=about 0.4
first=quoted second=adverb 0.09
first=quoted second=after 0.31
first=quoted second=and 0.26
first=quoted second=as -0.07
first=quoted second=at -0.07
first=quoted second=but -0.49
first=quoted second=by -0.35
first=quoted second=from -0.55
first=quoted second=function 0.12
first=quoted second=in 0.11
first=quoted second=name 0.33
first=quoted second=nothing 0.43
first=quoted second=noun 0.28
first=quoted second=pronoun 0.52
first=quoted second=quoted -0.06
first=quoted second=verb-base 0.12
first=quoted second=verb-ing 0.13
first=quoted second=verb-past 0.11
first=quoted second=verb-s 0.74
first=quoted second=when 0.17
first=quoted second=while -0.14
first=quoted second=who -0.32
first=quoted second=with -0.16
first=quoted second=— -0.42
first=that frame=adverbial kinds=act 0.39
first=that frame=adverbial kinds=act+attitude 0.17
first=that frame=adverbial kinds=attitude 0.85
first=that frame=adverbial kinds=noun 0.75
first=that frame=adverbial kinds=say 0.99
first=that frame=adverbial kinds=say+act 0.95
first=that frame=adverbial kinds=say+act+attitude 0.75
first=that frame=adverbial kinds=say+show 1.58
first=that frame=adverbial kinds=show 0.23
first=that frame=around kinds=say+show 1.01
first=that frame=before kinds=phrase 0.41
first=that frame=comma kinds=say+show -0.32
first=that frame=hearer kinds=say+tell 0.19
first=that frame=hearer kinds=tell 1.31
first=that frame=hearer kinds=tell+attitude 0.14
first=that frame=hearer kinds=tell+show 0.25
first=that frame=later-that kinds=act -0.14
first=that frame=later-that kinds=act+attitude -0.35
first=that frame=later-that kinds=act+show -0.94
first=that frame=later-that kinds=attitude -0.16
first=that frame=later-that kinds=noun -0.15
first=that frame=later-that kinds=say+act -0.19
first=that frame=later-that kinds=say+act+attitude -0.38
first=that frame=later-that kinds=say+act+show -0.82
first=that frame=later-that kinds=say+attitude -0.45
first=that frame=later-that kinds=say+show -0.14
first=that frame=later-that kinds=say+tell -0.23
first=that frame=later-that kinds=say+tell+act -0.2
first=that frame=later-that kinds=show -0.28
first=that frame=later-that kinds=tell 0.28
first=that frame=that kinds=act -0.21
first=that frame=that kinds=act+attitude 0.12
first=that frame=that kinds=attitude -0.08
first=that frame=that kinds=say 0.09
first=that frame=that kinds=say+act 0.08
first=that frame=that kinds=say+act+attitude 0.17
first=that frame=that kinds=say+show 0.13
first=that frame=that kinds=say+show+attitude 0.14
first=that frame=that kinds=say+tell 0.08
first=that frame=that kinds=say+tell+act 0.82
first=that frame=that kinds=say+tell+show 0.27
first=that frame=that kinds=show -0.07
first=that frame=that kinds=tell+show -0.05
first=that second=. -0.07
first=that second=adverb -0.41
first=that second=as 0.47
first=that second=determiner 0.97
first=that second=function -0.56
first=that second=if 0.51
first=that second=in 0.07
first=that second=it 0.62
first=that second=name 0.68
first=that second=noun 0.28
first=that second=number 0.46
first=that second=possessive 0.75
first=that second=pronoun 0.89
first=that second=quoted 0.67
first=that second=there 0.47
first=that second=verb-base -0.49
first=that second=verb-ing 0.11
first=that second=verb-past -1
first=that second=verb-s -0.71
first=that second=while 0.25
first=there frame=bare kinds=say+show 0.52
first=there second=function 0.22
first=to frame=adverbial kinds=act -0.26
first=to frame=adverbial kinds=attitude -1.03
first=to frame=adverbial kinds=noun -0.8
first=to frame=adverbial kinds=say -0.68
first=to frame=bare kinds=act -0.18
first=to frame=bare kinds=act+attitude 0.16
first=to frame=bare kinds=attitude -0.12
first=to frame=bare kinds=say -0.06
first=to frame=bare kinds=say+act 0.11
first=to frame=bare kinds=say+act+attitude 0.23
first=to frame=bare kinds=say+attitude 0.16
first=to frame=bare kinds=say+show -0.71
first=to frame=bare kinds=say+tell -1.04
first=to frame=bare kinds=say+tell+act 0.16
first=to frame=bare kinds=tell+act -0.07
first=to frame=bare kinds=tell+show -0.1
first=to frame=before kinds=attitude -0.42
first=to frame=hearer kinds=say+tell+act 0.13
first=to frame=hearer kinds=tell 0.14
first=to frame=preposition kinds=act 0.36
first=to frame=preposition kinds=attitude 0.16
first=to frame=preposition kinds=say -1.64
first=to second=adverb -0.43
first=to second=determiner -0.08
first=to second=function 0.05
first=to second=name -0.21
first=to second=number -0.31
first=to second=possessive -0.14
first=to second=pronoun -1.08
first=to second=quoted 0.38
first=to second=verb-base 0.31
first=to second=verb-ing 0.16
first=to second=verb-participle -0.62
first=to second=verb-s -0.18
first=verb-base frame=adverbial kinds=act -1.26
first=verb-base frame=adverbial kinds=attitude -1.55
first=verb-base frame=adverbial kinds=noun -1.04
first=verb-base frame=adverbial kinds=say -1.02
first=verb-base frame=adverbial kinds=say+act -0.99
first=verb-base frame=adverbial kinds=say+show -0.67
first=verb-base frame=around kinds=say+show 0.55
first=verb-base frame=bare kinds=act -0.37
first=verb-base frame=bare kinds=act+attitude -0.25
first=verb-base frame=bare kinds=noun -1.06
first=verb-base frame=bare kinds=say -0.66
first=verb-base frame=bare kinds=say+act -0.77
first=verb-base frame=bare kinds=say+show -0.21
first=verb-base frame=bare kinds=say+tell -0.53
first=verb-base frame=bare kinds=show -0.47
first=verb-base frame=bare kinds=tell+show -0.7
first=verb-base frame=comma kinds=act -0.52
first=verb-base frame=comma kinds=say+show 0.16
first=verb-base frame=hearer kinds=tell+show -0.78
first=verb-base frame=preposition kinds=act -0.29
first=verb-base frame=preposition kinds=act+attitude 0.19
first=verb-base frame=preposition kinds=attitude -0.36
first=verb-base frame=preposition kinds=noun -0.33
first=verb-base frame=preposition kinds=say -0.11
first=verb-base frame=preposition kinds=say+act -0.79
first=verb-base frame=preposition kinds=say+show 0.26
first=verb-base second=, -0.17
first=verb-base second=. -0.09
first=verb-base second=about -0.91
first=verb-base second=adverb -0.86
first=verb-base second=and 0.2
first=verb-base second=as -0.07
first=verb-base second=at -0.38
first=verb-base second=determiner -0.62
first=verb-base second=for -0.65
first=verb-base second=from -0.21
first=verb-base second=function 0.14
first=verb-base second=in -0.59
first=verb-base second=name -0.73
first=verb-base second=noun 0.3
first=verb-base second=of -0.39
first=verb-base second=on -0.28
first=verb-base second=possessive -0.55
first=verb-base second=pronoun -0.36
first=verb-base second=that -0.96
first=verb-base second=to -1.47
first=verb-base second=verb-ing -0.18
first=verb-base second=verb-past -0.61
first=verb-base second=verb-s -0.19
first=verb-base second=with -0.59
first=verb-ing frame=adverbial kinds=act -0.51
first=verb-ing frame=adverbial kinds=act+attitude -0.85
first=verb-ing frame=adverbial kinds=attitude -1.66
first=verb-ing frame=adverbial kinds=noun -0.41
first=verb-ing frame=adverbial kinds=say -0.83
first=verb-ing frame=adverbial kinds=say+act -0.15
first=verb-ing frame=adverbial kinds=say+show -0.88
first=verb-ing frame=bare kinds=attitude -0.08
first=verb-ing frame=bare kinds=noun -0.33
first=verb-ing frame=bare kinds=say -0.4
first=verb-ing frame=bare kinds=say+act 0.09
first=verb-ing frame=bare kinds=say+show 0.33
first=verb-ing frame=bare kinds=say+tell -0.73
first=verb-ing frame=comma kinds=act -0.52
first=verb-ing frame=comma kinds=act+attitude -0.46
first=verb-ing frame=comma kinds=attitude -1.38
first=verb-ing frame=comma kinds=say -0.98
first=verb-ing frame=comma kinds=say+act -0.87
first=verb-ing frame=comma kinds=say+show -1.06
first=verb-ing frame=hearer kinds=say+tell -0.8
first=verb-ing frame=hearer kinds=tell -0.83
first=verb-ing frame=preposition kinds=act 0.23
first=verb-ing frame=preposition kinds=act+attitude -0.36
first=verb-ing frame=preposition kinds=attitude 0.24
first=verb-ing frame=preposition kinds=noun -0.32
first=verb-ing frame=preposition kinds=say 0.43
first=verb-ing frame=preposition kinds=say+act 0.22
first=verb-ing frame=preposition kinds=say+show -0.51
first=verb-ing second=, -1.15
first=verb-ing second=: -0.44
first=verb-ing second=about -0.41
first=verb-ing second=adverb -0.32
first=verb-ing second=and -0.26
first=verb-ing second=at -0.17
first=verb-ing second=day -0.7
first=verb-ing second=for 0.18
first=verb-ing second=in 0.17
first=verb-ing second=it -0.13
first=verb-ing second=name 0.11
first=verb-ing second=noun -0.11
first=verb-ing second=on -0.06
first=verb-ing second=pronoun -0.98
first=verb-ing second=quoted -0.54
first=verb-ing second=that -0.36
first=verb-ing second=to -0.43
first=verb-ing second=verb-base -0.12
first=verb-ing second=verb-s -0.13
first=verb-ing second=with -0.95
first=verb-participle frame=bare kinds=act -0.6
first=verb-participle frame=bare kinds=attitude -0.75
first=verb-participle frame=preposition kinds=attitude -0.46
first=verb-participle second=as -0.58
first=verb-participle second=determiner -0.79
first=verb-participle second=function -0.69
first=verb-participle second=noun 0.14
first=verb-past frame=adverbial kinds=act -1.76
first=verb-past frame=adverbial kinds=act+attitude -1.13
first=verb-past frame=adverbial kinds=act+show 0.15
first=verb-past frame=adverbial kinds=attitude -1.72
first=verb-past frame=adverbial kinds=noun -1.83
first=verb-past frame=adverbial kinds=say -1.28
first=verb-past frame=adverbial kinds=say+act -1.31
first=verb-past frame=adverbial kinds=say+show -0.7
first=verb-past frame=adverbial kinds=say+tell -0.67
first=verb-past frame=around kinds=act -0.34
first=verb-past frame=around kinds=attitude -0.65
first=verb-past frame=around kinds=say+show 0.61
first=verb-past frame=bare kinds=act -0.69
first=verb-past frame=bare kinds=act+attitude -0.78
first=verb-past frame=bare kinds=attitude -0.16
first=verb-past frame=bare kinds=noun -1.09
first=verb-past frame=bare kinds=say -0.74
first=verb-past frame=bare kinds=say+act -0.91
first=verb-past frame=bare kinds=say+show -0.29
first=verb-past frame=bare kinds=say+tell -0.54
first=verb-past frame=bare kinds=show -0.69
first=verb-past frame=comma kinds=act -0.41
first=verb-past frame=comma kinds=attitude -0.67
first=verb-past frame=comma kinds=noun -1.04
first=verb-past frame=comma kinds=say+act -0.55
first=verb-past frame=comma kinds=say+show -1.02
first=verb-past frame=hearer kinds=say+tell -0.9
first=verb-past frame=hearer kinds=tell -1.07
first=verb-past frame=hearer kinds=tell+show 0.1
first=verb-past frame=preposition kinds=act 0.45
first=verb-past frame=preposition kinds=attitude -0.05
first=verb-past frame=preposition kinds=noun -0.26
first=verb-past frame=preposition kinds=say -0.75
first=verb-past second=, -0.37
first=verb-past second=. -0.91
first=verb-past second=: -0.69
first=verb-past second=about -0.77
first=verb-past second=adverb -0.07
first=verb-past second=as -0.78
first=verb-past second=at -0.81
first=verb-past second=by -0.85
first=verb-past second=day -0.96
first=verb-past second=determiner -0.09
first=verb-past second=for -0.75
first=verb-past second=function -0.15
first=verb-past second=it -0.05
first=verb-past second=name -0.68
first=verb-past second=noun -0.44
first=verb-past second=number -0.18
first=verb-past second=of -0.37
first=verb-past second=on -0.34
first=verb-past second=possessive -0.45
first=verb-past second=pronoun -0.96
first=verb-past second=quoted -0.58
first=verb-past second=that -1.23
first=verb-past second=to -0.69
first=verb-past second=verb-base 0.15
first=verb-past second=verb-s 0.38
first=verb-past second=with -1.06
first=verb-s frame=adverbial kinds=act -1.4
first=verb-s frame=adverbial kinds=attitude -1.32
first=verb-s frame=adverbial kinds=noun -1.25
first=verb-s frame=adverbial kinds=say -0.71
first=verb-s frame=bare kinds=act -0.43
first=verb-s frame=bare kinds=act+attitude 0.16
first=verb-s frame=bare kinds=attitude -0.71
first=verb-s frame=bare kinds=noun -1.15
first=verb-s frame=bare kinds=say -0.07
first=verb-s frame=bare kinds=say+act -0.24
first=verb-s frame=bare kinds=say+show 0.05
first=verb-s frame=bare kinds=say+tell -0.61
first=verb-s frame=comma kinds=act -0.56
first=verb-s frame=preposition kinds=act -0.15
first=verb-s frame=preposition kinds=attitude -0.09
first=verb-s frame=preposition kinds=noun -0.2
first=verb-s frame=preposition kinds=say -0.18
first=verb-s frame=preposition kinds=say+act 0.24
first=verb-s second=, -1.25
first=verb-s second=. -0.56
first=verb-s second=about -0.45
first=verb-s second=adverb 0.35
first=verb-s second=and -0.05
first=verb-s second=as -0.76
first=verb-s second=at -0.29
first=verb-s second=by -0.21
first=verb-s second=determiner -0.88
first=verb-s second=for -0.29
first=verb-s second=from 0.12
first=verb-s second=function -0.41
first=verb-s second=in -0.31
first=verb-s second=noun -0.21
first=verb-s second=of 0.33
first=verb-s second=on -0.89
first=verb-s second=possessive -0.51
first=verb-s second=to 0.45
first=verb-s second=verb-base -0.5
first=verb-s second=verb-past 0.14
first=verb-s second=with -0.37
first=what frame=adverbial kinds=attitude 0.39
first=what frame=bare kinds=act 0.49
first=what frame=bare kinds=say+attitude 0.46
first=what frame=bare kinds=say+tell+act 0.38
first=what frame=preposition kinds=act 0.19
first=what frame=preposition kinds=attitude 0.3
first=what second=determiner 0.34
first=what second=function 0.16
first=what second=name 0.41
first=what second=pronoun 0.81
first=what second=verb-past 0.23
first=when frame=adverbial kinds=attitude -1.13
first=when frame=adverbial kinds=noun -0.82
first=when frame=bare kinds=act -0.91
first=when frame=bare kinds=attitude 0.33
first=when frame=bare kinds=noun -0.71
first=when frame=bare kinds=say -0.67
first=when frame=bare kinds=say+show -0.06
first=when frame=before kinds=act -0.63
first=when frame=before kinds=attitude -0.45
first=when frame=before kinds=say -0.75
first=when frame=before kinds=say+show -0.36
first=when second=determiner -1.07
first=when second=it -0.41
first=when second=name -0.52
first=when second=noun -0.26
first=when second=pronoun -0.53
first=when second=verb-past -0.49
first=whether frame=bare kinds=act 0.46
first=whether frame=bare kinds=attitude 0.15
first=whether frame=bare kinds=say+attitude 0.18
first=whether frame=bare kinds=say+show -0.37
first=whether frame=bare kinds=say+tell+act 0.39
first=whether frame=hearer kinds=say+tell+act 0.69
first=whether frame=preposition kinds=act 0.34
first=whether frame=preposition kinds=attitude 0.34
first=whether second=determiner 0.56
first=whether second=it -0.2
first=whether second=name 1.16
first=whether second=noun -0.23
first=whether second=pronoun 0.56
first=which frame=adverbial kinds=act -0.71
first=which frame=adverbial kinds=act+attitude -0.6
first=which frame=adverbial kinds=attitude -0.9
first=which frame=adverbial kinds=noun -1.16
first=which frame=adverbial kinds=say+act -0.53
first=which frame=adverbial kinds=say+show -0.51
first=which frame=comma kinds=act -0.39
first=which frame=comma kinds=attitude -0.73
first=which frame=comma kinds=noun -0.65
first=which frame=comma kinds=say+act -0.52
first=which frame=comma kinds=say+show -0.66
first=which frame=preposition kinds=act -0.08
first=which second=determiner 0.22
first=which second=function -1.22
first=which second=name -0.13
first=which second=noun -0.19
first=which second=pronoun -1.08
first=which second=verb-base 0.07
first=which second=verb-past -0.86
first=which second=verb-s -0.16
first=while frame=adverbial kinds=act -0.65
first=while frame=adverbial kinds=attitude -0.93
first=while frame=before kinds=act -0.37
first=while frame=before kinds=attitude -0.87
first=while frame=before kinds=say+show -0.77
first=while frame=hearer kinds=say+tell -0.38
first=while second=determiner -1
first=while second=function -0.74
first=while second=name -0.52
first=while second=noun -0.08
first=while second=pronoun -0.28
first=while second=verb-ing -1.11
first=who frame=adverbial kinds=act -1.1
first=who frame=adverbial kinds=attitude -1.36
first=who frame=adverbial kinds=noun -1.37
first=who frame=adverbial kinds=say -0.74
first=who frame=adverbial kinds=say+act -0.7
first=who frame=bare kinds=attitude -0.37
first=who frame=bare kinds=say+attitude -0.74
first=who frame=hearer kinds=say+tell+act 0.07
first=who frame=hearer kinds=tell -0.95
first=who second=adverb -0.6
first=who second=function -0.67
first=who second=noun -0.66
first=who second=pronoun 0.13
first=who second=verb-base -0.93
first=who second=verb-past -0.92
first=who second=verb-s 0.2
first=why frame=bare kinds=attitude 0.21
first=why frame=bare kinds=say+act 0.36
first=why second=determiner 0.58
first=why second=name 1
first=why second=pronoun 0.45
first=with frame=adverbial kinds=attitude -0.9
first=with frame=around kinds=act -0.27
first=with frame=bare kinds=act -0.63
first=with frame=bare kinds=act+attitude -0.89
first=with frame=bare kinds=attitude -0.49
first=with frame=bare kinds=noun -0.33
first=with frame=bare kinds=say -0.36
first=with frame=bare kinds=say+act -0.75
first=with frame=bare kinds=say+act+attitude -0.71
first=with frame=bare kinds=say+show -0.66
first=with frame=before kinds=act -0.49
first=with frame=before kinds=attitude -0.4
first=with second=determiner -0.28
first=with second=function -0.89
first=with second=name -0.73
first=with second=noun -0.66
first=with second=number -0.95
first=with second=possessive -0.98
first=with second=that -0.49
first=— frame=adverbial kinds=act -0.99
first=— frame=adverbial kinds=attitude -1.32
first=— frame=adverbial kinds=noun -0.78
first=— frame=adverbial kinds=say -0.68
first=— second=and -0.82
first=— second=determiner -0.91
first=— second=function -0.77
first=— second=verb-ing -0.45
form= aux= frame=bare -0.11
form= aux= frame=before 0.09
form= aux= frame=later-that -0.15
form= aux= frame=quoted -0.16
form= next=, frame=comma -0.3
form= next=: frame=colon 0.44
form= next=about frame=adverbial -1.34
form= next=about frame=bare -0.36
form= next=about frame=preposition 0.31
form= next=adverb frame=bare -0.71
form= next=after frame=adverbial -0.88
form= next=after frame=bare -0.76
form= next=after frame=preposition -0.99
form= next=and frame=bare -1.02
form= next=and frame=later-that -0.92
form= next=as frame=adverbial -1.01
form= next=as frame=bare -0.94
form= next=as frame=preposition -0.54
form= next=at frame=adverbial -0.98
form= next=at frame=bare -0.06
form= next=at frame=preposition -0.27
form= next=by frame=bare -1.01
form= next=by frame=preposition -1.21
form= next=day frame=adverbial -0.13
form= next=determiner frame=around -0.11
form= next=determiner frame=bare -0.98
form= next=determiner frame=before 0.1
form= next=determiner frame=comma 0.22
form= next=for frame=adverbial -1.21
form= next=for frame=bare 0.12
form= next=for frame=later-that -0.79
form= next=from frame=adverbial 0.27
form= next=from frame=bare -1.01
form= next=from frame=later-that -0.18
form= next=from frame=preposition -1.53
form= next=function frame=adverbial -0.37
form= next=function frame=bare -0.53
form= next=function frame=colon -0.47
form= next=function frame=later-that 0.19
form= next=function frame=preposition -0.23
form= next=function frame=quoted -0.15
form= next=in frame=adverbial -0.5
form= next=in frame=bare -0.47
form= next=in frame=later-that -0.12
form= next=in frame=preposition -0.92
form= next=name frame=around 0.2
form= next=name frame=bare -0.47
form= next=name frame=comma -0.18
form= next=name frame=later-that -0.54
form= next=name frame=quoted -0.62
form= next=not frame=bare 0.08
form= next=noun frame=bare -1.27
form= next=noun frame=before 0.23
form= next=noun frame=later-that -0.34
form= next=noun frame=quoted 0.05
form= next=of frame=adverbial -0.56
form= next=of frame=bare 0.31
form= next=of frame=later-that -1.2
form= next=of frame=preposition 0.24
form= next=of frame=quoted 0.1
form= next=on frame=adverbial 0.16
form= next=on frame=bare 0.28
form= next=on frame=preposition 0.21
form= next=on frame=quoted -0.78
form= next=possessive frame=before -0.44
form= next=pronoun frame=bare -0.48
form= next=quoted frame=quoted -0.85
form= next=to frame=adverbial -0.06
form= next=to frame=later-that -0.86
form= next=to frame=quoted -0.98
form= next=verb-base frame=bare -1.06
form= next=verb-base frame=before 0.14
form= next=verb-base frame=later-that 0.23
form= next=verb-ing frame=bare -0.33
form= next=verb-ing frame=later-that 0.55
form= next=verb-ing frame=quoted -0.16
form= next=verb-past frame=bare -1.09
form= next=verb-past frame=later-that -0.83
form= next=verb-past frame=quoted -0.68
form= next=verb-s frame=bare -1.15
form= next=when frame=bare -0.71
form= next=with frame=adverbial -1.17
form= next=with frame=bare -0.33
form= next=with frame=preposition -0.5
form=base aux= frame=adverbial -0.25
form=base aux= frame=bare -0.05
form=base aux= frame=before -0.59
form=base aux= frame=colon -0.09
form=base aux= frame=comma -0.43
form=base aux= frame=hearer -0.1
form=base aux= frame=later-that -0.42
form=base aux= frame=preposition 0.05
form=base aux= frame=quoted -0.32
form=base aux= frame=quoted-before -0.88
form=base aux= frame=that 0.09
form=base aux=be frame=around -0.54
form=base aux=be frame=bare -0.67
form=base aux=be frame=before -0.9
form=base aux=be frame=colon -1.04
form=base aux=be frame=comma 0.27
form=base aux=be frame=hearer -0.1
form=base aux=be frame=later-that -0.24
form=base aux=be frame=preposition -0.29
form=base aux=be frame=that -0.37
form=base aux=do frame=adverbial 0.17
form=base aux=do frame=around -0.43
form=base aux=do frame=bare 0.19
form=base aux=do frame=before -0.65
form=base aux=do frame=later-that -0.14
form=base aux=do frame=quoted -1.23
form=base aux=do frame=that 0.31
form=base aux=have frame=adverbial -0.2
form=base aux=have frame=bare -0.49
form=base aux=have frame=before -0.81
form=base aux=have frame=later-that 0.37
form=base aux=have frame=preposition 0.25
form=base aux=modal frame=adverbial -0.06
form=base aux=modal frame=around -0.11
form=base aux=modal frame=bare -0.25
form=base aux=modal frame=before -0.95
form=base aux=modal frame=colon -0.08
form=base aux=modal frame=hearer -0.15
form=base aux=modal frame=later-that -0.15
form=base aux=modal frame=quoted 0.08
form=base aux=modal frame=that -0.81
form=base aux=to frame=adverbial 0.08
form=base aux=to frame=bare 0.15
form=base aux=to frame=colon 0.06
form=base aux=to frame=comma 0.23
form=base aux=to frame=hearer -0.08
form=base aux=to frame=later-that -0.05
form=base aux=to frame=quoted -0.46
form=base aux=to frame=that -0.05
form=base next=, frame=around 0.85
form=base next=, frame=before -0.76
form=base next=, frame=comma -0.24
form=base next=- frame=later-that 0.1
form=base next=. frame=before -0.08
form=base next=: frame=colon 0.27
form=base next=about frame=adverbial -0.06
form=base next=about frame=bare -0.6
form=base next=about frame=later-that -0.72
form=base next=about frame=preposition 0.51
form=base next=adverb frame=bare -0.44
form=base next=adverb frame=before -0.61
form=base next=after frame=adverbial -0.93
form=base next=after frame=bare -0.94
form=base next=after frame=preposition -0.57
form=base next=and frame=bare -1.24
form=base next=and frame=before -0.55
form=base next=and frame=quoted -0.77
form=base next=as frame=adverbial -1.14
form=base next=as frame=bare -0.18
form=base next=as frame=preposition -0.24
form=base next=at frame=adverbial -0.33
form=base next=at frame=bare 0.34
form=base next=at frame=before -0.39
form=base next=at frame=preposition 0.08
form=base next=but frame=bare -0.74
form=base next=by frame=adverbial 0.28
form=base next=by frame=bare -0.69
form=base next=by frame=later-that 0.11
form=base next=by frame=preposition -0.92
form=base next=day frame=adverbial 0.24
form=base next=day frame=bare -1.09
form=base next=day frame=quoted -0.56
form=base next=determiner frame=around -0.74
form=base next=determiner frame=bare 0.15
form=base next=determiner frame=before -0.99
form=base next=determiner frame=colon -1.02
form=base next=determiner frame=hearer -0.59
form=base next=determiner frame=later-that -0.46
form=base next=determiner frame=quoted -0.2
form=base next=for frame=adverbial -0.36
form=base next=for frame=before -0.7
form=base next=for frame=later-that -1.29
form=base next=for frame=preposition -0.07
form=base next=for frame=quoted 0.2
form=base next=from frame=bare -1.21
form=base next=from frame=before 0.5
form=base next=from frame=preposition -0.92
form=base next=function frame=adverbial -0.16
form=base next=function frame=around -0.62
form=base next=function frame=bare -0.33
form=base next=function frame=before -1.1
form=base next=function frame=colon -1.32
form=base next=function frame=later-that 0.38
form=base next=function frame=preposition -0.08
form=base next=function frame=quoted -1.57
form=base next=how frame=bare -0.08
form=base next=if frame=bare 0.22
form=base next=in frame=adverbial -0.24
form=base next=in frame=around -0.57
form=base next=in frame=bare -0.39
form=base next=in frame=before 0.14
form=base next=in frame=later-that -0.94
form=base next=in frame=preposition -0.72
form=base next=in frame=quoted -1.17
form=base next=it frame=bare 0.27
form=base next=it frame=before -0.59
form=base next=it frame=later-that -0.15
form=base next=name frame=around -0.81
form=base next=name frame=bare -0.16
form=base next=name frame=before -0.94
form=base next=name frame=colon -0.87
form=base next=name frame=hearer -0.57
form=base next=name frame=later-that -0.63
form=base next=name frame=quoted -1.38
form=base next=not frame=bare 0.13
form=base next=noun frame=around -0.72
form=base next=noun frame=bare -0.25
form=base next=noun frame=before -0.46
form=base next=noun frame=colon 0.21
form=base next=noun frame=hearer -0.07
form=base next=noun frame=later-that -0.69
form=base next=noun frame=quoted -0.45
form=base next=number frame=bare -0.85
form=base next=of frame=adverbial -0.14
form=base next=of frame=bare 0.14
form=base next=of frame=before -0.7
form=base next=of frame=later-that -0.22
form=base next=of frame=quoted -1.2
form=base next=on frame=adverbial -0.1
form=base next=on frame=around -0.45
form=base next=on frame=bare 0.08
form=base next=on frame=before -0.98
form=base next=on frame=later-that -0.23
form=base next=on frame=quoted 0.07
form=base next=possessive frame=bare 0.15
form=base next=possessive frame=before -0.36
form=base next=possessive frame=later-that -0.84
form=base next=possessive frame=quoted -0.3
form=base next=pronoun frame=around -0.69
form=base next=pronoun frame=bare -0.08
form=base next=pronoun frame=before -0.65
form=base next=pronoun frame=hearer 0.34
form=base next=pronoun frame=later-that -0.44
form=base next=pronoun frame=quoted -1.14
form=base next=quoted frame=around -0.59
form=base next=quoted frame=before -0.65
form=base next=quoted frame=quoted 0.48
form=base next=that frame=around -0.73
form=base next=that frame=before -0.92
form=base next=that frame=that -0.11
form=base next=there frame=bare -0.37
form=base next=to frame=adverbial -0.12
form=base next=to frame=around -0.51
form=base next=to frame=bare 0.06
form=base next=to frame=before -0.79
form=base next=to frame=later-that -0.17
form=base next=to frame=quoted 0.18
form=base next=verb-base frame=adverbial -0.81
form=base next=verb-base frame=around -0.35
form=base next=verb-base frame=bare -0.35
form=base next=verb-base frame=before -0.69
form=base next=verb-base frame=colon -0.61
form=base next=verb-base frame=hearer -0.15
form=base next=verb-base frame=later-that -0.22
form=base next=verb-base frame=preposition -1.08
form=base next=verb-base frame=quoted -1.05
form=base next=verb-ing frame=bare -0.21
form=base next=verb-ing frame=before -0.41
form=base next=verb-ing frame=hearer 0.18
form=base next=verb-ing frame=later-that 0.31
form=base next=verb-ing frame=quoted -0.12
form=base next=verb-participle frame=bare -0.64
form=base next=verb-past frame=around -0.54
form=base next=verb-past frame=bare -0.81
form=base next=verb-past frame=before -0.76
form=base next=verb-past frame=colon -0.94
form=base next=verb-past frame=hearer -0.74
form=base next=verb-past frame=later-that -0.14
form=base next=verb-past frame=quoted -1.09
form=base next=verb-s frame=bare -0.47
form=base next=verb-s frame=before -0.58
form=base next=verb-s frame=colon -0.09
form=base next=verb-s frame=hearer -0.12
form=base next=verb-s frame=later-that -0.06
form=base next=verb-s frame=quoted -0.84
form=base next=what frame=bare 0.41
form=base next=when frame=bare -0.39
form=base next=whether frame=bare 0.22
form=base next=who frame=bare -0.25
form=base next=who frame=before -0.57
form=base next=with frame=adverbial -0.05
form=base next=with frame=bare -0.56
form=base next=with frame=before -0.56
form=base next=with frame=later-that 0.31
form=base next=with frame=preposition 0.23
form=base next=with frame=quoted -0.71
form=ing aux= frame=adverbial -0.15
form=ing aux= frame=bare 0.18
form=ing aux= frame=colon -0.18
form=ing aux= frame=comma 0.23
form=ing aux= frame=hearer -0.12
form=ing aux= frame=later-that -0.14
form=ing aux= frame=preposition -0.18
form=ing aux= frame=quoted -0.42
form=ing aux=be frame=adverbial -0.15
form=ing aux=be frame=around -0.96
form=ing aux=be frame=bare 0.12
form=ing aux=be frame=before -1.2
form=ing aux=be frame=colon -0.68
form=ing aux=be frame=comma -0.83
form=ing aux=be frame=later-that -0.26
form=ing aux=be frame=preposition 0.25
form=ing aux=be frame=quoted -0.17
form=ing aux=be frame=that 0.57
form=ing aux=have frame=adverbial -1.38
form=ing aux=have frame=bare -0.17
form=ing aux=have frame=before -0.44
form=ing aux=have frame=later-that -0.1
form=ing aux=have frame=preposition -0.16
form=ing aux=modal frame=adverbial 0.07
form=ing aux=modal frame=bare -0.12
form=ing aux=modal frame=preposition -0.35
form=ing aux=to frame=preposition 0.3
form=ing next=, frame=comma 0.18
form=ing next=: frame=colon 0.97
form=ing next=about frame=adverbial -0.36
form=ing next=about frame=bare -0.74
form=ing next=about frame=preposition 0.45
form=ing next=adverb frame=bare 0.07
form=ing next=adverb frame=later-that 0.2
form=ing next=after frame=bare -0.52
form=ing next=after frame=preposition 0.09
form=ing next=and frame=bare -0.84
form=ing next=as frame=adverbial -0.55
form=ing next=as frame=bare -0.92
form=ing next=as frame=preposition -0.98
form=ing next=at frame=adverbial -0.28
form=ing next=at frame=bare -1.1
form=ing next=at frame=preposition -1.16
form=ing next=by frame=adverbial -0.83
form=ing next=by frame=bare -0.75
form=ing next=by frame=preposition -0.85
form=ing next=day frame=adverbial -0.21
form=ing next=day frame=bare -0.31
form=ing next=determiner frame=bare -0.09
form=ing next=determiner frame=before -0.42
form=ing next=determiner frame=colon -0.86
form=ing next=determiner frame=hearer -0.3
form=ing next=determiner frame=later-that -0.3
form=ing next=determiner frame=quoted -0.32
form=ing next=for frame=adverbial -0.72
form=ing next=for frame=bare 0.18
form=ing next=for frame=before -0.46
form=ing next=for frame=preposition 0.29
form=ing next=for frame=quoted -0.17
form=ing next=from frame=adverbial -0.1
form=ing next=from frame=bare -0.85
form=ing next=from frame=preposition -1.04
form=ing next=function frame=adverbial -0.17
form=ing next=function frame=before -0.37
form=ing next=function frame=hearer -0.25
form=ing next=function frame=later-that -0.38
form=ing next=function frame=preposition -0.1
form=ing next=function frame=quoted -0.26
form=ing next=how frame=bare 0.35
form=ing next=in frame=adverbial 0.32
form=ing next=in frame=bare -1.37
form=ing next=in frame=later-that 0.26
form=ing next=in frame=preposition -1.57
form=ing next=it frame=bare 0.27
form=ing next=it frame=quoted -0.07
form=ing next=name frame=before -0.52
form=ing next=name frame=later-that -0.06
form=ing next=name frame=quoted -0.74
form=ing next=noun frame=bare -0.11
form=ing next=noun frame=before -0.56
form=ing next=noun frame=colon -0.79
form=ing next=noun frame=hearer -0.31
form=ing next=noun frame=later-that 0.27
form=ing next=noun frame=quoted -0.52
form=ing next=number frame=bare -0.3
form=ing next=of frame=adverbial -0.48
form=ing next=of frame=bare -0.07
form=ing next=on frame=adverbial -0.08
form=ing next=on frame=bare 0.28
form=ing next=on frame=before -0.43
form=ing next=on frame=preposition 0.24
form=ing next=on frame=quoted -0.92
form=ing next=possessive frame=bare 0.06
form=ing next=possessive frame=hearer 0.16
form=ing next=possessive frame=later-that -0.22
form=ing next=possessive frame=quoted -0.18
form=ing next=pronoun frame=bare -0.07
form=ing next=pronoun frame=quoted -0.68
form=ing next=quoted frame=quoted 0.86
form=ing next=that frame=that 0.21
form=ing next=to frame=adverbial -0.07
form=ing next=to frame=around -0.37
form=ing next=to frame=bare 0.14
form=ing next=to frame=before -0.42
form=ing next=to frame=colon -0.62
form=ing next=to frame=later-that -0.29
form=ing next=to frame=preposition 0.05
form=ing next=to frame=quoted 0.28
form=ing next=verb-base frame=bare -0.42
form=ing next=verb-base frame=hearer -0.9
form=ing next=verb-base frame=later-that -0.99
form=ing next=verb-ing frame=bare 0.35
form=ing next=verb-s frame=bare 0.18
form=ing next=verb-s frame=later-that -0.13
form=ing next=what frame=bare 0.15
form=ing next=whether frame=bare 0.35
form=ing next=with frame=adverbial -0.12
form=ing next=with frame=bare -1.04
form=ing next=with frame=preposition -0.42
form=participle aux= frame=adverbial -1.21
form=participle aux= frame=bare -0.07
form=participle aux= frame=before -0.63
form=participle aux= frame=preposition -0.12
form=participle aux= frame=quoted 0.36
form=participle aux=be frame=adverbial -0.89
form=participle aux=be frame=around 0.31
form=participle aux=be frame=bare -1.08
form=participle aux=be frame=before -0.36
form=participle aux=be frame=preposition -0.36
form=participle aux=have frame=adverbial -0.05
form=participle aux=have frame=before -0.78
form=participle aux=have frame=hearer -0.07
form=participle aux=have frame=later-that 0.26
form=participle aux=have frame=quoted 0.15
form=participle aux=modal frame=bare -0.19
form=participle next=, frame=comma -0.58
form=participle next=as frame=adverbial -0.63
form=participle next=as frame=bare 0.13
form=participle next=as frame=before -0.4
form=participle next=as frame=preposition 0.09
form=participle next=by frame=adverbial -0.75
form=participle next=by frame=bare -0.31
form=participle next=by frame=preposition -0.31
form=participle next=determiner frame=bare -0.25
form=participle next=for frame=bare -0.38
form=participle next=for frame=preposition -0.3
form=participle next=function frame=bare -0.26
form=participle next=function frame=preposition -0.37
form=participle next=in frame=bare -0.67
form=participle next=in frame=preposition -0.65
form=participle next=noun frame=bare -0.49
form=participle next=on frame=bare -0.42
form=participle next=on frame=preposition -0.6
form=participle next=to frame=adverbial -0.65
form=participle next=to frame=bare -0.39
form=participle next=to frame=preposition -0.88
form=participle next=verb-ing frame=bare -0.57
form=past aux= frame=adverbial 0.05
form=past aux= frame=around -0.15
form=past aux= frame=bare 0.05
form=past aux= frame=before 0.12
form=past aux= frame=colon 0.05
form=past aux= frame=hearer 0.1
form=past aux= frame=later-that 0.07
form=past aux= frame=preposition -0.07
form=past aux= frame=quoted 0.06
form=past aux= frame=that 0.34
form=past aux=be frame=adverbial -0.43
form=past aux=be frame=around -0.51
form=past aux=be frame=bare -0.76
form=past aux=be frame=before -0.35
form=past aux=be frame=comma -0.55
form=past aux=be frame=later-that -0.21
form=past aux=be frame=preposition -0.15
form=past aux=be frame=quoted -0.44
form=past aux=be frame=that -0.15
form=past aux=have frame=adverbial -0.22
form=past aux=have frame=around -1.06
form=past aux=have frame=bare 0.22
form=past aux=have frame=before -0.39
form=past aux=have frame=colon -0.21
form=past aux=have frame=comma 0.13
form=past aux=have frame=hearer -0.44
form=past aux=have frame=later-that -0.54
form=past aux=have frame=preposition -0.05
form=past aux=have frame=quoted -0.91
form=past aux=have frame=that 0.21
form=past aux=modal frame=adverbial -1.18
form=past aux=modal frame=bare -0.9
form=past aux=modal frame=before -0.05
form=past aux=modal frame=preposition -1.05
form=past aux=modal frame=quoted -0.87
form=past aux=to frame=bare 0.06
form=past next=, frame=around 0.71
form=past next=, frame=before -0.41
form=past next=, frame=quoted-before -0.34
form=past next=. frame=before 1.16
form=past next=. frame=quoted-before -0.19
form=past next=: frame=around -0.39
form=past next=: frame=before -1.17
form=past next=: frame=colon 0.79
form=past next=about frame=adverbial -0.77
form=past next=about frame=around -0.62
form=past next=about frame=bare -0.67
form=past next=about frame=before -0.12
form=past next=about frame=preposition 0.44
form=past next=about frame=quoted 0.33
form=past next=adverb frame=around -0.6
form=past next=adverb frame=bare -0.59
form=past next=adverb frame=later-that 0.68
form=past next=adverb frame=quoted 0.05
form=past next=after frame=adverbial -0.45
form=past next=after frame=bare -0.96
form=past next=after frame=before 0.6
form=past next=after frame=preposition -0.25
form=past next=and frame=bare -1.04
form=past next=and frame=before 0.17
form=past next=as frame=adverbial -0.6
form=past next=as frame=bare -0.41
form=past next=as frame=before 0.28
form=past next=as frame=preposition -0.48
form=past next=at frame=adverbial -0.5
form=past next=at frame=around -0.08
form=past next=at frame=bare -0.26
form=past next=at frame=before 0.12
form=past next=at frame=later-that 0.38
form=past next=at frame=preposition -0.14
form=past next=by frame=adverbial 0.1
form=past next=by frame=bare -0.43
form=past next=by frame=before -0.44
form=past next=by frame=later-that 0.09
form=past next=by frame=preposition -0.57
form=past next=by frame=quoted -0.36
form=past next=day frame=adverbial 0.16
form=past next=day frame=around -0.28
form=past next=day frame=bare -1.29
form=past next=day frame=before 0.84
form=past next=day frame=later-that 0.28
form=past next=day frame=quoted -0.38
form=past next=determiner frame=around -0.48
form=past next=determiner frame=bare 0.21
form=past next=determiner frame=before -0.31
form=past next=determiner frame=colon 0.16
form=past next=determiner frame=hearer -0.21
form=past next=determiner frame=quoted -0.22
form=past next=determiner frame=quoted-before -0.08
form=past next=for frame=adverbial 0.09
form=past next=for frame=around -0.6
form=past next=for frame=bare -0.12
form=past next=for frame=before -0.41
form=past next=for frame=later-that -0.63
form=past next=for frame=preposition 0.23
form=past next=for frame=quoted -0.58
form=past next=from frame=adverbial -0.22
form=past next=from frame=bare -0.91
form=past next=from frame=before 0.2
form=past next=from frame=preposition -1.21
form=past next=function frame=adverbial -0.47
form=past next=function frame=around 0.13
form=past next=function frame=bare -0.08
form=past next=function frame=before 0.05
form=past next=function frame=later-that 0.24
form=past next=function frame=quoted 0.13
form=past next=how frame=bare 0.39
form=past next=how frame=before -0.74
form=past next=if frame=bare 0.73
form=past next=if frame=quoted -0.83
form=past next=in frame=adverbial 0.06
form=past next=in frame=around 0.25
form=past next=in frame=bare -0.68
form=past next=in frame=before 0.37
form=past next=in frame=later-that 0.51
form=past next=in frame=preposition -0.54
form=past next=in frame=quoted -0.27
form=past next=in frame=quoted-before 0.08
form=past next=it frame=around -0.91
form=past next=it frame=bare 0.53
form=past next=it frame=before -1.04
form=past next=it frame=later-that -1.2
form=past next=it frame=quoted 0.42
form=past next=name frame=around -0.22
form=past next=name frame=bare 0.15
form=past next=name frame=colon -0.23
form=past next=name frame=hearer 0.11
form=past next=name frame=later-that -1.12
form=past next=name frame=quoted -0.62
form=past next=not frame=bare 0.08
form=past next=noun frame=around -0.35
form=past next=noun frame=bare 0.06
form=past next=noun frame=before -0.27
form=past next=noun frame=colon -0.65
form=past next=noun frame=hearer -0.25
form=past next=noun frame=later-that 0.11
form=past next=noun frame=quoted -0.48
form=past next=noun frame=quoted-before -0.85
form=past next=number frame=bare -0.1
form=past next=number frame=before -0.21
form=past next=of frame=adverbial -0.44
form=past next=of frame=around 0.14
form=past next=of frame=bare 0.12
form=past next=of frame=before 0.1
form=past next=of frame=preposition 0.24
form=past next=on frame=adverbial 0.15
form=past next=on frame=around -0.31
form=past next=on frame=bare -0.61
form=past next=on frame=before 0.33
form=past next=on frame=later-that 0.13
form=past next=on frame=preposition -0.4
form=past next=possessive frame=around -1.11
form=past next=possessive frame=bare 0.14
form=past next=possessive frame=before -0.45
form=past next=possessive frame=later-that -0.1
form=past next=possessive frame=quoted -0.23
form=past next=pronoun frame=around -1.11
form=past next=pronoun frame=bare 0.6
form=past next=pronoun frame=before -1.32
form=past next=pronoun frame=colon -0.51
form=past next=pronoun frame=later-that -1.45
form=past next=pronoun frame=quoted -0.32
form=past next=quoted frame=before -0.77
form=past next=quoted frame=quoted 0.7
form=past next=that frame=around -1.48
form=past next=that frame=before -1.62
form=past next=that frame=that 0.27
form=past next=there frame=bare 0.51
form=past next=to frame=adverbial 0.16
form=past next=to frame=around -0.91
form=past next=to frame=bare -0.2
form=past next=to frame=colon -0.46
form=past next=to frame=later-that -0.62
form=past next=to frame=preposition -0.07
form=past next=to frame=quoted -0.3
form=past next=verb-base frame=adverbial -0.82
form=past next=verb-base frame=bare -0.31
form=past next=verb-base frame=before -0.17
form=past next=verb-base frame=later-that 0.3
form=past next=verb-base frame=preposition -0.97
form=past next=verb-ing frame=bare 0.22
form=past next=verb-ing frame=before -0.37
form=past next=verb-past frame=bare -0.16
form=past next=verb-past frame=before -0.27
form=past next=verb-s frame=bare -0.32
form=past next=verb-s frame=before -0.74
form=past next=verb-s frame=later-that -0.71
form=past next=verb-s frame=quoted -0.76
form=past next=what frame=bare 0.45
form=past next=when frame=bare -0.47
form=past next=when frame=before 0.23
form=past next=whether frame=bare 0.57
form=past next=which frame=bare 0.35
form=past next=who frame=bare 0.17
form=past next=why frame=bare 0.31
form=past next=with frame=adverbial -0.2
form=past next=with frame=bare -0.7
form=past next=with frame=before 0.56
form=past next=with frame=later-that -1
form=past next=with frame=preposition 0.05
form=s aux= frame=adverbial -0.23
form=s aux= frame=bare 0.11
form=s aux= frame=before -0.29
form=s aux= frame=colon -0.35
form=s aux= frame=comma -0.2
form=s aux= frame=later-that -0.57
form=s aux= frame=preposition 0.1
form=s aux= frame=quoted -0.1
form=s aux= frame=quoted-before -0.74
form=s aux= frame=that -0.07
form=s aux=be frame=adverbial -0.27
form=s aux=be frame=around -0.43
form=s aux=be frame=bare -0.29
form=s aux=be frame=before -0.42
form=s aux=be frame=comma -0.85
form=s aux=be frame=later-that -0.68
form=s aux=be frame=preposition -0.05
form=s aux=be frame=quoted 0.12
form=s aux=have frame=adverbial -0.69
form=s aux=have frame=bare -0.22
form=s aux=have frame=preposition 0.16
form=s aux=to frame=adverbial -0.52
form=s aux=to frame=preposition -0.11
form=s next=, frame=around 0.78
form=s next=, frame=before -0.86
form=s next=, frame=comma -0.27
form=s next=. frame=before 0.3
form=s next=. frame=quoted-before -0.11
form=s next=: frame=colon 0.45
form=s next=about frame=adverbial -0.07
form=s next=about frame=bare -0.18
form=s next=about frame=before -0.61
form=s next=about frame=later-that -0.82
form=s next=about frame=preposition 0.57
form=s next=about frame=quoted -0.1
form=s next=adverb frame=bare 0.06
form=s next=adverb frame=before -0.31
form=s next=after frame=adverbial -0.54
form=s next=after frame=bare -0.7
form=s next=after frame=preposition -0.24
form=s next=and frame=around -0.31
form=s next=and frame=bare -1.17
form=s next=and frame=before -0.63
form=s next=and frame=later-that -0.82
form=s next=and frame=quoted -0.83
form=s next=as frame=adverbial -0.93
form=s next=as frame=bare -0.05
form=s next=as frame=preposition -0.14
form=s next=at frame=adverbial 0.14
form=s next=at frame=bare -0.27
form=s next=at frame=before -0.5
form=s next=at frame=preposition -0.18
form=s next=but frame=bare -0.53
form=s next=by frame=adverbial -0.13
form=s next=by frame=bare -0.33
form=s next=by frame=preposition -0.43
form=s next=day frame=adverbial -0.06
form=s next=day frame=bare -0.11
form=s next=determiner frame=around -0.86
form=s next=determiner frame=bare 0.39
form=s next=determiner frame=before -0.38
form=s next=determiner frame=colon -0.12
form=s next=determiner frame=hearer -0.09
form=s next=determiner frame=later-that -0.4
form=s next=determiner frame=quoted -0.41
form=s next=for frame=bare 0.15
form=s next=for frame=before -0.6
form=s next=for frame=preposition 0.21
form=s next=for frame=quoted -0.16
form=s next=from frame=adverbial -0.99
form=s next=from frame=bare -1.3
form=s next=from frame=before 0.17
form=s next=from frame=preposition -1.68
form=s next=function frame=around -0.59
form=s next=function frame=bare -0.54
form=s next=function frame=before -0.36
form=s next=function frame=hearer -0.23
form=s next=function frame=quoted -0.5
form=s next=in frame=bare -0.75
form=s next=in frame=before 0.05
form=s next=in frame=later-that -0.74
form=s next=in frame=preposition -1
form=s next=in frame=quoted 0.2
form=s next=it frame=bare 0.21
form=s next=name frame=around -0.96
form=s next=name frame=bare 0.39
form=s next=name frame=before 0.09
form=s next=name frame=colon 0.11
form=s next=name frame=hearer -1.06
form=s next=name frame=later-that -0.3
form=s next=name frame=quoted -0.51
form=s next=noun frame=around -0.62
form=s next=noun frame=bare 0.06
form=s next=noun frame=before 0.22
form=s next=noun frame=hearer 0.15
form=s next=noun frame=later-that -0.08
form=s next=noun frame=quoted -0.18
form=s next=number frame=bare 0.17
form=s next=of frame=adverbial -1.48
form=s next=of frame=bare -0.08
form=s next=of frame=before -0.29
form=s next=of frame=later-that -0.7
form=s next=of frame=preposition -0.11
form=s next=of frame=quoted -0.6
form=s next=on frame=adverbial -0.27
form=s next=on frame=bare 0.08
form=s next=on frame=later-that -0.74
form=s next=on frame=preposition 0.12
form=s next=on frame=quoted -0.27
form=s next=possessive frame=bare 0.09
form=s next=possessive frame=before -0.68
form=s next=possessive frame=hearer 0.33
form=s next=possessive frame=later-that -0.69
form=s next=pronoun frame=around -0.65
form=s next=pronoun frame=bare 0.22
form=s next=pronoun frame=before -0.82
form=s next=pronoun frame=later-that -0.69
form=s next=pronoun frame=quoted -0.32
form=s next=quoted frame=quoted 0.56
form=s next=that frame=around -0.88
form=s next=that frame=before -0.98
form=s next=that frame=that -0.11
form=s next=there frame=bare 0.8
form=s next=to frame=adverbial -0.31
form=s next=to frame=around -0.66
form=s next=to frame=bare -0.1
form=s next=to frame=before 0.19
form=s next=to frame=colon -0.63
form=s next=to frame=later-that 0.13
form=s next=to frame=preposition -0.07
form=s next=to frame=quoted 0.33
form=s next=verb-base frame=adverbial -0.67
form=s next=verb-base frame=bare -0.29
form=s next=verb-base frame=later-that -0.05
form=s next=verb-base frame=preposition -0.06
form=s next=verb-base frame=quoted 0.2
form=s next=verb-ing frame=adverbial -0.46
form=s next=verb-ing frame=bare -0.23
form=s next=verb-ing frame=preposition -0.79
form=s next=verb-participle frame=bare -0.91
form=s next=verb-past frame=bare -0.98
form=s next=verb-past frame=before -0.41
form=s next=verb-past frame=hearer -0.55
form=s next=verb-s frame=bare -0.13
form=s next=who frame=bare -0.1
form=s next=why frame=bare 0.22
form=s next=with frame=bare -1.05
form=s next=with frame=preposition -0.7
frame=adverbial -0.11
frame=around -0.2
frame=before -0.19
frame=colon -0.26
frame=comma -0.12
frame=hearer -0.14
frame=later-that -0.28
frame=preposition 0.06
frame=quoted -0.31
frame=quoted-before -0.26
frame=that 0.16
governed -0.18
governor=appear -0.61
governor=ask -1.01
governor=authorize -0.83
governor=begin -0.47
governor=call -0.32
governor=campaign 0.26
governor=continue 0.86
governor=decide 0.05
governor=delegate -0.31
governor=expect -0.73
governor=fail -0.54
governor=go 0.8
governor=intend -0.75
governor=like 0.05
governor=need -0.13
governor=party -0.46
governor=plan -1.45
governor=pledge -0.65
governor=promise -1.08
governor=reason 0.17
governor=refuse -0.09
governor=respond -0.16
governor=seek 0.08
governor=seem -0.06
governor=state -0.71
governor=struggle 0.78
governor=try 0.72
governor=use -0.46
governor=want -0.66
kinds=act form=base aux= -0.22
kinds=act form=base aux=be -0.28
kinds=act form=base aux=do 0.08
kinds=act form=base aux=have -0.1
kinds=act form=base aux=modal -0.08
kinds=act form=base aux=to 0.14
kinds=act form=ing aux= -0.08
kinds=act form=ing aux=be -0.18
kinds=act form=ing aux=have -0.51
kinds=act form=ing aux=modal -0.44
kinds=act form=past aux= 0.1
kinds=act form=past aux=be -0.56
kinds=act form=past aux=have -0.06
kinds=act form=past aux=modal -0.42
kinds=act form=past aux=to 0.14
kinds=act form=s aux= -0.21
kinds=act form=s aux=be 0.21
kinds=act form=s aux=do 0.27
kinds=act form=s aux=to -0.38
kinds=act frame=adverbial -0.12
kinds=act frame=around -1.14
kinds=act frame=before -0.74
kinds=act frame=comma -0.59
kinds=act frame=later-that -0.14
kinds=act frame=quoted -0.14
kinds=act frame=quoted-before -1.02
kinds=act frame=that -0.21
kinds=act next=, frame=around -0.69
kinds=act next=, frame=before -0.53
kinds=act next=, frame=comma -0.59
kinds=act next=. frame=before 0.32
kinds=act next=: frame=colon 0.15
kinds=act next=about frame=adverbial 0.11
kinds=act next=about frame=bare -0.46
kinds=act next=about frame=before -0.56
kinds=act next=about frame=later-that -0.81
kinds=act next=about frame=preposition 0.23
kinds=act next=about frame=quoted -0.22
kinds=act next=adverb frame=bare -0.1
kinds=act next=adverb frame=before -0.5
kinds=act next=adverb frame=later-that -1
kinds=act next=adverb frame=quoted -0.76
kinds=act next=after frame=adverbial -0.58
kinds=act next=after frame=bare -0.73
kinds=act next=after frame=preposition -1.06
kinds=act next=and frame=around -0.43
kinds=act next=and frame=bare -1.11
kinds=act next=and frame=before -0.5
kinds=act next=and frame=later-that -0.71
kinds=act next=as frame=adverbial -1.02
kinds=act next=as frame=bare -0.2
kinds=act next=as frame=before -0.57
kinds=act next=as frame=preposition -0.38
kinds=act next=at frame=adverbial -0.34
kinds=act next=at frame=bare 0.06
kinds=act next=but frame=bare -0.55
kinds=act next=by frame=bare -1.52
kinds=act next=by frame=before -0.59
kinds=act next=by frame=preposition -2.06
kinds=act next=day frame=adverbial 0.22
kinds=act next=day frame=bare -0.54
kinds=act next=day frame=before -0.71
kinds=act next=day frame=later-that -0.83
kinds=act next=day frame=quoted -0.78
kinds=act next=determiner frame=around -0.63
kinds=act next=determiner frame=before -0.91
kinds=act next=determiner frame=later-that 0.07
kinds=act next=determiner frame=quoted 0.22
kinds=act next=determiner frame=quoted-before -0.59
kinds=act next=for frame=adverbial -1.88
kinds=act next=for frame=around -0.41
kinds=act next=for frame=bare 0.16
kinds=act next=for frame=before -0.33
kinds=act next=for frame=later-that -0.9
kinds=act next=for frame=preposition 0.19
kinds=act next=for frame=quoted -0.35
kinds=act next=from frame=adverbial -0.92
kinds=act next=from frame=bare -0.96
kinds=act next=from frame=before -0.54
kinds=act next=from frame=preposition -1.53
kinds=act next=function frame=around -0.5
kinds=act next=function frame=before -0.82
kinds=act next=function frame=colon -0.08
kinds=act next=function frame=later-that -1.94
kinds=act next=function frame=preposition 0.36
kinds=act next=how frame=bare 0.16
kinds=act next=in frame=adverbial -0.3
kinds=act next=in frame=around -0.18
kinds=act next=in frame=bare -0.85
kinds=act next=in frame=before 0.15
kinds=act next=in frame=later-that -0.86
kinds=act next=in frame=preposition -1.46
kinds=act next=in frame=quoted -1.11
kinds=act next=it frame=quoted 0.17
kinds=act next=name frame=around -0.44
kinds=act next=name frame=bare 0.27
kinds=act next=name frame=before -1.12
kinds=act next=name frame=colon 0.22
kinds=act next=name frame=later-that -1.61
kinds=act next=name frame=quoted -0.47
kinds=act next=noun frame=around -0.46
kinds=act next=noun frame=bare -0.13
kinds=act next=noun frame=before -0.14
kinds=act next=noun frame=colon 0.15
kinds=act next=noun frame=later-that 0.16
kinds=act next=noun frame=quoted -0.68
kinds=act next=number frame=bare -0.61
kinds=act next=of frame=adverbial -0.14
kinds=act next=of frame=bare -0.13
kinds=act next=of frame=before -0.24
kinds=act next=of frame=preposition -0.32
kinds=act next=of frame=quoted -0.87
kinds=act next=on frame=adverbial -0.86
kinds=act next=on frame=bare 0.23
kinds=act next=on frame=before -0.67
kinds=act next=on frame=later-that -0.18
kinds=act next=on frame=preposition 0.28
kinds=act next=on frame=quoted -0.46
kinds=act next=possessive frame=around -0.23
kinds=act next=possessive frame=bare 0.09
kinds=act next=possessive frame=before -0.73
kinds=act next=possessive frame=later-that 0.26
kinds=act next=possessive frame=quoted 0.3
kinds=act next=pronoun frame=bare -0.33
kinds=act next=quoted frame=quoted 0.18
kinds=act next=that frame=before -0.17
kinds=act next=that frame=that -0.21
kinds=act next=to frame=adverbial -0.41
kinds=act next=to frame=around -0.31
kinds=act next=to frame=bare -0.18
kinds=act next=to frame=before -0.51
kinds=act next=to frame=later-that -0.9
kinds=act next=to frame=preposition -0.36
kinds=act next=to frame=quoted -0.38
kinds=act next=verb-base frame=adverbial -0.44
kinds=act next=verb-base frame=bare -0.37
kinds=act next=verb-base frame=before -0.55
kinds=act next=verb-base frame=colon 0.18
kinds=act next=verb-base frame=later-that 0.52
kinds=act next=verb-base frame=preposition -0.07
kinds=act next=verb-base frame=quoted -0.8
kinds=act next=verb-ing frame=before -0.46
kinds=act next=verb-ing frame=later-that 0.52
kinds=act next=verb-ing frame=quoted 0.11
kinds=act next=verb-participle frame=bare -0.6
kinds=act next=verb-past frame=around -0.34
kinds=act next=verb-past frame=bare -0.69
kinds=act next=verb-past frame=before -0.21
kinds=act next=verb-past frame=later-that -1.47
kinds=act next=verb-past frame=quoted -0.85
kinds=act next=verb-s frame=bare -0.43
kinds=act next=verb-s frame=before -0.29
kinds=act next=verb-s frame=later-that -0.13
kinds=act next=verb-s frame=quoted -0.64
kinds=act next=what frame=bare 0.49
kinds=act next=when frame=bare -0.91
kinds=act next=whether frame=bare 0.46
kinds=act next=with frame=adverbial 0.14
kinds=act next=with frame=bare -0.63
kinds=act next=with frame=before -0.47
kinds=act next=with frame=later-that -1.02
kinds=act next=with frame=preposition -0.79
kinds=act next=with frame=quoted -0.6
kinds=act+attitude form=base aux= -0.24
kinds=act+attitude form=base aux=be -0.93
kinds=act+attitude form=base aux=do 0.29
kinds=act+attitude form=base aux=modal -0.16
kinds=act+attitude form=base aux=to 0.13
kinds=act+attitude form=ing aux= -0.05
kinds=act+attitude form=ing aux=be -0.24
kinds=act+attitude form=past aux= 0.1
kinds=act+attitude form=past aux=be -0.45
kinds=act+attitude form=past aux=have -0.26
kinds=act+attitude form=s aux= 0.07
kinds=act+attitude frame=adverbial -0.19
kinds=act+attitude frame=around -1.02
kinds=act+attitude frame=bare 0.08
kinds=act+attitude frame=before -0.56
kinds=act+attitude frame=colon -0.45
kinds=act+attitude frame=comma -0.89
kinds=act+attitude frame=later-that -0.35
kinds=act+attitude frame=preposition 0.08
kinds=act+attitude frame=quoted -0.06
kinds=act+attitude frame=quoted-before -0.55
kinds=act+attitude frame=that 0.12
kinds=act+attitude next=, frame=around -0.49
kinds=act+attitude next=, frame=before 0.3
kinds=act+attitude next=, frame=comma -0.89
kinds=act+attitude next=. frame=before -0.32
kinds=act+attitude next=adverb frame=bare -0.33
kinds=act+attitude next=and frame=bare -0.73
kinds=act+attitude next=as frame=adverbial -0.66
kinds=act+attitude next=as frame=bare -0.15
kinds=act+attitude next=as frame=preposition -0.29
kinds=act+attitude next=at frame=adverbial -0.62
kinds=act+attitude next=at frame=bare -0.1
kinds=act+attitude next=at frame=preposition -0.25
kinds=act+attitude next=by frame=adverbial -0.07
kinds=act+attitude next=by frame=bare -0.37
kinds=act+attitude next=by frame=preposition -0.58
kinds=act+attitude next=day frame=adverbial -0.67
kinds=act+attitude next=day frame=bare -0.47
kinds=act+attitude next=determiner frame=around -0.51
kinds=act+attitude next=determiner frame=before -0.72
kinds=act+attitude next=determiner frame=quoted 0.11
kinds=act+attitude next=for frame=adverbial -0.3
kinds=act+attitude next=function frame=adverbial -1.13
kinds=act+attitude next=function frame=bare -0.42
kinds=act+attitude next=function frame=later-that -1.03
kinds=act+attitude next=function frame=preposition -0.12
kinds=act+attitude next=in frame=adverbial -0.14
kinds=act+attitude next=in frame=bare -0.5
kinds=act+attitude next=in frame=preposition -0.17
kinds=act+attitude next=name frame=before -0.53
kinds=act+attitude next=name frame=later-that -0.65
kinds=act+attitude next=noun frame=bare 0.07
kinds=act+attitude next=noun frame=before -0.31
kinds=act+attitude next=noun frame=later-that -1.05
kinds=act+attitude next=noun frame=quoted 0.16
kinds=act+attitude next=of frame=adverbial -1.05
kinds=act+attitude next=of frame=bare -0.29
kinds=act+attitude next=of frame=preposition -0.22
kinds=act+attitude next=on frame=adverbial -0.73
kinds=act+attitude next=on frame=bare 0.14
kinds=act+attitude next=on frame=before -0.55
kinds=act+attitude next=on frame=later-that -0.71
kinds=act+attitude next=on frame=preposition 0.1
kinds=act+attitude next=on frame=quoted 0.09
kinds=act+attitude next=possessive frame=bare -0.14
kinds=act+attitude next=pronoun frame=bare 0.35
kinds=act+attitude next=quoted frame=quoted -0.16
kinds=act+attitude next=that frame=that 0.12
kinds=act+attitude next=to frame=adverbial 0.19
kinds=act+attitude next=to frame=bare 0.16
kinds=act+attitude next=to frame=before -0.47
kinds=act+attitude next=to frame=later-that -0.84
kinds=act+attitude next=to frame=preposition 0.39
kinds=act+attitude next=to frame=quoted -0.97
kinds=act+attitude next=verb-base frame=bare -0.25
kinds=act+attitude next=verb-past frame=bare -0.78
kinds=act+attitude next=verb-s frame=bare 0.16
kinds=act+attitude next=with frame=adverbial -0.95
kinds=act+attitude next=with frame=bare -0.89
kinds=act+attitude next=with frame=preposition 0.24
kinds=act+show form=base aux= -0.27
kinds=act+show form=base aux=to -0.34
kinds=act+show form=ing aux= 0.3
kinds=act+show form=past aux= -0.17
kinds=act+show form=past aux=be -1.23
kinds=act+show frame=adverbial -0.19
kinds=act+show frame=around -0.61
kinds=act+show frame=bare 0.19
kinds=act+show frame=before -0.9
kinds=act+show frame=colon -0.74
kinds=act+show frame=comma -0.66
kinds=act+show frame=later-that -0.94
kinds=act+show frame=preposition -0.15
kinds=act+show frame=quoted -0.3
kinds=act+show next=, frame=comma -0.66
kinds=act+show next=about frame=bare -0.6
kinds=act+show next=about frame=preposition 0.17
kinds=act+show next=and frame=bare -0.27
kinds=act+show next=as frame=bare -0.83
kinds=act+show next=as frame=preposition -0.65
kinds=act+show next=determiner frame=around -0.32
kinds=act+show next=determiner frame=bare 0.74
kinds=act+show next=determiner frame=before -0.54
kinds=act+show next=determiner frame=quoted -1.02
kinds=act+show next=function frame=bare 0.1
kinds=act+show next=function frame=preposition -0.67
kinds=act+show next=in frame=bare -0.47
kinds=act+show next=in frame=preposition -0.5
kinds=act+show next=name frame=bare -0.07
kinds=act+show next=noun frame=bare 0.12
kinds=act+show next=of frame=adverbial -0.07
kinds=act+show next=of frame=bare -0.33
kinds=act+show next=possessive frame=bare 0.27
kinds=act+show next=possessive frame=quoted -0.71
kinds=attitude form=base aux= -0.05
kinds=attitude form=base aux=be -0.24
kinds=attitude form=base aux=do 0.08
kinds=attitude form=base aux=have -0.2
kinds=attitude form=base aux=modal 0.06
kinds=attitude form=base aux=to -0.26
kinds=attitude form=ing aux= -0.13
kinds=attitude form=ing aux=modal -0.2
kinds=attitude form=participle aux= -0.19
kinds=attitude form=participle aux=be -0.69
kinds=attitude form=participle aux=have 0.21
kinds=attitude form=participle aux=modal -0.14
kinds=attitude form=past aux= -0.1
kinds=attitude form=past aux=be -0.21
kinds=attitude form=past aux=have -0.16
kinds=attitude form=past aux=modal -0.41
kinds=attitude form=s aux= -0.08
kinds=attitude form=s aux=be -0.14
kinds=attitude form=s aux=have -0.23
kinds=attitude frame=adverbial -0.15
kinds=attitude frame=around -0.36
kinds=attitude frame=bare -0.06
kinds=attitude frame=before -0.46
kinds=attitude frame=colon -0.28
kinds=attitude frame=comma -0.16
kinds=attitude frame=later-that -0.16
kinds=attitude frame=preposition 0.09
kinds=attitude frame=quoted -0.18
kinds=attitude frame=quoted-before -0.68
kinds=attitude frame=that -0.08
kinds=attitude next=, frame=around 0.23
kinds=attitude next=, frame=before -0.72
kinds=attitude next=, frame=comma -0.16
kinds=attitude next=. frame=before -0.1
kinds=attitude next=: frame=colon 0.26
kinds=attitude next=about frame=adverbial -1.7
kinds=attitude next=about frame=bare -0.71
kinds=attitude next=about frame=before -0.63
kinds=attitude next=about frame=later-that -0.7
kinds=attitude next=about frame=preposition 0.22
kinds=attitude next=about frame=quoted -0.78
kinds=attitude next=adverb frame=bare -0.27
kinds=attitude next=adverb frame=before -0.7
kinds=attitude next=adverb frame=later-that 0.12
kinds=attitude next=after frame=adverbial -0.12
kinds=attitude next=after frame=bare -0.73
kinds=attitude next=after frame=preposition -0.43
kinds=attitude next=and frame=bare -0.99
kinds=attitude next=and frame=before -0.56
kinds=attitude next=as frame=adverbial -1.27
kinds=attitude next=as frame=around 0.27
kinds=attitude next=as frame=bare 0.1
kinds=attitude next=as frame=before -0.57
kinds=attitude next=as frame=quoted -1.13
kinds=attitude next=at frame=adverbial -0.26
kinds=attitude next=at frame=bare 0.17
kinds=attitude next=at frame=before -0.59
kinds=attitude next=at frame=later-that -0.13
kinds=attitude next=by frame=adverbial -0.93
kinds=attitude next=by frame=bare 0.33
kinds=attitude next=by frame=before -0.45
kinds=attitude next=by frame=preposition 0.26
kinds=attitude next=day frame=adverbial -0.18
kinds=attitude next=day frame=bare -0.17
kinds=attitude next=determiner frame=around -0.8
kinds=attitude next=determiner frame=bare -0.08
kinds=attitude next=determiner frame=before -0.97
kinds=attitude next=determiner frame=later-that -0.35
kinds=attitude next=determiner frame=quoted -0.5
kinds=attitude next=for frame=around -0.52
kinds=attitude next=for frame=bare -0.1
kinds=attitude next=for frame=before -0.72
kinds=attitude next=for frame=later-that -1.15
kinds=attitude next=for frame=preposition -0.16
kinds=attitude next=for frame=quoted 0.09
kinds=attitude next=from frame=adverbial -0.58
kinds=attitude next=from frame=bare -1.15
kinds=attitude next=from frame=preposition -0.69
kinds=attitude next=function frame=around -0.63
kinds=attitude next=function frame=bare -0.15
kinds=attitude next=function frame=before -0.78
kinds=attitude next=function frame=colon -0.89
kinds=attitude next=function frame=later-that 0.42
kinds=attitude next=function frame=preposition -0.48
kinds=attitude next=function frame=quoted -0.07
kinds=attitude next=how frame=later-that -0.81
kinds=attitude next=if frame=bare -0.1
kinds=attitude next=in frame=adverbial -0.37
kinds=attitude next=in frame=bare 0.15
kinds=attitude next=in frame=before -0.77
kinds=attitude next=in frame=later-that -0.16
kinds=attitude next=in frame=quoted 0.27
kinds=attitude next=it frame=bare -0.09
kinds=attitude next=it frame=later-that -0.13
kinds=attitude next=name frame=around -0.88
kinds=attitude next=name frame=before -0.52
kinds=attitude next=name frame=colon -0.93
kinds=attitude next=name frame=later-that -1.46
kinds=attitude next=name frame=quoted -1.39
kinds=attitude next=not frame=bare -0.19
kinds=attitude next=noun frame=around -0.84
kinds=attitude next=noun frame=bare -0.14
kinds=attitude next=noun frame=before -0.18
kinds=attitude next=noun frame=colon -0.67
kinds=attitude next=noun frame=later-that -0.13
kinds=attitude next=noun frame=quoted -0.35
kinds=attitude next=number frame=bare -0.23
kinds=attitude next=of frame=adverbial -0.64
kinds=attitude next=of frame=bare 0.07
kinds=attitude next=of frame=before -0.67
kinds=attitude next=of frame=later-that -1.14
kinds=attitude next=of frame=quoted -0.92
kinds=attitude next=on frame=adverbial -0.06
kinds=attitude next=on frame=bare -0.35
kinds=attitude next=on frame=before -0.34
kinds=attitude next=on frame=later-that -0.94
kinds=attitude next=on frame=preposition -0.5
kinds=attitude next=possessive frame=around -0.51
kinds=attitude next=possessive frame=before -0.39
kinds=attitude next=possessive frame=later-that -0.97
kinds=attitude next=possessive frame=quoted -0.94
kinds=attitude next=pronoun frame=bare -0.09
kinds=attitude next=pronoun frame=before -0.44
kinds=attitude next=pronoun frame=later-that -0.92
kinds=attitude next=pronoun frame=quoted -0.92
kinds=attitude next=quoted frame=quoted 0.49
kinds=attitude next=that frame=around -0.54
kinds=attitude next=that frame=before -0.45
kinds=attitude next=that frame=that -0.08
kinds=attitude next=to frame=adverbial 0.19
kinds=attitude next=to frame=around -0.84
kinds=attitude next=to frame=bare -0.12
kinds=attitude next=to frame=before -0.96
kinds=attitude next=to frame=colon -0.87
kinds=attitude next=to frame=quoted 0.12
kinds=attitude next=verb-base frame=adverbial -1.19
kinds=attitude next=verb-base frame=before -0.71
kinds=attitude next=verb-base frame=later-that -1.18
kinds=attitude next=verb-base frame=preposition -0.64
kinds=attitude next=verb-base frame=quoted -0.78
kinds=attitude next=verb-ing frame=bare -0.08
kinds=attitude next=verb-ing frame=before -0.86
kinds=attitude next=verb-ing frame=later-that -0.87
kinds=attitude next=verb-ing frame=quoted -0.91
kinds=attitude next=verb-participle frame=bare -0.75
kinds=attitude next=verb-past frame=bare -0.16
kinds=attitude next=verb-past frame=before -0.47
kinds=attitude next=verb-past frame=colon -0.73
kinds=attitude next=verb-past frame=later-that 0.21
kinds=attitude next=verb-past frame=quoted -0.8
kinds=attitude next=verb-s frame=bare -0.71
kinds=attitude next=verb-s frame=before -0.51
kinds=attitude next=verb-s frame=later-that -0.74
kinds=attitude next=when frame=bare 0.33
kinds=attitude next=whether frame=bare 0.15
kinds=attitude next=who frame=bare -0.37
kinds=attitude next=why frame=bare 0.21
kinds=attitude next=with frame=adverbial -1.35
kinds=attitude next=with frame=bare -0.49
kinds=attitude next=with frame=before -0.57
kinds=attitude next=with frame=preposition 0.4
kinds=noun form= aux= -0.07
kinds=noun frame=bare -0.11
kinds=noun frame=comma -0.3
kinds=noun frame=later-that -0.15
kinds=noun frame=quoted -0.16
kinds=noun next=, frame=comma -0.3
kinds=noun next=: frame=colon 0.44
kinds=noun next=about frame=adverbial -1.34
kinds=noun next=about frame=bare -0.36
kinds=noun next=about frame=preposition 0.31
kinds=noun next=adverb frame=bare -0.71
kinds=noun next=after frame=adverbial -0.88
kinds=noun next=after frame=bare -0.76
kinds=noun next=after frame=preposition -0.99
kinds=noun next=and frame=bare -1.02
kinds=noun next=and frame=later-that -0.92
kinds=noun next=as frame=adverbial -1.01
kinds=noun next=as frame=bare -0.94
kinds=noun next=as frame=preposition -0.54
kinds=noun next=at frame=adverbial -0.98
kinds=noun next=at frame=bare -0.06
kinds=noun next=at frame=preposition -0.27
kinds=noun next=by frame=bare -1.01
kinds=noun next=by frame=preposition -1.21
kinds=noun next=day frame=adverbial -0.13
kinds=noun next=determiner frame=bare -0.98
kinds=noun next=for frame=adverbial -1.21
kinds=noun next=for frame=bare 0.12
kinds=noun next=for frame=later-that -0.79
kinds=noun next=from frame=adverbial 0.27
kinds=noun next=from frame=bare -1.01
kinds=noun next=from frame=later-that -0.18
kinds=noun next=from frame=preposition -1.53
kinds=noun next=function frame=adverbial -0.37
kinds=noun next=function frame=bare -0.53
kinds=noun next=function frame=colon -0.47
kinds=noun next=function frame=later-that 0.19
kinds=noun next=function frame=preposition -0.23
kinds=noun next=function frame=quoted -0.15
kinds=noun next=in frame=adverbial -0.5
kinds=noun next=in frame=bare -0.47
kinds=noun next=in frame=later-that -0.12
kinds=noun next=in frame=preposition -0.92
kinds=noun next=name frame=bare -0.47
kinds=noun next=name frame=later-that -0.54
kinds=noun next=name frame=quoted -0.62
kinds=noun next=not frame=bare 0.08
kinds=noun next=noun frame=bare -1.27
kinds=noun next=noun frame=later-that -0.34
kinds=noun next=noun frame=quoted 0.05
kinds=noun next=of frame=adverbial -0.56
kinds=noun next=of frame=bare 0.31
kinds=noun next=of frame=later-that -1.2
kinds=noun next=of frame=preposition 0.24
kinds=noun next=of frame=quoted 0.1
kinds=noun next=on frame=adverbial 0.16
kinds=noun next=on frame=bare 0.28
kinds=noun next=on frame=preposition 0.21
kinds=noun next=on frame=quoted -0.78
kinds=noun next=pronoun frame=bare -0.48
kinds=noun next=quoted frame=quoted -0.85
kinds=noun next=to frame=adverbial -0.06
kinds=noun next=to frame=later-that -0.86
kinds=noun next=to frame=quoted -0.98
kinds=noun next=verb-base frame=bare -1.06
kinds=noun next=verb-base frame=later-that 0.23
kinds=noun next=verb-ing frame=bare -0.33
kinds=noun next=verb-ing frame=later-that 0.55
kinds=noun next=verb-ing frame=quoted -0.16
kinds=noun next=verb-past frame=bare -1.09
kinds=noun next=verb-past frame=later-that -0.83
kinds=noun next=verb-past frame=quoted -0.68
kinds=noun next=verb-s frame=bare -1.15
kinds=noun next=when frame=bare -0.71
kinds=noun next=with frame=adverbial -1.17
kinds=noun next=with frame=bare -0.33
kinds=noun next=with frame=preposition -0.5
kinds=phrase form= aux= 0.17
kinds=phrase frame=before 0.09
kinds=phrase frame=comma 0.13
kinds=phrase next=determiner frame=around -0.11
kinds=phrase next=determiner frame=before 0.1
kinds=phrase next=determiner frame=comma 0.22
kinds=phrase next=name frame=around 0.2
kinds=phrase next=name frame=comma -0.18
kinds=phrase next=noun frame=before 0.23
kinds=phrase next=possessive frame=before -0.44
kinds=phrase next=verb-base frame=before 0.14
kinds=say form=base aux=be -0.24
kinds=say form=base aux=have 0.12
kinds=say form=base aux=to 0.17
kinds=say form=ing aux= -0.21
kinds=say form=ing aux=be -0.08
kinds=say form=participle aux= 0.15
kinds=say form=participle aux=be -0.81
kinds=say form=participle aux=have -0.1
kinds=say form=past aux= 0.17
kinds=say form=past aux=be -0.74
kinds=say form=past aux=have -0.1
kinds=say form=past aux=modal -1.15
kinds=say form=past aux=to -0.09
kinds=say form=s aux= -0.22
kinds=say frame=adverbial -0.07
kinds=say frame=around -0.08
kinds=say frame=bare -0.16
kinds=say frame=before -0.19
kinds=say frame=colon 0.27
kinds=say frame=quoted 0.05
kinds=say frame=quoted-before 0.05
kinds=say frame=that 0.09
kinds=say next=, frame=around 0.43
kinds=say next=, frame=before -0.52
kinds=say next=. frame=before 0.4
kinds=say next=: frame=around -0.84
kinds=say next=: frame=before -0.65
kinds=say next=: frame=colon 0.61
kinds=say next=about frame=adverbial -0.39
kinds=say next=about frame=bare -0.15
kinds=say next=about frame=preposition 0.78
kinds=say next=adverb frame=bare -0.5
kinds=say next=adverb frame=before -0.08
kinds=say next=after frame=adverbial -0.8
kinds=say next=after frame=bare -0.7
kinds=say next=after frame=preposition 0.5
kinds=say next=and frame=bare -0.82
kinds=say next=as frame=adverbial -0.51
kinds=say next=as frame=bare -0.07
kinds=say next=as frame=preposition -0.2
kinds=say next=at frame=adverbial -0.13
kinds=say next=at frame=bare -0.11
kinds=say next=at frame=preposition -0.3
kinds=say next=by frame=adverbial -0.15
kinds=say next=by frame=preposition -0.16
kinds=say next=day frame=adverbial -0.85
kinds=say next=day frame=bare -0.64
kinds=say next=determiner frame=around -0.17
kinds=say next=determiner frame=colon 0.15
kinds=say next=determiner frame=later-that -0.18
kinds=say next=determiner frame=quoted -0.7
kinds=say next=for frame=bare 0.11
kinds=say next=for frame=preposition 0.09
kinds=say next=from frame=adverbial -0.65
kinds=say next=from frame=bare -0.71
kinds=say next=from frame=preposition -0.85
kinds=say next=function frame=adverbial -0.35
kinds=say next=function frame=bare -0.49
kinds=say next=function frame=before 0.06
kinds=say next=function frame=later-that 0.22
kinds=say next=function frame=quoted -0.64
kinds=say next=in frame=adverbial -0.06
kinds=say next=in frame=bare -0.66
kinds=say next=in frame=later-that 0.4
kinds=say next=in frame=preposition -1.12
kinds=say next=it frame=bare 0.45
kinds=say next=it frame=quoted 0.35
kinds=say next=name frame=around -0.11
kinds=say next=name frame=bare 0.13
kinds=say next=name frame=quoted -0.86
kinds=say next=noun frame=bare -0.05
kinds=say next=noun frame=later-that -0.38
kinds=say next=noun frame=quoted 0.25
kinds=say next=number frame=bare -0.73
kinds=say next=of frame=adverbial -0.28
kinds=say next=of frame=bare 0.11
kinds=say next=of frame=preposition 0.05
kinds=say next=on frame=adverbial -0.39
kinds=say next=on frame=bare -0.27
kinds=say next=on frame=before 0.31
kinds=say next=on frame=preposition -0.53
kinds=say next=on frame=quoted 0.17
kinds=say next=possessive frame=bare 0.08
kinds=say next=possessive frame=before -0.44
kinds=say next=possessive frame=later-that -0.57
kinds=say next=possessive frame=quoted -0.88
kinds=say next=pronoun frame=bare 0.46
kinds=say next=quoted frame=quoted 0.57
kinds=say next=that frame=around -0.98
kinds=say next=that frame=before -0.76
kinds=say next=that frame=that 0.09
kinds=say next=to frame=adverbial 0.36
kinds=say next=to frame=around -0.48
kinds=say next=to frame=bare -0.06
kinds=say next=to frame=before -0.06
kinds=say next=to frame=preposition -0.14
kinds=say next=verb-base frame=bare -0.66
kinds=say next=verb-ing frame=bare -0.4
kinds=say next=verb-past frame=bare -0.74
kinds=say next=verb-s frame=bare -0.07
kinds=say next=when frame=bare -0.67
kinds=say next=with frame=adverbial -0.09
kinds=say next=with frame=bare -0.36
kinds=say next=with frame=preposition -0.68
kinds=say+act form=base aux= -0.45
kinds=say+act form=base aux=be 0.07
kinds=say+act form=base aux=do 0.2
kinds=say+act form=base aux=modal 0.15
kinds=say+act form=ing aux= 0.18
kinds=say+act form=ing aux=be -0.13
kinds=say+act form=participle aux=have -0.13
kinds=say+act form=past aux= 0.19
kinds=say+act form=past aux=be -1.41
kinds=say+act form=past aux=have -0.06
kinds=say+act form=s aux=be -0.73
kinds=say+act frame=around -0.17
kinds=say+act frame=before -0.13
kinds=say+act frame=colon -0.15
kinds=say+act frame=later-that -0.19
kinds=say+act frame=quoted -0.1
kinds=say+act frame=quoted-before -0.25
kinds=say+act frame=that 0.08
kinds=say+act next=, frame=around 0.35
kinds=say+act next=, frame=before 0.43
kinds=say+act next=. frame=before 0.08
kinds=say+act next=: frame=colon 0.71
kinds=say+act next=about frame=adverbial -0.17
kinds=say+act next=about frame=bare -0.09
kinds=say+act next=about frame=preposition 0.82
kinds=say+act next=about frame=quoted 0.07
kinds=say+act next=adverb frame=bare -0.26
kinds=say+act next=after frame=adverbial -0.69
kinds=say+act next=after frame=bare -0.6
kinds=say+act next=after frame=preposition -0.98
kinds=say+act next=and frame=bare -0.65
kinds=say+act next=as frame=adverbial 0.08
kinds=say+act next=as frame=bare -0.32
kinds=say+act next=as frame=preposition -0.31
kinds=say+act next=at frame=adverbial -0.28
kinds=say+act next=at frame=bare -0.1
kinds=say+act next=at frame=preposition -0.25
kinds=say+act next=by frame=adverbial -0.92
kinds=say+act next=by frame=bare -0.8
kinds=say+act next=by frame=preposition -1.08
kinds=say+act next=day frame=adverbial -0.28
kinds=say+act next=day frame=bare -1.01
kinds=say+act next=day frame=before 0.65
kinds=say+act next=determiner frame=around -1
kinds=say+act next=determiner frame=bare 0.24
kinds=say+act next=determiner frame=before -0.77
kinds=say+act next=determiner frame=later-that -0.22
kinds=say+act next=determiner frame=quoted -0.11
kinds=say+act next=for frame=adverbial -0.13
kinds=say+act next=from frame=adverbial 0.43
kinds=say+act next=from frame=bare -0.61
kinds=say+act next=from frame=preposition -1.02
kinds=say+act next=function frame=adverbial -0.22
kinds=say+act next=function frame=around 0.17
kinds=say+act next=function frame=bare -0.38
kinds=say+act next=function frame=before -0.25
kinds=say+act next=function frame=later-that 0.38
kinds=say+act next=function frame=preposition -0.47
kinds=say+act next=function frame=quoted 0.19
kinds=say+act next=how frame=bare 0.18
kinds=say+act next=in frame=adverbial 0.41
kinds=say+act next=in frame=bare -0.78
kinds=say+act next=in frame=before 0.26
kinds=say+act next=in frame=later-that 0.2
kinds=say+act next=in frame=preposition -1.06
kinds=say+act next=it frame=bare 0.26
kinds=say+act next=it frame=before -0.37
kinds=say+act next=name frame=around 0.2
kinds=say+act next=name frame=before -0.4
kinds=say+act next=name frame=later-that -0.83
kinds=say+act next=noun frame=bare 0.13
kinds=say+act next=noun frame=before -0.99
kinds=say+act next=noun frame=later-that -0.87
kinds=say+act next=noun frame=quoted -0.87
kinds=say+act next=of frame=bare 0.18
kinds=say+act next=of frame=preposition 0.4
kinds=say+act next=on frame=adverbial 0.31
kinds=say+act next=on frame=bare -0.08
kinds=say+act next=on frame=before 0.35
kinds=say+act next=on frame=preposition -0.18
kinds=say+act next=on frame=quoted -0.92
kinds=say+act next=possessive frame=bare 0.33
kinds=say+act next=possessive frame=before -0.84
kinds=say+act next=possessive frame=later-that -0.43
kinds=say+act next=possessive frame=quoted -0.34
kinds=say+act next=quoted frame=quoted 0.33
kinds=say+act next=that frame=around -0.61
kinds=say+act next=that frame=before -0.98
kinds=say+act next=that frame=that 0.08
kinds=say+act next=to frame=adverbial -0.92
kinds=say+act next=to frame=bare 0.11
kinds=say+act next=to frame=before -0.14
kinds=say+act next=to frame=later-that -0.99
kinds=say+act next=to frame=preposition 0.07
kinds=say+act next=to frame=quoted 0.19
kinds=say+act next=verb-base frame=bare -0.77
kinds=say+act next=verb-ing frame=bare 0.09
kinds=say+act next=verb-past frame=bare -0.91
kinds=say+act next=verb-past frame=before -0.37
kinds=say+act next=verb-past frame=later-that 0.14
kinds=say+act next=verb-s frame=bare -0.24
kinds=say+act next=verb-s frame=before -0.63
kinds=say+act next=verb-s frame=later-that -0.06
kinds=say+act next=why frame=bare 0.36
kinds=say+act next=with frame=adverbial -0.67
kinds=say+act next=with frame=bare -0.75
kinds=say+act next=with frame=preposition -0.37
kinds=say+act+attitude form=base aux= -0.13
kinds=say+act+attitude form=base aux=to 0.34
kinds=say+act+attitude form=ing aux= -0.28
kinds=say+act+attitude form=past aux= 0.21
kinds=say+act+attitude form=past aux=have -0.24
kinds=say+act+attitude form=s aux= 0.29
kinds=say+act+attitude frame=adverbial -0.18
kinds=say+act+attitude frame=around -0.17
kinds=say+act+attitude frame=comma 0.22
kinds=say+act+attitude frame=later-that -0.38
kinds=say+act+attitude frame=preposition 0.05
kinds=say+act+attitude frame=that 0.17
kinds=say+act+attitude next=, frame=comma 0.22
kinds=say+act+attitude next=determiner frame=bare 0.16
kinds=say+act+attitude next=name frame=bare 0.09
kinds=say+act+attitude next=on frame=bare 0.26
kinds=say+act+attitude next=on frame=preposition 0.31
kinds=say+act+attitude next=that frame=before -0.56
kinds=say+act+attitude next=that frame=that 0.17
kinds=say+act+attitude next=to frame=adverbial -0.98
kinds=say+act+attitude next=to frame=bare 0.23
kinds=say+act+attitude next=to frame=before -0.99
kinds=say+act+attitude next=to frame=preposition 0.08
kinds=say+act+attitude next=to frame=quoted 0.33
kinds=say+act+attitude next=with frame=bare -0.71
kinds=say+act+attitude next=with frame=preposition 0.08
kinds=say+act+show form=base aux= -0.29
kinds=say+act+show form=ing aux= 0.14
kinds=say+act+show form=s aux= -0.19
kinds=say+act+show frame=adverbial -0.12
kinds=say+act+show frame=around -0.59
kinds=say+act+show frame=bare 0.23
kinds=say+act+show frame=before -0.82
kinds=say+act+show frame=comma -0.47
kinds=say+act+show frame=later-that -0.82
kinds=say+act+show frame=preposition -0.76
kinds=say+act+show next=, frame=comma -0.47
kinds=say+act+show next=determiner frame=bare 0.26
kinds=say+act+show next=function frame=bare -0.13
kinds=say+act+show next=possessive frame=bare 0.37
kinds=say+attitude form=base aux= 0.38
kinds=say+attitude form=base aux=modal -0.34
kinds=say+attitude form=ing aux= 0.14
kinds=say+attitude form=past aux= -0.2
kinds=say+attitude form=past aux=be -0.07
kinds=say+attitude form=past aux=have 0.16
kinds=say+attitude form=s aux= -0.19
kinds=say+attitude frame=adverbial -0.13
kinds=say+attitude frame=around 0.05
kinds=say+attitude frame=before -0.06
kinds=say+attitude frame=comma -0.12
kinds=say+attitude frame=later-that -0.45
kinds=say+attitude frame=preposition 0.06
kinds=say+attitude frame=quoted -0.41
kinds=say+attitude next=, frame=comma -0.12
kinds=say+attitude next=determiner frame=bare 0.11
kinds=say+attitude next=function frame=bare -0.81
kinds=say+attitude next=how frame=bare 0.08
kinds=say+attitude next=not frame=bare 0.2
kinds=say+attitude next=noun frame=bare 0.1
kinds=say+attitude next=on frame=adverbial -0.05
kinds=say+attitude next=on frame=bare -0.35
kinds=say+attitude next=on frame=preposition -0.12
kinds=say+attitude next=pronoun frame=bare 0.37
kinds=say+attitude next=that frame=before -0.42
kinds=say+attitude next=to frame=adverbial -1.19
kinds=say+attitude next=to frame=bare 0.16
kinds=say+attitude next=to frame=before 0.05
kinds=say+attitude next=to frame=preposition -0.08
kinds=say+attitude next=what frame=bare 0.46
kinds=say+attitude next=whether frame=bare 0.18
kinds=say+attitude next=who frame=bare -0.74
kinds=say+show form=base aux= -0.2
kinds=say+show form=base aux=be -0.6
kinds=say+show form=base aux=do 0.31
kinds=say+show form=base aux=modal -0.31
kinds=say+show form=base aux=to 0.26
kinds=say+show form=ing aux= 0.11
kinds=say+show form=ing aux=be 0.71
kinds=say+show form=past aux= 0.09
kinds=say+show form=past aux=be -0.52
kinds=say+show form=past aux=have 0.06
kinds=say+show form=s aux= -0.07
kinds=say+show frame=adverbial -0.07
kinds=say+show frame=before 0.15
kinds=say+show frame=colon -0.42
kinds=say+show frame=later-that -0.14
kinds=say+show frame=preposition -0.38
kinds=say+show frame=quoted -0.31
kinds=say+show frame=quoted-before 0.05
kinds=say+show frame=that 0.13
kinds=say+show next=, frame=around 0.75
kinds=say+show next=, frame=before -0.43
kinds=say+show next=, frame=quoted-before -0.08
kinds=say+show next=. frame=before 0.68
kinds=say+show next=. frame=quoted-before -0.22
kinds=say+show next=: frame=before -1.03
kinds=say+show next=: frame=colon 0.42
kinds=say+show next=about frame=adverbial -0.13
kinds=say+show next=about frame=bare -0.63
kinds=say+show next=about frame=before 0.08
kinds=say+show next=about frame=preposition 0.25
kinds=say+show next=adverb frame=bare -0.48
kinds=say+show next=adverb frame=before -0.17
kinds=say+show next=adverb frame=later-that 0.7
kinds=say+show next=after frame=bare -0.65
kinds=say+show next=after frame=before 0.59
kinds=say+show next=after frame=preposition -0.74
kinds=say+show next=and frame=bare -0.56
kinds=say+show next=and frame=before 0.2
kinds=say+show next=and frame=later-that -0.61
kinds=say+show next=as frame=adverbial -0.68
kinds=say+show next=as frame=bare -0.79
kinds=say+show next=as frame=preposition -0.94
kinds=say+show next=at frame=adverbial -0.45
kinds=say+show next=at frame=around 0.13
kinds=say+show next=at frame=bare -0.39
kinds=say+show next=at frame=before 0.39
kinds=say+show next=by frame=adverbial 0.2
kinds=say+show next=by frame=bare -1
kinds=say+show next=by frame=preposition -1.17
kinds=say+show next=day frame=adverbial 0.23
kinds=say+show next=day frame=around -0.17
kinds=say+show next=day frame=bare -0.69
kinds=say+show next=day frame=before 0.57
kinds=say+show next=day frame=later-that 0.31
kinds=say+show next=determiner frame=around -0.11
kinds=say+show next=determiner frame=bare 0.35
kinds=say+show next=determiner frame=before -0.39
kinds=say+show next=determiner frame=later-that -0.58
kinds=say+show next=determiner frame=quoted -0.51
kinds=say+show next=determiner frame=quoted-before 0.07
kinds=say+show next=for frame=adverbial 0.31
kinds=say+show next=for frame=bare -0.43
kinds=say+show next=for frame=preposition 0.14
kinds=say+show next=from frame=adverbial -0.43
kinds=say+show next=from frame=bare -0.72
kinds=say+show next=from frame=preposition -0.96
kinds=say+show next=function frame=adverbial -0.61
kinds=say+show next=function frame=around -0.1
kinds=say+show next=function frame=bare -0.29
kinds=say+show next=function frame=before 0.26
kinds=say+show next=function frame=later-that 0.55
kinds=say+show next=function frame=preposition -1.4
kinds=say+show next=function frame=quoted 0.1
kinds=say+show next=if frame=bare 0.53
kinds=say+show next=in frame=adverbial -0.17
kinds=say+show next=in frame=around 0.24
kinds=say+show next=in frame=bare -0.76
kinds=say+show next=in frame=before 0.47
kinds=say+show next=in frame=later-that 0.4
kinds=say+show next=in frame=preposition -0.31
kinds=say+show next=it frame=around -0.76
kinds=say+show next=it frame=bare 0.52
kinds=say+show next=it frame=before -1.08
kinds=say+show next=it frame=later-that -1
kinds=say+show next=it frame=quoted -0.94
kinds=say+show next=name frame=around -0.57
kinds=say+show next=name frame=bare 0.14
kinds=say+show next=name frame=before 0.33
kinds=say+show next=name frame=colon -0.41
kinds=say+show next=name frame=later-that -1.43
kinds=say+show next=name frame=quoted -0.59
kinds=say+show next=name frame=quoted-before -0.33
kinds=say+show next=noun frame=around -0.52
kinds=say+show next=noun frame=bare 0.24
kinds=say+show next=noun frame=before -0.26
kinds=say+show next=noun frame=colon -0.54
kinds=say+show next=noun frame=later-that -1.02
kinds=say+show next=noun frame=quoted -1.26
kinds=say+show next=number frame=bare 0.36
kinds=say+show next=of frame=adverbial -0.24
kinds=say+show next=of frame=around 0.25
kinds=say+show next=of frame=bare -0.35
kinds=say+show next=of frame=preposition 0.1
kinds=say+show next=on frame=adverbial 0.32
kinds=say+show next=on frame=around -0.22
kinds=say+show next=on frame=bare -0.91
kinds=say+show next=on frame=before 0.06
kinds=say+show next=on frame=preposition -0.38
kinds=say+show next=possessive frame=around -0.26
kinds=say+show next=possessive frame=bare 0.66
kinds=say+show next=possessive frame=before -0.92
kinds=say+show next=possessive frame=later-that -0.94
kinds=say+show next=possessive frame=quoted -0.51
kinds=say+show next=pronoun frame=around -1.28
kinds=say+show next=pronoun frame=bare 0.5
kinds=say+show next=pronoun frame=before -1.46
kinds=say+show next=pronoun frame=colon -0.74
kinds=say+show next=pronoun frame=later-that -1.54
kinds=say+show next=pronoun frame=quoted -0.4
kinds=say+show next=quoted frame=before -0.73
kinds=say+show next=quoted frame=quoted 0.97
kinds=say+show next=that frame=around -1.13
kinds=say+show next=that frame=before -1.44
kinds=say+show next=that frame=that 0.13
kinds=say+show next=there frame=bare 0.52
kinds=say+show next=there frame=before -0.74
kinds=say+show next=there frame=quoted -1.03
kinds=say+show next=to frame=adverbial -0.21
kinds=say+show next=to frame=bare -0.71
kinds=say+show next=to frame=before 0.83
kinds=say+show next=to frame=preposition -0.36
kinds=say+show next=to frame=quoted -0.51
kinds=say+show next=verb-base frame=adverbial -0.3
kinds=say+show next=verb-base frame=bare -0.21
kinds=say+show next=verb-base frame=before 0.24
kinds=say+show next=verb-base frame=later-that -0.66
kinds=say+show next=verb-base frame=preposition -0.7
kinds=say+show next=verb-ing frame=bare 0.33
kinds=say+show next=verb-ing frame=before -0.17
kinds=say+show next=verb-past frame=bare -0.29
kinds=say+show next=verb-past frame=before -0.07
kinds=say+show next=verb-past frame=later-that -0.7
kinds=say+show next=verb-past frame=quoted -0.47
kinds=say+show next=verb-s frame=bare 0.05
kinds=say+show next=when frame=bare -0.06
kinds=say+show next=whether frame=bare -0.37
kinds=say+show next=with frame=adverbial -0.68
kinds=say+show next=with frame=bare -0.66
kinds=say+show next=with frame=preposition -0.81
kinds=say+show+attitude form=ing aux= 0.08
kinds=say+show+attitude form=past aux= 0.08
kinds=say+show+attitude form=s aux= 0.46
kinds=say+show+attitude frame=adverbial -0.26
kinds=say+show+attitude frame=around 0.28
kinds=say+show+attitude frame=bare -0.35
kinds=say+show+attitude frame=before 0.14
kinds=say+show+attitude frame=comma -0.09
kinds=say+show+attitude frame=preposition -0.41
kinds=say+show+attitude frame=quoted 0.13
kinds=say+show+attitude frame=that 0.14
kinds=say+show+attitude next=, frame=comma -0.09
kinds=say+show+attitude next=. frame=before 0.31
kinds=say+show+attitude next=determiner frame=bare -0.29
kinds=say+show+attitude next=that frame=that 0.14
kinds=say+tell form=base aux= -0.11
kinds=say+tell form=base aux=be -0.43
kinds=say+tell form=past aux= 0.36
kinds=say+tell form=s aux= -0.85
kinds=say+tell form=s aux=be -0.52
kinds=say+tell frame=adverbial -0.13
kinds=say+tell frame=around -0.76
kinds=say+tell frame=bare -0.27
kinds=say+tell frame=before -0.43
kinds=say+tell frame=colon 0.09
kinds=say+tell frame=comma -0.43
kinds=say+tell frame=hearer 0.06
kinds=say+tell frame=later-that -0.23
kinds=say+tell frame=preposition 0.05
kinds=say+tell frame=that 0.08
kinds=say+tell next=, frame=comma -0.43
kinds=say+tell next=and frame=bare -0.38
kinds=say+tell next=from frame=adverbial -0.81
kinds=say+tell next=from frame=bare -0.21
kinds=say+tell next=from frame=preposition -0.45
kinds=say+tell next=function frame=bare -0.22
kinds=say+tell next=in frame=adverbial -0.25
kinds=say+tell next=in frame=bare -0.21
kinds=say+tell next=in frame=preposition -0.47
kinds=say+tell next=name frame=bare -0.69
kinds=say+tell next=noun frame=bare -1.19
kinds=say+tell next=noun frame=hearer -1.57
kinds=say+tell next=noun frame=later-that -0.89
kinds=say+tell next=noun frame=quoted -0.95
kinds=say+tell next=that frame=that 0.08
kinds=say+tell next=to frame=adverbial 0.24
kinds=say+tell next=to frame=bare -1.04
kinds=say+tell next=verb-base frame=bare -0.53
kinds=say+tell next=verb-base frame=hearer 0.18
kinds=say+tell next=verb-ing frame=bare -0.73
kinds=say+tell next=verb-ing frame=hearer -0.05
kinds=say+tell next=verb-past frame=bare -0.54
kinds=say+tell next=verb-past frame=hearer -0.87
kinds=say+tell next=verb-s frame=bare -0.61
kinds=say+tell next=verb-s frame=hearer -0.93
kinds=say+tell+act form=base aux=modal 0.06
kinds=say+tell+act form=base aux=to -0.66
kinds=say+tell+act form=ing aux= -0.06
kinds=say+tell+act form=ing aux=be 0.14
kinds=say+tell+act form=past aux= -0.16
kinds=say+tell+act form=past aux=be 0.31
kinds=say+tell+act form=past aux=have 0.13
kinds=say+tell+act form=s aux= 0.16
kinds=say+tell+act frame=adverbial 0.1
kinds=say+tell+act frame=around -0.2
kinds=say+tell+act frame=bare 0.11
kinds=say+tell+act frame=before -0.18
kinds=say+tell+act frame=colon -0.46
kinds=say+tell+act frame=comma 0.18
kinds=say+tell+act frame=hearer -0.1
kinds=say+tell+act frame=later-that -0.2
kinds=say+tell+act frame=preposition -0.13
kinds=say+tell+act frame=quoted -0.17
kinds=say+tell+act frame=that 0.82
kinds=say+tell+act next=, frame=before -0.46
kinds=say+tell+act next=, frame=comma 0.18
kinds=say+tell+act next=. frame=before 0.53
kinds=say+tell+act next=about frame=adverbial -1.33
kinds=say+tell+act next=about frame=bare -0.18
kinds=say+tell+act next=by frame=adverbial 0.44
kinds=say+tell+act next=by frame=bare -0.91
kinds=say+tell+act next=by frame=preposition -0.92
kinds=say+tell+act next=determiner frame=bare -0.13
kinds=say+tell+act next=determiner frame=before -0.1
kinds=say+tell+act next=determiner frame=hearer -0.22
kinds=say+tell+act next=determiner frame=quoted 0.07
kinds=say+tell+act next=for frame=adverbial -0.99
kinds=say+tell+act next=for frame=bare 0.24
kinds=say+tell+act next=for frame=preposition 0.39
kinds=say+tell+act next=function frame=bare -0.07
kinds=say+tell+act next=function frame=hearer -0.07
kinds=say+tell+act next=if frame=bare 0.69
kinds=say+tell+act next=name frame=around -0.57
kinds=say+tell+act next=name frame=bare -0.33
kinds=say+tell+act next=name frame=before -0.38
kinds=say+tell+act next=name frame=hearer 0.13
kinds=say+tell+act next=name frame=quoted -0.78
kinds=say+tell+act next=noun frame=bare -0.1
kinds=say+tell+act next=noun frame=before 0.07
kinds=say+tell+act next=noun frame=hearer -0.31
kinds=say+tell+act next=of frame=bare -0.27
kinds=say+tell+act next=of frame=preposition -0.26
kinds=say+tell+act next=possessive frame=bare -0.19
kinds=say+tell+act next=possessive frame=hearer 0.29
kinds=say+tell+act next=that frame=that 0.82
kinds=say+tell+act next=to frame=adverbial -1.68
kinds=say+tell+act next=to frame=bare 0.16
kinds=say+tell+act next=to frame=preposition 0.3
kinds=say+tell+act next=to frame=quoted 0.5
kinds=say+tell+act next=what frame=bare 0.38
kinds=say+tell+act next=whether frame=bare 0.39
kinds=say+tell+show form=ing aux= -0.31
kinds=say+tell+show form=past aux= 0.17
kinds=say+tell+show frame=adverbial -0.21
kinds=say+tell+show frame=around -0.2
kinds=say+tell+show frame=bare -0.19
kinds=say+tell+show frame=before -0.1
kinds=say+tell+show frame=hearer 0.13
kinds=say+tell+show frame=preposition 0.2
kinds=say+tell+show frame=that 0.27
kinds=say+tell+show next=function frame=bare -0.34
kinds=say+tell+show next=of frame=bare 0.44
kinds=say+tell+show next=of frame=preposition 0.27
kinds=say+tell+show next=that frame=that 0.27
kinds=show form=base aux= 0.2
kinds=show form=base aux=be -0.17
kinds=show form=base aux=modal -0.56
kinds=show form=base aux=to -0.48
kinds=show form=ing aux= -0.48
kinds=show form=ing aux=be 0.41
kinds=show form=past aux= 0.07
kinds=show form=past aux=be -1.11
kinds=show form=past aux=have -0.37
kinds=show form=s aux= 0.16
kinds=show frame=around -0.82
kinds=show frame=bare -0.15
kinds=show frame=before -0.1
kinds=show frame=colon -0.87
kinds=show frame=comma -0.88
kinds=show frame=later-that -0.28
kinds=show frame=preposition -0.08
kinds=show frame=quoted -0.15
kinds=show frame=that -0.07
kinds=show next=, frame=comma -0.88
kinds=show next=. frame=before 0.27
kinds=show next=adverb frame=bare 0.23
kinds=show next=determiner frame=bare -0.19
kinds=show next=determiner frame=before -1.03
kinds=show next=determiner frame=later-that -0.92
kinds=show next=function frame=adverbial 0.16
kinds=show next=function frame=bare -0.47
kinds=show next=function frame=before -0.47
kinds=show next=function frame=preposition -0.91
kinds=show next=in frame=adverbial -0.26
kinds=show next=in frame=bare -0.65
kinds=show next=in frame=preposition -0.96
kinds=show next=name frame=bare 0.33
kinds=show next=noun frame=bare -0.36
kinds=show next=noun frame=before 0.07
kinds=show next=noun frame=later-that 0.11
kinds=show next=on frame=adverbial -0.79
kinds=show next=on frame=bare 0.24
kinds=show next=on frame=preposition 0.31
kinds=show next=possessive frame=bare -0.23
kinds=show next=pronoun frame=bare -0.08
kinds=show next=that frame=before -0.59
kinds=show next=that frame=that -0.07
kinds=show next=to frame=preposition 0.07
kinds=show next=verb-base frame=bare -0.47
kinds=show next=verb-past frame=bare -0.69
kinds=tell form=base aux= -0.29
kinds=tell form=base aux=modal -0.49
kinds=tell form=ing aux=be -0.59
kinds=tell form=past aux= -0.14
kinds=tell form=past aux=be 0.16
kinds=tell form=s aux= 0.09
kinds=tell frame=adverbial -0.49
kinds=tell frame=around 0.06
kinds=tell frame=bare -0.43
kinds=tell frame=before 0.22
kinds=tell frame=comma -0.74
kinds=tell frame=later-that 0.28
kinds=tell frame=preposition -0.16
kinds=tell frame=quoted -0.08
kinds=tell next=, frame=comma -0.74
kinds=tell next=determiner frame=around -0.2
kinds=tell next=determiner frame=bare -0.4
kinds=tell next=determiner frame=before 0.41
kinds=tell next=determiner frame=later-that 0.23
kinds=tell next=determiner frame=quoted 0.16
kinds=tell next=function frame=bare 0.24
kinds=tell next=function frame=before -0.17
kinds=tell next=function frame=hearer -0.35
kinds=tell next=function frame=quoted -0.96
kinds=tell next=name frame=around 0.21
kinds=tell next=name frame=bare -0.43
kinds=tell next=name frame=before -0.05
kinds=tell next=name frame=later-that 0.42
kinds=tell next=name frame=quoted 0.34
kinds=tell next=noun frame=around 0.17
kinds=tell next=noun frame=bare -1.17
kinds=tell next=noun frame=before -0.1
kinds=tell next=noun frame=hearer 0.23
kinds=tell next=noun frame=later-that 0.68
kinds=tell next=noun frame=quoted -0.15
kinds=tell next=of frame=adverbial -0.74
kinds=tell next=of frame=bare 0.34
kinds=tell next=of frame=preposition 0.13
kinds=tell next=on frame=bare 0.21
kinds=tell next=on frame=preposition 0.07
kinds=tell next=possessive frame=bare -0.19
kinds=tell next=possessive frame=before 0.41
kinds=tell next=possessive frame=hearer -0.37
kinds=tell next=pronoun frame=bare 0.28
kinds=tell next=to frame=adverbial 0.15
kinds=tell next=verb-base frame=hearer 0.1
kinds=tell+act form=base aux= -0.46
kinds=tell+act form=past aux= 0.34
kinds=tell+act frame=adverbial -0.61
kinds=tell+act frame=bare 0.08
kinds=tell+act frame=before -0.72
kinds=tell+act frame=comma -0.51
kinds=tell+act frame=hearer -0.46
kinds=tell+act frame=preposition 0.12
kinds=tell+act frame=quoted -0.57
kinds=tell+act next=, frame=comma -0.51
kinds=tell+act next=determiner frame=bare 0.34
kinds=tell+act next=determiner frame=hearer -0.85
kinds=tell+act next=to frame=adverbial -0.44
kinds=tell+act next=to frame=bare -0.07
kinds=tell+attitude form=base aux= 0.19
kinds=tell+attitude form=base aux=to 0.38
kinds=tell+attitude form=ing aux= -0.38
kinds=tell+attitude form=past aux= -0.48
kinds=tell+attitude frame=bare -0.1
kinds=tell+attitude frame=hearer -0.14
kinds=tell+attitude next=determiner frame=bare 0.1
kinds=tell+attitude next=noun frame=bare -0.22
kinds=tell+attitude next=noun frame=hearer -0.95
kinds=tell+show form=base aux= 0.08
kinds=tell+show form=base aux=be -0.5
kinds=tell+show form=base aux=to -0.13
kinds=tell+show form=ing aux= -0.05
kinds=tell+show form=ing aux=be -0.1
kinds=tell+show form=participle aux=be -0.31
kinds=tell+show form=participle aux=have 0.06
kinds=tell+show form=s aux= 0.15
kinds=tell+show frame=adverbial -0.21
kinds=tell+show frame=around -0.2
kinds=tell+show frame=colon -0.7
kinds=tell+show frame=comma -0.18
kinds=tell+show frame=hearer -0.16
kinds=tell+show frame=preposition -0.33
kinds=tell+show frame=quoted -0.87
kinds=tell+show frame=that -0.05
kinds=tell+show next=, frame=comma -0.18
kinds=tell+show next=. frame=before 0.77
kinds=tell+show next=determiner frame=bare 0.1
kinds=tell+show next=determiner frame=before -0.57
kinds=tell+show next=determiner frame=hearer -0.94
kinds=tell+show next=function frame=bare -0.15
kinds=tell+show next=function frame=hearer 0.25
kinds=tell+show next=function frame=preposition -1.12
kinds=tell+show next=how frame=bare -0.18
kinds=tell+show next=in frame=adverbial -0.63
kinds=tell+show next=in frame=bare -0.52
kinds=tell+show next=in frame=preposition -0.39
kinds=tell+show next=name frame=bare 0.55
kinds=tell+show next=name frame=before -0.75
kinds=tell+show next=name frame=hearer -2.09
kinds=tell+show next=noun frame=bare 0.09
kinds=tell+show next=noun frame=before -0.8
kinds=tell+show next=noun frame=hearer -0.4
kinds=tell+show next=on frame=bare -0.54
kinds=tell+show next=on frame=preposition -0.56
kinds=tell+show next=possessive frame=bare -0.21
kinds=tell+show next=pronoun frame=hearer 0.56
kinds=tell+show next=quoted frame=quoted -0.44
kinds=tell+show next=that frame=before -0.59
kinds=tell+show next=that frame=that -0.05
kinds=tell+show next=to frame=bare -0.1
kinds=tell+show next=verb-base frame=bare -0.7
kinds=tell+show next=verb-base frame=hearer -0.71
lead=' frame=adverbial -0.42
lead=' frame=bare -1.03
lead=' frame=preposition -0.37
lead=' kinds=act -0.73
lead=' kinds=attitude -0.98
lead=( frame=adverbial -0.88
lead=( frame=bare 0.2
lead=( frame=bare next=determiner -0.21
lead=( frame=bare next=name -0.23
lead=( frame=bare next=noun -0.77
lead=( frame=preposition 0.25
lead=( kinds=act 0.24
lead=( kinds=attitude -0.08
lead=( kinds=say+act 0.48
lead=( kinds=say+show -0.17
lead=) frame=bare -0.15
lead=) frame=preposition -0.36
lead=) kinds=act -0.49
lead=), frame=bare -0.13
lead=), frame=before 0.14
lead=), kinds=act -0.29
lead=- frame=adverbial -0.07
lead=- frame=adverbial next=in -0.1
lead=- frame=around -0.84
lead=- frame=around next=determiner -0.39
lead=- frame=bare 0.22
lead=- frame=bare next=determiner 0.14
lead=- frame=bare next=function -0.07
lead=- frame=bare next=name 0.62
lead=- frame=bare next=pronoun 0.09
lead=- frame=bare next=to 0.11
lead=- frame=before -0.57
lead=- frame=before next=. -0.59
lead=- frame=before next=determiner -0.58
lead=- frame=before next=function -0.43
lead=- frame=before next=name -0.51
lead=- frame=before next=noun 0.23
lead=- frame=before next=pronoun -0.33
lead=- frame=before next=that -0.31
lead=- frame=later-that 0.09
lead=- frame=preposition next=in 0.12
lead=- frame=preposition next=to 0.43
lead=- frame=quoted -0.19
lead=- frame=that -0.07
lead=- frame=that next=that -0.07
lead=- kinds=act -0.06
lead=- kinds=attitude -0.07
lead=- kinds=say -0.08
lead=- kinds=say+act -0.09
lead=- kinds=say+show 0.05
lead=., frame=around -0.4
lead=., frame=bare -0.05
lead=., frame=before -0.21
lead=., kinds=act -0.11
lead=/ frame=adverbial -0.58
lead=/ frame=bare 0.31
lead=/ frame=bare next=day -0.56
lead=/ frame=bare next=determiner 0.57
lead=/ frame=bare next=verb-past -0.39
lead=/ frame=preposition 0.29
lead=/ kinds=act -0.44
lead=/ kinds=tell+show 0.7
lead=: frame=adverbial -0.33
lead=: frame=adverbial next=to -0.75
lead=: frame=bare next=determiner -0.06
lead=: frame=bare next=name 0.13
lead=: frame=bare next=of -0.33
lead=: frame=bare next=pronoun -0.17
lead=: frame=bare next=to 0.06
lead=: frame=preposition next=of -0.25
lead=: kinds=act -0.06
lead=: kinds=attitude -0.12
lead=: kinds=say+show 0.14
lead=; frame=bare 0.56
lead=; frame=bare next=to 0.18
lead=; frame=later-that -0.88
lead=; frame=preposition -0.07
lead=; kinds=act 0.48
lead=< frame=bare -0.75
lead=< frame=bare next=noun -0.75
lead=< frame=quoted -0.36
lead=< frame=quoted next=noun -0.36
lead=< kinds=say+act -0.64
lead=> frame=bare -0.55
lead=> kinds=attitude -0.32
lead=about frame=adverbial -0.64
lead=about frame=adverbial next=to -0.81
lead=about frame=bare next=determiner 0.51
lead=about frame=bare next=function 0.15
lead=about frame=bare next=name -0.26
lead=about frame=bare next=noun -1.18
lead=about frame=bare next=on -0.71
lead=about frame=bare next=pronoun 0.13
lead=about frame=bare next=to -0.59
lead=about frame=comma -0.49
lead=about frame=comma next=, -0.49
lead=about frame=hearer -0.63
lead=about frame=later-that -0.71
lead=about frame=preposition -0.37
lead=about frame=preposition next=function -0.77
lead=about frame=preposition next=on -0.74
lead=about frame=quoted -0.84
lead=about kinds=act -1.53
lead=about kinds=attitude 0.07
lead=about kinds=noun -0.4
lead=about kinds=say 0.18
lead=about kinds=say+act -0.11
lead=about kinds=say+show -0.21
lead=about kinds=say+tell -0.43
lead=adverb frame=adverbial 0.15
lead=adverb frame=bare 0.3
lead=adverb frame=bare next=function 0.17
lead=adverb frame=preposition 0.51
lead=adverb kinds=act 0.6
lead=adverb kinds=noun -0.32
lead=adverb, frame=around 0.1
lead=adverb, frame=bare 0.51
lead=adverb, frame=before -0.2
lead=adverb, frame=before next=determiner -0.16
lead=adverb, kinds=act -0.07
lead=adverb, kinds=attitude -0.33
lead=adverb, kinds=say+act 0.22
lead=adverb, kinds=say+show 0.09
lead=after frame=adverbial 0.1
lead=after frame=adverbial next=to -0.55
lead=after frame=bare 0.26
lead=after frame=bare next=function 0.26
lead=after frame=bare next=in 0.25
lead=after frame=bare next=name -0.07
lead=after frame=bare next=noun 0.31
lead=after frame=bare next=possessive 0.12
lead=after frame=bare next=to 0.09
lead=after frame=bare next=verb-past -0.55
lead=after frame=bare next=verb-s -0.19
lead=after frame=comma -0.31
lead=after frame=comma next=, -0.31
lead=after frame=hearer 0.12
lead=after frame=later-that next=determiner 0.3
lead=after frame=preposition next=function -0.19
lead=after frame=preposition next=in 0.24
lead=after frame=preposition next=on 0.18
lead=after frame=quoted -0.33
lead=after frame=that -0.24
lead=after frame=that next=that -0.24
lead=after kinds=act -0.14
lead=after kinds=act+attitude -0.2
lead=after kinds=attitude -0.45
lead=after kinds=say -0.78
lead=after kinds=say+act 0.18
lead=after kinds=say+show 0.44
lead=after kinds=tell 0.27
lead=and frame=adverbial next=about -0.98
lead=and frame=adverbial next=as -0.45
lead=and frame=adverbial next=by 0.12
lead=and frame=adverbial next=for -0.95
lead=and frame=adverbial next=function -0.91
lead=and frame=adverbial next=in 0.32
lead=and frame=adverbial next=of -0.7
lead=and frame=adverbial next=on -0.33
lead=and frame=adverbial next=to 0.19
lead=and frame=bare 0.15
lead=and frame=bare next=about -0.46
lead=and frame=bare next=adverb -0.17
lead=and frame=bare next=as 0.24
lead=and frame=bare next=by -0.23
lead=and frame=bare next=determiner 0.14
lead=and frame=bare next=for -0.12
lead=and frame=bare next=from -0.44
lead=and frame=bare next=function 0.42
lead=and frame=bare next=in -0.86
lead=and frame=bare next=it 0.24
lead=and frame=bare next=name 0.26
lead=and frame=bare next=of -0.13
lead=and frame=bare next=on -0.56
lead=and frame=bare next=possessive 0.11
lead=and frame=bare next=pronoun -0.47
lead=and frame=bare next=to 0.09
lead=and frame=bare next=verb-base -0.61
lead=and frame=bare next=verb-ing -0.4
lead=and frame=bare next=verb-past -0.56
lead=and frame=bare next=verb-s 0.28
lead=and frame=bare next=with 0.13
lead=and frame=colon -0.76
lead=and frame=comma -0.13
lead=and frame=comma next=, -0.13
lead=and frame=hearer 0.06
lead=and frame=hearer next=determiner -0.32
lead=and frame=hearer next=function 0.1
lead=and frame=hearer next=name -0.11
lead=and frame=hearer next=noun -0.14
lead=and frame=later-that -0.28
lead=and frame=later-that next=determiner -0.14
lead=and frame=later-that next=function -0.13
lead=and frame=later-that next=noun -0.29
lead=and frame=preposition next=about 0.38
lead=and frame=preposition next=as 0.27
lead=and frame=preposition next=for 0.08
lead=and frame=preposition next=from -0.67
lead=and frame=preposition next=function -0.27
lead=and frame=preposition next=in -1.04
lead=and frame=preposition next=of -0.08
lead=and frame=preposition next=on -0.33
lead=and frame=preposition next=to -0.36
lead=and frame=preposition next=with -0.11
lead=and frame=quoted 0.08
lead=and frame=quoted next=function 0.33
lead=and frame=quoted next=name -0.87
lead=and frame=quoted next=noun -0.81
lead=and frame=quoted next=pronoun 0.31
lead=and frame=quoted next=quoted 0.47
lead=and frame=quoted next=to -0.25
lead=and frame=that 0.28
lead=and frame=that next=that 0.28
lead=and kinds=act -0.06
lead=and kinds=act+show 0.37
lead=and kinds=attitude 0.05
lead=and kinds=noun -0.24
lead=and kinds=say 0.08
lead=and kinds=say+act 0.27
lead=and kinds=say+act+attitude 0.25
lead=and kinds=say+show 0.42
lead=and kinds=say+tell+act -0.21
lead=and kinds=show -0.37
lead=and kinds=tell -0.22
lead=and kinds=tell+show -0.08
lead=and, frame=around -0.36
lead=and, frame=before -0.58
lead=as frame=adverbial 0.25
lead=as frame=adverbial next=as -0.62
lead=as frame=adverbial next=by 0.5
lead=as frame=adverbial next=for 0.22
lead=as frame=adverbial next=function -0.98
lead=as frame=adverbial next=in 0.35
lead=as frame=adverbial next=of -0.43
lead=as frame=adverbial next=to -0.23
lead=as frame=bare next=and -0.57
lead=as frame=bare next=as -0.8
lead=as frame=bare next=by -0.68
lead=as frame=bare next=determiner -0.34
lead=as frame=bare next=for -0.13
lead=as frame=bare next=function -0.99
lead=as frame=bare next=in -0.08
lead=as frame=bare next=it -0.16
lead=as frame=bare next=name 0.06
lead=as frame=bare next=noun 0.18
lead=as frame=bare next=of -0.07
lead=as frame=bare next=on -0.05
lead=as frame=bare next=possessive 0.28
lead=as frame=bare next=to 0.45
lead=as frame=bare next=verb-base 0.21
lead=as frame=bare next=verb-past -0.6
lead=as frame=comma 0.92
lead=as frame=comma next=, 0.92
lead=as frame=hearer -0.14
lead=as frame=later-that -0.21
lead=as frame=later-that next=to -0.88
lead=as frame=preposition -0.16
lead=as frame=preposition next=as -0.78
lead=as frame=preposition next=by -0.62
lead=as frame=preposition next=for -0.08
lead=as frame=preposition next=function -0.57
lead=as frame=preposition next=in -0.28
lead=as frame=preposition next=to 0.05
lead=as frame=quoted 0.24
lead=as frame=that -0.3
lead=as frame=that next=that -0.3
lead=as kinds=act 0.12
lead=as kinds=act+attitude 0.14
lead=as kinds=attitude 0.06
lead=as kinds=noun 0.29
lead=as kinds=say 0.21
lead=as kinds=say+act 0.45
lead=at frame=adverbial -0.21
lead=at frame=adverbial next=in -0.54
lead=at frame=bare -0.43
lead=at frame=bare next=function -0.79
lead=at frame=bare next=in -0.41
lead=at frame=bare next=name -0.81
lead=at frame=bare next=noun 0.18
lead=at frame=comma -0.58
lead=at frame=comma next=, -0.58
lead=at frame=later-that 0.21
lead=at frame=preposition -1.21
lead=at frame=preposition next=function -0.61
lead=at frame=preposition next=in -0.33
lead=at frame=quoted -0.47
lead=at kinds=act -0.26
lead=at kinds=act+attitude -0.68
lead=at kinds=attitude -0.53
lead=at kinds=say+act -0.65
lead=at kinds=say+show 0.48
lead=but frame=adverbial next=for -0.56
lead=but frame=adverbial next=function -0.6
lead=but frame=adverbial next=in 0.36
lead=but frame=bare 0.46
lead=but frame=bare next=determiner -0.07
lead=but frame=bare next=for 0.42
lead=but frame=bare next=function -0.22
lead=but frame=bare next=it 0.41
lead=but frame=bare next=name 0.27
lead=but frame=bare next=noun -0.12
lead=but frame=bare next=on -0.17
lead=but frame=bare next=possessive 0.15
lead=but frame=bare next=pronoun 0.42
lead=but frame=bare next=to -0.17
lead=but frame=bare next=verb-past 0.14
lead=but frame=colon -0.4
lead=but frame=comma 0.18
lead=but frame=comma next=, 0.18
lead=but frame=hearer -0.08
lead=but frame=later-that 0.12
lead=but frame=later-that next=noun 0.06
lead=but frame=preposition 0.5
lead=but frame=preposition next=for 0.46
lead=but frame=preposition next=in 0.06
lead=but frame=preposition next=on -0.13
lead=but frame=preposition next=to -0.34
lead=but frame=quoted -0.32
lead=but frame=that 0.64
lead=but frame=that next=that 0.64
lead=but kinds=act 0.19
lead=but kinds=act+attitude -0.29
lead=but kinds=attitude 0.33
lead=but kinds=noun 0.06
lead=but kinds=say 0.32
lead=but kinds=say+attitude 0.18
lead=but kinds=say+show 0.76
lead=but kinds=tell+show -0.16
lead=but, frame=before -0.65
lead=but, frame=before next=, -0.45
lead=but, frame=comma -0.23
lead=but, frame=comma next=, -0.23
lead=by frame=adverbial -0.37
lead=by frame=adverbial next=in -0.48
lead=by frame=adverbial next=to 0.06
lead=by frame=bare next=and -0.39
lead=by frame=bare next=determiner 0.25
lead=by frame=bare next=function -0.13
lead=by frame=bare next=in -0.58
lead=by frame=bare next=name 0.23
lead=by frame=bare next=noun -0.08
lead=by frame=bare next=of -0.65
lead=by frame=bare next=possessive -0.07
lead=by frame=bare next=pronoun -0.17
lead=by frame=bare next=to 0.08
lead=by frame=comma 0.07
lead=by frame=comma next=, 0.07
lead=by frame=hearer -0.11
lead=by frame=later-that -0.13
lead=by frame=preposition -0.28
lead=by frame=preposition next=function -0.09
lead=by frame=preposition next=in -0.51
lead=by frame=preposition next=of -0.67
lead=by frame=that -0.1
lead=by frame=that next=that -0.1
lead=by kinds=act -0.2
lead=by kinds=act+attitude -0.17
lead=by kinds=attitude -0.4
lead=by kinds=say -0.13
lead=by kinds=say+act -0.25
lead=by kinds=say+tell+act 0.26
lead=by kinds=tell -0.34
lead=day frame=adverbial -0.46
lead=day frame=bare 0.06
lead=day frame=bare next=name 0.4
lead=day frame=preposition -0.59
lead=day frame=quoted 0.23
lead=day frame=that 0.29
lead=day frame=that next=that 0.29
lead=day kinds=act -0.37
lead=day kinds=attitude -0.27
lead=day kinds=say+act 0.19
lead=day kinds=say+show -0.2
lead=day, frame=adverbial 0.45
lead=day, frame=around -0.68
lead=day, frame=around next=, -0.79
lead=day, frame=around next=determiner -0.58
lead=day, frame=around next=name 0.17
lead=day, frame=around next=noun -0.59
lead=day, frame=around next=pronoun -0.22
lead=day, frame=around next=that -0.39
lead=day, frame=around next=to -0.21
lead=day, frame=bare 0.51
lead=day, frame=bare next=determiner 0.21
lead=day, frame=bare next=function 0.27
lead=day, frame=bare next=it 0.73
lead=day, frame=bare next=name 0.42
lead=day, frame=bare next=on 0.13
lead=day, frame=bare next=possessive 0.61
lead=day, frame=bare next=pronoun -0.36
lead=day, frame=before -0.37
lead=day, frame=before next=, -0.68
lead=day, frame=before next=. 0.65
lead=day, frame=before next=determiner -0.31
lead=day, frame=before next=function -0.38
lead=day, frame=before next=name 0.08
lead=day, frame=before next=noun -0.05
lead=day, frame=before next=on -0.59
lead=day, frame=before next=possessive -0.46
lead=day, frame=before next=pronoun -0.44
lead=day, frame=before next=that -0.38
lead=day, frame=before next=to -0.4
lead=day, frame=comma 0.7
lead=day, frame=comma next=, 0.7
lead=day, frame=hearer 0.48
lead=day, frame=later-that 0.18
lead=day, frame=preposition 0.54
lead=day, frame=preposition next=on 0.2
lead=day, frame=quoted next=determiner -0.9
lead=day, frame=quoted next=name 0.31
lead=day, frame=quoted next=pronoun -0.88
lead=day, frame=that 0.47
lead=day, frame=that next=that 0.47
lead=day, kinds=act 0.36
lead=day, kinds=attitude 0.27
lead=day, kinds=say 0.14
lead=day, kinds=say+act 0.16
lead=day, kinds=say+show 0.14
lead=day, kinds=say+tell+act 0.26
lead=day, kinds=tell 0.18
lead=determiner frame=adverbial next=about -1.43
lead=determiner frame=adverbial next=after -0.5
lead=determiner frame=adverbial next=as -0.8
lead=determiner frame=adverbial next=at -0.75
lead=determiner frame=adverbial next=by -0.4
lead=determiner frame=adverbial next=day 0.19
lead=determiner frame=adverbial next=for -1.45
lead=determiner frame=adverbial next=from 0.08
lead=determiner frame=adverbial next=function 0.14
lead=determiner frame=adverbial next=in -0.25
lead=determiner frame=adverbial next=of -0.28
lead=determiner frame=adverbial next=on -0.38
lead=determiner frame=adverbial next=to -0.27
lead=determiner frame=adverbial next=with 0.2
lead=determiner frame=bare -0.18
lead=determiner frame=bare next=about 0.08
lead=determiner frame=bare next=adverb -1.02
lead=determiner frame=bare next=after -0.57
lead=determiner frame=bare next=and -0.69
lead=determiner frame=bare next=as -0.26
lead=determiner frame=bare next=at 0.05
lead=determiner frame=bare next=by -1.39
lead=determiner frame=bare next=day -0.24
lead=determiner frame=bare next=determiner 0.51
lead=determiner frame=bare next=for 0.09
lead=determiner frame=bare next=from -0.82
lead=determiner frame=bare next=function -0.2
lead=determiner frame=bare next=in -0.17
lead=determiner frame=bare next=name -0.25
lead=determiner frame=bare next=noun -0.81
lead=determiner frame=bare next=number -0.79
lead=determiner frame=bare next=of -0.43
lead=determiner frame=bare next=on -0.18
lead=determiner frame=bare next=possessive 0.6
lead=determiner frame=bare next=pronoun -0.07
lead=determiner frame=bare next=to 0.18
lead=determiner frame=bare next=verb-base -1.79
lead=determiner frame=bare next=verb-ing -0.41
lead=determiner frame=bare next=verb-participle -0.57
lead=determiner frame=bare next=verb-past -1.31
lead=determiner frame=bare next=verb-s -1.59
lead=determiner frame=bare next=when -0.57
lead=determiner frame=bare next=with -0.06
lead=determiner frame=colon next=function -0.67
lead=determiner frame=colon next=noun -0.11
lead=determiner frame=colon next=of 0.09
lead=determiner frame=comma -0.14
lead=determiner frame=comma next=, -0.14
lead=determiner frame=hearer 0.05
lead=determiner frame=hearer next=noun -1.15
lead=determiner frame=hearer next=verb-past -0.56
lead=determiner frame=later-that 0.1
lead=determiner frame=later-that next=and -0.93
lead=determiner frame=later-that next=for -0.7
lead=determiner frame=later-that next=from 0.17
lead=determiner frame=later-that next=function 0.25
lead=determiner frame=later-that next=in -0.83
lead=determiner frame=later-that next=name -0.94
lead=determiner frame=later-that next=noun -0.18
lead=determiner frame=later-that next=of -1.31
lead=determiner frame=later-that next=on 0.1
lead=determiner frame=later-that next=to -1.05
lead=determiner frame=later-that next=verb-base -0.45
lead=determiner frame=later-that next=verb-ing 0.55
lead=determiner frame=later-that next=verb-past -0.88
lead=determiner frame=later-that next=verb-s -0.11
lead=determiner frame=preposition -0.28
lead=determiner frame=preposition next=about 0.11
lead=determiner frame=preposition next=after -0.72
lead=determiner frame=preposition next=as -0.43
lead=determiner frame=preposition next=at -0.16
lead=determiner frame=preposition next=by -1.19
lead=determiner frame=preposition next=for 0.1
lead=determiner frame=preposition next=from -1.21
lead=determiner frame=preposition next=function -0.56
lead=determiner frame=preposition next=in -0.42
lead=determiner frame=preposition next=of -0.38
lead=determiner frame=preposition next=on -0.16
lead=determiner frame=preposition next=to -0.2
lead=determiner frame=preposition next=with -0.26
lead=determiner frame=quoted 0.1
lead=determiner frame=quoted next=determiner -0.08
lead=determiner frame=quoted next=for 0.22
lead=determiner frame=quoted next=function -1.23
lead=determiner frame=quoted next=in -0.73
lead=determiner frame=quoted next=name -0.9
lead=determiner frame=quoted next=noun -0.05
lead=determiner frame=quoted next=of -1.35
lead=determiner frame=quoted next=on 0.09
lead=determiner frame=quoted next=quoted -0.08
lead=determiner frame=quoted next=to 0.08
lead=determiner frame=quoted next=verb-base -0.95
lead=determiner frame=quoted next=verb-ing -0.24
lead=determiner frame=quoted next=verb-past -0.64
lead=determiner frame=quoted next=with -0.78
lead=determiner frame=that -0.17
lead=determiner frame=that next=that -0.17
lead=determiner kinds=act -0.25
lead=determiner kinds=act+attitude -0.14
lead=determiner kinds=act+show -0.17
lead=determiner kinds=attitude -0.22
lead=determiner kinds=noun -0.1
lead=determiner kinds=say -0.43
lead=determiner kinds=say+act -0.22
lead=determiner kinds=say+act+show -0.62
lead=determiner kinds=say+show 0.17
lead=determiner kinds=say+tell 0.2
lead=determiner kinds=say+tell+act 0.13
lead=determiner kinds=show -0.82
lead=determiner kinds=tell -0.35
lead=determiner kinds=tell+show -0.48
lead=determiner, frame=around -0.05
lead=determiner, frame=bare -0.69
lead=determiner, frame=before 0.33
lead=determiner, kinds=act -0.81
lead=for frame=adverbial -1.23
lead=for frame=adverbial next=to -0.9
lead=for frame=bare -0.48
lead=for frame=bare next=and -0.35
lead=for frame=bare next=determiner -0.32
lead=for frame=bare next=function -1.05
lead=for frame=bare next=in -0.41
lead=for frame=bare next=name -0.15
lead=for frame=bare next=noun -0.11
lead=for frame=bare next=of -0.12
lead=for frame=bare next=on 0.3
lead=for frame=bare next=to -0.57
lead=for frame=later-that -0.86
lead=for frame=preposition -0.11
lead=for frame=preposition next=function -0.14
lead=for frame=preposition next=in -0.54
lead=for frame=preposition next=of -0.27
lead=for frame=preposition next=on 0.12
lead=for frame=quoted -0.19
lead=for frame=that 0.4
lead=for frame=that next=that 0.4
lead=for kinds=act -0.31
lead=for kinds=act+attitude 0.41
lead=for kinds=attitude -0.05
lead=for kinds=noun -0.54
lead=for kinds=say 0.3
lead=for kinds=say+act -0.49
lead=for kinds=say+show -0.56
lead=from frame=adverbial -0.96
lead=from frame=adverbial next=in -0.34
lead=from frame=bare -0.28
lead=from frame=bare next=in -0.47
lead=from frame=bare next=noun -0.91
lead=from frame=bare next=to 0.07
lead=from frame=comma -0.31
lead=from frame=comma next=, -0.31
lead=from frame=preposition next=in -0.56
lead=from frame=quoted -0.79
lead=from kinds=act -0.14
lead=from kinds=attitude -0.07
lead=from kinds=noun 0.41
lead=from kinds=say+act 0.17
lead=from kinds=say+show -0.32
lead=function frame=adverbial 0.05
lead=function frame=adverbial next=about -1.02
lead=function frame=adverbial next=as 0.13
lead=function frame=adverbial next=at -0.87
lead=function frame=adverbial next=day -0.05
lead=function frame=adverbial next=for -0.16
lead=function frame=adverbial next=from 0.23
lead=function frame=adverbial next=function -0.21
lead=function frame=adverbial next=in -0.12
lead=function frame=adverbial next=of -1.1
lead=function frame=adverbial next=on 0.07
lead=function frame=adverbial next=to -0.34
lead=function frame=adverbial next=verb-base -0.61
lead=function frame=bare -0.05
lead=function frame=bare next=about -1.24
lead=function frame=bare next=adverb -0.84
lead=function frame=bare next=and -0.75
lead=function frame=bare next=as -1.4
lead=function frame=bare next=at -0.38
lead=function frame=bare next=day -0.58
lead=function frame=bare next=determiner 0.08
lead=function frame=bare next=for -0.32
lead=function frame=bare next=from -0.77
lead=function frame=bare next=function -0.15
lead=function frame=bare next=in -0.66
lead=function frame=bare next=name 0.29
lead=function frame=bare next=noun -0.2
lead=function frame=bare next=of -0.18
lead=function frame=bare next=on -0.49
lead=function frame=bare next=possessive 0.32
lead=function frame=bare next=pronoun 0.44
lead=function frame=bare next=to -0.06
lead=function frame=bare next=verb-base -0.17
lead=function frame=bare next=verb-ing -0.35
lead=function frame=bare next=verb-past -0.14
lead=function frame=bare next=verb-s 0.2
lead=function frame=bare next=when -0.64
lead=function frame=bare next=with -0.9
lead=function frame=colon next=noun 0.07
lead=function frame=comma -0.5
lead=function frame=comma next=, -0.5
lead=function frame=hearer 0.16
lead=function frame=hearer next=name -0.29
lead=function frame=hearer next=noun -0.2
lead=function frame=later-that -0.26
lead=function frame=later-that next=and -0.45
lead=function frame=later-that next=determiner -0.17
lead=function frame=later-that next=function 0.3
lead=function frame=later-that next=name -0.74
lead=function frame=later-that next=noun 0.26
lead=function frame=later-that next=to -0.91
lead=function frame=preposition -0.27
lead=function frame=preposition next=as -1.44
lead=function frame=preposition next=at -0.41
lead=function frame=preposition next=by 0.1
lead=function frame=preposition next=for -0.15
lead=function frame=preposition next=from -1.06
lead=function frame=preposition next=function -0.17
lead=function frame=preposition next=in -0.68
lead=function frame=preposition next=on -0.38
lead=function frame=preposition next=to -0.23
lead=function frame=preposition next=verb-base 0.27
lead=function frame=preposition next=with -0.09
lead=function frame=quoted -0.3
lead=function frame=quoted next=determiner -1.14
lead=function frame=quoted next=function -0.83
lead=function frame=quoted next=name -0.61
lead=function frame=quoted next=noun -0.65
lead=function frame=quoted next=quoted 0.27
lead=function frame=quoted next=to -1.14
lead=function frame=that 0.09
lead=function frame=that next=that 0.09
lead=function kinds=act -0.46
lead=function kinds=act+attitude 0.12
lead=function kinds=act+show -0.87
lead=function kinds=say -0.15
lead=function kinds=say+act -0.32
lead=function kinds=say+act+attitude -0.13
lead=function kinds=say+act+show 0.2
lead=function kinds=say+attitude -0.06
lead=function kinds=say+show 0.12
lead=function kinds=show 0.22
lead=function kinds=tell -0.07
lead=function kinds=tell+show 0.16
lead=function, frame=adverbial -0.25
lead=function, frame=adverbial next=to 0.31
lead=function, frame=around -0.15
lead=function, frame=around next=, 0.48
lead=function, frame=around next=determiner 0.06
lead=function, frame=bare 0.16
lead=function, frame=bare next=determiner -0.36
lead=function, frame=bare next=function 0.35
lead=function, frame=bare next=name 0.13
lead=function, frame=bare next=noun -0.09
lead=function, frame=bare next=possessive -0.06
lead=function, frame=bare next=to -0.07
lead=function, frame=before -0.21
lead=function, frame=before next=, -0.19
lead=function, frame=before next=. 0.55
lead=function, frame=before next=determiner 0.28
lead=function, frame=before next=function -0.66
lead=function, frame=before next=name -0.16
lead=function, frame=before next=possessive 0.26
lead=function, frame=before next=pronoun -0.54
lead=function, frame=before next=that -0.71
lead=function, frame=before next=to -0.33
lead=function, frame=colon 0.56
lead=function, frame=comma -0.05
lead=function, frame=comma next=, -0.05
lead=function, frame=later-that 0.12
lead=function, frame=preposition 0.39
lead=function, frame=preposition next=function 0.27
lead=function, frame=quoted -0.12
lead=function, frame=that 0.35
lead=function, frame=that next=that 0.35
lead=function, kinds=act 0.2
lead=function, kinds=attitude 0.4
lead=function, kinds=phrase -0.53
lead=function, kinds=say+act -0.18
lead=function, kinds=say+show 0.25
lead=how frame=adverbial -0.96
lead=how frame=adverbial next=to -0.75
lead=how frame=bare -0.76
lead=how frame=bare next=determiner -0.73
lead=how frame=bare next=function -0.13
lead=how frame=bare next=name -0.63
lead=how frame=bare next=noun -0.66
lead=how frame=bare next=to -0.92
lead=how frame=preposition -0.23
lead=how frame=quoted -0.76
lead=how kinds=act -0.66
lead=how kinds=attitude -0.67
lead=how kinds=say -1.15
lead=if frame=adverbial -0.56
lead=if frame=adverbial next=to -0.3
lead=if frame=bare -0.37
lead=if frame=bare next=determiner -0.41
lead=if frame=bare next=function -0.23
lead=if frame=bare next=name 0.09
lead=if frame=bare next=noun -0.48
lead=if frame=bare next=to 0.25
lead=if frame=bare next=verb-base -0.56
lead=if frame=comma 0.16
lead=if frame=comma next=, 0.16
lead=if frame=later-that 0.26
lead=if frame=quoted -0.96
lead=if kinds=say -0.86
lead=if kinds=say+show 0.06
lead=in frame=adverbial -0.41
lead=in frame=adverbial next=by 0.51
lead=in frame=adverbial next=day -0.66
lead=in frame=adverbial next=for -0.43
lead=in frame=adverbial next=function -0.69
lead=in frame=adverbial next=in -0.84
lead=in frame=adverbial next=of -1.16
lead=in frame=adverbial next=on -0.81
lead=in frame=adverbial next=to -1.48
lead=in frame=adverbial next=with -0.83
lead=in frame=bare 0.06
lead=in frame=bare next=adverb -0.53
lead=in frame=bare next=and -0.49
lead=in frame=bare next=by 0.12
lead=in frame=bare next=day -0.68
lead=in frame=bare next=determiner -0.14
lead=in frame=bare next=for -0.21
lead=in frame=bare next=from -0.38
lead=in frame=bare next=function -0.27
lead=in frame=bare next=in -0.68
lead=in frame=bare next=name 0.57
lead=in frame=bare next=noun -0.29
lead=in frame=bare next=of 0.19
lead=in frame=bare next=on -0.12
lead=in frame=bare next=possessive -0.12
lead=in frame=bare next=pronoun 0.55
lead=in frame=bare next=to -0.06
lead=in frame=bare next=verb-base 0.11
lead=in frame=bare next=verb-ing -0.13
lead=in frame=bare next=verb-past -0.51
lead=in frame=bare next=with -0.62
lead=in frame=comma 0.16
lead=in frame=comma next=, 0.16
lead=in frame=hearer -0.69
lead=in frame=later-that -0.46
lead=in frame=later-that next=determiner -0.83
lead=in frame=later-that next=to -0.87
lead=in frame=preposition next=by 0.1
lead=in frame=preposition next=for -0.32
lead=in frame=preposition next=from 0.18
lead=in frame=preposition next=function -0.05
lead=in frame=preposition next=in -0.9
lead=in frame=preposition next=of 0.17
lead=in frame=preposition next=on -0.05
lead=in frame=preposition next=to -0.05
lead=in frame=preposition next=with -1.08
lead=in frame=quoted -0.51
lead=in frame=quoted next=function -0.61
lead=in frame=quoted next=noun -0.73
lead=in frame=quoted next=of -0.64
lead=in frame=quoted next=to 0.18
lead=in frame=that -0.08
lead=in frame=that next=that -0.08
lead=in kinds=act -0.26
lead=in kinds=act+attitude -0.17
lead=in kinds=noun 0.23
lead=in kinds=say 0.67
lead=in kinds=say+act -0.18
lead=in kinds=say+attitude -0.53
lead=in kinds=say+show -0.11
lead=in kinds=say+tell -0.83
lead=in kinds=tell+act -1.15
lead=it frame=bare -0.19
lead=it frame=preposition -0.44
lead=it kinds=act -0.57
lead=it kinds=attitude -0.22
lead=it, frame=bare 0.07
lead=it, frame=before -0.63
lead=name frame=adverbial -0.31
lead=name frame=adverbial next=about -1.02
lead=name frame=adverbial next=by -0.09
lead=name frame=adverbial next=for -0.56
lead=name frame=adverbial next=function -0.79
lead=name frame=adverbial next=in -0.67
lead=name frame=adverbial next=of -0.43
lead=name frame=adverbial next=on -0.24
lead=name frame=adverbial next=with -0.44
lead=name frame=bare -0.17
lead=name frame=bare next=about -1.06
lead=name frame=bare next=adverb -0.71
lead=name frame=bare next=and -0.61
lead=name frame=bare next=at -0.74
lead=name frame=bare next=by -0.19
lead=name frame=bare next=determiner -0.48
lead=name frame=bare next=for -0.11
lead=name frame=bare next=function 0.41
lead=name frame=bare next=in 0.05
lead=name frame=bare next=noun 0.28
lead=name frame=bare next=of -0.14
lead=name frame=bare next=possessive -0.05
lead=name frame=bare next=pronoun -0.15
lead=name frame=bare next=to -0.36
lead=name frame=bare next=verb-base -0.14
lead=name frame=bare next=verb-ing -0.79
lead=name frame=bare next=verb-past -0.91
lead=name frame=bare next=verb-s -0.18
lead=name frame=bare next=with -0.73
lead=name frame=colon 0.15
lead=name frame=colon next=: -0.17
lead=name frame=comma -0.11
lead=name frame=comma next=, -0.11
lead=name frame=hearer -0.1
lead=name frame=hearer next=noun 0.18
lead=name frame=later-that next=determiner 0.19
lead=name frame=later-that next=function -0.93
lead=name frame=later-that next=name -0.55
lead=name frame=later-that next=verb-base 0.19
lead=name frame=preposition -0.11
lead=name frame=preposition next=about 0.13
lead=name frame=preposition next=at -0.88
lead=name frame=preposition next=by -0.25
lead=name frame=preposition next=function -0.27
lead=name frame=preposition next=in -0.05
lead=name frame=preposition next=of -0.16
lead=name frame=preposition next=on 0.11
lead=name frame=preposition next=to -0.57
lead=name frame=preposition next=with 0.34
lead=name frame=quoted -0.11
lead=name frame=quoted next=function -0.69
lead=name frame=quoted next=name -0.77
lead=name frame=quoted next=noun -0.81
lead=name frame=quoted next=quoted 0.33
lead=name frame=quoted next=to -0.29
lead=name frame=that -0.37
lead=name frame=that next=that -0.37
lead=name kinds=act+attitude -0.08
lead=name kinds=attitude -0.25
lead=name kinds=noun -0.2
lead=name kinds=say -0.41
lead=name kinds=say+act -0.09
lead=name kinds=say+act+attitude -0.21
lead=name kinds=say+show -0.55
lead=name kinds=say+tell+act 0.18
lead=name kinds=show -0.19
lead=name kinds=tell 0.09
lead=name kinds=tell+show 0.21
lead=name, frame=adverbial 0.05
lead=name, frame=adverbial next=about 0.23
lead=name, frame=adverbial next=as -0.65
lead=name, frame=adverbial next=at 0.21
lead=name, frame=adverbial next=day 0.39
lead=name, frame=adverbial next=function -1.09
lead=name, frame=adverbial next=of -0.68
lead=name, frame=adverbial next=on -0.07
lead=name, frame=adverbial next=to -0.19
lead=name, frame=adverbial next=with -0.99
lead=name, frame=around -0.13
lead=name, frame=around next=, 0.71
lead=name, frame=around next=: -0.84
lead=name, frame=around next=determiner -0.29
lead=name, frame=around next=for -0.47
lead=name, frame=around next=function -0.74
lead=name, frame=around next=name 0.13
lead=name, frame=around next=noun -0.97
lead=name, frame=around next=on -0.58
lead=name, frame=around next=possessive -0.72
lead=name, frame=around next=pronoun -0.81
lead=name, frame=around next=that -1.04
lead=name, frame=around next=to -0.58
lead=name, frame=around next=verb-base -0.39
lead=name, frame=bare 0.28
lead=name, frame=bare next=about -0.07
lead=name, frame=bare next=adverb -0.19
lead=name, frame=bare next=and -0.6
lead=name, frame=bare next=as -0.09
lead=name, frame=bare next=by 0.13
lead=name, frame=bare next=day -0.71
lead=name, frame=bare next=determiner 0.23
lead=name, frame=bare next=function -0.1
lead=name, frame=bare next=in -0.19
lead=name, frame=bare next=it -0.5
lead=name, frame=bare next=name -0.3
lead=name, frame=bare next=noun 0.06
lead=name, frame=bare next=of 0.23
lead=name, frame=bare next=on 0.17
lead=name, frame=bare next=possessive -0.09
lead=name, frame=bare next=pronoun 0.29
lead=name, frame=bare next=there 0.39
lead=name, frame=bare next=to 0.17
lead=name, frame=bare next=verb-base -0.31
lead=name, frame=bare next=verb-ing 0.25
lead=name, frame=bare next=verb-past -0.81
lead=name, frame=bare next=verb-s 0.39
lead=name, frame=bare next=with -0.74
lead=name, frame=before -0.16
lead=name, frame=before next=, -0.35
lead=name, frame=before next=. 0.63
lead=name, frame=before next=: -0.73
lead=name, frame=before next=about -0.65
lead=name, frame=before next=and -0.37
lead=name, frame=before next=as -0.42
lead=name, frame=before next=at 0.12
lead=name, frame=before next=determiner -0.31
lead=name, frame=before next=for -0.61
lead=name, frame=before next=function -0.21
lead=name, frame=before next=in -0.15
lead=name, frame=before next=it -0.46
lead=name, frame=before next=name -0.42
lead=name, frame=before next=noun 0.17
lead=name, frame=before next=of -0.58
lead=name, frame=before next=on -0.05
lead=name, frame=before next=possessive -0.54
lead=name, frame=before next=pronoun -0.86
lead=name, frame=before next=quoted -0.61
lead=name, frame=before next=that -1.05
lead=name, frame=before next=there -0.71
lead=name, frame=before next=to -1.05
lead=name, frame=before next=verb-base -0.46
lead=name, frame=before next=verb-ing -0.72
lead=name, frame=before next=verb-past -0.55
lead=name, frame=before next=verb-s 0.35
lead=name, frame=before next=who -0.31
lead=name, frame=before next=with -0.75
lead=name, frame=colon next=: 0.51
lead=name, frame=comma -0.28
lead=name, frame=comma next=, -0.28
lead=name, frame=hearer -0.23
lead=name, frame=hearer next=determiner 0.05
lead=name, frame=hearer next=noun -0.35
lead=name, frame=later-that 0.2
lead=name, frame=later-that next=determiner -0.13
lead=name, frame=later-that next=function -0.26
lead=name, frame=later-that next=name -0.51
lead=name, frame=later-that next=noun -0.11
lead=name, frame=preposition 0.37
lead=name, frame=preposition next=about 0.41
lead=name, frame=preposition next=as -0.18
lead=name, frame=preposition next=at 0.06
lead=name, frame=preposition next=by 0.09
lead=name, frame=preposition next=for 0.08
lead=name, frame=preposition next=function 0.24
lead=name, frame=preposition next=in -0.16
lead=name, frame=preposition next=of 0.1
lead=name, frame=preposition next=on 0.1
lead=name, frame=preposition next=with -0.12
lead=name, frame=quoted 0.12
lead=name, frame=quoted next=determiner -0.13
lead=name, frame=quoted next=function -0.32
lead=name, frame=quoted next=name -0.21
lead=name, frame=quoted next=noun 0.14
lead=name, frame=quoted next=possessive 0.13
lead=name, frame=quoted next=pronoun 0.11
lead=name, frame=quoted next=quoted 0.22
lead=name, frame=quoted next=to -0.11
lead=name, frame=that 0.22
lead=name, frame=that next=that 0.22
lead=name, kinds=act+attitude 0.41
lead=name, kinds=act+show -0.17
lead=name, kinds=attitude 0.13
lead=name, kinds=noun -0.18
lead=name, kinds=phrase 0.62
lead=name, kinds=say+act+attitude 0.47
lead=name, kinds=say+act+show 0.24
lead=name, kinds=say+attitude -0.12
lead=name, kinds=say+show 0.24
lead=name, kinds=show -0.26
lead=name, kinds=tell -0.3
lead=name, kinds=tell+show -0.5
lead=not frame=bare -0.16
lead=not frame=preposition -0.42
lead=not kinds=attitude -1.02
lead=nothing frame=adverbial 0.2
lead=nothing frame=adverbial next=about -0.55
lead=nothing frame=adverbial next=as -0.83
lead=nothing frame=adverbial next=at 0.11
lead=nothing frame=adverbial next=by -0.18
lead=nothing frame=adverbial next=day 0.08
lead=nothing frame=adverbial next=for -0.51
lead=nothing frame=adverbial next=from -0.77
lead=nothing frame=adverbial next=function -0.28
lead=nothing frame=adverbial next=in 0.32
lead=nothing frame=adverbial next=of 0.08
lead=nothing frame=adverbial next=on 0.05
lead=nothing frame=adverbial next=verb-base -0.69
lead=nothing frame=adverbial next=with 0.1
lead=nothing frame=bare 0.53
lead=nothing frame=bare next=about -0.36
lead=nothing frame=bare next=adverb -0.21
lead=nothing frame=bare next=after -0.58
lead=nothing frame=bare next=and -0.65
lead=nothing frame=bare next=as -0.29
lead=nothing frame=bare next=at -0.24
lead=nothing frame=bare next=by -0.46
lead=nothing frame=bare next=day -0.73
lead=nothing frame=bare next=determiner 0.28
lead=nothing frame=bare next=for 0.25
lead=nothing frame=bare next=from -0.83
lead=nothing frame=bare next=function -0.31
lead=nothing frame=bare next=how -0.13
lead=nothing frame=bare next=if 0.59
lead=nothing frame=bare next=in -1.08
lead=nothing frame=bare next=it 0.21
lead=nothing frame=bare next=name 0.63
lead=nothing frame=bare next=not -0.46
lead=nothing frame=bare next=noun 0.36
lead=nothing frame=bare next=number -0.18
lead=nothing frame=bare next=of 0.14
lead=nothing frame=bare next=on -0.05
lead=nothing frame=bare next=possessive 0.29
lead=nothing frame=bare next=pronoun 0.66
lead=nothing frame=bare next=there -0.11
lead=nothing frame=bare next=to 0.05
lead=nothing frame=bare next=verb-base 0.07
lead=nothing frame=bare next=verb-ing 0.44
lead=nothing frame=bare next=verb-past -0.51
lead=nothing frame=bare next=verb-s -0.06
lead=nothing frame=bare next=what 0.14
lead=nothing frame=bare next=when -0.11
lead=nothing frame=bare next=with -0.57
lead=nothing frame=colon 0.11
lead=nothing frame=colon next=: 0.82
lead=nothing frame=colon next=determiner -0.4
lead=nothing frame=colon next=function 0.28
lead=nothing frame=colon next=noun -0.4
lead=nothing frame=colon next=to -0.59
lead=nothing frame=comma 0.49
lead=nothing frame=comma next=, 0.47
lead=nothing frame=comma next=determiner 0.22
lead=nothing frame=comma next=name -0.18
lead=nothing frame=hearer 0.51
lead=nothing frame=hearer next=determiner 0.23
lead=nothing frame=hearer next=function 0.12
lead=nothing frame=hearer next=name 0.33
lead=nothing frame=hearer next=noun -0.09
lead=nothing frame=hearer next=possessive 0.44
lead=nothing frame=hearer next=pronoun 0.26
lead=nothing frame=later-that 0.05
lead=nothing frame=later-that next=adverb 0.29
lead=nothing frame=later-that next=determiner -0.73
lead=nothing frame=later-that next=function 0.73
lead=nothing frame=later-that next=in 0.66
lead=nothing frame=later-that next=it -0.83
lead=nothing frame=later-that next=name -0.48
lead=nothing frame=later-that next=noun -0.06
lead=nothing frame=later-that next=on 0.08
lead=nothing frame=later-that next=possessive -0.51
lead=nothing frame=later-that next=pronoun -1.46
lead=nothing frame=later-that next=to 0.05
lead=nothing frame=later-that next=verb-base 0.18
lead=nothing frame=later-that next=verb-past 0.17
lead=nothing frame=later-that next=verb-s -0.42
lead=nothing frame=preposition 0.4
lead=nothing frame=preposition next=about 0.38
lead=nothing frame=preposition next=after 0.06
lead=nothing frame=preposition next=as -0.24
lead=nothing frame=preposition next=at -0.12
lead=nothing frame=preposition next=by -0.48
lead=nothing frame=preposition next=for 0.45
lead=nothing frame=preposition next=from -1.2
lead=nothing frame=preposition next=in -0.77
lead=nothing frame=preposition next=of 0.23
lead=nothing frame=preposition next=on 0.06
lead=nothing frame=preposition next=to 0.2
lead=nothing frame=preposition next=verb-base -1
lead=nothing frame=preposition next=with 0.22
lead=nothing frame=quoted -0.08
lead=nothing frame=quoted next=by -0.82
lead=nothing frame=quoted next=day -0.88
lead=nothing frame=quoted next=determiner -0.49
lead=nothing frame=quoted next=for -0.29
lead=nothing frame=quoted next=function 0.31
lead=nothing frame=quoted next=in 0.08
lead=nothing frame=quoted next=it -0.06
lead=nothing frame=quoted next=name -0.77
lead=nothing frame=quoted next=noun -0.22
lead=nothing frame=quoted next=on -0.1
lead=nothing frame=quoted next=possessive -0.06
lead=nothing frame=quoted next=pronoun -1.17
lead=nothing frame=quoted next=quoted 1.12
lead=nothing frame=quoted next=to 0.24
lead=nothing frame=quoted next=verb-past -0.78
lead=nothing frame=that 0.53
lead=nothing frame=that next=that 0.53
lead=nothing kinds=act 0.18
lead=nothing kinds=act+attitude 0.33
lead=nothing kinds=act+show -0.09
lead=nothing kinds=attitude 0.24
lead=nothing kinds=noun 0.52
lead=nothing kinds=phrase 0.13
lead=nothing kinds=say+act+attitude 0.32
lead=nothing kinds=say+act+show 0.08
lead=nothing kinds=say+attitude 0.56
lead=nothing kinds=say+show 0.6
lead=nothing kinds=say+show+attitude 0.22
lead=nothing kinds=say+tell 0.12
lead=nothing kinds=say+tell+act 0.14
lead=nothing kinds=say+tell+show 0.31
lead=nothing kinds=show -0.18
lead=nothing kinds=tell 0.28
lead=nothing kinds=tell+act -0.2
lead=nothing kinds=tell+attitude -0.18
lead=nothing kinds=tell+show 0.25
lead=noun frame=adverbial -0.58
lead=noun frame=adverbial next=about -1.23
lead=noun frame=adverbial next=after -0.69
lead=noun frame=adverbial next=as -0.39
lead=noun frame=adverbial next=at -0.89
lead=noun frame=adverbial next=by -0.07
lead=noun frame=adverbial next=for -0.07
lead=noun frame=adverbial next=from -0.2
lead=noun frame=adverbial next=function -0.11
lead=noun frame=adverbial next=in -1.29
lead=noun frame=adverbial next=of -0.16
lead=noun frame=adverbial next=on -0.13
lead=noun frame=adverbial next=to -0.69
lead=noun frame=adverbial next=with -1.09
lead=noun frame=bare -0.25
lead=noun frame=bare next=adverb -0.1
lead=noun frame=bare next=after -0.67
lead=noun frame=bare next=and -0.89
lead=noun frame=bare next=at -0.28
lead=noun frame=bare next=by -0.05
lead=noun frame=bare next=day -0.52
lead=noun frame=bare next=for -0.28
lead=noun frame=bare next=from -0.79
lead=noun frame=bare next=function -0.17
lead=noun frame=bare next=how 0.21
lead=noun frame=bare next=in -0.46
lead=noun frame=bare next=name -0.05
lead=noun frame=bare next=of -0.15
lead=noun frame=bare next=on -0.13
lead=noun frame=bare next=possessive -0.25
lead=noun frame=bare next=pronoun -0.26
lead=noun frame=bare next=to -0.09
lead=noun frame=bare next=verb-base -0.59
lead=noun frame=bare next=verb-ing -0.17
lead=noun frame=bare next=verb-past -0.23
lead=noun frame=bare next=verb-s -0.52
lead=noun frame=bare next=whether 0.32
lead=noun frame=bare next=with -1.23
lead=noun frame=colon -0.17
lead=noun frame=colon next=: 0.24
lead=noun frame=colon next=determiner 0.14
lead=noun frame=comma -0.15
lead=noun frame=comma next=, -0.15
lead=noun frame=hearer -0.05
lead=noun frame=hearer next=determiner -0.07
lead=noun frame=hearer next=name 0.2
lead=noun frame=hearer next=noun -0.3
lead=noun frame=later-that -0.39
lead=noun frame=later-that next=and 0.11
lead=noun frame=later-that next=determiner -0.15
lead=noun frame=later-that next=for -0.62
lead=noun frame=later-that next=function -0.3
lead=noun frame=later-that next=in -0.81
lead=noun frame=later-that next=name -0.83
lead=noun frame=later-that next=noun -1.31
lead=noun frame=later-that next=to -0.16
lead=noun frame=later-that next=verb-s 0.13
lead=noun frame=preposition -0.28
lead=noun frame=preposition next=about 0.12
lead=noun frame=preposition next=after -0.17
lead=noun frame=preposition next=at -0.31
lead=noun frame=preposition next=by -0.26
lead=noun frame=preposition next=for -0.22
lead=noun frame=preposition next=from -1.03
lead=noun frame=preposition next=function -0.11
lead=noun frame=preposition next=in -0.67
lead=noun frame=preposition next=of -0.22
lead=noun frame=preposition next=with -0.69
lead=noun frame=quoted -0.22
lead=noun frame=quoted next=determiner -0.08
lead=noun frame=quoted next=function -0.82
lead=noun frame=quoted next=name -0.89
lead=noun frame=quoted next=noun -0.08
lead=noun frame=quoted next=to -0.73
lead=noun frame=that -0.25
lead=noun frame=that next=that -0.25
lead=noun kinds=act -0.15
lead=noun kinds=act+attitude -0.31
lead=noun kinds=act+show -0.24
lead=noun kinds=attitude -0.11
lead=noun kinds=noun -0.14
lead=noun kinds=say -0.24
lead=noun kinds=say+act -0.45
lead=noun kinds=say+act+attitude -0.42
lead=noun kinds=say+attitude -0.54
lead=noun kinds=say+show -0.16
lead=noun kinds=say+show+attitude -0.22
lead=noun kinds=say+tell -0.57
lead=noun kinds=say+tell+act -0.31
lead=noun kinds=show 0.19
lead=noun kinds=tell -0.22
lead=noun kinds=tell+attitude 0.13
lead=noun, frame=adverbial 0.09
lead=noun, frame=adverbial next=about -0.07
lead=noun, frame=adverbial next=as -0.47
lead=noun, frame=adverbial next=by -0.97
lead=noun, frame=adverbial next=for 0.23
lead=noun, frame=adverbial next=from -0.74
lead=noun, frame=adverbial next=function 0.08
lead=noun, frame=adverbial next=in -0.36
lead=noun, frame=adverbial next=of -0.15
lead=noun, frame=adverbial next=on 0.21
lead=noun, frame=adverbial next=to 0.09
lead=noun, frame=adverbial next=with -0.67
lead=noun, frame=around next=, 0.65
lead=noun, frame=around next=: 0.12
lead=noun, frame=around next=determiner -0.35
lead=noun, frame=around next=function 0.05
lead=noun, frame=around next=in 0.13
lead=noun, frame=around next=it -0.63
lead=noun, frame=around next=name -0.26
lead=noun, frame=around next=noun -0.54
lead=noun, frame=around next=of -0.69
lead=noun, frame=around next=on 0.16
lead=noun, frame=around next=possessive 0.25
lead=noun, frame=around next=pronoun -0.79
lead=noun, frame=around next=quoted -0.83
lead=noun, frame=around next=that -1.07
lead=noun, frame=around next=to -0.87
lead=noun, frame=around next=verb-past -0.63
lead=noun, frame=bare 0.3
lead=noun, frame=bare next=about -0.27
lead=noun, frame=bare next=adverb -0.21
lead=noun, frame=bare next=and -0.69
lead=noun, frame=bare next=as 0.51
lead=noun, frame=bare next=at -0.37
lead=noun, frame=bare next=by -0.41
lead=noun, frame=bare next=day -0.64
lead=noun, frame=bare next=determiner 0.06
lead=noun, frame=bare next=for 0.14
lead=noun, frame=bare next=from -0.45
lead=noun, frame=bare next=function -0.19
lead=noun, frame=bare next=how 0.07
lead=noun, frame=bare next=in 0.06
lead=noun, frame=bare next=it 0.38
lead=noun, frame=bare next=name -0.22
lead=noun, frame=bare next=noun 0.06
lead=noun, frame=bare next=number -0.15
lead=noun, frame=bare next=on 0.24
lead=noun, frame=bare next=possessive 0.09
lead=noun, frame=bare next=pronoun 0.6
lead=noun, frame=bare next=verb-base -1.02
lead=noun, frame=bare next=verb-past 0.06
lead=noun, frame=bare next=verb-s 0.36
lead=noun, frame=bare next=with -0.8
lead=noun, frame=before -0.13
lead=noun, frame=before next=, -0.36
lead=noun, frame=before next=. 0.91
lead=noun, frame=before next=: -0.84
lead=noun, frame=before next=about -0.82
lead=noun, frame=before next=adverb -0.95
lead=noun, frame=before next=and -0.83
lead=noun, frame=before next=as -0.57
lead=noun, frame=before next=at -0.73
lead=noun, frame=before next=by -0.64
lead=noun, frame=before next=day 0.52
lead=noun, frame=before next=determiner -0.27
lead=noun, frame=before next=for -0.7
lead=noun, frame=before next=from -0.35
lead=noun, frame=before next=function -1.08
lead=noun, frame=before next=in 0.35
lead=noun, frame=before next=it -0.94
lead=noun, frame=before next=name -0.08
lead=noun, frame=before next=noun -0.22
lead=noun, frame=before next=of -0.88
lead=noun, frame=before next=on 0.2
lead=noun, frame=before next=possessive -0.14
lead=noun, frame=before next=pronoun -1.04
lead=noun, frame=before next=quoted -0.6
lead=noun, frame=before next=that -1.15
lead=noun, frame=before next=to -0.49
lead=noun, frame=before next=verb-ing -0.79
lead=noun, frame=before next=verb-past -0.46
lead=noun, frame=before next=verb-s -0.62
lead=noun, frame=before next=with -0.54
lead=noun, frame=colon -0.21
lead=noun, frame=colon next=: 0.25
lead=noun, frame=colon next=determiner -0.21
lead=noun, frame=comma -0.35
lead=noun, frame=comma next=, -0.35
lead=noun, frame=hearer 0.49
lead=noun, frame=hearer next=determiner 0.06
lead=noun, frame=hearer next=name 0.41
lead=noun, frame=hearer next=noun 0.31
lead=noun, frame=later-that -0.31
lead=noun, frame=later-that next=determiner -0.33
lead=noun, frame=later-that next=function -0.76
lead=noun, frame=later-that next=name -0.12
lead=noun, frame=later-that next=noun 0.09
lead=noun, frame=later-that next=to -0.83
lead=noun, frame=preposition 0.39
lead=noun, frame=preposition next=about -0.05
lead=noun, frame=preposition next=as 0.39
lead=noun, frame=preposition next=at -0.49
lead=noun, frame=preposition next=by -0.6
lead=noun, frame=preposition next=for 0.12
lead=noun, frame=preposition next=from -0.84
lead=noun, frame=preposition next=function 0.09
lead=noun, frame=preposition next=in -0.15
lead=noun, frame=preposition next=on 0.21
lead=noun, frame=preposition next=to 0.37
lead=noun, frame=preposition next=with 0.07
lead=noun, frame=quoted 0.12
lead=noun, frame=quoted next=determiner 0.25
lead=noun, frame=quoted next=function -0.68
lead=noun, frame=quoted next=name -0.29
lead=noun, frame=quoted next=noun -0.82
lead=noun, frame=quoted next=possessive -0.37
lead=noun, frame=quoted next=pronoun -0.21
lead=noun, frame=quoted next=quoted 0.52
lead=noun, frame=quoted next=to 0.57
lead=noun, frame=that 0.43
lead=noun, frame=that next=that 0.43
lead=noun, kinds=act 0.15
lead=noun, kinds=act+attitude -0.17
lead=noun, kinds=act+show -0.26
lead=noun, kinds=attitude 0.1
lead=noun, kinds=noun -0.06
lead=noun, kinds=say 0.21
lead=noun, kinds=say+act 0.58
lead=noun, kinds=say+act+attitude -0.17
lead=noun, kinds=say+act+show 0.16
lead=noun, kinds=say+attitude 0.22
lead=noun, kinds=say+show 0.12
lead=noun, kinds=say+tell 0.1
lead=noun, kinds=say+tell+act -0.21
lead=noun, kinds=say+tell+show 0.09
lead=noun, kinds=show -0.39
lead=noun, kinds=tell 0.13
lead=number frame=bare 0.22
lead=number frame=bare next=name -0.05
lead=number frame=preposition 0.48
lead=number kinds=act 0.4
lead=number kinds=attitude -0.26
lead=number kinds=noun -0.21
lead=number, frame=adverbial -1.06
lead=number, frame=adverbial next=to -0.92
lead=number, frame=around -0.31
lead=number, frame=around next=, -0.18
lead=number, frame=around next=name -0.46
lead=number, frame=around next=that -0.43
lead=number, frame=bare 0.11
lead=number, frame=bare next=determiner 0.15
lead=number, frame=bare next=function -0.18
lead=number, frame=bare next=name 0.29
lead=number, frame=bare next=noun 0.06
lead=number, frame=before -0.06
lead=number, frame=before next=, 0.19
lead=number, frame=before next=. 0.76
lead=number, frame=before next=determiner -0.41
lead=number, frame=before next=function 0.25
lead=number, frame=before next=name -0.55
lead=number, frame=before next=noun -0.67
lead=number, frame=before next=possessive 0.09
lead=number, frame=before next=that -0.69
lead=number, frame=before next=to -0.57
lead=number, frame=comma 0.22
lead=number, frame=comma next=, 0.22
lead=number, frame=later-that -0.77
lead=number, frame=preposition 0.16
lead=number, frame=quoted 0.24
lead=number, frame=that 0.34
lead=number, frame=that next=that 0.34
lead=number, kinds=act -0.34
lead=number, kinds=attitude 0.49
lead=number, kinds=phrase 0.27
lead=number, kinds=say -0.46
lead=number, kinds=say+act 0.24
lead=number, kinds=say+show 0.25
lead=number, kinds=show 0.43
lead=of frame=adverbial -0.11
lead=of frame=adverbial next=about -0.68
lead=of frame=adverbial next=at -0.58
lead=of frame=adverbial next=by 0.26
lead=of frame=adverbial next=for -0.51
lead=of frame=adverbial next=from -0.52
lead=of frame=adverbial next=function 0.15
lead=of frame=adverbial next=in -0.87
lead=of frame=adverbial next=on -0.63
lead=of frame=adverbial next=to -0.26
lead=of frame=adverbial next=with -0.62
lead=of frame=bare next=about -0.97
lead=of frame=bare next=and -0.49
lead=of frame=bare next=as -0.45
lead=of frame=bare next=by -0.75
lead=of frame=bare next=determiner 0.36
lead=of frame=bare next=for 0.17
lead=of frame=bare next=from -0.53
lead=of frame=bare next=name -0.53
lead=of frame=bare next=noun -0.42
lead=of frame=bare next=of -0.15
lead=of frame=bare next=on 0.11
lead=of frame=bare next=possessive -0.06
lead=of frame=bare next=pronoun 0.32
lead=of frame=bare next=to -0.13
lead=of frame=bare next=verb-base -0.64
lead=of frame=bare next=verb-ing -0.84
lead=of frame=bare next=verb-past -0.41
lead=of frame=bare next=verb-s -0.73
lead=of frame=bare next=with -0.69
lead=of frame=colon 0.27
lead=of frame=comma 0.05
lead=of frame=comma next=, 0.05
lead=of frame=hearer -0.49
lead=of frame=hearer next=noun -0.51
lead=of frame=later-that -0.27
lead=of frame=later-that next=function 0.17
lead=of frame=later-that next=name -0.35
lead=of frame=later-that next=noun -0.53
lead=of frame=preposition -0.08
lead=of frame=preposition next=about 0.31
lead=of frame=preposition next=as 0.07
lead=of frame=preposition next=at -0.09
lead=of frame=preposition next=by -0.72
lead=of frame=preposition next=for -0.08
lead=of frame=preposition next=from -0.77
lead=of frame=preposition next=function -0.19
lead=of frame=preposition next=in -0.15
lead=of frame=preposition next=of -0.09
lead=of frame=preposition next=on 0.05
lead=of frame=preposition next=to -0.07
lead=of frame=preposition next=with -1.14
lead=of frame=quoted -1.22
lead=of frame=quoted next=name -0.21
lead=of frame=quoted next=noun -0.41
lead=of frame=quoted next=to -0.5
lead=of kinds=act 0.1
lead=of kinds=act+attitude -0.11
lead=of kinds=attitude 0.06
lead=of kinds=noun -0.41
lead=of kinds=say -0.22
lead=of kinds=say+act 0.21
lead=of kinds=say+show 0.14
lead=of kinds=say+tell -0.81
lead=of kinds=show -0.67
lead=on frame=adverbial -1.15
lead=on frame=adverbial next=function -0.56
lead=on frame=adverbial next=of -0.43
lead=on frame=adverbial next=to -0.66
lead=on frame=bare -0.22
lead=on frame=bare next=and -0.3
lead=on frame=bare next=for 0.13
lead=on frame=bare next=in -0.48
lead=on frame=bare next=name -0.45
lead=on frame=bare next=noun -0.34
lead=on frame=bare next=of -0.18
lead=on frame=bare next=to -0.37
lead=on frame=comma -0.81
lead=on frame=comma next=, -0.81
lead=on frame=hearer -0.23
lead=on frame=later-that -1.09
lead=on frame=preposition -0.27
lead=on frame=preposition next=function -0.2
lead=on frame=preposition next=in -0.57
lead=on frame=preposition next=of -0.18
lead=on frame=quoted -0.98
lead=on kinds=act -0.41
lead=on kinds=noun -0.46
lead=on kinds=say+show -0.27
lead=possessive frame=adverbial 0.06
lead=possessive frame=adverbial next=about -0.6
lead=possessive frame=adverbial next=at -0.79
lead=possessive frame=adverbial next=day -0.75
lead=possessive frame=adverbial next=for -1.3
lead=possessive frame=adverbial next=of 0.12
lead=possessive frame=adverbial next=on -1.32
lead=possessive frame=adverbial next=to -1.55
lead=possessive frame=adverbial next=with -0.9
lead=possessive frame=bare -0.24
lead=possessive frame=bare next=about -0.84
lead=possessive frame=bare next=and -0.61
lead=possessive frame=bare next=as 0.32
lead=possessive frame=bare next=at -1
lead=possessive frame=bare next=day -0.44
lead=possessive frame=bare next=determiner -1.22
lead=possessive frame=bare next=for -0.12
lead=possessive frame=bare next=function -0.98
lead=possessive frame=bare next=in -0.81
lead=possessive frame=bare next=noun -1.13
lead=possessive frame=bare next=of 0.27
lead=possessive frame=bare next=on 0.34
lead=possessive frame=bare next=to 0.31
lead=possessive frame=bare next=verb-base -1.06
lead=possessive frame=bare next=verb-ing 0.17
lead=possessive frame=bare next=verb-past -0.95
lead=possessive frame=bare next=verb-s -1.03
lead=possessive frame=bare next=with -0.55
lead=possessive frame=colon -0.76
lead=possessive frame=comma -0.34
lead=possessive frame=comma next=, -0.34
lead=possessive frame=hearer -0.69
lead=possessive frame=hearer next=noun -0.29
lead=possessive frame=later-that next=function 0.11
lead=possessive frame=later-that next=noun -0.79
lead=possessive frame=later-that next=on -0.7
lead=possessive frame=preposition -0.14
lead=possessive frame=preposition next=about -0.15
lead=possessive frame=preposition next=as 0.15
lead=possessive frame=preposition next=at -1.1
lead=possessive frame=preposition next=for -0.37
lead=possessive frame=preposition next=in -0.92
lead=possessive frame=preposition next=of 0.14
lead=possessive frame=preposition next=to 0.35
lead=possessive frame=quoted -0.08
lead=possessive frame=quoted next=function -0.58
lead=possessive frame=quoted next=noun 0.55
lead=possessive frame=quoted next=to -1.07
lead=possessive kinds=act -0.11
lead=possessive kinds=act+attitude -0.08
lead=possessive kinds=act+show 0.36
lead=possessive kinds=attitude -0.09
lead=possessive kinds=say -0.08
lead=possessive kinds=say+act -0.17
lead=possessive kinds=say+show -0.29
lead=possessive kinds=say+tell -0.64
lead=possessive kinds=say+tell+act -0.17
lead=pronoun frame=adverbial 0.05
lead=pronoun frame=adverbial next=by -0.95
lead=pronoun frame=adverbial next=to 0.11
lead=pronoun frame=bare next=by -0.1
lead=pronoun frame=bare next=determiner 0.08
lead=pronoun frame=bare next=function 0.34
lead=pronoun frame=bare next=name 0.13
lead=pronoun frame=bare next=noun -0.42
lead=pronoun frame=bare next=to -0.22
lead=pronoun frame=later-that -0.69
lead=pronoun frame=preposition -0.05
lead=pronoun frame=preposition next=by -0.14
lead=pronoun frame=preposition next=function 0.36
lead=pronoun frame=quoted -0.81
lead=pronoun kinds=act+attitude -0.15
lead=pronoun kinds=say+show -0.28
lead=pronoun, frame=bare -0.35
lead=pronoun, frame=before 0.22
lead=quoted frame=adverbial -1.16
lead=quoted frame=adverbial next=at -0.73
lead=quoted frame=adverbial next=by -0.71
lead=quoted frame=adverbial next=day -0.87
lead=quoted frame=adverbial next=function -0.27
lead=quoted frame=adverbial next=in -0.65
lead=quoted frame=adverbial next=of -0.88
lead=quoted frame=adverbial next=on -0.37
lead=quoted frame=adverbial next=to -0.37
lead=quoted frame=around -0.05
lead=quoted frame=around next=, 0.07
lead=quoted frame=around next=at -0.65
lead=quoted frame=around next=determiner 0.34
lead=quoted frame=around next=function 0.19
lead=quoted frame=around next=in -0.13
lead=quoted frame=around next=name -0.19
lead=quoted frame=around next=noun 0.21
lead=quoted frame=around next=of 0.31
lead=quoted frame=around next=on -0.82
lead=quoted frame=bare -0.94
lead=quoted frame=bare next=about -0.33
lead=quoted frame=bare next=adverb -0.59
lead=quoted frame=bare next=after -0.51
lead=quoted frame=bare next=as -0.64
lead=quoted frame=bare next=at -0.28
lead=quoted frame=bare next=by -0.75
lead=quoted frame=bare next=day -0.55
lead=quoted frame=bare next=determiner -0.39
lead=quoted frame=bare next=from -0.52
lead=quoted frame=bare next=function -0.84
lead=quoted frame=bare next=in -1.01
lead=quoted frame=bare next=name -1.2
lead=quoted frame=bare next=noun 0.18
lead=quoted frame=bare next=of -1.3
lead=quoted frame=bare next=on -1.19
lead=quoted frame=bare next=possessive 0.47
lead=quoted frame=bare next=pronoun 0.56
lead=quoted frame=bare next=to -0.26
lead=quoted frame=bare next=verb-ing -0.3
lead=quoted frame=bare next=verb-past -0.38
lead=quoted frame=bare next=when -0.75
lead=quoted frame=before 0.38
lead=quoted frame=before next=, -0.09
lead=quoted frame=before next=. -0.2
lead=quoted frame=before next=about 0.15
lead=quoted frame=before next=adverb 0.49
lead=quoted frame=before next=after 0.66
lead=quoted frame=before next=at 0.24
lead=quoted frame=before next=day 0.48
lead=quoted frame=before next=determiner 0.73
lead=quoted frame=before next=function 0.55
lead=quoted frame=before next=in 0.33
lead=quoted frame=before next=name 0.08
lead=quoted frame=before next=noun 0.22
lead=quoted frame=before next=of 0.1
lead=quoted frame=before next=on 0.49
lead=quoted frame=before next=possessive -0.63
lead=quoted frame=before next=that -0.63
lead=quoted frame=before next=to 0.94
lead=quoted frame=before next=verb-past -0.46
lead=quoted frame=before next=when 0.24
lead=quoted frame=colon -0.21
lead=quoted frame=comma -1.47
lead=quoted frame=comma next=, -1.47
lead=quoted frame=hearer -1.02
lead=quoted frame=hearer next=determiner -0.88
lead=quoted frame=hearer next=name -0.71
lead=quoted frame=later-that -1.75
lead=quoted frame=later-that next=name -0.9
lead=quoted frame=preposition -1.08
lead=quoted frame=preposition next=about 0.1
lead=quoted frame=preposition next=after -0.64
lead=quoted frame=preposition next=as -0.61
lead=quoted frame=preposition next=at -0.22
lead=quoted frame=preposition next=by -0.7
lead=quoted frame=preposition next=from -0.47
lead=quoted frame=preposition next=in -1.27
lead=quoted frame=preposition next=of -1.25
lead=quoted frame=preposition next=on -1.33
lead=quoted frame=preposition next=to -0.38
lead=quoted frame=quoted -0.43
lead=quoted frame=quoted next=determiner -0.23
lead=quoted frame=quoted next=function -0.65
lead=quoted frame=quoted next=name 0.11
lead=quoted frame=quoted next=noun -0.77
lead=quoted frame=quoted-before -0.17
lead=quoted frame=quoted-before next=, -0.48
lead=quoted frame=quoted-before next=. -0.21
lead=quoted frame=quoted-before next=function 0.34
lead=quoted frame=quoted-before next=in 0.07
lead=quoted frame=quoted-before next=name -0.15
lead=quoted frame=quoted-before next=noun -0.85
lead=quoted frame=quoted-before next=possessive -0.73
lead=quoted frame=quoted-before next=to -0.66
lead=quoted frame=that 0.69
lead=quoted frame=that next=that 0.69
lead=quoted kinds=act 0.48
lead=quoted kinds=attitude 0.16
lead=quoted kinds=noun -0.8
lead=quoted kinds=phrase -0.28
lead=quoted kinds=say -0.32
lead=quoted kinds=say+act -0.24
lead=quoted kinds=say+attitude 0.05
lead=quoted kinds=say+show -0.99
lead=quoted kinds=say+show+attitude -0.05
lead=quoted kinds=say+tell+act 0.18
lead=quoted kinds=show -0.18
lead=quoted kinds=tell -0.37
lead=that frame=adverbial -0.66
lead=that frame=adverbial next=as -0.5
lead=that frame=adverbial next=by -0.76
lead=that frame=adverbial next=for -0.82
lead=that frame=adverbial next=function -0.93
lead=that frame=adverbial next=in -0.7
lead=that frame=adverbial next=of -0.59
lead=that frame=adverbial next=on -0.66
lead=that frame=adverbial next=to -0.19
lead=that frame=bare -1
lead=that frame=bare next=about -0.47
lead=that frame=bare next=adverb -0.58
lead=that frame=bare next=and -0.18
lead=that frame=bare next=as 0.08
lead=that frame=bare next=by 0.14
lead=that frame=bare next=determiner -0.29
lead=that frame=bare next=for -0.65
lead=that frame=bare next=function -0.29
lead=that frame=bare next=in -0.87
lead=that frame=bare next=it 0.1
lead=that frame=bare next=name -0.47
lead=that frame=bare next=noun -0.75
lead=that frame=bare next=of -0.27
lead=that frame=bare next=on 0.07
lead=that frame=bare next=possessive -0.83
lead=that frame=bare next=pronoun -0.07
lead=that frame=bare next=to -0.95
lead=that frame=bare next=verb-base -0.58
lead=that frame=bare next=verb-ing 0.22
lead=that frame=bare next=verb-past -0.63
lead=that frame=bare next=with -0.29
lead=that frame=colon -0.31
lead=that frame=comma 0.08
lead=that frame=comma next=, 0.08
lead=that frame=hearer -1.12
lead=that frame=later-that -1.6
lead=that frame=later-that next=determiner -0.58
lead=that frame=later-that next=function -0.58
lead=that frame=later-that next=noun -0.43
lead=that frame=later-that next=to -0.64
lead=that frame=preposition -0.73
lead=that frame=preposition next=about -0.23
lead=that frame=preposition next=as 0.05
lead=that frame=preposition next=by 0.13
lead=that frame=preposition next=for -0.77
lead=that frame=preposition next=function -0.16
lead=that frame=preposition next=in -1.1
lead=that frame=preposition next=of -0.27
lead=that frame=preposition next=to -1.13
lead=that frame=preposition next=with -0.59
lead=that frame=quoted -1.01
lead=that frame=quoted next=determiner -0.88
lead=that frame=quoted next=function -0.69
lead=that frame=quoted next=name -0.49
lead=that frame=quoted next=noun -0.57
lead=that frame=quoted next=quoted -0.17
lead=that frame=quoted next=to -0.75
lead=that frame=that -0.67
lead=that frame=that next=that -0.67
lead=that kinds=act -0.92
lead=that kinds=act+attitude -0.24
lead=that kinds=attitude -0.69
lead=that kinds=noun -0.22
lead=that kinds=say -0.5
lead=that kinds=say+act -1.51
lead=that kinds=say+show -0.6
lead=that kinds=show -0.98
lead=that kinds=tell -0.34
lead=that kinds=tell+show -0.31
lead=that, frame=around -0.13
lead=that, frame=bare -0.73
lead=that, frame=before -0.22
lead=that, frame=before next=, -0.65
lead=that, frame=comma -0.16
lead=that, frame=comma next=, -0.16
lead=that, kinds=say+show -0.26
lead=to frame=adverbial -1.34
lead=to frame=adverbial next=by -0.51
lead=to frame=adverbial next=to -0.73
lead=to frame=bare -0.34
lead=to frame=bare next=about -0.63
lead=to frame=bare next=and -0.21
lead=to frame=bare next=by 0.26
lead=to frame=bare next=determiner -0.91
lead=to frame=bare next=for -0.78
lead=to frame=bare next=function -0.81
lead=to frame=bare next=in -0.53
lead=to frame=bare next=noun -0.06
lead=to frame=bare next=on -0.87
lead=to frame=bare next=to -0.16
lead=to frame=comma -0.66
lead=to frame=comma next=, -0.66
lead=to frame=later-that -0.96
lead=to frame=preposition -0.48
lead=to frame=preposition next=by 0.18
lead=to frame=preposition next=for -0.69
lead=to frame=preposition next=function -0.22
lead=to frame=preposition next=in -0.53
lead=to frame=preposition next=on -0.74
lead=to kinds=act -0.58
lead=to kinds=act+attitude -0.15
lead=to kinds=noun -0.25
lead=to kinds=say -1.1
lead=to kinds=say+act -0.3
lead=to kinds=say+show -0.53
lead=verb-base frame=adverbial -0.18
lead=verb-base frame=adverbial next=about -0.63
lead=verb-base frame=adverbial next=as -0.6
lead=verb-base frame=adverbial next=at -0.88
lead=verb-base frame=adverbial next=by -0.69
lead=verb-base frame=adverbial next=for -0.09
lead=verb-base frame=adverbial next=from -0.79
lead=verb-base frame=adverbial next=function -0.31
lead=verb-base frame=adverbial next=in -0.33
lead=verb-base frame=adverbial next=of -0.8
lead=verb-base frame=adverbial next=on 0.13
lead=verb-base frame=adverbial next=with -0.76
lead=verb-base frame=bare -0.37
lead=verb-base frame=bare next=about 0.05
lead=verb-base frame=bare next=adverb -1.08
lead=verb-base frame=bare next=after -0.54
lead=verb-base frame=bare next=and -0.36
lead=verb-base frame=bare next=as -1.09
lead=verb-base frame=bare next=at 0.43
lead=verb-base frame=bare next=by -0.83
lead=verb-base frame=bare next=day -0.56
lead=verb-base frame=bare next=determiner -0.34
lead=verb-base frame=bare next=for -0.32
lead=verb-base frame=bare next=from -0.56
lead=verb-base frame=bare next=function -0.38
lead=verb-base frame=bare next=in -0.22
lead=verb-base frame=bare next=it 0.6
lead=verb-base frame=bare next=name -0.8
lead=verb-base frame=bare next=of 0.46
lead=verb-base frame=bare next=on -0.38
lead=verb-base frame=bare next=pronoun -0.07
lead=verb-base frame=bare next=to -0.5
lead=verb-base frame=bare next=verb-base 0.16
lead=verb-base frame=bare next=verb-ing 0.06
lead=verb-base frame=bare next=verb-past -0.68
lead=verb-base frame=bare next=verb-s -0.96
lead=verb-base frame=bare next=with -0.8
lead=verb-base frame=colon -0.22
lead=verb-base frame=comma -0.1
lead=verb-base frame=comma next=, -0.1
lead=verb-base frame=hearer 0.08
lead=verb-base frame=later-that -0.44
lead=verb-base frame=later-that next=determiner -0.66
lead=verb-base frame=later-that next=function -0.74
lead=verb-base frame=later-that next=to -0.71
lead=verb-base frame=preposition -0.23
lead=verb-base frame=preposition next=after -0.93
lead=verb-base frame=preposition next=as -1.09
lead=verb-base frame=preposition next=at 0.29
lead=verb-base frame=preposition next=by -1.09
lead=verb-base frame=preposition next=for -0.26
lead=verb-base frame=preposition next=from -0.8
lead=verb-base frame=preposition next=function -0.46
lead=verb-base frame=preposition next=in -0.35
lead=verb-base frame=preposition next=of 0.35
lead=verb-base frame=preposition next=on -0.19
lead=verb-base frame=preposition next=to -0.29
lead=verb-base frame=preposition next=with -0.08
lead=verb-base frame=quoted -0.42
lead=verb-base frame=quoted next=determiner -0.83
lead=verb-base frame=quoted next=noun -0.64
lead=verb-base frame=quoted next=quoted 0.38
lead=verb-base frame=quoted next=to 0.25
lead=verb-base frame=that -0.33
lead=verb-base frame=that next=that -0.33
lead=verb-base kinds=act -0.37
lead=verb-base kinds=act+attitude -0.67
lead=verb-base kinds=act+show 0.28
lead=verb-base kinds=attitude -0.5
lead=verb-base kinds=noun -0.06
lead=verb-base kinds=say -0.1
lead=verb-base kinds=say+act 0.11
lead=verb-base kinds=say+act+attitude -0.2
lead=verb-base kinds=say+attitude -0.99
lead=verb-base kinds=say+show 0.06
lead=verb-base kinds=say+tell -0.5
lead=verb-base kinds=say+tell+act -0.22
lead=verb-base kinds=show -0.36
lead=verb-base kinds=tell+show -0.51
lead=verb-base, frame=adverbial -0.36
lead=verb-base, frame=adverbial next=function -0.66
lead=verb-base, frame=adverbial next=on 0.25
lead=verb-base, frame=adverbial next=to -1.14
lead=verb-base, frame=around -0.1
lead=verb-base, frame=around next=, 0.65
lead=verb-base, frame=around next=determiner -0.66
lead=verb-base, frame=around next=name -0.09
lead=verb-base, frame=around next=noun -0.72
lead=verb-base, frame=around next=pronoun -0.42
lead=verb-base, frame=around next=that -0.4
lead=verb-base, frame=bare 0.23
lead=verb-base, frame=bare next=determiner 0.58
lead=verb-base, frame=bare next=function -0.05
lead=verb-base, frame=bare next=in -0.64
lead=verb-base, frame=bare next=name 0.29
lead=verb-base, frame=bare next=noun -0.05
lead=verb-base, frame=bare next=possessive 0.61
lead=verb-base, frame=bare next=pronoun -0.21
lead=verb-base, frame=bare next=to -0.14
lead=verb-base, frame=bare next=verb-s -0.89
lead=verb-base, frame=before -0.12
lead=verb-base, frame=before next=, -1.11
lead=verb-base, frame=before next=. 0.96
lead=verb-base, frame=before next=determiner -0.28
lead=verb-base, frame=before next=function -0.65
lead=verb-base, frame=before next=on -0.54
lead=verb-base, frame=before next=possessive -0.77
lead=verb-base, frame=before next=pronoun -0.35
lead=verb-base, frame=before next=that -0.69
lead=verb-base, frame=before next=to -0.68
lead=verb-base, frame=before next=verb-s -0.08
lead=verb-base, frame=colon 0.5
lead=verb-base, frame=hearer next=noun -0.17
lead=verb-base, frame=later-that 0.3
lead=verb-base, frame=later-that next=determiner -0.14
lead=verb-base, frame=preposition next=function 0.18
lead=verb-base, frame=preposition next=in -0.56
lead=verb-base, frame=preposition next=on 0.14
lead=verb-base, frame=preposition next=to 0.08
lead=verb-base, frame=quoted 0.16
lead=verb-base, frame=quoted next=determiner -0.09
lead=verb-base, frame=quoted next=name -0.1
lead=verb-base, frame=that 0.51
lead=verb-base, frame=that next=that 0.51
lead=verb-base, kinds=act 0.15
lead=verb-base, kinds=act+attitude 0.16
lead=verb-base, kinds=attitude -0.29
lead=verb-base, kinds=phrase -0.08
lead=verb-base, kinds=say 0.2
lead=verb-base, kinds=say+act 0.12
lead=verb-base, kinds=say+show 0.18
lead=verb-base, kinds=say+tell+act -0.29
lead=verb-base, kinds=tell 0.29
lead=verb-ing frame=adverbial -0.46
lead=verb-ing frame=adverbial next=about -0.87
lead=verb-ing frame=adverbial next=by -0.74
lead=verb-ing frame=adverbial next=for -0.66
lead=verb-ing frame=adverbial next=from -0.8
lead=verb-ing frame=adverbial next=function 0.14
lead=verb-ing frame=adverbial next=in -0.95
lead=verb-ing frame=adverbial next=of -1.07
lead=verb-ing frame=adverbial next=on -0.86
lead=verb-ing frame=adverbial next=to -1.28
lead=verb-ing frame=bare -0.48
lead=verb-ing frame=bare next=about 0.09
lead=verb-ing frame=bare next=and -0.5
lead=verb-ing frame=bare next=as -0.6
lead=verb-ing frame=bare next=at -0.06
lead=verb-ing frame=bare next=by -0.99
lead=verb-ing frame=bare next=determiner -0.3
lead=verb-ing frame=bare next=for -0.23
lead=verb-ing frame=bare next=from -0.34
lead=verb-ing frame=bare next=function -0.21
lead=verb-ing frame=bare next=in -0.88
lead=verb-ing frame=bare next=name -0.94
lead=verb-ing frame=bare next=noun -0.44
lead=verb-ing frame=bare next=of -0.43
lead=verb-ing frame=bare next=on 0.39
lead=verb-ing frame=bare next=possessive 0.14
lead=verb-ing frame=bare next=to -0.28
lead=verb-ing frame=bare next=verb-base -0.47
lead=verb-ing frame=bare next=verb-ing -0.81
lead=verb-ing frame=bare next=verb-s -0.43
lead=verb-ing frame=bare next=with -0.54
lead=verb-ing frame=hearer -0.67
lead=verb-ing frame=later-that next=noun -0.47
lead=verb-ing frame=preposition -0.37
lead=verb-ing frame=preposition next=as -0.59
lead=verb-ing frame=preposition next=at 0.29
lead=verb-ing frame=preposition next=by -1.03
lead=verb-ing frame=preposition next=for -0.34
lead=verb-ing frame=preposition next=from -0.9
lead=verb-ing frame=preposition next=function 0.2
lead=verb-ing frame=preposition next=in -1.06
lead=verb-ing frame=preposition next=of -0.38
lead=verb-ing frame=preposition next=on 0.32
lead=verb-ing frame=preposition next=to -1.2
lead=verb-ing frame=preposition next=with -0.93
lead=verb-ing frame=quoted -0.43
lead=verb-ing frame=quoted next=quoted -0.99
lead=verb-ing frame=that -0.2
lead=verb-ing frame=that next=that -0.2
lead=verb-ing kinds=act -0.44
lead=verb-ing kinds=act+attitude -1.23
lead=verb-ing kinds=attitude -0.23
lead=verb-ing kinds=noun -0.28
lead=verb-ing kinds=say -0.31
lead=verb-ing kinds=say+act -0.44
lead=verb-ing kinds=say+show -0.27
lead=verb-ing kinds=say+tell -0.84
lead=verb-ing kinds=show 0.21
lead=verb-ing, frame=adverbial -0.51
lead=verb-ing, frame=around 0.07
lead=verb-ing, frame=bare -0.32
lead=verb-ing, frame=before -0.06
lead=verb-ing, frame=preposition -0.78
lead=verb-ing, kinds=act 0.14
lead=verb-ing, kinds=say -0.35
lead=verb-ing, kinds=say+show -0.25
lead=verb-participle frame=adverbial -0.94
lead=verb-participle frame=bare -0.25
lead=verb-participle frame=bare next=function -0.67
lead=verb-participle frame=bare next=in 0.4
lead=verb-participle frame=bare next=noun -0.75
lead=verb-participle frame=later-that -0.72
lead=verb-participle frame=preposition -0.27
lead=verb-participle frame=preposition next=in 0.19
lead=verb-participle kinds=attitude -0.45
lead=verb-participle kinds=noun -0.39
lead=verb-participle kinds=say 0.06
lead=verb-past frame=adverbial -0.08
lead=verb-past frame=adverbial next=about -1.24
lead=verb-past frame=adverbial next=as -0.53
lead=verb-past frame=adverbial next=at -0.85
lead=verb-past frame=adverbial next=for -0.18
lead=verb-past frame=adverbial next=from -0.29
lead=verb-past frame=adverbial next=function -1.38
lead=verb-past frame=adverbial next=in 0.4
lead=verb-past frame=adverbial next=of -1.26
lead=verb-past frame=adverbial next=on -0.06
lead=verb-past frame=adverbial next=to -2.16
lead=verb-past frame=adverbial next=with -0.97
lead=verb-past frame=bare -0.76
lead=verb-past frame=bare next=about -0.16
lead=verb-past frame=bare next=adverb -0.59
lead=verb-past frame=bare next=and -0.42
lead=verb-past frame=bare next=as -0.89
lead=verb-past frame=bare next=at -0.05
lead=verb-past frame=bare next=by -0.93
lead=verb-past frame=bare next=day -0.56
lead=verb-past frame=bare next=determiner -1
lead=verb-past frame=bare next=for 0.23
lead=verb-past frame=bare next=from -0.59
lead=verb-past frame=bare next=function -0.52
lead=verb-past frame=bare next=in -1.22
lead=verb-past frame=bare next=it -0.12
lead=verb-past frame=bare next=name -0.8
lead=verb-past frame=bare next=noun -0.47
lead=verb-past frame=bare next=of 0.21
lead=verb-past frame=bare next=on 0.21
lead=verb-past frame=bare next=possessive -0.27
lead=verb-past frame=bare next=pronoun -0.29
lead=verb-past frame=bare next=to -0.3
lead=verb-past frame=bare next=verb-ing -0.43
lead=verb-past frame=bare next=verb-past -0.79
lead=verb-past frame=bare next=verb-s -0.93
lead=verb-past frame=bare next=with -0.75
lead=verb-past frame=colon -0.43
lead=verb-past frame=colon next=: -0.05
lead=verb-past frame=comma -0.22
lead=verb-past frame=comma next=, -0.22
lead=verb-past frame=hearer -0.33
lead=verb-past frame=hearer next=name -0.23
lead=verb-past frame=later-that 0.11
lead=verb-past frame=later-that next=determiner -0.05
lead=verb-past frame=later-that next=function -0.13
lead=verb-past frame=later-that next=noun -0.97
lead=verb-past frame=later-that next=on -0.92
lead=verb-past frame=later-that next=to -0.84
lead=verb-past frame=preposition -0.28
lead=verb-past frame=preposition next=about 0.5
lead=verb-past frame=preposition next=as -1.06
lead=verb-past frame=preposition next=at -0.21
lead=verb-past frame=preposition next=by -1.01
lead=verb-past frame=preposition next=for -0.21
lead=verb-past frame=preposition next=from -1.2
lead=verb-past frame=preposition next=function -0.05
lead=verb-past frame=preposition next=in -1.46
lead=verb-past frame=preposition next=of -0.1
lead=verb-past frame=preposition next=on -0.16
lead=verb-past frame=preposition next=to -0.46
lead=verb-past frame=preposition next=with -0.17
lead=verb-past frame=quoted -0.44
lead=verb-past frame=quoted next=determiner -0.9
lead=verb-past frame=quoted next=function -0.72
lead=verb-past frame=quoted next=name -0.82
lead=verb-past frame=quoted next=noun -0.71
lead=verb-past frame=quoted next=of 0.35
lead=verb-past frame=quoted next=quoted -1.36
lead=verb-past frame=quoted next=to -0.1
lead=verb-past frame=that -0.26
lead=verb-past frame=that next=that -0.26
lead=verb-past kinds=act -0.17
lead=verb-past kinds=act+attitude -0.71
lead=verb-past kinds=act+show 0.19
lead=verb-past kinds=attitude -0.89
lead=verb-past kinds=noun -0.28
lead=verb-past kinds=say -0.22
lead=verb-past kinds=say+act -0.25
lead=verb-past kinds=say+attitude -0.77
lead=verb-past kinds=say+show 0.13
lead=verb-past kinds=say+tell+act -0.18
lead=verb-past kinds=show -0.79
lead=verb-past kinds=tell -0.91
lead=verb-past kinds=tell+show -0.34
lead=verb-past, frame=adverbial 0.16
lead=verb-past, frame=around 0.18
lead=verb-past, frame=around next=, 0.33
lead=verb-past, frame=bare 0.16
lead=verb-past, frame=bare next=determiner 0.32
lead=verb-past, frame=bare next=function -1.1
lead=verb-past, frame=bare next=name 0.31
lead=verb-past, frame=bare next=noun -0.21
lead=verb-past, frame=bare next=possessive -0.07
lead=verb-past, frame=bare next=pronoun 0.19
lead=verb-past, frame=before -0.17
lead=verb-past, frame=before next=, -0.88
lead=verb-past, frame=before next=. 0.46
lead=verb-past, frame=before next=determiner -0.27
lead=verb-past, frame=before next=function -0.53
lead=verb-past, frame=before next=name 0.41
lead=verb-past, frame=before next=noun -0.24
lead=verb-past, frame=before next=to -0.56
lead=verb-past, frame=comma -0.2
lead=verb-past, frame=comma next=, -0.2
lead=verb-past, frame=hearer -0.36
lead=verb-past, frame=later-that -0.48
lead=verb-past, frame=preposition next=function -0.18
lead=verb-past, frame=preposition next=to 0.22
lead=verb-past, kinds=act 0.23
lead=verb-past, kinds=attitude -0.49
lead=verb-past, kinds=phrase 0.12
lead=verb-past, kinds=say 0.25
lead=verb-past, kinds=say+act -0.2
lead=verb-past, kinds=say+show -0.08
lead=verb-s frame=adverbial -0.06
lead=verb-s frame=adverbial next=for -0.42
lead=verb-s frame=adverbial next=function -0.61
lead=verb-s frame=adverbial next=to 0.1
lead=verb-s frame=bare -0.61
lead=verb-s frame=bare next=adverb -0.8
lead=verb-s frame=bare next=by -0.64
lead=verb-s frame=bare next=determiner -0.36
lead=verb-s frame=bare next=for -0.3
lead=verb-s frame=bare next=function 0.14
lead=verb-s frame=bare next=name -0.19
lead=verb-s frame=bare next=noun 0.1
lead=verb-s frame=bare next=of 0.23
lead=verb-s frame=bare next=on -0.86
lead=verb-s frame=bare next=possessive 0.11
lead=verb-s frame=bare next=to -0.52
lead=verb-s frame=bare next=verb-base -0.57
lead=verb-s frame=comma 0.14
lead=verb-s frame=comma next=, 0.14
lead=verb-s frame=hearer 0.11
lead=verb-s frame=later-that -1.11
lead=verb-s frame=preposition -0.42
lead=verb-s frame=preposition next=by -0.45
lead=verb-s frame=preposition next=for -0.41
lead=verb-s frame=preposition next=function -0.9
lead=verb-s frame=preposition next=of 0.17
lead=verb-s frame=preposition next=on -0.85
lead=verb-s frame=quoted -0.65
lead=verb-s frame=that -0.22
lead=verb-s frame=that next=that -0.22
lead=verb-s kinds=act -0.31
lead=verb-s kinds=act+attitude -0.32
lead=verb-s kinds=attitude -0.48
lead=verb-s kinds=noun -0.17
lead=verb-s kinds=say 0.09
lead=verb-s kinds=say+act 0.12
lead=verb-s kinds=say+show -0.41
lead=verb-s kinds=show -0.32
lead=verb-s kinds=tell+show 0.1
lead=verb-s, frame=adverbial -0.45
lead=verb-s, frame=adverbial next=to -1.05
lead=verb-s, frame=around 0.11
lead=verb-s, frame=around next=, 0.6
lead=verb-s, frame=around next=determiner -0.16
lead=verb-s, frame=bare 0.38
lead=verb-s, frame=bare next=and -0.47
lead=verb-s, frame=bare next=determiner 0.24
lead=verb-s, frame=bare next=function -0.24
lead=verb-s, frame=bare next=name -0.4
lead=verb-s, frame=bare next=noun 0.21
lead=verb-s, frame=bare next=pronoun 0.83
lead=verb-s, frame=bare next=to -0.07
lead=verb-s, frame=before -0.16
lead=verb-s, frame=before next=, -0.86
lead=verb-s, frame=before next=. -0.11
lead=verb-s, frame=before next=name 0.65
lead=verb-s, frame=before next=noun -0.36
lead=verb-s, frame=before next=pronoun -0.47
lead=verb-s, frame=before next=that -0.21
lead=verb-s, frame=before next=to -0.4
lead=verb-s, frame=comma -0.73
lead=verb-s, frame=comma next=, -0.73
lead=verb-s, frame=later-that 0.06
lead=verb-s, frame=later-that next=determiner -0.84
lead=verb-s, frame=preposition 0.53
lead=verb-s, frame=that 0.09
lead=verb-s, frame=that next=that 0.09
lead=verb-s, kinds=act 0.26
lead=verb-s, kinds=act+attitude 0.23
lead=verb-s, kinds=attitude 0.09
lead=verb-s, kinds=say -0.33
lead=verb-s, kinds=say+act 0.1
lead=verb-s, kinds=say+show -0.05
lead=what frame=adverbial -1.28
lead=what frame=adverbial next=as -0.51
lead=what frame=adverbial next=in -0.55
lead=what frame=bare -1.24
lead=what frame=bare next=about -0.6
lead=what frame=bare next=as -0.13
lead=what frame=bare next=determiner -1.15
lead=what frame=bare next=function -0.31
lead=what frame=bare next=in -0.59
lead=what frame=bare next=name -0.78
lead=what frame=bare next=noun -0.88
lead=what frame=bare next=to -0.5
lead=what frame=bare next=verb-base -0.31
lead=what frame=colon -0.56
lead=what frame=comma -0.64
lead=what frame=comma next=, -0.64
lead=what frame=later-that -0.14
lead=what frame=preposition -0.23
lead=what frame=preposition next=about 0.15
lead=what frame=preposition next=as -0.37
lead=what frame=preposition next=in -0.8
lead=what frame=preposition next=to -0.24
lead=what frame=quoted -0.17
lead=what frame=quoted next=determiner -1.01
lead=what frame=quoted next=quoted 0.23
lead=what kinds=act -0.72
lead=what kinds=act+show -0.71
lead=what kinds=attitude -0.47
lead=what kinds=say+show -0.22
lead=when frame=adverbial -0.1
lead=when frame=adverbial next=about -0.84
lead=when frame=adverbial next=for -0.59
lead=when frame=adverbial next=function -0.72
lead=when frame=adverbial next=to 0.06
lead=when frame=bare 0.27
lead=when frame=bare next=about -0.39
lead=when frame=bare next=as -0.7
lead=when frame=bare next=determiner -0.24
lead=when frame=bare next=for -0.12
lead=when frame=bare next=function -0.05
lead=when frame=bare next=name 0.18
lead=when frame=bare next=noun 0.28
lead=when frame=bare next=on 0.16
lead=when frame=bare next=possessive -0.12
lead=when frame=bare next=pronoun 0.12
lead=when frame=bare next=to -0.07
lead=when frame=bare next=whether -0.09
lead=when frame=colon -0.65
lead=when frame=comma 0.26
lead=when frame=comma next=, 0.26
lead=when frame=hearer -0.06
lead=when frame=hearer next=name 0.21
lead=when frame=later-that -0.17
lead=when frame=preposition next=about 0.42
lead=when frame=preposition next=as -0.65
lead=when frame=preposition next=for -0.05
lead=when frame=preposition next=function -0.68
lead=when frame=preposition next=on 0.22
lead=when frame=quoted -0.2
lead=when frame=quoted next=function 0.19
lead=when frame=quoted next=name -0.74
lead=when kinds=attitude -0.14
lead=when kinds=say 0.27
lead=when kinds=say+tell+act 0.24
lead=when kinds=tell 0.13
lead=whether frame=adverbial 0.19
lead=whether frame=bare -0.76
lead=whether frame=bare next=determiner -0.22
lead=whether frame=bare next=function -0.53
lead=whether frame=bare next=name -0.96
lead=whether frame=later-that -0.79
lead=whether frame=preposition -0.98
lead=whether kinds=act -0.85
lead=whether kinds=attitude -0.7
lead=which frame=adverbial -0.36
lead=which frame=bare -0.45
lead=which frame=bare next=as -0.75
lead=which frame=bare next=by -0.61
lead=which frame=bare next=determiner 0.39
lead=which frame=bare next=function -1.49
lead=which frame=bare next=noun -0.29
lead=which frame=bare next=to -0.18
lead=which frame=comma 0.13
lead=which frame=comma next=, 0.13
lead=which frame=later-that -0.51
lead=which frame=preposition -0.39
lead=which frame=preposition next=as -0.72
lead=which frame=preposition next=by -0.66
lead=which frame=preposition next=function -0.84
lead=which frame=quoted -0.77
lead=which kinds=act 0.21
lead=which kinds=attitude -0.59
lead=which kinds=say -0.42
lead=which kinds=say+act -0.77
lead=which kinds=say+show -0.71
lead=while frame=adverbial 0.07
lead=while frame=adverbial next=for 0.16
lead=while frame=bare 0.44
lead=while frame=bare next=determiner 0.17
lead=while frame=bare next=for 0.09
lead=while frame=bare next=function -0.48
lead=while frame=bare next=noun -0.19
lead=while frame=bare next=on 0.18
lead=while frame=bare next=possessive 0.19
lead=while frame=bare next=to 0.6
lead=while frame=later-that -0.91
lead=while frame=preposition 0.39
lead=while frame=preposition next=function -0.17
lead=while frame=preposition next=on 0.17
lead=while frame=quoted 0.21
lead=while frame=that 0.2
lead=while frame=that next=that 0.2
lead=while kinds=act 0.22
lead=while kinds=act+attitude 0.26
lead=while kinds=attitude 0.2
lead=while kinds=say 0.1
lead=while kinds=say+act 0.63
lead=while kinds=say+show 0.11
lead=who frame=adverbial -0.47
lead=who frame=bare -0.38
lead=who frame=bare next=function 0.31
lead=who frame=preposition -0.6
lead=who kinds=act -1.01
lead=who kinds=attitude -1.29
lead=why frame=bare -0.78
lead=why frame=bare next=name -0.3
lead=why frame=bare next=to -0.15
lead=why frame=preposition -0.92
lead=why kinds=act -1.04
lead=why kinds=attitude 0.15
lead=with frame=adverbial -1.15
lead=with frame=adverbial next=of -0.53
lead=with frame=adverbial next=to -0.61
lead=with frame=bare -0.06
lead=with frame=bare next=and -0.32
lead=with frame=bare next=function -0.8
lead=with frame=bare next=in 0.24
lead=with frame=bare next=noun -0.1
lead=with frame=bare next=of 0.29
lead=with frame=comma -0.77
lead=with frame=comma next=, -0.77
lead=with frame=later-that -0.71
lead=with frame=preposition -0.06
lead=with frame=preposition next=function -0.06
lead=with frame=preposition next=in 0.1
lead=with frame=preposition next=of 0.32
lead=with kinds=act -0.42
lead=with kinds=act+attitude -0.5
lead=with kinds=attitude -0.11
lead=with kinds=noun 0.24
lead=with kinds=say -0.21
lead=with kinds=say+act -0.52
lead=with kinds=say+show 0.16
lead=– frame=bare 0.1
lead=– frame=before -0.62
lead=— frame=adverbial -1.09
lead=— frame=around -0.73
lead=— frame=bare next=determiner -0.06
lead=— frame=bare next=function -0.9
lead=— frame=bare next=name -0.05
lead=— frame=bare next=to 0.15
lead=— frame=before -0.86
lead=— frame=before next=determiner 0.07
lead=— frame=before next=name -0.63
lead=— frame=before next=that -0.21
lead=— frame=preposition -0.75
lead=— frame=quoted 0.39
lead=— kinds=attitude -0.36
lead=— kinds=say+act -0.1
lead=— kinds=say+show -0.11
lead=― frame=bare -0.39
lead=‘ frame=bare -0.56
lead=‘ kinds=attitude -0.75
length=1-2 frame=adverbial 0.14
length=1-2 frame=around 0.73
length=1-2 frame=bare -0.22
length=1-2 frame=before 0.12
length=1-2 frame=colon 0.14
length=1-2 frame=comma 0.42
length=1-2 frame=hearer 0.05
length=1-2 frame=later-that -0.63
length=1-2 frame=preposition -0.2
length=1-2 frame=quoted -0.37
length=1-2 frame=quoted-before -0.26
length=1-2 frame=that -0.18
length=1-2 kinds=act -0.07
length=1-2 kinds=act+attitude 0.21
length=1-2 kinds=act+show -0.21
length=1-2 kinds=attitude -0.17
length=1-2 kinds=noun -0.11
length=1-2 kinds=phrase -0.51
length=1-2 kinds=say 0.23
length=1-2 kinds=say+act 0.11
length=1-2 kinds=say+act+attitude -0.45
length=1-2 kinds=say+act+show -0.42
length=1-2 kinds=say+attitude -0.42
length=1-2 kinds=say+show 0.13
length=1-2 kinds=say+show+attitude 0.07
length=1-2 kinds=say+tell 0.09
length=1-2 kinds=say+tell+act -0.24
length=1-2 kinds=say+tell+show -0.34
length=1-2 kinds=show -0.62
length=1-2 kinds=tell 0.23
length=1-2 kinds=tell+act -0.64
length=1-2 kinds=tell+show -0.12
length=12-39 frame=adverbial -0.08
length=12-39 frame=around -0.46
length=12-39 frame=before -0.14
length=12-39 frame=colon -0.57
length=12-39 frame=comma -0.2
length=12-39 frame=hearer -0.08
length=12-39 frame=later-that 0.1
length=12-39 frame=quoted 0.11
length=12-39 frame=that 0.09
length=12-39 kinds=act -0.1
length=12-39 kinds=act+show -0.17
length=12-39 kinds=attitude -0.11
length=12-39 kinds=noun -0.14
length=12-39 kinds=phrase 0.49
length=12-39 kinds=say -0.08
length=12-39 kinds=say+act+attitude 0.13
length=12-39 kinds=say+act+show -0.08
length=12-39 kinds=say+attitude 0.08
length=12-39 kinds=say+show -0.16
length=12-39 kinds=say+tell 0.08
length=12-39 kinds=say+tell+act -0.08
length=12-39 kinds=say+tell+show 0.06
length=12-39 kinds=show 0.16
length=12-39 kinds=tell -0.18
length=12-39 kinds=tell+act -0.16
length=12-39 kinds=tell+attitude -0.06
length=3-5 frame=adverbial -0.49
length=3-5 frame=around -0.12
length=3-5 frame=before -0.61
length=3-5 frame=colon -0.46
length=3-5 frame=comma -0.5
length=3-5 frame=hearer -0.35
length=3-5 frame=later-that -0.44
length=3-5 frame=preposition 0.1
length=3-5 frame=quoted -0.07
length=3-5 kinds=act -0.22
length=3-5 kinds=act+show -0.35
length=3-5 kinds=attitude -0.14
length=3-5 kinds=noun -0.16
length=3-5 kinds=phrase -0.56
length=3-5 kinds=say+act -0.11
length=3-5 kinds=say+act+attitude -0.43
length=3-5 kinds=say+act+show -0.23
length=3-5 kinds=say+attitude 0.18
length=3-5 kinds=say+show 0.06
length=3-5 kinds=say+tell -0.25
length=3-5 kinds=say+tell+act -0.09
length=3-5 kinds=say+tell+show -0.37
length=3-5 kinds=show -0.35
length=3-5 kinds=tell -0.19
length=3-5 kinds=tell+act -1.18
length=3-5 kinds=tell+attitude 0.18
length=3-5 kinds=tell+show -0.33
length=40+ frame=around -0.05
length=40+ frame=bare -0.11
length=40+ frame=before -0.19
length=40+ frame=colon -0.34
length=40+ frame=comma -0.69
length=40+ frame=hearer 0.33
length=40+ frame=later-that 0.22
length=40+ frame=that 0.36
length=40+ kinds=act+attitude -0.34
length=40+ kinds=attitude -0.28
length=40+ kinds=noun 0.48
length=40+ kinds=phrase -0.29
length=40+ kinds=say -0.45
length=40+ kinds=say+act -0.18
length=40+ kinds=say+show 0.14
length=40+ kinds=say+tell+act 0.28
length=40+ kinds=show 0.08
length=40+ kinds=tell 0.41
length=40+ kinds=tell+show 0.09
length=6-11 frame=adverbial -0.06
length=6-11 frame=around -0.64
length=6-11 frame=before -0.1
length=6-11 frame=comma -0.31
length=6-11 frame=hearer -0.18
length=6-11 frame=later-that -0.41
length=6-11 frame=quoted -0.23
length=6-11 frame=that 0.11
length=6-11 kinds=act -0.06
length=6-11 kinds=act+attitude -0.31
length=6-11 kinds=act+show 0.07
length=6-11 kinds=attitude -0.07
length=6-11 kinds=noun -0.13
length=6-11 kinds=phrase 0.49
length=6-11 kinds=say+act+attitude 0.26
length=6-11 kinds=say+attitude -0.26
length=6-11 kinds=say+show -0.21
length=6-11 kinds=say+show+attitude -0.33
length=6-11 kinds=say+tell -0.38
length=6-11 kinds=say+tell+act 0.09
length=6-11 kinds=say+tell+show 0.31
length=6-11 kinds=show -0.18
length=6-11 kinds=tell -0.27
length=6-11 kinds=tell+act -0.35
length=6-11 kinds=tell+attitude -0.17
length=6-11 kinds=tell+show -0.14
negated -0.06
negated kinds=act -0.24
negated kinds=attitude 0.08
negated kinds=say+act 0.44
negated kinds=say+attitude -0.58
negated kinds=show -0.66
negated kinds=tell+show -0.73
parted=, frame=around -0.2
parted=, frame=before -0.41
parted=- frame=around -0.84
parted=- frame=before -0.57
parted=determiner frame=around -0.05
parted=determiner frame=before 0.23
parted=determiner frame=quoted-before 0.12
parted=name frame=around -0.17
parted=name frame=before 0.29
parted=name frame=quoted-before -0.18
parted=noun frame=around 0.22
parted=noun frame=before -0.13
parted=noun frame=quoted-before -0.96
parted=pronoun frame=around -0.1
parted=pronoun frame=before 0.18
parted=pronoun frame=quoted-before 0.18
parted=that frame=before -0.58
parted=that frame=quoted-before -0.54
parted=verb-ing frame=before -0.7
parted=verb-ing frame=quoted-before -0.7
parted=verb-past frame=around -0.05
parted=verb-past frame=before 0.18
parted=verb-past frame=quoted-before -0.19
parted=verb-s frame=around -0.75
parted=verb-s frame=before 0.23
parted=– frame=before -0.62
parted=— frame=around -0.73
parted=— frame=before -0.86
quoted=all frame=adverbial kinds=act 0.39
quoted=all frame=adverbial kinds=noun 0.39
quoted=all frame=adverbial kinds=say 0.36
quoted=all frame=adverbial kinds=say+act 0.54
quoted=all frame=adverbial kinds=say+show 0.47
quoted=all frame=around kinds=say 0.64
quoted=all frame=around kinds=say+show 0.34
quoted=all frame=before kinds=act 0.19
quoted=all frame=before kinds=say 0.34
quoted=all frame=before kinds=say+act 0.5
quoted=all frame=before kinds=say+attitude 0.24
quoted=all frame=before kinds=say+show 0.5
quoted=all frame=before kinds=say+show+attitude 0.07
quoted=all frame=before kinds=say+tell+act 0.51
quoted=all frame=before kinds=tell 0.91
quoted=all frame=colon kinds=act -0.22
quoted=all frame=colon kinds=attitude -0.26
quoted=all frame=colon kinds=noun 0.18
quoted=all frame=colon kinds=say 0.36
quoted=all frame=colon kinds=say+act 0.22
quoted=all frame=colon kinds=say+show 0.12
quoted=all frame=comma kinds=say 0.32
quoted=all frame=comma kinds=say+act 0.61
quoted=all frame=comma kinds=say+show 0.26
quoted=all frame=comma kinds=say+tell+act 0.28
quoted=all frame=hearer kinds=tell 0.35
quoted=all frame=preposition kinds=act 0.16
quoted=all frame=quoted kinds=act -0.16
quoted=all frame=quoted kinds=act+attitude -0.56
quoted=all frame=quoted kinds=act+show -0.05
quoted=all frame=quoted kinds=attitude -0.24
quoted=all frame=quoted kinds=say+act -0.42
quoted=all frame=quoted kinds=say+attitude -0.67
quoted=all frame=quoted kinds=say+show -0.41
quoted=all frame=quoted kinds=say+tell -1.14
quoted=all frame=quoted kinds=say+tell+act -0.09
quoted=all frame=quoted kinds=show 0.08
quoted=all frame=quoted kinds=tell 0.15
quoted=all frame=quoted kinds=tell+show -0.56
quoted=all frame=quoted-before kinds=act -1.02
quoted=all frame=quoted-before kinds=act+attitude -0.55
quoted=all frame=quoted-before kinds=attitude -0.68
quoted=all frame=quoted-before kinds=say 0.05
quoted=all frame=quoted-before kinds=say+act -0.25
quoted=all frame=quoted-before kinds=say+show 0.05
quoted=none frame=adverbial kinds=act -0.25
quoted=none frame=adverbial kinds=act+attitude -0.31
quoted=none frame=adverbial kinds=act+show -0.37
quoted=none frame=adverbial kinds=attitude -0.15
quoted=none frame=adverbial kinds=noun -0.42
quoted=none frame=adverbial kinds=say -0.38
quoted=none frame=adverbial kinds=say+act -0.46
quoted=none frame=adverbial kinds=say+act+attitude -0.17
quoted=none frame=adverbial kinds=say+attitude -0.41
quoted=none frame=adverbial kinds=say+show -0.31
quoted=none frame=adverbial kinds=say+show+attitude -0.18
quoted=none frame=adverbial kinds=say+tell -1.11
quoted=none frame=adverbial kinds=say+tell+act 0.13
quoted=none frame=adverbial kinds=say+tell+show 0.09
quoted=none frame=adverbial kinds=tell -0.28
quoted=none frame=adverbial kinds=tell+act -0.59
quoted=none frame=adverbial kinds=tell+show -0.19
quoted=none frame=around kinds=act -0.8
quoted=none frame=around kinds=act+attitude -0.69
quoted=none frame=around kinds=attitude -0.26
quoted=none frame=around kinds=phrase -0.25
quoted=none frame=around kinds=say 0.26
quoted=none frame=around kinds=say+act 0.08
quoted=none frame=around kinds=say+act+attitude 0.27
quoted=none frame=around kinds=say+show 0.58
quoted=none frame=around kinds=say+tell+act 0.15
quoted=none frame=around kinds=show -0.63
quoted=none frame=around kinds=tell 0.23
quoted=none frame=bare kinds=act -0.08
quoted=none frame=bare kinds=act+attitude 0.05
quoted=none frame=bare kinds=noun -0.1
quoted=none frame=bare kinds=say -0.27
quoted=none frame=bare kinds=say+act+show 0.1
quoted=none frame=bare kinds=say+attitude 0.11
quoted=none frame=bare kinds=say+show -0.07
quoted=none frame=bare kinds=say+show+attitude -0.16
quoted=none frame=bare kinds=say+tell -0.72
quoted=none frame=bare kinds=say+tell+act -0.06
quoted=none frame=bare kinds=say+tell+show -0.16
quoted=none frame=bare kinds=show -0.07
quoted=none frame=bare kinds=tell -0.19
quoted=none frame=bare kinds=tell+act 0.07
quoted=none frame=before kinds=act -0.63
quoted=none frame=before kinds=act+attitude -1.17
quoted=none frame=before kinds=act+show -0.78
quoted=none frame=before kinds=attitude -0.36
quoted=none frame=before kinds=phrase -0.06
quoted=none frame=before kinds=say -0.59
quoted=none frame=before kinds=say+act -0.51
quoted=none frame=before kinds=say+act+attitude -0.2
quoted=none frame=before kinds=say+act+show -0.65
quoted=none frame=before kinds=say+attitude -0.62
quoted=none frame=before kinds=say+show -0.44
quoted=none frame=before kinds=say+show+attitude 0.17
quoted=none frame=before kinds=say+tell -0.32
quoted=none frame=before kinds=say+tell+act -1.32
quoted=none frame=before kinds=say+tell+show -0.89
quoted=none frame=before kinds=show -0.14
quoted=none frame=before kinds=tell -0.21
quoted=none frame=before kinds=tell+act -0.68
quoted=none frame=before kinds=tell+show 0.14
quoted=none frame=colon kinds=act+attitude -0.1
quoted=none frame=colon kinds=attitude -0.34
quoted=none frame=colon kinds=say -0.18
quoted=none frame=colon kinds=say+act -0.28
quoted=none frame=colon kinds=say+show -0.83
quoted=none frame=colon kinds=show -0.76
quoted=none frame=colon kinds=tell+show -0.7
quoted=none frame=comma kinds=act -0.88
quoted=none frame=comma kinds=act+attitude -0.86
quoted=none frame=comma kinds=act+show -0.64
quoted=none frame=comma kinds=attitude -0.15
quoted=none frame=comma kinds=noun -0.47
quoted=none frame=comma kinds=say -0.54
quoted=none frame=comma kinds=say+act -0.72
quoted=none frame=comma kinds=say+act+show -0.45
quoted=none frame=comma kinds=say+show -0.5
quoted=none frame=comma kinds=say+tell -0.31
quoted=none frame=comma kinds=say+tell+act -0.29
quoted=none frame=comma kinds=show -0.86
quoted=none frame=comma kinds=tell -0.68
quoted=none frame=hearer kinds=say+tell -0.49
quoted=none frame=hearer kinds=say+tell+act -0.24
quoted=none frame=hearer kinds=tell -0.14
quoted=none frame=hearer kinds=tell+act -1.05
quoted=none frame=hearer kinds=tell+attitude -0.37
quoted=none frame=hearer kinds=tell+show -0.17
quoted=none frame=later-that kinds=act -0.18
quoted=none frame=later-that kinds=act+attitude -0.41
quoted=none frame=later-that kinds=act+show -0.75
quoted=none frame=later-that kinds=attitude -0.11
quoted=none frame=later-that kinds=noun -0.34
quoted=none frame=later-that kinds=say -0.19
quoted=none frame=later-that kinds=say+act -0.35
quoted=none frame=later-that kinds=say+act+attitude -0.27
quoted=none frame=later-that kinds=say+act+show -0.81
quoted=none frame=later-that kinds=say+attitude -0.42
quoted=none frame=later-that kinds=say+show -0.48
quoted=none frame=later-that kinds=say+tell -0.95
quoted=none frame=later-that kinds=show -0.2
quoted=none frame=later-that kinds=tell -0.26
quoted=none frame=later-that kinds=tell+show 0.17
quoted=none frame=preposition kinds=act -0.06
quoted=none frame=preposition kinds=act+attitude 0.12
quoted=none frame=preposition kinds=act+show -0.28
quoted=none frame=preposition kinds=attitude 0.05
quoted=none frame=preposition kinds=say -0.11
quoted=none frame=preposition kinds=say+act -0.06
quoted=none frame=preposition kinds=say+act+attitude 0.07
quoted=none frame=preposition kinds=say+act+show -0.72
quoted=none frame=preposition kinds=say+attitude 0.14
quoted=none frame=preposition kinds=say+show -0.32
quoted=none frame=preposition kinds=say+show+attitude -0.39
quoted=none frame=preposition kinds=say+tell -0.1
quoted=none frame=preposition kinds=say+tell+act -0.06
quoted=none frame=preposition kinds=show -0.12
quoted=none frame=preposition kinds=tell -0.17
quoted=none frame=preposition kinds=tell+act 0.12
quoted=none frame=preposition kinds=tell+show -0.21
quoted=none frame=that kinds=act -0.32
quoted=none frame=that kinds=act+attitude 0.19
quoted=none frame=that kinds=attitude 0.09
quoted=none frame=that kinds=noun -0.39
quoted=none frame=that kinds=say -0.15
quoted=none frame=that kinds=say+act -0.1
quoted=none frame=that kinds=say+act+attitude 0.34
quoted=none frame=that kinds=say+attitude 0.16
quoted=none frame=that kinds=say+show 0.05
quoted=none frame=that kinds=say+show+attitude -0.11
quoted=none frame=that kinds=say+tell+show 0.05
quoted=none frame=that kinds=show -0.05
quoted=none frame=that kinds=tell+show 0.14
quoted=some frame=adverbial kinds=act -0.33
quoted=some frame=adverbial kinds=attitude -0.18
quoted=some frame=adverbial kinds=noun 0.18
quoted=some frame=adverbial kinds=say 0.16
quoted=some frame=adverbial kinds=say+act 0.3
quoted=some frame=adverbial kinds=say+act+attitude -0.09
quoted=some frame=adverbial kinds=say+attitude 0.21
quoted=some frame=adverbial kinds=say+tell+act -0.23
quoted=some frame=around kinds=act -1.01
quoted=some frame=around kinds=act+attitude -0.75
quoted=some frame=around kinds=act+show -0.52
quoted=some frame=around kinds=attitude -0.43
quoted=some frame=around kinds=phrase 0.53
quoted=some frame=around kinds=say -0.76
quoted=some frame=around kinds=say+act -0.14
quoted=some frame=around kinds=say+act+attitude -0.77
quoted=some frame=around kinds=say+attitude -0.68
quoted=some frame=around kinds=say+show -0.7
quoted=some frame=around kinds=say+show+attitude -0.74
quoted=some frame=around kinds=say+tell -0.49
quoted=some frame=around kinds=say+tell+act -0.3
quoted=some frame=around kinds=say+tell+show -0.71
quoted=some frame=around kinds=tell -0.35
quoted=some frame=around kinds=tell+show -0.68
quoted=some frame=bare kinds=act 0.18
quoted=some frame=bare kinds=act+attitude 0.05
quoted=some frame=bare kinds=act+show 0.27
quoted=some frame=bare kinds=attitude -0.33
quoted=some frame=bare kinds=noun -0.19
quoted=some frame=bare kinds=say 0.13
quoted=some frame=bare kinds=say+act+attitude 0.09
quoted=some frame=bare kinds=say+act+show 0.47
quoted=some frame=bare kinds=say+attitude -0.28
quoted=some frame=bare kinds=say+show 0.1
quoted=some frame=bare kinds=say+show+attitude -0.77
quoted=some frame=bare kinds=say+tell 0.11
quoted=some frame=bare kinds=say+tell+act 0.33
quoted=some frame=bare kinds=say+tell+show -0.1
quoted=some frame=bare kinds=show -0.35
quoted=some frame=bare kinds=tell -0.61
quoted=some frame=bare kinds=tell+act -0.06
quoted=some frame=before kinds=act -1.48
quoted=some frame=before kinds=act+attitude -0.52
quoted=some frame=before kinds=attitude -1.05
quoted=some frame=before kinds=phrase 0.31
quoted=some frame=before kinds=say -0.36
quoted=some frame=before kinds=say+act -0.36
quoted=some frame=before kinds=say+show 0.17
quoted=some frame=before kinds=tell -0.86
quoted=some frame=colon kinds=act -0.08
quoted=some frame=colon kinds=attitude 0.07
quoted=some frame=colon kinds=noun -0.83
quoted=some frame=colon kinds=say+act -0.83
quoted=some frame=colon kinds=say+show -0.25
quoted=some frame=comma kinds=act+attitude -0.26
quoted=some frame=comma kinds=attitude -1.21
quoted=some frame=comma kinds=noun -1.37
quoted=some frame=comma kinds=phrase 0.15
quoted=some frame=comma kinds=say -0.06
quoted=some frame=comma kinds=say+act -0.4
quoted=some frame=comma kinds=say+show 0.09
quoted=some frame=hearer kinds=say+tell 0.13
quoted=some frame=hearer kinds=say+tell+act 0.09
quoted=some frame=hearer kinds=tell+show -0.31
quoted=some frame=later-that kinds=act -0.16
quoted=some frame=later-that kinds=act+attitude -0.1
quoted=some frame=later-that kinds=attitude -0.48
quoted=some frame=later-that kinds=noun 0.14
quoted=some frame=later-that kinds=say 0.14
quoted=some frame=later-that kinds=say+act 0.18
quoted=some frame=later-that kinds=say+show 0.39
quoted=some frame=later-that kinds=say+tell 0.18
quoted=some frame=later-that kinds=say+tell+act -0.8
quoted=some frame=later-that kinds=tell 0.79
quoted=some frame=preposition kinds=act+attitude -0.11
quoted=some frame=preposition kinds=act+show 0.2
quoted=some frame=preposition kinds=attitude 0.08
quoted=some frame=preposition kinds=say+act 0.06
quoted=some frame=preposition kinds=say+show -0.33
quoted=some frame=preposition kinds=say+tell 0.12
quoted=some frame=preposition kinds=say+tell+act -0.15
quoted=some frame=preposition kinds=say+tell+show 0.35
quoted=some frame=quoted kinds=act -0.07
quoted=some frame=quoted kinds=act+attitude 0.16
quoted=some frame=quoted kinds=act+show -1.06
quoted=some frame=quoted kinds=attitude -0.08
quoted=some frame=quoted kinds=noun -0.38
quoted=some frame=quoted kinds=say+act 0.1
quoted=some frame=quoted kinds=say+act+attitude 0.28
quoted=some frame=quoted kinds=say+act+show 0.06
quoted=some frame=quoted kinds=say+attitude -0.11
quoted=some frame=quoted kinds=say+show -0.13
quoted=some frame=quoted kinds=say+tell 0.15
quoted=some frame=quoted kinds=say+tell+act -0.17
quoted=some frame=quoted kinds=show -0.25
quoted=some frame=quoted kinds=tell -0.54
quoted=some frame=quoted kinds=tell+show -0.67
quoted=some frame=that kinds=act 0.26
quoted=some frame=that kinds=attitude -0.6
quoted=some frame=that kinds=noun 0.44
quoted=some frame=that kinds=say 0.45
quoted=some frame=that kinds=say+act 0.32
quoted=some frame=that kinds=say+act+attitude -0.17
quoted=some frame=that kinds=say+attitude -0.14
quoted=some frame=that kinds=say+show 0.25
quoted=some frame=that kinds=say+tell+show 0.67
source=after:name frame=around -0.24
source=after:name frame=before 0.08
source=after:name frame=comma -0.12
source=after:noun 0.11
source=after:noun frame=around 0.45
source=after:noun frame=before -0.11
source=after:noun frame=comma 0.3
source=after:noun kinds=phrase form= 0.11
source=after:person frame=around -0.54
source=after:person frame=before 0.33
source=after:person frame=comma -0.18
source=after:plural 0.16
source=after:plural frame=comma 0.85
source=after:plural kinds=phrase form= 0.16
source=agent:name -0.12
source=agent:name frame=adverbial -0.92
source=agent:name frame=bare 0.08
source=agent:name frame=preposition -0.16
source=agent:name kinds=act form=past -0.56
source=agent:name kinds=attitude form=past 0.14
source=agent:noun frame=preposition 0.05
source=agent:noun kinds=act form=base -0.3
source=agent:noun kinds=attitude form=past 0.29
source=agent:person -0.06
source=agent:person frame=adverbial -0.1
source=agent:person frame=bare -0.27
source=agent:person frame=preposition -0.12
source=agent:person kinds=act form=past -1.12
source=agent:plural -0.59
source=agent:plural frame=adverbial -0.57
source=agent:plural frame=bare -0.36
source=agent:plural frame=preposition -0.33
source=agent:plural kinds=act form=past -0.67
source=apposition:name 0.16
source=apposition:name frame=adverbial 0.06
source=apposition:name frame=around 0.09
source=apposition:name frame=bare 0.08
source=apposition:name frame=before -0.17
source=apposition:name frame=colon -0.08
source=apposition:name frame=comma -0.15
source=apposition:name frame=later-that -0.2
source=apposition:name frame=preposition 0.32
source=apposition:name frame=quoted -0.17
source=apposition:name frame=that 0.21
source=apposition:name kinds=act form=base -0.24
source=apposition:name kinds=act form=past 0.28
source=apposition:name kinds=act+attitude form=past 0.12
source=apposition:name kinds=attitude form=base -0.37
source=apposition:name kinds=attitude form=past -0.15
source=apposition:name kinds=say form=past -0.13
source=apposition:name kinds=say+act form=base -0.14
source=apposition:name kinds=say+act form=past -0.22
source=apposition:name kinds=say+show form=base 0.24
source=apposition:name kinds=say+show form=past 0.2
source=apposition:name kinds=say+show form=s 0.66
source=apposition:name kinds=tell form=past 0.22
source=apposition:noun -0.05
source=apposition:noun frame=adverbial -0.34
source=apposition:noun frame=bare -0.16
source=apposition:noun frame=before 0.27
source=apposition:noun frame=later-that 0.16
source=apposition:noun frame=preposition -0.15
source=apposition:noun frame=quoted 0.27
source=apposition:noun frame=that 0.05
source=apposition:noun kinds=act form=past 0.11
source=apposition:noun kinds=attitude form=base -0.4
source=apposition:noun kinds=attitude form=past -0.58
source=apposition:noun kinds=say form=past -0.35
source=apposition:noun kinds=say+show form=past -0.17
source=apposition:person 0.21
source=apposition:person frame=around -0.45
source=apposition:person frame=bare 0.17
source=apposition:person frame=before -0.44
source=apposition:person frame=colon 0.64
source=apposition:person frame=comma 0.4
source=apposition:person frame=hearer -0.09
source=apposition:person frame=preposition -0.07
source=apposition:person frame=quoted 0.05
source=apposition:person frame=that 0.63
source=apposition:person kinds=act form=base 0.25
source=apposition:person kinds=act form=past 0.15
source=apposition:person kinds=act+attitude form=past 0.13
source=apposition:person kinds=attitude form=ing -0.83
source=apposition:person kinds=attitude form=s 0.42
source=apposition:person kinds=say form=past 0.28
source=apposition:person kinds=say form=s 0.42
source=apposition:person kinds=say+act form=past 0.28
source=apposition:person kinds=say+show form=past 0.35
source=apposition:person kinds=say+show form=s -0.24
source=apposition:person kinds=say+tell+act form=past -0.3
source=apposition:person kinds=tell form=past -0.33
source=apposition:plural 0.24
source=apposition:plural frame=bare 0.52
source=apposition:plural frame=before -0.48
source=apposition:plural frame=preposition -0.22
source=apposition:plural kinds=act form=past 0.17
source=apposition:plural kinds=attitude form=base 0.27
source=apposition:plural kinds=attitude form=past 0.43
source=before:few 0.52
source=before:few frame=bare 0.3
source=before:he -0.13
source=before:he frame=adverbial -0.1
source=before:he frame=around 0.15
source=before:he frame=bare -0.08
source=before:he frame=before -0.08
source=before:he frame=colon -0.15
source=before:he frame=comma -0.43
source=before:he frame=hearer -0.12
source=before:he frame=preposition -0.26
source=before:he frame=quoted -0.23
source=before:he frame=quoted-before 0.12
source=before:he frame=that 0.19
source=before:he kinds=act form=base -0.12
source=before:he kinds=act form=ing -0.39
source=before:he kinds=act form=past 0.17
source=before:he kinds=act form=s 0.08
source=before:he kinds=act+attitude form=base -0.44
source=before:he kinds=act+attitude form=past -0.09
source=before:he kinds=act+show form=past 0.18
source=before:he kinds=attitude form=base -0.49
source=before:he kinds=attitude form=ing -0.74
source=before:he kinds=attitude form=participle -0.82
source=before:he kinds=attitude form=s -0.17
source=before:he kinds=say form=base -0.44
source=before:he kinds=say form=ing -0.45
source=before:he kinds=say form=s 0.34
source=before:he kinds=say+act form=base -0.22
source=before:he kinds=say+act form=ing 0.05
source=before:he kinds=say+act form=past 0.16
source=before:he kinds=say+act form=s 0.05
source=before:he kinds=say+act+attitude form=past -0.1
source=before:he kinds=say+attitude form=past -0.26
source=before:he kinds=say+show form=s -0.17
source=before:he kinds=say+tell+act form=past 0.18
source=before:he kinds=tell form=base -0.26
source=before:he kinds=tell form=past 0.05
source=before:i -0.11
source=before:i frame=around -0.49
source=before:i frame=before -0.45
source=before:i frame=preposition 0.51
source=before:i frame=that -0.39
source=before:i kinds=attitude form=past -0.89
source=before:i kinds=say form=base 0.31
source=before:it -0.05
source=before:it frame=adverbial -0.38
source=before:it frame=around 0.3
source=before:it frame=before -0.35
source=before:it frame=colon 0.24
source=before:it frame=comma -0.13
source=before:it frame=later-that -0.36
source=before:it frame=preposition 0.13
source=before:it frame=quoted -0.94
source=before:it frame=that -0.13
source=before:it kinds=act form=base -0.83
source=before:it kinds=act form=past -0.22
source=before:it kinds=act form=s 0.29
source=before:it kinds=attitude form=base -0.42
source=before:it kinds=attitude form=past 0.44
source=before:it kinds=attitude form=s 0.05
source=before:it kinds=say form=ing -0.7
source=before:it kinds=say form=s -0.12
source=before:it kinds=say+act form=past 0.17
source=before:it kinds=say+show form=past -0.17
source=before:it kinds=say+show form=s 0.77
source=before:many 0.31
source=before:many frame=adverbial 0.23
source=before:many frame=bare 0.31
source=before:many frame=before -0.5
source=before:many frame=preposition 0.26
source=before:many kinds=act form=s 0.51
source=before:many kinds=attitude form=base 0.28
source=before:most -0.34
source=before:most frame=adverbial -0.4
source=before:most frame=bare 0.06
source=before:most frame=preposition -0.9
source=before:name -0.17
source=before:name frame=adverbial -0.13
source=before:name frame=around -0.17
source=before:name frame=before -0.09
source=before:name frame=colon -0.2
source=before:name frame=comma -0.17
source=before:name frame=later-that -0.14
source=before:name frame=preposition -0.17
source=before:name frame=quoted -0.17
source=before:name frame=quoted-before -0.32
source=before:name frame=that 0.29
source=before:name kinds=act form=base -0.34
source=before:name kinds=act form=ing 0.18
source=before:name kinds=act form=past -0.13
source=before:name kinds=act form=s -0.12
source=before:name kinds=act+attitude form=base -0.26
source=before:name kinds=act+attitude form=ing -0.07
source=before:name kinds=act+attitude form=past -0.15
source=before:name kinds=act+attitude form=s 0.23
source=before:name kinds=act+show form=past -0.06
source=before:name kinds=attitude form=base -0.05
source=before:name kinds=attitude form=ing 0.12
source=before:name kinds=attitude form=participle -0.74
source=before:name kinds=attitude form=past -0.1
source=before:name kinds=attitude form=s -0.36
source=before:name kinds=say form=base -0.06
source=before:name kinds=say form=ing -0.21
source=before:name kinds=say form=participle -0.05
source=before:name kinds=say form=past 0.06
source=before:name kinds=say form=s -0.26
source=before:name kinds=say+act form=base 0.14
source=before:name kinds=say+act form=ing 0.07
source=before:name kinds=say+act form=past -0.26
source=before:name kinds=say+act form=s -0.05
source=before:name kinds=say+act+attitude form=base -0.23
source=before:name kinds=say+act+attitude form=past -0.28
source=before:name kinds=say+act+show form=base 0.29
source=before:name kinds=say+attitude form=base -0.23
source=before:name kinds=say+attitude form=past 0.19
source=before:name kinds=say+show form=base -0.23
source=before:name kinds=say+show form=ing 0.32
source=before:name kinds=say+show form=past 0.17
source=before:name kinds=say+show form=s -0.11
source=before:name kinds=say+show+attitude form=past -0.36
source=before:name kinds=say+tell form=base -1.04
source=before:name kinds=say+tell form=s -0.56
source=before:name kinds=say+tell+act form=past -0.09
source=before:name kinds=say+tell+act form=s -0.2
source=before:name kinds=say+tell+show form=past -0.07
source=before:name kinds=show form=base -0.66
source=before:name kinds=show form=past -0.41
source=before:name kinds=show form=s 0.34
source=before:name kinds=tell form=base -0.28
source=before:name kinds=tell form=past -0.25
source=before:name kinds=tell form=s -0.42
source=before:name kinds=tell+show form=base 0.06
source=before:name kinds=tell+show form=past -0.11
source=before:name kinds=tell+show form=s -0.2
source=before:noun -0.23
source=before:noun frame=adverbial -0.43
source=before:noun frame=around -0.36
source=before:noun frame=bare -0.17
source=before:noun frame=before 0.21
source=before:noun frame=colon 0.12
source=before:noun frame=comma -0.34
source=before:noun frame=hearer -0.26
source=before:noun frame=preposition -0.12
source=before:noun frame=quoted-before -0.15
source=before:noun frame=that -0.06
source=before:noun kinds=act form=base -0.19
source=before:noun kinds=act form=past -0.46
source=before:noun kinds=act form=s -0.13
source=before:noun kinds=act+attitude form=base -0.43
source=before:noun kinds=act+attitude form=past -0.09
source=before:noun kinds=act+attitude form=s 0.13
source=before:noun kinds=act+show form=base -0.79
source=before:noun kinds=act+show form=past -0.27
source=before:noun kinds=act+show form=s -0.46
source=before:noun kinds=attitude form=base -0.34
source=before:noun kinds=attitude form=participle -0.25
source=before:noun kinds=attitude form=past -0.41
source=before:noun kinds=attitude form=s -0.15
source=before:noun kinds=say form=base -0.32
source=before:noun kinds=say form=ing -0.96
source=before:noun kinds=say form=participle 0.15
source=before:noun kinds=say form=past 0.1
source=before:noun kinds=say form=s 0.28
source=before:noun kinds=say+act form=base -0.08
source=before:noun kinds=say+act form=past -0.14
source=before:noun kinds=say+act form=s -0.59
source=before:noun kinds=say+act+attitude form=past 0.3
source=before:noun kinds=say+act+show form=past 0.39
source=before:noun kinds=say+act+show form=s 0.17
source=before:noun kinds=say+attitude form=past 0.07
source=before:noun kinds=say+show form=base 0.15
source=before:noun kinds=say+show form=s -0.12
source=before:noun kinds=say+show+attitude form=past 0.12
source=before:noun kinds=say+tell form=s -0.9
source=before:noun kinds=say+tell+act form=base -0.07
source=before:noun kinds=say+tell+act form=past -0.22
source=before:noun kinds=say+tell+act form=s 0.28
source=before:noun kinds=show form=base -0.16
source=before:noun kinds=show form=past 0.5
source=before:noun kinds=show form=s 0.08
source=before:noun kinds=tell+act form=base -0.19
source=before:noun kinds=tell+show form=base -0.44
source=before:noun kinds=tell+show form=participle 0.55
source=before:noun kinds=tell+show form=past 0.21
source=before:noun kinds=tell+show form=s 0.26
source=before:others 0.32
source=before:others frame=bare 0.27
source=before:person -0.09
source=before:person frame=adverbial -0.23
source=before:person frame=around -0.33
source=before:person frame=bare -0.05
source=before:person frame=before -0.07
source=before:person frame=comma 0.29
source=before:person frame=later-that -0.1
source=before:person frame=preposition -0.08
source=before:person frame=quoted -0.2
source=before:person frame=quoted-before -0.28
source=before:person frame=that 0.24
source=before:person kinds=act form=base -0.33
source=before:person kinds=act form=ing -0.09
source=before:person kinds=act form=past 0.17
source=before:person kinds=act form=s -0.36
source=before:person kinds=act+attitude form=past -0.49
source=before:person kinds=act+attitude form=s -0.42
source=before:person kinds=act+show form=base -0.86
source=before:person kinds=attitude form=base -0.41
source=before:person kinds=attitude form=past -0.08
source=before:person kinds=say form=base 0.05
source=before:person kinds=say form=ing 0.05
source=before:person kinds=say form=s -0.31
source=before:person kinds=say+act form=base 0.21
source=before:person kinds=say+act form=past 0.14
source=before:person kinds=say+act form=s 0.24
source=before:person kinds=say+act+attitude form=past 0.12
source=before:person kinds=say+act+show form=base -0.73
source=before:person kinds=say+attitude form=past 0.07
source=before:person kinds=say+show form=base -0.49
source=before:person kinds=say+show form=past 0.06
source=before:person kinds=say+show form=s 0.34
source=before:person kinds=say+tell form=base -0.58
source=before:person kinds=show form=past -0.43
source=before:person kinds=tell form=base -0.14
source=before:person kinds=tell form=past 0.16
source=before:person kinds=tell form=s -0.31
source=before:person kinds=tell+act form=past 0.2
source=before:person kinds=tell+show form=base -0.31
source=before:plural frame=adverbial -0.38
source=before:plural frame=bare 0.06
source=before:plural frame=before -0.2
source=before:plural frame=colon -0.66
source=before:plural frame=comma -0.19
source=before:plural frame=hearer -0.2
source=before:plural frame=later-that -0.2
source=before:plural frame=preposition -0.11
source=before:plural frame=quoted 0.12
source=before:plural frame=that 0.5
source=before:plural kinds=act form=ing -0.13
source=before:plural kinds=act form=past -0.42
source=before:plural kinds=act form=s -0.13
source=before:plural kinds=act+attitude form=base 0.17
source=before:plural kinds=act+attitude form=past -0.23
source=before:plural kinds=act+attitude form=s -0.69
source=before:plural kinds=act+show form=past 0.23
source=before:plural kinds=attitude form=base 0.09
source=before:plural kinds=attitude form=ing -0.09
source=before:plural kinds=attitude form=participle -1.32
source=before:plural kinds=attitude form=past -0.33
source=before:plural kinds=attitude form=s -0.17
source=before:plural kinds=say form=base 0.52
source=before:plural kinds=say form=participle -0.87
source=before:plural kinds=say form=past -0.37
source=before:plural kinds=say form=s -0.43
source=before:plural kinds=say+act form=past 0.2
source=before:plural kinds=say+act+attitude form=base 0.17
source=before:plural kinds=say+act+attitude form=past 0.38
source=before:plural kinds=say+attitude form=base 0.2
source=before:plural kinds=say+attitude form=past -0.59
source=before:plural kinds=say+show form=base 0.1
source=before:plural kinds=say+show form=past -0.25
source=before:plural kinds=say+show form=s -0.28
source=before:plural kinds=say+tell+act form=past 0.14
source=before:plural kinds=show form=base -0.43
source=before:plural kinds=show form=past -0.57
source=before:plural kinds=tell form=past 0.24
source=before:plural kinds=tell+show form=base 0.4
source=before:plural kinds=tell+show form=past -0.28
source=before:plural kinds=tell+show form=s 0.44
source=before:several -0.06
source=before:several frame=bare 0.2
source=before:several frame=preposition -0.64
source=before:she -0.12
source=before:she frame=adverbial -0.12
source=before:she frame=around 0.12
source=before:she frame=before -0.21
source=before:she frame=colon 0.05
source=before:she frame=comma -0.38
source=before:she frame=hearer -0.27
source=before:she frame=later-that -0.14
source=before:she frame=preposition 0.09
source=before:she frame=quoted 0.09
source=before:she frame=that -0.31
source=before:she kinds=act form=base -0.64
source=before:she kinds=act form=past 0.37
source=before:she kinds=act form=s 0.12
source=before:she kinds=act+attitude form=past -0.44
source=before:she kinds=attitude form=base -0.26
source=before:she kinds=attitude form=ing 0.09
source=before:she kinds=attitude form=past -0.34
source=before:she kinds=attitude form=s -0.1
source=before:she kinds=say form=base -0.08
source=before:she kinds=say form=past -0.3
source=before:she kinds=say form=s -0.3
source=before:she kinds=say+act form=past -0.09
source=before:she kinds=say+show form=s 0.17
source=before:she kinds=say+tell+act form=past -0.06
source=before:she kinds=tell form=past 0.08
source=before:some -0.06
source=before:some frame=adverbial 0.12
source=before:some frame=bare 0.12
source=before:some frame=preposition -0.51
source=before:some kinds=attitude form=base 0.24
source=before:some kinds=say+show form=s -0.54
source=before:that -0.71
source=before:that frame=adverbial -0.67
source=before:that frame=bare -0.36
source=before:that frame=before -0.72
source=before:that frame=comma -1.01
source=before:that frame=later-that -0.76
source=before:that frame=preposition -0.33
source=before:that frame=quoted-before -0.54
source=before:that kinds=act form=base -0.77
source=before:that kinds=attitude form=base -0.14
source=before:that kinds=attitude form=s -0.19
source=before:that kinds=say+act form=base -0.54
source=before:these frame=bare -0.08
source=before:they -0.18
source=before:they frame=adverbial -0.2
source=before:they frame=around 0.27
source=before:they frame=bare -0.21
source=before:they frame=before 0.07
source=before:they frame=comma -0.52
source=before:they frame=later-that -0.64
source=before:they frame=preposition -0.3
source=before:they frame=that 0.17
source=before:they kinds=act form=base -0.61
source=before:they kinds=act form=ing 0.13
source=before:they kinds=act form=past -0.32
source=before:they kinds=act+attitude form=base -0.42
source=before:they kinds=act+attitude form=past 0.42
source=before:they kinds=attitude form=base -0.12
source=before:they kinds=say form=base 0.21
source=before:they kinds=say form=past -0.54
source=before:they kinds=say+act form=past 0.27
source=before:they kinds=say+show form=base 0.15
source=before:they kinds=say+show form=past 0.15
source=before:this -0.6
source=before:this frame=adverbial -0.66
source=before:this frame=bare -0.31
source=before:this frame=comma -0.63
source=before:this frame=preposition -0.76
source=before:this kinds=act form=base -0.96
source=before:this kinds=attitude form=base -0.83
source=before:this kinds=say+act form=base -0.63
source=before:those -0.29
source=before:those frame=adverbial -0.68
source=before:those frame=bare -0.22
source=before:those frame=before -0.34
source=before:those frame=comma -0.58
source=before:those frame=preposition 0.1
source=before:those kinds=act form=past -0.47
source=before:those kinds=act form=s -0.44
source=before:we 0.2
source=before:we frame=adverbial 0.28
source=before:we frame=bare -0.05
source=before:we frame=before -0.52
source=before:we frame=later-that 0.19
source=before:we frame=preposition -0.18
source=before:we kinds=attitude form=base 0.27
source=before:we kinds=attitude form=past -0.11
source=before:we kinds=say form=ing -0.85
source=before:we kinds=say+tell+act form=past -0.16
source=before:you 0.06
source=before:you frame=bare -0.2
source=before:you frame=before -0.48
source=before:you frame=preposition 0.14
source=before:you kinds=act form=base 0.38
source=before:you kinds=attitude form=base -0.14
source=coordination:he -0.23
source=coordination:he frame=adverbial -0.22
source=coordination:he frame=bare -0.33
source=coordination:he frame=colon -0.25
source=coordination:he frame=comma -0.3
source=coordination:he frame=hearer 0.1
source=coordination:he frame=later-that -0.26
source=coordination:he frame=preposition -0.12
source=coordination:he frame=quoted 0.33
source=coordination:he frame=that 0.17
source=coordination:he kinds=act form=base -0.08
source=coordination:he kinds=act form=past -0.42
source=coordination:he kinds=act+attitude form=base -0.07
source=coordination:he kinds=act+attitude form=past -0.19
source=coordination:he kinds=attitude form=base -0.32
source=coordination:he kinds=attitude form=past -0.14
source=coordination:he kinds=attitude form=s 0.25
source=coordination:he kinds=say form=base -0.49
source=coordination:he kinds=say form=past -0.09
source=coordination:he kinds=say+act form=base -0.17
source=coordination:he kinds=say+act form=past 0.18
source=coordination:he kinds=say+act form=s 0.18
source=coordination:he kinds=say+show form=base -0.68
source=coordination:he kinds=say+show form=past 0.16
source=coordination:he kinds=say+show form=s 0.09
source=coordination:he kinds=say+tell+act form=past 0.16
source=coordination:i -0.33
source=coordination:i frame=adverbial -0.05
source=coordination:i frame=bare -0.38
source=coordination:i frame=preposition -0.09
source=coordination:i kinds=act form=base 0.42
source=coordination:i kinds=attitude form=base -0.63
source=coordination:it -0.05
source=coordination:it frame=adverbial -0.14
source=coordination:it frame=bare 0.05
source=coordination:it frame=comma -0.76
source=coordination:it frame=later-that -0.84
source=coordination:it frame=preposition 0.13
source=coordination:it frame=quoted -0.84
source=coordination:it frame=that -0.18
source=coordination:it kinds=act form=past 0.29
source=coordination:it kinds=act form=s -0.09
source=coordination:it kinds=act+attitude form=base 0.43
source=coordination:it kinds=attitude form=base -0.2
source=coordination:it kinds=attitude form=past -0.46
source=coordination:it kinds=say form=base 0.12
source=coordination:it kinds=say+show form=base -0.18
source=coordination:it kinds=say+show form=s -0.18
source=coordination:many -0.1
source=coordination:many frame=bare -0.12
source=coordination:name -0.09
source=coordination:name frame=adverbial 0.29
source=coordination:name frame=bare -0.31
source=coordination:name frame=hearer -0.11
source=coordination:name frame=later-that -0.06
source=coordination:name frame=preposition -0.12
source=coordination:name frame=quoted -0.19
source=coordination:name frame=that -0.07
source=coordination:name kinds=act form=base -0.1
source=coordination:name kinds=act form=past 0.46
source=coordination:name kinds=act form=s -0.1
source=coordination:name kinds=act+attitude form=past 0.17
source=coordination:name kinds=act+attitude form=s -0.82
source=coordination:name kinds=attitude form=participle -0.31
source=coordination:name kinds=attitude form=past 0.26
source=coordination:name kinds=attitude form=s -0.09
source=coordination:name kinds=say form=participle -0.06
source=coordination:name kinds=say form=past -0.24
source=coordination:name kinds=say form=s -0.25
source=coordination:name kinds=say+act form=base 0.08
source=coordination:name kinds=say+act form=past -0.19
source=coordination:name kinds=say+act form=s -0.49
source=coordination:name kinds=say+attitude form=base -0.39
source=coordination:name kinds=say+show form=base -0.14
source=coordination:name kinds=say+show form=past -0.44
source=coordination:name kinds=say+show form=s -0.41
source=coordination:name kinds=say+tell form=s -0.39
source=coordination:name kinds=say+tell+act form=past 0.11
source=coordination:name kinds=show form=base -0.1
source=coordination:name kinds=show form=past -0.5
source=coordination:name kinds=tell form=base -0.53
source=coordination:name kinds=tell+act form=base -0.84
source=coordination:name kinds=tell+show form=base -0.73
source=coordination:noun -0.07
source=coordination:noun frame=adverbial -0.13
source=coordination:noun frame=bare -0.18
source=coordination:noun frame=colon -0.1
source=coordination:noun frame=comma 0.19
source=coordination:noun frame=hearer 0.14
source=coordination:noun frame=later-that -0.47
source=coordination:noun frame=preposition -0.12
source=coordination:noun frame=quoted -0.2
source=coordination:noun frame=that 0.24
source=coordination:noun kinds=act form=past -0.51
source=coordination:noun kinds=act form=s -0.38
source=coordination:noun kinds=act+attitude form=base -0.09
source=coordination:noun kinds=act+attitude form=past -0.77
source=coordination:noun kinds=act+attitude form=s -0.27
source=coordination:noun kinds=attitude form=base 0.13
source=coordination:noun kinds=attitude form=participle -0.13
source=coordination:noun kinds=attitude form=past -0.11
source=coordination:noun kinds=say form=base -0.12
source=coordination:noun kinds=say form=past -0.49
source=coordination:noun kinds=say form=s -0.21
source=coordination:noun kinds=say+act form=base 0.06
source=coordination:noun kinds=say+act form=past -0.1
source=coordination:noun kinds=say+act form=s -0.83
source=coordination:noun kinds=say+show form=base -0.33
source=coordination:noun kinds=say+show form=past -0.38
source=coordination:noun kinds=say+show form=s -0.15
source=coordination:noun kinds=show form=base -0.81
source=coordination:noun kinds=show form=past 0.62
source=coordination:others -0.59
source=coordination:others frame=bare -0.51
source=coordination:person -0.21
source=coordination:person frame=adverbial -0.24
source=coordination:person frame=bare -0.06
source=coordination:person frame=colon -0.09
source=coordination:person frame=comma 0.19
source=coordination:person frame=later-that 0.09
source=coordination:person frame=preposition -0.06
source=coordination:person frame=quoted -0.24
source=coordination:person frame=that -0.62
source=coordination:person kinds=act form=base -0.29
source=coordination:person kinds=act form=past 0.31
source=coordination:person kinds=act form=s -0.19
source=coordination:person kinds=act+attitude form=base -1.59
source=coordination:person kinds=act+attitude form=past 0.06
source=coordination:person kinds=act+show form=base -0.21
source=coordination:person kinds=attitude form=base -0.11
source=coordination:person kinds=attitude form=s -0.9
source=coordination:person kinds=say form=base -0.07
source=coordination:person kinds=say form=past -0.18
source=coordination:person kinds=say+act form=base 0.12
source=coordination:person kinds=say+act form=past -0.57
source=coordination:person kinds=say+act form=s -0.25
source=coordination:person kinds=say+show form=base -0.72
source=coordination:person kinds=say+show form=past 0.06
source=coordination:person kinds=say+show form=s 0.54
source=coordination:person kinds=say+tell form=base 0.12
source=coordination:person kinds=say+tell form=s -0.54
source=coordination:person kinds=show form=base 0.11
source=coordination:person kinds=tell+show form=base -0.92
source=coordination:plural -0.06
source=coordination:plural frame=adverbial -0.19
source=coordination:plural frame=bare -0.12
source=coordination:plural frame=comma -0.64
source=coordination:plural frame=hearer -0.14
source=coordination:plural frame=later-that -0.21
source=coordination:plural frame=preposition 0.15
source=coordination:plural kinds=act form=base -0.15
source=coordination:plural kinds=act form=past -0.42
source=coordination:plural kinds=act form=s -0.44
source=coordination:plural kinds=act+attitude form=base 0.08
source=coordination:plural kinds=attitude form=base -0.19
source=coordination:plural kinds=attitude form=past 0.11
source=coordination:plural kinds=attitude form=s 0.21
source=coordination:plural kinds=say form=base -0.86
source=coordination:plural kinds=say form=past -0.06
source=coordination:plural kinds=say+act form=base -0.44
source=coordination:plural kinds=say+act form=s -0.73
source=coordination:plural kinds=say+show form=base 0.25
source=coordination:plural kinds=say+show form=past -0.78
source=coordination:plural kinds=say+show form=s -0.82
source=coordination:she frame=adverbial -1.36
source=coordination:she frame=bare -0.28
source=coordination:she frame=comma -0.66
source=coordination:she frame=hearer 0.37
source=coordination:she frame=later-that -0.11
source=coordination:she frame=quoted -0.37
source=coordination:she frame=that 0.55
source=coordination:she kinds=act form=base -0.56
source=coordination:she kinds=act form=past 0.24
source=coordination:she kinds=act form=s 0.11
source=coordination:she kinds=act+attitude form=base 0.39
source=coordination:she kinds=attitude form=base -0.91
source=coordination:she kinds=attitude form=past 0.28
source=coordination:she kinds=attitude form=s 0.23
source=coordination:she kinds=say+act form=base -0.17
source=coordination:she kinds=say+show form=base 0.14
source=coordination:she kinds=say+show form=past 0.12
source=coordination:some 0.15
source=coordination:some frame=bare -0.26
source=coordination:these -0.15
source=coordination:these frame=bare -0.1
source=coordination:they -0.33
source=coordination:they frame=adverbial -0.47
source=coordination:they frame=comma -0.48
source=coordination:they frame=preposition -0.16
source=coordination:they kinds=act form=base 0.28
source=coordination:they kinds=act form=past -0.79
source=coordination:they kinds=act form=s -0.74
source=coordination:they kinds=attitude form=base -0.19
source=coordination:they kinds=attitude form=s -0.76
source=coordination:they kinds=say+show form=base 0.21
source=coordination:this -0.13
source=coordination:this frame=adverbial -0.58
source=coordination:this frame=bare -0.1
source=coordination:this frame=preposition -0.05
source=coordination:this kinds=act form=base -1.07
source=coordination:this kinds=attitude form=base 0.27
source=coordination:those 0.32
source=coordination:those frame=bare 0.39
source=coordination:we kinds=attitude form=base -0.18
source=coordination:you frame=bare -0.2
source=coordination:you frame=preposition 0.17
source=inversion:he -0.71
source=inversion:he frame=around -0.44
source=inversion:he frame=before -0.55
source=inversion:he kinds=say+show form=past -0.65
source=inversion:it -0.73
source=inversion:it frame=around -0.49
source=inversion:it frame=before -0.59
source=inversion:it kinds=say+show form=past -0.49
source=inversion:name 0.2
source=inversion:name frame=around -0.08
source=inversion:name frame=before 0.15
source=inversion:name frame=quoted-before -0.2
source=inversion:name kinds=act form=past 0.1
source=inversion:name kinds=act form=s -0.32
source=inversion:name kinds=say form=past 0.16
source=inversion:name kinds=say+act form=past -0.06
source=inversion:name kinds=say+show form=past 0.49
source=inversion:name kinds=say+show form=s 0.28
source=inversion:name kinds=tell form=past -1.78
source=inversion:noun -0.6
source=inversion:noun frame=around -1.1
source=inversion:noun frame=before -0.33
source=inversion:noun frame=quoted-before -0.72
source=inversion:noun kinds=act form=past -0.49
source=inversion:noun kinds=act form=s -0.11
source=inversion:noun kinds=attitude form=past -0.69
source=inversion:noun kinds=attitude form=s -0.23
source=inversion:noun kinds=say+act form=past -0.8
source=inversion:noun kinds=say+show form=past -0.11
source=inversion:noun kinds=say+show form=s 0.37
source=inversion:person 0.43
source=inversion:person frame=around -0.26
source=inversion:person frame=before 0.64
source=inversion:person frame=quoted-before -0.13
source=inversion:person kinds=act form=past -0.87
source=inversion:person kinds=say form=past 0.31
source=inversion:person kinds=say+act form=past 0.26
source=inversion:person kinds=say+show form=past 0.43
source=inversion:person kinds=say+show form=s -0.05
source=inversion:plural -0.67
source=inversion:plural frame=around -1.02
source=inversion:plural frame=before -0.45
source=inversion:plural kinds=act form=past -0.3
source=inversion:plural kinds=attitude form=past -0.42
source=inversion:plural kinds=say form=past 0.08
source=inversion:plural kinds=say+show form=past -0.17
source=inversion:she -0.66
source=inversion:she frame=around -0.43
source=inversion:she frame=before -0.46
source=inversion:she kinds=say+show form=past -0.42
source=inversion:that -0.93
source=inversion:that frame=around -0.53
source=inversion:that frame=before -0.48
source=inversion:that kinds=say form=past -0.34
source=inversion:that kinds=say+show form=past -0.72
source=none:none -0.06
source=none:none frame=adverbial -0.13
source=none:none frame=bare -0.05
source=none:none frame=colon -0.69
source=none:none frame=comma -0.07
source=none:none frame=hearer -0.1
source=none:none frame=preposition 0.08
source=none:none frame=quoted -0.2
source=none:none frame=that 0.16
source=none:none kinds=act form=base 0.18
source=none:none kinds=act form=ing -0.08
source=none:none kinds=act form=past -0.09
source=none:none kinds=act form=s -0.49
source=none:none kinds=act+attitude form=base -0.42
source=none:none kinds=act+attitude form=ing -0.15
source=none:none kinds=act+attitude form=past 0.28
source=none:none kinds=act+attitude form=s -0.55
source=none:none kinds=act+show form=base -0.31
source=none:none kinds=act+show form=ing 0.15
source=none:none kinds=attitude form=base 0.16
source=none:none kinds=attitude form=ing 0.16
source=none:none kinds=attitude form=participle -0.12
source=none:none kinds=attitude form=past -0.16
source=none:none kinds=attitude form=s -0.12
source=none:none kinds=noun form= -0.05
source=none:none kinds=say form=base 0.07
source=none:none kinds=say form=ing -0.22
source=none:none kinds=say form=past 0.32
source=none:none kinds=say form=s -0.3
source=none:none kinds=say+act form=base -0.3
source=none:none kinds=say+act form=ing 0.07
source=none:none kinds=say+act form=past -0.25
source=none:none kinds=say+act form=s 0.08
source=none:none kinds=say+act+show form=base -0.65
source=none:none kinds=say+act+show form=ing 0.42
source=none:none kinds=say+show form=base -0.31
source=none:none kinds=say+show form=ing 0.44
source=none:none kinds=say+show form=past -0.62
source=none:none kinds=say+show form=s -0.53
source=none:none kinds=say+show+attitude form=past -0.65
source=none:none kinds=say+tell form=base -0.23
source=none:none kinds=say+tell form=s -0.53
source=none:none kinds=say+tell+act form=base -0.5
source=none:none kinds=say+tell+act form=ing 0.3
source=none:none kinds=show form=base -0.91
source=none:none kinds=show form=ing -1.15
source=none:none kinds=tell form=base 0.15
source=none:none kinds=tell form=ing -0.27
source=none:none kinds=tell form=past 0.22
source=none:none kinds=tell+act form=base -0.91
source=none:none kinds=tell+show form=base -0.71
source=none:none kinds=tell+show form=ing 0.1
source=participle:he -0.08
source=participle:he frame=adverbial -0.06
source=participle:he frame=bare 0.27
source=participle:he frame=comma 0.37
source=participle:he frame=hearer -0.67
source=participle:he frame=later-that -0.61
source=participle:he frame=preposition -0.13
source=participle:he frame=quoted -0.53
source=participle:he kinds=act form=ing -0.16
source=participle:he kinds=attitude form=ing -0.21
source=participle:he kinds=say form=ing -0.39
source=participle:he kinds=say+act form=ing 0.25
source=participle:he kinds=say+show form=ing 0.05
source=participle:i -0.21
source=participle:i frame=bare -0.05
source=participle:it -0.16
source=participle:it frame=preposition -0.16
source=participle:it kinds=act form=ing 0.07
source=participle:it kinds=attitude form=ing -0.35
source=participle:it kinds=say+act form=ing 0.11
source=participle:many -0.18
source=participle:name frame=adverbial 0.41
source=participle:name frame=bare -0.26
source=participle:name frame=colon -0.14
source=participle:name frame=comma -0.09
source=participle:name frame=hearer 0.37
source=participle:name frame=later-that -0.24
source=participle:name kinds=act form=ing -0.08
source=participle:name kinds=attitude form=ing -0.29
source=participle:name kinds=say+act+show form=ing 0.26
source=participle:name kinds=say+attitude form=ing 0.37
source=participle:name kinds=show form=ing -0.72
source=participle:name kinds=tell+show form=ing -0.21
source=participle:noun -0.23
source=participle:noun frame=adverbial -0.24
source=participle:noun frame=bare -0.07
source=participle:noun frame=colon 0.11
source=participle:noun frame=comma -0.24
source=participle:noun frame=hearer -0.27
source=participle:noun frame=later-that -0.56
source=participle:noun frame=preposition -0.35
source=participle:noun frame=quoted -0.87
source=participle:noun frame=that 0.11
source=participle:noun kinds=act+attitude form=ing -0.35
source=participle:noun kinds=attitude form=ing -0.41
source=participle:noun kinds=say+act form=ing 0.13
source=participle:noun kinds=say+attitude form=ing -0.3
source=participle:noun kinds=say+tell+act form=ing 0.22
source=participle:noun kinds=show form=ing -1.08
source=participle:noun kinds=tell form=ing 0.1
source=participle:noun kinds=tell+show form=ing -0.36
source=participle:person frame=adverbial -0.19
source=participle:person frame=bare -0.09
source=participle:person frame=colon 0.24
source=participle:person frame=comma 0.63
source=participle:person frame=hearer -0.29
source=participle:person frame=later-that 0.1
source=participle:person frame=preposition 0.2
source=participle:person frame=that -0.09
source=participle:person kinds=act form=ing -0.14
source=participle:person kinds=act+attitude form=ing 0.24
source=participle:person kinds=act+show form=ing 0.2
source=participle:person kinds=attitude form=ing -0.29
source=participle:person kinds=say+attitude form=ing 0.11
source=participle:person kinds=say+tell+act form=ing 0.07
source=participle:person kinds=tell+show form=ing -0.3
source=participle:plural -0.15
source=participle:plural frame=adverbial -0.18
source=participle:plural frame=bare -0.16
source=participle:plural frame=comma 0.33
source=participle:plural frame=preposition -0.26
source=participle:plural frame=that -0.07
source=participle:plural kinds=act form=ing 0.08
source=participle:plural kinds=act+attitude form=ing -0.66
source=participle:plural kinds=attitude form=ing -0.09
source=participle:plural kinds=say form=ing -0.22
source=participle:plural kinds=say+show form=ing 0.46
source=participle:she -0.19
source=participle:she frame=adverbial -0.96
source=participle:she frame=bare -0.22
source=participle:she frame=comma 0.7
source=participle:she frame=preposition 0.33
source=participle:she frame=quoted -0.07
source=participle:she frame=that -0.05
source=participle:she kinds=act form=ing 0.13
source=participle:she kinds=attitude form=ing -0.45
source=participle:she kinds=say form=ing 0.1
source=participle:they -0.26
source=participle:they frame=adverbial 0.1
source=participle:they frame=bare -0.33
source=participle:they frame=preposition 0.13
source=participle:they kinds=act form=ing -0.38
source=participle:they kinds=attitude form=ing 0.11
source=participle:this -0.49
source=participle:this frame=bare -0.32
source=participle:those 0.48
source=participle:we frame=bare -0.06
source=participle:we kinds=act form=ing 0.07
source=participle:you 0.61
source=possessive:name 0.08
source=possessive:name frame=adverbial -0.15
source=possessive:name frame=bare 0.15
source=possessive:name frame=comma -1.02
source=possessive:name frame=later-that 0.13
source=possessive:name frame=preposition -0.14
source=possessive:name frame=quoted -0.1
source=possessive:name frame=that -0.53
source=possessive:name kinds=noun form= 0.08
source=possessive:noun frame=adverbial -0.11
source=possessive:noun frame=comma 0.11
source=possessive:noun frame=later-that -0.31
source=possessive:noun frame=preposition -0.07
source=possessive:noun frame=quoted -0.1
source=possessive:person -0.36
source=possessive:person frame=adverbial -0.16
source=possessive:person frame=bare -0.22
source=possessive:person frame=comma -0.65
source=possessive:person frame=preposition -0.18
source=possessive:person kinds=noun form= -0.36
source=possessive:plural -0.08
source=possessive:plural frame=adverbial -0.23
source=possessive:plural frame=bare -0.12
source=possessive:plural frame=comma -0.71
source=possessive:plural frame=later-that -0.41
source=possessive:plural frame=preposition -0.16
source=possessive:plural frame=that 0.31
source=possessive:plural kinds=noun form= -0.08
source=relative:noun -0.07
source=relative:noun frame=adverbial -0.07
source=relative:noun frame=bare -0.14
source=relative:noun frame=later-that -0.66
source=relative:noun frame=quoted 0.1
source=relative:noun kinds=act form=past -0.1
source=relative:noun kinds=act form=s -0.23
source=relative:noun kinds=attitude form=base -0.47
source=relative:noun kinds=attitude form=past 0.19
source=relative:noun kinds=attitude form=s -0.18
source=relative:noun kinds=say form=past -0.35
source=relative:noun kinds=say+act form=past 0.1
source=relative:that 0.12
source=relative:that frame=adverbial 0.12
source=relative:that frame=bare 0.06
source=relative:that frame=comma 0.4
source=relative:that frame=later-that -0.09
source=relative:that frame=preposition -0.06
source=relative:that kinds=act form=base 0.42
source=relative:that kinds=act form=past -0.13
source=relative:that kinds=act form=s -0.64
source=relative:that kinds=attitude form=base -0.81
source=relative:that kinds=attitude form=past 0.14
source=relative:that kinds=attitude form=s -0.35
source=relative:that kinds=say form=base 0.51
source=relative:that kinds=say+act form=past 0.25
source=relative:that kinds=say+show form=past 0.09
source=relative:that kinds=tell+show form=past -0.6
source=relative:who -0.08
source=relative:who frame=adverbial -0.15
source=relative:who frame=bare 0.08
source=relative:who frame=colon -0.14
source=relative:who frame=later-that -0.38
source=relative:who frame=quoted -0.09
source=relative:who frame=that -0.23
source=relative:who kinds=act form=ing 0.19
source=relative:who kinds=act form=past -0.31
source=relative:who kinds=act+attitude form=base -0.08
source=relative:who kinds=act+attitude form=past -0.08
source=relative:who kinds=attitude form=base 0.15
source=relative:who kinds=attitude form=ing -0.18
source=relative:who kinds=attitude form=participle -0.43
source=relative:who kinds=attitude form=s -0.32
source=relative:who kinds=say form=base -0.21
source=relative:who kinds=say+act form=base -0.95
source=relative:who kinds=say+act form=past -0.2
source=relative:who kinds=tell form=past -0.09
source=relative:who kinds=tell form=s -0.73
verbs=0 frame=adverbial kinds=act -0.16
verbs=0 frame=adverbial kinds=act+attitude 0.18
verbs=0 frame=adverbial kinds=act+show 0.14
verbs=0 frame=adverbial kinds=attitude -0.26
verbs=0 frame=adverbial kinds=noun -0.49
verbs=0 frame=adverbial kinds=say+act 0.07
verbs=0 frame=adverbial kinds=say+act+attitude -0.18
verbs=0 frame=adverbial kinds=say+attitude -0.11
verbs=0 frame=adverbial kinds=say+show -0.23
verbs=0 frame=adverbial kinds=say+tell 0.05
verbs=0 frame=adverbial kinds=say+tell+act -0.14
verbs=0 frame=adverbial kinds=tell+act -0.25
verbs=0 frame=around kinds=act -0.6
verbs=0 frame=around kinds=attitude -0.8
verbs=0 frame=around kinds=say -0.09
verbs=0 frame=around kinds=say+act -0.46
verbs=0 frame=around kinds=say+show 0.12
verbs=0 frame=around kinds=tell 0.05
verbs=0 frame=bare kinds=act -0.09
verbs=0 frame=bare kinds=act+attitude -0.07
verbs=0 frame=bare kinds=act+show 0.35
verbs=0 frame=bare kinds=noun -0.09
verbs=0 frame=bare kinds=say -0.21
verbs=0 frame=bare kinds=say+act -0.18
verbs=0 frame=bare kinds=say+act+attitude -0.36
verbs=0 frame=bare kinds=say+act+show -0.34
verbs=0 frame=bare kinds=say+attitude -0.29
verbs=0 frame=bare kinds=say+show -0.77
verbs=0 frame=bare kinds=say+show+attitude -0.85
verbs=0 frame=bare kinds=say+tell -0.82
verbs=0 frame=bare kinds=say+tell+act -0.07
verbs=0 frame=bare kinds=show -0.28
verbs=0 frame=bare kinds=tell -0.53
verbs=0 frame=bare kinds=tell+show -0.23
verbs=0 frame=before kinds=act -0.51
verbs=0 frame=before kinds=act+attitude -0.09
verbs=0 frame=before kinds=attitude -0.31
verbs=0 frame=before kinds=phrase -1.04
verbs=0 frame=before kinds=say 0.07
verbs=0 frame=before kinds=say+act -0.11
verbs=0 frame=before kinds=say+act+attitude 0.22
verbs=0 frame=before kinds=say+act+show -0.57
verbs=0 frame=before kinds=say+attitude -0.05
verbs=0 frame=before kinds=say+show -0.07
verbs=0 frame=before kinds=say+show+attitude -0.13
verbs=0 frame=before kinds=say+tell -0.55
verbs=0 frame=before kinds=say+tell+act 0.31
verbs=0 frame=before kinds=show 0.06
verbs=0 frame=before kinds=tell+show -1.1
verbs=0 frame=colon kinds=act -0.64
verbs=0 frame=colon kinds=attitude -0.46
verbs=0 frame=colon kinds=noun 0.14
verbs=0 frame=colon kinds=say 0.2
verbs=0 frame=colon kinds=say+act 0.06
verbs=0 frame=colon kinds=say+show -0.14
verbs=0 frame=colon kinds=say+tell+act -0.63
verbs=0 frame=comma kinds=attitude -0.15
verbs=0 frame=comma kinds=noun 0.1
verbs=0 frame=comma kinds=say 0.16
verbs=0 frame=comma kinds=say+act 0.57
verbs=0 frame=comma kinds=say+show 0.1
verbs=0 frame=comma kinds=say+show+attitude 0.13
verbs=0 frame=comma kinds=say+tell+act 0.09
verbs=0 frame=hearer kinds=say+tell 0.26
verbs=0 frame=hearer kinds=say+tell+act -0.28
verbs=0 frame=hearer kinds=tell -0.26
verbs=0 frame=later-that kinds=act -0.35
verbs=0 frame=later-that kinds=attitude 0.22
verbs=0 frame=later-that kinds=noun -0.25
verbs=0 frame=later-that kinds=say -0.64
verbs=0 frame=later-that kinds=say+act -0.82
verbs=0 frame=later-that kinds=say+show -0.22
verbs=0 frame=preposition kinds=act -0.11
verbs=0 frame=preposition kinds=act+attitude 0.07
verbs=0 frame=preposition kinds=act+show -0.31
verbs=0 frame=preposition kinds=attitude 0.09
verbs=0 frame=preposition kinds=noun 0.2
verbs=0 frame=preposition kinds=say -0.25
verbs=0 frame=preposition kinds=say+act -0.07
verbs=0 frame=preposition kinds=say+act+attitude 0.29
verbs=0 frame=preposition kinds=say+attitude 0.12
verbs=0 frame=preposition kinds=say+show -0.27
verbs=0 frame=preposition kinds=say+tell -0.78
verbs=0 frame=preposition kinds=say+tell+act -0.46
verbs=0 frame=preposition kinds=show -0.56
verbs=0 frame=preposition kinds=tell+show -0.81
verbs=0 frame=quoted kinds=act -0.08
verbs=0 frame=quoted kinds=act+attitude -0.44
verbs=0 frame=quoted kinds=act+show -0.09
verbs=0 frame=quoted kinds=attitude -0.4
verbs=0 frame=quoted kinds=noun -0.19
verbs=0 frame=quoted kinds=say+act -0.52
verbs=0 frame=quoted kinds=say+act+attitude -0.62
verbs=0 frame=quoted kinds=say+attitude -0.83
verbs=0 frame=quoted kinds=say+show -0.35
verbs=0 frame=quoted kinds=say+tell -0.91
verbs=0 frame=quoted kinds=say+tell+act -0.2
verbs=0 frame=quoted kinds=show -0.18
verbs=0 frame=quoted kinds=tell 0.13
verbs=0 frame=quoted kinds=tell+show -0.69
verbs=0 frame=quoted-before kinds=act -1.02
verbs=0 frame=quoted-before kinds=act+attitude -0.55
verbs=0 frame=quoted-before kinds=attitude -0.68
verbs=0 frame=quoted-before kinds=say 0.05
verbs=0 frame=quoted-before kinds=say+act -0.25
verbs=0 frame=quoted-before kinds=say+show 0.05
verbs=0 frame=that kinds=act 0.1
verbs=0 frame=that kinds=attitude -0.13
verbs=0 frame=that kinds=noun -0.26
verbs=0 frame=that kinds=say -0.28
verbs=0 frame=that kinds=say+act 0.54
verbs=0 frame=that kinds=say+show 0.36
verbs=1 frame=adverbial kinds=act -0.2
verbs=1 frame=adverbial kinds=act+attitude -0.47
verbs=1 frame=adverbial kinds=act+show -0.68
verbs=1 frame=adverbial kinds=attitude -0.08
verbs=1 frame=adverbial kinds=say -0.96
verbs=1 frame=adverbial kinds=say+act -0.44
verbs=1 frame=adverbial kinds=say+act+attitude -0.81
verbs=1 frame=adverbial kinds=say+attitude 0.1
verbs=1 frame=adverbial kinds=say+show 0.1
verbs=1 frame=adverbial kinds=say+tell -0.59
verbs=1 frame=adverbial kinds=say+tell+act -0.86
verbs=1 frame=adverbial kinds=show -0.84
verbs=1 frame=adverbial kinds=tell+show 0.22
verbs=1 frame=around kinds=act -0.76
verbs=1 frame=around kinds=attitude -0.94
verbs=1 frame=around kinds=say+act -0.78
verbs=1 frame=around kinds=say+show -0.09
verbs=1 frame=around kinds=say+tell+act 0.15
verbs=1 frame=around kinds=tell 0.05
verbs=1 frame=bare kinds=act 0.09
verbs=1 frame=bare kinds=attitude -0.2
verbs=1 frame=bare kinds=noun -0.29
verbs=1 frame=bare kinds=say -0.07
verbs=1 frame=bare kinds=say+act+attitude 0.25
verbs=1 frame=bare kinds=say+act+show 0.34
verbs=1 frame=bare kinds=say+show -0.22
verbs=1 frame=bare kinds=say+show+attitude 0.11
verbs=1 frame=bare kinds=say+tell -0.28
verbs=1 frame=bare kinds=say+tell+act 0.1
verbs=1 frame=bare kinds=say+tell+show -0.6
verbs=1 frame=bare kinds=tell -0.36
verbs=1 frame=bare kinds=tell+act -0.11
verbs=1 frame=bare kinds=tell+attitude -0.11
verbs=1 frame=bare kinds=tell+show 0.12
verbs=1 frame=before kinds=act -0.37
verbs=1 frame=before kinds=act+attitude -0.8
verbs=1 frame=before kinds=act+show -0.48
verbs=1 frame=before kinds=attitude -0.3
verbs=1 frame=before kinds=phrase 0.07
verbs=1 frame=before kinds=say -0.39
verbs=1 frame=before kinds=say+act -0.2
verbs=1 frame=before kinds=say+act+attitude -0.78
verbs=1 frame=before kinds=say+act+show -0.34
verbs=1 frame=before kinds=say+attitude 0.05
verbs=1 frame=before kinds=say+tell+act -0.88
verbs=1 frame=before kinds=show -0.21
verbs=1 frame=before kinds=tell 0.14
verbs=1 frame=before kinds=tell+show 0.23
verbs=1 frame=colon kinds=act 0.07
verbs=1 frame=colon kinds=attitude -0.23
verbs=1 frame=colon kinds=noun -0.31
verbs=1 frame=colon kinds=say+act -0.31
verbs=1 frame=colon kinds=say+show -0.86
verbs=1 frame=comma kinds=act -0.85
verbs=1 frame=comma kinds=act+attitude -0.35
verbs=1 frame=comma kinds=attitude -0.42
verbs=1 frame=comma kinds=noun -1.19
verbs=1 frame=comma kinds=say 0.13
verbs=1 frame=comma kinds=say+act 0.1
verbs=1 frame=comma kinds=say+show -0.67
verbs=1 frame=hearer kinds=say+tell -0.88
verbs=1 frame=hearer kinds=say+tell+act -0.3
verbs=1 frame=hearer kinds=tell -0.11
verbs=1 frame=hearer kinds=tell+attitude 0.11
verbs=1 frame=hearer kinds=tell+show -0.22
verbs=1 frame=later-that kinds=act -0.13
verbs=1 frame=later-that kinds=act+attitude -1.1
verbs=1 frame=later-that kinds=attitude -0.41
verbs=1 frame=later-that kinds=noun -0.41
verbs=1 frame=later-that kinds=say -0.78
verbs=1 frame=later-that kinds=say+act -0.41
verbs=1 frame=later-that kinds=say+show -0.13
verbs=1 frame=later-that kinds=say+tell+act 0.2
verbs=1 frame=later-that kinds=show -0.92
verbs=1 frame=later-that kinds=tell -0.19
verbs=1 frame=preposition kinds=act -0.13
verbs=1 frame=preposition kinds=act+attitude -0.49
verbs=1 frame=preposition kinds=act+show -0.08
verbs=1 frame=preposition kinds=attitude -0.19
verbs=1 frame=preposition kinds=noun -0.29
verbs=1 frame=preposition kinds=say -0.11
verbs=1 frame=preposition kinds=say+act -0.22
verbs=1 frame=preposition kinds=say+act+attitude 0.13
verbs=1 frame=preposition kinds=say+attitude -0.53
verbs=1 frame=preposition kinds=say+tell+act 0.08
verbs=1 frame=preposition kinds=say+tell+show -0.55
verbs=1 frame=preposition kinds=tell+show -0.62
verbs=1 frame=quoted kinds=act 0.13
verbs=1 frame=quoted kinds=act+attitude -0.11
verbs=1 frame=quoted kinds=act+show -0.52
verbs=1 frame=quoted kinds=attitude -0.1
verbs=1 frame=quoted kinds=noun -0.09
verbs=1 frame=quoted kinds=say -0.64
verbs=1 frame=quoted kinds=say+act -0.12
verbs=1 frame=quoted kinds=say+show -0.32
verbs=1 frame=quoted kinds=say+tell+act 0.19
verbs=1 frame=quoted kinds=tell -0.73
verbs=1 frame=that kinds=act+attitude -0.29
verbs=1 frame=that kinds=attitude -0.32
verbs=1 frame=that kinds=noun 0.19
verbs=1 frame=that kinds=say -0.22
verbs=1 frame=that kinds=say+act -0.13
verbs=1 frame=that kinds=say+show 0.32
verbs=1 frame=that kinds=tell+show -0.39
verbs=2 frame=adverbial kinds=act -0.08
verbs=2 frame=adverbial kinds=act+attitude -0.4
verbs=2 frame=adverbial kinds=attitude -0.48
verbs=2 frame=adverbial kinds=noun -0.14
verbs=2 frame=adverbial kinds=say -0.06
verbs=2 frame=adverbial kinds=say+act -0.09
verbs=2 frame=adverbial kinds=say+act+attitude -0.24
verbs=2 frame=adverbial kinds=say+attitude -0.72
verbs=2 frame=adverbial kinds=say+show -0.38
verbs=2 frame=adverbial kinds=say+tell -0.65
verbs=2 frame=adverbial kinds=say+tell+act 0.23
verbs=2 frame=around kinds=act -0.59
verbs=2 frame=around kinds=act+attitude -0.47
verbs=2 frame=around kinds=attitude -0.22
verbs=2 frame=around kinds=phrase 0.24
verbs=2 frame=around kinds=say -0.17
verbs=2 frame=around kinds=say+act 0.3
verbs=2 frame=around kinds=say+show -0.4
verbs=2 frame=around kinds=show -0.41
verbs=2 frame=around kinds=tell -0.92
verbs=2 frame=bare kinds=act -0.07
verbs=2 frame=bare kinds=act+attitude 0.19
verbs=2 frame=bare kinds=act+show -0.15
verbs=2 frame=bare kinds=attitude -0.08
verbs=2 frame=bare kinds=noun -0.31
verbs=2 frame=bare kinds=say -0.22
verbs=2 frame=bare kinds=say+act+attitude -0.1
verbs=2 frame=bare kinds=say+act+show 0.51
verbs=2 frame=bare kinds=say+attitude 0.2
verbs=2 frame=bare kinds=say+show 0.21
verbs=2 frame=bare kinds=say+show+attitude -0.48
verbs=2 frame=bare kinds=say+tell+act 0.22
verbs=2 frame=bare kinds=show -0.1
verbs=2 frame=bare kinds=tell 0.05
verbs=2 frame=bare kinds=tell+attitude -0.81
verbs=2 frame=bare kinds=tell+show 0.08
verbs=2 frame=before kinds=act -0.99
verbs=2 frame=before kinds=act+attitude -0.75
verbs=2 frame=before kinds=attitude 0.11
verbs=2 frame=before kinds=phrase 0.18
verbs=2 frame=before kinds=say -0.56
verbs=2 frame=before kinds=say+act -0.11
verbs=2 frame=before kinds=say+act+attitude -0.62
verbs=2 frame=before kinds=say+tell+act -0.53
verbs=2 frame=before kinds=show -0.23
verbs=2 frame=before kinds=tell+show 0.14
verbs=2 frame=colon kinds=attitude 0.34
verbs=2 frame=comma kinds=act -0.76
verbs=2 frame=comma kinds=act+attitude -0.51
verbs=2 frame=comma kinds=attitude -0.06
verbs=2 frame=comma kinds=noun -1.24
verbs=2 frame=comma kinds=phrase 0.9
verbs=2 frame=comma kinds=say -0.63
verbs=2 frame=comma kinds=say+act -1.16
verbs=2 frame=comma kinds=say+show 0.09
verbs=2 frame=hearer kinds=say+tell 0.12
verbs=2 frame=hearer kinds=tell 0.06
verbs=2 frame=hearer kinds=tell+show -0.12
verbs=2 frame=later-that kinds=act -0.08
verbs=2 frame=later-that kinds=act+attitude -0.08
verbs=2 frame=later-that kinds=attitude -0.39
verbs=2 frame=later-that kinds=noun -0.97
verbs=2 frame=later-that kinds=say -0.09
verbs=2 frame=later-that kinds=say+show -0.06
verbs=2 frame=later-that kinds=say+tell+act -0.23
verbs=2 frame=later-that kinds=show 0.18
verbs=2 frame=later-that kinds=tell 0.27
verbs=2 frame=preposition kinds=act+attitude 0.2
verbs=2 frame=preposition kinds=act+show 0.15
verbs=2 frame=preposition kinds=noun -0.49
verbs=2 frame=preposition kinds=say+act -0.33
verbs=2 frame=preposition kinds=say+attitude 0.07
verbs=2 frame=preposition kinds=say+show -0.29
verbs=2 frame=preposition kinds=say+tell -0.75
verbs=2 frame=preposition kinds=say+tell+act -0.21
verbs=2 frame=preposition kinds=show -0.7
verbs=2 frame=preposition kinds=tell+show -0.56
verbs=2 frame=quoted kinds=act -0.36
verbs=2 frame=quoted kinds=act+attitude -0.27
verbs=2 frame=quoted kinds=attitude -0.08
verbs=2 frame=quoted kinds=noun -0.06
verbs=2 frame=quoted kinds=say 0.13
verbs=2 frame=quoted kinds=say+act 0.19
verbs=2 frame=quoted kinds=say+show 0.05
verbs=2 frame=quoted kinds=say+tell+act -0.25
verbs=2 frame=that kinds=act 0.22
verbs=2 frame=that kinds=attitude -0.19
verbs=2 frame=that kinds=noun 0.05
verbs=2 frame=that kinds=say -0.07
verbs=2 frame=that kinds=say+act -0.29
verbs=2 frame=that kinds=say+act+attitude 0.76
verbs=2 frame=that kinds=say+show 0.35
verbs=2 frame=that kinds=show 0.17
verbs=2 frame=that kinds=tell+show 0.3
verbs=3 frame=adverbial kinds=act -0.32
verbs=3 frame=adverbial kinds=act+attitude -0.29
verbs=3 frame=adverbial kinds=act+show -1.15
verbs=3 frame=adverbial kinds=attitude 0.07
verbs=3 frame=adverbial kinds=say 0.07
verbs=3 frame=adverbial kinds=say+act 0.09
verbs=3 frame=adverbial kinds=say+act+attitude 0.12
verbs=3 frame=adverbial kinds=say+attitude -0.1
verbs=3 frame=adverbial kinds=say+show 0.14
verbs=3 frame=adverbial kinds=say+tell -0.1
verbs=3 frame=adverbial kinds=say+tell+act 0.09
verbs=3 frame=adverbial kinds=show 0.21
verbs=3 frame=adverbial kinds=tell -0.14
verbs=3 frame=adverbial kinds=tell+act -0.45
verbs=3 frame=adverbial kinds=tell+show -1.22
verbs=3 frame=around kinds=act -0.83
verbs=3 frame=around kinds=act+attitude -0.8
verbs=3 frame=around kinds=act+show -0.61
verbs=3 frame=around kinds=attitude -0.18
verbs=3 frame=around kinds=phrase -0.42
verbs=3 frame=around kinds=say+act -0.11
verbs=3 frame=around kinds=say+act+show -0.5
verbs=3 frame=around kinds=say+attitude -0.39
verbs=3 frame=around kinds=say+show 0.21
verbs=3 frame=around kinds=say+tell+act -0.65
verbs=3 frame=around kinds=show -0.63
verbs=3 frame=around kinds=tell+show -0.42
verbs=3 frame=bare kinds=act+attitude -0.12
verbs=3 frame=bare kinds=noun 0.1
verbs=3 frame=bare kinds=say+act 0.07
verbs=3 frame=bare kinds=say+act+attitude 0.09
verbs=3 frame=bare kinds=say+act+show 0.13
verbs=3 frame=bare kinds=say+show 0.18
verbs=3 frame=bare kinds=say+show+attitude -0.07
verbs=3 frame=bare kinds=say+tell -0.17
verbs=3 frame=bare kinds=say+tell+show 0.24
verbs=3 frame=bare kinds=show -0.05
verbs=3 frame=bare kinds=tell -0.27
verbs=3 frame=bare kinds=tell+act 0.18
verbs=3 frame=bare kinds=tell+show -0.07
verbs=3 frame=before kinds=act -0.48
verbs=3 frame=before kinds=act+attitude -0.54
verbs=3 frame=before kinds=act+show -0.5
verbs=3 frame=before kinds=attitude -1.21
verbs=3 frame=before kinds=phrase 0.34
verbs=3 frame=before kinds=say+act -0.05
verbs=3 frame=before kinds=say+attitude -0.77
verbs=3 frame=before kinds=say+show 0.45
verbs=3 frame=before kinds=say+tell+act -0.59
verbs=3 frame=before kinds=show -0.15
verbs=3 frame=before kinds=tell 0.21
verbs=3 frame=before kinds=tell+show 0.06
verbs=3 frame=colon kinds=act 0.17
verbs=3 frame=colon kinds=act+attitude 0.08
verbs=3 frame=colon kinds=attitude -0.26
verbs=3 frame=colon kinds=say -0.05
verbs=3 frame=colon kinds=say+act -0.25
verbs=3 frame=colon kinds=say+show -0.59
verbs=3 frame=comma kinds=act -0.81
verbs=3 frame=comma kinds=act+attitude -0.7
verbs=3 frame=comma kinds=act+show -0.52
verbs=3 frame=comma kinds=attitude -0.05
verbs=3 frame=comma kinds=noun -0.3
verbs=3 frame=comma kinds=phrase 0.06
verbs=3 frame=comma kinds=say -0.26
verbs=3 frame=comma kinds=say+act -0.87
verbs=3 frame=comma kinds=say+show -0.11
verbs=3 frame=comma kinds=say+tell -0.33
verbs=3 frame=comma kinds=show -0.62
verbs=3 frame=comma kinds=tell -0.48
verbs=3 frame=hearer kinds=say+tell -0.32
verbs=3 frame=hearer kinds=say+tell+act 0.13
verbs=3 frame=hearer kinds=say+tell+show -0.08
verbs=3 frame=hearer kinds=tell 0.08
verbs=3 frame=hearer kinds=tell+act -0.19
verbs=3 frame=hearer kinds=tell+attitude -0.26
verbs=3 frame=hearer kinds=tell+show -0.14
verbs=3 frame=later-that kinds=act -0.22
verbs=3 frame=later-that kinds=act+attitude -0.19
verbs=3 frame=later-that kinds=act+show -0.66
verbs=3 frame=later-that kinds=attitude -0.08
verbs=3 frame=later-that kinds=noun 0.21
verbs=3 frame=later-that kinds=say 0.18
verbs=3 frame=later-that kinds=say+act -0.1
verbs=3 frame=later-that kinds=say+act+show -0.79
verbs=3 frame=later-that kinds=say+show -0.05
verbs=3 frame=later-that kinds=say+tell -0.16
verbs=3 frame=later-that kinds=say+tell+act -0.23
verbs=3 frame=later-that kinds=show -0.45
verbs=3 frame=later-that kinds=tell 0.23
verbs=3 frame=later-that kinds=tell+show -1.16
verbs=3 frame=preposition kinds=act+attitude 0.11
verbs=3 frame=preposition kinds=act+show -0.3
verbs=3 frame=preposition kinds=noun 0.09
verbs=3 frame=preposition kinds=say+act 0.14
verbs=3 frame=preposition kinds=say+act+attitude -0.05
verbs=3 frame=preposition kinds=say+act+show -0.63
verbs=3 frame=preposition kinds=say+attitude 0.06
verbs=3 frame=preposition kinds=say+show -0.37
verbs=3 frame=preposition kinds=say+show+attitude -0.82
verbs=3 frame=preposition kinds=say+tell 0.24
verbs=3 frame=preposition kinds=say+tell+act 0.07
verbs=3 frame=preposition kinds=show 0.06
verbs=3 frame=preposition kinds=tell -0.25
verbs=3 frame=quoted kinds=act -0.19
verbs=3 frame=quoted kinds=act+attitude 0.23
verbs=3 frame=quoted kinds=act+show -0.71
verbs=3 frame=quoted kinds=attitude 0.09
verbs=3 frame=quoted kinds=noun -0.38
verbs=3 frame=quoted kinds=say 0.09
verbs=3 frame=quoted kinds=say+act 0.2
verbs=3 frame=quoted kinds=say+show -0.08
verbs=3 frame=quoted kinds=say+tell -0.27
verbs=3 frame=quoted kinds=say+tell+act -0.31
verbs=3 frame=quoted kinds=tell -0.94
verbs=3 frame=quoted kinds=tell+show -0.35
verbs=3 frame=that kinds=act -0.48
verbs=3 frame=that kinds=act+attitude -0.29
verbs=3 frame=that kinds=attitude 0.18
verbs=3 frame=that kinds=noun -0.2
verbs=3 frame=that kinds=say 0.47
verbs=3 frame=that kinds=say+act 0.18
verbs=3 frame=that kinds=say+act+attitude 0.09
verbs=3 frame=that kinds=say+attitude 0.18
verbs=3 frame=that kinds=say+show -0.12
verbs=3 frame=that kinds=say+show+attitude 0.07
verbs=3 frame=that kinds=say+tell -0.08
verbs=3 frame=that kinds=say+tell+show 0.06
`;

/** Weights of the content's end. */
const END_LINES = `
cue=accept next=. -0.66
cue=according to next=, -0.18
cue=according to next=. 0.47
cue=according to next=and -0.68
cue=according to next=for -0.42
cue=according to next=from -0.6
cue=according to next=function -1.17
cue=according to next=in -0.69
cue=according to next=nothing 0.88
cue=according to next=that -0.42
cue=according to next=to -0.59
cue=according to next=verb-past -0.82
cue=according to next=with -0.43
cue=accuse next=, -0.39
cue=accuse next=. 0.48
cue=accuse next=determiner -0.72
cue=accuse next=for -0.47
cue=accuse next=function -0.16
cue=accuse next=in -0.39
cue=accuse next=nothing 0.89
cue=accuse next=of -0.68
cue=accuse next=to -0.74
cue=acknowledge next=. -0.09
cue=acknowledge next=but 0.32
cue=acknowledge next=determiner -0.62
cue=acknowledge next=function 0.12
cue=acknowledge next=in 0.21
cue=acknowledge next=pronoun 0.05
cue=acknowledge next=that -0.73
cue=acknowledge next=to -0.7
cue=add next=, -0.6
cue=add next=. 0.47
cue=add next=and 0.08
cue=add next=determiner -0.33
cue=add next=for -0.53
cue=add next=function -1.07
cue=add next=in -0.82
cue=add next=nothing 0.72
cue=add next=pronoun -0.55
cue=add next=quoted -0.32
cue=add next=to -0.83
cue=address next=, -0.29
cue=address next=. 0.29
cue=address next=nothing -0.49
cue=address next=that -0.71
cue=address next=to -0.85
cue=admit next=, 0.15
cue=admit next=. 0.13
cue=admit next=function -0.16
cue=admit next=in -0.67
cue=admit next=to -1.13
cue=advocate next=. 0.06
cue=advocate next=and 0.16
cue=agree next=, -0.08
cue=agree next=. 0.11
cue=agree next=and -1.16
cue=agree next=determiner -0.7
cue=agree next=for -0.53
cue=agree next=function 0.09
cue=agree next=in -1.13
cue=agree next=on 0.39
cue=agree next=that 0.06
cue=agree next=to -0.8
cue=aim next=, -0.35
cue=aim next=. 0.21
cue=aim next=to -1.03
cue=allege next=. -0.12
cue=allege next=to -0.7
cue=announce next=, 0.2
cue=announce next=. -0.09
cue=announce next=and -0.24
cue=announce next=as -0.18
cue=announce next=day -0.14
cue=announce next=determiner -0.7
cue=announce next=for -0.87
cue=announce next=from -0.96
cue=announce next=function -0.64
cue=announce next=in 0.05
cue=announce next=on 0.3
cue=announce next=pronoun -0.64
cue=announce next=that -0.71
cue=announce next=to -0.46
cue=announce next=who 0.3
cue=answer next=, -0.16
cue=answer next=. -0.16
cue=appear next=. 0.13
cue=applaud next=. 0.46
cue=argue next=. 0.61
cue=argue next=and -0.4
cue=argue next=as 0.15
cue=argue next=by -0.67
cue=argue next=determiner -0.66
cue=argue next=for -0.52
cue=argue next=from -0.5
cue=argue next=function -0.33
cue=argue next=in -1.16
cue=argue next=nothing -0.08
cue=argue next=on 0.11
cue=argue next=pronoun -0.45
cue=argue next=that -0.93
cue=argue next=to -0.96
cue=argue next=with -0.63
cue=ask next=, 0.36
cue=ask next=: -0.95
cue=ask next=as 0.06
cue=ask next=but 0.18
cue=ask next=by 0.19
cue=ask next=day -0.76
cue=ask next=determiner -0.73
cue=ask next=for -0.7
cue=ask next=function -0.09
cue=ask next=in -0.06
cue=ask next=nothing -0.54
cue=ask next=on -0.79
cue=ask next=that -0.95
cue=ask next=to -1.18
cue=ask next=which -0.74
cue=ask next=who -0.74
cue=ask next=with -0.76
cue=assure next=, -0.21
cue=assure next=. -0.15
cue=attack next=, -0.36
cue=attack next=. -0.29
cue=attack next=and 0.41
cue=attack next=as -0.09
cue=attack next=for -0.21
cue=attack next=function 0.61
cue=attack next=in -0.51
cue=attack next=nothing -0.32
cue=attack next=that -0.72
cue=attack next=to -0.06
cue=back next=, 0.1
cue=back next=. -0.63
cue=back next=for -0.85
cue=back next=function 0.21
cue=back next=in 0.08
cue=back next=nothing -0.13
cue=back next=that -0.8
cue=back next=to -1.17
cue=believe next=, -0.33
cue=believe next=. 0.59
cue=believe next=and 0.18
cue=believe next=determiner -0.47
cue=believe next=for -0.81
cue=believe next=function -1.59
cue=believe next=in -0.82
cue=believe next=that -0.48
cue=believe next=to -0.82
cue=blame next=, 0.29
cue=blame next=and -0.34
cue=blame next=for -0.09
cue=blame next=in -0.91
cue=blame next=on -0.06
cue=blame next=that -0.52
cue=blame next=to -0.92
cue=blast next=, 0.32
cue=blast next=and 0.1
cue=blast next=for -0.98
cue=blast next=in -0.3
cue=blast next=to -1.01
cue=boast next=, -0.07
cue=boast next=. -0.08
cue=boast next=and -0.55
cue=boast next=to -1.09
cue=call next=, 0.11
cue=call next=- -0.82
cue=call next=. 0.15
cue=call next=after -0.11
cue=call next=and 0.12
cue=call next=as 0.15
cue=call next=at -0.11
cue=call next=by 0.1
cue=call next=day -1.07
cue=call next=determiner -0.11
cue=call next=for -1.07
cue=call next=from -0.05
cue=call next=function -0.16
cue=call next=in -0.34
cue=call next=nothing 0.23
cue=call next=noun 0.09
cue=call next=of -0.46
cue=call next=on -0.41
cue=call next=possessive -0.74
cue=call next=quoted -1.1
cue=call next=to -2.56
cue=call next=verb-past -0.24
cue=call next=which 0.19
cue=call next=with -1.3
cue=campaign next=. -0.29
cue=campaign next=and -0.54
cue=cast next=. 0.32
cue=cast next=as -1.07
cue=challenge next=. 0.39
cue=chant next=. -0.95
cue=chant next=and -0.19
cue=chant next=nothing -0.05
cue=charge next=. 0.23
cue=cite next=, 0.06
cue=cite next=. 0.08
cue=cite next=and -0.15
cue=cite next=as -0.3
cue=cite next=function -0.14
cue=cite next=in -1.12
cue=cite next=that -0.61
cue=cite next=to -0.97
cue=cite next=who -0.57
cue=claim next=, -0.19
cue=claim next=and 0.32
cue=claim next=for -0.65
cue=claim next=function -0.75
cue=claim next=in -0.21
cue=claim next=nothing -0.35
cue=claim next=on 0.13
cue=claim next=pronoun -0.4
cue=claim next=that -0.75
cue=claim next=to 0.19
cue=comment next=. 0.07
cue=comment next=and -0.16
cue=compare next=. 0.24
cue=compare next=to -1.28
cue=complain next=. 0.44
cue=concern next=, -0.49
cue=concern next=. 0.34
cue=concern next=and 0.1
cue=concern next=to -0.94
cue=conclude next=. 0.11
cue=conclude next=and 0.19
cue=conclude next=function -1.12
cue=conclude next=to -0.74
cue=condemn next=. 0.29
cue=confirm next=. -0.37
cue=consider next=and 0.18
cue=consider next=to -0.97
cue=continue next=, -0.06
cue=continue next=. 0.2
cue=continue next=nothing 0.24
cue=continue next=to -0.77
cue=convince next=. 0.93
cue=convince next=function -0.65
cue=credit next=. 0.09
cue=criticize next=, 0.17
cue=criticize next=. 0.09
cue=criticize next=and -0.22
cue=criticize next=as 0.14
cue=criticize next=determiner -0.78
cue=criticize next=for -1.36
cue=criticize next=from 0.18
cue=criticize next=function 0.22
cue=criticize next=in -0.33
cue=criticize next=nothing -0.08
cue=criticize next=on -0.89
cue=criticize next=that -0.67
cue=debate next=. 0.1
cue=debate next=and 0.15
cue=debate next=to 0.14
cue=decide next=. -0.35
cue=decide next=function 0.11
cue=decide next=to -0.91
cue=declare next=, 0.48
cue=declare next=. -0.36
cue=declare next=and -0.23
cue=declare next=determiner 0.12
cue=declare next=function -0.43
cue=declare next=in -0.69
cue=declare next=nothing 0.09
cue=declare next=pronoun -0.52
cue=declare next=to -1.12
cue=decline next=, -0.51
cue=decline next=. 0.07
cue=decline next=and 0.61
cue=decline next=for 0.31
cue=decline next=function -1.04
cue=decline next=in -0.85
cue=decline next=on 0.12
cue=decline next=to -0.84
cue=decry next=. -0.11
cue=defend next=, -0.06
cue=defend next=. -0.11
cue=defend next=and -0.78
cue=defend next=as -0.97
cue=defend next=function -0.09
cue=defend next=in 0.29
cue=defend next=that -0.82
cue=defend next=to -1.24
cue=demand next=. -0.18
cue=denounce next=, -0.16
cue=denounce next=. -0.65
cue=denounce next=and 0.28
cue=denounce next=to 0.35
cue=deny next=, 0.13
cue=deny next=. -0.4
cue=deny next=to -1.07
cue=describe next=, 0.35
cue=describe next=. -0.05
cue=describe next=and 0.13
cue=describe next=as -0.46
cue=describe next=function -0.11
cue=describe next=nothing 0.13
cue=describe next=that -0.79
cue=describe next=to -1.37
cue=detail next=. 0.79
cue=determine next=. 0.46
cue=disclose next=. 0.38
cue=discuss next=, -0.48
cue=discuss next=. 0.22
cue=discuss next=and -0.62
cue=discuss next=for -0.52
cue=discuss next=function -0.16
cue=discuss next=in 0.35
cue=discuss next=to -1.04
cue=discuss next=with 0.55
cue=dismiss next=, 0.34
cue=dismiss next=. 0.4
cue=dismiss next=as -1.04
cue=dismiss next=that -0.9
cue=dismiss next=to 0.23
cue=email next=nothing 0.06
cue=embrace next=. -0.48
cue=embrace next=and -0.05
cue=emphasize next=. 0.16
cue=emphasize next=to -0.9
cue=encourage next=. 0.35
cue=encourage next=to -1.05
cue=endorse next=, -0.29
cue=endorse next=. -0.63
cue=endorse next=day -0.18
cue=endorse next=for -0.87
cue=endorse next=function 0.85
cue=endorse next=in 0.15
cue=endorse next=nothing -0.67
cue=endorse next=on -0.35
cue=endorse next=that -0.66
cue=endorse next=to 0.06
cue=endorse next=with 0.09
cue=estimate next=to -0.71
cue=expect next=. -0.09
cue=expect next=in -0.88
cue=expect next=to -0.34
cue=explain next=, -0.2
cue=explain next=. 0.26
cue=explain next=and -0.95
cue=explain next=function -1.18
cue=explain next=in 0.21
cue=explain next=nothing 0.57
cue=explain next=that -0.61
cue=explain next=to 0.24
cue=express next=, -0.07
cue=express next=. 0.12
cue=express next=and -0.13
cue=express next=for -0.57
cue=express next=function -0.98
cue=express next=that -0.55
cue=express next=to -0.83
cue=favor next=, -0.45
cue=favor next=. -0.32
cue=favor next=and -0.46
cue=fear next=, -0.05
cue=fear next=. 0.63
cue=fear next=function -1
cue=fear next=in -0.59
cue=fear next=to -0.62
cue=feel next=. 0.11
cue=feel next=function -1.13
cue=find next=. 0.33
cue=find next=and -0.69
cue=find next=by -0.57
cue=find next=determiner -0.54
cue=find next=for -0.34
cue=find next=function -0.97
cue=find next=in -0.74
cue=find next=on -0.44
cue=find next=that -0.53
cue=find next=to -0.57
cue=find next=verb-past -0.72
cue=find next=while -0.41
cue=find next=with -0.46
cue=focus next=, -0.07
cue=focus next=. -0.15
cue=focus next=and -0.3
cue=focus next=function -0.56
cue=focus next=in 0.22
cue=focus next=on -1.02
cue=focus next=to -0.9
cue=go next=. -0.39
cue=go next=nothing -0.05
cue=go next=to -0.88
cue=highlight next=, -0.15
cue=highlight next=. 0.45
cue=highlight next=in -0.64
cue=highlight next=to -0.73
cue=hope next=, -0.24
cue=hope next=. 0.54
cue=hope next=and 0.25
cue=hope next=as -0.69
cue=hope next=by -0.37
cue=hope next=day -0.48
cue=hope next=for -0.83
cue=hope next=from -0.94
cue=hope next=function -1.29
cue=hope next=in -1.2
cue=hope next=on 0.34
cue=hope next=that -0.83
cue=hope next=to -1
cue=hope next=with -0.74
cue=identify next=, -0.27
cue=identify next=. -0.08
cue=identify next=as -0.99
cue=imply next=. -0.1
cue=indicate next=. 0.22
cue=indicate next=determiner -0.27
cue=indicate next=function -0.78
cue=indicate next=to -0.66
cue=insist next=, -0.28
cue=insist next=and -0.17
cue=insist next=determiner -0.58
cue=insist next=function 0.1
cue=insist next=in -0.99
cue=insist next=on -0.68
cue=insist next=that -0.7
cue=insist next=to -0.66
cue=insist next=with -0.57
cue=interest next=. 0.15
cue=interview next=. 0.14
cue=introduce next=. -0.28
cue=issue next=. 0.19
cue=joke next=. 0.08
cue=joke next=to -0.74
cue=know next=, 0.06
cue=know next=and -0.16
cue=know next=for 0.44
cue=know next=function -0.23
cue=know next=in -0.8
cue=know next=that -0.85
cue=know next=to -1.25
cue=lament next=. 0.31
cue=lay next=, -0.25
cue=lay next=. -0.3
cue=lay next=and -0.41
cue=learn next=. -0.09
cue=like next=. 0.6
cue=list next=, 0.25
cue=list next=. -0.59
cue=look next=, 0.37
cue=look next=. -0.05
cue=look next=and -0.22
cue=look next=function -1.01
cue=look next=in -1.07
cue=look next=to -1.22
cue=mention next=, -0.16
cue=mention next=and 0.13
cue=mention next=as -0.86
cue=mention next=by -0.36
cue=mention next=function -0.32
cue=mention next=in 0.09
cue=mention next=that -0.41
cue=mention next=to -1.17
cue=mock next=, 0.44
cue=mock next=and -0.47
cue=name next=. 0.1
cue=need next=to 0.16
cue=nominate next=. 0.05
cue=note next=, -0.14
cue=note next=. 0.54
cue=note next=and 0.21
cue=note next=as -0.76
cue=note next=by -0.78
cue=note next=determiner -0.63
cue=note next=for -0.89
cue=note next=from -0.63
cue=note next=function -1.13
cue=note next=in -1.14
cue=note next=nothing -0.36
cue=note next=on -0.86
cue=note next=pronoun -0.44
cue=note next=that -0.53
cue=note next=to -1.15
cue=note next=verb-past -0.92
cue=note next=with -0.25
cue=noun:accusation next=. -0.22
cue=noun:argument next=. 0.09
cue=noun:assertion next=. -0.32
cue=noun:complaint next=. 0.29
cue=noun:criticism next=, -0.07
cue=noun:criticism next=. 0.07
cue=noun:criticism next=in 0.32
cue=noun:criticism next=that -1.03
cue=noun:criticism next=to -1.03
cue=noun:decision next=. 0.11
cue=noun:decision next=and 0.17
cue=noun:decision next=to -0.83
cue=noun:endorsement next=. -0.65
cue=noun:idea next=. 0.21
cue=noun:message next=. 0.26
cue=noun:opinion next=. 0.09
cue=noun:opposition next=. -0.24
cue=noun:proposal next=. 0.22
cue=noun:statement next=, -0.4
cue=noun:statement next=and -0.9
cue=noun:statement next=determiner -0.56
cue=noun:statement next=nothing 0.12
cue=noun:suggestion next=. -0.1
cue=offer next=, 0.42
cue=offer next=. 0.15
cue=offer next=and -0.43
cue=offer next=for -0.87
cue=offer next=function -0.17
cue=offer next=in 0.22
cue=offer next=to 0.18
cue=oppose next=, 0.26
cue=oppose next=. -0.88
cue=oppose next=and 0.54
cue=oppose next=in -1.02
cue=oppose next=that 0.33
cue=oppose next=to -1.15
cue=order next=, 0.21
cue=order next=and -0.79
cue=order next=in 0.09
cue=order next=to -0.91
cue=outline next=. 0.58
cue=persuade next=. -0.14
cue=plan next=, -0.18
cue=plan next=. 0.24
cue=plan next=and -0.32
cue=plan next=for 0.23
cue=plan next=function -0.91
cue=plan next=in 0.05
cue=plan next=on -0.86
cue=plan next=to 0.35
cue=pledge next=, -0.21
cue=pledge next=. -0.41
cue=pledge next=and 0.2
cue=pledge next=in -1.04
cue=pledge next=nothing 0.64
cue=pledge next=that -0.46
cue=pledge next=to -0.89
cue=point next=, -0.85
cue=point next=. 0.52
cue=point next=and 0.11
cue=point next=as -0.85
cue=point next=day -0.61
cue=point next=determiner -0.47
cue=point next=for -0.7
cue=point next=from -0.6
cue=point next=function -0.27
cue=point next=in -1.38
cue=point next=nothing 0.61
cue=point next=on -0.76
cue=point next=that -0.68
cue=point next=to 0.37
cue=point next=with -0.74
cue=portray next=. 0.77
cue=portray next=as -0.09
cue=position next=. -0.45
cue=post next=. -0.14
cue=post next=in -0.9
cue=post next=nothing 0.52
cue=praise next=, 0.36
cue=praise next=. -0.09
cue=praise next=and 0.29
cue=praise next=as -0.25
cue=praise next=day -0.52
cue=praise next=for -1.04
cue=praise next=in -0.29
cue=praise next=nothing 0.29
cue=praise next=on -0.83
cue=praise next=to -1.11
cue=predict next=. 0.55
cue=predict next=function -0.09
cue=predict next=in -0.89
cue=predict next=to -0.75
cue=prefer next=. -0.33
cue=prefer next=to 0.08
cue=present next=. 0.24
cue=press next=. 0.41
cue=press next=to -0.85
cue=promise next=, -0.21
cue=promise next=. 0.09
cue=promise next=and -1.33
cue=promise next=for -0.66
cue=promise next=function -0.32
cue=promise next=in -0.22
cue=promise next=nothing 0.62
cue=promise next=that -0.63
cue=promise next=to -0.86
cue=promote next=and 0.25
cue=propose next=, 0.5
cue=propose next=. -0.19
cue=propose next=and 0.24
cue=propose next=determiner -0.87
cue=propose next=for -0.65
cue=propose next=in -0.31
cue=propose next=on -1.12
cue=propose next=that -0.62
cue=propose next=to -0.98
cue=push next=, 0.54
cue=push next=. -0.12
cue=push next=and -0.52
cue=push next=to -1.17
cue=put next=nothing 1.06
cue=question next=, -0.37
cue=question next=. 0.34
cue=question next=as -0.59
cue=question next=for -0.55
cue=question next=from -0.79
cue=question next=function 0.55
cue=question next=in -0.21
cue=question next=nothing -0.13
cue=question next=that -0.87
cue=question next=to -0.22
cue=question next=with -0.61
cue=rail next=. 0.08
cue=rail next=and 0.09
cue=recall next=, -0.19
cue=recall next=. 0.72
cue=recall next=in -0.54
cue=recall next=that -0.49
cue=recall next=to -0.68
cue=recognize next=, 0.09
cue=recognize next=. 0.22
cue=recognize next=to -0.64
cue=refer next=, -0.22
cue=refer next=. 0.22
cue=refer next=and 0.13
cue=refer next=as -1.01
cue=refer next=in 0.09
cue=refer next=nothing 0.61
cue=refer next=to -0.96
cue=reference next=. 0.34
cue=reference next=to -0.82
cue=refuse next=. 0.06
cue=refuse next=and -1.17
cue=refuse next=for -0.81
cue=refuse next=that -0.58
cue=refuse next=to -0.81
cue=reiterate next=and -0.27
cue=reject next=, -0.06
cue=reject next=. 0.06
cue=reject next=that -0.73
cue=reject next=to -0.8
cue=release next=, -0.5
cue=release next=. -0.32
cue=release next=nothing 0.8
cue=release next=to -0.71
cue=remark next=. -0.16
cue=remember next=. 0.51
cue=repeat next=. 0.13
cue=repeat next=that -0.7
cue=reply next=nothing 0.47
cue=report next=, -0.25
cue=report next=and -1.23
cue=report next=at -0.85
cue=report next=determiner -0.71
cue=report next=for -0.8
cue=report next=from -0.72
cue=report next=function -0.24
cue=report next=in -0.19
cue=report next=nothing 0.97
cue=report next=on 0.16
cue=report next=that -0.75
cue=report next=to -1.08
cue=report next=verb-past -0.8
cue=report next=with -0.65
cue=request next=. -0.22
cue=respond next=, 0.13
cue=respond next=. 0.29
cue=respond next=and 0.09
cue=respond next=for -0.87
cue=respond next=function 0.06
cue=respond next=nothing -0.14
cue=respond next=on -0.94
cue=respond next=that -0.9
cue=respond next=to -0.9
cue=reveal next=, -0.44
cue=reveal next=and -0.99
cue=reveal next=function 0.38
cue=reveal next=in -0.65
cue=reveal next=pronoun -0.64
cue=reveal next=to 0.22
cue=rule next=. 0.18
cue=say next=( -1.08
cue=say next=, 0.15
cue=say next=. 0.21
cue=say next=: -0.1
cue=say next=; 0.38
cue=say next=about -0.63
cue=say next=adverb -1.32
cue=say next=after -0.47
cue=say next=and -0.05
cue=say next=as -0.22
cue=say next=at -1.5
cue=say next=by -0.48
cue=say next=day -1.25
cue=say next=for -0.21
cue=say next=from -0.35
cue=say next=function -1.18
cue=say next=if -1.1
cue=say next=in -0.21
cue=say next=it -0.61
cue=say next=name -0.16
cue=say next=nothing 0.43
cue=say next=noun -0.27
cue=say next=of -0.72
cue=say next=on -0.51
cue=say next=possessive -0.68
cue=say next=pronoun 0.2
cue=say next=quoted -0.86
cue=say next=that -0.58
cue=say next=to -0.83
cue=say next=verb-base -1.16
cue=say next=verb-ing 0.46
cue=say next=verb-past -0.72
cue=say next=verb-s -1.48
cue=say next=when -0.74
cue=say next=which -1
cue=say next=while 0.18
cue=say next=who -1.16
cue=say next=with -1.09
cue=say next=– 0.51
cue=say next=— 0.31
cue=see next=, 0.58
cue=see next=. 0.27
cue=see next=and -0.7
cue=see next=as -1.74
cue=see next=for -0.92
cue=see next=function -0.19
cue=see next=in -1.34
cue=see next=on 0.09
cue=see next=that -0.94
cue=see next=to -1.32
cue=see next=with -0.75
cue=seek next=, 0.14
cue=seek next=. 0.43
cue=seek next=and -0.44
cue=seek next=as -0.17
cue=seek next=function 0.16
cue=seek next=in -0.8
cue=seek next=on -0.75
cue=seek next=that -0.81
cue=seek next=to -0.93
cue=seek next=with 0.13
cue=seem next=. 0.62
cue=seem next=function -0.84
cue=seem next=to -0.83
cue=show next=, 0.16
cue=show next=- -0.13
cue=show next=. 0.25
cue=show next=: 0.25
cue=show next=adverb -0.78
cue=show next=and -0.52
cue=show next=as -0.68
cue=show next=at 0.12
cue=show next=but -0.75
cue=show next=by -0.86
cue=show next=day -0.62
cue=show next=determiner -0.88
cue=show next=for -0.83
cue=show next=from -0.7
cue=show next=function -0.77
cue=show next=in -0.09
cue=show next=on -0.91
cue=show next=pronoun -0.34
cue=show next=that -0.89
cue=show next=to -1.1
cue=show next=verb-past -0.77
cue=show next=which -0.69
cue=show next=while -0.64
cue=show next=who -0.62
cue=show next=with -0.94
cue=sign next=to -1.06
cue=signal next=. -0.23
cue=slam next=. -0.23
cue=slam next=and -0.17
cue=slam next=for 0.13
cue=slam next=to -0.79
cue=speak next=, 0.25
cue=speak next=. 0.12
cue=speak next=and -0.54
cue=speak next=in 0.09
cue=speak next=that -0.43
cue=speak next=to -1.16
cue=state next=, 0.07
cue=state next=. -0.18
cue=state next=and 0.2
cue=state next=determiner -0.48
cue=state next=function -0.63
cue=state next=in -0.75
cue=state next=nothing 0.17
cue=state next=to -0.94
cue=stress next=. 0.41
cue=suggest next=, 0.22
cue=suggest next=- 0.33
cue=suggest next=and -0.12
cue=suggest next=as -1.24
cue=suggest next=at -0.63
cue=suggest next=but -0.86
cue=suggest next=by -0.4
cue=suggest next=determiner -0.7
cue=suggest next=for 0.11
cue=suggest next=from -0.52
cue=suggest next=function -0.58
cue=suggest next=in -1.07
cue=suggest next=nothing 0.39
cue=suggest next=on -1.12
cue=suggest next=pronoun -0.76
cue=suggest next=that -1.07
cue=suggest next=to -1.32
cue=suggest next=who -0.43
cue=suggest next=with -0.68
cue=support next=, -0.39
cue=support next=. -0.31
cue=support next=as -1.16
cue=support next=but -0.09
cue=support next=by 0.39
cue=support next=determiner -0.68
cue=support next=function 0.75
cue=support next=in 0.05
cue=support next=on 0.12
cue=support next=that -1.23
cue=support next=to 0.16
cue=support next=who -0.18
cue=talk next=, -0.09
cue=talk next=. -0.07
cue=talk next=and -0.67
cue=talk next=for 0.43
cue=talk next=function 0.16
cue=talk next=in -0.46
cue=talk next=nothing 0.19
cue=talk next=on -0.36
cue=talk next=that -0.48
cue=talk next=to -1.29
cue=tell next=, 0.13
cue=tell next=. 0.39
cue=tell next=and -0.29
cue=tell next=as -0.72
cue=tell next=at -0.8
cue=tell next=by -0.82
cue=tell next=day -0.86
cue=tell next=determiner -0.68
cue=tell next=for -0.58
cue=tell next=from -0.76
cue=tell next=function -1.65
cue=tell next=in -1.02
cue=tell next=nothing 0.14
cue=tell next=on -0.84
cue=tell next=possessive -0.46
cue=tell next=quoted -0.44
cue=tell next=that -1
cue=tell next=to -1.07
cue=tell next=verb-past -1.09
cue=tell next=which -0.75
cue=tell next=with -0.78
cue=think next=. 0.42
cue=think next=and -0.43
cue=think next=as -0.97
cue=think next=for -0.72
cue=think next=function -2.02
cue=think next=in 0.07
cue=think next=that 0.19
cue=think next=to -1.19
cue=think next=with -0.67
cue=threaten next=. -0.07
cue=tout next=and 0.11
cue=tout next=in 0.12
cue=tout next=to -0.95
cue=try next=in 0.35
cue=try next=to -0.89
cue=tweet next=, 0.49
cue=tweet next=. -0.09
cue=tweet next=function 0.33
cue=tweet next=nothing -0.27
cue=tweet next=to -1.02
cue=underscore next=. 0.38
cue=understand next=, -0.39
cue=understand next=. -0.22
cue=understand next=to 0.18
cue=urge next=. 0.18
cue=urge next=and -0.1
cue=urge next=determiner -0.61
cue=urge next=in 0.1
cue=urge next=to -0.97
cue=view next=, -0.17
cue=view next=. 0.14
cue=view next=and -0.13
cue=view next=to -1.01
cue=vote next=, 0.36
cue=vote next=. -0.49
cue=vote next=and -0.38
cue=vote next=function 0.12
cue=vote next=in 0.45
cue=vow next=, 0.45
cue=vow next=. 0.11
cue=vow next=and -0.36
cue=vow next=function -0.16
cue=vow next=on -1.1
cue=vow next=to -0.78
cue=want next=, -0.11
cue=want next=. 0.32
cue=want next=and -0.28
cue=want next=for 0.09
cue=want next=function 0.24
cue=want next=in -1.2
cue=want next=that -0.99
cue=want next=to -1.43
cue=warn next=, 0.32
cue=warn next=. -0.11
cue=warn next=and -0.13
cue=warn next=determiner -0.79
cue=warn next=function -1.23
cue=warn next=in -0.75
cue=warn next=nothing -0.06
cue=warn next=to -0.9
cue=welcome next=. -0.13
cue=wonder next=. 0.27
cue=worry next=, 0.25
cue=worry next=. -0.14
cue=worry next=and 0.18
cue=worry next=function -0.29
cue=worry next=to -0.91
cue=write next=, -0.28
cue=write next=. 0.14
cue=write next=and 0.14
cue=write next=determiner -0.74
cue=write next=for 0.24
cue=write next=function -0.98
cue=write next=in 0.22
cue=write next=nothing 0.15
cue=write next=that -0.58
cue=write next=to -0.89
cue=write next=with -0.64
last=) next=, -0.37
last=) next=. -0.74
last=) next=and 0.26
last=, next=and -1.71
last=, next=as -1.81
last=, next=at -0.8
last=, next=but -2.45
last=, next=from -0.94
last=, next=function -2.14
last=, next=if -0.89
last=, next=in -0.4
last=, next=noun -1.01
last=, next=on -0.75
last=, next=that -1.09
last=, next=to -0.94
last=, next=when -0.96
last=, next=which -1.02
last=, next=while -2
last=, next=who -0.47
last=, next=with -1.33
last=- next=- -2.07
last=- next=and -1.83
last=- next=but -0.63
last=- next=function -1.06
last=- next=to -0.58
last=- next=which -0.57
last=. next=, 0.29
last=; next=and -0.41
last=adverb next=, -0.18
last=adverb next=. -0.07
last=adverb next=and -0.68
last=adverb next=as -0.96
last=adverb next=by -0.89
last=adverb next=determiner -0.61
last=adverb next=for 0.31
last=adverb next=function -0.24
last=adverb next=if -0.74
last=adverb next=on 0.48
last=adverb next=that -0.93
last=adverb next=to -1.36
last=adverb next=when -1.02
last=adverb next=with -0.83
last=and next=, -0.99
last=and next=for -0.68
last=and next=in -1.19
last=and next=on -0.69
last=and next=that -1.47
last=and next=to -1.13
last=and next=who -0.76
last=as next=if -0.74
last=but next=that -0.71
last=day next=, -0.35
last=day next=. -0.66
last=day next=and -1.05
last=day next=at -0.77
last=day next=in -0.73
last=day next=that -0.98
last=day next=to -0.44
last=determiner next=, 0.24
last=determiner next=. -0.1
last=determiner next=as -1.75
last=determiner next=day -1.38
last=determiner next=function -0.89
last=determiner next=in 0.23
last=determiner next=that -0.92
last=determiner next=to -1.09
last=for next=that -0.76
last=function next=. -0.09
last=function next=: 0.35
last=function next=adverb -0.83
last=function next=and -0.56
last=function next=as -0.08
last=function next=at -0.08
last=function next=day -0.22
last=function next=determiner -1.06
last=function next=for -0.1
last=function next=from -1.22
last=function next=function -0.7
last=function next=if -0.98
last=function next=in -0.37
last=function next=quoted -0.89
last=function next=to -0.64
last=function next=verb-base -1.11
last=function next=verb-ing -1.56
last=function next=verb-past -1.37
last=function next=verb-s -1.44
last=function next=with -0.67
last=how next=to -1.19
last=in next=day -2.22
last=in next=on -0.84
last=in next=that -0.76
last=in next=which -1.55
last=it next=, 0.14
last=it next=. -0.25
last=it next=as -0.13
last=it next=determiner -1.14
last=it next=function -0.48
last=it next=in 0.45
last=it next=quoted -0.86
last=it next=to 0.05
last=it next=verb-past -1.2
last=name next=( -0.44
last=name next=, 0.37
last=name next=- 0.42
last=name next=. 0.39
last=name next=: 0.22
last=name next=; 0.38
last=name next=adverb -0.46
last=name next=after 0.52
last=name next=and -0.11
last=name next=as -0.89
last=name next=at 0.31
last=name next=but 0.64
last=name next=by 0.52
last=name next=day -0.61
last=name next=determiner -0.32
last=name next=for -0.44
last=name next=from -0.36
last=name next=if -0.96
last=name next=in 0.18
last=name next=nothing 1.09
last=name next=of -0.57
last=name next=on -0.22
last=name next=quoted -1.18
last=name next=that 0.18
last=name next=to -0.38
last=name next=verb-past -0.16
last=name next=verb-s -0.82
last=name next=when 0.3
last=name next=while 0.07
last=name next=who 0.25
last=name next=with -0.11
last=name next=– 0.92
last=name next=— 0.11
last=not next=. -0.11
last=not next=function -0.13
last=not next=to -1.3
last=noun next=( 0.65
last=noun next=, 0.49
last=noun next=- 0.54
last=noun next=. 0.36
last=noun next=: 0.24
last=noun next=; 0.92
last=noun next=? -0.11
last=noun next=about -1.19
last=noun next=adverb -0.63
last=noun next=after 0.2
last=noun next=and 0.23
last=noun next=as -0.18
last=noun next=at -0.29
last=noun next=but 0.99
last=noun next=by -0.47
last=noun next=day 0.74
last=noun next=determiner -0.68
last=noun next=for -0.62
last=noun next=from -0.45
last=noun next=function 0.22
last=noun next=if 0.13
last=noun next=in -0.52
last=noun next=of -1.26
last=noun next=on -0.3
last=noun next=possessive -1.28
last=noun next=pronoun -1.52
last=noun next=quoted -1.34
last=noun next=that -0.22
last=noun next=to -0.25
last=noun next=verb-base -0.15
last=noun next=verb-past -0.57
last=noun next=verb-s -0.54
last=noun next=when 0.23
last=noun next=while 0.13
last=noun next=who -0.59
last=noun next=— 0.5
last=number next=, -0.23
last=number next=- 0.07
last=number next=. 0.1
last=number next=and -0.41
last=number next=function -0.93
last=number next=in -0.81
last=number next=that -0.61
last=number next=to -1.19
last=of next=day -0.85
last=on next=. 0.06
last=on next=day -2.35
last=on next=to -0.6
last=possessive next=, 0.28
last=possessive next=. 0.05
last=possessive next=as -0.89
last=possessive next=in -0.42
last=possessive next=to -1.27
last=pronoun next=, -0.3
last=pronoun next=. -0.31
last=pronoun next=adverb -0.73
last=pronoun next=and -0.64
last=pronoun next=as -0.87
last=pronoun next=function -1.82
last=pronoun next=in 0.18
last=pronoun next=noun -0.84
last=pronoun next=of -0.82
last=pronoun next=quoted -0.45
last=pronoun next=that -0.57
last=pronoun next=to 0.12
last=pronoun next=verb-base -1.11
last=pronoun next=verb-past -0.65
last=pronoun next=verb-s -1.37
last=pronoun next=who -1.28
last=quoted next=) 0.62
last=quoted next=- 0.62
last=quoted next=about -0.79
last=quoted next=adverb 0.25
last=quoted next=and 0.78
last=quoted next=as 0.68
last=quoted next=at 0.24
last=quoted next=but 0.93
last=quoted next=by 0.11
last=quoted next=determiner 0.68
last=quoted next=for -0.51
last=quoted next=from -1
last=quoted next=if -0.76
last=quoted next=in 0.26
last=quoted next=name 0.32
last=quoted next=nothing -0.08
last=quoted next=noun -0.73
last=quoted next=of -1.47
last=quoted next=on 0.47
last=quoted next=pronoun 0.58
last=quoted next=quoted 0.13
last=quoted next=that -1.13
last=quoted next=to -0.3
last=quoted next=verb-base -0.58
last=quoted next=verb-ing 1.18
last=quoted next=verb-past 0.56
last=quoted next=verb-s 0.31
last=quoted next=when 0.42
last=quoted next=which 0.81
last=quoted next=while 0.65
last=quoted next=who -0.42
last=quoted next=with -0.9
last=that next=, -0.67
last=that next=as -0.96
last=that next=determiner -1.43
last=that next=function -0.95
last=that next=if -0.68
last=that next=in 0.53
last=that next=it -0.76
last=that next=possessive -1.23
last=that next=pronoun -1.49
last=that next=quoted -1.03
last=that next=while -0.78
last=there next=. 0.97
last=there next=function -1.01
last=verb-base next=, 0.65
last=verb-base next=- 0.6
last=verb-base next=. 0.14
last=verb-base next=: 0.19
last=verb-base next=about -0.81
last=verb-base next=after -0.23
last=verb-base next=and 0.33
last=verb-base next=as -0.64
last=verb-base next=at -0.36
last=verb-base next=by -1.29
last=verb-base next=day -0.16
last=verb-base next=determiner -0.79
last=verb-base next=for -1.26
last=verb-base next=from -0.37
last=verb-base next=function 0.17
last=verb-base next=if -1.05
last=verb-base next=in -0.6
last=verb-base next=of -0.64
last=verb-base next=on -0.65
last=verb-base next=possessive -1.1
last=verb-base next=pronoun -1.01
last=verb-base next=quoted -0.6
last=verb-base next=that -0.71
last=verb-base next=to -0.51
last=verb-base next=verb-past -0.14
last=verb-base next=who -0.84
last=verb-base next=with -1.06
last=verb-base next=— 0.39
last=verb-ing next=, 0.48
last=verb-ing next=. 0.33
last=verb-ing next=: -0.48
last=verb-ing next=and 0.09
last=verb-ing next=as -0.29
last=verb-ing next=at -0.42
last=verb-ing next=by -0.79
last=verb-ing next=day 0.33
last=verb-ing next=determiner -0.42
last=verb-ing next=for -1.55
last=verb-ing next=from -1.14
last=verb-ing next=function -1.75
last=verb-ing next=in -0.74
last=verb-ing next=on -0.59
last=verb-ing next=possessive -1.26
last=verb-ing next=that -1.71
last=verb-ing next=to -0.94
last=verb-ing next=with -1.34
last=verb-participle next=, 0.15
last=verb-participle next=. 0.07
last=verb-participle next=as -0.19
last=verb-participle next=by -0.72
last=verb-participle next=for -0.93
last=verb-participle next=from 0.1
last=verb-participle next=function 0.08
last=verb-participle next=in -0.21
last=verb-participle next=that -0.6
last=verb-participle next=with -0.65
last=verb-past next=, -0.43
last=verb-past next=. -0.33
last=verb-past next=: -0.54
last=verb-past next=after -1.02
last=verb-past next=and -0.5
last=verb-past next=as -0.6
last=verb-past next=at -1.35
last=verb-past next=by -1.06
last=verb-past next=day -0.07
last=verb-past next=determiner -1.12
last=verb-past next=for -1.19
last=verb-past next=from -0.23
last=verb-past next=function -0.9
last=verb-past next=if -0.82
last=verb-past next=in -1.83
last=verb-past next=on -0.2
last=verb-past next=that -1.45
last=verb-past next=to -0.3
last=verb-past next=when -1.04
last=verb-past next=with -0.23
last=verb-s next=, 0.43
last=verb-s next=- 0.23
last=verb-s next=. 0.33
last=verb-s next=: 0.37
last=verb-s next=about -0.88
last=verb-s next=and -0.1
last=verb-s next=as 0.54
last=verb-s next=at -0.49
last=verb-s next=by -0.3
last=verb-s next=day 0.37
last=verb-s next=for -0.68
last=verb-s next=from 0.12
last=verb-s next=in -0.23
last=verb-s next=on -0.56
last=verb-s next=quoted -0.61
last=verb-s next=that -0.41
last=verb-s next=to -0.74
last=verb-s next=verb-past -0.98
last=verb-s next=with -0.21
last=— next=and -0.1
last=— next=function -1.17
last=’ next=nothing 0.98
next=( after=name clause -0.16
next=( after=name kinds=act -0.99
next=( after=name kinds=attitude 0.17
next=( after=name kinds=say+show -0.74
next=( after=name phrase -0.22
next=( clause 0.29
next=( kinds=act 0.1
next=( kinds=attitude 0.33
next=( kinds=say+act -0.4
next=( kinds=say+show -1.25
next=) phrase 0.72
next=, after=adverb clause -0.66
next=, after=adverb kinds=act -0.38
next=, after=adverb kinds=attitude 0.09
next=, after=adverb kinds=say+show -0.53
next=, after=adverb phrase -0.22
next=, after=adverb that -1.1
next=, after=and clause 0.09
next=, after=and kinds=act 0.23
next=, after=and kinds=act+attitude 0.5
next=, after=and kinds=attitude 0.2
next=, after=and kinds=phrase -0.76
next=, after=and kinds=say -0.26
next=, after=and kinds=say+act 0.25
next=, after=and kinds=say+act+attitude 0.11
next=, after=and kinds=say+tell+act 0.3
next=, after=and kinds=tell+show -0.27
next=, after=and phrase 0.42
next=, after=and that 0.28
next=, after=and to 0.45
next=, after=as clause -0.2
next=, after=as kinds=act -0.06
next=, after=as kinds=attitude 0.16
next=, after=as phrase -0.09
next=, after=at clause -0.36
next=, after=but clause 0.45
next=, after=but kinds=act 0.58
next=, after=but kinds=attitude 0.75
next=, after=but kinds=say 0.43
next=, after=but kinds=say+act 0.51
next=, after=but kinds=say+show 0.18
next=, after=but kinds=say+tell+act -0.29
next=, after=but phrase 1.15
next=, after=but that 0.35
next=, after=but to 0.58
next=, after=determiner clause 0.32
next=, after=determiner kinds=act+attitude 0.07
next=, after=determiner kinds=act+show 0.2
next=, after=determiner kinds=attitude -0.19
next=, after=determiner kinds=noun 0.27
next=, after=determiner kinds=say+act 0.08
next=, after=determiner kinds=say+show 0.16
next=, after=determiner kinds=say+tell+act -0.06
next=, after=determiner kinds=tell 0.16
next=, after=determiner kinds=tell+show 0.3
next=, after=determiner phrase -0.06
next=, after=determiner quoted -0.94
next=, after=determiner that 0.42
next=, after=determiner to 0.32
next=, after=for clause -0.35
next=, after=function kinds=act+attitude 0.25
next=, after=function kinds=attitude 0.25
next=, after=function kinds=noun 0.31
next=, after=function kinds=say -0.62
next=, after=function kinds=say+act 0.13
next=, after=function kinds=say+attitude 0.07
next=, after=function kinds=say+show -0.43
next=, after=function kinds=say+tell+act -0.28
next=, after=function kinds=tell 0.11
next=, after=function kinds=tell+show 0.15
next=, after=function phrase 0.26
next=, after=function quoted -0.18
next=, after=function that -0.72
next=, after=function to 0.3
next=, after=if clause -0.43
next=, after=in clause -0.42
next=, after=in kinds=act -0.33
next=, after=in kinds=attitude -0.3
next=, after=in kinds=say -0.78
next=, after=in kinds=say+show -0.16
next=, after=in phrase -0.67
next=, after=in that -1.49
next=, after=it kinds=say+show 0.13
next=, after=name clause 0.14
next=, after=name kinds=act -0.5
next=, after=name kinds=act+attitude 0.1
next=, after=name kinds=attitude -0.07
next=, after=name kinds=noun 0.25
next=, after=name kinds=phrase -0.75
next=, after=name kinds=say 0.08
next=, after=name kinds=say+act 0.19
next=, after=name kinds=say+attitude 0.18
next=, after=name kinds=say+show -0.64
next=, after=name kinds=say+tell+act 1.05
next=, after=name kinds=tell 0.4
next=, after=name kinds=tell+show -0.24
next=, after=name quoted 0.14
next=, after=name that 0.17
next=, after=not clause -1.27
next=, after=not kinds=say+show -1.05
next=, after=noun clause -1.06
next=, after=noun kinds=act -0.67
next=, after=noun kinds=act+attitude -0.46
next=, after=noun kinds=attitude -1.03
next=, after=noun kinds=say 0.21
next=, after=noun kinds=say+act -0.62
next=, after=noun kinds=say+attitude -0.14
next=, after=noun kinds=say+show -0.26
next=, after=noun kinds=show -0.28
next=, after=noun kinds=tell+show -1.12
next=, after=noun phrase -0.69
next=, after=noun that -0.55
next=, after=noun to -0.44
next=, after=number clause 0.07
next=, after=number kinds=say+show 0.24
next=, after=number kinds=tell+show -0.19
next=, after=number phrase -0.23
next=, after=number that -1.14
next=, after=possessive clause -0.63
next=, after=possessive kinds=act -0.65
next=, after=possessive kinds=say+show -0.19
next=, after=possessive phrase -0.12
next=, after=possessive that 0.54
next=, after=pronoun clause 0.26
next=, after=pronoun kinds=act 0.28
next=, after=pronoun kinds=attitude 0.45
next=, after=pronoun kinds=noun 0.37
next=, after=pronoun kinds=say -0.16
next=, after=pronoun kinds=say+act 0.05
next=, after=pronoun kinds=say+show -0.23
next=, after=pronoun kinds=say+tell+act 0.54
next=, after=pronoun phrase 0.49
next=, after=pronoun to 0.52
next=, after=quoted clause -1.21
next=, after=quoted kinds=act -1.48
next=, after=quoted kinds=attitude -0.1
next=, after=quoted kinds=say -1.36
next=, after=quoted kinds=say+act -0.1
next=, after=quoted kinds=say+show -1.69
next=, after=quoted kinds=say+tell+act -1.17
next=, after=quoted phrase -1.25
next=, after=quoted quoted -0.84
next=, after=quoted that -1.63
next=, after=quoted to -0.97
next=, after=that clause -1.13
next=, after=that that -0.19
next=, after=there kinds=attitude 1
next=, after=there that 0.45
next=, after=to clause -1.16
next=, after=to kinds=attitude -0.34
next=, after=to kinds=say+show -0.19
next=, after=to phrase -0.2
next=, after=verb-base clause -0.5
next=, after=verb-base kinds=say+act -0.89
next=, after=verb-base kinds=say+show -1.06
next=, after=verb-base phrase -0.52
next=, after=verb-base that -0.49
next=, after=verb-base to -1
next=, after=verb-ing clause 0.42
next=, after=verb-ing kinds=act 0.75
next=, after=verb-ing kinds=act+attitude 0.6
next=, after=verb-ing kinds=noun -0.3
next=, after=verb-ing kinds=say 0.45
next=, after=verb-ing kinds=say+act 0.15
next=, after=verb-ing kinds=say+show 0.26
next=, after=verb-ing phrase 0.23
next=, after=verb-ing that 0.49
next=, after=verb-ing to 0.56
next=, after=verb-participle clause 0.37
next=, after=verb-past clause 0.17
next=, after=verb-past kinds=act -0.17
next=, after=verb-past kinds=act+attitude 0.22
next=, after=verb-past kinds=attitude -0.58
next=, after=verb-past kinds=say+act -0.26
next=, after=verb-past kinds=say+show 0.72
next=, after=verb-past kinds=say+tell+act 0.22
next=, after=verb-past kinds=tell+show -0.36
next=, after=verb-past phrase 0.67
next=, after=verb-past that -0.19
next=, after=verb-past to 0.12
next=, after=verb-s clause -0.32
next=, after=verb-s kinds=act 0.08
next=, after=verb-s kinds=say+show -0.21
next=, after=verb-s that 0.37
next=, after=when clause 0.41
next=, after=when kinds=say+show 0.16
next=, after=when phrase -0.15
next=, after=when that -0.25
next=, after=which clause 0.75
next=, after=which kinds=act 0.33
next=, after=which kinds=act+attitude 0.25
next=, after=which kinds=attitude 0.9
next=, after=which kinds=say+act 0.08
next=, after=which kinds=say+show 0.15
next=, after=which kinds=say+tell+act -0.73
next=, after=which phrase 0.68
next=, after=which that 0.32
next=, after=which to 0.12
next=, after=while clause 0.64
next=, after=while kinds=act 0.72
next=, after=while kinds=attitude -0.07
next=, after=while kinds=say+show 0.61
next=, after=while phrase 0.62
next=, after=while that -0.07
next=, after=who kinds=act 0.14
next=, after=who kinds=attitude -0.42
next=, after=who kinds=say -0.21
next=, after=who kinds=say+act 0.14
next=, after=who kinds=say+show 0.39
next=, after=who phrase 0.18
next=, after=who that -0.23
next=, after=who to -0.27
next=, after=with clause 0.05
next=, after=with kinds=act 0.55
next=, after=with kinds=attitude -0.11
next=, after=with kinds=say+show -0.26
next=, after=with kinds=tell+show -0.32
next=, after=with phrase 0.18
next=, after=with that -0.43
next=, clause 0.57
next=, kinds=act 0.12
next=, kinds=act+attitude 0.26
next=, kinds=act+show 0.42
next=, kinds=attitude 0.33
next=, kinds=phrase -0.18
next=, kinds=say 0.1
next=, kinds=say+act 0.24
next=, kinds=say+act+attitude 0.22
next=, kinds=say+act+show 0.23
next=, kinds=say+attitude -0.24
next=, kinds=say+show 0.2
next=, kinds=say+show+attitude 0.08
next=, kinds=say+tell -0.15
next=, kinds=say+tell+act 0.25
next=, kinds=say+tell+show 0.32
next=, kinds=show 0.32
next=, kinds=tell 0.16
next=, kinds=tell+act 0.19
next=, kinds=tell+show 0.16
next=, phrase 0.46
next=- after=- clause 0.31
next=- after=- kinds=attitude 0.67
next=- after=- kinds=say+show -0.39
next=- after=- phrase 0.3
next=- after=- that -0.07
next=- after=and kinds=act 0.33
next=- after=and kinds=attitude -0.13
next=- after=and kinds=say+show -0.07
next=- after=and phrase 0.23
next=- after=and that 0.14
next=- after=but clause -1.35
next=- after=but kinds=act 0.68
next=- after=but kinds=say+show -0.82
next=- after=but phrase 0.66
next=- after=determiner clause 0.39
next=- after=determiner kinds=act -0.2
next=- after=determiner kinds=attitude -0.32
next=- after=determiner kinds=say+show 0.68
next=- after=determiner phrase 0.53
next=- after=determiner that 0.48
next=- after=function clause -0.4
next=- after=function kinds=attitude 0.11
next=- after=function kinds=say+act 0.12
next=- after=function phrase 0.38
next=- after=function that 0.46
next=- after=function to -0.24
next=- after=name clause -1.04
next=- after=name kinds=act -0.74
next=- after=noun clause -0.83
next=- after=noun phrase -0.3
next=- after=verb-ing clause 0.2
next=- clause 0.73
next=- kinds=attitude 0.22
next=- kinds=noun -0.2
next=- kinds=say 0.37
next=- kinds=say+act 0.61
next=- kinds=say+show 0.06
next=- kinds=say+tell+act 0.72
next=- kinds=tell+show -0.13
next=- phrase 0.44
next=. after=nothing clause 0.08
next=. after=nothing kinds=act+show -0.05
next=. after=nothing kinds=attitude 0.18
next=. after=nothing kinds=noun -0.09
next=. after=nothing kinds=phrase 0.47
next=. after=nothing kinds=say 0.13
next=. after=nothing kinds=say+act+attitude 0.06
next=. after=nothing kinds=say+attitude 0.18
next=. after=nothing kinds=say+show 0.16
next=. after=nothing kinds=say+tell 0.11
next=. after=nothing kinds=say+tell+act 0.1
next=. after=nothing kinds=say+tell+show -0.11
next=. after=nothing kinds=show 0.29
next=. after=nothing kinds=tell 0.14
next=. after=nothing kinds=tell+act -0.08
next=. after=nothing kinds=tell+attitude 0.24
next=. after=nothing kinds=tell+show 0.25
next=. after=nothing phrase 0.22
next=. after=nothing quoted -0.18
next=. after=nothing that 0.32
next=. after=nothing to 0.07
next=. kinds=act+show -0.05
next=. kinds=attitude 0.17
next=. kinds=noun -0.05
next=. kinds=phrase 0.47
next=. kinds=say 0.11
next=. kinds=say+act 0.08
next=. kinds=say+act+attitude 0.06
next=. kinds=say+attitude 0.18
next=. kinds=say+show 0.15
next=. kinds=say+tell 0.11
next=. kinds=say+tell+act 0.1
next=. kinds=say+tell+show -0.11
next=. kinds=show 0.29
next=. kinds=tell 0.14
next=. kinds=tell+act -0.08
next=. kinds=tell+attitude 0.24
next=. kinds=tell+show 0.25
next=. phrase 0.58
next=: after=name clause -1.35
next=: after=name kinds=act 0.27
next=: after=name phrase 0.23
next=: after=nothing clause -0.1
next=: after=quoted clause 0.28
next=: after=quoted kinds=act -1.17
next=: after=quoted kinds=attitude -0.31
next=: after=quoted kinds=say 0.09
next=: after=quoted kinds=say+show -0.5
next=: after=quoted kinds=say+tell+act -0.82
next=: after=quoted phrase -0.94
next=: after=quoted that -0.07
next=: kinds=act -0.33
next=: kinds=attitude 0.49
next=: kinds=noun -0.21
next=: kinds=say+show -0.27
next=: kinds=say+tell+act -1
next=: kinds=tell+show 0.25
next=: phrase 0.16
next=; after=and clause -1.22
next=; after=nothing kinds=act -0.25
next=; after=nothing phrase -0.09
next=; clause 0.81
next=; kinds=act 0.78
next=; kinds=attitude 0.16
next=; kinds=say+act 0.66
next=; kinds=say+show 0.86
next=; phrase 1.18
next=? after=nothing clause 0.42
next=? after=nothing kinds=act 0.38
next=? after=nothing kinds=attitude 0.09
next=? after=nothing phrase 0.19
next=? clause 0.13
next=? kinds=act 0.38
next=? kinds=attitude 0.09
next=? phrase 0.18
next=a kinds=act -0.25
next=a kinds=attitude -0.26
next=a kinds=say -0.85
next=a kinds=say+show -0.25
next=a kinds=say+tell+act -0.65
next=a kinds=tell+show -0.47
next=about after=determiner phrase -0.67
next=about after=name phrase -0.6
next=about after=noun phrase -0.65
next=about after=possessive phrase -0.8
next=about clause -0.79
next=about kinds=act -1
next=about kinds=say+show -0.75
next=about phrase -1.84
next=adverb after=function phrase -0.73
next=adverb after=noun phrase -0.2
next=adverb after=verb-past kinds=say+show -0.72
next=adverb after=verb-past phrase 0.21
next=adverb after=verb-past that -0.8
next=adverb clause -0.65
next=adverb phrase -0.55
next=after after=determiner clause 0.23
next=after after=determiner kinds=act 0.43
next=after after=determiner kinds=attitude -0.23
next=after after=determiner kinds=say+act -0.2
next=after after=determiner kinds=say+show -1.09
next=after after=determiner phrase -0.2
next=after after=determiner that -1.14
next=after after=name clause -0.32
next=after after=name kinds=say+show -0.87
next=after after=name phrase -0.09
next=after after=noun phrase -0.97
next=after after=verb-ing phrase 0.2
next=after clause -0.14
next=after kinds=act 0.37
next=after kinds=attitude -0.2
next=after kinds=noun -0.14
next=after kinds=say -0.47
next=after kinds=say+act 0.3
next=after kinds=say+show -0.67
next=after kinds=tell 0.25
next=against kinds=act -1.05
next=against kinds=attitude -0.13
next=against kinds=say+show -0.81
next=although kinds=say+show 0.29
next=and after=adverb clause -0.61
next=and after=adverb kinds=act 0.5
next=and after=adverb kinds=attitude -0.71
next=and after=adverb kinds=say+show -1.01
next=and after=adverb phrase 0.13
next=and after=adverb that -1.03
next=and after=determiner clause -0.44
next=and after=determiner kinds=act -0.89
next=and after=determiner kinds=act+attitude -0.4
next=and after=determiner kinds=attitude -0.7
next=and after=determiner kinds=noun 0.17
next=and after=determiner kinds=say -0.15
next=and after=determiner kinds=say+act -0.48
next=and after=determiner kinds=say+show -0.48
next=and after=determiner kinds=say+tell+act -0.71
next=and after=determiner phrase -0.96
next=and after=determiner quoted -0.69
next=and after=determiner that -1.94
next=and after=determiner to -0.36
next=and after=for clause -0.92
next=and after=for kinds=act -0.99
next=and after=function clause -0.19
next=and after=function kinds=act 0.07
next=and after=function kinds=attitude 0.32
next=and after=function kinds=noun -0.99
next=and after=function kinds=say -0.29
next=and after=function kinds=say+act 0.38
next=and after=function kinds=say+show -0.68
next=and after=function kinds=tell 0.16
next=and after=function phrase 0.76
next=and after=function that -0.82
next=and after=function to 0.19
next=and after=in clause -1.1
next=and after=in phrase -0.12
next=and after=name clause -0.52
next=and after=name kinds=act -0.44
next=and after=name kinds=act+attitude -0.18
next=and after=name kinds=attitude -0.55
next=and after=name kinds=noun -0.28
next=and after=name kinds=phrase -0.37
next=and after=name kinds=say -0.31
next=and after=name kinds=say+act -0.73
next=and after=name kinds=say+act+attitude -0.82
next=and after=name kinds=say+show -0.38
next=and after=name kinds=say+tell+act 0.36
next=and after=name kinds=show -0.55
next=and after=name kinds=tell+show 0.11
next=and after=name phrase -0.57
next=and after=name quoted -0.78
next=and after=name that -0.6
next=and after=name to -0.1
next=and after=noun clause -1.35
next=and after=noun kinds=act -0.82
next=and after=noun kinds=act+attitude -0.22
next=and after=noun kinds=act+show -0.8
next=and after=noun kinds=attitude -0.9
next=and after=noun kinds=noun -0.26
next=and after=noun kinds=phrase -0.23
next=and after=noun kinds=say -0.31
next=and after=noun kinds=say+act -0.42
next=and after=noun kinds=say+act+attitude -0.75
next=and after=noun kinds=say+act+show -0.87
next=and after=noun kinds=say+show -2.26
next=and after=noun kinds=say+tell+act -0.92
next=and after=noun kinds=show -0.52
next=and after=noun kinds=tell+show -0.76
next=and after=noun phrase -0.84
next=and after=noun quoted -0.16
next=and after=noun that -2.28
next=and after=noun to -0.39
next=and after=number clause -1.18
next=and after=number kinds=say+show 0.13
next=and after=number phrase -0.24
next=and after=number that -1.12
next=and after=possessive clause -0.27
next=and after=possessive kinds=act -0.22
next=and after=possessive kinds=attitude -0.98
next=and after=possessive kinds=say -0.9
next=and after=possessive kinds=say+act -1.03
next=and after=possessive kinds=say+show -1.58
next=and after=possessive phrase -0.54
next=and after=possessive that -0.17
next=and after=possessive to -0.26
next=and after=pronoun kinds=act 0.21
next=and after=pronoun kinds=attitude 0.48
next=and after=pronoun kinds=say+act 0.32
next=and after=pronoun kinds=say+show 0.38
next=and after=pronoun phrase 0.72
next=and after=pronoun that -0.14
next=and after=pronoun to 0.41
next=and after=quoted clause -1.19
next=and after=quoted kinds=act -1.21
next=and after=quoted kinds=say -0.88
next=and after=quoted kinds=say+show -1.26
next=and after=quoted phrase -1.33
next=and after=quoted quoted -1.24
next=and after=quoted that -1.34
next=and after=that clause -1.37
next=and after=that kinds=act -0.73
next=and after=that kinds=attitude 0.55
next=and after=that kinds=say -0.94
next=and after=that kinds=say+act -1.02
next=and after=that kinds=say+show -1.67
next=and after=that kinds=tell -0.97
next=and after=that phrase 0.41
next=and after=that that -0.67
next=and after=to clause -0.07
next=and after=to phrase -0.15
next=and after=verb-base clause -0.54
next=and after=verb-base kinds=act -0.41
next=and after=verb-base kinds=act+attitude -0.15
next=and after=verb-base kinds=attitude 0.23
next=and after=verb-base kinds=say 0.19
next=and after=verb-base kinds=say+act -0.36
next=and after=verb-base kinds=say+show -1.92
next=and after=verb-base kinds=say+tell+act -1.04
next=and after=verb-base kinds=tell -0.97
next=and after=verb-base quoted -0.17
next=and after=verb-base that -0.47
next=and after=verb-base to -1.31
next=and after=verb-ing clause 0.37
next=and after=verb-ing kinds=act 0.38
next=and after=verb-ing kinds=act+attitude 0.44
next=and after=verb-ing kinds=attitude -0.2
next=and after=verb-ing kinds=noun -0.1
next=and after=verb-ing kinds=say 0.06
next=and after=verb-ing kinds=say+act 0.36
next=and after=verb-ing kinds=say+show 0.2
next=and after=verb-ing phrase 0.53
next=and after=verb-ing quoted 0.54
next=and after=verb-ing that 0.26
next=and after=verb-ing to 0.61
next=and after=verb-past clause 0.71
next=and after=verb-past kinds=act 1.18
next=and after=verb-past kinds=attitude 0.6
next=and after=verb-past kinds=say 0.44
next=and after=verb-past kinds=say+act 0.67
next=and after=verb-past kinds=say+show 0.61
next=and after=verb-past kinds=say+tell+act -0.92
next=and after=verb-past phrase 1.21
next=and after=verb-past quoted 0.41
next=and after=verb-past that 0.57
next=and after=verb-past to 0.59
next=and after=verb-s clause 0.3
next=and after=verb-s kinds=act 0.16
next=and after=verb-s kinds=attitude -0.1
next=and after=verb-s kinds=say+show 0.38
next=and after=verb-s phrase 0.29
next=and after=verb-s that 0.29
next=and clause -0.19
next=and kinds=act -0.11
next=and kinds=act+attitude 0.09
next=and kinds=act+show -0.27
next=and kinds=attitude -0.1
next=and kinds=noun -0.23
next=and kinds=phrase -0.68
next=and kinds=say -0.12
next=and kinds=say+act 0.07
next=and kinds=say+act+attitude -0.43
next=and kinds=say+act+show -0.19
next=and kinds=say+attitude 0.11
next=and kinds=say+show 0.1
next=and kinds=say+tell+act -0.34
next=and kinds=say+tell+show -0.13
next=and kinds=show -1.17
next=and kinds=tell 0.15
next=and kinds=tell+act -0.82
next=and kinds=tell+show -0.52
next=are kinds=say+show -1.38
next=as after=adverb phrase -0.92
next=as after=determiner clause -0.8
next=as after=determiner kinds=act -0.96
next=as after=determiner kinds=act+attitude 0.18
next=as after=determiner kinds=act+show -0.92
next=as after=determiner kinds=attitude -0.15
next=as after=determiner kinds=noun -1.35
next=as after=determiner kinds=say -0.9
next=as after=determiner kinds=say+act -1.59
next=as after=determiner kinds=say+act+show 0.17
next=as after=determiner kinds=say+show -0.24
next=as after=determiner kinds=show -0.77
next=as after=determiner phrase -0.79
next=as after=determiner to -0.37
next=as after=function clause -0.95
next=as after=function kinds=act -0.85
next=as after=function kinds=say+show -0.66
next=as after=function phrase -1.09
next=as after=it phrase 0.56
next=as after=name clause 0.31
next=as after=name kinds=act -0.25
next=as after=name kinds=attitude 0.18
next=as after=name kinds=say+show -0.23
next=as after=name phrase -0.05
next=as after=name that -1.11
next=as after=noun clause -0.78
next=as after=noun kinds=act -0.49
next=as after=noun kinds=act+attitude -1.03
next=as after=noun kinds=act+show -0.93
next=as after=noun kinds=attitude -0.51
next=as after=noun kinds=noun -1.13
next=as after=noun kinds=say+act -0.15
next=as after=noun kinds=say+show -0.17
next=as after=noun kinds=say+tell+act 0.22
next=as after=noun phrase -0.13
next=as after=noun that -0.28
next=as after=noun to -1.17
next=as after=possessive clause 0.11
next=as after=possessive kinds=attitude -0.87
next=as after=possessive phrase -1.22
next=as after=possessive that -0.75
next=as after=pronoun kinds=act 0.51
next=as after=pronoun kinds=attitude 0.25
next=as after=pronoun kinds=noun 0.42
next=as after=pronoun phrase 0.54
next=as after=pronoun that 0.05
next=as after=pronoun to 0.59
next=as after=quoted clause -1.23
next=as after=quoted kinds=act -1.13
next=as after=quoted kinds=act+show 0.05
next=as after=quoted kinds=say+show -0.94
next=as after=quoted phrase -0.54
next=as after=quoted that -0.89
next=as after=quoted to -0.76
next=as after=verb-ing clause -0.07
next=as after=verb-ing phrase -0.83
next=as after=verb-past clause -0.79
next=as clause -0.4
next=as kinds=act -0.31
next=as kinds=act+attitude -0.11
next=as kinds=act+show -0.65
next=as kinds=attitude -0.27
next=as kinds=noun 0.29
next=as kinds=say -0.46
next=as kinds=say+act -0.18
next=as kinds=say+act+attitude -0.41
next=as kinds=say+act+show -0.3
next=as kinds=say+attitude -1
next=as kinds=say+tell+act -0.1
next=as kinds=show -0.15
next=as kinds=tell -1.06
next=as kinds=tell+show -0.68
next=as phrase -0.37
next=at after=determiner clause -0.18
next=at after=determiner kinds=act 0.24
next=at after=determiner kinds=attitude -0.1
next=at after=determiner kinds=noun 0.18
next=at after=determiner kinds=say 0.23
next=at after=determiner kinds=say+act -0.41
next=at after=determiner kinds=say+show -0.23
next=at after=determiner kinds=say+tell+act 0.12
next=at after=determiner phrase 0.3
next=at after=determiner that -1.65
next=at after=determiner to -0.5
next=at after=name clause -0.79
next=at after=name kinds=act -0.97
next=at after=name kinds=attitude -0.89
next=at after=name kinds=say 0.06
next=at after=name kinds=say+show -0.64
next=at after=name phrase -0.16
next=at after=name that -0.79
next=at after=noun clause -1.34
next=at after=noun kinds=act -0.24
next=at after=noun kinds=say -0.94
next=at after=noun kinds=say+show -0.74
next=at after=noun phrase -1
next=at after=noun to -0.75
next=at after=number clause -0.89
next=at after=number kinds=say+show -0.46
next=at after=possessive clause -0.95
next=at after=possessive kinds=say+show -0.47
next=at after=possessive that -0.77
next=at after=verb-ing clause -0.67
next=at after=verb-ing kinds=say+show -0.46
next=at clause -0.92
next=at kinds=act -0.14
next=at kinds=act+attitude -0.47
next=at kinds=attitude -0.27
next=at kinds=noun 0.09
next=at kinds=say+act -0.7
next=at kinds=say+attitude -0.84
next=at kinds=say+show -0.57
next=at kinds=say+tell+act -0.13
next=at kinds=tell+show 0.12
next=at phrase -0.07
next=because kinds=act -0.44
next=because kinds=attitude 0.45
next=because kinds=say -0.98
next=because kinds=say+act -0.89
next=because kinds=say+show -0.15
next=before kinds=act 0.52
next=before kinds=attitude -0.28
next=before kinds=noun -0.45
next=before kinds=say -0.85
next=between kinds=say+show -0.81
next=but after=adverb clause -1.13
next=but after=determiner clause -1.03
next=but after=determiner kinds=act -0.58
next=but after=determiner kinds=attitude -0.81
next=but after=determiner kinds=say+show -0.64
next=but after=determiner phrase -1.14
next=but after=determiner that -0.96
next=but after=function clause -0.42
next=but after=function kinds=act 0.41
next=but after=function kinds=say+show -0.17
next=but after=function phrase 0.45
next=but after=function that 0.26
next=but after=not clause -1.13
next=but after=not kinds=say+show -0.96
next=but after=noun clause -0.81
next=but after=pronoun clause -0.07
next=but after=pronoun kinds=attitude -0.24
next=but after=pronoun kinds=say+show 0.06
next=but after=pronoun phrase 0.23
next=but after=pronoun that -0.1
next=but after=that clause -0.8
next=but after=that kinds=say+show -1.14
next=but after=that that -1.18
next=but after=verb-past clause 0.71
next=but after=verb-past kinds=act 0.4
next=but after=verb-past kinds=say+show 0.27
next=but after=verb-past phrase 0.64
next=but after=verb-past that 0.25
next=but kinds=act+attitude 0.35
next=but kinds=attitude -0.49
next=but kinds=noun 0.1
next=but kinds=say+act -0.21
next=but kinds=say+act+attitude 0.32
next=but kinds=say+show 0.09
next=but kinds=say+tell+act 0.12
next=but kinds=tell+show -0.75
next=but phrase 0.66
next=by after=determiner clause -0.58
next=by after=determiner kinds=act -0.29
next=by after=determiner kinds=attitude 0.05
next=by after=determiner kinds=say -0.62
next=by after=determiner kinds=say+act -0.72
next=by after=determiner kinds=say+show -1.28
next=by after=determiner phrase -0.27
next=by after=determiner that -1.41
next=by after=determiner to -0.09
next=by after=name clause -0.54
next=by after=name kinds=attitude -0.91
next=by after=name kinds=say -0.83
next=by after=name kinds=say+act -0.98
next=by after=name phrase 0.12
next=by after=name that -1.25
next=by after=noun clause -0.56
next=by after=noun kinds=act 0.1
next=by after=noun kinds=attitude -0.05
next=by after=noun kinds=say+act -0.82
next=by after=noun kinds=say+show -0.91
next=by after=noun phrase 0.25
next=by after=noun that -1.05
next=by after=noun to -0.82
next=by after=number phrase -1.05
next=by after=possessive clause -0.79
next=by after=possessive kinds=say+show -0.39
next=by after=verb-base kinds=say+act -0.32
next=by after=verb-base phrase -0.38
next=by after=verb-ing clause 0.64
next=by after=verb-ing kinds=act 0.34
next=by after=verb-ing kinds=attitude -1.12
next=by after=verb-ing kinds=say 0.19
next=by after=verb-ing kinds=say+act 0.53
next=by after=verb-ing kinds=say+show -1.13
next=by after=verb-ing phrase -0.13
next=by after=verb-ing that -1.19
next=by after=verb-ing to -0.7
next=by clause -0.65
next=by kinds=act 0.19
next=by kinds=act+attitude -0.41
next=by kinds=attitude -0.49
next=by kinds=noun 0.62
next=by kinds=say -0.42
next=by kinds=say+act -0.28
next=by kinds=say+act+attitude -0.95
next=by kinds=say+attitude -0.73
next=by kinds=say+show -0.6
next=by kinds=say+tell+act 0.05
next=by kinds=show -0.74
next=by kinds=tell -0.88
next=by kinds=tell+show -0.86
next=by phrase -0.25
next=can kinds=attitude -0.71
next=can kinds=say+show -0.73
next=could kinds=attitude -0.96
next=could kinds=say+show -1.42
next=day after=, clause -0.84
next=day after=, kinds=attitude 0.35
next=day after=, kinds=say+show 0.17
next=day after=, phrase 0.33
next=day after=, that -0.54
next=day after=. clause -0.2
next=day after=. kinds=act 0.06
next=day after=. kinds=attitude -0.78
next=day after=. kinds=noun 0.11
next=day after=. kinds=say+act 0.22
next=day after=. kinds=say+show -0.85
next=day after=. phrase 0.29
next=day after=. that -0.74
next=day after=function clause -0.8
next=day after=function kinds=act -0.95
next=day after=function kinds=attitude 0.15
next=day after=function kinds=say+show -0.64
next=day after=function phrase -0.51
next=day after=function that -0.83
next=day after=function to -0.11
next=day after=noun clause -0.95
next=day after=noun kinds=act -0.18
next=day after=noun kinds=attitude -0.97
next=day after=noun kinds=say+act 0.27
next=day after=noun kinds=say+show -0.52
next=day after=noun phrase 0.34
next=day after=noun that -0.74
next=day after=number clause -1.07
next=day after=number kinds=attitude -0.56
next=day after=number kinds=say+act -0.74
next=day after=number kinds=say+show -0.64
next=day after=number phrase -0.17
next=day after=number that -0.6
next=day after=that clause -0.61
next=day clause -1.19
next=day phrase -0.19
next=despite kinds=act 0.48
next=despite kinds=say+show -0.72
next=determiner after=adverb that -0.54
next=determiner after=determiner phrase 0.14
next=determiner after=determiner that -0.54
next=determiner after=function phrase -0.08
next=determiner after=name clause 0.23
next=determiner after=name kinds=act -0.28
next=determiner after=name kinds=attitude -0.59
next=determiner after=name kinds=noun -0.47
next=determiner after=name kinds=say -0.66
next=determiner after=name kinds=say+act 0.36
next=determiner after=name kinds=say+show -0.96
next=determiner after=name phrase -0.68
next=determiner after=name that -0.96
next=determiner after=noun kinds=attitude -0.55
next=determiner after=noun kinds=noun -0.27
next=determiner after=noun kinds=say -0.23
next=determiner after=noun kinds=say+act -0.2
next=determiner after=noun kinds=say+act+attitude -0.66
next=determiner after=noun kinds=say+attitude 0.09
next=determiner after=noun kinds=say+show 0.09
next=determiner after=noun kinds=say+tell+act -0.75
next=determiner after=noun kinds=show -0.44
next=determiner after=noun kinds=tell -0.64
next=determiner after=noun kinds=tell+show -0.73
next=determiner after=noun phrase -0.06
next=determiner after=noun quoted 0.27
next=determiner after=noun that -0.53
next=determiner after=number phrase -0.77
next=determiner after=of phrase -0.78
next=determiner after=of that 0.14
next=determiner after=quoted kinds=act -1.18
next=determiner after=quoted phrase -1.31
next=determiner after=quoted that -0.65
next=determiner after=verb-base clause -0.06
next=determiner after=verb-base kinds=act 0.16
next=determiner after=verb-base kinds=attitude -0.55
next=determiner after=verb-base kinds=say -0.64
next=determiner after=verb-base kinds=say+act -0.64
next=determiner after=verb-base kinds=say+show -0.79
next=determiner after=verb-base phrase -1.26
next=determiner after=verb-base that -1.15
next=determiner after=verb-s kinds=say+show -0.28
next=determiner after=verb-s that -0.46
next=determiner clause -0.1
next=determiner phrase -0.75
next=did kinds=say+show -0.34
next=does kinds=say+show -0.34
next=during kinds=act 0.25
next=during kinds=attitude -0.16
next=during kinds=say+act 0.37
next=during kinds=say+show -1.05
next=for after=determiner clause -1.3
next=for after=determiner kinds=act -0.52
next=for after=determiner kinds=act+attitude -0.09
next=for after=determiner kinds=attitude -0.19
next=for after=determiner kinds=noun -0.97
next=for after=determiner kinds=say+act -1.08
next=for after=determiner kinds=say+show 0.19
next=for after=determiner kinds=say+tell+act -0.55
next=for after=determiner kinds=tell -0.53
next=for after=determiner kinds=tell+show -0.41
next=for after=determiner phrase -0.38
next=for after=determiner quoted -0.63
next=for after=determiner that -0.2
next=for after=determiner to 0.12
next=for after=function clause -0.89
next=for after=function kinds=act 0.28
next=for after=function kinds=attitude -0.42
next=for after=function kinds=say+show -0.8
next=for after=function phrase 0.22
next=for after=function that -0.62
next=for after=name clause -0.41
next=for after=name kinds=act -0.86
next=for after=name kinds=attitude -0.19
next=for after=name kinds=noun 0.14
next=for after=name kinds=say -0.57
next=for after=name kinds=say+act -0.82
next=for after=name kinds=say+show -1.1
next=for after=name phrase -1.58
next=for after=name that -0.77
next=for after=name to 0.06
next=for after=noun clause -0.45
next=for after=noun kinds=act 0.05
next=for after=noun kinds=act+attitude -0.98
next=for after=noun kinds=attitude -0.14
next=for after=noun kinds=noun -0.82
next=for after=noun kinds=say -0.83
next=for after=noun kinds=say+act -0.19
next=for after=noun kinds=say+act+attitude -0.47
next=for after=noun kinds=say+show -0.37
next=for after=noun kinds=say+tell+act -0.64
next=for after=noun kinds=tell -0.49
next=for after=noun that -1
next=for after=noun to -0.96
next=for after=possessive clause -0.98
next=for after=possessive kinds=act -0.36
next=for after=possessive kinds=say -0.43
next=for after=possessive kinds=say+act -0.65
next=for after=possessive kinds=say+show -0.81
next=for after=possessive that -0.79
next=for after=quoted clause -0.59
next=for after=quoted kinds=act -0.79
next=for after=quoted kinds=say+show -0.67
next=for after=verb-base kinds=say -0.73
next=for after=verb-base phrase -0.72
next=for after=verb-base to -0.73
next=for after=verb-ing clause -0.72
next=for after=verb-ing kinds=act -0.7
next=for after=verb-ing kinds=act+attitude 0.1
next=for after=verb-ing kinds=say -0.61
next=for after=verb-ing kinds=say+act -0.56
next=for after=verb-ing kinds=say+show -0.82
next=for after=verb-ing phrase -0.51
next=for after=verb-ing that -0.54
next=for after=what clause -0.68
next=for clause -1.59
next=for kinds=act -0.84
next=for kinds=act+attitude -0.21
next=for kinds=act+show -0.75
next=for kinds=attitude -0.13
next=for kinds=noun -0.49
next=for kinds=phrase -0.42
next=for kinds=say -0.64
next=for kinds=say+act -0.94
next=for kinds=say+act+attitude -0.92
next=for kinds=say+attitude -0.7
next=for kinds=say+show -0.18
next=for kinds=say+tell+act -1.06
next=for kinds=show -0.5
next=for kinds=tell -0.77
next=for kinds=tell+show -0.83
next=for phrase -0.59
next=friday kinds=say+show -0.63
next=from after=determiner clause -0.24
next=from after=determiner kinds=act+attitude -0.88
next=from after=determiner kinds=attitude 0.16
next=from after=determiner kinds=say 0.15
next=from after=determiner kinds=say+act -0.25
next=from after=determiner kinds=say+show -1.33
next=from after=determiner phrase 0.19
next=from after=determiner that -1.4
next=from after=determiner to -0.3
next=from after=function clause 0.09
next=from after=function phrase -0.9
next=from after=name clause -0.3
next=from after=name kinds=act -0.29
next=from after=name kinds=act+attitude -0.9
next=from after=name kinds=attitude -0.27
next=from after=name kinds=say -0.8
next=from after=name kinds=say+act -0.9
next=from after=name kinds=say+show -1.29
next=from after=name phrase -0.24
next=from after=name that -1.17
next=from after=noun clause -1.09
next=from after=noun kinds=act -0.24
next=from after=noun kinds=say+act -0.88
next=from after=noun kinds=say+show -0.98
next=from after=noun phrase -0.54
next=from after=noun that -0.74
next=from after=noun to 0.1
next=from after=number clause -0.65
next=from after=possessive clause -1.1
next=from after=possessive kinds=say+show -0.79
next=from after=possessive phrase -1.05
next=from after=possessive that -0.73
next=from after=verb-ing clause -1.21
next=from after=verb-ing kinds=act 0.06
next=from after=verb-ing kinds=attitude -0.9
next=from after=verb-ing kinds=say+act -0.89
next=from after=verb-ing kinds=say+show -0.7
next=from after=verb-ing phrase -0.19
next=from after=verb-ing that -0.84
next=from after=verb-ing to -1.05
next=from clause -0.54
next=from kinds=act -0.37
next=from kinds=act+attitude -1.22
next=from kinds=attitude -0.16
next=from kinds=noun 0.23
next=from kinds=phrase -0.6
next=from kinds=say -0.37
next=from kinds=say+act -0.45
next=from kinds=say+act+attitude -0.91
next=from kinds=say+show -0.67
next=from kinds=say+tell+act -0.09
next=from kinds=show -0.66
next=from kinds=tell -0.82
next=from kinds=tell+show -0.7
next=from phrase -0.58
next=function after=, clause -0.79
next=function after=, phrase -0.27
next=function after=. kinds=say+show -0.58
next=function after=. phrase -0.42
next=function after=adverb kinds=attitude -0.16
next=function after=adverb kinds=say -0.88
next=function after=adverb phrase -0.09
next=function after=adverb that -1.35
next=function after=day clause 0.25
next=function after=determiner clause -0.22
next=function after=determiner kinds=act -0.1
next=function after=determiner kinds=act+attitude -0.16
next=function after=determiner kinds=attitude -0.23
next=function after=determiner kinds=say -0.62
next=function after=determiner kinds=say+act -0.07
next=function after=determiner kinds=say+act+attitude -0.88
next=function after=determiner kinds=say+show -1.82
next=function after=determiner kinds=say+tell+act 0.29
next=function after=determiner kinds=show -0.62
next=function after=determiner kinds=tell -0.7
next=function after=determiner kinds=tell+show -1.13
next=function after=determiner phrase -0.2
next=function after=determiner quoted -1.07
next=function after=determiner that -0.21
next=function after=determiner to -1.19
next=function after=function clause 0.32
next=function after=function kinds=act 0.86
next=function after=function kinds=act+attitude 0.18
next=function after=function kinds=attitude -0.47
next=function after=function kinds=noun -0.37
next=function after=function kinds=say 0.3
next=function after=function kinds=say+act -1.04
next=function after=function kinds=say+attitude 0.26
next=function after=function kinds=say+show -0.87
next=function after=function kinds=tell -0.57
next=function after=function kinds=tell+show 0.17
next=function after=function phrase 0.3
next=function after=function that -2.04
next=function after=in kinds=act -0.77
next=function after=in kinds=say+show -0.74
next=function after=in phrase -0.15
next=function after=it clause -1.03
next=function after=it kinds=say+show -0.75
next=function after=it that 0.15
next=function after=name clause -1.44
next=function after=name kinds=act -0.34
next=function after=name kinds=act+attitude 0.07
next=function after=name kinds=attitude -0.7
next=function after=name kinds=say 0.46
next=function after=name kinds=say+act -0.2
next=function after=name kinds=say+show -1.22
next=function after=name kinds=show -0.7
next=function after=name kinds=tell+show -1.13
next=function after=name phrase -0.29
next=function after=name that -0.98
next=function after=name to -0.72
next=function after=not kinds=attitude 0.11
next=function after=not kinds=say -1
next=function after=not kinds=say+show -1.11
next=function after=not phrase -0.2
next=function after=not that -1.19
next=function after=noun kinds=act 0.06
next=function after=noun kinds=act+attitude -1.12
next=function after=noun kinds=noun 0.42
next=function after=noun kinds=say -0.57
next=function after=noun kinds=say+act -1.52
next=function after=noun kinds=say+act+attitude 0.42
next=function after=noun kinds=say+show -0.34
next=function after=noun kinds=tell -0.5
next=function after=noun kinds=tell+show -0.76
next=function after=noun phrase -0.15
next=function after=noun that -0.72
next=function after=noun to -0.1
next=function after=number clause -0.63
next=function after=number kinds=say+show -0.68
next=function after=number phrase -0.17
next=function after=number that -0.73
next=function after=of clause -0.59
next=function after=of kinds=act -0.97
next=function after=of kinds=say -0.7
next=function after=of kinds=say+show -1.24
next=function after=of phrase -1.24
next=function after=of that -0.99
next=function after=on phrase -0.27
next=function after=possessive clause -0.24
next=function after=possessive kinds=act -0.21
next=function after=possessive kinds=attitude -0.09
next=function after=possessive kinds=say -0.93
next=function after=possessive kinds=say+act 0.13
next=function after=possessive kinds=say+show -0.07
next=function after=possessive phrase -0.06
next=function after=possessive that -0.12
next=function after=pronoun clause 0.2
next=function after=pronoun kinds=act -0.48
next=function after=pronoun kinds=attitude 0.54
next=function after=pronoun kinds=say -0.69
next=function after=pronoun kinds=say+show 0.13
next=function after=pronoun phrase 0.44
next=function after=pronoun that -1.3
next=function after=quoted clause -0.74
next=function after=quoted kinds=act -0.87
next=function after=quoted kinds=say -0.81
next=function after=quoted kinds=say+show -1.09
next=function after=quoted kinds=tell -0.49
next=function after=quoted phrase -1.42
next=function after=quoted that -1.44
next=function after=that phrase -0.2
next=function after=to kinds=say+show -0.77
next=function after=to phrase -0.25
next=function after=verb-base clause -1.07
next=function after=verb-base kinds=act 0.1
next=function after=verb-base kinds=attitude -0.23
next=function after=verb-base kinds=say -0.95
next=function after=verb-base kinds=say+act -0.15
next=function after=verb-base kinds=say+show -1.5
next=function after=verb-base kinds=tell -0.48
next=function after=verb-base phrase -0.25
next=function after=verb-base that -1.48
next=function after=verb-ing clause -0.72
next=function after=verb-ing kinds=act 0.75
next=function after=verb-ing kinds=attitude -0.41
next=function after=verb-ing kinds=say+act -0.95
next=function after=verb-ing kinds=say+show -1.38
next=function after=verb-ing phrase 0.36
next=function after=verb-ing that -1.39
next=function after=verb-participle kinds=attitude -0.99
next=function after=verb-participle kinds=say+show -0.65
next=function after=verb-participle phrase 0.07
next=function after=verb-participle that -1.07
next=function after=verb-past clause 0.47
next=function after=verb-past kinds=act 0.13
next=function after=verb-past kinds=attitude -0.37
next=function after=verb-past kinds=noun 0.42
next=function after=verb-past kinds=phrase -0.44
next=function after=verb-past kinds=say 0.27
next=function after=verb-past kinds=say+act -0.79
next=function after=verb-past kinds=say+show -1.3
next=function after=verb-past phrase -0.23
next=function after=verb-past that -1.76
next=function after=verb-s kinds=say+show -0.74
next=function after=verb-s phrase -0.78
next=function clause -0.38
next=function kinds=attitude -0.14
next=function kinds=say -0.68
next=function kinds=say+act -0.88
next=function kinds=say+show -1.21
next=function kinds=tell -0.39
next=function phrase -0.36
next=had kinds=attitude -0.92
next=had kinds=noun -0.76
next=had kinds=say -0.83
next=had kinds=say+act -0.75
next=had kinds=say+show -1.45
next=has kinds=attitude 0.26
next=has kinds=say+show -1.6
next=have kinds=attitude -0.13
next=have kinds=say+show -1.1
next=he kinds=act -0.71
next=he kinds=attitude -0.97
next=he kinds=noun -0.71
next=he kinds=say -0.89
next=he kinds=say+show 0.2
next=he kinds=tell -0.73
next=her kinds=act -0.76
next=her kinds=attitude -0.69
next=her kinds=say+show -0.61
next=him kinds=act -0.9
next=him kinds=say+show -0.47
next=his kinds=act -0.8
next=his kinds=attitude -0.57
next=his kinds=say -0.57
next=his kinds=say+show -0.38
next=if after=determiner clause -0.89
next=if after=determiner kinds=say+show -0.5
next=if after=determiner that -0.89
next=if after=it that -0.86
next=if after=name clause -0.85
next=if after=name kinds=attitude 0.13
next=if after=name kinds=say+show -0.61
next=if after=name that -0.73
next=if after=pronoun clause -1.25
next=if after=pronoun kinds=act -0.5
next=if after=pronoun kinds=attitude -0.75
next=if after=pronoun kinds=say -0.83
next=if after=pronoun kinds=say+show -0.66
next=if after=pronoun phrase -0.82
next=if after=verb-past clause -0.75
next=if after=verb-past kinds=say+show -0.41
next=if clause -0.62
next=if kinds=act -0.89
next=if kinds=act+attitude -0.49
next=if kinds=attitude -0.4
next=if kinds=noun 0.17
next=if kinds=say -0.07
next=if kinds=say+act -1.01
next=if kinds=say+show -1.27
next=if kinds=say+tell+act -0.69
next=if kinds=tell -0.63
next=if phrase -1.75
next=in after=day clause 0.09
next=in after=day kinds=act -0.15
next=in after=day kinds=attitude 0.35
next=in after=day kinds=say+show -0.15
next=in after=day phrase 0.69
next=in after=day that -1.15
next=in after=day to -0.81
next=in after=determiner clause 0.06
next=in after=determiner kinds=act 0.32
next=in after=determiner kinds=act+attitude -0.43
next=in after=determiner kinds=noun -0.35
next=in after=determiner kinds=phrase -0.47
next=in after=determiner kinds=say 0.18
next=in after=determiner kinds=say+act -0.46
next=in after=determiner kinds=say+act+attitude 0.28
next=in after=determiner kinds=say+act+show -0.59
next=in after=determiner kinds=say+attitude -0.95
next=in after=determiner kinds=say+show -0.09
next=in after=determiner kinds=say+tell+act 0.27
next=in after=determiner kinds=show -0.69
next=in after=determiner kinds=tell -0.76
next=in after=determiner kinds=tell+show -1.46
next=in after=determiner phrase 0.29
next=in after=determiner quoted -0.81
next=in after=determiner that -0.6
next=in after=determiner to -0.42
next=in after=function clause -1
next=in after=name clause -0.35
next=in after=name kinds=act -0.64
next=in after=name kinds=act+attitude 0.53
next=in after=name kinds=attitude -0.35
next=in after=name kinds=noun 0.38
next=in after=name kinds=phrase -0.27
next=in after=name kinds=say -1.08
next=in after=name kinds=say+act -0.76
next=in after=name kinds=say+attitude -0.68
next=in after=name kinds=say+show -1.72
next=in after=name kinds=say+tell+act -0.93
next=in after=name kinds=tell -0.66
next=in after=name kinds=tell+show -1.24
next=in after=name phrase -0.41
next=in after=name quoted -0.41
next=in after=name that -0.47
next=in after=name to -0.3
next=in after=noun clause -1.6
next=in after=noun kinds=act -0.64
next=in after=noun kinds=act+attitude -1.1
next=in after=noun kinds=attitude -0.79
next=in after=noun kinds=noun -1.21
next=in after=noun kinds=say -0.29
next=in after=noun kinds=say+show -0.4
next=in after=noun kinds=say+tell+act -0.86
next=in after=noun kinds=tell -0.41
next=in after=noun kinds=tell+show -0.76
next=in after=noun phrase -0.61
next=in after=noun quoted 0.12
next=in after=noun that -1.3
next=in after=number clause -1.61
next=in after=number kinds=act+attitude 0.34
next=in after=number kinds=attitude 0.12
next=in after=number kinds=say -0.72
next=in after=number kinds=say+attitude -0.66
next=in after=number kinds=say+show -1.2
next=in after=number phrase 0.13
next=in after=number that -0.07
next=in after=number to -0.94
next=in after=possessive clause -0.58
next=in after=possessive kinds=act 0.11
next=in after=possessive kinds=attitude -1.22
next=in after=possessive kinds=say+act 0.16
next=in after=possessive kinds=say+show -1.42
next=in after=possessive phrase -0.08
next=in after=possessive that -0.15
next=in after=possessive to -0.05
next=in after=verb-base clause -1.34
next=in after=verb-base kinds=act -0.93
next=in after=verb-base kinds=attitude -0.16
next=in after=verb-base kinds=say -0.49
next=in after=verb-base kinds=say+show -0.74
next=in after=verb-base phrase -0.46
next=in after=verb-base that -0.79
next=in after=verb-base to -0.82
next=in after=verb-ing clause -1.29
next=in after=verb-ing kinds=act -0.08
next=in after=verb-ing kinds=attitude -0.69
next=in after=verb-ing phrase -0.39
next=in after=verb-ing that -1.03
next=in after=verb-s clause 0.05
next=in after=verb-s kinds=say+show -0.95
next=in after=verb-s phrase 0.09
next=in after=verb-s that -0.72
next=in after=which kinds=say+act -0.95
next=in after=which phrase -1.16
next=in after=which that -0.83
next=in clause -0.8
next=in kinds=act -0.12
next=in kinds=act+show -0.33
next=in kinds=attitude -0.14
next=in kinds=noun -0.18
next=in kinds=phrase -0.69
next=in kinds=say -0.31
next=in kinds=say+act -0.12
next=in kinds=say+act+show -1.12
next=in kinds=say+attitude -0.38
next=in kinds=say+show -0.47
next=in kinds=say+show+attitude -0.78
next=in kinds=say+tell -0.78
next=in kinds=say+tell+act -0.08
next=in kinds=say+tell+show -0.75
next=in kinds=show -1.11
next=in kinds=tell -1.28
next=in kinds=tell+act 0.08
next=in kinds=tell+show -0.09
next=in phrase -0.15
next=is kinds=attitude 0.32
next=is kinds=noun 0.31
next=is kinds=phrase -0.59
next=is kinds=say+act -0.95
next=is kinds=say+show -1.62
next=it after=function kinds=say -0.56
next=it after=function kinds=say+act -0.49
next=it after=function kinds=say+show -0.48
next=it after=function that -0.74
next=it kinds=attitude -0.83
next=it kinds=say -0.63
next=it kinds=say+act -0.59
next=it kinds=say+show -0.69
next=it phrase -1.38
next=made kinds=say -0.79
next=march kinds=attitude -0.62
next=march kinds=say+show -0.26
next=may kinds=act -0.54
next=may kinds=say+show -0.86
next=might kinds=say+show -0.89
next=monday kinds=act -0.1
next=monday kinds=say+show 0.19
next=must kinds=say+show -0.72
next=name after=name phrase -0.58
next=name clause 0.11
next=name kinds=act 0.46
next=name kinds=attitude -1.04
next=name kinds=say+show -0.33
next=nothing after=nothing clause -0.21
next=nothing after=nothing kinds=phrase 0.88
next=nothing after=nothing kinds=say 0.2
next=nothing after=nothing kinds=say+act -0.11
next=nothing after=nothing kinds=say+act+attitude 0.38
next=nothing after=nothing kinds=say+attitude 0.15
next=nothing after=nothing kinds=say+show 0.32
next=nothing after=nothing kinds=say+show+attitude -0.12
next=nothing after=nothing kinds=say+tell 0.22
next=nothing after=nothing kinds=say+tell+act -0.17
next=nothing after=nothing kinds=say+tell+show -0.06
next=nothing after=nothing kinds=tell 0.05
next=nothing after=nothing phrase 0.18
next=nothing after=nothing quoted 0.06
next=nothing after=nothing that 0.58
next=nothing after=nothing to -0.09
next=nothing clause -0.26
next=nothing kinds=phrase 0.88
next=nothing kinds=say 0.2
next=nothing kinds=say+act -0.11
next=nothing kinds=say+act+attitude 0.38
next=nothing kinds=say+attitude 0.15
next=nothing kinds=say+show 0.32
next=nothing kinds=say+show+attitude -0.12
next=nothing kinds=say+tell 0.22
next=nothing kinds=say+tell+act -0.17
next=nothing kinds=say+tell+show -0.06
next=nothing kinds=tell 0.05
next=nothing phrase 0.74
next=noun after=noun clause -0.73
next=noun after=noun kinds=say+show -0.79
next=noun after=to clause -0.87
next=noun after=to kinds=say+show -0.58
next=noun clause -0.73
next=noun kinds=act -0.37
next=noun kinds=attitude -1
next=noun kinds=say+show -0.37
next=noun phrase -0.77
next=november kinds=act -0.62
next=november kinds=attitude -0.67
next=november kinds=say+act -0.57
next=november kinds=say+show -0.56
next=of after=determiner kinds=act -0.55
next=of after=determiner kinds=say+show -0.35
next=of after=determiner phrase -0.74
next=of after=function kinds=act -0.49
next=of after=function phrase -0.65
next=of after=name phrase -0.47
next=of after=name that -0.59
next=of after=quoted phrase -0.64
next=of clause -0.18
next=of kinds=act -0.44
next=of kinds=attitude -0.71
next=of kinds=say -0.67
next=of kinds=say+act -0.66
next=of kinds=say+show -0.76
next=of phrase -1.95
next=on after=day clause 0.06
next=on after=day kinds=act 0.13
next=on after=day kinds=attitude 0.21
next=on after=day kinds=say 0.37
next=on after=day kinds=say+act 0.11
next=on after=day kinds=say+show 0.44
next=on after=day phrase 0.9
next=on after=day that 0.43
next=on after=day to -0.06
next=on after=determiner clause -0.54
next=on after=determiner kinds=act -0.73
next=on after=determiner kinds=act+attitude -0.4
next=on after=determiner kinds=attitude -0.32
next=on after=determiner kinds=noun -0.9
next=on after=determiner kinds=say -0.55
next=on after=determiner kinds=say+act -0.1
next=on after=determiner kinds=say+attitude -0.6
next=on after=determiner kinds=say+tell+act -0.63
next=on after=determiner kinds=tell+show -0.5
next=on after=determiner phrase -0.45
next=on after=determiner quoted -0.76
next=on after=determiner that -0.54
next=on after=determiner to -0.44
next=on after=name clause -0.46
next=on after=name kinds=act -0.24
next=on after=name kinds=act+attitude 0.11
next=on after=name kinds=attitude -0.45
next=on after=name kinds=noun -0.86
next=on after=name kinds=say 0.12
next=on after=name kinds=say+act -0.13
next=on after=name phrase 0.14
next=on after=name that -1.38
next=on after=name to -1.12
next=on after=noun clause -0.5
next=on after=noun kinds=act -0.34
next=on after=noun kinds=act+attitude -0.31
next=on after=noun kinds=attitude -1.54
next=on after=noun kinds=noun -0.39
next=on after=noun kinds=say -0.14
next=on after=noun kinds=say+act -1.17
next=on after=noun kinds=say+show -1.23
next=on after=noun phrase -0.35
next=on after=noun quoted -0.58
next=on after=noun that -1.49
next=on after=noun to -0.37
next=on after=possessive clause 0.09
next=on after=possessive kinds=act 0.34
next=on after=possessive kinds=attitude -0.23
next=on after=possessive kinds=say 0.06
next=on after=possessive kinds=say+show -0.12
next=on after=possessive phrase -0.2
next=on after=possessive that -1.23
next=on after=possessive to -0.83
next=on after=verb-base clause -0.98
next=on after=verb-ing clause -0.71
next=on after=verb-ing kinds=say+show -0.92
next=on clause -0.81
next=on kinds=act -0.29
next=on kinds=act+attitude -0.63
next=on kinds=attitude -0.63
next=on kinds=noun -0.44
next=on kinds=say 0.38
next=on kinds=say+act -0.13
next=on kinds=say+act+attitude 0.21
next=on kinds=say+attitude -1.02
next=on kinds=say+show 0.08
next=on kinds=say+tell+act -1.2
next=on kinds=show -0.74
next=on kinds=tell -1.15
next=on kinds=tell+show -0.91
next=on phrase -0.08
next=or kinds=act -1.2
next=or kinds=act+attitude -0.54
next=or kinds=attitude -0.77
next=or kinds=noun -0.23
next=or kinds=say -1.25
next=or kinds=say+act -0.25
next=or kinds=say+act+attitude -0.86
next=or kinds=say+show -0.26
next=or kinds=say+tell+act -0.98
next=or kinds=show -0.61
next=or kinds=tell -0.63
next=out kinds=act -0.25
next=over kinds=act -0.54
next=over kinds=attitude -1.12
next=possessive after=noun kinds=act -0.63
next=possessive after=noun kinds=attitude -0.58
next=possessive after=noun kinds=say 0.14
next=possessive after=noun kinds=say+show -0.34
next=possessive after=noun phrase -1.39
next=possessive after=noun that -0.85
next=possessive after=verb-base phrase -0.85
next=possessive after=verb-base that -0.79
next=possessive clause -1
next=possessive phrase -0.91
next=pronoun after=and that -0.53
next=pronoun after=function kinds=act -0.07
next=pronoun after=function kinds=attitude -0.77
next=pronoun after=function kinds=noun -0.56
next=pronoun after=function kinds=say -0.76
next=pronoun after=function kinds=say+act -0.86
next=pronoun after=function kinds=say+act+attitude -0.53
next=pronoun after=function kinds=say+attitude -0.33
next=pronoun after=function kinds=tell -0.41
next=pronoun after=function phrase -0.23
next=pronoun after=function that -1.11
next=pronoun after=noun that -0.87
next=pronoun after=of that -0.82
next=pronoun after=quoted that -0.36
next=pronoun after=verb-base that -0.66
next=pronoun after=verb-past kinds=attitude -0.64
next=pronoun after=verb-past kinds=say -0.61
next=pronoun after=verb-past kinds=say+act 0.37
next=pronoun after=verb-past kinds=say+show 0.15
next=pronoun after=verb-past kinds=tell 0.14
next=pronoun after=verb-past phrase -1.16
next=pronoun after=verb-past that 0.28
next=pronoun after=verb-s kinds=say+show -0.56
next=pronoun after=verb-s kinds=tell -0.3
next=pronoun after=verb-s that -0.57
next=pronoun clause 0.06
next=pronoun phrase -0.7
next=quoted after=and kinds=act -0.58
next=quoted after=and kinds=say+show -0.33
next=quoted after=and phrase -0.9
next=quoted after=and that -0.51
next=quoted after=function that -0.5
next=quoted after=nothing clause -0.54
next=quoted after=nothing kinds=act -0.66
next=quoted after=nothing kinds=say -0.62
next=quoted after=nothing kinds=say+show -0.56
next=quoted after=nothing kinds=tell -0.32
next=quoted after=nothing phrase -1.08
next=quoted after=nothing that -0.73
next=quoted clause -1.05
next=quoted kinds=act -1.53
next=quoted kinds=attitude 0.11
next=quoted kinds=noun -0.65
next=quoted kinds=say -0.96
next=quoted kinds=say+act -0.05
next=quoted kinds=say+show -0.91
next=quoted kinds=tell -0.44
next=quoted phrase -1.17
next=saturday kinds=act -0.16
next=she kinds=act 0.22
next=she kinds=attitude -0.48
next=she kinds=say -0.4
next=she kinds=say+act -0.73
next=she kinds=say+show -0.16
next=she kinds=tell 0.2
next=should kinds=say+show -0.3
next=since kinds=act -1.02
next=since kinds=say -0.85
next=since kinds=say+act -0.92
next=since kinds=say+show -1.29
next=some kinds=say+show -0.43
next=still kinds=say+show -0.85
next=sunday kinds=act -0.75
next=than kinds=attitude -0.05
next=that after=, clause -0.6
next=that after=, kinds=say+show -0.59
next=that after=. clause 0.13
next=that after=adverb clause -0.66
next=that after=determiner kinds=act 0.05
next=that after=determiner kinds=act+attitude -0.94
next=that after=determiner kinds=attitude -1.02
next=that after=determiner kinds=noun -1.07
next=that after=determiner kinds=say+act -0.6
next=that after=determiner kinds=say+show -0.76
next=that after=determiner kinds=say+tell+act -0.48
next=that after=determiner kinds=tell -0.43
next=that after=determiner phrase -1.57
next=that after=determiner that -1
next=that after=determiner to 0.23
next=that after=function clause -0.21
next=that after=function kinds=act+attitude -0.81
next=that after=function kinds=attitude -0.24
next=that after=function kinds=noun 0.56
next=that after=function kinds=say -0.95
next=that after=function kinds=say+act -0.79
next=that after=function kinds=say+show -0.98
next=that after=function kinds=say+tell+act -0.5
next=that after=function that -1.23
next=that after=function to -1.17
next=that after=it clause 0.21
next=that after=it kinds=say+act -0.35
next=that after=it kinds=say+show -0.47
next=that after=it that -1.01
next=that after=name clause -1.35
next=that after=name kinds=act -0.98
next=that after=name kinds=act+attitude -0.67
next=that after=name kinds=attitude -1.25
next=that after=name kinds=say -0.08
next=that after=name kinds=say+act -0.67
next=that after=name kinds=say+show -0.88
next=that after=name kinds=tell -0.59
next=that after=name phrase -0.45
next=that after=name quoted -0.61
next=that after=name that -1.21
next=that after=name to -0.73
next=that after=noun clause -1.43
next=that after=noun kinds=act -1.1
next=that after=noun kinds=act+attitude -0.76
next=that after=noun kinds=attitude -0.36
next=that after=noun kinds=say 0.25
next=that after=noun kinds=say+act -0.48
next=that after=noun kinds=say+show -0.97
next=that after=noun kinds=say+tell+act -0.36
next=that after=noun phrase -0.7
next=that after=noun quoted -0.46
next=that after=noun that 0.11
next=that after=noun to -0.82
next=that after=possessive clause -0.66
next=that after=possessive kinds=attitude -0.6
next=that after=possessive kinds=say -0.51
next=that after=possessive kinds=say+act -0.41
next=that after=possessive kinds=say+show -0.58
next=that after=possessive that -0.58
next=that after=possessive to -0.58
next=that after=pronoun clause -0.34
next=that after=pronoun kinds=act -0.17
next=that after=pronoun kinds=act+attitude -0.84
next=that after=pronoun kinds=attitude 0.71
next=that after=pronoun kinds=noun -1.35
next=that after=pronoun kinds=say -0.71
next=that after=pronoun kinds=say+act -0.56
next=that after=pronoun kinds=say+show -1.27
next=that after=pronoun kinds=say+tell+act -0.66
next=that after=pronoun kinds=tell -0.73
next=that after=pronoun phrase 0.18
next=that after=pronoun quoted -0.52
next=that after=pronoun that 0.08
next=that after=pronoun to -0.07
next=that after=quoted clause -0.93
next=that after=quoted kinds=act -0.62
next=that after=quoted kinds=say+show -0.51
next=that after=quoted phrase -0.52
next=that after=quoted that -0.43
next=that after=verb-base clause -1.17
next=that after=verb-base kinds=act -0.7
next=that after=verb-base kinds=attitude -0.75
next=that after=verb-base kinds=say -0.67
next=that after=verb-base kinds=say+show -0.66
next=that after=verb-base phrase -1.04
next=that after=verb-base that -0.85
next=that after=verb-base to -0.7
next=that after=verb-past clause -1.03
next=that after=verb-past kinds=act -1.01
next=that after=verb-past kinds=act+attitude -0.65
next=that after=verb-past kinds=attitude -0.84
next=that after=verb-past kinds=say -0.65
next=that after=verb-past kinds=say+act -0.64
next=that after=verb-past kinds=say+show -0.92
next=that after=verb-past phrase -1.19
next=that after=verb-past that 0.09
next=that after=verb-past to -0.72
next=that after=verb-s clause -0.79
next=that after=verb-s kinds=act -0.84
next=that after=verb-s kinds=say+show -0.71
next=that after=verb-s phrase -0.09
next=that after=verb-s that -0.82
next=that clause -0.68
next=that kinds=act -0.69
next=that kinds=act+attitude -0.64
next=that kinds=act+show -0.98
next=that kinds=attitude -0.19
next=that kinds=noun 0.36
next=that kinds=phrase -0.42
next=that kinds=say -0.18
next=that kinds=say+act -1.69
next=that kinds=say+act+attitude -0.16
next=that kinds=say+act+show -0.69
next=that kinds=say+attitude -1.02
next=that kinds=say+show -0.75
next=that kinds=say+tell -0.59
next=that kinds=say+tell+act -1.17
next=that kinds=show -0.87
next=that kinds=tell -1.13
next=that kinds=tell+show -0.89
next=that phrase -0.97
next=the kinds=act -0.56
next=the kinds=act+attitude -0.98
next=the kinds=attitude -1.45
next=the kinds=noun -1.05
next=the kinds=say+act -0.14
next=the kinds=say+act+attitude -0.52
next=the kinds=say+attitude 0.11
next=the kinds=say+show -0.53
next=the kinds=say+tell+act -0.87
next=the kinds=say+tell+show -0.55
next=the kinds=show -0.34
next=the kinds=tell -0.57
next=the kinds=tell+show -0.54
next=they kinds=attitude 0.12
next=they kinds=say+show -0.78
next=though kinds=say+show 0.19
next=thursday kinds=act 0.27
next=thursday kinds=attitude 0.13
next=to after=adverb clause 0.16
next=to after=adverb kinds=say+show 0.21
next=to after=adverb phrase -0.21
next=to after=adverb that -0.46
next=to after=determiner clause -0.13
next=to after=determiner kinds=act 0.1
next=to after=determiner kinds=act+attitude -0.07
next=to after=determiner kinds=attitude -0.52
next=to after=determiner kinds=noun -1.54
next=to after=determiner kinds=phrase -0.5
next=to after=determiner kinds=say -1.18
next=to after=determiner kinds=say+act -0.17
next=to after=determiner kinds=say+attitude -0.51
next=to after=determiner kinds=say+show 0.2
next=to after=determiner kinds=say+tell+act -0.45
next=to after=determiner kinds=tell -0.68
next=to after=determiner kinds=tell+show -0.57
next=to after=determiner phrase -0.33
next=to after=determiner quoted -0.9
next=to after=determiner to -0.16
next=to after=function clause 0.11
next=to after=function kinds=act -1.69
next=to after=function kinds=act+attitude -0.78
next=to after=function kinds=attitude -0.18
next=to after=function kinds=noun 0.59
next=to after=function kinds=say -1.25
next=to after=function kinds=say+act -0.06
next=to after=function kinds=say+show -1.42
next=to after=function kinds=say+tell+act -0.62
next=to after=function kinds=tell -0.76
next=to after=function kinds=tell+show -0.47
next=to after=function phrase -0.21
next=to after=function that -1.09
next=to after=function to -0.81
next=to after=name clause -1.48
next=to after=name kinds=act -0.43
next=to after=name kinds=act+attitude 0.26
next=to after=name kinds=attitude -0.29
next=to after=name kinds=noun -0.92
next=to after=name kinds=say -1.23
next=to after=name kinds=say+act -1.4
next=to after=name kinds=say+attitude -0.59
next=to after=name kinds=say+show -1.01
next=to after=name kinds=say+tell+act -0.51
next=to after=name kinds=tell -0.26
next=to after=name kinds=tell+show -0.5
next=to after=name phrase -0.17
next=to after=name quoted -0.79
next=to after=name that -1.3
next=to after=name to -1.06
next=to after=noun clause -0.99
next=to after=noun kinds=act -0.72
next=to after=noun kinds=act+attitude -1.31
next=to after=noun kinds=attitude -0.47
next=to after=noun kinds=noun -1.29
next=to after=noun kinds=say -0.18
next=to after=noun kinds=say+act -0.11
next=to after=noun kinds=say+act+attitude -0.55
next=to after=noun kinds=say+attitude -0.63
next=to after=noun kinds=say+show -0.23
next=to after=noun kinds=say+tell+act -1.06
next=to after=noun kinds=tell -0.44
next=to after=noun phrase -0.31
next=to after=noun quoted -0.57
next=to after=noun that -1.4
next=to after=noun to -0.21
next=to after=number clause -1.22
next=to after=number kinds=attitude 0.42
next=to after=number kinds=say+show -0.75
next=to after=number kinds=show -0.56
next=to after=number kinds=tell+show -0.7
next=to after=number phrase 0.4
next=to after=number that -0.72
next=to after=possessive clause -1.25
next=to after=possessive kinds=act -1.09
next=to after=possessive kinds=attitude -0.9
next=to after=possessive kinds=say -0.61
next=to after=possessive kinds=say+act 0.42
next=to after=possessive kinds=say+show -0.93
next=to after=possessive phrase 0.27
next=to after=possessive that -0.83
next=to after=possessive to -0.86
next=to after=quoted clause -1.04
next=to after=quoted kinds=act -0.84
next=to after=quoted kinds=attitude -0.71
next=to after=quoted kinds=say -0.57
next=to after=quoted kinds=say+show -0.97
next=to after=quoted phrase -1.22
next=to after=quoted that -1.06
next=to after=verb-base clause -0.72
next=to after=verb-base kinds=act -0.11
next=to after=verb-base kinds=act+attitude -1.44
next=to after=verb-base kinds=act+show 0.07
next=to after=verb-base kinds=attitude -0.41
next=to after=verb-base kinds=noun -0.45
next=to after=verb-base kinds=phrase -0.25
next=to after=verb-base kinds=say -0.55
next=to after=verb-base kinds=say+act -0.09
next=to after=verb-base kinds=say+act+attitude -0.94
next=to after=verb-base kinds=say+act+show -0.52
next=to after=verb-base kinds=say+attitude -0.87
next=to after=verb-base kinds=say+show -1.35
next=to after=verb-base kinds=say+tell+act -1.08
next=to after=verb-base kinds=show -0.74
next=to after=verb-base kinds=tell -0.99
next=to after=verb-base kinds=tell+act -0.68
next=to after=verb-base kinds=tell+attitude -0.75
next=to after=verb-base kinds=tell+show -0.59
next=to after=verb-base phrase -0.48
next=to after=verb-base quoted 0.09
next=to after=verb-base that -0.68
next=to after=verb-base to -0.52
next=to after=verb-ing clause -1.13
next=to after=verb-ing kinds=attitude -0.82
next=to after=verb-ing kinds=say+show -0.34
next=to after=verb-ing that -0.83
next=to after=verb-participle clause -1.07
next=to after=verb-participle kinds=say+show -0.66
next=to after=verb-participle phrase -0.88
next=to after=verb-past kinds=act -1.13
next=to after=verb-past kinds=attitude -0.44
next=to after=verb-past kinds=say+show -1.03
next=to after=verb-past phrase -0.63
next=to after=verb-past that -0.66
next=to after=verb-s clause -0.94
next=to clause -0.93
next=to kinds=act -0.58
next=to kinds=act+attitude -0.49
next=to kinds=act+show 0.29
next=to kinds=attitude -0.3
next=to kinds=phrase -0.59
next=to kinds=say -0.44
next=to kinds=say+act -0.08
next=to kinds=say+act+attitude -1.24
next=to kinds=say+act+show -1.03
next=to kinds=say+attitude -1.36
next=to kinds=say+show -0.43
next=to kinds=say+show+attitude -0.94
next=to kinds=say+tell+act -1.56
next=to kinds=say+tell+show -0.9
next=to kinds=show -0.88
next=to kinds=tell -1.36
next=to kinds=tell+act -0.97
next=to kinds=tell+attitude -0.96
next=to kinds=tell+show -1.1
next=to phrase -0.51
next=tuesday kinds=act 0.13
next=tuesday kinds=attitude -0.64
next=tuesday kinds=say+act -0.11
next=tuesday kinds=say+show -0.53
next=verb-base after=determiner kinds=say+show -0.55
next=verb-base after=determiner phrase -0.73
next=verb-base after=function clause -0.41
next=verb-base after=function kinds=say+show -0.53
next=verb-base after=name kinds=say+show -0.61
next=verb-base after=name phrase -0.72
next=verb-base after=noun kinds=say+show -0.44
next=verb-base after=noun phrase -0.81
next=verb-base after=of clause -0.82
next=verb-base after=to clause -0.92
next=verb-base clause -1.35
next=verb-base phrase -0.86
next=verb-ing clause 0.34
next=verb-ing phrase 0.42
next=verb-past after=by phrase -1.42
next=verb-past after=determiner kinds=attitude 0.38
next=verb-past after=determiner kinds=say+show -0.33
next=verb-past after=determiner that -0.09
next=verb-past after=function kinds=say+show -0.97
next=verb-past after=function phrase -0.4
next=verb-past after=function that -0.62
next=verb-past after=in phrase -0.75
next=verb-past after=name kinds=say+show 0.1
next=verb-past after=name phrase -0.29
next=verb-past after=noun clause -0.77
next=verb-past after=noun kinds=say+show -0.93
next=verb-past after=noun phrase -0.31
next=verb-past after=noun that -1
next=verb-past after=possessive kinds=say+show -0.73
next=verb-past after=possessive phrase 0.28
next=verb-past after=pronoun phrase -0.58
next=verb-past after=quoted phrase -0.77
next=verb-past after=that kinds=say+show -0.66
next=verb-past after=that phrase -0.69
next=verb-past after=to kinds=act 0.23
next=verb-past after=to kinds=say+show -1.25
next=verb-past after=to phrase -0.14
next=verb-past clause -0.2
next=verb-past phrase -0.67
next=verb-s after=, clause -0.59
next=verb-s after=determiner kinds=say+show -0.82
next=verb-s after=determiner phrase -0.36
next=verb-s after=name kinds=say+show -0.43
next=verb-s after=name phrase -0.43
next=verb-s after=noun kinds=say+show -0.67
next=verb-s after=noun phrase 0.19
next=verb-s after=that phrase -1.13
next=verb-s after=to kinds=say+show -0.58
next=verb-s after=to phrase -0.57
next=verb-s clause -1.65
next=verb-s phrase -0.56
next=wanted kinds=say+show -0.62
next=was kinds=act 0.22
next=was kinds=attitude -0.95
next=was kinds=noun -0.05
next=was kinds=say -0.14
next=was kinds=say+act -1.03
next=was kinds=say+show -1.43
next=was kinds=tell -0.58
next=wednesday kinds=act -0.31
next=were kinds=say 0.06
next=were kinds=say+show -1.39
next=what phrase -0.95
next=when after=determiner clause 0.28
next=when after=determiner kinds=say+show -0.95
next=when after=determiner phrase -0.08
next=when after=it that -1.19
next=when after=name clause 0.11
next=when after=name kinds=say+show -1.01
next=when after=name phrase -0.29
next=when after=noun clause -0.75
next=when after=pronoun kinds=act 0.06
next=when after=pronoun kinds=attitude -0.08
next=when after=pronoun phrase 0.21
next=when after=pronoun that -0.89
next=when clause -0.41
next=when kinds=act 0.31
next=when kinds=attitude 0.05
next=when kinds=noun -0.17
next=when kinds=say -0.14
next=when kinds=say+act -0.08
next=when kinds=say+attitude -0.91
next=when kinds=say+show -0.14
next=when kinds=tell 0.07
next=when phrase 0.31
next=which after=determiner clause -0.81
next=which after=function clause -0.13
next=which after=function kinds=act 0.13
next=which after=function kinds=attitude -0.05
next=which after=function kinds=say+act -1
next=which after=function kinds=say+show -0.63
next=which after=function that -0.62
next=which after=name clause -0.62
next=which after=name phrase -0.83
next=which after=noun clause -0.85
next=which after=noun phrase -0.84
next=which after=noun that -0.77
next=which after=pronoun clause -0.87
next=which after=pronoun kinds=act -1.13
next=which after=pronoun kinds=say+show -0.4
next=which after=pronoun phrase -0.05
next=which after=pronoun that -0.73
next=which after=verb-past clause -0.76
next=which after=verb-past kinds=say+show -0.35
next=which after=verb-past phrase -0.87
next=which after=verb-s phrase 0.06
next=which clause -0.68
next=which kinds=act -0.21
next=which kinds=act+attitude -0.23
next=which kinds=attitude -0.5
next=which kinds=say -0.97
next=which kinds=say+act -0.29
next=which kinds=say+show -1.09
next=which kinds=say+tell+act -0.81
next=which kinds=tell -0.75
next=which kinds=tell+show -0.69
next=which phrase -0.39
next=while after=determiner clause -0.6
next=while after=determiner kinds=say+show -0.59
next=while after=name clause 0.35
next=while after=name kinds=say+show 0.17
next=while after=name phrase 0.3
next=while after=name that -0.62
next=while after=pronoun kinds=say+show -0.91
next=while after=verb-ing clause 0.19
next=while after=verb-ing kinds=act 0.14
next=while after=verb-ing kinds=say+show 0.06
next=while after=verb-ing phrase -0.23
next=while after=verb-ing that -1.02
next=while after=verb-ing to -0.08
next=while clause -0.44
next=while kinds=act 0.4
next=while kinds=attitude -0.16
next=while kinds=say -0.81
next=while kinds=say+act -0.97
next=while kinds=show -0.56
next=while kinds=tell+show -0.64
next=while phrase 0.18
next=who after=function clause -1.18
next=who after=function kinds=act -1.6
next=who after=function kinds=act+attitude -0.6
next=who after=function kinds=attitude 0.16
next=who after=function kinds=noun -0.61
next=who after=function kinds=say -0.95
next=who after=function kinds=say+act -0.16
next=who after=function kinds=say+show -0.84
next=who after=function phrase -0.48
next=who after=function that 0.19
next=who after=function to -0.92
next=who after=noun clause -0.67
next=who after=noun phrase -0.87
next=who after=pronoun clause -0.6
next=who after=verb-base clause -0.88
next=who after=verb-base kinds=attitude -0.76
next=who after=verb-base kinds=say+show -0.43
next=who after=verb-base phrase -0.21
next=who after=verb-base that -0.76
next=who after=verb-past clause -0.16
next=who after=verb-past kinds=act 0.18
next=who after=verb-past kinds=attitude -0.78
next=who after=verb-past kinds=say -0.81
next=who after=verb-past kinds=say+act -0.78
next=who after=verb-past kinds=say+show -0.75
next=who after=verb-past phrase -0.58
next=who after=verb-past that -0.86
next=who after=verb-past to 0.23
next=who after=verb-s clause -0.74
next=who after=verb-s kinds=act -0.78
next=who clause -0.46
next=who kinds=act+attitude -1.05
next=who kinds=attitude -0.24
next=who kinds=noun -1.29
next=who kinds=say -0.39
next=who kinds=say+act -0.59
next=who kinds=say+act+show -0.57
next=who kinds=say+attitude -0.57
next=who kinds=say+show -1.29
next=who kinds=say+tell+act -0.76
next=who kinds=show -0.77
next=who kinds=tell -0.84
next=who kinds=tell+show -0.62
next=who phrase -0.79
next=will kinds=attitude -1.53
next=will kinds=say+act -0.74
next=will kinds=say+show -1.34
next=with after=determiner clause -0.76
next=with after=determiner kinds=act 0.05
next=with after=determiner kinds=act+attitude -0.9
next=with after=determiner kinds=attitude -0.34
next=with after=determiner kinds=noun -1.13
next=with after=determiner kinds=say -0.7
next=with after=determiner kinds=say+act -0.28
next=with after=determiner kinds=say+show -0.88
next=with after=determiner kinds=tell+show -0.5
next=with after=determiner phrase -0.2
next=with after=determiner that -1.38
next=with after=determiner to -0.36
next=with after=function clause -0.71
next=with after=function kinds=say+show -0.27
next=with after=function that -0.42
next=with after=name clause -0.58
next=with after=name kinds=act -0.61
next=with after=name kinds=act+attitude 0.47
next=with after=name kinds=attitude 0.21
next=with after=name kinds=say -0.85
next=with after=name kinds=say+act -1.02
next=with after=name kinds=say+show -0.93
next=with after=name kinds=tell -0.61
next=with after=name kinds=tell+show -0.55
next=with after=name phrase 0.09
next=with after=name that -1.06
next=with after=name to -1.14
next=with after=noun clause -0.16
next=with after=noun kinds=act -0.22
next=with after=noun kinds=act+attitude -0.83
next=with after=noun kinds=attitude 0.11
next=with after=noun kinds=say -0.79
next=with after=noun kinds=say+act 0.07
next=with after=noun kinds=say+show -0.63
next=with after=noun kinds=tell+show -0.48
next=with after=noun phrase -0.1
next=with after=noun that -1.06
next=with after=noun to -0.09
next=with after=number clause -0.76
next=with after=number kinds=tell+show -0.57
next=with after=number phrase -0.36
next=with after=possessive clause -1.15
next=with after=possessive kinds=act 0.24
next=with after=possessive kinds=say -0.6
next=with after=possessive kinds=say+show -0.6
next=with after=possessive phrase 0.06
next=with after=possessive that -0.6
next=with clause -0.91
next=with kinds=act -0.27
next=with kinds=act+show -0.26
next=with kinds=attitude -0.09
next=with kinds=noun -0.75
next=with kinds=phrase -0.43
next=with kinds=say -0.45
next=with kinds=say+act -0.24
next=with kinds=say+act+attitude -0.99
next=with kinds=say+attitude -1.03
next=with kinds=say+show -1.26
next=with kinds=say+tell+act -1.11
next=with kinds=show -0.91
next=with kinds=tell -0.88
next=with kinds=tell+show -0.94
next=with phrase -0.66
next=would kinds=attitude -0.6
next=would kinds=say+act -1.12
next=would kinds=say+show -1.48
next=– clause 0.59
next=– kinds=say+show 0.33
next=– phrase 0.65
next=— after=and clause -0.23
next=— after=and kinds=act 0.14
next=— after=and kinds=attitude -0.12
next=— after=and kinds=say+show 0.13
next=— after=and phrase 0.45
next=— after=determiner clause 0.17
next=— after=determiner kinds=attitude -0.24
next=— after=determiner kinds=say+show 0.68
next=— after=determiner phrase 0.35
next=— after=determiner that 0.61
next=— after=function clause 0.7
next=— after=function kinds=attitude 0.07
next=— after=function kinds=say+show -0.53
next=— after=function that -0.27
next=— after=verb-ing clause -0.23
next=— clause 0.69
next=— kinds=act -0.32
next=— kinds=act+attitude 0.39
next=— kinds=attitude 0.2
next=— kinds=noun 0.37
next=— kinds=say -0.44
next=— kinds=say+act 0.15
next=— kinds=say+show 0.25
next=— phrase 0.45
part -0.72
part cue=accept 0.47
part cue=according to -0.99
part cue=accuse -0.34
part cue=acknowledge -0.16
part cue=add -0.62
part cue=address -0.11
part cue=admit -0.25
part cue=advocate -0.26
part cue=agree -0.24
part cue=aim -0.3
part cue=announce 0.19
part cue=answer 0.12
part cue=appear -0.17
part cue=applaud -0.4
part cue=argue -0.51
part cue=ask -0.06
part cue=assail -0.19
part cue=assert -0.06
part cue=assure -0.49
part cue=attack 0.13
part cue=back 0.09
part cue=believe -0.72
part cue=blame -0.21
part cue=boast -0.18
part cue=call -0.14
part cue=campaign -0.15
part cue=cast -0.34
part cue=caution -0.17
part cue=challenge -0.16
part cue=chant 0.08
part cue=charge -0.41
part cue=cite -0.26
part cue=claim 0.28
part cue=comment 0.23
part cue=complain -0.45
part cue=concede 0.1
part cue=concern -0.48
part cue=conclude -0.22
part cue=condemn 0.15
part cue=confirm 0.26
part cue=consider -0.09
part cue=continue -0.5
part cue=convince -0.83
part cue=credit -0.22
part cue=criticize -0.09
part cue=debate -0.26
part cue=decide 0.19
part cue=declare 0.18
part cue=decry 0.19
part cue=demand -0.08
part cue=denounce 0.26
part cue=deny 0.25
part cue=describe -0.05
part cue=detail -0.86
part cue=determine -0.64
part cue=disclose -0.59
part cue=discuss -0.18
part cue=dismiss 0.08
part cue=doubt -0.06
part cue=echo -0.24
part cue=email -0.66
part cue=embrace 0.44
part cue=emphasize -0.2
part cue=encourage -0.48
part cue=endorse 0.16
part cue=estimate 0.1
part cue=explain -0.43
part cue=express -0.15
part cue=favor -0.31
part cue=fear -0.57
part cue=feel -0.14
part cue=find -0.81
part cue=focus -0.33
part cue=go 0.12
part cue=highlight -0.36
part cue=hint -0.23
part cue=hope -0.59
part cue=identify -0.13
part cue=imply 0.19
part cue=indicate -0.3
part cue=insist -0.06
part cue=interest -0.05
part cue=interview -0.26
part cue=introduce 0.05
part cue=know -0.36
part cue=lament -0.6
part cue=lay 0.14
part cue=learn -0.24
part cue=like -0.09
part cue=list 0.34
part cue=look -0.2
part cue=mention -0.26
part cue=mock -0.2
part cue=name -0.15
part cue=need 0.17
part cue=nominate -0.16
part cue=note -0.52
part cue=noun:argument -0.47
part cue=noun:assertion 0.49
part cue=noun:complaint -0.19
part cue=noun:decision 0.08
part cue=noun:endorsement 0.52
part cue=noun:idea -0.17
part cue=noun:message -0.23
part cue=noun:opinion -0.23
part cue=noun:proposal -0.41
part cue=noun:statement -0.14
part cue=noun:suggestion -0.19
part cue=oppose 0.44
part cue=order -0.34
part cue=plan -0.27
part cue=pledge -0.23
part cue=point -0.54
part cue=portray -0.96
part cue=position -0.25
part cue=post 0.06
part cue=predict -0.71
part cue=prefer 0.05
part cue=present -0.5
part cue=press 0.19
part cue=promise -0.44
part cue=promote -0.23
part cue=push 0.22
part cue=put -0.32
part cue=quote -0.84
part cue=rail -0.33
part cue=recall -0.67
part cue=recognize -0.38
part cue=recommend -0.19
part cue=refer -0.62
part cue=reference 0.11
part cue=refuse -0.06
part cue=reiterate -0.2
part cue=reject -0.08
part cue=release 0.12
part cue=remark 0.27
part cue=remember -0.88
part cue=remind -0.08
part cue=repeat -0.23
part cue=report -0.2
part cue=request 0.19
part cue=respond -0.07
part cue=reveal 0.07
part cue=say -0.49
part cue=see -0.3
part cue=seek -0.54
part cue=seem -0.31
part cue=sense -0.05
part cue=share -0.1
part cue=show -0.53
part cue=sign -0.07
part cue=speak -0.29
part cue=state 0.12
part cue=stress -0.52
part cue=suggest -0.12
part cue=support 0.11
part cue=tell -0.2
part cue=thank -0.27
part cue=think -0.48
part cue=threaten 0.2
part cue=tout -0.05
part cue=tweet 0.53
part cue=underscore -0.42
part cue=urge -0.26
part cue=view 0.24
part cue=vote 0.14
part cue=vow -0.24
part cue=want -0.32
part cue=warn -0.05
part cue=welcome -0.15
part cue=worry 0.15
part cue=write -0.17
part first=about 0.27
part first=adverb -0.23
part first=as 0.07
part first=at -0.06
part first=day -0.55
part first=determiner -0.26
part first=for 0.1
part first=function -0.22
part first=how -0.64
part first=if -0.17
part first=in -0.08
part first=it -0.22
part first=name -0.13
part first=not -0.07
part first=noun -0.35
part first=of 0.35
part first=on 0.07
part first=possessive -0.1
part first=pronoun -0.15
part first=quoted -0.17
part first=that -0.65
part first=there -0.12
part first=to -0.18
part first=verb-base -0.47
part first=verb-ing -0.33
part first=verb-past -0.68
part first=verb-s -0.66
part first=what -0.23
part first=when -0.52
part first=whether -0.59
part first=who -0.25
part first=why 0.13
part kinds=act frame=adverbial -0.17
part kinds=act frame=bare -0.06
part kinds=act frame=later-that 0.05
part kinds=act frame=quoted -0.17
part kinds=act frame=that -0.64
part kinds=act+attitude frame=adverbial 0.34
part kinds=act+attitude frame=bare -0.11
part kinds=act+attitude frame=quoted -0.55
part kinds=act+attitude frame=that -0.28
part kinds=act+show frame=bare -0.27
part kinds=act+show frame=preposition 0.3
part kinds=attitude frame=adverbial -0.19
part kinds=attitude frame=bare -0.11
part kinds=attitude frame=comma -0.19
part kinds=attitude frame=later-that -0.48
part kinds=attitude frame=preposition 0.09
part kinds=attitude frame=quoted -0.59
part kinds=attitude frame=that -0.53
part kinds=noun frame=adverbial -0.11
part kinds=noun frame=later-that -0.36
part kinds=noun frame=preposition 0.33
part kinds=noun frame=that 0.24
part kinds=phrase frame=around -0.24
part kinds=phrase frame=comma -1.13
part kinds=say frame=around -0.68
part kinds=say frame=bare -0.29
part kinds=say frame=comma -0.33
part kinds=say frame=later-that -0.18
part kinds=say frame=quoted -0.13
part kinds=say frame=that 0.08
part kinds=say+act frame=adverbial -0.63
part kinds=say+act frame=later-that -0.31
part kinds=say+act frame=preposition 0.12
part kinds=say+act frame=quoted -0.43
part kinds=say+act+attitude frame=adverbial 0.06
part kinds=say+act+attitude frame=bare -0.35
part kinds=say+act+attitude frame=preposition 0.2
part kinds=say+act+attitude frame=that -0.07
part kinds=say+act+show frame=bare -0.16
part kinds=say+attitude frame=bare -0.28
part kinds=say+attitude frame=preposition -0.25
part kinds=say+show frame=adverbial -0.2
part kinds=say+show frame=around -0.89
part kinds=say+show frame=bare -0.21
part kinds=say+show frame=comma -0.64
part kinds=say+show frame=later-that -0.1
part kinds=say+show frame=preposition 0.46
part kinds=say+show frame=quoted 0.08
part kinds=say+show frame=that -0.42
part kinds=say+show+attitude frame=that -0.43
part kinds=say+tell+act frame=adverbial -0.08
part kinds=say+tell+act frame=bare -0.26
part kinds=say+tell+act frame=hearer -0.54
part kinds=say+tell+act frame=preposition 0.13
part kinds=say+tell+show frame=preposition -0.12
part kinds=say+tell+show frame=that -0.56
part kinds=show frame=bare -0.36
part kinds=show frame=that -0.91
part kinds=tell frame=hearer -0.41
part kinds=tell+act frame=bare -0.19
part kinds=tell+attitude frame=bare -0.23
part kinds=tell+show frame=bare -0.34
part kinds=tell+show frame=hearer -0.21
part kinds=tell+show frame=that -0.81
size=1 first=adverb -0.94
size=1 first=determiner 0.4
size=1 first=function 0.43
size=1 first=how -0.69
size=1 first=it 0.35
size=1 first=name 0.42
size=1 first=not -1.02
size=1 first=noun 0.2
size=1 first=possessive 0.63
size=1 first=pronoun -0.65
size=1 first=quoted 1.04
size=1 first=that -0.56
size=1 first=there -1.08
size=1 first=verb-base 0.17
size=1 first=verb-ing -0.72
size=1 first=verb-past -0.87
size=1 first=verb-s 0.17
size=1 first=who -1.18
size=1 kinds=act 0.62
size=1 kinds=act+attitude 0.57
size=1 kinds=act+show -0.58
size=1 kinds=attitude 0.59
size=1 kinds=noun 0.21
size=1 kinds=phrase -0.99
size=1 kinds=say 0.36
size=1 kinds=say+act 0.31
size=1 kinds=say+act+attitude -0.4
size=1 kinds=say+act+show -0.54
size=1 kinds=say+attitude -0.58
size=1 kinds=say+show -0.23
size=1 kinds=say+show+attitude 0.45
size=1 kinds=say+tell 0.22
size=1 kinds=say+tell+act -0.08
size=1 kinds=say+tell+show -0.36
size=1 kinds=show -1.05
size=1 kinds=tell -0.6
size=1 kinds=tell+attitude -0.54
size=1 kinds=tell+show -1.38
size=1 part group=clause -1.5
size=1 part group=phrase 0.16
size=1 part group=quoted 0.45
size=1 part group=that -0.71
size=1 whole group=phrase 2.4
size=1 whole group=quoted 2.68
size=12+ first=about -0.43
size=12+ first=adverb -0.3
size=12+ first=as -0.46
size=12+ first=at -0.32
size=12+ first=by -0.42
size=12+ first=day 0.39
size=12+ first=determiner -0.27
size=12+ first=for -0.57
size=12+ first=function -0.49
size=12+ first=how 0.15
size=12+ first=it -0.21
size=12+ first=name -0.43
size=12+ first=not -0.15
size=12+ first=noun -0.54
size=12+ first=number -0.1
size=12+ first=of -0.91
size=12+ first=on -0.29
size=12+ first=possessive -0.44
size=12+ first=pronoun -0.3
size=12+ first=quoted -0.93
size=12+ first=that -0.28
size=12+ first=there -0.09
size=12+ first=to -0.57
size=12+ first=verb-base -0.21
size=12+ first=verb-ing -0.14
size=12+ first=verb-past 0.06
size=12+ first=verb-s -0.18
size=12+ first=what -0.14
size=12+ first=whether 0.35
size=12+ first=who -0.93
size=12+ first=why -0.17
size=12+ kinds=act -0.61
size=12+ kinds=act+attitude -0.52
size=12+ kinds=act+show -0.44
size=12+ kinds=attitude -0.64
size=12+ kinds=noun -0.65
size=12+ kinds=phrase 0.14
size=12+ kinds=say -0.55
size=12+ kinds=say+act -0.52
size=12+ kinds=say+act+attitude -0.37
size=12+ kinds=say+act+show -0.26
size=12+ kinds=say+attitude -0.29
size=12+ kinds=say+show -0.08
size=12+ kinds=say+show+attitude -0.12
size=12+ kinds=say+tell -0.2
size=12+ kinds=say+tell+act -0.58
size=12+ kinds=say+tell+show -0.2
size=12+ kinds=show -0.18
size=12+ kinds=tell -0.24
size=12+ kinds=tell+act -0.17
size=12+ kinds=tell+attitude -0.05
size=12+ kinds=tell+show -0.36
size=12+ part group=clause -1.02
size=12+ part group=phrase -0.54
size=12+ part group=quoted -0.71
size=12+ part group=that -0.11
size=12+ part group=to -0.37
size=12+ whole group=clause -0.51
size=12+ whole group=phrase -0.4
size=12+ whole group=quoted -0.67
size=12+ whole group=that -0.18
size=12+ whole group=to -0.41
size=2 first=adverb -0.69
size=2 first=as -0.1
size=2 first=determiner 0.1
size=2 first=for 0.32
size=2 first=function 0.71
size=2 first=it 0.14
size=2 first=name 0.17
size=2 first=noun 0.19
size=2 first=of 0.31
size=2 first=on 0.65
size=2 first=possessive 0.31
size=2 first=pronoun 0.07
size=2 first=quoted -0.71
size=2 first=that -0.15
size=2 first=to 0.35
size=2 first=verb-base -0.36
size=2 first=verb-ing -0.23
size=2 first=verb-past 0.21
size=2 first=verb-s -0.64
size=2 kinds=act 0.38
size=2 kinds=act+attitude 0.45
size=2 kinds=act+show -0.48
size=2 kinds=attitude 0.26
size=2 kinds=noun 0.6
size=2 kinds=phrase -0.81
size=2 kinds=say 0.44
size=2 kinds=say+act 0.28
size=2 kinds=say+act+attitude 0.09
size=2 kinds=say+act+show -0.06
size=2 kinds=say+attitude -0.05
size=2 kinds=say+show -0.95
size=2 kinds=say+show+attitude -0.1
size=2 kinds=say+tell+act 0.53
size=2 kinds=say+tell+show -0.49
size=2 kinds=tell -0.27
size=2 kinds=tell+show -0.26
size=2 part group=clause -0.59
size=2 part group=phrase 0.44
size=2 part group=quoted -0.72
size=2 part group=that -0.48
size=2 part group=to -0.05
size=2 whole group=clause 1.12
size=2 whole group=phrase 2.54
size=2 whole group=quoted -0.35
size=2 whole group=that 1.81
size=2 whole group=to 1.38
size=3-5 first=about 0.42
size=3-5 first=adverb 0.16
size=3-5 first=as 0.59
size=3-5 first=at 0.58
size=3-5 first=by 0.2
size=3-5 first=determiner 0.14
size=3-5 first=for 0.32
size=3-5 first=function 0.08
size=3-5 first=if -0.18
size=3-5 first=in -0.26
size=3-5 first=it -0.36
size=3-5 first=name -0.15
size=3-5 first=not -0.48
size=3-5 first=number -0.17
size=3-5 first=of 0.73
size=3-5 first=on 0.45
size=3-5 first=pronoun 0.33
size=3-5 first=quoted -0.1
size=3-5 first=that -0.15
size=3-5 first=there -0.72
size=3-5 first=to 0.26
size=3-5 first=verb-base -0.34
size=3-5 first=verb-past -0.32
size=3-5 first=verb-s 0.08
size=3-5 first=what -0.3
size=3-5 first=whether -0.49
size=3-5 first=who -0.84
size=3-5 first=why -0.54
size=3-5 kinds=act 0.18
size=3-5 kinds=act+attitude 0.12
size=3-5 kinds=act+show 0.41
size=3-5 kinds=attitude 0.19
size=3-5 kinds=noun 0.44
size=3-5 kinds=phrase -0.25
size=3-5 kinds=say 0.09
size=3-5 kinds=say+act+attitude -0.05
size=3-5 kinds=say+act+show 0.22
size=3-5 kinds=say+attitude 0.13
size=3-5 kinds=say+show -0.17
size=3-5 kinds=say+show+attitude -0.8
size=3-5 kinds=say+tell -0.7
size=3-5 kinds=say+tell+act 0.08
size=3-5 kinds=say+tell+show -0.09
size=3-5 kinds=tell 0.44
size=3-5 kinds=tell+act -0.16
size=3-5 kinds=tell+attitude -0.2
size=3-5 kinds=tell+show -0.31
size=3-5 part group=clause 0.13
size=3-5 part group=phrase -0.08
size=3-5 part group=that -0.61
size=3-5 part group=to -0.09
size=3-5 whole group=clause 2.4
size=3-5 whole group=phrase 0.44
size=3-5 whole group=quoted -0.12
size=3-5 whole group=that 1.25
size=3-5 whole group=to 1.17
size=6-11 first=about 0.13
size=6-11 first=adverb 0.39
size=6-11 first=and -0.52
size=6-11 first=as -0.07
size=6-11 first=at -0.38
size=6-11 first=by 0.28
size=6-11 first=day -0.21
size=6-11 first=determiner -0.05
size=6-11 first=for 0.23
size=6-11 first=function -0.37
size=6-11 first=how 0.26
size=6-11 first=if 0.16
size=6-11 first=in -0.31
size=6-11 first=it -0.22
size=6-11 first=name -0.27
size=6-11 first=not 0.35
size=6-11 first=noun -0.25
size=6-11 first=number -0.4
size=6-11 first=on -0.2
size=6-11 first=possessive -0.27
size=6-11 first=pronoun 0.15
size=6-11 first=quoted -0.66
size=6-11 first=that 0.16
size=6-11 first=there 0.48
size=6-11 first=to 0.21
size=6-11 first=verb-base -0.3
size=6-11 first=verb-ing 0.07
size=6-11 first=verb-past 0.05
size=6-11 first=verb-s -0.26
size=6-11 first=what 0.6
size=6-11 first=when -0.55
size=6-11 first=whether -0.13
size=6-11 first=who 0.78
size=6-11 first=why 0.44
size=6-11 kinds=act -0.21
size=6-11 kinds=act+attitude -0.27
size=6-11 kinds=act+show 0.05
size=6-11 kinds=attitude -0.22
size=6-11 kinds=phrase -0.28
size=6-11 kinds=say -0.14
size=6-11 kinds=say+act+attitude 0.28
size=6-11 kinds=say+act+show 0.37
size=6-11 kinds=say+attitude 0.24
size=6-11 kinds=say+show 0.1
size=6-11 kinds=say+show+attitude -0.28
size=6-11 kinds=say+tell -0.27
size=6-11 kinds=say+tell+act 0.12
size=6-11 kinds=say+tell+show 0.42
size=6-11 kinds=show -0.49
size=6-11 kinds=tell -0.05
size=6-11 kinds=tell+act -0.06
size=6-11 kinds=tell+attitude -0.25
size=6-11 kinds=tell+show 0.42
size=6-11 part group=clause -0.18
size=6-11 part group=phrase -0.33
size=6-11 part group=quoted -0.63
size=6-11 part group=that -0.34
size=6-11 whole group=clause 0.53
size=6-11 whole group=phrase -0.09
size=6-11 whole group=quoted -0.32
size=6-11 whole group=that 1.33
size=6-11 whole group=to 0.22
whole 0.35
whole cue=accept -0.66
whole cue=according to 0.7
whole cue=accuse 0.72
whole cue=acknowledge -0.06
whole cue=add 0.74
whole cue=admit 0.1
whole cue=advocate 0.06
whole cue=agree 0.12
whole cue=aim 0.3
whole cue=allege -0.11
whole cue=announce -0.15
whole cue=answer -0.19
whole cue=appear 0.08
whole cue=applaud 0.58
whole cue=argue 0.57
whole cue=ask -0.14
whole cue=assert 0.05
whole cue=assure 0.13
whole cue=attack -0.41
whole cue=back -0.73
whole cue=believe 0.52
whole cue=blame 0.08
whole cue=blast -0.08
whole cue=boast 0.1
whole cue=call 0.24
whole cue=campaign -0.19
whole cue=cast 0.32
whole cue=caution -0.16
whole cue=challenge 0.27
whole cue=chant -0.72
whole cue=charge 0.29
whole cue=cite 0.16
whole cue=claim -0.22
whole cue=comment 0.23
whole cue=compare 0.14
whole cue=complain 0.24
whole cue=concern 0.34
whole cue=conclude 0.07
whole cue=condemn 0.1
whole cue=confirm -0.52
whole cue=consider -0.07
whole cue=continue 0.22
whole cue=convince 0.42
whole cue=credit 0.11
whole cue=criticize 0.05
whole cue=debate 0.1
whole cue=decide -0.35
whole cue=declare -0.32
whole cue=decry -0.19
whole cue=defend -0.23
whole cue=demand -0.14
whole cue=denounce -0.6
whole cue=deny -0.79
whole cue=detail 0.51
whole cue=determine 0.49
whole cue=disclose 0.32
whole cue=discuss 0.18
whole cue=dismiss 0.16
whole cue=doubt -0.08
whole cue=echo -0.05
whole cue=email 0.36
whole cue=embrace -0.38
whole cue=encourage 0.36
whole cue=endorse -0.81
whole cue=estimate 0.06
whole cue=expect -0.09
whole cue=explain 0.51
whole cue=express 0.3
whole cue=favor -0.23
whole cue=fear 0.63
whole cue=feel 0.14
whole cue=find 0.53
whole cue=focus 0.2
whole cue=go -0.37
whole cue=highlight 0.56
whole cue=hint -0.11
whole cue=hope 0.6
whole cue=identify -0.13
whole cue=ignore -0.17
whole cue=imply -0.23
whole cue=interview 0.34
whole cue=introduce -0.21
whole cue=issue 0.23
whole cue=joke -0.05
whole cue=know -0.08
whole cue=lament 0.67
whole cue=lay -0.33
whole cue=learn -0.09
whole cue=like 0.33
whole cue=list -0.54
whole cue=mention -0.13
whole cue=name 0.1
whole cue=nominate 0.06
whole cue=note 0.23
whole cue=noun:accusation -0.22
whole cue=noun:argument 0.09
whole cue=noun:assertion -0.59
whole cue=noun:complaint 0.29
whole cue=noun:criticism -0.08
whole cue=noun:decision 0.06
whole cue=noun:endorsement -0.65
whole cue=noun:idea 0.24
whole cue=noun:message 0.28
whole cue=noun:opinion 0.09
whole cue=noun:opposition -0.31
whole cue=noun:proposal 0.22
whole cue=noun:response -0.33
whole cue=noun:statement 0.07
whole cue=offer 0.3
whole cue=oppose -0.95
whole cue=outline 0.58
whole cue=persuade -0.14
whole cue=plan 0.21
whole cue=pledge -0.14
whole cue=point 0.68
whole cue=portray 0.84
whole cue=position -0.45
whole cue=post -0.12
whole cue=predict 0.45
whole cue=prefer -0.15
whole cue=present 0.28
whole cue=press -0.05
whole cue=promise 0.35
whole cue=promote -0.1
whole cue=propose -0.09
whole cue=protest 0.19
whole cue=publish 0.05
whole cue=push -0.09
whole cue=put 0.23
whole cue=question 0.34
whole cue=quote 0.79
whole cue=rail -0.14
whole cue=read -0.17
whole cue=recall 0.51
whole cue=recognize 0.24
whole cue=recommend -0.27
whole cue=refer 0.44
whole cue=reference 0.23
whole cue=reiterate 0.05
whole cue=release -0.05
whole cue=remark -0.19
whole cue=remember 0.53
whole cue=repeat 0.07
whole cue=reply 0.85
whole cue=report 0.2
whole cue=request -0.22
whole cue=respond 0.19
whole cue=rule 0.18
whole cue=say 0.4
whole cue=see 0.22
whole cue=seek 0.5
whole cue=seem 0.38
whole cue=share 0.15
whole cue=shout -0.42
whole cue=show 0.29
whole cue=sign -0.12
whole cue=signal -0.23
whole cue=slam -0.21
whole cue=speak -0.12
whole cue=state -0.08
whole cue=stress 0.41
whole cue=suggest 0.1
whole cue=support -0.44
whole cue=talk -0.1
whole cue=tell 0.42
whole cue=thank -0.54
whole cue=think 0.48
whole cue=threaten -0.06
whole cue=tout -0.06
whole cue=try -0.09
whole cue=tweet -0.29
whole cue=underscore 0.44
whole cue=understand -0.28
whole cue=urge 0.35
whole cue=view 0.11
whole cue=vote -0.29
whole cue=vow 0.21
whole cue=want 0.34
whole cue=warn -0.08
whole cue=welcome -0.12
whole cue=wonder 0.27
whole cue=worry -0.19
whole cue=write 0.11
whole first=about -0.33
whole first=adverb 0.08
whole first=and -0.12
whole first=as -0.27
whole first=at -0.12
whole first=by -0.16
whole first=day 0.47
whole first=determiner 0.19
whole first=for -0.08
whole first=function 0.21
whole first=how 0.79
whole first=if 0.35
whole first=in -0.19
whole first=it 0.05
whole first=name -0.12
whole first=not -0.23
whole first=number -0.28
whole first=of -0.42
whole first=on -0.09
whole first=possessive -0.08
whole first=quoted -0.09
whole first=that 0.47
whole first=there -0.05
whole first=to 0.11
whole first=verb-ing 0.11
whole first=verb-past 0.68
whole first=verb-s 0.56
whole first=what 0.29
whole first=when 0.24
whole first=whether 0.68
whole first=who -0.3
whole first=why 0.11
whole first=with 0.08
whole kinds=act frame=colon 0.99
whole kinds=act frame=later-that 0.35
whole kinds=act frame=preposition -0.19
whole kinds=act frame=quoted -0.32
whole kinds=act frame=that 0.66
whole kinds=act+attitude frame=adverbial -0.37
whole kinds=act+attitude frame=preposition -0.28
whole kinds=act+attitude frame=quoted 0.59
whole kinds=act+attitude frame=that 0.47
whole kinds=act+show frame=bare 0.16
whole kinds=act+show frame=preposition -0.46
whole kinds=attitude frame=adverbial 0.33
whole kinds=attitude frame=colon 0.68
whole kinds=attitude frame=comma 0.46
whole kinds=attitude frame=later-that 0.36
whole kinds=attitude frame=preposition -0.37
whole kinds=attitude frame=quoted 0.36
whole kinds=attitude frame=that 0.57
whole kinds=noun frame=adverbial 0.53
whole kinds=noun frame=bare 0.08
whole kinds=noun frame=colon 0.99
whole kinds=noun frame=later-that 0.7
whole kinds=noun frame=preposition -0.84
whole kinds=noun frame=that -0.11
whole kinds=phrase frame=comma 0.89
whole kinds=say frame=adverbial -0.08
whole kinds=say frame=around 0.91
whole kinds=say frame=bare 0.17
whole kinds=say frame=colon 0.87
whole kinds=say frame=comma 0.36
whole kinds=say frame=later-that 0.14
whole kinds=say frame=preposition -0.28
whole kinds=say frame=quoted -0.35
whole kinds=say+act frame=adverbial 0.59
whole kinds=say+act frame=around 0.44
whole kinds=say+act frame=bare -0.15
whole kinds=say+act frame=colon 0.2
whole kinds=say+act frame=comma 0.36
whole kinds=say+act frame=later-that 0.2
whole kinds=say+act frame=preposition -0.3
whole kinds=say+act frame=quoted 0.24
whole kinds=say+act frame=that 0.11
whole kinds=say+act+attitude frame=preposition -0.36
whole kinds=say+act+attitude frame=that 0.06
whole kinds=say+act+show frame=bare 0.11
whole kinds=say+attitude frame=bare 0.29
whole kinds=say+attitude frame=that -0.19
whole kinds=say+show frame=adverbial 0.06
whole kinds=say+show frame=around 0.96
whole kinds=say+show frame=bare 0.33
whole kinds=say+show frame=comma 0.6
whole kinds=say+show frame=later-that -0.29
whole kinds=say+show frame=preposition -0.54
whole kinds=say+show frame=quoted 0.31
whole kinds=say+show frame=that -0.23
whole kinds=say+show+attitude frame=that 0.11
whole kinds=say+tell frame=hearer -0.16
whole kinds=say+tell+act frame=adverbial -0.38
whole kinds=say+tell+act frame=bare 0.08
whole kinds=say+tell+act frame=comma 0.24
whole kinds=say+tell+act frame=hearer 0.59
whole kinds=say+tell+act frame=preposition -0.46
whole kinds=say+tell+act frame=quoted 0.39
whole kinds=say+tell+act frame=that -0.07
whole kinds=say+tell+show frame=bare -0.12
whole kinds=say+tell+show frame=hearer 0.36
whole kinds=say+tell+show frame=preposition -0.33
whole kinds=say+tell+show frame=that 0.7
whole kinds=show frame=bare 0.05
whole kinds=show frame=that 0.59
whole kinds=tell frame=around 0.8
whole kinds=tell frame=bare 0.17
whole kinds=tell frame=hearer 0.26
whole kinds=tell frame=quoted -0.11
whole kinds=tell+act frame=bare 0.1
whole kinds=tell+attitude frame=bare -0.06
whole kinds=tell+show frame=hearer 0.17
whole kinds=tell+show frame=that 0.64
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
